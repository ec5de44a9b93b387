"""Chapter VIII: liquidation (84)."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.rules.model import Breach, Case, breach, required, rule

required("5.26", "liquidation-balance-stated", "end.balance_stated")


@rule("84.1", "liquidation-balance", "conflict", facts=("end.balance",))
def liquidation_balance(case: Case) -> Iterable[Breach]:
    """What remains goes to cooperatives, the union or the federation."""
    for said in case.bylaws.end.balance:
        if said.value != "cooperative":
            yield breach("conflict", said, said.value)
