"""Waivers and baselines: what an office has accepted is set apart, what is new is told."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from click.testing import CliRunner, Result

from lawcheck.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
ARABIC, FRENCH = EXAMPLES / "statuts-ar.docx", EXAMPLES / "statuts-fr.docx"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def checked(*arguments: str | Path) -> Any:
    return json.loads(run("check", *arguments, "--format", "json").stdout)


def one_line(result: Result) -> str:
    assert result.exit_code == 2
    lines = [line for line in result.stderr.splitlines() if line.strip()]
    assert len(lines) == 1, result.stderr
    assert "Traceback" not in result.output
    return lines[0]


def waiver(finding: dict[str, Any], **other: object) -> dict[str, object]:
    article = finding["article"] or {}
    return {
        "rule": finding["rule"], "article": article.get("number"), "quote": finding["excerpt"],
        "reason": "settled with the members", "author": "S. Alaoui", **other,
    }  # fmt: skip


@pytest.fixture
def statutes(tmp_path: Path) -> Path:
    return Path(shutil.copy(FRENCH, tmp_path / "statuts.docx"))


def test_a_waiver_beside_the_file_sets_its_finding_apart(statutes: Path) -> None:
    before = checked(statutes)
    board = next(f for f in before["findings"] if f["rule"] == "50.1")
    side = statutes.with_name("statuts.waivers.yaml")
    side.write_text(yaml.safe_dump([waiver(board)], allow_unicode=True), encoding="utf-8")
    after = checked(statutes)
    jsonschema.validate(after, json.loads(run("schema").stdout))
    assert {f["rule"] for f in before["findings"]} - {f["rule"] for f in after["findings"]} == {
        "50.1"
    }
    assert [w["rule"] for w in after["waived"]] == ["50.1"]
    assert after["stale_waivers"] == []
    assert "settled with the members" in run("check", statutes, "--lang", "en").stdout


def test_a_waiver_holds_when_spaces_and_accents_change(statutes: Path) -> None:
    board = next(f for f in checked(statutes)["findings"] if f["rule"] == "50.1")
    typed = "  ".join(board["excerpt"].upper().split())
    side = statutes.with_name("statuts.waivers.yaml")
    side.write_text(yaml.safe_dump([waiver(board, quote=typed)]), encoding="utf-8")
    assert [w["rule"] for w in checked(statutes)["waived"]] == ["50.1"]


def test_a_waiver_that_covers_nothing_is_stale(statutes: Path) -> None:
    board = next(f for f in checked(statutes)["findings"] if f["rule"] == "50.1")
    chosen = statutes.with_name("accepted.yaml")
    rows = [waiver(board, article=99), waiver(board, rule="84.1")]
    chosen.write_text(yaml.safe_dump(rows), encoding="utf-8")
    report = checked(statutes, "--waivers", chosen)
    assert [w["rule"] for w in report["stale_waivers"]] == ["50.1", "84.1"]
    assert "50.1" in {f["rule"] for f in report["findings"]}
    assert "50.1" in run("check", statutes, "--waivers", chosen, "--lang", "fr").stdout


def test_all_waived_leaves_nothing_to_say(statutes: Path) -> None:
    rows = [waiver(f) for f in checked(statutes)["findings"]]
    statutes.with_name("statuts.waivers.yaml").write_text(yaml.safe_dump(rows), encoding="utf-8")
    assert run("check", statutes).exit_code == 0


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
@pytest.mark.parametrize(
    "content",
    [
        "rule: 50.1",
        "- 50.1",
        "- {rule: 50.1, author: X}",
        "- {rule: 50.1, reason: because}",
        "- {rule: 50.1, reason: because, author: X, until: tomorrow}",
        "- {rule: 50.1, article: five, reason: because, author: X}",
        "- {rule: [",
    ],
)
def test_a_bad_waivers_file_is_one_line(
    content: str, lang: str, statutes: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(content, encoding="utf-8")
    assert "bad.yaml" in one_line(run("check", statutes, "--waivers", bad, "--lang", lang))


def test_a_missing_waivers_file_is_one_line(statutes: Path, tmp_path: Path) -> None:
    one_line(run("check", statutes, "--waivers", tmp_path / "absent.yaml"))


def test_a_baseline_leaves_only_what_is_new(statutes: Path, tmp_path: Path) -> None:
    baseline = tmp_path / "before.json"
    report = checked(statutes)
    gone = report["findings"].pop(0)
    baseline.write_text(json.dumps(report), encoding="utf-8")
    after = checked(statutes, "--baseline", baseline)
    assert [f["rule"] for f in after["findings"]] == [gone["rule"]]
    assert after["known"] == len(report["findings"])
    whole = tmp_path / "whole.json"
    assert run("check", statutes, "--format", "json", "-o", whole).exit_code == 1
    assert run("check", statutes, "--baseline", whole).exit_code == 0


def test_a_baseline_of_several_files_knows_each_by_its_place(tmp_path: Path) -> None:
    places = []
    for folder, source in (("one", FRENCH), ("two", ARABIC)):
        (tmp_path / folder).mkdir()
        places.append(Path(shutil.copy(source, tmp_path / folder / "statuts.docx")))
    baseline = tmp_path / "before.json"
    assert run("check", *places, "--format", "json", "-o", baseline).exit_code == 1
    assert run("check", *places, "--baseline", baseline).exit_code == 0
    assert run("check", places[1], "--baseline", baseline).exit_code == 0


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
@pytest.mark.parametrize("content", ["", "{", "[1, 2]", '{"file": "a.docx"}', "null"])
def test_a_bad_baseline_is_one_line(
    content: str, lang: str, statutes: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(content, encoding="utf-8")
    assert "bad.json" in one_line(run("check", statutes, "--baseline", bad, "--lang", lang))


def test_a_missing_baseline_is_one_line(statutes: Path, tmp_path: Path) -> None:
    one_line(run("check", statutes, "--baseline", tmp_path / "absent.json"))
