"""Which files an audit meets: folders, archives, what is skipped and what is refused."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from archive import filled

from lawcheck.audit import archives
from lawcheck.audit.walk import Found, walk
from lawcheck.errors import LawcheckError, UnreadableFile


def met(*folders: Path) -> dict[str, str]:
    """Each file met and what becomes of it."""
    return {f.path: fate(f) for f in walk(folders)}


def fate(found: Found) -> str:
    if found.refused is not None:
        return found.refused.key
    if found.skipped:
        return found.skipped
    try:
        return str(len(found.read()) > 0)
    except UnreadableFile as error:
        return error.key


def test_a_folder_of_an_office(tmp_path: Path) -> None:
    assert met(filled(tmp_path / "in")) == {
        ".hidden.docx": "audit-skipped-hidden",
        "2023/copie de statuts.docx": "True",
        "2023/statuts.docx": "True",
        "good.txt": "True",
        "pack.zip/../../evil.txt": "True",
        "pack.zip/herbs.txt": "True",
        "pack.zip/inner.zip/deep/legacy.txt": "True",
        "pack.zip/inner.zip/third.zip": "audit-skipped-nested",
        "photo.jpg": "audit-skipped-type",
        "scan.docx": "True",
        "~$lock.docx": "audit-skipped-hidden",
        "موسم/واحة.txt": "True",
    }
    assert not (tmp_path / "evil.txt").exists()


def test_the_order_is_that_of_the_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c/d.txt", "Z.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [f.path for f in walk([tmp_path])] == ["Z.txt", "a.txt", "b.txt", "c/d.txt"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    inside = tmp_path / "in"
    inside.mkdir()
    (tmp_path / "secret.txt").write_text("x")
    (inside / "real.txt").write_text("x")
    (inside / "out.txt").symlink_to(tmp_path / "secret.txt")
    (inside / "loop").symlink_to(inside)
    assert met(inside) == {
        "loop": "audit-skipped-link",
        "out.txt": "audit-skipped-link",
        "real.txt": "True",
    }


def test_several_arguments_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.txt").write_text(name)
    monkeypatch.chdir(tmp_path)
    assert [f.path for f in walk([Path("a"), Path("b")])] == ["a/x.txt", "b/x.txt"]
    assert [f.path for f in walk([Path("a/x.txt")])] == ["x.txt"]
    with pytest.raises(LawcheckError) as caught:
        list(walk([Path("absent")]))
    assert caught.value.key == "read-missing"


def test_only_recent_files(tmp_path: Path) -> None:
    for name, year in (("old.txt", 2020), ("new.txt", 2025)):
        (tmp_path / name).write_text("x")
        moment = datetime(year, 5, 1).timestamp()
        os.utime(tmp_path / name, (moment, moment))
    assert [f.path for f in walk([tmp_path], date(2021, 1, 1))] == ["new.txt"]


def test_the_outputs_are_not_audited(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "report.docx").write_text("x")
    (tmp_path / "a.txt").write_text("x")
    assert [f.path for f in walk([tmp_path], apart=[tmp_path / "out"])] == ["a.txt"]


def _zip(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_archives_that_are_no_archives(tmp_path: Path) -> None:
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "empty.zip").write_bytes(b"")
    assert set(met(tmp_path).values()) == {"read-damaged"}


def test_bombs_are_refused_before_they_inflate(tmp_path: Path) -> None:
    _zip(tmp_path / "flat.zip", {f"{i}.txt": bytes(20_000_000) for i in range(8)})
    assert met(tmp_path) == {"flat.zip": "audit-archive-limits"}


def test_a_directory_too_long_is_not_loaded(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for i in range(archives.MAX_ENTRIES + 1):
            archive.writestr(f"{i}.txt", b"")
    assert met(tmp_path) == {"many.zip": "audit-archive-limits"}
    data = bytearray(_zip(tmp_path / "lies.zip", {"a.txt": b"x"}).read_bytes())
    end = data.rfind(b"PK\x05\x06")
    data[end + 12 : end + 16] = struct.pack("<I", 0xFFFFFFF0)
    (tmp_path / "lies.zip").write_bytes(data)
    assert met(tmp_path)["lies.zip"] == "audit-archive-limits"


def test_overlapping_members_are_refused(tmp_path: Path) -> None:
    """One block of data under many names: the trick of a bomb that never nests."""
    data = _zip(tmp_path / "one.zip", {"a.txt": os.urandom(5000)}).read_bytes()
    at = data.index(b"PK\x01\x02")
    entry, end = data[at : data.index(b"PK\x05\x06")], data[data.index(b"PK\x05\x06") :]
    count = struct.pack("<HH", 50, 50)
    size = struct.pack("<I", len(entry) * 50)
    (tmp_path / "one.zip").write_bytes(data[:at] + entry * 50 + end[:8] + count + size + end[16:])
    assert met(tmp_path) == {"one.zip": "audit-archive-limits"}


def test_a_member_that_is_encrypted_too_large_or_damaged(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", {"x.txt": b"some words" * 50})
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(mark) + offset] |= 1
    path.write_bytes(data)
    assert met(tmp_path) == {"a.zip/x.txt": "read-encrypted"}
    _zip(path, {"x.txt": os.urandom(26 * 1024 * 1024)}, zipfile.ZIP_STORED)
    assert met(tmp_path) == {"a.zip/x.txt": "read-too-large"}
    _zip(path, {"x.txt": b"some words" * 50}, zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"some", b"same", 1))
    assert met(tmp_path) == {"a.zip/x.txt": "read-damaged"}


def test_names_without_their_encoding(tmp_path: Path) -> None:
    """Archivers that write UTF-8 without saying it."""
    name = "نظام.txt".encode()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("n" * len(name), b"x")
    (tmp_path / "a.zip").write_bytes(stream.getvalue().replace(b"n" * len(name), name))
    assert met(tmp_path) == {"a.zip/نظام.txt": "True"}


def test_a_name_in_bytes_that_mean_nothing(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("x")
    except OSError:
        pytest.skip("this file system wants names in UTF-8")
    (found,) = walk([tmp_path])
    assert found.path == "caf\ufffd.txt"
    assert found.read() == b"x"
