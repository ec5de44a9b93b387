"""Quorums and majorities told in a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lawcheck.parsing.annotate import Passage
from lawcheck.parsing.facts.kinds import BOTH, Kinds
from lawcheck.parsing.facts.rungs import glued_tenths, rungs_in
from lawcheck.parsing.facts.shares_needed import (
    MAJORITIES,
    MAJORITY_WORDS,
    PARTS,
    Needed,
    share_of,
)
from lawcheck.parsing.facts.tables import Cell
from lawcheck.parsing.scope import found

_BORDER_WORDS = 3


class Told(NamedTuple):
    """A value of a cell, the assemblies and notices it is for, and where its cell ends."""

    value: Needed
    kinds: Kinds
    rungs: tuple[int, ...]
    end: int


class _Head(NamedTuple):
    """What the head of a row or of a column tells of its cells."""

    kinds: Kinds = ()
    rungs: tuple[int, ...] = ()
    majority: bool = False

    @classmethod
    def of(cls, p: Passage, cell: Cell) -> _Head:
        kinds = tuple(k for k in BOTH if p.says(cell.first, cell.end, k.upper()))
        rungs = tuple(r for s in rungs_in(p, cell.first, cell.end, 1, True) for r in s.rungs)
        return cls(kinds, rungs, p.says(cell.first, cell.end, "MAJORITY", *MAJORITIES))

    @classmethod
    def joined(cls, heads: Iterable[_Head]) -> _Head:
        """The heads of one row together."""
        all_ = list(heads)
        return cls(
            tuple(k for h in all_ for k in h.kinds),
            tuple(r for h in all_ for r in h.rungs),
            any(h.majority for h in all_),
        )


def told_in(p: Passage, cells: Sequence[Cell], kinds: Kinds) -> Iterator[Told]:
    """What a table tells: the head of the row, that of the column or the cell name assembly and notice.

    ``kinds`` are the assemblies meant where none of them does.
    """
    heads: dict[int, _Head] = {}
    rows: dict[int, list[Cell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    for row in rows.values():
        held = [(c, _values(p, c)) for c in row]
        labels = [(c, _Head.of(p, c)) for c, values in held if not values]
        if len(labels) == len(held):
            heads = {c.column: head for c, head in labels}
            continue
        side = _Head.joined(head for _, head in labels)
        kinds = side.kinds or kinds
        yield from _row(p, held, heads, side._replace(kinds=kinds))


def _row(
    p: Passage,
    held: Sequence[tuple[Cell, list[Needed]]],
    heads: Mapping[int, _Head],
    side: _Head,
) -> Iterator[Told]:
    filled = [(cell, values) for cell, values in held if values]
    for place, (cell, values) in enumerate(filled, 1):
        head, own = heads.get(cell.column, _Head()), _Head.of(p, cell)
        kinds = own.kinds or head.kinds or side.kinds
        majority = own.majority or head.majority or (side.majority and not head.rungs)
        if majority or any(v.name for v in values):
            yield from (Told(v._replace(majority=True), kinds, (), cell.end) for v in values)
            continue
        rungs = own.rungs or head.rungs or side.rungs or (min(place, 3),)
        ranks: Sequence[tuple[int, ...]] = [rungs]
        if len(values) > 1:
            ranks = [(r,) for r in (rungs if len(rungs) == len(values) else (1, 2, 3))]
        for v, rank in zip(values, ranks, strict=False):
            yield Told(v, kinds, rank, cell.end)


def _values(p: Passage, cell: Cell) -> list[Needed]:
    values = []
    low = max(p.title_end, cell.first - _BORDER_WORDS)
    said = found(p, low, cell.end, *PARTS, *MAJORITY_WORDS)
    for o in (*said, *(tenth for _, tenth in glued_tenths(p, low, cell.end))):
        if not cell.first <= o.last < cell.end:
            continue
        name, value = MAJORITY_WORDS.get(o.concept, ("", share_of(o)))
        if value is not None:
            values.append(Needed(o, value, bool(name), name))
    return values
