"""The page of the profile: its reference is that of the questions, its examples are profiles.

``pytest tests/drafting/test_profile_page.py --update-golden`` writes the reference anew.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from lawcheck.drafting.fields import Field, defaults, fields, founder_default, people_fields
from lawcheck.drafting.lawful import objections
from lawcheck.drafting.profile import Profile, check_consistency, profile_of
from lawcheck.drafting.profilefile import profile_schema

DOCS = Path(__file__).parents[2] / "docs"
EXAMPLE = Path(__file__).parents[2] / "examples" / "profil.yaml"
MARK = re.compile(r"<!-- What follows .*? -->\n")
TYPES = {
    "words": "text, or one a language", "lines": "list of texts", "text": "text", "integer": "number",
    "fraction": "fraction", "yes_no": "true or false", "choice": "one of", "choices": "some of",
    "date": "date", "day_of_year": "month-day", "people": "list",
}  # fmt: skip
CONDITIONS = {
    "board": "there is a board", "managers": "there are managers",
    "several_managers": "there are several managers", "third_parties": "outsiders are dealt with",
    "legal_persons": "legal persons are admitted", "adaptation": "an older cooperative adapts",
    "legal": "the founder is a legal person", "in_kind": "the founder contributes in kind",
}  # fmt: skip


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Fraction):
        return str(value)
    return str(list(value)) if isinstance(value, list | tuple) else str(value)


def _entry(field: Field, usual: Any) -> Iterator[str]:
    kind = TYPES[field.kind]
    if field.kind in ("choice", "choices"):
        kind += " " + ", ".join(f"`{choice}`" for choice in field.choices)
    said = [kind]
    if usual is not None:
        said.append(f"usually `{_plain(usual)}`")
    elif field.optional:
        said.append("may stay empty")
    else:
        said.append("**needed**")
    if field.when:
        said.append(f"where {CONDITIONS[field.when]}")
    if field.article:
        said.append(f"article {field.article}")
    yield f"### `{field.name}`\n"
    yield "; ".join(said) + ".\n"
    yield _both(field, "fr") + "\n"
    yield f'<div dir="rtl">{_both(field, "ar")}</div>\n'


def _both(field: Field, language: str) -> str:
    """The question and the law's reason."""
    return " ".join(part[language] for part in (field.ask, field.why) if part)


def reference() -> str:
    """Every question of the profile, those of a founder last."""
    lines = ["## Every answer\n", f"{len(fields())} about the cooperative.\n"]
    for name, field in fields().items():
        lines += _entry(field, defaults().get(name))
    lines += [
        "## Every answer about a founder\n",
        f"{len(people_fields())}, in each of `founders`.\n",
    ]
    for name, field in people_fields().items():
        lines += _entry(field, founder_default(name))
    return "\n".join(lines)


def test_the_reference_is_that_of_the_questions(update_golden: bool) -> None:
    path = DOCS / "profile.md"
    text = path.read_text(encoding="utf-8")
    (mark,) = MARK.finditer(text)
    if update_golden:
        path.write_text(f"{text[: mark.end()]}\n{reference()}", encoding="utf-8")
        text = path.read_text(encoding="utf-8")
    assert text[mark.end() :].strip() == reference().strip()


def examples(page: str) -> list[Any]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", text, re.S)]


def _profile(answers: dict[str, Any]) -> Profile:
    """The example of the page completed by what it leaves out, from the example of the package."""
    base = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    more = [{k: v for k, v in p.items() if k != "role"} for p in base["founders"]]
    if answers.get("governance") == "managers":
        base.pop("board")
        base["founders"] = more
    if "founders" in answers:
        base["founders"] = more
        answers = answers | {"founders": [*answers["founders"], *more]}
        base.pop("board")
        for person, role in zip(
            answers["founders"][2:], ("vice_chair", "administrator"), strict=False
        ):
            person["role"] = role
    return profile_of(base | answers)


def test_the_first_example_is_whole_lawful_and_consistent() -> None:
    first, *_ = examples("profile.md")
    profile = profile_of(first)
    check_consistency(profile)
    assert objections(profile, "en") == []
    assert profile["board.size"] == 3


@pytest.mark.parametrize("number", range(1, len(examples("profile.md"))))
def test_every_other_example_is_lawful_and_keeps_to_the_schema(number: int) -> None:
    answers = examples("profile.md")[number]
    profile = _profile(answers)
    check_consistency(profile)
    assert objections(profile, "en") == []
    schema = profile_schema("fr") | {"required": []}
    if "founders" in answers:
        answers["founders"] = [dict(p) for p in answers["founders"]]
    jsonschema.validate(json.loads(json.dumps(answers, default=str)), schema)
