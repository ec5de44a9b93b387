"""The direction of a text, as its letters tell it."""

from __future__ import annotations

import unicodedata
from typing import Literal

RIGHT_TO_LEFT_MARK = "\u200f"


def direction_of(text: str) -> Literal["rtl", "ltr", ""]:
    """The direction of the first letter of ``text`` that has one; empty when none has."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return ""
