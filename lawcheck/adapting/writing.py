"""An adapted text written into the user's Word file: tracked changes, and a comment on each reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

from lawcheck.adapting.edits import EditedParagraph
from lawcheck.adapting.plan import Adaptation
from lawcheck.editing.comments import Comments
from lawcheck.editing.opening import open_word
from lawcheck.editing.package import WordFile
from lawcheck.editing.revisions import Revisions, accept
from lawcheck.editing.runs import PARAGRAPH, TEXT, Line, in_box, lines_of
from lawcheck.sources.model import Paragraph


class _Writer:
    def __init__(
        self, word: WordFile, paragraphs: Sequence[Paragraph], language: str, *, only_open: bool
    ) -> None:
        self.only_open = only_open
        self.lines: Mapping[int, Line] = lines_of(word, paragraphs)
        self.revisions = Revisions(word)
        self.comments = Comments(word, language)
        self.root: Any = word.root(word.main)
        self.place: Any = None
        self.commented: Any = None

    def write(self, paragraphs: Sequence[EditedParagraph]) -> None:
        """Write every change, from the first paragraph to the last."""
        self.place = self.commented = self.root.find(f".//{PARAGRAPH}")
        for edited, following in zip_longest(paragraphs, paragraphs[1:]):
            if edited.original is None:
                self._insert(edited)
            elif edited.original.index in self.lines:
                line = self.lines[edited.original.index]
                self._change(edited, line)
                if edited.removed and not (following and following.original is None):
                    for paragraph in line.elements:
                        self.revisions.delete_mark(paragraph)
            else:
                self._pass_over()
            self._remark(edited)

    def _change(self, edited: EditedParagraph, line: Line) -> None:
        self.place = line.elements[-1]
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

    def _pass_over(self) -> None:
        """Go on to the next paragraph of the file, which shows but its number."""
        following = next((p for p in self.place.itersiblings(PARAGRAPH)), None)
        if following is not None and next(following.iter(TEXT), None) is None:
            self.place = following

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
