"""Which sign belongs to which value: «half on the first notice, a quarter on the second», in any order.

A stretch of text holds values and signs (a notice, an assembly). Signs stand before their values, after
them, or all on one side in the same order; a sign may serve several values and a first or last value may
have none. Each of these readings is weighed: a sign without value, a value without sign and a value far
from its sign speak against a reading, two values at one place of the ladder even more.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from lawcheck.parsing.annotate import Occurrence
from lawcheck.parsing.scope import distance

Reading = list[int | None]
"""For each value, the index of its sign, or None."""
Fence = tuple[int, int]
"""The index of the value, and the word, with which another ladder begins."""

_UNUSED, _MISSING, _IMPLIED, _CLASH = 2.0, 2.0, 0.6, 6.0
_CROSSING, _APART, _FAR = 0.1, 0.04, 12
_STEP = 0.5


def _before(values: Sequence[Occurrence], signs: Sequence[Occurrence]) -> Reading:
    return [
        max((i for i, s in enumerate(signs) if s.first < v.first), default=None) for v in values
    ]


def _after(values: Sequence[Occurrence], signs: Sequence[Occurrence]) -> Reading:
    return [min((i for i, s in enumerate(signs) if s.first > v.last), default=None) for v in values]


def _readings(
    values: Sequence[Occurrence], signs: Sequence[Occurrence], implied: bool
) -> Iterator[tuple[Reading, float]]:
    """The possible readings, and what a value without sign costs in each."""
    n, m = len(values), len(signs)
    yield _before(values, signs), _IMPLIED if implied else _MISSING
    yield _after(values, signs), _MISSING
    if n % m == 0:
        yield [i % m for i in range(n)], _MISSING
    for first in range(n - m + 1) if implied and m < n else ():
        yield [*([None] * first), *range(m), *([None] * (n - m - first))], _IMPLIED


def _cost(
    values: Sequence[Occurrence], signs: Sequence[Occurrence], reading: Reading, missing: float
) -> float:
    cost = _UNUSED * (len(signs) - len(set(reading) - {None}))
    for v, i in zip(values, reading, strict=True):
        if i is None:
            cost += missing
            continue
        s = signs[i]
        low, high = min(v.last, s.last), max(v.first, s.first)
        cost += _APART * min(distance(v, s), _FAR)
        cost += _CROSSING * sum(low < other.first < high for other in values)
    return cost


def _steps(
    values: Sequence[Occurrence],
    signs: Sequence[Occurrence],
    reading: Reading,
    then: Sequence[int],
) -> int:
    """How many of the words ``then`` part a value from its sign."""
    pairs = ((v, signs[i]) for v, i in zip(values, reading, strict=True) if i is not None)
    ends = [(min(v.last, s.last), max(v.first, s.first)) for v, s in pairs]
    return sum(low < word < high for low, high in ends for word in then)


def _by_groups(
    values: Sequence[Occurrence],
    signs: Sequence[Occurrence],
    clashes: Callable[[Reading], int],
    implied: bool,
    fences: Sequence[Fence],
) -> Reading:
    """Each group of values read with the signs between its fences."""
    reading: Reading = [None] * len(values)
    for (first, low), (end, high) in pairwise([(0, 0), *fences, (len(values), sys.maxsize)]):
        inside = [i for i, s in enumerate(signs) if low <= s.first < high]
        part = _Part(clashes, first, len(values), inside)
        near = [signs[i] for i in inside]
        chosen = best_reading(values[first:end], near, part.clashes, implied=implied)
        reading[first:end] = part.signs(chosen)
    return reading


class _Part(NamedTuple):
    """A group of values: the first one's index, and the signs that are its own."""

    whole: Callable[[Reading], int]
    first: int
    size: int
    inside: Sequence[int]

    def signs(self, reading: Reading) -> Reading:
        return [None if i is None else self.inside[i] for i in reading]

    def clashes(self, reading: Reading) -> int:
        after = self.size - self.first - len(reading)
        return self.whole([*([None] * self.first), *self.signs(reading), *([None] * after)])


def best_reading(
    values: Sequence[Occurrence],
    signs: Sequence[Occurrence],
    clashes: Callable[[Reading], int] = lambda _: 0,
    *,
    implied: bool = False,
    parted: Sequence[Sequence[Fence]] = (),
    then: Sequence[int] = (),
) -> Reading:
    """The likeliest sign of each value; ``clashes`` counts the contradictions of a reading.

    ``implied``: a first or last value may have its place on the ladder without a sign; ``parted``: the
    ways to part it into several ladders, each read by itself; ``then``: where a word goes on to the next.
    """
    if not signs:
        return [None] * len(values)
    missing = _IMPLIED if implied else _MISSING
    readings = [*_readings(values, signs, implied)]
    readings += [
        (_by_groups(values, signs, clashes, implied, fences), missing) for fences in parted
    ]

    def cost(reading: Reading, missing: float) -> float:
        apart = _STEP * _steps(values, signs, reading, then) if then else 0
        return _cost(values, signs, reading, missing) + _CLASH * clashes(reading) + apart

    return min(readings, key=lambda r: cost(*r))[0]
