"""Grammar and templates are inverse: what is drafted is read back, in Word files, in both languages.

Few examples, always the same ones; ``bench/inverse.py`` draws hundreds.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from profiles import checked, lawful, lawful_answers, mismatches

from lawcheck.drafting.clauses import ProfileSource
from lawcheck.drafting.numbers import Language
from lawcheck.drafting.profile import Profile
from lawcheck.yamlfile import load_yaml

LANGUAGES: tuple[Language, ...] = get_args(Language)
FEW = settings(
    deadline=None, derandomize=True, database=None, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
_UNLAWFUL = load_yaml(Path(__file__).with_name("unlawful.yaml"))
_CONDITIONS = {
    "": lambda p: True,
    "board": lambda p: p.board,
    "managers": lambda p: p.managers,
    "third_parties": lambda p: p.third_parties,
    "supervisory": lambda p: p.supervisory,
    "part_paid": lambda p: p["capital.paid_up_fraction"] != 1,
}


class Changed(ProfileSource):
    """A profile with one value changed after it was found lawful."""

    def __init__(self, profile: Profile, language: Language, name: str, value: Any) -> None:
        super().__init__(profile, language)
        self._changed = (name, value)

    def value(self, name: str) -> Any:
        return self._changed[1] if name == self._changed[0] else super().value(name)


@pytest.mark.parametrize("language", LANGUAGES)
@given(answers=lawful_answers())
@settings(FEW, max_examples=20)
def test_what_is_drafted_is_read_back(language: Language, answers: dict[str, Any]) -> None:
    source = ProfileSource(lawful(answers), language)
    assert mismatches(source, checked(source)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", _UNLAWFUL, ids=lambda case: case["fact"])
@given(data=st.data())
@settings(FEW, max_examples=2)
def test_one_unlawful_value_gives_exactly_its_rule(
    language: Language, case: dict[str, Any], data: st.DataObject
) -> None:
    wanted = _CONDITIONS[case.get("when", "")]
    profile = data.draw(lawful_answers().map(lawful).filter(wanted))
    value = Fraction(case["value"])
    report = checked(Changed(profile, language, case["fact"], value))
    told = {f.rule for f in report.findings if f.kind != "review"}
    assert told == set(case["rule"].split())
