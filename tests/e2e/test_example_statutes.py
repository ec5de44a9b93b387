"""The example statutes, checked as a user would: Word as built, re-saved by LibreOffice, plain text."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from lawcheck import check, parse

EXAMPLES = Path(__file__).parents[2] / "examples"
FAULTS = {
    ("106.1", "conflict", 1),
    ("26.2", "conflict", 6),
    ("40.1", "conflict", 18),
    ("43.1", "conflict", 20),
    ("50.1", "conflict", 23),
    ("5.21", "conflict", 27),
    ("84.1", "conflict", 35),
    ("5.22", "missing", None),
}


def _found(path: Path) -> set[tuple[str, str, int | None]]:
    return {(f.rule, f.kind, f.article_number) for f in check(path).findings if f.kind != "review"}


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_word_example_has_its_faults_and_no_other(language: str) -> None:
    path = EXAMPLES / f"statuts-{language}.docx"
    document = parse(path)
    assert [a.number for a in document.articles] == list(range(1, 37))
    assert len(document.members) == 6
    assert _found(path) == FAULTS
    origins = {f.rule: f.origin for f in check(path).findings}
    assert origins["106.1"] == origins["5.21"] == "24.83"
    assert origins["50.1"] is None


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_same_text_gives_the_same_findings(language: str, tmp_path: Path) -> None:
    source = parse(EXAMPLES / f"statuts-{language}.docx").source
    rows: dict[tuple[int, int], list[str]] = {}
    lines: list[str] = []
    for p in source.paragraphs:
        if p.cell is None:
            lines.append(f"{p.label}{p.text}")
            continue
        key = (p.cell.table, p.cell.row)
        if key not in rows:
            rows[key] = []
            lines.append("")
        rows[key].append(p.text)
        lines[-1] = "\t".join(rows[key])
    plain = tmp_path / "statuts.txt"
    plain.write_text("\n".join(lines), encoding="utf-8")
    assert _found(plain) == FAULTS


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("form", ["docx", "odt"])
def test_saved_again_by_libreoffice(language: str, form: str, tmp_path: Path) -> None:
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile",
         "--convert-to", form, "--outdir", str(tmp_path / "out"),
         str(EXAMPLES / f"statuts-{language}.docx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert _found(tmp_path / "out" / f"statuts-{language}.{form}") == FAULTS


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_what_a_pdf_seems_to_lack_is_only_to_be_reviewed(tmp_path: Path) -> None:
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile",
         "--convert-to", "pdf", "--outdir", str(tmp_path), str(EXAMPLES / "statuts-fr.docx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    report = check(tmp_path / "statuts-fr.pdf")
    assert report.warnings
    assert report.summary["missing"] == 0
    assert {f.rule for f in report.findings if f.kind == "review"} >= {"5.22"}
    assert "84.1" in {f.rule for f in report.findings if f.kind == "conflict"}
