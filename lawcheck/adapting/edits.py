"""A text being changed: each paragraph knows what was kept, what is gone and what is new.

Positions are always those of the present text, so that changes can be planned on what a check of that
text found; the history gives back the original exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from lawcheck.sources.model import Paragraph


class Piece(NamedTuple):
    """A stretch of a paragraph; ``start`` and ``end`` are its place in the original, for old text."""

    kind: Literal["kept", "gone", "new"]
    text: str
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class EditedParagraph:
    """One paragraph: ``original`` is None for an inserted one, ``role`` tells what it is then."""

    original: Paragraph | None
    pieces: list[Piece]
    role: Literal["body", "heading"] = "body"
    removed: bool = False
    notes: list[str] = field(default_factory=list)

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
        pieces: list[Piece] = []
        at = 0
        placed = not text
        for piece in self.pieces:
            if piece.kind == "gone":
                pieces.append(piece)
                continue
            length = len(piece.text)
            low, high = max(start - at, 0), min(end - at, length)
            if low >= high:
                if not placed and at >= end:
                    pieces.append(Piece("new", text))
                    placed = True
                pieces.append(piece)
            else:
                pieces += self._cut(piece, 0, low)
                if not placed and at + high >= end:
                    pieces += self._dropped(piece, low, high)
                    pieces.append(Piece("new", text))
                    placed = True
                else:
                    pieces += self._dropped(piece, low, high)
                pieces += self._cut(piece, high, length)
            at += length
        if not placed:
            pieces.append(Piece("new", text))
        self.pieces = [p for p in pieces if p.text]

    @staticmethod
    def _cut(piece: Piece, low: int, high: int) -> list[Piece]:
        if low >= high:
            return []
        shift = piece.start if piece.kind == "kept" else 0
        return [Piece(piece.kind, piece.text[low:high], shift + low, shift + high)]

    @staticmethod
    def _dropped(piece: Piece, low: int, high: int) -> list[Piece]:
        """What is taken away of ``piece``: new text vanishes, old text is gone but remembered."""
        if piece.kind == "new":
            return []
        return [Piece("gone", piece.text[low:high], piece.start + low, piece.start + high)]

    def remove(self) -> None:
        """Take the whole paragraph away."""
        self.substitute(0, len(self.text), "")
        self.removed = True


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
            base = edited.original or Paragraph(0, "")
            shown.append(replace(base, index=len(shown), text=edited.text, segments=()))
            behind.append(edited)
        return tuple(shown), behind

    def insert_after(self, place: EditedParagraph, added: Sequence[EditedParagraph]) -> None:
        """Put new paragraphs after ``place``, and after those already put there."""
        at = self._index(place) + 1
        while at < len(self.paragraphs) and self.paragraphs[at].original is None:
            at += 1
        self.paragraphs[at:at] = list(added)

    def _index(self, place: EditedParagraph) -> int:
        return next(n for n, edited in enumerate(self.paragraphs) if edited is place)

    def changes(self) -> Iterator[EditedParagraph]:
        """The paragraphs that are not what they were."""
        return (edited for edited in self.paragraphs if edited.changed)


def inserted(text: str, role: Literal["body", "heading"]) -> EditedParagraph:
    """A new paragraph."""
    return EditedParagraph(None, [Piece("new", text)], role)
