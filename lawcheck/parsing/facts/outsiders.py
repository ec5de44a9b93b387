"""Operations with outsiders: how much of them, and how soon (article 6)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.agency import (
    clause,
    just_before,
    negated,
    negations,
    of_permission,
    overlaps,
    segment,
)
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.refused import not_enough, not_that
from lawcheck.parsing.scope import found, sentences
from lawcheck.parsing.structure import Document

_OTHER_TITLES = frozenset((
    "TRANSFER", "LIABILITY", "FORMER_MEMBER", "VOTE", "EMPLOYEE", "EDUCATION", "ARBITRATION", "DISPUTE",
    "SUPERVISORY_COMMITTEE", "CONTROL", "DIRECTOR", "AUDITOR", "SURPLUS", "QUORUM", "ASSEMBLY",
))  # fmt: skip
_OTHER_SHARES = (
    "VOTE", "TRANSFER", "CAPITAL", "LIABILITY", "LEGAL_PERSON", "FINANCE", "DISCOUNT", "SURPLUS",
    "RESERVE", "QUORUM", "PRESENT",
)  # fmt: skip
_OTHER_TIMES = (
    "TRANSFER", "SHARE", "FORMER_MEMBER", "REFUND_WORD", "TERM", "REPORT_TO", "ANSWER",
    "CREDIT_TIME", "LOAN", "APPEAL",
)  # fmt: skip
_DEALING = (
    "OPERATE_WITH",
    "MOST",
    "EXCEED",
    "VALUE",
    "TURNOVER",
    "WAGES",
    "ALLOWED",
    "LIMIT_WORD",
    "SERVED_BY_IT",
)
_STARTING = (
    "REGISTRATION",
    "CONSTITUTION",
    "AFTER_WORD",
    "FIRST_YEAR",
    "BEFORE_WORD",
    "WAITS_FOR",
    "SUFFICE",
)
_BEGINNINGS = ("REGISTRATION", "CONSTITUTION")
_MEETINGS = ("ANY_ASSEMBLY", "MEETING")
_OTHER_EVENTS = ("CLOSE", "EXERCISE", *_MEETINGS)
_ONLY = ("ONLY", "KEPT_FOR", "RESTRICTS")
_NEAR, _WINDOW = 4, 6
_UNITS = (("YEAR_WORD", 12), ("MONTH_WORD", 1), ("DAY_WORD", Fraction(1, 30)))
"""Months in each unit of time."""


def _authorised(p: Passage, start: int, end: int) -> bool:
    """Whether the words tell of the leave that an authority gives for a greater rate."""
    leave = p.says(start, end, "EXCEPTIONAL") and p.says(start, end, "STATE_AUTHORITY")
    return leave or p.says(start, end, "EXCEPTIONAL_RATE")


class _Outsiders:
    """Reads one article, or one sentence of it, on operations with outsiders."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        title = p.title_concepts if p.article and p.article.title else frozenset[str]()
        self.titled = "NON_MEMBER" in title
        self.of_cooperatives = "AMONG_COOPERATIVES" in title and not self.titled
        self.went_on = False

    def read(self) -> None:
        p = self.p
        before: tuple[int, int] | None = None
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            if self.of_cooperatives and (
                p.says(start, end, "AMONG_COOPERATIVES") or not self._named(start, end)
            ):
                continue
            named = self._named(start, end) or self._others_goods(start, end)
            dealing = named and p.says(start, end, *_DEALING)
            self.went_on = self.went_on or (
                dealing and p.says(start, end, "OPERATE_WITH", "ALLOWED")
            )
            if not (self.titled or dealing or self.went_on):
                before = (start, end)
                continue
            if before and p.says(*before, "FIRST_YEAR") and p.says(*before, *_ONLY):
                self._wait(*before)
            before = None
            self._percent(start, end)
            self._unlimited(start, end)
            self._wait(start, end)

    def _named(self, start: int, end: int) -> bool:
        """Whether outsiders are named; a third of something is no third party."""
        p = self.p
        return any(
            not any(f.first <= o.first <= f.last for f in p.occurrences.get("FRACTION", ()))
            for o in p.within("NON_MEMBER", start, end)
        )

    def _others_goods(self, start: int, end: int) -> bool:
        """Whether the goods of others are dealt in, up to a part of the value of the members' own."""
        p = self.p
        if not p.says(start, end, "OPERATE_WITH") or not p.says(start, end, "OTHERS"):
            return False
        return any(
            p.says(o.last + 1, min(end, o.last + _WINDOW), "VALUE")
            and p.says(o.last + 1, min(end, o.last + 2 * _WINDOW), "CONTRIBUTION", "DELIVERY")
            for o in p.within("PERCENT", start, end)
        )

    def _percent(self, start: int, end: int) -> None:
        p = self.p
        for o in found(p, start, end, "PERCENT", "FRACTION"):
            low, high = segment(p, o.first)
            if p.says(low, high, *_OTHER_SHARES) or self._by_leave(start, o):
                continue
            if self._outside_the_limit(start, end):
                return
            person = p.says(o.first, o.last + 1, "NON_MEMBER")
            part = p.says(o.last + 1, o.last + 2, "FROM_POINT") or p.says(
                o.last + 1, min(high, o.last + _WINDOW), "VALUE", "TURNOVER", "OPERATION"
            )
            if (person and not part) or self._set_aside(low, high):
                continue
            if o.quantity is not None and o.quantity.bound == "at_least":
                continue
            value = in_unit("third_parties.percent", o.quantity) if o.quantity else None
            if value is not None and self._of_the_members(o, low, high):
                self.reading.state("third_parties.percent", 100 - value, p, o.first, o.last)
                return
            if value is not None:
                self.reading.state(
                    "third_parties.percent", value, p, o.first, o.last, quantity=o.quantity
                )
                self._raised(o, end)
                return
        self._as_much(start, end)

    def _raised(self, told: Occurrence, end: int) -> None:
        """«…; the assembly may raise it to sixty per cent»: a second rate, by the cooperative alone."""
        p = self.p
        for o in found(p, told.last + 1, end, "PERCENT", "FRACTION"):
            raised = p.says(told.last + 1, o.first, "INCREASE", "RAISE")
            ours = p.says(told.last + 1, o.first, "ANY_ASSEMBLY", "BOARD", "CHAIR", "MANAGER")
            denied = negations(p, *segment(p, o.first)) or p.says(
                told.last + 1, end, "EXCEPTIONAL", "STATE_AUTHORITY", *_OTHER_SHARES
            )
            value = in_unit("third_parties.percent", o.quantity) if o.quantity else None
            if raised and ours and not denied and value is not None:
                self.reading.state(
                    "third_parties.percent", value, p, o.first, o.last, quantity=o.quantity
                )
                return

    def _of_the_members(self, o: Occurrence, low: int, high: int) -> bool:
        """«Dealings with the members may fall to a quarter»: the rest is done with outsiders."""
        p = self.p
        members = p.says(low, o.first, "MEMBER") and p.says(low, o.first, "OPERATE_WITH")
        least = p.says(low, o.first, "SINKS", "REDUCE") or (
            p.says(p.sentence(o.first)[0], o.first, "SUFFICE")
        )
        return members and least and not self._named(low, high) and not negations(p, low, high)

    def _as_much(self, start: int, end: int) -> None:
        """«It may buy from outsiders as much as from its members»."""
        p = self.p
        for o in p.within("AS_MUCH_AS", start, end):
            near = max(start, o.first - _WINDOW), min(end, o.last + _WINDOW)
            theirs = p.says(*near, "NON_MEMBER")
            ours = p.says(start, end, "MEMBER")
            low, _ = segment(p, o.first)
            if theirs and ours and p.says(start, end, "ALLOWED") and not negations(p, low, o.first):
                self.reading.state("third_parties.percent", 100, p, o.first, o.last)
                return

    def _outside_the_limit(self, start: int, end: int) -> bool:
        """Whether the sentence tells of other dealings: between cooperatives, or that do not count."""
        return not self._named(start, end) and self.p.says(
            start, end, "SEVERAL_COOPERATIVES", "AMONG_COOPERATIVES", "NO_PART"
        )

    def _set_aside(self, low: int, high: int) -> bool:
        """«The limit of the law does not apply to us»."""
        p = self.p
        return p.says(low, high, "APPLIES") and negated(p, low, high)

    def _but_for(self, limit: Occurrence, end: int) -> bool:
        """«Thirty per cent, except in the harvest, when it takes what it likes»; «the limit ceases in June»."""
        p = self.p
        after = limit.last + 1, end
        if p.says(*after, "EXCEPTIONAL", "STATE_AUTHORITY", "SEVERAL_COOPERATIVES"):
            return False
        return any(
            p.says(limit.last + 1, o.first, "EXCEPT", "LIMIT_CEASES")
            for o in found(p, *after, "UNLIMITED", "AS_IT_LIKES")
        )

    def _by_leave(self, start: int, o: Occurrence) -> bool:
        """Whether the rate is one that an authority may grant."""
        p = self.p
        leave = p.says(start, o.first, "EXCEPTIONAL") and p.says(start, o.first, "STATE_AUTHORITY")
        if leave or p.says(start, o.first, "EXCEPTIONAL_RATE"):
            return True
        end = p.sentence(o.first)[1]
        granted = p.says(o.last, end, "EXCEPTIONAL") and p.says(o.last, end, "STATE_AUTHORITY")
        if granted and p.says(p.title_end, o.first, "PERCENT", "FRACTION"):
            return True
        given = found(
            p, o.last, end, "ON_CONDITION", "ONLY_IF", "REQUIRES", "NEEDED", "RESTRICT", "OBLIGED"
        )
        return any(
            _authorised(p, c.last, end)
            and not p.says(o.last, c.first, "EXCEED", "BEYOND", "INCREASE", "WITHOUT_WORD")
            and (c.concept == "RESTRICT" or not p.says(o.last, c.first, "NE"))
            for c in given
        )

    def _unlimited(self, start: int, end: int) -> None:
        p = self.p
        limits = p.within("PERCENT", start, end)
        if p.says(start, end, "LIABILITY") or any(
            not self._set_aside(*segment(p, o.first)) and not self._but_for(o, end) for o in limits
        ):
            return
        for o in found(p, start, end, "UNLIMITED", "AS_IT_LIKES"):
            low, high = segment(p, o.first)
            here = p.says(low, high, "NON_MEMBER")
            if not here and (p.says(start, end, "SEVERAL_COOPERATIVES", "SELL")):
                continue
            if here and p.says(low, high, "SELL") and not p.says(low, high, "OPERATE_WITH"):
                continue
            if p.says(o.first, o.last + 1, "LIMITLESS") or not negated(p, low, o.first):
                self.reading.state("third_parties.unlimited", True, p, low, high - 1)
                return
        for o in p.within("TOP_WORD", start, end):
            low, high = segment(p, o.first)
            if p.says(start, end, "SELL") and not p.says(low, high, "NON_MEMBER"):
                continue
            if p.says(
                low,
                high,
                "SEVERAL_COOPERATIVES",
                "SELL",
                "EXCEED",
                "BEYOND",
                "MOST",
                "FRACTION",
                "MORE_OF_IT",
                "EXCEPTIONAL",
            ):
                continue
            none = negations(p, low, o.first) or p.says(low, o.first, "NOT_ANY", "SPARED")
            if none and (self.titled or p.says(low, high, "NON_MEMBER")):
                self.reading.state("third_parties.unlimited", True, p, low, high - 1)
                return

    def _its_own_trade(self, o: Occurrence) -> bool:
        """Whether ``o`` is said of sales to customers, the object itself: no outsider brings anything."""
        p = self.p
        told = clause(p, o.first)
        return (
            p.says(*told, "SELL") and p.says(*told, "OBJECT", "CLIENT") and not self._named(*told)
        )

    def _wait(self, start: int, end: int) -> None:
        p = self.p
        for o in found(p, start, end, "FROM_START", "NO_WAIT"):
            low, high = segment(p, o.first)
            if p.says(start, end, "SEVERAL_COOPERATIVES", "LIABILITY") or p.says(
                low, high, "TRANSFER", "CLIENT"
            ):
                continue
            if self._its_own_trade(o) or p.says(o.first - 1, o.first, "ONLY_THEN", "NEGATION"):
                continue
            if o.concept == "NO_WAIT" or not (
                self._hindered(start, end, o)
                or self._kept_for_members(start, end)
                or p.says(start, end, "MONTHS", "YEARS")
            ):
                self.reading.state("third_parties.wait_months", 0, p, o.first, o.last)
                return
        for o in p.within("ORDINAL", start, end):
            months = self._months_before(o, end)
            if months is not None:
                self.reading.state("third_parties.wait_months", months, p, o.first, o.last)
                return
        for o in p.within("FIRST_YEAR", start, end):
            if overlaps(p, o, "DURATION"):
                continue
            passed = just_before(p, o.first, 3, "AFTER_WORD")
            if passed or self._hindered(start, end, o) or p.says(start, end, *_ONLY):
                self.reading.state("third_parties.wait_months", 12, p, o.first, o.last)
                return
            if self._named(start, end) and p.says(start, end, "ALLOWED"):
                self.reading.state("third_parties.wait_months", 0, p, o.first, o.last)
                return
        needless = p.says(start, end, "NEEDED") and negations(p, start, end)
        waits = p.within("WAITS_FOR", start, end) if needless else []
        if waits:
            self.reading.state("third_parties.wait_months", 0, p, start, waits[-1].last)
            return
        for o in p.within("ONE_YEAR", start, end):
            registered = p.says(o.last, min(end, o.last + _NEAR), "REGISTRATION", "CONSTITUTION")
            if registered and just_before(p, o.first, _NEAR, "AFTER_WORD", "SERVED"):
                self.reading.state("third_parties.wait_months", 12, p, o.first, o.last)
                return
        for o in found(p, start, end, "DURATION", "COUNT_EXERCISE"):
            low, high = segment(p, o.first)
            bound = p.says(low, high, "LIABILITY") and not p.says(low, high, "OPERATE_WITH")
            runs = self._named(low, high) and p.says(o.last + 1, o.last + _WINDOW, *_BEGINNINGS)
            if not runs and (bound or p.says(low, high, *_OTHER_TIMES) or self._periodic(o)):
                continue
            if not_that(p, o) or not_enough(p, o):
                continue
            other = p.says(o.last + 1, min(end, o.last + _NEAR + 1), *_OTHER_EVENTS)
            if (
                other
                or just_before(p, o.first, 2, *_MEETINGS)
                or not self._from_the_start(o, start, end)
            ):
                continue
            value = in_unit("third_parties.wait_months", o.quantity) if o.quantity else None
            if value is None:
                continue
            self.reading.state(
                "third_parties.wait_months", value, p, o.first, o.last, quantity=o.quantity
            )
            return

    def _months_before(self, rank: Occurrence, end: int) -> Fraction | int | None:
        """Months until the year or month of that rank after the registration begins, or has passed."""
        p = self.p
        if rank.quantity is None or rank.quantity.value in (None, 1) or not_that(p, rank):
            return None
        named = rank.first - 1, rank.last + 2
        unit = next((n for word, n in _UNITS if p.says(*named, word)), None)
        after = rank.last + 1, min(end, rank.last + _WINDOW)
        if unit is None or not p.says(*after, "REGISTRATION", "CONSTITUTION"):
            return None
        passed = just_before(p, rank.first, _NEAR, "AFTER_WORD")
        return unit * (int(rank.quantity.value) - (not passed))

    def _periodic(self, o: Occurrence) -> bool:
        return just_before(self.p, o.first, 2, "EVERY") and not just_before(
            self.p, o.first, 2, "AFTER_WORD"
        )

    def _from_the_start(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether the time ``o`` runs from the registration or the beginning of the cooperative.

        A sentence that names no outsiders must name that beginning.
        """
        p = self.p
        near = max(start, o.first - _WINDOW), min(end, o.last + _WINDOW + 2)
        spoken_of = self.titled or self._named(start, end)
        first = spoken_of and p.says(o.last + 1, o.last + 2, "FIRST")
        return first or p.says(*near, *(_STARTING if spoken_of else _BEGINNINGS))

    def _kept_for_members(self, start: int, end: int) -> bool:
        """«In the first year only members work for the cooperative»: no outsider is named."""
        p = self.p
        low = max(start, p.title_end)
        alone = p.within("ONLY", low, end)
        return bool(alone) and (
            p.says(max(low, alone[0].first - _NEAR), alone[0].last + _NEAR, "MEMBER")
            and not p.says(low, end, "NON_MEMBER")
        )

    def _hindered(self, start: int, end: int, o: Occurrence) -> bool:
        """Whether the sentence forbids what begins at ``o``; «nothing prevents» does not."""
        p = self.p
        low, high = segment(p, o.first)
        nots = any(
            not just_before(p, n.first, 2, "SUBCLAUSE")
            and not p.says(n.last + 1, n.last + 2, "EXCEED", "PARTICIPLE")
            and not p.says(n.first, n.last + 1, "FIGURE_BOUND")
            for n in p.within("NE", low, segment(p, high + 1)[1] if high + 1 < end else high)
            if not (
                o.first <= n.first <= o.last
                or of_permission(p, n)
                or overlaps(p, n, "NON_MEMBER")
                or overlaps(p, n, "FIGURE_BOUND")
            )
        )
        barred = p.says(start, end, "PREVENT") or p.says(low, o.first, "PROHIBITED")
        return (nots + barred + p.says(start, end, "SHUT_OUT")) % 2 == 1


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the limits of operations with outsiders."""
    for p in passages:
        if p.article is None or not p.speaks_of(("NON_MEMBER", "OTHERS")):
            continue
        title = p.title_concepts if p.article.title else frozenset[str]()
        if not title & _OTHER_TITLES or title & {"NON_MEMBER", "CLIENT"}:
            _Outsiders(p, reading).read()
