"""Gathering the paragraphs of one file, whatever its format."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path

from lawcheck.errors import UnreadableFile
from lawcheck.sources.limits import MAX_PARAGRAPHS
from lawcheck.sources.model import Cell, Notice, Paragraph, Place, Segment

BULLET = "\u2022"
_BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_VISIBLE = re.compile(r"[^\s\u200b-\u200f\u061c\ufeff\u00ad\u202a-\u202e\u2066-\u2069]")


class Collector:
    """Takes paragraphs in reading order, numbers them, drops blank ones, and keeps the notices."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.paragraphs: list[Paragraph] = []
        self._warnings: dict[Notice, None] = {}
        self._not_read: dict[Notice, None] = {}

    def add(
        self,
        text: str,
        *,
        label: str = "",
        style: str = "",
        outline: int | None = None,
        bold: bool = False,
        place: Place = "body",
        cell: Cell | None = None,
        page: int | None = None,
        segments: tuple[Segment, ...] = (),
    ) -> None:
        """Keep one paragraph, unless it shows nothing at all.

        Raises :class:`UnreadableFile` beyond :data:`lawcheck.sources.limits.MAX_PARAGRAPHS`.
        """
        if label in ("", BULLET) and not _VISIBLE.search(text):
            return
        index = len(self.paragraphs)
        if index >= MAX_PARAGRAPHS:
            raise UnreadableFile("read-too-long", path=self.path)
        if not text.isascii() and _BIDI_CONTROLS.search(text):
            self.warn("read-bidi-controls")
        self.paragraphs.append(
            Paragraph(index, text, label, style, outline, bold, place, cell, page, segments)
        )

    def warn(self, key: str, **params: str | int) -> None:
        """Tell the user something, once."""
        self._warnings[Notice(key, tuple(params.items()))] = None

    def missed(self, key: str, **params: str | int) -> None:
        """Tell, once, that a part was not read."""
        self._not_read[Notice(key, tuple(params.items()))] = None

    @property
    def warnings(self) -> tuple[Notice, ...]:
        """What the user must be told, in order."""
        return tuple(self._warnings)

    @property
    def not_read(self) -> tuple[Notice, ...]:
        """What was not read, in order."""
        return tuple(self._not_read)

    def shows_text(self, least: int = 1) -> bool:
        """Whether there are ``least`` visible characters, headers and footers left aside."""
        count = 0
        for paragraph in self.paragraphs:
            if paragraph.place in ("header", "footer"):
                continue
            count += sum(1 for _ in islice(_VISIBLE.finditer(paragraph.text), least))
            if count >= least:
                return True
        return False
