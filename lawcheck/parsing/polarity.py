"""Whether words are said or denied: what a negation, a prohibition or an exception makes of them.

A negation governs the words after it in its own stretch of a sentence: one comma ends it (two are a
parenthesis), so do «but», a colon and a new «may». After «if», «who» and «without» it reaches a few words
only, and so does the next one after «or». A prohibition denies what follows it or stands right before it;
a negated prohibition denies nothing; an exception («only if», «save», «not without») lifts the denial.
"""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.annotate import BREAK, COLON, COMMA, Occurrence, Passage, by_place
from lawcheck.parsing.scope import banned_in_column, found

_ENDS = (BREAK, COLON, "BUT")
_LIFTS = ("EXCEPT", "ONLY_IF", "RESTRICT")
_GIVING = ("GIVE", "GO_TO", "PASS_TO", "RECEIVE", "SHARE_OUT")
_CELL = "|"
_HAMZA_ABOVE = "\u0623"
_SHORT = 8
_CLITIC = 2  # French puts a pronoun between the negation and its verb
_CANCELS = 5
_LONG = 20
_FARTHEST = _LONG + _SHORT
_NEAR = 3
_CONDITION = 4
_LIFT_REACH = 20
_PREDICATE_REACH = 12
_LIST_REACH = 20
_CASE_REACH, _OR_REACH, _TO_OR = 20, 6, 3


def _stretch(p: Passage, first: int, last: int) -> tuple[int, int]:
    """The part of the sentence around two words that one negation may govern."""
    start, _ = p.sentence(first)
    _, end = p.sentence(last)
    for o in found(p, start, end, *_ENDS):
        if o.last < first:
            start = o.last + 1
        elif o.first > last:
            return start, o.first
    return start, end


def _exceptions(p: Passage, start: int, end: int) -> list[Occurrence]:
    """The exceptions of a stretch. «That not» and «except» are one word once folded: the hamza tells them."""
    said = found(p, start, end, *_LIFTS)
    return [o for o in said if _HAMZA_ABOVE not in p.words[o.first].text]


def _negations(p: Passage, start: int, end: int) -> list[Occurrence]:
    """The negations of a stretch; the words of one («ne … pas») are one."""
    merged: list[Occurrence] = []
    but = {o.first for o in _exceptions(p, start, end)}
    for o in found(p, start, end, "NEGATION", "WITHOUT_WORD"):
        if o.first in but or p.says(o.first, o.first + 1, "HOWEVER"):
            continue
        if (
            merged
            and o.first - merged[-1].last <= _NEAR
            and not p.says(merged[-1].last, o.first, COMMA)
        ):
            merged[-1] = merged[-1]._replace(last=max(o.last, merged[-1].last))
        else:
            merged.append(o)
    return merged


def _beside(negation: Occurrence, prohibition: Occurrence) -> bool:
    """Whether the one negates the other: «does not forbid», «no clause may deprive»."""
    after = prohibition.first - negation.last
    return negation.first - prohibition.last <= 1 and after <= _CANCELS


def _marks(p: Passage, chain: Sequence[Occurrence], start: int, end: int) -> list[Occurrence]:
    """Negations and prohibitions in order, without those that cancel each other («does not forbid»).

    A prohibition that ``chain`` itself says («is deprived of») is no mark.
    """
    said = {o.first for o in p.within("NEGATION", start, end)}
    told = [
        q
        for q in found(p, start, end, "PROHIBIT", "FORBIDDEN", "VOID")
        if not any(o.first <= q.first <= o.last for o in chain)
    ]
    negations = [
        n for n in _negations(p, start, end) if not any(q.first < n.first <= q.last for q in told)
    ]
    prohibitions = [o for o in told if o.first not in said]
    marks = [n for n in negations if not any(_beside(n, q) for q in prohibitions)]
    marks += [q for q in prohibitions if not any(_beside(n, q) for n in negations)]
    marks += found(p, start, end, "DISREGARD")
    return sorted(marks, key=lambda o: o.first)


def _governs(p: Passage, mark: Occurrence, start: int, word: Occurrence) -> bool:
    """Whether ``mark`` reaches ``word`` after it."""
    at = word.first
    commas = sum(
        not p.says(c.last + 1, c.last + 2, "LIKEWISE", "NOR")
        for c in p.within(COMMA, mark.last + 1, at)
    )
    if p.says(mark.first, mark.first + 1, "ADJ_NEGATION"):
        return at == mark.last + 1
    another = p.says(mark.first - 1, mark.first, "OR_WORD")
    before = max(start, mark.first - _CONDITION * (2 if another else 1))
    if _supposed(p, mark, start, before) or _of_who(p, mark, before):
        modal = p.says(mark.first, mark.first + 1, "FORBIDDEN")
        new = p.says(mark.last + 1, at, "COPULA") or p.says(mark.last + 2, at, "GIVES")
        latin = p.words[mark.first].text[0].isascii()
        reach = _CLITIC if latin and not _supposed(p, mark, start, before) else 1
        return not commas and not new and at - mark.last <= (_SHORT if modal else reach)
    if mark.concept == "DISREGARD" or p.says(mark.first, mark.first + 1, "WITHOUT_WORD"):
        links = [o for o in p.within("LINK", mark.last + 1, at) if not _auxiliary(p, o)]
        other = bool(links) and links[0].first > mark.last + 1
        return not commas and not other and at - mark.last <= _SHORT
    if (
        commas == 1 and not (_listed(p, at) or _alternative(p, mark, word))
    ) or at - mark.last > _LONG:
        return False
    return not (p.says(mark.last + 1 + _NEAR, at, "ALLOWED") or _told_of_before(p, mark, at))


def _supposed(p: Passage, mark: Occurrence, start: int, before: int) -> bool:
    """Whether ``mark`` denies what «if …» supposes, or «if … and not …» a few words further on."""
    joined = p.says(mark.first, mark.first + 1, "AND_NOT")
    low = max(start, mark.first - 2 * _CONDITION) if joined else before
    return p.says(low, mark.first, "IF_WORD")


def _listed(p: Passage, at: int) -> bool:
    """«They may not be cut, traded or otherwise sold, nor seized»: one denial for a list that «nor» ends.

    «Or» ends it too where the words of the list are few: «not to be cut, traded or seized».
    """
    end = min(p.sentence(at)[1], at + _OR_REACH + 1)
    if p.says(at - _TO_OR, at, COMMA) and p.says(at + 1, at + _TO_OR, "OR_WORD"):
        return True
    return p.says(at + 1, end, "NOR") and not p.says(at + 1, end, *_ENDS)


def _alternative(p: Passage, mark: Occurrence, word: Occurrence) -> bool:
    """«Not the outcome of a death, a withdrawal or an incapacity»: things of one kind, listed up to «or»."""
    comma = p.within(COMMA, mark.last + 1, word.first)[0]
    alike = p.within(word.concept, mark.last + 1, comma.first)
    return (
        bool(alike)
        and alike[-1].last == comma.first - 1
        and p.says(comma.last + 1, word.last + _TO_OR, "OR_WORD")
    )


def _of_who(p: Passage, mark: Occurrence, before: int) -> bool:
    """Whether ``mark`` denies the verb of «who …», not the one after it («what remains is not shared»).

    A denial in Arabic stands right after «who», or after «and».
    """
    goes_on = p.says(mark.first - 1, mark.first + 1, "AND_NOT", "OR_WORD")
    if p.words[mark.first].text[0].isascii():
        goes_on = not p.says(mark.first - 2, mark.first - 1, "SUBJECT_WHO")
    return p.says(before if goes_on else mark.first - 1, mark.first, "WHO_WORD")


def _told_of_before(p: Passage, mark: Occurrence, at: int) -> bool:
    """«Nobody need go there before going to court»: what is said of the time before denies nothing of it."""
    first = max(mark.last + 1, at - _NEAR - 1)
    before = p.within("BEFORE_WORD", first, at) if p.says(mark.first, at, "NEED_NOT") else []
    return bool(before) and not p.says(before[-1].last + 1, at, "QUANTITY", COMMA)


def _auxiliary(p: Passage, link: Occurrence) -> bool:
    """Whether a word that may open a subclause is an auxiliary verb."""
    return p.says(link.first, link.last + 1, "MAY_BE", "HAVE")


def for_one_case(p: Passage, first: int, last: int) -> bool:
    """Whether the words stand in a table or beside «if», «or», «save», «the first»: said for one case only."""
    if _CELL in p.line(first).text:
        return True
    near = max(0, first - _CASE_REACH), last + 1 + _OR_REACH
    if not p.says(*near, "IF_WORD", "CASE_WORD", "OR_WORD", "EXCEPT"):
        return False
    start, end = _stretch(p, first, last)
    before, after = max(start, first - _CASE_REACH), min(end, last + 1 + _OR_REACH)
    return p.says(before, first, "IF_WORD", "CASE_WORD") or p.says(
        max(start, first - _OR_REACH), after, "OR_WORD", "EXCEPT"
    )


def denied(p: Passage, chain: Sequence[Occurrence]) -> bool:
    """Whether what the words of ``chain`` say together is denied where they stand."""
    first, last = chain[0].first, max(o.last for o in chain)
    headed = [o for o in chain if p.says(o.last + 1, o.last + 2, COLON) and o is not chain[-1]]
    if headed and denied(p, headed[:1]):
        return True
    start, end = _stretch(p, chain[-1].first, last)
    for mark in reversed(_marks(p, chain, max(start, first - _FARTHEST), chain[-1].first)):
        word = min((o for o in chain if o.first > mark.first), key=by_place)
        if not any(o.first <= mark.first <= o.last for o in chain) and _governs(
            p, mark, start, word
        ):
            return not (_lifted(p, mark.last + 1, last, end) or _not_banned(p, mark, last))
    return _denied_after(p, first, last, end) or banned_in_column(p, last)


def _not_banned(p: Passage, mark: Occurrence, last: int) -> bool:
    """«Is not … forbidden», where Arabic puts the negation first and the prohibition after what it denies."""
    return mark.concept == "NEGATION" and p.says(last + 1, last + 2, "PROHIBITED")


def _lifted(p: Passage, start: int, last: int, end: int) -> bool:
    """Whether an exception lifts the denial; «without» does before the next comma only."""
    limit = min(end, last + 1 + _LIFT_REACH)
    if _exceptions(p, start, limit):
        return True
    commas = [c.first for c in p.within(COMMA, last + 1, limit)]
    without = p.within("WITHOUT_WORD", start, min([limit, *commas]))
    return any(not p.says(o.first, o.last + 2, "MEMBER", "NON_MEMBER") for o in without)


def _get_nothing(p: Passage, first: int, last: int, end: int) -> bool:
    """Whether the persons of a list that ends in what was said «get nothing», and no verb gives them any."""
    nothing = p.within("GETS_NOTHING", last + 1, min(end, last + 1 + _LIST_REACH))
    return (
        bool(nothing)
        and not p.says(last + 1, nothing[0].first, COMMA)
        and not p.says(first, nothing[0].first, *_GIVING)
    )


def _denied_after(p: Passage, first: int, last: int, end: int) -> bool:
    """«… is void», «… is not allowed», «… never enters into it»: the predicate denies its subject."""
    limit = min(end, last + 1 + _PREDICATE_REACH)
    negations = _negations(p, last + 1, limit)
    for q in p.within("NO_PART", last + 1, limit):
        if not p.says(last + 1, q.first, COMMA, "AND_WORD"):
            return not _lifted(p, q.last + 1, last, end)
    if _get_nothing(p, first, last, end):
        return True
    refused = [
        n for n in negations if p.says(n.first, n.last + 1 + _NEAR, "ALLOWED", "PERMITTED", "VALID")
    ]
    for q in (*p.within("PROHIBITED", last + 1, limit), *refused):
        nobody = p.says(q.last + 1, q.last + 2, "NE") and p.says(q.first, q.first + 1, "NOBODY")
        commas = p.within(COMMA, last + 1, q.first)
        if nobody:
            continue
        if len(commas) == 1 and not p.says(commas[0].last, q.first, "OR_WORD"):
            continue
        if q.concept != "PROHIBITED":
            return not _lifted(p, last + 1, last, end)
        if not any(_beside(n, q) for n in negations if n.first != q.first):
            return True
    return False
