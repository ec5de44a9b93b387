"""The blank form: statutes with places to fill, guidance beside them (``draft --blank``)."""

from __future__ import annotations

from lawcheck.drafting.clauses import FormSource
from lawcheck.drafting.controls import Control, marked, open_places, split
from lawcheck.drafting.fields import Field, fields
from lawcheck.drafting.numbers import Language
from lawcheck.drafting.statutes import (
    STATUTES_COLUMNS,
    Chapter,
    Statutes,
    Table,
    articles,
    words,
)

_ROWS = 10


def form(language: Language, governance: str) -> Statutes:
    """The statutes of nobody yet, in ``language``, run by a ``board`` or by ``managers``."""
    source = FormSource(language, governance)
    framing = words(language)
    name = fields()["name"].title(language)
    return Statutes(
        language,
        framing["title"],
        marked(Control("name", name, framing["form_name"].format(name=name), prompts=True)),
        tuple(_with_places(chapter) for chapter in articles(source)),
        Table(
            framing["members"],
            tuple(framing["columns"][column] for column in STATUTES_COLUMNS),
            tuple((str(n), *[""] * (len(STATUTES_COLUMNS) - 1)) for n in range(1, _ROWS + 1)),
            (),
        ),
        open_places(framing["done_open"]),
        framing["signatures"],
    )


def _with_places(chapter: Chapter) -> Chapter:
    """``chapter`` with a place to fill for each blank that its clauses leave."""
    return chapter._replace(
        articles=tuple(
            article._replace(
                clause=article.clause._replace(
                    lines=tuple(open_places(line) for line in article.clause.lines)
                )
            )
            for article in chapter.articles
        )
    )


def guidance(text: str, language: Language) -> list[str]:
    """What to know about the places that ``text`` holds: the question and the law's reason."""
    return [
        f"{field.ask[language]} {field.why[language]}"
        for field in fields().values()
        if _holds(text, field)
    ]


def _holds(text: str, field: Field) -> bool:
    return any(isinstance(piece, Control) and piece.name == field.name for piece in split(text))
