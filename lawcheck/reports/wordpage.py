"""The sheet of Word that reports and certificates are written on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from lawcheck.drafting.word import TEXT_WIDTH, Page
from lawcheck.messages import Language, say
from lawcheck.reports.wording import visible

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

KIND_COLOURS = {"conflict": "9F1F1A", "missing": "6D3490", "legacy": "7A4F00", "review": "1A5583"}
_GREY, _SHADE, _EDGE = "5B5F63", "EEF5F4", "0F5F5A"
_AFTER_SHADE = (
    "w:tabs", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind",
    "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr",
)  # fmt: skip


class ReportPage(Page):
    """A :class:`Page` in any language of the messages, whose texts are taken as they are."""

    def __init__(self, spoken: Language, header: str) -> None:
        """``header`` stands on every page."""
        words = say("page-word-page", spoken), say("page-word-of", spoken)
        super().__init__("ar" if spoken == "ar" else "fr", header, page_words=words)
        for tag in self.document.styles.element.iter(qn("w:lang")):
            tag.set(qn("w:val"), f"{spoken if spoken != 'ar' else 'fr'}-MA")

    def _write(self, paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
        self._run(paragraph, visible(text), bold=bold)

    def line(
        self, text: str, *, language: str = "", bold: bool = False, colour: str = "",
        size: int | None = None, after: float = 3, keep: bool = False,
    ) -> Paragraph:  # fmt: skip
        """A paragraph, in the direction of ``language`` (that of the page by default)."""
        paragraph = self.paragraph(text, align="start", bold=bold, keep=keep)
        paragraph.paragraph_format.space_after = Pt(after)
        for run in paragraph.runs if colour else ():
            run.font.color.rgb = RGBColor.from_string(colour)
        if size is not None:
            self._resize(paragraph, size)
        if language:
            self._turn(paragraph, right=language == "ar")
        return paragraph

    def small(self, text: str, *, size: int = 9) -> Paragraph:
        """A paragraph in small grey letters."""
        return self.line(text, colour=_GREY, size=size)

    def quote(self, text: str, language: str, *, shaded: bool = False) -> None:
        """The words of the statutes, or (``shaded``) the words to write instead, set in."""
        paragraph = self.line(text, language=language)
        layout = paragraph.paragraph_format
        layout.left_indent = layout.right_indent = Cm(0.5)
        if shaded:
            fill: Any = paragraph._p.makeelement(qn("w:shd"), {
                qn("w:val"): "clear", qn("w:color"): "auto", qn("w:fill"): _SHADE,
            })  # fmt: skip
            paragraph._p.get_or_add_pPr().insert_element_before(fill, *_AFTER_SHADE)

    def facts(self, rows: Sequence[tuple[str, str]], *, label_width: float, size: int) -> None:
        """Labels and values, one a row."""
        widths = [label_width, TEXT_WIDTH - label_width]
        self._ruled([list(row) for row in rows], widths, size, bold=0)

    def grid(self, pairs: Sequence[tuple[str, str]], *, across: int, size: int) -> None:
        """Texts with their states, down the page and then ``across``."""
        deep = -(-len(pairs) // across)
        rows = [
            [text for pair in pairs[row::deep] for text in pair] for row in range(deep)
        ]  # fmt: skip
        each = TEXT_WIDTH / across
        self._ruled(rows, [each * 0.71, each * 0.29] * across, size)

    def _ruled(
        self, rows: Sequence[Sequence[str]], widths: Sequence[float], size: int,
        *, bold: int | None = None,
    ) -> None:  # fmt: skip
        """A ruled table; the column ``bold`` stands out. A row may be shorter than the others."""
        table = self.document.add_table(len(rows), len(widths), style="Table Grid")
        table.autofit = False
        self._visually_right(table)
        for width, column in zip(widths, table.columns, strict=True):
            column.width = Cm(width)
        for line, row in zip(rows, table.rows, strict=True):
            for number, (cell, width) in enumerate(zip(row.cells, widths, strict=True)):
                cell.width = Cm(width)
                paragraph = cell.paragraphs[0]
                paragraph.paragraph_format.space_before = Pt(1.5)
                paragraph.paragraph_format.space_after = Pt(1.5)
                text = line[number] if number < len(line) else ""
                self._write(paragraph, text, bold=number == bold)
                self._align(paragraph, "start")
                self._resize(paragraph, size)
        self.line(" ", size=3, after=0)

    @staticmethod
    def _turn(paragraph: Paragraph, *, right: bool) -> None:
        """Set a paragraph and its runs from right to left, or from left to right."""
        properties: Any = paragraph._p.get_or_add_pPr()
        for old in properties.findall(qn("w:bidi")):
            properties.remove(old)
        bidi = properties.makeelement(qn("w:bidi"), {} if right else {qn("w:val"): "0"})
        properties.insert_element_before(bidi, *_AFTER_SHADE[2:])
        for run in paragraph.runs:
            own: Any = run._r.get_or_add_rPr()
            for old in own.findall(qn("w:rtl")):
                own.remove(old)
            if right:
                own.append(own.makeelement(qn("w:rtl"), {}))
