"""Opening what was read for editing: the user's Word file, or a Word file made of another format."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from zlib import crc32

from lawcheck.editing.package import WordFile
from lawcheck.errors import LawcheckError
from lawcheck.output import spare
from lawcheck.sources.intake import load
from lawcheck.sources.model import Paragraph, Segment, SourceText
from lawcheck.sources.wordml import UNWRITABLE, W

_PART = "word/document.xml"
_TEXT = W + "t"
_SIGNS = (W + "tab", W + "br", W + "cr")


def _as_word(source: SourceText, language: str) -> tuple[bytes, tuple[Paragraph, ...]]:
    """A Word file made of the text of another format, and its paragraphs as a reader would give them."""
    from docx import Document

    document = Document()
    kept: list[Any] = []
    for paragraph in source.paragraphs:
        written = document.add_paragraph(f"{paragraph.label} " if paragraph.label else "")
        kept.append(written.add_run(UNWRITABLE.sub("\ufffd", paragraph.text))._r)
        if language == "ar":
            properties = written._p.get_or_add_pPr()
            properties.append(properties.makeelement(W + "bidi", {}))
            for run in written.runs:
                run._r.get_or_add_rPr().append(run._r.makeelement(W + "rtl", {}))
    stream = io.BytesIO()
    document.save(stream)
    nodes = {text: number for number, text in enumerate(document.element.body.iter(_TEXT))}
    read = tuple(
        replace(paragraph, index=number, segments=tuple(_segments(run, nodes)))
        for number, (paragraph, run) in enumerate(zip(source.paragraphs, kept, strict=True))
    )
    return stream.getvalue(), read


def _segments(run: Any, nodes: dict[Any, int]) -> Iterator[Segment]:
    at = 0
    for child in run:
        if child.tag == _TEXT:
            yield Segment(at, len(child.text or ""), _PART, nodes[child])
            at += len(child.text or "")
        elif child.tag in _SIGNS:
            at += 1


def open_word(source: SourceText, language: str) -> tuple[WordFile, tuple[Paragraph, ...]]:
    """The Word file of ``source`` and its paragraphs; another format is first made into a Word file.

    Raises LawcheckError ``edit-changed`` when the file is no longer the one that was read,
    ``edit-strict``, and what reading raises.
    """
    if source.format != "docx":
        data, paragraphs = _as_word(source, language)
        return WordFile(source.path, data), paragraphs
    data = load(source.path)
    if crc32(data) != source.checksum:
        raise LawcheckError("edit-changed", path=source.path)
    return WordFile(source.path, data), source.paragraphs


def check_output(output: Path, source: SourceText) -> None:
    """Make sure that an edited copy of ``source`` may be written to ``output``.

    Raises LawcheckError ``edit-same-file`` for the file that was read, ``edit-macros`` for a name that
    hides that the file carries programs.
    """
    spare(output, source.path)
    macros = any(notice.key == "read-macros" for notice in source.warnings)
    if macros and output.suffix.lower() != ".docm":
        raise LawcheckError("edit-macros", path=source.path)
