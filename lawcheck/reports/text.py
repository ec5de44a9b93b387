"""The terminal report: by article of the statutes, in plain words, safe in both directions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from lawcheck.messages import Language, say
from lawcheck.reports.model import Report, ReportedFinding
from lawcheck.reports.wording import (
    KINDS,
    accepted_lines,
    isolated,
    kind_of,
    law_words,
    place_words,
    visible,
)

_COLOURS = {"conflict": "31", "missing": "31", "legacy": "33", "review": "36"}


class _Paint:
    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text


def _shortened(text: str, limit: int = 220) -> str:
    words = visible(text)
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0] + " \u2026"


def _finding(f: ReportedFinding, language: Language, paint: _Paint) -> Iterator[str]:
    yield f"  {paint(kind_of(f, language), _COLOURS[f.kind])}  {f.rule} {visible(f.title)}"
    if f.excerpt:
        yield f"    {say('quoted', language, quote=isolated(_shortened(f.excerpt)))}"
    yield f"    {visible(f.message)}"
    if f.law_article:
        yield f"    {law_words(f, language)}"
    yield f"    {visible(f.rationale)}"
    if f.remedy:
        yield f"    {say('write-instead', language)}"
        for line in f.remedy.splitlines():
            yield f"      {isolated(line)}"


def _verdict(report: Report, language: Language, paint: _Paint) -> Iterator[str]:
    counts = report.summary
    parts = [
        paint(say(f"count-{kind}", language, number=counts[kind]), _COLOURS[kind])
        for kind in KINDS
        if counts[kind]
    ]
    if report.not_read:
        yield say("verdict-not-read", language)
    if parts:
        yield say("list-separator", language).join(parts)
    elif not report.not_read:
        yield paint(say("verdict-clean", language), "32")
    if report.known:
        yield say("known-findings", language, number=report.known)
    yield say("verdict-scope", language, passed=len(report.passed), idle=len(report.not_applicable))
    for key, codes in (("passed-list", report.passed), ("idle-list", report.not_applicable)):
        if codes:
            yield f"  {say(key, language, codes=isolated(' '.join(codes)))}"


def render_text(reports: Iterable[Report], *, colour: bool = False) -> str:
    """The reports as lines for a terminal, in the language of each."""
    paint = _Paint(colour)
    lines: list[str] = []
    for report in reports:
        language = report.spoken
        lines.append(paint(say("report-title", language, file=isolated(report.file)), "1"))
        lines.extend(f"  {visible(w)}" for w in report.warnings)
        lines.extend(f"  {visible(why)}" for _, why in report.not_read)
        lines.extend(f"  {line}" for line in accepted_lines(report))
        for (place, _), found in groupby(
            report.findings, key=lambda f: (place_words(f, language), f.article_label)
        ):
            lines.append("")
            lines.append(paint(place, "1"))
            for f in found:
                lines.extend(_finding(f, language, paint))
        lines.append("")
        lines.extend(_verdict(report, language, paint))
        lines.append(say("not-legal-advice", language))
        lines.append("")
    return "\n".join(lines)
