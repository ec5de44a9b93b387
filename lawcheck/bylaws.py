"""The schema: the facts of one cooperative's statutes, whoever states them (a document, a founder).

Every field is what the statutes *say*: a tuple of statements, empty when they are silent, one entry
per clause that states it. Units stand in the names: ``…days``, ``…months``, ``…years``,
``…percent``; amounts are dirhams, fractions :class:`fractions.Fraction`, ``year_end`` is ``MM-DD``.
Dotted names (``board.term_years``) are the names used by the law's figures, the clause grammar,
the JSON report and the templates alike.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cache
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
    ``unit`` is the unit of time it was said in (``month``); ``general`` is false when it was said for one
    case only («if», «or», «the first») or beside another subject: it is then no rule to compare with another.
    """

    value: T
    evidence: Evidence | None = None
    sure: bool = True
    bound: str = "exactly"
    upper: Fraction | None = None
    digits: Fraction | None = None
    words: Fraction | None = None
    unit: str = ""
    general: bool = True


Said = tuple[Statement[T], ...]
Number = Said[Fraction]
Text = Said[str]
Flag = Said[bool]


class ListedMember(NamedTuple):
    """A member named in the statutes (art. 5, first mention)."""

    name: str
    address: str = ""
    shares: int | None = None
    legal_person: bool = False
    evidence: Evidence | None = None


class Identity(NamedTuple):
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


class Members(NamedTuple):
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


class Capital(NamedTuple):
    """Capital and its shares (arts 5, 26, 27, 30, 31)."""

    amount: Number = ()
    minimum: Number = ()
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


class Shares(NamedTuple):
    """A member's shares (arts 5, 26)."""

    minimum_per_member: Number = ()


class Transfer(NamedTuple):
    """Transfer of shares (art. 28)."""

    stated: Flag = ()
    rule: Text = ()
    with_holding: Flag = ()
    refusal_days: Number = ()
    refusal_majority: Number = ()
    refusal: Text = ()


class LegalPersons(NamedTuple):
    """Limits on legal persons (arts 26, 38)."""

    cap_percent: Number = ()
    natural_floor_percent: Number = ()
    capped: Flag = ()
    vote_cap: Number = ()


class Liability(NamedTuple):
    """Members' liability (art. 32): ``multiple`` of the shares subscribed."""

    stated: Flag = ()
    multiple: Number = ()
    unlimited: Flag = ()


class ThirdParties(NamedTuple):
    """Operations with non-members (art. 6)."""

    percent: Number = ()
    wait_months: Number = ()
    unlimited: Flag = ()


class Deposit(NamedTuple):
    """Deposit of the funds (art. 8)."""

    days: Number = ()
    keeper: Text = ()


class AmendingEntry(NamedTuple):
    """Amending entries in the register (art. 12)."""

    days: Number = ()
    unlimited: Flag = ()


class Withdrawal(NamedTuple):
    """Withdrawal (art. 19)."""

    notice_months: Number = ()
    fixed_date: Flag = ()
    answer_days: Number = ()
    silence: Text = ()
    appeal: Text = ()


class Exclusion(NamedTuple):
    """Suspension and exclusion (art. 20)."""

    organ: Text = ()
    majority: Text = ()
    hearing: Flag = ()
    notification_days: Number = ()
    notification: Text = ()


class Refund(NamedTuple):
    """Refund of shares (art. 21)."""

    days: Number = ()
    postponement_years: Number = ()
    unlimited: Flag = ()
    interest: Flag = ()
    forfeited: Flag = ()


class FormerMember(NamedTuple):
    """The former member's liability (art. 22)."""

    liability_years: Number = ()
    unlimited: Flag = ()
    released: Flag = ()


class Assembly(NamedTuple):
    """What both general assemblies share (arts 35–45)."""

    request_fraction: Number = ()
    request_months: Number = ()
    place: Text = ()
    first_notice_days: Number = ()
    later_notice_days: Number = ()
    first_notice_free: Flag = ()
    later_notice_free: Flag = ()
    notice_channel: Text = ()
    annual_deadline_months: Number = ()
    every_years: Number = ()
    at_will: Flag = ()
    meetings_per_year: Number = ()
    votes: Text = ()
    vote_of_unpaid: Flag = ()
    representation: Flag = ()
    proxy_holder: Text = ()
    proxy_form: Text = ()
    bureau: Text = ()
    minutes_register: Text = ()
    called_by_administration: Flag = ()
    absence_fine: Number = ()


class Sections(NamedTuple):
    """Section assemblies (art. 46)."""

    members_threshold: Number = ()
    unconditional: Flag = ()
    per_board_seat: Number = ()
    size_gap_percent: Number = ()


class Proxies(NamedTuple):
    """Proxies (art. 39)."""

    per_member: Number = ()
    unlimited: Flag = ()


class OrdinaryAssembly(NamedTuple):
    """Ordinary general assembly (arts 41, 43): quorums as fractions of the members.

    A quorum of 0 states that any number will do.
    """

    quorum_first: Number = ()
    quorum_second: Number = ()
    quorum_third: Number = ()
    quorum_third_minimum: Number = ()
    quorum_third_members: Number = ()
    majority: Text = ()


class ExtraordinaryAssembly(NamedTuple):
    """Extraordinary general assembly (arts 42, 43)."""

    quorum_first: Number = ()
    quorum_second: Number = ()
    quorum_third: Number = ()
    quorum_third_minimum: Number = ()
    quorum_third_members: Number = ()
    majority: Number = ()
    matters: Text = ()
    given_away: Text = ()


class Organs(NamedTuple):
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
    meeting_rhythm: Flag = ()
    decision_rule: Flag = ()
    board_from_members: Number = ()
    board_from_turnover: Number = ()
    board_from_turnover_years: Number = ()
    managers_kept: Flag = ()


class Board(NamedTuple):
    """The board (arts 48–59)."""

    size: Number = ()
    size_range: Text = ()
    term_years: Number = ()
    term_unlimited: Flag = ()
    renewal: Text = ()
    renewal_fraction: Number = ()
    first_renewals: Text = ()
    reelection: Text = ()
    composition: Text = ()
    pay: Text = ()
    removal: Text = ()
    vacancy: Text = ()
    meetings_per_year: Number = ()
    request_fraction: Number = ()
    quorum: Number = ()
    majority: Text = ()
    tie: Text = ()
    proxy: Text = ()
    absences: Number = ()
    chair_election: Text = ()
    chair_secretary: Text = ()
    liability_action: Text = ()
    loans: Text = ()
    related_agreements: Text = ()
    minutes_register: Text = ()


class Director(NamedTuple):
    """The director (arts 62–64)."""

    appointment: Text = ()
    other_work: Text = ()
    incompatibility: Text = ()


class Managers(NamedTuple):
    """The manager or managers (arts 65–66)."""

    count: Number = ()  # type: ignore[assignment]  # named as the law does; a tuple's own count() is not used
    count_unlimited: Flag = ()
    term_years: Number = ()
    term_stated: Flag = ()
    term_unlimited: Flag = ()
    removal: Text = ()
    decision_rule: Flag = ()
    meetings_per_year: Number = ()


class Supervisory(NamedTuple):
    """The supervisory committee (art. 67)."""

    size: Number = ()
    size_range: Text = ()
    size_unlimited: Flag = ()
    term_years: Number = ()
    term_unlimited: Flag = ()
    composition: Text = ()
    appointment: Text = ()
    incompatibility: Text = ()


class Accounts(NamedTuple):
    """Accounts (art. 68)."""

    members_days: Number = ()
    auditor_days: Number = ()
    deposit_days: Number = ()
    not_sent: Flag = ()
    not_lodged: Flag = ()


class Surplus(NamedTuple):
    """Surplus and deficit (arts 2, 69, 70)."""

    determination: Flag = ()
    sharing: Text = ()
    deficit: Text = ()
    levy: Flag = ()
    tax_exemption: Flag = ()


class Reserve(NamedTuple):
    """Legal reserve (arts 2, 69)."""

    stated: Flag = ()
    legal_percent: Number = ()
    ceiling_fraction_of_capital: Number = ()
    stopped: Flag = ()
    distributed: Text = ()


class Auditor(NamedTuple):
    """Auditor (arts 72, 76)."""

    term_years: Number = ()
    term_unlimited: Flag = ()
    named_years: Number = ()
    running_years: Number = ()
    waiting_years: Number = ()
    qualification: Text = ()
    threshold: Number = ()
    excluded: Flag = ()
    incompatibility: Text = ()


class Control(NamedTuple):
    """Control and disputes (arts 5, 78, 79)."""

    operations: Flag = ()
    government_delegate: Flag = ()
    disputes: Flag = ()
    court: Text = ()
    conciliation: Text = ()


class End(NamedTuple):
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


class Losses(NamedTuple):
    """Alert on losses (art. 82)."""

    threshold: Number = ()
    months: Number = ()
    unlimited: Flag = ()


class Liquidator(NamedTuple):
    """Liquidator (art. 83)."""

    days: Number = ()
    unlimited: Flag = ()
    organ: Text = ()


class Governing(NamedTuple):
    """Laws cited and dates (arts 106–108). ``cited`` holds numbers such as ``112.12``."""

    cited: Text = ()
    repealed: Text = ()
    adaptation: Text = ()
    signed: Text = ()


class Unions(NamedTuple):
    """A union's own statutes (arts 85–89)."""

    cooperatives: Number = ()
    management: Text = ()
    vote_cap: Number = ()


class Wording(NamedTuple):
    """The text itself: blanks, cross-references, numbering, numbers said twice.

    ``left_open`` names the facts that a blank may stand for.
    """

    blanks: Text = ()
    left_open: Text = ()
    broken_references: Number = ()
    numbering: Text = ()
    digits_against_words: Text = ()
    foreign_lines: Text = ()


class Bylaws(NamedTuple):
    """The facts of one cooperative's statutes."""

    language: str = ""
    identity: Identity = Identity()
    governing: Governing = Governing()
    duration_years: Number = ()
    duration_unlimited: Flag = ()
    duration_until: Flag = ()
    members: Members = Members()
    capital: Capital = Capital()
    shares: Shares = Shares()
    transfer: Transfer = Transfer()
    legal_persons: LegalPersons = LegalPersons()
    liability: Liability = Liability()
    third_parties: ThirdParties = ThirdParties()
    deposit: Deposit = Deposit()
    amending_entry: AmendingEntry = AmendingEntry()
    withdrawal: Withdrawal = Withdrawal()
    exclusion: Exclusion = Exclusion()
    refund: Refund = Refund()
    former_member: FormerMember = FormerMember()
    assembly: Assembly = Assembly()
    sections: Sections = Sections()
    proxies: Proxies = Proxies()
    ordinary: OrdinaryAssembly = OrdinaryAssembly()
    extraordinary: ExtraordinaryAssembly = ExtraordinaryAssembly()
    organs: Organs = Organs()
    board: Board = Board()
    director: Director = Director()
    managers: Managers = Managers()
    supervisory: Supervisory = Supervisory()
    year_end: Text = ()
    year_length_months: Number = ()
    accounts: Accounts = Accounts()
    surplus: Surplus = Surplus()
    reserve: Reserve = Reserve()
    auditor: Auditor = Auditor()
    control: Control = Control()
    end: End = End()
    losses: Losses = Losses()
    liquidator: Liquidator = Liquidator()
    unions: Unions = Unions()
    wording: Wording = Wording()

    def said(self, name: str) -> Said[Any]:
        """The statements of the fact called ``name`` (``board.size``). Raises AttributeError."""
        group, _, last = name.rpartition(".")
        owner = getattr(self, group) if group else self
        return tuple(getattr(owner, last))

    def value(self, name: str) -> Any:
        """The first value stated for ``name``, or None when the statutes are silent."""
        stated = self.said(name)
        return stated[0].value if stated else None


@cache
def names() -> tuple[str, ...]:
    """Every dotted fact name of the schema, in order."""
    return tuple(_names(Bylaws(), ""))


def _names(owner: Any, prefix: str) -> Iterator[str]:
    for name in owner._fields:
        value = getattr(owner, name)
        if hasattr(value, "_fields"):
            yield from _names(value, f"{prefix}{name}.")
        elif name not in ("language", "listed"):
            yield prefix + name


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
        top[group] = getattr(empty, group)._replace(**{k: tuple(v) for k, v in values.items()})
    bylaws = empty._replace(**top)
    return bylaws._replace(members=bylaws.members._replace(listed=listed))
