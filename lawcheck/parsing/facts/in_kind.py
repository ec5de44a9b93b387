"""Contributions in kind: what they are worth, who values them (article 27)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.agency import just_before, overlaps
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_NOT = ("NEGATION", "FORBIDDEN", "WITHOUT_WORD", "SPARED", "NEED_NOT")
_VALUERS = (
    "BOARD", "CHAIR", "MANAGER", "DIRECTOR", "TREASURER", "SECRETARY", "COMMITTEE", "ACCOUNTANT",
    "AGREEMENT", "STATE_AUTHORITY", "COMMUNE", "ASSOCIATION", "BUREAU", "MANDATARY",
)  # fmt: skip
_OWNERS = ("MEMBER", "FOUNDER", "CONTRIBUTOR")
_NO_VALUATION = ("EXERCISE", "ACCOUNTS", "YEAR_END", "PRODUCE", "STOCK_TAKING", "BOOKLET")
_CAPITAL = {"IN_KIND", "CAPITAL", "SHARE"}
_CONTRIBUTIONS = {"IN_KIND", "CONTRIBUTE", "CONTRIBUTION", "CONTRIBUTOR"}
_NEAR, _FAR, _DENIED = 8, 14, 4
_VERB = 3


class _Valuation:
    """Reads, in one article, who values the contributions in kind."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        title = p.title_concepts if p.article and p.article.title else frozenset[str]()
        self.titled = bool({"IN_KIND", "CONTRIBUTION"} & title) or {"VALUATION", "SHARE"} <= title

    def read(self) -> None:
        ranges = [r for s in sentences(self.p) if s[0] >= self.p.title_end for r in self._parts(*s)]
        for at, (start, end) in enumerate(ranges):
            if not self._concerned(start, end):
                continue
            experts = [o for o in self.p.within("EXPERT", start, end) if not self._a_member(o)]
            if experts:
                value = "other" if all(self._denied(o, start) for o in experts) else "expert"
                self._state(value, experts[0], experts[0], sure=True)
                continue
            act = self._other(start, end)
            if act is not None:
                following = ranges[at + 1] if at + 1 < len(ranges) else (end, end)
                sure = not self._then_expert(*following)
                self._state("other", *act, sure=sure)

    def _parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """A sentence, in two where it comes to the later contributions: «; as for those to come, …»."""
        p = self.p
        for stop in p.within("BREAK", start, end):
            if p.says(stop.last, end, "LATER") and p.says(stop.last, end, "VALUE", "VALUATION"):
                return [(start, stop.first), (stop.last + 1, end)]
        return [(start, end)]

    def _state(self, value: str, a: Occurrence, b: Occurrence, *, sure: bool) -> None:
        self.reading.state(
            "capital.in_kind_valuation", value, self.p, min(a.first, b.first), max(a.last, b.last),
            sure=sure,
        )  # fmt: skip

    def _concerned(self, start: int, end: int) -> bool:
        """Whether the sentence speaks of the value of contributions."""
        if self.titled:
            return True
        if self.p.says(start, end, *_NO_VALUATION):
            return False
        if self.p.says(start, end, "PRICE") and not _CAPITAL & set(self.p.occurrences):
            return False
        said = self.p.says(start, end, "IN_KIND") or "IN_KIND" in self.p.occurrences
        return said or self.p.says(start, end, "CONTRIBUTE", "CONTRIBUTION")

    def _a_member(self, expert: Occurrence) -> bool:
        """«Three members of experience»: they are no experts."""
        return overlaps(self.p, expert, "TRUSTED") and just_before(
            self.p, expert.first, _VERB, "MEMBER"
        )

    def _denied(self, expert: Occurrence, start: int) -> bool:
        """«No expert is needed», not «never without an expert» nor «if they agree on no expert»."""
        low = max(start, expert.first - _DENIED)
        if self.p.says(max(start, expert.first - _NEAR), expert.first, "SPARED", "NEED_NOT"):
            return True
        _, end = self.p.sentence(expert.first)
        without = self.p.says(low, expert.first, "WITHOUT_WORD")
        if without and self.p.says(expert.last, end, "NEGATION"):
            return False
        before = _NOT if without else (*_NOT, "WHEN_IF")
        return self.p.says(low, expert.first, *_NOT) and not self.p.says(start, low, *before)

    def _then_expert(self, start: int, end: int) -> bool:
        """Whether the next sentence says of the same valuation that an expert makes it."""
        experts = self.p.within("EXPERT", start, end)
        told = any(not self._denied(o, start) for o in experts)
        return told and not self.p.says(start, end, "LATER")

    def _other(self, start: int, end: int) -> tuple[Occurrence, Occurrence] | None:
        """The act of valuing and who does it, when that is no expert."""
        for act in self._acts(start, end):
            low, high = max(start, act.first - _FAR), min(end, act.last + 1 + _FAR)
            then = self.p.within("THEN_WORD", act.last + 1, high)
            high = then[0].first if then else high
            report = any(not _negated(self.p, o, start) for o in self.p.within("REPORT", low, high))
            if report or self.p.says(low, high, "EXTRAORDINARY", "COURT", "VOID"):
                continue
            if self.p.says(low, act.first + 1, "FORBIDDEN"):
                continue
            by = self._valuer(act, start, low, high)
            if by is not None:
                return act, by
        return None

    def _acts(self, start: int, end: int) -> list[Occurrence]:
        """Words that value: to estimate; to fix, to decide, to agree on a value."""
        values = found(self.p, start, end, "VALUE", "NUMBER_OF_SHARES", "PRICE")
        fixing = found(self.p, start, end, "FIXES", "DECIDE", "AGREEMENT")
        acts = self.p.within("VALUATION", start, end)
        acts = acts + [o for o in fixing if nearest(o, values, 8)]
        return [o for o in acts if not self._states(o)]

    def _states(self, act: Occurrence) -> bool:
        """«An amount that is of 50,000 dirhams»: in Arabic the same word values and states."""
        stated = self.p.says(act.first, act.first + 1, "IT_IS")
        return stated and self.p.says(act.last + 1, act.last + 2, "MONEY", "NUMBER")

    def _valuer(self, act: Occurrence, start: int, low: int, high: int) -> Occurrence | None:
        p = self.p
        organs = [o for o in found(p, low, high, *_VALUERS) if not _negated(p, o, start, 2)]
        said = nearest(act, organs, _FAR)
        if said is not None and not p.says(
            min(act.first, said.first), max(act.last, said.last), "APPROVE"
        ):
            return said
        owners = [
            o for o in found(p, low, high, *_OWNERS)
            if (o.first > act.last or distance(o, act) <= _NEAR)
            and not p.says(min(o.first, act.last), max(o.first, act.first), "CONTRIBUTE", "GIVEN")
            and not (o.first < act.first and just_before(p, o.first, _VERB, "CONTRIBUTE"))
        ]  # fmt: skip
        said = nearest(act, owners, _FAR)
        if said is not None:
            return said
        assembly = p.within("ANY_ASSEMBLY", low, high)
        if assembly and not p.says(low, high, "APPROVE", "NOTICE", "CONVENE", "RATIFY"):
            return assembly[0]
        return self._hand(low, high)

    def _hand(self, low: int, high: int) -> Occurrence | None:
        """«By two old weavers»: people, whoever they are."""
        for by in self.p.within("BY_HAND", low, high):
            people = found(self.p, by.first, min(high, by.last + 6), "NUMBER", "COUNT", "PEOPLE")
            if people:
                return people[0]
        return None


def _negated(p: Passage, o: Occurrence, start: int, reach: int = 3) -> bool:
    """Whether a negation stands at most ``reach`` words before ``o``."""
    return p.says(max(start, o.first - reach), o.first, *_NOT)


# -- the amount ----------------------------------------------------------------------------------

_AMOUNT = "capital.in_kind_amount"
_WORTH = ("VALUE", "VALUATION")
_OTHER_SUMS = ("EACH", "COUNT_SHARE", "CAPITAL", "EXPENSES", "FINE")
_BESIDE = 4
_Sum = tuple[Passage, Occurrence, Fraction]


def _amount(passages: Sequence[Passage], reading: Reading) -> None:
    """What all the things brought in kind are worth, where several are told with the worth of each."""
    items: list[_Sum] = []
    for p in passages:
        if p.article is None or "IN_KIND" not in p.title_concepts | p.division_concepts:
            continue
        sums = [
            (p, o, o.quantity.value)
            for o in p.within("MONEY", p.title_end, len(p.words))
            if o.quantity and o.quantity.value
        ]
        for at, (_, o, value) in enumerate(sums):
            if at > 1 and value == sum(v for _, _, v in sums[:at]):
                _replace(reading, _AMOUNT, value, p, o)
                return
        items += [said for said in sums if _of_a_thing(p, said[1])]
    if not any(fact == _AMOUNT for fact, _ in reading.statements):
        _of_the_capital(passages, reading)
    values = [value for _, _, value in items]
    if len(values) > 1 and len(set(values)) == len(values):
        _replace(reading, _AMOUNT, Fraction(sum(values)), *items[-1][:2])


def _of_the_capital(passages: Sequence[Passage], reading: Reading) -> None:
    """«45 000 dirhams in money and 5 000 in kind»: the part of the capital brought in kind."""
    for p in passages:
        if p.article is None or "CAPITAL" not in p.occurrences:
            continue
        sums = p.occurrences.get("MONEY", [])
        for o in p.occurrences.get("IN_KIND", ()):
            said = [m for m in sums if m.last + 1 == o.first]
            if said:
                reading.state(_AMOUNT, _value(said[0]), p, said[0].first, said[0].last)
                return


_SHARES = "capital.in_kind_shares"
_COUNTS = ("COUNT_SHARE", "NUMBER")
_LINKS = ("ANSWERS_FOR", "OF_WHICH")
_KIND = 3


def _shares(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """How many shares answer contributions in kind: told of the capital, else beside the founders' names."""
    listed = {m.line for m in document.members}
    rows: list[_Sum] = []
    for p in passages:
        counts = [count for o in p.occurrences.get("IN_KIND", ()) if (count := _counted(p, o))]
        for count in dict.fromkeys(counts):
            if p.line(count.first) in listed:
                rows.append((p, count, _value(count)))
            elif p.article is not None and (
                "CAPITAL" in p.occurrences or "IN_KIND" in p.title_concepts
            ):
                _replace(reading, _SHARES, _value(count), p, count)
                return
    if rows:
        _replace(reading, _SHARES, Fraction(sum(value for _, _, value in rows)), *rows[-1][:2])


def _product(passages: Sequence[Passage], reading: Reading) -> None:
    """A sum that is the worth of the shares given for a thing: what the thing is worth."""
    known = {fact: said.value for fact, said in reversed(reading.statements) if said.sure}
    shares, worth = known.get(_SHARES), known.get("capital.share_value")
    if not shares or not worth or any(fact == _AMOUNT for fact, _ in reading.statements):
        return
    for p in passages:
        if p.article is None or not _CONTRIBUTIONS & (set(p.occurrences) | p.title_concepts):
            continue
        for o in p.occurrences.get("MONEY", ()):
            if _value(o) == shares * worth:
                reading.state(_AMOUNT, _value(o), p, o.first, o.last)
                return


def _counted(p: Passage, kind: Occurrence) -> Occurrence | None:
    """The shares said right before «in kind»: «20 shares in kind», «of which 60 in kind»."""
    start = p.sentence(kind.first)[0]
    counts = [o for o in found(p, start, kind.last, *_COUNTS) if o.last <= kind.last]
    for o in reversed(counts):
        gap = kind.first - o.last - 1
        if gap > _KIND or p.says(o.last + 1, kind.first, "COMMA", "BREAK", "QUANTITY", "NEGATION"):
            return None
        if o.concept == "COUNT_SHARE":
            return o if gap <= 0 or p.says(o.last + 1, kind.first, *_LINKS) else None
        if gap <= 0 and p.says(max(start, o.first - _FAR), o.first, "OF_WHICH", "COUNT_SHARE"):
            return o
    return None


def _value(o: Occurrence) -> Fraction:
    return (o.quantity.value if o.quantity else None) or Fraction(0)


def _of_a_thing(p: Passage, o: Occurrence) -> bool:
    """Whether the sum is the worth of a thing, said right before it; not of a share, nor each."""
    low, high = p.sentence(o.first)
    before = max(low, o.first - _BESIDE), o.first
    after = o.last + 1, min(high, o.last + _BESIDE)
    return (
        p.says(*before, *_WORTH)
        and not p.says(*before, *_OTHER_SUMS)
        and not p.says(*after, "EACH")
    )


def _replace(reading: Reading, fact: str, value: Fraction, p: Passage, o: Occurrence) -> None:
    """State the total instead of its parts."""
    reading.statements[:] = [said for said in reading.statements if said[0] != fact]
    reading.state(fact, value, p, o.first, o.last)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State who values the contributions in kind, and what they are worth together."""
    _amount(passages, reading)
    _shares(passages, document, reading)
    _product(passages, reading)
    for p in passages:
        if p.article is not None and p.speaks_of(_CONTRIBUTIONS):
            _Valuation(p, reading).read()
