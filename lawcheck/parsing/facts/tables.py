"""The tables of an article, as cells: rows of a Word table, or lines with tabs or bars."""

from __future__ import annotations

import re
from typing import NamedTuple

from lawcheck.parsing.annotate import Passage

_BORDER = re.compile(r"\t|\|")


class Cell(NamedTuple):
    """The words ``first <= word < end`` of a passage, in a row and a column from 0."""

    row: int
    column: int
    first: int
    end: int


def tables_of(p: Passage) -> list[list[Cell]]:
    """The tables of a passage, each with its cells in reading order."""
    tables: list[list[Cell]] = []
    origin: object = None
    row = 0
    for at, piece in enumerate(p.pieces):
        if piece.first < p.title_end:
            continue
        line = piece.line
        end = p.pieces[at + 1].first if at + 1 < len(p.pieces) else len(p.words)
        if line.cell is not None:
            cells = [Cell(line.cell.row, line.cell.column, piece.first, end)]
            found = ("word", line.cell.table)
        else:
            borders = [m.start() for m in _BORDER.finditer(line.text)]
            if not borders:
                origin = None
                continue
            cells, found, row = [], ("text", 0), row + 1
            low = piece.first
            for column, border in enumerate((*borders, len(line.text))):
                high = low
                while high < end and p.words[high].start < border:
                    high += 1
                cells.append(Cell(row, column, low, high))
                low = high
        if found != origin:
            tables.append([])
            origin = found
        tables[-1].extend(cells)
    return [_aligned(cells) for cells in tables]


def _aligned(cells: list[Cell]) -> list[Cell]:
    """The cells, those of a first row without its first (empty) cell moved under their columns."""
    first = [c for c in cells if c.row == cells[0].row]
    widest = max(c.column for c in cells)
    if first[-1].column != widest - 1 or cells[0].first == cells[0].end:
        return cells
    return [c._replace(column=c.column + 1) if c in first else c for c in cells]
