"""The styles and the list numbers of an OpenDocument text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from lawcheck.sources.collect import BULLET
from lawcheck.sources.labels import MAX_LABEL, sampled, written
from lawcheck.sources.wordml import number

_NAME = "{{urn:oasis:names:tc:opendocument:xmlns:{}:1.0}}"
OFFICE, TEXT, TABLE, DRAW, STYLE = (
    _NAME.format(name) for name in ("office", "text", "table", "drawing", "style")
)
_FO = _NAME.format("xsl-fo-compatible")
_LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
LEVELS = 10
_SLOT = re.compile(r"%(10|[1-9])%")
_BOLD = {"bold", "600", "700", "800", "900"}


@dataclass(frozen=True, slots=True)
class OdfStyle:
    """What a style says with its ancestors: shown name, heading level, list, boldness."""

    name: str = ""
    outline: int | None = None
    list_style: str = ""
    bold: bool | None = None
    bold_cs: bool | None = None
    hidden: bool = False


class OdfStyles:
    """Paragraph and text styles of both parts, resolved on demand."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._elements: dict[tuple[str, str], etree._Element] = {}
        self._resolved: dict[tuple[str, str], OdfStyle] = {}
        for root in roots:
            for style in () if root is None else root.iter(STYLE + "style"):
                key = (style.get(STYLE + "family") or "", style.get(STYLE + "name") or "")
                self._elements.setdefault(key, style)

    def resolve(self, family: str, name: str) -> OdfStyle:
        """The style ``name`` of the family ``paragraph`` or ``text``."""
        key = (family, name)
        chain: dict[tuple[str, str], None] = {}
        while key in self._elements and key not in self._resolved and key not in chain:
            chain[key] = None
            key = (family, self._elements[key].get(STYLE + "parent-style-name") or "")
        inherited = self._resolved.get(key, OdfStyle())
        for step in reversed(chain):
            inherited = _specialised(step[1], self._elements[step], inherited)
            self._resolved[step] = inherited
        return inherited


def _specialised(name: str, style: etree._Element, inherited: OdfStyle) -> OdfStyle:
    automatic = style.getparent()
    own = automatic is None or automatic.tag != OFFICE + "automatic-styles"
    shown = (style.get(STYLE + "display-name") or name) if own else inherited.name
    level = style.get(STYLE + "default-outline-level")
    outline = inherited.outline
    if level is not None:
        outline = number(level, 0) or None
    listed = style.get(STYLE + "list-style-name")
    text = style.find(STYLE + "text-properties")
    bold, bold_cs, hidden = inherited.bold, inherited.bold_cs, inherited.hidden
    if text is not None:
        weight, weight_cs = text.get(_FO + "font-weight"), text.get(STYLE + "font-weight-complex")
        bold = bold if weight is None else weight in _BOLD
        bold_cs = bold_cs if weight_cs is None else weight_cs in _BOLD
        display = text.get(TEXT + "display")
        hidden = hidden if display is None else display == "none"
    listing = inherited.list_style if listed is None else listed
    return OdfStyle(shown, outline, listing, bold, bold_cs, hidden)


@dataclass(frozen=True, slots=True)
class _Level:
    bullet: bool = False
    form: str = "none"
    prefix: str = ""
    suffix: str = ""
    pattern: str | None = None
    shown: int = 1
    start: int = 1


@dataclass(slots=True)
class Count:
    """The counters of one list, which later lists may continue."""

    style: str
    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)


class Lists:
    """Computes the numbers of list items while they are met in document order."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._styles: dict[str, dict[int, _Level]] = {}
        self._outline: dict[int, _Level] = {}
        self._last: dict[str, Count] = {}
        self._by_id: dict[str, Count] = {}
        self._headings = Count("")
        for root in roots:
            if root is None:
                continue
            for style in root.iter(TEXT + "list-style"):
                self._styles.setdefault(style.get(STYLE + "name") or "", _levels(style))
            for style in root.iter(TEXT + "outline-style"):
                self._outline = _levels(style)

    def opened(self, element: etree._Element, style: str) -> Count:
        """The counters for a ``text:list`` that stands in no other list."""
        before = self._by_id.get(element.get(TEXT + "continue-list") or "")
        if before is None and element.get(TEXT + "continue-numbering") == "true":
            before = self._last.get(style)
        count = before or Count(style)
        count.style = style or count.style
        self._last[style] = count
        identity = element.get("{http://www.w3.org/XML/1998/namespace}id")
        if identity:
            self._by_id[identity] = count
        return count

    def item(self, count: Count, style: str, level: int, start: str | None) -> str:
        """The label of the next item of a list at ``level`` (from 0)."""
        levels = self._styles.get(style)
        if levels is None:
            return ""
        return _next(levels, count.values, level, start)

    def heading(self, level: int, start: str | None) -> str:
        """The label of the next numbered heading at ``level`` (from 0)."""
        return _next(self._outline, self._headings.values, level, start)


def _next(
    levels: dict[int, _Level], values: list[int | None], level: int, start: str | None
) -> str:
    own = levels.get(level)
    if own is None or not 0 <= level < LEVELS:
        return ""
    current = values[level]
    first = number(start, own.start) if start is not None else own.start
    values[level] = first if current is None or start is not None else current + 1
    values[level + 1 :] = [None] * (LEVELS - level - 1)
    if own.bullet:
        return BULLET

    def slot(index: int) -> str:
        other = levels.get(index, _Level())
        value = values[index]
        return written(other.start if value is None else value, other.form)

    if own.pattern is not None:
        label = _SLOT.sub(lambda m: slot(int(m[1]) - 1), own.pattern)
    elif own.form == "none":
        label = ""
    else:
        shown = range(max(0, level + 1 - own.shown), level + 1)
        label = own.prefix + ".".join(filter(None, map(slot, shown))) + own.suffix
    return label[:MAX_LABEL].strip()


def _levels(style: etree._Element) -> dict[int, _Level]:
    found = {}
    for child in style:
        index = number(child.get(TEXT + "level") or "", 0) - 1
        if not 0 <= index < LEVELS:
            continue
        pattern = child.get(_LOEXT + "num-list-format")
        found[index] = _Level(
            bullet=child.tag in (TEXT + "list-level-style-bullet", TEXT + "list-level-style-image"),
            form=sampled(child.get(STYLE + "num-format") or ""),
            prefix=(child.get(STYLE + "num-prefix") or "")[:MAX_LABEL],
            suffix=(child.get(STYLE + "num-suffix") or "")[:MAX_LABEL],
            pattern=None if pattern is None else pattern[:MAX_LABEL],
            shown=number(child.get(TEXT + "display-levels") or "", 1),
            start=number(child.get(TEXT + "start-value") or "", 1),
        )
    return found
