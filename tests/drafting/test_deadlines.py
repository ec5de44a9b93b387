"""Days by which things are due: counted as the law counts them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from lawcheck.drafting.clauses import ProfileSource
from lawcheck.drafting.deadlines import add_months, deadlines, year_end
from lawcheck.drafting.profile import profile_of

PROFILE = Path(__file__).parents[2] / "examples" / "profil.yaml"
TODAY = date(2026, 6, 1)


def due(today: date = TODAY, **answers: Any) -> dict[str, date | None]:
    data = yaml.safe_load(PROFILE.read_text(encoding="utf-8")) | answers
    return {d.name: d.day for d in deadlines(ProfileSource(profile_of(data), "fr"), today)}


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 12, 31), 6, date(2027, 6, 30)),
        (date(2026, 12, 31), -2, date(2026, 10, 31)),
        (date(2026, 5, 15), 36, date(2029, 5, 15)),
        (date(2026, 8, 31), -6, date(2026, 2, 28)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_one(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@given(day=st.dates(date(1990, 1, 1), date(2090, 1, 1)), months=st.integers(-60, 60))
def test_months_never_skip_one(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


@pytest.mark.parametrize(
    ("said", "year", "day"),
    [("12-31", 2026, date(2026, 12, 31)), ("02-29", 2026, date(2026, 2, 28)),
     ("02-29", 2028, date(2028, 2, 29))],
)  # fmt: skip
def test_the_end_of_the_year_exists_every_year(said: str, year: int, day: date) -> None:
    assert year_end(said, year) == day


KNOWN = {
    "name_certificate": {"number": "1", "date": date(2026, 5, 6)},
    "dates": {"funds_received": date(2026, 5, 18), "registered": date(2026, 6, 15),
              "assembly": date(2027, 3, 20), "change": date(2027, 4, 10)},
}  # fmt: skip
EXPECTED = {
    "name_valid": date(2026, 7, 5),  # sixty days of the certificate (decree 2.15.617, 4)
    "name_renewal": date(2026, 7, 12),  # and seven to have it prolonged
    "deposit": date(2026, 5, 23),  # five days (8)
    "activity_notice": date(2026, 7, 15),  # thirty (104)
    "third_parties": date(2027, 6, 15),  # a year (6)
    "balance": date(2029, 6, 15),  # three years (26)
    "ordinary_assembly": date(2026, 6, 30),  # six months of the end of the year (41)
    "first_notice": date(2027, 3, 4),  # fifteen full days between (40)
    "members_accounts": date(2027, 3, 4),  # (68)
    "auditor_accounts": date(2027, 2, 7),  # forty (68)
    "list_update": date(2027, 3, 19),  # fifteen days of the notice (17)
    "refund": date(2027, 4, 4),  # fifteen days of the assembly (21)
    "accounts_deposit": date(2027, 4, 19),  # thirty (68)
    "withdrawal": date(2026, 10, 31),  # two months before the end of the year (19)
    "amending_entry": date(2027, 5, 10),  # thirty (12)
}


def test_every_deadline_is_counted_from_its_date() -> None:
    assert due(**KNOWN) == EXPECTED


def test_full_days_lie_between_the_notice_and_the_assembly() -> None:
    held = date(2027, 3, 20)
    days = due(dates={"assembly": held}, assembly={"first_notice_days": 20})
    sent = days["first_notice"]
    assert sent is not None
    between = [sent + timedelta(n) for n in range(1, (held - sent).days)]
    assert len(between) == 20


def test_a_date_that_is_not_known_gives_no_day() -> None:
    days = due(name_certificate=None)
    assert days["name_valid"] is days["name_renewal"] is days["deposit"] is None
    assert days["ordinary_assembly"] == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("today", "assembly", "withdrawal"),
    [
        (date(2026, 6, 30), date(2026, 6, 30), date(2026, 10, 31)),
        (date(2026, 7, 1), date(2027, 6, 30), date(2026, 10, 31)),
        (date(2026, 11, 1), date(2027, 6, 30), date(2027, 10, 31)),
    ],
)
def test_yearly_deadlines_are_the_next_ones(today: date, assembly: date, withdrawal: date) -> None:
    days = due(today)
    assert (days["ordinary_assembly"], days["withdrawal"]) == (assembly, withdrawal)


def test_answers_move_their_deadlines() -> None:
    days = due(
        **KNOWN | {"third_parties": {"wait_months": 24}, "capital": {"payment_months": 12}},
        refund={"days": 10}, year_end="06-30",
    )  # fmt: skip
    assert days["third_parties"] == date(2028, 6, 15)
    assert days["balance"] == date(2027, 6, 15)
    assert days["refund"] == date(2027, 3, 30)
    assert days["ordinary_assembly"] == date(2026, 12, 30)
    assert "third_parties" not in due(third_parties={"allowed": False})


def test_an_older_cooperative_registers_thirty_days_after_its_assembly() -> None:
    days = due(adaptation={"founded": date(1998, 3, 4), "assembly": date(2019, 11, 2)})
    assert days["adaptation_registration"] == date(2019, 12, 2)


def test_an_older_cooperative_has_no_deadline_of_a_foundation() -> None:
    days = due(**KNOWN, adaptation={"founded": date(1998, 3, 4)})
    assert not {"name_valid", "name_renewal", "deposit"} & set(days)
