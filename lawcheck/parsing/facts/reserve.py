"""The legal reserve: its part of the surplus, and the part of the capital at which it is full (article 69)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.annotate import BREAK, COMMA, Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.refused import not_that
from lawcheck.parsing.scope import found, sentences
from lawcheck.parsing.structure import Document

_RATE, _CEILING = "reserve.legal_percent", "reserve.ceiling_fraction_of_capital"
_OTHERS = ("SPECIAL_RESERVE", "EDUCATION", "ODCO", "LEVY", "CAPITAL", "OTHER_FUND")
_BEFORE, _AFTER = 18, 16
_BESIDE = 4
_TIMES = ("COUNT_TIME", "COUNT_MULTIPLE", "COUNT_AMOUNT")
_AFTERWARDS = 3
_TO_CAPITAL = 8
_WORDS_OF_LIMIT = 12
_NAMED_AFTER = 6
_SMALL_PARTS, _ONLY = 4, 2
_ITS = "\u0647"


def _rates(p: Passage, start: int, end: int) -> list[Occurrence]:
    """The parts of the surplus that a sentence gives: not those of the capital."""
    said = found(p, start, end, "PERCENT", "FRACTION", "ORDINAL", "NUMBER")
    return [
        o
        for o in said
        if (o.concept not in ("ORDINAL", "NUMBER") or _is_part(p, o))
        and not p.says(o.last + 1, _pause(p, o.last + 1, end), "CAPITAL", "EXERCISE")
    ]


def _is_part(p: Passage, o: Occurrence) -> bool:
    """Whether a rank is a part («the tenth feeds the reserve»), or an Arabic number «its tenth»."""
    value = o.quantity.value if o.quantity else None
    if not value or value < _SMALL_PARTS:
        return False
    if o.concept == "NUMBER":
        return o.first == o.last and p.words[o.last].text[-1] == _ITS
    return p.says(*p.sentence(o.first), "SURPLUS")


def _percent_of(o: Occurrence) -> Fraction | None:
    """The percentage of a rate; a rank or «its tenth» is one part of so many."""
    if o.quantity is None or o.concept in ("PERCENT", "FRACTION"):
        return in_unit(_RATE, o.quantity) if o.quantity else None
    return Fraction(100) / o.quantity.value if o.quantity.value else None


def _pause(p: Passage, start: int, end: int) -> int:
    """Where the words right after a rate end: at the next item of a list, at «until it reaches»."""
    limit = min(end, start + _BESIDE)
    return min((o.first for o in found(p, start, limit, COMMA, BREAK, "REACH")), default=limit)


def _rate_of(
    p: Passage, reserve: Occurrence, rates: list[Occurrence], end: int
) -> Occurrence | None:
    """The rate of the legal reserve named there: the one said before it, else right after it."""
    before = [
        o
        for o in rates
        if 0 < reserve.first - o.last <= _BEFORE
        and not p.says(o.last + 1, reserve.first, "PERCENT", "FRACTION", *_OTHERS)
        and not p.says(reserve.first - _AFTERWARDS, reserve.first, "AFTER_WORD")
    ]
    if before:
        return before[-1]
    after = [
        o
        for o in rates
        if 0 < o.first - reserve.last <= _AFTER
        and not p.says(reserve.last + 1, o.first, BREAK, "INTEREST", *_OTHERS)
        and not p.says(o.last + 1, _pause(p, o.last + 1, end), *_OTHERS)
    ]
    return after[0] if after else None


def _rate(p: Passage, start: int, end: int, reading: Reading) -> bool:
    rates = _rates(p, start, end)
    named = p.within("LEGAL_RESERVE", max(start, p.title_end), end)
    pairs = [(r, o) for r in named if (o := _rate_of(p, r, rates, end))]
    if not named and rates and "LEGAL_RESERVE" in p.title_concepts and start >= p.title_end:
        around = min(end, rates[0].last + 1 + _BESIDE)
        if not p.says(start, around, *_OTHERS) and p.says(start, end, *_FILLING):
            pairs = [(rates[0], rates[0])]
    for reserve, o in pairs:
        value = _percent_of(o)
        whole = _divided(p, o, rates)
        if whole is not None and value is not None:
            value *= whole / 100
        if value is not None:
            first, last = min(reserve.first, o.first), max(reserve.last, o.last)
            quantity = o.quantity if whole is None else None
            reading.state(_RATE, value, p, first, last, quantity=quantity)
        for other in _in_other_cases(p, reserve, o, rates, end):
            value = _percent_of(other)
            if value is not None:
                reading.state(_RATE, value, p, other.first, other.last, quantity=other.quantity)
    return bool(pairs)


def _divided(p: Passage, part: Occurrence, rates: list[Occurrence]) -> Fraction | None:
    """«Of the ten per cent kept from the surplus, half goes to the legal reserve»: the percentage divided."""
    before = [o for o in rates if o.last < part.first]
    if part.concept != "FRACTION" or len(before) != 1:
        return None
    whole = before[0]
    if p.says(whole.first, part.last + 1 + _BESIDE, "REST"):
        return None
    commas = p.within(COMMA, whole.last + 1, part.first)
    told = (
        (whole.first - _BESIDE, commas[0].first) if len(commas) == 1 else (part.first, part.first)
    )
    of_surplus = p.says(whole.last + 1, told[1], "SURPLUS") and p.says(*told, "DEDUCT")
    again = p.says(part.last + 1, part.last + 1 + _BESIDE, "SURPLUS")
    return None if again or not of_surplus or p.says(*told, *_OTHERS) else _percent_of(whole)


def _in_other_cases(
    p: Passage, reserve: Occurrence, rate: Occurrence, rates: list[Occurrence], end: int
) -> list[Occurrence]:
    """«Ten per cent …, and six per cent if the surplus is less»: what the rate is in another case."""
    return [
        o
        for o in rates
        if o.first > max(rate.last, reserve.last)
        and p.says(o.last + 1, min(end, o.last + 1 + _ONLY), "IF_WORD", "CASE_WORD", "WHEN_IF")
        and not p.says(max(rate.last, reserve.last) + 1, o.first, BREAK, "INTEREST", *_OTHERS)
    ]


_FILLING = ("DEDUCT", "SURPLUS", "ANY_RESERVE", "GIVE")


def _part_of_capital(p: Passage, o: Occurrence, start: int, end: int) -> Occurrence | None:
    """The capital of which ``o`` is the part where the reserve stops."""
    capital = p.within("CAPITAL", o.last + 1, min(end, o.last + _BESIDE))
    if not capital or p.says(o.last + 1, capital[0].first, "REACH", "CEILING"):
        return None
    before = max(start, o.first - _WORDS_OF_LIMIT)
    limited = p.says(before, o.first, "REACH", "REACHES", "CEILING", "BELOW", "MOST")
    if not limited and (o.quantity is None or o.quantity.bound not in ("at_most", "less_than")):
        return None
    only = p.says(o.first - _ONLY, o.first, "RESTRICTS", "EXCEPT")
    if only and p.says(before, o.first, "NEGATION") and not p.says(before, o.first, "AS_LONG_AS"):
        return None
    aside = p.says(before, o.first, "EVEN_IF", "SPECIAL_RESERVE", "LOSS", "NET_POSITION")
    named = capital[0].last + 1, min(end, capital[0].last + _NAMED_AFTER)
    aside = aside or p.says(*named, "SPECIAL_RESERVE", "CONTINUE") or not_that(p, o)
    if not p.says(before, o.first, "CEILING", "EXCEED", "AS_LONG_AS"):
        denials = p.within("NEGATION", max(start, o.first - _BESIDE), o.first)
        aside = aside or any(not p.says(d.first, d.first + 1, "ADJ_NEGATION") for d in denials)
    return None if aside else capital[0]


def _ceiling(p: Passage, start: int, end: int, reading: Reading) -> None:
    told = False
    for o in found(p, start, end, "FRACTION", "PERCENT"):
        capital = _part_of_capital(p, o, start, end)
        value = in_unit(_CEILING, o.quantity) if capital and o.quantity else None
        if capital is not None and value is not None:
            reading.state(_CEILING, value, p, o.first, capital.last, quantity=o.quantity)
            told = True
    if told or _in_dirhams(p, start, end, reading):
        return
    for o in found(p, start, end, "REACH", "BELOW", "CEILING", "AS_LONG_AS"):
        capitals = p.within("CAPITAL", o.last + 1, min(end, o.last + 1 + _TO_CAPITAL))
        if not capitals or p.says(o.last + 1, capitals[0].first, "FRACTION", "PERCENT"):
            continue
        times = found(p, o.last, capitals[0].first, *_TIMES)
        value = times[-1].quantity.value if times and times[-1].quantity else Fraction(1)
        near = capitals[0].first - o.last <= _BESIDE
        if value and (times or near or o.concept in ("REACH", "BELOW")):
            reading.state(_CEILING, value, p, o.first, capitals[0].last)
            return


def _in_dirhams(p: Passage, start: int, end: int, reading: Reading) -> bool:
    """«Until it reaches fifty thousand dirhams, the capital being of a hundred thousand»."""
    for o in p.within("REACH", start, end):
        limits = p.within("MONEY", o.last + 1, min(end, o.last + _BESIDE))
        capitals = p.within("CAPITAL", limits[0].last + 1, end) if limits else []
        whole = p.within("MONEY", capitals[0].last + 1, end) if capitals else []
        limit, capital = (x[0].quantity if x else None for x in (limits, whole))
        if limit and capital and limit.value and capital.value:
            value = limit.value / capital.value
            reading.state(_CEILING, value, p, o.first, whole[0].last)
            return True
    return _beside_capital(p, start, end, reading)


def _beside_capital(p: Passage, start: int, end: int, reading: Reading) -> bool:
    """«The capital being of … dirhams, nothing is kept once the legal reserve has … dirhams»."""
    if not p.says(start, end, "DEDUCT"):
        return False
    sums = []
    for concept in ("CAPITAL", "LEGAL_RESERVE"):
        named = p.within(concept, start, end)
        money = [m for o in named for m in p.within("MONEY", o.last + 1, o.last + 1 + _BESIDE)]
        sums.append(money[0] if money and money[0].last < end else None)
    whole, limit = sums
    if whole is None or limit is None or whole.first >= limit.first:
        return False
    if whole.quantity and limit.quantity and whole.quantity.value and limit.quantity.value:
        value = limit.quantity.value / whole.quantity.value
        reading.state(_CEILING, value, p, whole.first, limit.last)
        return True
    return False


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the rate of the legal reserve and its ceiling."""
    for p in passages:
        if p.article is None or p.occurrences.keys().isdisjoint(("LEGAL_RESERVE", "RESERVE_STOPS")):
            continue
        near = False
        for start, end in sentences(p):
            own = p.says(start, end, "LEGAL_RESERVE") or "LEGAL_RESERVE" in p.title_concepts
            if own:
                _rate(p, start, end, reading)
            stops = "RESERVE" in p.title_concepts and p.says(start, end, "RESERVE_STOPS")
            if own or near or stops:
                _ceiling(p, start, end, reading)
            near = own
