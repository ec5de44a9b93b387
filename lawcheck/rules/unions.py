"""Chapter IX: the statutes of unions of cooperatives (85–93)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lawcheck.bylaws import Statement
from lawcheck.rules.model import Breach, Case, bounded, breach, rule, union_statutes

bounded("85.1", "union-minimum", "unions.cooperatives", applies=union_statutes)


@rule("87.1", "union-board", "conflict", facts=("organs.managers", "unions.management"),
      applies=union_statutes)  # fmt: skip
def union_board(case: Case) -> Iterable[Breach]:
    """A union is run by a board."""
    run: list[Statement[Any]] = [*case.bylaws.unions.management, *case.bylaws.organs.managers]
    for said in run[:1]:
        yield breach("conflict", said)


bounded("89.1", "union-votes", "unions.vote_cap", applies=union_statutes)
