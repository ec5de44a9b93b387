"""The shares of members or of votes that an assembly needs: which are quorums, which majorities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from lawcheck.parsing.annotate import Occurrence
from lawcheck.parsing.facts.kinds import ASSEMBLIES, OCCASIONS
from lawcheck.parsing.facts.rungs import Rung, bare_tenths, glued_tenths
from lawcheck.parsing.facts.stretch import FAR, Stretch
from lawcheck.parsing.polarity import denied
from lawcheck.parsing.recalled import recalled
from lawcheck.parsing.refused import not_enough

MAJORITIES = {
    "UNANIMITY": ("unanimity", Fraction(1)),
    "SIMPLE_MAJORITY": ("relative", Fraction(1, 2)),
    "ABSOLUTE_MAJORITY": ("absolute", Fraction(1, 2)),
}
MAJORITY_WORDS = {
    **MAJORITIES,
    "RELATIVE_WORD": ("relative", Fraction(1, 2)),
    "ABSOLUTE_WORD": ("absolute", Fraction(1, 2)),
}
PARTS = ("FRACTION", "PERCENT", "WHATEVER_NUMBER")
_ATTENDANCE = ("PRESENT", "REPRESENTED", "QUORUM", "ATTEND", "DELIBERATE")
_SITTING = ("QUORUM", "DELIBERATE", "MEETING", "SUFFICE")
_OTHER_WHOLES = (
    "SHARE", "CAPITAL", "SURPLUS", "RESERVE", "BOARD", "ADMINISTRATOR", "PAID_UP",
)  # fmt: skip
_OTHER_MATTERS = (
    "EXCLUDE",
    "REELECT",
    "RENEW",
    "REMOVAL",
    "COMPANY",
    "REFUND",
    "DISPUTE",
    "NET_POSITION",
)
_OTHER_ORGANS = ("BOARD", "ADMINISTRATOR", "MANAGER", "SUPERVISORY_COMMITTEE")
_MATTER_BEFORE, _MATTER_AFTER = 20, 8
_CAP_BEFORE, _CAP_AFTER = 8, 3
_IDENTIFIED = 14
_OTHER_VOTERS, _WHOSE = ("TELLER", "ADMINISTRATOR", "MANAGER", "COMMITTEE_MEMBER"), 3
_WANTED, _SUBJECT, _NEXT = 4, 3, 5
_OF_MONTHS = 6
_LEAST_MAJORITY = Fraction(1, 2)

Role = Literal["quorum", "majority", ""]


class Needed(NamedTuple):
    """A quorum or a majority that the text says; ``name`` tells a majority that has one."""

    at: Occurrence
    value: Fraction
    majority: bool
    name: str = ""


def share_of(o: Occurrence) -> Fraction | None:
    """The share said by a fraction, a percentage or «whatever the number»."""
    if o.concept == "WHATEVER_NUMBER":
        return Fraction(0)
    q = o.quantity
    if q is None or q.value is None:
        return None
    return q.value / 100 if q.kind == "percent" else q.value


def needed_in(s: Stretch, rungs: Sequence[Rung], told: bool) -> Iterator[Needed]:
    """The quorums and majorities said in a clause, in order; ``told``: others were before it."""
    named = s.found(*MAJORITIES)
    covered = {i for o in named for i in range(o.first, o.last + 1)}
    parts = [
        *s.found(*PARTS),
        *(tenth for _, tenth in glued_tenths(s.p, s.low, s.high)),
        *bare_tenths(s.p, s.low, s.high),
    ]
    parts = [
        o
        for o in parts
        if not (
            o.first in covered
            or _compared(s, o)
            or recalled(s.p, o.first, o.last)
            or s.p.says(o.last + 1, o.last + _OF_MONTHS, "MONTH_WORD")
        )
    ]
    places = list(_still_asked(sorted((*parts, *named), key=lambda o: o.first)))
    ranked = bool(rungs) and (told or any(r.at.concept not in ("IF", "NOT_REACHED") for r in rungs))
    voted = False
    sat: Occurrence | None = None
    required: Occurrence | None = None
    for at, o in enumerate(places):
        low = places[at - 1].last + 1 if at else s.low
        if at and required is not places[at - 1] and _nor(s, places[at - 1], o):
            continue
        high = places[at + 1].first if at + 1 < len(places) else s.high
        own = s.between(low, high)
        any_number = o.concept == "WHATEVER_NUMBER"
        if (not any_number and _other_matter(s, o, high)) or _elsewhere(s, o):
            continue
        if o.concept in MAJORITIES:
            theirs = own.after(o, _WHOSE, *_OTHER_VOTERS) < FAR
            if _is_required(s, o) and not (theirs or not_enough(s.p, o)):
                name, value = MAJORITIES[o.concept]
                voted, required = True, o
                yield Needed(o, value, True, name)
        elif any_number:
            again = at > 0 and places[at - 1].concept == "WHATEVER_NUMBER"
            sits = ranked or s.says(*_SITTING)
            refused = own.negated(o, 4) or denied(s.p, (o,))
            refused = refused or s.sentence_says("NO_VOTE_TAKEN", "ADVISORY")
            if sits and not again and own.after(o, 4, "SHARE") == FAR and not refused:
                required = o
                yield Needed(o, Fraction(0), False)
        else:
            share = share_of(o)
            role = _role(s, own, o, ranked, told) or ("quorum" if _goes_on(s, o, sat) else "")
            if role == "majority" and share is not None and share < _LEAST_MAJORITY:
                role = "quorum"
            if role == "quorum" and voted and not own.says(*_ATTENDANCE, "NOTICE", "SUFFICE"):
                role = "majority"
            if role and share is not None and 0 < share <= 1 and not not_enough(s.p, o):
                voted |= role == "majority"
                sat = o if role == "quorum" else sat
                required = o
                yield Needed(o, share, role == "majority")
    if not (named or voted):
        yield from _bare_majority(s)


def _nor(s: Stretch, before: Occurrence, o: Occurrence) -> bool:
    """«Neither unanimity nor three quarters are asked»: the second is refused like the first."""
    near = o.first - before.last <= _NEXT
    return near and s.p.says(before.last + 1, o.first, "NOR")


def _still_asked(places: Sequence[Occurrence]) -> Iterator[Occurrence]:
    """Without «half is no longer needed», which sets no share and waives no quorum."""
    waived = {o.first for o in places if o.concept == "WHATEVER_NUMBER"}
    told = {o.last + 1 for o in places if o.concept in ("FRACTION", "PERCENT")}
    for o in places:
        if o.last + 1 not in waived and not (o.first in waived and o.first in told):
            yield o


def _other_matter(s: Stretch, o: Occurrence, high: int) -> bool:
    """Whether the value is that of another decision: an exclusion, a re-election."""
    interest = ("INTEREST",) if o.concept == "PERCENT" else ()
    for cue in s.found(*_OTHER_MATTERS, *interest):
        low, stop = min(cue.last, o.last) + 1, max(cue.first, o.first)
        if cue.first < o.first:
            here = stop - low <= _MATTER_BEFORE
            bars: tuple[str, ...] = ("ORDINARY", "EXTRAORDINARY", "QUORUM")
        else:
            here = o.last < cue.first < high and stop - low <= _MATTER_AFTER
            bars = ("COMMA", "BREAK")
        if here and not s.p.says(low, stop, *bars):
            return True
    return False


def _elsewhere(s: Stretch, o: Occurrence) -> bool:
    """Whether the words around ``o`` speak of the board, of the other assembly, of the old rule."""
    p = s.p
    first, end = s.piece(o)
    unlike = p.within("UNLIKE", s.low, o.first)
    if unlike:
        commas = p.within("COMMA", unlike[-1].last, o.first)
        if not commas:
            return True
        relative = p.says(commas[0].last + 1, commas[0].last + 2, "IF", "WHO_WORD")
        if relative and len(commas) == 1:
            return True
    old = p.within("OLD_TIMES", s.low, end)
    if old and not p.says(old[-1].last, o.first, "NOW"):
        return True
    return p.says(first, o.first, *_OTHER_ORGANS) and not p.says(first, end, *ASSEMBLIES)


def _compared(s: Stretch, o: Occurrence) -> bool:
    """Whether the value is what another is compared with: «more than the half of the law»."""
    if s.before(o, 3, "COMPARED") < FAR:
        return True
    earlier = s.between(max(s.low, o.first - 4), o.first).found("FRACTION", "PERCENT")
    return (
        bool(earlier)
        and not s.p.says(earlier[-1].last, o.first, "COMMA", *OCCASIONS)
        and s.before(earlier[-1], 3, "COMPARED") < FAR
    )


def _asked(s: Stretch, own: Stretch, o: Occurrence) -> bool:
    """Whether those members ask for something, as «at the request of a third of the members»."""
    if own.after(o, 6, "REQUEST", "DEMANDS") < FAR:
        return True
    required = s.between(s.low, o.first).found("REQUIRE")
    needs = {word for r in required for word in range(r.first, r.last + 1)}
    asking = s.between(max(s.low, o.first - 5), o.first).found("REQUEST", "DEMANDS")
    return any(
        a.first not in needs
        and not s.p.says(a.first - 2, a.first, *ASSEMBLIES)
        and not s.p.says(a.last + 1, o.first, "RESTRICT")
        for a in asking
    )


def _goes_on(s: Stretch, o: Occurrence, before: Occurrence | None) -> bool:
    """«Half of the members, then a third»: a share told right after a quorum is the next one."""
    if before is None or o.first - before.last > _NEXT:
        return False
    return not s.p.says(before.last + 1, o.last + _NEXT, "VOTE", "MAJORITY", "DECIDE", "SHARE")


def _only_with(s: Stretch, own: Stretch, o: Occurrence) -> bool:
    """«Unless two thirds attend», «nothing is decided without half of them present»: a requirement."""
    if own.before(o, 4, "EXCEPT") < FAR:
        return True
    present = own.before(o, 3, "PRESENT", "ATTEND", "REPRESENTED") < FAR
    return present and s.p.says(s.low, o.first - 3, "NEGATION") and not own.says("ABSENT")


def _wanted(s: Stretch, o: Occurrence) -> bool:
    """«The ordinary assembly demands half of the members»: it is the assembly itself that asks."""
    p, titles = s.p, s.p.title_concepts
    for a in s.between(max(s.low, o.first - _WANTED), o.first).found("REQUEST", "DEMANDS"):
        low = max(s.low, a.first - _SUBJECT)
        named = p.says(low, a.first, "ORDINARY", "EXTRAORDINARY", "NEXT_NOTICE")
        told = "CONVENE" not in titles and bool(titles & {"ORDINARY", "EXTRAORDINARY"})
        if (named and not p.says(low, a.first, "DATIVE")) or (
            told and p.says(max(s.low, a.first - 2), a.first, "TAKES_UP")
        ):
            return True
    return False


def _is_required(s: Stretch, o: Occurrence) -> bool:
    """Whether a majority with a name is required here."""
    if s.negated(o):
        return False
    if o.concept == "UNANIMITY" and o.last > o.first:
        return s.says("DECIDE", "VOTE", "APPROVE", "AGREE")
    return True


def _bare_majority(s: Stretch) -> Iterator[Needed]:
    """«By the majority of the members present», «majority: absolute», with no figure."""
    for o in s.found("ABSOLUTE_WORD", "RELATIVE_WORD"):
        if s.before(o, 4, "MAJORITY") < FAR and not s.negated(o):
            name, value = MAJORITY_WORDS[o.concept]
            yield Needed(o, value, True, name)
            return
    for o in s.found("MAJORITY"):
        if s.negated(o) or s.says("QUORUM", "ORDINARY_RULES", "SAME_MAJORITY"):
            continue
        if s.p.says(o.last + 1, o.last + 2, *ASSEMBLIES):
            continue
        whose = s.p.says(o.last + 1, o.last + 4, "PRESENT", "VOTES_CAST", "MEMBER", "STOP", "COMMA")
        if whose and s.p.says(s.low, o.first, "DECIDE", "VOTE", "APPROVE"):
            yield Needed(o, Fraction(1, 2), True, "absolute")


def _role(s: Stretch, own: Stretch, o: Occurrence, ranked: bool, told: bool) -> Role:
    """Whether a share is a quorum, a majority, or nothing that concerns us.

    ``own`` is the part of the clause without the other shares; ``ranked``: a notice is named.
    """
    if _is_ceiling(s, o):
        return ""
    if s.sentence_says("LEGAL_PERSON") and not s.p.says(s.low, o.first, "MAJORITY"):
        return ""
    votes = own.after(o, 5, "VOTE", "VOTES_CAST")
    members = own.after(o, 5, "MEMBER", "COUNT_MEMBER", "PRESENT", "REPRESENTED")
    if own.after(o, _IDENTIFIED, "THOSE_OF_VOTES") < FAR:
        return "majority"
    attended = own.before(o, 6, *_ATTENDANCE)
    if own.after(o, 3, *_OTHER_WHOLES) < min(votes, members):
        return ""
    if own.before(o, 4, "ABSENT", "WITHOUT_WORD") < 3 and not _only_with(s, own, o):
        return ""
    if votes < members or votes == 0:
        return "majority"
    taken = own.before(o, 3, "APPROVE", "AGREE", "DECIDE")
    taken = FAR if s.p.says(o.first - 2, o.first, "WITH_WORD") else taken
    if own.before(o, 8, "MAJORITY") < attended or taken < min(attended, own.before(o, 3, "IF")):
        return "majority"
    if _wanted(s, o):
        return "quorum"
    held = own.before(o, attended + 1, "REQUEST", "DEMANDS") == attended + 1
    if (attended > 3 or held) and _asked(s, own, o):
        return ""
    decided = own.before(o, 6, "DECIDE", "APPROVE", "VOTE", "AGREE")
    if decided < attended and members == FAR and own.after(o, 6, *OCCASIONS) == FAR:
        return "majority"
    return _role_by_surroundings(s, o, members < FAR, ranked, told)


def _is_ceiling(s: Stretch, o: Occurrence) -> bool:
    """«They do not exceed a third of the votes»: no organ sits or decides with so many at most."""
    near = s.between(max(s.low, o.first - _CAP_BEFORE), o.first)
    if not near.says("VOTE") and s.after(o, _CAP_AFTER, "VOTE", "VOTES_CAST") == FAR:
        return False
    if o.quantity and o.quantity.bound == "at_most":
        return True
    bounds = near.found("FIGURE_BOUND")
    if not bounds or s.p.says(bounds[-1].last + 1, o.first, "QUANTITY"):
        return False
    return s.p.says(bounds[-1].first, bounds[-1].last + 1, "EXCEED")


def _calls(s: Stretch) -> bool:
    """Whether the clause tells who calls a meeting, or has it called: nobody sits yet."""
    enough = s.sentence_says("SUFFICE")
    return "CONVENE" in s.p.title_concepts or (s.sentence_says("CONVENE", "REQUEST") and not enough)


def _role_by_surroundings(
    s: Stretch, o: Occurrence, members: bool, ranked: bool, told: bool
) -> Role:
    titles = s.p.title_concepts
    attendance = s.sentence_says(*_ATTENDANCE, "NOTICE")
    of_quorums = bool(titles & {"QUORUM", "QUORUM_TITLE"})
    if "MAJORITY" in titles and not of_quorums and "PRESENT" not in titles:
        return "quorum" if attendance or ranked else "majority"
    if not (of_quorums or ranked or s.sentence_says(*_ATTENDANCE)) and _calls(s):
        return ""
    if of_quorums or attendance or ranked or s.sentence_says("SUFFICE", "TIME_WORD"):
        return "quorum"
    if members and s.says("REQUIRE", "OBLIGED"):
        return "quorum"
    lacking = o.quantity is not None and o.quantity.bound == "less_than"
    named = s.says("ORDINARY", "EXTRAORDINARY")
    return "quorum" if named and (lacking or told) else ""
