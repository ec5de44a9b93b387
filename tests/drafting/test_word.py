"""What Word finds in a draft: direction, fonts, languages, styles, fields, tables, room to sign."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from lawcheck.drafting.clauses import ProfileSource
from lawcheck.drafting.numbers import Language
from lawcheck.drafting.profile import load_profile
from lawcheck.drafting.sheets import statutes_page
from lawcheck.drafting.statutes import STATUTES_COLUMNS, Statutes, statutes_of, words
from lawcheck.drafting.word import Page

LANGUAGES: tuple[Language, ...] = get_args(Language)
PROFILE = Path(__file__).parents[2] / "examples" / "profil.yaml"
A4 = {"w": 11906, "h": 16838}
TWIP = 20
"""How far a length may be from the one meant: a millimetre has 57."""


@cache
def statutes(language: Language) -> Statutes:
    profile = load_profile(PROFILE)
    return statutes_of(profile, ProfileSource(profile, language))


@cache
def content(language: Language) -> bytes:
    return statutes_page(statutes(language)).content()


def part(language: Language, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(content(language))) as package:
        return etree.fromstring(package.read(f"word/{name}.xml"))


def every(root: Any, tag: str) -> Iterator[Any]:
    return root.iter(qn(f"w:{tag}"))


def text(node: Any) -> str:
    return "".join(t.text or "" for t in every(node, "t"))


def style(paragraph: Any) -> str:
    found = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if found is None else str(found.get(qn("w:val")))


def written(language: Language) -> list[Any]:
    """The runs that hold text, in the body, the header and the footer."""
    return [
        run
        for name in ("document", "header1", "footer1")
        for run in every(part(language, name), "r")
        if text(run).strip()
    ]


def test_arabic_runs_and_paragraphs_go_from_right_to_left() -> None:
    for run in written("ar"):
        assert run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None, text(run)
    styles = {s.get(qn("w:styleId")): s for s in every(part("ar", "styles"), "style")}
    used = {style(p) or "Normal" for p in every(part("ar", "document"), "p")}
    for name in {*used, "Header", "Footer"}:
        assert styles[name].find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None, name
    body = part("ar", "document")
    assert all(t.find(f"{qn('w:tblPr')}/{qn('w:bidiVisual')}") is not None
               for t in every(body, "tbl"))  # fmt: skip
    assert next(every(body, "sectPr")).find(qn("w:bidi")) is not None


def test_french_goes_from_left_to_right() -> None:
    for name in ("document", "styles", "header1", "footer1"):
        for tag in ("rtl", "bidi", "bidiVisual"):
            assert not list(every(part("fr", name), tag)), (name, tag)


@pytest.mark.parametrize("language", LANGUAGES)
def test_styles_have_fonts_sizes_and_languages_for_both_scripts(language: Language) -> None:
    styles = part(language, "styles")
    named = {s.get(qn("w:styleId")): s.find(qn("w:rPr")) for s in every(styles, "style")}
    for name in ("Normal", "Title", "Subtitle", "Heading1", "Heading2", "Header", "Footer"):
        properties = named[name]
        fonts = properties.find(qn("w:rFonts"))
        assert fonts.get(qn("w:cs")) == fonts.get(qn("w:ascii")), name
        assert not [key for key in fonts.attrib if "Theme" in key], name
        size = properties.find(qn("w:sz")).get(qn("w:val"))
        assert properties.find(qn("w:szCs")).get(qn("w:val")) == size, name
        tags = properties.find(qn("w:lang"))
        assert (tags.get(qn("w:val")), tags.get(qn("w:bidi"))) == ("fr-MA", "ar-MA"), name
        bold = properties.find(qn("w:b")) is None
        assert bold == (properties.find(qn("w:bCs")) is None), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_bold_runs_are_bold_in_both_scripts(language: Language) -> None:
    for run in written(language):
        properties = run.find(qn("w:rPr"))
        assert (properties.find(qn("w:b")) is None) == (properties.find(qn("w:bCs")) is None)
        assert (properties.find(qn("w:sz")) is None) == (properties.find(qn("w:szCs")) is None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_give_the_navigation_pane(language: Language) -> None:
    found = [(style(p), text(p)) for p in every(part(language, "document"), "p")]
    made = statutes(language)
    titles = [t for name, t in found if name == "Heading1"]
    assert [t.split(":")[-1].strip() for t in titles[:-1]] == [c.title for c in made.chapters]
    assert made.members is not None
    assert titles[-1] == made.members.title
    articles = [t for name, t in found if name == "Heading2"]
    assert [t.split(":")[-1].strip() for t in articles] == [a.clause.title for a in made.articles]
    assert [t for name, t in found if name == "Title"] == [made.heading]


def fields(paragraph: Any) -> list[tuple[str, str]]:
    """The instructions of the fields of a paragraph, with their present results."""
    found: list[tuple[str, str]] = []
    instruction = result = ""
    state = "out"
    for run in every(paragraph, "r"):
        mark = run.find(qn("w:fldChar"))
        if mark is not None:
            state = mark.get(qn("w:fldCharType"))
            if state == "end":
                found.append((instruction.strip(), result))
                instruction = result = ""
        elif state == "begin":
            instruction += "".join(t.text or "" for t in every(run, "instrText"))
        elif state == "separate":
            result += text(run)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_article_numbers_are_fields_in_order(language: Language) -> None:
    headings = [p for p in every(part(language, "document"), "p") if style(p) == "Heading2"]
    numbers = [fields(p) for p in headings]
    assert numbers == [
        [("SEQ Article \\* ARABIC", str(n))] for n in range(1, len(headings) + 1)
    ]  # fmt: skip
    word = words(language)["article"]
    assert all(text(p).startswith(f"{word} {n}") for n, p in enumerate(headings, 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_are_a_field_whose_lines_lead_to_the_chapters(language: Language) -> None:
    body = part(language, "document")
    instructions = [t.text for t in every(body, "instrText")]
    assert sum(i.strip().startswith("TOC ") for i in instructions) == 1
    kinds = [m.get(qn("w:fldCharType")) for m in every(body, "fldChar")]
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end")
    marks = {b.get(qn("w:name")): b.get(qn("w:id")) for b in every(body, "bookmarkStart")}
    ends = {b.get(qn("w:id")) for b in every(body, "bookmarkEnd")}
    assert set(marks.values()) == ends
    links = [(a.get(qn("w:anchor")), text(a)) for a in every(body, "hyperlink")]
    assert [anchor for anchor, _ in links] == [
        f"chapter{n}" for n in range(1, len(statutes(language).chapters) + 1)
    ]
    assert {anchor for anchor, _ in links} <= set(marks)
    for (_, line), chapter in zip(links, statutes(language).chapters, strict=True):
        assert chapter.title in line
        assert re.findall(r"\d+", line)[-2:] == [
            str(chapter.articles[0].number), str(chapter.articles[-1].number)
        ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_the_name_and_its_number_of_how_many(language: Language) -> None:
    assert text(part(language, "header1")) == statutes(language).name
    footer = part(language, "footer1")
    assert [name for name, _ in fields(footer)] == ["PAGE", "NUMPAGES"]
    assert text(footer) == f"{words(language)['page']} 1 {words(language)['of']} 1"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_a4(language: Language) -> None:
    section = next(every(part(language, "document"), "sectPr"))
    size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
    for side, length in A4.items():
        assert abs(int(size.get(qn(f"w:{side}"))) - length) < TWIP
    assert margins.get(qn("w:left")) == margins.get(qn("w:right"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_heading_is_left_alone_at_the_foot_of_a_page(language: Language) -> None:
    styles = {s.get(qn("w:styleId")): s for s in every(part(language, "styles"), "style")}
    for name in ("Title", "Subtitle", "Heading1", "Heading2"):
        layout = styles[name].find(qn("w:pPr"))
        kept = layout.find(qn("w:keepNext"))
        assert kept is not None, name
        assert kept.get(qn("w:val")) in (None, "1", "true"), name
    for name in ("Normal", "Heading2"):
        widow = styles[name].find(f"{qn('w:pPr')}/{qn('w:widowControl')}")
        assert widow is not None
        assert widow.get(qn("w:val")) in (None, "1", "true")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_members_are_a_table_with_room_to_sign(language: Language) -> None:
    document = Document(io.BytesIO(content(language)))
    table = document.tables[0]
    titles = words(language)["columns"]
    assert [c.text for c in table.rows[0].cells] == [titles[name] for name in STATUTES_COLUMNS]
    profile = load_profile(PROFILE)
    assert len(table.rows) == len(profile.founders) + 2
    for number, (founder, row) in enumerate(
        zip(profile.founders, table.rows[1:-1], strict=True), 1
    ):
        said = dict(zip(STATUTES_COLUMNS, (c.text for c in row.cells), strict=True))
        assert said["number"] == str(number)
        assert said["name"] == founder["name"][language]
        assert said["identity"] == founder["identity"]
        assert said["address"] == founder["address"][language]
        assert said["shares"] == str(founder.shares)
        worth = founder.shares * profile["capital.share_value"]
        assert re.sub(r"\D", "", said["amount"]) == str(worth)
        assert said["signature"] == ""
        assert row.height is not None
        assert row.height.cm > 0.7
    total = [c.text for c in table.rows[-1].cells]
    assert titles["name"] not in total
    assert re.sub(r"\D", "", total[STATUTES_COLUMNS.index("amount")]) == str(
        Fraction(profile["capital.amount"])
    )
    first = table.rows[0]._tr
    assert first.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    assert all(r._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for r in table.rows)
    assert table._tbl.getprevious() is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_signatures_are_legalised_in_a_block_of_their_own(language: Language) -> None:
    document = Document(io.BytesIO(content(language)))
    lines = [p.text for p in document.paragraphs]
    at = lines.index(words(language)["signatures"])
    assert lines[at - 1] == statutes(language).closing
    for paragraph in document.paragraphs[at - 1 : at + 1]:
        assert paragraph.paragraph_format.keep_with_next
    room = document.tables[-1].rows[0].height
    assert room is not None
    assert room.cm >= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_named_in_the_properties(language: Language) -> None:
    core = Document(io.BytesIO(content(language))).core_properties
    assert (core.author, core.last_modified_by, core.comments) == ("", "", "")
    assert core.language == {"ar": "ar-MA", "fr": "fr-MA"}[language]
    assert statutes(language).name in core.title


@pytest.mark.parametrize("language", LANGUAGES)
def test_identifiers_are_unique(language: Language) -> None:
    body = part(language, "document")
    names = [b.get(qn("w:name")) for b in every(body, "bookmarkStart")]
    assert len(names) == len(set(names))


ORDER = {
    "pPr": ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "bidi", "spacing",
            "ind", "jc", "rPr"],
    "rPr": ["rStyle", "rFonts", "b", "bCs", "color", "sz", "szCs", "highlight", "rtl", "lang"],
    "tblPr": ["tblStyle", "bidiVisual", "tblW", "jc", "tblLayout", "tblLook"],
    "sectPr": ["headerReference", "footerReference", "pgSz", "pgMar", "cols", "bidi", "docGrid"],
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_properties_stand_in_the_order_of_the_schema(language: Language) -> None:
    """Word calls a file damaged whose properties stand in another order."""
    for name in ("document", "header1", "footer1"):
        for tag, order in ORDER.items():
            for properties in every(part(language, name), tag):
                found = [etree.QName(child).localname for child in properties]
                known = [t for t in found if t in order]
                assert known == sorted(known, key=order.index), (tag, found)


def test_french_signs_do_not_begin_a_line() -> None:
    page = Page("fr", "A", page_words=("page", "sur"))
    page.paragraph("Objet : « vendre » 10 % ; fin !")
    assert page.document.paragraphs[-1].text == (
        "Objet\u00a0: «\u00a0vendre\u00a0» 10\u00a0% ; fin !".replace(" ;", "\u00a0;").replace(
            " !", "\u00a0!"
        )
    )


def test_a_short_table_stays_on_one_page_and_a_long_one_may_part() -> None:
    page = Page("fr", "A", page_words=("page", "sur"))
    for rows in (3, 30):
        page.table(["N", "Nom"], [["1", ""]] * rows, widths=(2, 8))
    short, long = page.document.tables

    def kept(table: Any) -> bool:
        return bool(table.rows[0].cells[0].paragraphs[0].paragraph_format.keep_with_next)

    assert (kept(short), kept(long)) == (True, False)
