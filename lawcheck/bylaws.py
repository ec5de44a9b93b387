"""The schema: the facts of one cooperative's statutes, whoever states them (a document, a founder).

Every field is what the statutes *say*: a tuple of statements, empty when they are silent, one entry
per clause that states it. Units stand in the names: ``…days``, ``…months``, ``…years``,
``…percent``; amounts are dirhams, fractions :class:`fractions.Fraction`, ``year_end`` is ``MM-DD``.
Dotted names (``board.term_years``) are the names used by the law's figures, the clause grammar,
the JSON report and the templates alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass, replace
from fractions import Fraction
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Evidence(NamedTuple):
    """Where a fact was read: ``article`` is a position in the document (None outside articles)."""

    article: int | None
    paragraph: int
    start: int
    end: int
    quote: str


class Statement(NamedTuple, Generic[T]):
    """One value stated by one clause; ``sure`` is false when it was only half understood.

    ``bound`` tells how a number was said (``at_least``, ``at_most``, ``between``…; ``upper`` is then
    the higher one); ``digits`` and ``words`` are set when it was said both ways and they disagree;
    ``unit`` is the unit of time it was said in (``month``).
    """

    value: T
    evidence: Evidence | None = None
    sure: bool = True
    bound: str = "exactly"
    upper: Fraction | None = None
    digits: Fraction | None = None
    words: Fraction | None = None
    unit: str = ""


Said = tuple[Statement[T], ...]
Number = Said[Fraction]
Text = Said[str]
Flag = Said[bool]


@dataclass(frozen=True, slots=True)
class ListedMember:
    """A member named in the statutes (art. 5, first mention)."""

    name: str
    address: str = ""
    shares: int | None = None
    legal_person: bool = False
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """Name, seat, object and class of the cooperative (arts 1, 5, 95)."""

    name: Text = ()
    name_form: Text = ()
    other_names: Text = ()
    name_certificate: Flag = ()
    seat: Text = ()
    object: Text = ()
    category: Number = ()
    union: Flag = ()
    agrarian_reform: Flag = ()
    personality_from: Text = ()
    prior_approval: Flag = ()


@dataclass(frozen=True, slots=True)
class Members:
    """Who the members are (arts 5, 14–17, 25)."""

    listed: tuple[ListedMember, ...] = ()
    identified: Flag = ()
    minimum: Number = ()
    founders: Number = ()
    legal_persons: Flag = ()
    admission: Flag = ()
    admission_organ: Text = ()
    withdrawal: Flag = ()
    removal: Flag = ()
    rights: Flag = ()
    duties: Flag = ()
    undertakings: Flag = ()
    sanctions: Flag = ()
    double_membership: Text = ()
    register: Text = ()
    information: Text = ()


@dataclass(frozen=True, slots=True)
class Capital:
    """Capital and its shares (arts 5, 26, 27, 30, 31)."""

    amount: Number = ()
    shares: Number = ()
    share_value: Number = ()
    subscription: Text = ()
    paid_up_fraction: Number = ()
    payment_months: Number = ()
    payment_unlimited: Flag = ()
    payment: Flag = ()
    nature: Text = ()
    variable: Flag = ()
    ceiling: Number = ()
    reduction_floor: Number = ()
    reduction_unlimited: Flag = ()
    increase_organ: Text = ()
    in_kind: Flag = ()
    in_kind_described: Flag = ()
    in_kind_amount: Number = ()
    in_kind_shares: Number = ()
    in_kind_valuation: Text = ()
    remuneration: Text = ()
    interest_rule: Text = ()
    interest_cap_percent: Number = ()
    default_notice_months: Number = ()
    default_sanction: Text = ()


@dataclass(frozen=True, slots=True)
class Shares:
    """A member's shares (arts 5, 26)."""

    minimum_per_member: Number = ()


@dataclass(frozen=True, slots=True)
class Transfer:
    """Transfer of shares (art. 28)."""

    stated: Flag = ()
    rule: Text = ()
    with_holding: Flag = ()
    refusal_days: Number = ()
    refusal_majority: Number = ()
    refusal: Text = ()


@dataclass(frozen=True, slots=True)
class LegalPersons:
    """Limits on legal persons (arts 26, 38)."""

    cap_percent: Number = ()
    natural_floor_percent: Number = ()
    vote_cap: Number = ()


@dataclass(frozen=True, slots=True)
class Liability:
    """Members' liability (art. 32): ``multiple`` of the shares subscribed."""

    stated: Flag = ()
    multiple: Number = ()
    unlimited: Flag = ()


@dataclass(frozen=True, slots=True)
class ThirdParties:
    """Operations with non-members (art. 6)."""

    percent: Number = ()
    wait_months: Number = ()
    unlimited: Flag = ()


@dataclass(frozen=True, slots=True)
class Deposit:
    """Deposit of the funds (art. 8)."""

    days: Number = ()
    keeper: Text = ()


@dataclass(frozen=True, slots=True)
class AmendingEntry:
    """Amending entries in the register (art. 12)."""

    days: Number = ()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Withdrawal (art. 19)."""

    notice_months: Number = ()
    fixed_date: Flag = ()
    answer_days: Number = ()
    silence: Text = ()
    appeal: Text = ()


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Suspension and exclusion (art. 20)."""

    organ: Text = ()
    majority: Text = ()
    hearing: Flag = ()
    notification_days: Number = ()
    notification: Text = ()


@dataclass(frozen=True, slots=True)
class Refund:
    """Refund of shares (art. 21)."""

    days: Number = ()
    postponement_years: Number = ()
    interest: Flag = ()
    forfeited: Flag = ()


@dataclass(frozen=True, slots=True)
class FormerMember:
    """The former member's liability (art. 22)."""

    liability_years: Number = ()
    unlimited: Flag = ()
    released: Flag = ()


@dataclass(frozen=True, slots=True)
class Assembly:
    """What both general assemblies share (arts 35–45)."""

    request_fraction: Number = ()
    request_months: Number = ()
    place: Text = ()
    first_notice_days: Number = ()
    later_notice_days: Number = ()
    notice_channel: Text = ()
    annual_deadline_months: Number = ()
    every_years: Number = ()
    meetings_per_year: Number = ()
    votes: Text = ()
    vote_of_unpaid: Flag = ()
    representation: Flag = ()
    proxy_holder: Text = ()
    proxy_form: Text = ()
    bureau: Text = ()
    minutes_register: Text = ()
    called_by_administration: Flag = ()


@dataclass(frozen=True, slots=True)
class Sections:
    """Section assemblies (art. 46)."""

    members_threshold: Number = ()
    size_gap_percent: Number = ()


@dataclass(frozen=True, slots=True)
class Proxies:
    """Proxies (art. 39)."""

    per_member: Number = ()
    unlimited: Flag = ()


@dataclass(frozen=True, slots=True)
class OrdinaryAssembly:
    """Ordinary general assembly (arts 41, 43): quorums as fractions of the members.

    A quorum of 0 states that any number will do.
    """

    quorum_first: Number = ()
    quorum_second: Number = ()
    quorum_third: Number = ()
    quorum_third_minimum: Number = ()
    quorum_third_members: Number = ()
    majority: Text = ()


@dataclass(frozen=True, slots=True)
class ExtraordinaryAssembly:
    """Extraordinary general assembly (arts 42, 43)."""

    quorum_first: Number = ()
    quorum_second: Number = ()
    quorum_third: Number = ()
    quorum_third_minimum: Number = ()
    quorum_third_members: Number = ()
    majority: Number = ()
    matters: Text = ()
    given_away: Text = ()


@dataclass(frozen=True, slots=True)
class Organs:
    """Management organs (arts 5, 47)."""

    board: Flag = ()
    managers: Flag = ()
    assembly: Flag = ()
    supervisory_committee: Flag = ()
    powers: Flag = ()
    first_members: Flag = ()
    first_members_postponed: Flag = ()
    meetings: Flag = ()
    meeting_conditions: Flag = ()
    decision_rule: Flag = ()
    board_from_members: Number = ()
    board_from_turnover: Number = ()


@dataclass(frozen=True, slots=True)
class Board:
    """The board (arts 48–59)."""

    size: Number = ()
    size_range: Text = ()
    term_years: Number = ()
    renewal: Text = ()
    renewal_fraction: Number = ()
    reelection: Text = ()
    composition: Text = ()
    pay: Text = ()
    removal: Text = ()
    vacancy: Text = ()
    meetings_per_year: Number = ()
    request_fraction: Number = ()
    quorum: Number = ()
    majority: Text = ()
    proxy: Text = ()
    absences: Number = ()
    chair_election: Text = ()
    chair_secretary: Text = ()
    liability_action: Text = ()
    loans: Text = ()
    related_agreements: Text = ()
    minutes_register: Text = ()


@dataclass(frozen=True, slots=True)
class Director:
    """The director (arts 62–64)."""

    appointment: Text = ()
    other_work: Text = ()
    incompatibility: Text = ()


@dataclass(frozen=True, slots=True)
class Managers:
    """The manager or managers (arts 65–66)."""

    count: Number = ()
    term_years: Number = ()
    term_unlimited: Flag = ()
    removal: Text = ()
    decision_rule: Flag = ()
    meetings_per_year: Number = ()


@dataclass(frozen=True, slots=True)
class Supervisory:
    """The supervisory committee (art. 67)."""

    size: Number = ()
    size_range: Text = ()
    term_years: Number = ()
    composition: Text = ()
    appointment: Text = ()
    incompatibility: Text = ()


@dataclass(frozen=True, slots=True)
class Accounts:
    """Accounts (art. 68)."""

    members_days: Number = ()
    auditor_days: Number = ()
    deposit_days: Number = ()


@dataclass(frozen=True, slots=True)
class Surplus:
    """Surplus and deficit (arts 2, 69, 70)."""

    determination: Flag = ()
    sharing: Text = ()
    deficit: Text = ()
    levy: Flag = ()
    tax_exemption: Flag = ()


@dataclass(frozen=True, slots=True)
class Reserve:
    """Legal reserve (arts 2, 69)."""

    stated: Flag = ()
    legal_percent: Number = ()
    ceiling_fraction_of_capital: Number = ()
    distributed: Text = ()


@dataclass(frozen=True, slots=True)
class Auditor:
    """Auditor (arts 72, 76)."""

    term_years: Number = ()
    qualification: Text = ()
    threshold: Number = ()
    excluded: Flag = ()
    incompatibility: Text = ()


@dataclass(frozen=True, slots=True)
class Control:
    """Control and disputes (arts 5, 78, 79)."""

    operations: Flag = ()
    government_delegate: Flag = ()
    disputes: Flag = ()
    court: Text = ()
    conciliation: Text = ()


@dataclass(frozen=True, slots=True)
class End:
    """Conversion, merger, split, dissolution, liquidation (arts 5, 80–84).

    The first five fields carry ``treated`` or, in a mere list of powers, ``named``.
    """

    conversion: Text = ()
    merger: Text = ()
    split: Text = ()
    dissolution: Text = ()
    liquidation: Text = ()
    conversion_allowed: Text = ()
    conversion_exit: Text = ()
    dissolved_by_member_event: Flag = ()
    balance: Text = ()
    balance_stated: Flag = ()
    liabilities: Text = ()


@dataclass(frozen=True, slots=True)
class Losses:
    """Alert on losses (art. 82)."""

    threshold: Number = ()
    months: Number = ()


@dataclass(frozen=True, slots=True)
class Liquidator:
    """Liquidator (art. 83)."""

    days: Number = ()
    organ: Text = ()


@dataclass(frozen=True, slots=True)
class Governing:
    """Laws cited and dates (arts 106–108). ``cited`` holds numbers such as ``112.12``."""

    cited: Text = ()
    repealed: Text = ()
    adaptation: Text = ()
    signed: Text = ()


@dataclass(frozen=True, slots=True)
class Unions:
    """A union's own statutes (arts 85–89)."""

    cooperatives: Number = ()
    vote_cap: Number = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """The text itself: blanks, cross-references, numbering, numbers said twice."""

    blanks: Text = ()
    broken_references: Number = ()
    numbering: Text = ()
    digits_against_words: Text = ()
    foreign_lines: Text = ()


@dataclass(frozen=True, slots=True)
class Bylaws:
    """The facts of one cooperative's statutes."""

    language: str = ""
    identity: Identity = field(default_factory=Identity)
    governing: Governing = field(default_factory=Governing)
    duration_years: Number = ()
    duration_unlimited: Flag = ()
    members: Members = field(default_factory=Members)
    capital: Capital = field(default_factory=Capital)
    shares: Shares = field(default_factory=Shares)
    transfer: Transfer = field(default_factory=Transfer)
    legal_persons: LegalPersons = field(default_factory=LegalPersons)
    liability: Liability = field(default_factory=Liability)
    third_parties: ThirdParties = field(default_factory=ThirdParties)
    deposit: Deposit = field(default_factory=Deposit)
    amending_entry: AmendingEntry = field(default_factory=AmendingEntry)
    withdrawal: Withdrawal = field(default_factory=Withdrawal)
    exclusion: Exclusion = field(default_factory=Exclusion)
    refund: Refund = field(default_factory=Refund)
    former_member: FormerMember = field(default_factory=FormerMember)
    assembly: Assembly = field(default_factory=Assembly)
    sections: Sections = field(default_factory=Sections)
    proxies: Proxies = field(default_factory=Proxies)
    ordinary: OrdinaryAssembly = field(default_factory=OrdinaryAssembly)
    extraordinary: ExtraordinaryAssembly = field(default_factory=ExtraordinaryAssembly)
    organs: Organs = field(default_factory=Organs)
    board: Board = field(default_factory=Board)
    director: Director = field(default_factory=Director)
    managers: Managers = field(default_factory=Managers)
    supervisory: Supervisory = field(default_factory=Supervisory)
    year_end: Text = ()
    year_length_months: Number = ()
    accounts: Accounts = field(default_factory=Accounts)
    surplus: Surplus = field(default_factory=Surplus)
    reserve: Reserve = field(default_factory=Reserve)
    auditor: Auditor = field(default_factory=Auditor)
    control: Control = field(default_factory=Control)
    end: End = field(default_factory=End)
    losses: Losses = field(default_factory=Losses)
    liquidator: Liquidator = field(default_factory=Liquidator)
    unions: Unions = field(default_factory=Unions)
    wording: Wording = field(default_factory=Wording)

    def said(self, name: str) -> Said[Any]:
        """The statements of the fact called ``name`` (``board.size``). Raises AttributeError."""
        group, _, last = name.rpartition(".")
        owner = getattr(self, group) if group else self
        return tuple(getattr(owner, last))

    def value(self, name: str) -> Any:
        """The first value stated for ``name``, or None when the statutes are silent."""
        stated = self.said(name)
        return stated[0].value if stated else None


def names() -> tuple[str, ...]:
    """Every dotted fact name of the schema, in order."""
    return tuple(_names(Bylaws(), ""))


def _names(owner: Any, prefix: str) -> Iterator[str]:
    for f in fields(owner):
        value = getattr(owner, f.name)
        if is_dataclass(value):
            yield from _names(value, f"{prefix}{f.name}.")
        elif f.name not in ("language", "listed"):
            yield prefix + f.name


def bylaws_from(
    language: str,
    statements: Iterable[tuple[str, Statement[Any]]],
    listed: tuple[ListedMember, ...] = (),
) -> Bylaws:
    """Gather ``(name, statement)`` pairs into a record. Raises AttributeError on an unknown name."""
    gathered: dict[str, dict[str, list[Statement[Any]]]] = {}
    known = set(names())
    for name, statement in statements:
        if name not in known:
            raise AttributeError(name)
        group, _, last = name.rpartition(".")
        gathered.setdefault(group, {}).setdefault(last, []).append(statement)
    empty = Bylaws(language=language)
    top: dict[str, Any] = {k: tuple(v) for k, v in gathered.pop("", {}).items()}
    for group, values in gathered.items():
        top[group] = replace(getattr(empty, group), **{k: tuple(v) for k, v in values.items()})
    bylaws = replace(empty, **top)
    return replace(bylaws, members=replace(bylaws.members, listed=listed))
