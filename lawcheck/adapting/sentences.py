"""The sentences of an article, where each stands, and the facts that each states."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from lawcheck.bylaws import Bylaws, Evidence, names
from lawcheck.parsing.annotate import passages
from lawcheck.parsing.structure import Article, Document, Line


class Stretch(NamedTuple):
    """The characters ``start:end`` of a paragraph."""

    paragraph: int
    start: int
    end: int

    def holds(self, place: Evidence) -> bool:
        """Whether ``place`` begins in this stretch."""
        return self.paragraph == place.paragraph and self.start <= place.start < self.end


def sentences(article: Article, document: Document, bylaws: Bylaws) -> dict[Stretch, set[str]]:
    """The sentences of ``article`` in order, with the names of the facts that each states."""
    found: dict[Stretch, set[str]] = {
        stretch: set()
        for line in article.lines
        for stretch in _stretches(line, document)
    }  # fmt: skip
    for name in names():
        for said in bylaws.said(name):
            place = said.evidence
            if place is not None and place.article == article.position:
                for stretch, facts in found.items():
                    if stretch.holds(place):
                        facts.add(name)
    return found


def _stretches(line: Line, document: Document) -> Iterator[Stretch]:
    begins = [
        read.start(first)
        for read in passages([line], document.language)
        for first in read.sentences
        if first < len(read.words)
    ]
    for begin, end in pairwise((line.start, *begins[1:], line.end)):
        yield Stretch(line.paragraph, begin, end)
