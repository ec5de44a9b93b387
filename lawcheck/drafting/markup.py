"""The small markup of the dossier's templates, and its writing on a Word page.

One block a line::

    # Title                 ## Heading              = centred line        > line at the end side
    - item                  ---                     (page break)
    @members number name shares signature            the list of founders, with these columns
    @rows 12 | N° | Name | Signature                 an empty table of twelve rows
    @table name                                      a table made beforehand
    @pairs Label | value                             a two-column table; following lines go on
    @sign First person | Second person               room for signatures
    * line in bold                                   anything else is a paragraph
    ! Good to know                                   a note: smaller, up to the next heading or page
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from lawcheck.drafting.clauses import Source
from lawcheck.drafting.statutes import members_table
from lawcheck.drafting.word import TEXT_WIDTH, Page

_SHARES = {"number": 1.3, "name": 3.6, "identity": 2.3, "address": 4.0, "profession": 2.3,
           "nationality": 2.2, "shares": 1.9, "amount": 2.2, "paid": 2.2, "signature": 2.8}  # fmt: skip
_ROW = 0.9
_NOTE = 10
_APART = 8


class Table(NamedTuple):
    """A table made beforehand; ``widths`` in centimetres."""

    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[float]


_NONE: Mapping[str, Table] = MappingProxyType({})


def write(page: Page, text: str, source: Source, tables: Mapping[str, Table] = _NONE) -> None:
    """Write a rendered template on ``page``; ``tables`` are those it asks for by name."""
    lines = [line.strip() for line in text.splitlines()]
    at = 0
    small = listed = False
    while at < len(lines):
        line = lines[at]
        at += 1
        if line.startswith("@pairs"):
            pairs = [line.removeprefix("@pairs")]
            while at < len(lines) and "|" in lines[at] and not lines[at].startswith("@"):
                pairs.append(lines[at])
                at += 1
            _pairs(page, pairs)
        elif line.startswith("@table"):
            made = tables[line.removeprefix("@table").strip()]
            page.table(made.columns, made.rows, widths=made.widths, size=10)
        elif line.startswith("! "):
            small = True
            page.paragraph(line[2:], bold=True, keep=True, size=_NOTE, before=_APART)
        elif line:
            small = small and not line.startswith(("#", "---"))
            _block(page, line, source, _NOTE if small else None, _APART if listed else None)
        listed = line.startswith("- ") or (listed and not line)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def _pairs(page: Page, lines: Iterable[str]) -> None:
    rows = [_cells(line) for line in lines if line.strip()]
    page.pairs([(row[0], row[1] if len(row) > 1 else "") for row in rows])


def _block(
    page: Page, line: str, source: Source, size: int | None, before: int | None
) -> None:  # fmt: skip
    mark, _, rest = line.partition(" ")
    if mark == "#":
        page.title(rest)
    elif mark == "##":
        page.heading(rest, level=2)
    elif mark == "=":
        page.paragraph(rest, align="center", bold=True)
    elif mark == ">":
        page.paragraph(rest, align="end", before=before)
    elif mark == "*":
        page.paragraph(rest, bold=True, keep=True, before=_APART)
    elif line == "---":
        page.page_break()
    elif mark == "-":
        page.item(line)
    elif mark == "@members":
        _members(page, tuple(rest.split()), source)
    elif mark == "@rows":
        number, *columns = _cells(rest)
        widths = _spread([1.2, *[1.0] * (len(columns) - 1)])
        rows = [[str(n), *[""] * (len(columns) - 1)] for n in range(1, int(number) + 1)]
        page.table(columns, rows, widths=widths, row_height=_ROW, size=10)
    elif mark == "@sign":
        page.signatures(_cells(rest))
    else:
        page.paragraph(line, size=size, before=before)


def _spread(widths: list[float]) -> list[float]:
    """A narrow first column, the others sharing the rest of the page."""
    first, *others = widths
    each = (TEXT_WIDTH - first) / len(others)
    return [first, *[each] * len(others)]


def _members(page: Page, columns: tuple[str, ...], source: Source) -> None:
    table = members_table(source, columns)
    if table is None:
        return
    wished = [_SHARES[column] for column in columns]
    scale = TEXT_WIDTH / sum(wished)
    page.table(
        table.columns,
        table.rows,
        widths=[width * scale for width in wished],
        totals=table.totals if "shares" in columns else (),
        row_height=_ROW,
        size=10,
    )
