"""Runs of a paragraph cut at characters, so that a range of its text is a row of whole runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

from lawcheck.editing.package import WordFile
from lawcheck.sources.model import Paragraph
from lawcheck.sources.wordml import W, attribute

RUN, TEXT, PROPERTIES, PARAGRAPH = W + "r", W + "t", W + "rPr", W + "p"
BOX = W + "txbxContent"
_SIGNS = tuple(W + name for name in ("tab", "ptab", "br", "cr", "noBreakHyphen", "sym"))
_NOTES = (W + "footnoteReference", W + "endnoteReference")
_HOLDERS = (RUN, W + "sdt", W + "fldSimple")
_FIELD, _FIELD_CODE = W + "fldChar", W + "instrText"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class _Stretch(NamedTuple):
    """Characters of the paragraph that one element gives: a text, or a sign such as a tab."""

    start: int
    length: int
    element: Any


class Line:
    """The text of one paragraph of a document over the elements of its part."""

    def __init__(self, paragraph: Paragraph, texts: Sequence[Any]) -> None:
        """``texts`` are all the ``w:t`` of the part, in document order."""
        self.paragraph = paragraph
        known = {texts[s.node]: s for s in paragraph.segments}
        self.elements = list(dict.fromkeys(paragraph_of(text) for text in known))
        """The Word paragraphs that hold the text: several where paragraph marks were deleted."""
        self._stretches: list[_Stretch] = []
        cursor = 0
        starts = [s.start for s in paragraph.segments]
        for element in self._signs_and_texts():
            segment = known.get(element)
            if segment is not None:
                self._stretches.append(_Stretch(segment.start, segment.length, element))
                cursor = segment.start + segment.length
            elif element.tag != TEXT and cursor < len(paragraph.text) and cursor not in starts:
                self._stretches.append(_Stretch(cursor, 1, element))
                cursor += 1

    def _signs_and_texts(self) -> Iterator[Any]:
        for paragraph in self.elements:
            for element in paragraph.iter(TEXT, *_SIGNS):
                if paragraph_of(element) is paragraph:
                    yield element

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

    def with_notes(self, runs: Sequence[Any]) -> list[Any]:
        """``runs`` with the calls of notes and the whole fields that stand among them."""
        if len(runs) < 2:
            return list(runs)
        every = [run for paragraph in self.elements for run in paragraph.iter(RUN)]
        among = every[every.index(runs[0]) : every.index(runs[-1]) + 1]
        field = {run for run in among if next(run.iter(_FIELD, _FIELD_CODE), None) is not None}
        if not _balanced(among):
            field = set()
        return [
            run
            for run in among
            if run in runs or run in field or next(run.iter(*_NOTES), None) is not None
        ]

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
            _Stretch(start, len(head), element),
            _Stretch(offset, length - len(head), after),
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


def _balanced(runs: Sequence[Any]) -> bool:
    """Whether every field that begins in ``runs`` also ends there, and the other way round."""
    depth = 0
    for run in runs:
        for mark in run.iter(_FIELD):
            kind = attribute(mark, "fldCharType")
            depth += {"begin": 1, "end": -1}.get(kind, 0)
            if depth < 0:
                return False
    return depth == 0


class Lines(Mapping[int, Line]):
    """The lines of paragraphs by their index, each made when it is asked for.

    A paragraph without text of its own has none.
    """

    def __init__(self, word: WordFile, paragraphs: Iterable[Paragraph]) -> None:
        """``paragraphs`` are those that a reader of the same file gave."""
        self._word = word
        self._paragraphs = {
            p.index: p for p in paragraphs if len({segment.part for segment in p.segments}) == 1
        }
        self._texts: dict[str, list[Any]] = {}
        self._lines: dict[int, Line] = {}

    def __getitem__(self, index: int) -> Line:
        if index not in self._lines:
            paragraph = self._paragraphs[index]
            self._lines[index] = Line(paragraph, self._texts_of(paragraph.segments[0].part))
        return self._lines[index]

    def __iter__(self) -> Iterator[int]:
        return iter(self._paragraphs)

    def __len__(self) -> int:
        return len(self._paragraphs)

    def __contains__(self, index: object) -> bool:
        return index in self._paragraphs

    def _texts_of(self, part: str) -> list[Any]:
        if part not in self._texts:
            root = self._word.root(part)
            self._texts[part] = [] if root is None else list(root.iter(TEXT))
        return self._texts[part]


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


def holder_of(run: Any) -> Any:
    """What a comment on ``run`` is put around: the run, or the control, field or run that holds it.

    What a content control or a field shows is written anew by Word; marks inside would be lost.
    """
    held = run
    for ancestor in run.iterancestors():
        if ancestor.tag == PARAGRAPH:
            break
        if ancestor.tag in _HOLDERS:
            held = ancestor
    return held


def in_box(element: Any) -> bool:
    """Whether an element stands in a text box, where Word takes no comment."""
    return any(ancestor.tag == BOX for ancestor in element.iterancestors())
