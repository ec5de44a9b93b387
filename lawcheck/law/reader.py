"""From a law file (YAML) to :class:`Law`; every mistake is reported with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import isfinite
from pathlib import Path
from typing import Any, NoReturn, cast

from lawcheck.errors import LawcheckError
from lawcheck.law.model import (
    COMPARISONS,
    CONFIDENCES,
    Comparison,
    Confidence,
    Figure,
    Law,
    Status,
    Value,
)

_MAX_BYTES = 2_000_000
_NUMBER = re.compile(r"(\d{1,12}(?:[/.]\d{1,12})?)(?: ([A-Za-z_]{1,40}))?")
_LAW_KEYS = frozenset(
    ("law", "extends", "title", "from", "until", "unlisted", "confidence", "source", "origins")
) | {"articles", "unknown"}
_META_KEYS = frozenset(
    ("unit", "note", "source", "confidence", "from", "until", "silent", "unknown")
)
_FLAGS = frozenset(("required", "forbidden"))


def read_yaml(path: Path) -> Any:
    """The content of a YAML file.

    Raises LawcheckError ``law-file-unreadable`` (missing, not UTF-8, too large) or
    ``law-file-syntax`` (not YAML).
    """
    import yaml

    try:
        if path.stat().st_size > _MAX_BYTES:
            raise LawcheckError("law-file-unreadable", file=path.name)
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LawcheckError("law-file-unreadable", file=path.name) from error
    try:
        return yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 0
        raise LawcheckError("law-file-syntax", file=path.name, line=line) from error


class LawReader:
    """Reads the mapping of one law; ``file`` names the file in errors."""

    def __init__(self, file: str, content: object) -> None:
        self._file = file
        if not isinstance(content, Mapping):
            raise LawcheckError("law-file-not-a-law", file=file)
        self._content = content
        for key in content:
            if key not in _LAW_KEYS:
                raise LawcheckError("law-file-key", file=file, entry=str(key))
        self._confidence = self._confidence_of(content, "A", "")
        self._source = str(content.get("source", ""))

    @property
    def base(self) -> str | None:
        """Name of the law that this file completes (``extends``)."""
        value = self._content.get("extends")
        return None if value is None else str(value)

    def read(self, base: Law | None = None) -> Law:
        """The law of the file; with ``base``, its figures replace those of the same names.

        Raises LawcheckError ``law-file-*`` naming the file, the article and the figure.
        """
        by_name: dict[str, tuple[Figure, ...]] = {}
        for article, entries in self._mapping("articles").items():
            if not isinstance(entries, Mapping):
                self._fail("law-file-article", article=str(article))
            for name, entry in entries.items():
                figures = self._figures(str(article), str(name), entry)
                by_name[str(name)] = by_name.get(str(name), ()) + figures
        for name, note in self._mapping("unknown").items():
            by_name.setdefault(
                str(name),
                (Figure(str(name), "exactly", None, "", "", "unknown", "D", "", str(note)),),
            )
        if base is not None:
            by_name = {**base.by_name, **by_name}
        unlisted = self._content.get("unlisted", base.unlisted if base else "unknown")
        if unlisted not in ("silent", "unknown"):
            self._fail("law-file-value", article="", name="unlisted", value=str(unlisted))
        started = self._day(self._content, "from", "") or (base.in_force_from if base else None)
        name = self._content.get("law", base.name if base else None)
        if name is None or started is None:
            self._fail("law-file-missing-key", entry="law" if name is None else "from")
        until = self._day(self._content, "until", "") or (base.until if base else None)
        return Law(
            name=str(name),
            in_force_from=started,
            until=until,
            unlisted=cast(Status, unlisted),
            by_name=by_name,
            origins=self._origins() or (base.origins if base else ()),
        )

    def _origins(self) -> tuple[str, ...]:
        origins = self._content.get("origins", [])
        if not isinstance(origins, list):
            self._fail("law-file-value", article="", name="origins", value=str(origins))
        return tuple(str(code) for code in origins)

    def _figures(self, article: str, name: str, entry: object) -> tuple[Figure, ...]:
        entries = entry if isinstance(entry, list) else [entry]
        return tuple(figure for one in entries for figure in self._constraints(article, name, one))

    def _constraints(self, article: str, name: str, entry: object) -> list[Figure]:
        if not isinstance(entry, Mapping) or not name:
            self._fail("law-file-figure", article=article, name=name)
        confidence = self._confidence_of(entry, self._confidence, article)
        source = str(entry.get("source", self._source))
        note = str(entry.get("note", ""))
        began, ended = self._day(entry, "from", article), self._day(entry, "until", article)
        status: Status = "known"
        pairs: list[tuple[Comparison, object]] = []
        for key, value in entry.items():
            if key in COMPARISONS:
                pairs.append((key, value))
            elif key not in _META_KEYS:
                self._fail("law-file-comparison", article=article, name=name, entry=str(key))
        if entry.get("silent") or entry.get("unknown"):
            status = "silent" if entry.get("silent") else "unknown"
            if pairs:
                self._fail("law-file-figure", article=article, name=name)
            pairs = [("exactly", None)]
        if not pairs:
            self._fail("law-file-figure", article=article, name=name)
        figures = []
        for comparison, raw in pairs:
            value, unit = (
                self._value(article, name, comparison, raw, entry.get("unit") == "text")
                if status == "known"
                else (None, "")
            )
            unit = str(entry.get("unit", unit))
            figures.append(
                Figure(
                    name,
                    comparison,
                    value,
                    unit,
                    article,
                    status,
                    confidence,
                    source,
                    note,
                    began,
                    ended,
                )
            )
        return figures

    def _value(
        self, article: str, name: str, comparison: Comparison, raw: object, text: bool
    ) -> tuple[Value, str]:
        if comparison in _FLAGS:
            if raw is True:
                return True, ""
        elif isinstance(raw, bool):
            pass
        elif isinstance(raw, date):
            return raw.isoformat(), "date"
        elif isinstance(raw, int | float):
            if isfinite(raw) and raw >= 0 and (raw or comparison != "multiple_of"):
                return Fraction(str(raw)), ""
        elif isinstance(raw, str) and raw.strip():
            match = _NUMBER.fullmatch(raw)
            if match is None or text:
                if comparison in ("exactly", "one_of", "organ"):
                    return raw, ""
            elif _usable(match[1], comparison):
                unit = match[2] or ("fraction" if "/" in match[1] else "")
                return Fraction(match[1]), unit
        self._fail("law-file-value", article=article, name=name, value=str(raw))

    def _confidence_of(
        self, entry: Mapping[Any, Any], default: Confidence, article: str
    ) -> Confidence:
        value = entry.get("confidence", default)
        if value not in CONFIDENCES:
            self._fail("law-file-value", article=article, name="confidence", value=str(value))
        return cast(Confidence, value)

    def _day(self, entry: Mapping[Any, Any], key: str, article: str) -> date | None:
        value = entry.get(key)
        if value is not None and type(value) is not date:
            self._fail("law-file-value", article=article, name=key, value=str(value))
        return value

    def _mapping(self, key: str) -> Mapping[Any, Any]:
        value = self._content.get(key)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            self._fail("law-file-value", article="", name=key, value=str(value))
        return value

    def _fail(self, key: str, **params: str) -> NoReturn:
        raise LawcheckError(key, file=self._file, **params)


def _usable(number: str, comparison: Comparison) -> bool:
    """No division by zero, and no multiple of zero."""
    head, _, tail = number.partition("/")
    if tail and int(tail) == 0:
        return False
    return comparison != "multiple_of" or float(head) > 0
