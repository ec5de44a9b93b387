"""A rule: one check of one article of Law 112.12, its breaches, and what an engine makes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
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

    def forbids(self, name: str, said: Statement[Any]) -> bool:
        """Whether the law forbids the value of a clause for the figure ``name``, however it is read.

        A clause whose digits and words disagree has two readings (rule T.4 tells that).
        """
        twice = said.digits is not None and said.words is not None
        readings = (said.digits, said.words) if twice else (said.value,)
        return all(self.unlawful(name, reading) for reading in readings)

    def only(self, name: str) -> str:
        """The one value that the law admits for the figure ``name``, in words; empty when it has none."""
        figure = self.law.figure(name, "exactly")
        return str(figure.value) if figure else ""


class Breach(NamedTuple):
    """One clause (or silence) that a rule objects to.

    ``message`` names the variant of the rule's message (its kind by default); ``params`` fill it.
    ``figure`` is the figure of the laws that decides and ``value`` what the statutes say of it: the
    verdict under the other law is computed from them.
    """

    kind: Kind
    evidence: Evidence | None = None
    message: str = ""
    params: Mapping[str, Any] = MappingProxyType({})
    figure: str = ""
    value: Any = None
    origin: str | None = None


Check = Callable[[Case], Iterable[Breach]]


class Rule(NamedTuple):
    """A check: ``code`` is the citation (50.1 stands on article 50), ``facts`` what it reads.

    ``mentions`` are the facts that must be stated somewhere for nothing to be missing. ``applies`` tells
    whether the rule concerns these statutes at all (a rule on the board does not concern statutes run by a
    manager).
    """

    code: str
    name: str
    kinds: tuple[Kind, ...]
    facts: tuple[str, ...]
    check: Check
    applies: Callable[[Bylaws], bool]
    mentions: tuple[str, ...] = ()

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
    mentions: Iterable[str] = (),
) -> Callable[[Check], Check]:
    """Register the decorated check as rule ``code``."""

    def register(check: Check) -> Check:
        if code in REGISTRY:
            raise ValueError(f"rule {code} is registered twice")
        REGISTRY[code] = Rule(code, name, kinds, tuple(facts), check, applies, tuple(mentions))
        return check

    return register


def breach(
    kind: Kind,
    statement: Statement[Any],
    message: str = "",
    figure: str = "",
    **params: Any,
) -> Breach:
    """A breach by the clause of ``statement``. Half-understood clauses: ``review``.

    ``figure`` is the figure of the laws that decides on the value of the statement.
    """
    message = message or kind
    value = params.setdefault("value", statement.value)
    told: Kind = kind if statement.sure else "review"
    return Breach(told, statement.evidence, message, params, figure, value)


def once(statements: Iterable[Statement[Any]]) -> Iterator[Statement[Any]]:
    """One statement an article: the first, or the first well understood."""
    told = set()
    for said in sorted(statements, key=lambda said: not said.sure):
        article = said.evidence.article if said.evidence else None
        if article not in told:
            told.add(article)
            yield said


def beside(said: Statement[Any], others: Iterable[Statement[Any]]) -> bool:
    """Whether one of ``others`` stands in the article of ``said``."""
    return said.evidence is not None and said.evidence.article in {
        other.evidence.article for other in others if other.evidence
    }


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
        if unlimited:
            yield from limitless(case, unlimited)

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

    rule(code, name, "missing", facts=facts, applies=applies, mentions=facts)(check)


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
        for said in once(s for s in case.bylaws.said(fact) if s.value in unlawful):
            yield breach(kind, said, kind if said.value is True else said.value)

    rule(code, name, kind, facts=(fact,), applies=applies)(check)


def union_statutes(bylaws: Bylaws) -> bool:
    """Whether these are the statutes of a union of cooperatives (arts 85–93)."""
    return bool(bylaws.identity.union)


def cooperative_statutes(bylaws: Bylaws) -> bool:
    """Whether these are the statutes of a cooperative, not of a union."""
    return not union_statutes(bylaws)


def beyond(case: Case, fact: str, message: str = "conflict") -> Iterable[Breach]:
    """A breach for each number of ``fact`` that the law forbids, and for the forbidden end of a range."""
    for said in case.bylaws.said(fact):
        if case.forbids(fact, said):
            yield breach("conflict", said, message, fact)
        elif case.unlawful(fact, said.upper):
            yield breach("conflict", said, message, fact, value=said.upper)


def limitless(case: Case, fact: str) -> Iterable[Breach]:
    """A breach for each clause of ``fact``, which sets no limit where the law has one."""
    for said in case.bylaws.said(fact):
        yield breach("conflict", said, "unlimited")
