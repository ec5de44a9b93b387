"""Transfer of shares: who allows it, whether the assembly ratifies it, how it is refused (article 28)."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.agency import just_before, overlaps, segment
from lawcheck.parsing.annotate import COMMA, Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.polarity import denied
from lawcheck.parsing.refused import not_enough
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_NOT = ("NEGATION", "FORBIDDEN", "WITHOUT_WORD")
_LEAVE = ("AUTHORISED_BY", "CONSENT", "APPROVE", "LEAVE", "DECIDE", "AUTHORISES")
_SUBJECTS = ("TRANSFER", "INALIENABLE", "CEDE_SHARES", "BUYER")
_DECIDERS = ("BOARD", "MANAGER", "ANY_ASSEMBLY")
_OTHER_ORGANS = ("CHAIR", "DIRECTOR", "STATE_AUTHORITY", "ODCO", "TREASURER", "SECRETARY")
_CONDITIONED = (
    "EXCEPT", "ONLY_IF", "CONDITION", "AUTHORISED_BY", "WITHOUT_WORD", "LEAST", "REDUCE", "BELOW",
    "SUBSCRIBED_LEAST", "BEFORE_WORD", "COMPETITOR", "WHEN_IF",
)  # fmt: skip
_UNCERTAIN = ("EXCEPT", "ONLY_IF", "DEFINITIVE", "VOID", "NO_EFFECT", "REFUSE", "OPPOSE", "REASONS")
_GOODS = ("OTHER_GOODS", "HOLDING")
_SHARES = ("SHARE", "SHARES_MONEY")
_MOVED, _CITED = 6, 5
_GRANTED = 4


class _Transfer:
    """Reads the rule of transfers in one article."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        title = p.title_concepts
        self.titled = bool({"TRANSFER", "CEDE_SHARES"} & title) and "HOLDING" not in title
        self.of_shares = "SHARE" in title

    def read(self) -> None:
        for start, end in sentences(self.p):
            if start < self.p.title_end < len(self.p.words):
                continue
            if not self._of_shares(start, end):
                continue
            _ = (
                self._forbidden(start, end)
                or self._unratified(start, end)
                or self._free(start, end)
                or self._other_organ(start, end)
            )

    def _state(self, value: str, a: Occurrence, b: Occurrence) -> bool:
        self.reading.state(
            "transfer.rule", value, self.p, min(a.first, b.first), max(a.last, b.last)
        )
        return True

    def _of_shares(self, start: int, end: int) -> bool:
        p = self.p
        if not p.says(start, end, *_SHARES) and self._of_goods(start, end):
            return False
        if self.titled or p.says(start, end, "CEDE_SHARES"):
            return True
        if p.says(start, end, "HEIR", "LIQUIDATION", "DISSOLUTION", "SURPLUS"):
            return False
        moves = found(p, start, end, "TRANSFER", "INALIENABLE")
        goods = [o for o in found(p, start, end, *_GOODS) if not overlaps(p, o, "INALIENABLE")]
        if self.of_shares and not goods:
            return bool(moves)
        shares = found(p, start, end, *_SHARES)
        return any(nearest(o, shares, 10) for o in moves)

    def _of_goods(self, start: int, end: int) -> bool:
        """Whether the cooperative sells, or goods are sold."""
        seller = self.p.within("COOPERATIVE", start, end)
        moves = self.p.within("TRANSFER", start, end)
        sold = any(nearest(o, moves, 2) for o in seller)
        return sold or self.p.says(start, end, "OTHER_GOODS")

    def _denied(self, o: Occurrence, start: int, reach: int = 4) -> bool:
        return self.p.says(max(start, o.first - reach), o.first, *_NOT)

    def _allowed_by(self, start: int, end: int) -> bool:
        """Whether the board or the managers allow it, in this sentence."""
        organs = found(self.p, start, end, "BOARD", "MANAGER")
        return any(
            nearest(o, organs, 6) and not self._denied(o, start, 5)
            for o in found(self.p, start, end, *_LEAVE)
        )

    def _forbidden(self, start: int, end: int) -> bool:
        """Forbidden altogether: to members and outsiders alike, without condition."""
        p = self.p
        told = p.within("INALIENABLE", start, end) + self._forbidden_moves(start, end)
        if not told or any(
            p.says(low, high, *_CONDITIONED)
            for low, high in ((start, told[0].first), (told[0].last + 1, end))
        ):
            return False
        to_nobody = p.says(told[0].last, end, "NOR") and p.says(told[0].last, end, "MEMBER")
        near = told[0].last, min(end, told[0].last + 4)
        if not to_nobody and p.says(*near, "FREELY_TRANSFERABLE", "FREELY"):
            return False
        if p.says(start, end, "NON_MEMBER") and not p.says(start, end, "NOR", "MEMBER"):
            return False
        return self._state("forbidden", told[0], told[0])

    def _forbidden_moves(self, start: int, end: int) -> list[Occurrence]:
        """«No member may transfer his shares»."""
        p = self.p
        shares = found(p, start, end, *_SHARES)
        return [
            o for o in p.within("TRANSFER", start, end)
            if nearest(o, shares, 5) and p.says(max(start, o.first - 6), o.first, "FORBIDDEN")
            and denied(p, [o])
        ]  # fmt: skip

    def _unratified(self, start: int, end: int) -> bool:
        """The assembly has no say: nothing is submitted to it, the leave of the board is enough."""
        p = self.p
        if p.says(start, end, *_UNCERTAIN):
            return False
        plain = [
            o for o in p.within("NOT_SUBMITTED", start, end) if not self._not_without(o, start)
        ]
        ratified = [
            o for o in p.within("RATIFY", start, end)
            if not any(n.first <= o.first <= n.last + 4 for n in plain) and not denied(p, [o])
            and not (plain and p.says(o.last + 1, o.last + 2, "FINAL"))
        ]  # fmt: skip
        if ratified:
            return False
        aside = found(p, start, end, "NOT_CONCERNED")
        for o in p.within("ANY_ASSEMBLY", start, end):
            if nearest(o, aside, 3):
                return self._state("no_ratification", o, aside[0])
        for o in plain:
            return self._state("no_ratification", o, o)
        assembly = found(p, start, end, "ANY_ASSEMBLY", "RATIFY")
        denials = [
            o for o in found(p, start, end, "NEED_NOT", *_NOT)
            if not p.says(max(start, o.first - 1), o.last + 1, "OR_NOT", "IF_NOT")
        ]  # fmt: skip
        for o in assembly:
            before = [d for d in denials if d.last < o.first and o.first - d.last <= 9]
            awaited = before and p.says(before[-1].last + 1, o.first, "BEFORE_WORD")
            if before and not awaited and self._once(before[-1], denials):
                return self._state("no_ratification", before[-1], o)
        enough = [o for o in p.within("SUFFICE", start, end) if not self._denied(o, start, 2)]
        if enough and not assembly:
            organs = found(p, start, end, "BOARD", "MANAGER")
            organ = nearest(enough[0], organs, 6)
            if organ is not None:
                return self._state("no_ratification", enough[0], organ)
        final = found(p, start, end, "FINAL") if self.titled and not assembly else []
        if final and self._allowed_by(start, end) and not self._denied(final[0], start, 2):
            return self._state("no_ratification", final[0], final[0])
        return False

    def _once(self, denial: Occurrence, denials: list[Occurrence]) -> bool:
        """«Without ratification», not «never without ratification»."""
        if denial.concept != "WITHOUT_WORD" and not self._without(denial):
            return True
        return not any(d.last < denial.first - 1 for d in denials)

    def _not_without(self, o: Occurrence, start: int) -> bool:
        """«No final leave without ratification»: a denial stands before in the same clause."""
        commas = [c.last + 1 for c in self.p.within(COMMA, start, o.first)]
        return self._without(o) and self.p.says(max([start, *commas]), o.first, "NO_WORD", *_NOT)

    def _without(self, denial: Occurrence) -> bool:
        return self.p.says(denial.first, denial.first + 1, "WITHOUT_WORD")

    def _free(self, start: int, end: int) -> bool:
        """Without leave, to whom one likes."""
        p = self.p
        free = p.within("FREELY_TRANSFERABLE", start, end)
        members = found(p, start, end, "AMONG_MEMBERS")
        among = any(nearest(o, members, 5) for o in free)
        allowed = self._allowed_by(start, end) and not among
        if allowed or p.says(start, end, "FREE_OF", "HEIR", "NO_EFFECT", "VOID"):
            return False
        told = [o for o in free if not (self._denied(o, start) or self._unmoved(o, start))]
        told += [
            o for o in p.within("ANY_LEAVE", start, end)
            if self._denied(o, start, 10) or p.says(o.first, o.first + 1, "NEGATION")
        ]  # fmt: skip
        for o in told:
            without = p.says(o.first, o.first + 1, *_NOT)
            if without and o.concept != "ANY_LEAVE" and p.says(start, o.first, *_NOT):
                continue
            if p.says(max(start, o.first - 6), min(end, o.last + 3), "PRICE", "STATE_AUTHORITY"):
                continue
            granted = p.says(o.first - 1, o.last + 1 + _GRANTED, "GIVE", "GRANT")
            if o.concept == "ANY_LEAVE" and granted:
                continue
            goods = nearest(o, found(p, start, end, *_GOODS), 12)
            share = nearest(o, found(p, start, end, *_SHARES, "TRANSFER"), 16)
            if goods and (
                share is None
                or share.concept == "TRANSFER"
                or distance(goods, o) < distance(share, o)
            ):
                continue
            if share is not None or self.titled:
                return self._state("free", share or o, o)
        return False

    def _unmoved(self, o: Occurrence, start: int) -> bool:
        """«Do not pass freely», «may not cede to whom he likes»: the move that ``o`` follows is denied."""
        moves = found(self.p, max(start, o.first - _MOVED), o.first, "TRANSFER", "CEDE_SHARES")
        return any(
            self._denied(m, start, 1)
            or (self.p.says(start, m.first, "FORBIDDEN") and denied(self.p, [m]))
            for m in moves
        )

    def _other_organ(self, start: int, end: int) -> bool:
        """The chair, the director or the administration decides."""
        p = self.p
        if p.says(start, end, *_DECIDERS, "REFUSE", "OPPOSE", "SIGN"):
            return False
        organs = found(p, start, end, *_OTHER_ORGANS)
        for o in found(p, start, end, *_LEAVE):
            organ = nearest(o, organs, 6)
            if organ is not None and not self._denied(
                min(o, organ, key=lambda x: x.first), start, 8
            ):
                return self._state("other_organ", o, organ)
        return False


_REFUSE = ("REFUSE", "OPPOSE")
_DECIDED = ("REFUSE", "OPPOSE", "SILENCE", "ANSWER")
_TIMES = ("DAYS", "WEEKS", "MONTHS", "YEARS")
_TERM_REACH, _DUE = 45, 12
_MAJORITIES = ("SIMPLE_MAJORITY", "ABSOLUTE_MAJORITY", "UNANIMITY")


class _Refusal:
    """Reads how the transferee is refused, in one article."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading

    def read(self) -> None:
        ranges = [r for r in sentences(self.p) if not r[0] < self.p.title_end < len(self.p.words)]
        refused = False
        for start, end in ranges:
            said = found(self.p, start, end, *_REFUSE)
            taken_up = self.p.within("SAME_ORGAN", start, end) if refused and not said else []
            for o in taken_up[:1]:
                self._appeal(start, end, o)
                self._majority(start, end, o)
            refused = bool(said) and not self._by_assembly(start, said[0])
            if refused:
                self._term(start, end, said)
                self._majority(start, end, said[0])
                self._reasons(start, end, said[0])
                self._appeal(start, end, said[0])
            elif not said:
                told = found(self.p, start, end, "SILENCE", "FORBIDDEN_TO_DENY")
                self._term(start, end, told)

    def _by_assembly(self, start: int, o: Occurrence) -> bool:
        organs = found(self.p, start, o.last + 4, *_DECIDERS, "CHAIR")
        near = nearest(o, organs, 4)
        return near is not None and near.concept == "ANY_ASSEMBLY"

    def _state(self, value: str, a: Occurrence, b: Occurrence) -> None:
        self.reading.state(
            "transfer.refusal", value, self.p, min(a.first, b.first), max(a.last, b.last)
        )

    def _term(self, start: int, end: int, said: list[Occurrence]) -> None:
        """The time to refuse: the one told nearest to the refusal."""
        appeals = found(self.p, start, end, "APPEAL", "ANY_ASSEMBLY")
        times = [
            o
            for o in found(self.p, start, end, *_TIMES)
            if not (self._of(o, appeals) or self._of_an_office(o))
        ]
        o = nearest(said[0], times, _TERM_REACH) if said else None
        if o is None or self.p.says(o.first - _DUE, o.last + _DUE, "PAID_UP", "FORMAL_NOTICE"):
            return
        value = in_unit("transfer.refusal_days", o.quantity) if o.quantity else None
        if value is not None:
            self.reading.state("transfer.refusal_days", value, self.p, o.first, o.last,
                               quantity=o.quantity)  # fmt: skip

    def _of_an_office(self, time: Occurrence) -> bool:
        """«Two managers, for two years»."""
        return time.concept == "YEARS" and just_before(self.p, time.first, 1, "FOR_TIME")

    def _of(self, time: Occurrence, appeals: list[Occurrence]) -> bool:
        """Whether ``time`` is that of an appeal, told right beside it."""
        near = nearest(time, appeals, 2)
        if near is None:
            return False
        low, high = min(time.last, near.last) + 1, max(time.first, near.first)
        return not self.p.says(low, high, "COMMA", "BREAK")

    def _majority(self, start: int, end: int, said: Occurrence) -> None:
        p = self.p
        for o in p.within("COUNT_MANAGER", start, end):
            if p.says(o.last + 1, o.last + 2, "OUT_OF") and p.says(o.first - 2, o.first, "BY"):
                self._state("majority", said, o)
                return
        for o in found(p, start, end, *_MAJORITIES, "FRACTION", "MAJORITY"):
            assembly = nearest(o, p.within("ANY_ASSEMBLY", start, end), 6)
            alone = "MANAGER" in p.occurrences and "BOARD" not in p.occurrences
            managers = alone or p.says(start, end, "MANAGER")
            if assembly is not None or p.says(start, end, "CAPITAL"):
                continue
            if (
                p.says(o.last + 1, min(end, o.last + 4), "NEGATION")
                or p.says(max(start, o.first - 3), o.first, *_NOT)
                or not_enough(p, o)
            ):
                continue
            if o.concept == "MAJORITY":
                qualified = found(p, start, end, *_MAJORITIES, "FRACTION", "ORDINARY", "OVERALL")
                elsewhere = p.says(o.last + 1, o.last + 1 + _CITED, "ARTICLE")
                if not (nearest(o, qualified, 4) or elsewhere):
                    self._state("majority", said, o)
            elif o.concept == "FRACTION":
                if o.quantity and not managers:
                    self.reading.state("transfer.refusal_majority", o.quantity.value, p, o.first, o.last,
                                       quantity=o.quantity)  # fmt: skip
                elif managers and p.says(o.first - 3, min(end, o.last + 5), "SUFFICE"):
                    self._state("majority", said, o)
            elif not (o.concept == "UNANIMITY" and managers):
                self._state("majority", said, o)

    def _reasons(self, start: int, end: int, said: Occurrence) -> None:
        p = self.p
        told = [
            o for o in p.within("WITHOUT_REASONS", start, end)
            if not p.says(max(start, o.first - 7), o.first, "FORBIDDEN", "NEGATION")
        ]  # fmt: skip
        for o in p.within("REASONS", start, end):
            free = found(p, max(start, o.first - 8), o.first, "NEED_NOT", "NOT_BOUND")
            told += free
        if told:
            self._state("unreasoned", said, told[0])

    def _appeal(self, start: int, end: int, said: Occurrence) -> None:
        p = self.p
        if p.says(start, end, "DEFINITIVE", "EXCEPT", "ONLY_IF"):
            return
        for o in found(p, start, end, "APPEAL", "ANY_ASSEMBLY"):
            if o.concept == "ANY_ASSEMBLY" and not self._put_to(o, start):
                continue
            refused = {r.first for r in found(p, start, o.first, *_REFUSE)}
            low = max(start, o.first - 7, segment(p, o.first)[0])
            nots = found(p, low, o.first, *_NOT)
            if any(n.first not in refused for n in nots):
                self._state("no_appeal", said, o)
                return
        final = [
            o
            for o in p.within("FINAL", start, end)
            if not p.says(max(start, o.first - 3), o.first, *_NOT)
        ]
        if final and abs(final[0].first - said.last) <= 14:
            self._state("no_appeal", said, final[0])

    def _put_to(self, o: Occurrence, start: int) -> bool:
        """Whether something is put before the assembly."""
        return self.p.says(max(start, o.first - 4), o.first, "PUT_TO", "RATIFY")


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the rule of transfers and of their refusal."""
    for p in passages:
        if p.article is None:
            continue
        title, said = p.title_concepts, p.occurrences
        if not (p.speaks_of(_SUBJECTS) or title.intersection(_SUBJECTS)):
            continue
        elsewhere = (
            p.article.title
            and not {"TRANSFER", "HOLDING", "BUYER", "SHARE", "CAPITAL", "REFUSE"} & title
        )
        if not elsewhere:
            _Transfer(p, reading).read()
        refused = not elsewhere and "REFUSE" in said and "WITHDRAW" not in said
        bought = "BUYER" in said and "ADMISSION_TITLE" not in title
        if refused or bought or {"TRANSFER", "HOLDING", "BUYER"} & title:
            _Refusal(p, reading).read()
