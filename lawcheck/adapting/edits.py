"""A text being changed: each paragraph knows what was kept, what is gone and what is new.

Positions are always those of the present text, so that changes can be planned on what a check of that
text found; the history gives back the original exactly.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Literal, NamedTuple

from lawcheck.sources.model import Paragraph

_WORDS = re.compile(r"\s+|[^\s]+")
_ALIKE = 0.7
"""How much of a sentence stays, at least, for its words to be changed one by one."""


class Piece(NamedTuple):
    """A stretch of a paragraph; ``start`` and ``end`` are its place in the original, for old text."""

    kind: Literal["kept", "gone", "new"]
    text: str
    start: int = 0
    end: int = 0


class Remark(NamedTuple):
    """Why a paragraph changed; ``open`` when a person still has to decide something."""

    lines: tuple[str, ...]
    open: bool = False


@dataclass(slots=True)
class EditedParagraph:
    """One paragraph: ``original`` is None for an inserted one, which looks ``like`` another."""

    original: Paragraph | None
    pieces: list[Piece]
    heading: bool = False
    like: Paragraph | None = None
    removed: bool = False
    remarks: list[Remark] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The present text."""
        return "".join(p.text for p in self.pieces if p.kind != "gone")

    @property
    def changed(self) -> bool:
        """Whether anything was taken away or added."""
        return self.original is None or self.removed or any(p.kind != "kept" for p in self.pieces)

    def substitute(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in the place of the characters ``start:end`` of the present text."""
        before, rest = self._parted(self.pieces, start)
        middle, after = self._parted(rest, end - start)
        gone = [p._replace(kind="gone") for p in middle if p.kind != "new"]
        new = [Piece("new", text)] if text else []
        self.pieces = [*before, *gone, *new, *after]

    @staticmethod
    def _parted(pieces: Sequence[Piece], offset: int) -> tuple[list[Piece], list[Piece]]:
        """``pieces`` cut where ``offset`` characters of the present text stand before."""
        before: list[Piece] = []
        for index, piece in enumerate(pieces):
            length = 0 if piece.kind == "gone" else len(piece.text)
            if length > offset:
                head, tail = piece.text[:offset], piece.text[offset:]
                middle = piece.start + offset if piece.kind == "kept" else 0
                if head:
                    before.append(Piece(piece.kind, head, piece.start, middle))
                return before, [Piece(piece.kind, tail, middle, piece.end), *pieces[index + 1 :]]
            before.append(piece)
            offset -= length
        return before, []

    def rewrite(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in the place of ``start:end``, word by word where most words stay."""
        old = _WORDS.findall(self.text[start:end])
        new = _WORDS.findall(text)
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        if matcher.ratio() < _ALIKE:
            self.substitute(start, end, text)
            return
        ends = list(accumulate((len(word) for word in old), initial=start))
        for kind, i, j, k, m in reversed(matcher.get_opcodes()):
            if kind != "equal":
                self.substitute(ends[i], ends[j], "".join(new[k:m]))

    def cut(self, start: int, end: int) -> None:
        """Take the characters ``start:end`` away; a paragraph left without text goes too."""
        if not self.text[end:].strip():
            start, end = len(self.text[:start].rstrip()), len(self.text)
        self.substitute(start, end, "")
        self.removed = not self.text and self.original is not None and self.original.cell is None

    def is_new(self, start: int, end: int) -> bool:
        """Whether nothing of the original is left between ``start`` and ``end`` of the present text."""
        at = 0
        for piece in self.pieces:
            if piece.kind == "gone":
                continue
            if piece.kind == "kept" and at < end and at + len(piece.text) > start:
                return False
            at += len(piece.text)
        return True


class EditedText:
    """The paragraphs of a document while they change."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = [
            EditedParagraph(p, [Piece("kept", p.text, 0, len(p.text))] if p.text else [])
            for p in paragraphs
        ]

    def present(self) -> tuple[tuple[Paragraph, ...], list[EditedParagraph]]:
        """The present text as a reader would give it, and the edited paragraph behind each."""
        shown: list[Paragraph] = []
        behind: list[EditedParagraph] = []
        for edited in self.paragraphs:
            if edited.removed or (edited.changed and not edited.text.strip()):
                continue
            base = edited.original or replace(edited.like or Paragraph(0, ""), label="")
            shown.append(replace(base, index=len(shown), text=edited.text, segments=()))
            behind.append(edited)
        return tuple(shown), behind

    def insert_after(self, place: EditedParagraph, added: Sequence[EditedParagraph]) -> None:
        """Put new paragraphs after ``place``, and after those already put there."""
        at = 1 + next(n for n, edited in enumerate(self.paragraphs) if edited is place)
        while at < len(self.paragraphs) and self.paragraphs[at].original is None:
            at += 1
        self.paragraphs[at:at] = list(added)


def inserted(text: str, like: Paragraph | None, *, heading: bool = False) -> EditedParagraph:
    """A new paragraph that looks like ``like``."""
    return EditedParagraph(None, [Piece("new", text)], heading, like)
