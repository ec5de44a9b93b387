"""Quorums and majorities of the general assemblies: for which assembly and on which notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.facts.ladders import best_reading
from lawcheck.parsing.facts.rungs import Rung, anchored, glued_tenths, rungs_in
from lawcheck.parsing.facts.tables import Cell, tables_of
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

Kinds = tuple[str, ...]
_BOTH: Kinds = ("ordinary", "extraordinary")
_NAMES = {1: "quorum_first", 2: "quorum_second", 3: "quorum_third"}
_TOPIC = 4
_SECTIONS = frozenset(("SECTION_ASSEMBLY", "SECTION"))
_OTHER_ORGANS = ("SUPERVISORY_COMMITTEE", *_SECTIONS)
_FOREIGN = frozenset((
    "BOARD", "ADMINISTRATOR", "MANAGER", "DIRECTOR", "TRANSFER", "EXCLUDE", "JOIN", "CONVERSION",
    "CAPITAL", "SHARE", "SUBSCRIBE", "LIQUIDATION", "SURPLUS", "REFUND", "COMMITTEE", *_OTHER_ORGANS,
))  # fmt: skip
_ASSEMBLIES = frozenset(("ASSEMBLY", "ANY_ASSEMBLY", "ORDINARY", "EXTRAORDINARY"))
_LADDERS = frozenset(("QUORUM", "MAJORITY", "QUORUM_TITLE"))
_ATTENDANCE = ("PRESENT", "REPRESENTED", "QUORUM", "ATTEND", "DELIBERATE")
_SITTING = ("QUORUM", "DELIBERATE", "MEETING", "SUFFICE")
_OCCASIONS = ("NOTICE", "MEETING", "TIME_WORD", "FIRST", "SECOND", "THIRD", "NEXT_NOTICE")
_OTHER_WHOLES = (
    "SHARE", "CAPITAL", "SURPLUS", "RESERVE", "BOARD", "ADMINISTRATOR", "PAID_UP",
)  # fmt: skip
_OTHER_MATTERS = ("EXCLUDE", "REELECT", "RENEW", "REMOVAL", "COMPANY", "REFUND", "DISPUTE")
_NAMED = {
    "UNANIMITY": ("unanimity", Fraction(1)),
    "SIMPLE_MAJORITY": ("relative", Fraction(1, 2)),
    "ABSOLUTE_MAJORITY": ("absolute", Fraction(1, 2)),
}
_NAMED_WORDS = {
    **_NAMED,
    "RELATIVE_WORD": ("relative", Fraction(1, 2)),
    "ABSOLUTE_WORD": ("absolute", Fraction(1, 2)),
}
_MAJORITIES = ("MAJORITY", *_NAMED)
_FEW = 9


class _Value(NamedTuple):
    """A quorum or a majority that the text says; ``name`` tells a majority that has one."""

    at: Occurrence
    value: Fraction
    majority: bool
    name: str = ""


class _Sign(NamedTuple):
    """Words that name an assembly, or both."""

    at: Occurrence
    kinds: Kinds


class _Head(NamedTuple):
    """What the head of a row or of a column tells of its cells."""

    kinds: Kinds = ()
    rungs: tuple[int, ...] = ()
    majority: bool = False

    @classmethod
    def of(cls, p: Passage, cell: Cell) -> _Head:
        kinds = tuple(k for k in _BOTH if p.says(cell.first, cell.end, k.upper()))
        rungs = tuple(r for s in rungs_in(p, cell.first, cell.end, 1, True) for r in s.rungs)
        return cls(kinds, rungs, p.says(cell.first, cell.end, *_MAJORITIES))

    @classmethod
    def joined(cls, heads: Iterable[_Head]) -> _Head:
        """The heads of one row together."""
        all_ = list(heads)
        return cls(
            tuple(k for h in all_ for k in h.kinds),
            tuple(r for h in all_ for r in h.rungs),
            any(h.majority for h in all_),
        )


@dataclass(slots=True)
class _State:
    """What the words so far have said: the assemblies meant, the notice, what is already told."""

    kinds: Kinds = ()
    assembly: bool = False
    rung: int = 1
    announced: bool = False
    header: int = 0
    ranks: bool = False
    pair: Kinds = ()
    former: bool = False
    told: dict[tuple[str, int], Fraction] = field(default_factory=dict)


def _title_kinds(p: Passage) -> Kinds:
    if "BOTH" in p.title_concepts:
        return _BOTH
    return tuple(k for k in _BOTH if k.upper() in p.title_concepts)


def _right(p: Passage, o: Occurrence, high: int, reach: int, *concepts: str) -> int:
    """How near after ``o`` the first of ``concepts`` stands; a large number when it does not."""
    said = found(p, o.first, min(high, o.last + 1 + reach), *concepts)
    return min((max(0, s.first - o.last) for s in said), default=99)


def _left(p: Passage, o: Occurrence, low: int, reach: int, *concepts: str) -> int:
    """How near before ``o`` the last of ``concepts`` stands; a large number when it does not."""
    said = found(p, max(low, o.first - reach), o.first, *concepts)
    return min((max(1, o.first - s.last) for s in said), default=99)


def _negated(p: Passage, o: Occurrence, low: int, reach: int = 9) -> bool:
    """Whether a negation bears on ``o``: not «only by», «but by» or «not … without»."""
    low = max(low, o.first - reach)
    near = found(p, low, o.first, "NEGATION", "WITHOUT_WORD", "EXCEPT", "ONLY_BY")
    if not near or near[-1].concept not in ("NEGATION", "WITHOUT_WORD"):
        return False
    last = near[-1]
    if p.says(last.first, last.last + 1, "WITHOUT_WORD") and p.says(low, last.first, "NEGATION"):
        return False
    return all(p.words[i].kind != "mark" for i in range(near[-1].last + 1, o.first))


def _piece(p: Passage, o: Occurrence, low: int, high: int) -> tuple[int, int]:
    """The stretch between commas that holds ``o``."""
    commas = [c.first for c in p.within("COMMA", low, high)]
    return (
        max((c for c in commas if c < o.first), default=low),
        min((c for c in commas if c > o.last), default=high),
    )


def _elsewhere(p: Passage, o: Occurrence, low: int, high: int) -> bool:
    """Whether the words around ``o`` speak of the board, or of what was the rule before."""
    first, end = _piece(p, o, low, high)
    old = p.within("OLD_TIMES", low, end)
    if old and not p.says(old[-1].last, o.first, "NOW"):
        return True
    organ = p.says(first, o.first, "BOARD", "ADMINISTRATOR", "MANAGER", "SUPERVISORY_COMMITTEE")
    return organ and not p.says(first, end, *_ASSEMBLIES)


def _compared(p: Passage, o: Occurrence, low: int) -> bool:
    """Whether the value is what another is compared with: «more than the half of the law»."""
    if _left(p, o, low, 3, "COMPARED") < 99:
        return True
    before = found(p, max(low, o.first - 4), o.first, "FRACTION", "PERCENT")
    joined = before and not p.says(before[-1].last, o.first, "COMMA", *_OCCASIONS)
    return bool(joined) and _left(p, before[-1], low, 3, "COMPARED") < 99


def _not_enough(p: Passage, o: Occurrence, low: int, high: int) -> bool:
    """Whether the value is said not to suffice."""
    near = nearest(o, p.within("SUFFICE", low, high), 8)
    return near is not None and p.says(max(low, near.first - 1), near.first + 1, "NEGATION")


def _asked(p: Passage, o: Occurrence, low: int, high: int) -> bool:
    """Whether those members ask for something, as «at the request of a third of the members»."""
    if _right(p, o, high, 6, "REQUEST", "DEMANDS") < 99:
        return True
    needs = {r.first for r in p.within("REQUIRE", low, o.first)}
    asking = found(p, max(low, o.first - 5), o.first, "REQUEST", "DEMANDS")
    return any(a.first not in needs for a in asking)


class _Quorums:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.known: dict[tuple[str, int], Fraction] = {}

    # -- articles ------------------------------------------------------------------------------

    def passage(self, p: Passage, inherited: Kinds) -> Kinds:
        """Read one article; returns the assemblies it ended on, for the next article."""
        titles = p.title_concepts
        if titles & _SECTIONS or (titles & _FOREIGN and not titles & _ASSEMBLIES):
            return inherited
        titled = bool(titles & (_ASSEMBLIES | _LADDERS)) or {"NOTICE", "THIRD"} <= titles
        divided = bool(p.division_concepts & _ASSEMBLIES) and not titles & _FOREIGN
        kinds = _title_kinds(p)
        if not kinds and (titles & _LADDERS or divided):
            kinds = inherited
        state = _State(kinds, titled, ranks=bool(titles & _LADDERS) or anchored(p, 0, p.title_end))
        if len(_title_kinds(p)) > 1:
            state.pair = _BOTH
        tabular: set[int] = set()
        for cells in tables_of(p):
            tabular.update(i for c in cells for i in range(c.first, c.end))
            if titled or divided:
                self.table(p, cells, state)
        for start, end in sentences(p):
            if start < p.title_end or start in tabular or p.says(start, end, *_OTHER_ORGANS):
                continue
            about = p.says(start, end, *_ASSEMBLIES)
            if p.says(start, end, "BOARD", "ADMINISTRATOR", "MANAGER") and not about:
                state.assembly = titled
                continue
            state.assembly |= about
            if state.assembly or divided:
                state.assembly = True
                self.sentence(p, start, end, state)
        return state.kinds or inherited

    def sentence(self, p: Passage, start: int, end: int, state: _State) -> None:
        state.ranks |= anchored(p, start, end)
        low = start
        for stop in (*(b.first for b in p.within("BREAK", start, end)), end):
            self.unit(p, low, stop, start, end, state)
            low = stop + 1

    # -- one clause ----------------------------------------------------------------------------

    def unit(self, p: Passage, low: int, high: int, start: int, end: int, state: _State) -> None:
        """Read the clause ``low <= word < high`` of the sentence ``start <= word < end``."""
        signs = self.kind_signs(p, low, high, state)
        state.pair = tuple(dict.fromkeys((*state.pair, *(k for s in signs for k in s.kinds))))
        last = state.rung - 1 if state.announced and state.rung > 1 else state.rung
        rungs = rungs_in(p, low, high, last, state.ranks)
        taken = {i for s in signs for i in range(s.at.first, s.at.last + 1)}
        rungs = [r for r in rungs if r.at.last not in taken]
        values = list(self.values(p, low, high, start, end, state, rungs))
        self.referred(p, low, high, signs, rungs, state)
        if not values:
            self.announce(p, low, high, signs, rungs, state)
            self.third_count(p, low, high, rungs, state)
            return
        if not signs and p.says(low, high, "RESPECTIVELY") and len(values) == len(state.pair) == 2:
            signs = [_Sign(v.at, (k,)) for v, k in zip(values, state.pair, strict=True)]
        if signs and p.says(low, high, "RESPECTIVELY") and len(values) % len(signs) == 0:
            chosen: list[int | None] = [i % len(signs) for i in range(len(values))]
        else:
            chosen = best_reading([v.at for v in values], [s.at for s in signs])
        kinds = [
            signs[i].kinds if i is not None else self.default_kinds(state, rungs) for i in chosen
        ]
        new = bool(signs) and not set(kinds[0]) <= set(state.kinds)
        quorums = [(v, k) for v, k in zip(values, kinds, strict=True) if not v.majority]
        if quorums:
            self.ladder(p, high, end, quorums, rungs, state, new)
        for v, k in zip(values, kinds, strict=True):
            if v.majority:
                self.decide(p, v, k)
        if signs and (not state.kinds or signs[0].at.first - start <= _TOPIC or len(signs) > 1):
            state.kinds = kinds[-1]

    def referred(
        self,
        p: Passage,
        low: int,
        high: int,
        signs: Sequence[_Sign],
        rungs: Sequence[Rung],
        state: _State,
    ) -> None:
        """«On the third notice, the rule of article 41»: the quorum of the other assembly."""
        kinds = signs[-1].kinds if signs else state.kinds
        for r in rungs:
            value = self.known.get((_BOTH[0], 3))
            if r.rungs != (3,) or value is None or kinds != _BOTH[1:]:
                continue
            if p.says(r.at.last, high, "ARTICLE_SELF", "SAME_RULE") and not p.says(
                r.at.last, high, "FRACTION", "PERCENT", "WHATEVER_NUMBER"
            ):
                self.state(f"{kinds[0]}.{_NAMES[3]}", value, p, r.at)

    def default_kinds(self, state: _State, rungs: Sequence[Rung]) -> Kinds:
        """The assemblies meant when none is named: both, once each lacks only its third notice."""
        third = any(3 in r.rungs for r in rungs)
        if third and all((k, 2) in state.told and (k, 3) not in state.told for k in _BOTH):
            return _BOTH
        return state.kinds or (_BOTH if third else ())

    def announce(
        self,
        p: Passage,
        low: int,
        high: int,
        signs: Sequence[_Sign],
        rungs: Sequence[Rung],
        state: _State,
    ) -> None:
        """A clause without value: what it names holds for the values to come."""
        if signs and (not state.kinds or signs[0].at.first - low <= _TOPIC):
            state.kinds = signs[-1].kinds
        if rungs:
            state.rung, state.announced = rungs[-1].rungs[-1], True
            line = p.line(rungs[-1].at.first)
            short = len(line.text.split()) <= 6
            state.header = state.rung if short or line.text.rstrip().endswith(":") else 0

    def third_count(
        self, p: Passage, low: int, high: int, rungs: Sequence[Rung], state: _State
    ) -> None:
        """«At the third, one member is enough»: a number of persons instead of a fraction."""
        third = [r for r in rungs if r.rungs == (3,)]
        if third and p.says(low, high, "DELIBERATE", "SUFFICE", "PRESENT", "ATTEND"):
            self.third_minimum(p, third[0].at, high, self.default_kinds(state, rungs))

    def kind_signs(self, p: Passage, low: int, high: int, state: _State) -> list[_Sign]:
        """The assemblies named, in order; two names joined are one sign for both."""
        signs = [_Sign(o, ("ordinary",)) for o in p.within("ORDINARY", low, high)]
        signs += [_Sign(o, ("extraordinary",)) for o in p.within("EXTRAORDINARY", low, high)]
        signs = [s for s in signs if _left(p, s.at, low, 4, "UNLIKE") == 99]
        signs += [_Sign(o, _BOTH) for o in p.within("BOTH", low, high)]
        if len(state.pair) == 2:
            signs += self.pronouns(p, low, high, state)
        signs.sort(key=lambda s: s.at.first)
        if p.says(low, high, "RESPECTIVELY"):
            return signs
        merged: list[_Sign] = []
        for s in signs:
            last = merged[-1] if merged else None
            near = last and (s.kinds == last.kinds or distance(last.at, s.at) <= 4)
            if (
                last
                and near
                and not p.says(last.at.last, s.at.first, "FRACTION", "PERCENT", "MAJORITY", "COMMA")
            ):
                at = Occurrence(last.at.concept, last.at.first, s.at.last)
                both = tuple(dict.fromkeys((*last.kinds, *s.kinds)))
                merged[-1] = _Sign(at if last.kinds != s.kinds else s.at, both)
                continue
            merged.append(s)
        return merged

    @staticmethod
    def pronouns(p: Passage, low: int, high: int, state: _State) -> Iterator[_Sign]:
        """«The former», «the latter», once both assemblies are named."""
        for o in found(p, low, high, "FOR_FORMER", "FOR_LATTER") if state.former else ():
            yield _Sign(o, state.pair[:1] if o.concept == "FOR_FORMER" else state.pair[1:])
        for o in found(p, low, high, "FORMER", "LATTER"):
            verb = p.says(o.first - 1, o.first, "SITS")
            noun = not verb and p.says(o.first - 1, o.first, *_OCCASIONS, "ASSEMBLY")
            noun = noun or p.says(o.last + 1, o.last + 2, "NOTICE", "TIME_WORD", "ASSEMBLY")
            starts = o.first - low <= 1 or p.says(
                o.first - 2, o.first, "COMMA", "DECIDE", "VOTE", "NEGATION"
            )
            if noun or not (starts or verb):
                continue
            if o.concept == "FORMER":
                state.former = True
                yield _Sign(o, state.pair[:1])
            elif state.former:
                yield _Sign(o, state.pair[1:])

    # -- values --------------------------------------------------------------------------------

    def values(
        self,
        p: Passage,
        low: int,
        high: int,
        start: int,
        end: int,
        state: _State,
        rungs: Sequence[Rung],
    ) -> Iterator[_Value]:
        """The quorums and majorities said in a clause, in order."""
        named = [o for c in _NAMED for o in p.within(c, low, high)]
        covered = {i for o in named for i in range(o.first, o.last + 1)}
        parts = found(p, low, high, "FRACTION", "PERCENT", "WHATEVER_NUMBER")
        parts += [tenth for _, tenth in glued_tenths(p, low, high)]
        parts = [o for o in parts if o.first not in covered and not _compared(p, o, low)]
        places = sorted((*parts, *named), key=lambda o: o.first)
        decided = False
        ranked = bool(rungs) and (
            bool(state.told) or any(r.at.concept not in ("IF", "NOT_REACHED") for r in rungs)
        )
        for at, o in enumerate(places):
            before = places[at - 1].last + 1 if at else low
            after = places[at + 1].first if at + 1 < len(places) else high
            if self.other_matter(p, o, low, high, after) or _elsewhere(p, o, low, high):
                continue
            if o.concept in _NAMED:
                if self.is_named(p, o, low, high):
                    name, value = _NAMED[o.concept]
                    yield _Value(o, value, True, name)
            elif o.concept == "WHATEVER_NUMBER":
                share = _right(p, o, after, 4, "SHARE") < 99
                again = at > 0 and places[at - 1].concept == "WHATEVER_NUMBER"
                sits = ranked or p.says(low, high, *_SITTING)
                if sits and not (share or again or _negated(p, o, before, 4)):
                    yield _Value(o, Fraction(0), False)
            elif o.quantity is not None and o.quantity.value is not None:
                q = o.quantity
                assert q.value is not None
                value = q.value / 100 if q.kind == "percent" else q.value
                role = self.role(p, o, before, after, low, high, start, end, ranked)
                if role and 0 < value <= 1 and not _not_enough(p, o, low, high):
                    decided |= role == "majority"
                    yield _Value(o, value, role == "majority")
        if not (decided or named):
            yield from self.bare(p, low, high)

    @staticmethod
    def other_matter(p: Passage, o: Occurrence, low: int, high: int, after: int) -> bool:
        """Whether the value is that of another decision: an exclusion, a re-election."""
        interest = ("INTEREST",) if o.concept == "PERCENT" else ()
        for cue in found(p, low, high, *_OTHER_MATTERS, *interest):
            between = (
                range(cue.last + 1, o.first)
                if cue.first < o.first
                else range(o.last + 1, cue.first)
            )
            if len(between) > 12:
                continue
            if cue.first < o.first and not p.says(
                between.start, between.stop, "ORDINARY", "EXTRAORDINARY", "QUORUM"
            ):
                return True
            if (
                o.last < cue.first < after
                and len(between) <= 8
                and not p.says(between.start, between.stop, "COMMA")
            ):
                return True
        return False

    @staticmethod
    def is_named(p: Passage, o: Occurrence, low: int, high: int) -> bool:
        """Whether a majority with a name is required here."""
        if _negated(p, o, low):
            return False
        if o.concept == "UNANIMITY" and o.last > o.first:
            return p.says(low, high, "DECIDE", "VOTE", "APPROVE", "AGREE")
        return True

    @staticmethod
    def bare(p: Passage, low: int, high: int) -> Iterator[_Value]:
        """«By the majority of the members present», «majority: absolute», with no figure."""
        for o in found(p, low, high, "ABSOLUTE_WORD", "RELATIVE_WORD"):
            if _left(p, o, low, 4, "MAJORITY") < 99 and not _negated(p, o, low):
                name, value = _NAMED_WORDS[o.concept]
                yield _Value(o, value, True, name)
                return
        for o in p.within("MAJORITY", low, high):
            if _negated(p, o, low) or p.says(low, high, "QUORUM", "ORDINARY_RULES"):
                continue
            whose = p.says(
                o.last + 1, o.last + 4, "PRESENT", "VOTES_CAST", "MEMBER", "STOP", "COMMA"
            )
            if whose and p.says(low, o.first, "DECIDE", "VOTE", "APPROVE"):
                yield _Value(o, Fraction(1, 2), True, "absolute")

    @staticmethod
    def role(
        p: Passage,
        o: Occurrence,
        before: int,
        after: int,
        low: int,
        high: int,
        start: int,
        end: int,
        rungs: bool,
    ) -> str:
        """``quorum``, ``majority``, or nothing that concerns us."""
        if p.says(start, end, "LEGAL_PERSON") and not p.says(low, o.first, "MAJORITY"):
            return ""
        votes = _right(p, o, after, 5, "VOTE", "VOTES_CAST")
        members = _right(p, o, after, 5, "MEMBER", "COUNT_MEMBER", "PRESENT", "REPRESENTED")
        wholes = _right(p, o, after, 3, *_OTHER_WHOLES)
        attended = _left(p, o, before, 6, *_ATTENDANCE)
        if wholes < min(votes, members):
            return ""
        if votes < members or votes == 0:
            return "majority"
        majority = _left(p, o, before, 8, "MAJORITY")
        if majority < attended or _left(p, o, before, 2, "APPROVE", "AGREE", "DECIDE") < attended:
            return "majority"
        if attended > 3 and _asked(p, o, low, after):
            return ""
        decided = _left(p, o, before, 6, "DECIDE", "APPROVE", "VOTE", "AGREE")
        occasion = _right(p, o, after, 6, *_OCCASIONS)
        if decided < attended and members == 99 and occasion == 99:
            return "majority"
        titles = p.title_concepts
        if "MAJORITY" in titles and not titles & {"QUORUM", "QUORUM_TITLE", "PRESENT"}:
            return "quorum" if p.says(start, end, *_ATTENDANCE, "NOTICE") else "majority"
        if titles & {"QUORUM", "QUORUM_TITLE"} or p.says(start, end, *_ATTENDANCE, "NOTICE"):
            return "quorum"
        if rungs or p.says(start, end, "SUFFICE", "TIME_WORD"):
            return "quorum"
        required = p.says(low, high, "REQUIRE", "OBLIGED") and members < 99
        lacking = o.quantity is not None and o.quantity.bound == "less_than"
        lacking = lacking and p.says(low, high, "ORDINARY", "EXTRAORDINARY")
        return "quorum" if required or lacking else ""

    # -- the ladder ----------------------------------------------------------------------------

    def ladder(
        self,
        p: Passage,
        high: int,
        end: int,
        quorums: Sequence[tuple[_Value, Kinds]],
        rungs: Sequence[Rung],
        state: _State,
        new: bool,
    ) -> None:
        """Give each quorum of a clause its notice."""

        def clashes(reading: list[int | None]) -> int:
            places: dict[tuple[str, int], Fraction] = {}
            count = 0
            for (v, kinds), i in zip(quorums, reading, strict=True):
                for key in ((k, i) for k in kinds if i is not None):
                    count += places.setdefault(key, v.value) != v.value
            return count

        single = [Rung(r.at, (rank,)) for r in rungs for rank in r.rungs]
        rungs = single if len(single) == len(quorums) else rungs
        chosen = best_reading(
            [v.at for v, _ in quorums], [r.at for r in rungs], clashes, implied=True
        )
        ranks: list[tuple[int, ...]] = [() if i is None else rungs[i].rungs for i in chosen]
        repeated = self.fill(p, ranks, [(v.at, k) for v, k in quorums], state, new)
        for (v, kinds), rank in zip(quorums, ranks, strict=True):
            self.tell(p, v, kinds, rank, end, state, repeated)
        used = {i for i in chosen if i is not None}
        headers = [
            rungs[i]
            for i in used
            if p.line(rungs[i].at.first) is not p.line(quorums[0][0].at.first)
        ]
        if headers:
            state.header = headers[-1].rungs[-1]
        elif rungs:
            state.header = 0
        state.rung, state.announced = ranks[-1][-1], False

    def fill(
        self,
        p: Passage,
        ranks: list[tuple[int, ...]],
        quorums: Sequence[tuple[Occurrence, Kinds]],
        state: _State,
        new: bool,
    ) -> bool:
        """Give a notice to the quorums without one; returns whether one is only repeated."""
        repeated = False
        last: dict[Kinds, int] = {}
        for at, (o, kinds) in enumerate(quorums):
            if ranks[at]:
                last[kinds] = ranks[at][-1]
                continue
            later = [
                ranks[i][0] - (i - at)
                for i in range(at + 1, len(ranks))
                if ranks[i] and quorums[i][1] == kinds
            ]
            if kinds in last:
                rung = last[kinds] + 1
            elif later:
                rung = max(1, later[0])
            elif state.header:
                rung = state.header
            elif new:
                rung = 1
            elif state.announced or not any((k, state.rung) in state.told for k in kinds):
                rung = state.rung
            elif p.line(o.first).item and state.rung < 3:
                rung = state.rung + 1
            else:
                rung, repeated = state.rung, True
            ranks[at] = (min(rung, 3),)
            last[kinds] = min(rung, 3)
        return repeated

    def tell(
        self,
        p: Passage,
        v: _Value,
        kinds: Kinds,
        rungs: Sequence[int],
        end: int,
        state: _State,
        repeated: bool = False,
    ) -> None:
        """State one quorum; another value where one is told already is only half understood."""
        for rung in rungs:
            for kind in kinds:
                told = state.told.setdefault((kind, rung), v.value)
                self.known[kind, rung] = v.value
                sure = told == v.value or not repeated
                self.state(f"{kind}.{_NAMES[rung]}", v.value, p, v.at, sure=sure)
            if rung == 3:
                self.third_minimum(p, v.at, end, kinds)

    def third_minimum(self, p: Passage, o: Occurrence, end: int, kinds: Kinds) -> None:
        """The number under which those present at the third meeting may not be."""
        following = [s for s in sentences(p) if s[0] == end]
        stretches = [(o.last + 1, end)]
        if following and not p.says(*following[0], "FRACTION", "PERCENT"):
            stretches += following
        for low, high in stretches:
            for c in found(p, low, high, "COUNT_MEMBER", "COUNT_COOPERATIVE", "NUMBER"):
                if p.says(c.last + 1, c.last + 2, *_OCCASIONS):
                    continue
                q = c.quantity
                if q is not None and q.value is not None and q.value <= _FEW:
                    for kind in kinds:
                        self.state(f"{kind}.quorum_third_minimum", q.value, p, c)
                    return

    # -- tables --------------------------------------------------------------------------------

    def table(self, p: Passage, cells: Sequence[Cell], state: _State) -> None:
        """A table: the head of the row, that of the column or the cell name assembly and notice."""
        heads: dict[int, _Head] = {}
        rows: dict[int, list[Cell]] = {}
        for cell in cells:
            rows.setdefault(cell.row, []).append(cell)
        kinds = state.kinds
        for row in rows.values():
            held = [(c, self.cell_values(p, c)) for c in row]
            told = [(c, _Head.of(p, c)) for c, values in held if not values]
            if len(told) == len(held):
                heads = {c.column: head for c, head in told}
                continue
            side = _Head.joined(head for _, head in told)
            kinds = side.kinds or kinds
            self.table_row(p, held, heads, side._replace(kinds=kinds), state)

    def table_row(
        self,
        p: Passage,
        held: Sequence[tuple[Cell, list[_Value]]],
        heads: Mapping[int, _Head],
        side: _Head,
        state: _State,
    ) -> None:
        place = 0
        for cell, values in held:
            head = heads.get(cell.column, _Head())
            own = _Head.of(p, cell)
            kinds = own.kinds or head.kinds or side.kinds
            if not values:
                continue
            place += 1
            majority = own.majority or head.majority or (side.majority and not head.rungs)
            if majority or any(v.name for v in values):
                for v in values:
                    self.decide(p, v, kinds)
                continue
            rungs = own.rungs or head.rungs or side.rungs or (min(place, 3),)
            if len(values) == 1:
                ranks = [rungs]
            else:
                ranks = [(r,) for r in (rungs if len(rungs) == len(values) else range(1, 4))]
            for v, rank in zip(values, ranks, strict=False):
                self.tell(p, v, kinds, rank, cell.end, state)

    @staticmethod
    def cell_values(p: Passage, cell: Cell) -> list[_Value]:
        values = []
        low = max(p.title_end, cell.first - 3)
        said = found(p, low, cell.end, "FRACTION", "PERCENT", "WHATEVER_NUMBER", *_NAMED_WORDS)
        for o in (*said, *(tenth for _, tenth in glued_tenths(p, low, cell.end))):
            if not cell.first <= o.last < cell.end:
                continue
            if o.concept in _NAMED_WORDS:
                name, value = _NAMED_WORDS[o.concept]
                values.append(_Value(o, value, True, name))
            elif o.concept == "WHATEVER_NUMBER":
                values.append(_Value(o, Fraction(0), False))
            elif o.quantity is not None and o.quantity.value is not None:
                scale = 100 if o.quantity.kind == "percent" else 1
                values.append(_Value(o, o.quantity.value / scale, False))
        return values

    # -- statements ----------------------------------------------------------------------------

    def decide(self, p: Passage, v: _Value, kinds: Kinds) -> None:
        for kind in kinds:
            if kind == "extraordinary":
                self.state("extraordinary.majority", v.value, p, v.at)
            else:
                half = "absolute" if v.value == Fraction(1, 2) else "qualified"
                self.state("ordinary.majority", v.name or half, p, v.at)

    def state(self, fact: str, value: object, p: Passage, o: Occurrence, sure: bool = True) -> None:
        self.reading.state(fact, value, p, o.first, o.last, quantity=o.quantity, sure=sure)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the quorums and majorities of the general assemblies."""
    del document
    reader = _Quorums(reading)
    inherited: Kinds = ()
    for p in passages:
        if p.article is not None:
            inherited = reader.passage(p, inherited)
