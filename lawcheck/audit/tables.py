"""Tables for other tools: CSV that a spreadsheet opens without harm, and one JSON object a line."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from lawcheck.audit.outputs import Telling
from lawcheck.audit.places import place_name
from lawcheck.audit.summary import File, Finding
from lawcheck.law.loader import IN_FORCE
from lawcheck.rules.texts import rule_texts

_HARMFUL = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")

FILE_COLUMNS = (
    "id", "path", "verdict", "name", "seat", "province", "region", "sector", "signed", "governance",
    "capital", "share_value", "members", "cited", "conflict", "missing", "legacy", "review",
    "first_rules", "language", "format", "size", "modified", "status", "reason", "why", "reports",
)  # fmt: skip
FINDING_COLUMNS = (
    "id", "path", "name", "province", "rule", "kind", "title", "article", "label", "message",
    "excerpt", "origin", "law_article", "old_article", "old_verdict",
)  # fmt: skip


def harmless(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula: such a text begins with an apostrophe."""
    if isinstance(value, str) and value.startswith(_HARMFUL):
        return "'" + value
    return value


def _write(path: Path, columns: Iterable[str], rows: Iterable[dict[str, Any]]) -> None:
    """UTF-8 with its mark, so that Excel reads Arabic and French; commas, as RFC 4180 has it."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, tuple(columns))
        writer.writeheader()
        for row in rows:
            writer.writerow({name: harmless(_plain(value)) for name, value in row.items()})


def _plain(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return " ".join(map(str, value))
    if isinstance(value, datetime):
        moment = value.astimezone(UTC) if value.tzinfo else value
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def file_row(file: File, telling: Telling) -> dict[str, Any]:
    """The columns of ``files.csv``; keys of the schema are kept, places are named."""
    row = {name: getattr(file, name) for name in FILE_COLUMNS if name != "why"}
    for column in ("province", "region"):
        row[column] = place_name(row[column], telling.language) if row[column] else ""
    return row | {"why": file.why(telling.language)}


def finding_row(finding: Finding, telling: Telling) -> dict[str, Any]:
    """The columns of ``findings.csv``."""
    head, _, _ = finding.rule.partition(".")
    return {
        **{name: getattr(finding, name, None) for name in FINDING_COLUMNS},
        "province": place_name(finding.province, telling.language) if finding.province else "",
        "title": rule_texts(finding.rule).title[telling.language],
        "law_article": head if head.isdigit() else "",
    }


def write_files(telling: Telling, path: Path) -> None:
    """``files.csv``: one row a file, skipped ones too."""
    _write(path, FILE_COLUMNS, (file_row(f, telling) for f in telling.summary.files()))


def write_findings(telling: Telling, path: Path) -> None:
    """``findings.csv``: one row a finding."""
    _write(path, FINDING_COLUMNS, (finding_row(f, telling) for f in telling.summary.findings()))


def _objects(telling: Telling) -> Iterator[dict[str, Any]]:
    for finding in telling.summary.findings():
        row = finding_row(finding, telling)
        yield {
            "id": row["id"],
            "file": row["path"],
            "rule": row["rule"],
            "kind": row["kind"],
            "origin": row["origin"],
            "article": {"number": row["article"], "label": row["label"]} if row["label"] else None,
            "excerpt": row["excerpt"],
            "message": row["message"],
            "law": {"text": IN_FORCE, "article": row["law_article"]},
            "old_law": {"article": row["old_article"] or None, "verdict": row["old_verdict"]},
        }


def write_lines(telling: Telling, path: Path) -> None:
    """``findings.jsonl``: a finding a line, named as in the report of ``check --format json``."""
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for item in _objects(telling):
            stream.write(json.dumps(item, ensure_ascii=False) + "\n")
