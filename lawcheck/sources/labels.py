"""Writing a number the way a list does: 4, IV, d, or a letter of the Arabic alphabet."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

MAX_LABEL = 200
"""Longest label kept, in characters."""

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_MOST_REPEATS = 5


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    data: dict[str, Any] = installed_yaml(directory("grammars") / "numbering.yaml")
    return data


def sampled(sample: str) -> str:
    """The Word name of the format that OpenDocument names by a ``sample`` of it."""
    return str(_data()["samples"].get(sample, "decimal" if sample else "none"))


def written(number: int, form: str) -> str:
    """``number`` in the Word format ``form`` (``decimal``, ``upperRoman`` …).

    A format unknown here, or a number the format cannot hold, gives plain digits.
    """
    if form == "decimal":
        return str(number)
    if form == "none":
        return ""
    if form in ("upperRoman", "lowerRoman"):
        roman = _roman(number)
        return roman if form == "upperRoman" else roman.lower()
    if form in ("lowerLetter", "upperLetter"):
        letters = _repeated(number, _LATIN)
        return letters if form == "lowerLetter" else letters.upper()
    if form == "decimalZero":
        return f"{number:02d}"
    known = _data().get(form)
    if not isinstance(known, str):
        return str(number)
    if form.endswith("Numbers"):
        return str(number).translate({0x30 + i: digit for i, digit in enumerate(known)})
    return _repeated(number, known)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    out = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        out += sign * count
    return out


def _repeated(number: int, letters: str) -> str:
    turns, rest = divmod(number - 1, len(letters))
    if number < 1 or turns >= _MOST_REPEATS:
        return str(number)
    return letters[rest] * (turns + 1)
