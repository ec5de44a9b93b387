"""What every output prints: the findings of one document, in the user's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from lawcheck.bylaws import Bylaws, Said, Statement, names
from lawcheck.messages import Language

if TYPE_CHECKING:
    from lawcheck.parsing.structure import Document


@dataclass(frozen=True, slots=True)
class ReportedFinding:
    """One finding, told: ``message`` and ``remedy`` are ready to print."""

    rule: str
    name: str
    kind: str
    severity: str
    origin: str | None
    article_number: int | None
    article_label: str
    paragraph: int | None
    start: int
    end: int
    excerpt: str
    title: str
    message: str
    rationale: str
    remedy: str
    law: str
    law_article: str
    old_article: str
    old_verdict: str

    def to_json(self) -> dict[str, Any]:
        """The object of the JSON report (see ``report.schema.json``)."""
        in_article = self.article_number is not None or self.article_label
        return {
            "rule": self.rule,
            "name": self.name,
            "kind": self.kind,
            "severity": self.severity,
            "origin": self.origin,
            "article": {"number": self.article_number, "label": self.article_label}
            if in_article
            else None,
            "span": None
            if self.paragraph is None
            else {"paragraph": self.paragraph, "start": self.start, "end": self.end},
            "excerpt": self.excerpt,
            "message": self.message,
            "remedy": self.remedy,
            "law": {"text": self.law, "article": self.law_article},
            "old_law": {"article": self.old_article or None, "verdict": self.old_verdict},
        }


class Waiver(NamedTuple):
    """Somebody's decision to accept a finding: which one, why, and who decided."""

    rule: str
    article: int | None
    quote: str
    reason: str
    author: str

    def to_json(self) -> dict[str, Any]:
        """The object of ``stale_waivers``."""
        return {
            "rule": self.rule,
            "article": self.article,
            "quote": self.quote,
            "reason": self.reason,
            "author": self.author,
        }


class Waived(NamedTuple):
    """A finding set apart by a waiver."""

    finding: ReportedFinding
    waiver: Waiver

    def to_json(self) -> dict[str, Any]:
        """The finding, with the reason and the author of its waiver."""
        return {
            **self.finding.to_json(),
            "reason": self.waiver.reason,
            "author": self.waiver.author,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """The report on one document.

    ``waived`` findings are set apart by waivers, ``stale`` waivers cover nothing any more, ``known``
    counts the findings that a baseline already holds.
    """

    file: str
    language: str
    spoken: Language
    law: str
    as_of: date
    findings: tuple[ReportedFinding, ...]
    passed: tuple[str, ...]
    not_applicable: tuple[str, ...]
    not_read: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]
    bylaws: Bylaws
    document: Document
    waived: tuple[Waived, ...] = ()
    stale: tuple[Waiver, ...] = ()
    known: int = 0

    @property
    def summary(self) -> dict[str, int]:
        """The number of findings by kind."""
        counts = {"conflict": 0, "missing": 0, "legacy": 0, "review": 0}
        for f in self.findings:
            counts[f.kind] += 1
        return counts

    @property
    def facts(self) -> dict[str, Any]:
        """The facts read, by dotted name; numbers and the year end are None when silent."""
        return facts_of(self.bylaws)

    @property
    def exit_code(self) -> int:
        """0 nothing found (or only review), 1 something found, 2 not read in full."""
        if self.not_read:
            return 2
        return int(any(n for kind, n in self.summary.items() if kind != "review"))

    def to_json(self) -> dict[str, Any]:
        """The report as the object of ``check --format json``."""
        return {
            "file": self.file,
            "language": self.language,
            "law": self.law,
            "as_of": self.as_of.isoformat(),
            "summary": self.summary,
            "findings": [f.to_json() for f in self.findings],
            "passed": list(self.passed),
            "not_applicable": list(self.not_applicable),
            "not_read": [{"what": what, "why": why} for what, why in self.not_read],
            "warnings": list(self.warnings),
            "waived": [w.to_json() for w in self.waived],
            "stale_waivers": [w.to_json() for w in self.stale],
            "known": self.known,
            "facts": self.facts,
        }


class Unread(NamedTuple):
    """A file that could not be read at all: the key of the refusal, and ``why`` as the user is told."""

    file: str
    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What one run of ``check`` has to tell.

    ``spoken`` is the language for what concerns no report, ``single`` is true when one file was given,
    ``output`` is the file to be written, ``colour`` is true on a terminal that shows colours.
    """

    reports: tuple[Report, ...]
    unread: tuple[Unread, ...]
    spoken: Language
    single: bool
    output: Path | None = None
    colour: bool = False


_DAYS_A_MONTH = 30
_FRACTION = "fraction"


def plain(value: Any) -> Any:
    """A fact's value as JSON says it: integers, ``"2/3"`` for fractions, 2.5 for decimals above one."""
    if isinstance(value, Fraction):
        if value.denominator == 1:
            return value.numerator
        return float(value) if value > 1 else f"{value.numerator}/{value.denominator}"
    return value


def facts_of(bylaws: Bylaws) -> dict[str, Any]:
    """The facts of ``bylaws`` by dotted name, None where the statutes are silent.

    A delay in days that the statutes say in months is also reported as they say it, under a name in months
    (``refund.months``). A number of members said as a range is no
    number: it is reported under the name of the range (``board.size_range``: ``3-9``).
    """
    facts: dict[str, Any] = {}
    ranges: dict[str, str] = {}
    known = frozenset(names())
    for name in names():
        said = _told(bylaws.said(name))
        if said is not None and said.unit == "month" and name.endswith("days"):
            facts[name] = plain(said.value)
            facts[name.removesuffix("days") + "months"] = plain(said.value / _DAYS_A_MONTH)
        elif said is not None and said.upper is not None and f"{name}_range" in known:
            facts[name] = None
            ranges[f"{name}_range"] = f"{plain(said.value)}-{plain(said.upper)}"
        else:
            facts[name] = _as_named(name, said.value) if said is not None else None
    return facts | ranges


def _as_named(name: str, value: Any) -> Any:
    """``value`` as JSON says it; above one, what the name calls a fraction is still «3/2»."""
    if isinstance(value, Fraction) and value.denominator > 1 and _FRACTION in name:
        return str(value)
    return plain(value)


def _told(stated: Said[Any]) -> Statement[Any] | None:
    """The statement to report: the first sure one that is not merely «more than» or «less than» another."""
    firm = [s for s in stated if s.bound not in ("more_than", "less_than")]
    sure = [s for s in firm if s.sure]
    return next(iter(sure or firm or stated), None)
