"""The blank form: places to fill with their prompts, lawful choices only, guidance that is not printed."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from lawcheck import check
from lawcheck.drafting.controls import Control, marked, open_places, split
from lawcheck.drafting.fields import answer, fields
from lawcheck.drafting.forms import form, guidance
from lawcheck.drafting.numbers import Language, speller
from lawcheck.drafting.sheets import statutes_page
from lawcheck.law import load_law, verdict
from lawcheck.parsing.quantities import find_quantities
from lawcheck.reports.model import Report

LANGUAGES: tuple[Language, ...] = get_args(Language)
Governance = Literal["board", "managers"]
BOTH = [(language, governance) for language in LANGUAGES for governance in get_args(Governance)]
NEEDED = {"name", "seat", "province", "court", "object", "capital.amount", "capital.shares"}
"""What only the founders can say."""
YEARS = 12
WHOLE = {"ar": " الأعضاء", "fr": " des membres"}


@cache
def content(language: Language, governance: Governance) -> bytes:
    return statutes_page(
        form(language, governance), guidance=lambda line: guidance(line, language)
    ).content()


def xml(data: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return etree.fromstring(package.read(f"word/{name}.xml"))


def controls(data: bytes) -> list[Any]:
    return list(xml(data, "document").iter(qn("w:sdt")))


def own(control: Any, tag: str) -> Any:
    return control.find(f"{qn('w:sdtPr')}/{qn(f'w:{tag}')}")


def name_of(control: Any) -> str:
    return str(own(control, "tag").get(qn("w:val")))


def text(node: Any) -> str:
    return "".join(t.text or "" for t in node.iter(qn("w:t"))).replace("\u00a0", " ")


def blank(finding: Any) -> bool:
    """Whether a finding shows a prompt that was left."""
    return "[" in finding.excerpt


def report(data: bytes, folder: Path) -> Report:
    path = folder / "form.docx"
    path.write_bytes(data)
    return check(path)


@pytest.mark.parametrize(("language", "governance"), BOTH)
def test_what_only_founders_can_say_is_a_place_with_a_prompt(
    language: Language, governance: Governance
) -> None:
    found = controls(content(language, governance))
    prompted = {name_of(c) for c in found if own(c, "showingPlcHdr") is not None}
    assert prompted >= NEEDED
    for control in found:
        title = own(control, "alias").get(qn("w:val"))
        assert title
        known = fields().get(name_of(control))
        assert known is None or title == known.title(language)
        if own(control, "showingPlcHdr") is not None:
            assert re.search(r"\[[^\[\]]+\]", text(control))
            run = control.find(f".//{qn('w:r')}")
            style = run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
            assert style.get(qn("w:val")) == "PlaceholderText"


@pytest.mark.parametrize(("language", "governance"), BOTH)
def test_no_blank_is_outside_a_place(language: Language, governance: Governance) -> None:
    body = xml(content(language, governance), "document")
    for control in list(body.iter(qn("w:sdt"))):
        control.getparent().remove(control)
    assert not re.findall(r"\[[^\[\]]*\]", text(body))


@pytest.mark.parametrize(("language", "governance"), BOTH)
def test_identifiers_of_places_are_unique(language: Language, governance: Governance) -> None:
    found = [own(c, "id").get(qn("w:val")) for c in controls(content(language, governance))]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(("language", "governance"), BOTH)
def test_lists_offer_lawful_values_only(language: Language, governance: Governance) -> None:
    law = load_law("112.12")
    lists = 0
    for control in controls(content(language, governance)):
        choices = own(control, "dropDownList")
        if choices is None:
            continue
        lists += 1
        name = name_of(control)
        offered = [item.get(qn("w:displayText")).replace("\u00a0", " ") for item in choices]
        assert text(control) in offered
        assert len(offered) == len(set(offered)) > 1, name
        if fields()[name].kind == "day_of_year":
            spell = speller(language).day_of_year
            assert set(offered) == {spell(day) for day in fields()[name].choices}
            continue
        for words in offered:
            share = fields()[name].kind == "fraction"
            (quantity,) = find_quantities(words + WHOLE[language] * share, language)
            value = quantity.value
            assert value is not None, words
            if name.endswith("_months") and quantity.unit == "year":
                value *= YEARS
            assert verdict(law, name, value) in ("lawful", "silent", "unknown"), (name, words)
            known = [answer(fields()[name], choice) for choice in fields()[name].choices]
            assert value in known, (name, words)
    assert lists >= 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_size_of_the_board_is_chosen_from_a_list(language: Language) -> None:
    (size,) = [c for c in controls(content(language, "board")) if name_of(c) == "board.size"]
    offered = [
        find_quantities(item.get(qn("w:displayText")), language)[0].value
        for item in own(size, "dropDownList")
    ]
    assert sorted(map(int, filter(None, offered))) == [3, 6, 9, 12]


@pytest.mark.parametrize(("language", "governance"), BOTH)
def test_guidance_is_comments_which_paper_does_not_have(
    language: Language, governance: Governance
) -> None:
    data = content(language, governance)
    notes = [text(c) for c in xml(data, "comments").iter(qn("w:comment"))]
    wanted = {name_of(c) for c in controls(data)} & set(fields())
    for name in wanted - {"name"}:
        field = fields()[name]
        assert any(field.why[language] in note for note in notes), name
    printed = text(xml(data, "document"))
    assert not [note for note in notes if note in printed]
    marks = xml(data, "document")
    assert len(list(marks.iter(qn("w:commentRangeStart")))) == len(notes)
    for note in xml(data, "comments").iter(qn("w:comment")):
        runs = [r for r in note.iter(qn("w:r")) if text(r).strip()]
        for run in runs if language == "ar" else ():
            assert run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None


@pytest.mark.parametrize(("language", "governance"), BOTH)
def test_checking_a_blank_form_tells_the_blanks_and_nothing_else(
    language: Language, governance: Governance, tmp_path: Path
) -> None:
    found = report(content(language, governance), tmp_path).findings
    assert {f.kind for f in found} == {"review"}
    assert len(found) >= 5
    assert [f.rule for f in found if not blank(f)] == ["5.1"]  # the table of members is empty


FILLED = {
    "ar": {"name": "تعاونية تيغمرت", "seat": "دوار تيزي", "capital.amount": "خمسة آلاف (5.000) درهم",
           "capital.shares": "خمسين (50) حصة"},
    "fr": {"name": "Coopérative Tighmert", "seat": "douar Tizi",
           "capital.amount": "cinq mille (5 000) dirhams",
           "capital.shares": "cinquante (50) parts"},
}  # fmt: skip


def filled(data: bytes, said: dict[str, str]) -> bytes:
    """The form with some places filled, as Word leaves them."""
    document = Document(io.BytesIO(data))
    for control in document.element.body.iter(qn("w:sdt")):
        words = said.get(name_of(control))
        if words is None:
            continue
        hint = own(control, "showingPlcHdr")
        if hint is not None:
            hint.getparent().remove(hint)
        runs = list(control.iter(qn("w:t")))
        runs[0].text = words
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_filled_in_part_tells_what_is_left(language: Language, tmp_path: Path) -> None:
    before = report(content(language, "board"), tmp_path).findings
    after = report(filled(content(language, "board"), FILLED[language]), tmp_path)
    assert {f.kind for f in after.findings} == {"review"}
    assert 0 < len(after.findings) < len(before)
    assert {f.rule for f in after.findings if not blank(f)} == {"5.1"}
    assert after.bylaws.value("capital.amount") == 5000
    assert after.bylaws.value("capital.shares") == 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unlawful_value_typed_in_a_form_is_found(language: Language, tmp_path: Path) -> None:
    few = {"ar": "سبعة (7) أعضاء", "fr": "sept (7) membres"}[language]
    said = FILLED[language] | {"board.size": few}
    found = report(filled(content(language, "board"), said), tmp_path).findings
    assert {f.rule for f in found if f.kind != "review"} == {"50.1"}


def test_places_travel_in_text() -> None:
    control = Control("a.b", "Titre", "six (6)", False, ("trois (3)", "six (6)"))
    assert list(split(f"avant {marked(control)} après")) == ["avant ", control, " après"]
    assert list(split(open_places(f"[nom] et {marked(control)}"))) == [
        Control("blank", "nom", "[nom]", True), " et ", control
    ]  # fmt: skip
