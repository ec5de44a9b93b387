"""Old formats (.doc, .rtf), converted by LibreOffice when it is installed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

from lawcheck.errors import UnreadableFile
from lawcheck.sources.model import SourceText
from lawcheck.sources.office import convert, office


def read_legacy(path: Path, data: bytes, kind: Literal["doc", "rtf"]) -> SourceText:
    """The text of an old Word or RTF file; its segments are dropped, being those of a copy.

    Raises :class:`UnreadableFile`: ``read-needs-libreoffice``, ``read-legacy-office``, and what
    the Word reader raises.
    """
    program = office()
    if program is None:
        raise UnreadableFile("read-needs-libreoffice", path=path)
    converted = convert(program, data, kind, "docx")
    if converted is None:
        raise UnreadableFile("read-legacy-office", path=path)
    from lawcheck.sources.docx import read_docx
    from lawcheck.sources.limits import Container

    source = read_docx(path, Container(path, converted))
    return source._replace(
        format=kind, paragraphs=tuple(replace(p, segments=()) for p in source.paragraphs)
    )
