"""References to repealed texts renewed: the words around the number that speak of the old text go with it.

The words are data (``grammars/adapting/{ar,fr}.yaml``).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from lawcheck.resources import directory
from lawcheck.yamlfile import load_yaml

_REACH = 160


class Renewal(NamedTuple):
    """The characters ``start:end`` of a text and what takes their place."""

    start: int
    end: int
    text: str


class _Words(NamedTuple):
    law: str
    number: str
    glue: str
    lead: re.Pattern[str]
    prefixes: tuple[tuple[re.Pattern[str], str], ...]
    tail: re.Pattern[str]


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.sub(" (?![?*+{])", r"\\s+", text), re.IGNORECASE)


@lru_cache(maxsize=2)
def _words(language: str) -> _Words:
    data = load_yaml(directory("grammars") / "adapting" / f"{language}.yaml")
    tails = "|".join(f"(?:{tail})" for tail in data["tail"])
    return _Words(
        data["law"],
        data["number"],
        data["glue"],
        _pattern(data["lead"]),
        tuple((_pattern(old), new) for old, new in data["prefixes"]),
        _pattern(f"{data['stop']}(?:{tails})"),
    )


def renewed(text: str, start: int, end: int, language: str) -> Renewal:
    """What renews the reference whose number stands at ``start:end``: Law 112.12 in its place (106).

    An article of the repealed text is not kept, for its number means another rule in the new one.
    """
    words = _words(language)
    lead = words.lead.search(text, max(0, start - _REACH), start)
    if lead is None:
        return Renewal(start, end, words.number)
    while tail := words.tail.match(text, end, end + _REACH):
        end = tail.end()
    before = next(group for group in lead.groups() if group is not None)
    start = lead.end() - len(lead.group().lstrip())
    return Renewal(start, end, _prefix(before.strip(), words) + words.law)


def _prefix(old: str, words: _Words) -> str:
    """What stands before «law» for what stood before the old text."""
    for pattern, new in words.prefixes:
        found = pattern.search(old)
        if found:
            return new.format(*found.groups()) + words.glue
    return old + words.glue if old else ""
