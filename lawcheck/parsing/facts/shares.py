"""Shares: who may hold how much, contributions in kind, calls left unpaid, terms told by their rank."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

Range = tuple[int, int]

_NOT = ("NEGATION", "FORBIDDEN", "WITHOUT_WORD")


def _negated(p: Passage, o: Occurrence, start: int, reach: int = 3) -> bool:
    """Whether a negation stands at most ``reach`` words before ``o``."""
    return p.says(max(start, o.first - reach), o.first, *_NOT)


# -- legal persons -------------------------------------------------------------------------------

_PERSONS = ("LEGAL_PERSON", "NATURAL_PERSON")
_BODIES = ("COMPANY", "ASSOCIATION")
_NO_HOLDING = (
    "PAID_UP", "VOTE", "SURPLUS", "RESERVE", "INCREASE", "REDUCE", "LIABILITY", "REFUND",
)  # fmt: skip
_HELD = ("CAPITAL", "SHARE", "SHARES_MONEY", "SUBSCRIBE")
_MARKS = ("COMMA", "BREAK")
_STRONG = ("BREAK",)


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
            persons = found(self.p, start, end, *_PERSONS) or self._bodies(start, end)
            if persons:
                told = {o.concept for o in persons}
                spoken = told.pop() if len(told) == 1 else self.titled
            elif not spoken or self.p.says(start, end, *self.elsewhere):
                continue
            if self.p.says(start, end, *_HELD):
                self._sentence(start, end, persons, spoken)

    def _bodies(self, start: int, end: int) -> list[Occurrence]:
        """Companies and associations that may join, as legal persons."""
        if not {"ADMISSION_TITLE", "JOIN", "LEGAL_PERSON"} & self.p.title_concepts:
            return []
        told = found(self.p, start, end, *_BODIES)
        return [o._replace(concept="LEGAL_PERSON") for o in told]

    def _sentence(self, start: int, end: int, persons: list[Occurrence], spoken: str) -> None:
        for o in found(self.p, start, end, "PERCENT", "FRACTION"):
            if self._of_votes(start, o) or self.p.says(o.last + 1, min(end, o.last + 5), "PAID_UP"):
                continue
            owner = self._owner(start, end, o, persons, spoken)
            fact = "cap_percent" if owner == "LEGAL_PERSON" else "natural_floor_percent"
            quantity = o.quantity
            value = in_unit(fact, quantity) if quantity else None
            if value is not None:
                self.reading.state(
                    f"legal_persons.{fact}", value, self.p, o.first, o.last, quantity=quantity
                )
        limited = found(self.p, start, end, "COUNT_SHARE")
        if (
            spoken == "LEGAL_PERSON"
            and limited
            and self.p.says(start, end, "NEGATION", "FORBIDDEN", "CEILING", "MOST", "Q_AT_MOST")
        ):
            self.reading.state(
                "legal_persons.capped", True, self.p, limited[0].first, limited[0].last
            )

    def _of_votes(self, start: int, o: Occurrence) -> bool:
        """Whether the fraction is one of votes: the nearest of votes and capital tells."""
        votes = nearest(o, self.p.within("VOTE", start, o.last + 6), 12)
        held = nearest(o, found(self.p, start, o.last + 6, "CAPITAL", "SHARE"), 12)
        return votes is not None and (held is None or distance(votes, o) < distance(held, o))

    def _owner(
        self, start: int, end: int, o: Occurrence, persons: list[Occurrence], spoken: str
    ) -> str:
        """Whose fraction it is: who is named in its own clause, else who was named last."""
        if o.quantity and o.quantity.bound == "at_least" and len({x.concept for x in persons}) > 1:
            return "NATURAL_PERSON"
        for marks in (_MARKS, _STRONG):
            places = found(self.p, start, end, *marks)
            low = max((m.last + 1 for m in places if m.first < o.first), default=start)
            high = min((m.first for m in places if m.first > o.last), default=end)
            before = [x.concept for x in persons if low <= x.first < o.first]
            after = [x.concept for x in persons if o.last < x.first < high]
            if before or after:
                return before[-1] if before else after[0]
        earlier = [x.concept for x in persons if x.first < o.first]
        return earlier[-1] if earlier else self.titled or spoken or persons[0].concept


# -- contributions in kind -----------------------------------------------------------------------

_VALUERS = (
    "BOARD", "CHAIR", "MANAGER", "DIRECTOR", "TREASURER", "SECRETARY", "COMMITTEE", "ACCOUNTANT",
    "AGREEMENT", "STATE_AUTHORITY", "COMMUNE",
)  # fmt: skip
_OWNERS = ("MEMBER", "FOUNDER", "CONTRIBUTOR")
_NO_VALUATION = ("EXERCISE", "ACCOUNTS", "YEAR_END", "PRODUCE", "STOCK_TAKING")
_NEAR, _FAR, _DENIED = 8, 14, 4


class _Valuation:
    """Reads, in one article, who values the contributions in kind."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = bool({"IN_KIND", "CONTRIBUTION"} & p.title_concepts)

    def read(self) -> None:
        ranges = [r for r in sentences(self.p) if r[0] >= self.p.title_end]
        for at, (start, end) in enumerate(ranges):
            if not self._concerned(start, end):
                continue
            experts = self.p.within("EXPERT", start, end)
            if experts:
                value = "other" if all(self._denied(o, start) for o in experts) else "expert"
                self._state(value, experts[0], experts[0], sure=True)
                continue
            act = self._other(start, end)
            if act is not None:
                following = ranges[at + 1] if at + 1 < len(ranges) else (end, end)
                sure = not self._then_expert(*following)
                self._state("other", *act, sure=sure)

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
        said = self.p.says(start, end, "IN_KIND") or "IN_KIND" in self.p.occurrences
        return said or self.p.says(start, end, "CONTRIBUTE")

    def _denied(self, expert: Occurrence, start: int) -> bool:
        """«No expert is needed», not «never without an expert» nor «if they agree on no expert»."""
        low = max(start, expert.first - _DENIED)
        return self.p.says(low, expert.first, *_NOT) and not self.p.says(
            start, low, *_NOT, "WHEN_IF"
        )

    def _then_expert(self, start: int, end: int) -> bool:
        """Whether the next sentence says of the same valuation that an expert makes it."""
        return self.p.says(start, end, "EXPERT") and not self.p.says(start, end, "LATER")

    def _other(self, start: int, end: int) -> tuple[Occurrence, Occurrence] | None:
        """The act of valuing and who does it, when that is no expert."""
        for act in self._acts(start, end):
            low, high = max(start, act.first - _FAR), min(end, act.last + 1 + _FAR)
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
        return acts + [o for o in fixing if nearest(o, values, 8)]

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


# -- calls left unpaid ---------------------------------------------------------------------------

_UNPAID = ("ARREARS", "DEFAULTS", "FAILING")
_OF_SHARES = ("SHARE", "PAID_UP", "CALLED", "SUBSCRIBE", "REST", "INSTALMENT", "PAYMENT")
_NOT_MEMBERS = ("CLIENT", "BUYER", "LOAN", "DELIVERY", "PRICE", "VOTE")
_ENDS = ("EXCLUDE", "EXCLUSION_WORD", "FORFEIT", "CANCEL", "RESIGNED")
_NOTICES = ("FORMAL_NOTICE", "LETTER")
_SENTENCES = 3
_NEAR_NOTICE = 10
_DEFAULT = "capital.default_notice_months"


class _Default:
    """Reads, in one article, how long a member in default has after formal notice (0: no notice)."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = bool({*_UNPAID, *_OF_SHARES} & p.title_concepts)

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
        if p.says(start, end, *_NOT_MEMBERS):
            return False
        return self.titled or p.says(start, end, *_OF_SHARES)

    def _default(self, before: int, ranges: list[Range]) -> bool:
        """Read one default: from the sentence that tells it to the one that tells what follows.

        A notice may be told in the sentence ``before``.
        """
        start, end = ranges[0]
        last = next((end for low, end in ranges if self.p.says(low, end, *_ENDS)), None)
        if last is None:
            given = self.titled and self.p.says(start, end, "FORMAL_NOTICE")
            return given and self._term(before, start, end)
        return self._term(before, start, last) or self._at_once(start, last)

    def _term(self, before: int, start: int, last: int) -> bool:
        """The longest time given after the notice."""
        notices = found(self.p, before, last, *_NOTICES)
        longest: tuple[Fraction, Occurrence] | None = None
        for o in found(self.p, start, last, "DAYS", "WEEKS", "MONTHS"):
            after = any(n.first < o.first or distance(o, n) <= _NEAR_NOTICE for n in notices)
            value = in_unit(_DEFAULT, o.quantity) if after and o.quantity else None
            if value is not None and (longest is None or value > longest[0]):
                longest = value, o
        if longest is None:
            return False
        value, o = longest
        self.reading.state(_DEFAULT, value, self.p, o.first, o.last, quantity=o.quantity)
        return True

    def _at_once(self, start: int, last: int) -> bool:
        """Excluded, or the shares lost, without notice."""
        at_once = self.p.within("WITHOUT_NOTICE", start, last)
        if not at_once:
            return False
        self.reading.state(_DEFAULT, Fraction(0), self.p, at_once[0].first, at_once[0].last)
        return True


# -- terms told by their rank --------------------------------------------------------------------


def _ranked_years(passages: Sequence[Passage], reading: Reading) -> None:
    """«Before the end of the fourth year»: a term to pay up the shares told by the rank of a year."""
    for p in passages:
        if not {"PAID_UP", "SHARE", "CAPITAL", "SUBSCRIBE", "REST"} & p.title_concepts:
            continue
        for start, end in sentences(p):
            if not p.says(start, end, "REST", "PAID_UP", "INSTALMENT") or p.says(
                start,
                end,
                "REFUND",
                "LIABILITY",
                "WITHDRAW",
                "FORMER_MEMBER",
                "INTEREST",
                "TRANSFER",
            ):
                continue
            years = p.within("YEAR_WORD", start, end)
            for o in p.within("ORDINAL", start, end):
                rank = o.quantity.value if o.quantity else None
                if rank is not None and nearest(o, years, 0):
                    reading.state("capital.payment_months", rank * 12, p, o.first, o.last)


# -- reduction -----------------------------------------------------------------------------------


def _reductions(passages: Sequence[Passage], reading: Reading) -> None:
    """«By no more than a quarter»: what is left of the capital is the rest of it."""
    for p in passages:
        if "REDUCE" not in p.occurrences or p.article is None:
            continue
        for start, end in sentences(p):
            capital = p.says(start, end, "CAPITAL") or "CAPITAL" in p.title_concepts
            if (
                not capital
                or not p.says(start, end, "REDUCE")
                or p.says(start, end, "LOSS", "NET_POSITION")
            ):
                continue
            for o in found(p, start, end, "FRACTION", "PERCENT"):
                if p.says(max(start, o.first - 4), o.first + 1, "BY_MORE") and o.quantity:
                    part = in_unit("capital.reduction_floor", o.quantity)
                    if part is not None:
                        reading.state("capital.reduction_floor", 1 - part, p, o.first, o.last)


# -- increase ------------------------------------------------------------------------------------

_SETTLED = ("CAPITAL", "VARIABLE", "INCREASE", "CEILING", "REDUCE")
_RULES = (
    "DECIDE",
    "ALLOWED",
    "COMPETENT",
    "SUFFICE",
    "FIXED",
    "VOTE",
    "AUTHORISED_BY",
    "APPROVE",
    "INCREASE",
    "BEYOND",
)
_ORGANS = ("BOARD", "CHAIR", "MANAGER", "ORDINARY", "DIRECTOR")


def _ceiling(p: Passage, reading: Reading) -> None:
    """Who raises the capital above its ceiling, or the ceiling itself."""
    if "REMUNERATION_TITLE" in p.title_concepts:
        return
    titled = bool(set(_SETTLED) & p.title_concepts)
    for start, end in sentences(p):
        if not titled and not p.says(start, end, "CAPITAL"):
            continue
        above = p.within("BEYOND", start, end) or _raised(p, start, end)
        if not above or p.says(
            start, end, "INTEREST", "EXPENSES", "LOAN", "TURNOVER", "LEGAL_PERSON", "PROPOSE"
        ):
            continue
        if p.says(start, end, "EXTRAORDINARY"):
            if p.says(start, end, "INCREASE", "CEILING") or titled:
                reading.state(
                    "capital.increase_organ", "extraordinary", p, above[0].first, above[0].last
                )
            continue
        if not titled and not p.says(start, end, "INCREASE", "CEILING"):
            continue
        for organ in found(p, start, end, *_ORGANS):
            rules = [
                o for o in found(p, start, end, *_RULES)
                if distance(o, organ) <= 9 and not _negated(p, o, start, 2)
            ]  # fmt: skip
            between = p.says(
                min(organ.first, above[0].first), max(organ.last, above[0].last), *_NOT
            )
            if rules and not between:
                first, last = min(organ.first, above[0].first), max(organ.last, above[0].last)
                reading.state("capital.increase_organ", "other", p, first, last)
                break


def _raised(p: Passage, start: int, end: int) -> list[Occurrence]:
    """The ceiling, when it is what is raised or fixed."""
    ceilings = found(p, start, end, "CEILING_WORD")
    acts = found(p, start, end, "INCREASE", "AMEND", "RAISE")
    fixed = [o for o in found(p, start, end, "FIXED") if p.says(start, end, "FREELY")]
    return [o for o in ceilings if nearest(o, acts + fixed, 16)]


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the facts of shares that need more than a pattern."""
    for p in passages:
        if p.article is None:
            continue
        if {*_PERSONS, *_BODIES} & (set(p.occurrences) | p.title_concepts):
            _Holdings(p, reading).read()
        if {"IN_KIND", "CONTRIBUTE"} & set(p.occurrences):
            _Valuation(p, reading).read()
        if {"BEYOND", "CEILING_WORD"} & set(p.occurrences):
            _ceiling(p, reading)
        if {*_UNPAID, "FORMAL_NOTICE"} & set(p.occurrences):
            _Default(p, reading).read()
    _ranked_years(passages, reading)
    _reductions(passages, reading)
