"""Numbers written are numbers read, in both languages."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lawcheck.drafting.numbers import MAXIMUM, speller
from lawcheck.parsing.quantities import find_quantities, read_number

NUMBERS = st.one_of(
    st.integers(1, 3000),
    st.integers(1, MAXIMUM),
    st.integers(1, 999).map(lambda n: n * 1000),
    st.integers(1, 999).map(lambda n: n * 1_000_000),
)
NOUNS = st.sampled_from(["member", "share", "dirham", "day", "month", "year"])


@pytest.mark.parametrize("language", ["ar", "fr"])
@given(
    number=NUMBERS, gender=st.sampled_from("mf"), case=st.sampled_from(["nominative", "oblique"])
)
def test_words_are_read_back(language: str, number: int, gender: str, case: str) -> None:
    assert read_number(speller(language).cardinal(number, gender, case), language) == number


@pytest.mark.parametrize("language", ["ar", "fr"])
@given(number=NUMBERS, noun=NOUNS, case=st.sampled_from(["nominative", "oblique"]))
def test_a_counted_noun_is_one_quantity(language: str, number: int, noun: str, case: str) -> None:
    text = speller(language).count(number, noun, case)
    (found,) = find_quantities(text, language)
    assert (found.value, found.start, found.end) == (number, 0, len(text))
    assert found.digits in (None, found.words)


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("value", ["1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "4/5", "1/10"])
@pytest.mark.parametrize("case", ["nominative", "oblique", "à", "de"])
def test_fractions_are_read_back(language: str, value: str, case: str) -> None:
    whole = {"ar": " الأعضاء", "fr": " des membres"}[language]
    text = speller(language).fraction(Fraction(value), case) + whole
    assert [q.value for q in find_quantities(text, language)] == [Fraction(value)]


@pytest.mark.parametrize("language", ["ar", "fr"])
@given(percent=st.integers(1, 100))
def test_percentages_are_read_back(language: str, percent: int) -> None:
    (found,) = find_quantities(speller(language).percent(percent), language)
    assert (found.kind, found.value) == ("percent", percent)


@pytest.mark.parametrize("language", ["ar", "fr"])
@given(day=st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_dates_are_read_back(language: str, day: date) -> None:
    (found,) = find_quantities(speller(language).date(day), language)
    assert found.date == (day.year, day.month, day.day)


AGREEMENTS = [
    ("ar", 1, "member", "nominative", "عضو واحد (1)"),
    ("ar", 2, "month", "oblique", "شهرين (2)"),
    ("ar", 2, "month", "nominative", "شهران (2)"),
    ("ar", 5, "member", "oblique", "خمسة (5) أعضاء"),
    ("ar", 5, "share", "oblique", "خمس (5) حصص"),
    ("ar", 10, "share", "oblique", "عشر (10) حصص"),
    ("ar", 11, "member", "oblique", "أحد عشر (11) عضوا"),
    ("ar", 11, "share", "oblique", "إحدى عشرة (11) حصة"),
    ("ar", 12, "share", "nominative", "اثنتا عشرة (12) حصة"),
    ("ar", 15, "day", "oblique", "خمسة عشر (15) يوما"),
    ("ar", 25, "share", "nominative", "خمس وعشرون (25) حصة"),
    ("ar", 90, "day", "oblique", "تسعين (90) يوما"),
    ("ar", 100, "dirham", "oblique", "مائة (100) درهم"),
    ("ar", 103, "dirham", "oblique", "مائة وثلاثة (103) دراهم"),
    ("ar", 200, "dirham", "oblique", "مائتي (200) درهم"),
    ("ar", 3000, "dirham", "oblique", "ثلاثة آلاف (3.000) درهم"),
    ("ar", 11000, "dirham", "oblique", "أحد عشر ألفا (11.000) درهم"),
    ("fr", 1, "vote", "oblique", "une (1) voix"),
    ("fr", 21, "share", "oblique", "vingt et une (21) parts"),
    ("fr", 80, "dirham", "oblique", "quatre-vingts (80) dirhams"),
    ("fr", 81, "dirham", "oblique", "quatre-vingt-un (81) dirhams"),
    ("fr", 71, "day", "oblique", "soixante et onze (71) jours"),
    ("fr", 200, "share", "oblique", "deux cents (200) parts"),
    ("fr", 202, "share", "oblique", "deux cent deux (202) parts"),
    ("fr", 1000, "dirham", "oblique", "mille (1\u00a0000) dirhams"),
    ("fr", 2_000_000, "dirham", "oblique", "deux millions (2\u00a0000\u00a0000) de dirhams"),
]


@pytest.mark.parametrize(("language", "number", "noun", "case", "said"), AGREEMENTS)
def test_agreement(language: str, number: int, noun: str, case: str, said: str) -> None:
    assert speller(language).count(number, noun, case) == said


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("number", [-1, MAXIMUM + 1])
def test_numbers_out_of_reach_are_refused(language: str, number: int) -> None:
    with pytest.raises(ValueError, match="not between"):
        speller(language).cardinal(number)
