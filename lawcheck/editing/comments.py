"""Comments in a Word file, anchored on the words they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from lxml import etree

from lawcheck.editing.package import WordFile
from lawcheck.editing.runs import Line, child_of, in_box, lines_of, paragraph_of
from lawcheck.sources.model import Paragraph
from lawcheck.sources.wordml import W

AUTHOR = "lawcheck"
_INITIALS = "lc"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NAMESPACE = W[1:-1]


class Note(NamedTuple):
    """A comment on the characters ``start:end`` of a paragraph: its lines, the first one in bold."""

    paragraph: int
    start: int
    end: int
    lines: tuple[str, ...]


def element(tag: str, **attributes: str) -> Any:
    """A WordprocessingML element with its attributes."""
    made = etree.Element(W + tag)
    for name, value in attributes.items():
        made.set(W + name, value)
    return made


def now() -> str:
    """The date and time that Word notes beside an author."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _comment(identity: int, lines: Sequence[str], language: str, stamp: str) -> Any:
    comment = element("comment", id=str(identity), author=AUTHOR, date=stamp, initials=_INITIALS)
    for number, line in enumerate(lines):
        paragraph = etree.SubElement(comment, W + "p")
        if language == "ar":
            properties = etree.SubElement(paragraph, W + "pPr")
            etree.SubElement(properties, W + "bidi")
        if number == 0:
            mark = etree.SubElement(paragraph, W + "r")
            etree.SubElement(mark, W + "annotationRef")
        run = etree.SubElement(paragraph, W + "r")
        properties = etree.SubElement(run, W + "rPr")
        if number == 0:
            etree.SubElement(properties, W + "b")
            etree.SubElement(properties, W + "bCs")
        if language == "ar":
            etree.SubElement(properties, W + "rtl")
        text = etree.SubElement(run, W + "t")
        text.text = line
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return comment


class Comments:
    """The part of comments of a Word file, made with the first comment when the file has none."""

    def __init__(self, word: WordFile, language: str) -> None:
        """``language`` gives the comments their direction."""
        self._word = word
        self._language = language
        self._stamp = now()
        name = word.related("comments")
        self._root: Any = word.root(name) if name else None
        used = [] if self._root is None else [int(c.get(W + "id") or 0) for c in self._root]
        self._next = max(used, default=-1) + 1

    def add(self, first: Any, last: Any, lines: Sequence[str]) -> None:
        """Comment on what stands from ``first`` to ``last``, children of one paragraph."""
        if self._root is None:
            self._root = etree.Element(W + "comments", nsmap={"w": _NAMESPACE})
            self._word.add("comments", self._root, _TYPE)
        identity = str(self._next)
        first.addprevious(element("commentRangeStart", id=identity))
        end = element("commentRangeEnd", id=identity)
        last.addnext(end)
        mark = element("r")
        etree.SubElement(mark, W + "commentReference").set(W + "id", identity)
        end.addnext(mark)
        self._root.append(_comment(self._next, lines, self._language, self._stamp))
        self._next += 1


def _anchor(line: Line, note: Note) -> tuple[Any, Any] | None:
    """The first and the last child of a paragraph that hold the words of ``note``."""
    runs = line.runs(note.start, note.end) or line.runs(0, len(line.paragraph.text))
    if not runs:
        return None
    paragraph = paragraph_of(runs[0])
    first = child_of(paragraph, runs[0])
    last = child_of(paragraph, runs[-1]) if paragraph_of(runs[-1]) is paragraph else first
    return first, last


def add_comments(
    word: WordFile, paragraphs: Sequence[Paragraph], notes: Iterable[Note], language: str
) -> int:
    """Write ``notes`` into ``word`` and return how many were anchored.

    ``paragraphs`` are those that the reader of the same file gave. A note on a paragraph of another part
    (a footnote, a header) or in a text box is anchored on the nearest paragraph of the body before it.
    """
    lines = body_lines(word, paragraphs)
    if not lines:
        return 0
    placed: list[tuple[tuple[Any, Any], Note]] = []
    ordered = sorted(notes, key=lambda n: (n.paragraph, n.start))
    # From the end to the start: what is cut for one note leaves the places before it alone.
    for note in reversed(ordered):
        place = max((i for i in lines if i <= note.paragraph), default=min(lines))
        if place != note.paragraph:
            note = note._replace(start=0, end=len(lines[place].paragraph.text))
        anchor = _anchor(lines[place], note)
        if anchor is not None:
            placed.append((anchor, note))
    comments = Comments(word, language)
    for (first, last), note in reversed(placed):
        comments.add(first, last, note.lines)
    return len(placed)


def body_lines(word: WordFile, paragraphs: Sequence[Paragraph]) -> Mapping[int, Line]:
    """The lines on which Word takes comments: those of the body, out of text boxes."""
    own = [p for p in paragraphs if p.segments and all(s.part == word.main for s in p.segments)]
    return {i: line for i, line in lines_of(word, own).items() if not in_box(line.elements[0])}
