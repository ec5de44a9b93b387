"""Zip archives of statutes: their members read one at a time, none of them trusted.

The names in an archive are told, never used as a place to write.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from lawcheck.errors import UnreadableFile
from lawcheck.sources.intake import MAX_FILE
from lawcheck.sources.limits import MAX_ENTRIES, MAX_TOTAL

MAX_GROWTH = 20
"""How many times its own size an archive may inflate to, once beyond ``MAX_TOTAL``."""

_DIRECTORY_ENTRY = 1024
_END = 66_000
_UTF8, _ENCRYPTED = 0x800, 0x1


class Member(NamedTuple):
    """A file in an archive: its name with ``/`` between folders, its size, when it was last changed."""

    name: str
    size: int
    modified: float
    info: zipfile.ZipInfo


class Archive:
    """A zip archive on disk, or the bytes of one. Raises :class:`UnreadableFile` (``read-…``)."""

    def __init__(self, path: Path, content: bytes | None = None) -> None:
        self.path = path
        try:
            stream = path.open("rb") if content is None else io.BytesIO(content)
            self.size = stream.seek(0, io.SEEK_END)
            _check_directory(path, stream)
            self._zip = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise UnreadableFile("read-damaged", path=path) from error
        except PermissionError as error:
            raise UnreadableFile("read-permission", path=path) from error
        except OSError as error:
            raise UnreadableFile("read-disk", path=path) from error
        self._check_sizes()

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def members(self) -> Iterator[Member]:
        """The files of the archive, by name."""
        infos = [i for i in self._zip.infolist() if not i.is_dir()]
        named = sorted((_name(info), number) for number, info in enumerate(infos))
        for name, number in named:
            info = infos[number]
            yield Member(name, info.file_size, _moment(info), info)

    def read(self, member: Member) -> bytes:
        """The bytes of ``member``. Raises :class:`UnreadableFile`."""
        path = Path(member.name)
        if member.size > MAX_FILE:
            raise UnreadableFile("read-too-large", path=path, limit=MAX_FILE // (1024 * 1024))
        if member.info.flag_bits & _ENCRYPTED:
            raise UnreadableFile("read-encrypted", path=path)
        try:
            return self._zip.read(member.info)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError) as error:
            raise UnreadableFile("read-damaged", path=path) from error
        except OSError as error:
            raise UnreadableFile("read-disk", path=path) from error

    def _check_sizes(self) -> None:
        infos = self._zip.infolist()
        packed = sum(i.compress_size for i in infos)
        inflated = sum(i.file_size for i in infos)
        bomb = inflated > MAX_TOTAL and inflated > MAX_GROWTH * self.size
        if len(infos) > MAX_ENTRIES or packed > self.size or bomb:
            raise UnreadableFile("audit-archive-limits", path=self.path, limit=MAX_ENTRIES)


def _check_directory(path: Path, stream: io.BufferedIOBase | io.BufferedReader) -> None:
    """Refuse a directory too long to be loaded: its size stands in the record at the end."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - _END))
    tail = stream.read(_END)
    for mark, field in ((b"PK\x05\x06", slice(12, 16)), (b"PK\x06\x06", slice(40, 48))):
        at = tail.rfind(mark)
        long = int.from_bytes(tail[at:][field], "little") if at >= 0 else 0
        if _DIRECTORY_ENTRY * MAX_ENTRIES < long != 0xFFFFFFFF:
            raise UnreadableFile("audit-archive-limits", path=path, limit=MAX_ENTRIES)


def _name(info: zipfile.ZipInfo) -> str:
    """The name in UTF-8 where an archiver wrote it so without saying it."""
    name = info.filename
    if not info.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return name.replace("\\", "/")


def _moment(info: zipfile.ZipInfo) -> float:
    try:
        return datetime(*info.date_time).timestamp()
    except (ValueError, OverflowError):
        return 0.0
