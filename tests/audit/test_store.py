"""The store: SQLite and PostgreSQL alike."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from archive import ROOT, STATUTES, filled, pool, run

from lawcheck.audit.outputs import OUTPUTS
from lawcheck.audit.store import Store, runs
from lawcheck.errors import LawcheckError


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a throwaway server, on a socket of its own."""
    pytest.importorskip("psycopg")
    if shutil.which("initdb") is None or shutil.which("pg_ctl") is None:
        pytest.skip("PostgreSQL is not installed on this machine (initdb, pg_ctl)")
    base = Path(str(tmp_path_factory.mktemp("pg")))
    user: dict[str, Any] = {}
    if os.geteuid() == 0:
        import pwd

        try:
            who = pwd.getpwnam("postgres")
        except KeyError:
            pytest.skip("PostgreSQL does not run as root, and there is no user postgres")
        base = Path("/tmp") / f"lawcheck-pg-{os.getpid()}"
        base.mkdir(mode=0o700)
        os.chown(base, who.pw_uid, who.pw_gid)
        user = {"user": who.pw_uid, "group": who.pw_gid}
    data = base / "data"

    def call(*command: str) -> None:
        subprocess.run(command, check=True, cwd=base, stdout=subprocess.DEVNULL, **user)

    try:
        call("initdb", "-D", str(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={base} -c fsync=off"
        call("pg_ctl", "-D", str(data), "-w", "-l", str(base / "log"), "-o", options, "start")
        yield f"postgresql://postgres@/postgres?host={base}"
        call("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(base, ignore_errors=True)


def test_postgresql_tells_the_same(tmp_path: Path, postgres: str) -> None:
    folder = filled(tmp_path / "in")
    run(folder, tmp_path / "plain")
    first = run(folder, tmp_path / "out", pool(2), store=postgres)
    assert not (tmp_path / "out" / "audit.sqlite").exists()
    for name in set(OUTPUTS) - {"audit.xlsx"}:
        assert (tmp_path / "out" / name).read_bytes() == (tmp_path / "plain" / name).read_bytes()
    assert run(folder, tmp_path / "out", store=postgres).checked == 0
    (folder / "good.txt").unlink()
    again = run(folder, tmp_path / "out", store=postgres, compare=str(first.run), redact=True)
    assert again.checked == 5


def test_two_audits_at_once_share_a_server(tmp_path: Path, postgres: str) -> None:
    """Both find the same contents: neither fails on what the other has just kept."""
    folder = filled(tmp_path / "in")
    command = [sys.executable, "-m", "lawcheck", "audit", str(folder), "--workers", "1", "--lang",
               "en", "--store", postgres, "-o"]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    both = [
        subprocess.Popen([*command, str(tmp_path / name)], env=environment, stderr=subprocess.PIPE)
        for name in ("a", "b")
    ]
    for process in both:
        _, errors = process.communicate(timeout=120)
        assert (process.returncode, errors) == (2, b"")
    first, second = ((tmp_path / n / "findings.jsonl").read_bytes() for n in ("a", "b"))
    assert first == second != b""


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    pytest.importorskip("psycopg")
    folder = filled(tmp_path / "in")
    with pytest.raises(LawcheckError) as caught:
        run(folder, tmp_path / "out", store="postgresql://u:secret@127.0.0.1:9/none")
    assert caught.value.key == "store-failed"
    assert "secret" not in str(caught.value.params)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "audit.sqlite").write_text("not a database, whatever its name" * 100)
    with pytest.raises(LawcheckError) as caught:
        Store(tmp_path / "audit.sqlite")
    assert caught.value.key == "store-failed"


def test_a_full_database_keeps_what_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sqlite3

    import sqlalchemy as sa

    folder = tmp_path / "in"
    folder.mkdir()
    for path in sorted(STATUTES.glob("*.txt"))[:6]:
        shutil.copy(path, folder)
    real = Store.record
    calls = 0

    def record(self: Store, run: int, **values: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 4:
            self._connection.commit()
            full = sqlite3.OperationalError("database or disk is full")
            monkeypatch.setattr(self._connection, "execute", lambda *_: _raise(full))
        real(self, run, **values)

    def _raise(error: Exception) -> None:
        raise sa.exc.OperationalError("INSERT", {}, error)

    monkeypatch.setattr(Store, "record", record)
    with pytest.raises(LawcheckError) as caught:
        run(folder, tmp_path / "out")
    assert caught.value.params == {"why": "database or disk is full"}
    monkeypatch.undo()
    assert run(folder, tmp_path / "out").checked == 2


def test_text_that_no_database_takes(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    text = (STATUTES / "fr-legacy-2483.txt").read_text("utf-8")
    (folder / "nul.txt").write_text(text.replace("Oued", "Ou\ued00ed\x01"), "utf-8")
    assert run(folder, tmp_path / "out").totals.read == 1


def test_an_interrupt_within_a_statement_lets_the_store_close(tmp_path: Path) -> None:
    store = Store(tmp_path / "audit.db")
    list(store.rows(sa.select(runs.c.id)))
    store._connection.invalidate()
    store.close()
