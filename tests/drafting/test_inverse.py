"""Grammar and templates are inverse: what is drafted is read back, in Word files, in both languages."""

from __future__ import annotations

import tempfile
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from profiles import expected_facts, lawful_answers, nested

from lawcheck import check
from lawcheck.drafting.clauses import ProfileSource
from lawcheck.drafting.lawful import objections
from lawcheck.drafting.numbers import Language
from lawcheck.drafting.profile import Profile, check_consistency, profile_of
from lawcheck.drafting.sheets import statutes_page
from lawcheck.drafting.statutes import statutes_of
from lawcheck.reports.model import Report
from lawcheck.yamlfile import load_yaml

LANGUAGES: tuple[Language, ...] = get_args(Language)
_DAY = date(2026, 6, 1)
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


def _checked(source: ProfileSource) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "statutes.docx"
        statutes_page(statutes_of(source.profile, source)).save(path)
        return check(path, as_of=_DAY)


def _lawful(answers: dict[str, Any]) -> Profile:
    profile = profile_of(nested(answers))
    check_consistency(profile)
    assert objections(profile, "en") == []
    return profile


@pytest.mark.parametrize("language", LANGUAGES)
@given(answers=lawful_answers())
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_drafted_is_read_back(language: Language, answers: dict[str, Any]) -> None:
    profile = _lawful(answers)
    report = _checked(ProfileSource(profile, language))
    assert [(f.rule, f.kind, f.excerpt) for f in report.findings if f.kind != "review"] == []
    read = {
        name: {said.value for said in report.bylaws.said(name) if said.sure}
        for name in expected_facts(profile)
    }
    assert read == {name: {value} for name, value in expected_facts(profile).items()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", _UNLAWFUL, ids=lambda case: case["fact"])
@given(data=st.data())
@settings(
    max_examples=2, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate]
)
def test_one_unlawful_value_gives_exactly_its_rule(
    language: Language, case: dict[str, Any], data: st.DataObject
) -> None:
    wanted = _CONDITIONS[case.get("when", "")]
    profile = data.draw(lawful_answers().map(_lawful).filter(wanted))
    value = Fraction(case["value"])
    report = _checked(Changed(profile, language, case["fact"], value))
    told = {f.rule for f in report.findings if f.kind != "review"}
    assert told == set(case["rule"].split())
