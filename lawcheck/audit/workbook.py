"""The workbook of an audit: a sheet for the files, one for the findings, and what they add up to.

Rows are written as they come and none is kept in memory. Every text is written as a text: no cell is
ever a formula or a link.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lawcheck.audit.outputs import Telling
from lawcheck.audit.summary import Family, File, Finding, Group, RuleCount
from lawcheck.audit.wording import (
    cited_words,
    first_faults,
    governance_words,
    group_name,
    place_words,
    rule_title,
    sector_name,
)
from lawcheck.errors import LawcheckError

MAX_ROWS = 1_000_000
"""Rows of findings in one sheet; the next ones go on in another."""

_LONGEST_CELL = 32_000
_LINE, _MOST_LINES = 13.5, 8
_SHOWN_PATHS = 20
_COLOURS = {
    "contrary": "#F8D7D3", "refused": "#E4DDEC", "partly": "#E4DDEC", "review": "#FBEFC9",
    "clean": "#DCEFD8", "conflict": "#F8D7D3", "missing": "#F8D7D3", "legacy": "#FBEFC9",
    "better": "#DCEFD8", "worse": "#F8D7D3", "unread": "#E4DDEC",
}  # fmt: skip


class Column(NamedTuple):
    """A column: the message that heads it, its width, how its cells are shown, and their value."""

    key: str
    width: int
    shown: str
    value: Callable[[Any], Any]


class _Book:
    """The workbook being written, with its formats."""

    def __init__(self, telling: Telling, path: Path) -> None:
        self.telling = telling
        self._rtl = telling.language == "ar"
        self.book = xlsxwriter.Workbook(
            str(path),
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "tmpdir": str(path.parent),
                "default_date_format": "yyyy-mm-dd",
            },
        )
        font = {"font_name": "Arial", "font_size": 10, "valign": "top"}
        self._formats = {
            "text": self._format(font),
            "wrap": self._format(font | {"text_wrap": True}),
            "date": self._format(font | {"num_format": "yyyy-mm-dd", "align": "left"}),
            "count": self._format(font | {"num_format": "0"}),
            "money": self._format(font | {"num_format": "#,##0.##"}),
            "share": self._format(font | {"num_format": "0%"}),
            "head": self._format(
                font
                | {"bold": True, "bg_color": "#1F4E5F", "font_color": "#FFFFFF", "text_wrap": True,
                   "valign": "vcenter", "border": 1, "border_color": "#FFFFFF"}
            ),
            "title": self._format(font | {"bold": True, "font_size": 14}),
            "label": self._format(font | {"bold": True}),
        }  # fmt: skip
        self._coloured = {
            name: self._format(font | {"bg_color": colour}) for name, colour in _COLOURS.items()
        }

    def _format(self, properties: dict[str, Any]) -> Format:
        return self.book.add_format(properties)

    def sheet(self, key: str, number: int = 1) -> Worksheet:
        """A new sheet called by the message ``sheet-…``."""
        name = self.telling.say(f"sheet-{key}")
        sheet = self.book.add_worksheet(name if number == 1 else f"{name} {number}")
        if self._rtl:
            sheet.right_to_left()
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        return sheet

    def table(self, key: str, columns: tuple[Column, ...], rows: Iterable[Any]) -> None:
        """A sheet with a frozen header and filters, and others after it when there are too many rows."""
        number, at, sheet = 1, 0, self._headed(key, columns, 1)
        for row in rows:
            if at == MAX_ROWS:
                self._close(sheet, columns, at)
                number, at = number + 1, 0
                sheet = self._headed(key, columns, number)
            at += 1
            values = [column.value(row) for column in columns]
            sheet.set_row(at, _LINE * max(map(_lines, columns, values)))
            for place, (column, value) in enumerate(zip(columns, values, strict=True)):
                self.cell(sheet, at, place, value, column.shown)
        self._close(sheet, columns, at)

    def _headed(self, key: str, columns: tuple[Column, ...], number: int) -> Worksheet:
        sheet = self.sheet(key, number)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
        sheet.set_row(0, 30)
        for place, column in enumerate(columns):
            self.cell(sheet, 0, place, self.telling.say(f"column-{column.key}"), "head")
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        return sheet

    def _close(self, sheet: Worksheet, columns: tuple[Column, ...], rows: int) -> None:
        sheet.autofilter(0, 0, max(rows, 1), len(columns) - 1)

    def cell(self, sheet: Worksheet, row: int, place: int, value: Any, shown: str) -> None:
        """Write one cell; ``shown`` names its format, or colours a word by its key."""
        if shown == "coloured":
            key, value = value
            style = self._coloured.get(key, self._formats["text"])
        else:
            style = self._formats[shown]
        if value is None or value == "":
            return
        if isinstance(value, datetime):
            sheet.write_datetime(row, place, value.replace(tzinfo=None), style)
        elif isinstance(value, date):
            sheet.write_datetime(row, place, datetime(value.year, value.month, value.day), style)
        elif isinstance(value, int | float):
            sheet.write_number(row, place, value, style)
        else:
            sheet.write_string(row, place, str(value)[:_LONGEST_CELL], style)


def _lines(column: Column, value: Any) -> int:
    """How many lines a cell takes, roughly; no row is higher than a few lines."""
    if column.shown != "wrap" or not value:
        return 1
    room = int(column.width * 1.15)
    needed = sum(1 + len(line) // room for line in str(value).split("\n"))
    return min(needed, _MOST_LINES)


def write_workbook(telling: Telling, path: Path) -> None:
    """Write the workbook of a run. Raises LawcheckError ``output-failed`` (a full disk…)."""
    made = _Book(telling, path)
    _overview(made)
    made.table("files", _file_columns(telling), telling.summary.files("read", "partly", "refused"))
    made.table("findings", _finding_columns(telling), telling.summary.findings())
    made.table("rules", _rule_columns(telling), telling.summary.rules)
    for by in ("province", "region", "sector", "year"):
        made.table(by, _group_columns(telling, by), telling.summary.groups(by))
    made.table("duplicates", _family_columns(telling), _together(telling))
    made.table("clauses", _clause_columns(telling), telling.summary.shared_clauses)
    made.table("unread", _unread_columns(telling),
               telling.summary.files("refused", "partly", "skipped"))  # fmt: skip
    if telling.changes is not None:
        made.table("changes", _change_columns(telling), telling.changes)
    try:
        made.book.close()
    except XlsxWriterException as error:
        raise LawcheckError("output-failed", path=path, why=error) from error


def _overview(made: _Book) -> None:
    telling = made.telling
    sheet = made.sheet("overview")
    sheet.set_column(0, 0, 70)
    sheet.set_column(1, 1, 14)
    sheet.set_column(2, 2, 10)
    made.cell(sheet, 0, 0, telling.say("title"), "title")
    made.cell(sheet, 1, 0, telling.say("law-checked", law=telling.law), "text")
    made.cell(sheet, 2, 0, telling.day, "date")
    at = 4
    for label, number, of in _key_numbers(telling):
        made.cell(sheet, at, 0, label, "label" if of is None else "text")
        made.cell(sheet, at, 1, number, "count")
        if of:
            made.cell(sheet, at, 2, number / of, "share")
        at += 1
    for note in ("scope", "disclaimer"):
        at += 1
        sheet.set_row(at, 4 * _LINE)
        made.cell(sheet, at, 0, telling.say(note), "wrap")


def _key_numbers(telling: Telling) -> Iterator[tuple[str, int, int | None]]:
    """Labels, numbers, and the number that each is a share of."""
    totals = telling.totals
    yield telling.say("files-met"), totals.files, None
    for verdict in ("contrary", "review", "clean", "partly", "refused", "skipped"):
        number = totals.verdicts.get(verdict, 0)
        yield telling.say(f"verdict-{verdict}"), number, totals.files
    yield telling.say("under-old-law"), totals.old_law, totals.read
    yield telling.say("findings-all"), sum(totals.kinds.values()), None
    for kind, number in totals.kinds.items():
        yield telling.say(f"kind-{kind}"), number, sum(totals.kinds.values())


def _file_columns(telling: Telling) -> tuple[Column, ...]:
    language = telling.language

    def of(name: str) -> Callable[[File], Any]:
        return lambda file: getattr(file, name)

    return (
        Column("path", 44, "text", of("path")),
        Column("verdict", 20, "coloured", lambda f: (f.verdict, telling.say(f"verdict-{f.verdict}"))),
        Column("name", 34, "text", of("name")),
        Column("seat", 40, "text", of("seat")),
        Column("province", 18, "text", lambda f: place_words(f.province, language)),
        Column("region", 24, "text", lambda f: place_words(f.region, language)),
        Column("sector", 18, "text", lambda f: sector_name(f.sector, language)),
        Column("signed", 12, "date", of("signed")),
        Column("governance", 14, "text", lambda f: governance_words(f, language)),
        Column("capital", 13, "money", of("capital")),
        Column("share_value", 10, "money", of("share_value")),
        Column("members", 9, "count", lambda f: f.members or None),
        Column("cited", 12, "text", lambda f: cited_words(f, language)),
        *(Column(kind, 10, "count", of(kind)) for kind in ("conflict", "missing", "legacy", "review")),
        Column("first_rules", 90, "text", lambda f: first_faults(f, language)),
        Column("why", 50, "wrap", lambda f: f.why(language)),
        Column("reports", 40, "text", lambda f: "\n".join(f.reports)),
        Column("modified", 12, "date", of("modified")),
        Column("id", 14, "text", of("id")),
    )  # fmt: skip


def _finding_columns(telling: Telling) -> tuple[Column, ...]:
    def origin(finding: Finding) -> str:
        return telling.say(f"origin-{finding.origin}") if finding.origin else ""

    return (
        Column("path", 40, "text", lambda f: f.path),
        Column("name", 30, "text", lambda f: f.name),
        Column("rule", 8, "text", lambda f: f.rule),
        Column("kind", 14, "coloured", lambda f: (f.kind, telling.say(f"kind-{f.kind}"))),
        Column("title", 34, "text", lambda f: rule_title(f.rule, telling.language)),
        Column("article", 14, "text", lambda f: f.label),
        Column("message", 70, "wrap", lambda f: f.message),
        Column("excerpt", 70, "wrap", lambda f: f.excerpt),
        Column("origin", 18, "text", origin),
        Column("province", 18, "text", lambda f: place_words(f.province, telling.language)),
        Column("id", 14, "text", lambda f: f.id),
    )


def _rule_columns(telling: Telling) -> tuple[Column, ...]:
    def share(rule: RuleCount) -> float | None:
        return rule.files / telling.totals.read if telling.totals.read else None

    return (
        Column("rule", 8, "text", lambda r: r.rule),
        Column("title", 60, "text", lambda r: rule_title(r.rule, telling.language)),
        Column("files", 10, "count", lambda r: r.files),
        Column("share", 10, "share", share),
        *(Column(kind, 12, "count", _held(kind)) for kind in telling.totals.kinds),
        Column("findings", 12, "count", lambda r: r.findings),
        Column("inherited", 14, "count", lambda r: r.inherited or None),
    )


def _held(kind: str) -> Callable[[RuleCount], int | None]:
    return lambda rule: rule.kinds.get(kind)


def _group_columns(telling: Telling, by: str) -> tuple[Column, ...]:
    def average(group: Group) -> float:
        return round(group.findings / group.files, 1)

    return (
        Column(by, 34, "text", lambda g: group_name(g, by, telling.language)),
        Column("files", 12, "count", lambda g: g.files),
        Column("contrary", 14, "count", lambda g: g.contrary),
        Column("share", 10, "share", lambda g: g.contrary / g.files),
        Column("old_law", 16, "count", lambda g: g.old_law),
        Column("old_law_share", 14, "share", lambda g: g.old_law / g.files),
        Column("average", 16, "money", average),
    )


def _together(telling: Telling) -> Iterator[tuple[str, Family]]:
    for family in telling.summary.copies():
        yield "copies", family
    for family in telling.summary.families:
        yield "alike", family


def _family_columns(telling: Telling) -> tuple[Column, ...]:
    return (
        Column("likeness", 24, "text", lambda row: telling.say(f"likeness-{row[0]}")),
        Column("files", 10, "count", lambda row: row[1].number),
        Column("paths", 100, "wrap", lambda row: _paths(row[1], telling)),
    )


def _paths(family: Family, telling: Telling) -> str:
    shown = list(family.paths[:_SHOWN_PATHS])
    if family.number > len(shown):
        shown.append(telling.say("and-others", number=family.number - len(shown)))
    return "\n".join(shown)


def _clause_columns(telling: Telling) -> tuple[Column, ...]:
    def titles(rules: tuple[str, ...]) -> str:
        return "\n".join(f"{rule} {rule_title(rule, telling.language)}" for rule in rules)

    return (
        Column("files", 10, "count", lambda c: c.files),
        Column("article", 16, "text", lambda c: c.label),
        Column("rules", 60, "wrap", lambda c: titles(c.rules)),
        Column("beginning", 90, "wrap", lambda c: c.beginning),
    )


def _unread_columns(telling: Telling) -> tuple[Column, ...]:
    return (
        Column("path", 60, "text", lambda f: f.path),
        Column("status", 20, "text", lambda f: telling.say(f"status-{f.status}")),
        Column("why", 100, "wrap", lambda f: f.why(telling.language)),
        Column("size", 12, "count", lambda f: f.size),
        Column("id", 14, "text", lambda f: f.id),
    )


def _change_columns(telling: Telling) -> tuple[Column, ...]:
    return (
        Column("path", 60, "text", lambda d: d.path),
        Column("change", 20, "coloured", lambda d: (d.change, telling.say(f"change-{d.change}"))),
        Column("cured", 40, "text", lambda d: " ".join(d.cured)),
        Column("broken", 40, "text", lambda d: " ".join(d.broken)),
    )
