"""The statutes on paper: a :class:`lawcheck.drafting.statutes.Statutes` as a Word document."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lawcheck.drafting.statutes import Statutes, words
from lawcheck.drafting.word import Page

_WIDTHS = (1.1, 3.3, 2.2, 3.6, 1.9, 2.1, 2.2)
_ROW = 0.9
_LEGALISATION = 5.0


def statutes_page(
    statutes: Statutes, *, guidance: Callable[[str], Sequence[str]] = lambda _: ()
) -> Page:
    """The statutes, ready to be saved: title, contents, chapters, members, signatures.

    ``guidance`` tells what to comment on a paragraph; each comment is made once, at the first place.
    """
    framing = words(statutes.language)
    told: set[str] = set()
    page = Page(statutes.language, statutes.name, page_words=(framing["page"], framing["of"]))
    page.properties({"title": f"{statutes.heading} - {statutes.name}"})
    page.title(statutes.heading)
    page.title(statutes.name, level="Subtitle")
    page.contents(
        framing["contents"],
        [
            (
                framing["contents_line"].format(
                    label=chapter.label,
                    title=chapter.title,
                    first=chapter.articles[0].number,
                    last=chapter.articles[-1].number,
                ),
                f"chapter{number}",
            )
            for number, chapter in enumerate(statutes.chapters, 1)
        ],
    )
    for number, chapter in enumerate(statutes.chapters, 1):
        page.heading(
            framing["chapter_line"].format(label=chapter.label, title=chapter.title),
            mark=f"chapter{number}",
        )
        for article in chapter.articles:
            page.numbered_heading(
                framing["article"],
                article.number,
                article.clause.title,
                mark=f"article{article.number}",
            )
            for line in article.clause.lines:
                if line.startswith("- "):
                    page.item(line)
                else:
                    page.paragraph(line)
                for note in guidance(line):
                    if note not in told:
                        page.comment(note)
                        told.add(note)
    if statutes.members is not None:
        page.page_break()
        page.heading(statutes.members.title, level=1)
        page.table(
            statutes.members.columns,
            statutes.members.rows,
            widths=_WIDTHS,
            totals=statutes.members.totals,
            row_height=_ROW,
            size=10,
        )
    page.paragraph(statutes.closing, keep=True)
    page.paragraph(statutes.signatures, align="center", bold=True, keep=True)
    page.signatures([""], columns=1, height=_LEGALISATION)
    return page
