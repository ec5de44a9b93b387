"""The dossier: every document of the plan, in both languages, filled from the profile."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from docx.oxml.ns import qn
from icalendar import Calendar

from lawcheck.drafting.clauses import ProfileSource, Words
from lawcheck.drafting.deadlines import deadlines
from lawcheck.drafting.dossier import calendar, documents, write_dossier
from lawcheck.drafting.numbers import Language, speller
from lawcheck.drafting.profile import Profile, check_consistency, profile_of
from lawcheck.drafting.statutes import dossier
from lawcheck.errors import LawcheckError

LANGUAGES: tuple[Language, ...] = get_args(Language)
PROFILE = Path(__file__).parents[2] / "examples" / "profil.yaml"
COMMA = {"ar": "\u060c", "fr": ","}
TODAY = date(2026, 6, 1)
FULL: dict[str, Any] = {
    "registration_number": "1/07/2026/23",
    "sector": {"ar": "الفلاحة", "fr": "agriculture"},
    "name_proposals": [{"ar": "تعاونية الجبل", "fr": "Coopérative du Mont"},
                       {"ar": "تعاونية الوادي", "fr": "Coopérative de la Vallée"}],
    "undertaking": {"ar": "تسليم محصوله", "fr": "livrer sa récolte"},
    "territory": {"ar": "دائرة أزيلال", "fr": "le cercle d'Azilal"},
    "dates": {"funds_received": date(2026, 5, 18), "registered": date(2026, 6, 15),
              "assembly": date(2027, 3, 20), "change": date(2027, 4, 10)},
}  # fmt: skip
FOUNDING = ["name-request", "statutes", "members-list", "subscription", "bank-request",
            "local-deposit", "first-board", "registration"]  # fmt: skip
LATER = [
    "activity-notice", "members-register", "notice", "list-update", "attendance", "proxy",
    "ordinary-minutes", "accounts-deposit", "extraordinary-minutes", "amending-entry",
    "above-ceiling", "withdrawal", "withdrawal-answer",
]  # fmt: skip


@cache
def board() -> Profile:
    return profile_of(yaml.safe_load(PROFILE.read_text(encoding="utf-8")) | FULL)


def changed(**answers: Any) -> Profile:
    profile = profile_of(yaml.safe_load(PROFILE.read_text(encoding="utf-8")) | FULL | answers)
    check_consistency(profile)
    return profile


def people(*roles: str) -> list[dict[str, Any]]:
    data = yaml.safe_load(PROFILE.read_text(encoding="utf-8"))["founders"]
    named = [*roles, *["none"] * len(data)]
    return [person | {"role": role} for person, role in zip(data, named, strict=False)]


def made(profile: Profile, language: Language) -> dict[str, Any]:
    """The documents by name."""
    source = ProfileSource(profile, language)
    return {d.file: d.page.document for d in documents(profile, source, TODAY)}


@cache
def full(language: Language) -> Mapping[str, Any]:
    return made(board(), language)


def text(document: Any) -> str:
    """Every paragraph, those of cells too."""
    paragraphs = document.element.body.iter(qn("w:p"))
    lines = ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraphs]
    return "\n".join(lines).replace("\u00a0", " ")


def slugs(names: Any) -> list[str]:
    return [re.sub(r"^\d+-|-(ar|fr)\.docx$", "", name) for name in names]


def one(found: Mapping[str, Any], slug: str) -> str:
    (name,) = [n for n in found if slug in slugs([n])]
    return text(found[name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_is_there_in_the_order_of_its_use(language: Language) -> None:
    names = list(full(language))
    assert slugs(names) == ["checklist", *FOUNDING, *LATER]
    assert [int(n[:2]) for n in names] == list(range(len(names)))
    assert all(n.endswith(f"-{language}.docx") for n in names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_checklist_says_what_to_whom_how_many_when_and_why(language: Language) -> None:
    checklist = next(iter(full(language).values()))
    rows = [
        [cell.text.replace("\u00a0", " ") for cell in row.cells]
        for table in checklist.tables[:-1]
        for row in table.rows[1:]
    ]
    entries = {e["slug"]: e for e in dossier()["documents"] if e.get("when") != "adaptation"}
    assert len(rows) == len(FOUNDING + LATER)
    for number, (row, slug) in enumerate(zip(rows, FOUNDING + LATER, strict=True), 1):
        entry = entries[slug]
        assert row[:4] == [
            f"{number:02}", *(entry[k][language].replace("\u00a0", " ") for k in ("title", "to", "copies"))
        ]  # fmt: skip
        assert row[5] == str(entry["article"]).replace(",", COMMA[language])
        assert bool(row[4]) == ("due" in entry), slug
    assert all(row[2] and row[3] and row[5] for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_is_in_order_with_its_articles(language: Language) -> None:
    table = next(iter(full(language).values())).tables[-1]
    rows = [[c.text for c in row.cells] for row in table.rows[1:]]
    source = ProfileSource(board(), language)
    days = [d for d in deadlines(source, TODAY) if d.day]
    spell = speller(language)
    assert [row[0] for row in rows] == [spell.date(d) for d in sorted(x.day for x in days if x.day)]
    assert {(row[1], row[2].replace(COMMA[language], ",")) for row in rows} == {
        (d.title, d.article) for d in days
    }


PROGRAM = re.compile(r"\{\{|\{%|\bNone\b|Fraction\(|Undefined|[\ue0f0-\ue0ff]|\bTrue\b|\bFalse\b")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_program_is_left_in_a_document(language: Language) -> None:
    for name, document in full(language).items():
        assert not PROGRAM.search(text(document)), name
        assert not re.search(r"(?m)^(@|#|>|!|\* )", text(document)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_profile_says_is_asked_nowhere(language: Language) -> None:
    """A prompt bears the title of its question; with the answer given, it must not be there."""
    words = Words(ProfileSource(board(), language))
    for name, document in full(language).items():
        left = set(re.findall(r"\[([^\[\]]+)\]", text(document)))
        given = {words.label(field) for field in board().answers}
        assert not left & given, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_document_is_that_of_the_cooperative(language: Language) -> None:
    name = board()["name"][language]
    for file, document in full(language).items():
        assert document.sections[0].header.paragraphs[0].text == name, file
        assert name in document.core_properties.title, file


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_of_the_profile_stand_where_they_are_needed(language: Language) -> None:
    found, profile, spell = full(language), board(), speller(language)
    names = [f["name"][language] for f in profile.founders]
    for slug in ("name-request", "members-list", "subscription", "attendance", "members-register",
                 "list-update"):  # fmt: skip
        assert all(name in one(found, slug) for name in names), slug
    for slug in ("members-list", "subscription", "bank-request"):
        assert spell.amount(profile["capital.amount"])[:8] in one(found, slug), slug
    for line in profile["name_proposals"]:
        assert line[language] in one(found, "name-request")
    for slug in ("local-deposit", "registration", "bank-request"):
        assert "412/2026" in one(found, slug), slug
    for slug in ("activity-notice", "notice", "withdrawal-answer", "ordinary-minutes",
                 "accounts-deposit", "amending-entry", "above-ceiling"):  # fmt: skip
        assert "1/07/2026/23" in one(found, slug), slug
    chair = profile.having("chair")[0]["name"][language]
    for slug in ("first-board", "registration", "ordinary-minutes", "notice", "withdrawal"):
        assert chair in one(found, slug), slug
    assert spell.date(date(2027, 3, 20)) in one(found, "notice")


def test_the_request_for_the_name_has_the_fields_of_its_form() -> None:
    table = full("fr")["01-name-request-fr.docx"].tables[-1]
    assert [c.text for c in table.rows[0].cells] == [
        "N°", "Nom et prénom ou dénomination", "Nationalité", "Adresse ou siège",
        "Pièce d'identité", "Signature",
    ]  # fmt: skip
    assert len(table.rows) - 1 >= 5
    assert "Cinq personnes au moins" in one(full("fr"), "name-request")


@pytest.mark.parametrize(("members", "language"), [(7, "ar"), (21, "fr")])
def test_minutes_have_the_quorum_of_the_membership(members: int, language: Language) -> None:
    data = yaml.safe_load(PROFILE.read_text(encoding="utf-8"))["founders"]
    more = [data[-1] | {"identity": f"IB{n}"} for n in range(members - len(data))]
    found = made(changed(founders=data + more), language)
    count = speller(language).count
    case = "nominative"
    for slug, shares in {
        "ordinary-minutes": (2, 4, 10),
        "extraordinary-minutes": (0, 2, 10),
    }.items():
        for share in shares:
            needed = -(-members * 3 // 4) if share == 0 else -(-members // share)
            if share == 10:
                needed = max(needed, 2)
            assert count(needed, "member", case) in one(found, slug), (slug, share)


def test_official_forms_are_to_be_used() -> None:
    for slug in ("registration", "amending-entry"):
        assert "1369-16" in one(full("fr"), slug)
        assert "1369.16" in one(full("ar"), slug)


VARIANTS: dict[str, tuple[dict[str, Any], set[str], set[str]]] = {
    "a manager": ({"governance": "managers", "board": {}, "founders": people("manager")},
                  {"notice", "withdrawal"}, {"first-board"}),
    "three managers": ({"governance": "managers", "board": {}, "managers": {"rule": "unanimity"},
                        "founders": people("manager", "manager", "manager")},
                       {"ordinary-minutes"}, {"first-board"}),
    "members only": ({"third_parties": {"allowed": False}}, set(), {"above-ceiling"}),
    "no proxy": ({"proxies": {"allowed": False}}, {"attendance"}, {"proxy"}),
    "everything": ({"legal_persons": {"admitted": True}, "auditor": {"appointed": True},
                    "supervisory": {"size": 3}, "director": {"appointed": True},
                    "sections": {"allowed": True}, "capital": {"share_value": 150, "interest": True},
                    "category": [1, 2, 3], "assembly": {"absence_fine": 100},
                    "founders": [
                        p | {"in_kind": {"shares": 5, "description": "presse", "expert": "K. Sbai"}}
                        if p["role"] == "chair" else p
                        for p in people("chair", "vice_chair", "administrator", *["supervisor"] * 3)
                    ]}, {"proxy", "first-board"}, set()),
    "nothing known": ({"registration_number": None, "dates": None, "sector": None,
                       "name_certificate": None, "signed": None}, {"notice"}, set()),
}  # fmt: skip


@pytest.mark.parametrize(("name", "language"), list(zip(VARIANTS, LANGUAGES * 3, strict=True)))
def test_what_does_not_concern_the_cooperative_is_not_written(
    name: str, language: Language
) -> None:
    answers, there, absent = VARIANTS[name]
    found = made(changed(**answers), language)
    assert there <= set(slugs(found))
    assert not absent & set(slugs(found))
    for file, document in found.items():
        assert not PROGRAM.search(text(document)), file
        assert not re.search(r" ,|\( ?\)|  +[؛;]|: *\.$|،،", text(document)), file


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_cooperative_has_the_papers_of_its_adaptation(language: Language) -> None:
    profile = changed(
        adaptation={"founded": date(1998, 3, 4), "assembly": date(2026, 4, 12)},
        name_certificate=None,
    )
    found = made(profile, language)
    first = slugs(found)[1:5]
    assert first == ["statutes", "adaptation-minutes", "first-board", "registration"]
    assert not {"bank-request", "local-deposit", "subscription", "members-list",
                "name-request"} & set(slugs(found))  # fmt: skip
    assert speller(language).date(date(1998, 3, 4)) in one(found, "adaptation-minutes")
    assert "[" not in one(found, "statutes")
    assert speller(language).date(date(2026, 5, 12)) in text(next(iter(found.values())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_file_has_the_deadlines(language: Language) -> None:
    source = ProfileSource(board(), language)
    content = calendar(board(), source, TODAY)
    events = Calendar.from_ical(content).walk("VEVENT")
    known = [d for d in deadlines(source, TODAY) if d.day]
    assert [(e.decoded("dtstart"), str(e["summary"])) for e in events] == [
        (d.day, f"{board()['name'][language]}: {d.title}") for d in known
    ]
    assert len({str(e["uid"]) for e in events}) == len(events)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_a_folder_that_cannot_be_written_is_one_refusal(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    source = ProfileSource(board(), "fr")
    with pytest.raises(LawcheckError) as refusal:
        write_dossier(tmp_path / "file", documents(board(), source, TODAY))
    assert refusal.value.key == "output-failed"
