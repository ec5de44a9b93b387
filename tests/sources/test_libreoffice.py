"""One text saved by LibreOffice in four formats reads the same."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from build import docx, level, numbered, numbering, par, run

from lawcheck.errors import UnreadableFile
from lawcheck.sources import office, read

SOFFICE = shutil.which("soffice")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_round_trip(tmp_path: Path) -> None:
    body = (
        par(run("Title one", "<w:b/>"))
        + numbered("first", 1)
        + numbered("inner", 1, 1)
        + numbered("second", 1)
        + par(run("a") + "<w:r><w:br/></w:r>" + run("b") + "<w:r><w:tab/></w:r>" + run("c"))
        + f"<w:tbl><w:tr><w:tc>{par('cell')}</w:tc><w:tc>{par('next')}</w:tc></w:tr></w:tbl>"
        + par(run("\u062a\u0639\u0627\u0648\u0646\u064a\u0629 12", "<w:rtl/>"), "<w:bidi/>")
    )
    levels = level(0, "upperRoman", "Part %1.") + level(1, "lowerLetter", "%2)")
    path = docx(tmp_path, body, numbering=numbering(levels))
    expected = [(p.label, p.text, p.place) for p in read(path).paragraphs]
    assert [label for label, _, _ in expected][:4] == ["", "Part I.", "a)", "Part II."]
    for extension in ("odt", "doc", "rtf", "docx"):
        folder = tmp_path / extension
        subprocess.run(
            [str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
             "--convert-to", extension, "--outdir", str(folder), str(path)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        source = read(folder / f"statutes.{extension}")
        assert source.format == extension
        assert [(p.label, p.text, p.place) for p in source.paragraphs] == expected
        assert source.paragraphs[0].bold


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize("script", ["sleep 30", "exit 1", 'mkdir -p "${11}"'])
def test_conversion_that_fails(
    tmp_path: Path, script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setattr(office, "TIMEOUT", 0.5)
    path = tmp_path / "statutes.rtf"
    path.write_bytes(b"{\\rtf1 text}")
    start = time.perf_counter()
    with pytest.raises(UnreadableFile) as caught:
        read(path)
    assert caught.value.key == "read-legacy-office"
    assert time.perf_counter() - start < 25  # stopped long before the program would have ended
    assert not list(temporary.iterdir())
