"""Files that must be refused, each with its own reason, and the words for every reason."""

from __future__ import annotations

import io
import os
import re
import string
import zipfile
from pathlib import Path

import pytest
from build import docx_parts, odt, packed, par, part

from lawcheck.errors import UnreadableFile
from lawcheck.messages import LANGUAGES, catalogue
from lawcheck.sources import intake, limits, read

SHEET = "application/vnd.oasis.opendocument.spreadsheet"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + b"\x09\0" + bytes(480)


def ole(name: str, flags: int = 0) -> bytes:
    """A container of the old Office with one stream."""
    entry = name.encode("utf-16-le").ljust(116, b"\0") + (1).to_bytes(4, "little")
    head = b"\xec\xa5" + bytes(9) + bytes([flags])
    return OLE + entry.ljust(512, b"\0") + head.ljust(512, b"\0")


def refusal(path: Path) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read(path)
    assert caught.value.params["path"] == path
    for language in LANGUAGES:
        catalogue(language)[caught.value.key].format_map(caught.value.params)
    return caught.value.key


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.docx", b"", "read-empty"),
        ("a.txt", b" \n\t\n", "read-empty"),
        ("a.docx", b"\x89PNG\r\n\x1a\n" + bytes(50), "read-picture"),
        ("a.pdf", b"\xff\xd8\xff\xe0" + bytes(50), "read-picture"),
        ("a.doc", b"GIF89a" + bytes(50), "read-picture"),
        ("a.tif", b"II*\0" + bytes(50), "read-picture"),
        ("a.bmp", b"BM" + (54).to_bytes(4, "little") + bytes(48), "read-picture"),
        ("a.webp", b"RIFF\0\0\0\0WEBP" + bytes(50), "read-picture"),
        ("a.heic", b"\0\0\0\x18ftypheic" + bytes(50), "read-picture"),
        ("a.doc", b"<html><body>x</body></html>", "read-web-page"),
        ("a.doc", b"\r\n<!DOCTYPE html><p>x", "read-web-page"),
        ("a.doc", b"MIME-Version: 1.0\r\n", "read-web-page"),
        ("a.bin", bytes(range(256)) * 4, "read-unknown-type"),
        ("a.docx", ole("EncryptedPackage"), "read-encrypted"),
        ("a.doc", ole("WordDocument", 1), "read-encrypted"),
        ("a.xls", ole("Workbook"), "read-not-word"),
        ("~$a.docx", b"\x05name" + bytes(100), "read-lock-file"),
        ("a.docx", b"PK\x03\x04 broken", "read-damaged"),
        ("a.docx", b"PK\x05\x06" + bytes(18), "read-damaged"),
        ("a.pdf", b"%PDF-1.4 broken", "read-damaged"),
        ("a.xlsx", packed({"xl/workbook.xml": "<w/>"}), "read-unknown-type"),
        ("a.ods", packed({"mimetype": SHEET}), "read-not-word"),
    ],
)  # fmt: skip
def test_by_content(tmp_path: Path, name: str, data: bytes, key: str) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    path = tmp_path / name
    path.write_bytes(data)
    assert refusal(path) == key


def test_by_nature(tmp_path: Path) -> None:
    assert refusal(tmp_path / "absent.docx") == "read-missing"
    assert refusal(tmp_path) == "read-directory"
    assert refusal(tmp_path / "nul\0.docx") == "read-missing"
    assert refusal(tmp_path / ("n" * 400)) == "read-missing"
    link = tmp_path / "loop"
    link.symlink_to(link)
    assert refusal(link) == "read-missing"
    if hasattr(os, "mkfifo"):
        pipe = tmp_path / "pipe.docx"
        os.mkfifo(pipe)
        assert refusal(pipe) == "read-not-regular"
    if Path("/dev/zero").exists():
        assert refusal(Path("/dev/zero")) == "read-not-regular"


def test_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")

    def denied(*_: object) -> int:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(intake.os, "open", denied)
    assert refusal(path) == "read-permission"


def test_vanished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")
    real = os.open

    def late(name: Path, flags: int) -> int:
        path.unlink()
        return real(name, flags)

    monkeypatch.setattr(intake.os, "open", late)
    assert refusal(path) == "read-vanished"


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(intake.MAX_FILE + 1)
    assert refusal(path) == "read-too-large"


def test_encrypted_opendocument(tmp_path: Path) -> None:
    path = odt(tmp_path, "<text:p>a</text:p>")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
    assert refusal(path) == "read-encrypted"


def test_without_libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for name, data in (("a.rtf", b"{\\rtf1 a}"), ("a.docx", ole("WordDocument"))):
        path = tmp_path / name
        path.write_bytes(data)
        assert refusal(path) == "read-needs-libreoffice"


LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
HOSTILE = {
    "inflates": {"word/document.xml": b" " * (limits.MAX_PART + 1)},
    "laughs": {
        "word/document.xml": f'<!DOCTYPE d [<!ENTITY l0 "ha">{LAUGHS}]><d>&l11;</d>',
    },
    "laughs in UTF-16": {
        "word/document.xml": '<?xml version="1.0"?><!DOCTYPE d []><d/>'.encode("utf-16"),
    },
    "tags": {
        "word/document.xml": part("document", "<w:body>" + "<w:p/>" * 1_600_000 + "</w:body>")
    },
    "attributes": {
        "word/document.xml": part("document", '<w:body a="" b="" c="" d=""/>' * 500_000),
    },
    "entries": {f"word/{i}.xml": "" for i in range(limits.MAX_ENTRIES + 1)},
    "two names": {"Word/Document.xml": "<d/>"},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(tmp_path: Path, name: str) -> None:
    path = tmp_path / "hostile.docx"
    path.write_bytes(packed({**docx_parts(par("a")), **HOSTILE[name]}))
    assert refusal(path) == "read-zip-bomb"


def test_duplicate_and_strange_compression(tmp_path: Path) -> None:
    path = tmp_path / "hostile.docx"
    path.write_bytes(packed(docx_parts(par("a"))))
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "<d/>")
    assert refusal(path) == "read-zip-bomb"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_BZIP2) as archive:
        for name, content in docx_parts(par("a")).items():
            archive.writestr(name, content)
    path.write_bytes(stream.getvalue())
    assert refusal(path) == "read-zip-bomb"


@pytest.mark.parametrize("lie", [1, 10**6, 0xFFFFFFF0])
def test_lying_sizes(tmp_path: Path, lie: int) -> None:
    data = bytearray(packed(docx_parts(par("a" * 5000))))
    for found in re.finditer(b"PK\x01\x02", bytes(data)):
        data[found.start() + 24 : found.start() + 28] = lie.to_bytes(4, "little")
    path = tmp_path / "hostile.docx"
    path.write_bytes(data)
    assert refusal(path) == "read-damaged"


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9, 0.99])
def test_truncated(tmp_path: Path, kept: float) -> None:
    data = packed(docx_parts("".join(par(f"line {i}") for i in range(200))))
    path = tmp_path / "cut.docx"
    path.write_bytes(data[: int(len(data) * kept)])
    assert refusal(path) == "read-damaged"


def test_empty_paragraphs(tmp_path: Path) -> None:
    path = tmp_path / "long.docx"
    path.write_bytes(packed(docx_parts("<w:p/>" * 15_000 + par("end"))))
    assert [p.text for p in read(path).paragraphs] == ["end"]
    path.write_bytes(packed(docx_parts("<w:p/>" * 1_000_000 + par("end"))))
    assert refusal(path) == "read-too-long"


@pytest.mark.parametrize("unit", ["<w:p><w:r><w:t>a</w:t></w:r></w:p>", "a\n"])
def test_too_many_paragraphs(tmp_path: Path, unit: str) -> None:
    path = tmp_path / "long"
    if unit.startswith("<"):
        path.write_bytes(packed(docx_parts(unit * 210_000)))
    else:
        path.write_text(unit * 1_100_000)
    assert refusal(path) == "read-too-long"


def test_deep_nesting(tmp_path: Path) -> None:
    path = tmp_path / "deep.docx"
    path.write_bytes(packed(docx_parts("<w:sdt>" * 5000 + "</w:sdt>" * 5000)))
    assert refusal(path) == "read-damaged"
    depth = 120
    body = "<w:sdt><w:sdtContent>" * depth + par("in") + "</w:sdtContent></w:sdt>" * depth
    path.write_bytes(packed(docx_parts(body)))
    assert read(path).paragraphs[0].text == "in"


def test_every_key_has_its_words() -> None:
    package = Path(intake.__file__).parents[1]
    used = {
        key
        for module in (*package.glob("sources/*.py"), *package.glob("parsing/*.py"))
        for key in re.findall(r'"(read-[a-z-]+)"', module.read_text(encoding="utf-8"))
    }
    fields = string.Formatter().parse
    placeholders = []
    for language in LANGUAGES:
        said = {k: v for k, v in catalogue(language).items() if k.startswith("read-")}
        assert set(said) == used
        placeholders.append({k: sorted(f[1] for f in fields(v) if f[1]) for k, v in said.items()})
    assert placeholders[0] == placeholders[1] == placeholders[2]
