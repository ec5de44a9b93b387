from __future__ import annotations

from pathlib import Path

import pytest

from lawcheck.adapting.references import renewed
from lawcheck.yamlfile import load_yaml

_CASES = [
    (language, *case)
    for language, cases in load_yaml(Path(__file__).with_name("references.yaml")).items()
    for case in cases
]


@pytest.mark.parametrize(("language", "before", "number", "after"), _CASES)
def test_a_reference_names_the_law_in_force(
    language: str, before: str, number: str, after: str
) -> None:
    start = before.index(number)
    found = renewed(before, start, start + len(number), language)
    assert before[: found.start] + found.text + before[found.end :] == after
