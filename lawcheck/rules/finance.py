"""Chapter VI: surplus and reserve (69)."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.rules.model import Breach, Case, bounded, breach, readings, rule


@rule("69.1", "legal-reserve-rate", "conflict", "missing",
      facts=("reserve.legal_percent", "reserve.stated"))  # fmt: skip
def legal_reserve_rate(case: Case) -> Iterable[Breach]:
    """The law's part of the net surplus goes to the legal reserve."""
    for said in case.bylaws.reserve.legal_percent:
        if all(case.unlawful("reserve.legal_percent", v) for v in readings(said)):
            yield Breach("conflict", said.evidence, "conflict", {"value": said.value},
                         "reserve.legal_percent", said.value)  # fmt: skip
    if not case.bylaws.reserve.stated and not case.bylaws.reserve.legal_percent:
        yield Breach("missing")


bounded("69.2", "legal-reserve-ceiling", "reserve.ceiling_fraction_of_capital")


@rule("69.3", "training-levy", "legacy", facts=("surplus.levy",))
def training_levy(case: Case) -> Iterable[Breach]:
    """A levy abolished by decree, presented as due."""
    for said in case.bylaws.surplus.levy:
        yield breach("legacy", said)


@rule("69.4", "tax-clause", "legacy", facts=("surplus.tax_exemption",))
def tax_clause(case: Case) -> Iterable[Breach]:
    """A tax exemption claimed under the repealed law."""
    for said in case.bylaws.surplus.tax_exemption:
        yield breach("legacy", said)
