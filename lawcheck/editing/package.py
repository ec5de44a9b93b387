"""A Word file opened for editing: parts are replaced or added, all others are kept byte for byte."""

from __future__ import annotations

import io
import posixpath
import zipfile
from pathlib import Path
from typing import Any

from lxml import etree

from lawcheck.errors import LawcheckError
from lawcheck.sources.docx import Package
from lawcheck.sources.limits import Container

_CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT = b"http://purl.oclc.org/ooxml/"
_HEAD = 20_000


class WordFile:
    """The parts of a Word file and what becomes of them.

    Raises :class:`lawcheck.errors.LawcheckError` ``edit-strict`` for a file in the strict variant of the
    format, and what :class:`Container` raises.
    """

    def __init__(self, path: Path, data: bytes) -> None:
        self.path = path
        self._data = data
        self._container = Container(path, data)
        self._package = Package(self._container)
        self._written: dict[str, bytes] = {}
        self._roots: dict[str, Any] = {}
        self.main = self._package.main
        content = self._container.part(self.main) or b""
        if content.find(_STRICT, 0, _HEAD) != -1:
            raise LawcheckError("edit-strict", path=path)

    def root(self, name: str) -> Any | None:
        """The root of the part ``name``, to be changed in place; None when there is no such part."""
        key = name.lower()
        if key not in self._roots:
            data = self._container.part(name)
            if data is None:
                return None
            self._roots[key] = (name, etree.fromstring(self._container.guarded(data)))
        return self._roots[key][1]

    def opened(self) -> list[Any]:
        """The roots asked for so far."""
        return [root for _, root in self._roots.values()]

    def related(self, kind: str) -> str:
        """The part related to the main one as ``kind``, empty when there is none."""
        return self._package.related(kind)

    def has_macros(self) -> bool:
        """Whether the file carries programs."""
        return self._package.has_macros()

    def add(self, kind: str, root: Any, content_type: str) -> None:
        """Add a part beside the main one, related to it as ``kind``, holding ``root``."""
        folder = posixpath.dirname(self.main)
        name = posixpath.join(folder, f"{kind}.xml")
        number = 1
        while name in self._container:
            number += 1
            name = posixpath.join(folder, f"{kind}{number}.xml")
        self._roots[name.lower()] = (name, root)
        self._declare(name, content_type)
        self._relate(kind, posixpath.basename(name))

    def _declare(self, name: str, content_type: str) -> None:
        types = self.root(_CONTENT_TYPES)
        assert types is not None
        override = etree.SubElement(types, f"{_TYPES}Override")
        override.set("PartName", f"/{name}")
        override.set("ContentType", content_type)

    def _relate(self, kind: str, target: str) -> None:
        folder, base = posixpath.split(self.main)
        name = posixpath.join(folder, "_rels", f"{base}.rels")
        relations = self.root(name)
        if relations is None:
            relations = etree.fromstring(f'<Relationships xmlns="{_RELATIONSHIPS[1:-1]}"/>')
            self._roots[name.lower()] = (name, relations)
        used = {relation.get("Id") for relation in relations}
        number = next(n for n in range(1, len(used) + 2) if f"rIdLc{n}" not in used)
        relation = etree.SubElement(relations, f"{_RELATIONSHIPS}Relationship")
        relation.set("Id", f"rIdLc{number}")
        relation.set("Type", f"{_OFFICE}/{kind}")
        relation.set("Target", target)

    def content(self) -> bytes:
        """The file with its changed and added parts."""
        changed = {
            key: (name, etree.tostring(root, xml_declaration=True, encoding="UTF-8",
                                       standalone=True))
            for key, (name, root) in self._roots.items()
        }  # fmt: skip
        stream = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(self._data)) as source,
            zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target,
        ):
            for info in source.infolist():
                _, content = changed.pop(info.filename.lower(), ("", None))
                kept = source.read(info) if content is None else content
                target.writestr(info, kept, compress_type=info.compress_type)
            for name, content in changed.values():
                assert content is not None
                target.writestr(name, content)
        return stream.getvalue()
