"""Word files built from plain statutes, as an office would type them.

Articles are numbered by Word, the member list is a table, and two changes are tracked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm

_STAMP = "2025-06-01T09:00:00Z"


@dataclass(frozen=True, slots=True)
class Edition:
    """How one language is set.

    ``article`` and ``division`` recognise the headings; ``label`` is Word's number of an article
    (``%1``). ``inserted`` are words of the text shown as a tracked insertion; ``deleted`` are
    words that are not in the text, shown as deleted after ``deleted_after``.
    """

    code: str
    rtl: bool
    font: str
    article: str
    division: str
    label: str
    inserted: str
    deleted_after: str
    deleted: str


EDITIONS = {
    "fr": Edition(
        code="fr-MA",
        rtl=False,
        font="Liberation Serif",
        article=r"Article (\d+) – ",
        division=r"Titre [IVX]+ : ",
        label="Article %1 – ",
        inserted=" et le règlement intérieur",
        deleted_after="Le conseil donne un simple avis",
        deleted=" dans le mois",
    ),
    "ar": Edition(
        code="ar-MA",
        rtl=True,
        font="Amiri",
        article=r"المادة (\d+): ",
        division=r"الباب \S+: ",
        label="المادة %1: ",
        inserted=" والنظام الداخلي",
        deleted_after="ويكتفي مجلس الإدارة بإبداء رأيه",
        deleted=" خلال شهر",
    ),
}


def _element(tag: str, *children: Any, **attributes: str) -> Any:
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    made.extend(children)
    return made


def _run_properties(edition: Edition, size: int, bold: bool) -> Any:
    """Fonts, weight, size in half points and language, also of the complex script, in order."""
    fonts = _element("rFonts", **dict.fromkeys(("ascii", "hAnsi", "cs"), edition.font))
    weight = (_element("b"), _element("bCs")) if bold else ()
    sizes = (_element("sz", val=str(size)), _element("szCs", val=str(size)))
    spoken = {"bidi": edition.code} if edition.rtl else {"val": edition.code}
    return _element("rPr", fonts, *weight, *sizes, _element("lang", **spoken))


def _style(
    document: Any, name: str, edition: Edition, size: int, *, bold: bool = False,
    before: int = 0, after: int = 120, align: str = "start", keep: bool = False,
) -> None:  # fmt: skip
    """Set the paragraph style ``name``; spacing in twentieths of a point."""
    styles = document.styles
    style = styles[name] if name in styles else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    for old in style.element.findall(qn("w:rPr")) + style.element.findall(qn("w:pPr")):
        style.element.remove(old)
    start = {"start": "left", "center": "center", "both": "both"}[align]
    properties = _element("pPr")
    if keep:
        properties.append(_element("keepNext"))
    if edition.rtl:
        properties.append(_element("bidi"))
    properties.append(_element("spacing", before=str(before), after=str(after), line="288"))
    properties.append(_element("jc", val=start))
    style.element.append(properties)
    style.element.append(_run_properties(edition, size, bold))


def _numbering(document: Any, edition: Edition) -> str:
    """A list that writes the label of an article; returns its number."""
    part = document.part.numbering_part.element
    justified = _element("lvlJc", val="left")
    level = _element(
        "lvl", _element("start", val="1"), _element("numFmt", val="decimal"),
        _element("suff", val="nothing"), _element("lvlText", val=edition.label), justified,
        _element("pPr", _element("ind", left="0", firstLine="0")), ilvl="0",
    )  # fmt: skip
    abstract = _element("abstractNum", level, abstractNumId="90")
    level.addprevious(_element("multiLevelType", val="singleLevel"))
    first = part.find(qn("w:num"))
    part.append(abstract) if first is None else first.addprevious(abstract)
    part.append(_element("num", _element("abstractNumId", val="90"), numId="90"))
    return "90"


def _run(text: str, edition: Edition, *, deleted: bool = False) -> Any:
    holder = _element("delText" if deleted else "t")
    holder.text = text
    holder.set(qn("xml:space"), "preserve")
    properties = (_element("rPr", _element("rtl")),) if edition.rtl else ()
    return _element("r", *properties, holder)


def _runs(text: str, edition: Edition) -> Iterable[Any]:
    """The runs of ``text``, with its tracked changes if it holds their places."""
    marks = {"author": "the office", "date": _STAMP}
    before, inserted, after = text.partition(edition.inserted)
    if inserted:
        yield _run(before, edition)
        yield _element("ins", _run(inserted, edition), id="901", **marks)
        yield _run(after, edition)
        return
    before, place, after = text.partition(edition.deleted_after)
    yield _run(before + place, edition)
    if place:
        yield _element("del", _run(edition.deleted, edition, deleted=True), id="902", **marks)
        yield _run(after, edition)


def _paragraph(holder: Any, text: str, style: str, edition: Edition, number: str = "") -> None:
    paragraph = holder.add_paragraph(style=style)
    if number:
        numbered = _element("numPr", _element("ilvl", val="0"), _element("numId", val=number))
        paragraph._p.get_or_add_pPr().append(numbered)
    paragraph._p.extend(_runs(text, edition))


def _table(document: Any, rows: Sequence[Sequence[str]], edition: Edition) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    if edition.rtl:
        table._tbl.tblPr.find(qn("w:tblStyle")).addnext(_element("bidiVisual"))
    widths = [Cm(1.5), Cm(5.5), Cm(7), Cm(2.5)]
    for index, row in enumerate(rows):
        cells = table.add_row().cells
        for cell, text, width in zip(cells, row, widths, strict=True):
            cell.width = width
            paragraph = cell.paragraphs[0]
            paragraph.style = "Cell heading" if index == 0 else "Cell"
            paragraph._p.append(_run(text, edition))


def build(text: str, edition: Edition) -> Any:
    """The Word document of a plain text of statutes, one paragraph a line."""
    document = Document()
    document.core_properties.author = document.core_properties.last_modified_by = "lawcheck"
    stamp = datetime.fromisoformat(_STAMP).astimezone(UTC).replace(tzinfo=None)
    document.core_properties.created = document.core_properties.modified = stamp
    body = 26 if edition.rtl else 23
    _style(document, "Normal", edition, body, align="both")
    _style(document, "Title", edition, body + 12, bold=True, align="center", after=240)
    _style(document, "Heading 1", edition, body + 5, bold=True, before=320, align="center",
           keep=True)  # fmt: skip
    _style(document, "Heading 2", edition, body + 1, bold=True, before=200, after=60, keep=True)
    _style(document, "Cell", edition, body - 2, after=40)
    _style(document, "Cell heading", edition, body - 2, bold=True, after=40)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin = section.bottom_margin = Cm(2.2)
    if edition.rtl:
        grid = section._sectPr.find(qn("w:docGrid"))
        bidi = _element("bidi")
        section._sectPr.append(bidi) if grid is None else grid.addprevious(bidi)
    number = _numbering(document, edition)
    rows: list[list[str]] = []
    lines = [line for line in text.splitlines() if line.strip()]
    for index, line in enumerate(lines):
        if "\t" in line:
            rows.append(line.split("\t"))
            continue
        if rows:
            _table(document, rows, edition)
            rows = []
        heading = re.match(edition.article, line)
        if heading:
            _paragraph(document, line[heading.end() :], "Heading 2", edition, number)
        elif re.match(edition.division, line) or (
            index + 1 < len(lines) and "\t" in lines[index + 1]
        ):
            _paragraph(document, line, "Heading 1", edition)
        else:
            _paragraph(document, line, "Normal" if index else "Title", edition)
    return document
