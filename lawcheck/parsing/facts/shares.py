"""Shares: how much legal and natural persons may hold, calls left unpaid (article 26)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.agency import just_before, segment
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

Range = tuple[int, int]

# -- legal persons -------------------------------------------------------------------------------

_PERSONS = ("LEGAL_PERSON", "NATURAL_PERSON")
_BODIES = ("COMPANY", "ASSOCIATION")
_HOLDERS = (*_PERSONS, *_BODIES, "BOTH_PERSONS", "BODIES")
_NO_HOLDING = (
    "PAID_UP", "VOTE", "SURPLUS", "RESERVE", "INCREASE", "REDUCE", "LIABILITY", "REFUND",
)  # fmt: skip
_HELD = ("CAPITAL", "SHARE", "SHARES_MONEY", "SUBSCRIBE")
_HOLDING = ("HOLD", "POSSESSES")
_LIMITS = ("CEILING", "CEILING_WORD", "HOLD")
_OTHER_WHOLES = ("CLIENT", "TURNOVER", "DELIVERY", "OPERATION", "BY_OPERATIONS")
_MARKS = ("COMMA", "BREAK", "COLON")
_STRONG = ("BREAK", "COLON")
_ASKED = 5
_WHOLE = 2


class _Holdings:
    """Reads, in one article, what legal and natural persons may hold of the capital."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        told = [c for c in _PERSONS if c in p.title_concepts]
        self.titled = told[0] if len(told) == 1 else ""
        self.elsewhere = _NO_HOLDING if self.titled else (*_NO_HOLDING, "MEMBER")

    def read(self) -> None:
        spoken = self.titled
        for start, end in sentences(self.p):
            if start < self.p.title_end:
                continue
            persons = found(self.p, start, end, *_PERSONS) + self._bodies(start, end)
            if persons:
                spoken = self.titled or persons[-1].concept
            elif not spoken or (
                self.p.says(start, end, *self.elsewhere)
                and not (self.titled and self.p.says(start, end, "CAPITAL"))
            ):
                continue
            if self._of_what_is_held(start, end):
                self._sentence(start, end, persons, spoken)

    def _of_what_is_held(self, start: int, end: int) -> bool:
        """Whether shares are named, or what one holds under a title that names them."""
        p = self.p
        titled = p.title_concepts.intersection(_HELD)
        if "STAKE" in p.title_concepts and p.says(start, end, *_LIMITS):
            return True
        return p.says(start, end, *_HELD) or (bool(titled) and p.says(start, end, *_HOLDING))

    def _bodies(self, start: int, end: int) -> list[Occurrence]:
        """Persons «natural and legal», member companies and associations, as legal persons."""
        p = self.p
        if p.says(start, end, "LEGAL_PERSON"):
            return []
        joining = {"ADMISSION_TITLE", "JOIN", "LEGAL_PERSON", "MEMBER"} & p.title_concepts
        every = joining and not p.says(start, end, "NATURAL_PERSON")
        told = [
            o
            for o in found(p, start, end, "BOTH_PERSONS", "BODIES", *_BODIES)
            if o.concept not in _BODIES or every or self._as_one(o) or self._holds(o, end)
        ]
        return [o._replace(concept="LEGAL_PERSON") for o in told]

    def _as_one(self, bodies: Occurrence) -> bool:
        """Whether companies are counted as one holder: «all the companies», «the companies together»."""
        p, first, after = self.p, bodies.first, bodies.last + 1
        return p.says(after, after + 2, "TOGETHER") or p.says(first - 2, first, "TOGETHER")

    def _holds(self, body: Occurrence, end: int) -> bool:
        """Whether a company is one that holds shares: «the company … is allowed to hold 45 % of the shares»."""
        p = self.p
        holds = found(p, body.last + 1, segment(p, body.last)[1], *_HOLDING)
        return bool(holds) and p.says(holds[0].last, end, "CAPITAL", "SHARE")

    def _sentence(self, start: int, end: int, persons: list[Occurrence], spoken: str) -> None:
        for o in found(self.p, start, end, "PERCENT", "FRACTION"):
            after = o.last + 1, min(end, o.last + 5)
            if self._of_votes(start, o) or self.p.says(*after, "PAID_UP", *_OTHER_WHOLES):
                continue
            if self._asked_for(start, o):
                continue
            owner = self._owner(start, end, o, persons, spoken)
            fact = "cap_percent" if owner == "LEGAL_PERSON" else "natural_floor_percent"
            quantity = o.quantity
            value = in_unit(fact, quantity) if quantity else None
            if value is not None:
                self.reading.state(
                    f"legal_persons.{fact}", value, self.p, o.first, o.last, quantity=quantity
                )
        self._counted(start, end, persons, spoken)
        limited = found(self.p, start, end, "COUNT_SHARE")
        if (
            spoken == "LEGAL_PERSON"
            and limited
            and self.p.says(start, end, "NEGATION", "FORBIDDEN", "CEILING", "MOST", "Q_AT_MOST")
        ):
            self.reading.state(
                "legal_persons.capped", True, self.p, limited[0].first, limited[0].last
            )

    def _counted(self, start: int, end: int, persons: list[Occurrence], spoken: str) -> None:
        """«Forty-nine shares out of a hundred», «of the 1 000 shares, 380»: a part told by two numbers."""
        p = self.p
        numbers = found(p, start, end, "COUNT_SHARE", "NUMBER", "COUNT_MEMBER")
        for out_of in p.within("OUT_OF", start, end):
            after = [n for n in numbers if 0 < n.first - out_of.last <= _WHOLE]
            if not after or not after[0].quantity or not after[0].quantity.value:
                continue
            before = [n for n in numbers if 0 < out_of.first - n.last <= _WHOLE]
            opens = [
                n
                for n in numbers
                if n.first > after[0].last
                and any(0 < x.first - n.last <= _ASKED for x in persons)
                and not any(n.last < m.first < n.last + _ASKED for m in numbers)
            ]
            for part in before[-1:] or opens:
                value = part.quantity.value if part.quantity else None
                if not value or value >= after[0].quantity.value:
                    continue
                named = [x.concept for x in persons if part.first <= x.first <= part.last]
                owner = named[0] if named else self._owner(start, end, part, persons, spoken)
                fact = "cap_percent" if owner == "LEGAL_PERSON" else "natural_floor_percent"
                percent = 100 * value / after[0].quantity.value
                first, last = min(part.first, out_of.first), max(part.last, after[0].last)
                self.reading.state(f"legal_persons.{fact}", percent, p, first, last)

    def _asked_for(self, start: int, o: Occurrence) -> bool:
        """«A company that asks for 40 % gets 25 %»: a figure asked for is granted by nobody."""
        low = max(start, o.first - _ASKED)
        asked = found(self.p, low, o.first, "REQUEST", "DEMANDS")
        return bool(asked) and self.p.says(max(start, low - _ASKED), o.first, "IF_WORD", "WHO_WORD")

    def _of_votes(self, start: int, o: Occurrence) -> bool:
        """Whether the fraction is one of votes: the nearest of votes and capital tells."""
        votes = nearest(o, self.p.within("VOTE", start, o.last + 6), 12)
        held = nearest(o, found(self.p, start, o.last + 6, "CAPITAL", "SHARE"), 12)
        return votes is not None and (held is None or distance(votes, o) < distance(held, o))

    def _owner(
        self, start: int, end: int, o: Occurrence, persons: list[Occurrence], spoken: str
    ) -> str:
        """Whose fraction it is: who is named in its own clause, else who was named last."""
        natural = any(x.concept == "NATURAL_PERSON" for x in persons)
        if natural and o.quantity and o.quantity.bound == "at_least":
            return "NATURAL_PERSON"
        for marks in (_MARKS, _STRONG):
            places = [
                m
                for m in found(self.p, start, end, *marks)
                if m.concept != "COLON" or m.last + 1 != o.first
            ]
            low = max((m.last + 1 for m in places if m.first < o.first), default=start)
            high = min((m.first for m in places if m.first > o.last), default=end)
            before = [x.concept for x in persons if low <= x.first < o.first]
            after = [x.concept for x in persons if o.last < x.first < high]
            if before or (after and not (self.titled and marks is _STRONG)):
                return before[-1] if before else after[0]
        earlier = [x.concept for x in persons if x.first < o.first]
        return earlier[-1] if earlier else self.titled or spoken or persons[0].concept


# -- calls left unpaid ---------------------------------------------------------------------------

_UNPAID = ("ARREARS", "DEFAULTS", "FAILING")
_OF_SHARES = ("SHARE", "CALLED", "SUBSCRIBE", "REST", "INSTALMENT")
_OF_PAYING = {*_OF_SHARES, "PAID_UP", "PAYMENT"}
_NOT_MEMBERS = ("CLIENT", "BUYER", "LOAN", "DELIVERED", "PRICE")
_ENDS = ("EXCLUDE", "EXCLUSION_WORD", "RESIGNED")
_LOSSES = ("FORFEIT", "CANCEL", "DEPRIVED")
_NOTICES = ("FORMAL_NOTICE", "LETTER")
_SENTENCES = 3
_NEAR_NOTICE = 10
_DECISION = 8
_DEFAULT = "capital.default_notice_months"


class _Default:
    """Reads, in one article, how long a member in default has after formal notice (0: no notice)."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = bool({*_OF_PAYING, "ARREARS", "DEFAULTS"} & p.title_concepts)

    def read(self) -> None:
        ranges = [r for r in sentences(self.p) if r[0] >= self.p.title_end]
        for at, (start, end) in enumerate(ranges):
            before = ranges[max(at - 1, 0)][0]
            if self._of_calls(start, end) and self._default(before, ranges[at : at + _SENTENCES]):
                return

    def _of_calls(self, start: int, end: int) -> bool:
        """Whether the sentence tells a default on shares, not of a client or a borrower."""
        p = self.p
        if not p.says(start, end, *_UNPAID, "FORMAL_NOTICE", "WITHOUT_NOTICE"):
            return False
        if p.says(start, end, *_NOT_MEMBERS) or (
            p.says(start, end, "VOTE") and not p.says(start, end, *_ENDS)
        ):
            return False
        return self.titled or p.says(start, end, *_OF_PAYING, "ARREARS")

    def _default(self, before: int, ranges: list[Range]) -> bool:
        """Read one default: from the sentence that tells it to the one that tells what follows.

        A notice may be told in the sentence ``before``.
        """
        start, end = ranges[0]
        last = next((high for low, high in ranges if self._ends(low, high)), None)
        if last is None:
            given = self.titled and self.p.says(start, end, "FORMAL_NOTICE")
            return given and self._term(before, start, end)
        return self._term(before, start, last) or self._at_once(start, last)

    def _ends(self, start: int, end: int) -> bool:
        """Whether the member is excluded, or loses his shares."""
        if self.p.says(start, end, *_ENDS):
            return True
        return self.p.says(start, end, *_LOSSES) and self.p.says(
            start, end, "SHARE", "SHARES_MONEY"
        )

    def _term(self, before: int, start: int, last: int) -> bool:
        """The longest time given after the notice."""
        notices = found(self.p, before, last, *_NOTICES)
        longest: tuple[Fraction, Occurrence] | None = None
        for o in found(self.p, start, last, "DAYS", "WEEKS", "MONTHS"):
            after = any(n.first < o.first or distance(o, n) <= _NEAR_NOTICE for n in notices)
            if not after or self._of_decision(o):
                continue
            value = in_unit(_DEFAULT, o.quantity) if o.quantity else None
            if value is not None and (longest is None or value > longest[0]):
                longest = value, o
        if longest is None:
            return False
        value, o = longest
        self.reading.state(_DEFAULT, value, self.p, o.first, o.last, quantity=o.quantity)
        return True

    def _of_decision(self, time: Occurrence) -> bool:
        """«The decision is sent by registered letter within ten days»: no time to pay."""
        p = self.p
        letters = p.within("LETTER", time.first - _NEAR_NOTICE, time.first)
        return bool(letters) and just_before(p, letters[-1].first, _DECISION, "DECIDE")

    def _at_once(self, start: int, last: int) -> bool:
        """Excluded, or the shares lost, without notice."""
        at_once = self.p.within("WITHOUT_NOTICE", start, last)
        if not at_once:
            return False
        self.reading.state(_DEFAULT, Fraction(0), self.p, at_once[0].first, at_once[0].last)
        return True


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State who may hold what, and what follows a call left unpaid."""
    for p in passages:
        if p.article is None:
            continue
        if p.speaks_of(_HOLDERS) or p.title_concepts.intersection(_HOLDERS):
            _Holdings(p, reading).read()
        if p.speaks_of((*_UNPAID, "FORMAL_NOTICE", "WITHOUT_NOTICE")):
            _Default(p, reading).read()
