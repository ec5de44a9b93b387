"""The sheet of Word that reports and certificates are written on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from lawcheck.drafting.word import Page
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
