"""The words of a rule: title, messages, rationale, examples and remedy, one YAML file a rule."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

Texts = dict[str, str]


class RuleTexts(NamedTuple):
    """Texts by language; ``remedy`` names the clause template (``templates/clauses``) that cures a breach."""

    title: Texts
    rationale: Texts
    messages: dict[str, Texts]
    remedy: str
    fires: Texts
    silent: Texts


@lru_cache(maxsize=256)
def rule_texts(code: str) -> RuleTexts:
    """The texts of rule ``code``. Raises OSError when the rule has none."""
    data: dict[str, Any] = installed_yaml(directory("rules") / "texts" / f"{code}.yaml")
    examples = data.get("examples", {})
    return RuleTexts(
        data["title"],
        data["rationale"],
        data["messages"],
        data.get("remedy") or "",
        examples.get("fires", {}),
        examples.get("silent", {}),
    )
