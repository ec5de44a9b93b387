"""Rules on facts given directly: the conditions that words alone reach too seldom to test."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import pytest

from lawcheck.bylaws import Bylaws, Evidence, ListedMember, Statement, bylaws_from
from lawcheck.law import load_law
from lawcheck.rules.engine import all_rules, run_rules
from lawcheck.rules.general import duration
from lawcheck.rules.messages import message_of
from lawcheck.rules.model import Breach, Case, breach, rule

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
        (said(Fraction(30), None), said(Fraction(40)), []),
        (said(Fraction(30)), said(Fraction(40), 1, general=False), []),
        (said(Fraction(30), bound="at_most"), said(Fraction(40), 1), []),
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


COOPERATIVE = frozenset(("1.1", "14.1", "14.2", "26.8", "38.1", "39.3"))
UNION = frozenset(("85.1", "87.1", "89.1"))
BOARD = frozenset((
    "5.19", "5.21", "48.1", "49.1", "50.1", "51.1", "51.2", "51.3", "52.1", "53.1", "56.1", "56.2",
    "57.1", "57.2", "58.1", "58.2", "59.1",
))  # fmt: skip
MANAGERS = frozenset(("5.6", "65.1", "65.2", "65.3"))
DIRECTOR = frozenset(("62.1", "62.2", "64.1"))
COMMITTEE = frozenset(("67.1", "67.2", "67.3"))
EVERYWHERE = frozenset(all_rules()) - COOPERATIVE.union(
    UNION, BOARD, MANAGERS, DIRECTOR, COMMITTEE, {"65.4"}
)


@pytest.mark.parametrize(
    ("stated", "concerned"),
    [
        ({}, COOPERATIVE),
        ({"identity.union": True}, UNION),
        ({"organs.board": True}, COOPERATIVE | BOARD),
        ({"organs.managers": True}, COOPERATIVE | MANAGERS),
        ({"organs.managers": True, "managers.count": Fraction(1)}, COOPERATIVE | MANAGERS),
        (
            {"organs.managers": True, "managers.count": Fraction(2)},
            COOPERATIVE | MANAGERS | {"65.4"},
        ),
        ({"managers.count": Fraction(2)}, COOPERATIVE),
        ({"director.appointment": "board"}, COOPERATIVE | DIRECTOR),
        ({"director.other_work": "allowed"}, COOPERATIVE | DIRECTOR),
        ({"director.incompatibility": "allowed"}, COOPERATIVE | DIRECTOR),
        ({"organs.supervisory_committee": True}, COOPERATIVE | COMMITTEE),
    ],
)
def test_the_rules_that_concern_these_statutes(
    stated: dict[str, Any], concerned: frozenset[str]
) -> None:
    bylaws = facts(*((name, said(value)) for name, value in stated.items()))
    applying = {code for code, rule in all_rules().items() if rule.applies(bylaws)}
    assert applying == EVERYWHERE | concerned


@pytest.mark.parametrize("counts", [(1, 2), (2, 1)])
def test_one_clause_on_several_managers_is_enough(counts: Sequence[int]) -> None:
    stated = [("managers.count", said(Fraction(n))) for n in counts]
    assert all_rules()["65.4"].applies(facts(("organs.managers", said(True)), *stated))


@pytest.mark.parametrize(
    ("value", "digits", "words", "expected"),
    [
        (120, 120, 12, []),
        (120, 12, 120, []),
        (120, 120, 150, ["conflict"]),
        (120, None, 12, ["conflict"]),
        (120, 12, None, ["conflict"]),
        (120, None, None, ["conflict"]),
        (99, 120, 150, ["conflict"]),
        (99, None, None, []),
    ],
)
def test_a_clause_lawful_in_one_of_its_readings_is_not_told(
    value: int, digits: int | None, words: int | None, expected: list[str]
) -> None:
    readings = {"digits": digits, "words": words}
    numbers = {name: None if n is None else Fraction(n) for name, n in readings.items()}
    assert kinds("5.4", facts(("duration_years", said(Fraction(value), **numbers)))) == expected


@pytest.mark.parametrize(
    ("code", "name", "value", "members"),
    [
        ("20.3", "exclusion.organ", "assembly", 0),
        ("39.3", "assembly.proxy_form", "written", 0),
        ("39.3", "proxies.per_member", Fraction(1), 0),
        ("47.1", "organs.managers", True, 51),
        ("51.2", "board.renewal", "whole", 0),
        ("87.1", "unions.management", "managers", 0),
        ("87.1", "organs.managers", True, 0),
        ("107.1", "identity.agrarian_reform", True, 0),
        ("108.1", "governing.repealed", "24.83", 0),
    ],
)
def test_what_is_said_twice_is_told_at_the_first_place(
    code: str, name: str, value: Any, members: int
) -> None:
    stated = [(name, said(value, article)) for article in (4, 7)]
    places = [
        b.evidence and b.evidence.article for b in breaches(code, facts(*stated, members=members))
    ]
    assert places == [4]


SILENT = {
    **dict.fromkeys(("1.1", "5.12", "7.2", "17.1", "106.2"), "review"),
    **{code: "missing" for code, rule in all_rules().items() if "missing" in rule.kinds},
}
del SILENT["5.8"], SILENT["26.8"]  # only where contributions in kind, or legal persons, are allowed


@pytest.mark.parametrize("code", all_rules())
def test_what_statutes_that_say_nothing_lack(code: str) -> None:
    assert kinds(code, facts()) == ([SILENT[code]] if code in SILENT else [])


def test_the_organs_are_named_and_have_powers() -> None:
    def told(*names: str) -> list[str]:
        return [b.message for b in breaches("5.17", facts(*((name, said(True)) for name in names)))]

    assert told() == ["organs"]
    assert told("organs.board") == told("organs.managers") == ["powers"]
    assert told("organs.managers", "organs.powers") == []


@pytest.mark.parametrize(
    ("addresses", "expected"), [(("", ""), ["addresses"]), (("", "Safi"), []), (("Safi", ""), [])]
)
def test_members_listed_without_any_address(addresses: Sequence[str], expected: list[str]) -> None:
    people = tuple(
        ListedMember("N", a, evidence=said(1, n).evidence) for n, a in enumerate(addresses)
    )
    found = breaches("5.1", bylaws_from("fr", (), people))
    assert [b.message for b in found] == expected
    assert [b.evidence for b in found] == [people[0].evidence] * len(expected)


@pytest.mark.parametrize(
    ("code", "stated", "expected"),
    [
        ("5.8", [("capital.in_kind", said(True))], ["missing"]),
        ("5.8", [("capital.in_kind", said(True, sure=False))], []),
        ("5.8", [("capital.in_kind", said(True)), ("capital.in_kind_amount", said(500))], []),
        ("5.8", [("capital.in_kind", said(True)), ("capital.in_kind_described", said(True))], []),
        ("5.15", [("liability.stated", said(True))], []),
        ("5.15", [("liability.multiple", said(Fraction(5)))], []),
        ("5.15", [("liability.unlimited", said(True))], []),
        ("26.8", [("members.legal_persons", said(True))], ["missing"]),
        ("26.8", [("members.legal_persons", said(True)), ("legal_persons.capped", said(True))], []),
        ("39.3", [("assembly.proxy_form", said("verbal"))], ["conflict"]),
        ("6.1", [("third_parties.unlimited", said(True))], ["conflict"]),
        ("6.1", [("third_parties.unlimited", said(True)), ("identity.category", said(2))], ["conflict"]),
        ("6.1", [("third_parties.unlimited", said(True)), ("identity.category", said(3))], []),
        ("11.1", [("identity.personality_from", said("signature"))], ["conflict"]),
        ("5.6", [("managers.term_years", said(Fraction(3)))], []),
        ("108.1", [("governing.repealed", said("24.83"))], ["review"]),
        ("108.1", [("governing.repealed", said("24.83")), ("governing.cited", said("112.12"))], []),
        ("5.6", [("managers.term_unlimited", said(True))], []),
        ("50.1", [("board.size", said(Fraction(9), bound="at_most"))], ["missing"]),
        ("50.1", [("board.size", said(Fraction(9), bound="at_most")), ("board.size", said(Fraction(6)))], []),
        ("51.3", [("board.reelection", said("2/3"))], []),
        ("64.1", [("director.incompatibility", said("administrator"))], ["review"]),
        ("11.1", [("identity.personality_from", said("registration", None))], []),
    ],
)  # fmt: skip
def test_a_few_facts(
    code: str, stated: Sequence[tuple[str, Statement[Any]]], expected: list[str]
) -> None:
    assert kinds(code, facts(*stated)) == expected


@pytest.mark.parametrize(
    ("article", "expected"), [(0, []), (1, ["conflict"]), (None, ["conflict"])]
)
def test_a_signature_beside_the_registration(article: int | None, expected: list[str]) -> None:
    bylaws = facts(
        ("identity.personality_from", said("registration", 0)),
        ("identity.personality_from", said("signature", article)),
    )
    assert kinds("11.1", bylaws) == expected


@pytest.mark.parametrize(
    ("said_of_it", "message"),
    [("plain", "review"), ("forbidden", "forbidden"), ("3/4", "conflict")],
)
def test_what_is_said_of_reelection(said_of_it: str, message: str) -> None:
    found = breaches("51.3", facts(("board.reelection", said(said_of_it))))
    assert [b.message for b in found] == [message]


def test_a_registration_without_a_place_stands_beside_nothing() -> None:
    bylaws = facts(
        ("identity.personality_from", said("registration", None)),
        ("identity.personality_from", said("signature", 0)),
    )
    assert kinds("11.1", bylaws) == ["conflict"]


def test_a_company_among_the_members_is_an_admitted_legal_person() -> None:
    people = (ListedMember("N"), ListedMember("SARL", legal_person=True))
    assert kinds("26.8", bylaws_from("fr", (), people)) == ["missing"]


@pytest.mark.parametrize(
    ("code", "stated", "figure", "value"),
    [
        ("14.2", {"members.founders": 4}, "members.founders", 4),
        ("26.8", {"legal_persons.natural_floor_percent": 60}, "legal_persons.cap_percent", 40),
        ("26.9", {"capital.default_notice_months": 1}, "capital.default_notice_months", 1),
        ("43.5", {"ordinary.quorum_third": Fraction(1, 20)}, "ordinary.quorum_third", Fraction(1, 20)),
        ("50.1", {"board.size": 5}, "board.size", 5),
    ],
)  # fmt: skip
def test_the_figure_that_decides_under_the_other_law(
    code: str, stated: dict[str, int | Fraction], figure: str, value: int | Fraction
) -> None:
    bylaws = facts(*((name, said(Fraction(number))) for name, number in stated.items()))
    assert [(b.figure, b.value) for b in breaches(code, bylaws)] == [(figure, value)]


@pytest.mark.parametrize(
    ("code", "name", "value", "told"),
    [
        ("11.1", "identity.personality_from", "signature", "personality-signature"),
        ("20.1", "exclusion.organ", "board", "organ-board"),
        ("20.2", "exclusion.majority", "simple", "majority-simple"),
        ("43.6", "ordinary.majority", "unanimity", "majority-unanimity"),
        ("58.1", "board.majority", "relative", "majority-relative"),
    ],
)
def test_the_word_a_message_is_filled_with(code: str, name: str, value: str, told: str) -> None:
    assert [b.params["value"] for b in breaches(code, facts((name, said(value))))] == [told]


def test_a_review_of_the_third_notice_tells_how_many_are_listed() -> None:
    bylaws = facts(("ordinary.quorum_third", said(Fraction(1, 10))), members=21)
    assert [b.params["listed"] for b in breaches("43.5", bylaws)] == [21]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ([said("guaranteed", 0), said("unpaid", 0)], [("conflict", "guaranteed")]),
        ([said("guaranteed", 0, sure=False), said("unpaid", 0)], [("conflict", "unpaid")]),
        ([said("guaranteed", 0), said("unpaid", 1)], [("conflict", "guaranteed"), ("conflict", "unpaid")]),
        ([said("board", None), said("unpaid", None)], [("conflict", "board")]),
    ],
)  # fmt: skip
def test_one_clause_an_article_the_best_understood(
    stated: Sequence[Statement[Any]], expected: list[tuple[str, str]]
) -> None:
    found = breaches("31.1", facts(*(("capital.interest_rule", s) for s in stated)))
    assert [(b.kind, b.message) for b in found] == expected


def test_each_quality_of_a_share_is_told_once_an_article() -> None:
    stated = [said("bearer"), said("divisible", sure=False), said("divisible"), said("bearer", 1)]
    found = breaches("26.7", facts(*(("capital.nature", s) for s in stated)))
    assert [(b.kind, b.params["value"]) for b in found] == [
        ("conflict", "bearer"), ("conflict", "bearer"), ("conflict", "divisible"),
    ]  # fmt: skip


def capital(amount: Statement[Any], shares: Statement[Any], value: Statement[Any]) -> Bylaws:
    return facts(
        ("capital.amount", amount), ("capital.shares", shares), ("capital.share_value", value)
    )


@pytest.mark.parametrize("doubtful", [(), (0,), (1,), (2,), (0, 1, 2)])
def test_the_capital_is_multiplied_only_where_it_is_understood(doubtful: Sequence[int]) -> None:
    figures = [
        said(Fraction(n), place, sure=place not in doubtful)
        for place, n in enumerate((9000, 50, 100))
    ]
    assert kinds("26.3", capital(*figures)) == ([] if doubtful else ["conflict"])


def test_figures_that_disagree_with_their_words_are_not_multiplied() -> None:
    amount = said(Fraction(9000), digits=Fraction(9000), words=Fraction(8000))
    found = breaches("26.3", capital(amount, said(Fraction(50)), said(Fraction(100))))
    assert [b.message for b in found] == ["digits"]


@pytest.mark.parametrize("once", [{"digits": Fraction(5000)}, {"words": Fraction(5000)}])
def test_a_figure_said_once_has_nothing_to_disagree_with(once: dict[str, Fraction]) -> None:
    amount = said(Fraction(5000), **once)
    assert kinds("26.3", capital(amount, said(Fraction(50)), said(Fraction(100)))) == []


def test_a_wrong_product_is_told_of_the_first_figures() -> None:
    stated = [
        (name, said(Fraction(number), place))
        for name, numbers in (("amount", (9000, 8000)), ("shares", (50, 60)), ("share_value", (100, 120)))
        for place, number in enumerate(numbers)
    ]  # fmt: skip
    (told,) = breaches("26.3", facts(*((f"capital.{name}", s) for name, s in stated)))
    assert told.evidence == said(0).evidence
    assert told.params == {"value": 9000, "shares": 50, "share_value": 100, "product": 5000}


def test_the_older_ladder_is_that_of_the_first_clauses() -> None:
    stated = [(f"extraordinary.{rung}", said(v, 0)) for rung, v in zip(RUNGS, LADDER, strict=True)]
    stated += [(f"extraordinary.{rung}", said(Fraction(1, 5), 1)) for rung in RUNGS]
    found = breaches("43.3", facts(*stated))
    assert {b.origin for b in found} == {"older"}


def test_an_end_only_named_is_told_at_the_first_place() -> None:
    names = ("conversion", "merger", "dissolution", "liquidation")
    stated = [(f"end.{name}", said("treated")) for name in names]
    stated += [("end.split", said("named", article)) for article in (4, 7)]
    assert [b.evidence and b.evidence.article for b in breaches("5.25", facts(*stated))] == [4]


def test_rules_whose_figure_the_repealed_law_lacks_stay_silent_under_it() -> None:
    bylaws = facts(
        ("organs.board", said(True)),
        ("exclusion.majority", said("simple")),
        ("board.reelection", said("3/4")),
        ("members.minimum", said(Fraction(8))),
    )
    told = ("20.2", "51.3", "14.1")
    assert run_rules(bylaws, load_law("24.83"), lambda rule: rule.code in told).findings == ()


@pytest.mark.parametrize(("founders", "verdicts"), [(6, ["unlawful"]), (7, [])])
def test_seven_founders_under_the_repealed_law(founders: int, verdicts: list[str]) -> None:
    bylaws = facts(("members.founders", said(Fraction(founders))))
    outcome = run_rules(bylaws, load_law("24.83"), lambda rule: rule.code == "14.2")
    assert [f.old_verdict for f in outcome.findings] == verdicts


def test_of_three_clauses_the_first_and_the_next_contradict_each_other() -> None:
    stated = [
        ("duration_years", said(Fraction(n), article)) for article, n in enumerate((30, 40, 50))
    ]
    (told,) = breaches("T.4", facts(*stated))
    assert told.evidence == said(0, 1).evidence
    assert told.params["value"] == 40


def spot(start: int, end: int, paragraph: int = 0) -> Evidence:
    return Evidence(0, paragraph, start, end, "x")


@pytest.mark.parametrize(
    ("place", "capital_place", "expected"),
    [
        (spot(4, 8), spot(0, 5), []),
        (spot(4, 8), spot(7, 9), []),
        (spot(4, 8), spot(0, 4), ["digits"]),
        (spot(4, 8), spot(8, 9), ["digits"]),
        (spot(4, 8), spot(0, 3), ["digits"]),
        (spot(4, 8), spot(9, 12), ["digits"]),
        (spot(4, 8), spot(4, 8, paragraph=1), ["digits"]),
        (None, spot(4, 8), ["digits"]),
        (spot(4, 8), None, ["digits"]),
    ],
)
def test_a_number_of_the_capital_is_not_told_by_both_rules(
    place: Evidence | None, capital_place: Evidence | None, expected: list[str]
) -> None:
    bylaws = facts(
        ("wording.digits_against_words", Statement("8000|9000", place)),
        ("capital.amount", Statement(Fraction(9000), capital_place)),
    )
    assert [b.message for b in breaches("T.4", bylaws)] == expected


def test_another_name_is_told_once_beside_the_first() -> None:
    bylaws = facts(
        ("identity.name", said("Argan")),
        ("identity.name", said("Miel", 1)),
        ("identity.other_names", said("Safran", 2)),
    )
    assert [b.params for b in breaches("T.5", bylaws)] == [{"value": "Safran", "name": "Argan"}]


@pytest.mark.parametrize(
    ("number", "digits", "words", "expected"),
    [
        (5, None, None, []),
        (7, None, None, ["review"]),
        (4, None, None, ["conflict"]),
        (4, 4, 7, []),
        (7, 4, 7, ["review"]),
    ],
)
def test_a_minimum_of_members(
    number: int, digits: int | None, words: int | None, expected: list[str]
) -> None:
    read = {"digits": digits, "words": words}
    numbers = {name: None if n is None else Fraction(n) for name, n in read.items()}
    assert kinds("14.1", facts(("members.minimum", said(Fraction(number), **numbers)))) == expected


@pytest.mark.parametrize(
    ("size", "kind", "told"),
    [
        (said(Fraction(4), bound="between", upper=Fraction(5)), "conflict", {"lower": 4, "upper": 5}),
        (said(Fraction(3), bound="between", upper=Fraction(9)), "missing", {"lower": 3, "upper": 9}),
        (said(Fraction(9), bound="at_most"), "missing", {"lower": 9, "upper": 9}),
    ],
)  # fmt: skip
def test_a_range_is_told_with_its_ends(
    size: Statement[Any], kind: str, told: dict[str, int]
) -> None:
    (found,) = breaches("50.1", facts(("board.size", size)))
    assert (found.kind, found.message) == (kind, "range")
    assert {name: found.params[name] for name in told} == told


MENTIONS = ("members.admission", "members.withdrawal", "members.removal")


@pytest.mark.parametrize(
    ("blanks", "expected"),
    [
        ((), [("missing", MENTIONS, None)]),
        (MENTIONS[1:2], [("review", MENTIONS[1:2], 3), ("missing", MENTIONS[::2], None)]),
        (MENTIONS[:0:-1], [("review", MENTIONS[1:], 3), ("missing", MENTIONS[:1], None)]),
        (MENTIONS, [("review", MENTIONS, 3)]),
        (("identity.seat",), [("missing", MENTIONS, None)]),
    ],
)
def test_of_several_mentions_those_with_a_blank_are_to_be_filled(
    blanks: Sequence[str], expected: list[tuple[str, Sequence[str], int | None]]
) -> None:
    left_open = (("wording.left_open", said(name, 3 + n)) for n, name in enumerate(blanks))
    findings = run_rules(facts(*left_open), LAW, lambda rule: rule.code == "5.13").findings
    assert [
        (f.kind, tuple(f.params["absent"]), f.evidence and f.evidence.article) for f in findings
    ] == expected
    assert {f.message for f in findings} == {"missing"}


def test_a_single_mention_with_a_blank_is_to_be_filled() -> None:
    bylaws = facts(("wording.left_open", said("duration_years", 3)))
    (finding,) = run_rules(bylaws, LAW, lambda rule: rule.code == "5.4").findings
    assert (finding.kind, finding.message, finding.evidence) == (
        "review", "missing", said(0, 3).evidence,
    )  # fmt: skip
    assert finding.params == {}


def told_at(*places: tuple[int | None, int, int, int], code: str = "T.1") -> list[tuple[int, ...]]:
    """The places (paragraph, start, end) of the findings on blanks at (article, paragraph, start, end)."""
    stated = (Statement(n, Evidence(*place, "x")) for n, place in enumerate(places))
    bylaws = facts(*(("wording.blanks", s) for s in stated))
    found = run_rules(bylaws, LAW, lambda rule: rule.code == code).findings
    return [f.evidence[1:4] for f in found if f.evidence]


@pytest.mark.parametrize(
    ("spots", "told"),
    [
        ([(0, 4), (4, 8)], [(0, 4), (4, 8)]),
        ([(4, 8), (0, 4)], [(4, 8), (0, 4)]),
        ([(0, 5), (4, 8)], [(0, 5)]),
        ([(4, 8), (0, 5)], [(4, 8)]),
        ([(0, 9), (2, 3)], [(0, 9)]),
        ([(2, 3), (0, 9)], [(2, 3)]),
        ([(0, 2), (6, 8), (3, 5)], [(0, 2), (6, 8), (3, 5)]),
        ([(0, 2), (6, 8), (3, 7)], [(0, 2), (6, 8)]),
        ([(6, 8), (0, 2), (1, 3), (7, 9)], [(6, 8), (0, 2)]),
    ],
)
def test_words_that_overlap_are_told_once(
    spots: list[tuple[int, int]], told: list[tuple[int, int]]
) -> None:
    assert told_at(*((0, 0, *spot) for spot in spots)) == [(0, *spot) for spot in told]


def test_the_same_words_of_two_paragraphs_do_not_overlap() -> None:
    assert told_at((0, 0, 0, 4), (0, 1, 0, 4)) == [(0, 0, 4), (1, 0, 4)]


def test_outside_the_articles_each_place_is_told() -> None:
    stated = [said(True, None)._replace(evidence=Evidence(None, n, 0, 4, "x")) for n in range(2)]
    bylaws = facts(*(("wording.blanks", s) for s in stated))
    assert len(run_rules(bylaws, LAW, lambda rule: rule.code == "T.1").findings) == 2


@pytest.mark.parametrize(
    ("code", "fact", "stated", "expected"),
    [
        ("5.4", "duration_years", [("duration_years", said(Fraction(120)))], ("conflict", "conflict", 0)),
        ("1.1", "identity.category", [], ("review", "review", None)),
        (
            "50.1",
            "board.size",
            [("organs.board", said(True)), ("board.size", said(Fraction(9), bound="at_most"))],
            ("missing", "range", 0),
        ),
        ("5.17", "organs.powers", [("organs.board", said(True))], ("review", "powers", 3)),
        ("5.4", "capital.amount", [], ("missing", "missing", None)),
    ],
)  # fmt: skip
def test_a_blank_only_turns_a_silence_into_something_to_fill(
    code: str,
    fact: str,
    stated: Sequence[tuple[str, Statement[Any]]],
    expected: tuple[str, str, int | None],
) -> None:
    bylaws = facts(
        *stated, ("wording.left_open", said(fact, 3)), ("wording.left_open", said(fact, 9))
    )
    (finding,) = run_rules(bylaws, LAW, lambda rule: rule.code == code).findings
    assert (
        finding.kind,
        finding.message,
        finding.evidence and finding.evidence.article,
    ) == expected


def test_what_the_repealed_law_left_alone_hides_nothing_it_forbade() -> None:
    bylaws = facts(("duration_unlimited", said(True)), ("duration_years", said(Fraction(120))))
    (finding,) = run_rules(bylaws, load_law("24.83"), lambda rule: rule.code == "5.4").findings
    assert finding.figure == "duration_years"


@pytest.mark.parametrize(("unlisted", "told"), [("unknown", "unknown"), ("silent", "silent")])
def test_an_office_that_read_the_whole_law_knows_where_it_is_silent(
    unlisted: Any, told: str
) -> None:
    office = load_law("24.83")._replace(unlisted=unlisted)
    stated = [("board.meetings_per_year", said(Fraction(1))), ("organs.board", said(True))]
    outcome = run_rules(facts(*stated), LAW, lambda rule: rule.code in ("57.1", "5.4"), office)
    verdicts = {f.rule.code: (f.old_verdict, f.old_article) for f in outcome.findings}
    assert verdicts == {"5.4": ("unknown", ""), "57.1": (told, "")}


@pytest.mark.parametrize(
    ("code", "stated", "passed"),
    [
        ("5.8", [], True),
        ("26.7", [], False),
        ("8.1", [("deposit.days", said(Fraction(3)))], True),
    ],
)
def test_a_rule_passes_where_something_it_reads_is_said_or_nothing_was_owed(
    code: str, stated: Sequence[tuple[str, Statement[Any]]], passed: bool
) -> None:
    outcome = run_rules(facts(*stated), LAW, lambda rule: rule.code == code)
    assert (outcome.passed, outcome.not_applicable) == (((code,), ()) if passed else ((), (code,)))


def test_an_article_of_the_repealed_law_is_told_where_its_figure_decides() -> None:
    law = load_law("24.83")
    (figure,) = law.figures("members.minimum")
    for status, told in (("known", ("unlawful", figure.article)), ("unknown", ("unknown", ""))):
        office = law._replace(by_name={"members.minimum": (figure._replace(status=status),)})
        bylaws = facts(("members.minimum", said(Fraction(3))))
        (finding,) = run_rules(bylaws, LAW, lambda rule: rule.code == "14.1", office).findings
        assert (finding.old_verdict, finding.old_article) == told


@pytest.mark.parametrize(
    ("code", "name", "value", "message"),
    [("21.2", "refund.interest", True, "conflict"), ("28.1", "transfer.rule", "free", "free")],
)
def test_a_forbidden_word_names_its_message(code: str, name: str, value: Any, message: str) -> None:
    assert [b.message for b in breaches(code, facts((name, said(value))))] == [message]


def test_a_registered_check_keeps_its_name() -> None:
    assert all_rules()["5.4"].check is duration


def test_a_code_is_registered_once() -> None:
    with pytest.raises(ValueError, match=r"5\.4"):
        rule("5.4", "duration", "conflict", facts=())(duration)


@pytest.mark.parametrize(
    ("code", "name", "value", "words"),
    [
        ("5.4", "duration_years", Fraction(120), "120"),
        ("5.4", "duration_years", Fraction(1234567), "1234567"),
        ("5.4", "duration_years", Fraction(241, 2), "120.5"),
        ("39.1", "proxies.per_member", Fraction(3, 2), "1.5;"),
        ("43.1", "ordinary.quorum_first", Fraction(1, 3), "1/3;"),
    ],
)
def test_how_a_number_is_written(code: str, name: str, value: Fraction, words: str) -> None:
    findings = run_rules(facts((name, said(value))), LAW, lambda rule: rule.code == code).findings
    message = message_of(findings[0], LAW, "en")
    assert words in message.split()


def test_a_list_is_told_in_words() -> None:
    (finding,) = run_rules(facts(), LAW, lambda rule: rule.code == "5.14").findings
    told = message_of(finding, LAW, "en")
    assert "rights" in told
    assert "duties" in told
    assert not set(told) & set("[]'_")
    assert "members." not in told


def test_a_word_of_the_statutes_is_told_in_the_words_of_the_reader() -> None:
    bylaws = facts(("identity.personality_from", said("signature")))
    (finding,) = run_rules(bylaws, LAW, lambda rule: rule.code == "11.1").findings
    assert "personality-" not in message_of(finding, LAW, "en")


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ([said(1), said(3)], []),
        ([said(1)], [1]),
        ([said(1), said(3, 1)], [1]),
        ([said(2), said(3)], [2]),
        ([said(1), said(2)], [1, 2]),
    ],
)
def test_one_year_beside_the_term_is_that_of_the_auditor_whom_statutes_name(
    terms: list[Statement[int]], told: list[int]
) -> None:
    bylaws = facts(*(("auditor.term_years", term) for term in terms))
    assert [b.value for b in breaches("72.2", bylaws)] == told
