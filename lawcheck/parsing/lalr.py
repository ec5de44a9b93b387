"""Parsing by the tables that Lark makes of a grammar, kept beside it: ``grammars/NAME.tables.json``.

Making them takes as long as reading a whole statute. An edited grammar counts at once: its tables are made
at each start, until they are kept again by ``python -m lawcheck.parsing.lalr``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from lawcheck.resources import directory

if TYPE_CHECKING:
    from lark.grammar import Rule as LarkRule

STARTS = {"structure": "document", "quantities": "start"}
"""The grammars and their start symbols."""
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

    grammar: str
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


def _source(grammar: str) -> Path:
    return directory("grammars") / f"{grammar}.lark"


def _digest(grammar: str) -> str:
    return sha256(_source(grammar).read_bytes().replace(b"\r\n", b"\n")).hexdigest()


@lru_cache(maxsize=len(STARTS))
def tables(grammar: str) -> Tables:
    """The tables of ``grammar``: those kept, unless it was edited since."""
    digest, end, rules, states = json.loads(kept_at(grammar).read_bytes())
    if digest != _digest(grammar):
        return tables_of(grammar)
    return Tables(digest, end, [Rule(*rule) for rule in rules], states)


def kept_at(grammar: str) -> Path:
    """The file of the tables of ``grammar``."""
    return _source(grammar).with_suffix(".tables.json")


def tables_of(grammar: str, *, strict: bool = False) -> Tables:
    """The tables as Lark makes them. ``strict`` refuses a grammar with conflicts (it needs ``interegular``)."""
    from lark import Lark

    start = STARTS[grammar]
    made: Any = Lark(
        _source(grammar).read_text(encoding="utf-8"), parser="lalr", lexer="basic", start=start,
        maybe_placeholders=False, strict=strict,
    ).parser.parser._parse_table  # fmt: skip
    order = _in_order(made.states, made.start_states[start])
    rules: dict[Rule, int] = {}
    states = [
        {
            symbol: order[target]
            if isinstance(target, int)
            else -1 - rules.setdefault(_rule(target), len(rules))
            for symbol, (_, target) in sorted(made.states[state].items())
        }
        for state in order
    ]
    return Tables(_digest(grammar), order[made.end_states[start]], list(rules), states)


def _in_order(states: dict[int, dict[str, tuple[Any, Any]]], start: int) -> dict[int, int]:
    """New numbers for the states, by the order of their symbols: Lark's differ from run to run."""
    order = {start: 0}
    reached = [start]
    for state in reached:
        for _, (_, target) in sorted(states[state].items()):
            if isinstance(target, int) and target not in order:
                order[target] = len(order)
                reached.append(target)
    return order


def _rule(rule: LarkRule) -> Rule:
    symbol = str(rule.origin.name)
    name = "" if symbol.startswith("_") else str(rule.alias or symbol)
    return Rule(symbol, len(rule.expansion), name, bool(rule.options.expand1 and not rule.alias))


def _written(made: Tables) -> str:
    """The tables as JSON, a state on each line."""
    lines = [json.dumps(state) for state in made.states]
    head = ", ".join(json.dumps(part) for part in made[:-1])
    return f"[{head}, [\n" + ",\n".join(lines) + "\n]]\n"


if __name__ == "__main__":
    for _grammar in STARTS:
        kept_at(_grammar).write_text(_written(tables_of(_grammar)), encoding="utf-8")
