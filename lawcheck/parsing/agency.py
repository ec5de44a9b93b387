"""Who acts in a clause, and whether the clause says it or denies it.

Statutes name several organs in one breath: the manager tells the member what the assembly decided. These
questions are asked over concepts, so that they hold for both languages.
"""

from __future__ import annotations

from bisect import bisect_right

from lawcheck.parsing.annotate import BREAK, COLON, COMMA, Occurrence, Passage, by_first
from lawcheck.parsing.scope import distance, found

ASSEMBLY = "ANY_ASSEMBLY"
EXECUTIVES = ("BOARD", "CHAIR", "MANAGER", "DIRECTOR", "BUREAU", "COMMITTEE")
DENIALS = ("WITHOUT_WORD", "PREVENT", "SPARED", "NULLITY")
_NOT_THAT = {ASSEMBLY: "SPONSOR", "COMMITTEE": "SUPERVISORY_COMMITTEE"}
_LINK = 2
_NEAR = 4
_BEFORE = 3
_ALONE, _BARE = 4, 3
_FARTHEST, _LONGEST = 80, 12


def segment(p: Passage, at: int) -> tuple[int, int]:
    """The words (end excluded) between the marks of punctuation around the word ``at``."""
    start, end = p.sentence(at)
    for mark in (COMMA, BREAK, COLON):
        marks = p.occurrences.get(mark, ())
        next_ = bisect_right(marks, at, key=by_first)
        if next_:
            start = max(start, marks[next_ - 1].first + 1)
        if next_ < len(marks):
            end = min(end, marks[next_].first)
    return start, end


def clause(p: Passage, at: int) -> tuple[int, int]:
    """The words (end excluded) between the semicolons or full stops around the word ``at``."""
    start, end = p.sentence(at)
    before, after = p.within(BREAK, start, at), p.within(BREAK, at, end)
    return before[-1].first + 1 if before else start, after[0].first if after else end


def just_before(p: Passage, at: int, reach: int, *concepts: str) -> bool:
    """Whether one of ``concepts`` ends in the ``reach`` words before ``at``."""
    return any(
        at - reach <= o.last < at
        for concept in concepts
        for o in p.within(concept, at - reach - _LONGEST, at)
    )


def negations(p: Passage, start: int, end: int) -> list[Occurrence]:
    """The negations of the main verb in ``start <= word < end``.

    Left out: those of a relative or conditional clause, those repeated by «nor», after «without» too,
    «not … but by» and «not … before».
    """
    found_: list[Occurrence] = []
    for o in p.within("NE", start, end):
        if p.says(o.first, o.last + 1, "AFFIRMS") or _in_subclause(p, o) or of_permission(p, o):
            continue
        without = p.says(max(start, o.first - _NEAR), o.first, "WITHOUT_WORD")
        if (found_ or without) and repeats(p, o):
            continue
        if not p.says(o.last + 1, end, "EXCEPT", "ONLY_IF", "NOT_BUT", "NOT_BEFORE"):
            found_.append(o)
    return found_


def _in_subclause(p: Passage, o: Occurrence) -> bool:
    """Whether a relative or conditional clause opens right before the negation ``o``, or with it."""
    if any(o.first <= x.last + 1 for x in p.within("SUBCLAUSE", o.first - _LONGEST, o.first)):
        return True
    return p.says(segment(p, o.first)[0], o.first, "UNTIL_NOT")


def repeats(p: Passage, o: Occurrence) -> bool:
    """Whether the negation ``o`` goes on with a denial: «nor», «and not»."""
    return p.says(o.first, o.last + 1, "NOR") or overlaps(p, o, "AND_NOT")


def overlaps(p: Passage, o: Occurrence, concept: str) -> bool:
    """Whether ``o`` begins inside an occurrence of ``concept``."""
    return any(o.first <= x.last for x in p.within(concept, o.first - _LONGEST, o.first + 1))


def of_permission(p: Passage, o: Occurrence) -> bool:
    """Whether ``o`` is a word of an idiom that permits: the «not» and «prevents» of «nothing prevents»."""
    return overlaps(p, o, "ALLOWED")


def negated(p: Passage, start: int, end: int, kinds: tuple[str, ...] = DENIALS) -> bool:
    """Whether the words deny what they speak of; two denials affirm («nobody … without»).

    A bare «nor» goes on with the denial of the words before.
    """
    said = sum(
        any(
            not (p.says(o.first, o.last + 1, "FRUITLESS") or of_permission(p, o))
            for o in p.within(concept, start, end)
        )
        for concept in kinds
    )
    said += len(negations(p, start, end))
    said += sum(
        not p.says(o.first, o.last + 1, "NE", *kinds) for o in p.within("NEED_NOT", start, end)
    )
    if said or p.says(start, end, "NE"):
        return said % 2 == 1
    if p.says(start, end, "NOR") and not p.says(start, end, "WITHOUT_WORD"):
        return True
    return p.says(start, end, "NOT_ANY") and p.says(*p.sentence(start), "NE")


def around(p: Passage, time: Occurrence) -> tuple[int, int]:
    """The words a time is said of: its segment, and those beside it when it says nothing else."""
    start, end = segment(p, time.first)
    if time.first - start > _ALONE or end - time.last > 3 * _ALONE:
        return start, end
    first, last = p.sentence(time.first)
    for _ in range(2):
        if start > first:
            before, start = start, segment(p, start - 2)[0]
            if before - start > _ALONE + 3:
                break
    return start, segment(p, end + 1)[1] if end + 1 < last else end


def organs_in(p: Passage, start: int, end: int, executives: tuple[str, ...]) -> list[Occurrence]:
    """The organs named there; a sponsoring association is no assembly, a supervisory committee no organ."""
    return [
        o
        for o in found(p, start, end, ASSEMBLY, *executives)
        if o.concept not in _NOT_THAT or not p.says(o.first, o.last + 1, _NOT_THAT[o.concept])
    ]


def agent(
    p: Passage, act: Occurrence, executives: tuple[str, ...] = EXECUTIVES
) -> Occurrence | None:
    """The organ that does what ``act`` says: the assembly when it acts, else the nearest executive."""
    return next(iter(agents(p, act, executives)), None)


def agents(p: Passage, act: Occurrence, executives: tuple[str, ...]) -> list[Occurrence]:
    """The organs that may do what ``act`` says, the likeliest first.

    Those of its segment (of the clause, when the segment is a bare noun); without any organ there, the
    one named last before it in the sentence.
    """
    start, end = _segment_of_the_act(p, act)
    start, end = max(start, act.first - _FARTHEST), min(end, act.last + _FARTHEST)
    here = organs_in(p, start, end, executives)
    acting = [o for o in here if acts(p, o, act, start)]
    if here and not acting and p.says(act.first, act.last + 1, "SAME_ORGAN"):
        acting = [o for o in here if o.first < act.first]
    taken_up = p.says(start, start + 2, "SUBCLAUSE", "THAT_ONE")
    same = p.says(start, act.first + 1, "SAME_ORGAN")
    if acting or (here and not (same or taken_up)):
        return sorted(acting, key=lambda o: (o.concept != ASSEMBLY, distance(o, act)))
    earlier = organs_in(p, p.sentence(act.first)[0], start, executives)
    if not earlier and same:
        earlier = organs_in(p, p.title_end, start, executives)
    bare = p.says(start, start + 2, "NO_WORD", "CONTRAST")
    if bare or negated(p, start, act.last + 1) or p.says(start, act.last + 1, "PASSIVE"):
        return []
    passed_over = (
        ("FORMAL_NOTICE",) if taken_up or same else ("FORMAL_NOTICE", "REPORT_OF", "BESIDE")
    )
    for o in reversed(earlier):
        if not just_before(p, o.first, _LINK, *passed_over):
            return [] if negated(p, *segment(p, o.first)) else [o]
    return []


def _segment_of_the_act(p: Passage, act: Occurrence) -> tuple[int, int]:
    """The segment of ``act``; a bare noun («exclusion, …») takes in the words after it in its clause."""
    start, end = segment(p, act.first)
    if end - start <= _BARE and not p.says(start, end, "SUBCLAUSE"):
        return start, clause(p, act.first)[1]
    return start, _with_agent(p, end)


def _with_agent(p: Passage, end: int) -> int:
    """The end of the segment, or of the one just after it that names the agent: «signed, …, by …»."""
    last = p.sentence(end - 1)[1]
    at = end
    for _ in range(2):
        if at + 1 >= last:
            break
        if p.says(at + 1, at + 2, "AGENT_BY"):
            return segment(p, at + 1)[1]
        at = segment(p, at + 1)[1]
    return end


def acts(p: Passage, organ: Occurrence, act: Occurrence, start: int) -> bool:
    """Whether ``organ`` does what ``act`` says: it is not told of it, asked for it or denied it."""
    told = found(p, max(start, organ.first - _NEAR), organ.first, "TELL", "NOTIFY")
    if told and not p.says(told[-1].last, organ.first, "DECIDE", "AGENT_BY"):
        return False
    if act.concept == "ASSENT" and 0 < organ.first - act.last <= _BEFORE:
        return not negated(p, *segment(p, act.first))
    beside = ("APPEAL",) if organ.concept == ASSEMBLY else ("BESIDE", "APPEAL", "FORMAL_NOTICE")
    reach = _LINK + (organ.concept == ASSEMBLY)
    if just_before(p, organ.first, reach, *beside) and not (
        just_before(p, organ.first, reach, "AGENT_BY") or p.says(start, organ.first, "LEFT_WITH")
    ):
        return False
    if act.concept == "ASSENT":
        return not negated(p, *segment(p, act.first))
    if organ.first > act.first:
        return not (
            negated(p, max(start, act.first - _BEFORE), organ.first) or _unneeded(p, act, start)
        )
    before = max(start, organ.first - _BEFORE)
    falls = p.within("FALLS_TO", start, organ.first)
    return not negated(p, max(start, falls[-1].first - _NEAR) if falls else before, act.first)


def _unneeded(p: Passage, act: Occurrence, start: int) -> bool:
    """«It does not depend on the assent of»: not needed, unless «only» follows."""
    needs = p.within("NEED_NOT", max(start, act.first - 2 * _BEFORE), act.first)
    return bool(needs) and not p.says(needs[-1].last + 1, act.first, "EXCEPT", "ONLY_IF", "NOT_BUT")
