"""The questions of a profile (``templates/profile/*.yaml``) and the reading of each answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, catalogue
from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

Kind = Literal[
    "words", "lines", "text", "integer", "fraction", "yes_no", "choice", "choices", "date",
    "day_of_year", "people",
]  # fmt: skip
Local = Mapping[str, str]
"""A text in Arabic (``ar``), in French (``fr``) or in both."""

_TONGUES = ("ar", "fr")
_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_RATIO = re.compile(r"\d+/\d+")
_LONGEST = 2_000


class Field(NamedTuple):
    """One question; without a default and unless it is optional, it must be answered.

    ``choices`` are all the answers to a choice, and what is offered for a number.
    """

    name: str
    kind: Kind
    ask: Local
    label: Local
    why: Local
    article: str = ""
    choices: tuple[Any, ...] = ()
    optional: bool = False
    when: str = ""
    basic: bool = False

    def title(self, language: Language) -> str:
        """Its short name: a label of its own, or that of the fact of the statutes."""
        return self.label.get(language) or fact_title(self.name, language)


def fact_title(name: str, language: Language) -> str:
    """The name of a fact of the statutes in the message catalogues."""
    return catalogue(language).get(f"term-fact-{name}", name)


def _field(data: Mapping[str, Any]) -> Field:
    return Field(
        data["name"],
        data["type"],
        data["ask"],
        data.get("label", {}),
        data.get("why", {}),
        str(data.get("article", "")),
        tuple(data.get("choices", ())),
        data.get("optional", False),
        data.get("when", ""),
        data.get("basic", False),
    )


@lru_cache(maxsize=2)
def _read(name: str) -> dict[str, Field]:
    entries = installed_yaml(directory("templates") / "profile" / f"{name}.yaml")
    return {entry["name"]: _field(entry) for entry in entries}


def fields() -> dict[str, Field]:
    """The questions about the cooperative, by name, in the order they are asked."""
    return _read("fields")


def people_fields() -> dict[str, Field]:
    """The questions about each founder."""
    return _read("people")


@lru_cache(maxsize=1)
def _defaults() -> dict[str, dict[str, Any]]:
    data = installed_yaml(directory("templates") / "profile" / "defaults.yaml")
    return {
        kind: {name: Fraction(v) if _is_number(v) else v for name, v in values.items()}
        for kind, values in data.items()
    }


def _is_number(value: Any) -> bool:
    return (isinstance(value, int) and not isinstance(value, bool)) or (
        isinstance(value, str) and _RATIO.fullmatch(value) is not None
    )


def defaults() -> Mapping[str, Any]:
    """What unanswered questions about the cooperative mean, by name; None where nothing does."""
    return _defaults()["cooperative"]


def founder_default(name: str) -> Any:
    """The same for a question about a founder."""
    return _defaults()["founder"].get(name)


def _words(value: Any) -> dict[str, str]:
    if isinstance(value, str | int) and not isinstance(value, bool):
        value = dict.fromkeys(_TONGUES, str(value))
    if not isinstance(value, Mapping) or not value or not set(value) <= set(_TONGUES):
        raise ValueError
    said = {tongue: _text(text) for tongue, text in value.items()}
    return said


def _text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError
    text = " ".join(str(value).split())
    if not text or len(text) > _LONGEST:
        raise ValueError
    return text


def _lines(value: Any) -> tuple[dict[str, str], ...]:
    lines = value if isinstance(value, list | tuple) else [value]
    if not lines:
        raise ValueError
    return tuple(_words(line) for line in lines)


def _integer(value: Any) -> Fraction:
    if isinstance(value, bool):
        raise ValueError
    if isinstance(value, str):
        value = re.sub(r"[\s\u00a0\u202f.,](?=\d{3}(?!\d))", "", value.strip())
    number = Fraction(str(value))
    if number.denominator != 1 or not 0 <= number < 1_000_000_000:
        raise ValueError
    return number


def _fraction(value: Any) -> Fraction:
    if isinstance(value, bool):
        raise ValueError
    number = Fraction(str(value).replace(" ", ""))
    if not 0 < number <= 1:
        raise ValueError
    return number


def _yes_no(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    said = str(value).strip().lower()
    for language in ("ar", "fr", "en"):
        words = catalogue(language)
        if said in words["answer-yes"].split("|"):
            return True
        if said in words["answer-no"].split("|"):
            return False
    raise ValueError


def _date(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value).strip())


def _day_of_year(value: Any) -> str:
    text = str(value).strip()
    if not _DAY.fullmatch(text):
        raise ValueError
    month, day = map(int, text.split("-"))
    date(2000, month, day)
    return text


_READERS: dict[str, Callable[[Any], Any]] = {
    "words": _words,
    "lines": _lines,
    "text": _text,
    "integer": _integer,
    "fraction": _fraction,
    "yes_no": _yes_no,
    "date": _date,
    "day_of_year": _day_of_year,
}


def answer(field: Field, value: Any) -> Any:
    """``value`` as the field holds it. Raises LawcheckError ``profile-answer`` or ``profile-choice``."""
    try:
        if field.kind == "choice":
            said: Any = str(value).strip().lower()
            found = {str(choice): choice for choice in field.choices}[said]
            return found
        if field.kind == "choices":
            parts = value if isinstance(value, list | tuple) else re.split(r"[\s,]+", str(value))
            known = {str(choice): choice for choice in field.choices}
            return tuple(sorted({known[str(part)] for part in parts}))
        read = _READERS[field.kind](value)
    except KeyError as error:
        raise LawcheckError(
            "profile-choice",
            field=field.name,
            value=_shown(value),
            choices=", ".join(map(str, field.choices)),
        ) from error
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as error:
        raise LawcheckError(
            f"profile-answer-{field.kind}", field=field.name, value=_shown(value)
        ) from error
    return read


def _shown(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else text[:57] + "..."
