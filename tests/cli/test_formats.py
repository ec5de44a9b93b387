"""`check` in the formats that are files: what they ask for, what they refuse, what they leave alone."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest
from build import docx, docx_parts, packed, par
from click.testing import CliRunner, Result

from lawcheck.cli import main
from lawcheck.reports.formats import FORMATS

EXAMPLES = Path(__file__).parents[2] / "examples"
ARABIC, FRENCH = EXAMPLES / "statuts-ar.docx", EXAMPLES / "statuts-fr.docx"
FILES = [name for name, form in FORMATS.items() if form.to_file]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


def refused(result: Result) -> str:
    assert result.exit_code == 2
    (line,) = [line for line in result.stderr.splitlines() if line.strip()]
    assert "Traceback" not in result.output
    return line


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_a_file_needs_a_name_and_one_document(form: str, lang: str, tmp_path: Path) -> None:
    refused(run(FRENCH, "--format", form, "--lang", lang))
    target = tmp_path / "out"
    refused(run(FRENCH, ARABIC, "--format", form, "-o", target, "--lang", lang))
    assert not target.exists()


@pytest.mark.parametrize("form", FORMATS)
def test_the_file_checked_is_never_overwritten(form: str, tmp_path: Path) -> None:
    path = Path(shutil.copy(FRENCH, tmp_path / "statuts.docx"))
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    link, hard = tmp_path / "link.docx", tmp_path / "hard.docx"
    link.symlink_to(path)
    os.link(path, hard)
    for target in (path, link, hard, tmp_path / ".." / tmp_path.name / "statuts.docx"):
        refused(run(path, "--format", form, "-o", target))
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


@pytest.mark.parametrize(("path", "lang"), [(FRENCH, "ar"), (ARABIC, "fr")])
def test_comments_for_each_finding_and_one_on_the_whole(
    path: Path, lang: str, tmp_path: Path
) -> None:
    target = tmp_path / "annotated.docx"
    assert run(path, "--format", "docx", "-o", target, "--lang", lang).exit_code == 1
    with zipfile.ZipFile(target) as archive:
        assert archive.read("word/comments.xml").count(b"<w:comment ") == 9
    again = run(target, "--format", "text", "--lang", lang).stdout
    assert again.splitlines()[1:] == run(path, "--lang", lang).stdout.splitlines()[1:]


def test_another_format_is_made_into_a_word_file(tmp_path: Path) -> None:
    source = Path(__file__).parents[1] / "reports" / "golden" / "statuts.ar.txt"
    target = tmp_path / "annotated.docx"
    assert run(source, "--format", "docx", "-o", target).exit_code == 1
    rules = [line for line in run(target).stdout.splitlines() if "50.1" in line]
    assert rules == [line for line in run(source).stdout.splitlines() if "50.1" in line]


def test_programs_in_the_file_ask_for_the_name_that_says_so(tmp_path: Path) -> None:
    body = par("Article 1 : Objet") + par("La coopérative a pour objet la vente des produits.")
    path = docx(tmp_path, body, name="statuts.docm", vbaProject="x")
    refused(run(path, "--format", "docx", "-o", tmp_path / "out.docx"))
    assert run(path, "--format", "docx", "-o", tmp_path / "out.docm").exit_code in (0, 1)


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_the_strict_variant_is_refused_in_one_line(lang: str, tmp_path: Path) -> None:
    files = docx_parts(par("Article 1 : Objet de la coopérative et de ses membres"))
    strict = str(files["word/document.xml"]).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    path = tmp_path / "strict.docx"
    path.write_bytes(packed({**files, "word/document.xml": strict}))
    line = refused(run(path, "--format", "docx", "-o", tmp_path / "out.docx", "--lang", lang))
    assert "Strict" in line
    assert not (tmp_path / "out.docx").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux alone")
@pytest.mark.parametrize("form", [name for name in FORMATS if name != "pdf"])
def test_a_name_that_is_no_text(form: str, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"st\xffatuts.docx")
    shutil.copy(FRENCH, path)
    target = tmp_path / "out.docx"
    assert run(path, "--format", form, "-o", target).exit_code == 1
    assert target.stat().st_size > 1000


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("path", "lang"), [(FRENCH, "ar"), (ARABIC, "fr"), (FRENCH, "en")])
def test_a_pdf_that_reads(path: Path, lang: str, tmp_path: Path) -> None:
    import pypdfium2

    target = tmp_path / "report.pdf"
    assert run(path, "--format", "pdf", "-o", target, "--lang", lang).exit_code == 1
    with pypdfium2.PdfDocument(target) as document:
        assert 3 <= len(document) <= 6
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert "50.1" in text


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_without_libreoffice_no_pdf(
    lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    target = tmp_path / "report.pdf"
    line = refused(run(FRENCH, "--format", "pdf", "-o", target, "--lang", lang))
    assert "LibreOffice" in line
    assert not target.exists()
