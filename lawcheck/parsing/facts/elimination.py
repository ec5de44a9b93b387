"""What no other reader read, by elimination: the one figure left under a title that calls for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from lawcheck.parsing.agency import just_before
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.scope import found
from lawcheck.parsing.structure import Document
from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

_RHYTHM = 2


class _Expected(NamedTuple):
    """A figure that some titles call for; see ``grammars/expected.yaml``."""

    titles: frozenset[str]
    units: tuple[str, ...]
    low: Fraction
    high: Fraction
    with_: tuple[str, ...]
    without: tuple[str, ...]


_Taken = dict[int, list[tuple[int, int, str, Any]]]
"""By paragraph, the characters of what is stated, the fact and its value."""


@lru_cache(maxsize=1)
def _expected() -> dict[str, _Expected]:
    return {
        fact: _Expected(
            frozenset(given["titles"]),
            tuple(given["units"]),
            Fraction(given["from"]),
            Fraction(given["to"]),
            tuple(given.get("with", ())),
            tuple(given.get("without", ())),
        )
        for fact, given in installed_yaml(directory("grammars") / "expected.yaml").items()
    }


def _taken(reading: Reading) -> _Taken:
    taken: _Taken = defaultdict(list)
    for fact, said in reading.statements:
        if said.evidence is not None and isinstance(said.value, (int, Fraction)):
            at = said.evidence
            taken[at.paragraph].append((at.start, at.end, fact, said.value))
    return taken


def _is_taken(p: Passage, o: Occurrence, taken: _Taken) -> bool:
    """Whether the quantity ``o`` is the value of a statement."""
    piece = p.piece(o.first)
    start = p.words[o.first].start + piece.shift
    end = p.words[o.last].end + piece.shift
    return o.quantity is not None and any(
        first < end and start < last and in_unit(fact, o.quantity) == value
        for first, last, fact, value in taken[piece.line.paragraph]
    )


def _left(
    passages: Sequence[Passage], fact: str, expected: _Expected, taken: _Taken
) -> Iterator[tuple[Passage, Occurrence, Fraction]]:
    """The figures that may be ``fact`` and that state nothing else."""
    for p in passages:
        titled = p.article is not None and p.article.title
        if not titled or expected.titles.isdisjoint(p.title_concepts):
            continue
        for o in found(p, p.title_end, len(p.words), *expected.units):
            value = in_unit(fact, o.quantity) if o.quantity else None
            if value is None or not expected.low <= value <= expected.high:
                continue
            if just_before(p, o.first, _RHYTHM, "EVERY"):
                continue
            sentence = p.sentence(o.first)
            if expected.with_ and not p.says(*sentence, *expected.with_):
                continue
            if not p.says(*sentence, *expected.without) and not _is_taken(p, o, taken):
                yield p, o, value


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the facts that nothing states, where a single figure is left that can be theirs."""
    stated = {fact for fact, _ in reading.statements}
    taken = _taken(reading)
    for fact, expected in _expected().items():
        if fact in stated:
            continue
        left = [*_left(passages, fact, expected, taken)]
        if len({value for _, _, value in left}) == 1:
            p, o, value = left[0]
            reading.state(fact, value, p, o.first, o.last, quantity=o.quantity, sure=False)
