"""Spoken Arabic is read as written Arabic, and written Arabic as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from lawcheck.parsing.folding import fold
from lawcheck.parsing.spoken import in_writing, words_of
from lawcheck.parsing.tokens import tokenise
from lawcheck.yamlfile import load_yaml

CASES = load_yaml(Path(__file__).resolve().parents[1] / "cases" / "structure" / "spoken.yaml")


@pytest.mark.parametrize(("spoken", "written"), CASES["read"])
def test_speech_is_read_as_writing(spoken: str, written: str) -> None:
    found = [token.key for token in words_of(spoken, "ar")]
    assert found == list(map(fold, written.split()))
    assert in_writing(spoken).split() == found


@pytest.mark.parametrize("text", CASES["kept"])
def test_writing_stays(text: str) -> None:
    assert words_of(text, "ar") == tokenise(text)
    assert in_writing(text) == text


@pytest.mark.parametrize(("spoken", "_"), CASES["read"])
def test_words_keep_their_places(spoken: str, _: str) -> None:
    for token in words_of(spoken, "ar"):
        assert 0 <= token.start < token.end <= len(spoken)
