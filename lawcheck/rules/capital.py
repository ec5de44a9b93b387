"""Chapter IV: the capital (26–32), and the mentions of article 5 that concern it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

from lawcheck.bylaws import Statement
from lawcheck.rules.model import (
    Breach,
    Case,
    beyond,
    bounded,
    breach,
    cooperative_statutes,
    forbidden,
    once,
    required,
    rule,
)

required("5.7", "capital-and-shares", "capital.amount", "capital.shares")


@rule("5.8", "in-kind-described", "missing", facts=("capital.in_kind",),
      mentions=("capital.in_kind_described",))  # fmt: skip
def in_kind_described(case: Case) -> Iterable[Breach]:
    """Contributions in kind are described and valued."""
    capital = case.bylaws.capital
    made = any(said.sure for said in capital.in_kind)
    if made and not (capital.in_kind_amount or capital.in_kind_described):
        yield Breach("missing")


required("5.9", "payment-and-transfer-of-shares", "capital.payment", "transfer.stated")
required("5.10", "capital-variability", "capital.variable")
required("5.11", "minimum-shares-per-member", "shares.minimum_per_member")


@rule("5.12", "capital-remuneration-stated", "review", facts=("capital.remuneration",))
def capital_remuneration_stated(case: Case) -> Iterable[Breach]:
    """The statutes say whether capital is remunerated."""
    if not case.bylaws.capital.remuneration:
        yield Breach("review")


@rule("5.15", "liability-extent", "missing", facts=("liability.stated", "liability.multiple"),
      mentions=("liability.stated",))  # fmt: skip
def liability_extent(case: Case) -> Iterable[Breach]:
    """The extent of the members' liability."""
    liability = case.bylaws.liability
    if not (liability.stated or liability.multiple or liability.unlimited):
        yield Breach("missing")


@rule("26.1", "capital-minimum", "conflict", facts=("capital.amount", "capital.minimum"))
def capital_minimum(case: Case) -> Iterable[Breach]:
    """The capital, and the floor the statutes give it, are never below the law's minimum."""
    yield from beyond(case, "capital.amount")
    yield from beyond(case, "capital.minimum")


bounded("26.2", "share-minimum-value", "capital.share_value")


def _disagreeing(statements: Iterable[Statement[Any]]) -> Iterator[Statement[Any]]:
    return (s for s in statements if s.digits is not None and s.words is not None)


@rule("26.3", "capital-arithmetic", "conflict",
      facts=("capital.amount", "capital.shares", "capital.share_value"))  # fmt: skip
def capital_arithmetic(case: Case) -> Iterable[Breach]:
    """Capital is the number of shares times their value, in words as in digits."""
    capital = case.bylaws.capital
    figures = (capital.amount, capital.shares, capital.share_value)
    twice = [s for said in figures for s in _disagreeing(said)]
    for said in twice:
        yield breach("conflict", said, "digits", words=said.words, digits=said.digits)
    if twice or not all(figures):
        return
    amount, shares, value = (said[0] for said in figures)
    if not all(said.sure for said in (amount, shares, value)):
        return
    amounts, numbers, values = ({said.value for said in said_all} for said_all in figures)
    if amounts.isdisjoint(number * each for number in numbers for each in values):
        yield breach("conflict", amount, "conflict", shares=shares.value, share_value=value.value,
                     product=shares.value * value.value)  # fmt: skip


bounded("26.4", "paid-up-minimum", "capital.paid_up_fraction")
bounded("26.5", "payment-deadline", "capital.payment_months",
        unlimited="capital.payment_unlimited")  # fmt: skip


@rule("26.6", "full-subscription", "conflict", facts=("capital.subscription",))
def full_subscription(case: Case) -> Iterable[Breach]:
    """The capital is fully subscribed."""
    for partial in case.bylaws.capital.subscription:
        yield breach("conflict", partial)


@rule("26.7", "shares-nature", "conflict", facts=("capital.nature",))
def shares_nature(case: Case) -> Iterable[Breach]:
    """Shares are registered, indivisible, neither negotiable nor seizable."""
    nature = case.bylaws.capital.nature
    for value in dict.fromkeys(said.value for said in nature):
        for said in once(s for s in nature if s.value == value):
            yield breach("conflict", said)


@rule("26.8", "natural-persons-floor", "conflict", "missing",
      facts=("members.legal_persons", "legal_persons.cap_percent",
             "legal_persons.natural_floor_percent", "legal_persons.capped"),
      applies=cooperative_statutes)  # fmt: skip
def natural_persons_floor(case: Case) -> Iterable[Breach]:
    """Natural persons keep the law's share of the capital; the statutes cap legal persons."""
    bylaws = case.bylaws
    cap = "legal_persons.cap_percent"
    yield from beyond(case, cap, "cap_percent")
    for said in bylaws.legal_persons.natural_floor_percent:
        if case.unlawful(cap, 100 - said.value):
            found = breach("conflict", said, "natural_floor_percent", cap)
            yield found._replace(value=100 - said.value)
    limits = bylaws.legal_persons
    stated = limits.cap_percent or limits.natural_floor_percent or limits.capped
    admitted = bylaws.members.legal_persons or any(m.legal_person for m in bylaws.members.listed)
    if admitted and not stated:
        yield Breach("missing")


@rule("26.9", "default-on-calls", "conflict", facts=("capital.default_notice_months",))
def default_on_calls(case: Case) -> Iterable[Breach]:
    """A member in default has the law's time after formal notice."""
    name = "capital.default_notice_months"
    for said in case.bylaws.said(name):
        if case.unlawful(name, said.value):
            days = said.value * 30
            yield breach("conflict", said, figure=name, days=Fraction(round(days)))


bounded("32.1", "liability-cap", "liability.multiple", unlimited="liability.unlimited")


@rule("27.1", "in-kind-valuation", "conflict", facts=("capital.in_kind_valuation",))
def in_kind_valuation(case: Case) -> Iterable[Breach]:
    """Contributions in kind are valued by an expert on the court's list."""
    for said in case.bylaws.capital.in_kind_valuation:
        if said.value == "other":
            yield breach("conflict", said)


forbidden("28.1", "transfer-approval", "transfer.rule", "free", "forbidden", "no_ratification",
          "other_organ")  # fmt: skip
required("28.2", "transfer-with-holding", "transfer.with_holding")


@rule("28.3", "transfer-refusal", "conflict",
      facts=("transfer.refusal_days", "transfer.refusal_majority", "transfer.refusal"))  # fmt: skip
def transfer_refusal(case: Case) -> Iterable[Breach]:
    """A refused transfer: in time, by the law's majority, with reasons and an appeal."""
    yield from beyond(case, "transfer.refusal_days")
    yield from beyond(case, "transfer.refusal_majority", "majority")
    for said in case.bylaws.transfer.refusal:
        yield breach("conflict", said, said.value)


forbidden("29.1", "vote-needs-paid-shares", "assembly.vote_of_unpaid", True)


bounded("30.1", "capital-reduction-floor", "capital.reduction_floor",
        unlimited="capital.reduction_unlimited")  # fmt: skip


forbidden("30.2", "capital-increase-organ", "capital.increase_organ", "other")


@rule("31.1", "capital-interest", "conflict", "review",
      facts=("capital.interest_rule", "capital.interest_cap_percent"))  # fmt: skip
def capital_interest(case: Case) -> Iterable[Breach]:
    """Interest only out of a surplus, on paid shares, at the assembly's rate."""
    for said in once(case.bylaws.capital.interest_rule):
        yield breach("conflict", said, said.value)
    for cap in case.bylaws.capital.interest_cap_percent:
        if cap.value > 0:
            yield breach("review", cap)
