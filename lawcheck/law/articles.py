"""The 108 articles of Law 112.12, each with a title and a summary in our own words."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from lawcheck.errors import LawcheckError
from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

LAST_ARTICLE = 108
_LAST_OF_CHAPTER = (6, 13, 25, 32, 67, 76, 79, 84, 93, 94, 101, 102, 105, 108)


class LawArticle(NamedTuple):
    """An article of Law 112.12; ``title``, ``summary`` and ``chapter_title`` by language."""

    number: int
    chapter: int
    chapter_title: dict[str, str]
    title: dict[str, str]
    summary: dict[str, str]


@lru_cache(maxsize=14)
def _chapter(number: int) -> dict[int, LawArticle]:
    data: dict[str, Any] = installed_yaml(directory("law") / "articles" / f"{number:02}.yaml")
    title = data["chapter"]["title"]
    return {
        a["number"]: LawArticle(a["number"], number, title, a["title"], a["summary"])
        for a in data["articles"]
    }


def article(number: int) -> LawArticle:
    """Article ``number`` of Law 112.12. Raises LawcheckError ``law-no-article``."""
    if not 1 <= number <= LAST_ARTICLE:
        raise LawcheckError("law-no-article", number=number, last=LAST_ARTICLE)
    chapter = next(i for i, last in enumerate(_LAST_OF_CHAPTER, 1) if number <= last)
    return _chapter(chapter)[number]


def all_articles() -> tuple[LawArticle, ...]:
    """Every article, in order."""
    return tuple(article(n) for n in range(1, LAST_ARTICLE + 1))
