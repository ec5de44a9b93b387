"""The two laws as data: figures, mandatory mentions, penalties and verdicts."""

from __future__ import annotations

from lawcheck.law.loader import (
    law_on,
    load_decrees,
    load_law,
    load_law_file,
    load_older,
    load_penalties,
    origin_allowed,
    origin_of,
    penalties_for,
)
from lawcheck.law.model import Figure, Law, Mention, Penalty, Verdict
from lawcheck.law.verdicts import repeats, verdict

__all__ = [
    "Figure",
    "Law",
    "Mention",
    "Penalty",
    "Verdict",
    "law_on",
    "load_decrees",
    "load_law",
    "load_law_file",
    "load_older",
    "load_penalties",
    "origin_allowed",
    "origin_of",
    "penalties_for",
    "repeats",
    "verdict",
]
