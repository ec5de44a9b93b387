"""OpenDocument texts: paragraphs, computed list numbers, tables, boxes and notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree

from lawcheck.errors import UnreadableFile
from lawcheck.sources.collect import Collector
from lawcheck.sources.limits import Container
from lawcheck.sources.model import Cell, Place, Segment, SourceText
from lawcheck.sources.odfstyles import (
    DRAW,
    OFFICE,
    STYLE,
    TABLE,
    TEXT,
    Count,
    Lists,
    OdfStyle,
    OdfStyles,
)
from lawcheck.sources.wordml import number

_TEXT_TYPES = (
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.text-template",
    b"application/vnd.oasis.opendocument.text-master",
)
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_SKIPPED = {
    TEXT + "tracked-changes",
    TEXT + "number",
    TEXT + "sequence-decls",
    TEXT + "variable-decls",
    TEXT + "user-field-decls",
    TEXT + "note-citation",
    TEXT + "ruby-text",
    OFFICE + "annotation",
    OFFICE + "forms",
    OFFICE + "event-listeners",
    "{http://www.w3.org/2000/svg}title",
    "{http://www.w3.org/2000/svg}desc",
    _SVG + "title",
    _SVG + "desc",
}
_PARAGRAPHS = {TEXT + "p", TEXT + "h"}
_UNREAD = {DRAW + "object": "read-not-object", DRAW + "object-ole": "read-not-object"}
_LEAST_TEXT = 40
_PAGE_WIDTH, _PAGE_HEIGHT = 11.9, 16.6
_LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)(cm|mm|in|pt)", re.ASCII)
_UNITS = {"cm": 1.0, "mm": 0.1, "in": 2.54, "pt": 2.54 / 72}
_MOST_SPACES = 100
_MOST_TEXTS = 300_000


_FRAMES = {DRAW + name for name in ("frame", "custom-shape", "g", "text-box", "rect", "line")}
_BLANKS = re.compile("[ \t\r\n]+")
_COMPLEX = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(slots=True)
class _Line:
    """A paragraph being read; ``boxes`` and ``notes`` are read after it."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    segments: list[Segment] = field(default_factory=list)
    bold: bool | None = None
    blank: bool = True
    boxes: list[etree._Element] = field(default_factory=list)
    notes: list[etree._Element] = field(default_factory=list)

    def sign(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)
        self.blank = text == "\n"


@dataclass(slots=True)
class _List:
    """The list around a paragraph; ``start`` is a number forced on the next item."""

    count: Count
    style: str
    level: int
    numbered: bool = False
    start: str | None = None


@dataclass(frozen=True, slots=True)
class _Context:
    place: Place
    cell: Cell | None = None
    list: _List | None = None


def read_odt(path: Path, container: Container) -> SourceText:
    """The text of an OpenDocument file, deletions left out and insertions kept.

    ``Segment.node`` counts the text nodes (``//text()``) of the part; a node whose white space
    had to be collapsed has no segment. Raises :class:`UnreadableFile`.
    """
    kind = (container.part("mimetype") or b"").strip()
    if kind and kind not in _TEXT_TYPES:
        raise UnreadableFile("read-not-word", path=path)
    manifest = container.part("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest or "encrypted-package" in container:
        raise UnreadableFile("read-encrypted", path=path)
    content = container.xml("content.xml")
    if content is None:
        raise container.damaged()
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise UnreadableFile("read-not-word", path=path)
    sheet = container.xml("styles.xml")
    out = Collector(path)
    reading = _Reading(out, OdfStyles(content, sheet), Lists(content, sheet))
    reading.part("content.xml", content, [("body", body)])
    if sheet is not None:
        reading.part("styles.xml", sheet, _margins(sheet))
    pictured = next(body.iter(DRAW + "image"), None) is not None
    if pictured and not out.shows_text(_LEAST_TEXT):
        raise UnreadableFile("read-scanned", path=path)
    pages = sum(map(_is_page_size, body.iter(DRAW + "frame")))
    if pages:
        out.missed("read-picture-pages", count=pages)
    if any(name.startswith("basic/") and "script-lc" not in name for name in container.names()):
        out.warn("read-macros")
    return SourceText(
        path, "odt", tuple(out.paragraphs), warnings=out.warnings, not_read=out.not_read
    )


def _is_page_size(frame: etree._Element) -> bool:
    """Whether a frame shows a picture about as large as a page."""
    sides = (_centimetres(frame.get(_SVG + "width")), _centimetres(frame.get(_SVG + "height")))
    large = sides[0] >= _PAGE_WIDTH and sides[1] >= _PAGE_HEIGHT
    return large and frame.find(DRAW + "image") is not None


def _centimetres(length: str | None) -> float:
    """A length such as ``12.5cm`` or ``6in``; 0 when it is none."""
    found = _LENGTH.fullmatch(length or "")
    return float(found[1]) * _UNITS[found[2]] if found else 0.0


def _margins(sheet: etree._Element) -> list[tuple[Place, etree._Element]]:
    """The headers, then the footers, of the page styles."""
    places: tuple[Place, ...] = ("header", "footer")
    pages = list(sheet.iter(STYLE + "master-page"))
    return [
        (place, margin)
        for place in places
        for page in pages
        for margin in page
        if margin.tag in (f"{STYLE}{place}", f"{STYLE}{place}-left", f"{STYLE}{place}-first")
    ]


class _Reading:
    """Reads parts into a :class:`Collector`."""

    def __init__(self, out: Collector, styles: OdfStyles, lists: Lists) -> None:
        self._out = out
        self._styles = styles
        self._lists = lists
        self._part = ""
        self._nodes: dict[tuple[etree._Element, bool], int] = {}
        self._tables = 0
        self._notes: list[etree._Element] = []

    def part(
        self, name: str, root: etree._Element, elements: list[tuple[Place, etree._Element]]
    ) -> None:
        """Read ``elements`` of the part ``name``, then their notes."""
        self._part, self._nodes, self._notes = name, _text_nodes(root), []
        if len(self._nodes) > _MOST_TEXTS:
            raise UnreadableFile("read-too-long", path=self._out.path)
        for place, element in elements:
            self._blocks(element, _Context(place))
        for note in self._notes:
            self._blocks(note, _Context("footnote"))

    def _blocks(self, parent: etree._Element, context: _Context) -> None:
        for child in parent:
            tag = child.tag
            if tag in _PARAGRAPHS:
                self._paragraph(child, context)
            elif tag == TEXT + "list":
                self._list(child, context)
            elif tag == TABLE + "table":
                self._table(child, context)
            elif tag in _UNREAD:
                self._out.missed(_UNREAD[tag])
            elif tag in _FRAMES:
                self._blocks(child, _boxed(context))
            elif tag not in _SKIPPED:
                self._blocks(child, context)

    def _list(self, element: etree._Element, context: _Context) -> None:
        outer = context.list
        style = element.get(TEXT + "style-name") or (outer.style if outer else "")
        if outer is None:
            listed = _List(self._lists.opened(element, style), style, 0)
        else:
            listed = _List(outer.count, style, outer.level + 1)
        for item in element:
            if item.tag == TEXT + "list-item":
                own = replace(listed, numbered=True, start=item.get(TEXT + "start-value"))
                self._blocks(item, replace(context, list=own))
            elif item.tag == TEXT + "list-header":
                self._blocks(item, replace(context, list=listed))

    def _table(self, table: etree._Element, context: _Context) -> None:
        ordinal = self._tables
        self._tables += 1
        place: Place = "table" if context.place == "body" else context.place
        for row, line in enumerate(_kept(table, (TABLE + "table-row",))):
            column = 0
            cells = (TABLE + "table-cell", TABLE + "covered-table-cell")
            for cell in _kept(line, cells):
                if cell.tag == TABLE + "table-cell":
                    self._blocks(cell, _Context(place, Cell(ordinal, row, column)))
                repeated = cell.get(TABLE + "number-columns-repeated") or "1"
                column += max(1, number(repeated, 1))

    def _paragraph(self, element: etree._Element, context: _Context) -> None:
        style = self._styles.resolve("paragraph", element.get(TEXT + "style-name") or "")
        line = _Line()
        self._inline(element, line, style, bold=None)
        outline = style.outline
        if element.tag == TEXT + "h":
            outline = max(1, number(element.get(TEXT + "outline-level") or "", 1))
        self._out.add(
            "".join(line.pieces),
            label=self._label(element, context, style, outline),
            style=style.name,
            outline=outline,
            bold=bool(line.bold),
            place=context.place,
            cell=context.cell,
            segments=tuple(line.segments),
        )
        self._notes.extend(line.notes)
        for box in line.boxes:
            self._blocks(box, _boxed(context))

    def _label(
        self, element: etree._Element, context: _Context, style: OdfStyle, outline: int | None
    ) -> str:
        if element.get(TEXT + "is-list-header") == "true":
            return ""
        listed = context.list
        if listed is not None:
            if not listed.numbered:
                return ""
            listed.numbered = False
            return self._lists.item(
                listed.count, listed.style or style.list_style, listed.level, listed.start
            )
        if element.tag == TEXT + "h" and outline is not None:
            restart = element.get(TEXT + "restart-numbering") == "true"
            start = element.get(TEXT + "start-value") or ("1" if restart else None)
            return self._lists.heading(outline - 1, start)
        return ""

    def _inline(
        self, parent: etree._Element, line: _Line, style: OdfStyle, bold: OdfStyle | None
    ) -> None:
        self._text(parent, False, line, style, bold)
        for child in parent:
            tag = child.tag
            if tag == TEXT + "s":
                count = number(child.get(TEXT + "c") or "1", 1)
                line.sign(" " * min(max(count, 0), _MOST_SPACES))
            elif tag == TEXT + "tab":
                line.sign("\t")
            elif tag == TEXT + "line-break":
                line.sign("\n")
            elif tag == TEXT + "note":
                note = child.find(TEXT + "note-body")
                if note is not None:
                    line.notes.append(note)
            elif tag in _FRAMES:
                line.boxes.append(child)
            elif tag in _UNREAD:
                self._out.missed(_UNREAD[tag])
            elif tag == TEXT + "span":
                named = self._styles.resolve("text", child.get(TEXT + "style-name") or "")
                if named.hidden:
                    self._out.warn("read-hidden-text")
                else:
                    self._inline(child, line, style, _merged(bold, named))
            elif tag not in _SKIPPED:
                self._inline(child, line, style, bold)
            self._text(child, True, line, style, bold)

    def _text(
        self,
        element: etree._Element,
        tail: bool,
        line: _Line,
        style: OdfStyle,
        run: OdfStyle | None,
    ) -> None:
        raw = element.tail if tail else element.text
        if not raw:
            return
        text = _BLANKS.sub(" ", raw)
        if line.blank and text.startswith(" "):
            text = text[1:]
        if not text:
            return
        if text == raw:
            node = self._nodes[element, tail]
            line.segments.append(Segment(line.length, len(text), self._part, node))
        line.sign(text)
        line.blank = text.endswith(" ")
        if line.bold is not False and not text.isspace():
            arabic = _COMPLEX.search(text) is not None
            line.bold = _is_bold(run, style, arabic)


def _boxed(context: _Context) -> _Context:
    return _Context("textbox" if context.place in ("body", "table") else context.place)


def _kept(parent: etree._Element, tags: tuple[str, ...]) -> Iterator[etree._Element]:
    """The rows or cells under ``parent``, through row groups."""
    for child in parent:
        if child.tag in tags:
            yield child
        elif child.tag.startswith(TABLE):
            yield from _kept(child, tags)


def _merged(outer: OdfStyle | None, inner: OdfStyle) -> OdfStyle:
    if outer is None:
        return inner
    return replace(
        inner,
        bold=outer.bold if inner.bold is None else inner.bold,
        bold_cs=outer.bold_cs if inner.bold_cs is None else inner.bold_cs,
    )


def _is_bold(run: OdfStyle | None, style: OdfStyle, arabic: bool) -> bool:
    """Whether text is bold; Arabic text also by the weight kept for complex scripts."""
    for source in (run, style):
        if source is not None:
            said = (source.bold, source.bold_cs if arabic else None)
            if any(s is not None for s in said):
                return any(said)
    return False


def _text_nodes(root: etree._Element) -> dict[tuple[etree._Element, bool], int]:
    """The ordinal of every text node: by element, its text or (true) the text after it."""
    nodes: dict[tuple[etree._Element, bool], int] = {}
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tail = event == "end"
        if (element.tail and element is not root) if tail else element.text:
            nodes[element, tail] = len(nodes)
            if len(nodes) > _MOST_TEXTS:
                break
    return nodes
