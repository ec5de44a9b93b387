"""The days by which things are due, computed from the dates of a profile (``templates/dossier.yaml``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from lawcheck.drafting.clauses import Source
from lawcheck.drafting.statutes import dossier


class Deadline(NamedTuple):
    """What is due on ``day`` (None while the date it depends on is not known), and by which article."""

    name: str
    day: date | None
    title: str
    article: str


def add_months(day: date, months: int) -> date:
    """``day`` some months later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for number in range(day.day, 27, -1):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue
    return date(year, month + 1, day.day)


def next_year_end(day_of_year: str, today: date) -> date:
    """The end of the financial year in which ``today`` falls."""
    month, day = map(int, day_of_year.split("-"))
    last_day = day_of_year == "02-29" or day >= 28
    this = add_months(date(today.year, month, 1), 1) - timedelta(1) if last_day else None
    end = date(today.year, month, min(day, this.day) if this else day)
    if end >= today:
        return end
    after = add_months(date(today.year + 1, month, 1), 1) - timedelta(1)
    return date(today.year + 1, month, min(day, after.day))


def _amount(said: Any, source: Source) -> int:
    """A number of days or months: itself, or the fact of that name (a minus before it counts back)."""
    if isinstance(said, int):
        return said
    name = str(said)
    sign = -1 if name.startswith("-") else 1
    return sign * int(source.value(name.lstrip("-")))


def _day(entry: Mapping[str, Any], start: date, source: Source) -> date:
    if "months" in entry:
        return add_months(start, _amount(entry["months"], source))
    if "clear_days" in entry:
        days = _amount(entry["clear_days"], source)
        return start + timedelta(days - 1 if days < 0 else days + 1)
    return start + timedelta(_amount(entry["days"], source))


def deadlines(source: Source, today: date) -> Iterator[Deadline]:
    """Every deadline that concerns the cooperative, in the order of the plan."""
    known: dict[str, date | None] = {}
    for entry in dossier()["deadlines"]:
        if "when" in entry and not source.holds(entry["when"]):
            continue
        origin = entry["from"]
        start: Any = known[origin] if origin in known else source.value(origin)
        if isinstance(start, str):
            start = next_year_end(start, today)
        day = _day(entry, start, source) if isinstance(start, date) else None
        known[entry["name"]] = day
        yield Deadline(entry["name"], day, entry["title"][source.language], str(entry["article"]))
