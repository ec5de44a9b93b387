"""What a finding tells: its message, kind, origin and figures (tests/rules/variants.yaml); the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fragments import findings

from lawcheck.bylaws import Board, Bylaws, Evidence, Organs, Statement
from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.rules.engine import all_rules, code_order, run_rules
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

VARIANTS: list[dict[str, Any]] = load_yaml(Path(__file__).with_name("variants.yaml"))


@pytest.mark.parametrize("case", VARIANTS, ids=lambda c: f"{c['code']}-{c['text'][-40:]}")
def test_what_a_finding_tells(case: dict[str, Any]) -> None:
    found = findings(case["code"], case["lang"], case["text"])
    assert len(found) == len(case["told"])
    for finding, told in zip(found, case["told"], strict=True):
        assert finding.message == told.get("message", finding.message)
        assert finding.kind == told.get("kind", finding.kind)
        assert finding.old_verdict == told.get("old", finding.old_verdict)
        assert finding.old_article == told.get("old_article", finding.old_article)
        if "origin" in told:
            assert finding.origin == told["origin"]
        for name, value in told.get("params", {}).items():
            assert str(finding.params[name]) == value
        assert told.get("quote", "") in str(finding.params.get("quote", ""))


def _read(*lines: str) -> Bylaws:
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    return read_bylaws(parse_structure(SourceText(Path("text"), "txt", paragraphs), "fr"))


LAW = load_law("112.12")
BOARD = _read(
    "Article 1 : Conseil d'administration",
    "Le conseil d'administration se compose de cinq membres. Il se réunit une fois par mois.",
)


def test_codes_are_ordered_as_the_law_is() -> None:
    codes = ["T.1", "5.10", "108.1", "5.2", "50.1"]
    assert sorted(codes, key=code_order) == ["5.2", "5.10", "50.1", "108.1", "T.1"]


def test_every_rule_is_found_passed_or_not_applicable() -> None:
    outcome = run_rules(BOARD, LAW)
    fired = {f.rule.code for f in outcome.findings}
    assert "50.1" in fired
    assert "57.1" in outcome.passed
    assert "65.1" in outcome.not_applicable  # no managers
    assert "84.1" in outcome.not_applicable  # nothing said of the balance: 5.26 tells it
    assert fired | set(outcome.passed) | set(outcome.not_applicable) == set(all_rules())
    assert not fired & set(outcome.passed)
    assert not set(outcome.passed) & set(outcome.not_applicable)


def test_only_the_wanted_rules_run() -> None:
    outcome = run_rules(BOARD, LAW, lambda rule: rule.code == "57.1")
    assert (outcome.findings, outcome.passed, outcome.not_applicable) == ((), ("57.1",), ())


def _board_of(*places: tuple[int, int, int, int]) -> Bylaws:
    """Statutes whose board has five members, said at these (article, paragraph, start, end)."""
    said = tuple(
        Statement(5, Evidence(article, paragraph, start, end, "cinq membres"))
        for article, paragraph, start, end in places
    )
    flag = (Statement(True, said[0].evidence),)
    return Bylaws(language="fr", organs=Organs(board=flag), board=Board(size=said))


@pytest.mark.parametrize(
    ("places", "number"),
    [
        (((1, 1, 0, 9), (1, 1, 4, 12)), 1),  # overlapping words
        (((1, 1, 0, 9), (1, 2, 0, 9)), 1),  # the same value in the same article
        (((1, 1, 0, 9), (2, 5, 0, 9)), 2),
    ],
)
def test_a_value_is_told_once_in_an_article(places: tuple[Any, ...], number: int) -> None:
    outcome = run_rules(_board_of(*places), LAW, lambda rule: rule.code == "50.1")
    assert len(outcome.findings) == number


def test_before_the_law_only_what_the_old_law_forbade_is_found() -> None:
    old = load_law("24.83")
    bylaws = _read(
        "Article 1 : Assemblée",
        "Chaque membre dispose d'une voix par part. Il se réunit une fois par mois.",
        "Article 2 : Conseil d'administration",
        "Le conseil d'administration se compose de cinq membres.",
    )
    found = {f.rule.code: f for f in run_rules(bylaws, old).findings}
    assert all(f.old_verdict == "unlawful" for f in found.values())
    assert "50.1" not in found


def test_the_old_law_is_quoted_with_its_article_where_it_is_known() -> None:
    bylaws = _read("Article 1 : Loi", "La coopérative est régie par la loi n° 24-83.")
    (finding,) = run_rules(bylaws, LAW, lambda rule: rule.code == "106.1").findings
    assert finding.origin == "24.83"
    for found in run_rules(BOARD, LAW).findings:
        assert found.old_article == "" or found.old_verdict != "unknown"
