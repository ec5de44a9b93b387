"""From the words of an article to the concepts it speaks of, in order and with their places."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from lawcheck.parsing.lexicon import Lexicon, Phrase, candidates, lexicon
from lawcheck.parsing.quantities import Quantity, find_quantities
from lawcheck.parsing.structure import Article, Line
from lawcheck.parsing.tokens import Token, tokenise

STOP = "STOP"
BREAK = "BREAK"
COMMA = "COMMA"
BODY = "BODY"

_BODY_WORDS = 3
_RANKS = {1: "FIRST", 2: "SECOND", 3: "THIRD"}
_STOPS = ".\u06d4!?\u061f"
_BREAKS = ";\u061b"
_COMMAS = ",\u060c"


@dataclass(frozen=True, slots=True)
class Word:
    """A token of the passage with its line; ``quantity`` is the quantity it belongs to, if any."""

    token: Token
    line: Line
    quantity: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A concept said by the words ``first`` to ``last`` (both included) of a passage."""

    concept: str
    first: int
    last: int
    quantity: Quantity | None = None


@dataclass(slots=True)
class Passage:
    """An article (or the preamble, or the closing) as words and concepts.

    ``sentences`` holds the index of the first word of each sentence; ``title_end`` is the index of
    the first word after the title; ``together`` remembers where concepts are said at once. The
    concept ``BODY`` spans the words after the title when there are enough to say something.
    """

    article: Article | None
    words: list[Word]
    occurrences: dict[str, list[Occurrence]]
    sentences: list[int]
    title_end: int = 0
    title_concepts: frozenset[str] = field(default_factory=frozenset)
    division_concepts: frozenset[str] = field(default_factory=frozenset)
    together: dict[tuple[tuple[str, ...], ...], list[Occurrence]] = field(default_factory=dict)

    def sentence(self, word: int) -> tuple[int, int]:
        """The range of words (end excluded) of the sentence that holds ``word``."""
        at = bisect_right(self.sentences, word) - 1
        end = self.sentences[at + 1] if at + 1 < len(self.sentences) else len(self.words)
        return self.sentences[at], end

    def says(self, concept: str, first: int, end: int) -> bool:
        """Whether ``concept`` starts somewhere in ``first <= word < end``."""
        for o in self.occurrences.get(concept, ()):
            if o.first >= end:
                return False
            if o.first >= first:
                return True
        return False

    def within(self, concept: str, first: int, end: int) -> list[Occurrence]:
        """The occurrences of ``concept`` that start in ``first <= word < end``."""
        return [o for o in self.occurrences.get(concept, ()) if first <= o.first < end]


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


def _match(phrase: Phrase, tokens: list[Token], at: int, lex: Lexicon, limit: int) -> int | None:
    """The index of the last token of ``phrase``, whose first word stands at ``at``, or None."""
    if len(phrase.words) == 1:
        return at
    position, last, slack = at + 1, at, 0
    for word in phrase.words[1:]:
        if word is None:
            slack = 2
            continue
        while True:
            while position < limit and tokens[position].key in lex.skipped:
                position += 1
            if position >= limit or tokens[position].kind == "mark":
                return None
            if word.matches(candidates(tokens[position].key, lex.language)):
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
    covers: list[tuple[int, int]] = []
    limit = len(tokens)
    for at, token in enumerate(tokens):
        if token.kind == "mark":
            continue
        following = tokens[at + 1] if at + 1 < limit else None
        forms = candidates(following.key, lex.language) if following else ()
        skips = following is not None and following.key in lex.skipped
        for phrase in lex.starting(token.key):
            if len(phrase.words) > 1 and not skips:
                second = phrase.words[1]
                if second is not None and not second.matches(forms):
                    continue
            last = _match(phrase, tokens, at, lex, limit)
            if last is not None:
                found.append(Occurrence(phrase.concept, at, last))
                if phrase.hides and last > at:
                    covers.append((at, last))
    return _shown(found, covers)


def _shown(found: list[Occurrence], covers: list[tuple[int, int]]) -> list[Occurrence]:
    """Drop repeats and the occurrences strictly inside a longer phrase that hides them."""
    if not covers:
        return list(dict.fromkeys(found))
    return [
        o
        for o in dict.fromkeys(found)
        if not any(
            first <= o.first and o.last <= last and last - first > o.last - o.first
            for first, last in covers
        )
    ]


@lru_cache(maxsize=4096)
def concepts_of(text: str, language: Literal["ar", "fr"]) -> frozenset[str]:
    """The concepts said by a short text such as a title."""
    return frozenset(o.concept for o in _phrases(tokenise(text), lexicon(language)))


def passage(
    lines: Iterable[Line],
    language: Literal["ar", "fr"],
    article: Article | None = None,
) -> Passage:
    """Annotate ``lines`` as one passage; the title of ``article`` comes first, as a sentence."""
    lex = lexicon(language)
    words: list[Word] = []
    occurrences: dict[str, list[Occurrence]] = {}
    sentences = [0]
    title_end = 0

    def put(o: Occurrence) -> None:
        occurrences.setdefault(o.concept, []).append(o)

    def add(line: Line, text: str, shift: int) -> None:
        tokens = tokenise(text)
        base = len(words)
        quantities = find_quantities(text, language, tokens)
        owner: dict[int, Quantity] = {}
        starts, ends = [t.start for t in tokens], [t.end for t in tokens]
        for q in quantities:
            low = bisect_right(ends, q.start)
            inside = range(low, bisect_left(starts, q.end, low))
            if not inside:
                continue
            for i in inside:
                owner[i] = q
            for concept in _quantity_concepts(q):
                put(Occurrence(concept, base + inside[0], base + inside[-1], q))
        for o in _phrases(tokens, lex):
            holder = owner.get(o.first)
            if holder is not None and holder.kind in ("article", "law"):
                continue
            put(Occurrence(o.concept, base + o.first, base + o.last))
        for i, token in enumerate(tokens):
            moved = Token(token.start + shift, token.end + shift, token.text, token.key, token.kind)
            words.append(Word(moved, line, owner.get(i)))
            if token.kind == "mark" and i not in owner:
                if token.text in _STOPS:
                    put(Occurrence(STOP, base + i, base + i))
                    sentences.append(base + i + 1)
                elif token.text in _BREAKS:
                    put(Occurrence(BREAK, base + i, base + i))
                elif token.text in _COMMAS:
                    put(Occurrence(COMMA, base + i, base + i))

    def close() -> None:
        """End a sentence at the end of a line."""
        if words and sentences[-1] != len(words):
            put(Occurrence(STOP, len(words) - 1, len(words) - 1))
            sentences.append(len(words))

    if article is not None and article.title:
        at = article.heading.text.find(article.title)
        add(article.heading, article.title, article.heading.start + max(at, 0))
        close()
        title_end = len(words)
    for line in lines:
        add(line, line.text, line.start)
        if not line.text.rstrip().endswith((":", "\uff1a")):
            close()
    body = [i for i in range(title_end, len(words)) if words[i].token.kind != "mark"]
    if len(body) >= _BODY_WORDS:
        put(Occurrence(BODY, body[0], body[-1]))
    for found in occurrences.values():
        found.sort(key=lambda o: (o.first, o.last))
    return Passage(
        article,
        words,
        occurrences,
        sentences,
        title_end,
        concepts_of(article.title, language) if article and article.title else frozenset(),
        concepts_of(" . ".join(article.division), language) if article else frozenset(),
    )
