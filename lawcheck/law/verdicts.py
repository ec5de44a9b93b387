"""What a law says of a value: compares it with every constraint of that name."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from lawcheck.law.model import Figure, Law, Verdict

_DECIDING = ("A", "B")


def verdict(
    law: Law, name: str, value: Fraction | int | str | bool, day: date | None = None
) -> Verdict:
    """``lawful`` or ``unlawful`` under ``law``, ``silent`` when it has no such figure.

    Numbers are in the unit of the figure, ``bool`` answers ``required``/``forbidden`` figures,
    words are the values of the law files. ``unknown`` when the law's figure could not be
    established, or when the value is of another kind than the figure. Figures of
    confidence C or D never decide. With ``day``, the figures that stood on that day are used.
    """
    figures = law.figures(name, day)
    if not figures:
        return "unknown" if law.unlisted == "unknown" else "silent"
    answers = [_satisfies(figure, value) for figure in figures if figure.status == "known"]
    if False in answers:
        return "unlawful"
    if None in answers or any(figure.status == "unknown" for figure in figures):
        return "unknown"
    return "lawful" if answers else "silent"


def _satisfies(figure: Figure, value: Fraction | int | str | bool) -> bool | None:
    """Whether the value keeps within the figure; None when the two cannot be compared."""
    limit = figure.value
    if figure.confidence not in _DECIDING:
        return None
    if isinstance(limit, bool):
        if not isinstance(value, bool):
            return None
        return value if figure.comparison == "required" else not value
    if isinstance(limit, Fraction):
        if isinstance(value, bool) or not isinstance(value, int | Fraction):
            return None
        return _within(figure, limit, Fraction(value))
    if limit is None:
        return None
    said = _word(value)
    if figure.unit == "date":
        return said <= limit if figure.comparison == "maximum" else said >= limit
    return said in limit.split("|")


def _word(value: Fraction | int | str | bool) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _within(figure: Figure, limit: Fraction, value: Fraction) -> bool:
    if figure.comparison == "minimum":
        return value >= limit
    if figure.comparison == "maximum":
        return value <= limit
    if figure.comparison == "multiple_of":
        return value % limit == 0
    return value == limit


def repeats(law: Law, name: str, value: Fraction | int | str | bool) -> bool:
    """Whether ``value`` is the very figure of ``law``, not only one that keeps within it."""
    return any(
        figure.status == "known"
        and figure.confidence in _DECIDING
        and (
            _word(value) in figure.value.split("|")
            if isinstance(figure.value, str)
            else type(figure.value) is bool
            if type(value) is bool
            else figure.value == value
        )
        for figure in law.figures(name)
    )
