"""What is kept of the grammars between two starts: fresh, whole, the user's own, or not used at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lawcheck import prepared as module
from lawcheck.prepared import prepared

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the user's caches, as on Linux."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    module._folder.cache_clear()
    yield tmp_path / "caches"
    module._folder.cache_clear()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "words.txt"
    path.write_text("one", encoding="utf-8")
    return path


def reading(source: Path, times: list[int]) -> Callable[[], str]:
    def make() -> str:
        times.append(1)
        return source.read_text(encoding="utf-8")

    return make


def kept(caches: Path) -> list[Path]:
    return [path for path in caches.rglob("*") if path.is_file()]


def test_made_once(caches: Path, source: Path) -> None:
    times: list[int] = []
    assert [prepared("words", (source,), reading(source, times)) for _ in range(3)] == ["one"] * 3
    assert len(times) == 1
    assert [path.name for path in kept(caches)] == ["words"]


def test_a_changed_source_is_read_again(caches: Path, source: Path) -> None:
    prepared("words", (source,), reading(source, []))
    source.write_text("two", encoding="utf-8")
    os.utime(source, ns=(0, 0))
    assert prepared("words", (source,), reading(source, [])) == "two"


def test_one_source_more_is_read_too(caches: Path, source: Path, tmp_path: Path) -> None:
    prepared("words", (source,), lambda: "one")
    other = tmp_path / "more.txt"
    other.write_text("more", encoding="utf-8")
    assert prepared("words", (source, other), lambda: "one more") == "one more"


@pytest.mark.parametrize("damage", [b"", b"abc", b"\0" * 40, None])
def test_a_damaged_file_is_not_used(caches: Path, source: Path, damage: bytes | None) -> None:
    prepared("words", (source,), reading(source, []))
    (path,) = kept(caches)
    whole = path.read_bytes()
    path.write_bytes(whole[:-3] + b"xyz" if damage is None else damage)
    assert prepared("words", (source,), reading(source, [])) == "one"
    assert path.read_bytes() == whole


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of POSIX")
def test_a_folder_that_others_may_write_is_not_used(caches: Path, source: Path) -> None:
    prepared("words", (source,), reading(source, []))
    (path,) = kept(caches)
    before = path.read_bytes()
    path.parent.chmod(0o777)
    times: list[int] = []
    assert prepared("words", (source,), reading(source, times)) == "one"
    assert times
    source.write_text("three", encoding="utf-8")
    assert prepared("words", (source,), reading(source, [])) == "three"
    assert path.read_bytes() == before


def test_a_home_that_cannot_be_written(caches: Path, source: Path) -> None:
    caches.write_text("no folder", encoding="utf-8")
    times: list[int] = []
    assert [prepared("words", (source,), reading(source, times)) for _ in "ab"] == ["one"] * 2
    assert len(times) == 2


def test_no_home_at_all(caches: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", nowhere)
    assert prepared("words", (source,), reading(source, [])) == "one"


@pytest.mark.parametrize("name", ["statuts-ar.docx", "statuts-fr.docx"])
def test_a_check_is_the_same_with_and_without(tmp_path: Path, name: str) -> None:
    (tmp_path / "unusable").write_text("", encoding="utf-8")
    results = []
    for home in ("caches", "caches", "unusable"):
        made = subprocess.run(
            [sys.executable, "-m", "lawcheck", "check", f"examples/{name}", "--format", "json"],
            cwd=ROOT,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / home), "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=False,
        )
        assert not made.stderr
        results.append(json.loads(made.stdout))
    assert kept(tmp_path / "caches")
    assert results[0] == results[1] == results[2]


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {"XDG_CACHE_HOME": "/x/caches"}, "/x/caches"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, "/home/u/.cache"),
        ("linux", {}, "/home/u/.cache"),
        ("darwin", {}, "/home/u/Library/Caches"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local"),
        ("win32", {}, "/home/u/AppData/Local"),
    ],
)
def test_where_users_have_their_caches(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], expected: str
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/home/u"))
    assert module._caches() == Path(expected)


def test_a_check_needs_no_engine_once_prepared(tmp_path: Path) -> None:
    program = (
        "import sys, lawcheck; lawcheck.check('examples/statuts-fr.docx').to_json();"
        "print(*sorted({'lark', 'yaml', 'docx'} & set(sys.modules)))"
    )
    told = ""
    for _ in range(2):
        told = subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
    assert told.strip() == ""
