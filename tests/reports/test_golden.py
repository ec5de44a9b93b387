"""What each format writes for two small statutes: any change of an output is seen as a diff.

When a change is wanted: `pytest tests/reports/test_golden.py --update-golden`, then read the diff. The words
of each finding are fixed in ``golden/quotes.yaml``, so that better recognition changes no output.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pytest

import lawcheck
from lawcheck.reports.accepted import load_waivers, waive
from lawcheck.reports.formats import FORMATS
from lawcheck.reports.model import Batch, Report, ReportedFinding, Unread
from lawcheck.reports.versions import versions
from lawcheck.yamlfile import load_yaml

GOLDEN = Path(__file__).parent / "golden"
RULES = ("5.2", "5.6", "5.22", "5.27", "26.1", "26.2", "43.1", "50.1", "84.1", "106.1")
FACTS = ("board.size", "capital.amount", "capital.share_value")
TEXTS = [name for name, form in FORMATS.items() if not form.to_file]
Language = Literal["ar", "fr"]


def _steady(finding: ReportedFinding, report: Report) -> ReportedFinding:
    """``finding`` on the words that ``quotes.yaml`` gives it."""
    words = load_yaml(GOLDEN / "quotes.yaml")[report.language].get(finding.rule)
    if words is None:
        return finding
    line = next(p for p in report.document.source.paragraphs if words in p.text)
    start = line.text.index(words)
    return replace(
        finding, paragraph=line.index, start=start, end=start + len(words), excerpt=words
    )


@cache
def _report(language: Language) -> Report:
    name = f"statuts.{language}.txt"
    report = lawcheck.check(GOLDEN / name, select=RULES, as_of=date(2026, 1, 15), lang=language)
    findings = tuple(_steady(finding, report) for finding in report.findings)
    report = replace(report, file=name, findings=findings)
    waivers = GOLDEN / f"statuts.{language}.waivers.yaml"
    return waive(report, load_waivers(waivers)) if waivers.exists() else report


def _output(form: str, language: Language) -> str:
    """What is written, without what changes with every rule, and without the page's style and script."""
    unread = (Unread("absent.docx", "read-missing", "absent"),) if language == "fr" else ()
    batch = Batch((_report(language),), unread, language, not unread)
    output = FORMATS[form].render(batch)
    assert isinstance(output, str)
    if form == "json":
        output = json.dumps(_known_facts(json.loads(output)), ensure_ascii=False, indent=2)
    made = versions()
    for digest, name in ((made.rules, "RULES"), (made.law, "LAW")):
        output = output.replace(digest, name)
    output = re.sub(r"(?s)<(style|script)>.*?</\1>", r"<\1></\1>", output)
    return re.sub(r"'sha256-[^']+'", "'sha256-'", output)


def _known_facts(told: Any) -> Any:
    for report in told if isinstance(told, list) else [told]:
        report["facts"] = {name: report["facts"][name] for name in FACTS}
    return told


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("form", TEXTS)
def test_output(form: str, language: Language, update_golden: bool) -> None:
    expected = GOLDEN / f"{language}.{form}.golden"
    output = _output(form, language)
    if update_golden:
        expected.write_text(output, encoding="utf-8")
    assert output == expected.read_text(encoding="utf-8"), "see --update-golden"


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_statutes_of_the_goldens_have_their_plain_faults(language: Language) -> None:
    report = _report(language)
    found = {f.rule for f in report.findings} | {w.finding.rule for w in report.waived}
    assert found == {*RULES} - {"5.2", "5.6"}
    assert (report.passed, report.not_applicable) == (("5.2",), ("5.6",))
