"""Where a finding is shown in the document: at its words, else under the heading that it belongs to."""

from __future__ import annotations

from typing import NamedTuple

from lawcheck.parsing.annotate import concepts_of
from lawcheck.parsing.structure import Article, Document
from lawcheck.parsing.subjects import stands_under
from lawcheck.reports.model import ReportedFinding
from lawcheck.rules.engine import all_rules


class Place(NamedTuple):
    """The characters ``start:end`` of a paragraph."""

    paragraph: int
    start: int
    end: int


def home_article(finding: ReportedFinding, document: Document) -> Article | None:
    """The first article under whose title the missing mention would stand, None when none fits."""
    facts = all_rules()[finding.rule].facts
    for article in document.articles:
        concepts = concepts_of(article.title, document.language) if article.title else frozenset()
        if any(stands_under(fact, concepts) for fact in facts):
            return article
    return None


def place_of(finding: ReportedFinding, document: Document) -> Place:
    """Where ``finding`` is shown: its own words, the heading of its subject, or the title."""
    if finding.paragraph is not None:
        return Place(finding.paragraph, finding.start, finding.end)
    article = home_article(finding, document)
    if article is not None:
        line = article.heading
        return Place(line.paragraph, line.start, line.end)
    first = document.source.paragraphs[0]
    return Place(first.index, 0, len(first.text))
