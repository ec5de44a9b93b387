"""Members and money: founders, minimum of members, full payment."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.bylaws import Evidence, Statement
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import found, nearest, sentences
from lawcheck.parsing.structure import Document


def _founders(document: Document, reading: Reading) -> None:
    """The number of members listed."""
    if document.members:
        line = document.members[0].line
        place = Evidence(None, line.paragraph, line.start, line.end, line.text)
        count = Fraction(len(document.members))
        reading.statements.append(("members.founders", Statement(count, place)))


_CURT = 7


def _minimum(passages: Sequence[Passage], reading: Reading) -> None:
    """The minimum of members: «never fewer than», outside quorums and organs."""
    for p in passages:
        if p.article is None or p.title_concepts & {
            "ASSEMBLY", "QUORUM", "ORDINARY", "EXTRAORDINARY", "BOARD", "ADMINISTRATOR",
            "SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY", "NOTICE", "SHARE", "CAPITAL",
        }:  # fmt: skip
            continue
        for start, end in sentences(p):
            if p.says(start, end, "QUORUM", "PRESENT", "NOTICE", "BOARD", "ADMINISTRATOR", "SUBSCRIBE",
                "ORDINARY", "EXTRAORDINARY", "SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY", "MANAGER",
                "MINUTES", "SIGN",
            ):  # fmt: skip
                continue
            for o in found(p, start, end, "COUNT_MEMBER", "NUMBER"):
                q = o.quantity
                if q is None or q.value is None or q.bound not in ("at_least", "less_than"):
                    continue
                counted = (
                    q.kind == "count"
                    or "NUMBER_OF" in p.title_concepts
                    or nearest(o, found(p, start, end, "MEMBER", "NUMBER_OF"), 14)
                    or ("ADMISSION_TITLE" in p.division_concepts and end - start <= _CURT)
                )
                if counted and q.value <= 100 and not nearest(o, p.within("SHARE", start, end), 3):
                    reading.state("members.minimum", q.value, p, o.first, o.last, quantity=q)
                    break


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
    _founders(document, reading)
    _minimum(passages, reading)
    _paid_in_full(passages, reading)
