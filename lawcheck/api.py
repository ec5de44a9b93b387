"""What a program calls: :func:`parse`, :func:`read_facts` and :func:`check`."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, say
from lawcheck.reports.model import Report

if TYPE_CHECKING:
    from lawcheck.bylaws import Bylaws
    from lawcheck.parsing.structure import Document


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """No garbage collection meanwhile: reading one document builds many small objects, no cycles."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def parse(path: str | Path, content: bytes | None = None) -> Document:
    """Read a file of statutes, or a text of law, into its tree of articles.

    ``content`` holds the bytes of the file when they were already read.
    Raises :class:`lawcheck.errors.UnreadableFile`.
    """
    from lawcheck.parsing.structure import parse_structure
    from lawcheck.sources import read

    return parse_structure(read(path, content))


def read_facts(document: Document) -> Bylaws:
    """The facts that ``document`` (of :func:`parse`) states, each with its evidence."""
    from lawcheck.parsing.reader import read_bylaws

    return read_bylaws(document)


@_uninterrupted()
def check(
    path: str | Path,
    *,
    content: bytes | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    as_of: date | None = None,
    law_file: str | Path | None = None,
    lang: Language | None = None,
) -> Report:
    """Check the statutes in ``path`` against the law in force on ``as_of`` (today by default).

    ``content`` holds the bytes of the file when they were already read (``path`` is then only its
    name). ``lang`` is the language of the messages, the document's own by default. In a text recovered
    from PDF words may be lost: a mention that seems absent there is only to be looked at. Raises
    :class:`lawcheck.errors.LawcheckError` (unreadable file, unknown rule, bad law file).
    """
    from lawcheck.judging import judge
    from lawcheck.law import law_on, load_law_file
    from lawcheck.reports.telling import told
    from lawcheck.selection import selection

    chosen = selection(select, ignore)
    day = as_of or date.today()
    document = parse(path, content)
    law = law_on(day)
    office = load_law_file(Path(law_file)) if law_file else None
    bylaws, outcome = judge(document, law, chosen.wants, office)
    spoken: Language = lang or document.language
    source = document.source
    findings = outcome.findings
    if source.confidence == "low":
        findings = tuple(f._replace(kind="review") if f.kind == "missing" else f for f in findings)
    return Report(
        file=str(path),
        language=document.language,
        spoken=spoken,
        law=law.name,
        as_of=day,
        findings=told(findings, document, bylaws, law, spoken),
        passed=outcome.passed,
        not_applicable=outcome.not_applicable,
        not_read=tuple(
            (n.key, say(n.key, spoken, path=source.path, **dict(n.params))) for n in source.not_read
        ),
        warnings=tuple(
            say(n.key, spoken, path=source.path, **dict(n.params)) for n in source.warnings
        ),
        bylaws=bylaws,
        document=document,
    )


def certify(
    path: str | Path, *, as_of: date | None = None, lang: Language | None = None
) -> tuple[Report, bytes]:
    """Check ``path`` by every rule; the report and a certificate of it, a Word file of one page.

    Raises :class:`lawcheck.errors.LawcheckError` (``edit-changed`` when the file changes meanwhile, and
    what :func:`check` raises).
    """
    from lawcheck.reports.certificate import certificate, digest_of

    digest = digest_of(Path(path))
    report = check(path, as_of=as_of, lang=lang)
    if digest_of(Path(path)) != digest:
        raise LawcheckError("edit-changed", path=path)
    return report, certificate(report, digest, date.today())


def verify(
    certificate: str | Path, path: str | Path, *, lang: Language = "en"
) -> tuple[bool, tuple[str, ...]]:
    """Whether ``certificate`` is one of the file ``path`` and its result stands, and the lines that say it.

    It is a check of integrity, not of who made the certificate. Raises
    :class:`lawcheck.errors.LawcheckError` when one of the two cannot be read.
    """
    from lawcheck.reports.certificate import comparison, objection, read_certificate, recognised

    given, file = read_certificate(Path(certificate)), Path(path)
    objected = objection(given, file, lang)
    if objected:
        return False, (objected,)
    record = given.record
    report = check(file, as_of=date.fromisoformat(record["as_of"]), lang=record["language"])
    stands, line = comparison(given, report, lang)
    return stands, (recognised(given, file, lang), line)
