"""Parsing by the tables that Lark makes of a grammar, kept beside it: ``grammars/NAME.tables.json``.

Making them takes as long as reading a whole statute. An edited grammar counts at once: its tables are made
at each start, until they are kept again by ``python -m lawcheck.parsing.tables``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from lawcheck.resources import directory

_END = "$END"


class Node(NamedTuple):
    """What a rule makes of its parts: nodes, and the values of tokens."""

    name: str
    children: list[Any]

    def values(self) -> Iterator[Any]:
        """The values of the tokens below, in order."""
        for child in self.children:
            if isinstance(child, Node):
                yield from child.values()
            else:
                yield child


class Rule(NamedTuple):
    """How ``size`` parts become the ``symbol``: a node, or (no name, or ``single`` and one part) themselves."""

    symbol: str
    size: int
    name: str
    single: bool


class Tables(NamedTuple):
    """The states of a parser, from the first to ``end``, and the digest of its ``grammar``.

    A state tells by symbol which state follows, or as ``-1 - n`` that the rule ``n`` is complete.
    """

    grammar: int
    end: int
    rules: list[Rule]
    states: list[dict[str, int]]


def parse(grammar: str, tokens: Iterable[tuple[str, Any]]) -> Node | None:
    """The tree of ``tokens``, each a type and a value; None where the grammar has none."""
    _, end, rules, states = tables(grammar)
    path = [0]
    parts: list[list[Any]] = []
    for type_, value in (*tokens, (_END, None)):
        while (move := states[path[-1]].get(type_, 0)) < 0:
            symbol, size, name, single = rules[-1 - move]
            first = len(parts) - size
            children = _joined(parts[first:])
            spliced = not name or (single and len(children) == 1)
            del path[first + 1 :], parts[first:]
            path.append(states[path[-1]][symbol])
            parts.append(children if spliced else [Node(name, children)])
        if not move:
            break
        path.append(move)
        parts.append([value])
    tree: Node | None = parts[0][0] if path[-1] == end else None
    return tree


def _joined(parts: list[list[Any]]) -> list[Any]:
    """All the parts in the list of the first, so that a long row is not copied at each of its members."""
    if not parts:
        return []
    children = parts[0]
    for part in parts[1:]:
        children += part
    return children


def source_of(grammar: str) -> Path:
    """The file of ``grammar``."""
    return directory("grammars") / f"{grammar}.lark"


def digest_of(grammar: str) -> int:
    """The digest of the text of ``grammar``."""
    return crc32(source_of(grammar).read_bytes().replace(b"\r\n", b"\n"))


def kept_at(grammar: str) -> Path:
    """The file of the tables of ``grammar``."""
    return source_of(grammar).with_suffix(".tables.json")


@cache
def tables(grammar: str) -> Tables:
    """The tables of ``grammar``: those kept, unless it was edited since."""
    digest, end, rules, states = json.loads(kept_at(grammar).read_bytes())
    if digest != digest_of(grammar):
        from lawcheck.parsing.tables import tables_of

        return tables_of(grammar)
    return Tables(digest, end, [Rule(*rule) for rule in rules], states)
