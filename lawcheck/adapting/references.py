"""References to repealed texts renewed: the words around the number that speak of the old text go with it.

The words are data (``grammars/adapting/{ar,fr}.yaml``).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

_REACH = 160


class Renewal(NamedTuple):
    """The characters ``start:end`` of a text and what takes their place."""

    start: int
    end: int
    text: str


class _Text(NamedTuple):
    """A kind of repealed text: how words lead to its number, and what is said instead."""

    lead: re.Pattern[str]
    prefixes: tuple[tuple[re.Pattern[str], str], ...]
    new: str


class _Words(NamedTuple):
    texts: tuple[_Text, ...]
    number: str
    glue: str
    tail: re.Pattern[str]


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.sub(" (?![?*+{])", r"\\s+", text), re.IGNORECASE)


@lru_cache(maxsize=2)
def _words(language: str) -> _Words:
    data = installed_yaml(directory("grammars") / "adapting" / f"{language}.yaml")
    tails = "|".join(f"(?:{tail})" for tail in data["tail"])
    return _Words(
        tuple(
            _Text(
                _pattern(text["lead"]),
                tuple((_pattern(old), new) for old, new in text["prefixes"]),
                text["new"],
            )
            for text in data["texts"]
        ),
        data["number"],
        data["glue"],
        _pattern(f"{data['stop']}(?:{tails})"),
    )


def renewed(text: str, start: int, end: int, language: str) -> Renewal:
    """What renews the reference whose number stands at ``start:end``: Law 112.12 in its place (106).

    An article of the repealed text is not kept, for its number means another rule in the new one.
    """
    words = _words(language)
    for old in words.texts:
        lead = old.lead.search(text, max(0, start - _REACH), start)
        if lead is not None:
            break
    else:
        return Renewal(start, end, words.number)
    while tail := words.tail.match(text, end, end + _REACH):
        end = tail.end()
    before = next(group for group in lead.groups() if group is not None)
    start = lead.end() - len(lead.group().lstrip())
    return Renewal(start, end, _prefix(before.strip(), old, words.glue) + old.new)


def _prefix(before: str, old: _Text, glue: str) -> str:
    """What stands before the new words for what stood before the old text."""
    for pattern, new in old.prefixes:
        found = pattern.search(before)
        if found:
            return new.format(*found.groups()) + glue
    return before + glue if before else ""
