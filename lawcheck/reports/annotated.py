"""The user's own Word file with a comment for each finding (``check --format docx``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from lawcheck.editing.comments import Note, add_comments
from lawcheck.editing.opening import open_word
from lawcheck.messages import Language, say
from lawcheck.reports.placing import place_of

if TYPE_CHECKING:
    from lawcheck.reports.model import Report, ReportedFinding


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


def annotated(report: Report) -> bytes:
    """The Word file of ``report`` with one comment for each finding, in the language of the report.

    Another format is first made into a Word file. Raises LawcheckError ``edit-changed`` when the file is
    no longer the one that was checked, ``edit-strict``, and what reading raises.
    """
    word, paragraphs = open_word(report.document.source, report.language)
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
