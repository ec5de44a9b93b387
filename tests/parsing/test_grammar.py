"""The tables of the grammars: without conflict, and run here as Lark runs them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark, Token
from lark import Tree as LarkTree
from lark.exceptions import LarkError
from lark.lexer import Lexer

from lawcheck.parsing.grammar import Tree, grammar, lark_of
from lawcheck.resources import directory

GRAMMARS = {"quantities": "start", "structure": "document"}


class Typed(Lexer):
    """Tokens of the given types, each with its place for value."""

    def __init__(self, _: Any) -> None:
        pass

    def lex(self, data: Any, _: Any = None) -> Iterator[Token]:  # type: ignore[override]
        for place, kind in enumerate(data):
            yield Token(kind, str(place))


def lark(name: str) -> Lark:
    source = (directory("grammars") / f"{name}.lark").read_text(encoding="utf-8")
    return Lark(source, parser="lalr", lexer=Typed, start=GRAMMARS[name], maybe_placeholders=False)


PARSERS = {name: lark(name) for name in GRAMMARS}
KINDS = {
    name: sorted(
        {
            kind
            for row in grammar(name, start).actions.values()
            for kind in row
            if kind[0] != "$" and kind.isupper()
        }
    )
    for name, start in GRAMMARS.items()
}


def plain(tree: Any) -> Any:
    if isinstance(tree, LarkTree | Tree):
        return str(tree.data), [plain(child) for child in tree.children]
    return int(tree)


@pytest.mark.parametrize(("name", "start"), GRAMMARS.items())
def test_a_grammar_has_no_conflict(name: str, start: str) -> None:
    pytest.importorskip("interegular")
    assert lark_of(name, start, strict=True)


@settings(max_examples=400, deadline=None)
@given(st.data(), st.sampled_from(sorted(GRAMMARS)))
def test_trees_are_those_of_lark(data: st.DataObject, name: str) -> None:
    kinds = data.draw(st.lists(st.sampled_from(KINDS[name]), max_size=8))
    try:
        expected = plain(PARSERS[name].parse(kinds))  # type: ignore[arg-type]
    except LarkError:
        expected = None
    found = grammar(name, GRAMMARS[name]).parse((kind, at) for at, kind in enumerate(kinds))
    assert (None if found is None else plain(found)) == expected
