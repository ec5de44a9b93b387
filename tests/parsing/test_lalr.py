"""The tables kept beside the grammars, and the parser that follows them."""

from __future__ import annotations

import json

import pytest

from lawcheck.parsing.lalr import Node, kept_at, parse, tables
from lawcheck.parsing.tables import STARTS, tables_of


@pytest.mark.parametrize("grammar", STARTS)
def test_the_tables_kept_are_those_of_the_grammar(grammar: str) -> None:
    made = tables_of(grammar)
    assert json.loads(kept_at(grammar).read_bytes())[0] == made.grammar, (
        "python -m lawcheck.parsing.tables"
    )
    assert tables(grammar) == made


@pytest.mark.parametrize("grammar", STARTS)
def test_the_grammar_has_no_conflict(grammar: str) -> None:
    pytest.importorskip("interegular")
    assert tables_of(grammar, strict=True) == tables(grammar)


def test_an_edited_grammar_counts_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tables("quantities")
    monkeypatch.setattr("lawcheck.parsing.lalr.digest_of", lambda _: kept.grammar + 1)
    tables.cache_clear()
    assert tables("quantities") == kept
    tables.cache_clear()


def test_a_tree_holds_nodes_and_the_values_of_tokens() -> None:
    tree = parse("quantities", zip(("ARTICLE", "DIGITS", "JOIN", "ORDINAL"), "abcd", strict=True))
    reference = [Node("reference", [Node("number", ["b"])]), "c", Node("reference", ["d"])]
    assert tree == Node("start", [Node("articles", ["a", *reference])])
    assert "".join(tree.values()) == "abcd"


def test_what_the_grammar_does_not_hold_has_no_tree() -> None:
    assert parse("quantities", [("DEN", 0)]) is None
    assert parse("quantities", [("ARTICLE", 0)]) is None
    assert parse("quantities", []) is None
