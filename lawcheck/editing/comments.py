"""Comments in a Word file, anchored on the words they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from lxml import etree

from lawcheck.bidi import RIGHT_TO_LEFT_MARK, direction_of
from lawcheck.editing.package import WordFile
from lawcheck.editing.runs import Line, Lines, child_of, holder_of, paragraph_of
from lawcheck.sources.model import Paragraph
from lawcheck.sources.wordml import UNWRITABLE, W, attribute, number

AUTHOR = "lawcheck"
_INITIALS = "lc"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NAMESPACE = W[1:-1]
_DIRECTIONS = {"ar": "rtl", "fr": "ltr", "en": "ltr"}
_NUMBERED = (W + "comment", W + "commentRangeStart", W + "commentRangeEnd", W + "commentReference")


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
    for place, line in enumerate(lines):
        paragraph = etree.SubElement(comment, W + "p")
        right = (direction_of(line) or _DIRECTIONS[language]) == "rtl"
        if right:
            properties = etree.SubElement(paragraph, W + "pPr")
            etree.SubElement(properties, W + "bidi")
        if place == 0:
            mark = etree.SubElement(paragraph, W + "r")
            etree.SubElement(mark, W + "annotationRef")
        run = etree.SubElement(paragraph, W + "r")
        properties = etree.SubElement(run, W + "rPr")
        if place == 0:
            etree.SubElement(properties, W + "b")
            etree.SubElement(properties, W + "bCs")
        if right:
            etree.SubElement(properties, W + "rtl")
        text = etree.SubElement(run, W + "t")
        # LibreOffice takes comments for left to right: the mark keeps a last full stop at its end.
        marked = line + RIGHT_TO_LEFT_MARK if right else line
        text.text = UNWRITABLE.sub("\ufffd", marked)
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return comment


class Comments:
    """The part of comments of a Word file, made with the first comment when the file has none."""

    def __init__(self, word: WordFile, language: str) -> None:
        """``language`` gives its direction to a line without letters."""
        self._word = word
        self._language = language
        self._stamp = now()
        name = word.related("comments")
        self._root: Any = word.root(name) if name else None
        roots = [root for root in (self._root, word.root(word.main)) if root is not None]
        used = [number(attribute(c, "id"), -1) for root in roots for c in root.iter(*_NUMBERED)]
        self._next = max(used, default=-1) + 1

    def add(self, first: Any, last: Any, lines: Sequence[str]) -> None:
        """Comment on what stands from ``first`` to ``last``, within paragraphs of the body."""
        if self._root is None:
            self._root = etree.Element(W + "comments", nsmap={"w": _NAMESPACE})
            self._word.add("comments", self._root, _TYPE)
        identity = str(self._next)
        first.addprevious(element("commentRangeStart", id=identity))
        end = element("commentRangeEnd", id=identity)
        last.addnext(end)
        mark = element("r")
        etree.SubElement(mark, W + "commentReference").set(W + "id", identity)
        child_of(paragraph_of(end), end).addnext(mark)
        self._root.append(_comment(self._next, lines, self._language, self._stamp))
        self._next += 1


def _anchor(line: Line, note: Note) -> tuple[Any, Any] | None:
    """What holds the words of ``note``, from the first to the last; all of the line if nothing does."""
    runs = line.runs(note.start, note.end) or line.runs(0, len(line.paragraph.text))
    return (holder_of(runs[0]), holder_of(runs[-1])) if runs else None


def add_comments(
    word: WordFile, paragraphs: Sequence[Paragraph], notes: Iterable[Note], language: str
) -> int:
    """Write ``notes`` into ``word`` and return how many were anchored.

    ``paragraphs`` are those that the reader of the same file gave. A note on a paragraph of another part
    (a footnote, a header) or in a text box is anchored on the nearest paragraph of the body before it.
    """
    open_to = {p.index: p for p in paragraphs if _takes_comments(word, p)}
    if not open_to:
        return 0
    ordered = [
        _placed(note, open_to) for note in sorted(notes, key=lambda n: (n.paragraph, n.start))
    ]
    lines = Lines(word, open_to.values())
    for note in ordered:  # all the cuts first: they part the runs that other notes hold on to
        lines[note.paragraph].runs(note.start, note.end)
    comments = Comments(word, language)
    anchored = 0
    for note in ordered:
        anchor = _anchor(lines[note.paragraph], note)
        if anchor is not None:
            comments.add(*anchor, note.lines)
            anchored += 1
    return anchored


def _takes_comments(word: WordFile, paragraph: Paragraph) -> bool:
    """Whether Word takes comments on ``paragraph``: text of the body, out of text boxes."""
    own = paragraph.segments and all(s.part == word.main for s in paragraph.segments)
    return bool(own) and paragraph.place != "textbox"


def _placed(note: Note, open_to: Mapping[int, Paragraph]) -> Note:
    """``note`` on a paragraph of ``open_to``: its own, else the whole of the nearest one before it."""
    if note.paragraph in open_to:
        return note
    place = max((i for i in open_to if i < note.paragraph), default=min(open_to))
    return note._replace(paragraph=place, start=0, end=len(open_to[place].text))
