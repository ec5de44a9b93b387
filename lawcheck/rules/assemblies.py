"""Chapter V, first section: the general assemblies (33–46)."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from lawcheck.rules.model import (
    Breach,
    Case,
    beyond,
    bounded,
    breach,
    cooperative_statutes,
    forbidden,
    once,
    rule,
)

_TWO_THIRDS, _HALF, _QUARTER = Fraction(2, 3), Fraction(1, 2), Fraction(1, 4)


@rule("5.20", "vote-and-representation", "missing",
      facts=("assembly.votes", "assembly.representation"),
      mentions=("assembly.votes", "assembly.representation"))  # fmt: skip
def vote_and_representation(case: Case) -> Iterable[Breach]:
    """The voting right and the ways of being represented."""
    assembly = case.bylaws.assembly
    absent = []
    if not assembly.votes:
        absent.append("assembly.votes")
    if not (assembly.representation or case.bylaws.proxies.per_member or assembly.proxy_form):
        absent.append("assembly.representation")
    if absent:
        yield Breach("missing", None, "missing", {"absent": absent})


@rule("38.1", "one-member-one-vote", "conflict", facts=("assembly.votes",),
      applies=cooperative_statutes)  # fmt: skip
def one_member_one_vote(case: Case) -> Iterable[Breach]:
    """One member, one vote, whatever the shares."""
    for said in case.bylaws.assembly.votes:
        if said.value != "one":
            yield breach("conflict", said)


bounded("38.2", "legal-persons-votes", "legal_persons.vote_cap")
bounded("39.1", "proxies-per-member", "proxies.per_member", unlimited="proxies.unlimited")


@rule("39.2", "proxy-is-member", "conflict", facts=("assembly.proxy_holder",))
def proxy_is_member(case: Case) -> Iterable[Breach]:
    """The proxy holder is a member."""
    for said in case.bylaws.assembly.proxy_holder:
        yield breach("conflict", said)


@rule("39.3", "proxy-form", "conflict", "review", facts=("assembly.proxy_form",),
      applies=cooperative_statutes)  # fmt: skip
def proxy_form(case: Case) -> Iterable[Breach]:
    """A proxy is written and legalised."""
    forms = case.bylaws.assembly.proxy_form
    verbal = [s for s in forms if s.value == "verbal"]
    for said in verbal:
        yield breach("conflict", said)
    stated = {s.value for s in forms}
    holders = case.bylaws.proxies.per_member
    if not verbal and (forms or holders) and stated != {"written", "legalised"}:
        first = (forms or holders)[0]
        yield breach("review", first)


bounded(
    "40.1",
    "first-notice",
    "assembly.first_notice_days",
    unlimited="assembly.first_notice_free",
)
bounded(
    "40.2",
    "later-notice",
    "assembly.later_notice_days",
    unlimited="assembly.later_notice_free",
)


@rule("40.3", "notice-channel", "conflict", facts=("assembly.notice_channel",))
def notice_channel(case: Case) -> Iterable[Breach]:
    """Members are called by registered letter."""
    for said in case.bylaws.assembly.notice_channel:
        yield breach("conflict", said)


@rule("41.1", "annual-assembly-deadline", "conflict",
      facts=("assembly.annual_deadline_months", "assembly.every_years", "assembly.at_will"))  # fmt: skip
def annual_assembly_deadline(case: Case) -> Iterable[Breach]:
    """An ordinary assembly each year, soon after year-end."""
    yield from beyond(case, "assembly.annual_deadline_months")
    for said in case.bylaws.assembly.every_years:
        if said.value > 1:
            yield breach("conflict", said, "rare")
    for at_will in case.bylaws.assembly.at_will:
        yield breach("conflict", at_will, "at_will")


@rule("42.1", "reserved-to-extraordinary", "conflict", facts=("extraordinary.given_away",))
def reserved_to_extraordinary(case: Case) -> Iterable[Breach]:
    """Matters that belong to the extraordinary assembly alone."""
    for said in case.bylaws.extraordinary.given_away:
        yield breach("conflict", said)


def _ladder_of_1968(case: Case) -> bool:
    """Whether the three quorums are those of the 1968 model statutes."""
    extraordinary = case.bylaws.extraordinary
    said = (extraordinary.quorum_first, extraordinary.quorum_second, extraordinary.quorum_third)
    return [s[0].value if s else None for s in said] == [_TWO_THIRDS, _HALF, _QUARTER]


def _quorum(code: str, name: str, fact: str) -> None:
    """Register a minimum quorum; no quorum at all is the wording of the older models."""

    def check(case: Case) -> Iterable[Breach]:
        for said in case.bylaws.said(fact):
            if case.forbids(fact, said):
                older = said.value == 0 or _ladder_of_1968(case)
                message = "none" if said.value == 0 else "conflict"
                found = breach("conflict", said, message, fact)
                yield found._replace(origin="older" if older else "")

    rule(code, name, "conflict", facts=(fact,))(check)


_quorum("43.1", "ordinary-quorum-first", "ordinary.quorum_first")
_quorum("43.2", "ordinary-quorum-second", "ordinary.quorum_second")
_quorum("43.3", "extraordinary-quorum-first", "extraordinary.quorum_first")
_quorum("43.4", "extraordinary-quorum-second", "extraordinary.quorum_second")


@rule("43.5", "quorum-third", "conflict", "review",
      facts=("ordinary.quorum_third", "extraordinary.quorum_third",
             "ordinary.quorum_third_minimum", "extraordinary.quorum_third_minimum"))  # fmt: skip
def quorum_third(case: Case) -> Iterable[Breach]:
    """The third notice: one tenth, never fewer than two, in small cooperatives."""
    listed = len(case.bylaws.members.listed)
    for organ in ("ordinary", "extraordinary"):
        figure = f"{organ}.quorum_third"
        for said in case.bylaws.said(figure):
            if case.forbids(figure, said):
                yield breach("conflict", said, figure=figure)
            elif case.unlawful(f"{figure}_members", listed):
                yield breach("review", said, listed=listed)
        yield from beyond(case, f"{figure}_minimum", "minimum")


@rule("43.6", "ordinary-majority", "conflict", facts=("ordinary.majority",))
def ordinary_majority(case: Case) -> Iterable[Breach]:
    """Absolute majority of the votes cast."""
    for said in case.bylaws.ordinary.majority:
        if said.value in ("relative", "unanimity", "qualified"):
            yield breach("conflict", said, value=f"majority-{said.value}")


bounded("43.7", "extraordinary-majority", "extraordinary.majority")


@rule("35.1", "members-request-assembly", "conflict",
      facts=("assembly.request_fraction", "assembly.request_months"))  # fmt: skip
def members_request_assembly(case: Case) -> Iterable[Breach]:
    """One third of the members can require an assembly, convened in time."""
    yield from beyond(case, "assembly.request_fraction")
    yield from beyond(case, "assembly.request_months", "months")


forbidden("35.2", "assembly-at-administration-request", "assembly.called_by_administration", True,
          kind="legacy")  # fmt: skip
forbidden("36.1", "meeting-place", "assembly.place", "anywhere")
forbidden("44.1", "assembly-bureau", "assembly.bureau", "combined")
forbidden("45.1", "assembly-minutes-register", "assembly.minutes_register", "other")


@rule("46.1", "section-assemblies", "conflict",
      facts=("sections.members_threshold", "sections.unconditional", "sections.per_board_seat",
             "sections.size_gap_percent"))  # fmt: skip
def section_assemblies(case: Case) -> Iterable[Breach]:
    """Section assemblies only in large cooperatives, in sections of about the same size."""
    yield from beyond(case, "sections.members_threshold")
    yield from beyond(case, "sections.per_board_seat", "number")
    for said in once(case.bylaws.sections.unconditional):
        yield breach("conflict", said, "free")
    yield from beyond(case, "sections.size_gap_percent", "gap")
