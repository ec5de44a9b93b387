"""Runs of a paragraph cut at characters, so that a range of its text is a row of whole runs."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from lawcheck.sources.model import Paragraph
from lawcheck.sources.wordml import W

RUN, TEXT, PROPERTIES, PARAGRAPH = W + "r", W + "t", W + "rPr", W + "p"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Line:
    """The text of one paragraph over its text elements: stretches (start, length, element) in order."""

    def __init__(self, paragraph: Paragraph, texts: Sequence[Any]) -> None:
        """``texts`` are all the ``w:t`` of the part, in document order."""
        self.paragraph = paragraph
        self._stretches: list[tuple[int, int, Any]] = [
            (s.start, s.length, texts[s.node]) for s in paragraph.segments
        ]

    @property
    def first(self) -> Any | None:
        """The first text element, None when the text has none."""
        return self._stretches[0][2] if self._stretches else None

    def runs(self, start: int, end: int) -> list[Any]:
        """The runs that hold exactly the characters ``start:end``; others are cut for it."""
        self._cut(start)
        self._cut(end)
        found: list[Any] = []
        for at, length, element in self._stretches:
            if length and at >= start and at + length <= end:
                run = element.getparent()
                if run.tag == RUN and run not in found:
                    found.append(run)
        return found

    def _cut(self, offset: int) -> None:
        """Make a run begin at ``offset``."""
        for index, (start, length, element) in enumerate(self._stretches):
            if start < offset < start + length:
                self._split_text(index, offset)
                return
            if start == offset and length:
                self._split_before(element)
                return

    def _split_text(self, index: int, offset: int) -> None:
        start, length, element = self._stretches[index]
        head, tail = element.text[: offset - start], element.text[offset - start :]
        after = deepcopy(element)
        element.text, after.text = head, tail
        for piece in (element, after):
            piece.set(_SPACE, "preserve")
        element.addnext(after)
        self._stretches[index : index + 1] = [
            (start, len(head), element),
            (offset, length - len(head), after),
        ]
        self._split_before(after)

    @staticmethod
    def _split_before(element: Any) -> None:
        """Give ``element`` and what follows it in its run a run of their own."""
        run = element.getparent()
        if run.tag != RUN:
            return
        content = [child for child in run if child.tag != PROPERTIES]
        at = content.index(element)
        if at == 0:
            return
        new = run.makeelement(RUN, dict(run.attrib))
        properties = run.find(PROPERTIES)
        if properties is not None:
            new.append(deepcopy(properties))
        for child in content[at:]:
            new.append(child)
        run.addnext(new)


def child_of(paragraph: Any, element: Any) -> Any:
    """The child of ``paragraph`` that holds ``element``."""
    while element.getparent() is not paragraph:
        element = element.getparent()
    return element


def paragraph_of(element: Any) -> Any:
    """The nearest paragraph around ``element``."""
    while element.tag != PARAGRAPH:
        element = element.getparent()
    return element
