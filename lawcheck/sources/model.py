"""What a reader hands over: the paragraphs of a file, in reading order, with their positions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

Place = Literal["body", "table", "textbox", "footnote", "header", "footer"]


class Segment(NamedTuple):
    """Characters ``start:start+length`` of a paragraph's text and where they stand in the file.

    ``part`` is the name of the zip part (empty for flat files), ``node`` the ordinal of the text
    node in that part in document order (the line number for flat files).
    """

    start: int
    length: int
    part: str
    node: int


class Cell(NamedTuple):
    """Place of a paragraph in a table: table ordinal in the file, row and column from 0."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the accepted view (insertions kept, deletions gone).

    ``label`` is the computed number of an auto-numbered paragraph (its text lacks it);
    ``style`` the style's name; ``outline`` the heading level from 1, if any;
    ``bold`` is true when the whole visible text is bold; ``page`` is set for PDF only.
    """

    index: int
    text: str
    label: str = ""
    style: str = ""
    outline: int | None = None
    bold: bool = False
    place: Place = "body"
    cell: Cell | None = None
    page: int | None = None
    segments: tuple[Segment, ...] = ()


class Notice(NamedTuple):
    """Something the reader must tell: a catalogue key with its parameters."""

    key: str
    params: tuple[tuple[str, str | int], ...] = ()


class SourceText(NamedTuple):
    """A file once read.

    ``checksum`` (CRC-32) tells whether the file is still the one that was read; ``confidence`` is
    ``low`` for text recovered from PDF; ``warnings`` are told to the user; ``not_read`` lists the parts
    that could not be read (a document with any is never clean).
    """

    path: Path
    format: Literal["docx", "odt", "txt", "pdf", "doc", "rtf"]
    paragraphs: tuple[Paragraph, ...]
    confidence: Literal["high", "low"] = "high"
    warnings: tuple[Notice, ...] = ()
    not_read: tuple[Notice, ...] = ()
    checksum: int = 0
