"""Quantities: inverse of spelling, totality, offsets, and the phrasings of tests/cases/quantities.yaml."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lawcheck.parsing.quantities import find_quantities, read_number, read_ordinal
from lawcheck.yamlfile import load_yaml

CASES: dict[str, Any] = load_yaml(Path(__file__).parents[1] / "cases" / "quantities.yaml")


def _cases() -> list[Any]:
    return [
        pytest.param(language, case, id=f"{language}-{n}")
        for language in ("ar", "fr")
        for n, case in enumerate(CASES[language], 1)
    ]


@pytest.mark.parametrize(("language", "case"), _cases())
def test_phrasings(language: str, case: dict[str, Any]) -> None:
    found = find_quantities(case["text"], language)  # type: ignore[arg-type]
    said = [q for q in found if q.kind == case["kind"]]
    assert said, found
    q = said[0]
    if "value" in case:
        assert q.value == Fraction(str(case["value"]))
    if "unit" in case:
        assert q.unit == case["unit"]
    if "bound" in case:
        assert q.bound == case["bound"]
    if "upper" in case:
        assert q.upper == case["upper"]
    if "date" in case:
        assert list(q.date or ()) == case["date"]
    if "law" in case:
        assert q.text == case["law"]
    disagree = q.digits is not None and q.words is not None and q.digits != q.words
    assert disagree == case.get("disagree", False)


@pytest.mark.parametrize(
    ("language", "text"), [(k, t) for k in ("ar", "fr") for t in CASES["not"][k]]
)
def test_no_count_share_or_amount(language: str, text: str) -> None:
    found = find_quantities(text, language)  # type: ignore[arg-type]
    assert [q for q in found if q.kind in ("count", "money", "fraction", "percent")] == []


@pytest.mark.parametrize(("language", "words", "value"), CASES["numbers"])
def test_numbers_in_words(language: str, words: str, value: int) -> None:
    assert read_number(words, language) == value  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "words", "value"), CASES["ordinals"])
def test_ordinals(language: str, words: str, value: int) -> None:
    assert read_ordinal(words, language) == value  # type: ignore[arg-type]


@given(st.text(max_size=200), st.sampled_from(["ar", "fr"]))
@example("\N{ARABIC TATWEEL}", "ar")
@settings(max_examples=150, deadline=None)
def test_any_text_gives_quantities_inside_it(text: str, language: str) -> None:
    last = 0
    for q in find_quantities(text, language):  # type: ignore[arg-type]
        assert last <= q.start < q.end <= len(text)
        last = q.end


@given(st.integers(min_value=0, max_value=999_999_999))
@settings(max_examples=150, deadline=None)
def test_grouped_digits_are_one_number(number: int) -> None:
    for written in (f"{number:,}".replace(",", " "), f"{number:,}".replace(",", "."), str(number)):
        assert read_number(written, "fr") == number
        found = find_quantities(f"{written} dirhams", "fr")
        assert [q.value for q in found if q.kind == "money"] == [number]
