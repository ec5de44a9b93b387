"""Rules on facts given directly: the conditions that words alone reach too seldom to test."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import pytest

from lawcheck.bylaws import Bylaws, Evidence, ListedMember, Statement, bylaws_from
from lawcheck.law import load_law
from lawcheck.rules.engine import all_rules, run_rules
from lawcheck.rules.model import Breach, Case, breach

LAW = load_law("112.12")


def said(value: Any, article: int | None = 0, **more: Any) -> Statement[Any]:
    """A clause of the article at position ``article``; None for a statement without a place."""
    place = None if article is None else Evidence(article, article, 0, 1, "x")
    return Statement(value, place, **more)


def facts(*stated: tuple[str, Statement[Any]], members: int = 0) -> Bylaws:
    people = tuple(ListedMember(f"N{n}", "hay") for n in range(members))
    return bylaws_from("fr", stated, people)


def breaches(code: str, bylaws: Bylaws, law: str = "112.12") -> list[Breach]:
    return list(all_rules()[code].check(Case(bylaws, load_law(law))))


def kinds(code: str, bylaws: Bylaws) -> list[str]:
    return [b.kind for b in breaches(code, bylaws)]


@pytest.mark.parametrize(
    ("organs", "members", "expected"),
    [
        (("organs.managers",), 51, ["conflict"]),
        (("organs.managers",), 50, []),
        (("organs.board",), 60, []),
        (("organs.managers", "organs.board"), 60, []),
        ((), 60, []),
    ],
)
def test_a_board_is_compulsory_for_managers_alone(
    organs: Sequence[str], members: int, expected: list[str]
) -> None:
    bylaws = facts(*((name, said(True)) for name in organs), members=members)
    assert kinds("47.1", bylaws) == expected


@pytest.mark.parametrize(
    ("lower", "upper", "fixed", "expected"),
    [
        (3, 9, None, ["missing"]),
        (4, 9, None, ["missing"]),
        (3, 8, None, ["missing"]),
        (4, 5, None, ["conflict"]),
        (3, 9, 6, []),
        (4, 5, 6, ["conflict"]),
    ],
)
def test_a_board_from_one_number_to_another(
    lower: int, upper: int, fixed: int | None, expected: list[str]
) -> None:
    stated = [said(Fraction(lower), bound="between", upper=Fraction(upper))]
    if fixed is not None:
        stated.append(said(Fraction(fixed), 1))
    assert kinds("50.1", facts(*(("board.size", s) for s in stated))) == expected


@pytest.mark.parametrize(
    "stated",
    [
        ("assembly.representation", True),
        ("proxies.per_member", Fraction(1)),
        ("assembly.proxy_form", "written"),
    ],
)
def test_any_word_on_proxies_tells_the_representation(stated: tuple[str, Any]) -> None:
    name, value = stated
    assert kinds("5.20", facts(("assembly.votes", said("one")), (name, said(value)))) == []
    (missing,) = breaches("5.20", facts(("assembly.votes", said("one"))))
    assert missing.params == {"absent": ["assembly.representation"]}


@pytest.mark.parametrize(("years", "expected"), [(1, []), (2, ["conflict"])])
def test_the_ordinary_assembly_is_yearly(years: int, expected: list[str]) -> None:
    assert kinds("41.1", facts(("assembly.every_years", said(Fraction(years))))) == expected


@pytest.mark.parametrize(("members", "expected"), [(20, []), (21, ["review"])])
def test_the_third_notice_is_written_for_small_cooperatives(
    members: int, expected: list[str]
) -> None:
    bylaws = facts(("ordinary.quorum_third", said(Fraction(1, 10))), members=members)
    assert kinds("43.5", bylaws) == expected


LADDER = (Fraction(2, 3), Fraction(1, 2), Fraction(1, 4))
RUNGS = ("quorum_first", "quorum_second", "quorum_third")


@pytest.mark.parametrize("missing", [None, 0, 1, 2])
def test_the_older_ladder_is_whole_or_is_not(missing: int | None) -> None:
    stated = [
        (f"extraordinary.{rung}", said(value))
        for n, (rung, value) in enumerate(zip(RUNGS, LADDER, strict=True))
        if n != missing
    ]
    outcome = run_rules(facts(*stated), LAW, lambda rule: rule.code in ("43.3", "43.4"))
    origins = {f.origin for f in outcome.findings}
    assert outcome.findings or missing == 0
    assert ("older" in origins) == (missing is None)


@pytest.mark.parametrize(
    ("first", "later", "expected"),
    [
        (said(Fraction(30)), said(Fraction(40), 1), ["conflict"]),
        (said(Fraction(30)), said(Fraction(30), 1), []),
        (said(Fraction(30)), said(Fraction(40), 1, sure=False), []),
        (said(Fraction(30)), said(Fraction(40), 1, digits=Fraction(40), words=Fraction(4)), []),
        (said(Fraction(30)), said(Fraction(120), 1), []),
        (said(Fraction(30)), said(Fraction(40), 0), []),
        (said(Fraction(30)), said(Fraction(40), None), []),
    ],
)
def test_two_clauses_contradict_each_other(
    first: Statement[Any], later: Statement[Any], expected: list[str]
) -> None:
    bylaws = facts(("duration_years", first), ("duration_years", later))
    assert kinds("T.4", bylaws) == expected


@pytest.mark.parametrize(
    ("organ", "article", "expected"),
    [("board", 0, []), ("board", 1, ["conflict"]), ("third_party", 0, ["conflict"])],
)
def test_an_admission_ratified_in_the_same_article(
    organ: str, article: int, expected: list[str]
) -> None:
    bylaws = facts(
        ("members.admission_organ", said("assembly", 0)),
        ("members.admission_organ", said(organ, article)),
    )
    assert kinds("15.1", bylaws) == expected


def test_an_admission_without_a_place_is_not_ratified() -> None:
    bylaws = facts(
        ("members.admission_organ", said("assembly")),
        ("members.admission_organ", said("board", None)),
    )
    assert kinds("15.1", bylaws) == ["conflict"]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ((), ["missing"]),
        ((("reserve.stated", said(True)),), []),
        ((("reserve.legal_percent", said(Fraction(10))),), []),
        ((("reserve.legal_percent", said(Fraction(5))),), ["conflict"]),
    ],
)
def test_the_legal_reserve_is_stated_or_has_a_rate(
    stated: Sequence[tuple[str, Statement[Any]]], expected: list[str]
) -> None:
    assert kinds("69.1", facts(*stated)) == expected


@pytest.mark.parametrize(
    ("court", "place", "expected"),
    [(0, 0, []), (1, 0, ["legacy"]), (0, None, ["legacy"])],
)
def test_conciliation_is_told_where_the_court_is_not_excluded(
    court: int, place: int | None, expected: list[str]
) -> None:
    bylaws = facts(
        ("control.court", said("excluded", court)),
        ("control.conciliation", said("compulsory", place)),
    )
    assert kinds("79.2", bylaws) == expected


def test_a_mention_left_open_by_a_clause_has_the_origin_of_its_figures() -> None:
    bylaws = facts(
        ("organs.board", said(True)),
        ("board.size", said(Fraction(3), bound="between", upper=Fraction(9))),
    )
    (finding,) = run_rules(bylaws, LAW, lambda rule: rule.code == "50.1").findings
    assert (finding.kind, finding.origin) == ("missing", "older")


def test_a_silence_has_no_origin_and_a_clause_may() -> None:
    silence = run_rules(facts(), LAW, lambda rule: rule.code == "5.4")
    assert [f.origin for f in silence.findings] == [None]
    clause = run_rules(
        facts(("control.conciliation", said("compulsory"))), LAW, lambda rule: rule.code == "79.2"
    )
    assert [f.origin for f in clause.findings] == ["24.83"]


def test_under_the_repealed_law_only_what_it_forbade_is_told() -> None:
    bylaws = facts(
        ("duration_years", said(Fraction(120))), ("third_parties.percent", said(Fraction(40)))
    )
    outcome = run_rules(bylaws, load_law("24.83"), lambda rule: True)
    assert {f.rule.code for f in outcome.findings} == {"5.4", "6.1"}


def test_a_half_understood_clause_is_only_to_be_reviewed() -> None:
    assert breach("conflict", said(1, sure=False)).kind == "review"
    assert breach("review", said(1, sure=False)).kind == "review"
    assert breach("conflict", said(1)).kind == "conflict"


def test_a_flag_is_told_once_in_an_article_and_once_without_a_place() -> None:
    stated = [said(True, 0), said(True, 0), said(True, 1), said(True, None), said(True, None)]
    assert kinds("21.2", facts(*(("refund.interest", s) for s in stated))) == ["conflict"] * 3


def test_an_agrarian_reform_is_told_once() -> None:
    stated = [("identity.agrarian_reform", said(True, n)) for n in range(3)]
    assert kinds("107.1", facts(*stated)) == ["review"]


@pytest.mark.parametrize(
    ("split", "expected"),
    [(("named",), ["review"]), (("named", "treated"), []), (("treated",), []), ((), ["missing"])],
)
def test_the_end_of_the_cooperative_is_treated_not_only_named(
    split: Sequence[str], expected: list[str]
) -> None:
    names = ("conversion", "merger", "dissolution", "liquidation")
    stated = [(f"end.{name}", said("treated")) for name in names]
    stated += [("end.split", said(value)) for value in split]
    assert kinds("5.25", facts(*stated)) == expected
