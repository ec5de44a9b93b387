"""Chapter III: the members (14–25), and the mentions of article 5 that concern them."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.law import repeats
from lawcheck.rules.model import (
    Breach,
    Case,
    beside,
    beyond,
    breach,
    cooperative_statutes,
    forbidden,
    limitless,
    required,
    rule,
)

required("5.13", "admission-withdrawal-removal",
         "members.admission", "members.withdrawal", "members.removal")  # fmt: skip
required("5.14", "members-rights-and-duties", "members.rights", "members.duties")
required("5.16", "undertakings-and-sanctions", "members.undertakings", "members.sanctions")


@rule("14.1", "minimum-members", "conflict", "review", facts=("members.minimum",),
      applies=cooperative_statutes)  # fmt: skip
def minimum_members(case: Case) -> Iterable[Breach]:
    """Never fewer members than the law's minimum; a higher one is to be looked at."""
    name = "members.minimum"
    yield from beyond(case, name)
    for said in case.bylaws.members.minimum:
        if case.verdict(name, said.value) == "lawful" and not repeats(case.law, name, said.value):
            yield breach("review", said, figure=name)


@rule("14.2", "founders-listed", "conflict", facts=("members.founders",),
      applies=cooperative_statutes)  # fmt: skip
def founders_listed(case: Case) -> Iterable[Breach]:
    """At least the minimum of members at formation."""
    yield from beyond(case, "members.founders")


@rule("15.1", "admission-decision", "conflict", facts=("members.admission_organ",))
def admission_decision(case: Case) -> Iterable[Breach]:
    """Members are admitted by the vote of the ordinary assembly."""
    stated = case.bylaws.members.admission_organ
    voted = [s for s in stated if s.value == "assembly"]
    for said in stated:
        ratified = said.value == "board" and beside(said, voted)
        if said not in voted and not ratified:
            yield breach("conflict", said, said.value)


forbidden("16.1", "double-membership", "members.double_membership", "allowed")


@rule("17.1", "members-register", "conflict", "review", facts=("members.register",))
def members_register(case: Case) -> Iterable[Breach]:
    """The register of members is numbered and signed by the clerk of the court."""
    stated = case.bylaws.members.register
    for said in stated:
        if said.value == "other":
            yield breach("conflict", said)
    if not stated:
        yield Breach("review")


@rule("19.1", "withdrawal-notice", "conflict",
      facts=("withdrawal.notice_months", "withdrawal.fixed_date"))  # fmt: skip
def withdrawal_notice(case: Case) -> Iterable[Breach]:
    """Notice is counted back from the end of the financial year, never from a fixed date."""
    yield from beyond(case, "withdrawal.notice_months")
    for said in case.bylaws.withdrawal.fixed_date:
        yield breach("conflict", said, "date")


@rule("19.2", "withdrawal-answer", "conflict",
      facts=("withdrawal.answer_days", "withdrawal.silence", "withdrawal.appeal"))  # fmt: skip
def withdrawal_answer(case: Case) -> Iterable[Breach]:
    """The answer comes in time, silence accepts, a refusal can be appealed."""
    yield from beyond(case, "withdrawal.answer_days")
    for said in (*case.bylaws.withdrawal.silence, *case.bylaws.withdrawal.appeal):
        if said.value in ("refusal", "none"):
            yield breach("conflict", said, said.value)


@rule("20.1", "exclusion-organ", "conflict", facts=("exclusion.organ",))
def exclusion_organ(case: Case) -> Iterable[Breach]:
    """The assembly excludes; the board can only suspend."""
    for said in case.bylaws.exclusion.organ:
        if said.value != "assembly":
            yield breach("conflict", said, value=f"organ-{said.value}")


@rule("20.2", "exclusion-majority", "conflict", facts=("exclusion.majority",))
def exclusion_majority(case: Case) -> Iterable[Breach]:
    """The majority of extraordinary assemblies."""
    lawful = case.only("exclusion.majority")
    for said in case.bylaws.exclusion.majority:
        if said.value != lawful:
            named = said.value if "/" in said.value else f"majority-{said.value}"
            yield breach("conflict", said, value=named)


@rule("20.3", "exclusion-hearing", "conflict", "review",
      facts=("exclusion.hearing", "exclusion.organ"))  # fmt: skip
def exclusion_hearing(case: Case) -> Iterable[Breach]:
    """The member is heard first."""
    exclusion = case.bylaws.exclusion
    for said in exclusion.hearing:
        if not said.value:
            yield breach("conflict", said)
    if exclusion.organ and not exclusion.hearing:
        yield breach("review", exclusion.organ[0])


@rule("20.4", "exclusion-notification", "conflict",
      facts=("exclusion.notification_days", "exclusion.notification"))  # fmt: skip
def exclusion_notification(case: Case) -> Iterable[Breach]:
    """The decision is notified in time."""
    yield from beyond(case, "exclusion.notification_days")
    for said in case.bylaws.exclusion.notification:
        yield breach("conflict", said, "none")


@rule("21.1", "refund-deadline", "conflict",
      facts=("refund.days", "refund.postponement_years", "refund.unlimited"))  # fmt: skip
def refund_deadline(case: Case) -> Iterable[Breach]:
    """Shares are refunded soon after the yearly assembly; a postponement is bounded."""
    yield from beyond(case, "refund.days")
    yield from beyond(case, "refund.postponement_years", "postponement")
    yield from limitless(case, "refund.unlimited")


forbidden("21.2", "refund-interest", "refund.interest", True)
forbidden("21.3", "refund-forfeited", "refund.forfeited", True)


@rule("22.1", "former-member-liability", "conflict",
      facts=("former_member.liability_years", "former_member.unlimited",
             "former_member.released"))  # fmt: skip
def former_member_liability(case: Case) -> Iterable[Breach]:
    """A former member stays liable for the years the law fixes."""
    yield from beyond(case, "former_member.liability_years")
    yield from limitless(case, "former_member.unlimited")
    for released in case.bylaws.former_member.released:
        yield breach("conflict", released, "released")


forbidden("25.1", "information-right", "members.information", "restricted")
