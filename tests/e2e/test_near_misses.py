"""Lawful articles full of near misses: every rule is run on them and none may fire."""

from __future__ import annotations

from pathlib import Path

import pytest

from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.rules.engine import run_rules
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

TESTS = Path(__file__).parents[1]
FRAME = load_yaml(TESTS / "cases" / "frame.yaml")
ARTICLES = [
    pytest.param(language, title, text, id=f"{language}-{n}")
    for language, articles in load_yaml(Path(__file__).with_name("near_misses.yaml")).items()
    for n, (title, text) in enumerate(articles, 1)
]


@pytest.mark.parametrize(("language", "title", "text"), ARTICLES)
def test_no_rule_fires(language: str, title: str, text: str) -> None:
    frame = FRAME[language]
    lines = (f"{frame['heading']} : {title}", text, *frame["company"])
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    document = parse_structure(SourceText(Path("fragment"), "txt", paragraphs), language)
    outcome = run_rules(read_bylaws(document), load_law("112.12"), lambda rule: True)
    fired = [f for f in outcome.findings if f.kind in ("conflict", "legacy")]
    assert [(f.rule.code, f.evidence and f.evidence.quote) for f in fired] == []
