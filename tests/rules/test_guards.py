"""Every rule has all its parts, and the parts fit: a list of what lacks, never a silent hole."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from fractions import Fraction
from itertools import permutations
from pathlib import Path

import pytest
from fragments import CASES, FRAME

from lawcheck.bylaws import Bylaws, names
from lawcheck.drafting.clauses import remedy
from lawcheck.law import load_law
from lawcheck.messages import LANGUAGES
from lawcheck.parsing.annotate import concepts_of
from lawcheck.parsing.clauses import clause_files
from lawcheck.parsing.lexicon import lexicon, read_blocks
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.reports.catalogue import reference_page
from lawcheck.resources import directory
from lawcheck.rules.engine import all_rules
from lawcheck.rules.texts import rule_texts
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

CODES = tuple(all_rules())
DOCS = Path(__file__).parents[2] / "docs"
# Absences and schemas: their cases are whole documents (tests/statutes, tests/e2e).
WHOLE = frozenset(("5.1", "5.17", "5.25", "7.2", "14.2", "47.1", "T.2", "T.3", "T.5", "T.6"))
VERB = "\u064a"  # a letter with which an Arabic verb is conjugated
# Concepts said only to hide what they contain (00-core.lex).
HIDING = frozenset(("HOWEVER", "LEFT_SUPPLIES", "AGENDA", "EQUALLY", "NOT_ADMINISTRATORS", "NO_IN_KIND",
                    "AT_DISPOSAL", "GENERAL_INTEREST", "NOT_TRADED", "RATE_SET", "UNRELATED",
                    "PART_NEEDED", "EQUAL_MEMBERS", "INTERPOSED", "EVERYONE_PRESENT", "NO_DENIAL",
                    "CLEARANCE", "CROP_CYCLE", "GOODS_RESERVE", "NO_AUDITOR",
                    "WATER_SHORTAGE", "COUSIN"))  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_a_rule_has_words_in_three_languages(code: str) -> None:
    texts = rule_texts(code)
    for catalogue in (texts.title, texts.rationale, *texts.messages.values()):
        assert set(catalogue) == set(LANGUAGES)
        assert all(value.strip() for value in catalogue.values())
    told = set(texts.messages)
    assert told & set(all_rules()[code].kinds) or len(told) >= 1


@pytest.mark.parametrize("code", CODES)
def test_a_rule_reads_facts_of_the_schema(code: str) -> None:
    known = {*names(), "members.listed"}
    assert set(all_rules()[code].facts) <= known
    assert all_rules()[code].check.__doc__ or all_rules()[code].check.__name__ == "check"


def test_every_rule_stands_in_the_reference_page() -> None:
    assert (DOCS / "rules.md").read_text(encoding="utf-8").rstrip() == reference_page()


@pytest.mark.parametrize("code", [c for c in CODES if c not in WHOLE])
def test_a_rule_has_cases_in_both_languages(code: str) -> None:
    cases = load_yaml(CASES / f"{code}.yaml")
    for language in ("ar", "fr"):
        assert len(cases["fires"][language]) >= 5, (code, language, "fires")
        assert len(cases["silent"][language]) >= 4, (code, language, "silent")


def test_figures_of_the_law_are_read_by_a_fact() -> None:
    """A bounded rule without a figure would never fire."""
    law = load_law("112.12")
    bounded = [
        all_rules()[code].facts[0]
        for code in CODES
        if all_rules()[code].check.__qualname__.startswith("bounded")
    ]
    assert bounded
    assert [fact for fact in bounded if not law.figures(fact)] == []


def _concepts() -> set[str]:
    folder = directory("grammars") / "lexicon"
    return {c.split()[0] for p in folder.glob("*.lex") for c, _, _ in read_blocks(p)}


def test_clauses_name_concepts_that_exist() -> None:
    known = _concepts() | {"BODY", "STOP", "BREAK", "COMMA", "COLON"}
    used: set[str] = set()
    for _, clauses in clause_files():
        for pattern in clauses:
            for step in pattern.steps:
                used.update(c for alternative in step.alternatives for c in alternative)
                used.update(step.barred)
            used.update(pattern.before, pattern.after)
            used.update(c for _, concepts in pattern.conditions for c in concepts)
    kinds = {
        "NUMBER", "COUNT", "MONEY", "PERCENT", "FRACTION", "DURATION", "ORDINAL", "DATE", "LAW",
        "ARTICLE", "DAYS", "WEEKS", "MONTHS", "YEARS", "QUANTITY", "FIRST", "SECOND", "THIRD",
    }  # fmt: skip
    unknown = {
        c for c in used - known - kinds if not c.startswith(("COUNT_", "Q_", "LAW_", "ARTICLE_"))
    }
    assert unknown == set()


def test_clauses_state_facts_that_exist() -> None:
    stated = {clause.fact for _, clauses in clause_files() for clause in clauses}
    assert stated <= set(names())


def test_every_concept_serves() -> None:
    """A concept that no clause, subject or reader names is a dead word."""
    grammars = directory("grammars")
    clauses = "\n".join(
        p.read_text(encoding="utf-8")
        for p in (*(grammars / "clauses").glob("*.clauses"), grammars / "subjects.yaml")
    )
    readers = "\n".join(
        p.read_text(encoding="utf-8")
        for p in (Path(__file__).parents[2] / "lawcheck" / "parsing").rglob("*.py")
    )
    dead = [
        c
        for c in sorted(_concepts() - {"SKIPPED", "SHORT", *HIDING})
        if not re.search(rf"\b{c}\b", clauses)
        and not re.search(rf'"{c}"', readers)
        and not c.startswith("SECTOR_")
    ]
    assert dead == []


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_every_concept_speaks_both_languages(language: str) -> None:
    spoken = lexicon(language).concepts
    only_french = {"ONLY_IF", "NO_LESS", "PART_NEEDED", "EXPLETIVE"}
    assert (
        _concepts()
        - spoken
        - {"SKIPPED", "SHORT", "SAME"}
        - (only_french if language == "ar" else set())
        == set()
    )


def test_no_clause_is_another_with_fewer_exceptions() -> None:
    """Of two clauses of which one only adds exceptions, the other makes them vain."""
    alike: dict[object, list[tuple[str, frozenset[tuple[str, str]]]]] = defaultdict(list)
    for _, clauses in clause_files():
        for c in clauses:
            said = frozenset(
                x for x in c.conditions if x[0] in ("with", "article", "title", "division")
            )
            barred = frozenset((word, name) for word, names_ in c.conditions for name in names_
                               if word == "without" or word.startswith("no-"))  # fmt: skip
            rest = (c.fact, c.constant, c.steps, said, c.before, c.after, c.body_only, c.anywhere,
                    c.polarity, c.judged)  # fmt: skip
            alike[rest].append((c.origin, barred))
    vain = [
        (a, b)
        for same in alike.values()
        for (a, fewer), (b, more) in permutations(same, 2)
        if fewer < more
    ]
    assert vain == []


def test_no_two_clauses_are_the_same() -> None:
    seen: dict[object, list[str]] = defaultdict(list)
    for _, clauses in clause_files():
        for c in clauses:
            key = (
                c.fact,
                c.constant,
                c.steps,
                c.conditions,
                c.before,
                c.after,
                c.body_only,
                c.anywhere,
                c.polarity,
            )
            seen[key].append(c.origin)
    assert [places for places in seen.values() if len(places) > 1] == []


def test_the_frame_serves_both_languages() -> None:
    assert set(FRAME["ar"]) == set(FRAME["fr"])


def _phrases() -> list[tuple[str, str, str, str]]:
    """Every phrase of the lexicon: its file, concept and language, and how it is written there."""
    return [
        (path.name, block.split()[0], language, phrase.strip())
        for path in sorted((directory("grammars") / "lexicon").glob("*.lex"))
        for block, language, phrases in read_blocks(path)
        for phrase in phrases.split("|")
        if block.split()[0] not in ("SKIPPED", "SHORT", "SAME")
    ]


def _said(phrase: str) -> str:
    """The plainest words that a phrase of the lexicon stands for."""
    return " ".join(
        (VERB if word.startswith("~") else "") + word.strip("~*=")
        for word in phrase.split()
        if word != "_"
    )


def test_every_lexicon_entry_is_matched_by_its_own_words() -> None:
    dead = [p for p in _phrases() if p[1] not in concepts_of(_said(p[3]), p[2])]
    assert dead == []


def test_no_lexicon_entry_is_written_twice() -> None:
    phrases = _phrases()
    assert [p for p, times in Counter(phrases).items() if times > 1] == []


# Remedies for other statutes than those of a cooperative run by a board.
ELSEWHERE = frozenset(("managers", "manager_term", "union"))


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_no_two_rules_give_contradictory_remedies(language: str) -> None:
    """The remedies of all the rules, in one text, state no figure twice with other values."""
    remedies = {rule_texts(code).remedy for code in CODES} - ELSEWHERE - {""}
    lines: list[str] = []
    for number, name in enumerate(sorted(remedies), 1):
        text = re.sub(r"\[[^\]]+\]", "X", remedy(name, language, Bylaws(language=language)))
        lines += [f"{FRAME[language]['headings'][0]} {number}", *text.splitlines()]
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    document = parse_structure(SourceText(Path("remedies"), "txt", paragraphs), language)
    assert len(document.articles) == len(remedies)
    bylaws = read_bylaws(document)
    figures = {
        name: {s.value for s in bylaws.said(name) if s.sure and isinstance(s.value, Fraction)}
        for name in names()
    }
    assert {name: values for name, values in figures.items() if len(values) > 1} == {}


def test_subjects_name_concepts_and_facts_that_exist() -> None:
    data = load_yaml(directory("grammars") / "subjects.yaml")
    concepts = [concept for told in data["subjects"].values() for concept in told]
    assert set(concepts) <= _concepts()
    assert len(concepts) == len(set(concepts))
    for fact, homes in data["homes"].items():
        assert any(name.startswith(fact) for name in names()), fact
        assert set(homes) <= set(data["subjects"]), fact
