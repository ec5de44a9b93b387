"""Quorums and majorities of the general assemblies: for which assembly and on which notice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise, takewhile

from lawcheck.parsing.annotate import COMMA, Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.facts.kinds import (
    ASSEMBLIES,
    BOTH,
    OCCASIONS,
    Kinds,
    Named,
    Sign,
    kinds_of_title,
    signs_in,
)
from lawcheck.parsing.facts.ladders import Fence, best_reading
from lawcheck.parsing.facts.quorum_tables import told_in
from lawcheck.parsing.facts.rungs import Rung, anchored, rungs_in
from lawcheck.parsing.facts.shares_needed import PARTS, Needed, needed_in
from lawcheck.parsing.facts.stretch import Stretch, clauses_of
from lawcheck.parsing.facts.tables import tables_of
from lawcheck.parsing.scope import found, nearest, sentences
from lawcheck.parsing.structure import Document

_NAMES = {1: "quorum_first", 2: "quorum_second", 3: "quorum_third"}
_TOPIC = 4
_HEADING = 6
_SECTIONS = frozenset(("SECTION_ASSEMBLY", "SECTION"))
_OTHER_ORGANS = ("SUPERVISORY_COMMITTEE", *_SECTIONS)
_FOREIGN = frozenset((
    "BOARD", "ADMINISTRATOR", "MANAGER", "DIRECTOR", "TRANSFER", "EXCLUDE", "JOIN", "CONVERSION",
    "CAPITAL", "SHARE", "SUBSCRIBE", "LIQUIDATION", "DISSOLUTION", "SURPLUS", "REFUND",
    "COMMITTEE", "REELECT", *_OTHER_ORGANS,
))  # fmt: skip
_MATTERS = frozenset(("DISSOLUTION", "CONVERSION", "LIQUIDATION", "JOIN", "JOIN_UNION", "CAPITAL"))
_AMENDING = frozenset(("AMEND", "BYLAWS"))
_LADDERS = frozenset(("QUORUM", "MAJORITY", "QUORUM_TITLE"))
_EXECUTIVES = frozenset(("BOARD", "ADMINISTRATOR", "MANAGER", "MANAGE", "MANAGING"))
_NAMED_KINDS = frozenset(("ORDINARY", "EXTRAORDINARY"))
_RESERVED = ("MERGER", "SPLIT", "DISSOLUTION", "CONVERSION", "EXTEND")
_LISTED = 3
_ELSEWHERE = ("ARTICLE_SELF", "SAME_RULE")
_FEW = 9
_FAILED = 7
_ANOTHER_SITTING = ("SECOND", "THIRD", "NEXT_NOTICE", "DELIBERATE", "NOTICE", "QUORUM")
_NEAR = 6


@dataclass(slots=True)
class _State:
    """What the words so far have said: the assemblies meant, the notice, what is already told.

    ``inherited``: the assemblies are only those of the article before; ``announced``: a clause without
    value named the notice; ``header``: the notice of a heading, which holds until another is named;
    ``ranks``: bare ranks are those of notices.
    """

    kinds: Kinds = ()
    assembly: bool = False
    rung: int = 1
    announced: bool = False
    header: int = 0
    ranks: bool = False
    named: Named = field(default_factory=Named)
    told: dict[tuple[str, int], Fraction] = field(default_factory=dict)
    inherited: bool = False
    majority: Needed | None = None


class _Quorums:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.known: dict[tuple[str, int], Fraction] = {}

    # -- articles ------------------------------------------------------------------------------

    def passage(self, p: Passage, inherited: Kinds) -> Kinds:
        """Read one article; returns the assemblies it ended on, for the next article."""
        titles = p.title_concepts
        if titles & _SECTIONS:
            return inherited
        if titles & _FOREIGN and not titles & ASSEMBLIES:
            if titles & _MATTERS and not titles & _FOREIGN - _MATTERS:
                self.matter(p)
            return inherited
        divided = bool(p.division_concepts & ASSEMBLIES) and not titles & _FOREIGN
        occasions = {"NOTICE", "MEETING", "TIME_WORD"} if divided else {"NOTICE"}
        third = len(_NAMES) if "THIRD" in titles and titles & occasions else 0
        later = third or _second_in_title(p, occasions)
        titled = bool(titles & (ASSEMBLIES | _LADDERS)) or bool(later)
        kinds = kinds_of_title(p)
        if not titled and not divided and ASSEMBLIES.isdisjoint(p.occurrences):
            return kinds or inherited
        if titled and not kinds and (_decides_all(p) or titles >= _AMENDING):
            kinds = ("extraordinary",)
        ranks = bool(titles & _LADDERS) or anchored(p, 0, p.title_end)
        state = _State(kinds, titled, ranks=ranks)
        if len(kinds) > 1:
            state.named.pair = BOTH
        if later:
            state.rung = state.header = later
        if not kinds and (titles & _LADDERS or divided):
            both = third and all((k, 2) in self.known for k in BOTH)
            state.kinds = BOTH if both else inherited
            state.inherited = not both
        of_managers = bool(titles & _EXECUTIVES) and not titled
        tabular: set[int] = set()
        for cells in tables_of(p):
            tabular.update(i for c in cells for i in range(c.first, c.end))
            for value, of, rungs, end in (
                told_in(p, cells, state.kinds) if titled or divided else ()
            ):
                if value.majority:
                    self.decide(p, value, of)
                else:
                    self.tell(p, value, of, rungs, end, state)
        for start, end in sentences(p):
            if start < p.title_end or start in tabular or p.says(start, end, *_OTHER_ORGANS):
                continue
            about = p.says(start, end, *ASSEMBLIES)
            if p.says(start, end, "BOARD", "ADMINISTRATOR", "MANAGER") and not about:
                state.assembly = titled
                continue
            failed = p.says(start, end, "NOT_REACHED") and p.says(start, end, "NEXT_NOTICE")
            state.assembly = about or divided or ((state.assembly or failed) and not of_managers)
            if state.assembly:
                state.ranks |= anchored(p, start, end)
                for clause in clauses_of(p, start, end):
                    self.clause(clause, state)
        return state.kinds or inherited

    def matter(self, p: Passage) -> None:
        """Read an article on what the extraordinary assembly decides, where it names that assembly."""
        for start, end in sentences(p):
            if start < p.title_end or p.says(start, end, *_OTHER_ORGANS, "COMPANY"):
                continue
            if p.says(start, end, "EXTRAORDINARY"):
                state = _State(BOTH[1:], assembly=True, ranks=anchored(p, start, end))
                for clause in clauses_of(p, start, end):
                    self.clause(clause, state)

    # -- one clause ----------------------------------------------------------------------------

    def clause(self, s: Stretch, state: _State) -> None:
        """Read one clause: which assembly and which notice each of its values is for."""
        signs = signs_in(s, state.named)
        state.named.name(signs)
        last = state.rung - 1 if state.announced and state.rung > 1 else state.rung
        if signs and signs[0].at.first - s.low <= _TOPIC and self.begins(signs[0], state):
            last = 1
        taken = {i for sign in signs for i in range(sign.at.first, sign.at.last + 1)}
        rungs = [
            r
            for r in rungs_in(s.p, s.low, s.high, last, state.ranks)
            if not taken & {r.at.first, r.at.last}
        ]
        values = list(needed_in(s, rungs, bool(state.told)))
        if values and s.says("SAME_RULE") and state.kinds:
            signs = [sign for sign in signs if set(sign.kinds) & set(state.kinds)]
        rungs = self.referred(s, signs, rungs, state)
        if not values:
            if state.majority and signs and not rungs and s.says("SO_TOO", "SO_IS", "STILL_SO"):
                self.decide(s.p, state.majority, signs[-1].kinds)
            if not rungs and state.rung == len(_NAMES) and (state.header or state.announced):
                self.at_last_notice(s, state)
            self.announce(s, signs, rungs, state)
            return
        kinds = self.assemblies(s, values, signs, rungs, state)
        new = bool(signs) and not set(kinds[0]) <= set(state.kinds)
        quorums = [(v, k) for v, k in zip(values, kinds, strict=True) if not v.majority]
        later = _later(rungs) or (state.header if state.header > 1 else 0)
        missed = sum(1 for _ in takewhile(lambda q: _not_reached(s, q[0]), quorums)) if later else 0
        if missed:
            self.failed(s.p, quorums[:missed], later - 1, state)
        if missed < len(quorums):
            self.ladder(s, quorums[missed:], signs, rungs, state, new)
            self.few_at_third(s, quorums, rungs, state)
        elif missed:
            self.announce(s, signs, rungs, state)
        for v, k in zip(values, kinds, strict=True):
            if v.majority:
                state.majority = v
                self.decide(s.p, v, k)
        unsaid = not state.kinds or state.inherited
        if signs and (unsaid or signs[0].at.first - s.start <= _TOPIC or len(signs) > 1):
            state.kinds, state.inherited = kinds[-1], False

    @staticmethod
    def begins(sign: Sign, state: _State) -> bool:
        """Whether the clause comes to another assembly, of which no quorum is told yet."""
        untold = not any((kind, 1) in state.told for kind in sign.kinds)
        return untold and not state.announced and not set(sign.kinds) <= set(state.kinds)

    def assemblies(
        self,
        s: Stretch,
        values: Sequence[Needed],
        signs: list[Sign],
        rungs: Sequence[Rung],
        state: _State,
    ) -> list[Kinds]:
        """The assemblies of each value."""
        pair = state.named.pair
        respectively = s.says("RESPECTIVELY")
        if respectively and not signs and len(values) == len(pair) == len(BOTH):
            return [(kind,) for kind in pair]
        if respectively and signs and len(values) % len(signs) == 0:
            return [signs[i % len(signs)].kinds for i in range(len(values))]
        default = self.default_kinds(state, rungs)
        if self.last_only(s, values, signs):
            other = tuple(k for k in BOTH if k not in signs[0].kinds)
            return [*([other] * (len(values) - 1)), signs[0].kinds]
        chosen = best_reading([v.at for v in values], [sign.at for sign in signs])
        meant = [signs[i].kinds if i is not None else default for i in chosen]
        return self.apart(s, values, meant, signs)

    @staticmethod
    def apart(
        s: Stretch, values: Sequence[Needed], meant: list[Kinds], signs: Sequence[Sign]
    ) -> list[Kinds]:
        """«By half of the votes, and by two thirds in the extraordinary one»: half is for the other."""
        majorities = [i for i, v in enumerate(values) if v.majority]
        if len(majorities) != len(BOTH) or len(signs) != 1 or kinds_of_title(s.p) == signs[0].kinds:
            return meant
        first, second = majorities
        alone = meant[first] == meant[second] == signs[0].kinds and len(signs[0].kinds) == 1
        if (
            alone
            and values[first].value != values[second].value
            and (values[first].at.last < values[second].at.first < signs[0].at.first)
        ):
            meant[first] = tuple(kind for kind in BOTH if kind not in signs[0].kinds)
        return meant

    @staticmethod
    def last_only(s: Stretch, values: Sequence[Needed], signs: list[Sign]) -> bool:
        """«By the absolute majority, and by two thirds in the extraordinary one»: named for the last only."""
        if len(signs) != 1 or len(signs[0].kinds) != 1 or len({v.value for v in values}) < 2:
            return False
        return (
            all(v.majority for v in values)
            and signs[0].at.first > values[-1].at.last
            and s.p.says(values[-2].at.last, values[-1].at.first, "COMMA")
        )

    def default_kinds(self, state: _State, rungs: Sequence[Rung]) -> Kinds:
        """The assemblies meant when none is named: both, once each lacks only its third notice."""
        announced = state.announced and state.rung == len(_NAMES)
        third = announced or state.header == len(_NAMES) or any(3 in r.rungs for r in rungs)
        lacking = [k for k in BOTH if state.told.get((k, 2)) and (k, 3) not in state.told]
        if third and lacking == [*BOTH]:
            return BOTH
        return state.kinds or (BOTH if third else ())

    def referred(
        self, s: Stretch, signs: Sequence[Sign], rungs: Sequence[Rung], state: _State
    ) -> list[Rung]:
        """«On the third notice, the rule of article 41»: the quorum of the other assembly.

        Returns the notices that are left for the values of the clause.
        """
        kinds = signs[-1].kinds if signs else state.kinds
        value = self.known.get((BOTH[0], 3))
        left: list[Rung] = []
        for r in rungs:
            if not _refers(s, rungs, r):
                left.append(r)
                continue
            if r.rungs[:-1]:
                left.append(r._replace(rungs=r.rungs[:-1]))
            if value is not None and kinds == BOTH[1:]:
                self.state(f"{kinds[0]}.{_NAMES[3]}", value, s.p, r.at)
        return left

    def announce(
        self, s: Stretch, signs: Sequence[Sign], rungs: Sequence[Rung], state: _State
    ) -> None:
        """A clause without value: what it names holds for the values to come."""
        if signs and (not state.kinds or signs[0].at.first - s.low <= _TOPIC):
            state.kinds = signs[-1].kinds
        if not rungs:
            return
        state.rung, state.announced = rungs[-1].rungs[-1], True
        text = s.p.line(rungs[-1].at.first).text
        heading = len(text.split()) <= _HEADING or text.rstrip().endswith(":")
        state.header = state.rung if heading else 0
        third = [r for r in rungs if r.rungs == (3,)]
        if third and s.says("DELIBERATE", "SUFFICE", "PRESENT", "ATTEND"):
            self.third_minimum(s.p, third[0].at, s.high, self.default_kinds(state, rungs))

    def failed(
        self,
        p: Passage,
        quorums: Sequence[tuple[Needed, Kinds]],
        before: int,
        state: _State,
    ) -> None:
        """«Failing half of the members, a second meeting is called»: the quorum of the notice before."""
        for v, kinds in quorums:
            for kind in kinds:
                state.told.setdefault((kind, before), v.value)
                self.known.setdefault((kind, before), v.value)
                self.state(f"{kind}.{_NAMES[before]}", v.value, p, v.at)

    # -- the ladder ----------------------------------------------------------------------------

    def ladder(
        self,
        s: Stretch,
        quorums: Sequence[tuple[Needed, Kinds]],
        signs: Sequence[Sign],
        rungs: Sequence[Rung],
        state: _State,
        new: bool,
    ) -> None:
        """Give each quorum of a clause its notice; ``new``: its assembly was not spoken of before."""

        single = [Rung(r.at, (rank,)) for r in rungs for rank in r.rungs]
        rungs = single if len(single) == len(quorums) else rungs

        def clashes(reading: list[int | None]) -> int:
            places: dict[tuple[str, int], Fraction] = {}
            keys = [
                ((kind, rank), v.value)
                for (v, kinds), i in zip(quorums, reading, strict=True)
                if i is not None
                for kind in kinds
                for rank in rungs[i].rungs
            ]
            return sum(places.setdefault(key, value) != value for key, value in keys)

        places = [v.at for v, _ in quorums]
        parted = [f for f in _fences(quorums, signs) if f]
        signs_at = [r.at for r in rungs]
        then = [o.first for o in found(s.p, s.low, s.high, "THEN_WORD")]
        chosen = best_reading(places, signs_at, clashes, implied=True, parted=parted, then=then)
        ranks: list[tuple[int, ...]] = [() if i is None else rungs[i].rungs for i in chosen]
        repeated = self.fill(s.p, ranks, [(v.at, k) for v, k in quorums], state, new)
        for (v, kinds), rank in zip(quorums, ranks, strict=True):
            self.tell(s.p, v, kinds, rank, s.end, state, repeated)
        if rungs:
            here = s.p.line(places[0].first)
            above = [
                rungs[i].rungs[-1]
                for i in chosen
                if i is not None and s.p.line(rungs[i].at.first) is not here
            ]
            state.header = above[-1] if above else 0
        state.rung, state.announced = ranks[-1][-1], False

    @staticmethod
    def fill(
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
                rung = last[kinds] + (not _lessened(p, quorums[at - 1][0].last + 1, o))
            elif later:
                rung = max(1, later[0])
            elif state.header:
                rung = state.header
            elif new and (state.kinds or not state.announced):
                rung = 1
            elif state.announced or not any((k, state.rung) in state.told for k in kinds):
                rung = state.rung
            elif p.line(o.first).item and state.rung < 3:
                rung = state.rung + 1
            else:
                rung, repeated = state.rung, not _lessened(p, o.first - _NEAR, o)
            ranks[at] = (min(rung, 3),)
            last[kinds] = min(rung, 3)
        return repeated

    # -- statements ----------------------------------------------------------------------------

    def tell(
        self,
        p: Passage,
        v: Needed,
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
                q = c.quantity
                if q is None or q.value is None or q.value > _FEW or _refused(p, c, low):
                    continue
                refused = p.says(c.last + 1, c.last + 3, "BUT")
                if not refused and not p.says(c.last + 1, c.last + 2, *OCCASIONS):
                    for kind in kinds:
                        self.state(f"{kind}.quorum_third_minimum", q.value, p, c)
                    return

    def at_last_notice(self, s: Stretch, state: _State) -> None:
        """«It may decide even if a single member is there», of the third notice named before."""
        said = s.found("EVEN_IF", "SUFFICE", "CONCESSION")
        if said and s.says("DELIBERATE", "PRESENT", "ATTEND", "SUFFICE"):
            self.third_minimum(s.p, said[0], s.high, state.kinds or BOTH)

    def few_at_third(
        self,
        s: Stretch,
        quorums: Sequence[tuple[Needed, Kinds]],
        rungs: Sequence[Rung],
        state: _State,
    ) -> None:
        """«Half on the second notice, one member on the third»: a number where no share is told."""
        kinds = quorums[-1][1] or state.kinds
        third = [r for r in rungs if r.rungs == (len(_NAMES),)]
        if not third or any((kind, len(_NAMES)) in state.told for kind in kinds):
            return
        for c in s.found("COUNT_MEMBER"):
            q = c.quantity
            if q is None or q.value is None or q.value > _FEW:
                continue
            if nearest(c, [r.at for r in rungs], _FEW) != third[0].at:
                continue
            if not _refused(s.p, c, s.low) and not s.p.says(c.last + 1, c.last + 3, "BUT"):
                for kind in kinds:
                    self.state(f"{kind}.quorum_third_minimum", q.value, s.p, c)
            return

    def decide(self, p: Passage, v: Needed, kinds: Kinds) -> None:
        """State one majority."""
        for kind in kinds:
            if kind == "extraordinary":
                self.state("extraordinary.majority", v.value, p, v.at)
            else:
                half = "absolute" if v.value == Fraction(1, 2) else "qualified"
                self.state("ordinary.majority", v.name or half, p, v.at)

    def state(self, fact: str, value: object, p: Passage, o: Occurrence, sure: bool = True) -> None:
        self.reading.state(fact, value, p, o.first, o.last, quantity=o.quantity, sure=sure)


def _fences(
    quorums: Sequence[tuple[Needed, Kinds]], signs: Sequence[Sign]
) -> tuple[list[Fence], list[Fence]]:
    """Where the ladder of another assembly begins: after the last value before it, or at its name."""
    after, named = [], []
    for i, ((before, known), (v, kinds)) in enumerate(pairwise(quorums), 1):
        if kinds != known:
            low = before.at.last + 1
            names = [
                s.at.first for s in signs if s.kinds == kinds and low <= s.at.first < v.at.first
            ]
            after.append((i, low))
            named.append((i, min(names, default=low)))
    return after, named


def _second_in_title(p: Passage, occasions: set[str]) -> int:
    """2 under a title on the second notice alone («Second notice»), unless the text begins with the first."""
    titles = p.title_concepts
    alone = "SECOND" in titles and not titles & {"FIRST", "FIRSTLY", "THIRD"}
    alone = alone and not p.speaks_of(("NOT_REACHED", "FAILING", "IF_NOT", "FAILURE"))
    return 2 if alone and titles & occasions else 0


def _later(rungs: Sequence[Rung]) -> int:
    """The first notice after the first one that the words name; 0 when they name none."""
    return min((rank for r in rungs for rank in r.rungs if rank > 1), default=0)


def _not_reached(s: Stretch, v: Needed) -> bool:
    """«Failing half of the members», «if half were not gathered»."""
    said = found(s.p, max(s.low, v.at.first - _FAILED), v.at.first, "NOT_REACHED", "FAILING")
    return (
        bool(said)
        and v.value > 0
        and not s.p.says(said[-1].last + 1, v.at.first, COMMA, "SUFFICE", *PARTS, *_ANOTHER_SITTING)
    )


def _lessened(p: Passage, since: int, o: Occurrence) -> bool:
    """«Reduced to a third at harvest», «half suffices where the dissolution is concerned»: no later notice."""
    return p.says(since, o.first, "REDUCE", "EXCEPTIONALLY") or p.says(
        o.last + 1, o.last + _NEAR, "CONCERNS"
    )


def _decides_all(p: Passage) -> bool:
    """Whether an article that names neither assembly lists what the extraordinary one alone decides."""
    if not _NAMED_KINDS.isdisjoint(p.occurrences):
        return False
    return sum(concept in p.occurrences for concept in _RESERVED) >= _LISTED


def _refers(s: Stretch, rungs: Sequence[Rung], r: Rung) -> bool:
    """Whether the text gives no value for the third notice but «as in article 41», after it or before."""
    rest = s.between(r.at.last, s.high)
    if r.rungs[-1] != len(_NAMES) or rest.says(*PARTS):
        return False
    notices = sum(len(each.rungs) for each in rungs)
    low = max((each.at.last + 1 for each in rungs if each.at.last < r.at.first), default=s.low)
    since = s.between(low, r.at.first)
    parted = len(r.rungs) > 1 and s.p.says(r.at.first, r.at.last, COMMA)
    bare = parted or (low > s.low and not since.says(*PARTS))
    if rest.says(*_ELSEWHERE):
        return bare or len(s.found(*PARTS)) < notices
    before = s.between(s.low, r.at.first).found(*PARTS, *_ELSEWHERE)
    return (bare and since.says(*_ELSEWHERE)) or (
        bool(before)
        and before[-1].concept in _ELSEWHERE
        and s.p.says(before[-1].first - _NEAR, before[-1].first, "LIKEWISE")
    )


def _refused(p: Passage, c: Occurrence, low: int) -> bool:
    """«No meeting of one person»: a number that does not suffice."""
    q = c.quantity
    if q is None or q.value != 1 or q.bound != "exactly":
        return False
    denials = p.within("NEGATION", max(low, c.first - _NEAR), c.first)
    if p.says(max(low - 1, c.first - _NEAR - 1), c.first, "CONCESSION"):
        return False
    return bool(denials) and not p.says(denials[-1].last, c.first, "SINKS")


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the quorums and majorities of the general assemblies."""
    del document
    reader = _Quorums(reading)
    inherited: Kinds = ()
    for p in passages:
        if p.article is not None:
            inherited = reader.passage(p, inherited)
