"""Random lawful profiles, and the facts that statutes drafted from one must state.

The tests and ``bench/inverse.py`` share them.
"""

from __future__ import annotations

import tempfile
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from hypothesis import strategies as st

from lawcheck import check
from lawcheck.drafting.clauses import ProfileSource
from lawcheck.drafting.lawful import objections
from lawcheck.drafting.profile import Profile, check_consistency, profile_of
from lawcheck.drafting.sheets import statutes_page
from lawcheck.drafting.statutes import statutes_of
from lawcheck.reports.model import Report

NAMES = {
    "ar": ["إبراهيم أوعلي", "فاطمة أمغار", "الحسين بنداود", "رقية تازي", "يوسف الزموري", "خديجة أيت باها",
           "عبد الله الوردي", "مريم بوعزة", "سعيد أزناك", "زهرة الفيلالي", "لحسن إدريسي", "نعيمة الصقلي",
           "محمد بوتزارت", "السعدية أكرام", "حسن تمسماني", "عائشة أوبلال", "عمر الناصري", "حليمة بنعلي"],
    "fr": ["Brahim Ouali", "Fatima Amghar", "Lhoussaine Bendaoud", "Rkia Tazi", "Youssef Zemmouri",
           "Khadija Aït Baha", "Abdellah Ouardi", "Meriem Bouazza", "Saïd Aznag", "Zahra Filali",
           "Lahcen Idrissi", "Naïma Skalli", "Mohamed Boutezzart", "Saadia Agram", "Hassan Temsamani",
           "Aïcha Oublal", "Omar Naciri", "Halima Benali"],
}  # fmt: skip
PLACES = [
    {"ar": "دوار تيزي، جماعة تامدة", "fr": "douar Tizi, commune de Tamda"},
    {"ar": "زنقة الزيتون، جماعة أكنول", "fr": "rue de l'Olivier, commune d'Aknoul"},
    {"ar": "حي السلام، جماعة ميدلت", "fr": "hay Salam, commune de Midelt"},
]
OBJECTS = [
    [{"ar": "جمع الأعشاب العطرية وتجفيفها", "fr": "collecter et sécher les plantes aromatiques"},
     {"ar": "تعبئتها وبيعها", "fr": "les conditionner et les vendre"}],
    [{"ar": "نسج الزرابي وتسويقها", "fr": "tisser des tapis et les vendre"}],
    [{"ar": "عصر الزيتون وبيع زيته", "fr": "triturer les olives et vendre l'huile"},
     {"ar": "اقتناء معدات العصر", "fr": "acquérir le matériel de trituration"}],
]  # fmt: skip
COOPERATIVES = [
    {"ar": "تعاونية الأمل الأخضر", "fr": "Coopérative Espoir vert"},
    {"ar": "تعاونية نسيم الأطلس", "fr": "Coopérative Brise de l'Atlas"},
    {"ar": "تعاونية تيغمرت", "fr": "Coopérative Tighmert"},
]
UNDERTAKING = {"ar": "تسليم محصوله إلى التعاونية", "fr": "livrer sa récolte à la coopérative"}
LEGAL = {"ar": "شركة واحة الخير", "fr": "Société Oasis du bien"}
DAY = date(2026, 6, 1)


def _optional(
    draw: Any, answers: dict[str, Any], name: str, values: st.SearchStrategy[Any]
) -> None:
    if draw(st.booleans()):
        answers[name] = draw(values)


def _ratio(*pairs: str) -> st.SearchStrategy[str]:
    return st.sampled_from(pairs)


@st.composite
def lawful_answers(draw: Any) -> dict[str, Any]:
    """Answers of a founder, all within Law 112.12, by dotted name; ``founders`` a list."""
    board = draw(st.booleans())
    people = draw(st.integers(5, 18))
    size = draw(st.sampled_from([n for n in (3, 6, 9, 12) if n <= people])) if board else 0
    managers = 0 if board else draw(st.integers(1, 3))
    answers: dict[str, Any] = {
        "name": draw(st.sampled_from(COOPERATIVES)),
        "seat": draw(st.sampled_from(PLACES)),
        "province": {"ar": "أزيلال", "fr": "Azilal"},
        "court": {"ar": "بني ملال", "fr": "Béni Mellal"},
        "object": draw(st.sampled_from(OBJECTS)),
        "category": draw(st.sampled_from([[1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]])),
        "governance": "board" if board else "managers",
        "name_certificate.number": "417/2026",
        "name_certificate.date": "2026-03-02",
    }
    minimum = draw(st.integers(1, 8))
    value = draw(st.sampled_from([100, 150, 200, 500, 1000]))
    for name, values in {
        "members.minimum": st.integers(5, 9),
        "duration_years": st.integers(1, 99),
        "capital.paid_up_fraction": _ratio("1/4", "1/3", "1/2", "3/4", "1/1"),
        "capital.payment_months": st.sampled_from([12, 18, 24, 30, 36]),
        "capital.reduction_floor": _ratio("3/4", "4/5"),
        "capital.interest": st.booleans(),
        "liability.multiple": st.integers(1, 5),
        "third_parties.allowed": st.booleans(),
        "third_parties.percent": st.integers(1, 30),
        "third_parties.wait_months": st.sampled_from([12, 18, 24]),
        "fine": st.sampled_from([50, 200, 1000]),
        "year_end": st.sampled_from(["12-31", "06-30", "08-31", "09-30", "02-28"]),
        "proxies.allowed": st.booleans(),
        "assembly.absence_fine": st.sampled_from([50, 100, 300]),
        "assembly.request_fraction": _ratio("1/3", "1/4", "1/5"),
        "assembly.request_months": st.integers(1, 2),
        "assembly.first_notice_days": st.integers(15, 40),
        "assembly.later_notice_days": st.integers(10, 25),
        "assembly.annual_deadline_months": st.integers(2, 6),
        "ordinary.quorum_first": _ratio("1/2", "2/3", "3/4"),
        "ordinary.quorum_second": _ratio("1/4", "1/3", "1/2"),
        "extraordinary.quorum_first": _ratio("3/4", "4/5"),
        "extraordinary.quorum_second": _ratio("1/2", "2/3"),
        "withdrawal.answer_days": st.integers(2, 20),
        "exclusion.notification_days": st.integers(2, 15),
        "refund.days": st.integers(2, 15),
        "refund.postponement_years": st.integers(1, 5),
        "accounts.members_days": st.integers(15, 30),
        "reserve.legal_percent": st.integers(10, 40),
        "auditor.appointed": st.booleans(),
        "losses.threshold": _ratio("1/4", "1/3", "1/2"),
        "losses.months": st.integers(1, 3),
        "liquidator.days": st.integers(10, 90),
        "undertaking": st.just(UNDERTAKING),
        "territory": st.just({"ar": "جماعات دائرة أزيلال", "fr": "les communes du cercle d'Azilal"}),
    }.items():  # fmt: skip
        _optional(draw, answers, name, values)
    answers["capital.share_value"] = value
    answers["shares.minimum_per_member"] = minimum
    if board:
        answers["board.size"] = size
        for name, values in {
            "board.meetings_per_year": st.integers(2, 12),
            "board.quorum": _ratio("1/2", "2/3", "3/4"),
            "board.request_fraction": _ratio("1/3", "1/4"),
            "director.appointed": st.booleans(),
            "sections.allowed": st.booleans(),
        }.items():
            _optional(draw, answers, name, values)
    else:
        _optional(draw, answers, "managers.term_years", st.integers(1, 3))
        if managers > 1:
            answers["managers.rule"] = draw(st.sampled_from(["majority", "unanimity"]))
            _optional(draw, answers, "managers.meetings_per_year", st.integers(2, 12))
    spare = people - size - managers
    if spare >= 3 and draw(st.booleans()):
        answers["supervisory.size"] = draw(st.integers(3, min(5, spare)))
    answers["founders"] = _founders(draw, answers, people, size, managers, minimum)
    total = sum(f["shares"] for f in answers["founders"]) * value
    if total < 1000:
        answers["founders"][0]["shares"] += -(-(1000 - total) // value)
    _optional(draw, answers, "capital.ceiling", st.integers(2, 40).map(
        lambda n: n * value * sum(f["shares"] for f in answers["founders"])))  # fmt: skip
    return answers


def _founders(
    draw: Any, answers: dict[str, Any], people: int, size: int, managers: int, minimum: int
) -> list[dict[str, Any]]:
    roles = ["chair", "vice_chair", *["administrator"] * (size - 2)] if size else []
    roles += ["manager"] * managers + ["supervisor"] * answers.get("supervisory.size", 0)
    roles += ["none"] * (people - len(roles))
    founders: list[dict[str, Any]] = []
    for n, role in enumerate(roles):
        founders.append({
            "name": {tongue: NAMES[tongue][n] for tongue in ("ar", "fr")},
            "identity": f"IA{20000 + n}",
            "address": draw(st.sampled_from(PLACES)),
            "shares": draw(st.integers(minimum, minimum + 20)),
            "role": role,
        })  # fmt: skip
    if draw(st.booleans()):
        answers["legal_persons.admitted"] = True
        _optional(draw, answers, "legal_persons.cap_percent", st.integers(10, 35))
        natural = sum(f["shares"] for f in founders[:-1])
        if roles[-1] == "none" and natural >= 2 * minimum:
            founders[-1] |= {
                "name": LEGAL, "kind": "legal", "shares": minimum, "capital": 300000,
                "representative": {"ar": "علي بناني", "fr": "Ali Bennani"},
                "representative_address": draw(st.sampled_from(PLACES)),
            }  # fmt: skip
    if draw(st.booleans()):
        founders[0]["in_kind"] = {
            "shares": draw(st.integers(1, founders[0]["shares"])),
            "description": {"ar": "معصرة مستعملة", "fr": "une presse d'occasion"},
            "expert": {"ar": "كريم السباعي", "fr": "Karim Sbai"},
        }
    return founders


def nested(answers: dict[str, Any]) -> dict[str, Any]:
    """The answers as a profile file holds them."""
    found: dict[str, Any] = {}
    for name, value in answers.items():
        group, _, last = name.rpartition(".")
        (found.setdefault(group, {}) if group else found)[last] = value
    return found


STATED = (
    "members.minimum", "members.founders", "duration_years", "capital.amount", "capital.shares",
    "capital.share_value", "capital.paid_up_fraction", "capital.reduction_floor", "capital.ceiling",
    "shares.minimum_per_member", "liability.multiple", "deposit.days", "withdrawal.notice_months",
    "withdrawal.answer_days", "exclusion.notification_days", "refund.days",
    "refund.postponement_years", "former_member.liability_years", "transfer.refusal_days",
    "assembly.request_fraction", "assembly.request_months", "assembly.first_notice_days",
    "assembly.later_notice_days", "assembly.annual_deadline_months", "ordinary.quorum_first",
    "ordinary.quorum_second", "ordinary.quorum_third", "extraordinary.quorum_first",
    "extraordinary.quorum_second", "extraordinary.quorum_third", "extraordinary.majority",
    "year_end", "year_length_months", "accounts.members_days", "accounts.auditor_days",
    "accounts.deposit_days", "reserve.legal_percent", "auditor.term_years", "losses.threshold",
    "losses.months", "liquidator.days", "amending_entry.days",
)  # fmt: skip
STATED_WHEN = {
    "capital.payment_months": lambda p: p["capital.paid_up_fraction"] != 1,
    "third_parties.percent": lambda p: p.third_parties,
    "third_parties.wait_months": lambda p: p.third_parties,
    "legal_persons.cap_percent": lambda p: p.legal_persons,
    "legal_persons.vote_cap": lambda p: p.legal_persons,
    "proxies.per_member": lambda p: p.proxies,
    "capital.in_kind_amount": lambda p: p.in_kind,
    "board.size": lambda p: p.board,
    "board.term_years": lambda p: p.board,
    "board.renewal_fraction": lambda p: p.board,
    "board.meetings_per_year": lambda p: p.board,
    "board.quorum": lambda p: p.board,
    "board.request_fraction": lambda p: p.board,
    "board.absences": lambda p: p.board,
    "managers.count": lambda p: p.managers,
    "managers.term_years": lambda p: p.managers,
    "managers.meetings_per_year": lambda p: p.several_managers,
    "supervisory.size": lambda p: p.supervisory,
    "supervisory.term_years": lambda p: p.supervisory,
}


def expected_facts(profile: Profile) -> dict[str, Any]:
    """What statutes drafted from ``profile`` must be read to state."""
    source = ProfileSource(profile, "fr")
    names = [*STATED, *(name for name, wanted in STATED_WHEN.items() if wanted(profile))]
    fixed = {"year_length_months": Fraction(12)}
    return {name: fixed.get(name, source.value(name)) for name in names}


def lawful(answers: dict[str, Any]) -> Profile:
    """The profile of ``answers``, which must be consistent and lawful."""
    profile = profile_of(nested(answers))
    check_consistency(profile)
    assert objections(profile, "en") == []
    return profile


def checked(source: ProfileSource) -> Report:
    """The report on the Word file of the statutes that ``source`` makes, read back from its bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "statutes.docx"
        statutes_page(statutes_of(source.profile, source)).save(path)
        return check(path, as_of=DAY)


class Mismatch(NamedTuple):
    """A fact not read as it was drafted, or a finding (``name`` its rule) that should not be."""

    name: str
    drafted: str
    read: str


def mismatches(source: ProfileSource, report: Report) -> list[Mismatch]:
    """What statutes drafted from ``source`` are read to say otherwise; findings but review."""
    found = [Mismatch(f.rule, f.kind, f.excerpt) for f in report.findings if f.kind != "review"]
    for name, drafted in expected_facts(source.profile).items():
        read = {said.value for said in report.bylaws.said(name) if said.sure}
        if read != {drafted}:
            found.append(Mismatch(name, str(drafted), " | ".join(map(str, read)) or "-"))
    return found
