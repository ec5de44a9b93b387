"""Every rule, on phrasings that must fire and phrasings that must stay silent (tests/cases/*.yaml)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.rules.engine import Finding, all_rules, run_rules
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

CASES = Path(__file__).parent.parent / "cases"
FRAME: dict[str, Any] = load_yaml(CASES / "frame.yaml")


def _findings(code: str, language: str, text: str) -> list[Finding]:
    """The findings of one rule on a fragment; a fragment without heading becomes an article."""
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    frame = FRAME[language]
    if not any(lines[0].startswith(word) for word in frame["headings"]):
        lines.insert(0, frame["heading"])
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    document = parse_structure(SourceText(Path("case.txt"), "txt", paragraphs), language)
    bylaws = read_bylaws(document)
    outcome = run_rules(bylaws, load_law("112.12"), lambda rule: rule.code == code)
    return list(outcome.findings)


def _cases(kind: str) -> list[Any]:
    found = []
    for code in all_rules():
        path = CASES / f"{code}.yaml"
        if not path.exists():
            continue
        for language, cases in (load_yaml(path).get(kind) or {}).items():
            for n, case in enumerate(cases, 1):
                item = {"text": case} if isinstance(case, str) else case
                found.append(pytest.param(code, language, item, id=f"{code}-{language}-{n}"))
    return found


@pytest.mark.parametrize(("code", "language", "case"), _cases("fires"))
def test_fires(code: str, language: str, case: dict[str, Any]) -> None:
    findings = _findings(code, language, case["text"])
    assert findings, "nothing found"
    expected = case.get("kind") or all_rules()[code].kinds[0]
    assert expected in [f.kind for f in findings]
    if "quote" in case:
        assert any(f.evidence and case["quote"] in f.evidence.quote for f in findings)
    if "origin" in case:
        assert case["origin"] in [f.origin for f in findings]


@pytest.mark.parametrize(("code", "language", "case"), _cases("silent"))
def test_stays_silent(code: str, language: str, case: dict[str, Any]) -> None:
    findings = _findings(code, language, case["text"])
    allowed = case.get("allow", [])
    told = [f for f in findings if f.kind not in ("missing", *allowed)]
    assert told == []
