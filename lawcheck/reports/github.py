"""Annotations on the lines of a change, as GitHub's workflow commands."""

from __future__ import annotations

from collections.abc import Iterator

from lawcheck.reports.lines import lines_of
from lawcheck.reports.model import Batch, Report
from lawcheck.reports.wording import kind_of, law_words, visible

_COMMANDS = {"conflict": "error", "missing": "error", "legacy": "warning", "review": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def _command(name: str, message: str, **properties: object) -> str:
    """One workflow command; nothing in a text can end it or begin another."""
    told = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {told}::{message.translate(_DATA)}"


def _report(report: Report) -> Iterator[str]:
    for _, why in report.not_read:
        yield _command("error", visible(why), file=report.file)
    for warning in report.warnings:
        yield _command("warning", visible(warning), file=report.file)
    language = report.spoken
    for f in report.findings:
        lines = lines_of(f, report.document)
        title = f"{kind_of(f, language)} {f.rule} {visible(f.title)}"
        message = "\n".join(filter(None, (visible(f.message), law_words(f, language))))
        yield _command(
            _COMMANDS[f.kind], message, file=report.file, line=lines.line, endLine=lines.line,
            col=lines.start, endColumn=lines.end, title=title,
        )  # fmt: skip


def render_github(batch: Batch) -> str:
    """One command a line: a finding, or a file or a part that was not read."""
    unread = [_command("error", visible(u.why), file=u.file) for u in batch.unread]
    return "\n".join((*unread, *(line for report in batch.reports for line in _report(report))))
