"""Capital: terms to pay it up told by ranks and instalments, how far it falls, who raises it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.agency import just_before, overlaps
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.polarity import denied
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_OUT_OF, _SOON = 3, 4
_PAYING = {"PAID_UP", "SHARE", "CAPITAL", "SUBSCRIBE", "REST"}
_PART, _OF = 6, 4
_NOT_PAYING = ("REFUND", "LIABILITY", "WITHDRAW", "FORMER_MEMBER", "INTEREST", "TRANSFER", "LOAN")


def _terms(passages: Sequence[Passage], reading: Reading) -> None:
    """«Before the end of the fourth year», «a fifth each year»: terms to pay up the shares."""
    for p in passages:
        if not _PAYING & p.title_concepts:
            continue
        for start, end in sentences(p):
            if not p.says(start, end, "REST", "PAID_UP", "PAYMENT", "INSTALMENT", "CALLED"):
                continue
            if p.says(start, end, *_NOT_PAYING):
                continue
            years = found(p, start, end, "YEAR_WORD", "EXERCISE")
            ordinals = p.within("ORDINAL", start, end)
            for o in ordinals:
                rank = o.quantity.value if o.quantity else None
                if rank is not None and nearest(o, years, 0):
                    reading.state("capital.payment_months", rank * 12, p, o.first, o.last)
            yearly = [o for o in p.within("YEARLY", start, end) if not nearest(o, ordinals, 0)]
            for o in found(p, start, end, "FRACTION", "PERCENT"):
                part = in_unit("capital.paid_up_fraction", o.quantity) if o.quantity else None
                every = nearest(o, yearly, 2)
                if part and every and p.says(start, end, "REST"):
                    last = max(o.last, every.last)
                    reading.state("capital.payment_months", 12 / part, p, o.first, last)
            _extended(p, reading, start, end)
            _instalments(p, reading, start, end)


def _months(o: Occurrence) -> Fraction | None:
    return in_unit("capital.payment_months", o.quantity) if o.quantity else None


def _extended(p: Passage, reading: Reading, start: int, end: int) -> None:
    """«Within three years, which the chair may extend by two»: the longest time given."""
    for act in p.within("EXTEND", start, end):
        before = found(p, start, act.first, "YEARS", "MONTHS")
        more = found(p, act.last + 1, min(end, act.last + 1 + _SOON), "YEARS", "MONTHS")
        if not before or not more or denied(p, [act]):
            continue
        time, longer = _months(before[-1]), _months(more[0])
        if time is not None and longer is not None:
            reading.state(
                "capital.payment_months", time + longer, p, before[-1].first, more[0].last
            )


_EVERY: dict[str, Fraction] = {
    "MONTHLY": Fraction(1),
    "QUARTERLY": Fraction(3),
    "HALF_YEARLY": Fraction(6),
    "YEARLY": Fraction(12),
}


def _instalments(p: Passage, reading: Reading, start: int, end: int) -> None:
    """«In ten half-yearly instalments»: the last is due when all but the first have gone by."""
    for o in p.within("INSTALMENT", start, end):
        counts = p.within("NUMBER", max(start, o.first - _OUT_OF), o.first)
        number = counts[-1].quantity.value if counts and counts[-1].quantity else None
        if not number or number < _OUT_OF:
            continue
        for concept, months in _EVERY.items():
            for each in p.within(concept, counts[-1].first, end):
                first, last = counts[-1].first, max(o.last, each.last)
                reading.state("capital.payment_months", months * (number - 1), p, first, last)
                return


def _parts_paid(passages: Sequence[Passage], reading: Reading) -> None:
    """«Twenty dirhams out of the hundred»: the part of each share paid at first."""
    for p in passages:
        if not _PAYING & p.title_concepts or "OUT_OF" not in p.occurrences:
            continue
        for start, end in sentences(p):
            if not p.says(start, end, "PAID_UP", "INSTALMENT", "DEPOSIT"):
                continue
            if p.says(start, end, *_NOT_PAYING, "IN_KIND"):
                continue
            for o in p.within("MONEY", start, end):
                if p.says(max(start, o.first - _SOON), o.first, "REST") or not p.says(
                    o.last + 1, o.last + 2, "OUT_OF"
                ):
                    continue
                whole = found(p, o.last + 1, min(end, o.last + 1 + _OUT_OF), "MONEY", "NUMBER")
                if whole and 0 < _value(o) < _value(whole[0]):
                    part = _value(o) / _value(whole[0])
                    reading.state("capital.paid_up_fraction", part, p, o.first, whole[0].last)


_PRODUCT = ("capital.amount", "capital.shares", "capital.share_value")
_NO_CAPITAL = {"IN_KIND", "TRANSFER", "REFUND", "INCREASE", "PAID_UP", "DEPOSIT", "LEGAL_PERSON"}
_CAPITAL_TITLES = {"CAPITAL", "VARIABLE", "REDUCE"}


def _reductions(passages: Sequence[Passage], reading: Reading) -> None:
    """«By no more than a quarter»: what is left of the capital is the rest of it."""
    for p in passages:
        if "REDUCE" not in p.occurrences or p.article is None:
            continue
        for start, end in sentences(p):
            capital = p.says(start, end, "CAPITAL") or _CAPITAL_TITLES & p.title_concepts
            if not capital or not p.says(start, end, "REDUCE"):
                continue
            if p.says(start, end, "LOSS", "NET_POSITION"):
                continue
            for o in found(p, start, end, "FRACTION", "PERCENT"):
                only = p.says(o.first - 3, o.first + 1, "BY_ONLY") and p.says(start, o.first, "NE")
                if not o.quantity:
                    continue
                if only or p.says(max(start, o.first - 4), o.first + 1, "BY_MORE"):
                    part = in_unit("capital.reduction_floor", o.quantity)
                    if part is not None:
                        reading.state("capital.reduction_floor", 1 - part, p, o.first, o.last)


_SETTLED = {"CAPITAL", "VARIABLE", "INCREASE", "CEILING", "CEILING_WORD", "REDUCE"}
_RULES = (
    "DECIDE", "ALLOWED", "COMPETENT", "SUFFICE", "FIXED", "VOTE", "AUTHORISED_BY", "APPROVE", "INCREASE",
    "BEYOND", "RAISES", "ADMITS", "TAKES_IN", "COLLECTS",
)  # fmt: skip
_ORGANS = ("BOARD", "CHAIR", "MANAGER", "ORDINARY", "DIRECTOR", "BUREAU", "SUPERVISORY_COMMITTEE")
_OTHER_SUMS = (
    "INTEREST", "EXPENSES", "LOAN", "TURNOVER", "LEGAL_PERSON", "FORBIDDEN_TO", "REFUND",
)  # fmt: skip


_CEILING, _ABOVE = "capital.ceiling", 6
_OF_WHOM = 2


class _Ceiling:
    """Reads, in one article, who raises the capital above its ceiling, or the ceiling itself."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = bool(_SETTLED & p.title_concepts)

    def read(self) -> None:
        told = bool({"CEILING", "CEILING_WORD"} & self.p.title_concepts)
        for start, end in sentences(self.p):
            if start < self.p.title_end < len(self.p.words):
                continue
            shares = self.p.says(start, end, "SUBSCRIBE") and self.p.says(
                start, end, "CEILING_WORD"
            )
            if self.titled or shares or self.p.says(start, end, "CAPITAL"):
                self._sentence(start, end, told)
            told = told or self.p.says(start, end, "CEILING_WORD")

    def _sentence(self, start: int, end: int, told: bool) -> None:
        p = self.p
        above = p.within("BEYOND", start, end) or self._raised(start, end, told)
        above = above or [o for o in p.within("MONEY", start, end) if _more_than(o)]
        proposed = p.within("PROPOSE", start, end)
        if not above or p.says(start, end, *_OTHER_SUMS):
            return
        if not all(overlaps(p, o, "INVITATION") for o in proposed):
            return
        plain = self.titled or p.says(start, end, "INCREASE", "CEILING", "CEILING_WORD")
        if not plain:
            return
        if p.says(start, end, "EXTRAORDINARY"):
            self._state("extraordinary", above[0], above[0])
            self._amount(start, above[0])
            return
        for organ in found(p, start, end, *_ORGANS):
            rules = [o for o in found(p, start, end, *_RULES) if distance(o, organ) <= 9]
            if (
                rules
                and not self._kind_of_increase(organ)
                and not just_before(p, organ.first, _OF_WHOM, "INVITATION")
                and not self._denied(organ, above[0], rules)
            ):
                self._state("other", organ, above[0])
                return

    def _amount(self, start: int, above: Occurrence) -> None:
        """The ceiling: the amount above which the assembly decides, told last."""
        if any(fact == _CEILING for fact, _ in self.reading.statements):
            return
        low = self.p.sentence(start - 2)[0] if start > self.p.title_end + 1 else start
        sums = self.p.within("MONEY", max(low, self.p.title_end), above.last + _ABOVE)
        if sums and not self.p.says(low, sums[-1].first, "REDUCE", "IN_KIND", "HIGHEST"):
            o = sums[-1]
            self.reading.state(_CEILING, _value(o), self.p, o.first, o.last, quantity=o.quantity)

    def _kind_of_increase(self, organ: Occurrence) -> bool:
        """«The ordinary increase»: the adjective names no assembly."""
        alone = organ.concept == "ORDINARY" and organ.first == organ.last
        return alone and self.p.says(organ.first - 1, organ.first, "INCREASE")

    def _denied(self, organ: Occurrence, above: Occurrence, rules: list[Occurrence]) -> bool:
        """Whether the organ may not go there."""
        later = [o for o in (*rules, above) if o.first > organ.last]
        return any(denied(self.p, [o]) for o in later) or denied(self.p, [organ])

    def _state(self, value: str, a: Occurrence, b: Occurrence) -> None:
        first, last = min(a.first, b.first), max(a.last, b.last)
        self.reading.state("capital.increase_organ", value, self.p, first, last)

    def _raised(self, start: int, end: int, told: bool) -> list[Occurrence]:
        """The ceiling, when it is what is raised or fixed."""
        p = self.p
        ceilings = p.within("CEILING_WORD", start, end)
        acts = found(p, start, end, "INCREASE", "AMEND", "RAISES")
        fixed = p.within("FIXED", start, end)
        raised = [o for o in ceilings if nearest(o, acts, 16) or nearest(o, fixed, 3)]
        return raised or (p.within("RAISES", start, end) if told else [])


def _product(passages: Sequence[Passage], reading: Reading) -> None:
    """An amount that is so many shares of so much: the capital, where no word names it."""
    if any(fact == "capital.amount" and said.sure for fact, said in reading.statements):
        return
    for p in passages:
        about = (
            p.title_concepts & {"SHARE", "AMOUNT", "CAPITAL"} or "CAPITAL" in p.division_concepts
        )
        if p.article is None or not about or p.title_concepts & _NO_CAPITAL:
            continue
        counts = p.occurrences.get("COUNT_SHARE", [])
        sums = sorted(p.occurrences.get("MONEY", []), key=_value, reverse=True)
        for count in counts:
            for value in sums[1:]:
                if _value(count) > 1 and _value(count) * _value(value) == _value(sums[0]):
                    for name, o in zip(_PRODUCT, (sums[0], count, value), strict=True):
                        reading.state(name, _value(o), p, o.first, o.last, quantity=o.quantity)
                    return


def _capital_lost(passages: Sequence[Passage], reading: Reading) -> None:
    """«Once nine tenths of the capital are lost»: what is left of it when the assembly is called."""
    for p in passages:
        if p.article is None or "CAPITAL_LOST" not in p.occurrences:
            continue
        for start, end in sentences(p):
            if not p.says(start, end, "CONVENE", "ANY_ASSEMBLY", "EXTRAORDINARY"):
                continue
            for lost in p.within("CAPITAL_LOST", start, end):
                parts = found(
                    p, max(start, lost.first - _PART), lost.last + _PART, "FRACTION", "PERCENT"
                )
                of = [o for o in parts if p.says(o.last + 1, o.last + _OF, "CAPITAL")]
                value = (
                    in_unit("losses.threshold", of[0].quantity) if of and of[0].quantity else None
                )
                if isinstance(value, Fraction):
                    first, last = min(lost.first, of[0].first), max(lost.last, of[0].last)
                    reading.state("losses.threshold", 1 - value, p, first, last)


def _derived(passages: Sequence[Passage], reading: Reading) -> None:
    """What two of capital, shares and their value say of the third, where nothing states it."""
    stated = {name: {s.value for f, s in reading.statements if f == name} for name in _PRODUCT}
    absent = [name for name in _PRODUCT if not stated[name]]
    if any(len(values) > 1 for values in stated.values()) or len(absent) != 1:
        return
    if any(not said.sure for fact, said in reading.statements if fact in _PRODUCT):
        return
    amount, shares, each = (next(iter(stated[name]), Fraction(0)) for name in _PRODUCT)
    for p in passages:
        for o in p.occurrences.get("COUNT_SHARE", ()):
            if p.article is None or not shares or _value(o) != shares:
                continue
            value = shares * each if absent == [_PRODUCT[0]] else Fraction(amount) / shares
            reading.state(absent[0], value, p, o.first, o.last)
            return


def _more_than(o: Occurrence) -> bool:
    return o.quantity is not None and o.quantity.bound == "more_than"


def _value(o: Occurrence) -> Fraction:
    return (o.quantity.value if o.quantity else None) or Fraction(0)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the facts of the capital that need more than a pattern."""
    _terms(passages, reading)
    _parts_paid(passages, reading)
    _reductions(passages, reading)
    _product(passages, reading)
    _capital_lost(passages, reading)
    _derived(passages, reading)
    for p in passages:
        if p.article is None or "REMUNERATION_TITLE" in p.title_concepts:
            continue
        if p.speaks_of(("BEYOND", "CEILING_WORD", "RAISES")):
            _Ceiling(p, reading).read()
