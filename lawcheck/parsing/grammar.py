"""Grammars in Lark's notation over typed tokens (``grammars/*.lark``): Lark makes the LALR tables, run here.

The tables are plain values, so they are prepared once (:mod:`lawcheck.prepared`) and a check needs no Lark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from lawcheck.prepared import prepared
from lawcheck.resources import directory

if TYPE_CHECKING:
    from lark import Lark

_END = "$END"


class Tree(NamedTuple):
    """What a rule of the grammar made of its ``children``: trees, and the values of tokens."""

    data: str
    children: list[Any]

    def values(self) -> Iterator[Any]:
        """The values of all tokens below, in order."""
        for child in self.children:
            if isinstance(child, Tree):
                yield from child.values()
            else:
                yield child


class _Rule(NamedTuple):
    """A rule to reduce by: the symbol it makes, how its tree is called, how many symbols it takes.

    The trees at ``inlined`` give their children; with ``only`` one child stands for the tree.
    """

    symbol: str
    name: str
    size: int
    inlined: tuple[int, ...]
    only: bool

    def tree(self, children: list[Any]) -> Any:
        """What the rule makes of ``children``."""
        for at in reversed(self.inlined):
            children[at : at + 1] = children[at].children
        return children[0] if self.only and len(children) == 1 else Tree(self.name, children)


class Grammar(NamedTuple):
    """The tables of a grammar. An action is the state after a shift, or ``~`` the rule to reduce by."""

    actions: dict[int, dict[str, int]]
    rules: list[_Rule]
    first: int
    last: int

    def parse(self, tokens: Iterable[tuple[str, Any]]) -> Any:
        """The tree of ``tokens``, each a type and a value; None when they are none of the grammar."""
        states, values = [self.first], list[Any]()
        for kind, value in (*tokens, (_END, None)):
            while (action := self.actions[states[-1]].get(kind)) is not None and action < 0:
                rule = self.rules[~action]
                kept = len(values) - rule.size
                children = values[kept:]
                del values[kept:], states[kept + 1 :]
                values.append(rule.tree(children))
                states.append(self.actions[states[-1]][rule.symbol])
                if states[-1] == self.last and kind == _END:
                    return values[-1]
            if action is None:
                return None
            states.append(action)
            values.append(value)
        return None


@cache
def grammar(name: str, start: str) -> Grammar:
    """The grammar ``grammars/NAME.lark`` of what ``start`` names."""
    path = directory("grammars") / f"{name}.lark"
    made = prepared(
        f"grammar.{name}", (path, Path(__file__)), lambda: _tables(lark_of(name, start))
    )
    actions, rules, first, last = made
    return Grammar(actions, [*map(_Rule._make, rules)], first, last)


def lark_of(name: str, start: str, *, strict: bool = False) -> Lark:
    """Lark's own parser of ``grammars/NAME.lark``, without a lexer. Raises ``lark.GrammarError``."""
    from lark import Lark, Token
    from lark.lexer import Lexer

    class NoLexer(Lexer):
        """Tokens come typed."""

        def __init__(self, _: Any) -> None:
            pass

        def lex(self, *_: Any) -> Iterator[Token]:
            return iter(())

    source = (directory("grammars") / f"{name}.lark").read_text(encoding="utf-8")
    return Lark(
        source, parser="lalr", lexer=NoLexer, start=start, maybe_placeholders=False, strict=strict
    )


def _tables(lark: Lark) -> tuple[Any, ...]:
    """The fields of a Grammar as plain values, from what Lark writes of a parser."""
    from lark.grammar import Rule

    data, memo = lark.memo_serialize([Rule])
    table = data["parser"]["parser"]
    tokens = table["tokens"]
    numbers = {key: number for number, key in enumerate(memo)}
    actions = {
        state: {
            tokens[token]: ~numbers[argument["@"]] if reduces else argument
            for token, (reduces, argument) in row.items()
        }
        for state, row in table["states"].items()
    }
    (first,) = table["start_states"].values()
    (last,) = table["end_states"].values()
    return actions, [_rule(rule) for rule in memo.values()], first, last


def _rule(rule: Any) -> tuple[Any, ...]:
    """The fields of a rule as Lark writes it."""
    symbol, options = rule["origin"]["name"], rule["options"]
    inlined = tuple(
        at
        for at, part in enumerate(rule["expansion"])
        if part["__type__"] == "NonTerminal" and part["name"].startswith("_")
    )
    name = rule["alias"] or symbol
    only = options["expand1"] and not rule["alias"]
    return symbol, name, len(rule["expansion"]), inlined, only
