"""Chapter V, second section: the board (47–59) and the managers (65)."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from lawcheck.bylaws import Bylaws
from lawcheck.law import origin_of
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
    required,
    rule,
)


def board_run(bylaws: Bylaws) -> bool:
    """Whether the cooperative is run by a board."""
    return bool(bylaws.organs.board)


def manager_run(bylaws: Bylaws) -> bool:
    """Whether the cooperative is run by one or several managers."""
    return bool(bylaws.organs.managers)


def several_managers(bylaws: Bylaws) -> bool:
    """Whether the statutes provide for more than one manager."""
    return manager_run(bylaws) and any(s.value > 1 for s in bylaws.managers.count)


@rule("5.6", "manager-term-stated", "missing", facts=("managers.term_years", "managers.term_stated"),
      applies=manager_run, mentions=("managers.term_years",))  # fmt: skip
def manager_term_stated(case: Case) -> Iterable[Breach]:
    """The term of the managers is stated (an unlimited one is rule 65.2's)."""
    managers = case.bylaws.managers
    if not (managers.term_years or managers.term_unlimited or managers.term_stated):
        yield Breach("missing")


@rule("5.17", "organs-and-powers", "missing", facts=("organs.powers",), mentions=("organs.powers",))
def organs_and_powers(case: Case) -> Iterable[Breach]:
    """The management organs and their powers."""
    organs = case.bylaws.organs
    if not organs.board and not organs.managers:
        yield Breach("missing", None, "organs")
    elif not organs.powers:
        yield Breach("missing", None, "powers")


@rule("5.18", "first-organ-members", "missing", facts=("organs.first_members",),
      mentions=("organs.first_members",))  # fmt: skip
def first_organ_members(case: Case) -> Iterable[Breach]:
    """The founding members of the organs are named."""
    if not case.bylaws.organs.first_members:
        yield Breach("missing")


@rule("5.19", "organ-meetings", "missing", applies=board_run,
      facts=("board.meetings_per_year", "organs.meeting_rhythm", "board.quorum",
             "organs.meeting_conditions", "board.majority"),
      mentions=("board.meetings_per_year", "board.quorum", "board.majority"))  # fmt: skip
def organ_meetings(case: Case) -> Iterable[Breach]:
    """How often the board meets, on what conditions and how it decides."""
    board, organs = case.bylaws.board, case.bylaws.organs
    absent = [
        name
        for name, said in (
            ("board.meetings_per_year", board.meetings_per_year or organs.meeting_rhythm),
            ("board.quorum", board.quorum or organs.meeting_conditions),
            ("board.majority", board.majority),
        )
        if not said
    ]
    if absent:
        yield Breach("missing", None, "missing", {"absent": absent})


@rule("5.21", "automatic-resignation", "missing", "conflict", facts=("board.absences",),
      applies=board_run, mentions=("board.absences",))  # fmt: skip
def automatic_resignation(case: Case) -> Iterable[Breach]:
    """Automatic resignation after the number of absences that article 5 fixes."""
    stated = case.bylaws.board.absences
    if not stated:
        yield Breach("missing")
    unlawful = [s for s in stated if case.forbids("board.absences", s)]
    settled = [s for s in stated if s not in unlawful]
    for said in unlawful:
        if not beside(said, settled):
            yield breach("conflict", said, figure="board.absences")


@rule("47.1", "board-compulsory", "conflict",
      facts=("members.listed", "organs.board_from_members", "organs.board_from_turnover",
             "organs.board_from_turnover_years", "organs.managers_kept"))  # fmt: skip
def board_compulsory(case: Case) -> Iterable[Breach]:
    """Managers where the law asks for a board, or statutes that set higher thresholds."""
    bylaws = case.bylaws
    thresholds = (
        "organs.board_from_members", "organs.board_from_turnover", "organs.board_from_turnover_years",
    )  # fmt: skip
    higher = [s for name in thresholds for s in bylaws.said(name) if case.forbids(name, s)]
    for said in once((*higher, *bylaws.organs.managers_kept)):
        yield breach("conflict", said, "threshold")
    if manager_run(bylaws) and not board_run(bylaws):
        listed = len(bylaws.members.listed)
        if case.unlawful("organs.board_from_members", listed):
            said = bylaws.organs.managers[0]
            yield breach("conflict", said, "conflict", listed=listed)


@rule("48.1", "board-members-are-members", "conflict", facts=("board.composition",),
      applies=board_run)  # fmt: skip
def board_members_are_members(case: Case) -> Iterable[Breach]:
    """Administrators are elected from among the members."""
    for said in case.bylaws.board.composition:
        yield breach("conflict", said, said.value)


@rule("49.1", "board-unpaid", "conflict", facts=("board.pay",), applies=board_run)
def board_unpaid(case: Case) -> Iterable[Breach]:
    """The board and its chair serve without pay."""
    for said in case.bylaws.board.pay:
        if said.value == "paid":
            yield breach("conflict", said)


def _origin_of_range(limits: tuple[Fraction, Fraction]) -> str | None:
    """The origin of a board «from … to …»: that of both limits, or none."""
    one, other = (origin_of("50.1", "board.size", limit) for limit in limits)
    return one if one == other else None


@rule("50.1", "board-size", "conflict", "missing", facts=("board.size",), applies=board_run)
def board_size(case: Case) -> Iterable[Breach]:
    """A number of administrators within the law's limits and divisible by three, not a range."""
    stated = case.bylaws.board.size
    if not stated:
        yield Breach("missing")
    fixed = [s for s in stated if s.bound == "exactly"]
    for said in stated:
        if said.upper is not None:
            limits = (said.value, said.upper)
            if all(case.unlawful("board.size", limit) for limit in limits):
                yield breach("conflict", said, "range", lower=said.value, upper=said.upper)
            elif not fixed:
                found = breach("missing", said, "range", lower=said.value, upper=said.upper)
                yield found._replace(origin=_origin_of_range(limits))
        elif said.bound == "exactly":
            if case.forbids("board.size", said):
                yield breach("conflict", said, figure="board.size")
        elif not fixed:
            yield breach("missing", said, "range", lower=said.value, upper=said.value)


bounded("51.1", "board-term", "board.term_years", unlimited="board.term_unlimited",
        applies=board_run)  # fmt: skip


@rule("51.2", "board-renewal", "conflict", "missing",
      facts=("board.renewal", "board.first_renewals"), applies=board_run)  # fmt: skip
def board_renewal(case: Case) -> Iterable[Breach]:
    """One third of the board is renewed each year, drawn by lot the first two times."""
    stated = case.bylaws.board.renewal
    first = case.bylaws.board.first_renewals
    for said in [s for s in first if case.forbids("board.first_renewals", s)][:1]:
        yield breach("conflict", said)
    if not stated and not first:
        yield Breach("missing")
    if any(s.value == "thirds" for s in stated):
        return
    for said in stated[:1]:
        yield breach("conflict", said)


@rule("51.3", "board-reelection", "conflict", "review", facts=("board.reelection",),
      applies=board_run)  # fmt: skip
def board_reelection(case: Case) -> Iterable[Breach]:
    """Re-election by two thirds of the members present."""
    lawful = case.only("board.reelection_majority")
    for said in case.bylaws.board.reelection:
        if said.value == "plain":
            yield breach("review", said, "review")
        elif said.value == "forbidden":
            yield breach("conflict", said, "forbidden")
        elif said.value != lawful:
            yield breach("conflict", said, "conflict")


bounded("57.1", "board-meeting-frequency", "board.meetings_per_year", applies=board_run)
bounded("57.2", "board-meeting-request", "board.request_fraction", applies=board_run)


@rule("58.1", "board-quorum", "conflict", facts=("board.quorum", "board.majority", "board.tie"),
      applies=board_run)  # fmt: skip
def board_quorum(case: Case) -> Iterable[Breach]:
    """Half of the board present, absolute majority of those present, the chair's side on a tie."""
    yield from beyond(case, "board.quorum")
    for rule_said in case.bylaws.board.majority:
        if rule_said.value in ("unanimity", "relative", "qualified"):
            yield breach("conflict", rule_said, "majority", value=f"majority-{rule_said.value}")
    for said in case.bylaws.board.tie:
        yield breach("conflict", said, "tie")


@rule("58.2", "board-proxy", "conflict", facts=("board.proxy",), applies=board_run)
def board_proxy(case: Case) -> Iterable[Breach]:
    """Administrators attend in person."""
    for said in case.bylaws.board.proxy:
        if said.value == "allowed":
            yield breach("conflict", said)


bounded("65.1", "manager-number", "managers.count", unlimited="managers.count_unlimited",
        applies=manager_run)  # fmt: skip


bounded("65.2", "manager-term", "managers.term_years", unlimited="managers.term_unlimited",
        applies=manager_run)  # fmt: skip


@rule("65.3", "manager-removal", "conflict", facts=("managers.removal",), applies=manager_run)
def manager_removal(case: Case) -> Iterable[Breach]:
    """Managers are removable at any time, whatever the statutes say."""
    for restricted in case.bylaws.managers.removal:
        yield breach("conflict", restricted)


required("65.4", "several-managers-rule", "managers.decision_rule", applies=several_managers)


def has_director(bylaws: Bylaws) -> bool:
    """Whether the statutes speak of a director."""
    director = bylaws.director
    return bool(director.appointment or director.other_work or director.incompatibility)


def has_supervisory_committee(bylaws: Bylaws) -> bool:
    """Whether the statutes provide for a supervisory committee."""
    return bool(bylaws.organs.supervisory_committee)


forbidden("52.1", "board-removal", "board.removal", "cause", "majority", "organ",
          applies=board_run)  # fmt: skip
forbidden("53.1", "board-vacancy", "board.vacancy", "no_ratification", "administration",
          applies=board_run)  # fmt: skip
forbidden("54.1", "liability-action-waived", "board.liability_action", "leave", "waived")
forbidden("55.1", "loans-to-administrators", "board.loans", "allowed")
forbidden("55.2", "related-party-agreements", "board.related_agreements", "free", "after")
forbidden("56.1", "chair-election", "board.chair_election", "assembly", "administration",
          "show_of_hands", "legal_person", "unelected", "outsider", applies=board_run)  # fmt: skip
forbidden("56.2", "chair-and-secretary", "board.chair_secretary", "combined", applies=board_run)
forbidden("59.1", "board-minutes-register", "board.minutes_register", "other", applies=board_run)
forbidden("62.1", "director-appointment", "director.appointment", "administration",
          "no_ratification", "chair", "legal_person", applies=has_director)  # fmt: skip
forbidden("62.2", "director-other-work", "director.other_work", "allowed", applies=has_director)


@rule("64.1", "director-incompatibility", "conflict", "review",
      facts=("director.incompatibility",), applies=has_director)  # fmt: skip
def director_incompatibility(case: Case) -> Iterable[Breach]:
    """No competitor, no kin of board members; article 64 does not bar the board member himself."""
    for said in case.bylaws.director.incompatibility:
        if said.value == "allowed":
            yield breach("conflict", said)
        else:
            yield breach("review", said)


@rule("67.1", "supervisory-size", "conflict",
      facts=("supervisory.size", "supervisory.size_unlimited", "supervisory.composition"),
      applies=has_supervisory_committee)  # fmt: skip
def supervisory_size(case: Case) -> Iterable[Breach]:
    """A few members of the cooperative, within the law's numbers."""
    yield from beyond(case, "supervisory.size")
    yield from limitless(case, "supervisory.size_unlimited")
    for outside in case.bylaws.supervisory.composition:
        yield breach("conflict", outside, "outsiders")


@rule("67.2", "supervisory-term", "conflict",
      facts=("supervisory.term_years", "supervisory.term_unlimited", "supervisory.appointment"),
      applies=has_supervisory_committee)  # fmt: skip
def supervisory_term(case: Case) -> Iterable[Breach]:
    """Appointed by the ordinary assembly for the law's term."""
    yield from beyond(case, "supervisory.term_years")
    yield from limitless(case, "supervisory.term_unlimited")
    for organ in case.bylaws.supervisory.appointment:
        yield breach("conflict", organ, "organ")


forbidden("67.3", "supervisory-incompatibility", "supervisory.incompatibility", "allowed",
          applies=has_supervisory_committee)  # fmt: skip
