from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from lawcheck import check
from lawcheck.cli import main

_EXAMPLES = Path(__file__).parents[2] / "examples"


def _run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, ["adapt", *map(str, args), "--lang", "en"])


def _kinds(path: Path) -> set[str]:
    return {finding.kind for finding in check(path).findings}


@pytest.mark.parametrize("name", ["statuts-ar.docx", "statuts-fr.docx"])
def test_the_example_is_adapted(name: str, tmp_path: Path) -> None:
    output, minutes = tmp_path / "out.docx", tmp_path / "minutes.docx"
    before = (_EXAMPLES / name).read_bytes()
    result = _run(_EXAMPLES / name, "-o", output, "--minutes", minutes)
    assert result.exit_code == 0, result.output
    assert "Changes: " in result.output
    assert _kinds(output) <= {"review"}
    assert (_EXAMPLES / name).read_bytes() == before
    rows = [row for table in Document(str(minutes)).tables for row in table.rows]
    assert any(len(row.cells) == 4 for row in rows)


def test_clean_has_no_tracked_change(tmp_path: Path) -> None:
    output = tmp_path / "out.docx"
    assert _run(_EXAMPLES / "statuts-fr.docx", "-o", output, "--clean").exit_code == 0
    body = Document(str(output)).element.xml
    assert "<w:ins " not in body
    assert "<w:del " not in body


def test_only_the_rules_asked_for_are_mended(tmp_path: Path) -> None:
    output = tmp_path / "out.docx"
    result = _run(_EXAMPLES / "statuts-fr.docx", "-o", output, "--only", "50.1")
    assert result.exit_code == 0
    codes = {finding.rule for finding in check(output).findings}
    assert "50.1" not in codes
    assert "43.1" in codes


def test_a_dry_run_shows_and_writes_nothing(tmp_path: Path) -> None:
    result = _run(_EXAMPLES / "statuts-fr.docx", "--dry-run")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert any(line.startswith("- ") for line in lines)
    assert any(line.startswith("+ ") for line in lines)
    assert list(tmp_path.iterdir()) == []


def test_a_text_file_gives_a_word_file(tmp_path: Path) -> None:
    output = tmp_path / "out.docx"
    source = _EXAMPLES.parent / "tests" / "statutes" / "fr-legacy-2483.txt"
    assert _run(source, "-o", output).exit_code == 0
    assert _kinds(output) <= {"review"}


def test_the_file_itself_is_never_written(tmp_path: Path) -> None:
    source = tmp_path / "statutes.docx"
    source.write_bytes((_EXAMPLES / "statuts-fr.docx").read_bytes())
    link = tmp_path / "link.docx"
    link.symlink_to(source)
    for output in (source, link):
        result = _run(source, "-o", output)
        assert result.exit_code == 2
        assert "does not modify" in result.output
    assert source.read_bytes() == (_EXAMPLES / "statuts-fr.docx").read_bytes()


def test_a_place_to_write_is_asked_for() -> None:
    result = _run(_EXAMPLES / "statuts-fr.docx")
    assert result.exit_code == 2
    assert "--dry-run" in result.output


@pytest.mark.parametrize("only", ["999", "nonsense"])
def test_an_unknown_rule_is_one_line(only: str, tmp_path: Path) -> None:
    result = _run(_EXAMPLES / "statuts-fr.docx", "-o", tmp_path / "o.docx", "--only", only)
    assert result.exit_code == 2
    assert len(result.output.strip().splitlines()) == 1
    assert not (tmp_path / "o.docx").exists()


def test_an_unreadable_file_is_one_line(tmp_path: Path) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"PK\x03\x04 broken")
    result = _run(bad, "-o", tmp_path / "o.docx")
    assert result.exit_code == 2
    assert len(result.output.strip().splitlines()) == 1
