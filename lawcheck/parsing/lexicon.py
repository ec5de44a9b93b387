"""The lexicon: concepts and the words that say them, in ``grammars/lexicon/*.lex``.

A file holds blocks: a concept on a line of its own, then one or more lines ``ar …`` or ``fr …`` with
phrases separated by ``|``. In a phrase each word stands for its spellings (folded):

* ``word`` the word itself, whatever is attached to it (Arabic article, conjunctions, prepositions,
  pronouns; the French plural and feminine);
* ``word*`` any word that begins so;
* ``~word`` the word after one letter of verb conjugation (Arabic only), may be combined with ``*``;
* ``=word`` that very word, nothing attached to it;
* ``_`` up to two words of any kind.

French articles and prepositions between the words of a phrase are skipped, unless marked ``=``. A
longer phrase hides the shorter ones that it contains («the extraordinary assembly» is not «the
ordinary» one), unless its concept is marked with a ``+`` after its name: then it is said beside them.
A concept marked ``++`` is moreover hidden by none. A block may name several concepts, separated by
commas and each with its own mark: its phrases say all of them.

Three blocks say no concept: ``SKIPPED``, the words that phrases skip; ``SHORT``, the short words to which a
conjunction may be attached; ``SAME``, words of one meaning, of which phrases write the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.resources import directory

_WAW_FA = "\u0648\u0641"
_PREPOSITIONS = "\u0628\u0644\u0643\u0633"
_AL = "\u0627\u0644"
_LL = "\u0644\u0644"
_VERB_PREFIXES = "\u064a\u062a\u0646\u0627"
_PRONOUNS = (
    "\u0647\u0645\u0627", "\u0647\u0627", "\u0647\u0645", "\u0647\u0646", "\u0646\u0627", "\u0647",
)  # fmt: skip
HYPHENS = frozenset(("-", "\u2010", "\u2011"))
_REMEMBERED = 65536
_new = tuple.__new__
_MARKS_BEFORE = "_=~"
_LOOSE = "_="
"""The marks of a word that need not be the first one not skipped."""
_TA, _HA, _ALEF = "\u062a", "\u0647", "\u0627"


@lru_cache(maxsize=1)
def _short_words() -> frozenset[str]:
    """The words of two or three letters to which a conjunction may be attached."""
    path = directory("grammars") / "lexicon" / "00-core.lex"
    phrases = (p for concept, _, p in read_blocks(path) if concept == "SHORT")
    return frozenset(fold(word.strip()) for p in phrases for word in p.split("|"))


@lru_cache(maxsize=1)
def _standing_for() -> dict[str, str]:
    """The words of one meaning, each with the one that the phrases write."""
    path = directory("grammars") / "lexicon" / "00-core.lex"
    lines = (p.split("|") for concept, _, p in read_blocks(path) if concept == "SAME")
    return {fold(same.strip()): fold(told.strip()) for told, *others in lines for same in others}


def arabic_bases(key: str) -> Iterator[str]:
    """The folded word and what remains of it without its proclitics."""
    yield key
    rest = key
    if rest and rest[0] in _WAW_FA and (len(rest) > 3 or rest[1:] in _short_words()):
        rest = rest[1:]
        yield rest
    for start in {key, rest}:
        if start.startswith(_LL) and len(start) > 4:
            yield start[2:]
            yield start[1:]
        if start.startswith(_AL) and len(start) > 4:
            yield start[2:]
        if len(start) > 3 and start[0] in _PREPOSITIONS:
            bare = start[1:]
            yield bare
            if bare.startswith(_AL) and len(bare) > 4:
                yield bare[2:]


def _french_forms(key: str) -> tuple[str, ...]:
    """The word, its singular and its masculine, the singular of a verb."""
    forms = [key]
    if len(key) > 3 and key[-1] in "sx":
        forms.append(key[:-1])
    if len(forms[-1]) > 4 and forms[-1][-1] == "e":
        forms.append(forms[-1][:-1])
    if len(key) > 6 and key.endswith("ent"):
        forms.append(key[:-2])
    return tuple(forms)


@lru_cache(maxsize=65536)
def candidates(key: str, language: str) -> tuple[str, ...]:
    """The lexicon keys that a folded word may stand for."""
    if language != "ar":
        return _french_forms(key)
    found: dict[str, None] = {}
    for base in arabic_bases(key):
        found[base] = None
        if base in _standing_for():
            found[_standing_for()[base]] = None
        if base.endswith(_ALEF) and len(base) > 4:
            found[base[:-1]] = None
        for pronoun in _PRONOUNS:
            if base.endswith(pronoun) and len(base) - len(pronoun) >= 3:
                stem = base[: -len(pronoun)]
                found[stem] = None
                if stem.endswith(_TA):
                    found[stem[:-1] + _HA] = None
    return tuple(found)


@lru_cache(maxsize=_REMEMBERED)
def _entry_key(word: str, language: str) -> str:
    key = fold(word)
    if language == "ar" and key.startswith(_AL) and len(key) > 4:
        return key[2:]
    return key


class _Word(NamedTuple):
    key: str
    prefix: bool
    verb: bool
    alone: bool = False

    def spellings(self) -> list[str]:
        """What a form of the word is, or how it begins."""
        return [self.key, *(v + self.key for v in _VERB_PREFIXES)] if self.verb else [self.key]

    def matches(self, forms: tuple[str, ...]) -> bool:
        if self.alone:
            return forms[:1] == (self.key,)
        for form in forms:
            if self._is(form) or (
                self.verb and form[:1] and form[0] in _VERB_PREFIXES and self._is(form[1:])
            ):
                return True
        return False

    def _is(self, form: str) -> bool:
        return form.startswith(self.key) if self.prefix else form == self.key


class Entry(NamedTuple):
    """A phrase as the lexicon writes it, and the mark of its concept."""

    concept: str
    mark: str
    text: str


class Phrase:
    """Words that say a concept; in ``words`` None stands for up to two words of any kind.

    ``texts`` are the words as the lexicon writes them; they are read when first asked for.
    """

    __slots__ = ("_language", "_words", "concept", "hidden", "hides", "texts")

    def __init__(self, entry: Entry, texts: list[str], language: str) -> None:
        self.concept = entry.concept
        self.texts = texts
        self.hides = not entry.mark
        self.hidden = entry.mark != "++"
        self._language = language
        self._words: tuple[_Word | None, ...] = ()

    @property
    def words(self) -> tuple[_Word | None, ...]:
        """The words, read."""
        if not self._words:
            self._words = tuple(
                None if text == "_" else _word(text, self._language) for text in self.texts
            )
        return self._words


class Told(NamedTuple):
    """A phrase that ``ends`` with its second word, or goes on with ``third`` unless that is not so simple."""

    phrase: Phrase
    ends: bool
    third: str


class Beginning:
    """The phrases that begin with one word of the lexicon, told apart by the second.

    They stay as they are written until a text says that word: then ``single`` holds the concepts that it says
    alone, ``unhidden`` those of them that no phrase hides, the others the longer phrases by their second word,
    by how it begins, by the very word, or all that ``any_word`` may follow.
    """

    __slots__ = ("any_word", "entries", "plain", "prefixes", "single", "unhidden", "unread", "very")

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.unread = True
        self.single: list[str] = []
        self.unhidden: list[str] = []
        self.plain: dict[str, list[Told]] = {}
        self.prefixes: dict[str, list[Told]] = {}
        self.very: dict[str, list[Told]] = {}
        self.any_word: list[Told] = []

    def goes_on(self) -> bool:
        """Whether a phrase of several words begins so."""
        return bool(self.plain or self.prefixes or self.very or self.any_word)

    def add(self, phrase: Phrase, language: str) -> None:
        """Take ``phrase``, by what tells it from the others."""
        if len(phrase.texts) == 1:
            (self.single if phrase.hidden else self.unhidden).append(phrase.concept)
            return
        if phrase.texts[1] == "_":
            self.any_word.append(Told(phrase, False, ""))
            return
        second = _word(phrase.texts[1], language)
        ends = len(phrase.texts) == 2 and not second.alone
        told = Told(phrase, ends, _third(phrase, language))
        table = self.prefixes if second.prefix else self.very if second.alone else self.plain
        for key in second.spellings():
            table.setdefault(key, []).append(told)

    def following(
        self, forms: tuple[str, ...], stems: frozenset[str], exact: str
    ) -> Iterator[Told]:
        """The phrases whose second word may have the ``forms``, or be ``exact`` if it stands alone."""
        yield from self.any_word
        if self.plain:
            for form in forms:
                yield from self.plain.get(form, ())
        for stem in self.prefixes.keys() & stems:
            yield from self.prefixes[stem]
        yield from self.very.get(exact, ())


class Openings(NamedTuple):
    """What begins with a word of a text: concepts that it says alone, those that no phrase hides, the rest."""

    single: tuple[str, ...]
    unhidden: tuple[str, ...]
    longer: tuple[Beginning, ...]


@dataclass(slots=True)
class Lexicon:
    """The phrases of one language, indexed by the beginning of their first word."""

    language: str
    skipped: frozenset[str] = frozenset()
    exact: dict[str, list[Beginning]] = field(default_factory=dict)
    prefixes: dict[str, list[Beginning]] = field(default_factory=dict)
    very: dict[str, list[Beginning]] = field(default_factory=dict)
    _places: dict[str, Beginning] = field(default_factory=dict)
    _beginnings: dict[str, Beginning] = field(default_factory=dict)
    _seen: dict[str, Openings] = field(default_factory=dict)
    _pairs: dict[tuple[str, str, str], tuple[Told, ...]] = field(default_factory=dict)

    @property
    def concepts(self) -> frozenset[str]:
        """All concepts that words say."""
        return frozenset(e.concept for b in self._beginnings.values() for e in b.entries)

    def add(self, first: str, entry: Entry) -> None:
        """Index ``entry`` by its ``first`` word."""
        known = self._places.get(first)
        if known is None:
            if self._skips(first):
                known = self._beginning(self._kept(entry.text)[0])
            else:
                known = self._places[first] = self._beginning(first)
        known.entries.append(entry)

    def _beginning(self, text: str) -> Beginning:
        """What begins with ``text``, a word as the lexicon writes it."""
        if text not in self._beginnings:
            found = self._beginnings[text] = Beginning()
            first = _word(text, self.language)
            table = self.prefixes if first.prefix else self.very if first.alone else self.exact
            for key in first.spellings():
                table.setdefault(key, []).append(found)
        return self._beginnings[text]

    def _kept(self, text: str) -> list[str]:
        """The words of ``text`` without those that are skipped, unless all are."""
        words = [intern(word) for word in text.split()]
        skipped = self.skipped
        if not skipped:
            return words
        return [word for word in words if _entry_key(word, self.language) not in skipped] or words

    def _skips(self, word: str) -> bool:
        return bool(self.skipped) and _entry_key(word, self.language) in self.skipped

    def openings(self, key: str) -> Openings:
        """The phrases that may begin with the folded word ``key``."""
        known = self._seen.get(key)
        if known is None:
            exact, prefixes = self.exact, self.prefixes
            found = [*self.very.get(key, ())]
            for form in candidates(key, self.language):
                if form in exact:
                    found += exact[form]
                for end in range(2, len(form) + 1):
                    if form[:end] in prefixes:
                        found += prefixes[form[:end]]
            known = self._seen[key] = self._read(dict.fromkeys(found))
        return known

    def _read(self, beginnings: Iterable[Beginning]) -> Openings:
        """The phrases of ``beginnings``, read if they are not."""
        single: dict[str, None] = {}
        unhidden: list[str] = []
        longer: list[Beginning] = []
        for beginning in beginnings:
            if beginning.unread:
                beginning.unread = False
                for entry in beginning.entries:
                    beginning.add(
                        Phrase(entry, self._kept(entry.text), self.language), self.language
                    )
            single.update(dict.fromkeys(beginning.single))
            unhidden += beginning.unhidden
            if beginning.goes_on():
                longer.append(beginning)
        return Openings(tuple(single), tuple(unhidden), tuple(longer))

    def starting(self, key: str, following: str, told: str) -> tuple[Told, ...]:
        """The phrases of several words that may begin with ``key`` and go on with ``following``.

        ``told`` is the first word after ``key`` that is not skipped.
        """
        known = self._pairs.get((key, following, told))
        if known is None:
            forms = candidates(told, self.language)
            stems = frozenset(form[:end] for form in forms for end in range(1, len(form) + 1))
            known = tuple(
                phrase
                for beginning in self.openings(key).longer
                for phrase in beginning.following(forms, stems, following)
            )
            if len(self._pairs) < _REMEMBERED:
                self._pairs[key, following, told] = known
        return known


def _third(phrase: Phrase, language: str) -> str:
    """The third word of ``phrase``, when it can only stand right after the second."""
    if len(phrase.texts) < 3 or phrase.texts[1][0] in _LOOSE or not _is_plain(phrase.texts[2]):
        return ""
    return _entry_key(phrase.texts[2], language)


def _is_plain(text: str) -> bool:
    """Whether a word of a phrase stands for itself, whatever is attached to it."""
    return text[0] not in _MARKS_BEFORE and text[-1] != "*"


def read_blocks(path: Path) -> Iterator[tuple[str, str, str]]:
    """The ``(concept, language, phrases)`` lines of a lexicon file."""
    concept = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.split("#", 1)[0].rstrip()
        if not text:
            continue
        if not text[0].isspace():
            concept = text.strip()
            continue
        language, _, phrases = text.strip().partition(" ")
        if language not in ("ar", "fr") or not concept:
            raise ValueError(f"{path.name}: {line!r}")
        for name in concept.split(","):
            yield name.strip(), language, phrases


@lru_cache(maxsize=_REMEMBERED)
def _word(text: str, language: str) -> _Word:
    if text[0] == "=":
        return _Word(fold(text[1:]), prefix=False, verb=False, alone=True)
    return _Word(_entry_key(text.strip("~*"), language), text[-1] == "*", text[0] == "~")


def _parted(line: str) -> str:
    """The words of a line parted by spaces: French elisions and compounds are several words."""
    return line.replace("'", "' ").replace("\u2019", "' ").replace("-", " ")


@lru_cache(maxsize=2)
def lexicon(language: str) -> Lexicon:
    """The lexicon of ``ar`` or ``fr``, read once."""
    return _read(language)


@lru_cache(maxsize=8)
def lexicon_of(concept: str, language: str) -> Lexicon:
    """The phrases of one concept alone: a tenth of the time where nothing else is asked."""
    return _read(language, concept)


def _read(language: str, only: str = "") -> Lexicon:
    lex = Lexicon(language, HYPHENS if language == "fr" else frozenset())
    for path in sorted((directory("grammars") / "lexicon").glob("*.lex")):
        for block, tongue, line in read_blocks(path):
            if tongue != language:
                continue
            concept, _, mark = block.partition(" ")
            phrases = _parted(line).split("|")
            if concept == "SKIPPED":
                lex.skipped |= {
                    _entry_key(word, language) for phrase in phrases for word in phrase.split()
                }
            elif concept not in ("SHORT", "SAME") and only in ("", concept):
                for phrase in phrases:
                    words = phrase.split(None, 1)
                    if words:
                        lex.add(words[0], _new(Entry, (concept, mark, phrase)))
    return lex
