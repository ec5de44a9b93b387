"""What the two laws say on the subject of a finding, to be told beside the clause."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from lawcheck.law import Figure
from lawcheck.law.articles import article
from lawcheck.law.compare import Item, compare_laws, items
from lawcheck.messages import Language
from lawcheck.reports.model import ReportedFinding
from lawcheck.rules.engine import all_rules


class Sides(NamedTuple):
    """The figures of the repealed law and of the law in force that decide on one subject."""

    old: tuple[Item, ...]
    new: tuple[Item, ...]


@cache
def sides_of(code: str, language: Language) -> Sides:
    """The figures of both laws that the rule ``code`` turns on; none where it turns on no figure.

    A figure that a single weak source gives decides nothing, and is not told.
    """
    facts = all_rules()[code].facts
    old: list[Item] = []
    new: list[Item] = []
    for row in compare_laws():
        names = [n for n in row.new if n in facts] if code in row.codes else []
        for found, figures in ((old, row.old), (new, row.new)):
            chosen = {name: figures[name] for name in names if any(map(_sound, figures[name]))}
            found.extend(items(chosen, language) if chosen else ())
    return Sides(tuple(old), tuple(new))


def _sound(figure: Figure) -> bool:
    return figure.status == "known" and figure.confidence in ("A", "B")


def law_title(finding: ReportedFinding, language: Language) -> str:
    """The title of the article that ``finding`` stands on."""
    return article(int(finding.law_article)).title[language]
