"""A certificate of one check: a page of Word, and beside it the same facts for a program to verify.

What a program reads is a record (JSON) in a custom part of the Word file, with its digest. The record
holds the lines of the page too, so that a change of either is detected. Whoever knows this can make
another certificate: it shows integrity and signs nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from lxml import etree

from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, say
from lawcheck.reports.accepted import fingerprint
from lawcheck.reports.checklist import checklist
from lawcheck.reports.model import Report
from lawcheck.reports.versions import versions
from lawcheck.reports.wording import KINDS, day_words, verdict_words, visible
from lawcheck.sources.docx import read_docx
from lawcheck.sources.intake import load
from lawcheck.sources.limits import Container

if TYPE_CHECKING:
    from lawcheck.reports.wordpage import ReportPage

FORMAT = 1
_NAMESPACE = "{urn:lawcheck:certificate}"
_FOLDER = "customxml/"


class Certificate(NamedTuple):
    """A certificate once read: its record, whether the record is whole, and the lines of its page."""

    record: Mapping[str, Any]
    whole: bool
    lines: tuple[str, ...]

    @property
    def altered(self) -> tuple[tuple[str, str], ...]:
        """The lines that are not those certified: what stands there, and what was certified."""
        wanted = tuple(self.record["text"])
        longest = max(len(wanted), len(self.lines))
        pairs = zip(_padded(self.lines, longest), _padded(wanted, longest), strict=True)
        return tuple((found, certified) for found, certified in pairs if found != certified)


def _padded(lines: Sequence[str], length: int) -> tuple[str, ...]:
    return (*lines, *[""] * (length - len(lines)))


def digest_of(path: Path) -> str:
    """The SHA-256 of a file. Raises what :func:`load` raises."""
    return hashlib.sha256(load(path)).hexdigest()


def result_of(report: Report) -> dict[str, Any]:
    """What a check found, without the words of the statutes."""
    return {
        "summary": report.summary,
        "findings": [
            {"rule": f.rule, "kind": f.kind, "article": f.article_number, "mark": fingerprint(f)}
            for f in report.findings
        ],
        "mentions": {m.code: m.state for m in checklist(report)},
        "not_read": [key for key, _ in report.not_read],
    }


def certificate(report: Report, digest: str, day: date) -> bytes:
    """The certificate, as a Word file, of ``report`` made on ``day`` of the file with ``digest``."""
    record = {
        "format": FORMAT,
        "file": visible(Path(report.file).name),
        "sha256": digest,
        "day": day.isoformat(),
        "law": report.law,
        "as_of": report.as_of.isoformat(),
        "language": report.spoken,
        "versions": versions()._asdict(),
        "result": result_of(report),
    }
    page = _page(report, record)
    text = _lines(Path(report.file), page.content())
    _attach(page.document.part, {**record, "text": text})
    return page.content()


def _page(report: Report, record: Mapping[str, Any]) -> ReportPage:
    from lawcheck.reports.wordpage import ReportPage

    language = report.spoken

    def word(key: str, **params: object) -> str:
        return say(key, language, **params)

    page = ReportPage(language, "lawcheck")
    page.properties({"title": word("certificate-title")})
    page.title(word("certificate-title"))
    page.title(word("certificate-subtitle"), level="Subtitle")
    law = word("page-law", law=report.law, day=day_words(report.as_of, language))
    rows = [
        (word("page-file"), record["file"]),
        (word("certificate-sha256"), record["sha256"]),
        (word("certificate-day"), day_words(date.fromisoformat(record["day"]), language)),
        (word("certificate-law"), law),
        (word("page-versions"), word("page-versions-value", **record["versions"])),
    ]
    page.facts(rows, label_width=4, size=9)
    page.line(verdict_words(report), bold=True, size=13)
    page.grid([(word(f"kind-{k}"), str(report.summary[k])) for k in KINDS], across=4, size=10)
    codes = Counter(f.rule for f in report.findings)
    told = [code if number == 1 else f"{code} \u00d7{number}" for code, number in codes.items()]
    listed = word("list-separator").join(told) or word("certificate-none")
    page.line(word("certificate-codes", codes=listed), size=10)
    unread = " ".join(why for _, why in report.not_read)
    page.line(unread or word("certificate-whole"), size=10, bold=bool(unread))
    mentions = [
        (f"{number}. {m.title}", word(f"mention-{m.state}"))
        for number, m in enumerate(checklist(report), 1)
    ]
    if mentions:
        page.line(word("page-checklist"), bold=True, size=11, keep=True)
        page.grid(mentions, across=2, size=9)
    page.small(word("certificate-integrity"), size=8)
    page.small(word("not-legal-advice"), size=8)
    return page


def _canonical(record: Mapping[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sealed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _attach(document: Any, record: Mapping[str, Any]) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.part import Part

    text = _canonical(record)
    root = etree.Element(f"{_NAMESPACE}certificate")
    etree.SubElement(root, f"{_NAMESPACE}record").text = text
    etree.SubElement(root, f"{_NAMESPACE}digest").text = _sealed(text)
    name = document.package.next_partname("/customXml/item%d.xml")
    content = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    part = Part(name, "application/xml", content, document.package)
    document.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)


def _lines(path: Path, data: bytes) -> list[str]:
    """The lines that a person reads, the footer with its number of pages left aside."""
    paragraphs = read_docx(path, Container(path, data)).paragraphs
    return [" ".join(p.text.split()) for p in paragraphs if p.place != "footer"]


def read_certificate(path: Path) -> Certificate:
    """The certificate in ``path``.

    Raises LawcheckError ``certificate-not``, ``certificate-newer``, and what reading a file raises.
    """
    data = load(path)
    if not data.startswith(b"PK"):
        raise LawcheckError("certificate-not", path=path)
    container = Container(path, data)
    for name in container.names():
        root = container.xml(name) if name.startswith(_FOLDER) and name.endswith(".xml") else None
        if root is not None and root.tag == f"{_NAMESPACE}certificate":
            text = root.findtext(f"{_NAMESPACE}record") or ""
            record = _record(path, text)
            whole = root.findtext(f"{_NAMESPACE}digest") == _sealed(text)
            return Certificate(record, whole, tuple(_lines(path, data)))
    raise LawcheckError("certificate-not", path=path)


def _record(path: Path, text: str) -> Mapping[str, Any]:
    try:
        record = json.loads(text)
        if record["format"] > FORMAT:
            raise LawcheckError("certificate-newer", path=path)
        date.fromisoformat(record["day"])
        date.fromisoformat(record["as_of"])
        known = isinstance(record["text"], list) and record["language"] in ("ar", "fr", "en")
        known = known and isinstance(record["versions"], dict) and "result" in record
    except (ValueError, KeyError, TypeError) as error:
        raise LawcheckError("certificate-not", path=path) from error
    if not known:
        raise LawcheckError("certificate-not", path=path)
    checked: Mapping[str, Any] = record
    return checked


def objection(given: Certificate, path: Path, language: Language) -> str:
    """Why ``given`` is no certificate of the file ``path``: altered, or of another file; else nothing.

    Raises what :func:`load` raises.
    """
    if not given.whole:
        return say("verify-data", language)
    for found, wanted in given.altered:
        return say("verify-line", language, found=found, wanted=wanted)
    if digest_of(path) != given.record["sha256"]:
        return say("verify-other-file", language, path=path, day=_day(given, language))
    return ""


def comparison(given: Certificate, report: Report, language: Language) -> tuple[bool, str]:
    """Whether the result of ``given`` stands beside a ``report`` made now, and what to say of it.

    The same versions must give the same result; what other versions give is only told.
    """
    same = result_of(report) == given.record["result"]
    if given.record["versions"] == versions()._asdict():
        return same, say(f"verify-{'same' if same else 'other'}-result", language)
    if same:
        return True, say("verify-newer-same", language)
    return True, say("verify-newer-other", language, verdict=verdict_words(report))


def recognised(given: Certificate, path: Path, language: Language) -> str:
    """The line that says that ``path`` is the file of ``given``."""
    return say("verify-same-file", language, path=path, day=_day(given, language))


def _day(given: Certificate, language: Language) -> str:
    return day_words(date.fromisoformat(given.record["day"]), language)
