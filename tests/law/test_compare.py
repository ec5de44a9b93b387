"""The table of the two laws and its three outputs."""

import json
import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from lawcheck.law import load_law, load_law_file
from lawcheck.law.compare import compare_laws, items, render_html, render_json, render_text
from lawcheck.messages import LANGUAGES, Language

DATA: dict[str, Any] = yaml.safe_load(
    Path(__file__).with_name("expected.yaml").read_text(encoding="utf-8")
)
ROWS = compare_laws()
BY_SUBJECT = {row.subject: row for row in ROWS}


def test_every_code_is_compared() -> None:
    compared = {code for row in ROWS for code in row.codes}
    assert set(DATA["figures"]) | set(DATA["mentions"]) | set(DATA["decrees"]) <= compared


@pytest.mark.parametrize(
    ("subject", "change"),
    [
        ("members-minimum", "different"),
        ("board-absences", "different"),
        ("double-membership", "same"),
        ("interest", "only-old"),
        ("supervisory", "only-new"),
        ("creation", "only-old"),
        ("exclusion", "unknown"),
        ("withdrawal", "same-part"),
    ],
)
def test_change(subject: str, change: str) -> None:
    assert BY_SUBJECT[subject].change in (change, f"{change}-part")


def test_every_row_is_told_in_three_languages() -> None:
    for row in ROWS:
        assert set(row.titles) == set(row.changed) == set(LANGUAGES)
        for language in LANGUAGES:
            for cell in (row.old, row.new):
                for item in items(cell, language):
                    assert item.text
                    assert "_" not in item.text
                    assert "compare-" not in item.text


def test_no_latin_word_in_arabic_figures() -> None:
    for row in ROWS:
        for item in (*items(row.old, "ar"), *items(row.new, "ar")):
            assert not re.search(r"[A-Za-z]", item.label + item.text), row.subject


def test_numbers_agree_with_their_nouns() -> None:
    def told(name: str, language: Language) -> str:
        return items({name: load_law("112.12").figures(name)}, language)[0].text

    assert told("assembly.later_notice_days", "en") == "at least 10 days"
    assert told("proxies.per_member", "en") == "at most 1 member"
    assert told("ordinary.quorum_third", "en") == "at least one tenth"
    few, many = (told(f"assembly.{w}_notice_days", "ar") for w in ("later", "first"))
    assert few.split()[-1] != many.split()[-1]


def test_json_shape() -> None:
    document = json.loads(render_json(ROWS))
    assert document["laws"] == {"old": "24.83", "new": "112.12"}
    assert len(document["rows"]) == len(ROWS)
    for row in document["rows"]:
        assert set(row) == {"subject", "titles", "rules", "old", "new", "change", "changed"}
        for figure in row["old"] + row["new"]:
            assert {"name", "comparison", "value", "unit", "article", "status",
                    "confidence", "source", "note", "from", "until"} == set(figure)  # fmt: skip
    size = next(r for r in document["rows"] if r["subject"] == "board-size")["new"]
    assert [f["value"] for f in size if f["name"] == "board.size"] == [3, 12, 3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_names_every_subject(language: Language) -> None:
    text = render_text(ROWS, language)
    assert all(row.titles[language] in text for row in ROWS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_stands_alone(language: Language) -> None:
    page = render_html(ROWS, language)
    assert f'dir="{"rtl" if language == "ar" else "ltr"}"' in page
    assert f'lang="{language}"' in page
    assert not re.search(r"https?:|<script|<link|url\(|@import|\ssrc=", page)


def test_html_escapes_what_an_office_wrote() -> None:
    evil = "<script>alert(1)</script>"
    row = replace(ROWS[0], titles=dict.fromkeys(LANGUAGES, evil))
    page = render_html([row], "en")
    assert evil not in page
    assert "&lt;script&gt;" in page


def test_figures_of_an_office_are_compared(tmp_path: Path) -> None:
    path = tmp_path / "office.yaml"
    path.write_text(
        "extends: '24.83'\narticles:\n"
        "  '50<b>': {former_member.liability_years: {exactly: 4 lunes}}",
        encoding="utf-8",
    )
    row = next(r for r in compare_laws(load_law_file(path)) if r.subject == "former-member")
    assert row.change == "different"
    assert row.old["former_member.liability_years"][0].value == Fraction(4)
    page = render_html([row], "fr")
    assert "4 lunes" in page
    assert "50<b>" not in page
