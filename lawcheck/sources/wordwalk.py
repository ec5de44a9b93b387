"""The walk through one part of a Word file, in document order, every tracked change accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from lawcheck.sources.collect import Collector
from lawcheck.sources.model import Cell, Place, Segment
from lawcheck.sources.numbering import Numbering
from lawcheck.sources.styles import Style, Styles, outline_of
from lawcheck.sources.wordml import W, attribute, is_on, number, value

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_P, _R, _T, _TBL, _TR, _TC = (W + n for n in ("p", "r", "t", "tbl", "tr", "tc"))
_PPR, _RPR = W + "pPr", W + "rPr"
_B, _BCS, _RSTYLE = W + "b", W + "bCs", W + "rStyle"
_STYLE, _NUMBER, _OUTLINE = W + "pStyle", W + "numPr", W + "outlineLvl"
_BOX = W + "txbxContent"
_ALTERNATE, _CHOICE, _FALLBACK = (_MC + n for n in ("AlternateContent", "Choice", "Fallback"))
_BR = W + "br"
_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    _BR: "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
    W + "softHyphen": "",
}
_TRACKED = (W + "del", W + "moveFrom")
_GONE = {W + "del", W + "moveFrom", W + "rt"}
_WRAPPERS = {
    W + name
    for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink")
} | {W + name for name in ("fldSimple", "dir", "bdo", "ruby", "rubyBase")}
_UNREAD = {
    W + "altChunk": "read-not-chunk",
    W + "subDoc": "read-not-chunk",
    "{urn:schemas-microsoft-com:office:office}OLEObject": "read-not-object",
    _M + "oMath": "read-not-equation",
    "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds": "read-not-diagram",
}
_TELLING = (
    W + "fldChar", W + "sym", W + "footnoteReference", W + "endnoteReference", W + "bdo",
    _BOX, _ALTERNATE, *_SIGNS, *_GONE, *_UNREAD,
)  # fmt: skip
"""What a paragraph may hold, besides its text, that decides what is read of it and how."""
_CONTENTS = re.compile(r"toc \d", re.IGNORECASE)
"""The styles of a table of contents: it repeats headings and says nothing of its own."""
_COMPLEX = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


_new = tuple.__new__
_Properties = dict[str, etree._Element]


@dataclass(slots=True)
class _Line:
    """A paragraph being read: pieces of text, segments, boldness, boxes to read after it."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    segments: list[Segment] = field(default_factory=list)
    bold: bool | None = None
    boxes: list[tuple[etree._Element, int]] = field(default_factory=list)

    def sign(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)


@dataclass(slots=True)
class _Context:
    """Where paragraphs stand."""

    place: Place
    cell: Cell | None = None


class Walker:
    """Reads parts into a :class:`Collector`.

    Text nodes (``w:t``) are counted through the whole part, also those that are skipped, so that
    ``Segment.node`` is the position in ``root.iter(w:t)``.
    """

    def __init__(
        self, out: Collector, styles: Styles, numbering: Numbering, *, fields: bool
    ) -> None:
        self._out = out
        self._styles = styles
        self._numbering = numbering
        self._use_fields = fields
        self._fields: list[bool] = []
        self._node = 0
        self._part = ""
        self._tables = 0
        self._pending: tuple[_Line, _Properties, Style, _Context] | None = None
        self._hiding = False
        self._telling: set[etree._Element] = set()
        self._tracking = True
        self.footnotes: dict[str, None] = {}
        self.endnotes: dict[str, None] = {}
        self.open_fields = False

    def part(self, name: str, root: etree._Element, place: Place) -> None:
        """Read a whole part: the body of the document, a header or a footer."""
        self._enter(name)
        self._hiding = self._styles.hide or next(root.iter(W + "vanish"), None) is not None
        self._survey(root)
        self._blocks(root, _Context(place))
        self._leave()

    def notes(self, name: str, root: etree._Element, identities: dict[str, None]) -> None:
        """Read the notes ``identities`` of a part of notes, in that order."""
        self._survey(root)
        starts: dict[str, tuple[etree._Element, int]] = {}
        count = 0
        for note in root:
            starts[attribute(note, "id")] = (note, count)
            count += _texts(note)
        for identity in identities:
            if identity in starts:
                note, start = starts[identity]
                self._enter(name, start)
                self._blocks(note, _Context("footnote"))
                self._leave()

    def _survey(self, root: etree._Element) -> None:
        """Look ahead at a part: which paragraphs hold more than text, whether changes are tracked."""
        telling = {element for found in root.iter(*_TELLING) for element in found.iterancestors(_P)}
        self._telling = telling
        self._tracking = next(root.iter(*_TRACKED), None) is not None

    def _enter(self, name: str, node: int = 0) -> None:
        self._part, self._node, self._fields = name, node, []

    def _leave(self) -> None:
        self.open_fields = self.open_fields or bool(self._fields)

    def _skip(self, element: etree._Element) -> None:
        self._node += _texts(element)

    # Blocks: paragraphs and tables.

    def _blocks(self, parent: etree._Element, context: _Context) -> None:
        self._block_children(parent, context)
        self._settle()

    def _block_children(self, parent: etree._Element, context: _Context) -> None:
        for child in parent:
            tag = child.tag
            if tag == _P:
                self._paragraph(child, context)
            elif tag == _TBL:
                self._settle()
                self._table(child, context)
            elif tag in _WRAPPERS:
                self._block_children(child, context)
            elif tag == _ALTERNATE:
                for branch in self._chosen(child):
                    self._block_children(branch, context)
            elif tag == _R:
                line, style = _Line(), self._styles.paragraph("")
                self._run(child, line, style)
                self._finish(line, {}, style, context)
            elif tag not in _GONE and next(child.iter(_P), None) is not None:
                self._block_children(child, context)
            else:
                self._note_unread(child)
                self._skip(child)

    def _table(self, table: etree._Element, context: _Context) -> None:
        ordinal = self._tables
        self._tables += 1
        place: Place = "table" if context.place == "body" else context.place
        row = 0
        for line in self._kept(table, _TR):
            properties = line.find(W + "trPr")
            if properties is not None and properties.find(W + "del") is not None:
                self._skip(line)
                continue
            column = 0
            for box in self._kept(line, _TC):
                span, deleted = _cell_properties(box)
                if deleted:
                    self._skip(box)
                    continue
                self._blocks(box, _Context(place, Cell(ordinal, row, column)))
                column += span
            row += 1

    def _kept(self, parent: etree._Element, tag: str) -> Iterator[etree._Element]:
        """The rows or cells under ``parent``, through wrappers."""
        for child in parent:
            if child.tag == tag:
                yield child
            elif child.tag in _WRAPPERS:
                yield from self._kept(child, tag)
            else:
                self._skip(child)

    # Paragraphs.

    def _paragraph(self, element: etree._Element, context: _Context) -> None:
        first = element[0] if len(element) else None
        if first is None and self._pending is None and not self._styles.paragraph("").list_id:
            return
        properties: _Properties = {}
        if first is not None and first.tag == _PPR:
            properties = {child.tag: child for child in first}
        named = properties.get(_STYLE)
        style = self._styles.paragraph("" if named is None else value(named))
        line = _Line()
        if self._pending is not None:
            line, self._pending = self._pending[0], None
        if not self._plain(element, line, style):
            self._inline(element, line, style)
        if self._tracking and _RPR in properties and _mark_is_gone(properties[_RPR]):
            self._pending = (line, properties, style, context)
        else:
            self._finish(line, properties, style, context)

    def _settle(self) -> None:
        """Close a paragraph whose mark is deleted but that nothing follows."""
        if self._pending is not None:
            line, properties, style, context = self._pending
            self._pending = None
            self._finish(line, properties, style, context)

    def _finish(
        self, line: _Line, properties: _Properties, style: Style, context: _Context
    ) -> None:
        label = self._label(properties, style)
        if _CONTENTS.match(style.name):
            return
        self._out.add(
            "".join(line.pieces),
            label=label,
            style=style.name,
            outline=outline_of(properties.get(_OUTLINE), style.outline),
            bold=bool(line.bold),
            place=context.place,
            cell=context.cell,
            segments=tuple(line.segments),
        )
        for box, start in line.boxes:
            after, self._node = self._node, start
            place: Place = "textbox" if context.place in ("body", "table") else context.place
            self._blocks(box, _Context(place))
            self._node = after

    def _label(self, properties: _Properties, style: Style) -> str:
        list_id, level = style.list_id, style.level
        direct = properties.get(_NUMBER)
        num = ilvl = None
        if direct is not None:
            num, ilvl = direct.find(W + "numId"), direct.find(W + "ilvl")
        if num is not None:
            list_id = value(num)
            level = 0
        elif list_id:
            tied = self._numbering.level_of_style(list_id, style.list_style)
            level = tied if tied is not None else level
        if not list_id or list_id == "0":
            return ""
        if ilvl is not None:
            level = number(value(ilvl), 0)
        return self._numbering.label(list_id, level or 0)

    # Inside paragraphs.

    def _inline(self, parent: etree._Element, line: _Line, style: Style) -> None:
        for child in parent:
            tag = child.tag
            if tag == _R:
                self._run(child, line, style)
            elif tag in _WRAPPERS:
                if tag == W + "bdo":
                    self._out.warn("read-bidi-controls")
                self._inline(child, line, style)
            elif tag in _GONE:
                self._skip(child)
            elif tag == _ALTERNATE:
                for branch in self._chosen(child):
                    self._inline(branch, line, style)
            elif tag != _PPR:
                self._other(child, line, style)

    def _plain(self, paragraph: etree._Element, line: _Line, style: Style) -> bool:
        """Read a paragraph that holds text and nothing telling; false when it must be walked."""
        if self._hiding or self._fields or paragraph in self._telling:
            return False
        for element in paragraph.iter(_T):
            self._text(element, line, style)
        return True

    def _run(self, run: etree._Element, line: _Line, style: Style) -> None:
        if self._hiding and self._hidden(run, style):
            self._out.warn("read-hidden-text")
            self._skip(run)
            return
        for child in run:
            tag = child.tag
            if tag == _T:
                self._text(child, line, style)
            elif tag in _SIGNS:
                page_break = tag == _BR and attribute(child, "type") in ("page", "column")
                if not (self._in_instruction() or (page_break and not line.length)):
                    line.sign(_SIGNS[tag])
            elif tag != _RPR:
                self._other(child, line, style)

    def _other(self, element: etree._Element, line: _Line, style: Style) -> None:
        """What is neither text nor a wrapper: fields, notes, symbols, drawings."""
        tag = element.tag
        if tag == W + "fldChar":
            self._field(attribute(element, "fldCharType"))
        elif tag == W + "sym":
            line.sign(_symbol(element))
        elif tag == W + "footnoteReference":
            self.footnotes[attribute(element, "id")] = None
        elif tag == W + "endnoteReference":
            self.endnotes[attribute(element, "id")] = None
        elif tag == _BOX:
            line.boxes.append((element, self._node))
            self._skip(element)
        elif tag == _ALTERNATE:
            for branch in self._chosen(element):
                self._other(branch, line, style)
        elif tag == _R:
            self._run(element, line, style)
        elif tag in _GONE:
            self._skip(element)
        elif tag in _UNREAD:
            self._note_unread(element)
            self._skip(element)
        elif tag == _T:
            self._text(element, line, style)
        else:
            for child in element:
                self._other(child, line, style)

    def _text(self, element: etree._Element, line: _Line, style: Style) -> None:
        text = element.text
        node = self._node
        self._node = node + 1
        if not text or (self._fields and self._in_instruction()):
            return
        start, length = line.length, len(text)
        line.length = start + length
        line.pieces.append(text)
        line.segments.append(_new(Segment, (start, length, self._part, node)))
        if line.bold is not False and not text.isspace():
            line.bold = self._bold(element.getparent(), text, style)

    def _in_instruction(self) -> bool:
        return False in self._fields

    def _field(self, kind: str) -> None:
        if not self._use_fields:
            return
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _bold(self, run: etree._Element | None, text: str, style: Style) -> bool:
        """Whether a run is bold; Arabic text also by ``bCs``, which is what Word obeys for it."""
        arabic = _COMPLEX.search(text) is not None
        character = Style()
        direct: bool | None = None
        properties = None if run is None else next(run.iterchildren(_RPR), None)
        if properties is not None:
            for child in properties.iterchildren(_B, _BCS, _RSTYLE):
                if child.tag == _RSTYLE:
                    character = self._styles.resolve(value(child))
                elif arabic or child.tag == _B:
                    direct = bool(direct) or is_on(child)
        if direct is not None:
            return direct
        base = self._styles.base
        if bool(base.bold) or (arabic and bool(base.bold_cs)):
            return True
        plain = bool(character.bold) != bool(style.bold)
        return plain or (arabic and bool(character.bold_cs) != bool(style.bold_cs))

    def _hidden(self, run: etree._Element, style: Style) -> bool:
        """Whether a run holds text that neither shows nor prints."""
        if next(run.iter(_T), None) is None:
            return False
        direct = run.find(f"{_RPR}/{W}vanish")
        if direct is not None:
            return is_on(direct)
        named = run.find(f"{_RPR}/{W}rStyle")
        character = None if named is None else self._styles.resolve(value(named)).hidden
        return bool(style.hidden if character is None else character)

    def _chosen(self, alternate: etree._Element) -> Iterator[etree._Element]:
        """The branch to read: the first that holds text (choices come before the fallback)."""
        branches = list(alternate.iterchildren(_CHOICE, _FALLBACK))
        worded = (branch for branch in branches if next(branch.iter(_T), None) is not None)
        chosen = next(worded, branches[0] if branches else None)
        for branch in alternate:
            if branch is chosen:
                yield branch
            else:
                self._skip(branch)

    def _note_unread(self, element: etree._Element) -> None:
        for inner in element.iter(*_UNREAD):
            self._out.missed(_UNREAD[inner.tag])


def _texts(element: etree._Element) -> int:
    return sum(1 for _ in element.iter(_T))


def _mark_is_gone(mark: etree._Element) -> bool:
    """Whether the end of the paragraph is a tracked deletion, or was moved elsewhere."""
    return next(mark.iterchildren(*_TRACKED), None) is not None


def _cell_properties(cell: etree._Element) -> tuple[int, bool]:
    """How many columns a cell spans, and whether it is a tracked deletion."""
    properties = cell.find(W + "tcPr")
    if properties is None:
        return 1, False
    span = properties.find(W + "gridSpan")
    columns = 1 if span is None else max(1, number(value(span), 1))
    return columns, properties.find(W + "cellDel") is not None


def _symbol(element: etree._Element) -> str:
    """The character of ``w:sym``, as a bullet when it only means something in its own font."""
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    if 0xE000 <= code <= 0xF8FF:
        return "\u2022"
    return chr(code) if 0x20 <= code < 0xD800 else ""
