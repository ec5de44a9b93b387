"""Every labelled statute, as a Word file, adapted: nothing contrary to the law is left, reject restores it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx import Document
from revising import problems, revised
from word import EDITIONS, build

from lawcheck import check, parse
from lawcheck.adapting.plan import adapt_text
from lawcheck.adapting.writing import written

_TESTS = Path(__file__).parents[1]
_STATUTES = sorted((_TESTS / "statutes").glob("*.txt"))
_DAY = date(2026, 1, 15)


def _as_word(text: Path, folder: Path) -> Path:
    document = Document()
    for line in text.read_text(encoding="utf-8").splitlines():
        document.add_paragraph(line)
    path = folder / f"{text.stem}.docx"
    document.save(str(path))
    return path


@pytest.mark.parametrize("text", _STATUTES, ids=lambda path: path.stem)
def test_an_adapted_statute_keeps_to_the_law(text: Path, tmp_path: Path) -> None:
    _adapted(_as_word(text, tmp_path), tmp_path)


@pytest.mark.parametrize(("name", "language"), [("weavers.fr.txt", "fr"), ("herbs.ar.txt", "ar")])
def test_numbering_tables_and_tracked_changes_stay(
    name: str, language: str, tmp_path: Path
) -> None:
    path = tmp_path / "office.docx"
    text = (_TESTS / "e2e" / name).read_text(encoding="utf-8")
    build(text, EDITIONS[language]).save(str(path))
    _adapted(path, tmp_path)


def _adapted(path: Path, tmp_path: Path) -> None:
    adaptation = adapt_text(parse(path), day=_DAY)
    content = written(adaptation, "fr")
    assert problems(content) == []

    accepted = tmp_path / "accepted.docx"
    accepted.write_bytes(revised(content, "accept"))
    report = check(accepted, as_of=_DAY)
    against = [f for f in report.findings if f.kind != "review"]
    assert [f.rule for f in against] == [point.code for point in adaptation.left]
    assert not [f.rule for f in against]

    rejected = tmp_path / "rejected.docx"
    rejected.write_bytes(revised(content, "reject"))
    before = parse(path).source.paragraphs
    assert [p.text for p in parse(rejected).source.paragraphs] == [p.text for p in before]
