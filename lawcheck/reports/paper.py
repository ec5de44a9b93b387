"""The report as a document on paper: Word pages, and the PDF that LibreOffice makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, say
from lawcheck.reports.checklist import checklist
from lawcheck.reports.sides import sides_of
from lawcheck.reports.versions import versions
from lawcheck.reports.wording import (
    KINDS,
    accepted_lines,
    day_words,
    kind_of,
    law_words,
    old_law_words,
    place_words,
    verdict_words,
)
from lawcheck.reports.wordpage import KIND_COLOURS, ReportPage
from lawcheck.sources.office import convert, office

if TYPE_CHECKING:
    from lawcheck.law.compare import Item
    from lawcheck.reports.model import Batch, Report, ReportedFinding

_SIDES = (1.2, 5.4, 4.9, 4.9)
_CHECKLIST = (1.2, 10.2, 5.0)
_SIZE = 10


def report_pages(report: Report) -> bytes:
    """The report as a Word file, in its language."""
    language = report.spoken
    page = ReportPage(language, say("page-title", language))
    page.properties({"title": say("page-title", language)})
    page.title(say("page-title", language))
    page.title(report.file, level="Subtitle")
    _result(page, report)
    _findings(page, report)
    _sides(page, report)
    _checklist(page, report)
    page.small(say("not-legal-advice", language))
    page.small(say("page-made", language, **versions()._asdict()))
    return page.content()


def _result(page: ReportPage, report: Report) -> None:
    language = report.spoken
    day = day_words(report.as_of, language)
    page.line(
        f"{say('page-law', language, law=report.law, day=day)} \u00b7 "
        f"{say(f'page-language-{report.language}', language)}"
    )
    page.line(verdict_words(report), bold=True)
    counts = [(say(f"kind-{kind}", language), str(report.summary[kind])) for kind in KINDS]
    page.pairs(counts, label_width=12)
    if report.not_read:
        page.line(say("verdict-not-read", language), bold=True, colour=KIND_COLOURS["legacy"])
    for line in (*(why for _, why in report.not_read), *report.warnings, *accepted_lines(report)):
        page.item(f"- {line}")
    idle, passed = len(report.not_applicable), len(report.passed)
    page.small(say("verdict-scope", language, passed=passed, idle=idle))


def _findings(page: ReportPage, report: Report) -> None:
    language = report.spoken
    if report.findings:
        page.heading(say("page-findings", language))
    for number, f in enumerate(report.findings, 1):
        title = say("page-number-title", language, number=number, title=f.title, code=f.rule)
        page.heading(title, level=2)
        where = f"{kind_of(f, language)} \u00b7 {place_words(f, language)}"
        page.line(where, bold=True, colour=KIND_COLOURS[f.kind], keep=True)
        for line in f.excerpt.splitlines():
            page.quote(line, report.language)
        page.line(f.message)
        if f.law_article:
            page.small(law_words(f, language), size=_SIZE)
        page.small(f.rationale, size=_SIZE)
        if f.remedy:
            page.line(say("write-instead", language), bold=True, keep=True)
        for line in f.remedy.splitlines():
            page.quote(line, report.language, shaded=True)


def _figures(items: tuple[Item, ...], language: Language) -> str:
    colon = say("compare-colon", language)
    told = [f"{item.label}{colon}{item.text}" if item.label else item.text for item in items]
    return say("list-separator", language).join(told)


def _side_row(number: int, f: ReportedFinding, language: Language) -> tuple[str, ...]:
    sides, colon = sides_of(f.rule, language), say("compare-colon", language)
    old, new = _figures(sides.old, language), _figures(sides.new, language)
    article = say("compare-article", language, article=f.law_article)
    return (
        str(number),
        colon.join(filter(None, (place_words(f, language), f.excerpt))),
        ". ".join(filter(None, (old, old_law_words(f, language)))),
        colon.join(filter(None, (article, new))),
    )


def _sides(page: ReportPage, report: Report) -> None:
    language = report.spoken
    rows = [
        _side_row(n, f, language) for n, f in enumerate(report.findings, 1) if f.law_article
    ]  # fmt: skip
    if rows:
        keys = ("page-number", "page-clause", "page-old", "page-new")
        page.heading(say("page-sides", language))
        page.table([say(key, language) for key in keys], rows, widths=_SIDES, size=_SIZE)


def _checklist(page: ReportPage, report: Report) -> None:
    language = report.spoken
    rows = [
        (str(n), m.title, say(f"mention-{m.state}", language))
        for n, m in enumerate(checklist(report), 1)
    ]
    if rows:
        keys = ("page-number", "page-mention", "page-state")
        page.heading(say("page-checklist", language))
        page.table([say(key, language) for key in keys], rows, widths=_CHECKLIST, size=_SIZE)


def render_pdf(batch: Batch) -> bytes:
    """The report of the one file of ``batch`` as a PDF.

    Raises LawcheckError ``pdf-needs-libreoffice``, ``pdf-failed``.
    """
    program = office()
    if program is None:
        raise LawcheckError("pdf-needs-libreoffice")
    made = convert(program, report_pages(batch.reports[0]), "docx", "pdf")
    if made is None:
        raise LawcheckError("pdf-failed")
    return made
