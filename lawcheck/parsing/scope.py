"""Small questions readers ask of a passage: its sentences, what a stretch of words speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from lawcheck.parsing.annotate import BREAK, Occurrence, Passage, by_place


def sentences(passage: Passage) -> Iterator[tuple[int, int]]:
    """The ranges of words (end excluded) of the passage's sentences."""
    for at, start in enumerate(passage.sentences):
        last = at + 1 >= len(passage.sentences)
        end = len(passage.words) if last else passage.sentences[at + 1]
        if end > start:
            yield start, end


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
    all_: list[Occurrence] = []
    for c in concepts:
        all_ += passage.within(c, start, end)
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
