"""A certificate fits one page, and verify detects a change of the file, of its lines or of its data."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from click.testing import CliRunner, Result
from lxml import etree

import lawcheck
from lawcheck.cli import main
from lawcheck.reports import certificate as module
from lawcheck.reports.certificate import certificate, digest_of, read_certificate
from lawcheck.reports.versions import Versions, versions

EXAMPLES = Path(__file__).parents[2] / "examples"
STATUTES = Path(__file__).parents[1] / "statutes"
SOFFICE = shutil.which("soffice")
NAMESPACE = "{urn:lawcheck:certificate}"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


@pytest.fixture
def statutes(tmp_path: Path) -> Path:
    return Path(shutil.copy(EXAMPLES / "statuts-fr.docx", tmp_path / "statuts.docx"))


@pytest.fixture
def certified(statutes: Path) -> Path:
    target = statutes.with_name("attestation.docx")
    assert run("certificate", statutes, "-o", target, "--lang", "fr").exit_code == 1
    return target


def altered(path: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """A copy of ``path`` in which ``change`` was made to the part that ends with ``name``."""
    made = path.with_name("altered.docx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(made, "w") as target:
        for part in source.namelist():
            content = source.read(part)
            target.writestr(part, change(content) if part.endswith(name) else content)
    return made


def _record(change: Callable[[dict[str, Any]], None], *, seal: bool) -> Callable[[bytes], bytes]:
    """A change of the record of a certificate, with or without its digest."""

    def apply(content: bytes) -> bytes:
        root = etree.fromstring(content)
        if root.tag != f"{NAMESPACE}certificate":
            return content
        holder, digest = root[0], root[1]
        record = json.loads(holder.text or "")
        change(record)
        holder.text = module._canonical(record)
        if seal:
            digest.text = module._sealed(holder.text)
        return etree.tostring(root)

    return apply


def test_the_certified_file_is_recognised(certified: Path, statutes: Path) -> None:
    result = run("verify", certified, statutes, "--lang", "fr")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) == 2
    moved = statutes.rename(statutes.with_name("autre nom.docx"))
    assert run("verify", certified, moved).exit_code == 0


def test_a_name_that_is_no_text(statutes: Path) -> None:
    odd = statutes.rename(statutes.with_name("st\udcff\u202eatuts.docx"))
    target = odd.with_name("c.docx")
    assert run("certificate", odd, "-o", target).exit_code == 1
    assert run("verify", target, odd).exit_code == 0


def test_the_exit_code_is_that_of_the_check(tmp_path: Path) -> None:
    clean = STATUTES / "fr-compliant-short.txt"
    code = run("check", clean).exit_code
    assert run("certificate", clean, "-o", tmp_path / "c.docx").exit_code == code == 0


def test_another_file_is_not_the_certified_one(certified: Path, statutes: Path) -> None:
    result = run("verify", certified, EXAMPLES / "statuts-ar.docx", "--lang", "fr")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    statutes.write_bytes(statutes.read_bytes() + b" ")
    assert run("verify", certified, statutes).exit_code == 1


def test_a_changed_line_is_told(certified: Path, statutes: Path) -> None:
    changed = altered(certified, "word/document.xml", lambda c: c.replace(b"absente", b"presente"))
    result = run("verify", changed, statutes, "--lang", "fr")
    assert result.exit_code == 1
    assert "presente" in result.stdout


def test_a_line_added_at_the_end_is_told(certified: Path, statutes: Path) -> None:
    more = b"<w:p><w:r><w:t>Approuve par l'Office</w:t></w:r></w:p><w:sectPr"
    changed = altered(
        certified, "word/document.xml", lambda c: more.join(c.rsplit(b"<w:sectPr", 1))
    )
    result = run("verify", changed, statutes)
    assert result.exit_code == 1
    assert "Approuve" in result.stdout


def test_changed_data_is_told(certified: Path, statutes: Path) -> None:
    def clean(record: dict[str, Any]) -> None:
        record["result"]["summary"] = dict.fromkeys(record["result"]["summary"], 0)

    careless = altered(certified, ".xml", _record(clean, seal=False))
    assert run("verify", careless, statutes).exit_code == 1
    careful = altered(certified, ".xml", _record(clean, seal=True))
    result = run("verify", careful, statutes, "--lang", "en")
    assert result.exit_code == 1
    assert "another result" in result.stdout


def test_other_versions_are_told_and_do_not_disown_the_file(
    certified: Path, statutes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "versions", lambda: versions()._replace(rules="other"))
    result = run("verify", certified, statutes, "--lang", "en")
    assert result.exit_code == 0
    assert "same result" in result.stdout

    def stricter(report: Any) -> dict[str, Any]:
        return {"summary": report.file}

    monkeypatch.setattr(module, "result_of", stricter)
    result = run("verify", certified, statutes, "--lang", "en")
    assert result.exit_code == 0
    assert "another result" in result.stdout


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_what_cannot_be_verified_is_one_line(
    lang: str, certified: Path, statutes: Path, tmp_path: Path
) -> None:
    def newer(record: dict[str, Any]) -> None:
        record["format"] = 99

    def broken(record: dict[str, Any]) -> None:
        del record["day"]

    text = tmp_path / "a.txt"
    text.write_text("no certificate", encoding="utf-8")
    cases = [
        (EXAMPLES / "statuts-fr.docx", statutes), (text, statutes), (tmp_path / "absent.docx", statutes),
        (certified, tmp_path / "absent.docx"),
        (altered(certified, ".xml", _record(newer, seal=True)), statutes),
    ]  # fmt: skip
    for given, file in cases:
        _refused(run("verify", given, file, "--lang", lang))
    _refused(run("verify", altered(certified, ".xml", _record(broken, seal=True)), statutes))
    _refused(run("certificate", statutes, "-o", statutes, "--lang", lang))
    _refused(run("certificate", tmp_path / "absent.docx", "-o", tmp_path / "c.docx"))


def _refused(result: Result) -> None:
    assert result.exit_code == 2
    assert len([line for line in result.stderr.splitlines() if line.strip()]) == 1
    assert not result.stdout


def test_the_certificate_carries_no_word_of_the_statutes_but_the_name_of_the_file(
    certified: Path,
) -> None:
    record = read_certificate(certified).record
    assert record["file"] == "statuts.docx"
    assert "dirhams" not in json.dumps(record, ensure_ascii=False)
    assert record["result"]["mentions"]["5.22"] == "missing"


def _pages(data: bytes, folder: Path) -> int:
    path = folder / "c.docx"
    path.write_bytes(data)
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "pdf", "--outdir", str(folder), str(path)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with pypdfium2.PdfDocument(path.with_suffix(".pdf")) as document:
        return len(document)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_the_fullest_certificate_fits_one_page(lang: Any, tmp_path: Path) -> None:
    path = STATUTES / "ar-dense.txt"
    report = lawcheck.check(path, lang=lang)
    why = "No text could be read on these pages, which are probably pictures: 1, 2, 3."
    long = "statuts-de-la-cooperative-agricole-de-la-commune-rurale-version-finale-2026.docx"
    report = replace(report, file=long, not_read=tuple([("k", why)] * 4))
    assert _pages(certificate(report, digest_of(path), date(2026, 5, 3)), tmp_path) == 1


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_certificate_saved_again_by_libreoffice_still_verifies(
    certified: Path, statutes: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "again"
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "docx", "--outdir", str(folder), str(certified)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert run("verify", folder / certified.name, statutes).exit_code == 0


def test_the_digests_of_the_versions_are_short_and_stable() -> None:
    assert versions() == versions()
    assert isinstance(versions(), Versions)
    assert all(len(digest) == 12 for digest in versions()[1:])
