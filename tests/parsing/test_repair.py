"""Repair of text taken from PDF: right spellings, same length, whole documents only."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lawcheck.parsing.repair import is_swapped, repair, repair_text
from lawcheck.sources.model import Paragraph
from lawcheck.yamlfile import load_yaml

CASES = load_yaml(Path(__file__).resolve().parents[1] / "cases" / "structure" / "repair.yaml")
SPOILT = CASES["swapped"][0][0]


@pytest.mark.parametrize(
    ("spoilt", "right"), CASES["swapped"], ids=[c[0] for c in CASES["swapped"]]
)
def test_swapped_document(spoilt: str, right: str) -> None:
    first, second = repair([Paragraph(0, SPOILT), Paragraph(1, spoilt)])
    assert first.text == CASES["swapped"][0][1]
    assert second.text == right


@pytest.mark.parametrize("text", CASES["untouched"])
def test_right_document_is_left_alone(text: str) -> None:
    assert not is_swapped(text)
    paragraphs = [Paragraph(0, text)]
    assert repair(paragraphs)[0] is paragraphs[0]


WORDS = sorted({w for case in CASES["swapped"] for text in case for w in text.split()})


@given(st.lists(st.lists(st.sampled_from(WORDS) | st.text(max_size=8)).map(" ".join)))
def test_length_and_paragraphs_survive(texts: list[str]) -> None:
    repaired = repair([Paragraph(i, t) for i, t in enumerate(texts)])
    assert [len(p.text) for p in repaired] == [len(t) for t in texts]


def test_repair_is_idempotent() -> None:
    whole = "\n".join(case[0] for case in CASES["swapped"])
    assert repair_text(repair_text(whole)) == repair_text(whole)
