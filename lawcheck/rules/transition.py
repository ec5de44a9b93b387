"""Chapters XI to XIV: the name of the cooperative, the repealed law, adaptation."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.rules.model import Breach, Case, breach, rule


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
        yield Breach("conflict", said.evidence, "conflict", {"value": said.value},
                     "governing.cited", said.value, old="lawful", origin="24.83")  # fmt: skip


@rule("106.2", "governing-law-cited", "review", facts=("governing.cited",))
def governing_law_cited(case: Case) -> Iterable[Breach]:
    """Law 112.12 is cited somewhere."""
    if not any(s.value in ("112.12", "1.14.189") for s in case.bylaws.governing.cited):
        yield Breach("review")
