"""General assemblies: which assembly, which notice, quorum or majority; notice times and channel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_KINDS = ("ordinary", "extraordinary")
_TOPIC = 4
_RUNGS = {"FIRST": 1, "SECOND": 2, "THIRD": 3}
_NAMES = {1: "quorum_first", 2: "quorum_second", 3: "quorum_third"}
_OTHER_ORGANS = ("SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY", "UNION")
_NOT_QUORUM = (
    "VOTE", "VOTES_CAST", "MAJORITY", "REQUEST", "CAPITAL", "RENEW", "REELECT", "LEGAL_PERSON",
    "SURPLUS", "RESERVE", "PAID_UP",
)  # fmt: skip
_NEITHER = ("EXCLUDE", "REELECT", "TRANSFER", "COMPANY")


@dataclass(slots=True)
class _State:
    """What the last words said: the assemblies meant and the rung of the notice."""

    kinds: tuple[str, ...] = ()
    rung: int = 1
    assembly: bool = False


def _kinds_in(p: Passage, start: int, end: int) -> list[tuple[Occurrence, tuple[str, ...]]]:
    named: list[tuple[Occurrence, tuple[str, ...]]] = []
    for concept, kinds in (
        ("ORDINARY", ("ordinary",)),
        ("EXTRAORDINARY", ("extraordinary",)),
        ("BOTH", _KINDS),
    ):
        named.extend((o, kinds) for o in p.within(concept, start, end))
    return sorted(named, key=lambda item: item[0].first)


def _title_kinds(p: Passage) -> tuple[str, ...]:
    kinds = []
    if "ORDINARY" in p.title_concepts:
        kinds.append("ordinary")
    if "EXTRAORDINARY" in p.title_concepts:
        kinds.append("extraordinary")
    return tuple(kinds)


def _rungs_in(p: Passage, start: int, end: int) -> list[tuple[Occurrence, int]]:
    """Mentions of the first, second or third notice, in order; neighbours count as one."""
    anchors = found(p, start, end, "NOTICE", "MEETING", "TIME_WORD", "ANY_ASSEMBLY", "ORDINARY",
                    "EXTRAORDINARY")  # fmt: skip
    said = {
        o.first: (o, rung)
        for concept, rung in _RUNGS.items()
        for o in p.within(concept, start, end)
    }
    ranks = list(said.values())
    tabular = "\t" in p.line(start).text
    anchored = tabular or any(nearest(o, anchors, 2) for o, _ in ranks)
    mentions = [(o, rung) for o, rung in ranks if anchored]
    for o in p.within("NEXT_NOTICE", start, end):
        if not any(distance(o, m) <= 2 for m, _ in mentions):
            mentions.append((o, 0))
    mentions.sort(key=lambda item: item[0].first)
    merged: list[tuple[Occurrence, int]] = []
    for o, rung in mentions:
        last = merged[-1][0] if merged else o
        neighbours = (
            merged
            and distance(last, o) <= 3
            and not p.says(last.last, o.first, "FRACTION", "COMMA", "BREAK")
        )
        if neighbours and {merged[-1][1], rung} == {2, 3}:
            continue
        merged.append((o, rung))
    return merged


def _same_cell(p: Passage, a: Occurrence, b: Occurrence) -> bool:
    """Whether no tab (the border of a table cell) stands between two occurrences."""
    line = p.line(a.last)
    between = line.text[p.end(a.last) - line.start : p.start(b.first) - line.start]
    return "\t" not in between


def _divided(p: Passage, a: Occurrence, b: Occurrence) -> bool:
    """Whether another fraction stands between two occurrences."""
    return bool(p.within("FRACTION", a.last + 1, b.first))


def _not_enough(p: Passage, o: Occurrence, start: int, end: int) -> bool:
    """Whether the fraction is said not to suffice: «half of the members is not enough»."""
    near = nearest(o, p.within("SUFFICE", start, end), 8)
    return near is not None and p.says(max(start, near.first - 2), near.first + 1, "NEGATION")


class _Assemblies:
    def __init__(self, document: Document, reading: Reading) -> None:
        self.reading = reading
        self.members = len(document.members)

    # -- quorums and majorities ----------------------------------------------------------------

    def passage(self, p: Passage, inherited: tuple[str, ...]) -> tuple[str, ...]:
        """Read one article; returns the assemblies it ended on, for the next article."""
        titles = p.title_concepts
        titled = bool(titles & {"ASSEMBLY", "ORDINARY", "EXTRAORDINARY", "QUORUM", "MAJORITY"})
        foreign = titles & {
            "BOARD", "ADMINISTRATOR", "MANAGER", "DIRECTOR", "TRANSFER", "EXCLUDE", "JOIN",
            "CONVERSION", "CAPITAL", "LIQUIDATION", "SURPLUS", "REFUND", *_OTHER_ORGANS,
        }  # fmt: skip
        if foreign and not titled:
            return inherited
        divided = "ASSEMBLY" in p.division_concepts
        kinds = _title_kinds(p)
        if not kinds and titles & {"QUORUM", "MAJORITY"}:
            kinds = inherited
        state = _State(kinds, 1, titled)
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            if p.says(start, end, *_OTHER_ORGANS):
                continue
            named = _kinds_in(p, start, end)
            about = bool(named) or p.says(start, end, "ASSEMBLY")
            board = p.says(start, end, "BOARD", "ADMINISTRATOR", "MANAGER") and not about
            if board:
                state.assembly = titled
                continue
            if about:
                state.assembly = True
            if not (state.assembly or (divided and p.says(start, end, "QUORUM", "NOTICE"))):
                continue
            self.quorum(p, start, end, state, named)
            self.majority(p, start, end, state, named)
            if named and (not state.kinds or named[0][0].first - start <= _TOPIC):
                state.kinds = named[-1][1]
        return state.kinds or inherited

    def _kind_of(
        self,
        p: Passage,
        o: Occurrence,
        state: _State,
        named: list[tuple[Occurrence, tuple[str, ...]]],
    ) -> tuple[str, ...]:
        before = [k for n, k in named if n.first < o.first]
        if before:
            return before[-1]
        after = [(n, k) for n, k in named if n.first > o.last and distance(n, o) <= 12]
        if after and not p.within("BREAK", o.last, after[0][0].first):
            return after[0][1]
        return state.kinds

    def _is_quorum(self, p: Passage, o: Occurrence, start: int, end: int) -> bool:
        if p.says(max(start, o.first - 2), o.first, "APPROVE", "MAJORITY"):
            return False
        signs = found(p, start, end, "PRESENT", "REPRESENTED", "QUORUM", "MEMBER", "COUNT_MEMBER")
        voted = found(p, o.last, min(end, o.last + 4), "VOTE", "VOTES_CAST", "CAPITAL")
        voted = [v for v in voted if _same_cell(p, o, v) and not _divided(p, o, v)]
        if _not_enough(p, o, start, end):
            return False
        if "\t" in p.line(o.first).text:
            return not voted
        near = nearest(o, signs, 8)
        other = nearest(o, found(p, start, end, *_NOT_QUORUM), 4)
        if near is None:
            apart = other and p.says(o.last + 1, other.first, "COMMA", "BREAK")
            return (other is None or bool(apart)) and p.says(
                start, end, "NOTICE", "QUORUM", "MEETING", "TIME_WORD", "SUFFICE", "NOT_REACHED"
            )
        if other is None:
            return True
        if "QUORUM" in {s.concept for s in signs if distance(s, o) <= 3}:
            return True
        if voted:
            return False
        if p.says(max(start, o.first - 4), o.first, "MAJORITY"):
            return False
        if p.says(start, end, "REQUEST") and not p.says(start, end, "QUORUM"):
            request = nearest(o, p.within("REQUEST", start, end), 10)
            present = nearest(o, found(p, start, end, "PRESENT", "REPRESENTED"), 8)
            if request is not None and present is None:
                return False
        return distance(near, o) <= distance(other, o)

    def quorum(
        self,
        p: Passage,
        start: int,
        end: int,
        state: _State,
        named: list[tuple[Occurrence, tuple[str, ...]]],
    ) -> None:
        if p.says(start, end, *_NEITHER, "RENEW") or (
            p.says(start, end, "REQUEST")
            and not p.says(start, end, "QUORUM", "PRESENT", "REPRESENTED", "WHATEVER_NUMBER")
        ):
            return
        events: list[tuple[Occurrence, Fraction, tuple[str, ...]]] = []
        for o in found(p, start, end, "FRACTION", "PERCENT", "WHATEVER_NUMBER"):
            if o.concept == "WHATEVER_NUMBER":
                if nearest(o, found(p, start, end, "SHARE"), 4):
                    continue
                value = Fraction(0)
            else:
                q = o.quantity
                if q is None or q.value is None or not self._is_quorum(p, o, start, end):
                    continue
                value = q.value / 100 if q.kind == "percent" else q.value
            kinds = self._kind_of(p, o, state, named)
            if kinds:
                events.append((o, value, kinds))
        if not events:
            later = [r for _, r in _rungs_in(p, start, end) if r]
            if later:
                state.rung = later[-1]
            return
        self._place(p, start, end, state, events)

    def _place(
        self,
        p: Passage,
        start: int,
        end: int,
        state: _State,
        events: list[tuple[Occurrence, Fraction, tuple[str, ...]]],
    ) -> None:
        """Give each quorum its notice, assembly by assembly."""
        rungs = _rungs_in(p, start, end)
        groups: list[list[tuple[Occurrence, Fraction, tuple[str, ...]]]] = []
        for event in events:
            if groups and groups[-1][-1][2] == event[2]:
                groups[-1].append(event)
            else:
                groups.append([event])
        for index, group in enumerate(groups):
            low = start if index == 0 else group[0][0].first - 12
            low = max(low, groups[index - 1][-1][0].last + 1) if index else low
            high = groups[index + 1][0][0].first if index + 1 < len(groups) else end
            mine = [(o, r) for o, r in rungs if low <= o.first < high]
            ranks = self._ranks(group, mine, state)
            for (o, value, kinds), rank in zip(group, ranks, strict=True):
                if rank not in _NAMES:
                    continue
                state.rung = rank
                for kind in kinds:
                    self._state(f"{kind}.{_NAMES[rank]}", value, p, o)
                if rank == 3:
                    self._third_minimum(p, o, end, kinds)

    @staticmethod
    def _ranks(
        group: list[tuple[Occurrence, Fraction, tuple[str, ...]]],
        rungs: list[tuple[Occurrence, int]],
        state: _State,
    ) -> list[int]:
        resolved: list[int] = []
        for _, rung in rungs:
            resolved.append(rung or min(3, max([1, *resolved]) + 1))
        n, m = len(group), len(resolved)
        if n == m:
            return resolved
        if m == n - 1 and (not resolved or resolved[0] > 1):
            return [resolved[0] - 1 if resolved else 1, *resolved]
        if m == 0:
            first = state.rung if n == 1 and state.rung > 1 else 1
            return [first + i for i in range(n)]
        ranks = []
        for o, _, _ in group:
            pick = min(range(m), key=lambda i: distance(rungs[i][0], o))
            ranks.append(resolved[pick])
        return ranks

    def _third_minimum(self, p: Passage, o: Occurrence, end: int, kinds: tuple[str, ...]) -> None:
        for c in found(p, o.last, end, "COUNT_MEMBER", "NUMBER"):
            q = c.quantity
            if q is not None and q.value is not None and q.value <= 9:
                for kind in kinds:
                    self._state(f"{kind}.quorum_third_minimum", q.value, p, c)
                return

    def majority(
        self,
        p: Passage,
        start: int,
        end: int,
        state: _State,
        named: list[tuple[Occurrence, tuple[str, ...]]],
    ) -> None:
        if p.says(start, end, *_NEITHER, "REFUND", "DISPUTE"):
            return
        seen: set[int] = set()
        for concept, value in (
            ("UNANIMITY", Fraction(1)),
            ("SIMPLE_MAJORITY", Fraction(1, 2)),
            ("ABSOLUTE_MAJORITY", Fraction(1, 2)),
        ):
            for o in p.within(concept, start, end):
                seen.add(o.first)
                if p.says(max(start, o.first - 3), o.first, "NEGATION"):
                    continue
                self._decide(p, o, value, concept, self._kind_of(p, o, state, named))
        for o in p.within("MAJORITY", start, end):
            kinds = self._kind_of(p, o, state, named)
            if "extraordinary" in kinds and p.says(o.last + 1, o.last + 2, "STOP", "COMMA"):
                self._decide(p, o, Fraction(1, 2), "SIMPLE_MAJORITY", ("extraordinary",))
        for o in p.within("FRACTION", start, end):
            q = o.quantity
            if q is None or q.value is None or self._is_quorum(p, o, start, end):
                continue
            if _not_enough(p, o, start, end):
                continue
            votes = found(p, o.last, min(end, o.last + 6), "VOTE", "VOTES_CAST")
            voting = any(not _divided(p, o, v) for v in votes) or p.says(
                max(start, o.first - 5), o.first, "MAJORITY", "DECIDE", "APPROVE"
            )
            if voting and not p.says(start, end, "LEGAL_PERSON", "CAPITAL"):
                self._decide(p, o, q.value, "FRACTION", self._kind_of(p, o, state, named))

    def _decide(
        self, p: Passage, o: Occurrence, value: Fraction, concept: str, kinds: tuple[str, ...]
    ) -> None:
        for kind in kinds:
            if kind == "extraordinary":
                self._state("extraordinary.majority", value, p, o)
            else:
                words = {"ABSOLUTE_MAJORITY": "absolute", "SIMPLE_MAJORITY": "relative",
                         "UNANIMITY": "unanimity"}  # fmt: skip
                said = words.get(concept, "qualified")
                if concept == "FRACTION" and value == Fraction(1, 2):
                    said = "absolute"
                self._state("ordinary.majority", said, p, o)

    def _state(self, fact: str, value: object, p: Passage, o: Occurrence) -> None:
        self.reading.state(fact, value, p, o.first, o.last, quantity=o.quantity)

    # -- notices -------------------------------------------------------------------------------

    def notices(self, passages: Sequence[Passage]) -> None:
        channels: list[tuple[Passage, Occurrence]] = []
        letter = False
        for p in passages:
            if p.article is None or p.title_concepts & {
                "BOARD", "ADMINISTRATOR", "MANAGER", "REGISTER", "TRANSFER", "WITHDRAW", "REFUND",
                "EXCLUDE", "JOIN", "PAID_UP", *_OTHER_ORGANS,
            }:  # fmt: skip
                continue
            titled = bool(p.title_concepts & {"NOTICE", "CONVENE", "ASSEMBLY"})
            ladder = bool(p.title_concepts & {"QUORUM", "MAJORITY"})
            about = titled or "ASSEMBLY" in p.division_concepts
            for start, end in sentences(p):
                if p.says(start, end, "ASSEMBLY", "ORDINARY", "EXTRAORDINARY"):
                    about = True
                row = ladder and "\t" in p.line(start).text
                if not about or not (
                    titled
                    or row
                    or p.says(start, end, "NOTICE", "CONVENE", "NEXT_NOTICE", "SAME_DAY")
                ):
                    continue
                if p.says(start, end, *_OTHER_ORGANS, "ADMINISTRATOR", "EXCLUDE", "WITHDRAW"):
                    continue
                if p.says(start, end, "LETTER"):
                    letter = True
                elif p.says(start, end, "NOTICE", "CONVENE") or (
                    titled and not p.says(start, end, "PROXY", "VOTE", "MINUTES")
                ):
                    other = p.within("OTHER_CHANNEL", start, end)
                    if other:
                        channels.append((p, other[0]))
                self._days(p, start, end, titled or row)
        if not letter:
            for p, o in channels[:1]:
                self._state("assembly.notice_channel", "other", p, o)

    def _days(self, p: Passage, start: int, end: int, titled: bool) -> None:
        """Days between the notice and the meeting, first and later."""
        if p.says(
            start, end, "CLERK", "ACCOUNTS", "AUDITOR", "REGISTER", "REQUEST", "REFUND", "LIST"
        ):
            return
        days = [
            o
            for o in p.within("DURATION", start, end)
            if o.quantity and o.quantity.unit in ("day", "week") and o.quantity.value
        ]
        rungs = _rungs_in(p, start, end)
        same = p.within("SAME_DAY", start, end)
        again = any(r != 1 for _, r in rungs) or p.says(start, end, "SECOND", "NOT_REACHED")
        if same and again and not days:
            if not p.says(max(start, same[0].first - 4), same[0].first, "NEGATION"):
                self._state("assembly.later_notice_days", Fraction(0), p, same[0])
            return
        about = titled or p.says(start, end, "NOTICE", "CONVENE", "NEXT_NOTICE", "MEETING")
        if not days or not about:
            return
        events: list[tuple[Occurrence, Fraction, tuple[str, ...]]] = [
            (o, Fraction(0), ("ordinary",)) for o in days
        ]
        ranks = self._ranks(events, rungs, _State())
        for o, rank in zip(days, ranks, strict=True):
            q = o.quantity
            assert q is not None
            assert q.value is not None
            value = q.value * (7 if q.unit == "week" else 1)
            name = "first_notice_days" if rank == 1 else "later_notice_days"
            self._state(f"assembly.{name}", value, p, o)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the quorums, majorities and notices of the general assemblies."""
    reader = _Assemblies(document, reading)
    inherited: tuple[str, ...] = ()
    for p in passages:
        if p.article is not None:
            inherited = reader.passage(p, inherited)
    reader.notices(passages)
