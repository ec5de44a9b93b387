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


class Openings(NamedTuple):
    """What begins with one word: the concepts that it says alone, those that no phrase hides, longer phrases.

    Of the longer ones, ``second`` holds those told by their second word, ``tested`` the others.
    """

    single: dict[str, None]
    unhidden: list[str]
    second: dict[str, list[Phrase]]
    tested: list[Phrase]


@dataclass(slots=True)
class Lexicon:
    """The phrases of one language, indexed by the beginning of their first word.

    Phrases whose first word no text has said yet stay as they are written.
    """

    language: str
    skipped: frozenset[str] = frozenset()
    exact: dict[str, list[Entry]] = field(default_factory=dict)
    prefixes: dict[str, list[Entry]] = field(default_factory=dict)
    alone: dict[str, list[Entry]] = field(default_factory=dict)
    _places: dict[str, list[list[Entry]]] = field(default_factory=dict)
    _read: dict[Entry, Phrase] = field(default_factory=dict)
    _seen: dict[str, Openings] = field(default_factory=dict)
    _pairs: dict[tuple[str, str, str], tuple[tuple[str, Phrase], ...]] = field(default_factory=dict)

    def add(self, first: str, entry: Entry) -> None:
        """Index ``entry`` by its ``first`` word."""
        places = self._places.get(first)
        if places is None:
            if self._skips(first):
                places = self._beginning(self._kept(entry.text)[0])
            else:
                places = self._places[first] = self._beginning(first)
        for entries in places:
            entries.append(entry)

    def _beginning(self, text: str) -> list[list[Entry]]:
        """Where the entries that begin with the word ``text`` are indexed."""
        first = _word(text, self.language)
        table = self.prefixes if first.prefix else self.alone if first.alone else self.exact
        places = [table.setdefault(first.key, [])]
        if first.verb:
            places += (table.setdefault(v + first.key, []) for v in _VERB_PREFIXES)
        return places

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
            found = dict.fromkeys(self.alone.get(key, ()))
            for form in candidates(key, self.language):
                if form in self.exact:
                    found.update(dict.fromkeys(self.exact[form]))
                for end in range(2, len(form) + 1):
                    if form[:end] in self.prefixes:
                        found.update(dict.fromkeys(self.prefixes[form[:end]]))
            known = self._seen[key] = self._sorted(found)
        return known

    def _phrase(self, entry: Entry) -> Phrase:
        known = self._read.get(entry)
        if known is None:
            known = self._read[entry] = Phrase(entry, self._kept(entry.text), self.language)
        return known

    def _sorted(self, entries: Iterable[Entry]) -> Openings:
        """The phrases of ``entries`` by what tells them: nothing more, their second word, a test of it."""
        found = Openings({}, [], {}, [])
        for entry in entries:
            phrase = self._phrase(entry)
            if len(phrase.texts) == 1:
                if phrase.hidden:
                    found.single[phrase.concept] = None
                else:
                    found.unhidden.append(phrase.concept)
                continue
            second = phrase.texts[1]
            if _is_plain(second):
                found.second.setdefault(_entry_key(second, self.language), []).append(phrase)
            else:
                found.tested.append(phrase)
        return found

    def starting(self, key: str, following: str, told: str) -> tuple[tuple[str, Phrase], ...]:
        """The phrases of several words that may begin with ``key`` and go on with ``following``.

        ``told`` is the first word after ``key`` that is not skipped. With each phrase comes the word that
        must be the next one not skipped after ``told``, empty where it is not that simple.
        """
        known = self._pairs.get((key, following, told))
        if known is None:
            _, _, second, tested = self.openings(key)
            forms = candidates(told, self.language)
            exact = candidates(following, self.language)
            found = [p for p in tested if _goes_on(p, forms, exact)]
            for form in forms:
                found += second.get(form, ())
            known = tuple((self._third(phrase), phrase) for phrase in found)
            if len(self._pairs) < _REMEMBERED:
                self._pairs[key, following, told] = known
        return known

    def _third(self, phrase: Phrase) -> str:
        """The third word of ``phrase``, when it can only stand right after the second."""
        if len(phrase.texts) < 3 or phrase.texts[1][0] in _LOOSE or not _is_plain(phrase.texts[2]):
            return ""
        return _entry_key(phrase.texts[2], self.language)


def _is_plain(text: str) -> bool:
    """Whether a word of a phrase stands for itself, whatever is attached to it."""
    return text[0] not in _MARKS_BEFORE and text[-1] != "*"


def _goes_on(phrase: Phrase, forms: tuple[str, ...], exact: tuple[str, ...]) -> bool:
    """Whether the second word of ``phrase`` may be one of ``forms``, or of ``exact`` if it stands alone."""
    second = phrase.words[1]
    return second is None or second.matches(exact if second.alone else forms)


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
