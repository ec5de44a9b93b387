"""From findings to words: messages, remedies and places, in the user's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from lawcheck.bylaws import Bylaws
from lawcheck.law import Law
from lawcheck.messages import Language, say
from lawcheck.reports.model import ReportedFinding
from lawcheck.rules.engine import Finding
from lawcheck.rules.model import SEVERITY
from lawcheck.rules.remedies import clause
from lawcheck.rules.texts import rule_texts

if TYPE_CHECKING:
    from lawcheck.parsing.structure import Document


def _worded(value: Any, language: Language) -> str:
    if isinstance(value, Fraction):
        if value.denominator == 1:
            return str(value.numerator)
        return f"{value.numerator}/{value.denominator}" if value < 1 else f"{float(value):g}"
    if isinstance(value, list | tuple):
        return say("list-separator", language).join(_worded(v, language) for v in value)
    return str(value)


class _Params(dict[str, str]):
    """Parameters of a message; values that name a term are replaced by the catalogue's words."""

    def __init__(self, params: Mapping[str, Any], language: Language, terms: Mapping[str, str]):
        super().__init__()
        for key, value in params.items():
            if isinstance(value, list | tuple):
                value = [terms.get(f"term-{v}", v) for v in value]
            elif isinstance(value, str):
                value = terms.get(f"term-{value}", value)
            self[key] = _worded(value, language)


def _figures(law: Law, names: Iterable[str]) -> dict[str, Any]:
    """The law's figures for ``names`` by comparison, for the placeholders; the first name wins."""
    found: dict[str, Any] = {}
    for name in names:
        for f in law.figures(name):
            if f.value is not None:
                found.setdefault(f.comparison, f.value)
    return found


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
    from lawcheck.messages import catalogue

    terms = catalogue(language)
    reported = []
    for f in findings:
        texts = rule_texts(f.rule.code)
        figures = _figures(law, (f.figure, *f.rule.facts))
        params = {**figures, **f.params}
        messages = texts.messages.get(f.message) or texts.messages.get(f.kind)
        assert messages is not None, (f.rule.code, f.message)
        template = texts.remedy_for(f.message)
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
                message=messages[language].format_map(_Params(params, language, terms)).strip(),
                rationale=texts.rationale[language].strip(),
                remedy=clause(template, document.language, bylaws, **f.params) if template else "",
                law="112.12",
                law_article=f.rule.article,
                old_article=f.old_article,
                old_verdict=f.old_verdict,
            )
        )
    return tuple(sorted(reported, key=_sort_key))
