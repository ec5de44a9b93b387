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


def year_end(day_of_year: str, year: int) -> date:
    """The day ``MM-DD`` of ``year``, or the last day of its month."""
    month, day = map(int, day_of_year.split("-"))
    last = add_months(date(year, month, 1), 1) - timedelta(1)
    return date(year, month, min(day, last.day))


def concerns(entry: Mapping[str, Any], source: Source) -> bool:
    """Whether an entry of the plan concerns the cooperative: its ``when`` holds, its ``unless`` not."""
    wanted = "when" not in entry or source.holds(entry["when"])
    return wanted and not ("unless" in entry and source.holds(entry["unless"]))


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
    """Every deadline that concerns the cooperative, in the order of the plan.

    One that depends on the end of the financial year is the first that ``today`` has not passed.
    """
    known: dict[str, date | None] = {}
    for entry in dossier()["deadlines"]:
        if not concerns(entry, source):
            continue
        origin = entry["from"]
        start: Any = known[origin] if origin in known else source.value(origin)
        day: date | None
        if isinstance(start, str):
            ends = (year_end(start, today.year + more) for more in (-1, 0, 1, 2))
            days = (_day(entry, end, source) for end in ends)
            day = next(due for due in days if due >= today)
        else:
            day = _day(entry, start, source) if isinstance(start, date) else None
        known[entry["name"]] = day
        yield Deadline(entry["name"], day, entry["title"][source.language], str(entry["article"]))
