"""The rules themselves, listed and explained."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lawcheck.law import Law, load_law, penalties_for
from lawcheck.law.articles import article
from lawcheck.messages import LANGUAGES, Language, say
from lawcheck.rules.engine import all_rules
from lawcheck.rules.texts import rule_texts


def catalogue_json() -> list[dict[str, Any]]:
    """Every rule: code, name, kinds, article of Law 112.12 (None for the text itself), titles."""
    return [
        {
            "code": code,
            "name": rule.name,
            "kinds": list(rule.kinds),
            "article": rule.article or None,
            "titles": {language: rule_texts(code).title[language] for language in LANGUAGES},
        }
        for code, rule in all_rules().items()
    ]


def render_rules(form: str, language: Language) -> str:
    """The list of rules as ``json``, as the ``markdown`` reference page, or as lines of text."""
    if form == "markdown":
        return reference_page()
    if form == "json":
        return json.dumps(catalogue_json(), ensure_ascii=False, indent=2)
    lines = [say("rules-title", language), ""]
    for code, rule in all_rules().items():
        kinds = say("list-separator", language).join(
            say(f"kind-{kind}", language) for kind in rule.kinds
        )
        lines.append(f"{code:6} {rule.name:34} {rule_texts(code).title[language]} ({kinds})")
    return "\n".join(lines)


def _figures(law: Law, facts: tuple[str, ...]) -> list[str]:
    """What ``law`` fixes for ``facts``, one phrase a figure."""
    found = []
    for name in facts:
        for f in law.figures(name):
            if f.value is not None:
                unit = f" {f.unit}" if f.unit and f.unit not in ("text", "fraction") else ""
                found.append(f"`{name}` {f.comparison} {f.value}{unit} (art. {f.article or '—'})")
    return found


def _documented(code: str) -> Iterator[str]:
    rule, texts = all_rules()[code], rule_texts(code)
    yield f"### {code} {rule.name}"
    yield ""
    yield f"{texts.title['en']} · {texts.title['fr']} · {texts.title['ar']}"
    yield ""
    yield f"Kinds: {', '.join(rule.kinds)}. {texts.rationale['en'].strip()}"
    if rule.article:
        yield ""
        yield f"Article {rule.article}, in our words: {article(int(rule.article)).summary['en']}"
    for title, law in (("Law 112.12", load_law("112.12")), ("Law 24.83", load_law("24.83"))):
        figures = _figures(law, rule.facts)
        if figures:
            yield ""
            yield f"{title}: {'; '.join(figures)}."
    for penalty in penalties_for(code):
        yield ""
        yield f"Penalty (article {penalty.article}): {penalty.consequence['en']}."
    for title, example in (("Found", texts.fires), ("Not found", texts.silent)):
        if example:
            yield ""
            for language in ("fr", "ar"):
                yield f"- {title}: {example[language].splitlines()[-1]}"
    yield ""


def reference_page() -> str:
    """The page ``docs/rules.md``: every rule, chapter by chapter of the catalogue."""
    head = [
        "# Rules",
        "",
        f"{len(all_rules())} rules. Written by `lawcheck rules --format markdown`; do not edit.",
        "",
    ]
    lines = [line for code in all_rules() for line in _documented(code)]
    return "\n".join((*head, *lines)).rstrip()


def _explained(code: str, language: Language) -> Iterator[str]:
    rule, texts = all_rules()[code], rule_texts(code)
    yield f"{code} {rule.name}"
    yield texts.title[language]
    kinds = say("list-separator", language).join(say(f"kind-{k}", language) for k in rule.kinds)
    yield say("explain-kinds", language, kinds=kinds)
    if rule.article:
        yield ""
        yield say("explain-law", language, article=rule.article)
        yield f"  {article(int(rule.article)).summary[language]}"
    yield ""
    yield say("explain-why", language)
    yield f"  {texts.rationale[language].strip()}"
    for penalty in penalties_for(code):
        yield say("explain-penalty", language, article=penalty.article)
        yield f"  {penalty.consequence[language]}"
    tongue = language if language != "en" else "fr"
    for key, example in (("fires", texts.fires), ("silent", texts.silent)):
        if example.get(tongue):
            yield ""
            yield say(f"explain-{key}", language)
            yield f"  {example[tongue]}"


def explain_rule(code: str, language: Language) -> str:
    """Everything about the rule ``code``, for a person to read."""
    return "\n".join((*_explained(code, language), ""))
