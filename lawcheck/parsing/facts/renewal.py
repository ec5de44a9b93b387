"""How the board is renewed, and by which majority outgoing administrators are re-elected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.parity import negated
from lawcheck.parsing.refused import not_enough
from lawcheck.parsing.scope import found, nearest, ratios, segments, sentences
from lawcheck.parsing.structure import Document

_ORGAN = ("BOARD", "ADMINISTRATOR")
_ELSEWHERE = frozenset((
    "SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY", "SECTION", "MANAGER", "AUDITOR", "DIRECTOR", "CONTRACT",
    "CAPITAL", "SHARE", "TRANSFER", "UNION",
))  # fmt: skip
_OTHER_THINGS = (
    "AUDITOR", "SUPERVISORY_COMMITTEE", "MANAGER", "CONTRACT", "CHAIR", "VICE_CHAIR", "BUREAU",
    "REMOVAL", "DIRECTOR", "SHARE",
)  # fmt: skip
_NOT_REELECTED = ("AUDITOR", "SUPERVISORY_COMMITTEE", "MANAGER", "DIRECTOR", "CONTRACT")
_VOTING = ("MAJORITY", "PRESENT", "QUORUM", "VOTE", "VOTES_CAST", "REQUEST", "DEMANDS")
_LIKE = ("SIMPLE_MAJORITY", "ABSOLUTE_MAJORITY", "MAJORITY")
_AT_ONCE = ("YEARS", "LEAVE_SEAT", "RENEW", "SAME_DAY_WORD")
_OF_TIMES = ("FIRST", "FIRST_YEARS", "TIME_WORD")
_BESIDE, _AMONG = 4, 8
_SHUT = 6
_THIRD, _HALF, _QUARTER = Fraction(1, 3), Fraction(1, 2), Fraction(1, 4)
_PARTS = {"THIRD_PART": _THIRD, "HALF_PART": _HALF, "QUARTER_PART": _QUARTER}


def _of_board(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The articles that may speak of the board's renewal."""
    for p in passages:
        if p.article is None:
            continue
        titles = p.title_concepts
        named = titles & set(_ORGAN) or any(c in p.occurrences for c in _ORGAN)
        about = titles & {"TERM", "RENEW", "REELECT", "LEAVE_SEAT"} and not titles & _ELSEWHERE
        about = about or (
            "TERM" in p.occurrences
            and p.division_concepts & set(_ORGAN)
            and not titles & (_ELSEWHERE | set(_OTHER_THINGS))
        )
        if (named and not (titles & _ELSEWHERE and not titles & set(_ORGAN))) or about:
            yield p


class _Renewal:
    """Reads how one article renews the board; ``size`` is its number of administrators, where stated."""

    def __init__(self, passage: Passage, reading: Reading, size: Fraction | None) -> None:
        self.passage = passage
        self.reading = reading
        self.size = size
        self.titled = bool(
            passage.title_concepts & {*_ORGAN, "TERM", "RENEW", "LEAVE_SEAT", "MANAGE"}
        )

    def read(self) -> None:
        p = self.passage
        speaking = self.titled
        for start, end in segments(p):
            speaking = speaking or p.says(start, end, *_ORGAN)
            signs = found(
                p, start, end, "LEAVE_SEAT", "RENEW", "DRAW_LOTS", "ELECT", "TERM", "REELECT"
            )
            signs = [
                s
                for s in signs
                if s.concept == "LEAVE_SEAT"
                or not p.says(s.first, s.last + 1, "REELECT")
                or p.says(s.last + 1, s.last + 3, "ALL_AT_ONCE")
            ]
            if signs and speaking:
                self._parts(start, end, signs)
                if not p.says(start, end, *_OTHER_THINGS):
                    self._whole(start, end, signs)

    def _parts(self, start: int, end: int, signs: list[Occurrence]) -> None:
        p = self.passage
        leaving = [s for s in signs if s.concept != "ELECT" and s.concept != "TERM"]
        fractions = {
            o.first: (o, o.quantity.value)
            for o in p.within("FRACTION", start, end)
            if o.quantity and o.quantity.value
        }
        said = {word for o, _ in fractions.values() for word in range(o.first, o.last + 1)}
        for concept, value in _PARTS.items():
            for o in p.within(concept, start, end):
                if o.first not in said:
                    fractions.setdefault(o.first, (o, value))
        for o, value in ratios(p, start, end):
            fractions.setdefault(o.first, (o, value))
        for o, value in self._seats(start, end, leaving):
            fractions.setdefault(o.first, (o, value))
        for o, value in fractions.values():
            if self._voted(o, start, end):
                continue
            yearly = nearest(o, found(p, start, end, "YEARLY", "EVERY_FEW_YEARS"), 12)
            sign = nearest(o, leaving, 14) or (yearly and nearest(o, signs, 12))
            if sign is None or self._denied(sign, o):
                continue
            if p.says(min(sign.first, o.first), max(sign.last, o.last), *_OTHER_THINGS):
                continue
            often = nearest(o, found(p, start, end, "YEARLY", "EVERY_FEW_YEARS"), 12)
            slowly = often is not None and often.concept == "EVERY_FEW_YEARS"
            thirds = value == _THIRD and not slowly
            self._state("thirds" if thirds else "other", value, o)

    def _seats(
        self, start: int, end: int, leaving: list[Occurrence]
    ) -> Iterator[tuple[Occurrence, Fraction]]:
        """So many seats given up each year, as a fraction of those of the board."""
        p = self.passage
        if self.size is None or not p.says(start, end, "YEARLY", "EVERY_FEW_YEARS"):
            return
        for o in found(
            p, start, end, "COUNT_MEMBER", "COUNT_ADMINISTRATOR", "COUNT_SEAT", "NUMBER"
        ):
            number = o.quantity.value if o.quantity else None
            times = o.concept == "NUMBER" and p.says(o.last, o.last + 3, *_OF_TIMES)
            reach = _AMONG if p.says(o.last + 1, o.last + 3, "ONE_OF") else _BESIDE
            if number and number <= self.size and nearest(o, leaving, reach) and not times:
                yield o, number / self.size
        for o in found(p, start, end, "ONE_OF_THEM"):
            if nearest(o, leaving, _BESIDE):
                yield o, 1 / self.size

    def _voted(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether a fraction is that of a vote or of a quorum."""
        p = self.passage
        if p.says(max(start, o.first - 3), o.first, "MAJORITY", "QUORUM"):
            return True
        if p.says(o.last + 1, min(end, o.last + 3), "PRESENT", "VOTE", "VOTES_CAST"):
            return True
        leaving = p.says(max(start, o.first - 3), min(end, o.last + 4), "LEAVE_SEAT", "RENEW")
        return not leaving and nearest(o, found(p, start, end, *_VOTING), 3) is not None

    def _whole(self, start: int, end: int, signs: list[Occurrence]) -> None:
        p = self.passage
        for o in found(p, start, end, "WHOLE", "ALL_AT_ONCE"):
            if p.says(o.first - 1, o.first, "ENJOYS"):  # «may stand again»: each for himself
                continue
            apart = [s for s in signs if not (s.first <= o.last and o.first <= s.last)]
            titled = p.title_concepts & {"TERM", "RENEW"}
            near = [s for s in apart if s.concept != "TERM"] or (apart if titled else [])
            sign = nearest(o, near, 8)
            if sign is None or self._denied(sign, o):
                continue
            if sign.concept == "ELECT" and not p.says(start, end, *_AT_ONCE):
                continue
            leaving = nearest(o, [s for s in apart if s.concept == "LEAVE_SEAT"], 8)
            self._state("whole", Fraction(1), o, self.titled or leaving is not None)
            return
        for o in p.within("PARTIAL", start, end):
            sign = nearest(o, [s for s in signs if s.concept in ("RENEW", "LEAVE_SEAT")], 6)
            if sign is not None and self._denied(sign, o):
                self._state("whole", Fraction(1), o, self.titled)
                return

    def _denied(self, a: Occurrence, b: Occurrence) -> bool:
        return negated(self.passage, (a, b), min(a.first, b.first), max(a.last, b.last))

    def _state(self, renewal: str, fraction: Fraction, o: Occurrence, sure: bool = True) -> None:
        p = self.passage
        self.reading.state("board.renewal", renewal, p, o.first, o.last, sure=sure)
        self.reading.state("board.renewal_fraction", fraction, p, o.first, o.last, sure=sure)


class _Reelection:
    """Reads by which majority one article re-elects administrators."""

    def __init__(self, passage: Passage, reading: Reading) -> None:
        self.passage = passage
        self.reading = reading

    def read(self) -> None:
        p = self.passage
        titled = "REELECT" in p.title_concepts
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            if p.says(start, end, *_NOT_REELECTED):
                continue
            said = p.within("REELECT", start, end) or self._renewed_mandate(start, end)
            if not said and titled and p.says(start, end, "INTERRUPTION", "TERM_LIMIT"):
                said = [Occurrence("REELECT", start, start)]
            if not said and titled and p.says(start, end, "FRACTION", "MAJORITY", "UNANIMITY"):
                voted = p.says(start, end, "MAJORITY", "UNANIMITY", "PRESENT", "VOTE")
                if voted or not p.says(start, end, "RENEW", "LEAVE_SEAT"):
                    said = [Occurrence("REELECT", start, start)]
            if not said and titled and p.says(start, end, "NEXT_NOTICE"):
                said = p.within("ELECT", start, end)
            said = [
                x
                for x in said
                if not p.says(x.last + 1, x.last + 4, "THIRD_PART")
                and not p.says(x.first - 4, x.first, "REMOVAL")
                and not p.says(x.last + 1, x.last + 4, "REMOVAL")
            ]
            absent = [
                a
                for a in p.within("ABSENT", start, end)
                if not p.says(a.first - _BESIDE, a.first, "NE")
            ]
            for o in said[: not absent]:
                holders = found(p, start, o.first, "CHAIR", "VICE_CHAIR", *_ORGAN)
                after = found(p, o.last + 1, min(end, o.last + 3), "CHAIR", "VICE_CHAIR", *_ORGAN)
                holder = (after[:1] or holders[-1:] or [o])[0]
                if holder.concept not in ("CHAIR", "VICE_CHAIR"):
                    self._sentence(o, start, end)

    def _renewed_mandate(self, start: int, end: int) -> list[Occurrence]:
        """A mandate that may not be renewed, or not so many times, is one of no re-election."""
        p = self.passage
        if "TERM" not in p.occurrences or p.says(start, end, "CONTRACT", "BOARD", "THIRD_PART"):
            return []
        return [
            o
            for o in p.within("RENEW", start, end)
            if p.within("COUNT_TIME", o.last + 1, o.last + 6)
            and p.says(max(start, o.first - 3), o.first + 1, "NEGATION")
        ]

    def _sentence(self, o: Occurrence, start: int, end: int) -> None:
        p = self.passage
        first, limit = max(start, o.first - 16), min(end, o.last + 22)
        renew = found(p, start, end, "RENEW", "LEAVE_SEAT")
        fractions = [
            f
            for f in p.within("FRACTION", first, limit)
            if f.first > o.last or not nearest(f, renew, 2)
        ]
        value, place = "plain", o
        enough = [x for x in found(p, first, limit, *_LIKE) if not not_enough(p, x)]
        limits = found(p, start, end, "INTERRUPTION", "TERM_LIMIT")
        if limits:
            value, place = "forbidden", limits[0]
        elif fractions:
            place = fractions[-1]
            assert place.quantity is not None
            value = str(place.quantity.value)
        elif p.within("UNANIMITY", first, limit):
            value, place = "unanimity", p.within("UNANIMITY", first, limit)[0]
        elif enough and not p.says(start, o.first, "SET_APART"):
            value, place = "majority", enough[0]
        elif (
            negated(p, (o,), o.first, o.last) != self._shut_out(o, start)
            or p.within("NOT_RENEWED", o.first, o.last + 1)
            or self._limited(o, start, end)
        ):
            value = "forbidden"
        self.reading.state(
            "board.reelection", value, p, min(o.first, place.first), max(o.last, place.last)
        )

    def _shut_out(self, o: Occurrence, start: int) -> bool:
        """«Is shut out of a new mandate», which a negation undoes."""
        return self.passage.says(max(start, o.first - _SHUT), o.first, "SHUT_OUT")

    def _limited(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether re-election is denied beyond a number of times."""
        p = self.passage
        times = p.within("COUNT_TIME", o.last + 1, min(end, o.last + 6))
        if not times:
            return False
        return p.says(max(start, o.first - 4), times[0].first + 1, "NEGATION", "RESTRICT")


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State how the board is renewed and its members re-elected."""
    sizes = reading.board_sizes()
    size = min(sizes) if len(sizes) == 1 else None
    for p in _of_board(passages):
        if "ASSEMBLY" not in p.title_concepts:
            _Renewal(p, reading, size).read()
        _Reelection(p, reading).read()
