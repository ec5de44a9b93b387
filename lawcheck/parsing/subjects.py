"""What a title speaks of, and whether a fact is at home under it: ``grammars/subjects.yaml``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lawcheck.parsing.annotate import concepts_of
from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

if TYPE_CHECKING:
    from lawcheck.parsing.structure import Document

_REMEMBERED = 8192


class _Subjects(NamedTuple):
    by_concept: dict[str, str]
    homes: dict[str, frozenset[str]]
    places: dict[str, tuple[str, ...]]
    blanks: dict[str, frozenset[str]]
    named: frozenset[str]


@lru_cache(maxsize=1)
def _subjects() -> _Subjects:
    data = installed_yaml(directory("grammars") / "subjects.yaml")
    return _Subjects(
        {concept: name for name, concepts in data["subjects"].items() for concept in concepts},
        {fact: frozenset(subjects) for fact, subjects in data["homes"].items()},
        {fact: tuple(subjects) for fact, subjects in data["places"].items()},
        {fact: frozenset(subjects) for fact, subjects in data["blanks"].items()},
        frozenset(data["named"]),
    )


@lru_cache(maxsize=1024)
def _homes(fact: str) -> frozenset[str]:
    """The subjects under which ``fact`` is at home; none when it is anywhere."""
    homes = _subjects().homes
    name = max((home for home in homes if fact.startswith(home)), key=len, default="")
    return homes.get(name, frozenset())


_ORGANS = frozenset(
    ("assembly", "board", "managers", "director", "supervisory", "auditor", "sections")
)


def _told(concepts: frozenset[str]) -> set[str]:
    by_concept = _subjects().by_concept
    return {by_concept[concept] for concept in concepts if concept in by_concept}


@lru_cache(maxsize=_REMEMBERED)
def at_home(fact: str, title_concepts: frozenset[str]) -> bool:
    """Whether ``fact`` may be taken at its word under a title that says ``title_concepts``."""
    homes = _homes(fact)
    told = _told(title_concepts)
    return not homes or not told or bool(told & homes)


@lru_cache(maxsize=_REMEMBERED)
def alone_at_home(
    fact: str, title_concepts: frozenset[str], division_concepts: frozenset[str], titled: bool
) -> bool:
    """Whether the title speaks of nothing but the subject of ``fact``, in no chapter on another organ."""
    homes = _homes(fact)
    told = _told(title_concepts)
    named = fact in _subjects().named
    if not homes or (titled and not told and not named):
        return not homes
    if named and not titled:
        return True
    organs = _told(division_concepts) & _ORGANS
    return told <= homes and (not organs or bool(organs & homes))


def left_open(title_concepts: frozenset[str]) -> list[str]:
    """The facts that a blank may stand for under a title that says ``title_concepts``."""
    told = _told(title_concepts)
    return [fact for fact, subjects in _subjects().blanks.items() if told & subjects]


def articles_on(facts: Sequence[str], document: Document) -> range:
    """The positions of the first articles in a row beside which ``facts`` would be stated.

    Their titles tell the best subject that the document has for them; none when it has no such title.
    """
    titles = [
        _told(concepts_of(article.title, document.language)) if article.title else set()
        for article in document.articles
    ]
    places = _subjects().places
    for subject in dict.fromkeys(s for fact in facts for s in places.get(fact, ())):
        first = next((i for i, told in enumerate(titles) if subject in told), None)
        if first is not None:
            rest = range(first, len(titles))
            return range(first, next((i for i in rest if subject not in titles[i]), len(titles)))
    return range(0)
