"""One file of an audit: its bytes checked, and what the store keeps of it. Runs in a worker."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from lawcheck.errors import LawcheckError, UnreadableFile
from lawcheck.messages import Language

if TYPE_CHECKING:
    from lawcheck.audit.identity import Identity
    from lawcheck.audit.redaction import Redactor
    from lawcheck.parsing.structure import Document
    from lawcheck.reports.model import Report

KINDS = ("conflict", "missing", "legacy", "review")
_FIRST_RULES = 3
_EXCERPT = 160


class Asked(NamedTuple):
    """How the files of a run are checked; ``reports`` are the formats of the report on each."""

    language: Language
    as_of: date
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    law_file: str | None = None
    redact: bool = False
    reports: tuple[str, ...] = ()


class Task(NamedTuple):
    """A file to check: its place in the run, the path that tells it, its bytes."""

    number: int
    path: str
    content: bytes
    asked: Asked


class KeptFinding(NamedTuple):
    """A finding as the store keeps it; ``clause`` tells the text of its article from any other."""

    rule: str
    kind: str
    origin: str | None
    article: int | None
    label: str
    excerpt: str
    message: str
    old_article: str
    old_verdict: str
    clause: int | None


class Checked(NamedTuple):
    """What is kept of a file that was read.

    ``not_read`` tells, in the language of the run, what could not be; ``wordings`` how each faulty
    clause begins, by its number; ``reports`` the files asked for, by format; ``failed`` the formats
    that could not be made, with the reason.
    """

    language: str
    format: str
    law: str
    identity: Identity
    counts: Mapping[str, int]
    first_rules: tuple[str, ...]
    findings: tuple[KeptFinding, ...]
    facts: Mapping[str, Any]
    not_read: tuple[str, ...]
    warnings: tuple[str, ...]
    sketch: bytes
    wordings: Mapping[int, str]
    reports: Mapping[str, bytes] = {}
    failed: Mapping[str, str] = {}


class Refused(NamedTuple):
    """Why a file was not checked: a key of the catalogues and its parameters (the path excepted)."""

    key: str
    params: Mapping[str, str] = {}


Outcome = Checked | Refused

PASSING = frozenset(
    ("read-missing", "read-vanished", "read-disk", "read-permission", "read-pdf-extra",
     "read-needs-libreoffice", "read-legacy-office", "audit-time", "audit-memory", "audit-died",
     "audit-fault")
)  # fmt: skip
"""Refusals that another day may lift: such a file is tried again in the next run."""


def refusal(error: LawcheckError) -> Refused:
    """The refusal that ``error`` tells."""
    return Refused(error.key, {k: str(v) for k, v in error.params.items() if k != "path"})


def check_one(task: Task) -> Outcome:
    """Check the file of ``task``. Whatever the bytes, an outcome: never an exception."""
    try:
        return _checked(task)
    except UnreadableFile as error:
        return refusal(error)
    except MemoryError:
        return Refused("audit-memory")
    except Exception as error:
        return Refused("audit-fault", {"what": type(error).__name__})


def _checked(task: Task) -> Checked:
    from lawcheck import check
    from lawcheck.audit.identity import identity_of
    from lawcheck.audit.redaction import Redactor, redacted_facts
    from lawcheck.audit.sketch import sketch_of

    asked = task.asked
    report = check(
        PurePosixPath(task.path).name or task.path,
        content=task.content,
        select=asked.select,
        ignore=asked.ignore,
        as_of=asked.as_of,
        law_file=asked.law_file,
        lang=asked.language,
    )
    document = report.document
    redactor = Redactor(document) if asked.redact else None
    identity = identity_of(document, report.bylaws)
    if redactor:
        identity = identity._replace(name="", seat="")
    findings, wordings = _findings(report, redactor)
    facts = {name: value for name, value in report.facts.items() if value is not None}
    reports, failed = _reports(report, task)
    errors = (f.rule for f in report.findings if f.kind != "review")
    return Checked(
        language=report.language,
        format=document.source.format,
        law=report.law,
        identity=identity,
        counts=report.summary,
        first_rules=tuple(dict.fromkeys(errors))[:_FIRST_RULES],
        findings=findings,
        facts=redacted_facts(facts) if redactor else facts,
        not_read=tuple(why for _, why in report.not_read),
        warnings=report.warnings,
        sketch=sketch_of(line.text for a in document.articles for line in a.lines),
        wordings=wordings,
        reports=reports,
        failed=failed,
    )


def _findings(
    report: Report, redactor: Redactor | None
) -> tuple[tuple[KeptFinding, ...], dict[int, str]]:
    from lawcheck.audit.sketch import digest_of

    articles = _article_of(report.document)
    clauses: dict[int, int] = {}
    wordings: dict[int, str] = {}
    kept = []
    for f in report.findings:
        position = articles.get(f.paragraph) if f.paragraph is not None else None
        if position is not None and position not in clauses:
            article = report.document.articles[position]
            clauses[position] = digest_of(line.text for line in article.lines)
            wordings[clauses[position]] = "" if redactor else _beginning(article.text)
        kept.append(
            KeptFinding(
                rule=f.rule,
                kind=f.kind,
                origin=f.origin,
                article=f.article_number,
                label=redactor(f.article_label) if redactor else f.article_label,
                excerpt="" if redactor else f.excerpt,
                message=redactor.message(f) if redactor else f.message,
                old_article=f.old_article,
                old_verdict=f.old_verdict,
                clause=clauses[position] if position is not None else None,
            )
        )
    return tuple(kept), wordings


def _article_of(document: Document) -> dict[int, int]:
    """The article that holds each paragraph."""
    return {
        line.paragraph: article.position
        for article in document.articles
        for line in (*article.lines, article.titled, article.heading)
    }


def _beginning(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _EXCERPT else flat[:_EXCERPT].rsplit(" ", 1)[0] + " \u2026"


def _annotated(report: Report, task: Task) -> bytes:
    """The Word file with comments, made from a copy: the file itself may stand in an archive."""
    from dataclasses import replace

    from lawcheck.reports.annotated import annotated

    with tempfile.TemporaryDirectory(prefix="lawcheck-") as folder:
        copy = Path(folder) / "statutes"
        copy.write_bytes(task.content)
        source = report.document.source._replace(path=copy)
        document = report.document._replace(source=source)
        return annotated(replace(report, document=document))


def _page(report: Report, task: Task) -> bytes:
    """The report as a page; what is written of the text is what a file can hold."""
    from dataclasses import replace

    from lawcheck.reports.html import render_html
    from lawcheck.reports.model import Batch

    told = replace(report, file=task.path)
    return render_html(Batch((told,), (), told.spoken, single=True)).encode("utf-8", "replace")


REPORTS: Mapping[str, tuple[str, Callable[[Report, Task], bytes]]] = {
    "html": (".html", _page),
    "docx": (".docx", _annotated),
}
"""The reports that each file may have: their ending and what makes them."""


def _reports(report: Report, task: Task) -> tuple[dict[str, bytes], dict[str, str]]:
    made: dict[str, bytes] = {}
    failed: dict[str, str] = {}
    for name in task.asked.reports:
        try:
            made[name] = REPORTS[name][1](report, task)
        except LawcheckError as error:
            failed[name] = error.key
        except MemoryError:
            raise
        except Exception as error:
            failed[name] = type(error).__name__
    return made, failed
