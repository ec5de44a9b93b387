"""Every rule, on phrasings that must fire and phrasings that must stay silent (tests/cases/*.yaml)."""

from __future__ import annotations

from typing import Any

import pytest
from fragments import CASES, findings

from lawcheck.rules.engine import all_rules
from lawcheck.yamlfile import load_yaml


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
    found = findings(code, language, case["text"])
    assert found, "nothing found"
    expected = case.get("kind") or all_rules()[code].kinds[0]
    assert expected in [f.kind for f in found]
    if "quote" in case:
        assert any(f.evidence and case["quote"] in f.evidence.quote for f in found)
    if "message" in case:
        assert [f.message for f in found] == [case["message"]]
    if "origin" in case:
        assert case["origin"] in [f.origin for f in found]


@pytest.mark.parametrize(("code", "language", "case"), _cases("silent"))
def test_stays_silent(code: str, language: str, case: dict[str, Any]) -> None:
    """A clause says nothing of what a rule asks elsewhere: a mention missing there is no matter."""
    kinds = all_rules()[code].kinds
    beside = [] if kinds[0] == "missing" else ["missing"]
    if "review" in kinds[1:]:
        beside.append("review")
    assert [f for f in findings(code, language, case["text"]) if f.kind not in beside] == []
