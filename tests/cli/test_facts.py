"""``lawcheck extract`` and ``lawcheck twins``: what the statutes say, and whether two versions agree."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from lawcheck.bylaws import names
from lawcheck.cli import main
from lawcheck.messages import LANGUAGES, Language, catalogue
from lawcheck.reports.facts import WORDS

EXAMPLES = Path(__file__).parents[2] / "examples"
ARABIC, FRENCH = EXAMPLES / "statuts-ar.docx", EXAMPLES / "statuts-fr.docx"
STATUTES = Path(__file__).parents[1] / "statutes"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


@pytest.mark.parametrize("path", [ARABIC, FRENCH])
def test_each_fact_has_its_article_words_and_confidence(path: Path) -> None:
    result = run("extract", path)
    assert result.exit_code == 0
    data = yaml.safe_load(result.stdout)
    board = data["facts"]["board"]["size"]
    assert board["value"] == 5
    assert board["article"] == 23
    assert board["quote"]
    assert board["confidence"] == "sure"
    assert len(data["members"]) == 6
    assert {"name", "address", "shares", "legal_person"} == set(data["members"][0])


def test_what_is_not_read_is_listed_as_unknown() -> None:
    data = yaml.safe_load(run("extract", FRENCH).stdout)
    assert "year_end" in data["unknown"]
    stated = {
        f"{group}.{fact}" if isinstance(facts, dict) and "value" not in facts else group
        for group, facts in data["facts"].items()
        for fact in (facts if isinstance(facts, dict) else {"": None})
    }
    assert stated.isdisjoint(data["unknown"])
    assert set(data["unknown"]) <= set(names())


def test_a_fact_stated_twice_is_told_twice(tmp_path: Path) -> None:
    path = tmp_path / "statuts.txt"
    path.write_text(
        "STATUTS DE LA COOPÉRATIVE\nArticle 1 : Capital\nLe capital est fixé à 5 000 dirhams, divisé "
        "en 50 parts de 100 dirhams.\nArticle 2 : Montant du capital\nLe capital est de 6 000 dirhams.\n"
        "Article 3 : Conseil d'administration\nLe conseil se compose de six membres de la coopérative.\n",
        encoding="utf-8",
    )
    amounts = yaml.safe_load(run("extract", path).stdout)["facts"]["capital"]["amount"]
    assert [(a["value"], a["article"]) for a in amounts] == [(5000, 1), (6000, 2)]


def test_what_is_half_understood_says_so() -> None:
    data = yaml.safe_load(run("extract", STATUTES / "fr-compliant-notary.txt").stdout)
    removal = data["facts"]["board"]["removal"]
    assert removal["confidence"] == "half-understood"


def test_extract_writes_a_file(tmp_path: Path) -> None:
    target = tmp_path / "faits.yaml"
    assert run("extract", FRENCH, "-o", target).exit_code == 0
    assert yaml.safe_load(target.read_text(encoding="utf-8"))["language"] == "fr"


@pytest.mark.parametrize("command", ["extract", "twins"])
def test_an_unreadable_file_is_one_line(command: str, tmp_path: Path) -> None:
    absent = tmp_path / "absent.docx"
    result = run(command, *((absent,) if command == "extract" else (FRENCH, absent)))
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 1


def test_two_versions_that_say_the_same() -> None:
    result = run("twins", ARABIC, FRENCH, "--lang", "fr")
    assert result.exit_code == 0
    assert json.loads(run("twins", ARABIC, FRENCH, "--format", "json").stdout) == {
        "differences": []
    }


@pytest.mark.parametrize("lang", ["ar", "fr", "en"])
def test_where_two_versions_differ(lang: str, tmp_path: Path) -> None:
    source = (STATUTES / "fr-compliant-notary.txt").read_text(encoding="utf-8")
    other = tmp_path / "autre.txt"
    other.write_text(
        source.replace("pour trois ans, forment", "pour deux ans, forment").replace(
            "Chacun ne répond des dettes sociales que jusqu'à deux fois ses parts.",
            "Voir la loi.",
        ),
        encoding="utf-8",
    )
    first = STATUTES / "fr-compliant-notary.txt"
    result = run("twins", first, other, "--lang", lang)
    assert result.exit_code == 1
    assert not any(name in result.stdout for name in names() if "." in name)
    told = json.loads(run("twins", first, other, "--format", "json").stdout)["differences"]
    opposed = {d["fact"]: (d["first"]["value"], d["second"]["value"]) for d in told if d["opposed"]}
    assert opposed == {"board.term_years": (3, 2)}
    assert "liability.multiple" in {d["fact"] for d in told if not d["opposed"]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fact_has_a_name_in_three_languages(lang: Language) -> None:
    named = {
        key.removeprefix("term-fact-") for key in catalogue(lang) if key.startswith("term-fact-")
    }
    compared = {
        name
        for name in names()
        if name not in WORDS and not name.startswith(("wording.", "governing.cited"))
    }
    assert compared - named == set()
