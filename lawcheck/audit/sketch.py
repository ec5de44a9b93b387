"""Texts compared in bulk: a short sketch of each, whose equal places tell how much two texts share.

The text is cut in shingles of four folded words, figures left out, so that two statutes made from one
model are near whatever their numbers. The shingles fall in 64 bins by their hash, the least of each
bin is the sketch (one permutation hashing).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from zlib import crc32

from lawcheck.parsing.tokens import tokenise

BINS = 64
BAND = 4
"""Bins that must be equal together for two texts to be compared at all."""
ALIKE = 0.8
_SHINGLE = 4
_EMPTY = 0xFFFFFFFF


def words_of(lines: Iterable[str], *, figures: bool) -> list[str]:
    """The folded words of ``lines``, with the figures or without."""
    kinds = ("word", "number") if figures else ("word",)
    return [t.key for line in lines for t in tokenise(line) if t.kind in kinds]


def digest_of(lines: Iterable[str]) -> int:
    """A signed number of 64 bits that tells a clause by its words and figures."""
    text = " ".join(words_of(lines, figures=True))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def sketch_of(lines: Iterable[str]) -> bytes:
    """The sketch of a text; empty when it is too short to be compared."""
    words = words_of(lines, figures=False)
    if len(words) < BINS * _SHINGLE:
        return b""
    bins = array("I", [_EMPTY]) * BINS
    hashes = [crc32(word.encode()) for word in words]
    for a, b, c, d in zip(hashes, hashes[1:], hashes[2:], hashes[3:], strict=False):
        value = (a * 0x9E3779B1 + b * 0x85EBCA6B + c * 0xC2B2AE35 + d * 0x27D4EB2F) & _EMPTY
        value ^= value >> 15
        place = value % BINS
        if value < bins[place]:
            bins[place] = value
    return bins.tobytes()


def likeness(a: bytes, b: bytes) -> float:
    """The share of their shingles that two sketched texts have in common, from 0 to 1 (estimated)."""
    first, second = array("I", a), array("I", b)
    return sum(x == y for x, y in zip(first, second, strict=True)) / BINS


def bands_of(sketch: bytes) -> Iterator[int]:
    """Numbers of which two alike texts have at least one in common."""
    width = len(sketch) // BINS * BAND
    for at in range(0, len(sketch), width or 1):
        piece = at.to_bytes(2, "big") + sketch[at : at + width]
        yield int.from_bytes(blake2b(piece, digest_size=8).digest(), "big", signed=True)
