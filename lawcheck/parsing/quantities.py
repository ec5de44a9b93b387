"""Quantities in a raw text: typed tokens, then islands read by ``grammars/quantities.lark``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import count
from operator import attrgetter
from typing import Any, Literal, NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.parsing.grammar import Tree, grammar
from lawcheck.parsing.numwords import (
    Language,
    Sense,
    may_speak,
    number_run,
    ordinal_run,
    phrases_from,
    words,
)
from lawcheck.parsing.spoken import words_of
from lawcheck.parsing.tokens import Token, tokenise
from lawcheck.resources import directory

Kind = Literal[
    "number", "count", "money", "percent", "fraction", "duration", "ordinal", "date", "law",
    "article",
]  # fmt: skip
Bound = Literal["exactly", "at_least", "at_most", "between", "more_than", "less_than"]


class Quantity(NamedTuple):
    """A quantity said at ``start:end`` of a text.

    ``value`` is the number, dirhams, percentage points, fraction, number of ``unit`` for durations,
    rank, or article number. ``unit`` is ``day`` ``week`` ``month`` ``year`` ``hour`` for durations,
    the concept of the counted noun (``MEMBER``, ``SHARE``…) for counts, ``MAD`` for amounts.
    ``digits`` and ``words`` are the values said each way; when both differ, ``value`` is ``words``.
    ``date`` is (year, month, day), None for what is not said. ``text`` is the official number of a
    law, or ``law``/``self`` for an article of a law or of these statutes.
    """

    kind: Kind
    start: int
    end: int
    value: Fraction | None
    unit: str = ""
    bound: Bound = "exactly"
    upper: Fraction | None = None
    full_days: bool = False
    digits: Fraction | None = None
    words: Fraction | None = None
    date: tuple[int | None, int | None, int | None] | None = None
    calendar: Literal["gregorian", "hijri"] = "gregorian"
    text: str = ""
    reference: str = ""


_AND = "\u0648"
_SMALLER = {"year": ("month", 12), "month": ("day", 30), "week": ("day", 7)}
_PERSONS = frozenset(("MEMBER", "ADMINISTRATOR"))
_PARTS = frozenset((*_PERSONS, "VOTE", "SEAT"))
_JOINTS = frozenset(("-", "\u2010", "\u2011"))
_DURATIONS = {"day": "day", "week": "week", "month": "month", "year": "year", "hour": "hour",
              "quarter": "month", "half": "month"}  # fmt: skip
_COUNTED = frozenset(
    ("MEMBER", "ADMINISTRATOR", "MANAGER", "SHARE", "MEETING", "TIME", "ABSENCE", "VOTE", "PROXY",
     "COOPERATIVE", "SECTION", "EXERCISE", "MULTIPLE", "AMOUNT", "SEAT")
)  # fmt: skip
_MEASURES = frozenset(("KG", "HECTARE"))
_VULGAR = {"1\u20442": (1, 2), "1\u20444": (1, 4), "3\u20444": (3, 4), "2\u20443": (2, 3),
           "1\u20443": (1, 3)}  # fmt: skip
_LAW_NUMBER = re.compile(r"\d{1,4}(?:\s?[-\u2013\u2014.]\s?\d{1,4}){1,3}(?![\d.,]*\d)")
_DATE = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_SLASH = re.compile(r"(\d{1,4})/(\d{1,4})$")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?$")
_LAST_DAY = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LONGEST = 10
_AL = "\u0627\u0644"
_DEFINITE = (_AL, "\u0644\u0644")
_HA, _WAW = "\u0647", "\u0648"
_THEIR = ("\u0647\u0646", "\u0647\u0645", "\u0647\u0627")
_GAP = "..."


_end = attrgetter("end")


class _Typed(NamedTuple):
    """A typed token: words ``first`` to ``last`` (both included), and what they mean."""

    type: str
    first: int
    last: int
    value: Fraction | None = None
    unit: str = ""
    text: str = ""
    said: Literal["digits", "words", ""] = ""
    scale: Fraction = Fraction(1)


@lru_cache(maxsize=1)
def _laws() -> dict[str, tuple[str, str]]:
    """Law numbers by every spelling: (kind of text, official number)."""
    table: dict[str, tuple[str, str]] = {}
    path = directory("grammars") / "lexicon" / "laws.num"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            kind, official, *others = line.split()
            for spelling in (official, *others):
                table[spelling] = (kind, official)
    return table


@lru_cache(maxsize=4096)
def _shape(types: tuple[str, ...]) -> Tree | None:
    """The parse tree of an island by its types, or None; the values of its tokens are their places."""
    tree: Tree | None = grammar("quantities", "start").parse(zip(types, count(), strict=False))
    return tree


_MONTHS = ("month.", "hijri.")
_LENGTHS = {
    ("week", "day"): (7, 7), ("month", "day"): (28, 31), ("month", "week"): (4, 4),
    ("year", "month"): (12, 12), ("year", "day"): (360, 366),
}  # fmt: skip
"""How many of the second unit make one of the first, at least and at most."""
_NOUNS = (*_DURATIONS, *_COUNTED, *_MEASURES, "MAD", "full", "one", "andhalf", "dual.")
_STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("_percent", ("percent",)),
    ("_vulgar", ()),
    ("_date_word", (*_MONTHS, "firstday", "lastday")),
    ("_article", ("article", "join")),
    ("_ratio", ()),
    ("_round_sum", ("sum",)),
    ("_fraction", ("frac", "den", "smallfrac", "part", "andhalf")),
    ("_noun", _NOUNS),
    ("_number_words", ("one", "ordinal")),
)
"""How a word is read, in order: the method of the typer, and the senses (or their beginnings) for it."""


_NO_READINGS: dict[str, tuple[str, ...]] = {}


@lru_cache(maxsize=65536)
def _readings(language: Language, key: str) -> dict[str, tuple[str, ...]]:
    """The readings to try on a word by the word that follows; those of any other stand under ``""``."""
    if not (may_speak(language, key) or key in _VULGAR):
        return _NO_READINGS
    begun = phrases_from(language, key)
    found = {after: _steps(language, key, after) for after in ("", *(keys[1] for keys, _ in begun))}
    return found if any(found.values()) else _NO_READINGS


def _steps(language: Language, key: str, following: str) -> tuple[str, ...]:
    """The readings to try on a word, by its own senses and the phrases that go on with ``following``."""
    token = Token(0, 0, key, key, "word")
    senses = {kind for kind, _ in words(language).of(token)}
    begun = phrases_from(language, key)
    senses.update(kind for keys, (kind, _) in begun if keys[1] == following)
    number = number_run([token], 0, language) is not None
    ranked = ordinal_run([token], 0, language) is not None
    person = any(sense.removeprefix("dual.") in _PERSONS for sense in senses)
    own = {
        "_vulgar": key in _VULGAR,
        "_ratio": number or (person and language == "ar"),
        "_number_words": number or ranked,
    }
    return tuple(
        step
        for step, kinds in _STEPS
        if own.get(step) or any(sense.startswith(kinds) for sense in senses)
    )


class _Typer:
    """Types the tokens of one text."""

    def __init__(self, text: str, language: Language, tokens: list[Token] | None = None) -> None:
        self.text = text
        self.language = language
        self.tokens = words_of(text, language) if tokens is None else tokens
        self.table = words(language)

    def senses(self, at: int) -> tuple[Sense, ...]:
        token = self.tokens[at]
        return self.table.of(token) if token.kind == "word" else ()

    def kinds(self, at: int) -> tuple[str, ...]:
        return tuple(k for k, _ in self.senses(at)) if 0 <= at < len(self.tokens) else ()

    def phrase(self, at: int, kinds: tuple[str, ...]) -> tuple[str, Fraction, int] | None:
        """A phrase of several words at ``at`` whose kind begins with one of ``kinds``."""
        best: tuple[str, Fraction, int] | None = None
        for keys, (kind, value) in phrases_from(self.language, self.tokens[at].key):
            if not kind.startswith(kinds) or (
                kind.startswith("dual.") and self._definite(at, keys)
            ):
                continue
            end = at + len(keys)
            rest = [t.key for t in self.tokens[at + 1 : end]]
            if rest == list(keys[1:]) and (best is None or end > best[2]):
                best = (kind, value, end)
        return best

    def _definite(self, at: int, keys: tuple[str, ...]) -> bool:
        """«The year before» is no «one year before»."""
        return self.tokens[at].key.startswith(_AL) and not keys[0].startswith(_AL)

    def run(self) -> list[_Typed]:
        typed: list[_Typed] = []
        begin = 0
        for at, token in enumerate(self.tokens):
            if at < begin or (token.kind == "word" and not _readings(self.language, token.key)):
                continue
            found = self._one(at, typed)
            if found is not None:
                typed.append(found)
                begin = found.last + 1
        return typed

    # -- one token --------------------------------------------------------------------------

    def _one(self, at: int, typed: list[_Typed]) -> _Typed | None:
        token = self.tokens[at]
        if token.kind == "number":
            return self._digits(at, typed)
        if token.kind == "mark":
            if token.key == "%":
                return _Typed("PERCENT", at, at)
            if token.text in "()[]":
                return self._bracket(at, typed)
            return None
        return self._word(at, typed)

    def _after_number(self, at: int, typed: list[_Typed]) -> bool:
        return bool(typed) and typed[-1].last == at - 1 and typed[-1].type in (
            "DIGITS", "WORDS", "INB",
        )  # fmt: skip

    def _digits(self, at: int, typed: list[_Typed]) -> _Typed | None:
        token = self.tokens[at]
        law = self._law(at)
        if law is not None:
            return law
        date = _DATE.match(self.text, token.start)
        if date:
            end = self._index_of(date.end())
            return _Typed("DATE", at, end, text="/".join((date[4], date[3], date[1])))
        if (at and "noncount" in self.kinds(at - 1)) or (
            at > 1 and self.tokens[at - 1].kind == "mark" and "noncount" in self.kinds(at - 2)
            and self.tokens[at - 1].text in ".\u00b0:"
        ):  # fmt: skip
            return None
        slash = _SLASH.match(token.key)
        if slash:
            a, b = int(slash[1]), int(slash[2])
            if 1 <= a <= 31 and 1 <= b <= 12 and (slash[2].startswith("0") or a > 12):
                return _Typed("DATE", at, at, text=f"/{b}/{a}")
            if a == b or not a or not b or max(a, b) > 100:
                return None
            return _Typed("SLASH", at, at, Fraction(min(a, b), max(a, b)), said="digits")
        value, last = self._number(at)
        if value is None:
            return None
        follow = last + 1
        if follow < len(self.tokens):
            next_ = self.tokens[follow]
            if "suffix" in self.kinds(follow) and next_.start <= self.tokens[last].end + 1:
                if self._is_month(follow + 1):
                    return _Typed("FIRST_DAY", at, follow, value)
                return _Typed("ORDINAL", at, follow, value, said="digits")
            for kind, scale in self.senses(follow):
                if kind in ("thousand", "million") and value < 1000:
                    return _Typed("DIGITS", at, follow, value * scale, said="digits")
        return _Typed("DIGITS", at, last, value, said="digits")

    def _law(self, at: int) -> _Typed | None:
        match = _LAW_NUMBER.match(self.text, self.tokens[at].start)
        announced = any("law" in self.kinds(i) for i in range(max(0, at - 3), at))
        if not match:
            key = self.tokens[at].key
            single = _laws().get(key.replace("/", "."))
            if single and ("." in key or ("/" in key and announced)):
                return _Typed("LAW", at, at, unit=single[0], text=single[1])
            return None
        number = re.sub(r"\s?[-\u2013\u2014.]\s?", ".", match.group())
        end = self._index_of(match.end())
        known = _laws().get(number)
        if known:
            return _Typed("LAW", at, end, unit=known[0], text=known[1])
        if announced:
            return _Typed("LAW", at, end, unit="law", text=number)
        return None

    def _index_of(self, end: int) -> int:
        """The index of the token that ends at the offset ``end``."""
        return bisect_left(self.tokens, end, key=_end)

    def _number(self, at: int) -> tuple[Fraction | None, int]:
        """The number in digits at ``at``, its groups of thousands joined."""
        token = self.tokens[at]
        key, last = token.key, at
        if re.fullmatch(r"\d{1,3}", key):
            while last + 1 < len(self.tokens):
                following = self.tokens[last + 1]
                gap = self.text[self.tokens[last].end : following.start]
                grouped = re.fullmatch(r"\d{3}(?:,\d+)?", following.key)
                if following.kind != "number" or len(gap) != 1 or not gap.isspace() or not grouped:
                    break
                key += following.key
                last += 1
                if "," in following.key:
                    break
        if _GROUPED.match(key):
            return Fraction(key.replace(".", "").replace(",", ".")), last
        if re.fullmatch(r"\d{1,3}(?:,\d{3}){2,}|\d{1,3},000", key):
            return Fraction(key.replace(",", "")), last
        if re.fullmatch(r"\d{1,15}(?:[.,]\d{1,9})?", key):
            return Fraction(key.replace(",", ".")), last
        return None, at

    def _is_month(self, at: int) -> bool:
        if any(k.startswith(_MONTHS) for k in self.kinds(at)):
            return True
        return at < len(self.tokens) and self.phrase(at, _MONTHS) is not None

    def _bracket(self, at: int, typed: list[_Typed]) -> _Typed | None:
        """A number in brackets right after another: ``(5)``, ``(30 %)``, ``( )30``."""
        before = typed[-1] if typed and typed[-1].last == at - 1 else None
        if before is None or before.type in ("INB", "ARTICLE", "JOIN", "LAW"):
            return None
        if self.tokens[at].text not in "([":
            return None
        close = next(
            (
                i
                for i in range(at + 1, min(at + 14, len(self.tokens)))
                if self.tokens[i].text in ")]"
            ),
            None,
        )
        if close is None:
            return None
        if close == at + 1:
            if close + 1 < len(self.tokens) and self.tokens[close + 1].kind == "number":
                value, last = self._number(close + 1)
                if value is not None:
                    return _Typed("INB", at, last, value, said="digits")
            return None
        inner = _Typer.__new__(_Typer)
        inner.text, inner.language, inner.table = self.text, self.language, self.table
        inner.tokens = self.tokens[at + 1 : close]
        parts = inner.run()
        if not parts or parts[0].first != 0 or parts[-1].last != len(inner.tokens) - 1:
            return None
        types = [p.type for p in parts]
        head = parts[0]
        if types[0] not in ("DIGITS", "WORDS", "SLASH", "FRAC") or len(types) > 2:
            if types == ["WORDS", "DEN"]:
                return None
            return None
        tail = parts[1] if len(types) == 2 else None
        if tail is not None and tail.type not in ("UNIT", "PERCENT", "DEN"):
            return None
        value = head.value
        unit = ""
        if tail is not None and value is not None:
            unit = "percent" if tail.type == "PERCENT" else tail.unit
            if tail.type == "DEN" and tail.value is not None:
                value, unit = value * tail.value, "fraction"
            else:
                value *= tail.scale
        if head.type in ("SLASH", "FRAC"):
            unit = "fraction"
        return _Typed("INB", at, close, value, unit=unit, said=head.said or "words")

    # -- words ------------------------------------------------------------------------------

    def _word(self, at: int, typed: list[_Typed]) -> _Typed | None:
        readings = _readings(self.language, self.tokens[at].key)
        following = self.tokens[at + 1].key if at + 1 < len(self.tokens) else ""
        for step in readings.get(following) or readings[""]:
            found: _Typed | None = getattr(self, step)(at, typed)
            if found is not None:
                return found
        return None

    def _percent(self, at: int, typed: list[_Typed]) -> _Typed | None:
        percent = self.phrase(at, ("percent",))
        counted = self.language == "ar" or (typed and typed[-1].last == at - 1)
        if percent and counted:
            return _Typed("PERCENT", at, percent[2] - 1)
        return _Typed("PERCENT", at, at) if "percent" in self.kinds(at) else None

    def _vulgar(self, at: int, _: list[_Typed]) -> _Typed:
        return _Typed("SLASH", at, at, Fraction(*_VULGAR[self.tokens[at].key]), said="digits")

    def _date_word(self, at: int, typed: list[_Typed]) -> _Typed | None:
        phrase = self.phrase(at, ("month.", "hijri.", "lastday"))
        senses = list(self.senses(at))
        end = at
        if phrase:
            senses, end = [(phrase[0], phrase[1])], phrase[2] - 1
        for kind, value in senses:
            if kind.startswith(_MONTHS):
                previous = typed[-1] if typed else None
                gap = at - previous.last - 1 if previous else 9
                if previous and previous.type in (
                    "DIGITS",
                    "WORDS",
                    "FIRST_DAY",
                    "LAST_DAY",
                    "INB",
                    "ORDINAL",
                ):
                    between = range(previous.last + 1, at)
                    if gap <= 2 and all("of" in self.kinds(i) for i in between):
                        first = at - gap
                        return _Typed("MONTH", first, end, value, unit=kind.split(".")[0])
            if kind in ("firstday", "lastday"):
                after = end + 1
                while after < len(self.tokens) and "of" in self.kinds(after):
                    after += 1
                if self._is_month(after):
                    name = "FIRST_DAY" if kind == "firstday" else "LAST_DAY"
                    return _Typed(name, at, end, value)
        return None

    def _starts_number(self, at: int) -> bool:
        if at >= len(self.tokens):
            return False
        token = self.tokens[at]
        if token.kind == "number":
            return True
        if token.kind != "word":
            return False
        return (
            number_run(self.tokens, at, self.language) is not None
            or ordinal_run(self.tokens, at, self.language) is not None
        )

    def _article(self, at: int, typed: list[_Typed]) -> _Typed | None:
        kinds = self.kinds(at)
        if "article" in kinds:
            last = at
            if last + 1 < len(self.tokens) and self.tokens[last + 1].text in ".:":
                last += 1
            if self._starts_number(last + 1):
                return _Typed("ARTICLE", at, last)
        if "join" in kinds and typed and typed[-1].last == at - 1 and self._starts_number(at + 1):
            for t in reversed(typed):
                if t.type == "ARTICLE":
                    return _Typed("JOIN", at, at)
                if t.type not in ("DIGITS", "WORDS", "ORDINAL", "INB", "JOIN"):
                    break
        return None

    def _ratio(self, at: int, _: list[_Typed]) -> _Typed | None:
        """A fraction said as a count out of another: four members out of five, a member in ten."""
        part = number_run(self.tokens, at, self.language)
        if part is None and self.language == "ar":
            persons = [k for k in self.kinds(at) if k.removeprefix("dual.") in _PERSONS]
            part = (1 + persons[-1].startswith("dual."), at + 1) if persons else None
        if part is None:
            return None
        over = part[1] + any(k in _PARTS for k in self.kinds(part[1]))
        over += self.language == "fr" and "own" in self.kinds(over)
        if over >= len(self.tokens):
            return None
        named = over > part[1]
        after = self._out_of(over) or (self._out_of(over + 1) if named else 0)
        if not after or after >= len(self.tokens):
            return None
        whole = number_run(self.tokens, after, self.language)
        if whole is None or part[0] >= whole[0]:
            return None
        return _Typed("FRAC", at, whole[1] - 1, Fraction(part[0], whole[0]), said="words")

    def _round_sum(self, at: int, _: list[_Typed]) -> _Typed | None:
        """«Half a million»: a number that begins with a fraction, or ends with one."""
        found = self.phrase(at, ("sum",))
        return _Typed("WORDS", at, found[2] - 1, found[1], said="words") if found else None

    def _out_of(self, at: int) -> int:
        """Where «out of» at ``at`` ends; 0 when it is not said there."""
        if at >= len(self.tokens):
            return 0
        link = self.phrase(at, ("ratio",))
        return link[2] if link else (at + 1) * ("ratio" in self.kinds(at))

    def _fraction(self, at: int, typed: list[_Typed]) -> _Typed | None:
        after_number = self._after_number(at, typed)
        if not after_number and self.phrase(at, ("dual.",)):
            return None
        half = self._arabic_half(at, typed)
        if half:
            return half
        part = self.phrase(at, ("part",))
        if part:
            return _Typed("FRAC", at, part[2] - 1, part[1], said="words")
        hyphened = at > 1 and self.tokens[at - 1].text in _JOINTS
        first = at - (hyphened and self._after_number(at - 1, typed))
        for kind, value in self.senses(at):
            if kind == "frac":
                return _Typed("FRAC", at, at, value, said="words")
            if kind == "den":
                if (after_number or first < at) and (typed[-1].value or 0) > 1:
                    return _Typed("DEN", first, at, value)
                if self.language == "fr" and (
                    self._french_fraction(at, value) or self._next_fraction(at, typed)
                ):
                    return _Typed("FRAC", at, at, value, said="words")
            if (
                kind == "smallfrac"
                and not after_number
                and (self._small_fraction(at) or self._chained_fraction(at, typed))
            ):
                return _Typed("FRAC", at, at, value, said="words")
        return None

    def _arabic_half(self, at: int, typed: list[_Typed]) -> _Typed | None:
        """«A month and a half»: half of the time just said, unless what follows is halved."""
        if not typed or typed[-1].last != at - 1 or typed[-1].unit not in (*_DURATIONS, "TIME"):
            return None
        half = self.phrase(at, ("andhalf",))
        if half:
            return _Typed("HALF", at, half[2] - 1, half[1])
        value = next((value for kind, value in self.senses(at) if kind == "andhalf"), None)
        known = value is not None and self._half_of_time(at)
        return _Typed("HALF", at, at, value) if known else None

    def _half_of_time(self, at: int) -> bool:
        """Whether the Arabic «and a half» at ``at`` is not that of what follows."""
        after = at + 1 < len(self.tokens) and self.tokens[at + 1].key.startswith(_AL)
        return not after and not any(k == "capital" or k in _COUNTED for k in self.kinds(at + 1))

    def _french_fraction(self, at: int, value: Fraction) -> bool:
        """A fraction, not third parties nor a rank: its determiner and what follows tell."""
        before, after = self.kinds(at - 1), self.kinds(at + 1)
        if "per" in before:
            return True
        definite = "definite" in before
        if not definite and "indefinite" not in before:
            return False
        part = not definite and "genitive" in self.kinds(at - 2)
        if part or value == Fraction(1, 4) or (definite and value == Fraction(1, 3)):
            return True
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        ends = following is None or following.text in ".,;("
        return "genitive" in after or "suffices" in after or ends

    def _next_fraction(self, at: int, typed: list[_Typed]) -> bool:
        """A fraction without determiner: «a quarter of members» in a table, or one after another."""
        if "genitive" in self.kinds(at + 1) and any(k in _PERSONS for k in self.kinds(at + 2)):
            return True
        fraction = any(t.type in ("FRAC", "DEN", "SLASH") for t in typed[-4:])
        if fraction and "indefinite" in self.kinds(at - 1):
            return True
        chained = at and (self.tokens[at - 1].text in ",:;" or "then" in self.kinds(at - 1))
        ends = at + 1 >= len(self.tokens) or self.tokens[at + 1].kind == "mark"
        ends = ends or not {"then", "range.to"}.isdisjoint(self.kinds(at + 1))
        return bool(chained and fraction and ends)

    def _chained_fraction(self, at: int, typed: list[_Typed]) -> bool:
        """«Half, then a fifth, then a tenth»: the last words of a row of fractions."""
        ends = at + 1 >= len(self.tokens) or self.tokens[at + 1].kind == "mark"
        fraction = any(t.type in ("FRAC", "DEN", "SLASH") for t in typed[-2:])
        return ends and fraction and "then" in self.kinds(at - 1)

    def _small_fraction(self, at: int) -> bool:
        """A fifth, a tenth: the same word as five, ten, unless an indefinite noun follows."""
        if at and any(k in ("unit", "ten", "tens") for k in self.kinds(at - 1)):
            return False
        key = self.tokens[at].key
        owned = key.endswith(_THEIR) or (_AL in key[:4] and not key.endswith(_HA))
        if at + 1 >= len(self.tokens):
            return owned
        following = self.tokens[at + 1]
        if following.kind == "mark":
            inside = self.tokens[at + 2 : at + 5]
            bracket = following.text == "(" and any("/" in t.text or t.key == "%" for t in inside)
            return owned or bracket
        if following.kind == "number":
            return False
        definite = following.key.startswith(_AL)
        kinds = self.kinds(at + 1)
        if any(k in _DURATIONS or k == "MAD" for k in kinds):
            return False
        if any(k in _COUNTED for k in kinds):
            return definite or self.tokens[at].key.endswith(_THEIR)
        if any(k in ("ten", "tens", "hundred", "thousand", "million") for k in kinds):
            return False
        return owned or (definite and not self.tokens[at].key.endswith(_HA)) or "capital" in kinds

    def _noun(self, at: int, typed: list[_Typed]) -> _Typed | None:
        after = self._after_number(at, typed)
        first = at
        if (
            not after
            and typed
            and typed[-1].last < at
            and typed[-1].type in ("INB", "DIGITS", "WORDS")
        ):
            between = range(typed[-1].last + 1, at)
            linked = "of" in self.kinds(at - 1) or (
                "placed" in self.kinds(at - 1) and not _DURATIONS.keys().isdisjoint(self.kinds(at))
            )
            if len(between) == 1 and linked and self.language == "fr":
                after, first = True, at - 1
        if typed and typed[-1].last == at - 1 and typed[-1].type in ("UNIT", "DUAL", "INB"):
            for kind, value in self.senses(at):
                if kind == "full":
                    return _Typed("FULL", at, at)
                if kind == "one" and typed[-1].type == "UNIT":
                    return _Typed("ONE", at, at, value)
            half = self.phrase(at, ("andhalf",))
            if half:
                return _Typed("HALF", at, half[2] - 1, half[1])
        phrase = self.phrase(at, ("EXERCISE", "MEMBER", "SHARE", "year"))
        if phrase and after:
            return _Typed("UNIT", first, phrase[2] - 1, unit=phrase[0], scale=phrase[1])
        single = self.phrase(at, ("dual.",))
        dated = single and (self._starts_number(single[2]) or self._is_month(single[2]))
        if single and not after and not dated:
            return _Typed("DUAL", at, single[2] - 1, single[1], unit=single[0].split(".")[1])
        for kind, number in self.senses(at):
            if kind.startswith("dual."):
                unit = kind.split(".")[1]
                if typed and after and (number == 1 or typed[-1].value == number):
                    return _Typed("UNIT", first, at, unit=unit)
                return _Typed("DUAL", first, at, number, unit=unit)
        for kind, value in self.senses(at):
            if kind in _DURATIONS or kind in _COUNTED or kind == "MAD" or kind in _MEASURES:
                if after:
                    return _Typed("UNIT", first, at, unit=kind, scale=value)
                if "one" in self.kinds(at + 1) and self._alone(at + 1):
                    return _Typed("UNIT", at, at, unit=kind, scale=value)
                if self.language == "ar" and self._number_follows(at):
                    return _Typed("PLURAL", at, at, unit=kind, scale=value)
                smaller = _SMALLER.get(kind, ("",))[0]
                if (smaller or kind == "TIME") and self._goes_on(at + 1, smaller):
                    return _Typed("DUAL", at, at, Fraction(1), unit=kind)
        return None

    def _alone(self, at: int) -> bool:
        """Whether the Arabic number at ``at`` counts the noun before it, not «any one» of them."""
        percent = at + 1 < len(self.tokens) and self.phrase(at + 1, ("percent",))
        run = number_run(self.tokens, at, "ar")
        longer = run is not None and run[1] > at + 1
        noun = self.tokens[at - 1].key.removeprefix(_WAW)
        any_one = all(key[:2] in _DEFINITE for key in (noun, self.tokens[at].key))
        return self.language == "ar" and not (percent or longer or any_one)

    def _number_follows(self, at: int) -> bool:
        """A definite plural followed by its definite number."""
        if at + 1 >= len(self.tokens) or _AL not in self.tokens[at].key[:4]:
            return False
        if self.tokens[at + 1].key[:2] != _AL:
            return False
        run = number_run(self.tokens, at + 1, "ar")
        return run is not None and run[0] > 2

    def _goes_on(self, at: int, smaller: str) -> bool:
        """Whether the Arabic noun before ``at`` is «one», by what is added: «and a half», «and two months»."""
        if at >= len(self.tokens) or self.tokens[at].key[:1] != _WAW:
            return False
        if self.tokens[at - 1].key[:2] in _DEFINITE:
            return False
        if self.phrase(at, ("andhalf",)):
            return True
        if "andhalf" in self.kinds(at):
            return self._half_of_time(at)
        run = number_run(self.tokens, at, "ar")
        nouns = self.kinds(at) if run is None else self.kinds(run[1])
        return (f"dual.{smaller}" if run is None else smaller) in nouns

    def _number_words(self, at: int, typed: list[_Typed]) -> _Typed | None:
        if (
            typed
            and typed[-1].type == "UNIT"
            and typed[-1].last == at - 1
            and self.language == "ar"
        ):
            for kind, value in self.senses(at):
                if kind == "one":
                    return _Typed("ONE", at, at, value)
        ordinal = ordinal_run(self.tokens, at, self.language)
        run = number_run(self.tokens, at, self.language)
        counts = bool(typed) and typed[-1].type == "PLURAL" and typed[-1].last == at - 1
        if (
            ordinal
            and not counts
            and (run is None or (ordinal[1] >= run[1] and not self._measures(run[1])))
        ):
            rank, end = ordinal
            if self.language == "fr" and self._is_month(end):
                return _Typed("FIRST_DAY", at, end - 1, Fraction(rank))
            return _Typed("ORDINAL", at, end - 1, Fraction(rank), said="words")
        if run is None:
            return None
        number, end = run
        if number == 1 and end == at + 1 and not self._one_counts(at, end, typed):
            return None
        last = end - 1
        if self.language == "fr" and "only" in self.kinds(end):
            last = end
        return _Typed("WORDS", at, last, Fraction(number), said="words")

    def _measures(self, at: int) -> bool:
        """Whether an Arabic noun of measure stands at ``at``, or after a number in brackets there."""
        if self.language != "ar":
            return False
        if at + 3 < len(self.tokens) and self.tokens[at].text == "(":
            at += 3
        return any(k in _DURATIONS for k in self.kinds(at)) and _AL not in self.tokens[at].key[:3]

    def _one_counts(self, at: int, end: int, typed: list[_Typed]) -> bool:
        """Before a percentage, a unit of time, a vote or «only», one is a number; elsewhere an article."""
        if end < len(self.tokens) and self.phrase(end, ("percent",)):
            return True
        if self.language == "ar":
            return False
        if typed and typed[-1].type in ("ARTICLE", "JOIN") and typed[-1].last == at - 1:
            return True
        follow = self.kinds(end)
        if "only" in follow or any(k in _DURATIONS or k in ("TIME", "VOTE") for k in follow):
            return True
        if end < len(self.tokens) and self.tokens[end].text == "(":
            return True
        before = [self.kinds(i) for i in (at - 1, at - 2)]
        return any("lead" in k for k in before)


# -- evaluation ---------------------------------------------------------------------------------


def _pair(items: Sequence[_Typed]) -> tuple[Fraction | None, Fraction | None]:
    """The values in digits and in words among number tokens."""
    digits = next((t.value for t in items if t.said == "digits" and t.value is not None), None)
    said = next((t.value for t in items if t.said == "words" and t.value is not None), None)
    return digits, said


def _unrounded(points: Fraction, words: Fraction | None) -> Fraction:
    """The share that ``points`` round: thirds in ``words``, else thirds or sixths («66,67 %»)."""
    if words is not None and words.denominator % 3 == 0 and abs(words - points) < 1:
        return words
    sixths = Fraction(round(points * 6 / 100) * 100, 6)
    decimal = Fraction(1, 20) if (points * 10).denominator == 1 else Fraction(1, 100)
    return sixths if points.denominator > 1 and abs(sixths - points) < decimal else points


class _Reader:
    """Turns the parse tree of an island into quantities."""

    def __init__(self, typer: _Typer, island: Sequence[_Typed]) -> None:
        self.typer = typer
        self.island = island

    def tokens(self, tree: Tree) -> list[_Typed]:
        return [self.island[at] for at in tree.values()]

    def read(self, tree: Tree) -> list[Quantity]:
        node = tree.children[0]
        while node.data in ("share", "measure", "date") and node.data != "fraction":
            node = node.children[0]
        method = getattr(self, f"_{node.data}")
        found: list[Quantity] = method(node, self.tokens(node))
        return found

    def span(self, items: Sequence[_Typed]) -> tuple[int, int]:
        tokens = self.typer.tokens
        return tokens[items[0].first].start, tokens[items[-1].last].end

    def make(
        self, kind: Kind, items: Sequence[_Typed], value: Fraction | None, **more: Any
    ) -> list[Quantity]:
        start, end = self.span(items)
        return [Quantity(kind, start, end, value, **more)]

    def _law(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        return self.make("law", items, None, text=items[0].text, reference=items[0].unit)

    def _date_digits(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        year, month, day = (int(p) if p else None for p in items[0].text.split("/"))
        if year is not None and year < 100:
            year += 2000 if year < 50 else 1900
        if not 1 <= (month or 0) <= 12 or not 1 <= (day or 0) <= 31:
            return []
        return self.make("date", items, None, date=(year, month, day))

    def _dated(self, items: list[_Typed], day: int | None) -> list[Quantity]:
        at = next(i for i, t in enumerate(items) if t.type == "MONTH")
        month = items[at]
        assert month.value is not None
        year = items[at + 1].value if at + 1 < len(items) else None
        if year is not None and not 1300 <= year <= 2200:
            items, year = items[: at + 1], None
        calendar = "hijri" if month.unit == "hijri" else "gregorian"
        number = int(month.value)
        if day is None:
            day = _LAST_DAY[number - 1]
        if not 1 <= day <= 31:
            return []
        return self.make(
            "date", items, None, date=(int(year) if year else None, number, day), calendar=calendar
        )

    def _date_day(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        return self._dated(items, int(items[0].value or 0))

    def _date_first(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        return self._dated(items, 1)

    def _date_last(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        return self._dated(items, None)

    def _articles(self, tree: Tree, items: list[_Typed]) -> list[Quantity]:
        whose = self._whose(items[-1].last)
        found: list[Quantity] = []
        for child in (part for part in tree.children if isinstance(part, Tree)):
            inside = self.tokens(child)
            value = inside[0].value
            first = [items[0], *inside] if not found else inside
            found.extend(self.make("article", first, value, text=whose))
        return found

    def _whose(self, last: int) -> str:
        """``law`` when the words after say that the article is one of a law, else ``self``."""
        typer = self.typer
        for i in range(last + 1, min(last + 6, len(typer.tokens))):
            if typer.tokens[i].kind == "mark" and typer.tokens[i].text not in "(),\u060c":
                break
            kinds = typer.kinds(i)
            if "own" in kinds:
                return "self"
            if "thereof" in kinds:
                return "law"
            if "texts" in kinds:
                own = "own" in typer.kinds(i + 1)
                return "self" if own else "law"
        return "self"

    def _fraction(self, tree: Any, items: list[_Typed]) -> list[Quantity]:
        digits, said = self._fraction_values(items)
        bracket = items[-1] if items[-1].type == "INB" else None
        if bracket is not None and bracket.unit == "percent" and bracket.value is not None:
            digits = items[0].value if said is None else None
            said = said if said is not None else digits
            return self.percentage(items, bracket.value, said * 100 if said is not None else None)
        if bracket is not None and bracket.unit not in ("fraction", ""):
            items = items[:-1]
            digits = None if items[0].said == "words" else digits
        if bracket is not None and bracket.unit == "" and bracket.value and bracket.value > 1:
            items, digits = items[:-1], None
        value = said if said is not None else digits
        return self.make("fraction", items, value, digits=digits, words=said)

    def _fraction_values(self, items: Sequence[_Typed]) -> tuple[Fraction | None, Fraction | None]:
        den = next((t for t in items if t.type == "DEN"), None)
        if den is not None and den.value is not None and items[0].value is not None:
            said: Fraction | None = items[0].value * den.value
            bracket = [t for t in items[1:] if t.type == "INB"]
            digits = bracket[0].value if bracket and bracket[0].unit == "fraction" else None
            return digits, said
        return _pair(items)

    def _percent(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        numbers = [t for t in items if t.type != "PERCENT"]
        digits, said = self._fraction_values(numbers)
        if said is not None and numbers[-1].type == "INB" and numbers[-1].unit == "fraction":
            said *= 100
        return self.percentage(items, digits, said)

    def _percent_before(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        return self.percentage(items, items[1].value, None)

    def percentage(
        self, items: Sequence[_Typed], digits: Fraction | None, words: Fraction | None
    ) -> list[Quantity]:
        """So many in a hundred; digits that only round a third or the words said are no other number."""
        if digits is not None:
            digits = _unrounded(digits, words)
        value = words if words is not None else digits
        return self.make("percent", items, value, digits=digits, words=words)

    def _number_alone(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        digits, said = _pair(items)
        bracket = items[-1] if items[-1].type == "INB" else None
        if bracket is not None and bracket.unit == "percent":
            return self.percentage(items, digits, said)
        if bracket is not None and bracket.unit == "fraction":
            return self._number_alone(_, items[:-1])
        if bracket is not None and bracket.unit:
            return self._measure(items, bracket.unit, digits, said, Fraction(1))
        return self.make(
            "number", items, said if said is not None else digits, digits=digits, words=said
        )

    def _measured(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        unit = next(t for t in items if t.type == "UNIT")
        at = items.index(unit)
        numbers = [t for t in items if t.type in ("DIGITS", "WORDS", "INB")]
        late = [t for t in items[at + 1 :] if t.type == "INB"]
        if late and late[0].unit in ("percent", "fraction"):
            items = [t for t in items if t is not late[0]]
            numbers.remove(late[0])
        digits, said = _pair(numbers)
        return self._measure(items, unit.unit, digits, said, unit.scale)

    def _measure(
        self,
        items: Sequence[_Typed],
        unit: str,
        digits: Fraction | None,
        said: Fraction | None,
        scale: Fraction,
    ) -> list[Quantity]:
        digits = _in_the_unit_said(items, unit, digits, said)
        types = [t.type for t in items]
        half = next((t.value for t in items if t.type == "HALF" and t.value), Fraction(0))
        own = half and "INB" in types[types.index("HALF") :]
        digits = (digits + (0 if own else half)) * scale if digits is not None else None
        said = (said + half) * scale if said is not None else None
        value = said if said is not None else digits
        full = any(t.type == "FULL" for t in items)
        kind: Kind = "number"
        if unit in _DURATIONS:
            kind, unit = "duration", _DURATIONS[unit]
        elif unit == "MAD":
            kind = "money"
        elif unit in _COUNTED:
            kind = "count"
            unit = "MULTIPLE" if unit == "AMOUNT" else unit
        return self.make(kind, items, value, unit=unit, digits=digits, words=said, full_days=full)

    def _dual(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        bracket = next((t for t in items if t.type == "INB"), None)
        digits = bracket.value if bracket is not None and bracket.said == "digits" else None
        return self._measure(items, items[0].unit, digits, items[0].value, Fraction(1))

    def _one(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        return self._measure(items, items[0].unit, None, items[1].value, items[0].scale)

    def _plural_first(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        digits, said = _pair(items[1:])
        return self._measure(items, items[0].unit, digits, said, items[0].scale)

    def _ordinal(self, _: Any, items: list[_Typed]) -> list[Quantity]:
        return self.make("ordinal", items, items[0].value)


def _in_the_unit_said(
    items: Sequence[_Typed], unit: str, digits: Fraction | None, said: Fraction | None
) -> Fraction | None:
    """The digits of «a week (7 days)» in the unit of the words."""
    bracket = next((t for t in items if t.type == "INB" and t.unit in _DURATIONS), None)
    if bracket is None or digits is None or not said or unit not in _DURATIONS:
        return digits
    units = _DURATIONS[unit], _DURATIONS[bracket.unit]
    if units not in _LENGTHS:
        return digits
    low, high = _LENGTHS[units]
    return said if low <= digits / said <= high else digits


# -- bounds -------------------------------------------------------------------------------------


def _token_at(starts: Sequence[int], offset: int) -> int:
    from bisect import bisect_left

    return bisect_left(starts, offset)


def _bounded(typer: _Typer, found: list[Quantity]) -> list[Quantity]:
    """Tell of each quantity how it is bounded by the words around it."""
    if not found:
        return found
    starts = [t.start for t in typer.tokens]
    keys = [t.key for t in typer.tokens]
    forms = keys
    if typer.language == "ar":
        forms = [_bare(key) for key in keys]
    result = []
    for q in found:
        if q.kind in ("law", "date", "article", "ordinal"):
            result.append(q)
            continue
        first, after = _token_at(starts, q.start), _token_at(starts, q.end)
        bound = (
            _bound_adjoining(typer, keys, forms, first)
            or _bound_after(typer, keys, after)
            or _bound_before(typer, keys, forms, first)
        )
        result.append(q._replace(bound=bound) if bound else q)
    return _ranges(typer, starts, result)


def _bound_adjoining(typer: _Typer, keys: list[str], forms: list[str], first: int) -> Any:
    """The bound said by the very words before a number: «at least three and at most nine»."""
    for key in {keys[first - 1], forms[first - 1]} if first else ():
        for phrase, bound in typer.table.before.get(key, ()):
            n = len(phrase)
            before = tuple(keys[first - n : first]), tuple(forms[first - n : first])
            if 1 < n <= first and phrase in before:
                return bound
    return None


@lru_cache(maxsize=65536)
def _bare(key: str) -> str:
    """An Arabic word without «and»; without «by» too where the rest may begin a bound."""
    if len(key) > 2 and key[0] in "\u0648\u0641":
        key = key[1:]
    return key[1:] if key[:1] in ("\u0628", "\u0644") and key[1:] in words("ar").opening else key


def _bound_before(typer: _Typer, keys: list[str], forms: list[str], first: int) -> Any:
    best: tuple[int, Any] = (0, None)
    for skip in range(4):
        end = first - skip
        if end <= 0 or (skip and typer.tokens[end].kind == "mark"):
            break
        for key in {keys[end - 1], forms[end - 1]}:
            for phrase, bound in typer.table.before.get(key, ()):
                n = len(phrase)
                if n <= best[0] or _GAP in phrase or end < n:
                    continue
                if phrase in (tuple(keys[end - n : end]), tuple(forms[end - n : end])):
                    best = (n, bound)
    if best[1] is not None:
        return best[1]
    for at in range(max(0, first - 9), first):
        for phrase, bound in typer.table.gapped.get(forms[at], ()):
            split = phrase.index(_GAP)
            if _split_bound(typer, forms, first, phrase[:split], phrase[split + 1 :]):
                return bound
    return None


def _split_bound(
    typer: _Typer, forms: list[str], first: int, head: tuple[str, ...], tail: tuple[str, ...]
) -> bool:
    """«is not less, for the members, than»: a bound with up to six words inside."""
    n, m = len(head), len(tail)
    end = first - m
    if m and tuple(forms[end:first]) != tail:
        return False
    for at in range(end - n, max(-1, end - n - 7), -1):
        if at >= 0 and tuple(forms[at : at + n]) == head:
            return not any(typer.tokens[i].text in ".;\u061b" for i in range(at, end))
    return False


def _bound_after(typer: _Typer, keys: list[str], after: int) -> Any:
    """The bound said after a number; what bounds «one of them at least» does not bound it."""
    for at in range(after, min(after + 4, len(keys))):
        for phrase, bound in typer.table.after.get(keys[at], ()):
            if tuple(keys[at : at + len(phrase)]) == phrase:
                return None if bound == "exactly" else bound
        if typer.tokens[at].kind != "word":
            return None
    return None


def _ranges(typer: _Typer, starts: list[int], found: list[Quantity]) -> list[Quantity]:
    """Join «at least three and at most nine», «from three to twelve» into one range."""
    result: list[Quantity] = []
    for q in found:
        last = result[-1] if result else None
        if last is not None and _is_range(typer, starts, last, q):
            unit = q.unit or last.unit
            kind = q.kind if q.unit or q.kind != "number" else last.kind
            result[-1] = last._replace(
                kind=kind, unit=unit, end=q.end, bound="between", upper=q.value,
                digits=None, words=None,
            )  # fmt: skip
        else:
            result.append(q)
    return result


def _is_range(typer: _Typer, starts: list[int], a: Quantity, b: Quantity) -> bool:
    if a.value is None or b.value is None or a.value >= b.value or a.kind in ("article", "ordinal"):
        return False
    limits = a.bound == "at_least" and b.bound == "at_most"
    alike = a.kind == b.kind and a.unit == b.unit
    bare = a.kind == "number" and not a.unit
    if not (alike or bare or (limits and b.kind == "number")):
        return False
    end, begin = _token_at(starts, a.end), _token_at(starts, b.start)
    if begin - end > 5:
        return False
    if any(typer.tokens[i].text in ".;\u061b:" for i in range(end, begin)):
        return False
    if limits and b.unit in _MEASURES and not a.unit:
        return False
    if limits:
        return True
    joins = [i for i in range(end, begin) if _said(typer, i, "range.to")]
    first = _token_at(starts, a.start)
    froms = [i for i in range(max(0, first - 3), first) if _said(typer, i, "range.from")]
    if begin == end:
        counted = b.kind == "count" or (b.kind == "number" and first - 1 in froms)
        told = bare or (alike and b.kind == "count")
        return bool(froms) and told and counted and _conjoined(typer, begin)
    upto = begin - end == 1 and bool(joins) and not _said(typer, joins[0], "joiner")
    if upto and bare and b.kind == "count" and b.unit in _PERSONS:
        return True
    return bool(joins) and bool(froms) and begin - end <= 2


def _conjoined(typer: _Typer, at: int) -> bool:
    """Whether an Arabic «and» is attached to the word at ``at``."""
    return typer.language == "ar" and typer.tokens[at].key[:1] == _WAW


def _said(typer: _Typer, at: int, kind: str) -> bool:
    return kind in typer.kinds(at)


# -- the public functions -----------------------------------------------------------------------


def _islands(typed: Sequence[_Typed]) -> Iterator[list[_Typed]]:
    island: list[_Typed] = []
    for t in typed:
        if island and t.first != island[-1].last + 1:
            yield island
            island = []
        island.append(t)
    if island:
        yield island


def find_quantities(
    text: str, language: Literal["ar", "fr"], tokens: list[Token] | None = None
) -> list[Quantity]:
    """The quantities said in ``text``, in order, not overlapping. Any text gives a list.

    ``tokens`` are those of ``text``, when the caller has them already.
    """
    typer = _Typer(text, language, tokens)
    found: list[Quantity] = []
    for island in _islands(typer.run()):
        at = 0
        while at < len(island):
            for size in range(min(_LONGEST, len(island) - at), 0, -1):
                part = island[at : at + size]
                tree = _shape(tuple(t.type for t in part))
                if tree is not None:
                    found.extend(_Reader(typer, part).read(tree))
                    at += size
                    break
            else:
                at += 1
    found = _added(text, found) if language == "ar" else found
    return _bounded(typer, _compounded(typer, found))


def _compounded(typer: _Typer, found: list[Quantity]) -> list[Quantity]:
    """«A year and three months»: one time, in the smaller unit."""
    if len(found) < 2:
        return found
    starts = [t.start for t in typer.tokens]
    whole: list[Quantity] = []
    for q in found:
        last = whole[-1] if whole else None
        if last is not None and _goes_with(typer, starts, last, q):
            value = Fraction(last.value or 0) * _SMALLER[last.unit][1] + (q.value or 0)
            whole[-1] = q._replace(start=last.start, value=value, digits=None, words=None)
        else:
            whole.append(q)
    return whole


def _goes_with(typer: _Typer, starts: list[int], a: Quantity, b: Quantity) -> bool:
    """Whether the time ``b`` is added to the longer time ``a``."""
    if a.kind != "duration" or b.kind != "duration" or b.unit != _SMALLER.get(a.unit, ("",))[0]:
        return False
    end, begin = _token_at(starts, a.end), _token_at(starts, b.start)
    if begin == end:
        return _conjoined(typer, begin)
    return begin - end == 1 and _said(typer, end, "joiner")


def _added(text: str, found: list[Quantity]) -> list[Quantity]:
    """«Two hundred shares and ten shares»: the parts of a number, each with the noun it counts, made one."""
    whole: list[Quantity] = []
    for q in found:
        last = whole[-1] if whole else None
        if (
            last is not None
            and (q.kind, q.unit) == (last.kind, last.unit)
            and q.kind in ("count", "duration", "money")
            and q.value
            and last.value
            and q.words == q.value
            and last.digits is None
            and last.value % 100 == 0
            and q.value < 100
            and text[last.end : q.start].isspace()
            and text[q.start] == _AND
        ):
            value = last.value + q.value
            whole[-1] = q._replace(start=last.start, value=value, words=value)
        else:
            whole.append(q)
    return whole


def _whole(text: str) -> list[Token]:
    return [t for t in tokenise(text) if t.kind != "mark" or t.text == "-"]


def read_number(text: str, language: Literal["ar", "fr"]) -> Fraction | None:
    """The number that the whole of ``text`` says, in digits or in words, or None."""
    tokens = _whole(text)
    if not tokens:
        return None
    if tokens[0].kind == "number":
        typer = _Typer(text, language)
        value, last = typer._number(0)
        return value if last == len(typer.tokens) - 1 else None
    run = number_run(tokens, 0, language)
    return Fraction(run[0]) if run and run[1] == len(tokens) else None


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN_FORM = re.compile(r"c{0,2}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


def read_ordinal(text: str, language: Literal["ar", "fr"]) -> int | None:
    """The rank that the whole of ``text`` says: an ordinal in words, ``1er``, or a roman numeral."""
    tokens = _whole(text)
    if not tokens:
        return None
    key = fold("".join(t.text for t in tokens))
    if len(tokens) == 1 and key and _ROMAN_FORM.fullmatch(key):
        total = 0
        for a, b in zip(key, [*key[1:], ""], strict=True):
            total += -_ROMAN[a] if _ROMAN.get(b, 0) > _ROMAN[a] else _ROMAN[a]
        return total
    if tokens[0].kind == "number" and len(tokens) == 2 and language == "fr":
        suffixed = any(k == "suffix" for k, _ in words("fr").of(tokens[1]))
        return int(tokens[0].key) if suffixed and tokens[0].key.isdigit() else None
    run = ordinal_run(tokens, 0, language)
    return run[0] if run and run[1] == len(tokens) else None
