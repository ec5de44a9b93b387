"""The notices of the general assemblies, their channel; the date before which the yearly one meets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from lawcheck.parsing.agency import segment
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.facts.ladders import best_reading
from lawcheck.parsing.facts.rungs import Rung, anchored, of_agenda, rungs_in
from lawcheck.parsing.facts.stretch import FAR, Stretch, clauses_of
from lawcheck.parsing.numwords import month_of
from lawcheck.parsing.polarity import denied
from lawcheck.parsing.refused import banned, not_enough, not_that
from lawcheck.parsing.scope import banned_in_column, distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_OTHER_ORGANS = ("SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY", "UNION")
_FOREIGN = frozenset((
    "BOARD", "ADMINISTRATOR", "MANAGER", "REGISTER", "TRANSFER", "WITHDRAW", "REFUND", "EXCLUDE",
    "JOIN", "PAID_UP", "TRAINING", *_OTHER_ORGANS,
))  # fmt: skip
_ASSEMBLIES = ("ASSEMBLY", "ANY_ASSEMBLY", "ORDINARY", "EXTRAORDINARY")
_YEARLY_MEETING = frozenset(("MEETING", "YEARLY"))
_CALLING = ("NOTICE", "CONVENE", "NEXT_NOTICE", "SAME_DAY", "CALL_TITLE", "TELLS_ALL")
_SENDING = ("NOTICE", "CONVENE", "LETTER", "SENT", "NOTIFY", "TELLS_ALL")
_LATER = ("SECOND", "THIRD")
_OTHER_PAPERS = (
    "CLERK",
    "ACCOUNTS",
    "AUDITOR",
    "REGISTER",
    "REFUND",
    "LIST",
    "DOCUMENT",
    "HIS_REPORT",
)
_REFUSALS = ("NEGATION", "FORBIDDEN", "WITHOUT_WORD")
_MEETS = ("CALLS_ALL", "MEETING", "DONE", "DOES_IT", "BOARD", "CHAIR", "MANAGER")
_OTHER_SEATS = ("BOARD", "ADMINISTRATOR", "COMMITTEE", "PRESENT", "VOTE")
_OTHER_DELAYS = (
    "BEFORE_WORD", "IN_FRONT", "IN_ADVANCE", "EXERCISE", "CLOSE", "FORMAL_NOTICE", "SILENCE",
)  # fmt: skip
_OF_MEMBERS = 3
_DAYS = {"day": 1, "week": 7}
_TOGETHER = 6
_HASTE = 6
_CROWD = 100
_DATED = 12
_LESSENED = 3
_REDUCED, _REFUSED = 12, 5
_TWO, _CARRIED, _VOID = 2, 3, 9
_MONTH_END = 28
_RANGE = 10
_YEAR, _MET = 12, 12
_PROLONGED = ("EXTEND", "EXTEND_TIME", "POSTPONE")
_DEADLINE = "assembly.annual_deadline_months"
_EITHER = 8


@dataclass(slots=True)
class _State:
    """The notice that the last clause spoke of, and whether the first is told."""

    rung: int = 1
    told: bool = False


_MEMBERS_CALLED = ("CONVENE", "MEMBER", "MEETING")


def _foreign(p: Passage) -> bool:
    """Whether the article is about something else, though it may speak of letters and delays."""
    told = p.title_concepts & _FOREIGN
    return bool(told - {"PAID_UP"} if "NOTICE" in p.title_concepts else told)


def _spared(p: Passage, letter: Occurrence, start: int, end: int) -> bool:
    """Whether a letter is said to be needless, not to be irreplaceable."""
    low = max(start, letter.first - 4)
    before = p.within("NEGATION", low, letter.first)
    if before and not p.says(before[-1].last, letter.first, "OTHER_CHANNEL", "INSTEAD"):
        return not p.says(start, before[-1].first + 3, "INSTEAD")
    return p.says(letter.last + 1, min(end, letter.last + 5), "UNNEEDED")


def _letter_only(p: Passage, only: Occurrence, start: int) -> bool:
    """«It alone is the notice»: the only way is the one named last, and that is the letter."""
    named = found(p, start, only.first, "LETTER", "OTHER_CHANNEL")
    return p.says(only.first, only.last + 1, "ONLY", "ONLY_WORD") and (
        bool(named) and named[-1].concept == "LETTER"
    )


def _either(p: Passage, letter: Occurrence, other: Occurrence, start: int) -> bool:
    """Whether a letter and another channel may each do: «by letter or by SMS», «one is worth the other»."""
    low, high = min(letter.last, other.last) + 1, max(letter.first, other.first)
    end = p.sentence(high)[1]
    if high - low > _EITHER or p.says(start, end, "REMINDER", "NOT_ENOUGH", *_REFUSALS):
        return False
    if p.says(low, high, "EQUALS") or p.says(high + 1, high + _EITHER, "EQUALS"):
        return True
    if p.says(low, high, "OR_WORD", "OR"):
        return not p.says(low, high, "BREAK", "AND_WORD")
    chosen = p.says(start, low, "CHOSEN", "CHOOSES", "ALLOWED")
    return chosen and p.says(letter.first - _TWO, letter.first, "BETWEEN")


def _clear(o: Occurrence) -> bool:
    """Whether the days are «clear», as those of a notice are."""
    return o.quantity is not None and o.quantity.full_days


def _of_papers(p: Passage, o: Occurrence, low: int) -> bool:
    """«The list is lodged within fifteen days of the notice»: a time that runs from the notice."""
    papers = p.says(low, o.first, *_OTHER_PAPERS)
    return papers and not p.says(low, o.first, "NOTICE", "LETTER", "CONVENE")


def _kept(p: Passage, o: Occurrence, low: int) -> bool:
    """«Not to be reduced to eight days»: the shorter time is named only to be refused."""
    reductions = p.within("REDUCE", max(low, o.first - _REDUCED), o.first)
    return bool(reductions) and p.says(
        max(low, reductions[-1].first - _REFUSED), reductions[-1].first, "NEGATION", "FORBIDDEN"
    )


def _parted(delay: Occurrence, notice: Occurrence, same: Sequence[Occurrence]) -> bool:
    """Whether a later notice stands between a delay, which is that of the first, and «the same day»."""
    return bool(same) and delay.last < notice.first <= same[-1].first


class _Notices:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.near = False

    def passage(self, p: Passage) -> tuple[bool, list[Occurrence], list[Occurrence]]:
        """Read an article: is there a letter, which other channels, and which instead of letters."""
        titled = bool(p.title_concepts & {"NOTICE", "CONVENE", *_ASSEMBLIES, "CALL_TITLE"})
        ladder = bool(p.title_concepts & {"QUORUM", "MAJORITY", "QUORUM_TITLE"})
        own = titled or ladder or "ASSEMBLY" in p.division_concepts
        about, called = own or self.near, False
        if not (
            about or p.speaks_of(_ASSEMBLIES) or any(map(_clear, p.occurrences.get("DAYS", ())))
        ):
            self.near = False
            return False, [], []
        later = found(p, 0, p.title_end, *_LATER, "NEXT_NOTICE") if titled else []
        first = found(p, 0, p.title_end, "FIRST", "FIRSTLY")
        state = _State(rung=2, told=True) if later and not first else _State()
        letter, others, instead = False, list[Occurrence](), list[Occurrence]()
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            named = p.says(start, end, *_ASSEMBLIES)
            own, about = own or named, about or named
            clear = any(_clear(o) for o in p.within("DAYS", start, end))
            sent = clear and p.says(start, end, "LETTER", "MEETING", "NEXT_NOTICE")
            sent = sent or all(p.says(start, end, concept) for concept in _MEMBERS_CALLED)
            own, about = own or sent, about or sent
            calls = sent or p.says(start, end, *(_CALLING if own else ("NOTICE",)))
            row = ladder and "\t" in p.line(start).text
            follows = called and p.says(start, end, "MEETING", "SENT", "NEXT_NOTICE", "SECOND")
            if not about or not (titled or row or calls or follows):
                continue
            called |= calls
            if p.says(start, end, *_OTHER_ORGANS, "ADMINISTRATOR"):
                continue
            if p.says(start, end, "TRAINING") and not named:
                continue
            calls_them = titled and p.says(start, end, "NOTICE", "CONVENE", *_ASSEMBLIES)
            if p.says(start, end, "WITHDRAW", "DISSENTER") and not calls_them:
                continue
            if p.says(start, end, "EXCLUDE") and not titled:
                continue
            if p.says(start, end, "BOARD") and not p.says(
                start, end, *_ASSEMBLIES, "MEMBER", "LETTER"
            ):
                continue
            for clause in clauses_of(p, start, end):
                self.days(p, clause.low, clause.high, row, state)
            if calls or (titled and not p.says(start, end, "PROXY", "VOTE", "MINUTES")):
                here = self.channel(p, start, end)
                letter |= here == "letter"
                other = p.within("OTHER_CHANNEL", start, end)
                proxy = p.says(start, end, "PROXY") and not p.says(start, end, "NOTICE")
                others += other if here == "other" and not proxy else []
                instead += other if here == "instead" else []
        self.near = own
        return letter, others, instead

    @staticmethod
    def channel(p: Passage, start: int, end: int) -> str:
        """``letter``, ``other``, ``instead`` (of letters), or nothing told of how members are called."""
        letters = p.within("LETTER", start, end)
        channels = p.within("OTHER_CHANNEL", start, end)
        crowd = p.says(start, end, "COURT", "PUBLIC_PLACES", "LEGAL_NOTICES") or any(
            o.quantity is not None
            and o.quantity.value == _CROWD
            and o.quantity.bound not in ("less_than", "at_most")
            for o in found(p, start, end, "COUNT_MEMBER", "NUMBER", "ORDINAL")
        )
        spared = [o for o in letters if _spared(p, o, start, end)]
        if channels and not crowd:
            replaced = [
                o
                for o in p.within("INSTEAD", start, end)
                if not (
                    p.says(max(start, o.first - 5), o.first, *_REFUSALS)
                    or _letter_only(p, o, start)
                )
            ]
            calls = found(p, start, channels[-1].first, "NOTICE", "CONVENE")
            if not letters and denied(p, (*calls[:1], channels[-1])):
                return ""
            if p.says(channels[-1].last + 1, end, "VOID", "NULLITY", "REJECTED"):
                return ""
            if replaced or p.says(start, end, "NO_LETTER"):
                reminder = p.says(start, end, "REMINDER") and not p.says(start, end, "NO_LETTER")
                return "" if reminder else "instead"
            if letters and len(spared) == len(letters):
                return "instead"
            if any(_either(p, a, b, start) for a in letters for b in channels):
                return "instead"
        if len(letters) > len(spared):
            return "" if p.says(start, end, "REQUEST", "DEMANDS") else "letter"
        return "other" if channels and not crowd and not p.says(start, end, "REMINDER") else ""

    def days(self, p: Passage, low: int, high: int, row: bool, state: _State) -> None:
        """The days before the meeting in the clause ``low <= word < high``."""
        called = bool(p.title_concepts & {"NOTICE", "CONVENE", "CALL_TITLE", "NEXT_NOTICE"})
        about = (
            called
            or row
            or p.says(low, high, "NOTICE", "LETTER", "NEXT_NOTICE", "AHEAD", "SAME_DAY")
            or (state.told and p.says(low, high, "MEETING") and p.says(low, high, *_LATER))
        )
        if not about:
            return
        if (
            p.says(low, high, "REMINDER")
            and p.says(low, high, "OTHER_CHANNEL")
            and not p.says(low, high, "LETTER")
        ):
            return
        if p.says(low, high, *_OTHER_PAPERS) and not p.says(low, high, "NOTICE", "LETTER"):
            return
        days = sorted(self.delays(p, low, high), key=lambda told: told[0].first)
        if any(
            not p.says(o.first, o.last + 1, "NOTICE")
            for o in found(p, low, high, "REQUEST", "DEMANDS")
        ):
            days = [(o, value) for o, value in days if _clear(o)]
            if not days:
                return
        ranked = anchored(p, low, high) or called or row
        rungs = [r for r in rungs_in(p, low, high, state.rung, ranked) if not of_agenda(p, r.at)]
        later = [r for r in rungs if r.rungs[-1] > 1]
        hours = [
            o
            for o in p.within("HOURS", low, high)
            if p.says(o.last + 1, o.last + 2, "AFTER_WORD")
            or p.says(o.first - 1, o.first, "AFTER_WORD")
        ]
        same = [o for o in (*p.within("SAME_DAY", low, high), *hours) if not banned(p, o, low)]
        asked = [o for o, _ in days if not any(_parted(o, r.at, same) for r in later)]
        again = same and not asked and (later or state.rung > 1)
        refused = again and (
            p.says(max(low, same[0].first - 4), same[0].first, "NEGATION")
            or banned_in_column(p, same[0].last)
        )
        if again and not refused:
            self.state("assembly.later_notice_days", Fraction(0), p, same[0])
        for (o, value), ranks in zip(days, self.ranks(p, days, rungs, state), strict=True):
            if 1 in ranks:
                state.told = True
                self.state("assembly.first_notice_days", value, p, o)
            if max(ranks) > 1:
                self.state("assembly.later_notice_days", value, p, o)
        if rungs:
            state.rung = rungs[-1].rungs[-1]

    @staticmethod
    def delays(p: Passage, low: int, high: int) -> Iterator[tuple[Occurrence, Fraction]]:
        for o in p.within("DURATION", low, high):
            q = o.quantity
            if not_that(p, o) or not_enough(p, o) or banned(p, o, low):
                continue
            if _of_papers(p, o, low) or _kept(p, o, low):
                continue
            after = p.says(o.last + 1, o.last + 2, "AFTER_WORD", "FROM_POINT")
            if after and p.says(o.last + 1, o.last + 1 + _LESSENED, "FORMAL_NOTICE"):
                continue
            received = q is not None and q.bound == "at_most" and not p.says(low, high, *_SENDING)
            if received and p.says(o.last + 1, o.last + 2, "AHEAD"):
                continue
            if q is not None and q.unit in _DAYS and q.value:
                yield o, q.value * _DAYS[q.unit]
        for o in p.within("NUMBER", low, high):
            lessened = p.says(o.first - _LESSENED, o.first, "REDUCE") or p.says(
                o.first - 1, o.first, "OR_WORD"
            )
            if not lessened or not_enough(p, o) or not p.says(low, o.first, "DAYS"):
                continue
            if o.quantity and o.quantity.value:
                yield o, o.quantity.value
        for o in p.within("ORDINAL", low, high):
            q = o.quantity
            if q is None or q.value is None or q.value == 1:
                continue
            if p.says(o.last + 1, o.last + 2, "DAY_WORD"):
                yield o, q.value

    @staticmethod
    def ranks(
        p: Passage,
        days: Sequence[tuple[Occurrence, Fraction]],
        rungs: Sequence[Rung],
        state: _State,
    ) -> list[tuple[int, ...]]:
        """The notices of each delay."""
        if len(days) == 1 and len(rungs) > 1:
            o = days[0][0]
            if p.says(max(0, rungs[0].at.first - 5), rungs[0].at.first, "BETWEEN"):
                return [rungs[-1].rungs]
            before = p.sentence(o.first)[0], rungs[0].at.first
            missed = p.says(*before, "NOT_REACHED") or (
                p.says(*before, "IF") and p.says(*before, "NE")
            )
            if missed and o.first > rungs[-1].at.last:
                return [rungs[-1].rungs]
            apart = any(distance(a.at, b.at) > _TOGETHER for a, b in pairwise(rungs))
            between = rungs[0].at.first < o.first < rungs[-1].at.first
            if (
                not apart
                and not between
                and all(r.at.concept not in ("IF", "NOT_REACHED") for r in rungs)
            ):
                return [tuple(rank for r in rungs for rank in r.rungs)]

        def clashes(reading: list[int | None]) -> int:
            places: dict[int, Fraction] = {}
            signed = [(v, i) for (_, v), i in zip(days, reading, strict=True) if i is not None]
            return sum(places.setdefault(i, v) != v for v, i in signed)

        chosen = best_reading([o for o, _ in days], [r.at for r in rungs], clashes, implied=True)
        first = 2 if state.told and state.rung > 1 else 1

        def in_haste(at: int) -> bool:
            """«A week before, and three days before in case of urgency»: the same notice."""
            after = days[at][0].last + 1 + (_HASTE if at + 1 == len(days) else 0)
            return p.says(days[at - 1][0].last + 1, after, "URGENCY")

        return [
            rungs[i].rungs if i is not None else (first if not at or in_haste(at) else 2,)
            for at, i in enumerate(chosen)
        ]

    def state(self, fact: str, value: object, p: Passage, o: Occurrence, sure: bool = True) -> None:
        self.reading.state(fact, value, p, o.first, o.last, quantity=o.quantity, sure=sure)


def _of_assemblies(p: Passage, titles: Set[str]) -> bool:
    """Whether ``titles`` name an assembly; «yearly meeting» does where the text tells whose."""
    yearly = titles >= _YEARLY_MEETING and p.speaks_of(("ORDINARY", "ANY_ASSEMBLY"))
    return yearly or not titles.isdisjoint(_ASSEMBLIES)


def _yearly_date(passages: Sequence[Passage], reading: Reading) -> None:
    """«Before 30 November»: the months from the end of the year to the latest date of the assembly."""
    closing = _closing_month(reading)
    if closing is None:
        return
    for p in passages:
        if p.article is None or "DATE" not in p.occurrences:
            continue
        if not _of_assemblies(p, p.title_concepts):
            continue
        for start, end in sentences(p):
            meets = found(
                p, start, end, "MEETING", "CONVENE", "CALLS_ALL", "HOLDS_MEETING", "DONE", "SO_IS"
            )
            for o in p.within("DATE", start, end):
                date = o.quantity.date if o.quantity else None
                latest = (
                    p.says(o.first - 5, o.first, "AT_LATEST")
                    or p.says(o.last + 1, o.last + 4, "AT_LATEST")
                    or p.says(o.first - _TWO, o.first, "BEFORE_WORD")
                )
                between = p.within("BETWEEN", o.first - _RANGE, o.first)
                ranged = bool(between) and p.says(between[-1].last + 1, o.first, "DATE")
                met = (
                    nearest(between[-1], p.within("ANY_ASSEMBLY", start, end), _DATED)
                    if ranged
                    else None
                )
                _, month, day = date or (None, None, None)
                if not month or not day or not (met or (latest and nearest(o, meets, _DATED))):
                    continue
                months = (month - closing) % _YEAR
                value = Fraction(months if day >= _MONTH_END else months - 1)
                if value > 0:
                    reading.state(_DEADLINE, value, p, o.first, o.last)


def _yearly_month(
    passages: Sequence[Passage], language: Literal["ar", "fr"], reading: Reading
) -> None:
    """«In the course of September»: the months from the end of the year to that of the yearly assembly.

    Where several months are told, the first meeting is the yearly one.
    """
    closing = _closing_month(reading)
    if closing is None:
        return
    for p in passages:
        if p.article is None or not p.speaks_of(("ORDINARY", "ACCOUNTS")):
            continue
        if not _of_assemblies(p, p.title_concepts | p.division_concepts):
            continue
        told = {
            (month - closing) % _YEAR or _YEAR: word
            for start, end in sentences(p)
            for word, month in _months_met(p, language, start, end)
        }
        if told and "MONTHS" not in p.occurrences:
            value = min(told)
            reading.state(_DEADLINE, Fraction(value), p, told[value], told[value])


def _closing_month(reading: Reading) -> int | None:
    """The month in which the year ends, when the statutes tell one."""
    ends = {said.value for fact, said in reading.statements if fact == "year_end"}
    return int(str(ends.pop()).partition("-")[0]) if len(ends) == 1 else None


def _months_met(
    p: Passage, language: Literal["ar", "fr"], start: int, end: int
) -> Iterator[tuple[int, int]]:
    """The months, by their names, in which an assembly is said to meet, and the words that name them."""
    meets = found(p, max(start, p.title_end), end, "MEETING", "CALLS_ALL", "HOLDS_MEETING", "DONE")
    if not meets or p.says(start, end, "EXTRAORDINARY"):
        return
    dates = p.within("DATE", start, end)
    for word in range(max(start, p.title_end), end):
        month = month_of(language, p.words[word])
        if month is None or any(o.first <= word <= o.last for o in dates):
            continue
        met = [o for o in meets if 0 < word - o.last <= _MET]
        if met and not p.says(met[-1].last + 1, word, "CLOSE", "EXERCISE", "COMMA", "TRAINING"):
            yield word, month


def _prolonged(passages: Sequence[Passage], reading: Reading) -> None:
    """«The six months may be prolonged by three»: the time in which the yearly assembly meets in the end."""
    for p in passages:
        if p.article is None or not p.speaks_of(_PROLONGED) or not p.speaks_of(_ASSEMBLIES):
            continue
        for start, end in sentences(p):
            longer = found(p, max(start, p.title_end), end, *_PROLONGED)
            months = p.within("MONTHS", start, end)
            if not longer or len(months) != _TWO or longer[0].first > months[1].first:
                continue
            about = p.says(start, end, "ORDINARY", "ANY_ASSEMBLY")
            if (
                not about
                or p.says(start, end, "EXTRAORDINARY")
                or denied(p, (longer[0], months[1]))
            ):
                continue
            least, more = (in_unit(_DEADLINE, o.quantity) if o.quantity else None for o in months)
            if isinstance(least, Fraction) and isinstance(more, Fraction):
                reading.state(_DEADLINE, least + more, p, longer[0].first, months[1].last)


def _asked_for(passages: Sequence[Passage], reading: Reading) -> None:
    """In what time the assembly meets that a part of the members asks for (article 35)."""
    fact = "assembly.request_months"
    known = {
        (said.evidence.article, said.value)
        for name, said in reading.statements
        if name == fact and said.evidence is not None
    }
    for p in passages:
        if p.article is None or "DURATION" not in p.occurrences or _foreign(p):
            continue
        topic = p.title_concepts | p.division_concepts
        titled = bool(topic & {"NOTICE", "CONVENE", "CALL_TITLE", *_ASSEMBLIES})
        for start, end in sentences(p):
            if start < p.title_end or not (titled or p.says(start, end, *_ASSEMBLIES)):
                continue
            for o in _times_to_meet(p, start, end):
                value = in_unit(fact, o.quantity) if o.quantity else None
                if value is not None and (p.article.position, value) not in known:
                    reading.state(fact, value, p, o.first, o.last, quantity=o.quantity)


def _times_to_meet(p: Passage, start: int, end: int) -> Iterator[Occurrence]:
    """The times said with what members ask for, or in the clause that follows: «; it then meets in …»."""
    told = list(clauses_of(p, start, end))
    for at, clause in enumerate(told):
        if not _members_ask(clause):
            continue
        following = [s for s in told[at + 1 : at + 2] if s.says(*_MEETS)]
        yield from [o for s in (clause, *following) for o in _to_meet(s)][:1]


def _members_ask(s: Stretch) -> bool:
    """Whether a part of the members asks for something: «the third of the members demands it»."""
    letter = ("LETTER",) if "CALL_TITLE" in s.p.title_concepts else ()
    if not s.says("REQUEST", "DEMANDS", *letter):
        return False
    asking = s.found("REQUEST", "DEMANDS")
    themselves = bool(asking) and s.before(asking[0], _OF_MEMBERS + 1, "MEMBER") < FAR
    return any(
        (themselves or s.after(o, _OF_MEMBERS, "MEMBER") < FAR)
        and s.after(o, _OF_MEMBERS + 1, *_OTHER_SEATS) == FAR
        for o in s.found("FRACTION", "PERCENT")
    )


def _to_meet(s: Stretch) -> list[Occurrence]:
    """The times in which something is done, not those before a meeting, after the year or of a silence."""
    return [o for o in s.found("DURATION") if not s.p.says(*s.piece(o), *_OTHER_DELAYS)]


def _refused_proxies(passages: Sequence[Passage], reading: Reading) -> None:
    """«Nobody carries two proxies», «two proxies in one hand are void»: one fewer may be carried."""
    for p in passages:
        if p.article is None or p.title_concepts & {"BOARD", "ADMINISTRATOR", "MANAGER"}:
            continue
        for o in p.occurrences.get("COUNT_PROXY", ()):
            q = o.quantity
            if q is None or q.value is None or q.value < _TWO or q.bound != "exactly":
                continue
            low, high = segment(p, o.first)
            if p.says(low, high, "BOARD", "ADMINISTRATOR"):
                continue
            carried = found(p, max(low, o.first - _CARRIED), o.first, "CARRY", "HOLD")
            refused = bool(carried) and p.says(low, carried[0].first, "NE", "NOBODY")
            if refused or p.says(o.last + 1, min(high, o.last + _VOID), "VOID", "NULLITY"):
                value = q.value - 1
                reading.state("proxies.per_member", value, p, o.first, o.last)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the notices of the general assemblies, and when the yearly one meets at the latest."""
    _yearly_date(passages, reading)
    _yearly_month(passages, document.language, reading)
    _prolonged(passages, reading)
    _asked_for(passages, reading)
    _refused_proxies(passages, reading)
    reader = _Notices(reading)
    silent: list[tuple[Passage, Occurrence]] = []
    letters = False
    for p in passages:
        if p.article is None or _foreign(p):
            continue
        letter, others, instead = reader.passage(p)
        letters |= letter
        for o in instead[:1]:
            reader.state("assembly.notice_channel", "other", p, o)
        if others and not letter and not instead:
            silent.append((p, others[0]))
    for p, o in silent[:1]:
        reader.state("assembly.notice_channel", "other", p, o, sure=not letters)
