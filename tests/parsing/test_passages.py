"""Passages: how the lines of an article are cut where they are too long to be read as one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lawcheck.parsing.annotate import MOST_WORDS, STOP, Passage
from lawcheck.parsing.reader import passages_of
from lawcheck.parsing.structure import parse_structure
from lawcheck.sources.model import Paragraph, SourceText

HEADING = "Article 1 : Quorum"
SENTENCE = "L'assemblée ordinaire réunit le quart des membres sur première convocation"


def read(*lines: str) -> list[Passage]:
    """The passages of an article of these lines, without preamble and closing."""
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate((HEADING, *lines)))
    document = parse_structure(SourceText(Path("case"), "txt", paragraphs), "fr")
    return [p for p in passages_of(document) if p.article is not None]


def told(passages: list[Passage]) -> list[str]:
    return [word.text for p in passages for word in p.words[p.title_end :]]


def test_an_article_of_usual_length_is_one_passage() -> None:
    assert len(read(f"{SENTENCE}.", f"{SENTENCE}.")) == 1


@pytest.mark.parametrize("mark", [".", " ;", ",", ""])
def test_a_line_without_end_is_cut_after_its_best_mark(mark: str) -> None:
    found = read(f"{SENTENCE}{mark} " * 700)
    assert len(found) > 3
    assert all(len(p.words) <= MOST_WORDS + len(p.words[: p.title_end]) for p in found)
    if mark:
        assert all(p.words[-1].text == mark.strip() for p in found)
    assert told(found) == told(read(*([f"{SENTENCE}{mark}"] * 700)))


def test_lines_stay_whole_where_they_fit() -> None:
    found = read(*([f"{SENTENCE}."] * 700))
    assert len(found) > 3
    assert all(p.words[-1].text == "." for p in found)


def test_each_part_has_the_title_and_ends_a_sentence() -> None:
    for p in read(f"{SENTENCE} " * 700):
        assert p.words[0].text == "Quorum"
        assert p.occurrences[STOP][-1].last == len(p.words) - 1


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from([SENTENCE, "trois mois", ".", ";", ",", "12 %"]), max_size=40))
def test_every_word_of_a_cut_line_stands_where_it_says(parts: list[str]) -> None:
    line = " ".join(parts * 60)
    for p in read(line):
        for at in range(p.title_end, len(p.words)):
            if p.words[at].kind == "mark":
                continue
            held = p.line(at)
            assert held.text[p.start(at) - held.start : p.end(at) - held.start] == p.words[at].text
        for concept, places in p.occurrences.items():
            assert all(0 <= o.first <= o.last < len(p.words) for o in places), concept


def test_a_title_on_the_line_below_its_heading_is_read_where_it_stands() -> None:
    paragraphs = tuple(
        Paragraph(i, line)
        for i, line in enumerate(("Article 1 :", "Loi 24-83", "Elle régit la coopérative."))
    )
    document = parse_structure(SourceText(Path("case"), "txt", paragraphs), "fr")
    [passage] = [p for p in passages_of(document) if p.article is not None]
    law = next(i for i, word in enumerate(passage.words) if word.text.startswith("24"))
    line = passage.line(law)
    assert line.paragraph == 1
    assert line.text[passage.start(law) - line.start :].startswith("24-83")
