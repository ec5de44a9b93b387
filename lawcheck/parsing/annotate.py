"""From the words of an article to the concepts it speaks of, in order and with their places."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import Literal, NamedTuple

from lawcheck.parsing.blanks import FILLER, masked
from lawcheck.parsing.lexicon import HYPHENS, Lexicon, Phrase, candidates, lexicon, lexicon_of
from lawcheck.parsing.quantities import Quantity, find_quantities
from lawcheck.parsing.spoken import words_of
from lawcheck.parsing.structure import Article, Line
from lawcheck.parsing.tokens import Token

STOP = "STOP"
BREAK = "BREAK"
COMMA = "COMMA"
COLON = "COLON"
BODY = "BODY"
COURTESY = "COURTESY"

_BODY_WORDS = 3
_OPENING_WORDS = 6
_RANKS = {1: "FIRST", 2: "SECOND", 3: "THIRD"}
_MARKS = {
    **dict.fromkeys(".\u06d4!?\u061f", STOP),
    **dict.fromkeys(";\u061b", BREAK),
    **dict.fromkeys(",\u060c", COMMA),
    **dict.fromkeys(":\uff1a", COLON),
}


_REMEMBERED = 2048
MOST_WORDS = 1000
"""The words of a passage; the longest article of the law has 730."""
_REMEMBERED_PASSAGES = 512
_AT_HAND = 128
"""How many lines are kept annotated: an article has fewer."""
_ITEM = re.compile(r"\s*(?:\d+\s*[)\u00b0]|\(?\d{1,2}\s?[)\u00b0](?=\s+[^\W\d]))")
_PARAGRAPH = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?(?=\s+[^\W\d])")
_new = tuple.__new__


class Occurrence(NamedTuple):
    """A concept said by the words ``first`` to ``last`` (both included) of a passage."""

    concept: str
    first: int
    last: int
    quantity: Quantity | None = None


_MANY = 16
"""From how many occurrences on halving a list is quicker than reading it."""
by_first = itemgetter(1)
by_place = itemgetter(1, 2)
"""A sort key: the order in which occurrences are said."""


class Piece(NamedTuple):
    """A stretch of a passage that comes from one line: its first word and where its text begins."""

    first: int
    line: Line
    shift: int


class Annotated(NamedTuple):
    """What a text says by itself: its words, and the concepts with the places of their words."""

    words: list[Token]
    occurrences: tuple[Occurrence, ...]


class Found(NamedTuple):
    """A clause of the grammar found in a passage: its rank among all clauses, its words, the value's place."""

    rank: int
    first: int
    last: int
    captured: Occurrence | None


class Weight(NamedTuple):
    """What words are worth as a statement of a fact: whether it stands, is at home there, is for all cases."""

    stands: bool
    at_home: bool
    general: bool


@dataclass(slots=True)
class Content:
    """What a passage says, wherever it stands: statutes share many articles, the last ones are remembered.

    ``firsts`` holds the index of the first word of each stretch, ``ranges`` the words (end excluded) of each
    sentence that has some. ``together`` remembers where concepts are said at once, ``negations`` the words
    that deny, ``clauses`` the clauses found, ``weighed`` what words are worth as a statement (the fact, the
    first and last word, the identity of the quantity).
    """

    words: list[Token]
    firsts: list[int]
    occurrences: dict[str, list[Occurrence]]
    sentences: list[int]
    title_end: int
    title_concepts: frozenset[str]
    division_concepts: frozenset[str]
    ranges: list[tuple[int, int]]
    together: dict[tuple[tuple[str, ...], ...], list[Occurrence]] = field(default_factory=dict)
    negations: list[Occurrence] | None = None
    clauses: list[Found] | None = None
    weighed: dict[tuple[str, int, int, int], Weight] = field(default_factory=dict)


@dataclass(slots=True)
class Passage:
    """An article (or the preamble, or the closing) as words and concepts.

    ``sentences`` holds the index of the first word of each sentence; ``title_end`` is the index of
    the first word after the title (an article without title is entitled by its first words). The
    concept ``BODY`` spans the words after the title when there are enough to say something; ``COLON``
    is a colon inside a line, one at its end opens a list that belongs to the sentence.
    """

    article: Article | None
    pieces: list[Piece]
    content: Content
    words: list[Token] = field(init=False)
    occurrences: dict[str, list[Occurrence]] = field(init=False)
    sentences: list[int] = field(init=False)
    title_end: int = field(init=False)
    title_concepts: frozenset[str] = field(init=False)
    division_concepts: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        content = self.content
        self.words, self.occurrences = content.words, content.occurrences
        self.sentences, self.title_end = content.sentences, content.title_end
        self.title_concepts = content.title_concepts
        self.division_concepts = content.division_concepts

    def piece(self, word: int) -> Piece:
        """The piece that holds ``word``."""
        return self.pieces[bisect_left(self.pieces, (word + 1,)) - 1]

    def line(self, word: int) -> Line:
        """The line that holds ``word``."""
        return self.piece(word).line

    def start(self, word: int) -> int:
        """The offset of ``word`` in the document."""
        return self.words[word].start + self.piece(word).shift

    def end(self, word: int) -> int:
        """The offset of the end of ``word`` in the document."""
        return self.words[word].end + self.piece(word).shift

    def sentence(self, word: int) -> tuple[int, int]:
        """The range of words (end excluded) of the sentence that holds ``word``."""
        at = bisect_right(self.sentences, word) - 1
        end = self.sentences[at + 1] if at + 1 < len(self.sentences) else len(self.words)
        return self.sentences[at], end

    def speaks_of(self, concepts: Iterable[str]) -> bool:
        """Whether one of ``concepts`` is said anywhere in the text."""
        return not self.occurrences.keys().isdisjoint(concepts)

    def says(self, first: int, end: int, *concepts: str) -> bool:
        """Whether one of ``concepts`` starts somewhere in ``first <= word < end``."""
        occurrences = self.occurrences
        for concept in concepts:
            if concept in occurrences:
                all_ = occurrences[concept]
                if len(all_) > _MANY:
                    at = bisect_left(all_, first, key=by_first)
                    if at < len(all_) and all_[at].first < end:
                        return True
                    continue
                for _, start, _, _ in all_:
                    if first <= start < end:
                        return True
        return False

    def within(self, concept: str, first: int, end: int) -> list[Occurrence]:
        """The occurrences of ``concept`` that start in ``first <= word < end``."""
        all_ = self.occurrences.get(concept)
        if not all_ or all_[0].first >= end or all_[-1].first < first:
            return []
        if len(all_) > _MANY:
            low = bisect_left(all_, first, key=by_first)
            return all_[low : bisect_left(all_, end, low, key=by_first)]
        return [o for o in all_ if first <= o.first < end]


def _quantity_concepts(q: Quantity) -> Iterable[str]:
    """``COUNT_MEMBER``, ``DURATION``, ``DAYS``… and the bound: ``Q_AT_LEAST``, ``Q_BETWEEN``…"""
    yield "QUANTITY"
    yield f"Q_{q.bound.upper()}"
    yield q.kind.upper()
    if q.kind == "count" and q.unit:
        yield f"COUNT_{q.unit}"
    if q.kind == "duration" and q.unit:
        yield f"{q.unit.upper()}S"
    if q.kind == "ordinal" and q.value is not None and q.value in _RANKS:
        yield _RANKS[int(q.value)]
    if q.kind in ("law", "article") and q.text:
        yield f"{q.kind.upper()}_{q.text.upper()}"


def _counting(tokens: list[Token], skipped: frozenset[str]) -> Sequence[int]:
    """For each place, that of the first token from there on that is not skipped."""
    limit = len(tokens)
    if not skipped:
        return range(limit + 1)
    places = [limit] * (limit + 1)
    for at in range(limit - 1, -1, -1):
        places[at] = places[at + 1] if tokens[at].key in skipped else at
    return places


def _match(
    phrase: Phrase, tokens: list[Token], at: int, counting: Sequence[int], language: str
) -> int | None:
    """The index of the last token of ``phrase``, whose first word stands at ``at``, or None."""
    position, last, slack = at + 1, at, 0
    for word in phrase.words[1:]:
        if word is None:
            slack = 2
            continue
        while True:
            if not word.alone:
                position = counting[position]
            if position >= len(tokens) or tokens[position].kind == "mark":
                return None
            if word.matches(candidates(tokens[position].key, language)):
                break
            if not slack:
                return None
            slack -= 1
            position += 1
        last = position
        position += 1
        slack = 0
    return last


def _phrases(tokens: list[Token], lex: Lexicon) -> list[Occurrence]:
    found: list[Occurrence] = []
    plain: list[Occurrence] = []
    covers: list[tuple[int, int]] = []
    counting = _counting(tokens, lex.skipped)
    words = [*("" if token.kind == "mark" else token.key for token in tokens), "", ""]
    for at, token in enumerate(tokens):
        if token.kind == "mark":
            continue
        single, unhidden, longer = lex.openings(token.key)
        for concept in single:
            found.append(_new(Occurrence, (concept, at, at, None)))
        for concept in unhidden:
            plain.append(_new(Occurrence, (concept, at, at, None)))
        if not longer:
            continue
        after = at + 2 if words[at + 2] and tokens[at + 1].key in HYPHENS else at + 1
        following, told = words[after], words[counting[after]]
        begun = lex.starting(token.key, following, told) if following else ()
        if not begun:
            continue
        then = words[counting[counting[at + 1] + 1]] if told else ""
        forms = candidates(then, lex.language)
        for phrase, ends, third in begun:
            if third and third not in forms:
                continue
            if ends:
                last: int | None = counting[at + 1]
            else:
                last = _match(phrase, tokens, at, counting, lex.language)
            if last is not None:
                said = _new(Occurrence, (phrase.concept, at, last, None))
                (found if phrase.hidden else plain).append(said)
                if phrase.hides:
                    covers.append((at, last))
    return _shown(found, covers) + plain


def _shown(found: list[Occurrence], covers: list[tuple[int, int]]) -> list[Occurrence]:
    """Drop repeats and the occurrences strictly inside a longer phrase that hides them."""
    if not covers:
        return list(dict.fromkeys(found))
    hidden: dict[int, list[tuple[int, int]]] = {}
    for first, last in covers:
        for at in range(first, last + 1):
            hidden.setdefault(at, []).append((first, last))
    return [
        o
        for o in dict.fromkeys(found)
        if o.first not in hidden
        or not any(
            o.last <= last and last - first > o.last - o.first for first, last in hidden[o.first]
        )
    ]


@lru_cache(maxsize=4096)
def concepts_of(text: str, language: Literal["ar", "fr"]) -> frozenset[str]:
    """The concepts said by a short text such as a title."""
    return frozenset(o.concept for o in _phrases(words_of(text, language), lexicon(language)))


def says_concept(text: str, concept: str, language: Literal["ar", "fr"]) -> bool:
    """Whether a short text says ``concept``; the rest of the lexicon is not read for it."""
    return bool(_phrases(words_of(text, language), lexicon_of(concept, language)))


@lru_cache(maxsize=_AT_HAND)
def annotated(text: str, language: Literal["ar", "fr"]) -> Annotated:
    """The words and concepts of ``text``; the last ones are at hand for their passage."""
    text = masked(text)
    tokens = words_of(text, language)
    found: list[Occurrence] = []
    owned: set[int] = set()
    cited: set[int] = set()
    starts, ends = [t.start for t in tokens], [t.end for t in tokens]
    for q in find_quantities(text, language, tokens):
        low = bisect_right(ends, q.start)
        inside = range(low, bisect_left(starts, q.end, low))
        if not inside:
            continue
        owned.update(inside)
        if q.kind in ("article", "law"):
            cited.update(inside)
        for concept in _quantity_concepts(q):
            found.append(Occurrence(concept, inside[0], inside[-1], q))
    phrases = [o for o in _phrases(tokens, lexicon(language)) if o.first not in cited]
    found.extend(_not_cut_from_ratios(phrases, found))
    found = _without_idle_negations(found)
    courteous = {o.last + 1 for o in found if o.concept == COURTESY}
    for i, token in enumerate(tokens):
        if token.kind == "mark" and i not in owned:
            mark = _MARKS.get(token.text) or (BREAK if token.text[0] == FILLER else None)
            if mark == STOP and i in courteous:
                continue
            if mark and (mark != COLON or i + 1 < len(tokens)):
                found.append(Occurrence(mark, i, i))
    found.sort(key=by_place)
    return Annotated(tokens, tuple(found))


_THIRD_PARTIES = frozenset(("NON_MEMBER", "AGAINST_OTHERS"))


def _not_cut_from_ratios(
    phrases: list[Occurrence], quantities: Sequence[Occurrence]
) -> list[Occurrence]:
    """The phrases without «two votes» in «two votes out of three», nor «third parties» in «two thirds»."""
    ratios = {o.first: o.last for o in quantities if o.concept == "FRACTION"}
    ends = {last for first, last in ratios.items() if first < last}
    return [
        o
        for o in phrases
        if (o.first == o.last or o.last >= ratios.get(o.first, o.last))
        and not (o.concept in _THIRD_PARTIES and o.first == o.last and o.last in ends)
    ]


_EXPLETIVE, _OF_NE = 8, 4
_DENYING = frozenset(("NE", "NEGATION", "VERB_NEGATION", "ANY_NEGATION", "ENDS_DENIED", "NO_WORD"))


def _expletives(found: list[Occurrence]) -> list[Occurrence]:
    """The lone «ne» that follow «before» or «lest» and deny nothing."""
    openers = [o.last for o in found if o.concept == "EXPLETIVE"]
    if not openers:
        return []
    denials = sorted(o.first for o in found if o.concept in ("NO_WORD", "RESTRICTS"))
    told = dict.fromkeys(o for o in found if o.concept == "NE" and o.first == o.last)
    lone = [o for o in told if not any(0 < at - o.last <= _OF_NE for at in denials)]
    return [o for o in lone if any(0 < o.first - at <= _EXPLETIVE for at in openers)]


def _without_idle_negations(found: list[Occurrence]) -> list[Occurrence]:
    """The concepts without the denials of «n'en … pas moins» and of «before the board has (ne) agreed»."""
    idle = [o for o in found if o.concept == "NO_LESS"]
    idle += _expletives(found)
    if not idle:
        return found
    return [
        o
        for o in found
        if o.concept not in _DENYING or not any(i.first <= o.first <= i.last for i in idle)
    ]


_ORGANS = frozenset((
    "BOARD", "ADMINISTRATOR", "MANAGER", "DIRECTOR", "CHAIR", "ASSEMBLY", "ORDINARY", "EXTRAORDINARY",
    "ANY_ASSEMBLY", "SUPERVISORY_COMMITTEE", "AUDITOR", "NOTICE", "MEMBER", "TRANSFER",
))  # fmt: skip
_ADMINISTRATION = frozenset(("BOARD", "ADMINISTRATOR", "MANAGER", "MANAGE"))
_CONTROL = frozenset(("CONTROL", "CHECK_WORD", "VERIFY", "SUPERVISE"))
_CONTROLLERS = ("SUPERVISORY_COMMITTEE", "AUDITOR")
_BOARD = frozenset(("BOARD", "ADMINISTRATOR", "MANAGER"))
_MEETING_OF_ALL = frozenset(("ASSEMBLY", "ANY_ASSEMBLY", "ORDINARY", "EXTRAORDINARY"))
_FIRST_NAMED = 8
_OWNED = frozenset(("SHARE", "CAPITAL"))
_OFFICES = frozenset(("BOARD", "ADMINISTRATOR", "MANAGER", "SUPERVISORY_COMMITTEE"))
_CHAIR, _CHAIRED = frozenset(("CHAIR", "CHAIRMANSHIP")), frozenset(("BOARD",))
_GOES_ON = frozenset((
    "TERM", "LIFE_TITLE", "RENEW", "REELECT", "LEAVE_SEAT", "VACANCY", "REMOVAL", "MEETING", "DELIBERATE",
    "POWERS", "UNPAID", "QUORUM", "MAJORITY", "FUNCTIONING",
))  # fmt: skip


def _implied(
    topic: frozenset[str],
    division: frozenset[str],
    occurrences: dict[str, list[Occurrence]],
    title_end: int,
    before: frozenset[str],
) -> frozenset[str]:
    """The organ of the chapter, or the one that its article names first, when the title names none.

    An article on «the term» or «the meetings» alone goes on with the organ that the one ``before`` is about.
    """
    if not title_end or topic & _ORGANS:
        return frozenset()
    named = {
        concept: occurrences[concept][0].first
        for concept in _CONTROLLERS
        if topic & _CONTROL and concept in occurrences
    }
    if named and min(named.values()) < title_end + _FIRST_NAMED:
        return frozenset((min(named, key=named.__getitem__),))
    if topic & _GOES_ON and before and not division & _OFFICES:
        return before
    if not division & _ADMINISTRATION:
        return frozenset()
    return frozenset(
        concept
        for concept in ("BOARD", "ADMINISTRATOR", "MANAGER")
        if (concept in division and "ASSEMBLY" not in division)
        or any(
            title_end <= o.first < title_end + _FIRST_NAMED for o in occurrences.get(concept, ())
        )
    )


def _organ(before: Passage | None, article: Article) -> frozenset[str]:
    """The organ that the article ``before`` in the same chapter is about; for the chair, the board it names."""
    if before is None or before.article is None or before.article.division != article.division:
        return frozenset()
    titles = before.title_concepts
    chaired = titles & _CHAIR and not titles & _OFFICES
    if chaired and "ANY_ASSEMBLY" not in before.occurrences:
        return _CHAIRED.intersection(before.occurrences)
    return titles & _OFFICES


def _topic(
    title_end: int,
    words: list[Token],
    occurrences: dict[str, list[Occurrence]],
    division: frozenset[str],
) -> frozenset[str]:
    """The concepts of the title; of the first words where an article has no title.

    Board or assembly: the chapter tells which of them such an article is about, else the first named. An
    article that names no organ is about the committee, the auditor or the managers of its chapter.
    """
    end = title_end or min(_OPENING_WORDS, len(words))
    topic = frozenset(c for c, found in occurrences.items() if found[0].last < end and c != BODY)
    if title_end:
        return topic
    if not topic & (_ORGANS - {"MEMBER"}) and not division & _MEETING_OF_ALL:
        above = [c for c in (*_CONTROLLERS, "MANAGER") if c in division]
        if len(above) == 1 and not division & {"BOARD", "ADMINISTRATOR"}:
            return topic.union(above)
    if division & _MEETING_OF_ALL and not division & _BOARD:
        return topic - _BOARD | division & _MEETING_OF_ALL
    if division & _BOARD and not division & _MEETING_OF_ALL:
        return topic - _MEETING_OF_ALL
    if not (topic & _BOARD and topic & _MEETING_OF_ALL):
        return topic
    first = {c: occurrences[c][0].first for c in topic}
    board = min(first[c] for c in topic & _BOARD)
    return topic - (
        _BOARD if board > min(first[c] for c in topic & _MEETING_OF_ALL) else _MEETING_OF_ALL
    )


def _label_of(article: Article | None) -> str:
    """How the numbered paragraphs of ``article`` begin: «20.» for 20.1, 20.2…"""
    return f"{article.number}." if article is not None and article.number is not None else ""


def _unlabelled(text: str, label: str) -> str:
    """``text`` with the number of its paragraph («20.3 …», «2) …») blanked: it is no quantity."""
    own = label and text.startswith(label)
    number = _PARAGRAPH.match(text, len(label)) if own else _ITEM.match(text)
    return text if number is None else " " * number.end() + text[number.end() :]


class _Said(NamedTuple):
    """The words ``first`` to ``end`` (excluded) of a text; ``closes``: a sentence ends with them."""

    text: str
    first: int
    end: int
    closes: bool = True


def _parts(line: Line, text: str, language: Literal["ar", "fr"]) -> Iterator[_Said]:
    """The words of ``line``, cut where they are more than a passage holds."""
    closes = not line.text.rstrip().endswith((":", "\uff1a"))
    ends = _ends(text, language)
    for start, end in pairwise((0, *ends)):
        yield _Said(text, start, end, closes or end < ends[-1])


@lru_cache(maxsize=_REMEMBERED)
def _ends(text: str, language: Literal["ar", "fr"]) -> tuple[int, ...]:
    """Where the parts of ``text`` end; the last lines are remembered, statutes share many."""
    words, found = annotated(text, language)
    return tuple(_cuts(words, found)) if len(words) > MOST_WORDS else (len(words),)


def _cuts(words: Sequence[Token], found: Sequence[Occurrence]) -> Iterator[int]:
    """Where to cut ``words``: after the last full stop that fits, else semicolon, else comma, else anywhere."""
    marks = {
        mark: [o.first + 1 for o in found if o.concept == mark] for mark in (STOP, BREAK, COMMA)
    }
    start = 0
    while len(words) - start > MOST_WORDS:
        least, most = start + MOST_WORDS // 2, start + MOST_WORDS
        last = (ends[bisect_right(ends, most) - 1] for ends in marks.values() if ends)
        start = next((end for end in last if least < end <= most), most)
        yield start
    yield len(words)


def passages(
    lines: Iterable[Line],
    language: Literal["ar", "fr"],
    article: Article | None = None,
    before: Passage | None = None,
) -> Iterator[Passage]:
    """Annotate ``lines`` as one passage, or as several of no more than about ``MOST_WORDS`` words.

    The title of ``article`` comes first in each, as a sentence; ``before`` is the passage of the article
    above it, whose organ a title such as «Term» goes on with. No article of a real statute is as long as
    the limit: it keeps the time of those who read a passage proportional to the text, whatever its words.
    """
    label = _label_of(article)
    group: list[tuple[Line, _Said]] = []
    held = 0
    for line in lines:
        for part in _parts(line, _unlabelled(line.text, label), language):
            if group and held + part.end - part.first > MOST_WORDS:
                yield _passage(group, language, article, before)
                group, held = [], 0
            group.append((line, part))
            held += part.end - part.first
    yield _passage(group, language, article, before)


def _passage(
    body: list[tuple[Line, _Said]],
    language: Literal["ar", "fr"],
    article: Article | None,
    before: Passage | None,
) -> Passage:
    title = article.title if article is not None else ""
    content = _content(
        title,
        tuple(part for _, part in body),
        language,
        None if article is None else tuple(article.division),
        frozenset() if article is None else _organ(before, article),
    )
    places = [(line, line.start) for line, _ in body]
    if article is not None and title:
        at = max(article.titled.text.find(title), 0)
        places.insert(0, (article.titled, article.titled.start + at))
    pieces = [
        Piece(first, line, shift)
        for (line, shift), (first, following) in zip(
            places, pairwise((*content.firsts, len(content.words))), strict=True
        )
        if following > first
    ]
    return Passage(article, pieces, content)


@lru_cache(maxsize=_REMEMBERED_PASSAGES)
def _content(
    title: str,
    body: tuple[_Said, ...],
    language: Literal["ar", "fr"],
    titles_above: tuple[str, ...] | None,
    before: frozenset[str],
) -> Content:
    """The words and concepts of a passage; ``titles_above`` is None outside the articles."""
    words: list[Token] = []
    firsts: list[int] = []
    occurrences: dict[str, list[Occurrence]] = {}
    sentences = [0]
    title_end = 0
    if title:
        title_end = len(annotated(title, language).words)
        body = (_Said(title, 0, title_end), *body)
    for text, start, end, closes in body:
        tokens, found = annotated(text, language)
        if end - start < len(tokens):
            tokens, found = tokens[start:end], _slice(found, start, end)
        base = len(words)
        firsts.append(base)
        words.extend(tokens)
        for o in found:
            concept, first, last, quantity = o
            if base:
                o = _new(Occurrence, (concept, base + first, base + last, quantity))
            if concept in occurrences:
                occurrences[concept].append(o)
            else:
                occurrences[concept] = [o]
            if concept == STOP:
                sentences.append(base + first + 1)
        if closes and words and sentences[-1] != len(words):
            at = len(words) - 1
            occurrences.setdefault(STOP, []).append(Occurrence(STOP, at, at))
            sentences.append(len(words))
    told = [i for i in range(title_end, len(words)) if words[i].kind != "mark"]
    if len(told) >= _BODY_WORDS:
        occurrences[BODY] = [Occurrence(BODY, told[0], told[-1])]
    topic = division = frozenset[str]()
    if titles_above is not None:
        division = concepts_of(" . ".join(titles_above), language)
        topic = _topic(title_end, words, occurrences, division)
        topic |= _implied(topic, division, occurrences, title_end, before)
        if title_end and "OF_THEM" in topic:
            topic |= division & _OWNED
    ranges = [r for r in pairwise((*sentences, len(words))) if r[1] > r[0]]
    return Content(words, firsts, occurrences, sentences, title_end, topic, division, ranges)


def _slice(found: Sequence[Occurrence], start: int, end: int) -> tuple[Occurrence, ...]:
    """The occurrences that begin in ``start <= word < end``, their words counted from ``start``."""
    low = bisect_left(found, start, key=by_first)
    inside = found[low : bisect_left(found, end, low, key=by_first)]
    return tuple(
        o._replace(first=o.first - start, last=min(o.last, end - 1) - start) for o in inside
    )


def forget_passages() -> None:
    """Forget the lines and the passages annotated."""
    annotated.cache_clear()
    _ends.cache_clear()
    _content.cache_clear()
