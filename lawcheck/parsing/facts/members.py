"""Shares paid in full on subscription (article 7)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import nearest, sentences
from lawcheck.parsing.structure import Document


def _paid_in_full(passages: Sequence[Passage], reading: Reading) -> None:
    """Shares paid in full on subscription, or not at all."""
    if any(fact == "capital.paid_up_fraction" for fact, _ in reading.statements):
        return
    for p in passages:
        if p.article is None:
            continue
        for start, end in sentences(p):
            if not p.says(start, end, "SUBSCRIBE") or not p.says(start, end, "SHARE", "CAPITAL"):
                continue
            for o in p.within("PAID_UP", start, end):
                full = nearest(o, p.within("FULLY", start, end), 5)
                if full is not None and not _of_subscription(p, full, o):
                    reading.state("capital.paid_up_fraction", Fraction(1), p,
                                  min(o.first, full.first), max(o.last, full.last))  # fmt: skip
                    return


def _of_subscription(p: Passage, full: Occurrence, paid: Occurrence) -> bool:
    """«Fully subscribed, are paid up»: the completeness is that of the subscription."""
    between = p.says(full.last + 1, paid.first, "COMMA", "BREAK")
    return between or bool(nearest(full, p.within("SUBSCRIBE", full.first - 1, full.last + 2), 0))


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the facts of members and payment that need more than a pattern."""
    _paid_in_full(passages, reading)
