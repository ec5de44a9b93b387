"""Chapter I of the law: what the statutes must state of the cooperative itself (article 5)."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.rules.model import (
    Breach,
    Case,
    beside,
    beyond,
    bounded,
    breach,
    cooperative_statutes,
    forbidden,
    limitless,
    required,
    rule,
)

_WORK = 3


@rule("5.1", "members-identity", "missing", facts=("members.identified",),
      mentions=("members.identified",))  # fmt: skip
def members_identity(case: Case) -> Iterable[Breach]:
    """Names and addresses of the members."""
    listed = case.bylaws.members.listed
    if case.bylaws.members.identified:
        return
    if not listed:
        yield Breach("missing", None, "missing")
    elif not any(member.address for member in listed):
        yield Breach("missing", listed[0].evidence, "addresses")


required("5.2", "denomination", "identity.name")
required("5.3", "seat", "identity.seat")


@rule("5.4", "duration", "missing", "conflict",
      facts=("duration_years", "duration_unlimited", "duration_until"),
      mentions=("duration_years",))  # fmt: skip
def duration(case: Case) -> Iterable[Breach]:
    """A duration, within the limit of article 5."""
    bylaws = case.bylaws
    yield from limitless(case, "duration_unlimited")
    yield from beyond(case, "duration_years")
    if not (bylaws.duration_years or bylaws.duration_unlimited or bylaws.duration_until):
        yield Breach("missing")


required("5.5", "object", "identity.object")
required("5.22", "year-end-date", "year_end")
required("5.23", "control-of-operations", "control.operations")
required("5.24", "surplus-determination", "surplus.determination")

_ENDS = ("end.conversion", "end.merger", "end.split", "end.dissolution", "end.liquidation")


@rule("5.25", "conversion-merger-dissolution", "missing", "review", facts=_ENDS, mentions=_ENDS)
def conversion_merger_dissolution(case: Case) -> Iterable[Breach]:
    """The five ways in which the cooperative changes or ends."""
    absent = [name for name in _ENDS if not case.bylaws.said(name)]
    if absent:
        yield Breach("missing", None, "missing", {"absent": absent})
        return
    for name in _ENDS:
        said = case.bylaws.said(name)
        if all(s.value == "named" for s in said):
            yield breach("review", said[0], "review", absent=[name])


required("5.27", "dispute-settlement", "control.disputes")


@rule("1.1", "category-not-stated", "review", facts=("identity.category",),
      applies=cooperative_statutes)  # fmt: skip
def category_not_stated(case: Case) -> Iterable[Breach]:
    """One of the three classes of cooperatives can be recognised."""
    if not case.bylaws.identity.category:
        yield Breach("review")


@rule("6.1", "third-party-ceiling", "conflict", "review",
      facts=("third_parties.percent", "third_parties.unlimited"))  # fmt: skip
def third_party_ceiling(case: Case) -> Iterable[Breach]:
    """Operations with non-members within the law's ceiling, whose base depends on the class.

    Cooperatives that give work to their members (third class) sell to whom they like: the ceiling
    is on hired work.
    """
    yield from beyond(case, "third_parties.percent")
    if any(said.value == _WORK for said in case.bylaws.identity.category):
        return
    yield from limitless(case, "third_parties.unlimited")


@rule("6.2", "third-party-before-one-year", "conflict", facts=("third_parties.wait_months",))
def third_party_before_one_year(case: Case) -> Iterable[Breach]:
    """No operation with non-members before a year from registration."""
    yield from beyond(case, "third_parties.wait_months")


forbidden("7.1", "prior-approval", "identity.prior_approval", True, kind="legacy")


@rule("7.2", "name-approval-certificate", "review", facts=("identity.name_certificate",))
def name_approval_certificate(case: Case) -> Iterable[Breach]:
    """The approval of the name by ODCO is cited (decree 2.15.617, article 3)."""
    if not case.bylaws.identity.name_certificate:
        yield Breach("review")


@rule("8.1", "blocked-account", "conflict", facts=("deposit.days", "deposit.keeper"))
def blocked_account(case: Case) -> Iterable[Breach]:
    """Money paid up goes to a blocked bank account within the law's time."""
    yield from beyond(case, "deposit.days")
    for person in case.bylaws.deposit.keeper:
        yield breach("conflict", person, "keeper")


@rule("11.1", "legal-personality-date", "conflict", facts=("identity.personality_from",))
def legal_personality_date(case: Case) -> Iterable[Breach]:
    """Legal personality begins with registration."""
    stated = case.bylaws.identity.personality_from
    lawful = [s for s in stated if s.value == "registration"]
    for said in stated:
        if said not in lawful and not beside(said, lawful):
            yield breach("conflict", said, value=f"personality-{said.value}")


bounded("12.1", "amending-entry-deadline", "amending_entry.days",
        unlimited="amending_entry.unlimited")  # fmt: skip
