"""PDF files: text recovered page by page, lines joined into paragraphs by their geometry."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any, Literal

from lawcheck.errors import UnreadableFile
from lawcheck.sources.collect import Collector
from lawcheck.sources.model import Segment, SourceText

MAX_PAGES = 500
MAX_SIGNS = 2_000_000
"""Most characters read in a PDF."""
_LEAST_TEXT = 15
_LEAST_LETTERS = 0.4
_LEAST_IN_WORDS = 0.5
_MOST_STRANGE = 0.1
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR = re.compile("[A-Za-z\u00c0-\u024f]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDED = re.compile(r"[.!?:;\u061b\u061f\u2026][\s\u00bb\")]*$")
_MARKER = re.compile(
    r"\s*(?:[-\u2013\u2014\u2022*\u0640\uf000-\uf0ff]|\(?\s*(?:\d{1,3}|[^\W\d_])\s*[-.)\u00b0:/](?!\d))"
)
_PAGE_NUMBER = re.compile(r"[\s\-\u2013\u2014/]*\d{1,3}[\s\-\u2013\u2014/]*(?:\d{1,3}\s*)?")
_ARABIC = "[\u0621-\u064a]"
_STRETCH = re.compile(rf"(?<={_ARABIC})([0-9])\1*(?={_ARABIC})")
_LEAST_STRETCHES = 10
_DIGITS = re.compile(r"\d+")
_LEAST_REPEATS = 3
_HYPHENS = ("\x02", "\ufffe", "\u00ad")


@dataclass(slots=True)
class _Line:
    """A line of a page; lengths in points, ``bottom`` and ``top`` from the foot of the page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    bold: bool
    page: int
    number: int
    margin: Literal["header", "footer"] | None = None

    @property
    def rtl(self) -> bool:
        return len(_RTL.findall(self.text)) > len(_LTR.findall(self.text))


def read_pdf(path: Path, data: bytes) -> SourceText:
    """The text of a PDF, with low confidence; ``Segment.node`` is the line's number from 1.

    Needs the extra ``pdf``. Raises :class:`UnreadableFile`: ``read-pdf-extra``,
    ``read-encrypted``, ``read-damaged``, ``read-scanned``, ``read-garbled``.
    """
    try:
        import pypdfium2  # type: ignore[import-untyped]
        from pypdfium2 import raw
    except ImportError as error:
        raise UnreadableFile("read-pdf-extra", path=path) from error
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error)
        raise UnreadableFile("read-encrypted" if locked else "read-damaged", path=path) from error
    out = Collector(path)
    try:
        lines = _lines(document, raw, out)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile("read-damaged", path=path) from error
    finally:
        document.close()
    _drop_stretching(lines)
    _mark_margins(lines)
    _refuse_nonsense(path, lines)
    out.warn("read-pdf")
    for group in _paragraphs(lines):
        _add(out, group)
    return SourceText(path, "pdf", tuple(out.paragraphs), "low", out.warnings, out.not_read)


def _lines(document: Any, raw: Any, out: Collector) -> list[_Line]:
    """Every line of every page, in the order of the file."""
    lines: list[_Line] = []
    bare: list[int] = []
    signs = 0
    if len(document) > MAX_PAGES:
        out.missed("read-pages-beyond", limit=MAX_PAGES)
    for index in range(min(len(document), MAX_PAGES)):
        page = document[index]
        text = page.get_textpage()
        before = len(lines)
        signs += text.count_chars()
        if signs > MAX_SIGNS:
            raise UnreadableFile("read-too-long", path=out.path)
        _page_lines(raw, text, index + 1, lines)
        shown = sum(len(line.text.strip()) for line in lines[before:])
        if shown < _LEAST_TEXT and _is_picture(raw, page, shown):
            bare.append(index + 1)
        text.close()
        page.close()
    if bare:
        if not lines or len(bare) == len(document):
            raise UnreadableFile("read-scanned", path=out.path)
        out.missed("read-pages-without-text", pages=", ".join(map(str, bare)))
    if document.get_formtype() != raw.FORMTYPE_NONE:
        out.missed("read-pdf-form")
    return lines


def _is_picture(raw: Any, page: Any, shown: int) -> bool:
    """Whether a page with hardly any text shows something else: a picture, or drawn letters."""
    kinds = {drawn.type for drawn in page.get_objects(max_depth=3)}
    return raw.FPDF_PAGEOBJ_IMAGE in kinds or (not shown and bool(kinds))


def _page_lines(raw: Any, text: Any, page: int, lines: list[_Line]) -> None:
    handle = text.raw
    signs: list[str] = []
    start = 0
    count = text.count_chars()
    for index in range(count + 1):
        code = raw.FPDFText_GetUnicode(handle, index) if index < count else 10
        if code not in (10, 13):
            signs.append(chr(code) if 0 < code < 0xD800 or 0xDFFF < code < 0x110000 else "\ufffd")
            continue
        content = "".join(signs)
        if content.strip():
            lines.append(_line(raw, text, content, start, index - start, page, len(lines) + 1))
        signs, start = [], index + 1


def _line(
    raw: Any, text: Any, content: str, start: int, count: int, page: int, number: int
) -> _Line:
    boxes = [text.get_rect(i) for i in range(text.count_rects(start, count))]
    left, bottom, right, top = (0.0, 0.0, 0.0, 0.0)
    if boxes:
        left, bottom = min(b[0] for b in boxes), min(b[1] for b in boxes)
        right, top = max(b[2] for b in boxes), max(b[3] for b in boxes)
    return _Line(content, left, right, bottom, top, _bold(raw, text, start, count), page, number)


def _bold(raw: Any, text: Any, start: int, count: int) -> bool:
    """Whether the first, the middle and the last letter of a line stand in a bold font."""
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    for index in {start, start + count // 2, start + count - 1}:
        raw.FPDFText_GetFontInfo(text.raw, index, name, 128, ctypes.byref(flags))
        heavy = raw.FPDFText_GetFontWeight(text.raw, index) >= 600
        if not heavy and b"bold" not in name.value.lower():
            return False
    return True


def _drop_stretching(lines: list[_Line]) -> None:
    """Take away a digit that stands for the stroke that stretches justified Arabic words.

    LibreOffice writes such PDF: the same digit then stands inside words all over the document.
    """
    counts = Counter(digit for line in lines for digit in _STRETCH.findall(line.text))
    if not counts:
        return
    digit, count = counts.most_common(1)[0]
    if count >= _LEAST_STRETCHES and count >= 0.8 * counts.total():
        stretch = re.compile(f"(?<={_ARABIC}){digit}+(?={_ARABIC})")
        for line in lines:
            line.text = stretch.sub("", line.text)


def _mark_margins(lines: list[_Line]) -> None:
    """Tell page numbers, and the first or last lines that most pages repeat, from the body."""
    pages: dict[int, list[_Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    ends: list[tuple[_Line, Literal["header", "footer"]]] = []
    for page in pages.values():
        ends.append((page[-1], "footer"))
        if len(page) > 1:
            ends.append((page[0], "header"))
    repeats = Counter((_DIGITS.sub("#", line.text.strip()), place) for line, place in ends)
    least = max(_LEAST_REPEATS, len(pages) / 2)
    for line, place in ends:
        repeated = repeats[_DIGITS.sub("#", line.text.strip()), place] >= least
        if repeated or _PAGE_NUMBER.fullmatch(line.text):
            line.margin = place


def _refuse_nonsense(path: Path, lines: list[_Line]) -> None:
    """Refuse text without letters, or whose letters make no words."""
    text = unicodedata.normalize("NFKC", "\n".join(line.text for line in lines))
    signs = [c for c in text if not c.isspace()]
    if not signs:
        raise UnreadableFile("read-empty", path=path)
    letters = sum(map(str.isalpha, signs))
    strange = sum(
        1 for c in signs if unicodedata.category(c) in ("Co", "Cn", "Cc") or c == "\ufffd"
    )
    in_words = sum(map(len, _WORD.findall(text)))
    if (
        letters < _LEAST_LETTERS * len(signs)
        or in_words < _LEAST_IN_WORDS * letters
        or strange > _MOST_STRANGE * len(signs)
    ):
        raise UnreadableFile("read-garbled", path=path)


def _is_strange(sign: str) -> bool:
    return sign == "\ufffd" or unicodedata.category(sign) in ("Co", "Cn", "Cc")


def _paragraphs(lines: list[_Line]) -> list[list[_Line]]:
    """Lines grouped by paragraph; page numbers stay alone and do not part a paragraph."""
    body = [line for line in lines if not line.margin]
    if not body:
        return [[line] for line in lines]
    pitches = [
        a.bottom - b.bottom for a, b in pairwise(body) if a.page == b.page and a.bottom > b.bottom
    ]
    pitch = median(pitches) if pitches else 0.0
    edges = _edges(body)
    groups: list[list[_Line]] = []
    for line in body:
        if groups and _continues(groups[-1][-1], line, edges, pitch):
            groups[-1].append(line)
        else:
            groups.append([line])
    groups.extend([line] for line in lines if line.margin)
    groups.sort(key=lambda group: group[0].number)
    return groups


def _edges(body: list[_Line]) -> tuple[float, float]:
    """The left and right edges that most full lines of the document reach."""
    widest = sorted(body, key=lambda line: line.left - line.right)[: max(1, len(body) // 3)]
    return median(line.left for line in widest), median(line.right for line in widest)


def _continues(line: _Line, following: _Line, edges: tuple[float, float], pitch: float) -> bool:
    """Whether ``following`` goes on with the sentence of ``line``."""
    if _ENDED.search(line.text) or _MARKER.match(following.text):
        return False
    if line.bold != following.bold or line.rtl != following.rtl:
        return False
    if line.page == following.page and not 0 < line.bottom - following.bottom < 1.35 * pitch + 1:
        return False
    left, right = edges
    slack = 0.15 * (right - left)
    indent = 0.04 * (right - left)
    if line.rtl:
        return line.left <= left + slack and following.right >= right - indent
    return line.right >= right - slack and following.left <= left + indent


def _add(out: Collector, group: list[_Line]) -> None:
    pieces: list[str] = []
    segments: list[Segment] = []
    length = 0
    for line in group:
        text = line.text.replace("\ufffe", "\x02").rstrip()
        hyphen = text.endswith(_HYPHENS) and line is not group[-1]
        text = text.rstrip("".join(_HYPHENS)) if hyphen else text.replace("\x02", "-")
        segments.append(Segment(length, len(text), "", line.number))
        joint = "" if hyphen or line is group[-1] else " "
        pieces.append(text + joint)
        length += len(text) + len(joint)
    out.add(
        "".join(pieces),
        bold=all(line.bold for line in group),
        place=group[0].margin or "body",
        page=group[0].page,
        segments=tuple(segments),
    )
