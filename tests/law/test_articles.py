"""The summaries of the 108 articles: complete, in agreement, in our own words."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from lawcheck.errors import LawcheckError
from lawcheck.law.articles import all_articles, article
from lawcheck.parsing.folding import fold


def test_every_article_in_three_languages() -> None:
    assert [a.number for a in all_articles()] == list(range(1, 109))
    for a in all_articles():
        for texts in (a.title, a.summary, a.chapter_title):
            assert set(texts) == {"ar", "fr", "en"}
            assert all(t.strip() for t in texts.values())


@pytest.mark.parametrize("number", range(1, 109))
def test_figures_agree_across_languages(number: int) -> None:
    figures = [sorted(re.findall(r"\d+", text)) for text in article(number).summary.values()]
    assert figures[0] == figures[1] == figures[2]


@pytest.mark.parametrize("number", [0, 109, -1])
def test_no_other_article(number: int) -> None:
    with pytest.raises(LawcheckError) as caught:
        article(number)
    assert caught.value.key == "law-no-article"


def _runs(text: str, size: int) -> set[tuple[str, ...]]:
    """Runs of folded words, lam and alef dropped: PDF text swaps them."""
    words = [re.sub("[\u0627\u0644]", "", fold(w)) for w in re.findall(r"[^\W\d_]+", text)]
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}


@pytest.mark.skipif("LAWCHECK_OFFICIAL_TEXTS" not in os.environ, reason="needs the official texts")
def test_no_sentence_of_the_law_is_copied() -> None:
    folder = Path(os.environ["LAWCHECK_OFFICIAL_TEXTS"])
    official = _runs((folder / "law-112-12.official.ar.txt").read_text(encoding="utf-8"), 8)
    for a in all_articles():
        assert not _runs(a.summary["ar"], 8) & official, a.number
