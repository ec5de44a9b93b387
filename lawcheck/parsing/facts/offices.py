"""Who may hold an office beside what: kin, competitors, other work, another organ (62, 64, 67, 76).

A clause that gives an office to somebody whom the law bars says three things, in any order: the office
(by its name, or as the subject of the article), the bar, and that it is none: «may be», «is indifferent»,
«even if». A denial that these words do not explain makes the reader silent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import distance, found, segments
from lawcheck.parsing.structure import Document

_BOARD = ("ADMINISTRATOR", "CHAIR", "BOARD", "TREASURER", "VICE_CHAIR", "MANAGER")
_OFFICES = ("DIRECTOR", "SUPERVISORY_COMMITTEE", "AUDITOR", "ADMINISTRATOR", "BOARD", "MANAGER")
_GRANTS = (
    "ALLOWED",
    "ADMITTED",
    "TOLERATED",
    "PERMITTED",
    "FREE_OR_KEEPS",
    "COMBINE",
    "PREFERENCE",
)
_DENIALS = (
    "NEGATION", "VERB_NEGATION", "NO_WORD", "PROHIBIT", "PROHIBITED", "PROHIBITS", "FORBIDDEN",
    "LACKING", "VOID", "EXCEPT", "RESTRICT", "RESIGN", "INCOMPATIBLE", "REMOVAL", "ENDS",
)  # fmt: skip
_EXPLAINED = ("INDIFFERENT", "ALLOWED", "EVEN_IF", "NO_BAR", "OTHERS_WORD")
_OF_WHOM = 4
_EVEN = 3
_CONDITION = 4
_SUBJECT = 14
_ABOUT = 18


class _Bar(NamedTuple):
    """An office, what bars from it, and the fact that a clause states which lifts the bar."""

    office: str
    fact: str
    bars: tuple[str, ...]
    of_board: bool = False
    held: bool = True
    without: tuple[str, ...] = ()


_STAFF = ("BEYOND", "HIRES_STAFF", "EMPLOYEE", "DEATH", "LOAN", "LEAVE_OF_ABSENCE")
_KIN = (*_STAFF, "DISTANT_KIN")
_LIFTED = (
    _Bar("DIRECTOR", "director.incompatibility", ("RELATIVE",), of_board=True, without=_KIN),
    _Bar("DIRECTOR", "director.incompatibility", ("COMPETITOR",),
         without=("DENOUNCE", "DEATH", "IN_NAME_OF")),
    _Bar("DIRECTOR", "director.other_work", ("OTHER_WORK",), held=False,
         without=("EMPLOYEE", "MEMBER", "FAIR", "ADVERTISE")),
    _Bar("AUDITOR", "auditor.incompatibility", ("RELATIVE",), of_board=True, without=_KIN),
    _Bar("AUDITOR", "auditor.incompatibility", ("OTHER_PAY", "KEEP_BOOKS"), held=False,
         without=("EXPERT", "DIRECTOR")),
)  # fmt: skip
_BARRED = frozenset(bar.office for bar in _LIFTED)


def _about(p: Passage, bar: _Bar, start: int, end: int) -> bool:
    """Whether the clause is on the office: its title names it, or it does, or the article no other."""
    titles = [office for office in _OFFICES if office in p.title_concepts]
    titled = p.article is not None and bool(p.article.title)
    if titled and titles:
        return bar.office in titles
    alone = [office for office in _OFFICES if office in p.occurrences] == [bar.office]
    return alone or p.says(start, end, bar.office)


def _explained(p: Passage, start: int, end: int) -> set[int]:
    """The words of a clause whose negation is part of a permission."""
    return {
        word
        for o in found(p, start, end, *_EXPLAINED)
        if o.last > o.first
        for word in range(o.first, o.last + 1)
    }


def _denied(p: Passage, start: int, end: int) -> bool:
    """Whether a denial of the clause is no part of a permission, nor of its condition."""
    explained = _explained(p, start, end)
    conditions = [o.first for o in p.within("ON_CONDITION", start, end)]
    end = min([end, *conditions])
    return any(
        not explained & set(range(o.first, o.last + 1)) for o in found(p, start, end, *_DENIALS)
    )


def _kin_of_board(p: Passage, bar: Occurrence, start: int, end: int) -> Occurrence | None:
    """The member of the board beside whose kin is spoken of."""
    near = found(p, bar.last + 1, min(end, bar.last + 1 + _OF_WHOM), *_BOARD)
    if near:
        return near[0]
    before = found(p, max(start, bar.first - _ABOUT), bar.first, *_BOARD)
    said = p.says(start, end, "INDIFFERENT") or p.says(bar.last, end, "OWN_KIN")
    return before[-1] if before and said else None


def _lifts(p: Passage, bar: _Bar, o: Occurrence, start: int, end: int) -> Occurrence | None:
    """The word that makes ``o`` no bar; none when a denial of the clause stays unexplained."""
    if p.says(o.first - 1, o.first, "NEGATION"):
        return None
    if p.says(o.last + 1, min(end, o.last + 1 + _OF_WHOM), "NOT_ADMINISTRATORS", "PLAIN_MEMBER"):
        return None
    indifferent = [
        i
        for i in p.within("INDIFFERENT", start, end)
        if not p.says(i.last + 1, o.first, "RATHER", "BUT", "BANS_HIM")
    ]
    if indifferent:
        sign = indifferent[0]
        before = min(o.first, sign.first)
        return None if _denied(p, start, before) or distance(sign, o) > _ABOUT else sign
    if _denied(p, start, end):
        return None
    even = [e for e in p.within("EVEN_IF", start, end) if 0 <= o.first - e.last - 1 <= _EVEN]
    if even and (not bar.held or p.says(start, end, "HOLDS_OFFICE")):
        return even[0]
    if bar.held and not p.says(start, end, "HOLDS_OFFICE"):
        return None
    grants = [g for g in found(p, start, end, *_GRANTS) if distance(g, o) <= _ABOUT]
    return min(grants, key=lambda g: distance(g, o), default=None)


def _elsewhere(p: Passage, bar: _Bar, start: int, end: int) -> bool:
    """Whether the clause speaks of something else: staff hired, a loan…, no office filled."""
    return any(not p.says(o.last, o.last + 2, "POST") for o in found(p, start, end, *bar.without))


def _unless(p: Passage, o: Occurrence, start: int) -> bool:
    """«As long as he does not compete»: the bar as the condition of what is allowed, or a thing of the past."""
    near = max(start, o.first - _CONDITION)
    condition = p.says(near, o.first, "IF_WORD", "WHEN_IF", "ON_CONDITION")
    unless = condition and p.says(near, o.first, "VERB_NEGATION", "NEGATION")
    return unless or p.says(o.last + 1, o.last + 2, "BEFORE_WORD")


def _clauses(p: Passage) -> Iterator[tuple[_Bar, int, int, Occurrence]]:
    """The bars of each clause on their office; work that the board or the managers do bars nobody."""
    for start, end in segments(p):
        for bar in _LIFTED:
            places = [o for o in found(p, start, end, *bar.bars) if not _unless(p, o, start)]
            if places and _about(p, bar, start, end) and not _elsewhere(p, bar, start, end):
                for o in places:
                    if bar.held or not p.says(o.first - 1, o.last + 2, *_BOARD):
                        yield bar, start, end, o


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State which bars to an office the statutes lift."""
    for p in passages:
        if p.article is None or _BARRED.isdisjoint(p.occurrences):
            continue
        told: set[tuple[str, int]] = set()
        for bar, start, end, o in _clauses(p):
            if (bar.fact, start) in told:
                continue
            kin = not bar.of_board or p.says(start, end, "INDIFFERENT")
            if not kin and _kin_of_board(p, o, start, end) is None:
                continue
            sign = _lifts(p, bar, o, start, end)
            if sign is not None:
                told.add((bar.fact, start))
                first, last = min(sign.first, o.first), max(sign.last, o.last)
                reading.state(bar.fact, "allowed", p, first, last)
