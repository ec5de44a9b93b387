"""Chapters VII and VIII: control, disputes, conversion, dissolution, liquidation (78–84)."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.rules.model import Breach, Case, beside, beyond, breach, forbidden, limitless, rule


@rule("5.26", "liquidation-balance-stated", "missing", facts=("end.balance_stated", "end.balance"),
      mentions=("end.balance_stated",))  # fmt: skip
def liquidation_balance_stated(case: Case) -> Iterable[Breach]:
    """The statutes tell where the balance of the liquidation goes."""
    if not case.bylaws.end.balance_stated and not case.bylaws.end.balance:
        yield Breach("missing", None, "missing", {"absent": ["end.balance_stated"]})


@rule("84.1", "liquidation-balance", "conflict", facts=("end.balance",))
def liquidation_balance(case: Case) -> Iterable[Breach]:
    """What remains goes to cooperatives, the union or the federation."""
    for said in case.bylaws.end.balance:
        if said.value != "cooperative":
            yield breach("conflict", said, said.value)


forbidden("78.1", "government-delegate", "control.government_delegate", True, kind="legacy")
forbidden("79.1", "court-excluded", "control.court", "excluded")


@rule("79.2", "compulsory-conciliation", "legacy", facts=("control.conciliation",))
def compulsory_conciliation(case: Case) -> Iterable[Breach]:
    """Conciliation is a choice; where the court itself is excluded rule 79.1 speaks."""
    for said in case.bylaws.control.conciliation:
        if not beside(said, case.bylaws.control.court):
            yield breach("legacy", said)


forbidden("80.1", "conversion-forbidden", "end.conversion_allowed", "forbidden", kind="legacy")
forbidden("80.2", "conversion-exit", "end.conversion_exit", "excluded")
forbidden("82.1", "dissolution-by-member-event", "end.dissolved_by_member_event", True)


@rule("82.2", "losses-alert", "conflict",
      facts=("losses.threshold", "losses.months", "losses.unlimited"))  # fmt: skip
def losses_alert(case: Case) -> Iterable[Breach]:
    """Heavy losses bring the extraordinary assembly together in time."""
    yield from beyond(case, "losses.threshold")
    yield from beyond(case, "losses.months", "months")
    yield from limitless(case, "losses.unlimited")


@rule("83.1", "liquidator", "conflict",
      facts=("liquidator.days", "liquidator.unlimited", "liquidator.organ"))  # fmt: skip
def liquidator(case: Case) -> Iterable[Breach]:
    """The extraordinary assembly names the liquidators in time."""
    yield from beyond(case, "liquidator.days")
    yield from limitless(case, "liquidator.unlimited")
    for said in case.bylaws.liquidator.organ:
        if said.value == "other":
            yield breach("conflict", said, "organ")


forbidden("84.2", "liquidation-liabilities", "end.liabilities", "equally", "joint", "otherwise")
