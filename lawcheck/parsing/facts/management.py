"""Board and managers: who runs the cooperative, meetings, quorum, majority, re-election, removal."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_RHYTHMS = {"MONTHLY": 12, "QUARTERLY": 4, "HALF_YEARLY": 2}
_NAMES_LEFT_BLANK = 6
_ORGAN = ("BOARD", "ADMINISTRATOR")


def _count(passages: Sequence[Passage], *concepts: str) -> int:
    return sum(len(p.occurrences.get(c, ())) for p in passages for c in concepts)


def _organs(passages: Sequence[Passage], reading: Reading) -> None:
    """Who runs the cooperative: the organ that the statutes speak of most."""
    board = _count(passages, "BOARD") + _count(passages, "ADMINISTRATOR")
    managers = _count(passages, "MANAGER") + _count(passages, "COUNT_MANAGER")
    for name, concept, mine, other in (
        ("organs.board", "BOARD", board, managers),
        ("organs.managers", "MANAGER", managers, board),
        ("organs.assembly", "ASSEMBLY", 1, 0),
        ("organs.supervisory_committee", "SUPERVISORY_COMMITTEE", 1, 0),
    ):
        for p in passages:
            if mine > other and concept in p.occurrences:
                o = p.occurrences[concept][0]
                reading.state(name, True, p, o.first, o.last)
                break


class _Board:
    """Reads the sentences on the board, or on the managers where the cooperative has no board."""

    def __init__(self, reading: Reading, organ: str, managers: bool) -> None:
        self.reading = reading
        self.organ = organ
        self.names = ("MANAGER",) if managers else _ORGAN

    def passage(self, p: Passage) -> None:
        titled = any(c in p.title_concepts for c in self.names)
        assembly = p.title_concepts & {"ASSEMBLY", "NOTICE", "CONVENE", "ORDINARY", "EXTRAORDINARY"}
        other = not titled and (assembly or "ASSEMBLY" in p.division_concepts)
        if other or p.title_concepts & {"SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY"}:
            return
        speaking = titled
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            named = p.says(start, end, *self.names)
            away = p.says(start, end, "ASSEMBLY", "SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY")
            if named:
                speaking = True
            elif away:
                speaking = titled
            if speaking and (named or not away):
                self.sentence(p, start, end)

    def sentence(self, p: Passage, start: int, end: int) -> None:
        if p.says(start, end, "MEETING") or "MEETING" in p.title_concepts:
            self.meetings(p, start, end)
        self.fractions(p, start, end)
        self.majority(p, start, end)

    def state(self, fact: str, value: object, p: Passage, o: Occurrence) -> None:
        self.reading.state(f"{self.organ}.{fact}", value, p, o.first, o.last, quantity=o.quantity)

    def meetings(self, p: Passage, start: int, end: int) -> None:
        """Meetings a year: N times a year, every N months, monthly, quarterly."""
        meetings = p.within("MEETING", start, end)
        if not meetings and start == p.title_end:
            meetings = p.within("BODY", start, end)
        for o in found(p, start, end, "COUNT_TIME", "COUNT_MEETING"):
            q = o.quantity
            if q is None or q.value is None or not nearest(o, meetings, 10):
                continue
            rest = min(end, o.last + 8)
            rhythm = next((n for c, n in _RHYTHMS.items() if p.within(c, o.first, rest)), 0)
            every = self._every(p, o.first, rest)
            if rhythm or every:
                self.state("meetings_per_year", q.value * (rhythm or every), p, o)
                return
            if p.within("YEARLY", o.first, rest) or p.within("EXERCISE", o.first, rest):
                self.state("meetings_per_year", q.value, p, o)
                return
        for o in p.within("TIME_WORD", start, end):
            yearly = p.within("YEARLY", o.first, o.last + 5)
            if (
                yearly
                and nearest(o, meetings, 10)
                and not p.within("COUNT", o.first - 2, o.last + 1)
            ):
                self.state("meetings_per_year", Fraction(1), p, yearly[0])
                return
        for concept, n in _RHYTHMS.items():
            for o in p.within(concept, start, end):
                if nearest(o, meetings, 8):
                    self.state("meetings_per_year", Fraction(n), p, o)
                    return
        for o in p.within("EVERY", start, end):
            every = self._every(p, o.first, o.last + 6)
            if every and nearest(o, meetings, 8):
                self.state("meetings_per_year", every, p, o)
                return
        if p.says(start, end, "COUNT", "NUMBER", "TIME_WORD"):
            return
        for o in p.within("YEARLY", start, end):
            if nearest(o, [m for m in meetings if m.first < o.first], 1):
                self.state("meetings_per_year", Fraction(1), p, o)
                return

    @staticmethod
    def _every(p: Passage, start: int, end: int) -> Fraction:
        """Times a year for «every N months» in the stretch, 0 when it is not said."""
        if not p.within("EVERY", start, end):
            return Fraction(0)
        for o in p.within("MONTHS", start, end):
            if o.quantity and o.quantity.value:
                return Fraction(12) / o.quantity.value
        return Fraction(0)

    def fractions(self, p: Passage, start: int, end: int) -> None:
        """Quorum of the board and the fraction that may ask for a meeting."""
        if self.organ != "board":
            return
        if "TRANSFER" in p.occurrences and not p.title_concepts & set(_ORGAN):
            return
        if p.says(start, end, "AMEND", "ASSEMBLY", "REELECT"):
            return
        if not p.title_concepts & set(_ORGAN) and p.says(start, end, "PAID_UP", "CAPITAL"):
            return
        meeting = {m.first for m in p.within("MEETING", start, end)}
        present = [o for o in found(p, start, end, "PRESENT", "QUORUM") if o.first not in meeting]
        asking = p.within("REQUEST", start, end)
        majority = found(p, start, end, "MAJORITY", "VOTE", "VOTES_CAST", "RENEW", "REELECT")
        for o in p.within("FRACTION", start, end):
            if o.quantity is None or o.quantity.value is None:
                continue
            ways = {
                "quorum": nearest(o, present, 9),
                "request_fraction": nearest(o, asking, 6),
                "": nearest(o, majority, 4),
            }
            ranked = [
                (distance(o, w), fact != "request_fraction", fact)
                for fact, w in ways.items()
                if w is not None
            ]
            fact = min(ranked)[2] if ranked else ""
            if fact:
                self.state(fact, o.quantity.value, p, o)
        for o in p.within("MAJORITY", start, end):
            before = [s for s in present if 0 <= o.first - s.last - 1 <= 3]
            if before and not p.within("VOTE", o.last, o.last + 5):
                self.state("quorum", Fraction(1, 2), p, o)
        for o in p.within("WHATEVER_NUMBER", start, end):
            self.state("quorum", Fraction(0), p, o)
        for o in found(p, start, end, "COUNT_MEMBER", "COUNT_ADMINISTRATOR", "NUMBER"):
            if nearest(o, present, 5) or nearest(o, p.within("SUFFICE", start, end), 2):
                self.reading.state("organs.meeting_conditions", True, p, o.first, o.last)
                break

    def majority(self, p: Passage, start: int, end: int) -> None:
        """How the board decides."""
        if self.organ != "board" or p.says(
            start, end, "REELECT", "TRANSFER", "EXCLUDE", "ASSEMBLY"
        ):
            return
        if not p.says(start, end, "DECIDE"):
            return
        for concept, value in (
            ("UNANIMITY", "unanimity"),
            ("SIMPLE_MAJORITY", "relative"),
            ("ABSOLUTE_MAJORITY", "absolute"),
        ):
            for o in p.within(concept, start, end):
                self.state("majority", value, p, o)
                return
        for o in p.within("MAJORITY", start, end):
            fraction = nearest(o, p.within("FRACTION", start, end), 2)
            if fraction is not None and fraction.first > o.first:
                self.state("majority", "qualified", p, fraction)
            else:
                self.state("majority", "stated", p, o)
            return


def _proxy(passages: Sequence[Passage], reading: Reading) -> None:
    """Whether administrators may vote by proxy at the board."""
    for p in passages:
        if "ASSEMBLY" in p.title_concepts or not (
            p.title_concepts & set(_ORGAN) or "BOARD" in p.occurrences
        ):
            continue
        for start, end in sentences(p):
            if p.says(start, end, "ASSEMBLY", "LEGAL_PERSON", "MANAGER", "COURT"):
                continue
            holders = found(p, start, end, "ADMINISTRATOR", "BOARD")
            titled = p.title_concepts & set(_ORGAN)
            for o in p.within("PROXY", start, end):
                near = nearest(o, holders, 12)
                meeting = (
                    "MEETING" in p.title_concepts
                    or (titled and p.says(start, end, "COLLEAGUE"))
                    or p.says(start, end, "MEETING", "VOTE", "ABSENT", "PRESENT", "FORBIDDEN")
                    or (
                        p.says(start, o.first, "ADMINISTRATOR")
                        and p.says(o.last, min(end, o.last + 4), "BOARD", "COLLEAGUE")
                    )
                )
                if not (near or titled) or not meeting:
                    continue
                refused = p.says(
                    max(start, o.first - 10), min(end, o.last + 8), "NEGATION", "FORBIDDEN"
                ) or p.says(o.last, min(end, o.last + 4), "EXCLUSION_WORD")
                allowed = p.says(start, end, "ALLOWED") or near
                if refused:
                    reading.state("board.proxy", "refused", p, o.first, o.last)
                elif allowed:
                    reading.state("board.proxy", "allowed", p, o.first, o.last)
                break


def _reelection(passages: Sequence[Passage], reading: Reading) -> None:
    """By which majority outgoing administrators may be re-elected."""
    for p in passages:
        if not (p.title_concepts & set(_ORGAN) or any(c in p.occurrences for c in _ORGAN)):
            continue
        for start, end in sentences(p):
            for o in p.within("REELECT", start, end):
                if p.says(start, end, "AUDITOR", "SUPERVISORY_COMMITTEE", "MANAGER"):
                    break
                limit = min(end, o.last + 22)
                first = max(start, o.first - 16)
                fractions = [
                    f
                    for f in p.within("FRACTION", first, limit)
                    if not nearest(f, found(p, start, end, "RENEW"), 2) or f.first > o.last
                ]
                value, place = "plain", o
                if fractions:
                    fraction = fractions[-1]
                    q = fraction.quantity
                    assert q is not None
                    value, place = str(q.value), fraction
                elif p.within("UNANIMITY", first, limit):
                    value, place = "unanimity", p.within("UNANIMITY", first, limit)[0]
                elif found(p, first, limit, "ABSOLUTE_MAJORITY", "SIMPLE_MAJORITY", "MAJORITY"):
                    place = found(
                        p, first, limit, "ABSOLUTE_MAJORITY", "SIMPLE_MAJORITY", "MAJORITY"
                    )[0]
                    value = "majority"
                elif found(p, max(start, o.first - 6), o.last + 1, "NEGATION", "FORBIDDEN"):
                    value = "forbidden"
                reading.state("board.reelection", value, p, min(o.first, place.first),
                              max(o.last, place.last))  # fmt: skip
                break


def _first_members(document: Document, passages: Sequence[Passage], reading: Reading) -> None:
    """The founders named to the first organs: announced as first, or members' names beside an organ."""
    names = [m.name.split() for m in document.members if len(m.name) > 3]
    for p in passages:
        for o in p.occurrences.get("NAMES_OF", ()):
            start, end = p.sentence(o.first)
            following = p.sentence(min(end, len(p.words) - 1))[1]
            told = end - o.last > _NAMES_LEFT_BLANK
            if p.says(start, end if told else following, "NEGATION"):
                continue
            colon = any(w.text == ":" for w in p.words[o.first : following])
            if not colon and p.says(start, end, "ASSEMBLY"):
                continue
            if following - o.last > 3:
                reading.state("organs.first_members", True, p, o.first, o.last)
                return
    family = {n[-1] for n in names}
    for p in passages:
        if p.article is None or not (
            p.title_concepts & {"BOARD", "ADMINISTRATOR", "MANAGER", "CHAIR"}
            or any(c in p.occurrences for c in ("BOARD", "MANAGER", "ADMINISTRATOR", "CHAIR"))
        ):
            continue
        named = [i for i, w in enumerate(p.words) if w.text in family]
        if named:
            reading.state("organs.first_members", True, p, named[0], named[-1])
            return


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State what the statutes say of the board and the managers."""
    _organs(passages, reading)
    by_managers = any(fact == "organs.managers" for fact, _ in reading.statements)
    board = _Board(reading, "managers" if by_managers else "board", by_managers)
    for p in passages:
        if p.article is not None:
            board.passage(p)
    if not by_managers:
        _proxy(passages, reading)
        _reelection(passages, reading)
    _first_members(document, passages, reading)
