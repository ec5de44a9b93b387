"""What an office knows a cooperative by: name, seat, place, trade, date, who governs, capital, law cited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from lawcheck.audit.places import place_in
from lawcheck.bylaws import Bylaws
from lawcheck.law.loader import IN_FORCE, REPEALED
from lawcheck.parsing.annotate import annotated
from lawcheck.parsing.quantities import find_quantities

if TYPE_CHECKING:
    from lawcheck.parsing.structure import Document

_SECTOR = "SECTOR_"
_OLDEST = 1937
"""Before it no cooperative had statutes in Morocco: an earlier year was misread."""


class Identity(NamedTuple):
    """The identity facts of one file; empty or None where they could not be told.

    ``province`` and ``region`` are keys of the gazetteer, ``sector`` the end of a concept of
    ``sectors.lex`` in lower case, ``governance`` is ``board`` or ``managers``, ``cited`` the law the
    statutes say they obey: ``112.12``, ``24.83`` or ``both``.
    """

    name: str = ""
    seat: str = ""
    province: str = ""
    region: str = ""
    sector: str = ""
    signed: date | None = None
    governance: str = ""
    capital: float | None = None
    share_value: float | None = None
    members: int = 0
    cited: str = ""


def identity_of(document: Document, bylaws: Bylaws) -> Identity:
    """The identity facts of a document."""
    seat = bylaws.value("identity.seat") or ""
    place = place_in("\n".join(_articles(document, bylaws, "identity.seat")) or seat)
    return Identity(
        name=" ".join((bylaws.value("identity.name") or "").split()),
        seat=" ".join(seat.split()),
        province=place.province,
        region=place.region,
        sector=_sector(document, bylaws),
        signed=_signed(document),
        governance=_governance(bylaws),
        capital=_number(bylaws.value("capital.amount")),
        share_value=_number(bylaws.value("capital.share_value")),
        members=len(document.members),
        cited=_cited(bylaws),
    )


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


def _articles(document: Document, bylaws: Bylaws, fact: str) -> Iterator[str]:
    """The text of the first article that states ``fact``."""
    for said in bylaws.said(fact):
        if said.evidence is not None and said.evidence.article is not None:
            yield document.articles[said.evidence.article].text
            return


def _sector(document: Document, bylaws: Bylaws) -> str:
    """The trade that the name says, else the one that the object says most; a draw tells nothing."""
    for texts in (
        [bylaws.value("identity.name") or "", *(line.text for line in document.title)],
        list(_articles(document, bylaws, "identity.object")),
    ):
        said = Counter(
            o.concept
            for text in texts
            for line in text.splitlines()
            for o in annotated(line, document.language).occurrences
            if o.concept.startswith(_SECTOR)
        ).most_common(2)
        if said and (len(said) == 1 or said[0][1] > said[1][1]):
            return said[0][0].removeprefix(_SECTOR).lower()
    return ""


def _signed(document: Document) -> date | None:
    """The last whole date after the articles (place, date and signatures), of our calendar."""
    last = document.articles[-1].lines if document.articles else ()
    for line in reversed((*last, *document.closing)):
        for quantity in reversed(find_quantities(line.text, document.language)):
            if quantity.kind == "date" and quantity.date and quantity.calendar == "gregorian":
                day = _day(*quantity.date)
                if day is not None:
                    return day
    return None


def _day(year: int | None, month: int | None, day: int | None) -> date | None:
    if year is None or not _OLDEST <= year <= date.today().year:
        return None
    try:
        return date(year, month or 0, day or 0)
    except ValueError:
        return None


def _governance(bylaws: Bylaws) -> str:
    board, managers = bool(bylaws.organs.board), bool(bylaws.organs.managers)
    return "" if board == managers else "board" if board else "managers"


def _cited(bylaws: Bylaws) -> str:
    cited = {said.value for said in bylaws.governing.cited} & {IN_FORCE, REPEALED}
    return "both" if len(cited) == 2 else next(iter(cited), "")
