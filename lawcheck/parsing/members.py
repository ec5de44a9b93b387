"""Recognition of listed members: a name, an address and a number of shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.parsing.headings import Language, Words, heading_words, structure_lexicon
from lawcheck.parsing.quantities import find_quantities, read_number

_ITEM = re.compile(
    r"\s*(?:[-\u2013\u2014\u2022\u25cf\u25aa\uf0b7\u0640*]\s?\d{0,3}|\(?\d{1,3}\s?[-.)\u00b0/\u2013\u0640]"
    r"|[^\W\d_]{1,2}\))[-.)\s]*"
)
_RANK = re.compile(r"\s*(?P<rank>[^\W\d_]+(?: [^\W\d_]+)?)\s*[:/\u2013\u2014-]\s*")
_PARTS = re.compile(r"\s*[;\u061b]\s*")
_SEPARATOR = re.compile(r"[;\u061b)]")
_COMMAS = re.compile(r"\s*[,\u060c]\s*")
_BRACKETED = re.compile(r"(\([^()]*[^\W\d_][^()]*\))\s*[,\u060c]?\s+|(\([^()]*\))\s*[,\u060c]\s+")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_FIRST_FIGURE = re.compile(r"\d(?:[\d .\u00a0\u202f]*\d)?")
_LAST_FIGURE = re.compile(
    r"\s[-\u2013\u2014:]\s*(?P<number>\d{1,6})(?:\s*[,\u060c(]\s*[^\W\d_]+ \d{1,6}[^\d]*)?\s*$"
)
_FEWEST_TOGETHER = 3
_LONGEST_BARE, _LONGEST_LABEL, _LONGEST_PLACE = 5, 30, 60
_NAME_END = re.compile(r"\s*[,\u060c:;\u061b(\t]|\s[-\u2013\u2014]\s")
_BLANK = re.compile(r"[._\u2026]{2}|[\u2026_\[\]]")
_LEADERS = re.compile(r"[\s._\u2026]{4,}$")
_FIELD = re.compile(
    r"\s*(?:[;\u061b|\t]|(?:[,\u060c]|\s[-\u2013\u2014]\s)(?=[^:,\u060c;\u061b|\t]{2,30}:))\s*"
)
_TRIM = " \t,\u060c:;\u061b.-\u2013\u2014()\u00a0"
_LONGEST_NAME = 70
_LONGEST_LINE = 500
_REMEMBERED = 2048


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


@lru_cache(maxsize=2)
def _worded_shares(language: Language) -> re.Pattern[str]:
    """What ends a line with its shares in words: «: forty-five shares, of which ten in kind»."""
    units = "|".join(sorted(map(re.escape, structure_lexicon()[language]["share"]), key=len))
    return re.compile(
        rf"\s?[-\u2013\u2014:,\u060c]\s*(?P<number>[^\W\d_]+(?:[ -][^\W\d_]+){{0,6}}?)\s(?:{units})"
        r"(?:\s*[,\u060c(][^:]{0,40})?[\s.;\u061b]*$",
        re.IGNORECASE,
    )


def _shares_in_words(text: str, language: Language) -> re.Match[str] | None:
    """The end of a line that says a number of shares in words."""
    found = _worded_shares(language).search(text)
    return found if found and read_number(found["number"], language) is not None else None


def _held(held: re.Match[str], language: Language) -> int | None:
    """The number of shares that ``held`` says, in digits or in words."""
    number = held["number"]
    return _figure(number) if number[0].isdigit() else int(read_number(number, language) or 0)


def _figure(text: str) -> int | None:
    """The first figure of ``text``: «130, of which 120 in kind»."""
    first = _FIRST_FIGURE.search(fold(text))
    digits = re.sub(r"\D", "", first[0]) if first else ""
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


@lru_cache(maxsize=_REMEMBERED)
def read_person(
    text: str,
    language: Language,
    *,
    shares_needed: bool = True,
    marked: bool = True,
    announced: bool = True,
) -> Person | None:
    """The member that a line of a list states, or None when it is no such line.

    ``marked``: the line must begin with a bullet or a number. Without a number of shares the line must
    say where somebody lives, unless its list is ``announced`` and it does not end like a clause.
    """
    words = heading_words(language)
    item = _ITEM.match(text) or _ranked(text, words)
    if (marked and not item) or len(text) > _LONGEST_LINE:
        return None
    rest = _LEADERS.sub("", text[item.end() :] if item else text)
    if rest[:1] in (",", "\u060c", ":", "/"):
        return None
    held = (
        _shares(language).search(rest)
        or (_LAST_FIGURE.search(rest) if announced else None)
        or _shares_in_words(rest, language)
    )
    if held is None and (shares_needed or not _may_be_a_person(rest, words, announced)):
        return None
    end = _NAME_END.search(rest, 3)
    stop = min(end.start() if end else len(rest), held.start() if held else len(rest))
    name = _without_civility(rest[:stop].strip(_TRIM), words)
    if not 3 <= len(name) <= _LONGEST_NAME or any(c.isdigit() for c in name) or _BLANK.search(name):
        return None
    if not 2 <= len(name.split()) <= 9 or fold(name.split()[0]) in _no_names(words):
        return None
    if held and _counts(name, language):
        return None
    address = rest[stop : held.start() if held else len(rest)].strip(_TRIM)
    shares = _held(held, language) if held else None
    return Person(name, address, shares, _is_legal_person(name, rest, words))


def _ranked(text: str, words: Words) -> re.Match[str] | None:
    """The rank in words that a list of persons begins a line with: «eleventh: »."""
    found = _RANK.match(text)
    return found if found and fold(found["rank"]) in words.ranked else None


@lru_cache(maxsize=_REMEMBERED)
def _counts(name: str, language: Language) -> bool:
    """Whether the words before a number of shares say a number themselves: «twenty (20) shares in cash»."""
    found = find_quantities(name, language)
    return bool(found) and found[-1].end == len(name) and found[-1].kind != "ordinal"


def _no_names(words: Words) -> frozenset[str]:
    """What a name does not begin with."""
    labels = words.among("column_name") - words.among("legal_person")
    return labels | words.among("total") | words.among("dwelling")


def bare_person(text: str, language: Language) -> Person | None:
    """The member that a line without mark or shares states under the heading of a list: «name, place»."""
    person = read_person(text, language, shares_needed=False, marked=False)
    if person is None or not person.address or len(person.name.split()) > _LONGEST_BARE:
        return None
    named = [w for w in person.name.split() if w[0].isupper() or not w[0].islower()]
    return person if len(named) > 1 else None


@lru_cache(maxsize=_REMEMBERED)
def labelled(text: str, language: Language) -> Mapping[str, str]:
    """The fields of a line «name: …; address: …; shares: …» by what they hold."""
    found: dict[str, str] = {}
    for part in _FIELD.split(text):
        label, mark, value = part.partition(":")
        roles = columns({0: label}, language) if mark and len(label) <= _LONGEST_LABEL else {}
        for role in roles:
            found.setdefault(role, value.strip(_TRIM))
    return found


def field_person(fields: Mapping[str, str], language: Language) -> Person | None:
    """The member whose ``labelled`` fields these are."""
    roles = ("name", "address", "share")
    row = {n: fields.get(role, "") for n, role in enumerate(roles)}
    return row_person(row, {role: [n] for n, role in enumerate(roles)}, language)


def _may_be_a_person(rest: str, words: Words, announced: bool) -> bool:
    """Whether a line without shares may state a member: it says where he lives, or ends like no clause."""
    dwelling = any(fold(w) in words.among("dwelling") for w in re.findall(r"[^\W\d_]+", rest))
    return dwelling or (announced and not rest.rstrip().endswith((";", "\u061b", ".")))


@lru_cache(maxsize=_REMEMBERED)
def people_together(text: str, language: Language) -> Sequence[Person]:
    """The members that one line lists, three or more, each with an address, and shares or a number in order."""
    if not _SEPARATOR.search(text):
        return []
    parts = [part for part in _PARTS.split(_BRACKETED.sub(r"\1\2;", text)) if part]
    if len(parts) < _FEWEST_TOGETHER:
        return []
    if read_person(parts[0], language, marked=False) is None:
        parts[0] = parts[0].rsplit(":", 1)[-1]
    numbered = all(_is_rank(part, n) for n, part in enumerate(parts, 1))
    read = (read_person(part, language, marked=False, shares_needed=not numbered) for part in parts)
    found = [person for person in read if person is not None and person.address]
    return found if len(found) >= _FEWEST_TOGETHER and len(found) >= len(parts) - 1 else []


def people_of_place(text: str, language: Language) -> list[Person]:
    """The members, two or more, whose bare names one line lists after the place where they live."""
    place, mark, names = text.partition(":")
    words = heading_words(language)
    first = fold(place.split()[0]) if place.split() else ""
    if not mark or len(place) > _LONGEST_PLACE or first not in words.among("dwelling"):
        return []
    names = _ASIDE.sub("", names)
    parts = [part for part in _COMMAS.split(names.strip(_TRIM)) if part]
    read = (read_person(part, language, marked=False, shares_needed=False) for part in parts)
    found = [p._replace(address=place.strip()) for p in read if p and not p.address]
    return found if 1 < len(found) == len(parts) else []


def _is_rank(text: str, rank: int) -> bool:
    """Whether ``text`` is numbered ``rank``: «3) …»."""
    item = _ITEM.match(text)
    return item is not None and re.sub(r"\D", "", item[0]) == str(rank)


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
    said = re.split(r"[,\u060c]", cells("name"), maxsplit=1)
    name = _without_civility(said[0].strip(_TRIM), words)
    if len(name.split()) < 2 or any(c.isdigit() for c in name) or _BLANK.search(name):
        return None
    if fold(name.split()[0]) in _no_names(words):
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
