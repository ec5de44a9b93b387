"""Exclusion: who pronounces it, by which majority, whether the member is heard and told (article 20)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.agency import (
    ASSEMBLY,
    EXECUTIVES,
    agents,
    clause,
    just_before,
    negated,
    negations,
    overlaps,
    repeats,
    segment,
)
from lawcheck.parsing.annotate import COMMA, Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.refused import not_enough
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_ACTS = ("EXCLUSION_WORD", "END_MEMBERSHIP")
_OTHERS = ("ADMINISTRATOR", "DISPUTE", "AUDITOR", "LIQUIDATOR", "EMPLOYEE", "SEASON")
_OTHER_TITLES = frozenset((
    "TRANSFER", "DISPUTE", "DISSOLUTION", "LIQUIDATION", "FORMER_MEMBER", "EMPLOYEE", "OTHER_THING",
))  # fmt: skip
_ORGANS = {"BUREAU": "board", "COMMITTEE": "board", "ADMINISTRATOR": "board"}
_MAJORITIES = (
    ("UNANIMITY", "unanimity"),
    ("SIMPLE_MAJORITY", "simple"),
    ("ABSOLUTE_MAJORITY", "absolute"),
)
_BY_VOTE = ("MAJORITY", "VOTES_CAST", "VOTE", "UNANIMITY", "SIMPLE_MAJORITY")
_ONLY_STEPS = ("PROPOSE", "RATIFY", "TELL", "NOTIFY", "PAID_UP")
_ANOTHER_MATTER = (
    "NOTICE", "REQUEST", "ARREARS", "DEFAULTS", "FORMAL_NOTICE", "SHARE", "BOARD_MEETING", "DEAD",
    "WITHDRAW", "REFUND_WORD", "APPEAL", "MEETING", "AGENDA",
)  # fmt: skip
_AROUND, _CLOSE, _FOLLOWS, _RELATIVE, _HEARD = 4, 7, 3, 5, 14
_OTHER_TIMES = (
    "APPEAL", "PAID_UP", "REFUND_WORD", "GIVES_BACK", "LIFETIME", "ABSENT", "WITHDRAW", "TRANSFER",
)  # fmt: skip


class _Exclusion:
    """Reads one article that excludes members."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = bool({"EXCLUDE", "END_MEMBERSHIP"} & p.title_concepts) and not (
            {"BOARD", "ADMINISTRATOR"} & p.title_concepts
        )
        self.lost = "LOST_MEMBERSHIP" in p.title_concepts

    def read(self) -> None:
        stated, since = False, _FOLLOWS
        for start, end in sentences(self.p):
            if start < self.p.title_end:
                continue
            acts = self._acts(start, end)
            if not (acts or self.titled):
                since += end - start > 1
                if self._suspends(start, end):
                    self._notification(start, end, follows=True)
                    continue
                if since < _FOLLOWS and not self.p.says(start, end, *_ANOTHER_MATTER):
                    self._notification(start, end, follows=True)
                continue
            here = self._organ(acts)
            since = 0 if here else since + 1
            stated = here or stated
            self._majority(start, end)
            self._notification(start, end)
        if stated or self.titled:
            self._hearing()

    def _suspends(self, start: int, end: int) -> bool:
        """A member is suspended, which is told to him as an exclusion is."""
        p = self.p
        return (
            p.says(start, end, "SUSPEND")
            and p.says(start, end, "MEMBER", "LEAVER")
            and p.says(start, end, "NOTIFY", "NO_NOTICE", "LETTER")
            and not p.says(start, end, *_OTHERS, *_ANOTHER_MATTER)
        )

    def _acts(self, start: int, end: int) -> list[Occurrence]:
        """The words of the sentence that exclude a member."""
        p = self.p
        if not (self.titled or self.lost) and p.says(start, end, *_OTHERS):
            return []
        acts = found(p, start, end, *_ACTS)
        if self.titled and not p.says(start, end, "SUSPEND"):
            acts += [o for o in p.within("DECIDE", start, end) if not acts or self._taken_up(o)]
        elif self.lost and not p.says(start, end, "WITHDRAW", "SUSPEND"):
            acts += p.within("DECIDE", start, end)
        else:
            acts += [o for o in p.within("DECIDE", start, end) if self._pronounced(o, acts)]
        things = {segment(p, o.first) for o in acts if self._of_a_thing(o)}
        return [
            o for o in acts if segment(p, o.first) not in things and not overlaps(p, o, "SUSPEND")
        ]

    def _pronounced(self, o: Occurrence, acts: Sequence[Occurrence]) -> bool:
        """«… the exclusion, pronounced by the chair»."""
        after = any(0 < o.first - act.last <= _AROUND for act in acts)
        return after and self.p.says(o.first - 1, o.first, COMMA)

    def _taken_up(self, act: Occurrence) -> bool:
        """«… to the board, which decides it»."""
        start, _ = segment(self.p, act.first)
        return self.p.says(start, start + 2, "SUBCLAUSE") or just_before(
            self.p, act.first, 2, "SUBCLAUSE"
        )

    def _of_a_thing(self, act: Occurrence) -> bool:
        """Goods or staff are put aside, a request is settled: nobody's membership ends."""
        _, end = segment(self.p, act.first)
        if not self.titled and self.p.says(act.last, min(end, act.last + _AROUND), "REQUEST"):
            return True
        if self._of_an_officer(act):
            return True
        if self.p.says(act.first, act.last + 3, "MEMBER"):
            return False
        return self.p.says(act.first, min(end, act.last + 6), "OTHER_THING", "EMPLOYEE") or (
            self.p.says(act.first, min(end, act.last + _AROUND), "ROOM")
        )

    def _of_an_officer(self, act: Occurrence) -> bool:
        """Whether who goes is «a member of the board»."""
        return any(
            o.last > o.first and self.p.says(o.first, o.first + 1, "MEMBER")
            for o in self.p.within("ORGAN_MEMBER", act.last, act.last + 2)
        )

    def _state(self, fact: str, value: object, a: Occurrence, b: Occurrence) -> None:
        self.reading.state(
            f"exclusion.{fact}", value, self.p, min(a.first, b.first), max(a.last, b.last)
        )

    def _organ(self, acts: Sequence[Occurrence]) -> bool:
        stated: set[str] = set()
        for act in acts:
            for organ in self._deciding(act):
                value = "assembly" if organ.concept == ASSEMBLY else self._value(organ, act)
                if not value:
                    continue
                if value not in stated:
                    stated.add(value)
                    self._state("organ", value, organ, act)
                    if value == "assembly":
                        self._urgent(organ)
                break
        return bool(stated)

    def _deciding(self, act: Occurrence) -> list[Occurrence]:
        """Who decides on ``act``: he to whom the assembly gives the power, where it gives it."""
        organs = agents(self.p, act, (*EXECUTIVES, "ADMINISTRATOR")) or self._who_heard(act)
        start, _ = segment(self.p, act.first)
        given = self.p.within("DELEGATES", start, act.first)
        if given:
            if negated(self.p, start, given[-1].first):
                return []
            to = found(self.p, given[-1].last + 1, act.first, *EXECUTIVES)
            return to[:1] or organs
        return organs

    def _who_heard(self, act: Occurrence) -> list[Occurrence]:
        """«The board hears the member, then takes, where he is at fault, the decision to exclude him»."""
        p = self.p
        start = p.sentence(act.first)[0]
        then = found(p, max(start, act.first - _HEARD), act.first, "THEN_WORD")
        heard = found(p, start, then[-1].first, "HEAR") if then else []
        if not heard:
            return []
        hearing = heard[-1]
        near = nearest(hearing, found(p, start, then[-1].first, *EXECUTIVES), _AROUND)
        return agents(p, hearing, EXECUTIVES) or ([near] if near else [])

    def _urgent(self, assembly: Occurrence) -> None:
        """An executive that decides in urgent cases, beside the assembly that excludes."""
        p = self.p
        end = p.sentence(assembly.first)[1]
        for o in p.within("URGENCY", assembly.last, end):
            for organ in found(p, o.last, min(end, o.last + 12), *EXECUTIVES):
                if not p.says(o.last, end, "SUSPEND", "NEGATION", "PROPOSE", "CONVENE", *_ACTS):
                    self._state(
                        "organ", _ORGANS.get(organ.concept, organ.concept.lower()), o, organ
                    )
                return

    def _value(self, organ: Occurrence, act: Occurrence) -> str:
        p = self.p
        low, high = min(organ.last, act.last), max(organ.first, act.first)
        start = max(segment(p, low)[0], min(organ.first, act.first) - 2)
        after = act.last + _AROUND if act.first > organ.first else high
        if p.says(start, high, "DECIDE"):
            after = high + 1
        if p.says(start, min(after, segment(p, high)[1]), *_ONLY_STEPS):
            return ""
        taken_up = p.says(segment(p, act.first)[0], act.first, "SAME_ORGAN")
        since = max(start, p.sentence(act.first)[0]) if taken_up else start
        if p.says(since, high, "SUSPEND") and not p.says(low, high, "OR", "COMMA"):
            return ""
        if p.says(low, high, "HEAR", "SENT") and not (taken_up or p.says(low, high, "DECIDE")):
            return ""
        fined = p.says(*segment(p, organ.first), "FINE") and high == act.first
        if fined and just_before(p, organ.first, 2, "AGENT_BY"):
            return ""
        if just_before(p, organ.first, 2, "LETTER") or self._warns(organ, act):
            return ""
        near = organ.first - 2, organ.last + _AROUND
        if organ.concept == "ADMINISTRATOR" and not p.says(*near, "DECIDE", "MEETING"):
            return ""
        return _ORGANS.get(organ.concept, organ.concept.lower())

    def _warns(self, organ: Occurrence, act: Occurrence) -> bool:
        """«The chair sends a formal notice; failing payment, the member is excluded»: two clauses."""
        p = self.p
        parted = p.within("BREAK", organ.last, act.first)
        return bool(parted) and p.says(organ.last, parted[0].first, "FORMAL_NOTICE", "LETTER")

    def _majority(self, start: int, end: int) -> None:
        p = self.p
        if p.says(
            start,
            end,
            "REFUND_WORD",
            "SHARES_MONEY",
            "QUORUM",
            "PAID_UP",
            "DISMISS",
            "LIFTED",
            "BUYER",
        ):
            return
        if not p.says(start, end, ASSEMBLY, *_BY_VOTE):
            return
        shares = found(p, start, end, "FRACTION", "PERCENT")
        for o in shares:
            near = nearest(o, found(p, start, end, "MAJORITY", "VOTES_CAST", "VOTE", "PRESENT"), 6)
            if near is None or not_enough(p, o):
                continue
            if o.quantity is not None and o.quantity.value is not None:
                value = o.quantity.value / (100 if o.concept == "PERCENT" else 1)
                self._state("majority", str(value), near, o)
                return
        for concept, value_ in _MAJORITIES:
            for o in p.within(concept, start, end):
                if p.says(o.first, o.last + 8, "EXTRAORDINARY"):
                    return
                ranges = clause(p, o.first), segment(p, o.first)
                other = (
                    p.says(*r, "FINE", "SUSPEND")
                    and not p.says(*r, *_ACTS)
                    and not self._voted_on(o, r[0])
                    for r in ranges
                )
                if any(other) or not_enough(p, o):
                    continue
                if not negations(p, ranges[1][0], min(ranges[1][1], o.last + _AROUND)):
                    self._state("majority", value_, o, o)
                    return
        for o in p.within("MAJORITY", start, end):
            if p.says(o.last, o.last + 6, "EXTRAORDINARY"):
                return
            ordinary = found(p, o.last, o.last + 6, "ORDINARY", "PRESENT")
            if ordinary:
                self._state("majority", "absolute", o, ordinary[0])
                return

    def _voted_on(self, o: Occurrence, start: int) -> bool:
        """«Once suspended, the member's case goes to the assembly, which decides by the majority»."""
        suspended = found(self.p, start, o.first, "FINE", "SUSPEND")
        return bool(suspended) and self.p.says(suspended[-1].last + 1, o.first, ASSEMBLY)

    def _hearing(self) -> None:
        """Whether the member is heard: said once, unless every mention denies it."""
        p = self.p
        for o in p.occurrences.get("UNHEARD", ()):
            about = self.titled or p.says(*p.sentence(o.first), *_ACTS)
            if o.first >= p.title_end and about:
                self._state("hearing", False, o, o)
                return
        unheard: Occurrence | None = None
        for o in p.occurrences.get("HEAR", ()):
            start, end = p.sentence(o.first)
            about = self.titled or p.says(p.title_end if self.lost else start, end, *_ACTS)
            if o.first < p.title_end or not about:
                continue
            here = segment(p, o.first)
            if p.says(*here, "SUSPEND") and not p.says(*here, *_ACTS):
                continue
            if not self._unheard(o, *here):
                self._state("hearing", True, o, o)
                return
            unheard = unheard or o
        if unheard:
            self._state("hearing", False, unheard, unheard)

    def _unheard(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether the clause denies the hearing; «nobody who was not heard» does not."""
        p = self.p
        who = [
            w
            for w in p.within("WHO_WORD", max(start, o.first - _RELATIVE), o.first)
            if p.says(w.first - 2, w.first, ASSEMBLY, "MEMBER", *_ACTS)
            and not p.says(w.first - 1, w.first, "WITHOUT_WORD")
        ]
        if who and not p.says(who[-1].last + 1, o.first, "NE", "WITHOUT_WORD", "NEGATION"):
            return False
        denials = int(negated(p, start, o.first)) + self._nobody_without(o, start)
        verbs = negations(p, start, o.first)
        close = p.within("NE", max(start, o.first - _CLOSE), o.first)
        if close and close[-1] not in verbs and not repeats(p, close[-1]):
            denials += bool(verbs) or p.says(start, o.first, "EVEN_IF")
        after = negations(p, o.last + 1, min(end, o.last + 8))
        next_ = o.last + 1, o.last + 2
        if (p.says(*next_, "NE") and not p.says(*next_, "AND_NOT")) or (
            after and p.says(after[0].last, min(end, after[0].last + 6), "NEEDED")
        ):
            denials += 1
        denials += p.says(o.last + 1, end, "NULLITY", "SPARED")
        return denials % 2 == 1

    def _nobody_without(self, o: Occurrence, start: int) -> bool:
        """«No exclusion is voted, …, without the member being heard»: who excludes must hear."""
        p = self.p
        first = p.sentence(o.first)[0]
        if start == first or not p.says(start, start + 1, "WITHOUT_WORD"):
            return False
        opening = first, segment(p, first)[1]
        return p.says(*opening, *_ACTS) and bool(negations(p, *opening))

    def _notification(self, start: int, end: int, *, follows: bool = False) -> None:
        """In what time the member is told; ``follows``: the sentence comes after the one that excludes."""
        p = self.p
        about = follows or p.says(start, end, *_ACTS)
        if not about and (not self.titled or p.says(start, end, "WITHDRAW")):
            return
        told = found(p, start, end, "NOTIFY", "LETTER", "LEARNS")
        told += [
            o
            for o in p.within("ADDRESSED", start, end)
            if p.says(o.last, o.last + 7, "MEMBER", "LEAVER")
            and not p.says(*segment(p, o.first), "NOTICE")
        ]
        for o in p.within("ORDINAL", start, end) if told else ():
            day = p.says(o.last + 1, o.last + 2, "DAY_WORD") or p.says(
                o.first - 1, o.first, "DAY_WORD"
            )
            if day and o.quantity and p.says(max(start, o.first - _CLOSE), o.first, "AT_LATEST"):
                days = o.quantity.value
                self.reading.state("exclusion.notification_days", days, p, o.first, o.last)
        for o in p.within("DURATION", start, end) if told else ():
            no_notice = p.says(o.last + 1, o.last + 2, "NE")
            if not no_notice and self._of_the_notice(o, told):
                near = min(told, key=lambda t: distance(t, o))
                self.reading.state(
                    "exclusion.notification_days", _days(o), p, min(o.first, near.first),
                    max(o.last, near.last), quantity=o.quantity,
                )  # fmt: skip
        for o in found(p, start, end, "NOTIFY", "NO_NOTICE"):
            here = segment(p, o.first)
            if (o.concept == "NO_NOTICE" and not p.says(*here, "HEAR")) or (
                negated(p, here[0], o.first) and not p.says(*here, "DURATION", "EXCEPT", "HEAR")
            ):
                self._state("notification", "none", o, o)
                return

    def _of_another_time(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether the time is one to pay, to appeal, to transfer… not that of writing the decision."""
        p = self.p
        for other in found(p, start, end, *_OTHER_TIMES):
            length = other.concept == "LIFETIME" and 0 <= o.first - other.last <= _AROUND
            written = other.concept == "PAID_UP" and p.says(
                other.last + 1, other.last + 2, "DECIDE"
            )
            if not (length or written):
                return True
        return False

    def _of_the_notice(self, o: Occurrence, told: Sequence[Occurrence]) -> bool:
        """Whether the time ``o`` is that in which the member is told, not one that runs from then."""
        p = self.p
        start, end = segment(p, o.first)
        warned = p.within("FORMAL_NOTICE", start, end)
        if (
            self._of_another_time(o, start, end)
            or any(c.last + 1 != o.first for c in p.within("CLOSE", start, end))
            or any(not p.says(start, w.first, "LEAVER") for w in warned)
            or p.says(o.last + 1, min(end, o.last + 4), "IN_FRONT")
            or (
                p.says(max(start, o.first - 2), o.first, "BEFORE_WORD")
                and not p.says(max(start, o.first - 2), o.first, "BEFORE_END", "BEFORE_TERM")
            )
        ):
            return False
        here = [t for t in told if start <= t.first < end]
        if not here:
            alone = o.first - start <= 4 and end - o.last <= 8
            if p.says(*p.sentence(o.first), "FORMAL_NOTICE", "ARREARS"):
                return False
            return alone and any(distance(t, o) <= 16 for t in told)
        return not all(
            0 < t.first - o.last <= 4 and p.says(o.last + 1, t.first + 1, "FROM_POINT")
            for t in here
        )


def _days(o: Occurrence) -> Fraction | None:
    return in_unit("exclusion.notification_days", o.quantity) if o.quantity else None


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State how members are excluded."""
    for p in passages:
        if p.article is None or not p.speaks_of((*_ACTS, "EXCLUDE", "SUSPEND", "LOST_MEMBERSHIP")):
            continue
        if not p.title_concepts & _OTHER_TITLES:
            _Exclusion(p, reading).read()
