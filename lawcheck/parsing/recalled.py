"""What a text tells without laying it down: a former rule, a proposal dropped, a wish, a question.

The same question for every fact, asked where it is stated (``Reading.state``).
"""

from __future__ import annotations

from lawcheck.parsing.agency import clause, segment
from lawcheck.parsing.annotate import BREAK, COLON, COMMA, Occurrence, Passage
from lawcheck.parsing.scope import found

_ENDS = (BREAK, "RATHER", "BUT", "NOW", "HOWEVER")
_SIGNS = (
    "UNTRUE", "FORMER_TEXT", "PROPOSED", "ONCE_MEANT", "MEANT_BY", "WISHED", "COURTEOUS", "ASKED",
    "NEIGHBOUR", "OF_OTHERS",
)  # fmt: skip
_VERB = 3
_TAKEN_UP, _LIKE, _ANSWER, _TOPIC = 10, 4, 2, 3
_DROPPED_REACH, _SUBJECT = 12, 5


def recalled(p: Passage, first: int, last: int) -> bool:
    """Whether what the words ``first`` to ``last`` say is no rule of these statutes."""
    return p.speaks_of(_SIGNS) and (
        _untrue(p, first)
        or _former(p, last)
        or _turned_down(p, last)
        or _dropped(p, first)
        or _wished(p, last)
        or _of_others(p, first, last)
    )


def _untrue(p: Passage, at: int) -> bool:
    """What «it is not true that …» disowns, up to a colon or «but»."""
    start, _ = p.sentence(at)
    said = p.within("UNTRUE", start, at)
    return bool(said) and not p.says(said[-1].last + 1, at, BREAK, COLON, "BUT", "RATHER")


def _former(p: Passage, at: int) -> bool:
    """«The former statutes gave two votes», unless that is kept: said there or in the next sentence."""
    start, end = p.sentence(at)
    texts = [o for o in p.within("FORMER_TEXT", start, segment(p, at)[1]) if _was(p, o, at)]
    if not texts or p.says(texts[-1].last + 1, at, *_ENDS):
        return False
    told = found(p, at, _taken_up(p, end), "STILL_SO", "DONE_WITH", "NO_MORE", "NOW")
    return not (told and told[0].concept == "STILL_SO")


def _was(p: Passage, text: Occurrence, at: int) -> bool:
    """Whether a verb of the past stands before ``text`` («it was six years in …») or right after it."""
    end = text.first if at < text.first else text.last + 1 + _VERB
    return p.says(segment(p, text.first)[0], end, "USED_TO")


def _turned_down(p: Passage, at: int) -> bool:
    """«A founder proposed two votes, which was not accepted»; not «if he proposes and is refused»."""
    start, end = p.sentence(at)
    proposals = p.within("PROPOSED", start, at)
    if not proposals or p.says(start, proposals[-1].first, "IF_WORD"):
        return False
    refusals = found(p, proposals[-1].last + 1, _taken_up(p, end), "TURNED_DOWN", "DROPPED")
    return bool(refusals) and at < refusals[0].first


def _dropped(p: Passage, at: int) -> bool:
    """«They had thought of …, and gave it up»; «a majority of two thirds, claimed by two, was refused»."""
    start, end = p.sentence(at)
    meant = p.within("ONCE_MEANT", start, at)
    given_up = p.within("DROPPED", start, meant[-1].first) if meant else []
    if given_up and meant[-1].first - given_up[-1].last <= _LIKE:
        return not p.says(meant[-1].last + 1, at, COMMA, BREAK, "BUT", "RATHER")
    if meant and not p.says(meant[-1].last + 1, at, BREAK, "BUT", "RATHER"):
        if p.says(max(start, meant[-1].first - _VERB), meant[-1].first + 1, "DROPPED"):
            return not p.says(meant[-1].last + 1, at, COMMA)
        return p.says(at + 1, end + _DROPPED_REACH, "DROPPED")
    low, high = segment(p, at)
    if p.says(low, at, "SUBCLAUSE", "IF_WORD"):
        return False
    aside = segment(p, high + 1) if p.says(high, high + 1, COMMA) else (high, high)
    if p.says(*aside, "MEANT_BY") and p.says(aside[1], aside[1] + 1, COMMA):
        return p.says(aside[1] + 1, aside[1] + 1 + _SUBJECT, "DROPPED")
    claimed = p.says(at + 1, high, "ONCE_MEANT", "MEANT_BY")
    return claimed and p.says(at + 1, end + _DROPPED_REACH, "DROPPED")


def _wished(p: Passage, at: int) -> bool:
    """«It is desirable that he give six months' notice», «out of courtesy»: nobody is bound."""
    start, _ = p.sentence(at)
    wishes = p.within("WISHED", start, at)
    if wishes and not p.says(wishes[-1].last + 1, at, *_ENDS):
        return len(p.within(COMMA, wishes[-1].last + 1, at)) != 1
    return p.says(*segment(p, at), "COURTEOUS")


def _of_others(p: Passage, first: int, at: int) -> bool:
    """«May one …?»; «as for the cooperative next door, it …»: asked, or told of somebody else."""
    start, end = p.sentence(at)
    opening = p.sentence(first)[0]
    theirs = p.within("OF_OTHERS", opening, opening + _SUBJECT)
    if (
        theirs
        and not p.says(opening, theirs[0].first, "LIKE_THEM")
        and not p.says(theirs[0].last + 1, first, BREAK, COLON, "BUT", "RATHER")
    ):
        return True
    asked = p.within("ASKED", start, at)
    if asked and not p.says(asked[-1].last, at, COLON, BREAK):
        return not p.says(end, end + _ANSWER, "YES")
    others = p.within("NEIGHBOUR", clause(p, at)[0], at)
    return (
        bool(others)
        and others[-1].first - segment(p, others[-1].first)[0] <= _TOPIC
        and not p.says(others[-1].first - _LIKE, others[-1].first, "LIKE_THEM")
        and not p.says(others[-1].last + 1, at, "NOW", "BUT", "RATHER", "OURS")
    )


def _taken_up(p: Passage, end: int) -> int:
    """Where the first words of the next sentence end."""
    if end >= len(p.words):
        return end
    start, last = p.sentence(end)
    return min(last, start + _TAKEN_UP)
