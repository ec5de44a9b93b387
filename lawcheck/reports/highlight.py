"""The text of the statutes cut where findings begin and end, to be shown with their words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from lawcheck.bidi import direction_of
from lawcheck.parsing.structure import Document
from lawcheck.reports.model import ReportedFinding
from lawcheck.reports.placing import place_of
from lawcheck.reports.wording import KINDS
from lawcheck.sources.model import Paragraph

Role = Literal["title", "division", "article", "text"]


class Mark(NamedTuple):
    """The words ``start:end`` of a paragraph, of the finding ``number``; no words for what is missing."""

    start: int
    end: int
    number: int
    kind: str


class Piece(NamedTuple):
    """Text under the findings ``numbers``, shown as ``kind`` (the gravest; empty when there is none).

    ``ends`` are the findings whose words end with this piece.
    """

    text: str
    kind: str
    numbers: tuple[int, ...]
    ends: tuple[Mark, ...]


class Shown(NamedTuple):
    """A paragraph to show: what it is, its automatic number, its pieces, its place and direction."""

    role: Role
    label: str
    pieces: tuple[Piece, ...]
    place: str
    direction: str


class Table(NamedTuple):
    """A table to show: rows of cells, each of paragraphs."""

    rows: tuple[tuple[tuple[Shown, ...], ...], ...]


def pieces(text: str, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """``text`` cut at the bounds of ``marks``; the pieces put together give it back."""
    cuts = {0, len(text)}
    for mark in marks:
        cuts |= {min(mark.start, len(text)), min(mark.end, len(text))}
    bounds = sorted(cuts)
    made = []
    for start, end in zip(bounds, bounds[1:] or bounds, strict=False):
        over = [m for m in marks if m.start <= start and end <= m.end and m.start < m.end]
        ending = tuple(m for m in marks if min(m.end, len(text)) == end)
        kind = min((m.kind for m in over), key=KINDS.index, default="")
        made.append(Piece(text[start:end], kind, tuple(m.number for m in over), ending))
    return tuple(made)


def marks_of(
    findings: Iterable[ReportedFinding], document: Document
) -> dict[int, tuple[Mark, ...]]:
    """The marks by paragraph; a finding without words is marked after the heading it belongs to."""
    found: dict[int, list[Mark]] = {}
    for number, finding in enumerate(findings, 1):
        place = place_of(finding, document)
        start = place.start if finding.paragraph is not None else place.end
        found.setdefault(place.paragraph, []).append(Mark(start, place.end, number, finding.kind))
    return {paragraph: tuple(marks) for paragraph, marks in found.items()}


def shown(document: Document, findings: Iterable[ReportedFinding]) -> Iterator[Shown | Table]:
    """The paragraphs and tables of ``document`` in order, with the words of ``findings`` marked."""
    marks = marks_of(findings, document)
    roles = _roles(document)

    def paragraph(p: Paragraph) -> Shown:
        cut = pieces(p.text, marks.get(p.index, ()))
        role = roles.get(p.index, "text")
        return Shown(role, p.label, cut, p.place, direction_of(p.label + p.text))

    for table, group in groupby(document.source.paragraphs, key=lambda p: p.cell and p.cell.table):
        if table is None:
            yield from map(paragraph, group)
            continue
        rows = groupby(group, key=lambda p: p.cell and p.cell.row)
        yield Table(
            tuple(
                tuple(
                    tuple(map(paragraph, cell))
                    for _, cell in groupby(row, key=lambda p: p.cell and p.cell.column)
                )
                for _, row in rows
            )
        )


def _roles(document: Document) -> dict[int, Role]:
    """What the paragraphs are that are not mere text; a heading glued to its text is text."""
    bodies = {line.paragraph for article in document.articles for line in article.lines}
    roles: dict[int, Role] = {line.paragraph: "title" for line in document.title}
    roles |= {d.line.paragraph: "division" for d in document.divisions}
    headings = (article.heading.paragraph for article in document.articles)
    return roles | {index: "article" for index in headings if index not in bodies}
