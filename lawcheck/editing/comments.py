"""Comments in a Word file, anchored on the words they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from lxml import etree

from lawcheck.editing.package import WordFile
from lawcheck.editing.runs import Line, child_of, paragraph_of
from lawcheck.sources.model import Paragraph
from lawcheck.sources.wordml import W

AUTHOR = "lawcheck"
_INITIALS = "lc"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NAMESPACE = W[1:-1]
_BOX = W + "txbxContent"


class Note(NamedTuple):
    """A comment on the characters ``start:end`` of a paragraph: its lines, the first one in bold."""

    paragraph: int
    start: int
    end: int
    lines: tuple[str, ...]


def _element(tag: str, **attributes: str) -> Any:
    made = etree.Element(W + tag)
    for name, value in attributes.items():
        made.set(W + name, value)
    return made


def _comment(identity: int, lines: Sequence[str], language: str, stamp: str) -> Any:
    comment = _element(
        "comment", id=str(identity), author=AUTHOR, date=stamp, initials=_INITIALS
    )  # fmt: skip
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


def _comments_root(word: WordFile) -> Any:
    """The root of the part of comments, made when the file has none."""
    name = word.related("comments")
    root = word.root(name) if name else None
    if root is None:
        root = etree.Element(W + "comments", nsmap={"w": _NAMESPACE})
        word.add("comments", root, _TYPE)
    return root


def _in_box(element: Any) -> bool:
    """Whether an element stands in a text box, where Word takes no comment."""
    return any(ancestor.tag == _BOX for ancestor in element.iterancestors())


def _anchor(line: Line, note: Note, identity: int) -> bool:
    """Put the marks of a comment around its words; false where there is nothing to hold on to."""
    runs = line.runs(note.start, note.end) or line.runs(0, len(line.paragraph.text))
    if not runs or _in_box(runs[0]):
        return False
    paragraph = paragraph_of(runs[0])
    first = child_of(paragraph, runs[0])
    last = child_of(paragraph, runs[-1]) if paragraph_of(runs[-1]) is paragraph else first
    first.addprevious(_element("commentRangeStart", id=str(identity)))
    end = _element("commentRangeEnd", id=str(identity))
    last.addnext(end)
    mark = _element("r")
    etree.SubElement(mark, W + "commentReference").set(W + "id", str(identity))
    end.addnext(mark)
    return True


def add_comments(
    word: WordFile, paragraphs: Sequence[Paragraph], notes: Iterable[Note], language: str
) -> int:
    """Write ``notes`` into ``word`` and return how many were anchored.

    ``paragraphs`` are those that the reader of the same file gave. A note on a paragraph of another part
    (a footnote, a header) or in a text box is anchored on the nearest paragraph of the body before it.
    """
    root = word.root(word.main)
    assert root is not None
    texts = list(root.iter(W + "t"))
    lines: dict[int, Line] = {}
    for paragraph in paragraphs:
        own = paragraph.segments and all(s.part == word.main for s in paragraph.segments)
        if own and not _in_box(texts[paragraph.segments[0].node]):
            lines[paragraph.index] = Line(paragraph, texts)
    if not lines:
        return 0
    comments = _comments_root(word)
    used = [int(c.get(W + "id") or 0) for c in comments]
    first = max(used, default=-1) + 1
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    written = []
    ordered = sorted(notes, key=lambda n: (n.paragraph, n.start))
    # From the end to the start: what is cut for one note leaves the places before it alone.
    for identity, note in reversed(list(enumerate(ordered, first))):
        place = max((i for i in lines if i <= note.paragraph), default=min(lines))
        if place != note.paragraph:
            note = note._replace(start=0, end=len(lines[place].paragraph.text))
        if _anchor(lines[place], note, identity):
            written.append(_comment(identity, note.lines, language, stamp))
    comments.extend(reversed(written))
    return len(written)
