"""The wording lawcheck offers passes its own check: every clause template, together and alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lawcheck.bylaws import Bylaws
from lawcheck.drafting.clauses import ProfileSource, remedy, render
from lawcheck.drafting.profile import load_profile, local
from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.resources import directory
from lawcheck.rules.engine import run_rules
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

FRAME = load_yaml(Path(__file__).parents[1] / "cases" / "frame.yaml")
CASES = [
    (language, path.stem)
    for language in ("ar", "fr")
    for path in sorted((directory("templates") / "clauses" / language).glob("*.j2"))
]


@pytest.mark.parametrize(("language", "template"), CASES)
def test_a_remedy_is_lawful(language: str, template: str) -> None:
    text = remedy(template, language, Bylaws(language=language))
    text = re.sub(r"\[[^\]]+\]", "......", text)
    lines = [FRAME[language]["heading"], *text.splitlines(), *FRAME[language]["company"]]
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    document = parse_structure(SourceText(Path("clause"), "txt", paragraphs), language)
    outcome = run_rules(read_bylaws(document), load_law("112.12"))
    wrong = [
        (f.rule.code, f.evidence) for f in outcome.findings if f.kind in ("conflict", "legacy")
    ]
    assert wrong == []


EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_examples_once_cured_are_clean(language: str) -> None:
    """Every fault replaced by the wording lawcheck offers: nothing is left to say."""
    example = load_yaml(EXAMPLES / f"statuts.{language}.yaml")
    number = example["number"]
    source = ProfileSource(load_profile(EXAMPLES / "profil.yaml"), language)
    lines = [example["title"], example["members_title"]]
    shares = {"ar": "{}، {}، {} حصة", "fr": "{}, {} : {} parts"}[language]
    lines += [
        f"{n}. "
        + shares.format(local(f["name"], language), local(f["address"], language), f.shares)
        for n, f in enumerate(source.people(), 1)
    ]
    for position, article in enumerate(example["articles"], 1):
        lines.append(number.replace("%1", str(position)) + article["title"])
        for name in (article.get("cure") or article["clause"]).split():
            lines += render(name, source).lines
    lines.append(example["closing"])
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    document = parse_structure(SourceText(Path("cured"), "txt", paragraphs), language)
    outcome = run_rules(read_bylaws(document), load_law("112.12"))
    assert [(f.rule.code, f.evidence) for f in outcome.findings] == []
