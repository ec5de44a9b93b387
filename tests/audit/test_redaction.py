"""With --redact nothing personal stands in any byte of any output, the store included."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path

import pytest
from archive import pool, run
from click.testing import CliRunner
from personal import PEOPLE, laid, secrets, statutes

from lawcheck import check
from lawcheck.audit.redaction import MARK, Redactor, redacted_facts
from lawcheck.cli import main
from lawcheck.parsing.structure import parse_structure
from lawcheck.sources.model import Paragraph, SourceText


def everything(folder: Path) -> dict[str, str]:
    """Every output as text, workbooks unzipped, and the names of the files themselves."""
    found: dict[str, str] = {}
    for path in folder.rglob("*"):
        found[f"name {path.name}"] = path.name
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                for name in book.namelist():
                    found[f"{path.name}/{name}"] = book.read(name).decode("utf-8", "replace")
        elif path.is_file():
            found[path.name] = path.read_bytes().decode("utf-8", "replace")
    return found


def leaks(folder: Path) -> list[tuple[str, str]]:
    return [
        (name, secret)
        for name, text in everything(folder).items()
        for secret in secrets()
        if secret in text or json.dumps(secret)[1:-1] in text
    ]


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_no_byte_of_any_output_is_personal(tmp_path: Path, language: str) -> None:
    folder = laid(tmp_path / "in")
    done = run(folder, tmp_path / "out", pool(2), language=language, redact=True)
    assert done.totals.read == 2
    assert sum(done.totals.kinds.values()) > 10
    assert leaks(tmp_path / "out") == []


def test_the_same_without_redaction_holds_them(tmp_path: Path) -> None:
    """The test above would see a leak: names, cards and addresses do come out otherwise."""
    run(laid(tmp_path / "in"), tmp_path / "out")
    shown = {secret for _, secret in leaks(tmp_path / "out")}
    assert {"Taghbalout", "تغبالوت", "Imouzzer", "إموزار"} <= shown
    assert len(shown) > 10


def test_the_terminal_tells_nothing_personal(tmp_path: Path) -> None:
    folder = laid(tmp_path / "in")
    told = CliRunner().invoke(
        main, ["audit", str(folder), "-o", str(tmp_path / "out"), "--redact", "--lang", "fr"]
    )
    assert told.exit_code == 2
    assert not [s for s in secrets() if s in told.output]


def test_files_are_told_by_the_same_identifier(tmp_path: Path) -> None:
    """An office joins the redacted tables to its own by this column."""
    folder = laid(tmp_path / "in")
    ids = []
    for name, redact in (("plain", False), ("redacted", True)):
        run(folder, tmp_path / name, redact=redact)
        with (tmp_path / name / "files.csv").open(encoding="utf-8-sig") as stream:
            ids.append([(r["id"], r["status"]) for r in csv.DictReader(stream)])
    assert ids[0] == ids[1]


def test_provinces_and_figures_remain(tmp_path: Path) -> None:
    run(laid(tmp_path / "in"), tmp_path / "out", redact=True)
    text = (tmp_path / "out" / "files.csv").read_text("utf-8-sig")
    assert "Azilal" in text
    assert "2019-03-03" in text


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_texts_are_cleared(language: str) -> None:
    lines = statutes(language).splitlines()
    source = SourceText(Path("x"), "txt", tuple(Paragraph(i, t) for i, t in enumerate(lines)))
    redactor = Redactor(parse_structure(source))
    for name, card, phone, mail, _ in PEOPLE[language]:
        cleared = redactor(f"({name}) {card} / {phone} ; <{mail}>")
        assert MARK in cleared
        for secret in (*name.split(), card, phone, mail):
            assert secret not in cleared
    assert redactor("112.12, 24.83, 10 000, 2026, 1/3") == "112.12, 24.83, 10 000, 2026, 1/3"


def test_messages_stay_readable() -> None:
    """Clearing a message of a statute in which nobody is named leaves it as it was."""
    root = Path(__file__).parents[2]
    report = check(root / "tests" / "statutes" / "fr-legacy-2483.txt", lang="fr")
    redactor = Redactor(report.document)
    told = [redactor.message(f) for f in report.findings if f.law_article]
    assert sum(MARK in t for t in told) == 0


def test_facts_in_the_words_of_the_statutes_are_left_out() -> None:
    facts = {
        "identity.name": "x", "identity.seat": "rue", "board.size": 6, "ordinary.quorum_first": "1/2",
        "wording.blanks": "......", "year_end": "12-31", "members.register": "clerk",
        "some.new_text": "Zoubida Taghbalout",
    }  # fmt: skip
    assert redacted_facts(facts) == {
        "board.size": 6, "ordinary.quorum_first": "1/2", "year_end": "12-31",
        "members.register": "clerk",
    }  # fmt: skip
