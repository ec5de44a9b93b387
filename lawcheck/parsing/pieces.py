"""Paragraphs cut into pieces, without what belongs to the page: numbers, footnotes, contents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.parsing.headings import Heading, Language, Words, find_heading, heading_words
from lawcheck.parsing.members import Person
from lawcheck.sources.model import Cell, Paragraph

_DASH = r"\-\u2013\u2014\u2212"
_DASHES = ("-", "\u2013", "\u2014", "\u2212")
_PAGE_NUMBER = re.compile(
    rf"\s*(?:[{_DASH}]\s?\d{{1,3}}\s?[{_DASH}]|\d{{1,3}}(?:\s?/\s?\d{{1,3}})?)\s*$"
)
_PAGE_TAIL = re.compile(rf"(?<=[^\d\s{_DASH}])\s*[{_DASH}]\s?\d{{1,3}}\s?[{_DASH}]\s*$")
_FOOTNOTE = re.compile(rf"\s*[{_DASH}]?\s?\(?\d{{1,2}}\)?\s?[{_DASH}]?\s*([^\W\d_]+)")
_GLUED = re.compile(r"[.;\u061b]\s*([^\W\d_]+\s?[:.-]?\s?\d{1,3})\s*$")
LIST_MARK = re.compile(
    r"(?:[-\u2013\u2014\u2212\u2022\u25cf\u25aa\u25e6\u2023\u2043\u0640*]|[\ue000-\uf8ff]|\(?\d{1,3}\s?[-.)\u00b0\u00ba]"
    r"|\(?[a-zA-Z\u0621-\u064a]\s?[-)](?=\s|[^\W\d_]))"
)
_TELLING = re.compile(r"[^\W_\u0640]|[.\u2026_]{2}")
_LEADERS = re.compile(r"(?:[.\u2026_]\s?){3,}\s*\d{1,3}\s*$|\t\s*\d{1,3}\s*$")
_ENDED = re.compile(r"[.:;!?\u061f\u061b\u06d4\u2026\xbb\u201d\"]\s?\d{0,2}[\"\xbb\u201d)\s]*$")
_LONGEST_FOOTNOTE = 60
_TAIL = 60
_FEW_LINES = 8
_LONGEST_RUNNING = 100
_DIGITS = re.compile(r"[\d\W]+")


@dataclass(slots=True)
class Piece:
    """A stretch ``start:end`` of a paragraph and, once classified, the token that it is."""

    order: int
    paragraph: int
    start: int
    end: int
    text: str
    printed: str
    outline: int | None
    bold: bool
    cell: Cell | None
    page: int | None
    blank_before: bool
    open_before: bool = False
    token: str = "TEXT"
    heading: Heading | None = None
    number: int | None = None
    suffix: str = ""
    label: str = ""
    title: str = ""
    body: int | None = None
    rank: int = 0
    person: Person | None = None
    others: tuple[Person, ...] = ()

    def __str__(self) -> str:
        return self.text

    @property
    def ended(self) -> bool:
        """True when the piece ends a sentence."""
        return bool(_ENDED.search(self.text[-_TAIL:]))


class Cut(NamedTuple):
    """The pieces of a document; ``wrapped`` when its lines were broken by a page layout."""

    pieces: list[Piece]
    wrapped: bool


def _ends_in_digit(text: str) -> bool:
    return text.rstrip()[-1:].isdigit()


def _stretches(p: Paragraph, words: Words) -> Iterator[tuple[int, int]]:
    """Where the pieces of a paragraph start and end."""
    at = 0
    for part in p.text.split("\n"):
        stop = end = at + len(part)
        if part.rstrip().endswith(_DASHES):
            tail = _PAGE_TAIL.search(part, max(len(part) - _TAIL, 0))
            stop = at + tail.start() if tail else end
        glued = None
        if _ends_in_digit(part[: stop - at]):
            glued = _GLUED.search(p.text, max(stop - _TAIL, at), stop)
        if glued and glued.start() > at and find_heading(glued[1], words):
            yield at, glued.start(1)
            yield glued.start(1), stop
        else:
            yield at, stop
        at = end + 1


def _all_pieces(paragraphs: Sequence[Paragraph], words: Words) -> list[Piece]:
    found: list[Piece] = []
    blank = False
    for p in paragraphs:
        if p.place not in ("body", "table", "textbox"):
            continue
        printed = p.label.strip()
        if not p.text.strip() and not printed:
            blank = True
            continue
        for start, end in _stretches(p, words):
            text = p.text[start:end]
            stripped = text.strip()
            if not printed and not _TELLING.search(stripped):
                continue
            start += len(text) - len(text.lstrip())
            end = start + len(stripped)
            found.append(
                Piece(
                    len(found),
                    p.index,
                    start,
                    end,
                    stripped,
                    printed,
                    p.outline,
                    p.bold,
                    p.cell,
                    p.page,
                    blank,
                )
            )
            printed, blank = "", False
    return found


def _is_wrapped(pieces: Sequence[Piece], file_format: str) -> bool:
    """True when most long lines stop in mid-sentence at about the same width."""
    if file_format != "txt":
        return file_format == "pdf"
    lengths = [len(p.text) for p in pieces if not p.cell]
    if len(lengths) < _FEW_LINES:
        return False
    width = _long_line(lengths)
    if width > 160:
        return False
    long = [p for p in pieces if not p.cell and len(p.text) > 0.6 * width]
    return sum(not p.ended for p in long) * 10 > len(long) * 4


def _is_page_number(piece: Piece, words: Words, lone: bool) -> bool:
    text = piece.text
    if piece.cell or piece.printed or len(text) > 24:
        return False
    if _PAGE_NUMBER.match(text):
        return lone or not text.isdigit()
    parts = [fold(w) for w in text.split()]
    if len(parts) in (2, 4) and parts[0] in words.among("page") and parts[1].isdigit():
        return len(parts) == 2 or (parts[2] in words.among("page_of") and parts[3].isdigit())
    return False


def _without_pages(pieces: Sequence[Piece], words: Words, lone: bool) -> list[Piece]:
    """``pieces`` without page numbers and without the footnotes that stand above them."""
    kept: list[Piece] = []
    note: int | None = None
    for piece in pieces:
        if note is not None and piece.page != kept[note].page:
            del kept[note:]
            note = None
        if _is_page_number(piece, words, lone):
            if note is not None and len(kept) - note <= _LONGEST_FOOTNOTE:
                del kept[note:]
            note = None
            continue
        if note is None:
            mark = _FOOTNOTE.match(piece.text)
            if mark and not piece.cell and fold(mark[1]) in words.among("footnote"):
                note = len(kept)
        kept.append(piece)
    return kept


def _long_line(lengths: Sequence[int]) -> int:
    """The length that nine lines in ten do not exceed."""
    return sorted(lengths)[len(lengths) * 9 // 10]


def _page_edges(pieces: Sequence[Piece], words: Words, lone: bool) -> set[int]:
    """The indexes of the pieces that stand first or last on a page."""
    edges = {0, len(pieces) - 1}
    for at, piece in enumerate(pieces):
        if _is_page_number(piece, words, lone):
            edges |= {at - 1, at + 1}
        elif at and piece.page != pieces[at - 1].page:
            edges |= {at - 1, at}
    return {at for at in edges if 0 <= at < len(pieces)}


def _without_running_lines(pieces: Sequence[Piece], words: Words, lone: bool) -> list[Piece]:
    """``pieces`` without the short lines repeated at the edges of pages, but for a first line."""
    repeated: dict[str, list[int]] = {}
    for at in _page_edges(pieces, words, lone):
        piece = pieces[at]
        key = _DIGITS.sub("", fold(piece.text)).strip()
        if key and len(key) <= _LONGEST_RUNNING and not find_heading(piece.text, words):
            repeated.setdefault(key, []).append(at)
    dropped = {at for places in repeated.values() if len(places) > 2 for at in places if at}
    return [piece for at, piece in enumerate(pieces) if at not in dropped]


def cut(paragraphs: Sequence[Paragraph], file_format: str, language: Language) -> Cut:
    """The pieces of the body of a document, in reading order."""
    words = heading_words(language)
    pieces = _all_pieces(paragraphs, words)
    wrapped = _is_wrapped(pieces, file_format)
    lone = wrapped or file_format in ("txt", "pdf")
    pieces = _without_running_lines(pieces, words, lone)
    pieces = _without_pages(pieces, words, lone)
    pieces = [
        p
        for p in pieces
        if not (
            _ends_in_digit(p.text)
            and _LEADERS.search(p.text[-_TAIL:])
            and find_heading(p.text, words)
        )
    ]
    if wrapped and pieces:
        width = max(_long_line([len(p.text) for p in pieces]), 20)
        for before, piece in pairwise(pieces):
            piece.open_before = len(before.text) > 0.7 * width and not before.ended
    for order, piece in enumerate(pieces):
        piece.order = order
    return Cut(pieces, wrapped)
