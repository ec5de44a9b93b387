"""The examples that `lawcheck explain` shows are true: the first is found, the second is not."""

from __future__ import annotations

import pytest
from fragments import findings

from lawcheck.rules.engine import all_rules
from lawcheck.rules.texts import rule_texts

CASES = [(code, language) for code in all_rules() for language in ("ar", "fr")]
# Examples that show numbering or an absence, and cannot stand alone as a clause.
SCHEMATIC = frozenset(("5.17", "T.2", "T.3", "T.5", "T.6", "14.2", "47.1", "5.1", "5.25"))


@pytest.mark.parametrize(("code", "language"), CASES)
def test_the_example_is_found(code: str, language: str) -> None:
    if code in SCHEMATIC:
        pytest.skip("a schema, not a clause")
    assert findings(code, language, rule_texts(code).fires[language])


@pytest.mark.parametrize(("code", "language"), CASES)
def test_the_counter_example_is_not(code: str, language: str) -> None:
    if code in SCHEMATIC:
        pytest.skip("a schema, not a clause")
    assert not findings(code, language, rule_texts(code).silent[language])
