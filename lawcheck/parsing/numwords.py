"""The words of numbers and units (``grammars/lexicon/*.num``) and numbers read from words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from lawcheck.parsing.folding import fold
from lawcheck.parsing.lexicon import arabic_bases, candidates
from lawcheck.parsing.tokens import Token, tokenise
from lawcheck.resources import directory

Language = Literal["ar", "fr"]
Sense = tuple[str, Fraction]

_AL = "\u0627\u0644"
_WAW = "\u0648"
_ATTACHED = "\u0648\u0641\u0628\u0644\u0643"
_SHORT = 3
_NUMBER_KINDS = frozenset(
    ("unit", "teen", "ten", "tens", "hundred", "hundreds", "thousand", "thousands", "million",
     "millions")
)  # fmt: skip
_MONTH = "month."
MAXIMUM = 999_999_999


@dataclass(slots=True)
class Words:
    """The lexicon of one language: senses by word, phrases by first word."""

    language: Language
    senses: dict[str, list[Sense]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Sense]]] = field(default_factory=dict)
    before: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    after: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    gapped: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    opening: set[str] = field(default_factory=set)

    def index_bound(self, place: str, phrase: tuple[str, ...], bound: str) -> None:
        """Index a phrase that bounds: by its last word before, by its first after or with a gap."""
        if place == "after":
            self.after.setdefault(phrase[0], []).append((phrase, bound))
        elif "..." in phrase:
            self.gapped.setdefault(phrase[0], []).append((phrase, bound))
        else:
            self.before.setdefault(phrase[-1], []).append((phrase, bound))
            if len(phrase) > 1:
                self.opening.add(phrase[0])

    def of(self, token: Token) -> tuple[Sense, ...]:
        """The senses of a token, whatever is attached to it."""
        return _senses(self.language, token.key)


def _keys(text: str) -> tuple[str, ...]:
    """The keys of a phrase; ``...`` stands for a few words of any kind."""
    parts = text.replace("_", " ").split("...")
    keys: list[str] = []
    for i, part in enumerate(parts):
        keys.extend(["..."] if i else [])
        keys.extend(t.key for t in tokenise(part))
    return tuple(keys)


@lru_cache(maxsize=2)
def words(language: Language) -> Words:
    """The number words of ``ar`` or ``fr``, read once."""
    table = Words(language)
    path = directory("grammars") / "lexicon" / f"quantities.{language}.num"
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        kind, value, *rest = line.split()
        sense = (kind, Fraction(value))
        if kind.startswith(("before.", "after.")):
            place, _, bound = kind.partition(".")
            for phrase in filter(None, map(_keys, " ".join(rest).split("|"))):
                table.index_bound(place, phrase, bound)
            continue
        for word in rest:
            keys = _keys(word) if "_" in word or "'" in word else (fold(word),)
            if len(keys) > 1:
                table.phrases.setdefault(keys[0], []).append((keys, sense))
            else:
                table.senses.setdefault(keys[0], []).append(sense)
    return table


def may_speak(language: Language, key: str) -> bool:
    """Whether the folded word ``key`` may begin, or be, a word of numbers or units."""
    table = words(language)
    if language == "fr":
        return key in table.senses or key in table.phrases
    if len(key) == _SHORT and key[0] in _ATTACHED and key[1:] in table.senses:
        return True
    return any(
        form in table.senses or form in table.phrases or _AL + form in table.senses
        for form in candidates(key, "ar")
    )


@lru_cache(maxsize=65536)
def _senses(language: Language, key: str) -> tuple[Sense, ...]:
    table = words(language).senses
    if language == "fr":
        return tuple(table.get(key, ()))
    found: dict[Sense, None] = {}
    for form in candidates(key, "ar"):
        for sense in table.get(form, ()):
            found[sense] = None
    return tuple(found)


def month_of(language: Language, token: Token) -> int | None:
    """The month (1 to 12) that the word names, whatever is attached to it."""
    named = (value for kind, value in words(language).of(token) if kind.startswith(_MONTH))
    return next(map(int, named), None)


@lru_cache(maxsize=65536)
def phrases_from(language: Language, key: str) -> tuple[tuple[tuple[str, ...], Sense], ...]:
    """The phrases of several words (their keys, their sense) that the folded word may begin."""
    forms = candidates(key, "ar") if language == "ar" else ()
    table = words(language).phrases
    return tuple(p for form in dict.fromkeys((key, *forms)) for p in table.get(form, ()))


@lru_cache(maxsize=65536)
def _number_senses(language: Language, key: str) -> tuple[Sense, ...]:
    """Like :func:`_senses`, for number words: no pronoun is attached, «by the hundred» is a percent."""
    table = words(language).senses
    if any(kind == "percent" for kind, _ in table.get(key, ())):
        return ()
    forms = dict.fromkeys(arabic_bases(key)) if language == "ar" else {key: None}
    if language == "ar" and len(key) == _SHORT and key[0] in _ATTACHED:
        forms[key[1:]] = None
    return tuple(s for form in forms for s in table.get(form, ()) if s[0] in _NUMBER_KINDS)


def _joined(token: Token) -> bool:
    return token.key.startswith(_WAW)


@dataclass(slots=True)
class _Sum:
    """A number while its words come: ``total`` of thousands and millions, ``current`` below."""

    total: int = 0
    current: int = 0
    scale: int = 10**12

    def arabic(self, kind: str, value: int, joined: bool) -> bool:
        started = self.current > 0
        if kind == "unit":
            fits = self.current % 100 == 0 and (joined or not started)
            if fits and not started and self.total and not joined:
                fits = False
            if fits:
                self.current += value
            return fits
        if kind == "ten":
            teen = 0 < self.current % 100 < 10 and not joined
            alone = self.current % 100 == 0 and (joined or not (started or self.total))
            if teen or alone:
                self.current += 10
            return teen or alone
        if kind == "tens":
            fits = self.current % 100 < 10 and (joined or not (started or self.total))
            if fits:
                self.current += value
            return fits
        if kind == "hundred":
            if 3 <= self.current <= 9 and not joined:
                self.current *= 100
                return True
            return self._fresh(100, joined)
        if kind == "hundreds":
            return self._fresh(value, joined)
        return self._scaled(kind, value, joined)

    def _fresh(self, value: int, joined: bool) -> bool:
        if self.current == 0 and (joined or not self.total):
            self.current = value
            return True
        return False

    def _scaled(self, kind: str, value: int, joined: bool) -> bool:
        unit = 1000 if kind.startswith("thousand") else 1_000_000 if value < 10**9 else 10**9
        if unit >= self.scale:
            return False
        if kind in ("thousands", "millions"):
            if self.current:
                return False
            self.total += value
        else:
            if not self.current and self.total and not joined:
                return False
            self.total += max(self.current, 1) * value
        self.current, self.scale = 0, unit
        return True

    def french(self, kind: str, value: int, _: bool) -> bool:
        last = self.current % 100
        if kind == "unit":
            fits = last == 0 or (last >= 20 and last % 10 == 0)
            fits = fits and not (value == 0 and self.current)
            if fits:
                self.current += value
            return fits
        if kind == "teen":
            fits = last in (0, 60, 80)
            if last == 10 and 17 <= 10 + value <= 19:
                fits = False
            if fits:
                self.current += value
            return fits
        if kind == "tens":
            if value == 20 and last == 4:
                self.current += 76
                return True
            if last == 0:
                self.current += value
                return True
            return False
        if kind == "hundred":
            if self.current == 0:
                self.current = 100
                return True
            if 2 <= self.current <= 9 or 11 <= self.current <= 19:
                self.current *= 100
                return True
            return False
        return self._scaled(kind, value, True)


def number_run(tokens: Sequence[Token], at: int, language: Language) -> tuple[int, int] | None:
    """The value of the longest number in words that starts at ``at``, and the index after it."""
    state = _Sum()
    add = state.arabic if language == "ar" else state.french
    position, end = at, at
    pending_waw = False
    while position < len(tokens):
        token = tokens[position]
        if position > at and token.kind == "mark" and token.text == "-" and language == "fr":
            position += 1
            continue
        if language == "ar" and position > at and token.key == _WAW:
            pending_waw = True
            position += 1
            continue
        if language == "fr" and position > at and _is(token, "joiner"):
            if state.current % 100 >= 20 and _one_or_eleven(tokens, position + 1):
                position += 1
                continue
            break
        joined = pending_waw or (language == "ar" and position > at and _eleven(tokens, position))
        if not _accept(add, token, language, joined, state):
            break
        pending_waw = False
        position += 1
        end = position
    value = state.total + state.current
    if end == at or value > MAXIMUM * 1000:
        return None
    if language == "ar" and end == at + 1 and _dual_of(tokens, at, value):
        value *= 2
    return value, end


def _eleven(tokens: Sequence[Token], at: int) -> bool:
    """Whether «and eleven» stands at ``at``: folded, its first word reads like the word for one."""
    if at + 1 >= len(tokens) or not _joined(tokens[at]):
        return False
    one = any(value == 1 for kind, value in _number_senses("ar", tokens[at].key) if kind == "unit")
    return one and any(kind == "ten" for kind, _ in _number_senses("ar", tokens[at + 1].key))


def _dual_of(tokens: Sequence[Token], at: int, value: int) -> bool:
    """Whether the word for ``value`` is the dual that stands right before the noun it counts."""
    dual = any(
        kind in ("thousands", "millions") and number == 2 * value
        for kind, number in _number_senses("ar", tokens[at].key)
    )
    counted = at + 1
    if [t.text for t in tokens[counted : counted + 3 : 2]] == ["(", ")"]:
        counted += 3  # its digits in brackets
    if not dual or counted >= len(tokens):
        return False
    noun = words("ar").of(tokens[counted])
    return bool(noun) and all(kind not in _NUMBER_KINDS for kind, _ in noun)


def _one_or_eleven(tokens: Sequence[Token], at: int) -> bool:
    if at < len(tokens) and tokens[at].text == "-":
        at += 1
    return at < len(tokens) and any(
        kind in _NUMBER_KINDS and value in (1, 11) for kind, value in words("fr").of(tokens[at])
    )


def _accept(
    add: Callable[[str, int, bool], bool],
    token: Token,
    language: Language,
    pending: bool,
    state: _Sum,
) -> bool:
    for kind, value in _number_senses(language, token.key):
        number = int(value)
        ten = language == "fr" and state.current % 100 in (10, 70, 90)
        if ten and kind == "unit" and number in (7, 8, 9):
            state.current += number
            return True
        joined = pending or (language == "ar" and _joined(token) and not _bare(token, language))
        if add(kind, number, joined):
            return True
    return False


def _bare(token: Token, language: Language) -> bool:
    """Whether the word itself (with its first letter) is a number word: the waw is its own."""
    return any(k in _NUMBER_KINDS for k, _ in words(language).senses.get(token.key, ()))


def ordinal_run(tokens: Sequence[Token], at: int, language: Language) -> tuple[int, int] | None:
    """The value of the ordinal in words that starts at ``at``, and the index after it."""
    table = words(language)
    if language == "fr":
        for kind, value in table.of(tokens[at]):
            if kind == "ordinal":
                return int(value), at + 1
        return _french_compound(tokens, at)
    rank, position = 0, at
    for kind, v in _ordinal_senses(tokens[at].key):
        if kind in ("ordinal", "ordinalunit"):
            rank, position = int(v), at + 1
            break
        if kind in ("ordinaltens", "ordinalhundred"):
            return int(v), at + 1
    if not rank:
        return None
    if position < len(tokens):
        follow = tokens[position]
        if follow.key == _WAW and position + 1 < len(tokens):
            follow, skip = tokens[position + 1], 2
        else:
            skip = 1
        bare = any(k == "ten" for k, _ in table.senses.get(follow.key, ()))
        if bare and skip == 1:
            return rank + 10, position + 1
        for kind, v in _ordinal_senses(follow.key):
            if kind == "ordinaltens" and (_joined(follow) or skip == 2):
                return rank + int(v), position + skip
    if any(kind == "ordinalunit" for kind, _ in _ordinal_senses(tokens[at].key)):
        return None
    return rank, position


@lru_cache(maxsize=4096)
def _ordinal_senses(key: str) -> tuple[Sense, ...]:
    """Ordinals keep their article: a bare tens word is a number, not an ordinal."""
    table = words("ar").senses
    forms = [key]
    for base in arabic_bases(key):
        forms.extend((base, _AL + base) if base != key else (base,))
    found: dict[Sense, None] = {}
    for form in dict.fromkeys(forms):
        for sense in table.get(form, ()):
            if sense[0] == "ordinal" or (sense[0].startswith("ordinal") and _AL in key[:4]):
                found[sense] = None
    return tuple(found)


def _french_compound(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A number in words whose last word is an ordinal: tens or hundreds, then the ordinal."""
    run = number_run(tokens, at, "fr")
    if run is None:
        return None
    value, end = run
    while end < len(tokens) and (tokens[end].text == "-" or _is(tokens[end], "joiner")):
        end += 1
    if end < len(tokens):
        for kind, unit in words("fr").of(tokens[end]):
            if kind in ("ordinal", "ordinalunit") and value % 20 in (0, 10) and unit < 20:
                return value + int(unit), end + 1
    return None


def _is(token: Token, kind: str) -> bool:
    return any(k == kind for k, _ in words("fr").of(token))
