"""Recognition of headings: a keyword, a number before or after a separator, and what follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.parsing.tokens import Token, tokenise
from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

Language = Literal["ar", "fr"]
Kind = Literal["article", "either", "clause", "division", "bare"]

_LOOK = 160
_REMEMBERED = 2048
_SEPARATORS = frozenset(
    ":.-\u2013\u2014\u2010\u2011\u2012\u2212/)]\u00b0\u00ba\uff1a\u2022\u06d4*_"
)
_HYPHENS = "-\u2010\u2011"
_LEADING = frozenset("-\u2013\u2014\u2022*")
_COLONS = frozenset(":\uff1a")
_COMMAS = frozenset(",;\u060c\u061b")
_BRACKETS = {"(": ")", "[": "]"}
_ROMAN = re.compile(r"(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$")
_LETTERS = "ABCDEFGH"
_ROMAN_VALUE = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_BARE = re.compile(
    r"\s*(?:[-\u2013\u2014]\s?(?P<pdf>\d{1,3})(?=\s?[^\W\d_])"
    r"|(?P<number>\d{1,3})\s?(?:[-.:)\u2013\u2014\u00b0\u0640/]\s?){1,3}|(?P<alone>\d{1,3})\s*$)"
)
_FIRST_WORD = re.compile(r"(?:[^\w]|\u0640(?=\W)){0,8}([^\W\d_]+)")
_RANK_FIRST = re.compile(
    r"\s*(?P<rank>[^\W\d_]+)\s+(?P<keyword>[^\W\d_]+)\s*(?:$|[.:\-\u2013\u2014][.:\-\u2013\u2014\s]*)"
)
_WORDS_OF_NUMBER = 9
_LONGEST_BARE_TITLE = 60


class Words(NamedTuple):
    """The heading words of one language, folded."""

    language: Language
    article: frozenset[str]
    either: frozenset[str]
    clause: frozenset[str]
    division: dict[str, int]
    ranked: tuple[str, ...]
    named_numbers: dict[str, int]
    before_number: frozenset[str]
    after_number: frozenset[str]
    repeated: dict[str, str]
    times: dict[str, str]
    times_unit: frozenset[str]
    reference: frozenset[str]
    lists: dict[str, frozenset[str]]
    compound: frozenset[str]

    def keyword(self, key: str) -> Kind | None:
        """What the folded word ``key`` heads, if anything."""
        if key in self.article:
            return "article"
        if key in self.either:
            return "either"
        if key in self.clause:
            return "clause"
        return "division" if key in self.division else None

    def may_head(self, key: str) -> bool:
        """True when a heading may begin with the folded word ``key``."""
        return self.keyword(key) is not None or key in self.compound

    def among(self, name: str) -> frozenset[str]:
        """The folded words of the list ``name`` of ``grammars/lexicon/structure.yaml``."""
        return self.lists[name]


@lru_cache(maxsize=1)
def structure_lexicon() -> Any:
    """The content of ``grammars/lexicon/structure.yaml``, as written."""
    return installed_yaml(directory("grammars") / "lexicon" / "structure.yaml")


@lru_cache(maxsize=2)
def heading_words(language: Language) -> Words:
    """The words of ``language``, read once."""
    data = structure_lexicon()[language]
    sets = {name: frozenset(map(fold, v)) for name, v in data.items() if isinstance(v, list)}
    maps = {
        name: {fold(k): v for k, v in entries.items()}
        for name, entries in data.items()
        if isinstance(entries, dict)
    }
    return Words(
        language,
        sets["article"], sets["either"], sets["clause"], maps["division"],
        tuple(map(fold, data["ranked"])), maps["named_numbers"],
        sets["before_number"], sets["after_number"], maps["repeated"], maps["times"],
        sets["times_unit"], sets["reference"], sets,
        frozenset(word.split("-")[0] for word in maps["division"] if "-" in word),
    )  # fmt: skip


class Heading(NamedTuple):
    """A heading at the start of a paragraph.

    ``label`` is the keyword and number as printed; ``rest`` the offset of what follows the
    separator (the title, the text, or the end); ``separated`` tells whether there was one.
    """

    kind: Kind
    keyword: str
    number: int | None
    suffix: str
    label: str
    rest: int
    separated: bool


def roman(text: str) -> int | None:
    """The value of a Roman number in capitals, up to 99."""
    if not text or not _ROMAN.match(text):
        return None
    total = 0
    for here, after in zip(text, text[1:] + "I", strict=True):
        value = _ROMAN_VALUE[here]
        total += -value if value < _ROMAN_VALUE[after] else value
    return total


@lru_cache(maxsize=2048)
def _said(words: str, language: Language) -> int | None:
    """The number that ``words`` say, as an ordinal or as a cardinal."""
    from lawcheck.parsing.quantities import read_number, read_ordinal

    ordinal = read_ordinal(words, language)
    if ordinal is not None:
        return ordinal
    number = read_number(words, language)
    return int(number) if number is not None and number.denominator == 1 else None


def _number_words(
    text: str, tokens: Sequence[Token], at: int, words: Words
) -> tuple[int, int] | None:
    """The number said in words from token ``at`` and the index of the token after it."""
    ends: list[int] = []
    i = at
    while i < len(tokens) and len(ends) < _WORDS_OF_NUMBER and tokens[i].kind == "word":
        ends.append(i + 1)
        after = i + 1
        if (
            after + 1 < len(tokens)
            and tokens[after].text in _HYPHENS
            and tokens[after].start == tokens[i].end
            and tokens[after + 1].start == tokens[after].end
        ):
            after += 1
        i = after
    for end in reversed(ends):
        value = _said(text[tokens[at].start : tokens[end - 1].end], words.language)
        if value is not None:
            return value, end
    return None


def _number(
    text: str, tokens: Sequence[Token], at: int, words: Words
) -> tuple[int, str, int] | None:
    """The number at token ``at``: its value, a decimal suffix, and the index after it."""
    token = tokens[at]
    if token.kind == "number":
        parts = re.split(r"[.,/]", fold(token.text))
        if len(parts[0]) > 3 or len(parts) > 2 or (len(parts) == 2 and len(parts[1]) > 2):
            return None
        end = at + 1
        if end < len(tokens) and tokens[end].key in words.after_number:
            gap = tokens[end].start - token.end
            if gap == 0 or (gap == 1 and len(tokens[end].key) > 1):
                end += 1
        return int(parts[0]), parts[1] if len(parts) > 1 else "", end
    if token.kind != "word":
        return None
    if token.key in words.named_numbers:
        return words.named_numbers[token.key], "", at + 1
    if token.text in _LETTERS and (at + 1 == len(tokens) or tokens[at + 1].kind == "mark"):
        return _LETTERS.index(token.text) + 1, "", at + 1
    capitals = token.text.removesuffix("er").removesuffix("re").removesuffix("ER")
    value = roman(capitals) if capitals.isascii() else None
    if value is not None and words.language == "fr":
        return value, "", at + 1
    said = _number_words(text, tokens, at, words)
    return (said[0], "", said[1]) if said else None


def _suffix(tokens: Sequence[Token], at: int, words: Words) -> tuple[str, int]:
    """``bis``, ``ter``… at token ``at``, or nothing, and the index after it."""
    if at >= len(tokens) or tokens[at].key not in words.repeated:
        return "", at
    suffix = words.repeated[tokens[at].key]
    at += 1
    if at < len(tokens) and tokens[at].key in words.times:
        suffix = words.times[tokens[at].key]
        at += 1
        if at < len(tokens) and tokens[at].key in words.times_unit:
            at += 1
    elif at < len(tokens) and tokens[at].kind == "number" and tokens[at].text.isdigit():
        suffix = f"{suffix} {int(tokens[at].text)}"
        at += 1
    return suffix, at


def _skip(tokens: Sequence[Token], at: int, marks: frozenset[str]) -> int:
    while at < len(tokens) and (not tokens[at].key or tokens[at].text[0] in marks):
        at += 1
    return at


def _rank_before(text: str, words: Words) -> Heading | None:
    """A French division whose rank comes first (``Première partie. …``), set apart from its title."""
    found = _RANK_FIRST.match(text)
    if not found or words.language != "fr" or fold(found["keyword"]) not in words.division:
        return None
    said = _number_words(text, tokenise(found["rank"]), 0, words)
    if said is None:
        return None
    keyword = fold(found["keyword"])
    return Heading(
        "division", keyword, said[0], "", text[: found.end("keyword")], found.end(), True
    )


def find_heading(text: str, words: Words, *, referring: bool = False) -> Heading | None:
    """The heading that ``text`` begins with, or None.

    A reference to an article («article 5 of…») is none, unless ``referring`` accepts it.
    """
    return heading_of(text, words.language, referring)


@lru_cache(maxsize=_REMEMBERED)
def heading_of(text: str, language: Language, referring: bool) -> Heading | None:
    """What :func:`find_heading` finds; the last lines are remembered."""
    words = heading_words(language)
    opening = _FIRST_WORD.match(text)
    if opening is None:
        return None
    if not words.may_head(fold(opening[1])):
        return _rank_before(text, words)
    tokens = tokenise(text[:_LOOK])
    at = _skip(tokens, 0, _LEADING)
    if at >= len(tokens) or tokens[at].kind != "word":
        return None
    first, keyword = tokens[at], tokens[at].key
    if (
        words.language == "fr"
        and at + 2 < len(tokens)
        and tokens[at + 1].text in _HYPHENS
        and f"{keyword}-{tokens[at + 2].key}" in words.division
    ):
        keyword = f"{keyword}-{tokens[at + 2].key}"
        at += 2
    kind = words.keyword(keyword)
    if kind is None:
        return None
    start = at + 1
    at = _skip(tokens, start, _SEPARATORS)
    if at < len(tokens) and tokens[at].key in words.before_number and at + 1 < len(tokens):
        at = _skip(tokens, at + 1, _SEPARATORS)
    before = at > start and not (at == start + 1 and tokens[start].text == ".")
    if at >= len(tokens):
        return None
    printed_at, bracket = at, _BRACKETS.get(tokens[at].text)
    if bracket and at + 1 < len(tokens):
        at += 1
    found = _number(text, tokens, at, words)
    if found is None:
        return None
    number, suffix, end = found
    bis, end = _suffix(tokens, end, words)
    suffix = bis or suffix
    if bracket:
        if end >= len(tokens) or tokens[end].text != bracket:
            return None
        end += 1
    after = _skip(tokens, end, _SEPARATORS)
    separated = before or after > end
    if after < len(tokens) and after == end:
        follower = tokens[after]
        if follower.text[0] in _COMMAS or (
            follower.start == tokens[end - 1].end
            and not before
            and follower.kind == "word"
            and kind == "division"
        ):
            return None
        if kind == "division" and not before and len(text) - follower.start > _LONGEST_BARE_TITLE:
            return None
        told = any(t.text in _COLONS for t in tokens[start:at])
        if (
            follower.key in words.reference
            and not (told or referring)
            and not (words.language == "fr" and follower.text[0].isupper())
        ):
            return None
    label = text[first.start : tokens[end - 1].end]
    if before:
        printed = text[tokens[printed_at].start : tokens[end - 1].end]
        label = f"{text[first.start : tokens[start - 1].end]} {printed}"
    rest = tokens[after].start if after < len(tokens) else len(text.rstrip())
    return Heading(kind, keyword, number, suffix, " ".join(label.split()), rest, separated)


_RANKED = re.compile(r"(?P<rank>[^\W\d_]{1,7})\s*(?P<mark>[.):\-\u2013\u2014/]+)\s*(?=[^\W\d_])")


def find_ranked(text: str, words: Words) -> Heading | None:
    """A division without a keyword: a Roman number, or an adverb of rank, before a title, not a person."""
    found = _RANKED.match(text)
    if not found or fold(text[found.end() :].partition(" ")[0]) in words.among("civility"):
        return None
    number = roman(found["rank"])
    if number is None:
        ranks = words.ranked
        if fold(found["rank"]) not in ranks:
            return None
        number = ranks.index(fold(found["rank"])) + 1
    return Heading("division", "", number, "", text[: found.end("mark")], found.end(), True)


def find_bare(text: str) -> Heading | None:
    """A number and its separator at the start of ``text`` (``5. Title``), as a heading."""
    found = _BARE.match(text)
    if not found:
        return None
    number = found["number"] or found["pdf"] or found["alone"]
    label = text[: found.end()].strip()
    rest = found.end() + (len(text[found.end() :]) - len(text[found.end() :].lstrip()))
    return Heading("bare", "", int(number), "", label, rest, True)
