"""SARIF 2.1.0, for code-scanning services and editors."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from lawcheck.law.articles import article
from lawcheck.messages import Language, say
from lawcheck.reports.accepted import fingerprint
from lawcheck.reports.lines import lines_of
from lawcheck.reports.model import Batch, Report, ReportedFinding, Waiver
from lawcheck.reports.versions import versions
from lawcheck.reports.wording import law_words, visible
from lawcheck.rules.engine import all_rules
from lawcheck.rules.texts import rule_texts

LEVELS = {"conflict": "error", "missing": "error", "legacy": "warning", "review": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_ROOT = "%SRCROOT%"


def _location(file: str) -> dict[str, Any]:
    """A file as SARIF names it: relative to the root of the sources where it can be."""
    path = Path(file)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(os.fsencode(path.as_posix())), "uriBaseId": _ROOT}


def _message(finding: ReportedFinding, language: Language) -> str:
    parts = [finding.message, law_words(finding, language), finding.rationale]
    if finding.remedy:
        parts += [say("write-instead", language), *finding.remedy.splitlines()]
    return "\n".join(visible(part) for part in parts if part)


class _Run:
    """The one run of a log, whatever the number of files."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._seen: Counter[str] = Counter()
        told = [f for r in batch.reports for f in (*r.findings, *(w.finding for w in r.waived))]
        self._codes = {code: at for at, code in enumerate(dict.fromkeys(f.rule for f in told))}
        named = [r.file for r in batch.reports] + [u.file for u in batch.unread]
        self._files = {file: at for at, file in enumerate(dict.fromkeys(named))}

    def json(self) -> dict[str, Any]:
        """The run."""
        made = versions()
        return {
            "tool": {
                "driver": {
                    "name": "lawcheck",
                    "version": made.lawcheck,
                    "semanticVersion": made.lawcheck,
                    "rules": [self._rule(code) for code in self._codes],
                    "properties": {"rulesVersion": made.rules, "lawVersion": made.law},
                }
            },
            "language": self._batch.spoken,
            "columnKind": "unicodeCodePoints",
            "invocations": [self._invocation()],
            "artifacts": [
                {"location": _location(file), "roles": ["analysisTarget"]} for file in self._files
            ],
            "results": [
                result for report in self._batch.reports for result in self._results(report)
            ],
        }

    def _rule(self, code: str) -> dict[str, Any]:
        rule, texts, language = all_rules()[code], rule_texts(code), self._batch.spoken
        made: dict[str, Any] = {
            "id": code,
            "name": rule.name,
            "shortDescription": {"text": texts.title[language]},
            "fullDescription": {"text": texts.rationale[language].strip()},
            "defaultConfiguration": {"level": LEVELS[rule.kinds[0]]},
            "properties": {"kinds": list(rule.kinds), "tags": ["law"]},
        }
        if rule.article:
            made["help"] = {"text": article(int(rule.article)).summary[language]}
            made["properties"] |= {"law": "112.12", "article": rule.article}
        return made

    def _results(self, report: Report) -> Iterator[dict[str, Any]]:
        for finding in report.findings:
            yield self._result(report, finding, None)
        for waived in report.waived:
            yield self._result(report, waived.finding, waived.waiver)

    def _result(
        self, report: Report, finding: ReportedFinding, waiver: Waiver | None
    ) -> dict[str, Any]:
        identity = fingerprint(finding)
        self._seen[report.file + identity] += 1
        numbered = f"{identity}:{self._seen[report.file + identity]}"
        result: dict[str, Any] = {
            "ruleId": finding.rule,
            "ruleIndex": self._codes[finding.rule],
            "level": LEVELS[finding.kind],
            "message": {"text": _message(finding, report.spoken)},
            "locations": [self._place(report, finding)],
            "partialFingerprints": {
                "primaryLocationLineHash": numbered,
                "lawcheckFinding/v1": numbered,
            },
            "properties": {
                "kind": finding.kind,
                "origin": finding.origin,
                "oldLaw": {
                    "text": "24.83",
                    "article": finding.old_article or None,
                    "verdict": finding.old_verdict,
                },
            },
        }
        if waiver is not None:
            result["suppressions"] = [{
                "kind": "external",
                "status": "accepted",
                "justification": visible(waiver.reason),
                "properties": {"author": visible(waiver.author)},
            }]  # fmt: skip
        return result

    def _place(self, report: Report, finding: ReportedFinding) -> dict[str, Any]:
        lines = lines_of(finding, report.document)
        region: dict[str, Any] = {
            "startLine": lines.line, "startColumn": lines.start, "endColumn": lines.end,
        }  # fmt: skip
        if finding.excerpt:
            region["snippet"] = {"text": visible(finding.excerpt)}
        place: dict[str, Any] = {
            "physicalLocation": {"artifactLocation": self._artifact(report.file), "region": region}
        }
        if finding.article_label:
            place["logicalLocations"] = [
                {"name": visible(finding.article_label), "kind": "article"}
            ]
        return place

    def _artifact(self, file: str) -> dict[str, Any]:
        return {**_location(file), "index": self._files[file]}

    def _invocation(self) -> dict[str, Any]:
        told = [
            self._notice(u.file, "error", u.key, u.why) for u in self._batch.unread
        ]  # fmt: skip
        for report in self._batch.reports:
            told += [self._notice(report.file, "error", key, why) for key, why in report.not_read]
            told += [self._notice(report.file, "warning", "", why) for why in report.warnings]
        complete = not any(notice["level"] == "error" for notice in told)
        return {"executionSuccessful": complete, "toolExecutionNotifications": told}

    def _notice(self, file: str, level: str, key: str, text: str) -> dict[str, Any]:
        notice: dict[str, Any] = {
            "level": level,
            "message": {"text": visible(text)},
            "locations": [{"physicalLocation": {"artifactLocation": self._artifact(file)}}],
        }
        return {**notice, "descriptor": {"id": key}} if key else notice


def render_sarif(batch: Batch) -> str:
    """The batch as a SARIF log of one run; files and parts not read are notifications of an error."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_Run(batch).json()]}
    return json.dumps(log, ensure_ascii=False, indent=2)
