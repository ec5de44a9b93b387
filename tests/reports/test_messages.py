"""The catalogues agree with each other and with what asks for them."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from lawcheck.messages import LANGUAGES, Language, catalogue, locale_language
from lawcheck.resources import directory
from lawcheck.rules.engine import all_rules
from lawcheck.rules.texts import rule_texts

FAMILIES = sorted({p.name.split(".")[0] for p in directory("messages").glob("*.yaml")})


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_key_in_three_languages_with_the_same_placeholders() -> None:
    english = catalogue("en")
    for language in LANGUAGES:
        other = catalogue(language)
        assert other.keys() == english.keys()
        for key, text in other.items():
            assert text.strip(), key
            assert _fields(text) == _fields(english[key]), key


@pytest.mark.parametrize("code", all_rules())
def test_every_rule_is_told_in_three_languages(code: str) -> None:
    rule, texts = all_rules()[code], rule_texts(code)
    for language in LANGUAGES:
        assert texts.title[language].strip()
        assert texts.rationale[language].strip()
        for message in texts.messages.values():
            assert message[language].strip()
            assert _fields(message[language]) == _fields(message["en"])
    for language in ("ar", "fr"):
        assert texts.fires[language].strip()
        assert texts.silent[language].strip()
        for name in texts.remedy.split():
            assert (directory("templates") / "clauses" / language / f"{name}.j2").is_file()
    if set(rule.kinds) != {"review"}:
        assert texts.remedy or code.startswith("T."), "no remedy"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "ar_MA.UTF-8"}, "ar"),
        ({"LANG": "fr_MA"}, "fr"),
        ({"LANG": "fr_FR", "LC_ALL": "ar_MA"}, "ar"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_language_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: Language
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert locale_language() == language


def test_no_word_of_arabic_or_french_in_python() -> None:
    package = directory("law").parent
    arabic = re.compile("[\u0600-\u06ff]")
    for path in package.rglob("*.py"):
        assert not arabic.search(path.read_text(encoding="utf-8")), path
