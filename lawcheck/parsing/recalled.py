"""What a text tells without laying it down: a former rule, a proposal turned down, a wish, a question.

The same question for every fact, asked where it is stated (``Reading.state``).
"""

from __future__ import annotations

from lawcheck.parsing.agency import clause, segment
from lawcheck.parsing.annotate import BREAK, COLON, COMMA, Occurrence, Passage
from lawcheck.parsing.scope import found

_ENDS = (BREAK, "RATHER", "BUT", "NOW", "HOWEVER")
_VERB = 3
_TAKEN_UP, _LIKE, _ANSWER, _TOPIC = 10, 4, 2, 3


def recalled(p: Passage, at: int) -> bool:
    """Whether what the word ``at`` says is no rule of these statutes."""
    return _former(p, at) or _turned_down(p, at) or _wished(p, at) or _of_others(p, at)


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
    refusals = p.within("TURNED_DOWN", proposals[-1].last + 1, _taken_up(p, end))
    return bool(refusals) and at < refusals[0].first


def _wished(p: Passage, at: int) -> bool:
    """«It is desirable that he give six months' notice», «out of courtesy»: nobody is bound."""
    start, _ = p.sentence(at)
    wishes = p.within("WISHED", start, at)
    if wishes and not p.says(wishes[-1].last + 1, at, *_ENDS):
        return len(p.within(COMMA, wishes[-1].last + 1, at)) != 1
    return p.says(*segment(p, at), "COURTEOUS")


def _of_others(p: Passage, at: int) -> bool:
    """«May one …?»; «as for the cooperative next door, it …»: asked, or told of somebody else."""
    start, end = p.sentence(at)
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
