"""Where a finding stands for tools that know only lines: of a text file its line, else its paragraph."""

from __future__ import annotations

from typing import NamedTuple

from lawcheck.parsing.structure import Document
from lawcheck.reports.model import ReportedFinding
from lawcheck.reports.placing import place_of


class Lines(NamedTuple):
    """A line and the columns ``start`` to ``end`` in it, counted in characters from 1; ``end`` is after."""

    line: int
    start: int
    end: int


def lines_of(finding: ReportedFinding, document: Document) -> Lines:
    """The line of ``finding`` in a text file; in others the number of its paragraph, from 1.

    What is said nowhere stands at the heading where it would be said.
    """
    place = place_of(finding, document)
    source = document.source
    line = place.paragraph + 1
    if source.format == "txt":
        line = source.paragraphs[place.paragraph].segments[0].node
    return Lines(line, place.start + 1, max(place.end, place.start + 1) + 1)
