"""Markdown, to paste in an e-mail or a merge request: plain to read as it stands, safe in both directions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from lawcheck.bidi import RIGHT_TO_LEFT_MARK, direction_of
from lawcheck.messages import Language, say
from lawcheck.reports.model import Batch, Report, ReportedFinding
from lawcheck.reports.wording import (
    accepted_lines,
    isolated,
    kind_of,
    law_words,
    place_words,
    verdict_words,
    visible,
)

_MARKUP = re.compile(r"([\\`*_\[\]<>~|&])")
_BLOCK = re.compile(r"^(\d*)([#+=-]+|(?<=\d)[.)])(?=\s|$)")


def escaped(text: str) -> str:
    """A line of ``text`` with nothing in it that Markdown would obey."""
    return _BLOCK.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text))


def _directed(text: str, language: Language) -> str:
    """``text`` so that a reader that goes by its first letter sets it in its own direction."""
    return RIGHT_TO_LEFT_MARK + text if language == "ar" and direction_of(text) != "rtl" else text


def _finding(f: ReportedFinding, language: Language) -> Iterator[str]:
    head = f"**{escaped(kind_of(f, language))}** \u00b7 {escaped(visible(f.title))} ({f.rule})"
    yield _directed(head, language)
    if f.excerpt:
        yield say("quoted", language, quote=escaped(isolated(f.excerpt)))
    told = (visible(f.message), law_words(f, language), visible(f.rationale))
    yield _directed(" ".join(escaped(part) for part in told if part), language)
    if f.remedy:
        yield say("write-instead", language)
        yield "\n>\n".join(f"> {escaped(visible(line))}" for line in f.remedy.splitlines())


def _report(report: Report) -> Iterator[str]:
    language = report.spoken
    yield f"# {_directed(escaped(isolated(report.file)), language)}"
    yield f"**{_directed(escaped(verdict_words(report)), language)}**"
    notices = (*(why for _, why in report.not_read), *report.warnings)
    for line in (*map(visible, notices), *accepted_lines(report)):
        yield f"> {_directed(escaped(line), language)}"
    for (place, _), found in groupby(
        report.findings, key=lambda f: (place_words(f, language), f.article_label)
    ):
        yield f"## {_directed(escaped(place), language)}"
        for f in found:
            yield from _finding(f, language)
    passed, idle = len(report.passed), len(report.not_applicable)
    yield _directed(say("verdict-scope", language, passed=passed, idle=idle), language)
    yield f"_{_directed(say('not-legal-advice', language), language)}_"


def render_markdown(batch: Batch) -> str:
    """The reports one after the other, each under its file; files that were not read come first."""
    blocks = [f"> {_directed(escaped(visible(u.why)), batch.spoken)}" for u in batch.unread]
    for report in batch.reports:
        blocks.extend(_report(report))
    return "\n\n".join(blocks)
