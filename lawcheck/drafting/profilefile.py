"""The profile as a file that a person reads and edits: every question as a comment, every default shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any

import yaml

from lawcheck.drafting.fields import Field, defaults, fields, founder_default, people_fields
from lawcheck.messages import Language, say

_TONGUES = ("ar", "fr")


def _plain(value: Any) -> Any:
    """``value`` as YAML says it."""
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"
    if isinstance(value, Mapping):
        if set(value) == set(_TONGUES) and value["ar"] == value["fr"]:
            return value["ar"]
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _line(key: str, value: Any) -> str:
    return f"{key}: {_inline(value)}"


def _inline(value: Any) -> str:
    """``value`` on one line of YAML."""
    text = yaml.safe_dump(
        [_plain(value)], allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000
    )
    return text.strip()[1:-1]


def _groups(known: Iterable[str]) -> dict[str, list[str]]:
    """Names by group, the groups in the order in which they first come."""
    found: dict[str, list[str]] = {}
    for name in known:
        group = name.rpartition(".")[0]
        found.setdefault(group or name, []).append(name)
    return found


def _entry(
    field: Field, answers: Mapping[str, Any], language: Language, indent: str, off: str = "# "
) -> list[str]:
    """The question and the answer; ``off`` stands before an answer that was not given."""
    key = field.name.rpartition(".")[2]
    tongue = "ar" if language == "ar" else "fr"
    comment = f"{indent}# {field.ask[tongue]}"
    if field.name in answers:
        return [comment, f"{indent}{_line(key, answers[field.name])}"]
    usual = defaults().get(field.name)
    shown = _line(key, usual) if usual is not None else f"{key}:"
    return [comment, f"{indent}{off}{shown}"]


def render_profile(
    answers: Mapping[str, Any], founders: Sequence[Mapping[str, Any]], language: Language
) -> str:
    """The profile as YAML: ``answers`` by dotted name, then the founders; what is open is a comment."""
    lines = [f"# {line}" for line in say("profile-head", language).split("\n")]
    for group, names in _groups(fields()).items():
        lines.append("")
        asked = [fields()[name] for name in names]
        if asked[0].kind == "people":
            lines += _people(asked[0], founders, language)
            continue
        if group == names[0]:
            lines += _entry(asked[0], answers, language, "")
            continue
        said = any(name in answers for name in names)
        lines.append(f"{group}:" if said else f"# {group}:")
        for field in asked:
            if said:
                lines += _entry(field, answers, language, "  ")
            else:
                lines += _entry(field, answers, language, "#   ", off="")
    return "\n".join(lines) + "\n"


def _people(field: Field, founders: Sequence[Mapping[str, Any]], language: Language) -> list[str]:
    tongue = "ar" if language == "ar" else "fr"
    lines = [f"# {field.ask[tongue]}"]
    known = people_fields()
    lines += [f"#   {name}: {asked.ask[tongue]}" for name, asked in known.items()]
    if not founders:
        return [*lines, "# founders:"]
    lines.append("founders:")
    for founder in founders:
        nested: dict[str, Any] = {}
        for name in known:
            value = founder.get(name)
            if value is None or value == founder_default(name):
                continue
            group, _, key = name.rpartition(".")
            (nested.setdefault(group, {}) if group else nested)[key] = _plain(value)
        lines.append(f"  - {_inline(nested)}")
    return lines


def profile_schema(language: Language) -> dict[str, Any]:
    """The JSON Schema of a profile, with titles and reasons in ``language``: editors complete by it."""
    tongue = "ar" if language == "ar" else "fr"
    properties: dict[str, Any] = {}
    for group, names in _groups(fields()).items():
        asked = [fields()[name] for name in names]
        if asked[0].kind == "people":
            properties[group] = {"type": "array", "minItems": 1, "items": _people_schema(tongue)}
        elif group == names[0]:
            properties[group] = _schema(asked[0], tongue)
        else:
            properties[group] = _group_schema(asked, tongue)
    required = [
        f.name
        for f in fields().values()
        if "." not in f.name and not f.optional and f.name not in defaults()
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "lawcheck profile",
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


def _group_schema(asked: Sequence[Field], tongue: str) -> dict[str, Any]:
    inner = {f.name.rpartition(".")[2]: _schema(f, tongue) for f in asked}
    return {"type": "object", "additionalProperties": False, "properties": inner}


def _people_schema(tongue: str) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for group, names in _groups(people_fields()).items():
        asked = [people_fields()[name] for name in names]
        if group == names[0]:
            properties[group] = _schema(asked[0], tongue)
        else:
            properties[group] = _group_schema(asked, tongue)
    required = [
        f.name
        for f in people_fields().values()
        if "." not in f.name and not f.optional and not f.when and founder_default(f.name) is None
    ]
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


_WORDS = {
    "anyOf": [
        {"type": "string", "minLength": 1},
        {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": False,
            "properties": {"ar": {"type": "string"}, "fr": {"type": "string"}},
        },
    ]
}
_SHAPES: dict[str, dict[str, Any]] = {
    "words": _WORDS,
    "lines": {"anyOf": [{"type": "array", "minItems": 1, "items": _WORDS}, _WORDS]},
    "text": {"type": ["string", "integer"]},
    "integer": {"type": "integer", "minimum": 0},
    "fraction": {"type": ["string", "number"], "pattern": "^\\d+\\s*/\\s*\\d+$"},
    "yes_no": {"type": "boolean"},
    "date": {"type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"},
    "day_of_year": {"type": "string", "pattern": "^\\d{2}-\\d{2}$"},
}


def _schema(field: Field, tongue: str) -> dict[str, Any]:
    shape = dict(_SHAPES.get(field.kind, {}))
    if field.kind == "choice":
        shape = {"enum": list(field.choices)}
    elif field.kind == "choices":
        shape = {"type": "array", "minItems": 1, "items": {"enum": list(field.choices)}}
    shape["title"] = field.title("ar" if tongue == "ar" else "fr")
    shape["description"] = " ".join((field.ask[tongue], field.why.get(tongue, ""))).strip()
    usual = defaults().get(field.name)
    if usual is not None:
        shape["default"] = _json(usual)
    return shape


def _json(value: Any) -> Any:
    plain = _plain(value)
    return plain.isoformat() if isinstance(plain, date) else plain
