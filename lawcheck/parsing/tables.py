"""The tables of the grammars, made by Lark: ``python -m lawcheck.parsing.tables`` keeps them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from lawcheck.parsing.lalr import Rule, Tables, digest_of, kept_at, source_of

if TYPE_CHECKING:
    from lark.grammar import Rule as LarkRule

STARTS = {"structure": "document", "quantities": "start"}
"""The grammars and their start symbols."""


def tables_of(grammar: str, *, strict: bool = False) -> Tables:
    """The tables as Lark makes them. ``strict`` refuses a grammar with conflicts (it needs ``interegular``)."""
    from lark import Lark

    start = STARTS[grammar]
    made: Any = Lark(
        source_of(grammar).read_text(encoding="utf-8"), parser="lalr", lexer="basic", start=start,
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
    return Tables(digest_of(grammar), order[made.end_states[start]], list(rules), states)


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
