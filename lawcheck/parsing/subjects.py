"""What a title speaks of, and whether a fact is at home under it: ``grammars/subjects.yaml``."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from lawcheck.resources import directory
from lawcheck.yamlfile import load_yaml


class _Subjects(NamedTuple):
    by_concept: dict[str, str]
    homes: dict[str, frozenset[str]]
    named: frozenset[str]


@lru_cache(maxsize=1)
def _subjects() -> _Subjects:
    data = load_yaml(directory("grammars") / "subjects.yaml")
    return _Subjects(
        {concept: name for name, concepts in data["subjects"].items() for concept in concepts},
        {fact: frozenset(subjects) for fact, subjects in data["homes"].items()},
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


@lru_cache(maxsize=1024)
def at_home(fact: str, title_concepts: frozenset[str]) -> bool:
    """Whether ``fact`` may be taken at its word under a title that says ``title_concepts``."""
    homes = _homes(fact)
    told = _told(title_concepts)
    return not homes or not told or bool(told & homes)


@lru_cache(maxsize=1024)
def alone_at_home(
    fact: str, title_concepts: frozenset[str], division_concepts: frozenset[str], titled: bool
) -> bool:
    """Whether the title speaks of nothing but the subject of ``fact``, in no chapter on another organ."""
    homes = _homes(fact)
    told = _told(title_concepts)
    if not homes or (titled and not told and fact not in _subjects().named):
        return not homes
    organs = _told(division_concepts) & _ORGANS
    return told <= homes and (not organs or bool(organs & homes))
