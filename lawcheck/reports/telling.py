"""From findings to words: messages, remedies and places, in the user's language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from lawcheck.bylaws import Bylaws
from lawcheck.drafting.clauses import remedy
from lawcheck.law import Law
from lawcheck.messages import Language
from lawcheck.reports.model import ReportedFinding
from lawcheck.rules.engine import Finding
from lawcheck.rules.messages import message_of
from lawcheck.rules.model import SEVERITY
from lawcheck.rules.texts import rule_texts

if TYPE_CHECKING:
    from lawcheck.parsing.structure import Document


def _sort_key(item: ReportedFinding) -> tuple[int, int, int]:
    place = item.paragraph if item.paragraph is not None else 1_000_000
    return (place, item.start, 0)


def told(
    findings: Iterable[Finding],
    document: Document,
    bylaws: Bylaws,
    law: Law,
    language: Language,
) -> tuple[ReportedFinding, ...]:
    """The findings in document order, missing mentions last, with their words."""

    @cache
    def cure(templates: str) -> str:
        return remedy(templates, document.language, bylaws)

    reported = []
    for f in findings:
        texts = rule_texts(f.rule.code)
        template = texts.remedy
        evidence = f.evidence
        article = (
            document.articles[evidence.article]
            if evidence is not None and evidence.article is not None
            else None
        )
        reported.append(
            ReportedFinding(
                rule=f.rule.code,
                name=f.rule.name,
                kind=f.kind,
                severity=SEVERITY[f.kind],
                origin=f.origin,
                article_number=article.number if article else None,
                article_label=article.label if article else "",
                paragraph=evidence.paragraph if evidence else None,
                start=evidence.start if evidence else 0,
                end=evidence.end if evidence else 0,
                excerpt=evidence.quote if evidence else "",
                title=texts.title[language],
                message=message_of(f, law, language),
                rationale=texts.rationale[language].strip(),
                remedy=cure(template),
                law="112.12",
                law_article=f.rule.article,
                old_article=f.old_article,
                old_verdict=f.old_verdict,
            )
        )
    return tuple(sorted(reported, key=_sort_key))
