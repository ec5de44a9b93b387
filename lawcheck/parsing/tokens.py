"""Words of a raw text with their offsets. Nothing is rewritten: the key is folded word by word."""

from __future__ import annotations

import re
from typing import NamedTuple

from lawcheck.parsing.folding import fold

_MARKS = "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u061c\ufeff\u00ad"
_TOKEN = re.compile(
    r"(?P<acronym>[A-Z]{1,3}(?:\.[A-Z]{1,3})+(?![^\W\d_]))"
    rf"|(?P<word>[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*['\u2019\u02bc]?)"
    rf"|(?P<number>\d+(?:[.,\u066b\u066c/]\d+)*)"
    rf"|(?P<mark>[^\w\s{_MARKS}]|_+)",
)


_new = tuple.__new__


class Token(NamedTuple):
    """A word, a number or a punctuation mark; ``key`` is its folded form."""

    start: int
    end: int
    text: str
    key: str
    kind: str


def tokenise(text: str) -> list[Token]:
    """Split ``text`` into tokens whose ``start``/``end`` are offsets into it.

    A French elision keeps its apostrophe and is a token of its own (``l'``). The letters of an acronym
    are one word, whose key has no full stops.
    """
    return [
        _new(Token, (*m.span(), key if (key := fold(word := m[0])) == word else word, key, kind))
        if (kind := m.lastgroup) != "acronym"
        else Token(m.start(), m.end(), m[0], fold(m[0].replace(".", "")), "word")
        for m in _TOKEN.finditer(text)
    ]
