"""Accounts: the length of the year, and how long before the assembly the accounts are sent (article 68)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import product

from lawcheck.parsing.agency import just_before
from lawcheck.parsing.annotate import BREAK, COMMA, STOP, Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.facts.stretch import clauses_of
from lawcheck.parsing.quantities import Quantity
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_ABOUT = ("ACCOUNTS", "REPORT", "DOCUMENT")
_TITLES = frozenset(("ACCOUNTS", "EXERCISE", "AUDITOR", "ORDINARY"))
_ELSEWHERE = frozenset(
    ("NOTICE", "BOARD", "WITHDRAW", "EXCLUDE", "TRANSFER", "JOIN", "CONTROL", "INFORMATION_TITLE")
)
_READERS = {
    "AUDITOR": "accounts.auditor_days",
    "MEMBER": "accounts.members_days",
    "TO_US": "accounts.members_days",
}
_BOTH = {"AUDITOR": "MEMBER", "MEMBER": "AUDITOR", "TO_US": "AUDITOR"}
_OTHERS = ("BOARD", "CHAIR", "MANAGER", "CLERK", "SUPERVISORY_COMMITTEE")
_REACH = 26
_ASKED = 4
_BEFORE, _AFTER = 5, 26
_NEAR = 8
_WEAKER = 3
_WHOSE = 2
_LONGEST = 120
_GOES_ON, _SAME_SENTENCE = 12, 24
_ANOTHER_CLAUSE = (BREAK, COMMA, "SUBCLAUSE")
_TIMES = ("DAYS", "WEEKS", "MONTHS")
_ENDS_NUMBER = (STOP, BREAK, COMMA, "AND_WORD", "LEAST")
_YEAR = Fraction(12)
_PRONOUN = 3
_TO_CLERK = 5
_BY_THEN = ("BEFORE_END", "BEFORE_TERM", "AT_LATEST", "WITHIN")
_MONTH = Fraction(30)
_LAST_DAY = (12, 31)
_PAIR = 2
_YEAR_SIGNS = ("EXERCISE", "CLOSE")
_FIRST_WORDS = 5
_OUTSIDE_YEAR = (
    "ANY_ASSEMBLY", "WITHDRAW", "REQUEST", "LETTER", "LODGE", "CLERK", "IN_ADVANCE", "NON_MEMBER",
    "ADMINISTRATOR", "TURNOVER",
)  # fmt: skip


def _recipient(p: Passage, o: Occurrence, start: int, end: int) -> str | None:
    """Who receives the accounts that many days before: whoever is named nearest, before rather than after.

    Where the first time comes before the first of them («forty days before to the auditor, fifteen days
    before to the members»), each time is that of the one named next.
    """
    readers = found(p, start, end, *_READERS)
    before_all = found(p, start, readers[0].first, *_TIMES) if readers else []
    if before_all and not p.says(before_all[-1].last + 1, readers[0].first, *_ANOTHER_CLAUSE):
        following = [r for r in readers if r.first > o.last]
        if following and not p.says(o.last + 1, following[0].first, *_TIMES, *_ANOTHER_CLAUSE):
            return following[0].concept
    near = []
    opens = o.first - start < _FIRST_WORDS
    for r in found(p, start, end, *_READERS, *_OTHERS):
        if r.concept in _OTHERS and just_before(p, r.first, _WHOSE, "REPORT"):
            continue
        gap = distance(r, o)
        if r.first > o.first:
            if (
                r.concept in _OTHERS
                or _has_its_own(p, r, readers, end)
                or p.says(o.last, r.first, BREAK)
                or (not opens and p.says(o.last, r.first, COMMA))
            ):
                continue
            gap += 2 * _WEAKER
        elif r.concept in _OTHERS:
            gap += _WEAKER
        if gap <= _REACH:
            near.append((gap, r.concept))
    if near:
        return min(near)[1]
    return "AUDITOR" if "AUDITOR" in p.title_concepts else None


def _has_its_own(p: Passage, reader: Occurrence, readers: list[Occurrence], end: int) -> bool:
    """Whether another time follows ``reader`` at once: «… days, and to the auditor forty days»."""
    limit = min([end, reader.last + _BEFORE, *(r.first for r in readers if r.first > reader.first)])
    return p.says(reader.last + 1, limit, *_TIMES)


def _before_assembly(p: Passage, o: Occurrence, start: int, end: int, goes_on: bool) -> bool:
    """Whether the time is one that precedes a meeting, and not one that a report takes.

    One that ``goes_on`` with such a time need not say it again: «to the auditor: forty days».
    """
    opening = max((c.last for c in found(p, start, o.first, COMMA, BREAK)), default=start)
    closing = min((c.first for c in p.within(BREAK, o.last, end)), default=end)
    leading = p.says(max(opening, o.first - _BEFORE), o.last + 1, "LEADING")
    if p.says(max(opening, o.first - _BEFORE), o.first, "BEFORE_END"):
        return False
    if goes_on and p.says(max(opening, o.first - _BEFORE), o.first, "POSTED_UP"):
        return False
    said = leading or p.says(o.last, min(closing, o.last + _AFTER), "LEADING")
    opens = opening - start < _FIRST_WORDS and o.first - start < _FIRST_WORDS
    pauses = () if opens and not said else p.within(COMMA, o.last, closing)
    pause = min((c.first for c in pauses), default=closing)
    if not said and (not goes_on or p.says(opening, pause, "LODGE", "LASTS", "HIS_REPORT")):
        return False
    if p.says(opening, o.first, "LODGE") or p.says(o.last, min(pause, o.last + _BEFORE), "LODGE"):
        return False
    for report in p.within("HIS_REPORT", opening, o.first):
        handed = p.says(max(opening, report.first - 2), report.first, "HANDED", "GIVE", "SENT")
        if not p.says(report.last if handed else opening, o.first, *_READERS):
            return False
    every = found(p, max(start, o.first - 2), o.first, "EVERY")
    return all(p.says(e.last + 1, o.first, *_READERS) for e in every)


def _same_unit(p: Passage, time: Occurrence, end: int) -> tuple[str, Occurrence] | None:
    """«… twenty days before it, and to the auditor forty»: another reader, and a bare number for him."""
    for r in found(p, time.last + 1, min(end, time.last + _AFTER), *_READERS):
        for n in p.within("NUMBER", r.last + 1, min(end, r.last + _BEFORE)):
            ends = n.last + 1 >= end or p.says(n.last + 1, n.last + 2, *_ENDS_NUMBER)
            if ends and not p.says(r.last + 1, n.first, *_READERS, BREAK):
                return r.concept, n
    return None


def _as_early(p: Passage, time: Occurrence, reader: str, start: int, end: int) -> str | None:
    """«To the members and the auditor fifteen days before», «the same day to the auditor»: another reader."""
    other = _BOTH[reader]
    own, others = p.within(reader, start, end), p.within(other, start, end)
    for a, b in product(own, others):
        low, high = min(a.last, b.last) + 1, max(a.first, b.first)
        if p.says(min(a.first, b.first), high + 1, *_TIMES, BREAK, COMMA):
            continue
        joined = p.says(low - 1, high + 1, "AND_WORD") or p.says(low - 2, low, "EACH")
        if joined and high - low <= _WHOSE and distance(a, time) <= _REACH:
            return other
    for same in p.within("SAME_DAY_WORD", time.last + 1, end):
        if p.says(same.last + 1, min(end, same.last + _BEFORE), other):
            return other
    return None


def _sent(passages: Sequence[Passage], reading: Reading) -> None:
    """State the days left to the members and to the auditor to study the accounts."""
    for p in passages:
        if p.article is None or not p.speaks_of(_ABOUT):
            continue
        titled = bool(p.title_concepts & _TITLES) or "ACCOUNTS" in p.division_concepts
        elsewhere = p.title_concepts & _ELSEWHERE if p.article.title and not titled else frozenset()
        if elsewhere - {"INFORMATION_TITLE"}:
            continue
        about = _ABOUT if titled or "AUDITOR" in p.occurrences else ("ACCOUNTS",)
        told, before = -_GOES_ON, p.title_end
        for start, end in sentences(p):
            near = start - told < _GOES_ON
            spoken_of = p.says(before, end, *about)
            before = start
            if not titled and not near and not spoken_of:
                continue
            if elsewhere and not p.says(start, end, "SENT"):
                continue
            if not near and not p.says(start, end, "ANY_ASSEMBLY", "MEETING", "LEADING"):
                continue
            if p.says(start, end, "REFUND_WORD", "PUBLICATION") or (
                not titled and p.says(start, end, "NOTICE")
            ):
                continue
            for o in found(p, start, end, *_TIMES):
                if p.says(o.first - _ASKED, o.first, "REQUEST", "DEMANDS"):
                    continue
                reader = _recipient(p, o, start, end)
                goes_on = o.first - told < (_SAME_SENTENCE if told >= start else _GOES_ON)
                if (
                    o.quantity
                    and reader in _READERS
                    and _before_assembly(p, o, start, end, goes_on)
                ):
                    told = o.last
                    fact = _READERS[reader]
                    value = in_unit(fact, o.quantity)
                    if value is not None and value <= _LONGEST:
                        reading.state(fact, value, p, o.first, o.last, quantity=o.quantity)
                        too = _as_early(p, o, reader, start, end)
                        if too:
                            fact = _READERS[too]
                            reading.state(fact, value, p, o.first, o.last, quantity=o.quantity)
                    other = _same_unit(p, o, end) if o.quantity.unit == "day" else None
                    if other and other[0] != reader and other[1].quantity:
                        fact, n = _READERS[other[0]], other[1]
                        reading.state(fact, other[1].quantity.value, p, n.first, n.last)


def _of_year(p: Passage, o: Occurrence, start: int, end: int, titled: bool) -> bool:
    """Whether the months are those that the year lasts."""
    near = max(start, o.first - _NEAR)
    if _of_something_before(p, o, start, end):
        return False
    if p.says(max(start, o.first - 3), o.last + 1, "WITHIN") or p.says(
        near, o.first, *_OUTSIDE_YEAR
    ):
        return False
    years = p.within("EXERCISE", o.last + 1, min(end, o.last + 4))
    if years:
        if p.says(o.last + 1, years[0].first, "CLOSE"):
            return False
        return titled or not p.says(start, end, "LEADING", *_OUTSIDE_YEAR)
    lasting = p.says(near, o.first, "LASTS") or p.says(o.first - 1, o.first, "THAT_IS")
    if not titled:
        opening = p.says(start, min(start + _PRONOUN, o.first), "EXERCISE")
        if opening and p.says(o.first - 1, o.first, "LASTS"):
            return True
        beside = p.says(near, o.first, "EXERCISE")
        return beside and (
            lasting or nearest(o, p.within("EXERCISE", near, o.first), 1) is not None
        )
    q = o.quantity
    if q and q.bound == "exactly" and q.value == _YEAR and p.says(start, o.first, *_YEAR_SIGNS):
        return True
    long = o.quantity is not None and o.quantity.value is not None and o.quantity.value > _YEAR
    return (
        (lasting and _on_the_year(p, o, start, end))
        or (
            long
            and p.says(near, o.first, "CLOSE", "THAT_IS")
            and p.says(start, o.first, *_YEAR_SIGNS)
        )
        or o.first - max(start, p.title_end) < _opening(p)
        or p.says(near, o.first, "EXERCISE")
        or (lasting and p.says(near, o.first, "FIRST_YEAR"))
    )


def _of_something_before(p: Passage, o: Occurrence, start: int, end: int) -> bool:
    """«The season takes fifteen months, but the year has twelve»: the year comes after, with its own time."""
    years = p.within("EXERCISE", max(start, p.title_end), end)
    after = [y for y in years if y.first > o.last]
    if not after or len(after) < len(years):
        return False
    return p.says(o.last + 1, after[0].first, COMMA, BREAK) and p.says(
        after[0].last + 1, end, "MONTHS", "YEARS"
    )


def _goes_beyond(p: Passage, o: Occurrence, start: int) -> bool:
    """«The current year goes on beyond its twelve months»."""
    if o.quantity is None or o.quantity.bound != "more_than":
        return False
    years = p.within("EXERCISE", start, o.first)
    between = (years[-1].last + 1, o.first) if years else (o.first, o.first)
    return p.says(*between, "LASTS", "SURVIVES") and not p.says(
        *between, COMMA, BREAK, "CLOSE", "NEGATION", *_OUTSIDE_YEAR
    )


def _conceded_longer(p: Passage, o: Occurrence, start: int) -> bool:
    """«The first one runs until …, even though more than twelve months pass»."""
    longer = o.quantity is not None and o.quantity.bound == "more_than"
    conceded = p.says(max(start, o.first - _FIRST_WORDS), o.first, "EVEN_IF", "EVEN_THOUGH")
    return longer and conceded and p.says(start, o.first, "FIRST", *_YEAR_SIGNS)


def _opening(p: Passage) -> int:
    """How many words may open a sentence on the year; more under «how long the year lasts»."""
    return _FIRST_WORDS if "LASTS" in p.title_concepts else _PRONOUN


def _on_the_year(p: Passage, o: Occurrence, start: int, end: int) -> bool:
    """Whether what lasts so long is the year: the sentence names it, or begins with what lasts."""
    opens = max(start, p.title_end) + _PRONOUN
    return p.says(start, end, *_YEAR_SIGNS, "FIRST_YEAR", "DATE") or p.says(
        start, opens, "LASTS", "THAT_IS"
    )


def _year_length(passages: Sequence[Passage], reading: Reading) -> None:
    """State how many months a year lasts; the first, the last and a changed one may be shorter."""
    for p in passages:
        if p.article is None or "EXERCISE" not in p.occurrences:
            continue
        titled = "EXERCISE" in p.title_concepts
        for start, end in sentences(p):
            if not titled and not p.says(start, end, "EXERCISE"):
                continue
            for o in found(p, start, end, "MONTHS", "YEARS"):
                q = o.quantity
                value = in_unit("year_length_months", q) if q else None
                longer = _goes_beyond(p, o, start) or (titled and _conceded_longer(p, o, start))
                if value == _YEAR and longer:
                    reading.state("year_length_months", value + 1, p, o.first, o.last)
                    continue
                if value is None or not _of_year(p, o, start, end, titled):
                    continue
                if q and q.unit == "year" and not p.says(max(start, o.first - 4), o.first, "LASTS"):
                    continue
                if value < _YEAR and p.says(start, end, "FIRST", "SHORTER", "CHANGED_YEAR"):
                    continue
                reading.state("year_length_months", value, p, o.first, o.last, quantity=q)
            for o in p.within("COUNT_EXERCISE", start, end):
                many = o.quantity.value if o.quantity else None
                if many and many > 1 and p.says(o.last + 1, o.last + 2, "YEARLY"):
                    reading.state("year_length_months", _YEAR / many, p, o.first, o.last)
            for o in p.within("CALENDAR_YEAR", start, end):
                reading.state("year_length_months", _YEAR, p, o.first, o.last)
            for told in clauses_of(p, start, end):
                _between_dates(p, told.low, told.high, reading)
            _first_year_into_the_next(p, start, end, reading)
            _first_year_of_dates(p, start, end, reading)


def _between_dates(p: Passage, start: int, end: int, reading: Reading) -> None:
    """The months from the opening date to the closing one: «from 1 January to 31 December»."""
    dates = [o for o in p.within("DATE", start, end) if o.quantity and o.quantity.date]
    if len(dates) != 2 or p.says(start, end, "FIRST", "CHANGED_YEAR"):
        return
    following = p.says(dates[1].last + 1, min(end, dates[1].last + _FIRST_WORDS), "NEXT_YEAR")
    months = _months(dates[0].quantity, dates[1].quantity, following)
    if months == _YEAR or (months and following):
        reading.state("year_length_months", months, p, dates[0].first, dates[1].last)


def _first_year_into_the_next(p: Passage, start: int, end: int, reading: Reading) -> None:
    """«The first year begins on registration and ends on 31 December of the next»: more than twelve months."""
    if not p.says(start, end, "FIRST", "FIRST_YEAR") or not p.says(start, end, "REGISTRATION"):
        return
    for o in p.within("DATE", start, end):
        day = o.quantity.date[1:] if o.quantity and o.quantity.date else None
        if day == _LAST_DAY and p.says(o.last + 1, min(end, o.last + _FIRST_WORDS), "NEXT_YEAR"):
            reading.state("year_length_months", _YEAR + 1, p, o.first, o.last)


def _first_year_of_dates(p: Passage, start: int, end: int, reading: Reading) -> None:
    """«Save the first, which runs from 1 April 2024 to 31 December 2025»: more than twelve months."""
    told = p.within("DATE", start, end)
    dates = [o.quantity.date for o in told if o.quantity and o.quantity.date]
    if (
        len(dates) != len(told)
        or len(dates) != _PAIR
        or not p.says(start, end, "FIRST", "FIRST_YEAR")
    ):
        return
    (first, opened, _), (last, closed, _) = dates
    if first and last and opened and closed:
        months = (last - first) * _YEAR + closed - opened + 1
        if months > _YEAR:
            reading.state("year_length_months", months, p, told[0].first, told[1].last)


def _months(opening: Quantity | None, closing: Quantity | None, following: bool) -> Fraction | None:
    """The months between two dates; ``following``: the second one is told to be in the next year."""
    if opening is None or closing is None or not opening.date or not closing.date:
        return None
    (_, first, day), (_, last, _) = opening.date, closing.date
    if not first or not last or day != 1 or opening.calendar != closing.calendar:
        return None
    longer = _YEAR if following and last >= first else Fraction(0)
    return Fraction((last - first) % 12 + 1) + longer


def _made_longer(p: Passage, lodged: Occurrence, end: int, reading: Reading) -> None:
    """«Within thirty days of the assembly, which the chair may double», «…, to which thirty more are added»."""
    fact = "accounts.deposit_days"
    times = found(p, lodged.last + 1, end, *_TIMES)
    values = [v for o in times if o.quantity and (v := in_unit(fact, o.quantity)) is not None]
    if not values or len(values) < len(times):
        return
    after = times[0].last + 1
    if len(times) > 1 and p.says(after, times[1].first, "SURCHARGE", "EXTEND"):
        reading.state(fact, values[0] + values[1], p, times[0].first, times[1].last)
    for twice in p.within("DOUBLE", after, end) if len(times) == 1 else ():
        if p.says(after, twice.first, "ALLOWED"):
            reading.state(fact, 2 * values[0], p, times[0].first, twice.last)


def _lodged(passages: Sequence[Passage], reading: Reading) -> None:
    """«Handed to the register before the end of the third month after the assembly»: the days for it."""
    for p in passages:
        if p.article is None or "ACCOUNTS" not in p.occurrences:
            continue
        for start, end in sentences(p):
            lodged = found(p, start, end, "LODGE") + [
                o
                for o in p.within("HANDED", start, end)
                if p.says(o.last + 1, min(end, o.last + 1 + _TO_CLERK), "CLERK", "REGISTER")
            ]
            if lodged:
                _made_longer(p, lodged[0], end, reading)
            for o in p.within("ORDINAL", start, end) if lodged else ():
                rank = o.quantity.value if o.quantity else None
                month = p.says(o.first - 1, o.first, "MONTH_WORD") or p.says(
                    o.last + 1, o.last + 2, "MONTH_WORD"
                )
                by = p.says(max(start, o.first - _BEFORE), o.first, *_BY_THEN)
                after = p.says(o.last + 1, min(end, o.last + _NEAR), "ANY_ASSEMBLY", "APPROVE")
                if rank and month and by and after:
                    days = rank * _MONTH
                    reading.state("accounts.deposit_days", days, p, o.first, o.last)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State what the accounts of a year need more than a pattern to tell."""
    _year_length(passages, reading)
    _sent(passages, reading)
    _lodged(passages, reading)
