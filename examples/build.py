"""Builds the example statutes in Word from their YAML: numbered headings, a member table, right to left.

    python examples/build.py        writes examples/statuts-ar.docx and examples/statuts-fr.docx

The clauses are those that lawcheck drafts from ``profil.yaml``; the faults stand in the YAML beside them,
each with the clause that would ``cure`` it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from lawcheck.drafting.clauses import ProfileSource, render
from lawcheck.drafting.profile import load_profile, local
from lawcheck.yamlfile import load_yaml

HERE = Path(__file__).parent
NUMBERING = """<w:abstractNum {ns} w:abstractNumId="77"><w:multiLevelType w:val="singleLevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/>
<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl></w:abstractNum>"""


def words(templates: str, source: ProfileSource) -> str:
    """The clauses named, one after the other."""
    return "\n".join(render(name, source).text for name in templates.split())


def paragraphs(example: dict[str, Any], source: ProfileSource) -> list[tuple[str, str]]:
    """The title and the text of each article."""
    return [(a["title"], a.get("text") or words(a["clause"], source)) for a in example["articles"]]


def members(source: ProfileSource) -> list[list[str]]:
    """The rows of the list of members."""
    return [
        [str(n), local(f["name"], source.language), local(f["address"], source.language),
         str(f.shares)]
        for n, f in enumerate(source.people(), 1)
    ]  # fmt: skip


_AFTER_BIDI = ("w:ind", "w:jc", "w:outlineLvl", "w:rPr")


def _direction(paragraph: Any, rtl: bool) -> None:
    if rtl:
        properties = paragraph._p.get_or_add_pPr()
        properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
        for run in paragraph.runs:
            run._r.get_or_add_rPr().append(OxmlElement("w:rtl"))


def _styles(document: Any, rtl: bool) -> None:
    for name, size in (("Normal", 12), ("Heading 1", 13), ("Title", 18)):
        style = document.styles[name]
        properties = style.element.get_or_add_rPr()
        for child in list(properties):
            if child.tag in (qn("w:rFonts"), qn("w:color")):
                properties.remove(child)
        font = "Amiri" if rtl else "Liberation Serif"
        fonts = OxmlElement("w:rFonts")
        for side in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{side}"), font)
        properties.insert(0, fonts)
        for tag in ("w:sz", "w:szCs"):
            for old in properties.findall(qn(tag)):
                properties.remove(old)
            element = OxmlElement(tag)
            element.set(qn("w:val"), str(2 * size))
            properties.append(element)
        if name != "Normal" and properties.find(qn("w:bCs")) is None:
            properties.append(OxmlElement("w:bCs"))


def _numbering(document: Any, text: str) -> None:
    numbering = document.part.numbering_part.element
    abstract = parse_xml(NUMBERING.format(ns=nsdecls("w"), text=text))
    numbering.insert(0, abstract)
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>')
    )


def _numbered(paragraph: Any) -> None:
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'),
        "w:bidi",
        *_AFTER_BIDI,
    )


def build(language: str) -> Path:
    """Write one example and return its path."""
    example = load_yaml(HERE / f"statuts.{language}.yaml")
    source = ProfileSource(load_profile(HERE / "profil.yaml"), "ar" if language == "ar" else "fr")
    rtl = language == "ar"
    document = Document()
    _styles(document, rtl)
    _numbering(document, example["number"])
    title = document.add_paragraph(example["title"], style="Title")
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _direction(title, rtl)
    _direction(document.add_paragraph(example["members_title"], style="Normal"), rtl)
    table = document.add_table(rows=1, cols=len(example["columns"]), style="Table Grid")
    if rtl:
        table._tbl.tblPr.insert_element_before(
            OxmlElement("w:bidiVisual"), "w:tblW", "w:jc", "w:tblLayout", "w:tblLook"
        )
        document.sections[0]._sectPr.insert_element_before(OxmlElement("w:bidi"), "w:docGrid")
    rows = [example["columns"], *members(source)]
    for index, row in enumerate(rows):
        cells = table.rows[0].cells if index == 0 else table.add_row().cells
        for cell, value in zip(cells, row, strict=True):
            cell.text = str(value)
            _direction(cell.paragraphs[0], rtl)
    for heading, text in paragraphs(example, source):
        head = document.add_paragraph(heading, style="Heading 1")
        _numbered(head)
        _direction(head, rtl)
        for line in text.splitlines():
            body = document.add_paragraph(line)
            body.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            _direction(body, rtl)
    _direction(document.add_paragraph(example["closing"]), rtl)
    target = HERE / f"statuts-{language}.docx"
    document.save(str(target))
    return target


if __name__ == "__main__":
    for tongue in ("ar", "fr"):
        print(build(tongue))
