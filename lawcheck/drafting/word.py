"""Word documents as drafts need them: right to left where Arabic asks it, A4, styles, fields, tables.

:class:`Page` is a sheet that the statutes and every document of the dossier are written on.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from lawcheck.drafting.controls import BLANK, Control, split

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

Alignment = Literal["start", "center", "end", "justify"]

_FONTS = {"ar": "Arial", "fr": "Times New Roman"}
_TAGS = {"ar": "ar-MA", "fr": "fr-MA"}
_SIZE = {"ar": 13, "fr": 12}
_HEADINGS = {1: 3, 2: 1}
"""How many points larger than the body each level of heading is."""
TEXT_WIDTH = 16.4
"""Centimetres between the margins."""
_SHORT = 12
"""How many rows a table of pairs has, at most, to be held on one page."""
_FEW = 6
"""The same for a ruled table, whose rows are higher."""
_GAP = 6
"""Points of the line after a table, without which Word joins it to the next one."""
_PROMPT, _PROMPT_STYLE = "PlaceholderText", "Placeholder Text"
"""Word's own style of a prompt: what is typed over it does not keep it."""
_BEFORE_SIGN = re.compile(r" (?=[:;?!%\u00bb])|(?<=\u00ab) ")
_BEFORE_PERCENT = re.compile(" (?=%)")
_NUMBER = re.compile(r"[\d\s.,\u00a0]+")


def _element(tag: str, *children: Any, **attributes: str) -> Any:
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    made.extend(children)
    return made


def _insert(parent: Any, child: Any, *successors: str) -> None:
    """Put ``child`` where the schema wants it, before any of ``successors``; one of its kind only."""
    for old in parent.findall(child.tag):
        parent.remove(old)
    parent.insert_element_before(child, *successors)


_AFTER_FONTS = (
    "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:color", "w:sz", "w:szCs",
    "w:highlight", "w:u", "w:shd", "w:rtl", "w:cs", "w:lang",
)  # fmt: skip
_AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc",
    "w:outlineLvl", "w:rPr", "w:sectPr",
)  # fmt: skip
_AFTER_WIDOW = (
    "w:numPr", "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:bidi", *_AFTER_BIDI,
)  # fmt: skip


class Page:
    """A Word document in one language, written from top to bottom."""

    def __init__(self, language: str, header: str, *, page_words: tuple[str, str]) -> None:
        """``header`` stands on every page; ``page_words`` are «page» and «of» of the footer."""
        self.language = language
        self.rtl = language == "ar"
        self.document = Document()
        self._body = self.document.element.body
        self._bookmarks = 0
        self._controls = 0
        self._breaking = False
        self._style_ids: dict[str, str] = {}
        self._styles()
        self._sheet(header, page_words)

    # -- set-up -------------------------------------------------------------------------------

    def _styles(self) -> None:
        size = _SIZE[self.language]
        styles = self.document.styles
        defaults = styles.element.find(qn("w:docDefaults"))
        if defaults is not None:
            self._fonts(defaults.find(qn("w:rPrDefault")).find(qn("w:rPr")), size, bold=None)
        self._style("Normal", size, bold=None, after=6, keep=False)
        self._style("Title", size + 7, bold=True, after=6, keep=True, center=True)
        self._style("Subtitle", size + 3, bold=True, after=12, keep=True, center=True)
        for level, more in _HEADINGS.items():
            self._style(f"Heading {level}", size + more, bold=True, after=6, keep=True,
                        before=18 if level == 1 else 10, center=level == 1)  # fmt: skip
        self._style("Header", size - 3, bold=None, after=0, keep=False, center=True)
        self._style("Footer", size - 3, bold=None, after=0, keep=False, center=True)
        prompt = styles.add_style(_PROMPT_STYLE, WD_STYLE_TYPE.CHARACTER)
        prompt.element.get_or_add_rPr().append(_element("color", val="666666"))
        contents = styles.add_style("toc 1", WD_STYLE_TYPE.PARAGRAPH)
        contents.base_style = styles["Normal"]
        self._style_ids["Table Grid"] = styles["Table Grid"].style_id
        self._style("toc 1", size, bold=None, after=2, keep=False)

    def _style(
        self, name: str, size: int, *, bold: bool | None, after: int, keep: bool,
        before: int = 0, center: bool = False,
    ) -> None:  # fmt: skip
        style = self.document.styles[name]
        self._style_ids[name] = style.style_id
        self._fonts(style.element.get_or_add_rPr(), size, bold=bold)
        layout = style.paragraph_format
        layout.space_after, layout.space_before = Pt(after), Pt(before)
        layout.widow_control, layout.keep_with_next = True, keep
        properties = style.element.get_or_add_pPr()
        for border in properties.findall(qn("w:pBdr")):
            properties.remove(border)
        if self.rtl:
            _insert(properties, _element("bidi"), *_AFTER_BIDI)
        layout.alignment = WD_ALIGN_PARAGRAPH.CENTER if center else WD_ALIGN_PARAGRAPH.LEFT

    def _fonts(self, properties: Any, size: int, *, bold: bool | None) -> None:
        """Fonts, weight, size and language, for Latin and for complex script alike."""
        font = _FONTS[self.language]
        for child in list(properties):
            properties.remove(child)
        properties.append(_element("rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font))
        if bold is not None:
            weight = {} if bold else {"val": "0"}
            properties.append(_element("b", **weight))
            properties.append(_element("bCs", **weight))
        properties.append(_element("color", val="000000"))
        properties.append(_element("sz", val=str(size * 2)))
        properties.append(_element("szCs", val=str(size * 2)))
        properties.append(_element("lang", val=_TAGS["fr"], bidi=_TAGS["ar"]))

    def _sheet(self, header: str, page_words: tuple[str, str]) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm((21 - TEXT_WIDTH) / 2)
        section.top_margin = section.bottom_margin = Cm(2.2)
        if self.rtl:
            _insert(section._sectPr, _element("bidi"), "w:rtlGutter", "w:docGrid")
        self._write(section.header.paragraphs[0], header)
        footer = section.footer.paragraphs[0]
        page, of = page_words
        self._run(footer, f"{page} ")
        self._field(footer, "PAGE", "1")
        self._run(footer, f" {of} ")
        self._field(footer, "NUMPAGES", "1")

    # -- runs ---------------------------------------------------------------------------------

    def _run(self, paragraph: Paragraph, text: str, *, bold: bool = False) -> Any:
        run = paragraph.add_run(text)
        properties = run._r.get_or_add_rPr()
        if bold:
            properties.append(_element("b"))
            properties.append(_element("bCs"))
        if BLANK.fullmatch(text):
            properties.append(_element("highlight", val="yellow"))
        if self.rtl:
            properties.append(_element("rtl"))
        return run

    def _write(self, paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
        """Add ``text``; what is left open in square brackets stands out, controls become controls."""
        for piece in split(self._bound(text)):
            if isinstance(piece, Control):
                self._control(paragraph, piece)
                continue
            for part in BLANK.split(piece):
                if part:
                    self._run(paragraph, part, bold=bold)

    def _bound(self, text: str) -> str:
        """``text`` with no-break spaces where a line must not break: before signs, inside quotes."""
        return (
            _BEFORE_SIGN.sub("\u00a0", text)
            if not self.rtl
            else _BEFORE_PERCENT.sub("\u00a0", text)
        )

    def _control(self, paragraph: Paragraph, control: Control) -> None:
        """A content control: a list to choose from, or a text to type; a prompt shows what is asked."""
        self._controls += 1
        properties = _element(
            "sdtPr",
            _element("alias", val=control.title),
            _element("tag", val=control.name),
            _element("id", val=str(self._controls)),
        )
        if control.prompts:
            properties.append(_element("showingPlcHdr"))
        if control.choices:
            options = dict.fromkeys((control.words, *control.choices))
            entries = [_element("listItem", displayText=o, value=o) for o in options]
            properties.append(_element("dropDownList", *entries))
        else:
            properties.append(_element("text"))
        run = self._run(paragraph, control.words)._r
        if control.prompts:
            run.get_or_add_rPr().insert(0, _element("rStyle", val=_PROMPT))
        place = _element("sdt", properties, _element("sdtContent"))
        paragraph._p.replace(run, place)
        place[1].append(run)

    def _field(self, paragraph: Paragraph, instruction: str, result: str) -> None:
        """A field with its present result."""
        for kind, text in (
            ("begin", None), (None, f" {instruction} "), ("separate", None), ("", result),
            ("end", None),
        ):  # fmt: skip
            run = self._run(paragraph, "")
            for child in run._r.findall(qn("w:t")):
                run._r.remove(child)
            if kind is None:
                code = _element("instrText")
                code.text = text
                code.set(qn("xml:space"), "preserve")
                run._r.append(code)
            elif kind:
                run._r.append(_element("fldChar", fldCharType=kind))
            else:
                run.text = text

    def _bookmark(self, paragraph: Paragraph, name: str) -> None:
        """Enclose the whole paragraph, so that links lead to it."""
        self._bookmarks += 1
        identity = str(self._bookmarks)
        start = _element("bookmarkStart", id=identity, name=name)
        properties = paragraph._p.find(qn("w:pPr"))
        if properties is None:
            paragraph._p.insert(0, start)
        else:
            properties.addnext(start)
        paragraph._p.append(_element("bookmarkEnd", id=identity))

    # -- what a document is made of ------------------------------------------------------------

    def title(self, text: str, *, level: Literal["Title", "Subtitle"] = "Title") -> None:
        """The title of the document, or the line under it."""
        self._write(self._paragraph(level), text)

    def heading(self, text: str, *, level: int = 1, mark: str = "") -> None:
        """A heading; ``mark`` is the bookmark that the contents lead to."""
        paragraph = self._paragraph(f"Heading {level}")
        self._write(paragraph, text)
        if mark:
            self._bookmark(paragraph, mark)

    def numbered_heading(self, word: str, number: int, title: str, *, mark: str) -> None:
        """A heading whose number is a field: it counts by itself when articles move."""
        paragraph = self._paragraph("Heading 2")
        self._run(paragraph, f"{word} ")
        self._field(paragraph, "SEQ Article \\* ARABIC", str(number))
        self._write(paragraph, f": {title}" if self.rtl else f" : {title}")
        self._bookmark(paragraph, mark)

    def comment(self, text: str) -> None:
        """A comment on the last paragraph; it guides on the screen and leaves the paper alone."""
        paragraph = self.document.paragraphs[-1]
        note = self.document.add_comment(paragraph.runs, text="", author="lawcheck", initials="lc")
        self._write(note.paragraphs[0], text)

    def paragraph(
        self, text: str, *, align: Alignment = "justify", bold: bool = False, keep: bool = False,
        size: int | None = None, before: int | None = None,
    ) -> Paragraph:  # fmt: skip
        """A paragraph of text; ``keep`` holds it on the page of the next one, ``before`` parts it."""
        if align == "end":
            self._keep_previous()
        paragraph = self._paragraph()
        self._write(paragraph, text, bold=bold)
        self._align(paragraph, align)
        paragraph.paragraph_format.keep_with_next = keep or None
        if before is not None:
            paragraph.paragraph_format.space_before = Pt(before)
        if size is not None:
            self._resize(paragraph, size)
        return paragraph

    def item(self, text: str) -> None:
        """An item of a list, its dash and all."""
        paragraph = self.paragraph(text)
        paragraph.paragraph_format.left_indent = Cm(0.9)
        paragraph.paragraph_format.first_line_indent = Cm(-0.4)
        paragraph.paragraph_format.space_after = Pt(2)

    def contents(self, title: str, entries: Iterable[tuple[str, str]]) -> None:
        """A table of contents: (line, bookmark) entries, which Word can bring up to date."""
        self.paragraph(title, align="center", bold=True, keep=True)
        lines = list(entries)
        for index, (text, mark) in enumerate(lines):
            paragraph = self._paragraph("toc 1")
            if index == 0:
                for kind in ("begin", "separate"):
                    run = self._run(paragraph, "")
                    run._r.append(_element("fldChar", fldCharType=kind))
                    if kind == "begin":
                        code = _element("instrText")
                        code.text = ' TOC \\o "1-1" \\h \\z \\u '
                        code.set(qn("xml:space"), "preserve")
                        self._run(paragraph, "")._r.append(code)
            link = _element("hyperlink", anchor=mark, history="1")
            before = len(paragraph._p)
            self._write(paragraph, text)
            for run in list(paragraph._p)[before:]:
                link.append(run)
            paragraph._p.append(link)
            if index == len(lines) - 1:
                self._run(paragraph, "")._r.append(_element("fldChar", fldCharType="end"))

    def page_break(self) -> None:
        """What comes next begins a new page."""
        self._breaking = True

    def table(
        self,
        columns: Sequence[str],
        rows: Iterable[Sequence[str]],
        *,
        widths: Sequence[float],
        totals: Sequence[str] = (),
        row_height: float = 0,
        size: int | None = None,
    ) -> None:
        """A ruled table, its heading repeated on each page; ``widths`` and ``row_height`` in centimetres."""
        lines = [columns, *rows, *([totals] if totals else [])]
        table = self._table(len(lines), len(columns), "Table Grid")
        if len(lines) <= _FEW:
            self._keep_rows(table)
        for width, grid in zip(widths, table.columns, strict=True):
            grid.width = Cm(width)
        for number, (line, row) in enumerate(zip(lines, table.rows, strict=True)):
            strong = number == 0 or (bool(totals) and number == len(lines) - 1)
            row_properties = row._tr.get_or_add_trPr()
            row_properties.append(_element("cantSplit"))
            if row_height and number and not (totals and number == len(lines) - 1):
                height = str(round(row_height / 2.54 * 1440))
                row_properties.append(_element("trHeight", val=height, hRule="atLeast"))
            if number == 0:
                row_properties.append(_element("tblHeader"))
            for text, cell, width in zip(line, row.cells, widths, strict=True):
                cell.width = Cm(width)
                paragraph = cell.paragraphs[0]
                paragraph.paragraph_format.space_after = Pt(2)
                self._write(paragraph, text, bold=strong)
                middle = number == 0 or _NUMBER.fullmatch(text) is not None
                self._align(paragraph, "center" if middle else "start")
                if size is not None:
                    self._resize(paragraph, size)
        self._gap()

    def pairs(self, rows: Sequence[tuple[str, str]], *, label_width: float = 6.0) -> None:
        """A two-column table of labels and values."""
        table = self._table(len(rows), 2, "Table Grid")
        if len(rows) <= _SHORT:
            self._keep_rows(table)
        widths = (label_width, TEXT_WIDTH - label_width)
        for width, grid in zip(widths, table.columns, strict=True):
            grid.width = Cm(width)
        for (label, value), row in zip(rows, table.rows, strict=True):
            row._tr.get_or_add_trPr().append(_element("cantSplit"))
            for text, cell, width, bold in zip((label, value), row.cells, widths, (True, False),
                                               strict=True):  # fmt: skip
                cell.width = Cm(width)
                paragraph = cell.paragraphs[0]
                paragraph.paragraph_format.space_after = Pt(3)
                self._write(paragraph, text, bold=bold)
                self._align(paragraph, "start")
        self._gap()

    def _paragraph(self, style: str | None = None) -> Paragraph:
        """A new paragraph, on a new page when one was asked for."""
        paragraph = self.document.add_paragraph()
        if style is not None:
            paragraph._p.style = self._style_ids[style]
        if self._breaking:
            paragraph.paragraph_format.page_break_before = True
            self._breaking = False
        return paragraph

    def _table(self, rows: int, columns: int, style: str | None = None) -> Any:
        if self._breaking:
            self._paragraph()
        table = self.document.add_table(rows, columns)
        if style is not None:
            table._tbl.tblStyle_val = self._style_ids[style]
        table.autofit = False
        self._visually_right(table)
        return table

    def _gap(self) -> None:
        """The empty line that parts a table from what follows."""
        layout = self.document.add_paragraph().paragraph_format
        layout.space_after, layout.line_spacing = Pt(0), Pt(_GAP)

    def _keep_previous(self) -> None:
        """Hold the last paragraph on the page of what comes next."""
        last = self._body[-2] if len(self._body) > 1 else None  # the section's properties come last
        if last is not None and last.tag == qn("w:p"):
            self.document.paragraphs[-1].paragraph_format.keep_with_next = True

    @staticmethod
    def _keep_rows(table: Any) -> None:
        """Hold the rows of ``table`` on one page."""
        for row in table.rows[:-1]:
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True

    def _visually_right(self, table: Any) -> None:
        """Columns from right to left, where the language asks it."""
        if self.rtl:
            _insert(table._tbl.tblPr, _element("bidiVisual"), "w:tblStyleRowBandSize",
                    "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblLayout", "w:tblLook")  # fmt: skip

    @staticmethod
    def _resize(paragraph: Paragraph, size: int) -> None:
        for run in paragraph.runs:
            for name in ("sz", "szCs"):
                sized = _element(name, val=str(size * 2))
                _insert(run._r.get_or_add_rPr(), sized, "w:highlight", "w:rtl")

    def signatures(self, names: Sequence[str], *, columns: int = 2, height: float = 2.2) -> None:
        """Room for each person's signature."""
        cells = list(names) + [""] * (-len(names) % columns)
        self._keep_previous()
        table = self._table(len(cells) // columns, columns)
        self._keep_rows(table)
        for index, name in enumerate(cells):
            row = table.rows[index // columns]
            cell = row.cells[index % columns]
            self._write(cell.paragraphs[0], name)
            self._align(cell.paragraphs[0], "center")
            if index % columns == 0:
                properties = row._tr.get_or_add_trPr()
                properties.append(_element("cantSplit"))
                room = str(round(height / 2.54 * 1440))
                properties.append(_element("trHeight", val=room, hRule="atLeast"))

    def _align(self, paragraph: Paragraph, align: Alignment) -> None:
        # In a right-to-left paragraph Word takes «left» for the side where lines begin.
        paragraph.alignment = {
            "start": WD_ALIGN_PARAGRAPH.LEFT,
            "center": WD_ALIGN_PARAGRAPH.CENTER,
            "end": WD_ALIGN_PARAGRAPH.RIGHT,
            "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]

    # -- the file -----------------------------------------------------------------------------

    def properties(self, values: Mapping[str, str]) -> None:
        """Title and subject of the file; nobody's name stands in it."""
        core = self.document.core_properties
        core.author = core.last_modified_by = core.comments = ""
        core.created = core.modified = datetime.now(UTC).replace(microsecond=0, tzinfo=None)
        core.language = _TAGS[self.language]
        for name, value in values.items():
            setattr(core, name, value[:250])

    def content(self) -> bytes:
        """The file."""
        stream = io.BytesIO()
        self.document.save(stream)
        return stream.getvalue()

    def save(self, path: Path) -> None:
        """Write the file beside ``path``, then rename. Raises LawcheckError ``output-failed``."""
        from lawcheck.output import write_bytes

        write_bytes(path, self.content())
