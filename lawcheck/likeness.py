"""How much a sentence reads like those known: breaches of a rule, or mentions that the law requires.

A pattern sees the words that it knows; it cannot see that the rest of the sentence speaks of something
else, nor that a mention is made in other words. The words and the pairs of words of a sentence have weights
for each rule (``grammars/likeness/{ar,fr}.tsv``, learnt by ``bench/likeness.py`` from all labelled clauses of
the project): above zero where breaches (or mentions) say them, below where other sentences do.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from operator import itemgetter
from typing import Literal, NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.parsing.spoken import in_writing
from lawcheck.resources import directory

Subject = Literal["breach", "mention"]
HUNDRED = 100
"""Weights are written in hundredths."""
BLOCK = "@ "
"""What begins a block of weights: the subject, the rule or the fact, the weight of any sentence."""
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_END = re.compile(r"[.;\u061b](?=\s|$)")


class Weights(NamedTuple):
    """The weights of a rule or fact in one language, in hundredths; ``bias`` is that of any sentence."""

    bias: int
    of: dict[str, int]


def traits(sentence: str) -> frozenset[str]:
    """The words of ``sentence`` and its pairs of neighbours, folded; every number is one word.

    Spoken Arabic is read as written Arabic.

    >>> sorted(traits("Dix (10) membres"))
    ['0', '0 membres', 'dix', 'dix 0', 'membres']
    """
    told = map(fold, in_writing(sentence).split())
    words = _WORD.findall(_DIGITS.sub("0", " ".join(told)))
    return frozenset((*words, *map(" ".join, pairwise(words))))


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The first character of each sentence of ``text`` and the one after its last."""
    first = 0
    for end in (*(m.end() for m in _END.finditer(text)), len(text)):
        said = text[first:end]
        if said.strip():
            yield first + len(said) - len(said.lstrip()), end
        first = end


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of ``text``, or the sentences, in which the characters ``start`` to ``end`` stand."""
    first, last = around([*sentences(text)], start, end)
    return text[first:last]


def around(spans: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """The stretch of those of ``spans`` that share characters with ``start`` to ``end``."""
    at = bisect_left(spans, start, key=itemgetter(1))
    at += at < len(spans) and spans[at][1] == start
    after = bisect_left(spans, end, key=itemgetter(0))
    return (spans[at][0], spans[after - 1][1]) if at < after else (start, end)


@cache
def _blocks(language: Literal["ar", "fr"]) -> dict[tuple[str, str], bytes]:
    """The lines of each block, in UTF-8: of two megabytes few are asked for."""
    path = directory("grammars") / "likeness" / f"{language}.tsv"
    blocks = (b"\n" + path.read_bytes()).split(f"\n{BLOCK}".encode())[1:]
    heads = (block.partition(b"\n")[0].decode().split() for block in blocks)
    return {(subject, name): block for (subject, name, _), block in zip(heads, blocks, strict=True)}


@cache
def _weights(subject: Subject, name: str, language: Literal["ar", "fr"]) -> Weights | None:
    block = _blocks(language).get((subject, name))
    if block is None:
        return None
    head, _, lines = block.decode().partition("\n")
    told = lines.replace("\n", "\t").split("\t")
    return Weights(int(head.split()[2]), dict(zip(told[::2], map(int, told[1::2]), strict=False)))


def likeness(
    subject: Subject, name: str, said: frozenset[str], language: Literal["ar", "fr"]
) -> float | None:
    """The log-odds that a sentence of the traits ``said`` breaches rule ``name``, or states fact ``name``.

    None for one without weights. They rank sentences; they are no probability to be told to anybody.
    """
    weights = _weights(subject, name, language)
    if weights is None:
        return None
    total = sum(map(weights.of.__getitem__, weights.of.keys() & said))
    return (weights.bias + total / math.sqrt(max(len(said), 1))) / HUNDRED
