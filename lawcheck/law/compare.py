"""The two laws side by side, subject by subject, and how that table is written out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any, Literal

from lawcheck.law.loader import IN_FORCE, REPEALED, installed_law, load_law
from lawcheck.law.model import Figure, Law
from lawcheck.messages import LANGUAGES, Language, say
from lawcheck.pages import pages

Change = Literal["same", "same-part", "different", "only-new", "only-old", "unknown"]
_ALLOWED = "yes|no"


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One subject: its figures under both laws and what changed, in three languages.

    ``old`` and ``new`` hold the figures by name; an empty tuple is a figure not established under
    the old law, or absent from the new one. ``codes`` are the rules that stand on the subject.
    """

    subject: str
    titles: Mapping[str, str]
    old: Mapping[str, tuple[Figure, ...]]
    new: Mapping[str, tuple[Figure, ...]]
    change: Change
    changed: Mapping[str, str]
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One figure told in one language; ``label`` is empty when the subject has a single figure."""

    label: str
    text: str
    article: str
    confidence: str


def compare_laws(old: Law | None = None, new: Law | None = None) -> tuple[ComparisonRow, ...]:
    """Rows by subject, in the order of ``subjects.yaml``; 24.83 against 112.12 by default."""
    before, after = old or load_law(REPEALED), new or load_law(IN_FORCE)
    return tuple(_row(subject, before, after) for subject in _subjects())


@cache
def _subjects() -> tuple[Mapping[str, Any], ...]:
    return tuple(installed_law("subjects.yaml"))


@cache
def _labels() -> Mapping[str, Sequence[str]]:
    labels: Mapping[str, Sequence[str]] = installed_law("labels.yaml")
    return labels


def _row(subject: Mapping[str, Any], old: Law, new: Law) -> ComparisonRow:
    names = subject["names"]
    before = {name: old.figures(name) for name in names}
    after = {name: new.figures(name) for name in names}
    change = _change(before, after)
    told = subject.get("changed") or {
        language: say(f"compare-change-{change}", language) for language in LANGUAGES
    }
    return ComparisonRow(
        subject["subject"],
        subject["title"],
        before,
        after,
        change,
        told,
        tuple(subject["codes"]),
    )


def _change(old: Mapping[str, tuple[Figure, ...]], new: Mapping[str, tuple[Figure, ...]]) -> Change:
    seen: set[Change] = set()
    for name, before in old.items():
        if not before or any(figure.status == "unknown" for figure in before):
            seen.add("unknown")
        else:
            seen.add(_difference(_known(before), _known(new[name])))
    for change in ("different", "only-old", "only-new"):
        if change in seen:
            return change
    if seen == {"same"}:
        return "same"
    return "same-part" if "same" in seen else "unknown"


def _known(figures: Iterable[Figure]) -> set[tuple[str, object]]:
    return {(f.comparison, f.value) for f in figures if f.status == "known"}


def _difference(old: set[tuple[str, object]], new: set[tuple[str, object]]) -> Change:
    if old == new:
        return "same"
    if not old:
        return "only-new"
    return "different" if new else "only-old"


def items(figures: Mapping[str, tuple[Figure, ...]], language: Language) -> tuple[Item, ...]:
    """The figures of one cell told in ``language``; a cell without any says so once."""
    known = {name: group for name, group in figures.items() if _told(group)}
    if not known:
        silent = any(f.status == "silent" for group in figures.values() for f in group)
        return (Item("", say("compare-silent" if silent else "compare-unknown", language), "", ""),)
    return tuple(
        Item(
            _labels()[name][LANGUAGES.index(language)] if len(figures) > 1 else "",
            _constraints(group, language),
            group[0].article,
            group[0].confidence,
        )
        for name, group in known.items()
    )


def _told(group: tuple[Figure, ...]) -> bool:
    return any(figure.status == "known" for figure in group)


def _constraints(group: tuple[Figure, ...], language: Language) -> str:
    parts = [_constraint(figure, language) for figure in group if figure.status == "known"]
    if group[0].until is not None:
        parts.append(say("compare-before", language, day=_day(group[0].until, language)))
    return say("compare-separator", language).join(parts)


def _constraint(figure: Figure, language: Language) -> str:
    if figure.value == _ALLOWED:
        return say("compare-allowed", language)
    if figure.unit == "date":
        day = date.fromisoformat(str(figure.value))
        return say("compare-until", language, day=_day(day, language))
    return say(f"compare-{figure.comparison}", language, value=_value(figure, language))


def _day(day: date, language: Language) -> str:
    return say("compare-day", language, year=day.year, month=f"{day.month:02}", day=f"{day.day:02}")


def _value(figure: Figure, language: Language) -> str:
    value = figure.value
    if isinstance(value, Fraction):
        return _fraction(value, language) if figure.unit == "fraction" else _count(figure, language)
    if not isinstance(value, str):
        return ""
    words = value.split("|")
    if figure.unit != "text":
        words = [say(f"compare-word-{word}", language) for word in words]
    *first, last = words
    head = say("compare-separator", language).join(first)
    return head + say("compare-or", language) + last if head else last


def _fraction(value: Fraction, language: Language) -> str:
    key = f"{value.numerator}-{value.denominator}" if value.denominator > 1 else str(value)
    try:
        return say(f"compare-fraction-{key}", language)
    except KeyError:
        return str(value)


def _count(figure: Figure, language: Language) -> str:
    """The number with its unit, agreeing in number (five forms in Arabic, two elsewhere)."""
    value = Fraction(str(figure.value))
    shown = f"{value.numerator:,}".replace(",", "\u00a0") if value.denominator == 1 else str(value)
    try:
        forms = say(f"compare-unit-{figure.unit}", language, n=shown).split("|")
    except KeyError:
        return f"{shown} {figure.unit}"
    return forms[min(_form(value, language), len(forms) - 1)]


def _form(value: Fraction, language: Language) -> int:
    if language != "ar":
        return 0 if value <= 1 else 1
    if value in (1, 2):
        return int(value) - 1
    rest = value % 100
    if 3 <= rest <= 10:
        return 2
    return 3 if rest > 10 else 4


def render_text(rows: Iterable[ComparisonRow], language: Language) -> str:
    """The comparison as plain text, one block per subject."""
    lines = [say("compare-title", language), say("compare-subtitle", language), ""]
    lines += [say("compare-caution", language), ""]
    colon, between = say("compare-colon", language), say("compare-list", language)
    for row in rows:
        codes = f" [{', '.join(row.codes)}]" if row.codes else ""
        lines.append(row.titles[language] + codes)
        for key, figures in (("compare-old", row.old), ("compare-new", row.new)):
            told = between.join(_line(item, language) for item in items(figures, language))
            lines.append(f"  {say(key, language)}{colon}{told}")
        lines += [f"  {say('compare-changed', language)}{colon}{row.changed[language]}", ""]
    return "\n".join(lines)


def _line(item: Item, language: Language) -> str:
    label = item.label + say("compare-colon", language) if item.label else ""
    marks = [say("compare-article", language, article=item.article)] if item.article else []
    marks += [item.confidence] if item.confidence else []
    tail = f" ({say('compare-separator', language).join(marks)})" if marks else ""
    return label + item.text + tail


def render_json(rows: Iterable[ComparisonRow]) -> str:
    """The comparison as JSON: an object with ``laws`` and ``rows``; fractions as ``a/b``."""
    document = {
        "laws": {"old": REPEALED, "new": IN_FORCE},
        "rows": [
            {
                "subject": row.subject,
                "titles": dict(row.titles),
                "rules": list(row.codes),
                "old": _json_figures(row.old),
                "new": _json_figures(row.new),
                "change": row.change,
                "changed": dict(row.changed),
            }
            for row in rows
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _json_figures(cell: Mapping[str, tuple[Figure, ...]]) -> list[dict[str, object]]:
    return [
        {
            "name": figure.name,
            "comparison": figure.comparison if figure.status == "known" else None,
            "value": _json_value(figure.value),
            "unit": figure.unit,
            "article": figure.article,
            "status": figure.status,
            "confidence": figure.confidence,
            "source": figure.source,
            "note": figure.note,
            "from": figure.in_force_from.isoformat() if figure.in_force_from else None,
            "until": figure.until.isoformat() if figure.until else None,
        }
        for group in cell.values()
        for figure in group
    ]


def _json_value(value: object) -> object:
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else str(value)
    return value


def render_html(rows: Iterable[ComparisonRow], language: Language) -> str:
    """The comparison as one self-contained page, right to left in Arabic, fit for printing."""
    shown = [
        {
            "title": row.titles[language],
            "old": items(row.old, language),
            "new": items(row.new, language),
            "changed": row.changed[language],
            "change": row.change,
            "codes": row.codes,
        }
        for row in rows
    ]

    def word(key: str, **params: object) -> str:
        return say(f"compare-{key}", language, **params)

    return (
        pages()
        .get_template("compare.html.j2")
        .render(
            rows=shown,
            say=word,
            language=language,
            direction="rtl" if language == "ar" else "ltr",
        )
    )
