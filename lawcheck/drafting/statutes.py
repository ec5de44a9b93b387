"""The statutes that a source makes: titles, articles, the list of members, the signatures.

The plan is data (``templates/statutes.yaml``); this module fills it and knows nothing of Word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from lawcheck.drafting.clauses import Clause, Source, Words, render
from lawcheck.drafting.profile import Founder, Profile, local
from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml


class Article(NamedTuple):
    """An article: its number, the template it comes from, its title and paragraphs."""

    number: int
    template: str
    clause: Clause


class Chapter(NamedTuple):
    """A division and its articles."""

    label: str
    title: str
    articles: tuple[Article, ...]


class Table(NamedTuple):
    """A table with a heading row; the last row holds the totals."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: tuple[str, ...]


class Statutes(NamedTuple):
    """Statutes ready to be written."""

    language: str
    heading: str
    name: str
    chapters: tuple[Chapter, ...]
    members: Table | None
    closing: str
    signatures: str

    @property
    def articles(self) -> Iterator[Article]:
        """Every article in order."""
        for chapter in self.chapters:
            yield from chapter.articles


@lru_cache(maxsize=1)
def plan() -> Mapping[str, Any]:
    """The plan of the statutes."""
    loaded: Mapping[str, Any] = installed_yaml(directory("templates") / "statutes.yaml")
    return loaded


@lru_cache(maxsize=1)
def dossier() -> Mapping[str, Any]:
    """The plan of the dossier."""
    loaded: Mapping[str, Any] = installed_yaml(directory("templates") / "dossier.yaml")
    return loaded


def words(language: str) -> Mapping[str, Any]:
    """The words that frame a document in ``language``."""
    framing: Mapping[str, Any] = plan()["words"][language]
    return framing


def planned(source: Source) -> Iterator[tuple[int, str]]:
    """The clauses wanted, each with the index of its chapter."""
    for index, chapter in enumerate(plan()["chapters"]):
        for entry in chapter["clauses"]:
            named = entry if isinstance(entry, Mapping) else {"clause": entry, "when": ""}
            if not named["when"] or source.holds(named["when"]):
                yield index, named["clause"]


def articles(source: Source) -> tuple[Chapter, ...]:
    """The chapters with their articles, numbered through."""
    by_chapter: dict[int, list[Article]] = {}
    for number, (chapter, template) in enumerate(planned(source), 1):
        clause = render(template, source)
        by_chapter.setdefault(chapter, []).append(Article(number, template, clause))
    language = source.language
    return tuple(
        Chapter(
            f"{words(language)['chapter']} {plan()['ranks'][language][rank]}",
            plan()["chapters"][index]["title"][language],
            tuple(found),
        )
        for rank, (index, found) in enumerate(by_chapter.items())
    )


def paid_shares(founder: Founder, source: Source) -> Any:
    """How many shares' worth a founder has paid: those in kind, and the part called of the others."""
    called = source.value("capital.paid_up_fraction")
    return founder.shares_in_kind + (founder.shares - founder.shares_in_kind) * called


def member_cells(founder: Founder, number: int, source: Source, value: Any) -> dict[str, str]:
    """What each column of a list of members says of one founder."""
    spell = Words(source).speller
    language = source.language

    def said(name: str) -> str:
        return "" if founder[name] is None else local(founder[name], language)

    address = said("address")
    if founder.legal:
        parts = (
            address,
            words(language)["legal_capital"].format(
                amount=f"{spell.digits(founder['capital'])} {spell.noun(100, 'dirham')}"
            ),
            words(language)["represented"].format(
                name=said("representative"), address=said("representative_address")
            ),
        )
        address = f"{spell.words['comma']} ".join(parts)
    return {
        "number": str(number),
        "name": said("name"),
        "identity": founder["identity"] or "",
        "address": address,
        "nationality": said("nationality"),
        "profession": said("profession"),
        "shares": spell.digits(founder.shares),
        "amount": spell.money(founder.shares * value),
        "paid": spell.money(paid_shares(founder, source) * value),
        "signature": "",
    }


def members_table(source: Source, columns: tuple[str, ...]) -> Table | None:
    """The list of the founders with those columns; None when nobody is named."""
    people = source.people()
    if not people:
        return None
    framing = words(source.language)
    value = source.value("capital.share_value")
    spell = Words(source).speller
    cells = [member_cells(f, n, source, value) for n, f in enumerate(people, 1)]
    shares = sum(f.shares for f in people)
    totals = {"name": framing["total"], "shares": spell.digits(shares),
              "amount": spell.money(shares * value),
              "paid": spell.money(sum(paid_shares(f, source) for f in people) * value)}  # fmt: skip
    return Table(
        framing["members"],
        tuple(framing["columns"][name] for name in columns),
        tuple(tuple(row[name] for name in columns) for row in cells),
        tuple(totals.get(name, "") for name in columns),
    )


STATUTES_COLUMNS = ("number", "name", "identity", "address", "shares", "amount", "signature")


def closing(profile: Profile, source: Source) -> str:
    """Place and date of the signatures, blank when they are not known."""
    framing = words(source.language)
    place, day = profile["signed.place"], profile["signed.date"]
    if place is None or not isinstance(day, date):
        return str(framing["done_open"])
    spell = Words(source).speller
    return str(framing["done_at"].format(place=local(place, source.language), date=spell.date(day)))


def statutes_of(profile: Profile, source: Source) -> Statutes:
    """The statutes that ``profile`` makes in the language of ``source``."""
    framing = words(source.language)
    return Statutes(
        source.language,
        framing["title"],
        local(profile["name"], source.language),
        articles(source),
        members_table(source, STATUTES_COLUMNS),
        closing(profile, source),
        framing["signatures"],
    )


def plain_lines(statutes: Statutes) -> Iterator[str]:
    """The statutes as lines of text: what a Word file of them reads like."""
    language = statutes.language
    yield statutes.heading
    yield statutes.name
    for chapter in statutes.chapters:
        yield f"{chapter.label}: {chapter.title}"
        for article in chapter.articles:
            yield f"{words(language)['article']} {article.number}: {article.clause.title}"
            yield from article.clause.lines
    if statutes.members is not None:
        yield statutes.members.title
        yield "\t".join(statutes.members.columns)
        for row in statutes.members.rows:
            yield "\t".join(row)
        yield "\t".join(statutes.members.totals)
    yield statutes.closing
    yield statutes.signatures
