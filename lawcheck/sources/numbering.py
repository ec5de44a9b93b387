"""Numbers that Word computes: the label of an auto-numbered paragraph, from ``numbering.xml``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from lawcheck.sources.collect import BULLET
from lawcheck.sources.labels import MAX_LABEL, written
from lawcheck.sources.wordml import W, attribute, is_on, number, value

LEVELS = 9
_SLOT = re.compile(r"%([1-9])")


class Level(NamedTuple):
    """One level of a list: format, pattern (``Article %1``), first number, when it restarts."""

    form: str = "decimal"
    pattern: str = ""
    start: int = 0
    restart: int | None = None
    legal: bool = False
    style: str = ""


@dataclass(slots=True)
class _Counters:
    values: list[int | None] = field(default_factory=lambda: [None] * LEVELS)


@dataclass(slots=True)
class _List:
    """One ``w:num``: its levels, the abstract list whose counters it shares, its new starts."""

    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering:
    """Computes labels while paragraphs are met in document order."""

    def __init__(self, root: etree._Element | None, linked: dict[str, str] | None = None) -> None:
        """``linked`` gives, by numbering style, the list that the style uses."""
        self._lists: dict[str, _List] = {}
        self._counters: dict[str, _Counters] = {}
        if root is not None:
            self._load(root, linked or {})

    def level_of_style(self, list_id: str, style: str) -> int | None:
        """The level of the list that is tied to the paragraph style ``style``."""
        found = self._lists.get(list_id)
        if found is None or not style:
            return None
        return next((i for i, lvl in found.levels.items() if lvl.style == style), None)

    def label(self, list_id: str, level: int) -> str:
        """Count one paragraph of the list ``list_id`` at ``level`` (from 0); its label.

        Bullets give :data:`BULLET`; an unknown list or level gives nothing.
        """
        found = self._lists.get(list_id)
        if found is None or level not in found.levels:
            return ""
        values = self._counters.setdefault(found.abstract, _Counters()).values
        own = found.levels[level]
        override = found.starts.pop(level, None)
        current = values[level]
        if override is not None:
            values[level] = override
        else:
            values[level] = own.start if current is None else current + 1
        for deeper in range(level + 1, LEVELS):
            restart = found.levels.get(deeper, Level()).restart
            if restart is None or level < restart:
                values[deeper] = None
        if own.form == "bullet":
            return BULLET
        return _SLOT.sub(lambda m: self._slot(found, own, int(m[1]) - 1, values), own.pattern)[
            :MAX_LABEL
        ].strip()

    @staticmethod
    def _slot(found: _List, own: Level, level: int, values: list[int | None]) -> str:
        other = found.levels.get(level, Level())
        value = values[level]
        if other.form == "bullet":
            return ""
        form = "decimal" if own.legal and other.form != "none" else other.form
        return written(other.start if value is None else value, form)

    def _load(self, root: etree._Element, linked: dict[str, str]) -> None:
        abstracts: dict[str, dict[int, Level]] = {}
        links: dict[str, str] = {}
        for abstract in root.iterchildren(W + "abstractNum"):
            name = attribute(abstract, "abstractNumId")
            abstracts[name] = dict(_levels(abstract))
            link = abstract.find(W + "numStyleLink")
            if link is not None:
                links[name] = value(link)
        nums = {attribute(n, "numId"): n for n in root.iterchildren(W + "num")}

        def abstract_of(num: etree._Element | None) -> str:
            child = None if num is None else num.find(W + "abstractNumId")
            return "" if child is None else value(child)

        for list_id, num in nums.items():
            name = abstract_of(num)
            if name in links and not abstracts.get(name):
                name = abstract_of(nums.get(linked.get(links[name], "")))
            levels = dict(abstracts.get(name, {}))
            starts: dict[int, int] = {}
            for override in num.iterchildren(W + "lvlOverride"):
                level = number(attribute(override, "ilvl"), 0)
                levels.update(_levels(override))
                start = override.find(W + "startOverride")
                if start is not None:
                    starts[level] = number(value(start), 1)
                    levels[level] = levels.get(level, Level())._replace(start=starts[level])
            self._lists[list_id] = _List(name, levels, starts)


def _levels(parent: etree._Element) -> list[tuple[int, Level]]:
    out = []
    for lvl in parent.iterchildren(W + "lvl"):
        index = number(attribute(lvl, "ilvl"), -1)
        if 0 <= index < LEVELS:
            out.append((index, _level(lvl)))
    return out


def _level(lvl: etree._Element) -> Level:
    found = {child.tag: child for child in lvl}

    def said(name: str, default: str) -> str:
        child = found.get(W + name)
        return default if child is None else value(child)

    restart = found.get(W + "lvlRestart")
    legal = found.get(W + "isLgl")
    return Level(
        form=_form(lvl, said("numFmt", "decimal")),
        pattern=said("lvlText", "")[:MAX_LABEL],
        start=number(said("start", "0"), 0),
        restart=None if restart is None else number(value(restart), 0),
        legal=legal is not None and is_on(legal),
        style=said("pStyle", ""),
    )


def _form(lvl: etree._Element, plain: str) -> str:
    """The format; a custom one (``001, 002 …``) is held in a later namespace: digits will do."""
    return "decimal" if plain == "custom" else plain
