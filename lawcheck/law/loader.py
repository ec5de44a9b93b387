"""The laws on disk, read once each and only when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, cast

from lawcheck.errors import LawcheckError
from lawcheck.law.model import Condition, Confidence, Law, Mention, Origin, Penalty
from lawcheck.law.reader import LawReader, read_yaml
from lawcheck.law.verdicts import repeats
from lawcheck.prepared import prepared
from lawcheck.resources import directory, inside

IN_FORCE = "112.12"
REPEALED = "24.83"
_FILES = {IN_FORCE: "112-12.yaml", REPEALED: "24-83.yaml"}


def installed_law(file: str) -> Any:
    """The content of a file of the folder ``law``."""
    path = directory("law") / file
    return _dated(prepared(inside(path), (path, Path(__file__)), lambda: _undated(read_yaml(path))))


def _undated(content: Any) -> Any:
    """``content`` with its dates as tuples, of which YAML has none: ``(2015, 12, 18)``."""
    if isinstance(content, dict):
        return {key: _undated(value) for key, value in content.items()}
    if isinstance(content, list):
        return [*map(_undated, content)]
    return (content.year, content.month, content.day) if type(content) is date else content


def _dated(content: Any) -> Any:
    """``content`` with its dates."""
    if isinstance(content, dict):
        return {key: _dated(value) for key, value in content.items()}
    if isinstance(content, list):
        return [*map(_dated, content)]
    return date(*content) if isinstance(content, tuple) else content


@cache
def load_law(name: str) -> Law:
    """The law ``112.12`` or ``24.83``. Raises LawcheckError ``law-unknown`` for another name."""
    if name not in _FILES:
        raise LawcheckError("law-unknown", name=name)
    return _with_mentions(LawReader(_FILES[name], installed_law(_FILES[name])).read())


def law_on(day: date) -> Law:
    """The law in force on ``day``: 112.12 from 18 December 2015 (article 108), 24.83 before."""
    law = load_law(IN_FORCE)
    return law if day >= law.in_force_from else load_law(REPEALED)


def load_law_file(path: Path) -> Law:
    """A law file of the user; with ``extends: "24.83"`` it completes or corrects that law.

    Raises LawcheckError with a key ``law-file-*`` and the file, article and figure concerned.
    """
    reader = LawReader(path.name, read_yaml(path))
    return _with_mentions(reader.read(load_law(reader.base) if reader.base else None))


@cache
def load_decrees() -> tuple[Law, ...]:
    """The decrees, oldest first by their place in the file; names such as ``2.15.617``."""
    return _texts("decrees.yaml")[0]


@cache
def load_older() -> tuple[Law, ...]:
    """Model statutes of 1968 and 1972: evidence for the origin ``older``, governing nothing."""
    return _texts("older.yaml")[0]


def origin_allowed(code: str) -> Origin | None:
    """Which origin a rule may claim, when the clause also matches the old figure; else None."""
    if code in load_law(REPEALED).origins:
        return "24.83"
    return "older" if code in _texts("older.yaml")[1] else None


def origin_of(code: str, name: str, value: Fraction | int | str | bool) -> Origin | None:
    """The origin of a clause that fell under ``code``: allowed, and ``value`` is the old figure.

    ``name`` is the figure's name. The figure must be attested (confidence A or B).
    """
    origin = origin_allowed(code)
    laws = (load_law(REPEALED),) if origin == REPEALED else load_older() if origin else ()
    return origin if any(repeats(law, name, value) for law in laws) else None


def penalties_for(code: str) -> tuple[Penalty, ...]:
    """Penalties that the conduct behind a rule's code may incur, by article."""
    return tuple(penalty for penalty in load_penalties() if code in penalty.codes)


@cache
def load_penalties() -> tuple[Penalty, ...]:
    """All penalties of articles 95 to 101 and 107."""
    return tuple(_penalty(row) for row in installed_law("penalties.yaml"))


def _penalty(row: Mapping[str, Any]) -> Penalty:
    fine = row.get("fine_mad", (None, None))
    prison = row.get("prison_months", (None, None))
    return Penalty(
        article=row["article"],
        name=row["name"],
        conduct=row["conduct"],
        consequence=row["consequence"],
        fine_minimum=_number(fine[0]),
        fine_maximum=_number(fine[1]),
        prison_minimum_months=_number(prison[0]),
        prison_maximum_months=_number(prison[1]),
        prison=row.get("prison", "none"),
        codes=tuple(row.get("codes", ())),
    )


def _number(value: int | None) -> Fraction | None:
    return None if value is None else Fraction(value)


@cache
def _texts(file: str) -> tuple[tuple[Law, ...], tuple[str, ...]]:
    content = installed_law(file)
    laws = tuple(LawReader(file, text).read() for text in content["texts"])
    return laws, tuple(content.get("origins", ()))


@cache
def _mentions() -> Mapping[str, tuple[Mention, ...]]:
    content = installed_law("mentions.yaml")
    return {law: tuple(_mention(row) for row in rows) for law, rows in content.items()}


def _mention(row: Mapping[str, Any]) -> Mention:
    return Mention(
        code=row["code"],
        name=row["name"],
        article=row["article"],
        condition=cast(Condition, row.get("condition", "always")),
        confidence=cast(Confidence, row.get("confidence", "A")),
        titles=row["titles"],
    )


def _mentions_of(name: str) -> tuple[Mention, ...]:
    return _mentions().get(name, ())


def _with_mentions(law: Law) -> Law:
    return law._replace(mentions_of=_mentions_of)
