"""The user's own Word file with a comment for each finding (``check --format docx``)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from lawcheck.editing.comments import Note, add_comments
from lawcheck.editing.package import WordFile
from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, say
from lawcheck.reports.placing import place_of
from lawcheck.sources.model import Paragraph

if TYPE_CHECKING:
    from lawcheck.reports.model import Report, ReportedFinding
    from lawcheck.sources.model import SourceText


def comment_lines(finding: ReportedFinding, language: Language) -> tuple[str, ...]:
    """What a comment says of a finding: kind and title, message, law, old law, reason, cure."""
    lines = [
        f"{say(f'kind-{finding.kind}', language)} · {finding.rule} · {finding.title}",
        finding.message,
    ]
    if finding.law_article:
        lines.append(
            say("law-article", language, law=finding.law, article=finding.law_article)
        )  # fmt: skip
    if finding.origin:
        lines.append(say(f"origin-{finding.origin}", language))
    elif finding.law_article and finding.old_verdict != "unknown":
        lines.append(say(f"old-verdict-{finding.old_verdict}", language))
    lines.append(finding.rationale)
    if finding.remedy:
        lines.append(f"{say('write-instead', language)} {finding.remedy}")
    return tuple(line for part in lines for line in part.splitlines() if line.strip())


def _as_word(source: SourceText, language: str) -> tuple[bytes, tuple[Paragraph, ...]]:
    """A Word file made of the text of another format, and its paragraphs as a reader would give them."""
    from docx import Document

    from lawcheck.sources.model import Segment

    document = Document()
    made: list[Paragraph] = []
    for number, paragraph in enumerate(source.paragraphs):
        written = document.add_paragraph()
        if paragraph.label:
            written.add_run(f"{paragraph.label} ")
        written.add_run(paragraph.text)
        if language == "ar":
            written.paragraph_format.alignment = None
            properties = written._p.get_or_add_pPr()
            properties.append(properties.makeelement(f"{{{properties.nsmap['w']}}}bidi", {}))
        made.append(replace(paragraph, index=number, segments=()))
    stream = io.BytesIO()
    document.save(stream)
    texts = iter(document.element.body.iter(f"{{{document.element.nsmap['w']}}}t"))
    nodes = {text: number for number, text in enumerate(texts)}
    found = []
    for paragraph, written in zip(made, document.paragraphs, strict=True):
        own = list(written.runs[-1]._r.iter(f"{{{document.element.nsmap['w']}}}t"))
        segments, at = [], 0
        for text in own:
            length = len(text.text or "")
            segments.append(Segment(at, length, "word/document.xml", nodes[text]))
            at += length
        found.append(replace(paragraph, segments=tuple(segments)))
    return stream.getvalue(), tuple(found)


def _opened(report: Report) -> tuple[WordFile, tuple[Paragraph, ...]]:
    source = report.document.source
    if source.format != "docx":
        data, paragraphs = _as_word(source, report.language)
        return WordFile(source.path, data), paragraphs
    from lawcheck.sources.docx import read_docx
    from lawcheck.sources.intake import load
    from lawcheck.sources.limits import Container

    data = load(source.path)
    again = read_docx(source.path, Container(source.path, data))
    if [p.text for p in again.paragraphs] != [p.text for p in source.paragraphs]:
        raise LawcheckError("edit-changed", path=source.path)
    return WordFile(source.path, data), again.paragraphs


def annotated(report: Report) -> bytes:
    """The Word file of ``report`` with one comment for each finding, in the language of the report.

    Another format is first made into a Word file. Raises LawcheckError ``edit-changed`` when the file is
    no longer the one that was checked, ``edit-strict``, and what reading raises.
    """
    word, paragraphs = _opened(report)
    add_comments(word, paragraphs, _notes(report), report.spoken)
    return word.content()


def _notes(report: Report) -> Iterator[Note]:
    for finding in report.findings:
        place = place_of(finding, report.document)
        yield Note(*place, comment_lines(finding, report.spoken))


def suited(output: Path, report: Report) -> bool:
    """Whether the name ``output`` suits the file: one with macros must keep the ending that says so."""
    source = report.document.source
    macros = any(w.key == "read-macros" for w in source.warnings)
    return not macros or output.suffix.lower() == ".docm"
