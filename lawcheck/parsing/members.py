"""Recognition of listed members: a name, an address and a number of shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.parsing.headings import Language, Words, heading_words, structure_lexicon

_ITEM = re.compile(
    r"\s*(?:[-\u2013\u2014\u2022\u25cf\u25aa\uf0b7\u0640*]\s?\d{0,3}|\(?\d{1,3}\s?[-.)\u00b0/\u2013\u0640])[-.)\s]*"
)
_NAME_END = re.compile(r"\s*[,\u060c:;\u061b(\t]|\s[-\u2013\u2014]\s")
_TRIM = " \t,\u060c:;\u061b.-\u2013\u2014()\u00a0"
_LONGEST_NAME = 70
_LONGEST_LINE = 500


class Person(NamedTuple):
    """A member as one line or one row of a table says it."""

    name: str
    address: str
    shares: int | None
    legal_person: bool


@lru_cache(maxsize=2)
def _shares(language: Language) -> re.Pattern[str]:
    data = structure_lexicon()[language]
    units = "|".join(sorted(map(re.escape, data["share"]), key=len, reverse=True))
    return re.compile(
        rf"(?P<number>\d(?:\d{{0,2}}(?:[ .\u00a0\u202f]\d{{3}})+|\d*))\)?\s*(?:{units})(?![^\W\d_])",
        re.IGNORECASE,
    )


def _figure(text: str) -> int | None:
    digits = re.sub(r"\D", "", fold(text))
    return int(digits) if digits and len(digits) < 10 else None


def _without_civility(name: str, words: Words) -> str:
    parts = name.split()
    while parts and fold(parts[0].strip(".:()")) in words.among("civility"):
        parts = parts[1:]
    return " ".join(parts)


def _is_legal_person(name: str, whole: str, words: Words) -> bool:
    """True when ``name`` is that of a body, or the ``whole`` line says who represents it."""

    def any_of(text: str, among: str) -> bool:
        return any(fold(w) in words.among(among) for w in re.findall(r"[^\W\d_]+", text))

    return any_of(name, "legal_person") or any_of(whole, "represented")


def read_person(
    text: str, language: Language, *, shares_needed: bool = True, marked: bool = True
) -> Person | None:
    """The member that a line of a list states, or None when it is no such line.

    ``marked``: the line must begin with a bullet or a number.
    """
    item = _ITEM.match(text)
    if (marked and not item) or len(text) > _LONGEST_LINE:
        return None
    words = heading_words(language)
    rest = text[item.end() :] if item else text
    held = _shares(language).search(rest)
    if held is None and (shares_needed or rest.rstrip().endswith((";", "\u061b", "."))):
        return None
    end = _NAME_END.search(rest, 3)
    stop = min(end.start() if end else len(rest), held.start() if held else len(rest))
    name = _without_civility(rest[:stop].strip(_TRIM), words)
    if not 3 <= len(name) <= _LONGEST_NAME or any(c.isdigit() for c in name):
        return None
    if not 2 <= len(name.split()) <= 9:
        return None
    address = rest[stop : held.start() if held else len(rest)].strip(_TRIM)
    shares = _figure(held["number"]) if held else None
    return Person(name, address, shares, _is_legal_person(name, rest, words))


def columns(header: Mapping[int, str], language: Language) -> dict[str, list[int]]:
    """Which columns of a table hold ``name``, ``address`` and ``share``, from its first row."""
    words = heading_words(language)
    found: dict[str, list[int]] = {}
    for column, cell in sorted(header.items()):
        keys = {fold(w) for w in re.findall(r"[^\W\d_]+", cell)}
        for role in ("share", "name", "address"):
            if keys & words.among(f"column_{role}"):
                found.setdefault(role, []).append(column)
                break
    return found


def row_person(
    row: Mapping[int, str], roles: Mapping[str, Sequence[int]], language: Language
) -> Person | None:
    """The member of one row of a table, or None for an empty row or a total."""

    def cells(role: str) -> str:
        return " ".join(row[c].strip() for c in roles.get(role, ()) if row.get(c, "").strip())

    words = heading_words(language)
    name = _without_civility(cells("name").strip(_TRIM), words)
    if len(name.split()) < 2 or any(c.isdigit() for c in name):
        return None
    shares = row.get(roles["share"][0], "") if "share" in roles else ""
    return Person(
        name,
        cells("address"),
        _figure(shares),
        _is_legal_person(name, " ".join(row.values()), words),
    )


def names_in(text: str, known: Iterable[str]) -> list[str]:
    """The ``known`` names that ``text`` holds, in their order in it."""
    spoken = " ".join(re.findall(r"\w+", fold(text)))
    found: dict[str, int] = {}
    for name in known:
        key = " ".join(re.findall(r"\w+", fold(name)))
        at = f" {spoken} ".find(f" {key} ") if key else -1
        if at >= 0:
            found.setdefault(name, at)
    return sorted(found, key=lambda name: found[name])
