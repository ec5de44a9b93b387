"""Places left to fill: dots, lines, empty brackets, prompts in brackets."""

from __future__ import annotations

import re

_BLANK = re.compile(
    r"\.\.{3,}|\u2026\u2026+|\.\s(?:\.\s){2,}\.|__{2,}|--{4,}|\u2013\u2013{3,}"
    r"|\(\s*\)(?!\s*\d)|\[[^\[\]\d]{0,80}\]|\u00ab\s*\u00bb|\"\s{2,}\"|\u201c\s*\u201d"
)
_SIGNS = ("..", "\u2026", ". .", "_", "--", "\u2013\u2013", "(", "[", "\u00ab", '"', "\u201c")
FILLER = "_"


def find_blank(text: str) -> re.Match[str] | None:
    """The first blank of ``text``, None when it has none."""
    if not any(sign in text for sign in _SIGNS):
        return None
    return _BLANK.search(text)


def masked(text: str) -> str:
    """``text``, as long as before, with each blank as a line of underscores.

    What a prompt says in its brackets is not said by the statutes.
    """
    if find_blank(text) is None:
        return text
    return _BLANK.sub(lambda blank: FILLER * len(blank.group()), text)
