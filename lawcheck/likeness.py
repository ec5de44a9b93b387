"""How much a clause reads like the known breaches of a rule, and how much like clauses that are lawful.

A pattern sees the words that it knows; it cannot see that the rest of the sentence speaks of something
else. The words and the pairs of words of a sentence have weights for each rule
(``grammars/likeness/{ar,fr}.tsv``, learnt by ``bench/likeness.py`` from all labelled clauses of the
project): above zero where breaches of the rule say them, below where lawful clauses do.
"""

from __future__ import annotations

import math
import re
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.resources import directory

HUNDRED = 100
"""Weights are written in hundredths."""
RULE = "@"
"""The line that opens the weights of a rule: this mark, its code, the weight of any sentence."""
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")
_SENTENCE = re.compile(r"[.;\u061b](?=\s|$)")


class Weights(NamedTuple):
    """The weights of one rule in one language, in hundredths; ``bias`` is that of any sentence."""

    bias: int
    of: dict[str, int]


def traits(sentence: str) -> frozenset[str]:
    """The words of ``sentence`` and its pairs of neighbours, folded; every number is one word.

    >>> sorted(traits("Dix (10) membres"))
    ['0', '0 membres', 'dix', 'dix 0', 'membres']
    """
    words = _WORD.findall(_DIGITS.sub("0", fold(sentence)))
    return frozenset((*words, *map(" ".join, pairwise(words))))


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of ``text``, or the sentences, in which the characters ``start`` to ``end`` stand."""
    ends = [m.end() for m in _SENTENCE.finditer(text)]
    first = max((at for at in ends if at <= start), default=0)
    last = min((at for at in ends if at >= end), default=len(text))
    return text[first:last].strip()


@cache
def _blocks(language: Literal["ar", "fr"]) -> dict[str, str]:
    """The lines of each rule, by its code."""
    path = directory("grammars") / "likeness" / f"{language}.tsv"
    blocks = ("\n" + path.read_text(encoding="utf-8")).split(f"\n{RULE} ")[1:]
    return {block[: block.index(" ")]: block for block in blocks}


@cache
def _weights(code: str, language: Literal["ar", "fr"]) -> Weights | None:
    block = _blocks(language).get(code)
    if block is None:
        return None
    head, *lines = block.splitlines()
    pairs = (line.rpartition("\t") for line in lines)
    return Weights(int(head.split()[1]), {trait: int(weight) for trait, _, weight in pairs})


def likeness(code: str, sentence: str, language: Literal["ar", "fr"]) -> float | None:
    """The log-odds that ``sentence`` breaches rule ``code``; None for a rule without weights.

    They rank sentences; they are no probability to be told to anybody.
    """
    weights = _weights(code, language)
    if weights is None:
        return None
    said = traits(sentence)
    total: int = sum(weights.of.get(trait, 0) for trait in said)
    return (weights.bias + total / math.sqrt(max(len(said), 1))) / HUNDRED
