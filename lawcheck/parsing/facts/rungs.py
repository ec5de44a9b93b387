"""The signs of the first, second and third notice of an assembly."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.scope import distance, found, nearest

_RUNGS = {"FIRST": 1, "SECOND": 2, "THIRD": 3}
_ANCHORS = ("NOTICE", "MEETING", "TIME_WORD", "ANY_ASSEMBLY", "ORDINARY", "EXTRAORDINARY")
_SHARES = ("FRACTION", "PERCENT")
_VALUES = (*_SHARES, "WHATEVER_NUMBER")
_NEAR = 2
_TEN, _QUORUM_REACH = 10, 5
_TEENS = (12, 13)
_CONDITION = 5
_AGENDA = 5
_JOINING = ("LIKEWISE", "OR_WORD", "AND_WORD")


class Rung(NamedTuple):
    """Words that say the first, second or third notice (several at once: «the second and third»)."""

    at: Occurrence
    rungs: tuple[int, ...]


def glued_tenths(p: Passage, start: int, end: int) -> Iterator[tuple[Occurrence, Occurrence]]:
    """«The third notice, a tenth», which in Arabic reads like «the thirteenth notice»."""
    for o in p.within("ORDINAL", start, end):
        q = o.quantity
        if q is None or q.value not in _TEENS or o.last == o.first:
            continue
        if p.says(o.first - 1, o.first, "NOTICE", "TIME_WORD", "MEETING") or p.says(
            o.last + 1, o.last + 2, "MEMBER"
        ):
            tenth = q._replace(kind="fraction", value=Fraction(1, 10), unit="", words=None)
            yield (
                Occurrence("ORDINAL", o.first, o.first, q),
                Occurrence("FRACTION", o.last, o.last, tenth),
            )


def bare_tenths(p: Passage, start: int, end: int) -> Iterator[Occurrence]:
    """«The tenth makes a quorum», «…, then a tenth», which no word tells from «the tenth notice»."""
    for o in p.within("ORDINAL", start, end):
        q = o.quantity
        if (
            q
            and q.value == _TEN
            and (
                p.says(o.last + 1, o.last + _QUORUM_REACH, "QUORUM", "SUFFICE")
                or (p.says(o.first - 1, o.first, "THEN_WORD") and p.says(start, o.first, *_SHARES))
            )
        ):
            tenth = q._replace(kind="fraction", value=Fraction(1, 10), unit="", words=None)
            yield Occurrence("FRACTION", o.first, o.last, tenth)


def anchored(p: Passage, start: int, end: int) -> bool:
    """Whether a rank in ``start <= word < end`` is that of a notice, a meeting, a time."""
    anchors = found(p, start, end, *_ANCHORS)
    return any(
        nearest(o, anchors, _NEAR) or p.says(o.last + 1, o.last + 2, "COLON")
        for o in found(p, start, end, *_RUNGS)
    )


def _failures(p: Passage, start: int, end: int) -> list[Occurrence]:
    """Where the text says that the quorum was not reached: «failing that», «if they are not».

    What the condition itself says («if half of the members are not there») stands before it. A condition
    on the number of members («if they are not more than twenty») is no failure.
    """
    failures = [
        o
        for o in p.within("NOT_REACHED", start, end)
        if not p.says(o.last + 1, o.last + 1 + _CONDITION, "NUMBER", "COUNT_MEMBER")
    ]
    for o in p.within("IF", start, end):
        stop = min([end, o.last + _CONDITION, *(c.first for c in p.within("COMMA", o.last, end))])
        if not p.says(o.last + 1, stop, "NEGATION"):
            continue
        told = [v for v in found(p, o.last, o.last + 2 * _CONDITION, *_SHARES) if v.first < end]
        inside = told and all(p.words[i].kind != "mark" for i in range(o.last + 1, told[0].first))
        after = told[0].last + 1 if inside else o.first
        failures.append(Occurrence(o.concept, after, after))
    return failures


def _failed(p: Passage, o: Occurrence) -> bool:
    """«The second quorum having failed», «the second meeting failing»: the notice after it is meant."""
    before = p.within("FAILURE", o.first - _NEAR, o.first)
    return p.says(o.last + 1, o.last + 1 + _NEAR, "FAILURE") or any(
        not p.says(f.last + 1, o.first, "COMMA") for f in before
    )


def _numbered(p: Passage, start: int, end: int) -> Iterator[tuple[Occurrence, int]]:
    """«Notice 2: …»: the notice told by its number in digits."""
    for o in p.within("NUMBER", start, end):
        value = o.quantity.value if o.quantity else None
        if value in _RUNGS.values() and (
            p.says(o.first - 1, o.first, "NOTICE", "MEETING")
            and p.says(o.last + 1, o.last + 2, "COLON")
        ):
            yield o, int(value or 0)


def _beside(p: Passage, a: Occurrence, b: Occurrence) -> bool:
    """Whether two mentions are of one notice: close together, without a value between them."""
    low, high = min(a.last, b.last), max(a.first, b.first)
    return distance(a, b) <= _NEAR and not p.says(low, high, *_VALUES, "DURATION")


def of_agenda(p: Passage, sign: Occurrence) -> bool:
    """«The agenda of the first notice»: what it holds is spoken of, not the notice itself."""
    return p.says(sign.first - _AGENDA, sign.first, "AGENDA")


def rungs_in(p: Passage, start: int, end: int, last: int, ranks: bool) -> list[Rung]:
    """The notices meant in ``start <= word < end``, in order; ``last`` is the one said before.

    ``ranks`` tells whether a bare rank («on the second») is one of a notice.
    """
    said: dict[int, tuple[Occurrence, int]] = {}
    if ranks:
        for concept, rung in _RUNGS.items():
            told = (o for o in p.within(concept, start, end) if not of_agenda(p, o))
            said.update((o.first, (o, rung)) for o in told)
        for o in p.within("FIRSTLY", start, end):
            if p.says(o.last + 1, end, "SECOND"):
                said[o.first] = (o, 1)
    for rank, _ in glued_tenths(p, start, end):
        assert rank.quantity is not None
        assert rank.quantity.value is not None
        said[rank.first] = (rank, int(rank.quantity.value) - 10)
    for o in p.within("AFTER_ONE", start, end):
        said = {at: told for at, told in said.items() if not o.first <= at <= o.last}
        said[o.first] = (o, 2)
    said.update((o.first, (o, 3)) for o in p.within("AFTER_TWO", start, end))
    said.update((o.first, (o, rung)) for o, rung in _numbered(p, start, end))
    for first, (o, rung) in said.items():
        if rung < 3 and _failed(p, o):
            said[first] = (o, rung + 1)
    explicit = list(said.values())
    mentions = list(explicit)
    for o in p.within("NEXT_NOTICE", start, end):
        if not any(rank != 1 and _beside(p, o, m) for m, rank in mentions):
            mentions.append((o, 0))
    for o in _failures(p, start, end):
        after = [(m, r) for m, r in mentions if m.first > o.last]
        piece = min((c.first for c in p.within("COMMA", o.last, end)), default=end)
        if p.says(o.last, piece, *_VALUES) and any(m.first > piece for m, _ in after):
            continue
        close = [
            (m, r)
            for m, r in explicit
            if 0 < m.first - o.last <= _CONDITION and not p.says(o.last, m.first, "COMMA", "BREAK")
        ]
        if close and (close[0][1] == 1 or close[0][1] == last > 1):
            called_again = any(not r and m.first > piece for m, r in after)
            if close[0] in mentions and not called_again:
                mentions.remove(close[0])
                mentions.append((close[0][0], close[0][1] + 1))
        elif not after or (
            p.says(o.last, after[0][0].first, *_VALUES)
            and (after[0][1] or p.says(after[0][0].last, end, *_VALUES))
        ):
            mentions.append((o, 0))
    mentions.sort(key=lambda item: item[0].first)
    return _merged(p, mentions, last)


def _joined(p: Passage, a: Occurrence, b: Occurrence) -> bool:
    """«On the first notice and the second», «as on the second»; not «between the first and the second»."""
    if distance(a, b) > _CONDITION or p.says(a.first - _CONDITION, a.first, "BETWEEN"):
        return False
    return b.first == a.last + 1 or p.says(a.last + 1, b.first, *_JOINING)


def _merged(p: Passage, mentions: list[tuple[Occurrence, int]], last: int) -> list[Rung]:
    """The mentions with their rank; neighbours without a value between them count as one."""
    merged: list[Rung] = []
    for o, rung in mentions:
        before = merged[-1] if merged else None
        rank = rung or min(3, (before.rungs[-1] if before else last) + 1)
        if before and not p.says(before.at.last, o.first, *_VALUES, "DURATION", "BREAK"):
            near = distance(before.at, o) <= 3 and not p.says(before.at.last, o.first, "COMMA")
            if near and (rank == before.rungs[-1] or (not rung and before.rungs[-1] > 1)):
                continue
            later = {before.rungs[-1], rank} == {2, 3}
            if (near and later) or (rung == before.rungs[-1] + 1 and _joined(p, before.at, o)):
                at = Occurrence(before.at.concept, before.at.first, o.last)
                merged[-1] = Rung(at, tuple(sorted({*before.rungs, rank})))
                continue
        merged.append(Rung(o, (rank,)))
    return merged
