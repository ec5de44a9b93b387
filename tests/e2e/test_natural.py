"""Statutes in free prose: their faults, and the same answers from Word, LibreOffice and plain text."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from word import EDITIONS, build

from lawcheck import check

HERE = Path(__file__).parent
TEXTS = {"fr": HERE / "weavers.fr.txt", "ar": HERE / "herbs.ar.txt"}
FAULTS = {
    "fr": {
        ("26.2", "conflict", 17), ("39.1", "conflict", 27), ("43.1", "conflict", 30),
        ("51.1", "conflict", 35), ("5.21", "conflict", 39), ("69.1", "conflict", 44),
        ("84.1", "conflict", 49),
    },
    "ar": {
        ("106.1", "conflict", 1), ("26.3", "conflict", 17), ("40.1", "conflict", 25),
        ("39.1", "conflict", 27), ("43.1", "conflict", 30), ("50.1", "conflict", 33),
        ("51.1", "conflict", 35), ("5.22", "missing", None),
    },
}  # fmt: skip


def _found(path: Path) -> list[tuple[str, str, int | None]]:
    return [(f.rule, f.kind, f.article_number) for f in check(path).findings]


@pytest.fixture(scope="module", params=["fr", "ar"])
def both(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path]:
    language: str = request.param
    path = tmp_path_factory.mktemp("word") / f"{language}.docx"
    build(TEXTS[language].read_text(encoding="utf-8"), EDITIONS[language]).save(str(path))
    return language, path


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_fault_is_found(language: str) -> None:
    assert FAULTS[language] <= set(_found(TEXTS[language]))


@pytest.mark.parametrize(
    "language",
    [
        "fr",
        "ar",
    ],
)
def test_nothing_else_is_found(language: str) -> None:
    found = {f for f in _found(TEXTS[language]) if f[1] != "review"}
    assert found <= FAULTS[language]


def test_word_with_numbers_table_and_tracked_changes_equals_the_text(
    both: tuple[str, Path],
) -> None:
    language, path = both
    assert _found(path) == _found(TEXTS[language])


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
@pytest.mark.parametrize("form", ["docx", "odt"])
def test_saved_again_by_libreoffice(both: tuple[str, Path], form: str, tmp_path: Path) -> None:
    language, path = both
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
         "--convert-to", form, "--outdir", str(tmp_path / "out"), str(path)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    assert _found(tmp_path / "out" / f"{language}.{form}") == _found(TEXTS[language])
