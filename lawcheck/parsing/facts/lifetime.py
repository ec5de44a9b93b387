"""How long the cooperative lives (article 5): so many years, or without end."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.agency import clause, just_before, negated, negations, segment
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.scope import found, sentences
from lawcheck.parsing.structure import Document

_OTHER_TITLES = frozenset((
    "TERM", "DUTY", "UNDERTAKE", "BOARD", "ADMINISTRATOR", "MANAGER", "AUDITOR", "ELECT", "EMPLOYEE",
    "DIRECTOR", "LEASE", "FINE", "RIGHT", "EXERCISE", "PAPERS_KEPT",
))  # fmt: skip
_OTHER_LIVES = (
    "TERM", "MANAGER", "ADMINISTRATOR", "AUDITOR", "SUPERVISORY_COMMITTEE", "BOARD", "UNDERTAKE",
    "ELECT", "LEASE", "EMPLOYEE", "DIRECTOR", "LIABILITY", "PAID_UP", "TRANSFER", "REFUND",
    "PAPERS_KEPT", "WITHDRAW", "EXERCISE", "SHARE", "LOAN", "FORMER_MEMBER", "OTHER_THING",
)  # fmt: skip
_OFFICES = frozenset(("TERM", "ELECT", "MANAGER", "ADMINISTRATOR", "BOARD"))
_WITHOUT_END = ("UNLIMITED", "ENDLESS")
_COUNTED = ("NUMBER", "COUNT_MEMBER", "COUNT_PERSON", "NUMBER_OF")
_TIMES = ("YEARS", "CENTURY", *_WITHOUT_END, "NO_TERM", "SET_TERM")
_PLAIN = ("WITHOUT_WORD", "PREVENT")
_NEAR, _CLOSE, _LONG, _CENTURY = 14, 5, Fraction(15), Fraction(100)


class _Lifetime:
    """Reads one article for the life of the cooperative."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        title = p.title_concepts if p.article and p.article.title else frozenset[str]()
        self.titled = "LIFE_TITLE" in title
        self.ending = "DISSOLUTION" in title

    def read(self) -> None:
        for start, end in sentences(self.p):
            if start >= self.p.title_end:
                self._years(start, end)
                self._endless(start, end)

    def _of_the_cooperative(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether it is the life of the cooperative that ``o`` speaks of, not a lease or a mandate."""
        p = self.p
        if p.says(*segment(p, o.first), *_OTHER_LIVES):
            return False
        if p.says(clause(p, o.first)[0], o.first, "LEASE", "EMPLOYEE", "DIRECTOR", "AT_DISPOSAL"):
            return False
        if self.titled:
            opening = start <= p.title_end
            named = p.says(start, end, "LIFETIME", "COOPERATIVE", "CONSTITUTION")
            return opening or named or self._from_registration(o, end)
        low, high = segment(p, o.first)
        if p.says(low, high, "STAY"):
            return False
        if self._from_registration(o, end):
            return not p.says(start, end, *_OTHER_LIVES)
        if o.concept in _WITHOUT_END and just_before(p, o.first, _CLOSE, "FOUNDED"):
            return p.says(low, high, "COOPERATIVE")
        said = p.within("LIFETIME", max(start, o.first - _NEAR), o.last + 1)
        if said and p.article and not p.article.title and o.first - said[-1].last <= _CLOSE:
            return not p.says(0, len(p.words), *_OTHER_LIVES)
        return bool(said) and p.says(start, end, "COOPERATIVE", "REGISTRATION")

    def _from_registration(self, o: Occurrence, end: int) -> bool:
        """«Forty years from its registration»: nothing else lasts as long from that day."""
        years = in_unit("duration_years", o.quantity) if o.quantity else None
        counted = o.last + 1, min(end, o.last + _CLOSE + 1)
        long = years is not None and years >= _LONG
        return long and self.p.says(*counted, "REGISTRATION", "CONSTITUTION")

    def _years(self, start: int, end: int) -> None:
        p = self.p
        for o in found(p, start, end, "YEARS", "CENTURY"):
            if not self._of_the_cooperative(o, start, end) and not self._ends_after(o):
                continue
            if just_before(p, o.first, _CLOSE, "AGO"):
                continue
            if o.quantity is None:
                self.reading.state("duration_years", _CENTURY + 1, p, o.first, o.last)
                continue
            value = in_unit("duration_years", o.quantity)
            if value is not None:
                self.reading.state("duration_years", value, p, o.first, o.last, quantity=o.quantity)

    def _ends_after(self, o: Occurrence) -> bool:
        """«It ends after thirty years», under a title on the end of the cooperative."""
        p = self.p
        low, _ = segment(p, o.first)
        return (
            self.ending
            and p.says(max(low, o.first - 3), o.first, "CONDITION", "AFTER_WORD")
            and (
                not p.says(*p.sentence(o.first), "LOSS", "LIQUIDATOR", "LIABILITY", "REGISTRATION")
            )
        )

    def _bounded(self, start: int, end: int) -> bool:
        """Whether years are set there, not a limit named only to be put aside."""
        p = self.p
        return any(
            not (
                p.says(max(start, o.first - _CLOSE), o.first, "LIMIT_WORD")
                and negations(p, *segment(p, o.first))
            )
            for o in p.within("YEARS", start, end)
        )

    def _endless(self, start: int, end: int) -> None:
        p = self.p
        for o in found(p, start, end, *_WITHOUT_END, "NO_TERM"):
            if not self._of_the_cooperative(o, start, end):
                continue
            low, high = segment(p, o.first)
            conditional = p.says(o.last + 1, o.last + 6, "NE") or p.says(
                o.last + 1, high, *_COUNTED
            )
            if o.concept == "ENDLESS" and (
                (conditional and not p.says(o.last + 1, o.last + 1 + _NEAR, "OTHERWISE"))
                or self._bounded(start, end)
            ):
                continue
            low = max((y.last + 1 for y in p.within("YEARS", low, o.first)), default=low)
            if o.concept == "NO_TERM" or not negated(p, low, o.first, _PLAIN):
                self.reading.state("duration_unlimited", True, p, o.first, o.last)
                return
        for o in p.within("SET_TERM", start, end):
            low, high = segment(p, o.first)
            none = negations(p, low, o.first) or p.says(low, o.first + 1, "NOT_ANY")
            timed = p.says(low, high, "YEARS", *_WITHOUT_END)
            if none and not timed and self._of_the_cooperative(o, start, end):
                self.reading.state("duration_unlimited", True, p, low, o.last)
                return


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State how long the cooperative lives."""
    for p in passages:
        if p.article is None or not p.speaks_of(_TIMES):
            continue
        title = p.title_concepts if p.article.title else frozenset[str]()
        about = "LIFE_TITLE" in title or not title & _OTHER_TITLES
        if about and not title & _OFFICES:
            _Lifetime(p, reading).read()
