"""Quorums, majorities and notices: whole articles with all that they must state (ladders.yaml)."""

from __future__ import annotations

from pathlib import Path

import pytest

from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

FRAME = load_yaml(Path(__file__).parents[1] / "cases" / "frame.yaml")
NAMES = {
    f"{kind}.{fact}": f"{kind[0]}{short}"
    for kind in ("ordinary", "extraordinary")
    for fact, short in (
        ("quorum_first", "1"), ("quorum_second", "2"), ("quorum_third", "3"),
        ("quorum_third_minimum", "3m"), ("majority", "m"),
    )
}  # fmt: skip
DELAYS = {"assembly.first_notice_days": "d1", "assembly.later_notice_days": "d2"}
ARTICLES = [
    pytest.param(language, item["text"], item["facts"], id=f"{language}-{n}")
    for language, items in load_yaml(Path(__file__).with_name("ladders.yaml")).items()
    for n, item in enumerate(items, 1)
]


def _lines(language: str, text: str) -> list[str]:
    """The lines of the articles, each under a numbered heading, then those of an example company."""
    lines: list[str] = []
    number = 1
    for line in filter(str.strip, text.split("\n")):
        if line.startswith("# "):
            lines.append(line.removeprefix("# "))
        elif number == 1 or line.startswith("## "):
            heading = FRAME[language]["heading"].replace("1", str(number))
            lines.append(f"{heading} : {line.removeprefix('## ')}")
            number += 1
        else:
            lines.append(line)
    first, *rest = FRAME[language]["company"]
    return [*lines, first.replace("2", str(number)), *rest]


@pytest.mark.parametrize(("language", "text", "facts"), ARTICLES)
def test_states_these_facts_and_no_other(language: str, text: str, facts: str) -> None:
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(_lines(language, text)))
    bylaws = read_bylaws(parse_structure(SourceText(Path("ladder"), "txt", paragraphs), language))
    wanted = set(facts.split())
    known = NAMES | (DELAYS if any(fact[0] == "d" for fact in wanted) else {})
    stated = {
        f"{short}={said.value}{'' if said.sure else '?'}"
        for name, short in known.items()
        for said in bylaws.said(name)
    }
    assert stated == wanted
