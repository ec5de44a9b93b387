"""The terminal report: by article of the statutes, in plain words, safe in both directions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

from lawcheck.messages import Language, say
from lawcheck.reports.model import Report, ReportedFinding

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_COLOURS = {"conflict": "31", "missing": "31", "legacy": "33", "review": "36"}
_KINDS = ("conflict", "missing", "legacy", "review")


def visible(text: str) -> str:
    """``text`` without control characters or marks that reorder what a person sees."""
    flat = re.sub(r"\s+", " ", text)
    return "".join(c for c in flat if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))


def _isolated(text: str) -> str:
    """``text`` kept in its own direction."""
    return f"{_ISOLATE}{visible(text)}{_END_ISOLATE}"


class _Paint:
    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colour else text


def _shortened(text: str, limit: int = 220) -> str:
    words = visible(text)
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0] + " \u2026"


def _heading(report: Report, finding: ReportedFinding, language: Language) -> str:
    if finding.article_label:
        return visible(finding.article_label)
    key = "place-missing" if finding.paragraph is None else "place-outside"
    return say(key, language)


def _finding(f: ReportedFinding, language: Language, paint: _Paint) -> Iterator[str]:
    kind = paint(say(f"kind-{f.kind}", language), _COLOURS[f.kind])
    yield f"  {kind}  {f.rule} {visible(f.title)}"
    if f.excerpt:
        yield f"    {say('quoted', language, quote=_isolated(_shortened(f.excerpt)))}"
    yield f"    {visible(f.message)}"
    if f.law_article:
        article = say("law-article", language, law=_isolated(f.law), article=f.law_article)
        yield f"    {article} {_old(f, language)}".rstrip()
    yield f"    {visible(f.rationale)}"
    if f.remedy:
        yield f"    {say('write-instead', language)}"
        for line in f.remedy.splitlines():
            yield f"      {_isolated(line)}"


def _old(f: ReportedFinding, language: Language) -> str:
    if f.origin == "24.83":
        return say("origin-24.83", language)
    if f.origin == "older":
        return say("origin-older", language)
    return say(f"old-verdict-{f.old_verdict}", language)


def _verdict(report: Report, language: Language, paint: _Paint) -> Iterator[str]:
    counts = report.summary
    parts = [
        paint(say(f"count-{kind}", language, number=counts[kind]), _COLOURS[kind])
        for kind in _KINDS
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
            yield f"  {say(key, language, codes=_isolated(' '.join(codes)))}"


def _accepted(report: Report, language: Language) -> Iterator[str]:
    """What waivers set apart, and the waivers that cover nothing."""
    for w in report.waived:
        yield say("waived-finding", language, rule=w.finding.rule, title=visible(w.finding.title),
                  reason=_isolated(w.waiver.reason), author=_isolated(w.waiver.author))  # fmt: skip
    for stale in report.stale:
        number = stale.article if stale.article is not None else say("no-article", language)
        yield say("stale-waiver", language, rule=stale.rule, article=number,
                  reason=_isolated(stale.reason), author=_isolated(stale.author))  # fmt: skip


def render_text(reports: Iterable[Report], *, colour: bool = False) -> str:
    """The reports as lines for a terminal, in the language of each."""
    paint = _Paint(colour)
    lines: list[str] = []
    for report in reports:
        language = report.spoken
        lines.append(paint(say("report-title", language, file=_isolated(report.file)), "1"))
        lines.extend(f"  {visible(w)}" for w in report.warnings)
        lines.extend(f"  {visible(why)}" for _, why in report.not_read)
        lines.extend(f"  {line}" for line in _accepted(report, language))
        for heading, found in groupby(
            report.findings, key=lambda f: (_heading(report, f, language), f.article_label)
        ):
            lines.append("")
            lines.append(paint(heading[0], "1"))
            for f in found:
                lines.extend(_finding(f, language, paint))
        lines.append("")
        lines.extend(_verdict(report, language, paint))
        lines.append(say("not-legal-advice", language))
        lines.append("")
    return "\n".join(lines)
