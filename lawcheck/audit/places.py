"""Provinces and regions named in a seat, by the gazetteer ``places.yaml``; empty when unsure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lawcheck.messages import Language
from lawcheck.parsing.folding import fold
from lawcheck.parsing.lexicon import arabic_bases
from lawcheck.parsing.tokens import tokenise
from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

_NEAR = 4
"""How many words after «province» its name may begin."""


class Place(NamedTuple):
    """A province or prefecture and its region, by the keys of the gazetteer."""

    province: str = ""
    region: str = ""


class _Gazetteer(NamedTuple):
    """``names`` by first word: the other words and what they name, longest first."""

    names: dict[str, list[tuple[tuple[str, ...], Place]]]
    announced: dict[str, str]
    labels: dict[str, dict[str, str]]


def _words(text: str) -> tuple[str, ...]:
    return tuple(t.key.rstrip("'") for t in tokenise(text) if t.kind != "mark")


@cache
def _gazetteer() -> _Gazetteer:
    data = installed_yaml(directory("audit") / "places.yaml")
    found = _Gazetteer({}, {}, {})

    def add(names: dict[str, object], place: Place) -> None:
        found.labels[place.province or place.region] = {t: str(names[t]) for t in ("ar", "fr")}
        also = names.get("also", ())
        assert isinstance(also, list | tuple)
        for name in (names["ar"], names["fr"], *also):
            first, *others = _words(str(name))
            for spelling in arabic_bases(first):
                found.names.setdefault(spelling, []).append((tuple(others), place))

    for region, entry in data["regions"].items():
        add(entry["name"], Place("", region))
        for province, names in entry["provinces"].items():
            add(names, Place(province, region))
    for known in found.names.values():
        known.sort(key=lambda pair: -len(pair[0]))
    for kind, words in data["words"].items():
        found.announced.update({fold(word): kind for word in words})
    return found


def _bases(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(arabic_bases(word)))


def _named(words: tuple[str, ...]) -> Iterator[tuple[int, Place]]:
    """The places named in ``words`` with the position of their first word; the longest name wins."""
    table = _gazetteer().names
    at = 0
    while at < len(words):
        best: tuple[int, Place] | None = None
        for base in _bases(words[at]):
            for others, place in table.get(base, ()):
                size = len(others) + 1
                if words[at + 1 : at + size] == others and (best is None or size > best[0]):
                    best = (size, place)
        if best is None:
            at += 1
            continue
        yield at, best[1]
        at += best[0]


def place_in(text: str) -> Place:
    """The province that ``text`` (a seat) names, with its region; what it does not tell is empty.

    A name announced as a province decides; else the only one named. A town of another province may
    bear the same name as one: two different names without announcement tell nothing.
    """
    words = _words(text)
    announced = _gazetteer().announced
    at = {i: announced[b] for i, w in enumerate(words) for b in _bases(w) if b in announced}
    provinces: list[Place] = []
    regions: list[Place] = []
    told: list[Place] = []
    for first, place in _named(words):
        kinds = {at[i] for i in range(max(0, first - _NEAR), first) if i in at}
        if place.province:
            provinces.append(place)
            if "province" in kinds:
                told.append(place)
        elif "region" in kinds:
            regions.append(place)
    for certain in (set(told), set(provinces)):
        if len(certain) == 1:
            return certain.pop()
        if certain:
            break
    return regions[0] if len(set(regions)) == 1 else Place()


def place_name(key: str, language: Language) -> str:
    """The name of a province or region in ``language`` (in French for English)."""
    return _gazetteer().labels[key]["ar" if language == "ar" else "fr"]


def places() -> tuple[Place, ...]:
    """Every province of the gazetteer."""
    known = {p for found in _gazetteer().names.values() for _, p in found if p.province}
    return tuple(sorted(known))
