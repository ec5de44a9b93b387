"""The value reported: where several compete (facts.yaml), in the words of many people (phrasings.yaml)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.reports.model import facts_of
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

ARTICLES = [
    pytest.param(language, fact, item["text"], item["value"], id=f"{name}-{fact}-{language}-{n}")
    for name in ("facts", "phrasings")
    for fact, languages in load_yaml(Path(__file__).with_name(f"{name}.yaml")).items()
    for language, items in languages.items()
    for n, item in enumerate(items, 1)
]


@pytest.mark.parametrize(("language", "fact", "text", "value"), ARTICLES)
def test_reports_this_value(language: str, fact: str, text: str, value: Any) -> None:
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(text.splitlines()))
    bylaws = read_bylaws(parse_structure(SourceText(Path("facts"), "txt", paragraphs), language))
    assert facts_of(bylaws)[fact] == value
