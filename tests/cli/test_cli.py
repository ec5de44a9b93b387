"""The command line as people and scripts use it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from lawcheck.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"
ARABIC, FRENCH = EXAMPLES / "statuts-ar.docx", EXAMPLES / "statuts-fr.docx"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def _one_line(result: Result) -> str:
    assert result.exit_code == 2
    lines = [line for line in result.stderr.splitlines() if line.strip()]
    assert len(lines) == 1, result.stderr
    assert "Traceback" not in result.output
    return lines[0]


def test_faults_give_exit_code_one() -> None:
    result = run("check", FRENCH)
    assert result.exit_code == 1
    assert "50.1" in result.stdout
    assert "\x1b[" not in result.stdout


def test_json_follows_its_schema() -> None:
    schema = json.loads(run("schema").stdout)
    single = json.loads(run("check", ARABIC, "--format", "json").stdout)
    several = json.loads(run("check", ARABIC, FRENCH, "--format", "json").stdout)
    jsonschema.validate(single, schema)
    jsonschema.validate(several, schema)
    assert single["facts"]["board.size"] == 5
    assert single["summary"]["conflict"] == 7
    assert [r["language"] for r in several] == ["ar", "fr"]


def test_select_ignore_and_kind() -> None:
    chosen = json.loads(run("check", FRENCH, "--select", "50,26.2", "--format", "json").stdout)
    assert {f["rule"] for f in chosen["findings"]} == {"50.1", "26.2"}
    named = json.loads(run("check", FRENCH, "--ignore", "board-size", "--format", "json").stdout)
    assert "50.1" not in {f["rule"] for f in named["findings"]}
    missing = json.loads(run("check", FRENCH, "--kind", "missing", "--format", "json").stdout)
    assert {f["kind"] for f in missing["findings"]} == {"missing"}


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_errors_are_one_line_in_the_users_language(lang: str, tmp_path: Path) -> None:
    picture = tmp_path / "scan.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    for path in (tmp_path / "absent.docx", tmp_path, picture):
        _one_line(run("check", path, "--lang", lang))
    _one_line(run("check", FRENCH, "--select", "no-such-rule", "--lang", lang))


def test_an_unreadable_file_does_not_stop_the_others(tmp_path: Path) -> None:
    result = run("check", tmp_path / "absent.docx", FRENCH)
    assert result.exit_code == 2
    assert "50.1" in result.stdout


def test_output_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "out" / "report.json"
    _one_line(run("check", FRENCH, "--format", "json", "-o", target))
    target.parent.mkdir()
    assert run("check", FRENCH, "--format", "json", "-o", target).exit_code == 1
    assert json.loads(target.read_text(encoding="utf-8"))["file"] == str(FRENCH)
    assert [p.name for p in target.parent.iterdir()] == ["report.json"]


def test_before_the_law_only_what_the_old_law_forbade_is_found() -> None:
    report = json.loads(run("check", FRENCH, "--as-of", "2010-01-01", "--format", "json").stdout)
    assert report["law"] == "24.83"
    rules = {f["rule"] for f in report["findings"]}
    assert "5.21" not in rules
    assert "106.1" not in rules


def test_a_bad_date_is_refused() -> None:
    assert run("check", FRENCH, "--as-of", "yesterday").exit_code == 2


def test_rules_explain_compare_and_completion() -> None:
    rules = json.loads(run("rules", "--format", "json").stdout)
    assert {"code", "name", "kinds", "article", "titles"} == set(rules[0])
    for lang in ("ar", "fr", "en"):
        assert "50.1" in run("explain", "board-size", "--lang", lang).stdout
        assert run("explain", "43", "--lang", lang).stdout.count("43.") >= 7
        for form in ("text", "json", "html"):
            assert run("compare", "--format", form, "--lang", lang).exit_code == 0
    for shell in ("bash", "zsh", "fish"):
        assert "lawcheck" in run("completion", shell).stdout
    _one_line(run("explain", "999.9"))


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_help_shows_an_example(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Example" in result.stdout
    assert f"lawcheck {command}" in result.stdout


def test_controls_never_reach_the_terminal(tmp_path: Path) -> None:
    hostile = tmp_path / "statuts.txt"
    hostile.write_text(
        "STATUTS\nArticle 1 : Conseil\nLe conseil d'administration\x1b[31m est composé de "
        "cinq\u202e membres élus parmi les membres de la coopérative.\n",
        encoding="utf-8",
    )
    shown = run("check", hostile, "--lang", "fr").stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown
