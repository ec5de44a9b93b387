"""The interview: what is asked, why, what is refused; going back, and resuming an unfinished profile."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, get_args

import pytest

from lawcheck.drafting.fields import defaults, fields
from lawcheck.drafting.interview import Interview
from lawcheck.drafting.lawful import objections
from lawcheck.drafting.numbers import Language
from lawcheck.drafting.profile import begun, check_consistency, load_profile, profile_of
from lawcheck.drafting.profilefile import render_profile
from lawcheck.messages import catalogue

LANGUAGES: tuple[Language, ...] = get_args(Language)
TOWN = {"ar": "تامدة", "fr": "Tamda"}
NAME = {"ar": "تعاونية تيغمرت", "fr": "Coopérative Tighmert"}
OBJECT = {"ar": "جمع الأعشاب ؛ بيعها", "fr": "cueillir des plantes ; les vendre"}
PERSON = {"ar": "رقية تازي", "fr": "Rkia Tazi"}


class Stopped(Exception):
    """The founder closed the window."""


class Script:
    """A founder who answers by the question asked, and keeps all that was told."""

    def __init__(self, answers: Iterable[str]) -> None:
        self._answers = iter(answers)
        self.told: list[str] = []
        self.asked: list[tuple[str, str]] = []

    def tell(self, text: str) -> None:
        self.told.append(text)

    def ask(self, question: str, usual: str) -> str:
        self.asked.append((question, usual))
        try:
            return next(self._answers)
        except StopIteration:
            raise Stopped from None

    def questions(self) -> list[str]:
        return [question for question, _ in self.asked]


class Run:
    """One session of the interview with a script."""

    def __init__(
        self,
        language: Language,
        answers: Iterable[str],
        said: Any = (),
        people: Any = (),
        **more: Any,
    ) -> None:
        self.script = Script(answers)
        self.saved: tuple[dict[str, Any], list[dict[str, Any]]] = ({}, [])
        self.interview = Interview(
            self.script, language, dict(said), list(people), save=self._save, **more
        )

    def _save(self, answers: Any, founders: Any) -> None:
        self.saved = (dict(answers), [dict(founder) for founder in founders])

    def until_stopped(self) -> Run:
        with pytest.raises(Stopped):
            self.interview.run()
        return self


def founder(language: Language) -> list[str]:
    """The answers about one founder: name, kind, identity, address, nationality, trade, shares, role."""
    return [PERSON[language], "", "IA1", TOWN[language], "", "", "20", "", ""]


def basics(language: Language) -> list[str]:
    """The answers of a founder who keeps to what is usual."""
    town = TOWN[language]
    return [
        NAME[language], "417/2026", "2026-05-06", town, town, town, OBJECT[language], "1", "board",
        *founder(language) * 6, "", "", "", "", "", "", town, "2026-05-20",
    ]  # fmt: skip


def ask(name: str, language: Language) -> str:
    return fields()[name].ask[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_basic_answers_make_a_lawful_profile(language: Language, tmp_path: Path) -> None:
    run = Run(language, basics(language))
    run.interview.run()
    path = tmp_path / "profile.yaml"
    path.write_text(render_profile(*run.saved, language), encoding="utf-8")
    profile = load_profile(path)
    check_consistency(profile)
    assert objections(profile, language) == []
    assert profile["name"] == {language: NAME[language]}
    assert [line[language] for line in profile["object"]] == [
        part.strip() for part in OBJECT[language].replace("؛", ";").split(";")
    ]
    assert (profile["board.size"], len(profile.founders)) == (6, 6)
    assert profile["capital.amount"] == 12_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_basic_question_is_asked_once_in_its_language_with_its_reason(
    language: Language,
) -> None:
    run = Run(language, basics(language))
    run.interview.run()
    asked = run.script.questions()
    wanted = [
        field
        for field in fields().values()
        if field.basic and field.kind != "people" and field.when in ("", "board")
    ]
    assert [q for q in asked if q in {f.ask[language] for f in wanted}] == [
        f.ask[language] for f in wanted
    ]
    told = "\n".join(run.script.told)
    for field in wanted:
        assert field.why[language] in told
        assert catalogue(language)["interview-why"].format(
            why=field.why[language], article=field.article
        ) in run.script.told  # fmt: skip


def test_usual_answers_are_shown_and_kept_by_an_empty_line() -> None:
    run = Run("fr", basics("fr"))
    run.interview.run()
    shown = dict(run.script.asked)
    assert shown[ask("capital.share_value", "fr")] == "100"
    assert shown[ask("third_parties.allowed", "fr")] == "oui"
    assert shown[ask("governance", "fr")] == "board"
    assert run.saved[0]["capital.share_value"] == defaults()["capital.share_value"]


def test_going_back_forgets_the_answer_before() -> None:
    run = Run("fr", ["Coopérative A", "<", "Coopérative B", "<", "<", "Coopérative C"])
    run.until_stopped()
    first, second = ask("name", "fr"), ask("name_certificate.number", "fr")
    assert run.script.questions() == [first, second, first, second, first, first, second]
    assert run.saved[0] == {"name": {"fr": "Coopérative C"}}


def test_going_back_in_a_founder_takes_the_last_one_again() -> None:
    answers = basics("fr")[:9] + founder("fr") * 2 + ["Omar Naciri", "<"]
    run = Run("fr", answers).until_stopped()
    assert len(run.saved[1]) == 2
    assert len(run.interview.founders) == 1


def test_what_was_answered_is_not_asked_again() -> None:
    first = Run("ar", basics("ar")[: 9 + 9 * 2]).until_stopped()
    answers, founders = first.saved
    assert len(founders) == 2
    again = Run("ar", ["", "200"], answers, founders).until_stopped()
    questions = again.script.questions()
    assert ask("name", "ar") not in questions
    assert questions[1] == ask("capital.share_value", "ar")
    assert again.saved[0]["capital.share_value"] == 200
    assert again.saved[1] == founders


def test_an_unfinished_file_is_read_as_it_was_left(tmp_path: Path) -> None:
    run = Run("fr", basics("fr")[: 9 + 9]).until_stopped()
    path = tmp_path / "profile.yaml"
    path.write_text(render_profile(*run.saved, "fr"), encoding="utf-8")
    answers, founders = begun(path)
    assert answers == run.saved[0]
    assert [f["name"] for f in founders] == [{"fr": PERSON["fr"]}]


BAD = [
    ("capital.share_value", "cent", "capital.share_value"),
    ("governance", "roi", "board, managers"),
    ("category", "4", "1, 2, 3"),
    ("year_end", "31-12", "12-31"),
    ("name_certificate.date", "demain", "année-mois-jour"),
    ("third_parties.allowed", "peut-être", "oui ou non"),
    ("seat", "", "nécessaire"),
]


@pytest.mark.parametrize(("name", "said", "told"), BAD)
def test_a_bad_answer_is_told_and_asked_again(name: str, said: str, told: str) -> None:
    every = {n: defaults().get(n) or "x" for n, f in fields().items() if f.basic and n != name}
    every.pop("founders")
    run = Run("fr", ["", said], every).until_stopped()
    if run.script.questions()[0] == ask(name, "fr"):  # before the founders
        run = Run("fr", [said], every).until_stopped()
    assert run.script.questions()[-2:] == [ask(name, "fr")] * 2
    assert told in run.script.told[-1]


UNLAWFUL = [
    ("board.size", "7", {"governance": "board"}),
    ("capital.share_value", "50", {}),
    ("members.minimum", "4", {}),
    ("liability.multiple", "6", {}),
    ("reserve.legal_percent", "5", {}),
    ("ordinary.quorum_first", "1/3", {}),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "said", "more"), UNLAWFUL)
def test_an_unlawful_answer_meets_the_finding_of_its_rule(
    name: str, said: str, more: dict[str, Any], language: Language
) -> None:
    known: dict[str, Any] = {n: defaults().get(n) for n in fields() if n != name}
    known |= {"name": {language: NAME[language]}, **more}
    known.pop("founders")
    run = Run(language, ["", said], known, every=True).until_stopped()
    assert run.script.questions()[-2:] == [ask(name, language)] * 2
    refused = profile_of(_complete({**known, name: said}, language))
    assert run.script.told[-1] in {o.message for o in objections(refused, language)}
    assert name not in run.saved[0]


def _complete(answers: dict[str, Any], language: Language) -> dict[str, Any]:
    """A profile file with those answers and founders who make it complete."""
    nested: dict[str, Any] = {}
    text = {language: TOWN[language]}
    answers = answers | {"seat": text, "province": text, "court": text, "object": [text]}
    for name, value in answers.items():
        group, _, last = name.rpartition(".")
        if value is not None:
            (nested.setdefault(group, {}) if group else nested)[last] = (
                str(value) if not isinstance(value, bool | list | dict) else value
            )
    person = {"name": {language: PERSON[language]}, "address": text, "shares": 20}
    return nested | {"founders": [person] * 6}


def test_a_name_without_the_word_cooperative_is_refused_at_once() -> None:
    run = Run("fr", ["Association Amal", "Coopérative Amal"]).until_stopped()
    assert run.saved[0]["name"] == {"fr": "Coopérative Amal"}
    assert ask("name", "fr") == run.script.questions()[1]


def test_a_company_is_asked_for_its_capital_and_its_representative() -> None:
    company = ["Société Oasis", "legal", "RC 1", "Azilal", "", "", "10", "", "300000", "Ali Bennani",
               "Azilal", ""]  # fmt: skip
    run = Run("fr", basics("fr")[:9] + company).until_stopped()
    assert run.saved[1][0]["capital"] == 300_000
    assert run.saved[1][0]["representative"] == {"fr": "Ali Bennani"}


def test_all_asks_what_has_a_usual_answer_too() -> None:
    few, many = (Run("ar", [*basics("ar"), *[""] * 60], every=every) for every in (False, True))
    for run in (few, many):
        run.interview.run()
    assert len(many.script.asked) > len(few.script.asked) + 20
    assert ask("duration_years", "ar") in many.script.questions()
    assert ask("managers.term_years", "ar") not in many.script.questions()
