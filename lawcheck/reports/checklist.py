"""The statements that article 5 requires of statutes, each with what the check found of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from lawcheck.law import load_law
from lawcheck.reports.model import Report

State = Literal["present", "contrary", "unsure", "missing", "idle", "unshown"]
_ARTICLE = "5"
_BY_KIND: dict[str, State] = {
    "missing": "missing",
    "conflict": "contrary",
    "legacy": "contrary",
    "review": "unsure",
}


class Checked(NamedTuple):
    """A required statement: its rule, its title, its state and the number of its finding (0: none)."""

    code: str
    title: str
    state: State
    finding: int = 0


def checklist(report: Report) -> tuple[Checked, ...]:
    """The 27 statements in the order of the law; none for the repealed law, which required others.

    A statement whose rule was set aside (a selection, a waiver, a baseline) is ``unshown``.
    """
    law = load_law(report.law)
    return tuple(
        Checked(m.code, m.titles[report.spoken], *_state(m.code, report))
        for m in law.mentions
        if m.article == _ARTICLE
    )


def _state(code: str, report: Report) -> tuple[State, int]:
    states: Iterable[tuple[State, int]] = (
        (_BY_KIND[f.kind], number) for number, f in enumerate(report.findings, 1) if f.rule == code
    )
    for found in sorted(states, key=lambda found: list(_BY_KIND.values()).index(found[0])):
        return found
    if code in report.passed:
        return "present", 0
    return ("idle" if code in report.not_applicable else "unshown"), 0
