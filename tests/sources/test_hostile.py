"""Files made to harm: each refused or read as the design says, and told in one line."""

from __future__ import annotations

import tracemalloc
import zipfile
from pathlib import Path

import pytest
from build import docx_parts, packed, par, part

from lawcheck import check
from lawcheck.errors import UnreadableFile
from lawcheck.sources import intake, limits, read

MEGABYTE = 1024 * 1024


def refusal(path: Path) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read(path)
    return caught.value.key


def test_parts_that_are_too_much_together(tmp_path: Path) -> None:
    """Each part is within its limit; their sum is not."""
    piece = f"<w:x>{' ' * 9 * MEGABYTE}</w:x>"
    blank = piece * 5
    assert len(blank) < limits.MAX_PART < limits.MAX_TOTAL < 3 * len(blank)
    parts = {kind: part(kind, blank) for kind in ("styles", "numbering")}
    path = tmp_path / "sum.docx"
    path.write_bytes(packed(docx_parts(blank + par("a"), **parts)))
    assert path.stat().st_size < MEGABYTE
    assert refusal(path) == "read-zip-bomb"


@pytest.mark.parametrize("kind", ["styles", "numbering"])
def test_a_doctype_in_another_part(tmp_path: Path, kind: str) -> None:
    hostile = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + part(kind, "&x;")
    path = tmp_path / "entity.docx"
    path.write_bytes(packed(docx_parts(par("a"), **{kind: hostile})))
    assert refusal(path) == "read-zip-bomb"


def test_an_encrypted_part(tmp_path: Path) -> None:
    data = bytearray(packed(docx_parts(par("a"))))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    path = tmp_path / "locked.docx"
    path.write_bytes(data)
    assert refusal(path) == "read-encrypted"


def test_names_that_climb_are_names(tmp_path: Path) -> None:
    path = tmp_path / "climb.docx"
    path.write_bytes(packed({**docx_parts(par("text")), "../../etc/evil": "x", "/abs": "y"}))
    assert [p.text for p in read(path).paragraphs] == ["text"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["climb.docx"]


def test_an_archive_of_statutes_is_no_statutes(tmp_path: Path) -> None:
    path = tmp_path / "pack.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("statuts.docx", packed(docx_parts(par("a"))))
    assert refusal(path) in ("read-unknown-type", "read-not-word")


@pytest.mark.parametrize("name", ["inflates", "laughs", "tags", "entries"])
def test_a_refusal_costs_little_memory(tmp_path: Path, name: str) -> None:
    """What is allocated while a hostile file is refused stays below the 200 MB of the design."""
    from test_refusals import HOSTILE

    path = tmp_path / "hostile.docx"
    path.write_bytes(packed({**docx_parts(par("a")), **HOSTILE[name]}))
    tracemalloc.start()
    try:
        assert refusal(path) == "read-zip-bomb"
        assert tracemalloc.get_traced_memory()[1] < 200 * MEGABYTE
    finally:
        tracemalloc.stop()


def test_the_largest_file_is_read_within_bounds(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    line = "Article 1 : Objet de la coopérative et de ses membres\n".encode()
    path.write_bytes(line * (intake.MAX_FILE // len(line) // 40))
    tracemalloc.start()
    try:
        assert read(path).paragraphs
        assert tracemalloc.get_traced_memory()[1] < 200 * MEGABYTE
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "text", ["{{ 7 * 7 }}", "{% for x in range(10**9) %}a{% endfor %}", "${x}"]
)
def test_what_the_statutes_say_is_never_a_template(text: str) -> None:
    """Names and values of the document fill remedies; they are data there."""
    statutes = (
        f"STATUTS\nArticle 1 : Dénomination\nLa coopérative est dénommée « Coopérative {text} ».\n"
        f"Article 2 : Siège\nLe siège est fixé à {text}.\nArticle 3 : Durée\nLa durée est illimitée.\n"
        "Article 4 : Conseil\nLa coopérative est administrée par un conseil de cinq membres.\n"
    )
    report = check("statuts.txt", content=statutes.encode(), lang="fr")
    assert report.findings
    told = str([f.to_json() for f in report.findings])
    assert "49" not in told.replace(text, "")
    assert "aaaa" not in told
