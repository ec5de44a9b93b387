"""Figures that set nothing: refused («nor after six months», «half is not enough») or conceded («even if»).

The same questions for every rule that reads a time or a share, asked over concepts.
"""

from __future__ import annotations

from lawcheck.parsing.agency import clause, just_before, segment
from lawcheck.parsing.annotate import BREAK, COLON, COMMA, Occurrence, Passage
from lawcheck.parsing.quantities import Quantity
from lawcheck.parsing.scope import found

_FIGURES = (
    "FRACTION", "PERCENT", "SIMPLE_MAJORITY", "ABSOLUTE_MAJORITY", "DURATION", "NUMBER",
)  # fmt: skip
_LIFTED = ("BEFORE_WORD", "EXCEPT", "ONLY_IF", COMMA)
_REQUIRING = ("REQUIRES", "REQUIRE", "NEEDED", "OBLIGED", COMMA)
_REQUIRED = (*_REQUIRING, *_FIGURES)
_OTHER_SUBJECTS = ("BOARD", "CHAIR", "MANAGER", "DIRECTOR", "DECIDE", "PROPOSE")
_BOUNDING = ("VERB_NEGATION", "BELOW", "UNDER_IT", "MORE_OF_IT", "BY_MORE", "EXCEED", "BEYOND")
_UNLESS = ("OTHERWISE", "FAILING", "EXCEPT", "WITHOUT_WORD", "NEGATION")
_SHARES = ("FRACTION", "PERCENT")
_UNDER = ("BELOW", "UNDER_IT", "SINKS", "WITHOUT_WORD")
_NOR, _BUT = 5, 4
_LISTED, _TAKEN_UP, _VERB = 3, 4, 2
_AFTER, _BEFORE = 20, 8
_INSTEAD = 20
_CONCEDED = 16
_BANNED = 12
_OPENING = 5


def not_that(p: Passage, time: Occurrence) -> bool:
    """«Nor after six months», «not in the week but …»: told to say that the time is another.

    «Not before six months», «no more than six months», «not … but after six months» tell the time itself.
    """
    if time.quantity is None or time.quantity.bound != "exactly":
        return False
    start, _ = segment(p, time.first)
    if _contrasted(p, time) or _unasked(p, time, start):
        return True
    nor = p.within("NOR", max(start, time.first - _NOR), time.first)
    if nor:
        return not p.says(nor[-1].last + 1, time.first, *_LIFTED)
    return but_another(p, time)


def but_another(p: Passage, time: Occurrence) -> bool:
    """«Not after two years but within a month»: denied, and another time is told instead."""
    start, end = segment(p, time.first)
    nots = p.within("NEGATION", max(start, time.first - _AFTER), time.first)
    instead = p.within("RATHER", end, min(p.sentence(end - 1)[1], end + _BUT))
    return (
        bool(nots and instead)
        and not p.says(nots[-1].last + 1, time.first, *_LIFTED)
        and p.says(instead[0].last, instead[0].last + _INSTEAD, *_FIGURES, "REACH")
    )


def refused(p: Passage, first: int, last: int, quantity: Quantity) -> bool:
    """Whether ``quantity``, said between two words, is told there only to say what the figure is not."""
    figures = [o for o in p.within("QUANTITY", first, last + 1) if o.quantity is quantity]
    return any(not_enough(p, o) or _beside_the_rule(p, o) or _neither(p, o) for o in figures)


def _neither(p: Passage, figure: Occurrence) -> bool:
    """«Neither twenty nor fifty dirhams but a hundred»: another of its kind is told instead."""
    end = p.sentence(figure.first)[1]
    instead = found(p, figure.last, end, "RATHER", "BUT")
    return (
        bool(instead)
        and p.says(figure.first - 1, figure.first, "NOR")
        and p.says(instead[0].last, end, figure.concept, "MONEY")
    )


def _beside_the_rule(p: Passage, figure: Occurrence) -> bool:
    """«Within a fortnight, not within a month»: no verb stands there."""
    low, _ = segment(p, figure.first)
    opening = p.within("AND_NOT_THAT", low, low + 1)
    return (
        bool(opening)
        and figure.first - low <= _OPENING
        and figure.quantity is not None
        and figure.quantity.bound == "exactly"
        and not p.says(opening[-1].last + 1, figure.first, *_BOUNDING, *_LIFTED)
    )


def not_enough(p: Passage, figure: Occurrence) -> bool:
    """«Half is not enough», «two days or a week would be too little», «instead of being content with half»."""
    if _contrasted(p, figure) or even_so(p, figure) or _annulled(p, figure):
        return True
    if _another_needed(p, figure) or _nor(p, figure):
        return True
    start, end = p.sentence(figure.first)
    start, end = max(start, figure.first - _BEFORE), min(end, figure.last + 1 + _AFTER)
    for o in found(p, start, end, BREAK, COLON, "RATHER"):
        if o.last < figure.first:
            start = o.last + 1
        elif o.first > figure.last:
            end = o.first
            break
    for o in found(p, start, end, "SUFFICE", "TOO_LITTLE"):
        denied = just_before(p, o.first, _VERB, "NE", "COMPARED")
        denied = denied or just_before(p, o.first, 1, "NEGATION")
        if o.concept == "TOO_LITTLE" or (denied and not p.says(start, o.first, "IF_WORD")):
            if o.first > figure.last:
                return _subject(p, figure, o)
            listed = just_before(p, figure.first, _LISTED, "NOR")
            if not p.says(o.last + 1, figure.first, *(_REQUIRING if listed else _REQUIRED)):
                return True
    return False


def _nor(p: Passage, figure: Occurrence) -> bool:
    """«A third is not enough, nor are two fifths»: what is said of the figure before «nor»."""
    if not p.says(figure.first - _LISTED, figure.first, "NOR"):
        return False
    low = max(p.sentence(figure.first)[0], figure.first - _BEFORE)
    before = found(p, low, figure.first, *_FIGURES, "UNANIMITY")
    return bool(before) and (
        not_enough(p, before[-1]) or _unasked(p, before[-1], segment(p, before[-1].first)[0])
    )


def _another_needed(p: Passage, figure: Occurrence) -> bool:
    """«It never decides with a third: half is indispensable»: denied, then another is required."""
    if figure.concept not in _SHARES or not figure.quantity or figure.quantity.bound != "exactly":
        return False
    start, stop = segment(p, figure.first)
    nots = p.within("NEGATION", start, figure.first)
    if not nots or p.says(start, nots[0].first, "IF_WORD", "WHEN_IF"):
        return False
    if p.says(nots[0].first, figure.first, *_LIFTED, "RESTRICT", "ABSENT", *_UNDER):
        return False
    others = [
        o for o in found(p, stop, p.sentence(figure.first)[1], *_SHARES)
        if not p.says(o.first - _LISTED, o.first, "NOR")
    ]  # fmt: skip
    return bool(others) and p.says(
        *segment(p, others[0].first), "NEEDED", "REQUIRE", "OBLIGED", "NECESSARY", "SMALLEST"
    )


def conceded(p: Passage, figure: Occurrence) -> bool:
    """«Even if they were half, they have a third of the votes»: a figure conceded beside another."""
    low, high = segment(p, figure.first)
    start, end = p.sentence(figure.first)
    start, end = max(start, low - _CONCEDED), min(end, high + _CONCEDED)
    return p.says(low, figure.first, "EVEN_IF") and (
        p.says(start, low, figure.concept) or p.says(high, end, figure.concept)
    )


def not_before(p: Passage, time: Occurrence) -> bool:
    """«Not before eighteen months have passed»: a time to wait, within which nothing is to be done."""
    before = p.within("BEFORE_WORD", time.first - _BUT, time.first)
    return bool(before) and just_before(p, before[-1].first, _VERB, "NE")


def banned(p: Passage, time: Occurrence, low: int) -> bool:
    """«It is forbidden to meet again one hour later»: a time at which nothing is to be held."""
    bans = found(p, max(low, time.first - _BANNED), time.first, "FORBIDDEN", "PROHIBITED")
    return (
        bool(bans)
        and (time.quantity is None or time.quantity.bound == "exactly")
        and p.says(bans[-1].last, time.first, "HOLD", "HOLDS_MEETING", "MEET")
        and not p.says(bans[-1].last, time.first, "BEFORE_WORD", "EXCEPT", COMMA)
    )


def not_waited(p: Passage, time: Occurrence) -> bool:
    """«Does not wait five years»: the time is another; «waits no more than», «only» tell the time itself."""
    if time.quantity is None or time.quantity.bound != "exactly":
        return False
    start, _ = segment(p, time.first)
    waits = p.within("WAITS_FOR", max(start, time.first - _BEFORE), time.first)
    return (
        bool(waits)
        and just_before(p, waits[0].first + 1, _VERB, "NE", "WITHOUT_WORD")
        and not p.says(waits[0].last + 1, time.first, *_LIFTED, "RESTRICT")
    )


def even_so(p: Passage, figure: Occurrence) -> bool:
    """«Nobody may, even unanimously, …»: what is denied even so is not required."""
    start, _ = clause(p, figure.first)
    even = p.within("EVEN_IF", max(start, figure.first - _BUT), figure.first)
    if not even or p.says(even[-1].last + 1, figure.first, COMMA):
        return False
    nots = p.within("NEGATION", start, even[-1].first)
    return any(not just_before(p, n.first, 2, "IF_WORD") for n in nots)


def _contrasted(p: Passage, figure: Occurrence) -> bool:
    """«Not by two thirds», «instead of the quarter»: named right after «not», with no verb between."""
    if figure.quantity is not None and figure.quantity.bound != "exactly":
        return False
    nots = p.within("RATHER_NOT", figure.first - _BUT, figure.first)
    return bool(nots) and (
        not p.says(nots[-1].last + 1, figure.first, COMMA, *_FIGURES)
        and figure.first - nots[-1].last <= _VERB
    )


def _unasked(p: Passage, time: Occurrence, start: int) -> bool:
    """«Nobody need write six months before»: spared, unless «but» or «only» follows."""
    spared = p.within("NEED_NOT", max(start, time.first - _AFTER), time.first)
    return bool(spared) and not p.says(spared[-1].last + 1, time.first, "EXCEPT", "ONLY_IF", COMMA)


def _annulled(p: Passage, figure: Occurrence) -> bool:
    """«A notice of eight days is void»; not «eight days, on pain of nullity»."""
    if figure.quantity is not None and figure.quantity.bound != "exactly":
        return False
    end = segment(p, figure.first)[1]
    end = end + _BUT if p.says(end + 1, end + 2, "BUT") else min(end, figure.last + 1 + _AFTER)
    void = p.within("VOIDED", figure.last + 1, end)
    return bool(void) and not p.says(figure.last + 1, void[0].first, *_UNLESS)


def _subject(p: Passage, figure: Occurrence, enough: Occurrence) -> bool:
    """Whether ``figure``, or a list that it stands in, is what is not ``enough``."""
    last = figure.last
    for o in found(p, last + 1, enough.first, *_FIGURES):
        if o.first - last > _LISTED:
            return False
        last = max(last, o.last)
    commas = p.within(COMMA, last + 1, enough.first)
    if not commas:
        return True
    own = commas[-1].last + 1
    aside = len(commas) > 1 or p.says(own, enough.last + 1 + _VERB, "TAKES_UP")
    return (
        aside
        and enough.first - own <= _TAKEN_UP
        and not p.says(own, enough.last + 1 + _LISTED, *_OTHER_SUBJECTS)
    )
