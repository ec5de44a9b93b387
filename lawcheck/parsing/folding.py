"""Folding of words for look-up: one key for every spelling of a word, in Arabic and in French."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from lawcheck.resources import directory

_ARABIC_FOLD = {
    0x0622: 0x0627, 0x0623: 0x0627, 0x0625: 0x0627, 0x0671: 0x0627,  # alef forms
    0x0649: 0x064A, 0x06CC: 0x064A, 0x0626: 0x064A,                  # ya forms
    0x0629: 0x0647, 0x06C1: 0x0647, 0x06BE: 0x0647,                  # ta marbuta, ha forms
    0x0624: 0x0648,                                                  # waw hamza
    0x06A9: 0x0643,                                                  # kaf
    0x066B: 0x002C, 0x066C: 0x002E, 0x066A: 0x0025,                  # decimal, thousands, percent
    0x2019: 0x0027, 0x02BC: 0x0027, 0x00A0: 0x0020, 0x202F: 0x0020,  # apostrophes, hard spaces
}  # fmt: skip
_DIGITS = {base + digit: 0x30 + digit for base in (0x0660, 0x06F0) for digit in range(10)}
_DROPPED = dict.fromkeys(
    (
        0x0640,  # tatweel
        *range(0x064B, 0x0660), 0x0670, *range(0x0610, 0x061B), *range(0x06D6, 0x06EE),  # harakat
        0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x061C, 0xFEFF, 0x00AD,  # invisible
        *range(0x202A, 0x202F), *range(0x2066, 0x206A),                  # bidi controls
    )
)  # fmt: skip
_TABLE: dict[int, int | None] = {**_ARABIC_FOLD, **_DIGITS, **_DROPPED}
_BARE_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a]+")
"""Arabic without vowel signs, as most is typed: nothing to normalise."""
_BARE_LATIN = re.compile("[A-Za-z'\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153]+")
"""French letters in one character each: nothing to normalise but their accents."""


@lru_cache(maxsize=1)
def _told_by_accent() -> frozenset[str]:
    """Words that an accent tells from another, ``grammars/lexicon/accents.txt``."""
    path = directory("grammars") / "lexicon" / "accents.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The look-up key of ``word``: compatibility forms, case, accents, harakat and slips removed.

    >>> fold("Légalisée")
    'legalisee'
    """
    if word.isascii():
        return word.lower()
    if _BARE_ARABIC.fullmatch(word):
        return word.translate(_TABLE)
    if word.lower() in _told_by_accent():
        return word.lower()
    if not _BARE_LATIN.fullmatch(word):
        word = unicodedata.normalize("NFKC", word).translate(_TABLE)
    text = word.lower()
    decomposed = unicodedata.normalize("NFD", text)
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return bare.translate(_TABLE).replace("\u0153", "oe").replace("\u00e6", "ae")


_SAME = 0.8


def same_name(a: str, b: str) -> bool:
    """Whether two names are one, but for spelling slips or words that only one of them adds."""
    from difflib import SequenceMatcher

    mine, other = ({fold(word) for word in name.split()} for name in (a, b))
    if mine <= other or other <= mine:
        return True
    return SequenceMatcher(None, " ".join(sorted(mine)), " ".join(sorted(other))).ratio() >= _SAME
