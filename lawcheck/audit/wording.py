"""Words that the workbook and the page share: verdicts, trades, places, rules, in one language."""

from __future__ import annotations

from lawcheck.audit.places import place_name
from lawcheck.audit.summary import File, Group
from lawcheck.messages import Language, say
from lawcheck.rules.texts import rule_texts


def sector_name(key: str | None, language: Language) -> str:
    """The name of a trade; empty when unknown."""
    return say(f"audit-sector-{key}", language) if key else ""


def place_words(key: str | None, language: Language) -> str:
    """The name of a province or region; empty when unknown."""
    return place_name(key, language) if key else ""


def group_name(group: Group, by: str, language: Language) -> str:
    """What a group is called: a province, a region, a trade, a year, or «unknown»."""
    if not group.key:
        return say("audit-unknown", language)
    if by == "sector":
        return sector_name(group.key, language)
    return group.key if by == "year" else place_words(group.key, language)


def governance_words(file: File, language: Language) -> str:
    """Board or managers; empty when unknown."""
    return say(f"audit-governance-{file.governance}", language) if file.governance else ""


def cited_words(file: File, language: Language) -> str:
    """The law that the statutes say they obey; empty when they name none."""
    return say("audit-cited-both", language) if file.cited == "both" else file.cited or ""


def first_faults(file: File, language: Language) -> str:
    """The first rules that the file breaks, in one line."""
    return " · ".join(f"{rule} {rule_title(rule, language)}" for rule in file.first_rules or ())


def rule_title(rule: str, language: Language) -> str:
    """The title of a rule."""
    return rule_texts(rule).title[language]
