"""What the statutes say, told as YAML (`lawcheck extract`), and compared across two versions (twins)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

import yaml

from lawcheck.bylaws import Bylaws, Statement, names
from lawcheck.messages import Language, catalogue, say
from lawcheck.reports.model import plain

if TYPE_CHECKING:
    from lawcheck.parsing.structure import Document

Confidence = Literal["sure", "half-understood"]
# Words of the document itself: they differ from one language to the other.
WORDS = frozenset(
    ("identity.name", "identity.seat", "identity.object", "identity.name_form", "board.size_range",
     "supervisory.size_range", "capital.remuneration", "identity.other_names")
)  # fmt: skip


def _low(document: Document) -> bool:
    return document.source.confidence == "low"


def _confidence(said: Statement[Any], low: bool) -> Confidence:
    return "sure" if said.sure and not low else "half-understood"


def _number(document: Document, said: Statement[Any]) -> int | str | None:
    """The number of the article that states ``said``, its label when it has no number."""
    if said.evidence is None or said.evidence.article is None:
        return None
    article = document.articles[said.evidence.article]
    return article.number if article.number is not None else article.label or None


def _entry(document: Document, said: Statement[Any], low: bool) -> dict[str, Any]:
    return {
        "value": plain(said.value),
        "article": _number(document, said),
        "quote": said.evidence.quote if said.evidence else "",
        "confidence": _confidence(said, low),
    }


def _distinct(stated: Iterable[Statement[Any]]) -> list[Statement[Any]]:
    """One statement for each value of each article: several patterns may read the same words."""
    seen: dict[tuple[Any, Any], Statement[Any]] = {}
    for said in stated:
        seen.setdefault((said.value, said.evidence.article if said.evidence else None), said)
    return list(seen.values())


def extracted(document: Document, bylaws: Bylaws) -> dict[str, Any]:
    """The facts of ``document`` by group: each with its article, words and confidence; then the unknown."""
    low = _low(document)
    facts: dict[str, Any] = {}
    unknown: list[str] = []
    for name in names():
        if name.startswith("wording."):
            continue
        stated = _distinct(bylaws.said(name))
        if not stated:
            unknown.append(name)
            continue
        entries = [_entry(document, said, low) for said in stated]
        group, _, last = name.rpartition(".")
        owner = facts.setdefault(group, {}) if group else facts
        owner[last] = entries[0] if len(entries) == 1 else entries
    members = [
        {"name": m.name, "address": m.address or None, "shares": m.shares,
         "legal_person": m.legal_person}
        for m in bylaws.members.listed
    ]  # fmt: skip
    return {
        "language": document.language,
        "facts": facts,
        "members": members,
        "unknown": unknown,
    }


class _Dumper(yaml.SafeDumper):
    """Block YAML without anchors: a person reads it."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def render_extract(document: Document, bylaws: Bylaws, language: Language) -> str:
    """The facts as YAML, with a comment that says how to read it."""
    head = f"# {say('extract-head', language)}\n"
    data = extracted(document, bylaws)
    return head + yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100)


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that two versions state differently, or that was read in one of them only."""

    fact: str
    first: Statement[Any] | None
    second: Statement[Any] | None

    @property
    def opposed(self) -> bool:
        """Whether both versions state it, with other values."""
        return self.first is not None and self.second is not None


def _comparable(said: Iterable[Statement[Any]]) -> set[Any]:
    return {s.value for s in said if s.sure and isinstance(s.value, Fraction | str | bool)}


def compare_facts(first: Bylaws, second: Bylaws) -> list[Difference]:
    """The facts on which two versions of the same statutes differ, opposed ones first."""
    found = []
    for name in names():
        if name in WORDS or name.startswith(("wording.", "governing.cited")):
            continue
        a, b = first.said(name), second.said(name)
        mine, other = _comparable(a), _comparable(b)
        if mine and other and mine.isdisjoint(other):
            found.append(Difference(name, a[0], b[0]))
        elif bool(mine) != bool(other):
            found.append(Difference(name, a[0] if mine else None, b[0] if other else None))
    return sorted(found, key=lambda d: not d.opposed)


def _named(fact: str, language: Language) -> str:
    return catalogue(language)[f"term-fact-{fact}"]


def _told(document: Document, said: Statement[Any] | None, language: Language) -> str:
    if said is None:
        return say("twins-unread", language)
    if said.value is True:
        shown = say("twins-yes", language)
    elif isinstance(said.value, str) and said.evidence is not None and said.evidence.quote:
        shown = say("twins-words", language, words=said.evidence.quote)
    else:
        shown = str(plain(said.value))
    number = _number(document, said)
    if number is None:
        return shown
    return say("twins-value", language, value=shown, article=number)


def _lines(
    differences: Iterable[Difference], a: Document, b: Document, language: Language
) -> Iterator[str]:
    for d in differences:
        yield say(
            "twins-line",
            language,
            fact=_named(d.fact, language),
            first=_told(a, d.first, language),
            second=_told(b, d.second, language),
        )


def render_twins(
    differences: list[Difference], a: Document, b: Document, form: str, language: Language
) -> str:
    """The differences between two versions as ``text`` or ``json``."""
    opposed = [d for d in differences if d.opposed]
    single = [d for d in differences if not d.opposed]
    if form == "json":
        objects = [
            {
                "fact": d.fact,
                "opposed": d.opposed,
                "first": _entry(a, d.first, _low(a)) if d.first else None,
                "second": _entry(b, d.second, _low(b)) if d.second else None,
            }
            for d in differences
        ]
        return json.dumps({"differences": objects}, ensure_ascii=False, indent=2)
    lines = []
    if opposed:
        lines += [say("twins-opposed", language), *_lines(opposed, a, b, language), ""]
    else:
        lines += [say("twins-same", language), ""]
    if single:
        lines += [say("twins-single", language), *_lines(single, a, b, language)]
    return "\n".join(lines)
