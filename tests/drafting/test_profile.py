"""A profile file: what is read of it, what is refused and how."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from profiles import lawful_answers, nested

from lawcheck.drafting.fields import answer, defaults, fields, people_fields
from lawcheck.drafting.lawful import objections
from lawcheck.drafting.profile import (
    begun,
    check_consistency,
    load_profile,
    profile_of,
    untranslated,
)
from lawcheck.drafting.profilefile import profile_schema, render_profile
from lawcheck.errors import LawcheckError
from lawcheck.law import load_law, verdict

EXAMPLE = Path(__file__).parents[2] / "examples" / "profil.yaml"


def _data(**changes: Any) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    for name, value in changes.items():
        group, _, last = name.rpartition("__")
        (data.setdefault(group, {}) if group else data)[last] = value
    return data


def test_the_example_is_complete_lawful_and_consistent() -> None:
    profile = load_profile(EXAMPLE)
    check_consistency(profile)
    assert objections(profile, "fr") == []
    assert profile["capital.amount"] == 10000
    assert profile["capital.ceiling"] == 100000
    assert profile["name_certificate.date"] == date(2026, 5, 6)
    assert profile["capital.paid_up_fraction"] == Fraction(1, 4)
    assert untranslated(profile, "ar") == untranslated(profile, "fr") == []


REFUSED = [
    ({"nom": "x"}, "profile-unknown", {"near": "name"}),
    ({"board__sise": 6}, "profile-unknown", {"near": "board.size"}),
    ({"board__size": "six"}, "profile-answer-integer", {"field": "board.size"}),
    ({"board__quorum": "0/2"}, "profile-answer-fraction", {}),
    ({"board__quorum": "1/0"}, "profile-answer-fraction", {}),
    ({"governance": "king"}, "profile-choice", {"choices": "board, managers"}),
    ({"category": [4]}, "profile-choice", {}),
    ({"year_end": "31-12"}, "profile-answer-day_of_year", {}),
    ({"year_end": "02-30"}, "profile-answer-day_of_year", {}),
    ({"signed__date": "soon"}, "profile-answer-date", {}),
    ({"seat": {"en": "here"}}, "profile-answer-words", {}),
    ({"seat": None}, "profile-missing", {"fields": "seat"}),
    ({"founders": []}, "profile-missing", {"fields": "founders"}),
    ({"founders": "me"}, "profile-not-answers", {}),
    ({"founders": [{"name": "A", "shares": 5}]}, "profile-missing", {"fields": "founders[1].address"}),
    ({"founders": [{"name": "A", "shares": 5, "adress": "x"}]}, "profile-unknown", {"near": "address"}),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "key", "params"), REFUSED)
def test_a_bad_answer_is_one_refusal(
    changes: dict[str, Any], key: str, params: dict[str, str]
) -> None:
    with pytest.raises(LawcheckError) as refusal:
        profile_of(_data(**changes))
    assert refusal.value.key == key
    for name, value in params.items():
        assert value in str(refusal.value.params[name])


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "profile-absent"),
        ("a: [", "profile-damaged"),
        ("- a", "profile-not-answers"),
        ("a" * 3_000_000, "profile-damaged"),
    ],
)
def test_a_file_that_is_no_profile(tmp_path: Path, content: str | None, key: str) -> None:
    path = tmp_path / "p.yaml"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(LawcheckError) as refusal:
        load_profile(path)
    assert refusal.value.key == key


UNLAWFUL = [
    ({"board__size": 7}, "50.1", "board.size"),
    ({"capital__share_value": 50}, "26.2", "capital.share_value"),
    ({"ordinary__quorum_first": "1/3"}, "43.1", "ordinary.quorum_first"),
    ({"third_parties__percent": 31}, "6.1", "third_parties.percent"),
    ({"third_parties__wait_months": 6}, "6.2", "third_parties.wait_months"),
    ({"liability__multiple": 6}, "32.1", "liability.multiple"),
    ({"duration_years": 100}, "5.4", "duration_years"),
    ({"name": {"ar": "جمعية الأمل", "fr": "Association Amal"}}, "95.1", "name"),
    ({"reserve__legal_percent": 5}, "69.1", "reserve.legal_percent"),
    ({"members__minimum": 4}, "14.1", "members.minimum"),
]


@pytest.mark.parametrize(("changes", "code", "field"), UNLAWFUL)
def test_an_unlawful_answer_meets_its_rule(changes: dict[str, Any], code: str, field: str) -> None:
    found = objections(profile_of(_data(**changes)), "fr")
    assert [(o.finding.rule.code, field in o.fields) for o in found] == [(code, True)]


def test_too_few_founders_are_refused() -> None:
    data = _data()
    data["founders"] = data["founders"][:4]
    assert {o.finding.rule.code for o in objections(profile_of(data), "fr")} == {"14.2"}


def _without_roles(**changes: Any) -> dict[str, Any]:
    data = _data(**changes)
    for founder in data["founders"]:
        founder.pop("role", None)
    return data


def test_the_first_founders_hold_the_organs_when_nobody_is_named() -> None:
    profile = profile_of(_without_roles())
    check_consistency(profile)
    assert [f.role for f in profile.founders][:4] == [
        "chair",
        "vice_chair",
        "administrator",
        "none",
    ]
    manager = profile_of(_without_roles(governance="managers"))
    check_consistency(manager)
    assert [f.role for f in manager.founders][:2] == ["manager", "none"]


INCONSISTENT = [
    (lambda d: d["founders"][2].pop("role"), "profile-organ"),
    (lambda d: d["founders"][3].update(role="chair"), "profile-organ"),
    (lambda d: d.update(governance="managers"), "profile-no-manager"),
    (lambda d: d["founders"][0].update(kind="legal", capital=1, representative="A",
                                       representative_address="B"), "profile-legal-chair"),
    (lambda d: d["founders"][4].update(shares=3), "profile-few-shares"),
    (lambda d: d["founders"][4].update(in_kind={"shares": 30, "description": "x", "expert": "y"}),
     "profile-in-kind-shares"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "key"), INCONSISTENT)
def test_founders_must_fit_the_other_answers(change: Any, key: str) -> None:
    data = _data()
    change(data)
    with pytest.raises(LawcheckError) as refusal:
        check_consistency(profile_of(data))
    assert refusal.value.key == key


def test_what_is_offered_is_lawful() -> None:
    """Every value that a form or the interview proposes keeps within the law, defaults first."""
    law = load_law("112.12")
    for name, field in fields().items():
        offered = [answer(field, choice) for choice in field.choices]
        if name in defaults() and defaults()[name] is not None and field.kind != "choices":
            offered.append(answer(field, defaults()[name]))
        for value in offered:
            if (name, value) == ("supervisory.size", 0):
                continue  # no committee at all
            assert verdict(law, name, value) in ("lawful", "silent", "unknown"), (name, value)


def test_every_question_is_asked_in_both_languages() -> None:
    for field in (*fields().values(), *people_fields().values()):
        for language in ("ar", "fr"):
            assert field.ask[language].strip()
            assert field.title(language)
    for field in fields().values():
        assert field.article.isdigit()
        assert all(field.why[language].strip() for language in ("ar", "fr"))
    assert set(defaults()) - {"capital.amount"} <= set(fields())


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(lawful_answers())
def test_a_profile_written_is_the_profile_read(answers: dict[str, Any]) -> None:
    profile = profile_of(nested(answers))
    text = render_profile(profile.answers, [dict(f.answers) for f in profile.founders], "fr")
    again = profile_of(yaml.safe_load(text))
    assert {n: again[n] for n in profile.answers} == profile.answers
    assert [dict(f.answers) for f in again.founders] == [dict(f.answers) for f in profile.founders]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(lawful_answers())
def test_lawful_profiles_keep_to_the_schema(answers: dict[str, Any]) -> None:
    jsonschema.validate(json.loads(json.dumps(nested(answers))), profile_schema("fr"))


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    schema = profile_schema("ar")
    jsonschema.Draft202012Validator.check_schema(schema)
    for changes in ({"nom": "x"}, {"governance": "king"}, {"board__sise": 6}, {"year_end": "x"}):
        data = json.loads(json.dumps(_data(**changes), default=str))
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(data, schema)


def test_an_unfinished_profile_can_be_resumed(tmp_path: Path) -> None:
    path = tmp_path / "p.yaml"
    path.write_text(render_profile({"name": {"fr": "Coopérative A"}}, [], "fr"), encoding="utf-8")
    assert begun(path) == ({"name": {"fr": "Coopérative A"}}, [])
