"""A rule: one check of one article of Law 112.12, its breaches, and what an engine makes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from lawcheck.bylaws import Bylaws, Evidence, Statement
from lawcheck.law import Law, verdict

Kind = Literal["conflict", "missing", "legacy", "review"]
Verdict = Literal["lawful", "unlawful", "silent", "unknown"]
SEVERITY: dict[Kind, Literal["error", "warning", "info"]] = {
    "conflict": "error",
    "missing": "error",
    "legacy": "warning",
    "review": "info",
}


class Case(NamedTuple):
    """What a rule reads: the facts of the statutes and the figures of one law."""

    bylaws: Bylaws
    law: Law

    def verdict(self, name: str, value: Any) -> Verdict:
        """What the law makes of ``value`` for the figure ``name``."""
        return verdict(self.law, name, value)

    def unlawful(self, name: str, value: Any) -> bool:
        """Whether the law forbids ``value`` for the figure ``name``."""
        return self.verdict(name, value) == "unlawful"


class Breach(NamedTuple):
    """One clause (or silence) that a rule objects to.

    ``message`` names the variant of the rule's message (its kind by default); ``params`` fill it.
    ``figure`` is the figure of the laws that decides and ``value`` what the statutes say of it: the
    verdict under the other law is computed from them. ``old`` overrides that verdict.
    """

    kind: Kind
    evidence: Evidence | None = None
    message: str = ""
    params: Mapping[str, Any] = MappingProxyType({})
    figure: str = ""
    value: Any = None
    old: Verdict | None = None
    origin: str | None = None


Check = Callable[[Case], Iterable[Breach]]


class Rule(NamedTuple):
    """A check: ``code`` is the citation (50.1 stands on article 50), ``facts`` what it reads.

    ``applies`` tells whether the rule concerns these statutes at all (a rule on the board does not
    concern statutes run by a manager).
    """

    code: str
    name: str
    kinds: tuple[Kind, ...]
    facts: tuple[str, ...]
    check: Check
    applies: Callable[[Bylaws], bool] = lambda _: True

    @property
    def article(self) -> str:
        """The article of Law 112.12 the rule stands on; empty for a check of the text itself."""
        head = self.code.split(".")[0]
        return head if head.isdigit() else ""


REGISTRY: dict[str, Rule] = {}


def rule(
    code: str,
    name: str,
    *kinds: Kind,
    facts: Iterable[str],
    applies: Callable[[Bylaws], bool] = lambda _: True,
) -> Callable[[Check], Check]:
    """Register the decorated check as rule ``code``."""

    def register(check: Check) -> Check:
        if code in REGISTRY:
            raise ValueError(f"rule {code} is registered twice")
        REGISTRY[code] = Rule(code, name, kinds, tuple(facts), check, applies)
        return check

    return register


def breach(
    kind: Kind,
    statement: Statement[Any] | None = None,
    message: str = "",
    figure: str = "",
    **params: Any,
) -> Breach:
    """A breach by the clause of ``statement`` (or by silence). Half-understood clauses: ``review``.

    ``figure`` is the figure of the laws that decides on the value of the statement.
    """
    message = message or kind
    if statement is None:
        return Breach(kind, None, message, params)
    value = params.setdefault("value", statement.value)
    told: Kind = kind if statement.sure else "review"
    return Breach(told, statement.evidence, message, params, figure, value if figure else None)


def readings(statement: Statement[Any]) -> tuple[Any, ...]:
    """The values a clause may mean: two when its digits and words disagree (rule T.4 tells that)."""
    if statement.digits is None or statement.words is None:
        return (statement.value,)
    return (statement.digits, statement.words)


def bounded(
    code: str,
    name: str,
    fact: str,
    *,
    unlimited: str = "",
    applies: Callable[[Bylaws], bool] = lambda _: True,
) -> None:
    """Register the rule that every value stated for ``fact`` must satisfy the law's figure.

    ``unlimited``: the fact of a clause that sets no limit at all.
    """
    facts = (fact, unlimited) if unlimited else (fact,)

    def check(case: Case) -> Iterable[Breach]:
        yield from beyond(case, fact)
        for limitless in facts[1:]:
            for said in case.bylaws.said(limitless):
                yield breach("conflict", said, "unlimited")

    rule(code, name, "conflict", facts=facts, applies=applies)(check)


def required(
    code: str,
    name: str,
    *facts: str,
    applies: Callable[[Bylaws], bool] = lambda _: True,
) -> None:
    """Register the rule that the statutes must state each of ``facts`` (a mention of article 5)."""

    def check(case: Case) -> Iterable[Breach]:
        absent = [fact for fact in facts if not case.bylaws.said(fact)]
        if absent:
            yield Breach("missing", None, "missing", {"absent": absent})

    rule(code, name, "missing", facts=facts, applies=applies)(check)


def forbidden(
    code: str,
    name: str,
    fact: str,
    *unlawful: Any,
    kind: Kind = "conflict",
    applies: Callable[[Bylaws], bool] = lambda _: True,
) -> None:
    """Register the rule that no clause states one of ``unlawful`` for ``fact``.

    An article is told once, by the clause best understood. The message is the variant named by the
    value, or by ``kind`` for a mere flag.
    """

    def check(case: Case) -> Iterable[Breach]:
        told = set()
        for said in sorted(case.bylaws.said(fact), key=lambda said: not said.sure):
            place = said.evidence.article if said.evidence else None
            if said.value in unlawful and place not in told:
                told.add(place)
                yield breach(kind, said, kind if said.value is True else said.value)

    rule(code, name, kind, facts=(fact,), applies=applies)(check)


def union_statutes(bylaws: Bylaws) -> bool:
    """Whether these are the statutes of a union of cooperatives (arts 85–93)."""
    return bool(bylaws.identity.union)


def cooperative_statutes(bylaws: Bylaws) -> bool:
    """Whether these are the statutes of a cooperative, not of a union."""
    return not union_statutes(bylaws)


def _forbidden_value(case: Case, fact: str, said: Statement[Any]) -> Any | None:
    """The value of a clause that the law forbids however it is read, or the forbidden end of a range."""
    if all(case.unlawful(fact, reading) for reading in readings(said)):
        return said.value
    if said.bound == "between" and said.upper is not None and case.unlawful(fact, said.upper):
        return said.upper
    return None


def beyond(case: Case, fact: str, message: str = "conflict") -> Iterable[Breach]:
    """A breach for each value of ``fact`` that the law forbids, however the clause is read."""
    for said in case.bylaws.said(fact):
        value = _forbidden_value(case, fact, said)
        if value is not None:
            yield breach("conflict", said, message, fact, value=value)
