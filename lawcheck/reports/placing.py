"""Where a finding is shown in the document: at its words, else under the heading that it belongs to."""

from __future__ import annotations

from typing import NamedTuple

from lawcheck.parsing.structure import Document
from lawcheck.parsing.subjects import articles_on
from lawcheck.reports.model import ReportedFinding
from lawcheck.rules.engine import all_rules


class Place(NamedTuple):
    """The characters ``start:end`` of a paragraph."""

    paragraph: int
    start: int
    end: int


def place_of(finding: ReportedFinding, document: Document) -> Place:
    """Where ``finding`` is shown: its own words, the heading of its subject, or the title."""
    if finding.paragraph is not None:
        return Place(finding.paragraph, finding.start, finding.end)
    near = articles_on(all_rules()[finding.rule].facts, document)
    if near:
        line = document.articles[near.start].heading
        return Place(line.paragraph, line.start, line.end)
    first = document.source.paragraphs[0]
    return Place(first.index, 0, len(first.text))
