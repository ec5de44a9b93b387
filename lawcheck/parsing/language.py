"""Which language a document is written in: by its letters, then by its small words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from lawcheck.errors import UnreadableFile
from lawcheck.parsing.folding import fold
from lawcheck.resources import directory
from lawcheck.sources.model import Paragraph
from lawcheck.yamlfile import installed_yaml

_ARABIC = re.compile("[\u0620-\u064a\u0671-\u06d3\ufb50-\ufdff\ufe70-\ufefc]+")
_ANY_WORD = re.compile(r"[^\W\d_]+['\u2019]?")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_ENOUGH = 4000
_SURE = 20


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    data = installed_yaml(directory("grammars") / "lexicon" / "languages.yaml")
    return {name: frozenset(map(fold, words)) for name, words in data.items()}


def _is(language: Literal["ar", "fr"], words: Sequence[str]) -> bool:
    """True when the small words of ``language`` outnumber those of its neighbours."""
    small = _small_words()
    ours, others = small[language], small[f"not_{language}"]
    mine = sum(1 for w in words if w in ours)
    theirs = sum(1 for w in words if w in others and w not in ours)
    return mine > theirs and (mine >= _SURE or mine * 25 >= len(words))


def detect_language(paragraphs: Sequence[Paragraph]) -> Literal["ar", "fr"]:
    """``ar`` or ``fr``, the majority of a mixed document.

    Raises :class:`lawcheck.errors.UnreadableFile` (``read-language``) when it is neither.
    """
    written = [word for p in paragraphs for word in p.text.split()]
    sample = " ".join(written[:: len(written) // _ENOUGH + 1])
    words = _ANY_WORD.findall(sample)
    letters = "".join(words)
    arabic, latin = (sum(map(len, s.findall(letters))) for s in (_ARABIC, _LATIN))
    if arabic or latin:
        chosen: Literal["ar", "fr"] = "ar" if arabic >= latin else "fr"
        mine = _ARABIC if chosen == "ar" else _LATIN
        if _is(chosen, [fold(w) for w in words if mine.match(w)]):
            return chosen
    raise UnreadableFile("read-language")
