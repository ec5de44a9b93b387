"""The command audit as people and scripts use it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lawcheck.cli import main
from lawcheck.cli.progress import Progress

ROOT = Path(__file__).parents[2]
FRENCH = ROOT / "examples" / "statuts-fr.docx"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_a_file_audited(tmp_path: Path, language: str) -> None:
    told = run("audit", FRENCH, "-o", tmp_path / "out", "--lang", language)
    assert (told.exit_code, told.stderr) == (1, "")
    assert "dashboard.html" in told.stdout
    assert (tmp_path / "out" / "audit.xlsx").exists()


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize(
    "wrong",
    [
        ["absent"],
        ["--select", "999"],
        ["--engine", "dask"],
        ["--redact", "--reports", "docx"],
        ["--reports", "papyrus"],
        ["--compare", "7"],
        ["--store", "nothing like a database"],
        ["--since", "2999-01-01"],
    ],
)
def test_refusals_are_one_line(tmp_path: Path, language: str, wrong: list[str]) -> None:
    folder = [] if wrong == ["absent"] else [FRENCH]
    told = run("audit", *folder, *wrong, "-o", tmp_path / "out", "--lang", language)
    assert told.exit_code == 2
    assert len(told.stderr.strip().splitlines()) == 1
    assert "Traceback" not in told.output
    assert "Error" not in told.stderr


def test_a_part_that_is_not_installed_is_named(tmp_path: Path) -> None:
    """Python told that a module is missing: the command says what to install."""
    script = (
        "import sys; sys.modules['{}'] = None; from lawcheck.cli import main;"
        " main(['audit', {!r}, '-o', {!r}, '--lang', 'en', *{!r}])"
    )
    for module, extra, more in (
        ("sqlalchemy", "audit", []),
        ("xlsxwriter", "audit", []),
        ("psycopg", "postgres", ["--store", "postgresql://u@h/b"]),
        ("distributed", "dask", ["--engine", "dask", "--scheduler", "tcp://127.0.0.1:9"]),
    ):
        code = script.format(module, str(FRENCH), str(tmp_path / module), more)
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2, done.stderr
        assert f'pip install "lawcheck[{extra}]"' in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT of POSIX")
def test_control_c_keeps_what_is_done(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for path in (ROOT / "tests" / "statutes").glob("*.txt"):
        for copy in range(4):
            text = path.read_text(encoding="utf-8")
            (folder / f"{path.stem}-{copy}.txt").write_text(f"{text}\n{copy}\n", encoding="utf-8")
    command = [sys.executable, "-m", "lawcheck", "audit", str(folder), "-o", str(tmp_path / "out"),
               "--workers", "1", "--lang", "en"]  # fmt: skip
    process = subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True)
    store = tmp_path / "out" / "audit.sqlite-wal"
    deadline = time.monotonic() + 60
    while not (store.exists() and store.stat().st_size > 300_000) and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert errors.startswith("Stopped: ")
    assert len(errors.splitlines()) == 1


def test_plain_lines_where_there_is_no_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    moments = iter([0.0, *[4.0] * 3, *[11.0] * 6, *[12.0] * 9])
    monkeypatch.setattr(time, "monotonic", lambda: next(moments))
    progress = Progress("en")
    progress.begin(4)
    progress.advance()
    progress.advance()
    progress.end()
    told = capsys.readouterr()
    assert told.out == ""
    assert all(line.startswith("2 of 4 files") for line in told.err.splitlines())
