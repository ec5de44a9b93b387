"""A clause of a sentence, with the small questions that readers ask of the words around a value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.scope import found

FAR = 99
"""The distance of what is not said."""

_NEGATION_REACH = 9


class Stretch(NamedTuple):
    """The words ``low <= word < high`` of a passage, in the sentence ``start <= word < end``."""

    p: Passage
    low: int
    high: int
    start: int
    end: int

    def says(self, *concepts: str) -> bool:
        return self.p.says(self.low, self.high, *concepts)

    def sentence_says(self, *concepts: str) -> bool:
        return self.p.says(self.start, self.end, *concepts)

    def found(self, *concepts: str) -> list[Occurrence]:
        return found(self.p, self.low, self.high, *concepts)

    def between(self, low: int, high: int) -> Stretch:
        """The part of the clause from ``low`` to ``high``."""
        return self._replace(low=low, high=high)

    def after(self, o: Occurrence, reach: int, *concepts: str) -> int:
        """How near after ``o`` (or in it) the first of ``concepts`` stands; ``FAR`` when it does not."""
        said = found(self.p, o.first, min(self.high, o.last + 1 + reach), *concepts)
        return min((max(0, s.first - o.last) for s in said), default=FAR)

    def before(self, o: Occurrence, reach: int, *concepts: str) -> int:
        """How near before ``o`` the last of ``concepts`` stands; ``FAR`` when it does not."""
        said = found(self.p, max(self.low, o.first - reach), o.first, *concepts)
        return min((max(1, o.first - s.last) for s in said), default=FAR)

    def piece(self, o: Occurrence) -> tuple[int, int]:
        """The part of the clause between the commas around ``o``."""
        commas = [c.first for c in self.p.within("COMMA", self.low, self.high)]
        return (
            max((c for c in commas if c < o.first), default=self.low),
            min((c for c in commas if c > o.last), default=self.high),
        )

    def negated(self, o: Occurrence, reach: int = _NEGATION_REACH) -> bool:
        """Whether a negation bears on ``o``: not «only by», «but by» or «not … without»."""
        p, low = self.p, max(self.low, o.first - reach)
        near = found(p, low, o.first, "NEGATION", "WITHOUT_WORD", "EXCEPT", "ONLY_BY")
        if not near or near[-1].concept not in ("NEGATION", "WITHOUT_WORD"):
            return False
        last = near[-1]
        if p.says(max(0, last.first - 1), last.first + 1, "IF", "IF_WORD", "NOT_REACHED"):
            return False
        without = p.says(last.first, last.last + 1, "WITHOUT_WORD")
        if without and p.says(self.low, last.first, "NEGATION"):
            return False
        return all(p.words[i].kind != "mark" for i in range(last.last + 1, o.first))


def clauses_of(p: Passage, start: int, end: int) -> Iterator[Stretch]:
    """The clauses of a sentence: what its semicolons part."""
    low = start
    for stop in (*(b.first for b in p.within("BREAK", start, end)), end):
        yield Stretch(p, low, stop, start, end)
        low = stop + 1
