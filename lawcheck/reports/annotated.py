"""The user's own Word file with a comment for each finding (``check --format docx``)."""

from __future__ import annotations

from collections.abc import Iterator

from lawcheck.editing.comments import Note, add_comments
from lawcheck.editing.opening import open_word
from lawcheck.messages import Language, say
from lawcheck.reports.model import Report, ReportedFinding
from lawcheck.reports.placing import place_of
from lawcheck.reports.wording import (
    accepted_lines,
    day_words,
    kind_of,
    law_words,
    verdict_words,
    visible,
)


def comment_lines(finding: ReportedFinding, language: Language) -> tuple[str, ...]:
    """What a comment says of a finding: kind and title, message, law, old law, reason, cure."""
    lines = [
        f"{kind_of(finding, language)} \u00b7 {finding.rule} \u00b7 {finding.title}",
        finding.message,
        law_words(finding, language),
        finding.rationale,
    ]
    if finding.remedy:
        lines += [say("write-instead", language), finding.remedy]
    return _lines(lines)


def summary_lines(report: Report) -> tuple[str, ...]:
    """What the first comment says of the whole file: result, law, what was not read, accepted."""
    language = report.spoken
    day = day_words(report.as_of, language)
    lines = [
        verdict_words(report),
        say("page-law", language, law=report.law, day=day),
        *(why for _, why in report.not_read),
        *report.warnings,
        *accepted_lines(report),
        say("not-legal-advice", language),
    ]
    return _lines(lines)


def _lines(parts: list[str]) -> tuple[str, ...]:
    lines = (visible(line) for part in parts for line in part.splitlines())
    return tuple(line for line in lines if line.strip())


def annotated(report: Report) -> bytes:
    """The Word file of ``report`` with a first comment on the whole and one for each finding.

    Another format is first made into a Word file. Raises LawcheckError ``edit-changed`` when the file is
    no longer the one that was checked, ``edit-strict``, and what reading raises.
    """
    word, paragraphs = open_word(report.document.source, report.language)
    add_comments(word, paragraphs, _notes(report), report.spoken)
    return word.content()


def _notes(report: Report) -> Iterator[Note]:
    first = report.document.source.paragraphs[0]
    yield Note(first.index, 0, len(first.text), summary_lines(report))
    for finding in report.findings:
        place = place_of(finding, report.document)
        yield Note(*place, comment_lines(finding, report.spoken))
