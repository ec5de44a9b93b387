"""How many section assemblies there are for each seat on the board."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.annotate import Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import found
from lawcheck.parsing.structure import Document

_SET_UP = ("INSTITUTE", "DIVIDED", "SHARE_OUT")
_OTHER_NUMBERS = ("COUNT_TIME", "YEARLY", "DELEGATE")
_SEATS = ("COUNT_MEMBER", "COUNT_ADMINISTRATOR", "COUNT_SEAT")
_OF = 3


def _beside(p: Passage, start: int, end: int) -> set[Fraction]:
    """The numbers of administrators said in the same sentence: «a board of nine members»."""
    return {
        number.quantity.value
        for board in p.within("BOARD", start, end)
        for number in found(p, board.last + 1, board.last + 1 + _OF, *_SEATS)
        if number.quantity and number.quantity.value
    }


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the sections set up by number, as so many for each administrator."""
    told = reading.board_sizes()
    for p in passages:
        counted = p.occurrences.get("COUNT_SECTION", ())
        for o in (*p.occurrences.get("SECTION_ASSEMBLY", ()), *counted):
            start, end = p.sentence(o.first)
            sizes = _beside(p, start, end) or (set() if o in counted else told)
            if not p.says(start, end, *_SET_UP) or p.says(start, end, *_OTHER_NUMBERS):
                continue
            if len(sizes) != 1:
                continue
            size = min(sizes)
            before = p.within("NUMBER", max(start, o.first - 1), o.first)
            for number in [o] if o in counted else before:
                quantity = number.quantity
                if quantity and quantity.value and quantity.bound == "exactly":
                    reading.state(
                        "sections.per_board_seat", quantity.value / size, p, number.first, o.last
                    )
