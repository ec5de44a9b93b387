"""Which sign belongs to which value: «half on the first notice, a quarter on the second», in any order.

A stretch of text holds values and signs (a notice, an assembly). Signs stand before their values, after
them, or all on one side in the same order; a sign may serve several values and a first or last value may
have none. Each of these readings is weighed: a sign without value, a value without sign and a value far
from its sign speak against a reading, two values at one place of the ladder even more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lawcheck.parsing.annotate import Occurrence
from lawcheck.parsing.scope import distance

Reading = list[int | None]
"""For each value, the index of its sign, or None."""

_UNUSED, _MISSING, _IMPLIED, _CLASH = 2.0, 2.0, 0.6, 6.0
_CROSSING, _APART, _FAR = 0.1, 0.04, 12


def _before(values: Sequence[Occurrence], signs: Sequence[Occurrence]) -> Reading:
    return [
        max((i for i, s in enumerate(signs) if s.first < v.first), default=None) for v in values
    ]


def _anew(
    values: Sequence[Occurrence], signs: Sequence[Occurrence], starts: Sequence[Occurrence]
) -> Reading:
    """Signs before their values, where each of ``starts`` begins another ladder."""
    reading: Reading = []
    for v in values:
        low = max((s.last for s in starts if s.last < v.first), default=-1)
        reading.append(
            max((i for i, s in enumerate(signs) if low < s.first < v.first), default=None)
        )
    return reading


def _after(values: Sequence[Occurrence], signs: Sequence[Occurrence]) -> Reading:
    return [min((i for i, s in enumerate(signs) if s.first > v.last), default=None) for v in values]


def _readings(
    values: Sequence[Occurrence],
    signs: Sequence[Occurrence],
    implied: bool,
    starts: Sequence[Occurrence],
) -> Iterator[tuple[Reading, float]]:
    """The possible readings, and what a value without sign costs in each."""
    n, m = len(values), len(signs)
    yield _before(values, signs), _IMPLIED if implied else _MISSING
    if implied and starts:
        yield _anew(values, signs, starts), _IMPLIED
    yield _after(values, signs), _MISSING
    if n % m == 0:
        yield [i % m for i in range(n)], _MISSING
    if implied and m < n:
        yield [*([None] * (n - m)), *range(m)], _IMPLIED
        yield [*range(m), *([None] * (n - m))], _IMPLIED


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


def best_reading(
    values: Sequence[Occurrence],
    signs: Sequence[Occurrence],
    clashes: Callable[[Reading], int] = lambda _: 0,
    *,
    implied: bool = False,
    starts: Sequence[Occurrence] = (),
) -> Reading:
    """The likeliest sign of each value; ``clashes`` counts the contradictions of a reading.

    ``implied``: a first or last value may have its place on the ladder without a sign; ``starts``: words
    with which another ladder begins.
    """
    if not signs:
        return [None] * len(values)
    return min(
        _readings(values, signs, implied, starts),
        key=lambda r: _cost(values, signs, *r) + _CLASH * clashes(r[0]),
    )[0]
