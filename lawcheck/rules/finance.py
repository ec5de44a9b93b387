"""Chapter VI: surplus, reserves, accounts and auditor (68–76); the surplus is also in article 2."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.rules.model import (
    Breach,
    Case,
    beside,
    beyond,
    bounded,
    breach,
    forbidden,
    limitless,
    once,
    rule,
)


@rule("69.1", "legal-reserve-rate", "conflict", "missing",
      facts=("reserve.legal_percent", "reserve.stated"))  # fmt: skip
def legal_reserve_rate(case: Case) -> Iterable[Breach]:
    """The law's part of the net surplus goes to the legal reserve."""
    yield from beyond(case, "reserve.legal_percent")
    if not case.bylaws.reserve.stated and not case.bylaws.reserve.legal_percent:
        yield Breach("missing")


bounded("69.2", "legal-reserve-ceiling", "reserve.ceiling_fraction_of_capital",
        unlimited="reserve.stopped")  # fmt: skip


@rule("69.3", "training-levy", "legacy", "review", facts=("surplus.levy",))
def training_levy(case: Case) -> Iterable[Breach]:
    """A levy abolished by decree, presented as due."""
    for said in case.bylaws.surplus.levy:
        yield breach("legacy", said)


@rule("69.4", "tax-clause", "legacy", facts=("surplus.tax_exemption",))
def tax_clause(case: Case) -> Iterable[Breach]:
    """A tax exemption claimed under the repealed law."""
    for said in case.bylaws.surplus.tax_exemption:
        yield breach("legacy", said)


@rule("2.1", "surplus-shared-by-shares", "conflict", facts=("surplus.sharing",))
def surplus_shared_by_shares(case: Case) -> Iterable[Breach]:
    """The surplus is shared by operations or work, not by shares nor heads."""
    for said in case.bylaws.surplus.sharing:
        if case.unlawful("surplus.sharing", said.value):
            yield breach("conflict", said, said.value)


forbidden("2.2", "reserves-distributed", "reserve.distributed", "allowed")
bounded("68.1", "financial-year-length", "year_length_months")


@rule("68.2", "accounts-sent-before-assembly", "conflict",
      facts=("accounts.members_days", "accounts.auditor_days", "accounts.not_sent"))  # fmt: skip
def accounts_sent_before_assembly(case: Case) -> Iterable[Breach]:
    """Members and auditor have the law's time to read the accounts."""
    yield from beyond(case, "accounts.members_days")
    yield from beyond(case, "accounts.auditor_days", "auditor")
    for said in case.bylaws.accounts.not_sent:
        yield breach("conflict", said, "never")


bounded("68.3", "accounts-deposit", "accounts.deposit_days", unlimited="accounts.not_lodged")
forbidden("70.1", "deficit-on-members", "surplus.deficit", "members")
forbidden("72.1", "auditor-qualification", "auditor.qualification", "members", "none")


@rule(
    "72.2",
    "auditor-term",
    "conflict",
    facts=("auditor.term_years", "auditor.term_unlimited", "auditor.named_years"),
)
def auditor_term(case: Case) -> Iterable[Breach]:
    """The auditor serves the law's term; a shorter one told beside it is that of the one whom statutes name."""
    stated = case.bylaws.auditor.term_years
    lawful = [said for said in stated if not case.forbids("auditor.term_years", said)]
    named = {
        said.evidence
        for said in stated
        if not case.forbids("auditor.statutory_term_years", said) and beside(said, lawful)
    }
    yield from (
        found for found in beyond(case, "auditor.term_years") if found.evidence not in named
    )
    for said in case.bylaws.auditor.named_years:
        if case.forbids("auditor.statutory_term_years", said):
            yield breach("conflict", said, "named")
    yield from limitless(case, "auditor.term_unlimited")


@rule(
    "72.3",
    "auditor-threshold",
    "conflict",
    facts=("auditor.threshold", "auditor.excluded", "auditor.running_years"),
)
def auditor_threshold(case: Case) -> Iterable[Breach]:
    """An auditor is compulsory above the law's turnover."""
    yield from beyond(case, "auditor.threshold")
    for excluded in case.bylaws.auditor.excluded:
        yield breach("conflict", excluded, "never")
    for running in case.bylaws.auditor.running_years:
        if case.forbids("auditor.threshold_years", running):
            yield breach("conflict", running, "running")


@rule("76.1", "auditor-incompatibility", "conflict",
      facts=("auditor.incompatibility", "auditor.waiting_years"))  # fmt: skip
def auditor_incompatibility(case: Case) -> Iterable[Breach]:
    """Neither kin nor, for the law's time, who managed the cooperative."""
    for said in once(s for s in case.bylaws.auditor.incompatibility if s.value == "allowed"):
        yield breach("conflict", said, "allowed")
    for wait in case.bylaws.auditor.waiting_years:
        if case.forbids("auditor.past_management_years", wait):
            yield breach("conflict", wait, "waiting")
