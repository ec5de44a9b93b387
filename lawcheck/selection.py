"""Which rules run: ``--select``, ``--ignore`` and ``--kind`` by code, name or article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lawcheck.errors import LawcheckError
from lawcheck.rules.engine import all_rules
from lawcheck.rules.model import Rule


class Selection(NamedTuple):
    """Codes that run. An empty ``select`` means every rule."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()

    def wants(self, rule: Rule) -> bool:
        """Whether ``rule`` runs."""
        return (not self.select or rule.code in self.select) and rule.code not in self.ignore


def codes_of(selector: str) -> frozenset[str]:
    """The codes that a code (``50.1``), a name (``board-size``) or an article (``50``, ``T``) means.

    Raises LawcheckError ``unknown-rule``.
    """
    wanted = selector.strip()
    found = frozenset(
        code
        for code, rule in all_rules().items()
        if wanted in (code, rule.name) or code.split(".")[0].lower() == wanted.lower()
    )
    if not found:
        raise LawcheckError("unknown-rule", rule=wanted)
    return found


def selection(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Selection:
    """Read selectors, each possibly a comma-separated list. Raises LawcheckError."""

    def gather(selectors: Iterable[str]) -> frozenset[str]:
        parts = [p for s in selectors for p in s.split(",") if p.strip()]
        return frozenset(code for p in parts for code in codes_of(p))

    return Selection(gather(select), gather(ignore))
