"""When the money of the shares goes to the blocked account (article 8)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from operator import itemgetter

from lawcheck.parsing.annotate import BREAK, Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.scope import distance, found, nearest, sentences
from lawcheck.parsing.structure import Document

_TITLES = frozenset(("BLOCKED_ACCOUNT", "DEPOSIT", "MONEY_PAID", "IN_FORMATION"))
_NO_TITLES = frozenset(
    ("REFUND", "REFUND_WORD", "LEAVER", "WITHDRAW", "EXCLUDE", "LIQUIDATION", "ACCOUNTS")
)
_MONEY = ("MONEY_PAID", "SHARES_MONEY", "SUBSCRIBE", "INSTALMENT")
_PUT = ("DEPOSIT", "GO_TO", "PUT_IN_BANK")
_LATER = ("REST", "CALLED", "FORMAL_NOTICE", "POSTPONE", "LOAN")
_OTHER = ("LIQUIDATION", "ACCOUNTS", "MINUTES", "REFUND", "REFUND_WORD", "SALES", "FINANCE")
_OUT = ("WITHDRAW_MONEY", "CERTIFICATE")
_ONWARDS = ("REGISTRATION", "CERTIFICATE")
_REACH = 26


def read(passages: Sequence[Passage], _document: Document, reading: Reading) -> None:
    """State how many days pass before what is paid is deposited."""
    for p in passages:
        other = bool(_NO_TITLES & p.title_concepts)
        titled = not other and bool(_TITLES & p.title_concepts)
        if titled or "BLOCKED_ACCOUNT" in p.occurrences or "BANK" in p.occurrences:
            for start, end in sentences(p):
                if not p.says(start, end, *_OTHER):
                    accounts = p.within("BLOCKED_ACCOUNT", start, end)
                    if not accounts and not other:
                        accounts = _banks(p, start, end, titled)
                    _sentence(p, reading, start, end, accounts)


def _banks(p: Passage, start: int, end: int, titled: bool) -> list[Occurrence]:
    """Where the sentence speaks of putting money in a bank, or of the deposit of the title."""
    put = p.says(start, end, *_PUT) and p.says(0, end, *_MONEY)
    if not put or p.says(start, end, *_LATER):
        return []
    banks = p.within("BANK", start, end)
    return banks or (found(p, start, end, *_MONEY, *_PUT) if titled else [])


def _sentence(
    p: Passage, reading: Reading, start: int, end: int, accounts: list[Occurrence]
) -> None:
    longest = sorted(_terms(p, start, end) if accounts else (), key=itemgetter(1), reverse=True)
    for o, days in longest:
        account = nearest(o, accounts, _REACH)
        if account is not None and not _elsewhere(p, o, account, start, end):
            first, last = min(o.first, account.first), max(o.last, account.last)
            reading.state("deposit.days", days, p, first, last, quantity=o.quantity)


def _terms(p: Passage, start: int, end: int) -> list[tuple[Occurrence, Fraction]]:
    """Terms in days: lengths of time, «the fifth day», «before the end of the month»."""
    told = [
        (o, value)
        for o in p.within("DURATION", start, end)
        if o.quantity and (value := in_unit("deposit.days", o.quantity)) is not None
    ]
    days = p.within("DAY_WORD", start, end)
    for o in p.within("ORDINAL", start, end):
        rank = o.quantity.value if o.quantity else None
        if rank is not None and nearest(o, days, 0):
            told.append((o, rank))
    ends = found(p, start, end, "BEFORE_END", "BEFORE_TERM")
    months = [o for o in ends if p.says(o.last + 1, min(end, o.last + 3), "MONTH_WORD")]
    return told + [(o, Fraction(30)) for o in months]


def _elsewhere(p: Passage, o: Occurrence, account: Occurrence, start: int, end: int) -> bool:
    """Whether the term is that of taking the money out, of the clerk, or runs from the registration."""
    pause = p.within("COMMA", o.last, min(end, o.last + 6))
    after = o.last + 1, pause[0].first if pause else min(end, o.last + 6)
    if p.says(*after, *_ONWARDS):
        return not p.says(*after, "BEFORE_WORD")
    for entry in p.within("REGISTRATION", start, o.first):
        if p.says(max(start, entry.first - 3), entry.first, "AFTER_WORD"):
            return True
    if nearest(o, found(p, start, end, "CLERK", "REGISTER"), distance(o, account)):
        return True
    between = min(o.last, account.last), max(o.first, account.first)
    pauses = p.within(BREAK, start, end)
    if not p.says(*between, BREAK):
        pauses = found(p, start, end, BREAK, "COMMA")
    low = max((c.last + 1 for c in pauses if c.last < o.first), default=start)
    high = min((c.first for c in pauses if c.first > o.last), default=end)
    return p.says(low, high, *_OUT) and not p.says(low, high, "DEPOSIT", "PUT_IN_BANK")
