"""Zip containers opened with limits: nothing in them is trusted before it was measured."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from lawcheck.errors import UnreadableFile

MAX_ENTRIES = 5_000
MAX_PART = 48 * 1024 * 1024
"""Largest part once inflated, in bytes."""
MAX_TOTAL = 128 * 1024 * 1024
"""Largest sum of the parts read, once inflated, in bytes."""
MAX_TAGS = 1_500_000
"""Most ``<``, and most attributes, in all the XML parsed."""
MAX_PARAGRAPHS = 20_000
"""Most paragraphs of one file, empty ones too: far beyond any statute, and little enough to stay quick."""
_ANY_PARAGRAPH = b":p"
"""What every paragraph begins with, and little else: one look tells that there are few."""
_PARAGRAPHS = (b"<w:p>", b"<w:p ", b"<w:p/>", b"<text:p>", b"<text:p ", b"<text:p/>")

_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_LOCAL_HEADER = 30
_PARSER = etree.XMLParser(
    encoding="utf-8",
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
)


class Container:
    """The parts of a zip file held in memory.

    Raises :class:`UnreadableFile`: ``read-zip-bomb`` beyond a limit, ``read-encrypted``,
    ``read-damaged``.
    """

    def __init__(self, path: Path, data: bytes) -> None:
        self.path = path
        self._data = data
        self._inflated = 0
        self._tags = 0
        self._attributes = 0
        self._entries = self._directory()

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def names(self) -> Iterator[str]:
        """The names of the parts, in lower case."""
        return iter(self._entries)

    def part(self, name: str) -> bytes | None:
        """The bytes of the part ``name`` (case ignored), ``None`` when there is no such part."""
        entry = self._entries.get(name.lower())
        return None if entry is None else self._inflate(entry)

    def xml(self, name: str) -> etree._Element | None:
        """The root of the XML part ``name``, ``None`` when there is no such part."""
        data = self.part(name)
        return None if data is None else self.parse(data)

    def guarded(self, data: bytes) -> bytes:
        """An XML document in UTF-8, once it is known to keep within the limits."""
        data = as_utf8(data)
        self._tags += data.count(b"<")
        self._attributes += data.count(b"=")
        if self._tags > MAX_TAGS or self._attributes > MAX_TAGS or b"<!DOCTYPE" in data:
            raise self.unsafe()
        if data.count(_ANY_PARAGRAPH) > MAX_PARAGRAPHS < sum(map(data.count, _PARAGRAPHS)):
            raise UnreadableFile("read-too-long", path=self.path)
        return data

    def parse(self, data: bytes) -> etree._Element:
        """The root of an XML document in UTF-8 or UTF-16, without comments or instructions.

        No DOCTYPE, hence no entity, is allowed.
        """
        return self.tree(self.guarded(data))

    def tree(self, data: bytes) -> etree._Element:
        """The root of an XML document that was :meth:`guarded`."""
        try:
            return etree.fromstring(data, _PARSER)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self.damaged() from error

    def damaged(self) -> UnreadableFile:
        """The refusal of a container that does not hold together."""
        return UnreadableFile("read-damaged", path=self.path)

    def unsafe(self) -> UnreadableFile:
        """The refusal of a container built to harm whoever opens it."""
        return UnreadableFile("read-zip-bomb", path=self.path)

    def _directory(self) -> dict[str, zipfile.ZipInfo]:
        if self._data.count(b"PK\x01\x02") > MAX_ENTRIES:
            raise self.unsafe()
        try:
            with zipfile.ZipFile(io.BytesIO(self._data)) as archive:
                infos = archive.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
            raise self.damaged() from error
        entries: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            name = info.filename.replace("\\", "/").lower()
            if name in entries:
                raise self.unsafe()
            entries[name] = info
        return entries

    def _inflate(self, info: zipfile.ZipInfo) -> bytes:
        if info.flag_bits & 0x1:
            raise UnreadableFile("read-encrypted", path=self.path)
        if info.compress_type not in _METHODS:
            raise self.unsafe()
        header = self._data[info.header_offset : info.header_offset + _LOCAL_HEADER]
        if len(header) < _LOCAL_HEADER or header[:4] != b"PK\x03\x04":
            raise self.damaged()
        start = (
            info.header_offset
            + _LOCAL_HEADER
            + int.from_bytes(header[26:28], "little")
            + int.from_bytes(header[28:30], "little")
        )
        packed = memoryview(self._data)[start : start + info.compress_size]
        room = min(MAX_PART, MAX_TOTAL - self._inflated)
        if info.compress_type == zipfile.ZIP_STORED:
            content = bytes(packed)
        else:
            engine = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                content = engine.decompress(packed, room + 1)
            except zlib.error as error:
                raise self.damaged() from error
            if len(content) <= room and not engine.eof:
                raise self.damaged()
        if len(content) > room:
            raise self.unsafe()
        if len(content) != info.file_size or zlib.crc32(content) != info.CRC:
            raise self.damaged()
        self._inflated += len(content)
        return content


def as_utf8(data: bytes) -> bytes:
    """``data`` in UTF-8 when it says, by its mark, that it is in UTF-16."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
        if text.startswith("<?xml"):
            text = text[text.find("?>") + 2 :]
        return text.encode("utf-8")
    return data
