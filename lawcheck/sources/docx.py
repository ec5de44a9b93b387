"""Word files: the package, its parts, and what is read of each."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from lawcheck.errors import UnreadableFile
from lawcheck.sources.collect import Collector
from lawcheck.sources.limits import Container, as_utf8
from lawcheck.sources.model import Place, SourceText
from lawcheck.sources.numbering import Numbering
from lawcheck.sources.styles import Styles
from lawcheck.sources.wordml import R, W, transitional
from lawcheck.sources.wordwalk import Walker

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_CONTENT = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
_EXTENT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_IMAGE = "{urn:schemas-microsoft-com:vml}imagedata"
_LEAST_TEXT = 40
_PAGE_WIDTH = 4_300_000
_PAGE_HEIGHT = 6_000_000
_LOOKS = re.compile(
    rb"<w:(?:rFonts|color|szC?s?|lang|rtl|cs|kern|spacing|noProof|u|highlight|shd|position)"
    rb'(?: w:\w+="[^"<&]*")*/>'
)
"""How a run looks: two thirds of what Word saves, and nothing that is read."""


class Package:
    """The parts of a Word file and the relationships of its main part."""

    def __init__(self, container: Container) -> None:
        self.container = container
        self.main = self._main_part()
        self._targets = self._relationships(self.main)

    def xml(self, name: str) -> etree._Element | None:
        """The root of a part, in the usual namespaces; ``None`` when there is no such part."""
        data = self.container.part(name) if name else None
        return None if data is None else self.container.parse(transitional(as_utf8(data)))

    def pruned(self, cut: Callable[[bytes], bytes], name: str) -> etree._Element | None:
        """The root of a part as :meth:`xml` gives it, once ``cut`` took out what is not read."""
        data = self.container.part(name) if name else None
        if data is None:
            return None
        guarded = self.container.guarded(transitional(as_utf8(data)))
        return self.container.tree(cut(guarded))

    def target(self, identity: str) -> str:
        """The part that the relationship ``identity`` of the main part leads to, or nothing."""
        return self._targets.get(identity, ("", ""))[1]

    def related(self, kind: str) -> str:
        """The first part related to the main part as ``kind`` (``styles``, ``footnotes`` …)."""
        return next((part for type_, part in self._targets.values() if type_ == kind), "")

    def has_macros(self) -> bool:
        """Whether the file carries programs."""
        return any(kind == "vbaProject" for kind, _ in self._targets.values())

    def _main_part(self) -> str:
        found = next(
            (p for kind, p in self._relationships("").values() if kind == "officeDocument"), ""
        )
        if not found:
            found = self._declared_main()
        if found not in self.container:
            if "[Content_Types].xml" in self.container:
                raise self.container.damaged()
            raise UnreadableFile("read-unknown-type", path=self.container.path)
        return found

    def _declared_main(self) -> str:
        types = self.container.xml("[Content_Types].xml")
        overrides = () if types is None else types.iterchildren(_CONTENT)
        for override in overrides:
            kind = override.get("ContentType") or ""
            if "wordprocessingml" in kind and kind.endswith("main+xml"):
                return (override.get("PartName") or "").lstrip("/")
        return "word/document.xml"

    def _relationships(self, part: str) -> dict[str, tuple[str, str]]:
        """By identity, the kind and the part; those that lead nowhere are left out."""
        folder, name = posixpath.split(part)
        root = self.container.xml(posixpath.join(folder, "_rels", name + ".rels"))
        found: dict[str, tuple[str, str]] = {}
        for relation in () if root is None else root.iterchildren(_RELATIONSHIP):
            if relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target") or ""
            where = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
            if where in self.container:
                kind = (relation.get("Type") or "").rpartition("/")[2]
                found[relation.get("Id") or ""] = (kind, where)
        return found


def _cut_table_looks(data: bytes) -> bytes:
    """``styles.xml`` without how tables look here and there: half of it, and nothing that is read."""
    if b"<!--" in data or b"<![CDATA[" in data:
        return data
    first, *others = data.split(b"<w:tblStylePr")
    pieces = [first]
    for other in others:
        _, end, after = other.partition(b"</w:tblStylePr>")
        pieces += (after,) if end else (b"<w:tblStylePr", other)
    return b"".join(pieces)


def _cut_run_looks(data: bytes) -> bytes:
    """``data`` without the looks of its runs; the same few stand in most."""
    if b"<![CDATA[" in data:
        return data
    first, *others = data.split(b"<w:rPr>")
    pieces = [first]
    kept: dict[bytes, bytes] = {}
    for other in others:
        properties, end, after = other.partition(b"</w:rPr>")
        if properties not in kept:
            kept[properties] = _LOOKS.sub(b"", properties)
        left = kept[properties]
        pieces += (b"<w:rPr>", left, end, after) if left or not end else (after,)
    return b"".join(pieces)


def read_docx(path: Path, container: Container) -> SourceText:
    """The text of a Word file as it reads with every tracked change accepted.

    The body comes first, then the footnotes and endnotes it refers to, then headers and footers.
    Raises :class:`UnreadableFile`.
    """
    package = Package(container)
    root = package.pruned(_cut_run_looks, package.main)
    if root is None or root.tag != W + "document":
        raise UnreadableFile("read-not-word", path=path)
    out = _read(path, package, root, fields=True) or _read(path, package, root, fields=False)
    assert out is not None
    _check_pictures(out, root)
    if package.has_macros():
        out.warn("read-macros")
    return SourceText(
        path, "docx", tuple(out.paragraphs), warnings=out.warnings, not_read=out.not_read
    )


def _read(path: Path, package: Package, root: etree._Element, *, fields: bool) -> Collector | None:
    """One reading; ``None`` when a field never ends, so that its text must be read as text."""
    out = Collector(path)
    styles = Styles(package.pruned(_cut_table_looks, package.related("styles")))
    numbering = Numbering(package.xml(package.related("numbering")), styles.linked_lists())
    walker = Walker(out, styles, numbering, fields=fields)
    body = root.find(W + "body")
    if body is not None:
        walker.part(package.main, body, "body")
    for kind, identities in (("footnotes", walker.footnotes), ("endnotes", walker.endnotes)):
        name = package.related(kind)
        notes = package.xml(name) if identities else None
        if notes is not None:
            walker.notes(name, notes, identities)
    for name, place in _margins(package, root).items():
        margin = package.xml(name)
        if margin is not None:
            walker.part(name, margin, place)
    return None if walker.open_fields else out


def _margins(package: Package, root: etree._Element) -> dict[str, Place]:
    """The parts of headers, then of footers, that some section uses."""
    places: tuple[tuple[str, Place], ...] = (
        ("headerReference", "header"),
        ("footerReference", "footer"),
    )
    found: dict[str, Place] = {}
    for tag, place in places:
        for reference in root.iter(W + tag):
            target = package.target(reference.get(R + "id") or "")
            if target:
                found[target] = place
    return found


def _check_pictures(out: Collector, root: etree._Element) -> None:
    """Scanned pages: refused when they are the whole document, told when there are some."""
    if next(root.iter(_BLIP, _IMAGE), None) is None:
        return
    if not out.shows_text(_LEAST_TEXT):
        raise UnreadableFile("read-scanned", path=out.path)
    pages = 0
    for extent in root.iter(_EXTENT):
        width, height = extent.get("cx") or "", extent.get("cy") or ""
        if width.isdecimal() and height.isdecimal() and len(width + height) < 30:
            drawn = extent.getparent()
            pages += (
                int(width) >= _PAGE_WIDTH
                and int(height) >= _PAGE_HEIGHT
                and drawn is not None
                and next(drawn.iter(_BLIP), None) is not None
            )
    if pages:
        out.missed("read-picture-pages", count=pages)
