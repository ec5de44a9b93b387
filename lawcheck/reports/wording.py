"""What every output says of a finding and of a report, so that all say it in the same words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from lawcheck.messages import Language, say
from lawcheck.reports.model import Report, ReportedFinding

KINDS = ("conflict", "missing", "legacy", "review")
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def visible(text: str) -> str:
    """``text`` without control characters or marks that reorder what a person sees."""
    flat = re.sub(r"\s+", " ", text)
    if flat.isprintable():
        return flat
    return "".join(c for c in flat if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))


def isolated(text: str) -> str:
    """``text`` kept in its own direction."""
    return f"{_ISOLATE}{visible(text)}{_END_ISOLATE}"


def day_words(day: date, language: Language) -> str:
    """A date as the language writes it."""
    return say("compare-day", language, year=day.year, month=f"{day.month:02}", day=f"{day.day:02}")


def kind_of(finding: ReportedFinding, language: Language) -> str:
    """What the kind of ``finding`` is called."""
    return say(f"kind-{finding.kind}", language)


def place_words(finding: ReportedFinding, language: Language) -> str:
    """The label of the article that ``finding`` is in, or what stands for it outside the articles."""
    if finding.article_label:
        return visible(finding.article_label)
    return say("place-missing" if finding.paragraph is None else "place-outside", language)


def law_words(finding: ReportedFinding, language: Language) -> str:
    """The article that decides, and what the repealed law made of it; empty for the text itself."""
    if not finding.law_article:
        return ""
    decides = say("law-article", language, law=isolated(finding.law), article=finding.law_article)
    return f"{decides} {old_law_words(finding, language)}"


def old_law_words(finding: ReportedFinding, language: Language) -> str:
    """What the repealed law made of the clause, or where its wording comes from."""
    if finding.origin:
        return say(f"origin-{finding.origin}", language)
    return say(f"old-verdict-{finding.old_verdict}", language)


def verdict_words(report: Report) -> str:
    """The result in one sentence: the counts, else that nothing was found; never clean if unread."""
    language = report.spoken
    counts = [
        say(f"count-{kind}", language, number=report.summary[kind])
        for kind in KINDS
        if report.summary[kind]
    ]
    if counts:
        return say("list-separator", language).join(counts)
    return say("verdict-not-read" if report.not_read else "verdict-clean", language)


def accepted_lines(report: Report) -> Iterator[str]:
    """What waivers set apart, and the waivers that cover nothing."""
    language = report.spoken
    for w in report.waived:
        yield say("waived-finding", language, rule=w.finding.rule, title=visible(w.finding.title),
                  reason=isolated(w.waiver.reason), author=isolated(w.waiver.author))  # fmt: skip
    for stale in report.stale:
        number = stale.article if stale.article is not None else say("no-article", language)
        yield say("stale-waiver", language, rule=stale.rule, article=number,
                  reason=isolated(stale.reason), author=isolated(stale.author))  # fmt: skip
