"""Small questions readers ask of a passage: its sentences, what a stretch of words speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from lawcheck.parsing.annotate import BREAK, COLON, COMMA, Occurrence, Passage, by_place

_RATIO_GAP = 5
_COLUMN = 20


def sentences(passage: Passage) -> list[tuple[int, int]]:
    """The ranges of words (end excluded) of the passage's sentences."""
    return passage.content.ranges


def segments(passage: Passage) -> Iterator[tuple[int, int]]:
    """The ranges of words of the body between full stops and semicolons."""
    for start, end in sentences(passage):
        if start < passage.title_end:
            continue
        for o in passage.within(BREAK, start, end):
            if o.first > start:
                yield start, o.first
            start = o.last + 1
        if end > start:
            yield start, end


def found(passage: Passage, start: int, end: int, *concepts: str) -> list[Occurrence]:
    """The occurrences of ``concepts`` in ``start <= word < end``, in order."""
    occurrences = passage.occurrences
    all_: list[Occurrence] = []
    for concept in concepts:
        if concept in occurrences:
            all_ += passage.within(concept, start, end)
    if len(all_) > 1:
        all_.sort(key=by_place)
    return all_


def distance(a: Occurrence, b: Occurrence) -> int:
    """The number of words between two occurrences; 0 when they touch or overlap."""
    if a.first > b.last:
        return a.first - b.last - 1
    if b.first > a.last:
        return b.first - a.last - 1
    return 0


def nearest(of: Occurrence, among: list[Occurrence], limit: int) -> Occurrence | None:
    """The occurrence of ``among`` nearest to ``of``, within ``limit`` words."""
    close = [o for o in among if distance(of, o) <= limit]
    return min(close, key=lambda o: distance(of, o), default=None)


def ratios(passage: Passage, start: int, end: int) -> list[tuple[Occurrence, Fraction]]:
    """Counts said out of another: «two of the six», «of the six, two»; the place of the part, the fraction."""
    counts = found(
        passage, start, end, "COUNT_MEMBER", "COUNT_ADMINISTRATOR", "COUNT_SEAT", "NUMBER"
    )
    told: list[tuple[Occurrence, Fraction]] = []
    for part, whole in pairwise(counts):
        a, b = part.quantity, whole.quantity
        if whole.first - part.last > _RATIO_GAP or not a or not b or not a.value or not b.value:
            continue
        if a.value < b.value and passage.says(part.last + 1, whole.first, "OUT_OF"):
            told.append((part, a.value / b.value))
        elif b.value < a.value and whole_first(passage, part, whole):
            told.append((whole, b.value / a.value))
    return told


def whole_first(passage: Passage, whole: Occurrence, part: Occurrence) -> bool:
    """«Of the nine administrators, three»: the whole is told before its part, a comma between."""
    told = passage.says(max(0, whole.first - 2), whole.first + 1, "OUT_OF")
    return told and passage.says(whole.last + 1, part.first, COMMA)


def banned_in_column(passage: Passage, last: int) -> bool:
    """«Loans to administrators: forbidden», «Veto: none»: a colon parts the denial from its subject."""
    end = min(passage.sentence(last)[1], last + 1 + _COLUMN)
    colons = passage.within(COLON, last + 1, end)
    if not colons or passage.says(last + 1, colons[0].first, BREAK):
        return False
    after = colons[0].last + 1
    return passage.says(after, after + 1, "PROHIBITED", "PROHIBITS") or any(
        o.last + 1 >= end or passage.words[o.last + 1].kind == "mark"
        for o in passage.within("NONE_OF_IT", after, after + 1)
    )
