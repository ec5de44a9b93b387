"""The wording lawcheck offers passes its own check: every clause template, together and alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lawcheck.bylaws import Bylaws
from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.resources import directory
from lawcheck.rules.engine import run_rules
from lawcheck.rules.remedies import clause
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

FRAME = load_yaml(Path(__file__).parents[1] / "cases" / "frame.yaml")
FILL = {"ar": "النور", "fr": "Ennour"}
CASES = [
    (language, path.stem)
    for language in ("ar", "fr")
    for path in sorted((directory("templates") / "clauses" / language).glob("*.j2"))
]


@pytest.mark.parametrize(("language", "template"), CASES)
def test_a_remedy_is_lawful(language: str, template: str) -> None:
    text = clause(template, language, Bylaws(language=language))
    text = re.sub(r"\[[^\]]+\]", FILL[language], text)
    lines = [FRAME[language]["heading"], *text.splitlines(), *FRAME[language]["company"]]
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    document = parse_structure(SourceText(Path("clause"), "txt", paragraphs), language)
    outcome = run_rules(read_bylaws(document), load_law("112.12"))
    wrong = [
        (f.rule.code, f.evidence) for f in outcome.findings if f.kind in ("conflict", "legacy")
    ]
    assert wrong == []
