"""The minutes of the assembly that adapts the statutes (108): old and new wording side by side."""

from __future__ import annotations

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from lawcheck.adapting.plan import Adaptation
from lawcheck.drafting.clauses import StatedSource
from lawcheck.drafting.markup import Table, write
from lawcheck.drafting.statutes import words
from lawcheck.drafting.word import Page
from lawcheck.messages import say
from lawcheck.parsing.reader import read_bylaws
from lawcheck.resources import directory

_WIDTHS = (2.4, 6.0, 6.0, 2.0)


def minutes_page(adaptation: Adaptation) -> Page:
    """The minutes, in the language of the statutes, ready to be saved; what nobody knows is left open."""
    document = adaptation.document
    language = document.language
    bylaws = read_bylaws(document)
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(directory("templates") / "adapting"),
        undefined=StrictUndefined,
        trim_blocks=True,
        autoescape=False,
    )
    text = environment.get_template(f"{language}.j2").render(
        name=_line(bylaws.value("identity.name")),
        seat=_line(bylaws.value("identity.seat")),
        changes=len(adaptation.changes),
    )
    table = Table(
        say("adapt-columns", language).split("|"),
        [
            (c.article or say("adapt-whole", language), c.before, c.after, c.law_article)
            for c in adaptation.changes
        ],
        _WIDTHS,
    )
    framing = words(language)
    page = Page(
        language,
        _line(bylaws.value("identity.name")),
        page_words=(framing["page"], framing["of"]),
    )
    page.properties({"title": text.strip().partition("\n")[0].lstrip("# ")})
    write(page, text, StatedSource(bylaws, language), {"changes": table})
    return page


def _line(words: object) -> str:
    """What the statutes say, on one line and without what the markup would take for its own."""
    return " ".join(str(words or "").replace("|", " ").split())
