"""Findings that somebody has accepted: waivers (with a reason) and baselines (an earlier report).

Both know a finding by its rule, the number of its article and its words, never by a line number, so
that they still hold when the document is saved again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from lawcheck.errors import LawcheckError
from lawcheck.parsing.folding import fold
from lawcheck.reports.model import Report, ReportedFinding, Waived, Waiver
from lawcheck.yamlfile import load_yaml

Key = tuple[str, int | None, str]
_WAIVER_KEYS = {"rule", "article", "quote", "reason", "author"}


def folded(words: str) -> str:
    """``words`` without what a new saving of the file may change: spaces, accents, punctuation."""
    return " ".join(filter(None, ("".join(filter(str.isalnum, fold(w))) for w in words.split())))


def key_of(finding: ReportedFinding) -> Key:
    """What a waiver or a baseline knows a finding by."""
    return finding.rule, finding.article_number, folded(finding.excerpt)


def fingerprint(finding: ReportedFinding) -> str:
    """What a finding keeps when the file is saved again: of its rule, its article and its words."""
    import hashlib

    return hashlib.sha256(repr(key_of(finding)).encode()).hexdigest()[:32]


def waivers_beside(path: Path) -> Path:
    """The side file of a document: ``statuts.waivers.yaml`` beside ``statuts.docx``."""
    return path.with_name(f"{path.stem}.waivers.yaml")


def load_waivers(path: Path) -> tuple[Waiver, ...]:
    """The waivers of a side file: a list of ``rule``, ``article``, ``quote``, ``reason``, ``author``.

    Raises LawcheckError ``waivers-…`` (missing, not YAML, an entry without reason or author…).
    """
    import yaml

    try:
        rows = load_yaml(path) or []
    except OSError as error:
        raise LawcheckError("waivers-missing", path=path) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise LawcheckError("waivers-damaged", path=path) from error
    if not isinstance(rows, list):
        raise LawcheckError("waivers-damaged", path=path)
    return tuple(_waiver(row, number, path) for number, row in enumerate(rows, 1))


def _waiver(row: Any, number: int, path: Path) -> Waiver:
    wrong = LawcheckError("waivers-entry", path=path, number=number)
    if not isinstance(row, dict) or not set(row) <= _WAIVER_KEYS:
        raise wrong
    article = row.get("article")
    if article is not None and not isinstance(article, int):
        raise wrong
    rule, reason, author = (str(row.get(k) or "").strip() for k in ("rule", "reason", "author"))
    if not (rule and reason and author):
        raise wrong
    return Waiver(rule, article, str(row.get("quote") or ""), reason, author)


def _covers(waiver: Waiver, finding: ReportedFinding) -> bool:
    rule, article, words = key_of(finding)
    return (waiver.rule, waiver.article) == (rule, article) and folded(waiver.quote) == words


def waive(report: Report, waivers: Iterable[Waiver]) -> Report:
    """``report`` with the waived findings set apart; waivers that cover nothing are stale."""
    left = list(report.findings)
    waived: list[Waived] = []
    stale: list[Waiver] = []
    for waiver in waivers:
        found = [f for f in left if _covers(waiver, f)]
        waived.extend(Waived(f, waiver) for f in found)
        left = [f for f in left if f not in found]
        if not found:
            stale.append(waiver)
    return replace(report, findings=tuple(left), waived=tuple(waived), stale=tuple(stale))


class Baseline(NamedTuple):
    """The findings of an earlier report, by the file they were found in."""

    known: dict[str, frozenset[Key]]

    def of(self, file: str) -> frozenset[Key]:
        """The findings known for ``file``: of its path, else of the only file of its name.

        A baseline of one file serves whatever its name.
        """
        if len(self.known) == 1:
            return next(iter(self.known.values()))
        if file in self.known:
            return self.known[file]
        named = [keys for path, keys in self.known.items() if Path(path).name == Path(file).name]
        return named[0] if len(named) == 1 else frozenset()


def load_baseline(path: Path) -> Baseline:
    """The baseline in a report written by ``check --format json``. Raises LawcheckError ``baseline-…``."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        objects = data if isinstance(data, list) else [data]
        return Baseline({o["file"]: _keys(o) for o in objects})
    except OSError as error:
        raise LawcheckError("baseline-missing", path=path) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LawcheckError("baseline-damaged", path=path) from error


def _keys(report: dict[str, Any]) -> frozenset[Key]:
    return frozenset(
        (f["rule"], (f["article"] or {}).get("number"), folded(f["excerpt"]))
        for f in report["findings"]
    )


def only_new(report: Report, baseline: Baseline) -> Report:
    """``report`` without the findings of ``baseline``, which are only counted."""
    known = baseline.of(report.file)
    new = tuple(f for f in report.findings if key_of(f) not in known)
    return replace(report, findings=new, known=len(report.findings) - len(new))
