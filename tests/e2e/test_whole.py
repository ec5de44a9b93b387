"""Rules that only a whole document shows, on compliant statutes changed in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lawcheck import check
from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.rules.engine import run_rules
from lawcheck.sources import read
from lawcheck.yamlfile import load_yaml

HERE = Path(__file__).parent
STATUTES = HERE.parent / "statutes"
CASES: dict[str, list[dict[str, Any]]] = load_yaml(HERE / "whole.yaml")


def _changed(case: dict[str, Any], folder: Path) -> Path:
    text = (STATUTES / f"{case['statute']}.txt").read_text(encoding="utf-8")
    assert case["change"] in text
    text = text.replace(case["change"], case["to"])
    for also in case.get("also", ()):
        assert also in text
        text = text.replace(also, "")
    path = folder / f"{case['statute']}.txt"
    path.write_text(text, encoding="utf-8")
    return path


def _names(case: dict[str, Any]) -> str:
    return f"{case['code']}-{case['statute']}"


@pytest.mark.parametrize("case", CASES["fires"], ids=_names)
def test_the_rule_fires_once(case: dict[str, Any], tmp_path: Path) -> None:
    document = parse_structure(read(_changed(case, tmp_path)))
    outcome = run_rules(
        read_bylaws(document), load_law("112.12"), lambda rule: rule.code == case["code"]
    )
    assert len(outcome.findings) == 1
    finding = outcome.findings[0]
    assert finding.message == case.get("message", finding.message)
    assert case.get("quote", "") in (finding.evidence.quote if finding.evidence else "")


@pytest.mark.parametrize("case", CASES["silent"], ids=_names)
def test_the_rule_is_silent(case: dict[str, Any], tmp_path: Path) -> None:
    codes = {f.rule for f in check(_changed(case, tmp_path)).findings}
    assert case["code"] not in codes


@pytest.mark.parametrize("name", ["ar-compliant-office", "fr-compliant-notary"])
def test_the_statutes_are_silent_before_the_change(name: str) -> None:
    fired = {f.rule for f in check(STATUTES / f"{name}.txt").findings}
    assert fired.isdisjoint(case["code"] for case in CASES["fires"])


@pytest.mark.parametrize(("number", "fires"), [(50, False), (51, True)])
def test_managers_up_to_fifty_members(number: int, fires: bool, tmp_path: Path) -> None:
    text = (STATUTES / "fr-compliant-short.txt").read_text(encoding="utf-8")
    head, rest = text.split("Ikram Bouziane\tgraphiste", 1)
    rows = "".join(
        f"Yahya Membre{chr(97 + i // 26)}{chr(97 + i % 26)}\tgraphiste\t{i}, rue Neuve, Oujda\t10\n"
        for i in range(number)
    )
    path = tmp_path / "statuts.txt"
    path.write_text(head + rows + rest[rest.index("Oujda, le 18") :], encoding="utf-8")
    report = check(path, select=["47.1"])
    assert report.to_json()["facts"]["members.founders"] == number
    assert bool(report.findings) is fires


def test_what_is_only_named_among_the_powers_is_to_be_reviewed() -> None:
    """Conversion, merger and split named in a list and nowhere treated (article 5, mention 25)."""
    report = check(STATUTES / "fr-student.txt", select=["5.25"])
    told = [(f.kind, f.article_number, f.excerpt) for f in report.findings]
    assert told == [
        ("review", 21, "transformation"), ("review", 21, "fusion"), ("review", 21, "scission"),
    ]  # fmt: skip
