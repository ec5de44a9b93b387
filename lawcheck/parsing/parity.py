"""Whether words say something or deny it: their negations counted, so that two make a yes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from lawcheck.parsing.annotate import BREAK, COLON, COMMA, Occurrence, Passage
from lawcheck.parsing.scope import banned_in_column, found

_HEAD, _LIST = 9, 26
_NO_LIST = (
    "BUT",
    "ALLOWED",
    "AND_IT",
    "EXCEPT",
    "HOWEVER",
    "COLON",
    "IF_WORD",
    "WHO_WORD",
    "COPULA",
)
_TAIL, _TAIL_ON = 5, 14
_FAR_TAIL = 26
_ASIDE = 14
_OF_ONE_VERB = 10
_LACKED, _LACKED_LATER = 6, 9
_RESTRICTED = 14
_OF_NE = 4
_NEVER = -99
_NOT_DENIALS = (
    "HOWEVER",
    "ALLOWED",
    "LEAST",
    "MOST",
    "QUANTITY",
    "NOT_SO",
    "FAILING",
    "DELAYED",
    "FIGURE_BOUND",
    "EMPTY_SEAT",
    "LIFTED_FOR",
)
_DENIALS = (
    "NOR_NOT",
    "NO_WORD",
    "VERB_NEGATION",
    "LACKING",
    "PROHIBITS",
    "RESTRICTS",
    "TURNS",
    "RATHER",
    "ADJ_NEGATION",
)
_MODAL = "FORBIDDEN"
_STOPS = (BREAK, COMMA, "AND_WORD", "RATHER")
_FORBIDDING = ("PROHIBITS", "HINDERS")


def _negations(passage: Passage) -> list[Occurrence]:
    """The words of ``passage`` that deny, in order: ``VERB_NEGATION``, ``NO_WORD``…

    Words of a figure (« ne dépasse pas dix ») or of a locution deny nothing.
    """
    if passage.content.negations is None:
        said = [o for c in _DENIALS for o in passage.occurrences.get(c, ())]
        if said:
            barred = {
                word
                for c in _NOT_DENIALS
                for o in passage.occurrences.get(c, ())
                for word in range(o.first, o.last + 1)
            }
            by_word: dict[int, Occurrence] = {}
            for o in sorted(said, key=_words, reverse=True):
                if o.first in barred or _half_barred(passage, o, barred):
                    continue
                by_word.setdefault(o.last, o)
            said = sorted(by_word.values(), key=itemgetter(1))
        passage.content.negations = said
    return passage.content.negations


def _words(o: Occurrence) -> int:
    """How many words say ``o``: «as long as … not» goes before the «not» that ends it."""
    return o.last - o.first


def _half_barred(passage: Passage, o: Occurrence, barred: set[int]) -> bool:
    """Whether a word is the other half of a barred negation, as the « pas » of « s'il n'existe pas »."""
    if o.concept != "NO_WORD":
        return False
    verbs = passage.within("VERB_NEGATION", o.first - _OF_NE, o.first)
    return bool(verbs) and all(v.first in barred for v in verbs)


def _beginning(passage: Passage, first: int, last: int) -> int:
    """Where the words that may deny what is said from ``first`` to ``last`` begin.

    A title denies only what it says alone. They do not go back beyond a comma, unless a modal
    (« il est interdit, sauf…, de ») governs it and no pronoun after the comma begins anew; « sans »
    right after an aside goes with what stands before the aside (« ne contracte pas, en aucun cas,
    sans »).
    """
    body = passage.title_end if last >= passage.title_end else 0
    opening = max(passage.sentence(first)[0], body)
    start = _banned_list(passage, max(opening, first - _HEAD), max(opening, first - _LIST), first)
    for o in passage.within(BREAK, start, first):
        start = o.last + 1
    for o in passage.within(COLON, start, first):
        if passage.says(o.last + 1, first, "VERB_NEGATION"):
            start = o.last + 1
    commas = passage.within(COMMA, start, first)
    aside = len(commas) > 1 and commas[-1].last + 1 == first
    if aside and passage.says(first, first + 1, "LACKING"):
        return _beginning(passage, commas[-2].first, last)
    anew = [c for c in commas if passage.says(c.last + 1, c.last + 2, "AND_IT")]
    if anew:
        start = anew[-1].last + 1
    if commas and not passage.says(start, first, _MODAL, "PROHIBITS"):
        start = commas[-1].last + 1
    return start


def _banned_list(passage: Passage, start: int, low: int, first: int) -> int:
    """«It may not lend, give an advance, open a credit or stand surety»: the ban holds for the whole list."""
    bans = found(passage, low, start, _MODAL, "PROHIBITS")
    if not bans:
        return start
    asides = found(passage, bans[-1].last + 1, first, "NOT_SO")
    ends = found(passage, bans[-1].last + 1, first, BREAK, *_NO_LIST)
    if any(not any(a.first <= o.first <= a.last for a in asides) for o in ends):
        return start
    return bans[-1].first


def _ending(passage: Passage, last: int, reach: int, *stops: str) -> int:
    """Where the words after ``last`` that may deny it end: at one of ``stops``, or ``reach`` words on."""
    end = min(passage.sentence(last)[1], last + 1 + reach)
    return min([end, *(o.first for stop in stops for o in passage.within(stop, last + 1, end))])


def _past_aside(passage: Passage, last: int) -> int:
    """The word that the predicate follows: ``last``, or the comma that ends a relative clause after it."""
    if not passage.says(last + 1, last + 2, COMMA) or not passage.says(
        last + 2, last + 3, "SUBCLAUSE"
    ):
        return last
    end = min(passage.sentence(last)[1], last + 1 + _ASIDE)
    commas = passage.within(COMMA, last + 2, end)
    closed = len(commas) == 1 and not passage.says(last + 1, commas[0].first, BREAK)
    return commas[0].last if closed else last


def _is_lacking(passage: Passage, chain: Sequence[Occurrence], last: int) -> bool:
    """Whether what is lacking after the word ``last`` is said by ``chain``."""
    reach = _LACKED_LATER if passage.says(last + 1, last + 2, "LINK") else _LACKED
    after = [o.first for o in chain if 0 < o.first - last <= reach]
    return bool(after) and not passage.says(last, min(after), COMMA, "SO_WORD")


def _count(passage: Passage, chain: Sequence[Occurrence], start: int, end: int) -> int:
    """How many times the words from ``start`` to ``end`` (excluded) deny ``chain``."""
    all_ = _negations(passage)
    low, high = (bisect_left(all_, word, key=itemgetter(1)) for word in (start, end))
    said = {word for o in chain for word in range(o.first, o.last + 1)}
    here = [
        o for o in all_[low:high] if (o.last if o.concept == "NOR_NOT" else o.first) not in said
    ]
    verbs = [o.last for o in here if o.concept in ("VERB_NEGATION", "NOR_NOT")]
    lacking = {o.last for o in here if o.concept == "LACKING"}
    count, denial, none, without = 0, _NEVER, _NEVER, _NEVER
    turned = False
    for concept, first, last, _ in here:
        if concept == "RATHER":
            if last < max(o.last for o in chain):
                count, denial = 0, _NEVER
            continue
        again = concept == "VERB_NEGATION" and (
            passage.says(first - 1, first, "AND_NOT")
            or (denial >= 0 and passage.says(denial + 1, first, COMMA))
        )
        if concept == "NOR_NOT" or again:
            counts = count % 2 == 0
        elif concept == "NO_WORD":
            near = any(abs(v - first) <= _OF_ONE_VERB for v in verbs)
            counts = not (
                near
                or lacking & {first - 1, first - 2}
                or first - without <= _LACKED_LATER
                or 0 <= first - none <= _OF_ONE_VERB
            )
        elif concept == "LACKING":
            counts = _is_lacking(passage, chain, last)
            without = last if counts else _NEVER
        elif concept == "RESTRICTS":
            until = without >= 0 and passage.says(first, first + 1, "EXPLETIVE")
            since = without if until else denial
            counts = count % 2 == 1 and first - since <= _RESTRICTED
            turned = turned or counts
        elif concept == "TURNS":
            counts = not turned
        elif concept == "ADJ_NEGATION":
            counts = bool(said & {last, last + 1}) and not passage.says(
                first, last + 2, "PROHIBITS"
            )
        else:
            counts = True
        count += counts
        if counts and concept in ("NOR_NOT", "VERB_NEGATION"):
            denial = last
        if concept == "NO_WORD":
            none = last
    return count


def negated(passage: Passage, chain: Sequence[Occurrence], first: int, last: int) -> bool:
    """Whether the words ``first`` to ``last``, which say ``chain``, are denied.

    What follows them counts only when nothing before it denies: « le vote par procuration n'est pas
    admis », « les prêts aux administrateurs, à leurs conjoints et alliés, sont interdits ».
    """
    start = _beginning(passage, first, last)
    count = _count(passage, chain, start, last + 1)
    if any(o.concept in _FORBIDDING for o in chain):
        return count % 2 == 1
    after = _past_aside(passage, last)
    if not count:
        end = _ending(passage, after, _TAIL, *_STOPS)
        if passage.says(after + 1, end, "ENDS_DENIED", "PROHIBITS"):
            count = _count(passage, chain, after + 1, _ending(passage, after, _TAIL_ON, *_STOPS))
    if not count:
        end = _ending(passage, after, _FAR_TAIL, BREAK, "RATHER")
        banned = passage.within("BANNED", after + 1, end)
        count = bool(banned) and not passage.says(after + 1, banned[0].first - 1, "COPULA")
        count = count or banned_in_column(passage, last)
    return count % 2 == 1
