"""A fragment of statutes checked by one rule, inside what that rule needs around it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from lawcheck.judging import judge
from lawcheck.law import load_law
from lawcheck.parsing.structure import Document, parse_structure
from lawcheck.rules.engine import Finding, all_rules
from lawcheck.rules.model import union_statutes
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

CASES = Path(__file__).parents[1] / "cases"
FRAME: dict[str, Any] = load_yaml(CASES / "frame.yaml")
_COMPANY = {"board_run": "board", "manager_run": "managers", "several_managers": "managers"}


class Fragment(NamedTuple):
    """A document made of a fragment and what stands around it; ``own`` are the fragment's paragraphs."""

    document: Document
    own: range


def fragment(code: str, language: str, text: str) -> Fragment:
    """``text`` inside what rule ``code`` needs; without a heading of its own it becomes an article."""
    frame = FRAME[language]
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if not lines[0].startswith(tuple(frame["headings"])):
        lines.insert(0, frame["heading"])
    applies = all_rules()[code].applies
    above = frame["union"] if applies is union_statutes else []
    beside = frame[_COMPANY.get(applies.__name__, "company")]
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate([*above, *lines, *beside]))
    document = parse_structure(SourceText(Path("fragment"), "txt", paragraphs), language)
    return Fragment(document, range(len(above), len(above) + len(lines)))


def _of_exclusion(title: str) -> bool:
    """«الفصل» is an article, and the exclusion of a member: it has no number then."""
    word, _, number = title.partition(" ")
    return word == "الفصل" and not (number.startswith("ال") or number[:1].isdigit())


def headed(article: dict[str, Any]) -> str:
    """The text of an article given by ``language``, ``title`` (which may say its number) and ``text``."""
    frame = FRAME[article["language"]]
    title = article["title"]
    if not title.startswith(tuple(frame["headings"])) or _of_exclusion(title):
        title = f"{frame['heading']} : {title}"
    return f"{title}\n{article['text']}"


def findings(code: str, language: str, text: str) -> list[Finding]:
    """The findings of rule ``code`` on ``text``."""
    document = fragment(code, language, text).document
    return list(
        judge(document, load_law("112.12"), lambda rule: rule.code == code).outcome.findings
    )
