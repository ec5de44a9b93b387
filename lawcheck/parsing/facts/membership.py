"""Exclusion: who pronounces it, by which majority, whether the member is heard (article 20)."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_NOT = ("NEGATION", "FORBIDDEN", "DENY")
_EXECUTIVES = ("BOARD", "CHAIR", "MANAGER", "DIRECTOR")
_OTHER_EXCLUSIONS = ("ADMINISTRATOR", "DISPUTE", "AUDITOR", "LIQUIDATOR")
_MAJORITIES = (
    ("UNANIMITY", "unanimity"),
    ("SIMPLE_MAJORITY", "simple"),
    ("ABSOLUTE_MAJORITY", "absolute"),
)


class _Exclusion:
    """Reads one article that excludes members."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = "EXCLUDE" in p.title_concepts

    def read(self) -> None:
        stated = False
        for start, end in sentences(self.p):
            if start < self.p.title_end:
                continue
            words = self._words(start, end)
            if not words and not self.titled:
                continue
            if words:
                stated = self._organ(start, end, words) or stated
            self._majority(start, end)
        if stated or self.titled:
            self._hearing()

    def _words(self, start: int, end: int) -> list[Occurrence]:
        if self.p.says(start, end, *_OTHER_EXCLUSIONS) and not self.titled:
            return []
        return self.p.within("EXCLUSION_WORD", start, end)

    def _state(self, fact: str, value: object, a: Occurrence, b: Occurrence) -> None:
        self.reading.state(
            f"exclusion.{fact}", value, self.p, min(a.first, b.first), max(a.last, b.last)
        )

    def _organ(self, start: int, end: int, words: list[Occurrence]) -> bool:
        """The organ that excludes: the assembly when it decides, else the executive named."""
        p = self.p
        deciding = found(p, start, end, "DECIDE", "VOTE", "MAJORITY", "ALLOWED", "COMPETENT")
        assembly = p.within("ANY_ASSEMBLY", start, end)
        if assembly and not self._only_informed(start, end, assembly[0]):
            self._state("organ", "assembly", words[0], assembly[0])
            self._urgent(start, end, assembly[0])
            return True
        if p.says(start, end, "PROPOSE", "PROVISIONAL", "PAID_UP", "FORMER_MEMBER"):
            return False
        near = [
            o for o in found(p, start, end, *_EXECUTIVES) if min(distance(o, w) for w in words) <= 8
        ]
        if not near or not (deciding or self._acts(near[0], words)):
            return False
        verb = min(words, key=lambda w: distance(near[0], w))
        if p.says(min(near[0].first, verb.first) - 3, max(near[0].last, verb.last) + 1,
                     "NEGATION", "FORBIDDEN", "SUSPEND"):  # fmt: skip
            return False
        self._state("organ", near[0].concept.lower(), near[0], verb)
        return True

    def _urgent(self, start: int, end: int, assembly: Occurrence) -> None:
        """An executive that excludes in urgent cases, beside the assembly."""
        for o in self.p.within("URGENCY", assembly.last, end):
            for organ in found(self.p, o.last, min(end, o.last + 12), *_EXECUTIVES):
                if not self.p.says(o.last, end, "SUSPEND", "NEGATION", "PROPOSE", "CONVENE"):
                    self._state("organ", organ.concept.lower(), o, organ)
                return

    @staticmethod
    def _acts(organ: Occurrence, words: list[Occurrence]) -> bool:
        """Whether the organ stands right beside the exclusion: it is the one that excludes."""
        return any(distance(organ, w) <= 2 for w in words)

    def _only_informed(self, start: int, end: int, assembly: Occurrence) -> bool:
        """«… and tells the assembly so», «without going back to the assembly»."""
        before = (max(start, assembly.first - 7), assembly.first)
        if self.p.says(*before, "NOT_SUBMITTED", "WITHOUT_WORD"):
            return True
        told = self.p.says(*before, "NOTIFY")
        return told and not self.p.says(start, end, "VOTE", "MAJORITY")

    def _majority(self, start: int, end: int) -> None:
        p = self.p
        if not p.says(start, end, "ANY_ASSEMBLY", "MAJORITY", "VOTES_CAST", "VOTE", "UNANIMITY"):
            return
        if p.says(start, end, "REFUND_WORD", "SHARES_MONEY", "QUORUM", "PAID_UP"):
            return
        for o in p.within("FRACTION", start, end):
            near = nearest(o, found(p, start, end, "MAJORITY", "VOTES_CAST", "VOTE", "PRESENT"), 6)
            if near is not None and o.quantity is not None:
                self._state("majority", str(o.quantity.value), near, o)
                return
        for concept, value in _MAJORITIES:
            for o in p.within(concept, start, end):
                if p.says(o.first, o.last + 8, "EXTRAORDINARY"):
                    return
                self._state("majority", value, o, o)
                return
        for o in p.within("MAJORITY", start, end):
            if p.says(o.last, o.last + 6, "EXTRAORDINARY"):
                return
            ordinary = p.within("ORDINARY", o.last, o.last + 6)
            if ordinary:
                self._state("majority", "absolute", o, ordinary[0])
                return

    def _hearing(self) -> None:
        p = self.p
        for o in p.occurrences.get("HEAR", ()):
            start, end = p.sentence(o.first)
            if not self.titled and not p.says(start, end, "EXCLUSION_WORD"):
                continue
            without = found(p, max(start, o.first - 8), o.first, "WITHOUT_WORD")
            near = max(start, without[-1].first if without else o.first - 4)
            refused = p.says(near, o.first, "NEGATION", "WITHOUT_WORD")
            twice = bool(without) and p.says(start, max(start, near - 2), *_NOT)
            twice = twice or self._unheard_is_unlawful(start, near, o.first)
            heard = not refused or twice or p.says(start, end, "EXCEPT", "ONLY_IF")
            self._state("hearing", heard, o, o)
            return

    def _unheard_is_unlawful(self, start: int, near: int, hearing: int) -> bool:
        """«No member … who was not heard»: two negations in one breath, not side by side."""
        if self.p.says(near, hearing, "NOR"):
            return False
        refusals = found(self.p, start, max(start, near - 1), "NEGATION", "FORBIDDEN")
        return bool(refusals) and not self.p.says(refusals[-1].last, near, "COMMA", "BREAK")


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State how members are excluded."""
    for p in passages:
        if p.article is None or "EXCLUSION_WORD" not in p.occurrences:
            continue
        if p.title_concepts & {
            "TRANSFER",
            "DISPUTE",
            "DISSOLUTION",
            "LIQUIDATION",
            "FORMER_MEMBER",
        }:
            continue
        _Exclusion(p, reading).read()
