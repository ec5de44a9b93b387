"""Runs the rules over the facts of one document and turns their breaches into findings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any, NamedTuple

from lawcheck.bylaws import Bylaws, Evidence
from lawcheck.law import Law, load_law, origin_allowed, origin_of
from lawcheck.rules.model import REGISTRY, Breach, Case, Kind, Rule, Verdict

CHAPTERS = (
    "general",
    "members",
    "capital",
    "assemblies",
    "management",
    "finance",
    "end",
    "unions",
    "transition",
    "text",
)


class Finding(NamedTuple):
    """A breach with its rule, its origin and the verdict of the other law."""

    rule: Rule
    kind: Kind
    evidence: Evidence | None
    message: str
    params: Mapping[str, Any]
    origin: str | None
    old_verdict: Verdict
    old_article: str
    figure: str = ""


class Outcome(NamedTuple):
    """What the rules found, and the codes that passed or did not apply."""

    findings: tuple[Finding, ...]
    passed: tuple[str, ...]
    not_applicable: tuple[str, ...]


def all_rules() -> dict[str, Rule]:
    """Every rule by code, in the order of the law."""
    for chapter in CHAPTERS:
        import_module(f"lawcheck.rules.{chapter}")
    return dict(sorted(REGISTRY.items(), key=lambda item: code_order(item[0])))


def code_order(code: str) -> tuple[int, int]:
    """A sort key for codes: 5.2 before 5.10, T.1 last."""
    head, _, tail = code.partition(".")
    return (int(head) if head.isdigit() else 1000, int(tail))


def _old(breach: Breach, old: Law) -> tuple[Verdict, str]:
    if not breach.figure:
        return "unknown", ""
    decided = Case(Bylaws(), old).verdict(breach.figure, breach.value)
    articles = [figure.article for figure in old.figures(breach.figure) if decided != "unknown"]
    return decided, next(iter(articles), "")


def _origin(code: str, breach: Breach) -> str | None:
    if breach.origin is not None:
        return breach.origin or None
    if breach.figure:
        return origin_of(code, breach.figure, breach.value)
    return origin_allowed(code) if breach.kind == "legacy" else None


def run_rules(
    bylaws: Bylaws,
    law: Law,
    wanted: Callable[[Rule], bool] = lambda _: True,
    office: Law | None = None,
) -> Outcome:
    """Check ``bylaws`` under ``law``; the repealed law's verdict is told beside each finding.

    ``office`` is the repealed law as completed by an office that holds its text. When ``law`` is
    itself the repealed law (a day before 112.12 came into force), only what it forbids is found.
    """
    old = office or load_law("24.83")
    findings: list[Finding] = []
    passed: list[str] = []
    idle: list[str] = []
    for code, rule in all_rules().items():
        if not wanted(rule):
            continue
        if not rule.applies(bylaws):
            idle.append(code)
            continue
        breaches = [
            b for found in rule.check(Case(bylaws, law)) for b in _open(found, rule, bylaws)
        ]
        for b in breaches:
            old_verdict, article = _old(b, old)
            if law.name == old.name and old_verdict != "unlawful":
                continue
            findings.append(
                Finding(rule, b.kind, b.evidence, b.message or b.kind, b.params, _origin(code, b),
                        old_verdict, article, b.figure)
            )  # fmt: skip
        if not breaches:
            stated = "missing" in rule.kinds or any(map(bylaws.said, rule.facts))
            (passed if stated else idle).append(code)
    return Outcome(tuple(_one_per_clause(findings)), tuple(passed), tuple(idle))


def _open(breach: Breach, rule: Rule, bylaws: Bylaws) -> Iterable[Breach]:
    """A mention for which a blank is left is not missing: it is to be filled, and looked at again."""
    if breach.kind != "missing" or breach.evidence is not None:
        return (breach,)
    absent = breach.params.get("absent", rule.facts)
    blanks = [said for said in bylaws.wording.left_open if said.value in absent]
    if not blanks:
        return (breach,)
    breach = breach._replace(message=breach.message or breach.kind)
    if "absent" not in breach.params:
        return (breach._replace(kind="review", evidence=blanks[0].evidence),)
    left = [fact for fact in absent if any(said.value == fact for said in blanks)]
    gone = [fact for fact in absent if fact not in left]
    told = breach._replace(
        kind="review", evidence=blanks[0].evidence, params={**breach.params, "absent": left}
    )
    rest = breach._replace(params={**breach.params, "absent": gone})
    return (told, rest) if gone else (told,)


def _one_per_clause(findings: Iterable[Finding]) -> list[Finding]:
    """The same rule fires once for words that overlap, and once for one value in one article."""
    kept: list[Finding] = []
    values: set[tuple[object, ...]] = set()
    places: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for f in findings:
        place = f.evidence
        if place is None:
            kept.append(f)
            continue
        value = (f.rule.code, place.article, f.message, repr(f.params))
        taken = places.setdefault((f.rule.code, place.paragraph), [])
        at = bisect_left(taken, (place.end,))
        if (place.article is None or value not in values) and not (
            at and taken[at - 1][1] > place.start
        ):
            kept.append(f)
            values.add(value)
            taken.insert(at, (place.start, place.end))
    return kept
