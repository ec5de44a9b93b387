"""Which assembly is meant: the ordinary one, the extraordinary one, both, «the former», «the latter»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.facts.stretch import FAR, Stretch
from lawcheck.parsing.scope import distance

Kinds = tuple[str, ...]
BOTH: Kinds = ("ordinary", "extraordinary")
ASSEMBLIES = frozenset(("ASSEMBLY", "ANY_ASSEMBLY", "ORDINARY", "EXTRAORDINARY"))
OCCASIONS = ("NOTICE", "MEETING", "TIME_WORD", "FIRST", "SECOND", "THIRD", "NEXT_NOTICE")
_FIGURES = ("FRACTION", "PERCENT", "SIMPLE_MAJORITY", "ABSOLUTE_MAJORITY")
_JOINED, _COMPARED, _ASIDE = 4, 7, 8


class Sign(NamedTuple):
    """Words that name an assembly, or both."""

    at: Occurrence
    kinds: Kinds


@dataclass(slots=True)
class Named:
    """The assemblies named so far, in order, and whether «the former» has been said."""

    pair: Kinds = ()
    former: bool = False

    def name(self, signs: list[Sign]) -> None:
        self.pair = tuple(dict.fromkeys((*self.pair, *(k for s in signs for k in s.kinds))))


def kinds_of_title(p: Passage) -> Kinds:
    """The assemblies that the title names."""
    if "BOTH" in p.title_concepts:
        return BOTH
    return tuple(k for k in BOTH if k.upper() in p.title_concepts)


def signs_in(s: Stretch, named: Named) -> list[Sign]:
    """The assemblies named in a clause, in order; two names joined are one sign for both."""
    signs = [Sign(o, ("ordinary",)) for o in s.found("ORDINARY")]
    signs += [Sign(o, ("extraordinary",)) for o in s.found("EXTRAORDINARY")]
    signs = [sign for sign in signs if s.before(sign.at, _COMPARED, "UNLIKE") == FAR]
    signs = [sign for sign in signs if not (_compared(s, sign.at) or _aside(s, sign.at))]
    signs += [Sign(o, BOTH) for o in s.found("BOTH") if not _one_assembly(s.p)]
    signs.sort(key=lambda sign: sign.at.first)
    pair, since = _pair(signs, named, s.low)
    if len(pair) == len(BOTH):
        signs += _pronouns(s._replace(low=since), named, pair, s.low)
        signs.sort(key=lambda sign: sign.at.first)
    return signs if s.says("RESPECTIVELY") else _joined(s.p, signs)


def _one_assembly(p: Passage) -> bool:
    """Whether the article speaks of one assembly: «both» are then its first and second notice."""
    titled = kinds_of_title(p)
    return len(titled) == 1 and not any(
        kind.upper() in p.occurrences for kind in BOTH if kind not in titled
    )


def _pair(signs: list[Sign], named: Named, low: int) -> tuple[Kinds, int]:
    """The assemblies named before or in a clause, in order, and the word from which both are."""
    pair = named.pair
    for sign in signs:
        if len(pair) < len(BOTH):
            pair, low = tuple(dict.fromkeys((*pair, *sign.kinds))), sign.at.last + 1
    return pair, low


def _compared(s: Stretch, at: Occurrence) -> bool:
    """«…, like the ordinary one»: named only to be compared with the assembly spoken of.

    So is the other one of «on the conditions told for the ordinary one» where the title names one.
    """
    low = max(s.low, at.first - _JOINED)
    told = kinds_of_title(s.p)
    if (
        len(told) == 1
        and at.concept.lower() != told[0]
        and s.p.says(low, at.first, "ORDINARY_RULES")
    ):
        return True
    commas = s.p.within("COMMA", low, at.first)
    return bool(commas) and s.p.says(commas[-1].last + 1, at.first, "LIKEWISE")


def _aside(s: Stretch, at: Occurrence) -> bool:
    """«The absolute majority, which is enough for the ordinary ones, …»: an aside on a figure."""
    commas = s.p.within("COMMA", max(s.low, at.first - _ASIDE), at.first)
    return (
        bool(commas)
        and s.p.says(commas[-1].last + 1, commas[-1].last + 2, "SUBCLAUSE")
        and s.p.says(at.last + 1, min(s.high, at.last + _ASIDE), "COMMA")
        and any(m.last == commas[-1].first - 1 for m in s.found(*_FIGURES))
    )


def _joined(p: Passage, signs: list[Sign]) -> list[Sign]:
    merged: list[Sign] = []
    for s in signs:
        last = merged[-1] if merged else None
        if (
            last
            and (s.kinds == last.kinds or distance(last.at, s.at) <= _JOINED)
            and not p.says(last.at.last, s.at.first, "FRACTION", "PERCENT", "MAJORITY", "COMMA")
        ):
            at = last.at._replace(last=s.at.last, quantity=None)
            both = tuple(dict.fromkeys((*last.kinds, *s.kinds)))
            merged[-1] = s if last.kinds == s.kinds else Sign(at, both)
        else:
            merged.append(s)
    return merged


def _pronouns(s: Stretch, named: Named, pair: Kinds, low: int) -> Iterator[Sign]:
    """«The former», «the latter» of ``pair`` in ``s``, a clause that begins at ``low``."""
    p = s.p
    cases = s.found("FORMER_CASE")
    for o in (*cases, *s.found("LATTER_CASE")) if cases else ():
        yield Sign(o, pair[:1] if o.concept == "FORMER_CASE" else pair[1:])
    for o in s.found("FOR_FORMER", "FOR_LATTER") if named.former else ():
        yield Sign(o, pair[:1] if o.concept == "FOR_FORMER" else pair[1:])
    for o in s.found("FORMER", "LATTER"):
        verb = p.says(o.first - 1, o.first, "SITS")
        noun = not verb and p.says(o.first - 1, o.first, *OCCASIONS, "ASSEMBLY")
        noun = noun or p.says(o.last + 1, o.last + 2, "NOTICE", "TIME_WORD", "ASSEMBLY")
        begins = o.first - low <= 1 or p.says(
            o.first - 2, o.first, "COMMA", "DECIDE", "VOTE", "NEGATION"
        )
        begins = begins or p.says(o.first, o.last + 1, "IN_CASES")
        if noun or not (begins or verb):
            continue
        if o.concept == "FORMER":
            named.former = True
            yield Sign(o, pair[:1])
        elif named.former:
            yield Sign(o, pair[1:])
