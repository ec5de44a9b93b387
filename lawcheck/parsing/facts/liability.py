"""How far the members answer for what the cooperative owes (articles 5 and 32)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from lawcheck.parsing.agency import negations
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.polarity import denied
from lawcheck.parsing.scope import found, nearest, sentences
from lawcheck.parsing.structure import Document

# Titles under which others answer, or members for something else.
_ELSEWHERE = frozenset((
    "FORMER_MEMBER", "LEAVER", "WITHDRAW", "EXCLUDE", "LIQUIDATION", "DISSOLUTION", "BALANCE", "TRANSFER",
    "HOLDING", "REFUND", "BOARD", "ADMINISTRATOR", "MANAGER", "DIRECTOR", "AUDITOR", "LIQUIDATOR", "SURPLUS",
    "RESERVE", "IN_KIND", "PAID_UP", "LEGAL_PERSON", "VOTE",
))  # fmt: skip
# Of these, what a title may name beside the members' liability.
_BESIDE = frozenset((
    "SURPLUS", "RESERVE", "REFUND", "IN_KIND", "PAID_UP", "TRANSFER", "VOTE", "LEGAL_PERSON",
))  # fmt: skip
_OTHERS = (
    "ADMINISTRATOR", "BOARD", "MANAGER", "DIRECTOR", "AUDITOR", "LIQUIDATOR", "CHAIR", "EMPLOYEE",
)  # fmt: skip
_NOT_LIABILITY = (
    "FORMER_MEMBER", "LIQUIDATION", "TRANSFER", "BUYER", "DELIVERED", "VOTE", "REPLY",
)  # fmt: skip
_WOUND_UP = {"LIQUIDATION", "BALANCE", "LIQ_BALANCE"}
_MEMBERS = ("MEMBER", "FOUNDER", "APIECE", "NOBODY")
_OWED = ("LIABILITY", "DEBTS", "CREDITOR")
_SHARES = ("SHARE", "SHARES_MONEY", "CAPITAL")
_TIMES = ("COUNT_TIME", "COUNT_MULTIPLE")
_AFTER = 8
_DENIALS = ("NEGATION", "FORBIDDEN", "WITHOUT_WORD")


class _Liability:
    """Reads one article."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        of_debts = "DEBTS" in p.title_concepts and _WOUND_UP.isdisjoint(p.occurrences)
        self.titled = of_debts or "LIABILITY" in p.title_concepts
        self.within: tuple[Occurrence, Occurrence] | None = None

    def read(self) -> None:
        for start, end in sentences(self.p):
            if start < self.p.title_end and self.p.title_end < len(self.p.words):
                continue
            for low, high in self._parts(start, end):
                self._part(low, high)

    def once(self) -> None:
        """Within the shares: once their amount."""
        if self.within:
            self._state("multiple", Fraction(1), *self.within)

    def _parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """The sentence cut where the one who answers changes."""
        cuts = [o.last + 1 for o in self.p.within("BREAK", start, end)]
        whole = [start, *cuts, end]
        return [(a, b) for a, b in pairwise(whole) if b > a]

    def _part(self, start: int, end: int) -> None:
        p = self.p
        owed = found(p, start, end, *_OWED)
        elsewhere = p.says(start, end, *_NOT_LIABILITY)
        if not self._concerned(start, end) or elsewhere or self._refunded(start, end):
            return
        members = found(p, start, end, *_MEMBERS)
        others = found(p, start, end, *_OTHERS)
        if not members and (others or not (self.titled or p.says(start, end, "LIABILITY"))):
            return
        if self._unlimited(start, end, members, others):
            return
        if not self._multiple(start, end):
            self._within_shares(start, end, owed, members)

    def _refunded(self, start: int, end: int) -> bool:
        return not self.titled and self.p.says(start, end, "REFUND_WORD")

    def _concerned(self, start: int, end: int) -> bool:
        """Under another title, only what says plainly who answers for debts."""
        says = self.p.says
        if self.titled or says(start, end, "ANSWERABLE"):
            return True
        return says(start, end, "DEBTS", "CREDITOR", "LOSS") and says(
            start, end, "LIABILITY", "JOINT"
        )

    def _state(self, fact: str, value: object, a: Occurrence, b: Occurrence) -> None:
        first, last = min(a.first, b.first), max(a.last, b.last)
        self.reading.state(f"liability.{fact}", value, self.p, first, last)

    def _answers(self, o: Occurrence, members: list[Occurrence], others: list[Occurrence]) -> bool:
        """Whether members, not an organ, are the ones of whom ``o`` is said."""
        if not others:
            return bool(members) or self.titled
        before = [x for x in (*members, *others) if x.first < o.first]
        if before:
            return max(before, key=lambda x: x.first).concept in _MEMBERS
        return nearest(o, members, 8) is not None

    def _denied(self, o: Occurrence, start: int, end: int, reach: int = 4) -> bool:
        if self.p.says(max(start, o.first - reach), o.first, *_DENIALS):
            return True
        after = negations(self.p, o.last + 1, min(end, o.last + _AFTER))
        if after and self.p.says(after[0].last, after[0].last + 3, "ANSWERABLE", "OWES"):
            return True
        return self.p.says(o.last + 1, min(end, o.last + 4), "EXCLUDE", "FORBIDDEN")

    def _unlimited(
        self, start: int, end: int, members: list[Occurrence], others: list[Occurrence]
    ) -> bool:
        """Joint and several, on all their goods, beyond their shares, not limited to them."""
        p = self.p
        told = [
            o for o in found(p, start, end, "JOINT", "UNLIMITED", "WHOLE_CLAIM")
            if not self._denied(o, start, end) and not denied(p, [o])
            and self._answers(o, members, others)
        ]  # fmt: skip
        for o in found(p, start, end, "ALL_OF", "FULLY"):
            whose = nearest(o, p.within("LIABILITY", start, o.first), 3)
            owed = nearest(o, p.within("DEBTS", o.last, end), 3)
            if whose and owed and not self._denied(whose, start, end):
                told.append(o)
        for o in p.within("BEYOND", start, end):
            near = nearest(o, found(p, o.last, end, *_SHARES), 3)
            if (
                near
                and not p.says(start, o.first, *_DENIALS)
                and not found(p, o.first, end, *_TIMES)
            ):
                told.append(o)
        told += [
            o for o in p.within("LIMITED", start, end)
            if self._denied(o, start, end, 2) and not p.says(o.last, end, "EXCEPT")
        ]  # fmt: skip
        if not told or self._bounded(start, end):
            return False
        o = min(told, key=lambda o: o.first)
        about = nearest(o, found(p, start, end, *_OWED, *_MEMBERS), 12) or o
        self._state("unlimited", True, about, o)
        return True

    def _bounded(self, start: int, end: int) -> bool:
        """«Jointly, within their shares»: a limit is told all the same."""
        limits = found(self.p, start, end, "CEILING", "MOST", "WITHIN_SHARES", *_TIMES)
        shares = found(self.p, start, end, *_SHARES)
        return any(nearest(o, shares, 6) and not self._denied(o, start, end, 2) for o in limits)

    def _multiple(self, start: int, end: int) -> bool:
        """So many times the shares."""
        amount = ("AMOUNT",) if self.titled else ()
        shares = found(self.p, start, end, *_SHARES, "SUBSCRIBE", *amount)
        told: Occurrence | None = None
        for o in found(self.p, start, end, *_TIMES):
            if o.quantity is None or self.p.says(start, end, "YEARLY"):
                continue
            raised = told and self.p.says(told.last, o.first, "EXCEPT", "RAISES")
            if raised or (told is None and nearest(o, shares, 8)):
                self.reading.state("liability.multiple", o.quantity.value, self.p, o.first, o.last,
                                   quantity=o.quantity)  # fmt: skip
                told = o
        if told:
            return True
        for o in self.p.within("DOUBLE", start, end):
            if nearest(o, shares, 4):
                self._state("multiple", Fraction(2), o, o)
                return True
        return False

    def _within_shares(
        self, start: int, end: int, owed: list[Occurrence], members: list[Occurrence]
    ) -> None:
        """Within the shares, or as the law has it."""
        p = self.p
        limits = p.within("SUBSCRIBE", start, end) if p.says(start, end, "WITHIN_SHARES") else []
        for o in owed or members or found(p, start, end, "LIMITED", "WITHIN_SHARES"):
            share = nearest(o, found(p, start, end, *_SHARES) + limits, 18)
            if share is not None:
                self._state("stated", True, o, share)
                self.within = self.within or (o, share)
                return
        if owed and self.titled and members and p.says(start, end, "LAW", "ARTICLE_32"):
            self._state("stated", True, owed[0], owed[0])


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the extent of the members' liability."""
    readers = []
    for p in passages:
        if p.article is None or not (p.speaks_of(_OWED) or p.title_concepts.intersection(_OWED)):
            continue
        elsewhere = _ELSEWHERE & p.title_concepts if p.article.title else frozenset()
        if not elsewhere or ("LIABILITY" in p.title_concepts and elsewhere <= _BESIDE):
            readers.append(_Liability(p, reading))
            readers[-1].read()
    if not any(fact == "liability.multiple" for fact, _ in reading.statements):
        for reader in [r for r in readers if r.within][:1]:
            reader.once()
