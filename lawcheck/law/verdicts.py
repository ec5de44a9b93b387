"""What a law says of a value: compares it with every constraint of that name."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from lawcheck.law.model import Figure, Law, Verdict


def verdict(
    law: Law, name: str, value: Fraction | int | str | bool, day: date | None = None
) -> Verdict:
    """``lawful`` or ``unlawful`` under ``law``, ``silent`` when it has no such figure.

    Numbers are in the unit of the figure, ``bool`` answers ``required``/``forbidden`` figures,
    words are the values of the law files. ``unknown`` when the law's figure could not be
    established, or when the value is of another kind than the figure. Nothing of confidence D
    ever decides. With ``day``, the figures that stood on that day are used.
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
    if figure.confidence == "D":
        return None
    if isinstance(limit, bool):
        if not isinstance(value, bool):
            return None
        return value if figure.comparison == "required" else not value
    if isinstance(value, bool):
        return None
    if isinstance(limit, Fraction):
        return None if isinstance(value, str) else _within(figure, limit, Fraction(value))
    if limit is None or not isinstance(value, str):
        return None
    if figure.unit == "date":
        earlier = value <= limit
        return earlier if figure.comparison == "maximum" else value == limit or not earlier
    return value in limit.split("|")


def _within(figure: Figure, limit: Fraction, value: Fraction) -> bool:
    if figure.comparison == "minimum":
        return value >= limit
    if figure.comparison == "maximum":
        return value <= limit
    if figure.comparison == "multiple_of":
        return value % limit == 0
    return value == limit
