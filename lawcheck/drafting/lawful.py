"""Whether a profile is lawful: the rules of the check, run on a founder's answers before any writing."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, NamedTuple

from lawcheck.bylaws import Bylaws, ListedMember, Statement, bylaws_from, names
from lawcheck.drafting.clauses import LAW
from lawcheck.drafting.fields import fields
from lawcheck.drafting.profile import Profile, local
from lawcheck.law import load_law
from lawcheck.messages import Language
from lawcheck.rules.engine import Finding, run_rules
from lawcheck.rules.messages import message_of

_TONGUES = ("ar", "fr")


_ASKED_AS = {
    "identity.name_form": "name",
    "members.founders": "founders",
    "legal_persons.natural_floor_percent": "founders",
    "capital.amount": "founders",
    "managers.count": "founders",
    "organs.managers": "governance",
}
"""Facts that follow from an answer of another name."""


class Objection(NamedTuple):
    """An answer that the law forbids: the rule, the article and what would be lawful."""

    fields: tuple[str, ...]
    finding: Finding
    message: str


def _values(profile: Profile) -> Iterator[tuple[str, Any]]:
    known = set(names())
    for name in dict.fromkeys((*profile.answers, *fields(), "capital.amount", "capital.shares",
                               "members.founders", "managers.count")):  # fmt: skip
        value = profile[name] if name in known else None
        asked = fields().get(name)
        if value is not None and (asked is None or profile.holds(asked.when)):
            yield name, value
    yield "organs.board" if profile.board else "organs.managers", True
    if profile.legal_persons:
        yield "members.legal_persons", True
        own = sum((f.shares for f in profile.founders if not f.legal), Fraction(0))
        yield "legal_persons.natural_floor_percent", 100 * own / profile["capital.shares"]
    if not profile.supervisory:
        return
    yield "organs.supervisory_committee", True


def bylaws_of(profile: Profile) -> Bylaws:
    """The facts that statutes drafted from ``profile`` state, where an answer decides them."""
    stated = [
        (name, Statement(value))
        for name, value in _values(profile)
        if not (name == "supervisory.size" and value == 0)
    ]
    if not all(_says_cooperative(said, tongue) for tongue, said in profile["name"].items()):
        stated.append(("identity.name_form", Statement("other")))
    listed = tuple(
        ListedMember(local(f["name"], "fr"), local(f["address"], "fr"), int(f.shares), f.legal)
        for f in profile.founders
    )
    return bylaws_from("fr", stated, listed)


def _says_cooperative(name: str, language: str) -> bool:
    from lawcheck.parsing.annotate import says_concept

    return says_concept(name, "COOPERATIVE_WORD", "ar" if language == "ar" else "fr")


def objections(profile: Profile, language: Language) -> list[Objection]:
    """What Law 112.12 forbids in ``profile``: conflicts only, for the drafted text adds the mentions."""
    law = load_law(LAW)
    found = []
    for finding in run_rules(bylaws_of(profile), law).findings:
        if finding.kind != "conflict":
            continue
        named = (_ASKED_AS.get(name, name) for name in finding.rule.facts)
        asked = tuple(dict.fromkeys(name for name in named if name in fields()))
        found.append(Objection(asked, finding, message_of(finding, law, language)))
    return found
