"""The examples that `lawcheck explain` shows are true: the first is found, the second is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.rules.engine import all_rules, run_rules
from lawcheck.rules.model import union_statutes
from lawcheck.rules.texts import rule_texts
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

FRAME = load_yaml(Path(__file__).parent.parent / "cases" / "frame.yaml")
CASES = [(code, language) for code in all_rules() for language in ("ar", "fr")]
# Examples that show numbering or an absence, and cannot stand alone as a clause.
SCHEMATIC = frozenset(("5.17", "T.2", "T.3", "T.5", "T.6", "14.2", "47.1", "5.1", "5.25"))


def _found(code: str, language: str, clause: str) -> bool:
    frame = FRAME[language]
    lines = clause.splitlines()
    if not clause.startswith(tuple(frame["headings"])):
        lines.insert(0, frame["heading"])
    if all_rules()[code].applies is union_statutes:
        lines = [*frame["union"], *lines]
    organ = {"board_run": "board", "manager_run": "managers", "several_managers": "managers"}
    company = frame[organ.get(all_rules()[code].applies.__name__, "company")]
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate((*lines, *company)))
    document = parse_structure(SourceText(Path("example"), "txt", paragraphs), language)
    outcome = run_rules(read_bylaws(document), load_law("112.12"), lambda rule: rule.code == code)
    return bool(outcome.findings)


@pytest.mark.parametrize(("code", "language"), CASES)
def test_the_example_is_found(code: str, language: str) -> None:
    if code in SCHEMATIC:
        pytest.skip("a schema, not a clause")
    assert _found(code, language, rule_texts(code).fires[language])


@pytest.mark.parametrize(("code", "language"), CASES)
def test_the_counter_example_is_not(code: str, language: str) -> None:
    if code in SCHEMATIC:
        pytest.skip("a schema, not a clause")
    assert not _found(code, language, rule_texts(code).silent[language])
