"""The labelled statutes: every finding with its article and origin, nothing else, the facts read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lawcheck import check

STATUTES = Path(__file__).parents[1] / "statutes"
NAMES = sorted(path.stem for path in STATUTES.glob("*.txt"))


def _gold(name: str) -> dict[str, Any]:
    labels: dict[str, Any] = json.loads((STATUTES / f"{name}.gold.json").read_text("utf-8"))
    return labels


@pytest.mark.parametrize("name", NAMES)
def test_the_labelled_findings_and_no_other(name: str) -> None:
    findings = check(STATUTES / f"{name}.txt").findings
    found = sorted((f.rule, f.kind, str(f.origin)) for f in findings if f.kind != "review")
    labels = _gold(name)["findings"]
    assert found == sorted((f["rule"], f["kind"], str(f["origin"])) for f in labels)


@pytest.mark.parametrize("name", NAMES)
def test_nearly_all_the_labelled_facts_are_read(name: str) -> None:
    read = check(STATUTES / f"{name}.txt").to_json()["facts"]
    stated = _gold(name)["facts"]
    right = [fact for fact, value in stated.items() if str(read.get(fact)) == str(value)]
    assert len(right) >= 0.9 * len(stated)
