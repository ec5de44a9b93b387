"""Chapters XI to XIV: the name of the cooperative, the repealed law, adaptation."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.rules.model import Breach, Case, breach, rule

_NEW_LAW = ("112.12", "1.14.189")


@rule("95.1", "cooperative-in-name", "conflict", facts=("identity.name_form",))
def cooperative_in_name(case: Case) -> Iterable[Breach]:
    """The name carries the word cooperative."""
    for said in case.bylaws.identity.name_form:
        if said.value != "cooperative":
            yield breach("conflict", said)


@rule("106.1", "repealed-law-cited", "conflict", facts=("governing.repealed",))
def repealed_law_cited(case: Case) -> Iterable[Breach]:
    """A repealed text cited as the governing law."""
    for said in case.bylaws.governing.repealed:
        yield breach("conflict", said, figure="governing.repealed")


@rule("106.2", "governing-law-cited", "review", facts=("governing.cited",))
def governing_law_cited(case: Case) -> Iterable[Breach]:
    """Law 112.12 is cited somewhere."""
    if not any(s.value in _NEW_LAW for s in case.bylaws.governing.cited):
        yield Breach("review")


@rule("107.1", "agrarian-reform", "review", facts=("identity.agrarian_reform",))
def agrarian_reform(case: Case) -> Iterable[Breach]:
    """Cooperatives of the agrarian reform stay under their own text."""
    for said in case.bylaws.identity.agrarian_reform[:1]:
        yield breach("review", said)


@rule("108.1", "late-adaptation", "review", facts=("governing.adaptation", "governing.cited"))
def late_adaptation(case: Case) -> Iterable[Breach]:
    """Older cooperatives had a last day to adapt their statutes; what follows when it has passed."""
    governing = case.bylaws.governing
    for said in governing.adaptation:
        if case.unlawful("adaptation.deadline", said.value):
            yield breach("review", said, "late")
    if governing.repealed and not any(s.value in _NEW_LAW for s in governing.cited):
        yield breach("review", governing.repealed[0], "never")
