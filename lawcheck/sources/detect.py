"""What a file really is, told by its content and not by its name."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from lawcheck.errors import UnreadableFile

Kind = Literal["zip", "pdf", "rtf", "doc", "txt"]

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"II*\x00",
    b"MM\x00*",
    b"\x00\x00\x00\x0cjP  ",
)
_PICTURE_BRANDS = {b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"}
_MARKUP = (b"<!doctype html", b"<html", b"<head", b"<body", b"mime-version:", b"<?xml", b"<pkg:")


def detect(path: Path, data: bytes) -> Kind:
    """The kind of ``data``. Raises :class:`UnreadableFile` for what no reader takes."""
    if path.name.startswith("~$"):
        raise UnreadableFile("read-lock-file", path=path)
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    if data.startswith((b"PK\x05\x06", b"PK\x07\x08")):
        raise UnreadableFile("read-damaged", path=path)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(_OLE):
        return _legacy(path, data)
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"{\\rtf"):
        return "rtf"
    if _is_picture(data):
        raise UnreadableFile("read-picture", path=path)
    if start.startswith(_MARKUP):
        raise UnreadableFile("read-web-page", path=path)
    return "txt"


def _is_picture(data: bytes) -> bool:
    if data.startswith(_PICTURES):
        return True
    if data.startswith(b"BM") and int.from_bytes(data[2:6], "little") == len(data):
        return True
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return True
    return data[4:8] == b"ftyp" and data[8:12] in _PICTURE_BRANDS


def _legacy(path: Path, data: bytes) -> Kind:
    """A container of the old Office: an encrypted file, a Word document or another program's."""
    if _stream(data, "EncryptedPackage") is not None:
        raise UnreadableFile("read-encrypted", path=path)
    head = _stream(data, "WordDocument")
    if head is None:
        raise UnreadableFile("read-not-word", path=path)
    if len(head) >= 12 and head[11] & 0x01:
        raise UnreadableFile("read-encrypted", path=path)
    return "doc"


def _stream(data: bytes, name: str) -> bytes | None:
    """The first bytes of the stream ``name`` of an OLE container, ``None`` if there is none."""
    spelled = name.encode("utf-16-le") + b"\0\0"
    entry = data.find(spelled, 512)
    while entry != -1 and entry % 128:
        entry = data.find(spelled, entry + 1)
    if entry == -1:
        return None
    shift = int.from_bytes(data[30:32], "little")
    sector = int.from_bytes(data[entry + 116 : entry + 120], "little")
    if shift not in (9, 12):
        return b""
    offset = (sector + 1) << shift
    return data[offset : offset + 512]
