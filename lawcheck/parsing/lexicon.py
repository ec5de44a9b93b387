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

import marshal
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import Any, NamedTuple

from lawcheck.parsing import folding
from lawcheck.parsing.folding import fold
from lawcheck.prepared import prepared
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


Row = tuple[str, str, str, tuple[str, ...]]
"""A phrase of several words: the word that must be the one right after its second (empty where that is not so
simple), its concept, the mark of the concept, the words as the lexicon writes them."""


class Phrase:
    """Words that say a concept; in ``words`` None stands for up to two words of any kind.

    ``texts`` are the words as the lexicon writes them; they are read when first asked for.
    """

    __slots__ = ("_language", "_words", "concept", "hidden", "hides", "texts")

    def __init__(self, row: Row, language: str) -> None:
        _, self.concept, mark, self.texts = row
        self.hides = not mark
        self.hidden = mark != "++"
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


class Beginning(NamedTuple):
    """The phrases that begin with one word of the lexicon, told apart by the second.

    ``single`` holds the concepts that the word says alone, ``unhidden`` those of them that no phrase hides, the
    others the longer phrases by their second word, by how it begins, by the very word, or all that
    ``any_word`` may follow.
    """

    single: list[str]
    unhidden: list[str]
    plain: dict[str, list[Row]]
    prefixes: dict[str, list[Row]]
    very: dict[str, list[Row]]
    any_word: list[Row]

    def goes_on(self) -> bool:
        """Whether a phrase of several words begins so."""
        return bool(self.plain or self.prefixes or self.very or self.any_word)

    def add(self, concept: str, mark: str, texts: tuple[str, ...], language: str) -> None:
        """Take a phrase, by what tells it from the others."""
        if len(texts) == 1:
            (self.unhidden if mark == "++" else self.single).append(concept)
            return
        row = (_third(texts, language), concept, mark, texts)
        if texts[1] == "_":
            self.any_word.append(row)
            return
        second = _word(texts[1], language)
        table = self.prefixes if second.prefix else self.very if second.alone else self.plain
        for key in second.spellings():
            table.setdefault(key, []).append(row)

    def following(self, forms: tuple[str, ...], stems: frozenset[str], exact: str) -> Iterator[Row]:
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


class _Tables(NamedTuple):
    """The phrases of one language, indexed by the beginning of their first word, in plain values.

    ``exact``, ``prefixes`` and ``very`` number the ``beginnings``, packed until a text says the word.
    """

    skipped: frozenset[str]
    exact: dict[str, list[int]]
    prefixes: dict[str, list[int]]
    very: dict[str, list[int]]
    beginnings: list[bytes]


class _Writer:
    """Makes the tables of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.skipped = HYPHENS if language == "fr" else frozenset()
        self._beginnings: dict[str, Beginning] = {}

    def add(self, concept: str, mark: str, phrase: str) -> None:
        """Index a phrase by its first word that is not skipped, unless all are."""
        words = [intern(word) for word in phrase.split()]
        kept = [word for word in words if not self._skips(word)] or words
        if kept:
            self._beginning(kept[0]).add(intern(concept), mark, tuple(kept), self.language)

    def _skips(self, word: str) -> bool:
        return bool(self.skipped) and _entry_key(word, self.language) in self.skipped

    def _beginning(self, text: str) -> Beginning:
        """What begins with ``text``, a word as the lexicon writes it."""
        if text not in self._beginnings:
            self._beginnings[text] = Beginning([], [], {}, {}, {}, [])
        return self._beginnings[text]

    def tables(self) -> _Tables:
        """What was added."""
        made = _Tables(self.skipped, {}, {}, {}, [])
        for number, (text, beginning) in enumerate(self._beginnings.items()):
            first = _word(text, self.language)
            table = made.prefixes if first.prefix else made.very if first.alone else made.exact
            for key in first.spellings():
                table.setdefault(key, []).append(number)
            made.beginnings.append(marshal.dumps(tuple(beginning)))
        return made


@dataclass(slots=True)
class Lexicon:
    """The phrases of one language."""

    language: str
    _tables: _Tables
    _unpacked: dict[int, Beginning] = field(default_factory=dict)
    _phrases: dict[Row, Phrase] = field(default_factory=dict)
    _seen: dict[str, Openings] = field(default_factory=dict)
    _pairs: dict[tuple[str, str, str], tuple[Told, ...]] = field(default_factory=dict)

    @property
    def skipped(self) -> frozenset[str]:
        """The words that phrases skip."""
        return self._tables.skipped

    @property
    def concepts(self) -> frozenset[str]:
        """All concepts that words say."""
        found: set[str] = set()
        for begun in map(self._beginning, range(len(self._tables.beginnings))):
            tables = (begun.plain, begun.prefixes, begun.very)
            rows = (row for table in tables for rows in table.values() for row in rows)
            found.update(begun.single, begun.unhidden, (row[1] for row in (*rows, *begun.any_word)))
        return frozenset(found)

    def _beginning(self, number: int) -> Beginning:
        known = self._unpacked.get(number)
        if known is None:
            packed = self._tables.beginnings[number]
            known = self._unpacked[number] = _new(Beginning, marshal.loads(packed))
        return known

    def openings(self, key: str) -> Openings:
        """The phrases that may begin with the folded word ``key``."""
        known = self._seen.get(key)
        if known is None:
            exact, prefixes = self._tables.exact, self._tables.prefixes
            found = [*self._tables.very.get(key, ())]
            for form in candidates(key, self.language):
                if form in exact:
                    found += exact[form]
                for end in range(2, len(form) + 1):
                    if form[:end] in prefixes:
                        found += prefixes[form[:end]]
            beginnings = [*map(self._beginning, dict.fromkeys(found))]
            known = self._seen[key] = Openings(
                tuple(dict.fromkeys(concept for b in beginnings for concept in b.single)),
                tuple(concept for b in beginnings for concept in b.unhidden),
                tuple(b for b in beginnings if b.goes_on()),
            )
        return known

    def starting(self, key: str, following: str, told: str) -> tuple[Told, ...]:
        """The phrases of several words that may begin with ``key`` and go on with ``following``.

        ``told`` is the first word after ``key`` that is not skipped.
        """
        known = self._pairs.get((key, following, told))
        if known is None:
            forms = candidates(told, self.language)
            stems = frozenset(form[:end] for form in forms for end in range(1, len(form) + 1))
            known = tuple(
                Told(self._phrase(row), _is_whole(row[3]), row[0])
                for beginning in self.openings(key).longer
                for row in beginning.following(forms, stems, following)
            )
            if len(self._pairs) < _REMEMBERED:
                self._pairs[key, following, told] = known
        return known

    def _phrase(self, row: Row) -> Phrase:
        if row not in self._phrases:
            self._phrases[row] = Phrase(row, self.language)
        return self._phrases[row]


def _third(texts: tuple[str, ...], language: str) -> str:
    """The third word of a phrase, when it can only stand right after the second."""
    if len(texts) < 3 or texts[1][0] in _LOOSE or not _is_plain(texts[2]):
        return ""
    return _entry_key(texts[2], language)


def _is_whole(texts: tuple[str, ...]) -> bool:
    """Whether a phrase ends with its second word, whatever is attached to that word."""
    return len(texts) == 2 and texts[1][0] not in _LOOSE


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
    sources = (*_files(), Path(folding.__file__), Path(__file__))
    made: Any = prepared(f"lexicon.{language}", sources, lambda: tuple(_read(language)))
    return Lexicon(language, _Tables(*made))


@lru_cache(maxsize=8)
def lexicon_of(concept: str, language: str) -> Lexicon:
    """The phrases of one concept alone: a tenth of the time where nothing else is asked."""
    return Lexicon(language, _read(language, concept))


def _files() -> list[Path]:
    return sorted((directory("grammars") / "lexicon").glob("*.lex"))


def _read(language: str, only: str = "") -> _Tables:
    writer = _Writer(language)
    for path in _files():
        for block, tongue, line in read_blocks(path):
            if tongue != language:
                continue
            concept, _, mark = block.partition(" ")
            phrases = _parted(line).split("|")
            if concept == "SKIPPED":
                writer.skipped |= {
                    _entry_key(word, language) for phrase in phrases for word in phrase.split()
                }
            elif concept not in ("SHORT", "SAME") and only in ("", concept):
                for phrase in phrases:
                    writer.add(concept, mark, phrase)
    return writer.tables()
