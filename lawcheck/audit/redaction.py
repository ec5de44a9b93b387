"""Personal data kept out of every output: what a person is known by is replaced by a neutral mark.

Free text of the statutes (quotes, name, seat, object) is not kept at all. What remains, messages and
labels, is cleared of the people whom the document names, and of what looks like the number of an
identity card, a telephone or an address of mail.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from lawcheck.parsing.folding import fold

if TYPE_CHECKING:
    from lawcheck.parsing.structure import Document
    from lawcheck.reports.model import ReportedFinding

MARK = "\u2588\u2588\u2588"
_SHORTEST_NAME = 3
_CODE = re.compile(r"[a-z]+(?:[_-][a-z]+)*|\d+(?:[./-]\d+)*")
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
        r"(?:(?:\+|00)\s?212|(?<!\d)0)(?:[\s.\-/]?\d){9}(?!\d)",
        r"(?<![^\W\d_])[a-z]{1,2}\s?-?\d{4,8}(?!\d)",
        r"(?<![\d.,])\d{7,}(?![\d.,])",
    )
)
_WORD = re.compile(r"[^\W\d_][\w\u2019'\u0610-\u061a\u064b-\u065f]*")
_FREE = frozenset(("identity.name", "identity.other_names", "identity.seat", "identity.object"))
_WORDING = "wording."


class Redactor:
    """Clears texts of what the people of one document are known by."""

    def __init__(self, document: Document) -> None:
        people = (*document.signatories, *(m.name for m in document.members))
        self._names = frozenset(
            fold(word)
            for name in people
            for word in _WORD.findall(name)
            if len(word) >= _SHORTEST_NAME
        )

    def __call__(self, text: str) -> str:
        """``text`` with the neutral mark in place of names and numbers of people."""
        for pattern in _PATTERNS:
            text = pattern.sub(MARK, text)
        return _WORD.sub(lambda m: MARK if fold(m[0]) in self._names else m[0], text)

    def message(self, finding: ReportedFinding) -> str:
        """What a finding says; a check of the text itself quotes it, so only its title is told."""
        return self(finding.message) if finding.law_article else finding.title


def redacted_facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that are numbers, dates, yes or no, or words of the schema; never the statutes' words."""
    return {
        name: value
        for name, value in facts.items()
        if name not in _FREE
        and not name.startswith(_WORDING)
        and (not isinstance(value, str) or _CODE.fullmatch(value))
    }
