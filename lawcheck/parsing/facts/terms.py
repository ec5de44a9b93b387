"""Terms of office: each length of time that is a term, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.annotate import BREAK, COMMA, Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_TIMES = ("YEARS", "MONTHS", "COUNT_EXERCISE")
_FACTS = {
    "BOARD": "board.term_years",
    "ADMINISTRATOR": "board.term_years",
    "MANAGER": "managers.term_years",
    "SUPERVISORY_COMMITTEE": "supervisory.term_years",
}
_OTHERS = (
    "DIRECTOR", "AUDITOR", "LIQUIDATOR", "CHAIR", "VICE_CHAIR", "SECRETARY", "TREASURER", "SECTION",
    "SECTION_ASSEMBLY", "DELEGATE", "EMPLOYEE", "FORMER_MEMBER", "UNION", "CONTRACT",
)  # fmt: skip
_OFFICERS = frozenset(("CHAIR", "VICE_CHAIR", "SECRETARY", "TREASURER"))
_HOLDERS = (*_FACTS, *_OTHERS)
_SIGNS = ("TERM", "ELECT", "APPOINT", "CHOSEN", "SERVE", "ENTRUST")
_NO_TERM = (
    "SINCE", "SENIORITY", "REMAINING", "PRESCRIBED", "PAST_YEARS", "DEADLINE", "KEEP_PAPERS",
    "CONVICTED", "DEBTS", "TURNOVER", "REPORT", "ABSENT", "ACCESS", "PAID_UP", "FIRST_YEARS", "EXCEED",
    "CLAIM", "INTEREST",
)  # fmt: skip
_ELSEWHERE = frozenset((
    "CAPITAL", "SHARE", "SURPLUS", "INTEREST", "REFUND", "WITHDRAW", "FORMER_MEMBER", "ACCOUNTS", "TRANSFER",
    "LIQUIDATION", "INFORMATION_TITLE", "PAID_UP", "PAYMENT", "SUBSCRIBE",
))  # fmt: skip
_FOLLOWING = ("REMAINING", "PAST_YEARS", "PRESCRIBED")
_LIFE = frozenset(("TERM", "LIFE_TITLE"))
_BESIDE = ("SAME_LENGTH", "NOT_OF", "NOT_ADMINISTRATORS")
_BEFORE, _AFTER, _NEAR = 16, 6, 30
_DENIED = 6
_CONCEDED = 4
_PART_LEAVES = 8
_PARTS = ("THIRD_PART", "HALF_PART", "FRACTION")


class _Terms:
    """Reads the terms of one article; ``holder`` is the organ that the last words spoke of."""

    def __init__(self, passage: Passage, reading: Reading) -> None:
        self.passage = passage
        self.reading = reading
        titles = passage.title_concepts
        self.titled_by = next((concept for concept in _HOLDERS if concept in titles), "")
        self.holder = self.titled_by
        self.elsewhere = not self.holder and bool(titles & _ELSEWHERE)
        self.titled = bool(titles & _LIFE) and bool(self.holder or "TERM" in titles)

    def read(self) -> None:
        p = self.passage
        if self.elsewhere:
            return
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            named = self._named(start, end)
            for time in (*found(p, start, end, *_TIMES), *self._exercises(start, end)):
                holder, near = self._of(time, named)
                fact = _FACTS.get(holder)
                sign = self._sign(time, near, start, end) if fact else None
                if fact and sign is not None and self._is_term(sign, time, end):
                    self._state(fact, sign, time)
            own = [o.concept for o in named if not self._acts(o)]
            if len(set(own) & _OFFICERS) > 1:
                own = [concept for concept in own if concept not in _OFFICERS] or own
            if own and self.titled_by not in own:
                chosen = p.says(start, end, "ELECT", "APPOINT", "CHOSEN")
                self.holder = own[-1] if chosen else own[0]

    def _exercises(self, start: int, end: int) -> list[Occurrence]:
        """«Until the assembly on the accounts of the fifth exercise»: five years, not the first."""
        p = self.passage
        return [
            o._replace(concept="YEARS")
            for o in p.within("ORDINAL", start, end)
            if o.quantity
            and o.quantity.value
            and o.quantity.value > 1
            and p.says(o.first - 2, o.last + 2, "EXERCISE")
            and p.says(max(start, o.first - 6), o.first, "ACCOUNTS", "YEAR_CLOSED")
            and p.says(max(start, o.first - _BEFORE), o.first, "SERVE", "TERM")
        ]

    def _named(self, start: int, end: int) -> list[Occurrence]:
        """The organs named in a sentence, in order; of several on one word the longest."""
        by_word: dict[int, Occurrence] = {}
        for o in found(self.passage, start, end, *_HOLDERS):
            known = by_word.get(o.first)
            if known is None or o.last > known.last:
                by_word[o.first] = o
        return list(by_word.values())

    def _acts(self, holder: Occurrence) -> bool:
        """Whether an organ is only named: the one that acts («by the board»), its own term, who is barred."""
        p = self.passage
        by = p.says(max(0, holder.first - 3), holder.first, "BY") or p.says(
            holder.first - 1, holder.first, "CHOOSES_THEM"
        )
        chosen = p.says(max(0, holder.first - 7), holder.first, "ELECT", "APPOINT", "CHOSEN")
        beside = p.says(max(0, holder.first - 5), holder.first, *_BESIDE)
        denials = found(p, max(0, holder.first - _DENIED), holder.first, "VERB_NEGATION", "NO_WORD")
        denied = bool(denials) and not p.says(denials[-1].last, holder.first, COMMA)
        return (by and chosen) or beside or denied

    def _of(self, time: Occurrence, named: list[Occurrence]) -> tuple[str, Occurrence | None]:
        """The organ whose time it is: the nearest named before, else after, else the last spoken of."""
        before = [o for o in named if o.last < time.first and not self._acts(o)]
        if before:
            return before[-1].concept, before[-1]
        after = [o for o in named if o.first > time.last and distance(o, time) <= _BEFORE]
        after = [o for o in after if not self._acts(o)]
        after = [o for o in after if o.concept == self.titled_by] or after
        parted = (BREAK, COMMA) if self.titled_by else (BREAK,)
        if after and not self.passage.says(time.last, after[0].first, *parted):
            return after[0].concept, after[0]
        return self.holder, None

    def _sign(
        self, time: Occurrence, holder: Occurrence | None, start: int, end: int
    ) -> Occurrence | None:
        """The word that makes a length of time a term: elected, mandate, remains…"""
        p = self.passage
        reach = min(time.first, holder.first if holder else time.first) - _BEFORE
        before = [o for o in found(p, start, time.first, *_SIGNS) if o.last >= reach]
        if before:
            return before[-1]
        renewed = p.within("RENEW", max(start, time.first - _AFTER), time.first)
        if renewed and p.says(renewed[-1].last, time.last + _AFTER, "WHOLE", "ALL_AT_ONCE"):
            return renewed[-1]
        after = found(p, time.last + 1, min(end, time.last + _AFTER), "TERM", "ELECT")
        if sign := nearest(time, after, _AFTER):
            return sign
        seated = p.within("SERVE", time.first, min(end, time.last + 4))
        if seated and seated[0].first <= time.last + 1:
            return seated[0]
        beside = holder and 0 <= time.first - holder.last - 1 <= 1
        if holder and beside and p.says(holder.last + 1, holder.last + 2, "FOR_TIME"):
            return holder
        if holder and holder.last < time.first <= holder.last + _AFTER:
            length = p.within("LENGTH_WORD", max(start, holder.first - 2), holder.first)
            if length:
                return length[-1]
        opens = time.first - start <= 3 or p.says(start, time.first, "LIFETIME", "AMOUNTS_TO")
        granted = p.says(start, time.first, "ANY_ASSEMBLY") and not p.says(
            start, time.first, "SUBJECT_WHO"
        )
        opens = opens or (granted and p.says(time.first - 1, time.first, "FOR_TIME"))
        return Occurrence("", time.first, time.first) if self.titled and opens else None

    def _is_term(self, sign: Occurrence, time: Occurrence, end: int) -> bool:
        p = self.passage
        low = min(sign.first, time.first)
        commas = p.within(COMMA, low, time.first)
        low = commas[-1].last + 1 if commas else low
        if p.within(BREAK, sign.last, time.first):
            return False
        if sign.concept == "ENTRUST" and time.concept == "MONTHS":
            return False
        if time.concept == "MONTHS" and p.says(max(0, time.first - 2), time.first + 1, "EVERY"):
            return False
        slow = nearest(time, p.within("EVERY_FEW_YEARS", time.first - 2, time.last + 1), 0)
        if slow and p.says(
            max(0, time.first - 8), time.first, "THIRD_PART", "LEAVE_SEAT", "HALF_PART"
        ):
            return False
        drawn = p.says(max(0, time.first - _BEFORE), time.first, "DRAW_LOTS")
        if drawn and p.says(max(0, time.first - _PART_LEAVES), time.first, "RESTRICTS"):
            return False
        leaving = p.says(max(0, time.first - _PART_LEAVES), time.first, "LEAVE_SEAT")
        if leaving and p.says(max(0, time.first - _BEFORE), time.first, *_PARTS):
            return False
        if self._other_time(sign, time) or p.says(time.first - 3, time.first, *_NO_TERM):
            return False
        if p.says(time.first - _CONCEDED, time.first, "EVEN_THOUGH"):
            return False
        near = max(p.sentence(time.first)[0], time.first - 10)
        return not (
            p.says(low, time.first, *_NO_TERM)
            or p.says(
                near,
                time.first,
                "KEEP_PAPERS",
                "PRESCRIBED",
                "CONTRACT",
                "REMAINING",
                "TURNOVER",
                "NOT_CONCERNED",
            )
            or p.says(time.first, min(end, time.last + 5), *_FOLLOWING)
            or p.says(time.last + 1, time.last + 2, "FIRST_YEARS")
            or (
                p.says(time.first - 1, time.first, "AFTER_WORD")
                and p.says(time.first - 2, time.first - 1, "NUMBER")
            )
        )

    def _other_time(self, sign: Occurrence, time: Occurrence) -> bool:
        """Whether a time between the sign and this one is the term, this one something else's."""
        p = self.passage
        between = found(p, sign.last + 1, time.first, *_TIMES)
        return bool(between) and not p.says(between[-1].last + 1, time.first, *_HOLDERS, *_SIGNS)

    def _state(self, fact: str, sign: Occurrence, time: Occurrence) -> None:
        if time.quantity is None:
            return
        value = in_unit(fact, time.quantity)
        if value is not None:
            first, last = min(sign.first, time.first), max(sign.last, time.last)
            self.reading.state(fact, value, self.passage, first, last, quantity=time.quantity)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the terms of the board, of the managers and of the supervisory committee."""
    for p in passages:
        if p.article is not None and p.speaks_of((*_TIMES, "ORDINAL")):
            _Terms(p, reading).read()
