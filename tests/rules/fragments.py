"""A fragment of statutes checked by one rule, inside what that rule needs around it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.rules.engine import Finding, all_rules, run_rules
from lawcheck.rules.model import union_statutes
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

CASES = Path(__file__).parents[1] / "cases"
FRAME: dict[str, Any] = load_yaml(CASES / "frame.yaml")
_COMPANY = {"board_run": "board", "manager_run": "managers", "several_managers": "managers"}


def findings(code: str, language: str, text: str) -> list[Finding]:
    """The findings of rule ``code`` on ``text``; without a heading of its own it becomes an article."""
    frame = FRAME[language]
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if not lines[0].startswith(tuple(frame["headings"])):
        lines.insert(0, frame["heading"])
    applies = all_rules()[code].applies
    if applies is union_statutes:
        lines = [*frame["union"], *lines]
    lines += frame[_COMPANY.get(applies.__name__, "company")]
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    document = parse_structure(SourceText(Path("fragment"), "txt", paragraphs), language)
    outcome = run_rules(read_bylaws(document), load_law("112.12"), lambda rule: rule.code == code)
    return list(outcome.findings)
