"""Accounts: how long before the assembly they reach the members and the auditor (article 68)."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.scope import distance, found, sentences
from lawcheck.parsing.structure import Document

_ABOUT = ("ACCOUNTS", "REPORT", "DOCUMENT")
_ELSEWHERE = frozenset(
    ("NOTICE", "BOARD", "WITHDRAW", "EXCLUDE", "TRANSFER", "JOIN", "CONTROL", "INFORMATION_TITLE")
)
_ACCOUNTS = frozenset(("ACCOUNTS", "EXERCISE", "AUDITOR", "ORDINARY"))
_READERS = {"AUDITOR": "accounts.auditor_days", "MEMBER": "accounts.members_days"}
_REACH = 26
_NEAR = 9


def _recipient(p: Passage, o: Occurrence, start: int, end: int) -> str | None:
    """Who receives the accounts that many days before: the reader named nearest, the one before first."""
    near = [
        (distance(r, o) + (0 if r.first < o.first else 6), r.concept)
        for r in found(p, start, end, *_READERS)
        if distance(r, o) <= _REACH
    ]
    return min(near)[1] if near else None


def _lodged_then(p: Passage, o: Occurrence, end: int) -> bool:
    """Whether the lodging that this time is given for comes right after it."""
    for d in p.within("LODGE", o.last, min(end, o.last + _NEAR)):
        return not p.says(o.last, d.first, "COMMA", "BREAK", "CONDITION", "ANY_ASSEMBLY")
    return False


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the days left to the members and to the auditor to study the accounts."""
    for p in passages:
        if p.article is None or not any(c in p.occurrences for c in _ABOUT):
            continue
        titled = bool(p.title_concepts & _ACCOUNTS) or "ACCOUNTS" in p.division_concepts
        if p.title_concepts & _ELSEWHERE and not titled:
            continue
        for start, end in sentences(p):
            if not titled and not p.says(start, end, *_ABOUT):
                continue
            if not p.says(start, end, "ANY_ASSEMBLY", "MEETING", "IN_ADVANCE"):
                continue
            if p.says(start, end, "NOTICE", "REFUND_WORD", "PUBLICATION"):
                continue
            lodged = p.within("LODGE", start, end)
            for o in found(p, start, end, "DAYS", "WEEKS", "MONTHS"):
                q = o.quantity
                reader = _recipient(p, o, start, end)
                if q is None or reader is None or p.says(o.last, o.last + 6, "EXERCISE"):
                    continue
                if p.says(o.first - 2, o.first, "EVERY"):
                    continue
                if any(0 < o.first - d.last <= _REACH for d in lodged) or _lodged_then(p, o, end):
                    continue
                fact = _READERS[reader]
                value = in_unit(fact, q)
                if value is not None:
                    reading.state(fact, value, p, o.first, o.last, quantity=q)
