"""The figures of both laws: what is there, what is said of a value, and which files are refused."""

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from lawcheck import messages
from lawcheck.errors import LawcheckError
from lawcheck.law import (
    law_on,
    load_decrees,
    load_law,
    load_law_file,
    load_older,
    load_penalties,
    origin_allowed,
    origin_of,
    penalties_for,
    verdict,
)
from lawcheck.law.model import CONDITIONS, CONFIDENCES, LANGUAGES
from lawcheck.messages import say_error

DATA: dict[str, Any] = yaml.safe_load(
    Path(__file__).with_name("expected.yaml").read_text(encoding="utf-8")
)
NEW, OLD = load_law("112.12"), load_law("24.83")


def number(value: Any) -> Any:
    """Numbers of the data file: ``2/3`` or 5 as fractions, everything else as it stands."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return Fraction(value)
    head, _, tail = str(value).partition("/")
    return Fraction(str(value)) if head.isdigit() and tail.isdigit() else value


@pytest.mark.parametrize("code", DATA["figures"])
def test_each_code_has_its_figures(code: str) -> None:
    for name, wanted in DATA["figures"][code].items():
        if wanted == "silent":
            assert [f.status for f in NEW.figures(name)] == ["silent"], name
            continue
        figure = NEW.figure(name, wanted[0])
        assert figure is not None, name
        assert figure.value == number(wanted[1])
        assert figure.confidence == "A"
        assert figure.article


def test_article_of_a_figure_is_that_of_the_code() -> None:
    elsewhere = {"1.1", "2.1", "2.2", "69.3", "69.4", "106.1"}
    for code, figures in DATA["figures"].items():
        if code not in elsewhere:
            articles = {f.article.split("-")[0] for n in figures for f in NEW.figures(n)}
            assert articles == {code.split(".")[0]}, code


def test_board_size_carries_three_constraints() -> None:
    told = {(f.comparison, f.value, f.unit) for f in NEW.figures("board.size")}
    assert told == {("minimum", 3, "members"), ("maximum", 12, "members"),
                    ("multiple_of", 3, "members")}  # fmt: skip


@pytest.mark.parametrize("row", DATA["verdicts"], ids=lambda r: f"{r[0]}-{r[1]}-{r[2]}")
def test_verdict(row: list[Any]) -> None:
    law, name, value, wanted = row
    said = value if name.startswith(("governing", "adaptation")) else number(value)
    assert verdict(load_law(law), name, said) == wanted


@pytest.mark.parametrize("row", DATA["origins"], ids=lambda r: f"{r[0]}-{r[2]}")
def test_origin_needs_the_old_figure_itself(row: list[Any]) -> None:
    code, name, value, wanted = row
    assert origin_of(code, name, number(value)) == wanted


def test_only_listed_codes_may_claim_an_origin() -> None:
    for origin, codes in DATA["may_claim"].items():
        assert {origin_allowed(code) for code in codes} == {origin}
    allowed = {code for codes in DATA["may_claim"].values() for code in codes}
    assert {origin_allowed(c) for c in DATA["figures"] if c not in allowed} == {None}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(1990, 1, 1), "24.83"),
        (date(2015, 12, 17), "24.83"),
        (date(2015, 12, 18), "112.12"),
        (date(2026, 1, 1), "112.12"),
    ],
)
def test_law_on(day: date, name: str) -> None:
    assert law_on(day).name == name


def test_figures_that_changed_carry_their_days() -> None:
    levy = next(d for d in load_decrees() if d.name == "2.97.352").figures("odco_levy.percent")[0]
    assert levy.value == 2
    assert verdict(OLD, "odco_levy.percent", 2, date(2022, 12, 31)) == "lawful"
    assert not OLD.figures("odco_levy.percent", date(2023, 1, 1))
    early = NEW.figures("adaptation.deadline", date(2017, 1, 1))
    late = NEW.figures("adaptation.deadline", date(2018, 1, 1))
    assert [f.value for f in early] == ["2016-12-31"]
    assert [f.value for f in late] == ["2019-12-31"]


def test_decrees_that_codes_stand_on() -> None:
    decrees = {d.name: d for d in load_decrees()}
    assert set(decrees) == {"2.15.617", "2.21.216", "2.97.352", "2.22.728"}
    for wanted in DATA["decrees"].values():
        for decree, name in wanted.items():
            assert decrees[decree].figures(name)


def test_recollections_of_the_old_law_decide_nothing() -> None:
    for law in (OLD, *load_older()):
        for name in law.names:
            for figure in law.figures(name):
                assert figure.confidence in CONFIDENCES
                if figure.confidence == "D":
                    assert figure.status == "unknown"
                    assert figure.value is None


def test_every_known_figure_has_a_source() -> None:
    for law in (NEW, OLD, *load_older(), *load_decrees()):
        for name in law.names:
            for figure in law.figures(name):
                assert figure.source or figure.status == "unknown", name


def test_mentions() -> None:
    assert [m.code for m in NEW.mentions] == DATA["mentions"]
    for mention in (*NEW.mentions, *OLD.mentions):
        assert set(mention.titles) == set(LANGUAGES)
        assert mention.condition in CONDITIONS
    assert {m.code: m.condition for m in NEW.mentions}["5.8"] == "in_kind"
    assert {m.confidence for m in OLD.mentions} == {"B"}
    assert "territory" in {m.name for m in OLD.mentions}
    assert len([m for m in NEW.mentions if m.article == "5"]) == 27


def test_penalties() -> None:
    assert [p.article for p in load_penalties()] == [
        "95",
        "96",
        "97",
        "98",
        "99",
        "100",
        "101",
        "107",
    ]
    (penalty,) = penalties_for("40.1")
    assert (penalty.article, penalty.fine_minimum, penalty.fine_maximum) == ("97", 8000, 40000)
    (misuse,) = penalties_for("95.1")
    assert misuse.prison == "on_repeat"
    assert (misuse.prison_minimum_months, misuse.prison_maximum_months) == (1, 12)
    assert penalties_for("36.1") == ()
    for one in load_penalties():
        assert set(one.conduct) == set(one.consequence) == set(LANGUAGES)


@pytest.mark.parametrize("row", DATA["malformed"], ids=lambda r: f"{r[1]}-{r[0][-30:]}")
def test_malformed_law_files_are_refused(row: list[Any], tmp_path: Path) -> None:
    text, key, named = row
    path = tmp_path / "office.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LawcheckError) as caught:
        load_law_file(path)
    assert caught.value.key == key
    assert {**caught.value.params, **named} == caught.value.params
    for language in messages.LANGUAGES:
        assert path.name in say_error(caught.value, language) or key == "law-unknown"


@pytest.mark.parametrize("content", [b"\xff\xfe\x00law", None, b"#" * 3_000_000])
def test_unreadable_law_files_are_refused(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "office.yaml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LawcheckError) as caught:
        load_law_file(path)
    assert caught.value.key == "law-file-unreadable"


def test_an_unknown_law_is_refused() -> None:
    with pytest.raises(LawcheckError) as caught:
        load_law("1.23")
    assert caught.value.key == "law-unknown"


def test_an_office_completes_the_old_law(tmp_path: Path) -> None:
    path = tmp_path / "office.yaml"
    path.write_text(
        "extends: '24.83'\nsource: our copy\narticles:\n"
        "  '38': {ordinary.quorum_first: {minimum: 1/2}}\n",
        encoding="utf-8",
    )
    law = load_law_file(path)
    assert verdict(law, "ordinary.quorum_first", Fraction(1, 3)) == "unlawful"
    assert verdict(law, "board.absences", 2) == "lawful"
    assert (law.name, law.until) == ("24.83", date(2015, 12, 18))
    assert law.figures("ordinary.quorum_first")[0].source == "our copy"
    assert law.mentions == OLD.mentions
