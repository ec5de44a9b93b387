"""What a run says in all: questions asked of the store, answered a row at a time where they are long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import cached_property
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from lawcheck.audit.checking import KINDS
from lawcheck.audit.sketch import ALIKE, likeness
from lawcheck.audit.store import Store, bands, files, findings, results
from lawcheck.law.loader import REPEALED
from lawcheck.messages import Language, say
from lawcheck.rules.engine import code_order

Verdict = Literal["contrary", "review", "clean", "partly", "refused", "skipped"]
UNREAD = ("partly", "refused")
_SHARED = 2
_MOST = 200


class File(NamedTuple):
    """A file of the run with what was kept of it; the facts are None where it was not read."""

    number: int
    id: str
    path: str
    size: int
    modified: datetime | None
    status: str
    reason: str | None
    params: dict[str, str] | None
    reports: list[str]
    note: dict[str, str] | None
    language: str | None
    format: str | None
    name: str | None
    seat: str | None
    province: str | None
    region: str | None
    sector: str | None
    signed: date | None
    governance: str | None
    capital: float | None
    share_value: float | None
    members: int | None
    cited: str | None
    conflict: int | None
    missing: int | None
    legacy: int | None
    review: int | None
    first_rules: list[str] | None
    not_read: list[str] | None

    @property
    def was_read(self) -> bool:
        """Whether it was checked, in full or in part."""
        return self.status in ("read", "partly")

    @property
    def faults(self) -> int:
        """Its findings that must be corrected."""
        return sum(getattr(self, kind) or 0 for kind in KINDS if kind != "review")

    @property
    def verdict(self) -> Verdict:
        """What became of it, the gravest first."""
        if self.status in ("refused", "skipped"):
            return "refused" if self.status == "refused" else "skipped"
        if self.faults:
            return "contrary"
        if self.status == "partly":
            return "partly"
        return "review" if self.review else "clean"

    @property
    def old_law(self) -> bool:
        """Whether the statutes still place themselves under the repealed law only."""
        return self.cited == REPEALED

    def why(self, language: Language) -> str:
        """Why it was not read, or not in full; empty otherwise."""
        if self.reason:
            return say(self.reason, language, path=self.path, **(self.params or {}))
        return " ".join(self.not_read or ())


class Finding(NamedTuple):
    """A finding of the run with the file it is about."""

    file: int
    id: str
    path: str
    name: str | None
    province: str | None
    rule: str
    kind: str
    origin: str | None
    article: int | None
    label: str
    excerpt: str
    message: str
    old_article: str
    old_verdict: str


class Group(NamedTuple):
    """Read files that share a province, a sector or a year: how many, at fault, under the old law."""

    key: str
    files: int
    contrary: int
    old_law: int
    findings: int


class RuleCount(NamedTuple):
    """How often a rule was found: files by kind of finding, findings in all, inherited ones."""

    rule: str
    files: int
    findings: int
    kinds: dict[str, int]
    inherited: int


class Family(NamedTuple):
    """Files that go together, by path: the same content, or nearly the same text."""

    paths: tuple[str, ...]
    number: int


class SharedClause(NamedTuple):
    """A faulty clause that several files have word for word: its rules and how it begins."""

    files: int
    label: str
    rules: tuple[str, ...]
    beginning: str


class Totals(NamedTuple):
    """The run in numbers of files, and its findings by kind."""

    files: int
    statuses: dict[str, int]
    verdicts: dict[str, int]
    kinds: dict[str, int]
    old_law: int

    @property
    def read(self) -> int:
        """Files read, in full or in part."""
        return self.statuses.get("read", 0) + self.statuses.get("partly", 0)

    @property
    def exit_code(self) -> int:
        """0 nothing found (or only review), 1 something found, 2 a file not read in full."""
        if any(self.statuses.get(status) for status in UNREAD):
            return 2
        return int(any(n for kind, n in self.kinds.items() if kind != "review"))


_JOINED = files.outerjoin(results, files.c.result == results.c.id)
_FAULTS = results.c.conflict + results.c.missing + results.c.legacy
_READ = files.c.status.in_(("read", "partly"))


class Summary:
    """The questions about the run ``run`` of ``store``."""

    def __init__(self, store: Store, run: int) -> None:
        self._store = store
        self._run = run

    def _columns(self) -> list[sa.Column[Any]]:
        return [files.c[n] if n in files.c else results.c[n] for n in File._fields]

    def files(self, *statuses: str, worst: int = 0) -> Iterator[File]:
        """The files in order, of these statuses only if any; or the ``worst`` ones, worst first."""
        query = sa.select(*self._columns()).select_from(_JOINED).where(files.c.run == self._run)
        if statuses:
            query = query.where(files.c.status.in_(statuses))
        if worst:
            gravity = sa.func.coalesce(_FAULTS, -1)
            query = query.order_by(gravity.desc(), files.c.number).limit(worst)
        else:
            query = query.order_by(files.c.number)
        for row in self._store.rows(query):
            yield File(*row)

    def findings(self) -> Iterator[Finding]:
        """The findings, by file and in the order of its text."""
        query = (
            sa.select(
                files.c.number, files.c.id, files.c.path, results.c.name, results.c.province,
                *(findings.c[n] for n in Finding._fields[5:]),
            )
            .select_from(
                files.join(results, files.c.result == results.c.id).join(
                    findings, findings.c.result == results.c.id
                )
            )
            .where(files.c.run == self._run)
            .order_by(files.c.number, findings.c.number)
        )  # fmt: skip
        for row in self._store.rows(query):
            yield Finding(*row)

    def totals(self) -> Totals:
        """The run in numbers."""
        statuses: dict[str, int] = {}
        verdicts: dict[str, int] = {}
        old_law = 0
        faulty = sa.case((_FAULTS > 0, 2), (results.c.review > 0, 1), else_=0)
        under = sa.func.sum(sa.case((results.c.cited == REPEALED, 1), else_=0))
        query = (
            sa.select(files.c.status, faulty, sa.func.count(), under)
            .select_from(_JOINED)
            .where(files.c.run == self._run)
            .group_by(files.c.status, faulty)
        )
        for status, grade, count, old in self._store.rows(query):
            statuses[status] = statuses.get(status, 0) + count
            verdict = status
            if status in ("read", "partly"):
                old_law += old or 0
                verdict = "contrary" if grade == 2 else status
            if verdict == "read":
                verdict = "review" if grade else "clean"
            verdicts[verdict] = verdicts.get(verdict, 0) + count
        sums = self._store.first(
            sa.select(*(sa.func.coalesce(sa.func.sum(results.c[k]), 0) for k in KINDS))
            .select_from(_JOINED)
            .where(files.c.run == self._run)
        )
        kinds = dict(zip(KINDS, map(int, sums or ()), strict=False))
        return Totals(sum(statuses.values()), statuses, verdicts, kinds, int(old_law))

    def groups(self, by: str) -> list[Group]:
        """The files read, by ``province`` ``region`` ``sector`` or ``year``; unknown has an empty key."""
        key = sa.extract("year", results.c.signed) if by == "year" else results.c[by]
        query = (
            sa.select(
                key,
                sa.func.count(),
                sa.func.sum(sa.case((_FAULTS > 0, 1), else_=0)),
                sa.func.sum(sa.case((results.c.cited == REPEALED, 1), else_=0)),
                sa.func.sum(_FAULTS),
            )
            .select_from(_JOINED)
            .where(files.c.run == self._run, _READ)
            .group_by(key)
        )
        found = [
            Group("" if key is None else str(key), *map(int, numbers))
            for key, *numbers in self._store.rows(query)
        ]
        if by == "year":
            return sorted(found, key=lambda g: (not g.key, g.key))
        return sorted(found, key=lambda g: (not g.key, -g.files, g.key))

    @cached_property
    def rules(self) -> list[RuleCount]:
        """Every rule found, the one in most files first."""
        query = (
            sa.select(
                findings.c.rule, findings.c.kind, sa.func.count(),
                sa.func.count(sa.distinct(files.c.number)),
                sa.func.sum(sa.case((findings.c.origin == REPEALED, 1), else_=0)),
            )
            .select_from(files.join(findings, findings.c.result == files.c.result))
            .where(files.c.run == self._run)
            .group_by(findings.c.rule, findings.c.kind)
        )  # fmt: skip
        spread = {
            rule: int(count)
            for rule, count in self._store.rows(
                sa.select(findings.c.rule, sa.func.count(sa.distinct(files.c.number)))
                .select_from(files.join(findings, findings.c.result == files.c.result))
                .where(files.c.run == self._run)
                .group_by(findings.c.rule)
            )
        }
        found: dict[str, RuleCount] = {}
        for rule, kind, told, held, old in self._store.rows(query):
            known = found.get(rule) or RuleCount(rule, spread[rule], 0, {}, 0)
            found[rule] = known._replace(
                findings=known.findings + told,
                kinds={**known.kinds, kind: int(held)},
                inherited=known.inherited + int(old or 0),
            )
        return sorted(found.values(), key=lambda r: (-r.files, code_order(r.rule)))

    def copies(self) -> Iterator[Family]:
        """Files of the very same content, the most copied first."""
        held = (
            sa.select(files.c.content, sa.func.count().label("held"))
            .where(files.c.run == self._run, files.c.content.is_not(None))
            .group_by(files.c.content)
            .having(sa.func.count() >= _SHARED)
            .subquery()
        )
        query = (
            sa.select(files.c.content, files.c.path, held.c.held)
            .join(held, held.c.content == files.c.content)
            .where(files.c.run == self._run)
            .order_by(held.c.held.desc(), files.c.content, files.c.number)
        )
        at: str | None = None
        paths: list[str] = []
        for content, path, _ in self._store.rows(query):
            if content != at and paths:
                yield Family(tuple(paths), len(paths))
                paths = []
            at = content
            paths.append(path)
        if paths:
            yield Family(tuple(paths), len(paths))

    @cached_property
    def families(self) -> list[Family]:
        """Files whose texts are nearly the same, the largest families first.

        Two texts are compared when one of their bands is the same; a family is held together by its
        first file in each band. Memory: two numbers for each file that has a neighbour.
        """
        leader: dict[int, int] = {}

        def head(result: int) -> int:
            while leader.get(result, result) != result:
                leader[result] = leader.get(leader[result], leader[result])
                result = leader[result]
            return result

        in_run = sa.select(files.c.result).where(files.c.run == self._run, _READ).distinct()
        query = (
            sa.select(bands.c.place, bands.c.band, results.c.id, results.c.sketch)
            .join(results, results.c.id == bands.c.result)
            .where(results.c.id.in_(in_run))
            .order_by(bands.c.place, bands.c.band, results.c.id)
        )
        band, first, sketch = None, 0, b""
        for place, number, result, own in self._store.rows(query):
            if (place, number) != band:
                band, first, sketch = (place, number), result, own
            elif head(first) != head(result) and likeness(sketch, own) >= ALIKE:
                leader[head(result)] = head(first)
                leader.setdefault(head(first), head(first))
        return self._named({result: head(result) for result in tuple(leader)})

    def _named(self, heads: dict[int, int]) -> list[Family]:
        paths: dict[int, list[str]] = {}
        numbers: dict[int, int] = {}
        query = (
            sa.select(files.c.result, files.c.path)
            .where(files.c.run == self._run, files.c.result.is_not(None))
            .order_by(files.c.number)
        )
        for result, path in self._store.rows(query):
            if result in heads:
                shown = paths.setdefault(heads[result], [])
                numbers[heads[result]] = numbers.get(heads[result], 0) + 1
                if len(shown) < _MOST:
                    shown.append(path)
        found = [Family(tuple(paths[h]), numbers[h]) for h in paths if numbers[h] >= _SHARED]
        return sorted(found, key=lambda f: (-f.number, f.paths[0]))

    @cached_property
    def shared_clauses(self) -> list[SharedClause]:
        """The faulty clauses that most files share word for word, copies of one file apart."""
        held = sa.func.count(sa.distinct(files.c.number)).label("held")
        one = sa.func.min(findings.c.result).label("one")
        at_fault = findings.c.kind != "review"
        query = (
            sa.select(findings.c.clause, held, one)
            .select_from(files.join(findings, findings.c.result == files.c.result))
            .where(files.c.run == self._run, findings.c.clause.is_not(None), at_fault)
            .group_by(findings.c.clause)
            .having(sa.func.count(sa.distinct(findings.c.result)) >= _SHARED)
            .order_by(held.desc(), findings.c.clause)
            .limit(_MOST)
        )
        return [self._shared(*row) for row in list(self._store.rows(query))]

    def _shared(self, clause: int, held: int, one: int) -> SharedClause:
        """The clause as the result ``one`` has it."""
        query = (
            sa.select(findings.c.label, findings.c.rule)
            .where(
                findings.c.result == one, findings.c.clause == clause, findings.c.kind != "review"
            )
            .order_by(findings.c.number)
        )
        told = list(self._store.rows(query))
        label, codes = told[0].label, {row.rule for row in told}
        begun = self._store.first(sa.select(results.c.wordings).where(results.c.id == one))
        beginning = begun.wordings.get(str(clause), "")
        return SharedClause(held, label, tuple(sorted(codes, key=code_order)), beginning)
