"""draft, init, dossier: what a founder types and what comes of it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result
from docx import Document
from icalendar import Calendar

from lawcheck import check
from lawcheck.cli import main
from lawcheck.drafting.profile import load_profile

EXAMPLE = Path(__file__).parents[2] / "examples" / "profil.yaml"


@pytest.fixture(autouse=True)
def _french(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "fr_MA.UTF-8")


def run(*args: str | Path, typed: str = "") -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], input=typed)


def profile(folder: Path, **changes: Any) -> Path:
    """The example with some answers changed (``board__size``)."""
    data = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    for name, value in changes.items():
        group, _, last = name.rpartition("__")
        (data.setdefault(group, {}) if group else data)[last] = value
    path = folder / "profil.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    return path


def refused(result: Result, folder: Path, *words: str) -> None:
    """One clear line, exit code 2, and nothing new in ``folder``."""
    assert result.exit_code == 2, result.output
    (line,) = result.stderr.strip().splitlines()
    for word in words:
        assert word in line
    assert "Traceback" not in result.output
    assert not [p for p in folder.iterdir() if p.name != "profil.yaml"]


@pytest.mark.parametrize(("lang", "word"), [("ar", "النظام الأساسي"), ("fr", "STATUTS")])
def test_draft_writes_statutes_in_which_nothing_is_found(
    lang: str, word: str, tmp_path: Path
) -> None:
    output = tmp_path / "statuts.docx"
    result = run("draft", EXAMPLE, "-o", output, "--lang", lang)
    assert (result.exit_code, result.stderr) == (0, "")
    assert Document(str(output)).paragraphs[0].text == word
    assert not check(output).findings
    assert [p.name for p in tmp_path.iterdir()] == ["statuts.docx"]


def test_the_language_is_that_of_the_user_unless_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "ar_MA.UTF-8")
    output = tmp_path / "statuts.docx"
    assert run("draft", EXAMPLE, "-o", output).exit_code == 0
    assert check(output).language == "ar"


def test_answers_in_one_language_only_are_told(tmp_path: Path) -> None:
    path = profile(tmp_path, territory={"fr": "le cercle d'Azilal"})
    result = run("draft", path, "-o", tmp_path / "statuts.docx", "--lang", "ar")
    assert result.exit_code == 0
    assert "territory" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("governance", ["board", "managers"])
def test_a_blank_form_has_places_and_no_profile(governance: str, tmp_path: Path) -> None:
    output = tmp_path / "modele.docx"
    result = run("draft", "--blank", "--governance", governance, "-o", output, "--lang", "fr")
    assert result.exit_code == 0
    body = Document(str(output)).element.xml
    assert "<w:sdt>" in body
    assert ('w:val="board.size"' in body) == (governance == "board")
    assert {f.kind for f in check(output).findings} == {"review"}


UNLAWFUL = [
    ({"board__size": 7}, "50.1", "50", "board.size"),
    ({"capital__share_value": 50}, "26.2", "26", "capital.share_value"),
    ({"third_parties": {"percent": 40}}, "6.1", "6", "third_parties.percent"),
    ({"name": "Association Amal"}, "95.1", "95", "name"),
]


@pytest.mark.parametrize("command", ["draft", "dossier"])
@pytest.mark.parametrize(("changes", "rule", "article", "field"), UNLAWFUL)
def test_an_unlawful_answer_is_refused_with_its_finding(
    changes: dict[str, Any], rule: str, article: str, field: str, command: str, tmp_path: Path
) -> None:
    output = tmp_path / ("statuts.docx" if command == "draft" else "dossier")
    result = run(command, profile(tmp_path, **changes), "-o", output)
    refused(result, tmp_path, f"règle {rule}", f"article {article}", field)


def test_each_unlawful_answer_has_its_line(tmp_path: Path) -> None:
    path = profile(tmp_path, board__size=7, duration_years=120)
    result = run("draft", path, "-o", tmp_path / "statuts.docx")
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 2


WRONG = [
    ({"nom": "x"}, "nom"),
    ({"board__sise": 6}, "board.size"),
    ({"board__quorum": "beaucoup"}, "fraction"),
    ({"governance": "roi"}, "board, managers"),
    ({"seat": None}, "seat"),
    ({"founders": []}, "founders"),
    ({"founders": [{"name": "A", "address": "B", "shares": 20}] * 5}, "administrator"),
]


@pytest.mark.parametrize("command", ["draft", "dossier"])
@pytest.mark.parametrize(("changes", "word"), WRONG)
def test_a_wrong_profile_is_one_line(
    changes: dict[str, Any], word: str, command: str, tmp_path: Path
) -> None:
    output = tmp_path / ("statuts.docx" if command == "draft" else "dossier")
    changes = changes | ({"board__size": 6} if word == "administrator" else {})
    refused(run(command, profile(tmp_path, **changes), "-o", output), tmp_path, word)


@pytest.mark.parametrize("content", ["a: [", "- a", "\x00", "&a [*a]"])
def test_a_file_that_is_no_profile_is_one_line(content: str, tmp_path: Path) -> None:
    path = tmp_path / "profil.yaml"
    path.write_text(content, encoding="utf-8")
    refused(run("draft", path, "-o", tmp_path / "statuts.docx"), tmp_path, "profil")


def test_a_profile_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    result = run("draft", tmp_path / "absent.yaml", "-o", tmp_path / "statuts.docx")
    refused(result, tmp_path, "absent.yaml", "lawcheck init")


@pytest.mark.parametrize("args", [[], ["--blank", str(EXAMPLE)]])
def test_draft_wants_a_profile_or_blank(args: list[str], tmp_path: Path) -> None:
    refused(run("draft", *args, "-o", tmp_path / "statuts.docx"), tmp_path, "--blank")


@pytest.mark.parametrize("command", ["draft", "dossier"])
def test_what_cannot_be_written_is_one_line(command: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    result = run(command, EXAMPLE, "-o", tmp_path / "file" / "out")
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_text(encoding="utf-8") == "kept"


def test_earlier_statutes_stay_when_the_profile_is_refused(tmp_path: Path) -> None:
    output = tmp_path / "statuts.docx"
    output.write_bytes(b"earlier")
    assert run("draft", profile(tmp_path, board__size=7), "-o", output).exit_code == 2
    assert output.read_bytes() == b"earlier"


def test_the_dossier_is_written_in_both_languages_with_its_calendars(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "dossier"
    result = run("dossier", EXAMPLE, "-o", folder, "--calendar")
    assert (result.exit_code, result.stderr) == (0, "")
    names = sorted(p.name for p in folder.iterdir())
    for lang in ("ar", "fr"):
        own = [n for n in names if n.endswith(f"-{lang}.docx")]
        assert own[0] == f"00-checklist-{lang}.docx"
        assert len(own) > 18
        assert not check(folder / f"02-statutes-{lang}.docx").findings
        content = (folder / f"calendar-{lang}.ics").read_bytes()
        assert Calendar.from_ical(content).walk("VEVENT")
    assert not [n for n in names if n.startswith(".")]


def test_without_the_package_of_calendars_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    refused(run("dossier", EXAMPLE, "-o", tmp_path, "--calendar"), tmp_path, "lawcheck[calendar]")


def test_a_dossier_in_one_language(tmp_path: Path) -> None:
    assert run("dossier", EXAMPLE, "-o", tmp_path, "--lang", "ar").exit_code == 0
    assert {p.name.split("-")[-1] for p in tmp_path.iterdir()} == {"ar.docx"}


def test_a_dossier_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lawcheck.drafting.word import Page

    written = []

    def fail(page: Page) -> bytes:
        written.append(page)
        if len(written) == 5:
            raise OSError("no memory left")
        return b""

    monkeypatch.setattr(Page, "content", fail)
    assert run("dossier", EXAMPLE, "-o", tmp_path / "dossier", "--lang", "fr").exit_code != 0
    assert not list(tmp_path.iterdir())


PEOPLE = [
    "Rkia Tazi",
    "Omar Naciri",
    "Zahra Filali",
    "Halima Benali",
    "Hassan Temsamani",
    "Saadia Agram",
]
BASICS = [
    "Coopérative Tighmert", "417/2026", "2026-05-06", "douar Tizi", "Azilal", "Azilal",
    "cueillir ; vendre", "1", "board",
    *[w for name in PEOPLE for w in (name, "", "IA1", "douar Tizi", "", "", "20", "", "")],
    *[""] * 6, "Tamda", "2026-05-20",
]  # fmt: skip


def test_init_then_draft(tmp_path: Path) -> None:
    path = tmp_path / "profil.yaml"
    result = run("init", "-o", path, "--lang", "fr", typed="\n".join(BASICS) + "\n")
    assert result.exit_code == 0, result.output
    assert len(load_profile(path).founders) == 6
    assert run("draft", path, "-o", tmp_path / "statuts.docx", "--lang", "fr").exit_code == 0
    assert not check(tmp_path / "statuts.docx").findings


def test_init_stopped_keeps_the_answers_and_resumes(tmp_path: Path) -> None:
    path = tmp_path / "profil.yaml"
    stopped = run("init", "-o", path, "--lang", "fr", typed="\n".join(BASICS[:20]) + "\n")
    assert stopped.exit_code == 1
    assert str(path) in stopped.output
    assert "Coopérative Tighmert" in path.read_text(encoding="utf-8")
    resumed = run("init", "-o", path, "--lang", "fr", typed="\n".join(BASICS[18:]) + "\n")
    assert resumed.exit_code == 0, resumed.output
    assert "nom de la coopérative ?" not in resumed.output
    assert len(load_profile(path).founders) == 6


def test_init_gives_the_reason_of_the_law_in_arabic(tmp_path: Path) -> None:
    result = run(
        "init", "-o", tmp_path / "p.yaml", "--lang", "ar", typed="جمعية الأمل\nتعاونية الأمل\n"
    )
    assert result.exit_code == 1
    assert "95" in result.output
    assert "ما اسم التعاونية؟" in result.output
    assert "تعاونية الأمل" in (tmp_path / "p.yaml").read_text(encoding="utf-8")
    assert "جمعية الأمل" not in (tmp_path / "p.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["a: [", "nom: x\n", "board: {size: beaucoup}\n"])
def test_init_does_not_overwrite_a_file_it_cannot_read(content: str, tmp_path: Path) -> None:
    path = tmp_path / "profil.yaml"
    path.write_text(content, encoding="utf-8")
    refused(run("init", "-o", path, "--lang", "fr"), tmp_path)
    assert path.read_text(encoding="utf-8") == content


@pytest.mark.parametrize("command", ["draft", "init", "dossier"])
def test_help_has_an_example(command: str) -> None:
    assert f"lawcheck {command}" in run(command, "--help").output
