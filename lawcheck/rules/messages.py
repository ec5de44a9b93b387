"""What a finding says: the message of its rule, filled with the values and the law's figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from lawcheck.law import Law
from lawcheck.messages import Language, catalogue, say
from lawcheck.rules.engine import Finding
from lawcheck.rules.texts import rule_texts


def _worded(value: Any, language: Language) -> str:
    if isinstance(value, Fraction):
        if value.denominator == 1:
            return str(value.numerator)
        return f"{value.numerator}/{value.denominator}" if value < 1 else f"{float(value):g}"
    if isinstance(value, list | tuple):
        return say("list-separator", language).join(_worded(v, language) for v in value)
    return str(value)


def _in_words(params: Mapping[str, Any], language: Language) -> dict[str, str]:
    """Parameters of a message; values that name a term are replaced by the catalogue's words."""
    terms = catalogue(language)
    words = {}
    for key, value in params.items():
        if isinstance(value, list | tuple):
            value = [terms.get(f"term-{v}", v) for v in value]
        else:
            value = terms.get(f"term-{value}", value)
        words[key] = _worded(value, language)
    return words


def _figures(law: Law, names: Iterable[str]) -> dict[str, Any]:
    """The law's figures for ``names`` by comparison, for the placeholders; the first name wins."""
    found: dict[str, Any] = {}
    for name in names:
        for f in law.figures(name):
            if f.value is not None:
                found.setdefault(f.comparison, f.value)
    return found


def message_of(finding: Finding, law: Law, language: Language) -> str:
    """The message of ``finding`` in ``language``."""
    messages = rule_texts(finding.rule.code).messages[finding.message]
    figures = _figures(law, (finding.figure, *finding.rule.facts))
    return messages[language].format_map(_in_words({**figures, **finding.params}, language)).strip()
