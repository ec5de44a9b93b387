"""Whatever the words: a report or a refusal, from the structure to the rules, and places that are true."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lawcheck import check
from lawcheck.errors import UnreadableFile
from lawcheck.parsing.lexicon import read_blocks
from lawcheck.parsing.quantities import find_quantities
from lawcheck.resources import directory
from lawcheck.rules.engine import all_rules
from lawcheck.rules.texts import rule_texts

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
TONGUES = ("ar", "fr")
HEADS = {
    "ar": ["المادة 1: الرأسمال", "المادة", "الفصل الثاني", "الباب الأول", "المادة 3 مكرر", "لائحة الأعضاء"],
    "fr": ["Article 1 : Capital", "Article", "Art. 2bis.-", "CHAPITRE I", "TITRE", "Liste des membres"],
}  # fmt: skip
NUMBERS = ["1", "5", "999999999", "1/3", "3/1", "0/0", "1/0", "10.000", "24-83", "112.12", "31/02/2020",
           "12-31", "%", "٣", "۵", "½", "(5)", "( )6", "-1", "1e9"]  # fmt: skip
MARKS = [
    ".",
    ";",
    "\n",
    " : ",
    "«",
    "»",
    "(",
    ")",
    "\t",
    "\u202e",
    "\u0640",
    "\u200f",
    "...........",
    "- ",
]


@cache
def words(language: str) -> tuple[str, ...]:
    """Every phrase of the lexicon, and the examples of the rules."""
    found: set[str] = set()
    for path in (directory("grammars") / "lexicon").glob("*.lex"):
        for _, tongue, phrases in read_blocks(path):
            if tongue == language:
                found |= {p.strip().replace("*", "").strip("~=_") for p in phrases.split("|")}
    for code in all_rules():
        texts = rule_texts(code)
        found |= {texts.fires[language], texts.silent[language]}  # type: ignore[index]
    return tuple(sorted(filter(None, found)))


@st.composite
def statutes(draw: st.DrawFn) -> str:
    language = draw(st.sampled_from(TONGUES))
    piece = st.one_of(
        st.sampled_from(words(language)), st.sampled_from(NUMBERS), st.sampled_from(MARKS),
        st.sampled_from(words("fr" if language == "ar" else "ar")),
    )  # fmt: skip
    articles = draw(
        st.lists(
            st.tuples(st.sampled_from(HEADS[language]), st.lists(piece, max_size=25)),
            min_size=1,
            max_size=6,
        )
    )
    return "\n".join(f"{head}\n{' '.join(pieces)}" for head, pieces in articles)


@QUICK
@given(statutes())
def test_any_words_give_a_report(text: str) -> None:
    try:
        report = check("fuzz.txt", content=text.encode())
    except UnreadableFile:
        return
    paragraphs = {p.index: p.text for p in report.document.source.paragraphs}
    for finding in report.findings:
        assert finding.message
        if finding.paragraph is not None:
            assert 0 <= finding.start <= finding.end <= len(paragraphs[finding.paragraph])
    assert report.to_json()


@QUICK
@given(st.text(max_size=400))
def test_any_text_gives_a_report(text: str) -> None:
    with suppress(UnreadableFile):
        check("fuzz.txt", content=text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("language", TONGUES)
def test_any_run_of_numbers_is_read(language: Literal["ar", "fr"]) -> None:
    numbers = tuple(
        word.split("=")[0].strip()
        for line in (directory("grammars") / "lexicon" / f"quantities.{language}.num")
        .read_text("utf-8")
        .splitlines()
        if line.strip() and not line.startswith("#")
        for word in line.split()
    )

    @QUICK
    @given(st.lists(st.one_of(st.sampled_from(numbers), st.sampled_from(NUMBERS)), max_size=12))
    def reads(said: list[str]) -> None:
        text = " ".join(said)
        found = find_quantities(text, language)
        ends = [0, *(q.end for q in found)]
        for quantity, before in zip(found, ends, strict=False):
            assert before <= quantity.start < quantity.end <= len(text)

    reads()
