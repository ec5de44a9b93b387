"""Templates rendered by their parts say what Jinja makes of them, from every source of values."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from profiles import lawful, lawful_answers

from lawcheck.bylaws import Bylaws
from lawcheck.drafting import templates
from lawcheck.drafting.clauses import FormSource, ProfileSource, Source, StatedSource, Words
from lawcheck.drafting.numbers import Language
from lawcheck.resources import directory

LANGUAGES: tuple[Language, ...] = get_args(Language)
NAMES = sorted(p.stem for p in (directory("templates") / "clauses" / "fr").glob("*.j2"))


def other_sources(language: Language) -> Iterator[Source]:
    yield StatedSource(Bylaws(), language)
    for governance in ("board", "managers"):
        yield FormSource(language, governance)


def assert_as_jinja(source: Source) -> None:
    for name in NAMES:
        page = templates._environment(source.language).get_template(f"{name}.j2")
        functions = Words(source).functions()
        told = templates.rendered(name, source.language, functions)
        assert told.strip() == page.render(**functions).strip(), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_remedy_and_a_form_are_those_of_jinja(language: Language) -> None:
    for source in other_sources(language):
        assert_as_jinja(source)


@given(lawful_answers())
@settings(
    deadline=None, derandomize=True, database=None, phases=[Phase.generate], max_examples=6,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
def test_a_draft_is_that_of_jinja(answers: dict[str, object]) -> None:
    for language in LANGUAGES:
        assert_as_jinja(ProfileSource(lawful(answers), language))


def test_most_need_no_jinja() -> None:
    parted = [bool(templates._parts(name, lang)) for name, lang in product(NAMES, LANGUAGES)]
    assert sum(parted) > len(parted) * 3 / 4
