"""An adapted text written into the user's Word file: tracked changes, and a comment on each reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lawcheck.adapting.edits import EditedParagraph
from lawcheck.adapting.plan import Adaptation
from lawcheck.editing.comments import Comments
from lawcheck.editing.opening import open_word
from lawcheck.editing.package import WordFile
from lawcheck.editing.revisions import Revisions, accept
from lawcheck.editing.runs import PARAGRAPH, TEXT, Line, Lines, in_box
from lawcheck.sources.model import Paragraph


class _Writer:
    def __init__(
        self, word: WordFile, paragraphs: Sequence[Paragraph], language: str, *, only_open: bool
    ) -> None:
        self.only_open = only_open
        self.lines = Lines(word, paragraphs)
        self.revisions = Revisions(word)
        self.comments = Comments(word, language)
        root = word.root(word.main)
        assert root is not None
        self.root: Any = root
        self.place: Any = next(root.iter(PARAGRAPH))
        self.commented: Any = self.place

    def write(self, paragraphs: Sequence[EditedParagraph]) -> None:
        """Write every change, from the first paragraph to the last."""
        at = 0
        for number, edited in enumerate(paragraphs):
            if edited.changed or edited.remarks:
                self._go_on(paragraphs[at : number + 1])
                at = number + 1
                following = paragraphs[at] if at < len(paragraphs) else None
                self._write(edited, joins=following is None or following.original is not None)
                self._remark(edited)

    def _go_on(self, passed: Sequence[EditedParagraph]) -> None:
        """Go to the last of the paragraphs passed; those that show but their number are passed over."""
        known = [n for n, e in enumerate(passed) if e.original and e.original.index in self.lines]
        if known:
            last = passed[known[-1]].original
            assert last is not None
            self.place = self.lines[last.index].elements[-1]
        for edited in passed[known[-1] + 1 if known else 0 :]:
            following: Any = next(self.place.itersiblings(PARAGRAPH), None)
            if edited.original is None or following is None:
                continue
            if next(following.iter(TEXT), None) is None:
                self.place = following

    def _write(self, edited: EditedParagraph, *, joins: bool) -> None:
        """Write one change; an old paragraph that goes joins the next old one."""
        if edited.original is None:
            self._insert(edited)
        elif edited.original.index in self.lines:
            line = self.lines[edited.original.index]
            self._change(edited, line)
            if edited.removed and joins:
                for paragraph in line.elements:
                    self.revisions.delete_mark(paragraph)

    def _change(self, edited: EditedParagraph, line: Line) -> None:
        at, after = 0, None
        for piece in edited.pieces:
            if piece.kind == "kept":
                at, after = piece.end, None
            elif piece.kind == "gone":
                marks = self.revisions.delete(line, piece.start, piece.end)
                at, after = piece.end, marks[-1] if marks else after
            else:
                after = self.revisions.insert(piece.text, line, at, after)

    def _insert(self, edited: EditedParagraph) -> None:
        like = None if edited.like is None else self.lines.get(edited.like.index)
        model = self.place if like is None else like.elements[0]
        made = self.revisions.new_paragraph(edited.text, model, heading=edited.heading)
        self.revisions.place(made, self.place)
        self.place = made

    def _remark(self, edited: EditedParagraph) -> None:
        """Comment on the paragraph, or on the one before it where Word takes comments."""
        inside = self.place.getroottree().getroot() is self.root and not in_box(self.place)
        if inside and _content(self.place):
            self.commented = self.place
        content = _content(self.commented)
        for remark in edited.remarks:
            if content and (remark.open or not self.only_open):
                self.comments.add(content[0], content[-1], remark.lines)


def _content(paragraph: Any) -> list[Any]:
    return [child for child in paragraph if child.tag != PARAGRAPH + "Pr"]


def written(adaptation: Adaptation, language: str, *, clean: bool = False) -> bytes:
    """The adapted Word file: tracked changes with their reasons; with ``clean`` they are accepted,
    and only what a person has to decide is commented on.

    ``language`` is that of the comments. Raises what :func:`open_word` raises.
    """
    word, paragraphs = open_word(adaptation.document.source, adaptation.document.language)
    writer = _Writer(word, paragraphs, language, only_open=clean)
    writer.write(adaptation.text.paragraphs)
    if clean:
        for root in word.opened():
            accept(root)
    return word.content()
