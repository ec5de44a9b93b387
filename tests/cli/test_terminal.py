"""The command in a real process: terminals, odd folders and names, refusals without a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FRENCH = ROOT / "examples" / "statuts-fr.docx"
STATUTES = FRENCH.read_bytes()


def lawcheck(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lawcheck", *map(str, arguments)],
        cwd=cwd, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True,
        encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip


def test_name_with_spaces_and_arabic_letters_in_a_folder_one_may_only_read(tmp_path: Path) -> None:
    folder = tmp_path / "ملفات التعاونية"
    folder.mkdir()
    (folder / "النظام الأساسي 1.docx").write_bytes(STATUTES)
    folder.chmod(0o555)
    try:
        result = lawcheck("check", "ملفات التعاونية/النظام الأساسي 1.docx", cwd=tmp_path)
    finally:
        folder.chmod(0o755)
    assert result.returncode == 1
    assert "النظام الأساسي 1.docx" in result.stdout
    assert "\x1b" not in result.stdout
    assert not result.stderr


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_a_text_in_another_language_is_refused_by_its_name(lang: str, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("milk, bread and a dozen eggs\n", encoding="utf-8")
    result = lawcheck("check", "list.txt", "--lang", lang, cwd=tmp_path)
    assert result.returncode == 2
    assert len(result.stderr.splitlines()) == 1
    assert "list.txt" in result.stderr


@pytest.mark.parametrize(
    ("settings", "named"), [("lang = 5\n", "lang"), ("x = = 1\n", "toml"), ("color = 1\n", "color")]
)
def test_bad_settings_are_refused_in_one_line(settings: str, named: str, tmp_path: Path) -> None:
    (tmp_path / "lawcheck.toml").write_text(settings, encoding="utf-8")
    result = lawcheck("check", FRENCH, cwd=tmp_path)
    assert result.returncode == 2
    assert len(result.stderr.splitlines()) == 1
    assert named in result.stderr


def test_unknown_types_law_files_and_output_places(tmp_path: Path) -> None:
    (tmp_path / "data.bin").write_bytes(bytes(range(32)) * 40)
    (tmp_path / "bad.yaml").write_text("a: [", encoding="utf-8")
    for arguments in (
        ("check", "data.bin"),
        ("check", FRENCH, "--law", "absent.yaml"),
        ("check", FRENCH, "--law", "bad.yaml"),
        ("check", FRENCH, "-o", "absent/report.txt"),
        ("check", FRENCH, "-o", "."),
        ("check", FRENCH, "--as-of", "2026-13-01"),
        ("check",),
    ):
        result = lawcheck(*arguments, cwd=tmp_path)
        assert result.returncode == 2, arguments
        assert "Traceback" not in result.stderr
        assert not result.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs links and pipes")
def test_output_follows_a_link_and_never_replaces_a_pipe(tmp_path: Path) -> None:
    target, link, pipe = (tmp_path / name for name in ("real.json", "link.json", "pipe"))
    link.symlink_to(target)
    options = ("--format", "json", "-o")
    assert lawcheck("check", FRENCH, *options, link, cwd=tmp_path).returncode == 1
    assert link.is_symlink()
    assert json.loads(target.read_text(encoding="utf-8"))["findings"]
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    assert lawcheck("check", FRENCH, *options, pipe, cwd=tmp_path).returncode == 1
    reader.join(timeout=30)
    assert pipe.is_fifo()
    assert json.loads(read[0])["findings"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_only_on_a_terminal(
    variables: dict[str, str], coloured: bool, tmp_path: Path
) -> None:
    master, slave = os.openpty()
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
    process = subprocess.Popen(
        [sys.executable, "-m", "lawcheck", "check", str(FRENCH), "--select", "50.1"],
        cwd=tmp_path, stdout=slave, env={**environment, **variables, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    os.close(slave)
    shown = b""
    while True:
        try:
            chunk = os.read(master, 4096)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    os.close(master)
    assert process.wait(timeout=30) == 1
    assert b"50.1" in shown
    assert (b"\x1b[" in shown) is coloured
