"""SARIF logs and GitHub annotations: the official schema, stable fingerprints, nothing that escapes."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import lawcheck
from lawcheck.cli import main
from lawcheck.reports.github import render_github
from lawcheck.reports.model import Batch, Unread
from lawcheck.reports.sarif import render_sarif

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
ARABIC, FRENCH = EXAMPLES / "statuts-ar.docx", EXAMPLES / "statuts-fr.docx"
SCHEMA = json.loads((HERE / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))


def log(batch: Batch) -> Any:
    """The only run of a valid log."""
    found = json.loads(render_sarif(batch))
    checker = jsonschema.FormatChecker()
    jsonschema.Draft4Validator(SCHEMA, format_checker=checker).validate(found)
    (run,) = found["runs"]
    return run


def batch(*paths: Path) -> Batch:
    return Batch(tuple(map(lawcheck.check, paths)), (), "fr", len(paths) == 1)


def test_a_log_of_two_files_and_one_that_was_not_read() -> None:
    unread = Unread("absent file.docx", "read-missing", "introuvable")
    run = log(replace(batch(ARABIC, FRENCH), unread=(unread,)))
    assert len(run["results"]) == 16
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["region"]["startLine"] >= 1
        assert place["region"]["startColumn"] < place["region"]["endColumn"]
    assert {r["level"] for r in run["results"]} == {"error"}
    board = next(r for r in rules if r["id"] == "50.1")
    assert board["properties"]["article"] == "50"
    assert board["help"]["text"]
    assert "helpUri" not in board
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (notice,) = invocation["toolExecutionNotifications"]
    assert notice["descriptor"] == {"id": "read-missing"}
    files = [a["location"]["uri"] for a in run["artifacts"]]
    assert files[-1] == "absent%20file.docx"
    assert files[0].endswith("statuts-ar.docx")


def test_parts_that_were_not_read_make_the_run_unsuccessful() -> None:
    whole = batch(FRENCH)
    assert log(whole)["invocations"][0]["executionSuccessful"] is True
    report = replace(whole.reports[0], not_read=(("read-not-chunk", "une partie"),))
    invocation = log(replace(whole, reports=(report,)))["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "une partie"


def test_fingerprints_survive_a_paragraph_added_above(tmp_path: Path) -> None:
    text = (HERE / "golden" / "statuts.fr.txt").read_text(encoding="utf-8")
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(text, encoding="utf-8")
    title, _, others = text.partition("\n")
    second.write_text(f"{title}\n\nRédigés à Azrou\n{others}", encoding="utf-8")

    def prints(path: Path) -> dict[str, str]:
        return {
            r["ruleId"]: r["partialFingerprints"]["primaryLocationLineHash"]
            for r in log(batch(path))["results"]
        }

    assert prints(first) == prints(second)
    assert len(set(prints(first).values())) == len(prints(first))


def test_the_line_of_a_text_file_is_its_own_line(tmp_path: Path) -> None:
    text = (HERE / "golden" / "statuts.fr.txt").read_text(encoding="utf-8")
    path = tmp_path / "a.txt"
    path.write_text("\n\n" + text, encoding="utf-8")
    lines = path.read_text(encoding="utf-8").splitlines()
    for result in log(batch(path))["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        if "snippet" in region:
            line = lines[region["startLine"] - 1]
            words = line[region["startColumn"] - 1 : region["endColumn"] - 1]
            assert words == region["snippet"]["text"]


def test_waived_findings_are_suppressed_with_their_reason(tmp_path: Path) -> None:
    path = Path(shutil.copy(FRENCH, tmp_path / "statuts.docx"))
    board = next(f for f in lawcheck.check(path).findings if f.rule == "50.1")
    waiver = {"rule": "50.1", "article": board.article_number, "quote": board.excerpt,
              "reason": "décidé", "author": "S. Alaoui"}  # fmt: skip
    path.with_name("statuts.waivers.yaml").write_text(yaml.safe_dump([waiver]), encoding="utf-8")
    out = CliRunner().invoke(main, ["check", str(path), "--format", "sarif"]).stdout
    run = json.loads(out)["runs"][0]
    suppressed = [r for r in run["results"] if "suppressions" in r]
    assert [r["ruleId"] for r in suppressed] == ["50.1"]
    assert suppressed[0]["suppressions"][0]["justification"] == "décidé"


def test_a_log_is_written_when_no_file_could_be_read(tmp_path: Path) -> None:
    target = tmp_path / "log.sarif"
    arguments = ["check", str(tmp_path / "absent.docx"), "--format", "sarif", "-o", str(target)]
    assert CliRunner().invoke(main, arguments).exit_code == 2
    run = json.loads(target.read_text(encoding="utf-8"))["runs"][0]
    assert run["invocations"][0]["executionSuccessful"] is False


_COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def _properties(text: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in text.split(","))


def test_annotations_one_command_a_line() -> None:
    lines = render_github(batch(FRENCH)).splitlines()
    assert len(lines) == 8
    for line in lines:
        name, properties, message = _COMMAND.fullmatch(line).groups()  # type: ignore[union-attr]
        told = _properties(properties)
        assert name == "error"
        assert told["file"].endswith("statuts-fr.docx")
        assert int(told["line"]) >= 1
        assert int(told["col"]) < int(told["endColumn"])
        assert message


@given(st.text(), st.text(min_size=1))
def test_no_text_ends_a_command_or_begins_another(title: str, file: str) -> None:
    whole = _FRENCH
    finding = replace(whole.reports[0].findings[0], title=title, message=title)
    report = replace(whole.reports[0], file=file, findings=(finding,))
    line = render_github(replace(whole, reports=(report,)))
    assert "\n" not in line
    assert "\r" not in line
    match = _COMMAND.fullmatch(line)
    assert match is not None
    assert set(_properties(match[2])) == {"file", "line", "endLine", "col", "endColumn", "title"}


_FRENCH = batch(FRENCH)


def test_files_and_parts_not_read_are_errors() -> None:
    report = replace(
        _FRENCH.reports[0], findings=(), not_read=(("k", "une partie"),), warnings=("w",)
    )
    unread = (Unread("x.docx", "read-empty", "rien"),)
    lines = render_github(replace(_FRENCH, reports=(report,), unread=unread)).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::error", "::warning"]


@pytest.mark.parametrize("form", ["sarif", "github"])
def test_the_command(form: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(FRENCH), "--format", form])
    assert result.exit_code == 1
    assert "50.1" in result.stdout
