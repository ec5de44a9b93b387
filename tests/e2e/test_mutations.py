"""One clause of a compliant statute made unlawful gives exactly its finding."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from lawcheck import check
from lawcheck.yamlfile import load_yaml

HERE = Path(__file__).parent
STATUTES = HERE.parent / "statutes"
MUTATIONS: dict[str, list[dict[str, Any]]] = load_yaml(HERE / "mutations.yaml")
CASES = [
    pytest.param(name, mutation, id=f"{name}-{number}-{mutation['gives']}")
    for name, mutations in MUTATIONS.items()
    for number, mutation in enumerate(mutations, 1)
]


@pytest.mark.parametrize(("name", "mutation"), CASES)
def test_one_change_gives_its_finding(name: str, mutation: dict[str, Any], tmp_path: Path) -> None:
    text = (STATUTES / f"{name}.txt").read_text(encoding="utf-8")
    assert text.count(mutation["change"]) == 1
    changed = text.replace(mutation["change"], mutation["to"])
    changed = changed.replace(mutation.get("also", "\0"), "")
    path = tmp_path / f"{name}.txt"
    path.write_text(changed, encoding="utf-8")
    found = [f.rule for f in check(path).findings if f.kind != "review"]
    assert found == [mutation["gives"]]
