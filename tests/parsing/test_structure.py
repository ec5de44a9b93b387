"""The tree of articles: headings, documents in many shapes, totality, official texts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lawcheck.errors import UnreadableFile
from lawcheck.parsing.headings import find_heading, heading_words
from lawcheck.parsing.language import detect_language
from lawcheck.parsing.repair import repair
from lawcheck.parsing.structure import Document, parse_structure
from lawcheck.sources.model import Cell, Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

CASES = Path(__file__).resolve().parents[1] / "cases" / "structure"
HEADINGS = [
    (language, case)
    for language, cases in load_yaml(CASES / "headings.yaml").items()
    for case in cases
]
DOCUMENTS = load_yaml(CASES / "documents.yaml")


def source_of(lines: list[Any], kind: str = "docx") -> SourceText:
    paragraphs = []
    for index, line in enumerate(lines):
        data = {"text": line} if isinstance(line, str) else dict(line)
        if "cell" in data:
            data["cell"] = Cell(*data["cell"])
            data["place"] = "table"
        paragraphs.append(Paragraph(index=index, **data))
    return SourceText(Path("case"), kind, tuple(paragraphs))  # type: ignore[arg-type]


def document_of(path: Path) -> Document:
    return parse_structure(source_of(path.read_text(encoding="utf-8").split("\n"), "txt"))


@pytest.mark.parametrize(("language", "case"), HEADINGS, ids=[c["text"] for _, c in HEADINGS])
def test_heading(language: Any, case: dict[str, Any]) -> None:
    heading = find_heading(case["text"], heading_words(language))
    if case["number"] is None:
        assert heading is None
        return
    assert heading is not None
    assert heading.number == case["number"]
    assert heading.suffix == case.get("suffix", "")
    assert heading.kind == case.get("kind", "article")
    if "label" in case:
        assert heading.label == case["label"]
    assert case["text"][heading.rest :] == case.get("rest", "")


@pytest.mark.parametrize("case", DOCUMENTS, ids=[c["name"] for c in DOCUMENTS])
def test_document(case: dict[str, Any]) -> None:
    document = parse_structure(source_of(case["lines"], case.get("format", "docx")))
    assert [a.number for a in document.articles] == case["numbers"]
    assert [a.position for a in document.articles] == list(range(len(document.articles)))
    for name, read in (("titles", "title"), ("labels", "label")):
        if name in case:
            assert [getattr(a, read) for a in document.articles] == case[name]
    for article, text in zip(document.articles, case.get("texts", []), strict=False):
        assert text is None or article.text == text
    if "divisions" in case:
        assert [f"{d.label}: {d.title}" for d in document.divisions] == case["divisions"]
    if "members" in case:
        found = [[m.name, m.address, m.shares, m.legal_person] for m in document.members]
        assert found == case["members"]
    if "signatories" in case:
        assert list(document.signatories) == case["signatories"]
    for part in ("closing", "title"):
        if part in case:
            assert [line.text for line in getattr(document, part)] == case[part]
    check_positions(document)


def check_positions(document: Document) -> None:
    """Every line stands where it says, in the repaired text."""
    texts = {p.index: p.text for p in repair(document.source.paragraphs)}
    lines = [*document.title, *document.preamble, *document.closing]
    lines += [line for a in document.articles for line in (a.heading, *a.lines)]
    for line in lines:
        assert texts[line.paragraph][line.start : line.end] == line.text


def test_text_from_pdf() -> None:
    document = document_of(CASES / "from_pdf.txt")
    assert [a.number for a in document.articles] == [1, 2, 3, 4, 5]
    assert [(d.label, d.articles) for d in document.divisions] == [
        (label, span)
        for label, span in zip(
            [d.label for d in document.divisions],
            [range(3), range(3, 5), range(3, 4), range(4, 5)],
            strict=True,
        )
    ]
    whole = "\n".join(a.text for a in document.articles)
    assert "14" not in whole
    assert "- 3 -" not in whole
    assert len(document.articles[0].lines) == 4
    assert len(document.closing) == 1
    check_positions(document)


def test_articles_know_their_divisions() -> None:
    document = document_of(CASES / "from_pdf.txt")
    assert [len(a.division) for a in document.articles] == [1, 1, 1, 2, 2]


ATOMS = [
    line if isinstance(line, str) else line["text"] for case in DOCUMENTS for line in case["lines"]
] + [case["text"] for _, case in HEADINGS]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(ATOMS) | st.text(max_size=40), max_size=25), st.booleans())
def test_every_sequence_of_paragraphs_has_a_tree(lines: list[str], arabic: bool) -> None:
    frame = "في هذا النظام على كل عضو" if arabic else "les membres et le siège de la coopérative"
    source = source_of([frame] * 3 + lines, "txt")
    try:
        document = parse_structure(source)
    except UnreadableFile:
        return
    check_positions(document)


@pytest.mark.parametrize(
    "text",
    [
        "The members of the cooperative shall meet once a year and the board is elected by them.",
        "Los socios de la cooperativa se reúnen una vez por año y eligen el consejo con mayoría.",
        "Die Mitglieder der Genossenschaft wählen den Vorstand und die Prüfer des Vereins.",
        "I soci della cooperativa si riuniscono una volta per anno e il consiglio è eletto.",
        "12 34 56",
        "",
    ],
)
def test_other_languages_are_refused(text: str) -> None:
    with pytest.raises(UnreadableFile) as caught:
        detect_language([Paragraph(0, text)])
    assert caught.value.key == "read-language"


def test_majority_of_a_mixed_document() -> None:
    french = Paragraph(0, "Les parts sont nominatives et ne sont pas saisissables.")
    arabic = Paragraph(1, "لا يقل عدد الأعضاء عن خمسة في كل وقت، وعلى المجلس أن يسهر على ذلك. " * 3)
    assert detect_language([french, arabic]) == "ar"
    assert detect_language([french, french, french, french, Paragraph(1, "المادة 1")]) == "fr"


OFFICIAL = os.environ.get("LAWCHECK_OFFICIAL_TEXTS")


@pytest.mark.skipif(not OFFICIAL, reason="LAWCHECK_OFFICIAL_TEXTS is not set")
@pytest.mark.parametrize(
    ("name", "articles"),
    [("law-112-12", 108), ("decree-2-15-617", 16), ("decree-2-21-216", 10)],
)
def test_official_text(name: str, articles: int) -> None:
    document = document_of(Path(OFFICIAL or "") / f"{name}.official.ar.txt")
    assert [a.number for a in document.articles] == list(range(1, articles + 1))
    if name == "law-112-12":
        first = document.divisions[0].label.split()[0]
        assert sum(d.label.startswith(first) for d in document.divisions) == 14
        assert len(document.divisions) == 23
    elif name == "decree-2-15-617":
        assert len(document.divisions) == 3
    check_positions(document)
