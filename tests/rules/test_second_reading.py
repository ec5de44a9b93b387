"""The second reading: sentences and their words, and what becomes of a finding that reads unlike its rule."""

from __future__ import annotations

from itertools import pairwise

import pytest
from fragments import fragment
from hypothesis import given
from hypothesis import strategies as st

from lawcheck import judging
from lawcheck.judging import judge, sentences_of
from lawcheck.law import load_law
from lawcheck.likeness import likeness, sentence_around, sentences, traits
from lawcheck.rules.engine import all_rules, code_order

LAW = load_law("112.12")
TEXT = st.text("ab .;\u061b\n", max_size=60)
FAULTY = "Article 33 : Conseil\nLe conseil est composé de sept membres."
WITHOUT = "Article 7 : Parts\nChaque membre a cinq parts au moins."


@given(TEXT)
def test_sentences_hold_every_word_in_order(text: str) -> None:
    spans = list(sentences(text))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(TEXT, st.data())
def test_a_sentence_holds_the_words_it_is_asked_for(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert text[start:end].strip() in sentence_around(text, start, end)


def test_an_amount_is_one_word_and_its_dot_no_end() -> None:
    assert list(sentences("Il paie 1.000 DH. Puis rien.")) == [(0, 17), (18, 28)]
    assert traits("Dix (10) parts") == {"dix", "0", "parts", "dix 0", "0 parts"}
    assert traits("١٠ حصص") == traits("25 حصص")


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_every_rule_on_a_clause_has_weights(language: str) -> None:
    said = traits("x")
    for code, rule in all_rules().items():
        if not rule.article:
            assert likeness("breach", code, said, language) is None
        elif {"conflict", "legacy"} & set(rule.kinds):
            assert likeness("breach", code, said, language) is not None, code
        for fact in rule.mentions:
            assert likeness("mention", fact, said, language) is not None, fact


def _judged(
    text: str, code: str, like: float | None, monkeypatch: pytest.MonkeyPatch
) -> judging.Outcome:
    monkeypatch.setattr(judging, "likeness", lambda *_: like)
    document = fragment(code, "fr", text).document
    return judge(document, LAW, lambda rule: rule.code == code).outcome


@pytest.mark.parametrize(
    ("like", "kinds"),
    [
        (None, ["conflict"]),
        (judging.DOUBT, ["conflict"]),
        (judging.DOUBT - 0.01, ["review"]),
        (judging.UNLIKE, ["review"]),
        (judging.UNLIKE - 0.01, []),
    ],
)
def test_a_sentence_unlike_breaches(
    like: float | None, kinds: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome = _judged(FAULTY, "50.1", like, monkeypatch)
    assert [f.kind for f in outcome.findings] == kinds
    assert outcome.passed == (() if kinds else ("50.1",))


def test_rules_whose_findings_are_dropped_pass_in_the_order_of_the_law(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(judging, "likeness", lambda *_: judging.UNLIKE - 1)
    text = f"{FAULTY} Leur mandat est de six ans."
    passed = judge(fragment("50.1", "fr", text).document, LAW).outcome.passed
    assert {"50.1", "51.1"} <= set(passed)
    assert list(passed) == sorted(passed, key=code_order)


@pytest.mark.parametrize(
    ("like", "kind"),
    [(None, "missing"), (judging.MENTIONED, "missing"), (judging.MENTIONED + 0.01, "review")],
)
def test_a_sentence_like_the_mention_that_seems_missing(
    like: float | None, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (finding,) = _judged(WITHOUT, "5.24", like, monkeypatch).findings
    assert finding.kind == kind
    if kind == "review":
        assert finding.evidence is not None
        assert finding.evidence.quote == "Chaque membre a cinq parts au moins."
    else:
        assert finding.evidence is None


def test_a_mention_of_which_a_part_reads_like_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the two facts that rule 5.9 requires, one is said in unknown words: only the other is missing."""

    def like(_: str, name: str, *__: object) -> float | None:
        return judging.MENTIONED + 1 if name == "capital.payment" else None

    monkeypatch.setattr(judging, "likeness", like)
    document = fragment("5.9", "fr", WITHOUT).document
    (finding,) = judge(document, LAW, lambda rule: rule.code == "5.9").outcome.findings
    assert (finding.kind, finding.evidence) == ("missing", None)
    assert finding.params["absent"] == ["transfer.stated"]


def test_the_place_of_a_mention_is_that_of_its_words() -> None:
    document = fragment("5.24", "fr", WITHOUT).document
    texts = [paragraph.text for paragraph in document.source.paragraphs]
    places = [place for article in document.articles for place, _ in sentences_of(article)]
    assert [texts[p.paragraph][p.start : p.end] for p in places] == [p.quote for p in places]
    assert len(places) > 1


def test_lawful_words_are_less_like_a_breach() -> None:
    """What the weights are for: the same figure, said of something else."""
    breach = traits("La coopérative est administrée par un conseil de sept membres.")
    other = traits("Le tiers du conseil, soit un membre, sort chaque année.")
    found, passed = (likeness("breach", "50.1", said, "fr") for said in (breach, other))
    assert found is not None
    assert passed is not None
    assert found > judging.DOUBT > passed
