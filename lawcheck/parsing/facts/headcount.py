"""How many members: those listed at formation, and never fewer than (article 14)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.bylaws import Evidence, Statement
from lawcheck.parsing.agency import clause, negations, segment
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import found, nearest, sentences
from lawcheck.parsing.structure import Document

_OTHER_TITLES = frozenset((
    "ASSEMBLY", "QUORUM", "ORDINARY", "EXTRAORDINARY", "BOARD", "ADMINISTRATOR", "SUPERVISORY_COMMITTEE",
    "SECTION_ASSEMBLY", "NOTICE", "SHARE", "CAPITAL", "COMMITTEE", "GROUP", "PRESENT", "VOTE",
))  # fmt: skip
_COUNTS = ("COUNT_MEMBER", "COUNT_PERSON", "NUMBER")
_OTHERS = (
    "QUORUM", "PRESENT", "NOTICE", "BOARD", "ADMINISTRATOR", "SUBSCRIBE", "ORDINARY", "EXTRAORDINARY",
    "SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY", "MANAGER", "MINUTES", "SIGN",
)  # fmt: skip
_ENTRY_TITLES = frozenset(("ADMISSION_TITLE", "MEMBER", "JOIN", "BECOME"))
_LEAVES = 3
_FALLS_TO = 4
_MOST, _BEFORE, _SUBJECT, _NUMBER, _CURT, _FEWEST = 100, 10, 16, 22, 7, 4
_RIGHT_BEFORE, _BESIDE = 2, 6
_SURROUNDING = 10
_FOUNDERS = "members.founders"
_HOMES = 5
_PARTING = ("COMMA", "BREAK", "COLON", "STOP")
_PARTIES = ("FOUNDER", "SIGN", "MEMBER", "CONSTITUTION", "FOUNDED", "CIVILITY", "COURTESY")
_OTHER_HOMES = frozenset((
    "ANY_ASSEMBLY", "BOARD", "ADMINISTRATOR", "MANAGER", "COMMITTEE", "OBJECT", "SEAT", "NOTICE", "BANK",
    "SUPERVISORY_COMMITTEE", "SECTION", "IN_KIND",
))  # fmt: skip
_OTHER_HOMES_SAID = ("SECTION_ASSEMBLY", "SECTION", "DELIVERY")
_NOT_FOUNDERS = ("BOARD", "ADMINISTRATOR", "MANAGER", "CONTRIBUTOR", "IN_KIND", "SHARE", "OUT_OF")
_GOES_ON = ("CONTINUE", "LIVES_ON")
_NOT_ALL_NAMED = (
    "LIST",
    "ANNEXED",
    "OTHERS",
    "BOARD",
    "ADMINISTRATOR",
    "MANAGER",
    "CHAIR",
    "UNION",
)


def _founders(document: Document, reading: Reading) -> None:
    """The number of members listed."""
    if document.members:
        line = document.members[0].line
        place = Evidence(None, line.paragraph, line.start, line.end, line.text)
        count = Fraction(len(document.members))
        reading.statements.append((_FOUNDERS, Statement(count, place)))


def _founders_counted(p: Passage, reading: Reading) -> None:
    """«The founders number twelve», «the undersigned, fourteen persons»: how many, where none is listed."""
    for start, end in sentences(p):
        named = p.within("FOUNDER", start, end)
        for o in found(p, start, end, "COUNT_MEMBER", "NUMBER") if named else ():
            near = nearest(o, named, _BESIDE)
            if near is None or o.quantity is None:
                continue
            low, high = min(near.last, o.last), max(near.first, o.first)
            told = p.says(near.first - 2, high, "NUMBER_OF") or o.concept != "NUMBER"
            if not told or p.says(low, high, *_NOT_FOUNDERS):
                continue
            if p.says(low, high, "COMMA") and high - low > 2:
                continue
            if o.quantity.bound == "exactly" and (o.quantity.value or 0) > 1:
                value = o.quantity.value
                reading.state(_FOUNDERS, value, p, o.first, o.last, quantity=o.quantity, sure=False)
                return


def _founders_named(p: Passage, reading: Reading) -> None:
    """«The undersigned Mr A, Mrs B and Mr C form a cooperative»: as many as are named."""
    for start, end in sentences(p):
        for signing in p.within("FOUNDER", start, end):
            acts = [
                o
                for o in found(p, signing.last + 1, end, "COMPOSED", "TO_FOUND", "CONSTITUTION")
                if p.says(o.first, min(end, o.last + 1 + _BESIDE), "COOPERATIVE")
            ]
            if not acts or p.says(start, end, *_COUNTS, *_NOT_ALL_NAMED):
                continue
            people = sorted({o.first for o in p.within("CIVILITY", signing.last, acts[0].first)})
            if len(people) > 1 and people[0] - signing.last <= _FALLS_TO:
                count = Fraction(len(people))
                reading.state(_FOUNDERS, count, p, signing.first, people[-1])
                return


def _told_in_prose(p: Passage, reading: Reading) -> None:
    """Founders named one after the other in running text, with where they live."""
    people = p.occurrences.get("CIVILITY", [])
    if len(people) >= _FEWEST and len(p.occurrences.get("DWELLS", ())) >= 2:
        reading.state("members.identified", True, p, people[0].first, people[-1].last)


def _named_with_homes(p: Passage, reading: Reading) -> None:
    """People named one after the other, each with a home: as many homes as there are parts that name one."""
    if p.title_concepts & _OTHER_HOMES or p.speaks_of(_OTHER_HOMES_SAID):
        return
    if not p.speaks_of(_PARTIES):
        return
    homes = p.occurrences.get("HOME", [])
    parts = {
        max((m.last for m in found(p, 0, o.first, *_PARTING)), default=0): o
        for o in homes
        if o.first >= p.title_end
    }
    if len(parts) >= _HOMES:
        reading.state("members.identified", True, p, homes[0].first, homes[-1].last)


_PRESENCE = frozenset(("QUORUM", "QUORUM_TITLE", "DELIBERATE"))


class _Minimum:
    """Reads one article for a minimum of members."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        smallest = "SMALLEST" in p.title_concepts and "SHARE" not in p.occurrences
        self.counted = bool({"NUMBER_OF", "COMPOSED"} & p.title_concepts) or smallest
        titled = p.title_concepts & _ENTRY_TITLES or "ADMISSION_TITLE" in p.division_concepts
        self.entry = bool(titled)

    def read(self) -> None:
        p = self.p
        if p.title_concepts & _PRESENCE and not self.counted:
            return
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            self._none(start, end)
            for o in found(p, start, end, *_COUNTS):
                q = o.quantity
                if q is None or q.value is None or not 1 <= q.value <= _MOST:
                    continue
                counted = p.says(o.first - _NUMBER, o.first, "HEADCOUNT")
                others = p.says(*clause(p, o.first), *_OTHERS) and not counted
                if others and not self._ends_it(start, end):
                    continue
                if nearest(o, p.within("SHARE", start, end), 3) or self._of_a_group(o):
                    continue
                if p.says(o.last + 1, o.last + 4, "PER_THING") and "SHARE" in p.occurrences:
                    continue
                if self._needless(o, start):
                    self.reading.state("members.minimum", q.value - 1, p, o.first, o.last)
                    break
                fewer = self._goes_on_below(o, start, end)
                if fewer is not None:
                    if fewer:
                        self.reading.state("members.minimum", q.value - 1, p, o.first, o.last)
                    break
                if self._ends_with(o, start, end):
                    self.reading.state("members.minimum", q.value + 1, p, o.first, o.last)
                    break
                if (self._is_floor(o, start, end) and self._of_members(o, start, end)) or (
                    self._suffices(o, start, end)
                ):
                    self.reading.state("members.minimum", q.value, p, o.first, o.last, quantity=q)
                    self._afterwards(o, end)
                    break
                if self._above(o) and self._of_members(o, start, end):
                    self.reading.state("members.minimum", q.value + 1, p, o.first, o.last)
                    break

    def _none(self, start: int, end: int) -> None:
        """«A number of members for which no minimum is required»."""
        p = self.p
        if not p.says(start, end, "NUMBER_OF") or p.says(start, end, *_COUNTS, "SHARE", "CAPITAL"):
            return
        for o in p.within("SMALLEST", start, end):
            low, high = segment(p, o.first)
            if p.says(start, o.first, "MEMBER") and p.says(low, high, "NEEDED"):
                none = p.says(low, o.first, "NE") or p.says(low, o.first, "WITHOUT_WORD")
                if none and not p.says(low, high, "EXCEPT"):
                    self.reading.state("members.minimum", Fraction(1), p, low, high - 1)
                    return

    def _needless(self, o: Occurrence, start: int) -> bool:
        """«They need not be five»: four will do."""
        p = self.p
        low = max(start, o.first - _SURROUNDING)
        told = p.says(low, o.last + 2, "MEMBER") and p.says(low, o.first, "NEED_NOT", "UNNEEDED")
        return told and (self.counted or self.entry) and not p.says(low, o.last + 2, "SHARE")

    def _goes_on_below(self, o: Occurrence, start: int, end: int) -> bool | None:
        """«Should the members fall under five, it goes on»; not where that is told for some months only."""
        p = self.p
        under = (o.quantity and o.quantity.bound == "less_than") or p.says(
            o.first - 3, o.first, "UNDER_IT"
        )
        lives = found(p, o.last + 1, end, "LIVES_ON", "CONTINUE")
        ours = bool(lives) and p.says(o.last, lives[0].first + 1, "COOPERATIVE")
        people = p.says(max(start, o.first - _SUBJECT), o.last + 1, "MEMBER", "NUMBER_OF")
        sinking = p.says(start, o.first, "SINKS", "REDUCE", "IF_WORD")
        if not (under and ours and people and sinking):
            return None
        if negations(p, o.last + 1, lives[0].first + 1) or p.says(o.last, end, "MONTHS", "YEARS"):
            return None
        return not p.says(start, end, "CAPITAL", "SHARE", "MONEY")

    def _afterwards(self, told: Occurrence, end: int) -> None:
        """«Five are required to begin; after that it lives on with three»: the fewest of all times."""
        p = self.p
        for o in found(p, told.last + 1, end, *_COUNTS) if self.counted else ():
            low, high = segment(p, o.first)
            lives = [g for g in found(p, low, o.first, "LIVES_ON") if o.first - g.last <= _BESIDE]
            plain = not p.says(low, high, "YEARS", "MONTHS", "SHARE", "MEETING", "QUORUM")
            if lives and plain and o.quantity and not negations(p, low, o.first):
                self.reading.state("members.minimum", o.quantity.value, p, o.first, o.last)
                return

    def _ends_with(self, o: Occurrence, start: int, end: int) -> bool:
        """«It is dissolved only when but two of them remain»: it lived on with three."""
        p = self.p
        exactly = o.quantity is not None and o.quantity.bound == "exactly"
        last = p.within("REMAIN", max(start, o.first - _LEAVES), o.first)
        return (
            exactly
            and bool(last)
            and p.says(max(start, last[0].first - 2), last[0].first, "NE")
            and p.says(start, last[0].first, "DISSOLVES")
            and p.says(start, o.first, "MEMBER")
        )

    def _ends_it(self, start: int, end: int) -> bool:
        """Whether the sentence tells what ends the cooperative, whatever organ then acts."""
        p = self.p
        ends = p.says(start, end, "DISSOLUTION", "DISSOLVES") or (
            self.counted and p.says(start, end, *_GOES_ON) and p.says(start, end, "REMAIN")
        )
        return ends and not p.says(
            start, end, "QUORUM", "PRESENT", "NOTICE", "SUPERVISORY_COMMITTEE", "SECTION_ASSEMBLY"
        )

    def _of_a_group(self, o: Occurrence) -> bool:
        """Whether a smaller group is counted, not «the team» that the members are together."""
        p = self.p
        return any(
            not p.says(g.first - 1, g.last + 1, "OWN_GROUP")
            for g in p.within("GROUP", *segment(p, o.first))
        )

    def _is_floor(self, o: Occurrence, start: int, end: int) -> bool:
        """«At least», «never fewer than», «may not fall under», «the minimum is», «always so many»."""
        p = self.p
        if p.says(start, end, "ALWAYS") and p.says(start, end, "COMPOSED", "NEEDED"):
            return True
        if o.quantity and o.quantity.bound in ("at_least", "less_than"):
            return True
        if self._ranges(o):
            return True
        falls = p.within("SINKS", max(start, o.first - _SUBJECT), o.first)
        if falls and negations(p, start, falls[0].first + 1):
            return True
        if (
            falls
            and o.first - falls[-1].last <= _FALLS_TO
            and p.says(start, falls[-1].first, "ALLOWED")
        ):
            return True
        if falls and p.says(o.first - 2, o.first, "UNDER_IT") and p.says(start, end, "DISSOLVES"):
            return True
        if self._survives(o, end):
            return True
        smallest = p.says(max(start, o.first - _BEFORE), o.first, "SMALLEST")
        return smallest or p.says(o.last, min(segment(p, o.first)[1], o.last + 4), "SMALLEST")

    def _ranges(self, o: Occurrence) -> bool:
        """«Their number varies between four and sixty»."""
        p = self.p
        between = o.quantity is not None and o.quantity.bound == "between"
        low, _ = segment(p, o.first)
        return between and p.says(low, o.first + 1, "NUMBER_OF", "COMPOSED")

    def _survives(self, o: Occurrence, end: int) -> bool:
        """«Under five, the cooperative cannot live on»."""
        p = self.p
        lives = found(p, o.last, end, "CONTINUE", "LIVES_ON", "SURVIVES")
        under = p.says(o.first - 3, o.first, "UNDER_IT", "BELOW")
        ours = bool(lives) and p.says(o.last, lives[0].first, "COOPERATIVE")
        return under and ours and bool(negations(p, o.last, lives[0].first + 1))

    def _above(self, o: Occurrence) -> bool:
        """«It stays above three»."""
        p = self.p
        low, _ = segment(p, o.first)
        more = (o.quantity and o.quantity.bound == "more_than") or p.says(
            o.first - 1, o.first, "EXCEED"
        )
        return (
            bool(more) and p.says(low, o.first, "STAY", "REMAIN") and not negations(p, low, o.first)
        )

    def _of_members(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether it is the members of the cooperative that are counted."""
        p = self.p
        if self.counted:
            return True
        if self.entry and self._survives(o, end):
            return True
        if p.says(max(start, o.first - _NUMBER), o.first, "NUMBER_OF"):
            return p.says(start, end, "MEMBER") or self.entry
        subject = found(p, max(start, o.first - _SUBJECT), o.first, "COOPERATIVE", "OWN_GROUP")
        subject = subject or (p.within("COOPERATIVE", 0, start) if start == p.title_end else [])
        if subject and p.says(start, o.first, "COMPOSED", "CONTINUE", "LIVES_ON"):
            return True
        if p.says(start, end, "DISSOLUTION", "DISSOLVES") and p.says(
            max(start, o.first - 4), o.first, "MEMBER"
        ):
            return True
        ours = p.says(start, end, "WE_ARE", "THEY_ARE")
        if ours and p.says(start, end, "CONTINUE", "LIVES_ON"):
            return True
        named = (
            o.concept != "NUMBER"
            or ours
            or end - start <= _CURT
            or self._members_there(o, start, end)
        )
        return self.entry and named

    def _members_there(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether members are spoken of beside a bare number, and not what each of them must own.

        «To become a member one needs two cows», «the members who keep two cows», «each member keeps two».
        """
        p = self.p
        for m in p.within("MEMBER", start, end):
            becoming = p.says(max(start, m.first - _RIGHT_BEFORE), m.last + 1, "BECOME", "JOINS_US")
            each = p.says(max(start, m.first - _RIGHT_BEFORE), m.first, "EACH")
            owning = p.says(m.last + 1, o.first, "WHO_WORD", "HOLD", "POSSESSES")
            if not (becoming or each or owning):
                return True
        return False

    def _suffices(self, o: Occurrence, start: int, end: int) -> bool:
        """The cooperative goes on with so many: «four suffice», «if they fall to three it continues».

        One member who dies or goes is none of them.
        """
        p = self.p
        one = o.quantity is not None and o.quantity.value == 1
        if one and p.says(o.last + 1, o.last + 1 + _LEAVES, "MEMBER_EVENT"):
            return False
        sitting = any(
            not p.says(o.first, o.last + 1, "VALIDLY") for o in p.within("DELIBERATE", start, end)
        )
        if sitting or p.says(start, end, "FRACTION", "MEETING"):
            return False
        for going in found(p, start, end, *_GOES_ON, "SUFFICE", "FUNCTION"):
            low, high = segment(p, going.first)
            if p.says(low, high, "YEARS", "MONTHS", "SHARE") or negations(p, low, going.first):
                continue
            people = o.concept != "NUMBER" or p.says(start, o.first, "NUMBER_OF")
            people = people or (self.counted and p.says(o.first - 3, o.first, "REMAIN"))
            if people and (self.counted or self.entry or p.says(start, end, "COOPERATIVE")):
                return True
        return False


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State how many members there are, and how few there may be."""
    _founders(document, reading)
    for p in passages:
        if not document.members and "FOUNDER" in p.occurrences:
            _founders_counted(p, reading)
            _founders_named(p, reading)
        if "FOUNDER" in p.occurrences and not p.title_concepts & _OTHER_TITLES:
            _told_in_prose(p, reading)
        if not document.members:
            _named_with_homes(p, reading)
        counts = p.article is not None and p.speaks_of((*_COUNTS, "SMALLEST"))
        if counts and not p.title_concepts & _OTHER_TITLES:
            _Minimum(p, reading).read()
