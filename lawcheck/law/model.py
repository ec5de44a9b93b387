"""The typed shape of a law's figures, mandatory mentions and penalties."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple, get_args

Comparison = Literal[
    "minimum", "maximum", "exactly", "multiple_of", "one_of", "forbidden", "required", "organ"
]
Status = Literal["known", "silent", "unknown"]
Confidence = Literal["A", "B", "C", "D"]
Condition = Literal["always", "board", "manager", "in_kind", "legal_persons", "remuneration"]
Verdict = Literal["lawful", "unlawful", "silent", "unknown"]
Origin = Literal["24.83", "older"]
Value = Fraction | str | bool | None

COMPARISONS: tuple[Comparison, ...] = get_args(Comparison)
CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)
CONDITIONS: tuple[Condition, ...] = get_args(Condition)
LANGUAGES = ("ar", "fr", "en")


class Figure(NamedTuple):
    """One constraint a law puts on one fact; a fact may carry several.

    ``value`` is a number in ``unit``, a word (several allowed words are joined by ``|``), a truth
    value for ``required``/``forbidden``, or None when ``status`` is not ``known``.
    ``in_force_from`` and ``until`` (first day no longer in force) bound a figure that changed.
    """

    name: str
    comparison: Comparison
    value: Value
    unit: str
    article: str
    status: Status
    confidence: Confidence
    source: str
    note: str
    in_force_from: date | None = None
    until: date | None = None

    def in_force(self, day: date) -> bool:
        """Whether the figure stood on that day."""
        started = self.in_force_from is None or day >= self.in_force_from
        return started and (self.until is None or day < self.until)


class Mention(NamedTuple):
    """Something the statutes must say; ``code`` is the rule's code, empty when no rule asks it."""

    code: str
    name: str
    article: str
    condition: Condition
    confidence: Confidence
    titles: Mapping[str, str]


class Penalty(NamedTuple):
    """A conduct and its sanction. Fines in dirhams, prison in months; None when there is none.

    ``prison`` says how prison joins the fine: not at all, on a repeat offence only, in addition,
    or as an alternative or addition that the judge chooses.
    """

    article: str
    name: str
    conduct: Mapping[str, str]
    consequence: Mapping[str, str]
    fine_minimum: Fraction | None
    fine_maximum: Fraction | None
    prison_minimum_months: Fraction | None
    prison_maximum_months: Fraction | None
    prison: Literal["none", "on_repeat", "and", "and_or"]
    codes: tuple[str, ...]


def _no_mentions(_: str) -> tuple[Mention, ...]:
    return ()


class Law(NamedTuple):
    """The figures of one law (or decree), with the days between which it was in force.

    ``until`` is the first day it no longer was. ``unlisted`` says what a name without a figure
    means: ``silent`` for a text that was read in full, ``unknown`` for one that was not.
    """

    name: str
    in_force_from: date
    until: date | None
    unlisted: Status
    by_name: Mapping[str, tuple[Figure, ...]]
    origins: tuple[str, ...] = ()
    mentions_of: Callable[[str], tuple[Mention, ...]] = _no_mentions

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all figures, in the order of the articles."""
        return tuple(self.by_name)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Mandatory mentions of the statutes under this law (read on first use)."""
        return self.mentions_of(self.name)

    def figures(self, name: str, day: date | None = None) -> tuple[Figure, ...]:
        """All constraints on ``name``; with ``day``, those that stood on that day.

        Without ``day``, figures that were replaced while the law stood are left out.
        """
        listed = self.by_name.get(name, ())
        if day is not None:
            return tuple(figure for figure in listed if figure.in_force(day))
        lasting = tuple(figure for figure in listed if figure.until is None)
        return lasting or listed

    def figure(self, name: str, comparison: Comparison, day: date | None = None) -> Figure | None:
        """The constraint of that kind on ``name``, or None."""
        for figure in self.figures(name, day):
            if figure.comparison == comparison and figure.status == "known":
                return figure
        return None
