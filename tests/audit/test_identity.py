"""Places, trades, dates; texts compared in bulk; tables that harm nobody."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from archive import STATUTES, run

from lawcheck import parse, read_facts
from lawcheck.audit.identity import identity_of
from lawcheck.audit.places import Place, place_in, place_name, places
from lawcheck.audit.sketch import ALIKE, bands_of, likeness, sketch_of
from lawcheck.audit.tables import harmless
from lawcheck.messages import LANGUAGES, catalogue
from lawcheck.parsing.lexicon import read_blocks
from lawcheck.resources import directory


def test_the_gazetteer_is_whole() -> None:
    """Decree 2.15.40: 12 regions, 75 provinces and prefectures, each in both languages."""
    assert len(places()) == 75
    assert len({place.region for place in places()}) == 12
    for place in places():
        for key in place:
            assert place_name(key, "ar") != place_name(key, "fr")


@pytest.mark.parametrize("place", places(), ids=lambda place: place.province)
def test_every_province_is_recognised(place: Place) -> None:
    french, arabic = place_name(place.province, "fr"), place_name(place.province, "ar")
    for text in (
        f"Le siège est fixé à Douar X, province de {french}.",
        f"douar X, préfecture d'{french}",
        f"Siège : {french}",
        f"يوجد المقر بدوار كذا، إقليم {arabic}.",
        f"مقر التعاونية بعمالة {arabic}",
        f"المقر: {arabic}",
    ):
        assert place_in(text) == place, text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("rue de Fès, Casablanca", Place()),
        ("rue de Fès, préfecture de Casablanca", Place("casablanca", "casablanca-settat")),
        ("région de Souss-Massa", Place("", "souss-massa")),
        ("province de Khénifra, région de Béni Mellal-Khénifra",
         Place("khenifra", "beni-mellal-khenifra")),
        ("زنقة مراكش، وجدة", Place()),
        ("وبإقليم بني ملال", Place("beni-mellal", "beni-mellal-khenifra")),
        ("", Place()),
        ("quelque part", Place()),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_unknown(text: str, found: Place) -> None:
    assert place_in(text) == found


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("ar-student", ("zagora", "dates", "2021-11-02", "both")),
        ("fr-bees", ("midelt", "bees", "2023-04-02", "both")),
        ("fr-legacy-2483", ("el-jadida", "dairy", "1996-06-17", "24.83")),
        ("ar-saffron", ("taroudannt", "saffron", "2022-11-20", "both")),
    ],
)
def test_identity(name: str, told: tuple[str, str, str, str]) -> None:
    document = parse(STATUTES / f"{name}.txt")
    who = identity_of(document, read_facts(document))
    assert (who.province, who.sector) == told[:2]
    assert who.signed is None or who.signed.isoformat()[:4].isdigit()
    assert who.cited in ("112.12", "24.83", "both")


def test_every_trade_has_its_words() -> None:
    path = directory("grammars") / "lexicon" / "sectors.lex"
    trades = {c.split()[0].removeprefix("SECTOR_").lower() for c, _, _ in read_blocks(path)}
    for language in LANGUAGES:
        assert {f"audit-sector-{trade}" for trade in trades} <= catalogue(language).keys()


def _lines(name: str) -> list[str]:
    return (STATUTES / f"{name}.txt").read_text("utf-8").splitlines()


def test_texts_of_one_model_are_alike() -> None:
    text = _lines("fr-homes")
    changed = [line.replace("Fès", "Taza") for line in text if "quorum" not in line]
    other = _lines("fr-tracks")
    same, near, far = map(sketch_of, (text, changed, other))
    assert likeness(same, same) == 1
    assert likeness(same, near) >= ALIKE
    assert likeness(same, far) < ALIKE / 2
    assert set(bands_of(same)) & set(bands_of(near))
    assert not set(bands_of(same)) & set(bands_of(far))
    assert sketch_of(["too short"]) == b""


def test_families_and_shared_clauses(tmp_path: Path) -> None:
    import openpyxl

    folder = tmp_path / "in"
    folder.mkdir()
    text = "\n".join(_lines("fr-legacy-2483"))
    for n in range(4):
        (folder / f"member{n}.txt").write_text(
            text.replace("Zitouna", "Zitouna" + "abcd"[n]), "utf-8"
        )
    shutil.copy(STATUTES / "fr-bees.txt", folder)
    run(folder, tmp_path / "out")
    book = openpyxl.load_workbook(tmp_path / "out" / "audit.xlsx")
    together = [[c.value for c in r] for r in book["Doublons"].iter_rows(min_row=2)]
    assert together == [
        ["Texte presque identique", 4, "\n".join(f"member{n}.txt" for n in range(4))]
    ]
    clauses = [
        [c.value for c in r] for r in book["Clauses fautives partagées"].iter_rows(min_row=2)
    ]
    assert clauses
    assert all(row[0] == 4 and row[2] and row[3] for row in clauses)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_a_cell_is_never_a_formula(text: str) -> None:
    assert harmless(text) == "'" + text
    assert harmless("1" + text) == "1" + text
    assert harmless(-3) == -3
