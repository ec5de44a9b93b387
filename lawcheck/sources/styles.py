"""The styles of a Word file: name, outline level, list and boldness, through ``basedOn``."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

from lawcheck.sources.wordml import W, attribute, is_on, number, value

_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_BODY_TEXT = 9


class Style(NamedTuple):
    """What a style says once its ancestors have spoken; ``None`` where nobody did.

    ``list_style`` is the style that names the list; ``bold_cs`` the boldness of Arabic text.
    """

    name: str = ""
    outline: int | None = None
    list_id: str = ""
    level: int | None = None
    list_style: str = ""
    bold: bool | None = None
    bold_cs: bool | None = None
    hidden: bool | None = None


class Styles:
    """The styles of ``styles.xml``, resolved on demand.

    ``base`` is what the document gives to every run; ``hide`` whether some style hides text.
    """

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._resolved: dict[str, Style] = {}
        self._default = ""
        self.base = Style()
        self.hide = root is not None and next(root.iter(W + "vanish"), None) is not None
        if root is None:
            return
        for style in root.iterchildren(W + "style"):
            name = attribute(style, "styleId")
            self._elements.setdefault(name, style)
            paragraph = attribute(style, "type") == "paragraph"
            if paragraph and attribute(style, "default") in ("1", "true", "on"):
                self._default = name
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        if defaults is not None:
            bold, bold_cs, hidden = _run_properties(defaults)
            self.base = Style(bold=bold, bold_cs=bold_cs, hidden=hidden)

    def paragraph(self, style_id: str) -> Style:
        """The style of a paragraph; the default one when ``style_id`` is empty or unknown."""
        return self.resolve(style_id if style_id in self._elements else self._default)

    def resolve(self, style_id: str) -> Style:
        """The style ``style_id`` with everything it inherits."""
        known = self._resolved.get(style_id)
        if known is not None:
            return known
        chain: dict[str, None] = {}
        current = style_id
        while current in self._elements and current not in self._resolved and current not in chain:
            chain[current] = None
            parent = self._elements[current].find(W + "basedOn")
            current = "" if parent is None else value(parent)
        inherited = self._resolved.get(current, Style())
        for name in reversed(chain):
            inherited = _specialised(name, self._elements[name], inherited)
            self._resolved[name] = inherited
        return inherited

    def linked_lists(self) -> dict[str, str]:
        """The list that each numbering style uses."""
        linked = {}
        for style_id, style in self._elements.items():
            if attribute(style, "type") == "numbering":
                num = style.find(f"{W}pPr/{W}numPr/{W}numId")
                if num is not None:
                    linked[style_id] = value(num)
        return linked


def outline_of(element: etree._Element | None, inherited: int | None) -> int | None:
    """The heading level, from 1, that ``w:outlineLvl`` gives, else the inherited one."""
    if element is None:
        return inherited
    level = number(value(element), _BODY_TEXT)
    return level + 1 if 0 <= level < _BODY_TEXT else None


def _specialised(style_id: str, style: etree._Element, inherited: Style) -> Style:
    name = style.find(W + "name")
    shown = style_id if name is None else value(name)
    outline = inherited.outline
    heading = _HEADING.fullmatch(shown)
    if heading:
        outline = int(heading[1])
    list_id, level, list_style = inherited.list_id, inherited.level, inherited.list_style
    properties = style.find(W + "pPr")
    if properties is not None:
        outline = outline_of(properties.find(W + "outlineLvl"), outline)
        num = properties.find(f"{W}numPr/{W}numId")
        ilvl = properties.find(f"{W}numPr/{W}ilvl")
        if num is not None:
            list_id, level = value(num), None
        if num is not None or ilvl is not None:
            list_style = style_id
        if ilvl is not None:
            level = number(value(ilvl), 0)
    bold, bold_cs, hidden = inherited.bold, inherited.bold_cs, inherited.hidden
    run = style.find(W + "rPr")
    if run is not None:
        own = _run_properties(run)
        bold = bold if own[0] is None else own[0]
        bold_cs = bold_cs if own[1] is None else own[1]
        hidden = hidden if own[2] is None else own[2]
    return Style(shown, outline, list_id, level, list_style, bold, bold_cs, hidden)


def _run_properties(run: etree._Element) -> tuple[bool | None, bool | None, bool | None]:
    bold, bold_cs, hidden = (run.find(W + name) for name in ("b", "bCs", "vanish"))
    return (
        None if bold is None else is_on(bold),
        None if bold_cs is None else is_on(bold_cs),
        None if hidden is None else is_on(hidden),
    )
