"""The report as one HTML page that needs nothing else: kept, printed, read in both directions."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from lawcheck.messages import Language, say
from lawcheck.pages import pages
from lawcheck.reports.checklist import checklist
from lawcheck.reports.highlight import shown
from lawcheck.reports.model import Batch, Report
from lawcheck.reports.sides import law_title, sides_of
from lawcheck.reports.versions import versions
from lawcheck.reports.wording import (
    KINDS,
    day_words,
    kind_of,
    old_law_words,
    place_words,
    verdict_words,
)
from lawcheck.rules.texts import rule_texts

_FOLDER = "report"


def _direction(language: str) -> str:
    return "rtl" if language == "ar" else "ltr"


def _result(report: Report) -> str:
    """The colour of the result: unread, faulty, to be seen, or clean."""
    if report.not_read:
        return "unread"
    return "faulty" if report.exit_code else "review" if report.findings else "clean"


def _finding(report: Report, number: int) -> dict[str, Any]:
    finding = report.findings[number - 1]
    language = report.spoken
    return {
        "number": number,
        "of": finding,
        "kind": kind_of(finding, language),
        "place": place_words(finding, language),
        "old": old_law_words(finding, language),
        "sides": sides_of(finding.rule, language),
        "law_title": law_title(finding, language) if finding.law_article else "",
    }


def _rules(codes: tuple[str, ...], language: Language) -> list[tuple[str, str]]:
    return [(code, rule_texts(code).title[language]) for code in codes]


def _document(report: Report, number: int) -> dict[str, Any]:
    language = report.spoken

    def word(key: str, **params: object) -> str:
        return say(key, language, **params)

    return {
        "id": f"d{number}",
        "report": report,
        "say": word,
        "direction": _direction(language),
        "text_direction": _direction(report.language),
        "day": day_words(report.as_of, language),
        "result": _result(report),
        "verdict": verdict_words(report),
        "findings": [_finding(report, n) for n in range(1, len(report.findings) + 1)],
        "shown": list(shown(report.document, report.findings)),
        "checklist": checklist(report),
        "passed": _rules(report.passed, language),
        "idle": _rules(report.not_applicable, language),
    }


def _hash(text: str) -> str:
    """What a policy of content calls an inline style or script that it allows."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def render_html(batch: Batch) -> str:
    """One page for all the reports, after a list of the files when there are several.

    It holds its style and its script, whose digests are all that its content policy allows.
    """
    environment = pages()
    style = environment.get_template(f"{_FOLDER}/style.css.j2").render()
    script = environment.get_template(f"{_FOLDER}/script.js").render()
    spoken = batch.reports[0].spoken if batch.single and batch.reports else batch.spoken

    def word(key: str, **params: object) -> str:
        return say(key, spoken, **params)

    return environment.get_template(f"{_FOLDER}/page.html.j2").render(
        say=word,
        language=spoken,
        direction=_direction(spoken),
        kinds=KINDS,
        documents=[_document(report, n) for n, report in enumerate(batch.reports, 1)],
        unread=batch.unread,
        single=batch.single,
        versions=versions()._asdict(),
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
    )
