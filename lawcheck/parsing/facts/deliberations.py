"""Meetings of the board: how often, quorum, majority, attendance in person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from lawcheck.parsing.agency import segment
from lawcheck.parsing.annotate import COLON, COMMA, Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.parity import negated
from lawcheck.parsing.refused import even_so
from lawcheck.parsing.scope import distance, found, nearest, ratios, segments, whole_first
from lawcheck.parsing.structure import Document

_ORGAN = ("BOARD", "ADMINISTRATOR")
_OTHER_TITLES = frozenset(("SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY", "SECTION", "UNION"))
_MEETING_TITLES = frozenset(
    ("MEETING", "QUORUM", "DELIBERATE", "DECIDE", "MAJORITY", "PERIODICITY")
)
_ASSEMBLY_TITLES = frozenset(("ASSEMBLY", "NOTICE", "CONVENE", "ORDINARY", "EXTRAORDINARY"))
_KINDS = frozenset(("ORDINARY", "EXTRAORDINARY"))
"""Kinds of assemblies; of meetings too, where the title says «meetings»."""
_AWAY = (
    "ASSEMBLY",
    "ANY_ASSEMBLY",
    "SUPERVISORY_COMMITTEE",
    "COMMITTEE",
    "SECTION_ASSEMBLY",
    "SECTION",
)
_RHYTHMS = {"MONTHLY": 12, "BIMONTHLY": 6, "QUARTERLY": 4, "HALF_YEARLY": 2}
_PER_YEAR = {
    "DAYS": Fraction(365),
    "WEEKS": Fraction(52),
    "MONTHS": Fraction(12),
    "YEARS": Fraction(1),
}
_OTHER_ACTS = ("ELECT", "APPOINT", "ACCOUNTS", "REPORT", "VISIT", "PAY", "RENEW", "CHOSEN",
               "LEAVE_SEAT")  # fmt: skip
_SPECIAL = ("TRANSFER", "HOLDING", "BUYER", "EXCLUDE_MEMBER", "APPEAL", "REELECT", "REMOVAL")
_ELSEWHERE = ("TRANSFER", "HOLDING", "EXCLUDE")
_PROXY_SIGNS = ("VOTE", "ABSENT", "PRESENT", "MEETING", "COLLEAGUE")
_HANDING_OVER = ("ALLOWED", "ADDRESSED", "SENT", "ENTRUST", "COLLEAGUE", "VOTE_COUNTED")
_COUNTING = ("VOTE", "VOTES_CAST", "VOTE_COUNTED")
_ACT, _ABSENT, _WHOSE = 8, 14, 5
_VOICES = ("VOTE", "VOTES_CAST", "APPROVE")
_ASKING = ("REQUEST", "DEMANDS", "INSIST")
_SITTINGS = ("MEETING", "MEET", "CONVENE", "CALLS_ALL")
_ASKED_ELSEWHERE = ("ANY_ASSEMBLY", "SECRET_BALLOT", "COMMITTEE", "SECTION")
_ASKED = 8
_COMPOSED = ("COMPOSED", "MADE_OF", "OUT_OF")
_RATES = ("THAT_IS", "RATE", "TOP_WORD", "MOST")
_HALF = Fraction(1, 2)
_FAR = 26
_SUMMONS = 11
_RATIO = 6
_SITTING = 5
_PAID = 4
_MEASURED = ("KG", "HECTARE", "MAD")
_IN_ALL = 4


@dataclass(slots=True)
class _Segment:
    """A stretch of words between semicolons that speaks of the board."""

    passage: Passage
    start: int
    end: int
    titled: bool
    named: bool

    def says(self, *concepts: str) -> bool:
        return self.passage.says(self.start, self.end, *concepts)

    def found(self, *concepts: str) -> list[Occurrence]:
        return found(self.passage, self.start, self.end, *concepts)


def _of_board(p: Passage, names: tuple[str, ...]) -> list[_Segment]:
    """The segments of an article that speak of the board (or of the managers)."""
    titles = p.title_concepts
    titled = any(c in titles for c in names) or bool(
        titles & _MEETING_TITLES and p.division_concepts & {"MANAGE", *names}
    )
    if not (titled or p.speaks_of(names)):
        return []
    ordinary = _KINDS if "MEETING" in titles and p.speaks_of(names) else frozenset()
    assembly = titles & (_ASSEMBLY_TITLES - ordinary) or "ASSEMBLY" in p.division_concepts
    if titles & _OTHER_TITLES or (assembly and not titled):
        return []
    spoken: list[_Segment] = []
    speaking = titled
    for start, end in segments(p):
        named = p.says(start, end, *names)
        away = p.says(start, end, *_AWAY)
        if named:
            speaking = True
        elif away:
            speaking = titled
        if speaking and (named or not away):
            spoken.append(_Segment(p, start, end, titled, named))
    return spoken


def _of_the_outgoing(s: _Segment) -> bool:
    """Whether an administrator is re-elected, or a transferee refused, in the words around the segment."""
    p = s.passage
    if p.title_concepts & _MEETING_TITLES or s.says(*_SITTINGS, "QUORUM", "DELIBERATE"):
        return False
    return "REFUSE" in p.title_concepts or p.says(*p.sentence(s.start), "REELECT")


def _of_an_exclusion(s: _Segment) -> bool:
    """Whether a member is suspended or heard before he is excluded: another decision than the board's own."""
    of_proxies = s.says("BY_PROXY", "PROXY_WORD")
    return s.says("EXCLUDE") and s.says("HEAR", "SUSPEND") and not of_proxies


def _before_exception(s: _Segment) -> _Segment:
    """The segment without the special decision that it excepts: «save to refuse a transfer»."""
    excepted = [o for o in s.found("EXCEPT") if s.passage.says(o.last + 1, s.end, *_SPECIAL)]
    return replace(s, end=excepted[0].first) if excepted else s


def _of_another(p: Passage, o: Occurrence, near: Occurrence, shares: list[Occurrence]) -> bool:
    """Whether ``near`` is said of another share of its own clause: «a third may call, half must sit»."""
    low, high = min(o.last, near.last), max(o.first, near.first)
    return p.says(low, high, COMMA) and any(distance(x, near) < distance(o, near) for x in shares)


def _of_those_present(p: Passage, o: Occurrence, near: Occurrence) -> bool:
    """«It decides by two thirds of those present», «re-elected by two thirds of those present»."""
    if near.concept != "PRESENT" or near.first <= o.last or near.first - o.last > 2:
        return False
    if p.says(o.last + 1, near.first, "COPULA"):
        return False
    low = max(p.title_end, p.sentence(o.first)[0], o.first - _WHOSE)
    verbs = found(p, low, o.first, "DECIDE", "ELECT", "REELECT", "APPROVE")
    return bool(verbs) and not p.says(verbs[-1].last, o.first, "PRESENT", "COMMA")


def _others_meeting(p: Passage, times: Occurrence) -> bool:
    """«The committee sits once a year, the board four times»: another organ alone beside ``times``."""
    beside = segment(p, times.first)
    return p.says(*beside, *_AWAY) and not p.says(*beside, *_ORGAN, "MANAGER")


class _Deliberations:
    """Reads the deliberations of the board, or the meetings of the managers."""

    def __init__(self, reading: Reading, organ: str, sizes: set[Fraction]) -> None:
        self.reading = reading
        self.organ = organ
        self.size = sizes.pop() if len(sizes) == 1 else None
        self.often = False

    def read(self, spoken: list[_Segment]) -> None:
        self.often = False
        for s in spoken:
            sits = (
                "MEETING",
                "PERIODICITY",
                *(("DELIBERATE",) if self.organ == "managers" else ()),
            )
            if s.says(*sits) or "MEETING" in s.passage.title_concepts:
                self._meetings(s)
            if self.organ == "board":
                usual = _before_exception(s)
                special = (
                    usual.says(*_SPECIAL)
                    or _of_the_outgoing(usual)
                    or _of_an_exclusion(usual)
                    or self._in_passing(usual)
                )
                if not special and not usual.says("ASSEMBLY", "AMEND"):
                    self._quorum(usual)
                    self._majority(usual)
                    self._request(usual)

    @staticmethod
    def _in_passing(s: _Segment) -> bool:
        """Whether the article is on something else that the board decides."""
        on_meetings = s.titled or bool(s.passage.title_concepts & _MEETING_TITLES)
        return not on_meetings and s.passage.speaks_of(_ELSEWHERE)

    def _state(self, fact: str, value: object, s: _Segment, o: Occurrence) -> None:
        self.reading.state(
            f"{self.organ}.{fact}", value, s.passage, o.first, o.last, quantity=o.quantity
        )

    # -- how often ---------------------------------------------------------------------------------

    def _meetings(self, s: _Segment) -> None:
        """Meetings a year: N times a year, every N months, monthly, quarterly."""
        p, start, end = s.passage, s.start, s.end
        meetings = s.found("MEETING") or s.found("DELIBERATE")
        if self._in_all(s):
            return
        if not meetings and start == p.title_end:
            meetings = p.within("BODY", start, end)
        counts = ["COUNT_TIME", "COUNT_MEETING"]
        headed = any(p.says(m.last + 1, m.last + 2, COLON) for m in meetings)
        if headed or "MEETING" in p.title_concepts or s.says("COUNT_MEETING"):
            counts.append("NUMBER")
        for o in s.found(*counts):
            q = o.quantity
            far = _FAR if p.says(o.first - 3, o.first, "LEAST") and not s.says(*_OTHER_ACTS) else 10
            if q is None or q.value is None or not nearest(o, meetings, far):
                continue
            if _others_meeting(p, o):
                continue
            rest = min(end, o.last + 8)
            rhythm = next(
                (Fraction(n) for c, n in _RHYTHMS.items() if p.within(c, o.first, rest)), None
            )
            if rhythm is None and o.concept != "NUMBER" and p.within("EXERCISE", o.first, rest):
                rhythm = Fraction(1)
            if not rhythm and p.within("YEARLY", o.last, min(end, o.last + 4)):
                rhythm = Fraction(1)
            rhythm = rhythm or self._every(p, o.first, rest)
            if not rhythm and p.within("YEARLY", max(start, o.first - 3), rest):
                rhythm = Fraction(1)
            if not rhythm and self._once_at_year_end(s, o):
                rhythm = Fraction(1)
            if rhythm:
                self._meet(q.value * rhythm, s, o)
                return
        for concept, n in _RHYTHMS.items():
            for o in s.found(concept):
                paid = p.says(o.first - 2, o.first, "PAY") or p.says(
                    o.last + 1, o.last + 3, "MONEY"
                )
                if not paid and nearest(o, meetings, 8):
                    self._meet(Fraction(n), s, o)
                    return
        for o in s.found("EVERY"):
            every = self._every(p, o.first, o.last + 6)
            opens = o.first - start <= 1 and "MEETING" in p.title_concepts
            if every and nearest(o, meetings, _FAR if opens else 8):
                self._meet(every, s, o)
                return
        for o in s.found("TIME_WORD"):
            yearly = p.within("YEARLY", o.first, o.last + 5)
            counted = p.within("COUNT", o.first - 2, o.last + 1)
            if yearly and nearest(o, meetings, 10) and not (counted or _others_meeting(p, o)):
                self._meet(Fraction(1), s, yearly[0])
                return
        if s.says("COUNT", "NUMBER", "TIME_WORD"):
            return
        for o in s.found("YEARLY"):
            rhythm_word = nearest(o, s.found("PERIODICITY"), 8)
            before = nearest(o, [m for m in meetings if m.first < o.first], 1)
            if rhythm_word or before or self._one_after(p, o) or self._is_yearly(s, o, meetings):
                self._meet(Fraction(1), s, o)
                return

    def _in_all(self, s: _Segment) -> bool:
        """«… and one in December, that is nine a year»: the total is told."""
        p = s.passage
        for o in s.found("ONE_A_YEAR"):
            counted = p.says(o.first - 1, o.first + 1, "COUNT_MEETING")
            if p.says(o.first - 3, o.first, *_RATES) and not counted:
                self._meet(Fraction(1), s, o)
                return True
        for o in s.found("NUMBER", "COUNT_TIME", "COUNT_MEETING"):
            told = p.says(o.first - 1, o.first, "THAT_IS")
            yearly = p.within("YEARLY", o.last + 1, o.last + _IN_ALL)
            if told and yearly and o.quantity and o.quantity.value:
                self._meet(o.quantity.value, s, o)
                return True
        return False

    @staticmethod
    def _one_after(p: Passage, yearly: Occurrence) -> bool:
        """«Holds every year one sitting», in an article that tells of no other rhythm."""
        often = (*_RHYTHMS, "COUNT_TIME", "COUNT_MEETING")
        one = p.says(yearly.last + 1, yearly.last + 3, "A_MEETING")
        return one and not any(c in p.occurrences for c in often)

    @staticmethod
    def _is_yearly(s: _Segment, yearly: Occurrence, meetings: list[Occurrence]) -> bool:
        """«The session of the board is yearly»."""
        said = s.passage.says(yearly.first - 1, yearly.first, "COPULA")
        before = [m for m in meetings if m.first < yearly.first]
        return said and nearest(yearly, before, _WHOSE) is not None

    def _meet(self, times: Fraction, s: _Segment, o: Occurrence) -> None:
        """State a rhythm; a rare one only where no other act of the board is what happens so rarely."""
        if times < 2:
            p = s.passage
            commas = [c.first for c in p.within(COMMA, s.start, o.first)]
            start = commas[-1] if commas else s.start
            after = p.within(COMMA, o.last + 1, s.end)
            end = after[0].first if after else s.end
            said = p.says(start, end, "MEETING", "PERIODICITY") or (
                "MEETING" in p.title_concepts and not s.says("MEETING")
            )
            least = bool(commas) and p.says(start + 1, start + 3, "LEAST")
            said = said or (least and not s.says(*_OTHER_ACTS))
            at_close = self._once_at_year_end(s, o)
            acts = p.says(start, end, *_OTHER_ACTS) and not (at_close or self._only_rhythm(s, o))
            if self.often or not said or acts:
                return
            if p.says(start, end, "ANY_ASSEMBLY") and not p.says(start, end, *_ORGAN):
                return
            if commas and not p.says(s.start, start, "MEETING") and s.says(*_OTHER_ACTS):
                return
            if after and not commas and p.says(end, s.end, *_OTHER_ACTS) and not s.named:
                return
        self.often = self.often or times >= 2
        self._state("meetings_per_year", times, s, o)

    @staticmethod
    def _only_rhythm(s: _Segment, o: Occurrence) -> bool:
        """«The board meets once a year, to prepare the accounts»: no other rhythm is told in the article."""
        p = s.passage
        opening = found(
            p, s.start, min(o.first, s.start + _ACT), "MEETING", "SITS", "HOLDS_MEETING"
        )
        others = [
            x
            for c in ("EVERY", "COUNT_TIME", "COUNT_MEETING", *_RHYTHMS)
            for x in p.occurrences.get(c, ())
            if distance(x, o) > _WHOSE
        ]
        return bool(opening) and not others

    @staticmethod
    def _once_at_year_end(s: _Segment, o: Occurrence) -> bool:
        """«It sits in one meeting, when the year is closed»: the only number of meetings that is told."""
        p = s.passage
        sits = found(p, max(s.start, o.first - _SITTING), o.first, "SITS", "HOLDS_MEETING")
        alone = len(s.found("COUNT_MEETING", "COUNT_TIME")) == 1 and not s.says("EVERY", "LEAST")
        closed = p.within("YEAR_CLOSED", o.last, o.last + _SITTING)
        return o.concept != "NUMBER" and bool(sits) and alone and bool(closed)

    @staticmethod
    def _every(p: Passage, start: int, end: int) -> Fraction:
        """Times a year for «every N months» in the stretch, 0 when it is not said."""
        if not p.within("EVERY", start, end):
            return Fraction(0)
        for concept, per_year in _PER_YEAR.items():
            for o in p.within(concept, start, end):
                if o.quantity and o.quantity.value:
                    return per_year / o.quantity.value
        return Fraction(0)

    # -- quorum ------------------------------------------------------------------------------------

    def _quorum(self, s: _Segment) -> None:
        p = s.passage
        meeting = {m.first for m in s.found("MEETING")}
        signs = ["PRESENT", "QUORUM", "TAKE_PART", "PERSONALLY"]
        sitting = s.says("DECIDE", "DELIBERATE", "VALIDLY") or bool(
            p.title_concepts & {"DELIBERATE", "QUORUM", "MEETING"}
        )
        if sitting and not s.says("MAJORITY", "VOTES_CAST"):
            signs += ["SUFFICE", "ATTEND"]
        present = [o for o in s.found(*signs) if o.first not in meeting]
        title = "QUORUM" in p.title_concepts
        asking = ("REQUEST", "DEMANDS", "INSIST")
        voting = s.found("MAJORITY", *_VOICES, "AGREE", "RENEW", "LEAVE_SEAT", *asking)
        for o in s.found("QUARTER_PART"):
            told = p.says(o.first - 1, o.last + 1, "FRACTION")
            if not told and nearest(o, s.found("ATTEND", "PRESENT"), 6):
                self._state("quorum", Fraction(1, 4), s, o)
        shares = s.found("FRACTION", "PERCENT")
        for o in shares:
            q = o.quantity
            if q is None or q.value is None:
                continue
            if self._summons(p, o):
                continue
            near = nearest(o, present, 9)
            if near is None and not (title and not voting):
                continue
            if near and (_of_another(p, o, near, shares) or _of_those_present(p, o, near)):
                continue
            other = nearest(o, voting, 4)
            if near and other and abs(other.first - o.first) < abs(near.first - o.first):
                continue
            if p.says(max(s.start, o.first - 4), o.first, "MAJORITY"):
                continue
            if near:
                self.reading.state("organs.meeting_conditions", True, p, o.first, o.last)
            anchor = near or o
            first, last = min(anchor.first, o.first), max(anchor.last, o.last)
            if negated(p, (anchor, o), first, last) != (q.bound == "less_than"):
                continue
            value = q.value / 100 if q.kind == "percent" else q.value
            self._state("quorum", value, s, o)
        for o in s.found("MAJORITY"):
            before = [x for x in present if 0 <= o.first - x.last - 1 <= 3]
            if before and not p.within("VOTE", o.last, o.last + 5):
                self._state("quorum", _HALF, s, o)
        for o in s.found("WHATEVER_NUMBER"):
            of_meetings = p.says(o.last + 1, o.last + 3, "MEETING")
            majority = p.says(max(s.start, o.first - 4), o.first, "MAJORITY", "ABSOLUTE_MAJORITY")
            if not (majority or of_meetings):
                self._state("quorum", Fraction(0), s, o)
        self._headcount(s, present, title)
        for o in s.found("NUMBER"):
            out_of = p.within("OUT_OF", o.first - 1, o.first)
            one = out_of and p.says(o.first - 3, o.first - 1, "PRESENT", *_ORGAN, "MEMBER")
            if (
                one
                and o.quantity
                and o.quantity.value
                and not p.says(o.first - 6, o.first, "COUNT", "NUMBER", "COMPOSED", "MADE_OF")
            ):
                self._state("quorum", 1 / o.quantity.value, s, o)

    @staticmethod
    def _summons(p: Passage, o: Occurrence) -> bool:
        """Whether so many administrators may call a meeting: «two of them suffice to call one»."""
        calls = p.within("CONVENE", o.last + 1, o.last + _SUMMONS)
        return bool(calls) and p.says(
            o.last + 1, calls[0].first, "OBLIGED", "ALLOWED", "SUFFICE", "FALLS_TO"
        )

    @staticmethod
    def _of_an_item(s: _Segment, o: Occurrence) -> bool:
        """Whether a number is that of an item of a list: it comes first, a mark follows."""
        following = s.passage.words[o.last + 1 : o.last + 2]
        return o.first == s.start and any(word.kind == "mark" for word in following)

    def _headcount(self, s: _Segment, present: list[Occurrence], title: bool) -> None:
        """A quorum in heads: «five of nine», or of the number of administrators stated elsewhere."""
        p = s.passage
        if s.says("REQUEST", "DEMANDS", "ADVISORY", "OUTSIDER", "NOTICE"):
            return
        counts = s.found("COUNT_MEMBER", "COUNT_ADMINISTRATOR", "NUMBER")
        if counts and self._of_an_item(s, counts[0]):
            counts = counts[1:]
        whole = self.size
        for at, o in enumerate(counts):
            q = o.quantity
            meant = nearest(o, present, 5) or nearest(o, s.found("SUFFICE"), 2)
            after = counts[at + 1] if at + 1 < len(counts) else None
            near = after is not None and after.first - o.last <= _RATIO
            ratio = after and near and p.says(o.last + 1, after.first, "OUT_OF")
            if q is None or q.value is None or q.unit in _MEASURED or self._summons(p, o):
                continue
            if after and near and whole_first(p, o, after):
                whole = q.value
                continue
            only = p.says(o.first - 3, o.first, "RESTRICT") and p.says(
                o.first - _WHOSE, o.first, "DELIBERATE"
            )
            told = meant or title or only or s.says("VALIDLY") or (ratio and s.says("MEETING"))
            made_of = p.says(max(s.start, o.first - 3), o.first, "COMPOSED", "MADE_OF")
            if not told:
                whole = whole or (q.value if made_of else None)
                continue
            if made_of and not (ratio and meant):
                whole = whole or q.value
                continue
            self.reading.state("organs.meeting_conditions", True, p, o.first, o.last)
            if ratio and after and after.quantity:
                whole = after.quantity.value
            anchors = (meant, o) if meant else (o,)
            first = min(x.first for x in anchors)
            no = not only and negated(p, anchors, first, max(x.last for x in anchors))
            if no != (q.bound == "less_than") or q.bound == "at_most":
                return
            if whole and 0 < q.value < whole:
                self._state("quorum", q.value / whole, s, o)
            return

    # -- who may ask for a meeting -----------------------------------------------------------------

    def _request(self, s: _Segment) -> None:
        """«If four of the six ask for it»: the share of those who may ask for a meeting."""
        p = s.passage
        asking = s.found(*_ASKING)
        sitting = s.says(*_SITTINGS) or not p.title_concepts.isdisjoint(_SITTINGS)
        if not asking or not sitting or s.says(*_ASKED_ELSEWHERE):
            return
        for o, share in ratios(p, s.start, s.end):
            near = nearest(o, asking, _ASKED)
            if near and not nearest(o, s.found("PRESENT", "QUORUM"), distance(o, near)):
                self._state("request_fraction", share, s, o)
                return
        if s.says("FRACTION", "PERCENT", "ATTENDANTS", "QUORUM"):
            return
        for o in s.found("COUNT_ADMINISTRATOR", "COUNT_MEMBER", "NUMBER"):
            part = self._of_the_board(o)
            near = nearest(o, asking, _ASKED)
            if part and near and not p.says(o.first - 3, o.first, *_COMPOSED):
                self._state("request_fraction", part, s, o)
                return

    def _of_the_board(self, o: Occurrence) -> Fraction | None:
        """The share of the board that a number of administrators is; none when either is unknown."""
        count = o.quantity.value if o.quantity else None
        return count / self.size if count and self.size and count < self.size else None

    # -- majority ----------------------------------------------------------------------------------

    def _majority(self, s: _Segment) -> None:
        """How the board decides."""
        p = s.passage
        deciding = s.says("DECIDE", "VOTE", "VOTES_CAST") or bool(
            p.title_concepts & {"DECIDE", "MAJORITY", "VOTE", "MEETING", *_ORGAN}
        )
        if not deciding or s.says("LEAVE_SEAT", "RENEW"):
            return
        for concept, value in (
            ("UNANIMITY", "unanimity"),
            ("ALL_AGREE", "unanimity"),
            ("SIMPLE_MAJORITY", "relative"),
            ("ABSOLUTE_MAJORITY", "absolute"),
        ):
            for o in s.found(concept):
                if value == "unanimity" and p.says(o.last, s.end, "FAILING", "IF_NOT", "OTHERWISE"):
                    continue
                if value == "unanimity" and s.says("ABSOLUTE_MAJORITY", "CONSULT"):
                    continue
                if negated(p, (o,), o.first, o.last):
                    continue
                self._state("majority", value, s, o)
                return
        for o in s.found("FRACTION", "PERCENT"):
            if o.concept == "PERCENT" and not p.says(o.last + 1, s.end, *_ORGAN, "ATTENDANTS"):
                continue
            most = o.quantity and o.quantity.value and o.quantity.value > _HALF
            votes = (
                nearest(o, found(p, o.last, s.end, *_VOICES), 3)
                or nearest(o, p.within("APPROVE", o.last, s.end), 5)
                or nearest(o, found(p, s.start, o.first, "VOTE", "APPROVE"), 2)
                or (
                    most
                    and s.says("DECIDE")
                    and nearest(o, p.within("ATTENDANTS", o.last, s.end), 1)
                )
            )
            by = nearest(o, p.within("MAJORITY", s.start, o.first), 2)
            if o.quantity and o.quantity.value in (_HALF, 50) and o.quantity.bound == "more_than":
                continue
            asking = s.says("REQUEST") and s.says("MEETING", "CONVENE")
            paid = p.says(o.first - _PAID, o.first, "PAID_UP") and p.says(s.start, o.first, "SHARE")
            if (votes or by) and not (asking or paid) and not negated(p, (o,), o.first, o.last):
                self._state("majority", "qualified", s, o)
                return
        for o in s.found("MAJORITY", "MOST_VOICES"):
            self._state("majority", "stated", s, o)
            return


def _attendance(spoken: list[_Segment], reading: Reading) -> None:
    """Whether administrators may be represented at the board, or vote by letter."""
    for s in spoken:
        p = s.passage
        if s.says("ANY_ASSEMBLY", "LEGAL_PERSON", "COURT", "UNION") or (
            p.title_concepts & {"LEGAL_PERSON", "ANY_ASSEMBLY"} and not s.named
        ):
            continue
        for o in s.found("BY_PROXY", "PROXY_WORD"):
            limited = nearest(o, s.found("COUNT_PROXY"), 0)
            refused = limited is None and (negated(p, (o,), o.first, o.last) or even_so(p, o))
            value = "refused" if refused else "allowed"
            if p.says(o.first, o.last + 1, "VICE_CHAIR"):
                continue
            if s.says("MISSION") and not s.says("VOTE", "ABSENT", "MEETING"):
                continue
            weak = o.concept == "PROXY_WORD" and limited is None
            if value == "allowed" and not s.says(*_PROXY_SIGNS) and (weak or not s.titled):
                continue
            reading.state("board.proxy", value, p, o.first, o.last)
            break
        else:
            _absent_vote(s, reading)


def _absent_vote(s: _Segment, reading: Reading) -> None:
    """«The absent one may have his vote counted, by letter or through a colleague».

    A written opinion sent in is a vote where votes are told: «joined to the votes of those present».
    """
    p = s.passage
    absent = s.found("ABSENT", "COLLEAGUE")
    theirs = [v for v in s.found("VOTE") if p.says(v.last + 1, v.last + _WHOSE, "ABSENT")]
    counted = [v for v in s.found(*_COUNTING) if not negated(p, (v,), v.first, v.last)]
    if counted and s.says("WRITTEN") and not s.says("PERSONALLY"):
        theirs += s.found("OWN_OPINION")
        absent += s.found("ADMINISTRATOR")
    for o in s.found("HIS_VOTE") + theirs:
        act = nearest(o, s.found(*_HANDING_OVER), _ACT)
        whose = nearest(o, absent, _ABSENT)
        if act is None or whose is None:
            continue
        first, last = min(act.first, o.first), max(act.last, o.last)
        if not negated(p, (o, act), first, last):
            reading.state("board.proxy", "allowed", p, first, last)
            return


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State what the statutes say of the meetings of the board, or of the managers."""
    by_managers = any(fact == "organs.managers" for fact, _ in reading.statements)
    organ = "managers" if by_managers else "board"
    names = ("MANAGER",) if by_managers else _ORGAN
    reader = _Deliberations(reading, organ, reading.board_sizes())
    for p in passages:
        if p.article is None:
            continue
        spoken = _of_board(p, names)
        reader.read(spoken)
        if not by_managers:
            _attendance(spoken, reading)
