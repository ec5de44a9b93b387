"""What a member who leaves gets back: whether it bears interest, whether he loses it (article 21)."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.agency import segment
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import found, nearest, sentences
from lawcheck.parsing.structure import Document

_NOT = ("NEGATION", "FORBIDDEN", "WITHOUT_WORD", "SPARED", "VOID")
_OF_ONE_VERB = 4
_SUBJECT = 8
_ACTS_ON = 3
_PART, _SHORT = 9, 16
_FIRM = ("NEGATION", "FORBIDDEN")
_OF_OTHERS = ("WHO_WORD", "WHEN_IF", "BREACH")
_TITLES = frozenset(
    (
        "REFUND",
        "REFUND_WORD",
        "LEAVER",
        "WITHDRAW",
        "EXCLUDE",
        "FORMER_MEMBER",
        "HEIR",
        "MEMBERSHIP_LOSS",
    )
)
_ELSEWHERE = frozenset((
    "LIQUIDATION", "DISSOLUTION", "BALANCE", "BOARD", "ADMINISTRATOR", "VOTE", "LOAN", "TRANSFER", "NON_MEMBER",
    "DISPUTE", "SURPLUS", "CAPITAL", "PAID_UP", "LEVY", "CONVERSION",
))  # fmt: skip
_ONES_LEAVING = frozenset(
    ("LEAVER", "FORMER_MEMBER", "WITHDRAW", "EXCLUDE", "HEIR", "MEMBERSHIP_LOSS")
)
_SETTLEMENT = frozenset(("BALANCE", "LIQUIDATION"))
_LEAVING = ("LEAVER", "EXCLUSION_WORD", "WITHDRAW", "HEIR", "RESIGNED")
_SUBJECTS = ("REFUND_WORD", *_LEAVING)
_OBJECTS = (
    "SHARES_MONEY", "RESERVE", "LEGAL_RESERVE", "VOTE", "BEAR_INTEREST", "SURPLUS", "TERM", "OTHER_GOODS",
    "EXPENSES", "ACCESS",
)  # fmt: skip
_HELD_BACK = (
    "DAYS", "WEEKS", "MONTHS", "YEARS", "ANY_ASSEMBLY", "ONLY_IF", "CONDITION", "AT_ONCE", "BEFORE_WORD",
)  # fmt: skip


class _Refund:
    """Reads one article."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = bool(_TITLES & p.title_concepts)
        self.refunding = bool({"REFUND", "REFUND_WORD"} & p.title_concepts)

    def read(self) -> None:
        for start, end in sentences(self.p):
            if start < self.p.title_end < len(self.p.words):
                continue
            if self.p.says(start, end, "LOAN", "LIQUIDATION", "DISSOLUTION", "ADMINISTRATOR"):
                continue
            self._interest(start, end)
            self._term(start, end)
            if self.titled or self.p.says(start, end, *_LEAVING):
                _ = self._lost(start, end) or self._withheld(start, end) or self._kept(start, end)

    def _another_time(self, o: Occurrence, end: int) -> bool:
        """«Is not paid back after two years, but within fifteen days»: the time is denied, not the money."""
        p = self.p
        instead = p.within("RATHER", o.last, end)
        return (
            bool(instead)
            and p.says(o.last, instead[0].first, "DURATION")
            and p.says(instead[0].last, end, "DURATION")
        )

    def _put_off(self, o: Occurrence, end: int) -> bool:
        """«Is not paid back before the assembly», «only after it»: put off, not lost."""
        p = self.p
        until = found(p, o.last + 1, end, "BEFORE_WORD", "EXCEPT", "ONLY_IF")
        return p.says(o.first, o.last + 1, "NE") and any(
            p.says(u.last, min(end, u.last + 1 + _ACTS_ON), "ANY_ASSEMBLY", "AFTER_WORD")
            for u in until
        )

    def _denied(
        self, o: Occurrence, start: int, reach: int, negations: Sequence[str] = _NOT
    ) -> bool:
        """Whether a negation stands before ``o``, other than that of an adjective or of «who does not»."""
        low = max(start, o.first - reach)
        p = self.p
        aside = found(p, start, o.first, "NON_ADJECTIVE", "HOWEVER", "LEST")
        relative = -_OF_ONE_VERB
        for n in found(p, max(start, low - _OF_ONE_VERB), o.first, *negations):
            others = p.says(max(start, n.first - 2), n.first, *_OF_OTHERS) and not p.says(
                max(start, n.first - _OF_ONE_VERB), n.first - 1, "REFUND_WORD"
            )
            if others:
                relative = n.first
                if o.first - n.first <= _OF_ONE_VERB and negations is _NOT:
                    return True
            elif n.first - relative < _OF_ONE_VERB and not p.says(relative, n.first, "COMMA"):
                continue
            if n.first < low or (negations is _FIRM and p.says(n.last + 1, o.first, "AND_WORD")):
                continue
            if any(a.first <= n.first <= a.last for a in aside):
                continue
            without = p.says(n.first, n.first + 1, "WITHOUT_WORD", "SPARED")
            if without and negations is _NOT:
                return True
            if not without and not others:
                return True
        return False

    def _state(self, fact: str, a: Occurrence, b: Occurrence) -> bool:
        self.reading.state(
            f"refund.{fact}", True, self.p, min(a.first, b.first), max(a.last, b.last)
        )
        return True

    def _term(self, start: int, end: int) -> None:
        """«At the end of the second year»: the term to refund told by the rank of a year."""
        p = self.p
        paid = ("PAID_UP", "PAYMENT") if self.titled else ()
        if not p.says(start, end, "REFUND_WORD", *paid):
            return
        years = p.within("YEAR_WORD", start, end)
        for o in p.within("ORDINAL", start, end):
            rank = o.quantity.value if o.quantity else None
            if rank is not None and nearest(o, years, 1) and not p.says(start, end, "POSTPONE"):
                self.reading.state("refund.days", rank * 365, p, o.first, o.last)

    def _interest(self, start: int, end: int) -> None:
        """Interest on what is refunded."""
        p = self.p
        none = p.within("WITHOUT_INTEREST", start, end)
        if none and not self._saved(none[0], end):
            return
        refund = found(p, start, end, "REFUND_WORD", "POSTPONE", "LEAVER", "HEIR")
        if "REMUNERATION_TITLE" in p.title_concepts and not p.says(start, end, *_LEAVING):
            earns = p.within("BEAR_INTEREST", start, end)
            if not earns or not p.says(start, earns[-1].first, "REFUND_WORD"):
                return
        money = found(p, start, end, "SHARES_MONEY", "MONEY_PAID", "LEAVER")
        sums = money or p.says(start, end, "MONEY_WORD", "AMOUNT")
        kept = self.titled and sums and not p.says(start, end, "FORFEIT")
        added = p.says(start, end, "SURCHARGE")
        bare = refund or sums or added or end - start <= _SHORT
        if not ((self.refunding and bare) or kept or (refund and money)):
            return
        surcharges = [
            o for o in p.within("SURCHARGE", start, end) if p.says(o.last, end, "PERCENT")
        ]
        for o in found(p, start, end, "BEAR_INTEREST") + surcharges:
            unclaimed = p.says(o.last + 1, min(end, o.last + 5), "CLAIM", "NONE") or any(
                r.quantity is not None and r.quantity.value == 0
                for r in p.within("PERCENT", o.last + 1, min(end, o.last + 5))
            )
            denied = self._denied(o, start, 6) or self._denied(o, segment(p, o.first)[0], _SUBJECT)
            if not unclaimed and (not denied or self._saved(o, end)):
                self._state("interest", nearest(o, refund, 20) or o, o)
                return

    def _saved(self, o: Occurrence, end: int) -> bool:
        """«No interest, save for …, who get two per cent»."""
        saved = self.p.within("EXCEPT", o.last + 1, end)
        return bool(saved) and self.p.says(saved[0].last, end, "PERCENT")

    def _positive(self, start: int, end: int, but: Occurrence) -> bool:
        """Whether a refund is promised in the sentence, in another clause after ``but``."""
        return any(
            not self._denied(o, start, 4)
            and self.p.says(but.last + 1, o.first, "COMMA", "BREAK", "DESPITE")
            for o in self.p.within("REFUND_WORD", but.last + 1, end)
        )

    def _lost(self, start: int, end: int) -> bool:
        """Shares lost, confiscated."""
        p = self.p
        for o in found(p, start, end, "FORFEIT", "DEPRIVED"):
            if self._denied(o, start, 6, _FIRM) or self._positive(start, end, o):
                continue
            if self._another_time(o, end) or self._put_off(o, end):
                continue
            objects = found(p, start, end, *_OBJECTS)
            if self.titled and not p.says(start, end, "FINE"):
                objects = found(p, start, end, *_OBJECTS, "MONEY_PAID")
            after = [
                x
                for x in objects
                if o.first <= x.first <= o.last + 9 and not p.says(o.last, x.first, "BUT")
            ]
            before = [x for x in objects if o.first - 12 <= x.first < o.first]
            thing = after[0] if after else before[-1] if before else None
            owed = self.refunding or p.says(o.first, min(end, o.last + 6), "REFUND_WORD")
            if thing is None and not owed:
                continue
            if thing is None or thing.concept in ("SHARES_MONEY", "MONEY_PAID"):
                return self._state("forfeited", o, thing or o)
        return False

    def _withheld(self, start: int, end: int) -> bool:
        """Not refunded, or in part."""
        p = self.p
        if self._in_part(start, end):
            return True
        held = [o for o in found(p, start, end, *_HELD_BACK) if not self._excludes(o)]
        if held or p.says(start, end, "FORFEIT"):
            return False
        if not p.says(start, end, "SHARES_MONEY", *_LEAVING):
            return False
        for o in found(p, start, end, "REFUND_WORD", "CLAIM"):
            partly = p.says(o.last, min(end, o.last + 6), "FRACTION")
            if not self._denied(o, start, 5) or (p.says(start, end, "EXCEPT") and not partly):
                continue
            if p.says(o.last + 1, min(end, o.last + 4), "BEAR_INTEREST", "RESERVE"):
                continue
            if self._another_time(o, end):
                continue
            if p.says(max(start, o.first - 6), o.first, "WHEN_IF"):
                continue
            if o.concept == "REFUND_WORD" or p.says(
                o.last, min(end, o.last + 6), "SHARES_MONEY", "REFUND_WORD"
            ):
                return self._state("forfeited", o, o)
        return False

    def _in_part(self, start: int, end: int) -> bool:
        """«He gets back half of it only, the rest going to the reserve»."""
        p = self.p
        for o in p.within("REFUND_WORD", start, end):
            for part in p.within("FRACTION", o.last + 1, min(end, o.last + _PART)):
                rest = found(p, part.last + 1, end, "REST", "GO_TO", "GIVE")
                kept = rest and p.says(rest[0].first, end, "RESERVE", "COOPERATIVE", "FUND")
                only = p.says(part.last + 1, part.last + 1 + _ACTS_ON, "ONLY_WORD")
                money = p.says(part.last + 1, end, "SHARES_MONEY", "MONEY_PAID")
                if money and (only or kept) and not self._denied(o, start, _OF_ONE_VERB):
                    return self._state("forfeited", o, part)
        return False

    def _excludes(self, o: Occurrence) -> bool:
        """«The member whom the assembly excluded»: the assembly is no time until which money is held."""
        near = max(0, o.first - _ACTS_ON), o.last + 1 + _ACTS_ON
        return o.concept == "ANY_ASSEMBLY" and self.p.says(*near, "EXCLUSION_WORD")

    def _kept(self, start: int, end: int) -> bool:
        """Shares that go to the cooperative, or to its reserve."""
        p = self.p
        if p.says(start, end, "BUYER", "BALANCE", "DEBTS", "UNION"):
            return False
        if any(not self._denied(o, start, 5) for o in p.within("REFUND_WORD", start, end)):
            return False
        for o in found(p, start, end, "GO_TO", "BECOME", "REMAIN", "ABANDON", "KEEP"):
            shares = nearest(o, p.within("SHARES_MONEY", start, end), 8)
            keepers = found(
                p, o.last, end, "COOPERATIVE", "RESERVE", "LEGAL_RESERVE", "FUND", "CAPITAL"
            )
            if o.concept == "KEEP":
                keepers = p.within("COOPERATIVE", max(start, o.first - 3), o.last + 4)
            keeper = nearest(o, keepers, 5)
            if (
                shares
                and keeper
                and not self._denied(o, start, 4)
                and not p.says(o.first - 1, o.first, "YEAR_WORD")
                and not self._positive(start, end, o)
            ):
                return self._state("forfeited", shares, keeper)
        return False


def _of_another(title: frozenset[str]) -> bool:
    """Whether a title speaks of something else; the «balance» of one who leaves is his refund."""
    elsewhere = _ELSEWHERE & title
    if elsewhere == {"PAID_UP"} and "POSTPONE" in title:
        return False
    return bool(elsewhere - _SETTLEMENT if _ONES_LEAVING & title else elsewhere)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State whether refunds bear interest and whether shares are lost."""
    for p in passages:
        if p.article is None or (p.article.title and _of_another(p.title_concepts)):
            continue
        if p.speaks_of(_SUBJECTS) or p.title_concepts.intersection(_SUBJECTS):
            _Refund(p, reading).read()
