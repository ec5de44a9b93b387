"""Leaving: the notice of withdrawal and its answer (article 19), what the former member owes (22)."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.agency import (
    ASSEMBLY,
    around,
    clause,
    just_before,
    negated,
    segment,
)
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.refused import not_that
from lawcheck.parsing.scope import found, sentences
from lawcheck.parsing.structure import Document

_YEAR_ENDS = ("CLOSE", "YEAR_END", "EXERCISE")
_EARLIER = ("BEFORE_WORD", "IN_ADVANCE", "IN_FRONT")
_ASKING = ("REQUEST", "LETTER", "WITHDRAW", "NOTIFY", "LEAVER", "TELL")
_ANSWERING = ("ANSWER", "SILENCE", "DECIDE", "NOTIFY")
_OTHER_LEAVERS = frozenset((
    "ADMINISTRATOR", "DIRECTOR", "AUDITOR", "LIQUIDATOR", "CONVERSION", "TRANSFER", "EMPLOYEE", "BOARD",
    "OTHER_THING", "SUPERVISORY_COMMITTEE",
))  # fmt: skip
_HOLDERS = ("ADMINISTRATOR", "DIRECTOR", "AUDITOR", "EMPLOYEE")
_OTHER_SUBJECTS = frozenset(
    ("MANAGER", "FORMER_MEMBER", "REFUND", "EXCLUDE", "JOIN", "ABSENT", "LOAN")
)
_OTHER_TIMES = (
    "APPEAL", "GIVES_BACK", "POSTPONE", "CONVERSION", "TRANSFER", "RETRACT", "DELIVER",
)  # fmt: skip
_OWED = ("LIABILITY", "DEBTS", "RELEASED", "LOSS", "OWES", "LOAN")
_LEAVERS = ("FORMER_MEMBER", "LEAVER", "WITHDRAW", "EXCLUSION_WORD")
_OTHER_DEBTS = (
    "REFUND_WORD", "TERM", "POSTPONE", "OTHER_THING", "GIVES_BACK", "COME_BACK", "COMPETE", "PAPERS_KEPT",
)  # fmt: skip
_MONEY = ("SHARES_MONEY", "MONEY_PAID", "PAYMENT")
_PLAIN = ("WITHOUT_WORD", "SPARED", "NULLITY")
_NEAR, _AFTER, _BEFORE, _REACH = 3, 12, 10, 16
_OTHER_DEBTORS = frozenset(("ADMINISTRATOR", "BOARD", "DIRECTOR", "AUDITOR", "LIQUIDATOR"))
_PAYING = frozenset(("ARREARS", "PAID_UP"))
_IF = ("IF_WORD", "FAILING")
_LIABLE = ("LIABILITY", "OWES")


class _Withdrawal:
    """Reads one article on withdrawal."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = "WITHDRAW" in p.title_concepts
        self.mixed = bool(p.title_concepts & {"ACCESS", "INFORMATION_TITLE"})
        self.noticed = False

    def read(self) -> None:
        p = self.p
        went_on = False
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            named = p.says(start, end, "WITHDRAW", "LEAVER")
            if not self.titled and (
                not (named or went_on) or p.says(start, end, *_OTHER_LEAVERS - {"BOARD"})
            ):
                went_on = False
                continue
            if p.says(start, end, *_HOLDERS) and not p.says(start, end, "MEMBER"):
                continue
            owing = p.says(start, end, "DEBTS") and p.says(start, end, *_LIABLE)
            if owing and not p.says(start, end, "REQUEST", "LETTER", "SILENCE", *_YEAR_ENDS):
                continue
            went_on = True
            self._sentence(start, end)

    def _sentence(self, start: int, end: int) -> None:
        p = self.p
        for o in found(p, start, end, "DURATION"):
            if not_that(p, o):
                continue
            if self._is_notice(o, start, end):
                self._time("notice_months", o)
                self.noticed = True
            elif self._is_answer(o):
                self._time("answer_days", o)
        if not self.noticed and not (
            self.mixed and not self.p.says(start, end, "WITHDRAW", "LEAVER")
        ):
            self._free(start, end)
            self._no_notice(start, end)
        self._fixed_date(start, end)
        self._silence(start, end)
        self._appeal(start, end)

    def _time(self, fact: str, o: Occurrence) -> None:
        name = f"withdrawal.{fact}"
        value = in_unit(name, o.quantity) if o.quantity else None
        if value is not None:
            self.reading.state(name, value, self.p, o.first, o.last, quantity=o.quantity)

    def _is_notice(self, o: Occurrence, start: int, end: int) -> bool:
        p = self.p
        low, high = segment(p, o.first)
        if self._of_something_else(low, high) or self._years_owed(o, low, high):
            return False
        asked = self.titled or p.says(start, end, *_ASKING)
        after = found(p, o.last + 1, min(end, o.last + _AFTER), *_YEAR_ENDS)
        before = found(p, max(low, o.first - _BEFORE), o.first, *_YEAR_ENDS)
        if before and p.says(before[-1].last, o.first, "ANSWER", "SILENCE", "REFUND_WORD"):
            before = []
        if (after or before) and asked:
            return (
                p.says(low, high, *_EARLIER)
                or p.says(start, o.first, "BETWEEN")
                or (bool(after) and p.says(o.last, after[0].first, *_EARLIER))
            )
        if p.says(low, high, "ANSWER", "SILENCE"):
            return False
        near = p.says(
            max(low, o.first - _BEFORE), min(high, o.last + _NEAR + 1), "IN_ADVANCE", "IN_FRONT"
        )
        near = near or p.says(o.last, min(high, o.last + 2 * _NEAR), "BEFORE_WORD")
        counted = p.says(low, o.first, "EFFECT") and p.says(o.last, high, "REQUEST")
        return asked and (near or counted)

    def _of_something_else(self, start: int, end: int) -> bool:
        """Debts, money given back, an appeal, the assembly: their times are no part of the notice."""
        p = self.p
        others = [
            o
            for o in found(p, start, end, *_OTHER_TIMES, ASSEMBLY)
            if not (
                p.says(o.first, o.last + 1, "HAS_DELAY")
                and p.says(o.last + 1, o.last + 2, "DURATION")
            )
        ]
        return (
            bool(others)
            or (
                p.says(start, end, "DEBTS")
                and p.says(start, end, *_LIABLE)
                and not p.says(start, end, *_YEAR_ENDS)
            )
            or (p.says(start, end, "REFUND_WORD") and p.says(start, end, *_MONEY))
        )

    def _years_owed(self, o: Occurrence, low: int, high: int) -> bool:
        """«Stays liable five years for what was owed before he left»: no notice, no answer."""
        if o.quantity is None or o.quantity.unit != "year" or not self.p.says(low, high, *_LIABLE):
            return False
        timed = just_before(self.p, o.first, _NEAR, "WITHIN")
        return not timed and not self.p.says(low, high, *_YEAR_ENDS)

    def _is_answer(self, o: Occurrence) -> bool:
        p = self.p
        start, end = around(p, o)
        low, high = segment(p, o.first)
        if just_before(p, o.first, 2, "HAS_DELAY"):
            end = p.sentence(o.first)[1]
        if self._of_something_else(low, high) or p.says(low, high, *_YEAR_ENDS):
            return False
        if self._years_owed(o, low, high):
            return False
        if not p.says(start, end, *_ANSWERING):
            return False
        return self.titled or p.says(start, end, "ANSWER", "SILENCE")

    def _free(self, start: int, end: int) -> None:
        """A member who leaves when he likes, or without a word."""
        p = self.p
        for o in found(p, start, end, "FREE", "ANYTIME"):
            low, high = segment(p, o.first)
            if p.says(low, high, *_OTHER_TIMES, "ACCESS", "DOCUMENT", "ANSWER", "DURATION", "DATE"):
                continue
            if p.says(start, o.first, "SILENCE", "ACCESS", "DOCUMENT"):
                continue
            if not self.titled and not p.says(low, high, "WITHDRAW"):
                continue
            if o.concept == "ANYTIME" and p.says(start, end, "ON_CONDITION", *_EARLIER):
                continue
            if not negated(p, low, o.first):
                self.reading.state("withdrawal.notice_months", 0, p, o.first, o.last)
                return

    def _no_notice(self, start: int, end: int) -> None:
        """«No notice is required»."""
        p = self.p
        for o in p.within("IN_ADVANCE", start, end):
            low, high = segment(p, o.first)
            none = p.says(low, high, "NE") and p.says(low, high, "NEEDED")
            if none and not p.says(low, end, "EXCEPT", "ONLY_IF", "NOT_BUT", "DURATION"):
                self.reading.state("withdrawal.notice_months", 0, p, low, high - 1)
                return

    def _fixed_date(self, start: int, end: int) -> None:
        p = self.p
        for o in p.within("DATE", start, end):
            low, high = segment(p, o.first)
            if p.says(low, high, *_OTHER_TIMES, "ANSWER", "DURATION"):
                continue
            counted = p.says(start, low, "DURATION") and p.says(start, low, *_EARLIER)
            if counted and p.says(low, o.first, "IN_OTHER_WORDS"):
                continue
            if self._in_months(high + 1, end):
                continue
            latest = p.says(o.last, o.last + _NEAR, "MOST") or (
                just_before(p, o.first, _NEAR, "AFTER_WORD") and p.says(low, high, "NE")
            )
            if latest or just_before(p, o.first, _NEAR, "IN_ADVANCE", "BEFORE_WORD", "AT_LATEST"):
                self.reading.state("withdrawal.fixed_date", True, p, o.first, o.last)

    def _in_months(self, start: int, end: int) -> bool:
        """«…, that is two months before the end of the year»: the date only tells when the notice ends."""
        p = self.p
        if start >= end or not p.says(start, start + 1, "IN_OTHER_WORDS", "THAT_IS"):
            return False
        here = segment(p, start)
        return p.says(*here, "DURATION") and p.says(*here, *_EARLIER, "IN_FRONT")

    def _silence(self, start: int, end: int) -> None:
        """What the silence of the organ means: the first outcome told after it, unless «if it refuses»."""
        p = self.p
        for o in _longest(found(p, start, end, "SILENCE", "OTHERWISE")):
            if o.concept == "OTHERWISE" and not p.says(start, o.first, "ANSWER"):
                continue
            _, stop = clause(p, o.first)
            unmoved = found(p, start, o.first, "STAYS_MEMBER")
            if unmoved and p.says(start, unmoved[0].first, "UNTIL_NOT") and o.concept == "SILENCE":
                self.reading.state("withdrawal.silence", "refusal", p, unmoved[0].first, o.last)
                return
            if p.says(o.last + 1, stop, "LOAN", "SILENCE"):
                continue
            for outcome in found(
                p,
                o.last + 1,
                stop,
                "REFUSE",
                "ACCEPTED",
                "CONSENT",
                "SET_FREE",
                "STAYS_MEMBER",
                "LAPSES",
            ):
                if outcome.concept == "CONSENT" and not just_before(p, outcome.first, 1, "EQUALS"):
                    continue
                if (
                    just_before(p, outcome.first, 2, "IN_CASE")
                    or just_before(p, outcome.first, 1, "SUBCLAUSE")
                    or p.says(outcome.first - 1, outcome.first + 1, "IF_REFUSED")
                ):
                    break
                low = segment(p, o.first)[0]
                refused = outcome.concept in ("REFUSE", "STAYS_MEMBER", "LAPSES")
                refused ^= negated(p, low, o.first, _PLAIN) ^ negated(
                    p, o.last + 1, outcome.first, _PLAIN
                )
                value = "refusal" if refused else "acceptance"
                self.reading.state("withdrawal.silence", value, p, o.first, outcome.last)
                return

    def _appeal(self, start: int, end: int) -> None:
        """Whether a refusal goes to the assembly."""
        p = self.p
        ways = p.within("APPEAL", start, end)
        ways += [
            o for o in p.within(ASSEMBLY, start, end) if p.says(*segment(p, o.first), "REFUSE")
        ]
        for o in ways:
            low, _ = segment(p, o.first)
            told = found(p, low, o.first, "ACCEPTED")
            low = told[-1].last if told else low
            final = any(x.last < o.first for x in p.within("FINAL", low, o.first))
            if final and o.concept == ASSEMBLY:
                continue
            value = "none" if negated(p, low, o.first, _PLAIN) else "allowed"
            if value == "none" or o.concept == "APPEAL":
                self.reading.state("withdrawal.appeal", value, p, o.first, o.last)
                return
        for o in p.within("FINAL", start, end):
            low, high = segment(p, o.first)
            decided = p.says(start, end, "REFUSE", "ANSWER", "DECIDE")
            if low > start and p.says(low, low + 2, "SUBCLAUSE"):
                low = segment(p, low - 2)[0]
            meeting = p.within(ASSEMBLY, low, high)
            heard = any(not p.says(o.last, m.first, "NE") for m in meeting)
            if decided and not heard and not negated(p, low, o.first, _PLAIN):
                self.reading.state("withdrawal.appeal", "none", p, o.first, o.last)
                return


def _longest(said: Sequence[Occurrence]) -> list[Occurrence]:
    """Of the occurrences that begin at one word, the longest."""
    return list({o.first: o for o in said}.values())


class _Former:
    """Reads what an article says of the debts of those who left."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.titled = "FORMER_MEMBER" in p.title_concepts

    def read(self) -> None:
        p = self.p
        for start, end in sentences(p):
            if start < p.title_end or not p.says(start, end, *_OWED):
                continue
            if not self.titled and not p.says(p.title_end, end, *_LEAVERS):
                continue
            if p.says(start, end, "LIQUIDATOR", "ADMINISTRATOR", "BOARD", "DIRECTOR"):
                continue
            if not self._years(start, end):
                self._without_years(start, end)
            elif p.says(start, end, "ALL_OF", "JOINT", "CEILING_WORD"):
                self._without_limit(start, end)

    def _years(self, start: int, end: int) -> bool:
        p = self.p
        told = False
        owing = p.says(start, end, "OWES") and (self.titled or p.says(start, end, "FORMER_MEMBER"))
        if not owing and not p.says(start, end, "LIABILITY", "DEBTS", "RELEASED", "LOSS", "LOAN"):
            return False
        in_title = "DEBTS" in p.title_concepts
        if (
            p.says(start, end, "ANSWER")
            and not in_title
            and not p.says(start, end, "DEBTS", "LOSS")
        ):
            return False
        for o in found(p, start, end, "YEARS", "MONTHS", "COUNT_EXERCISE"):
            low, high = segment(p, o.first)
            if p.says(low, high, *_OTHER_DEBTS, "REQUEST", "LETTER", ASSEMBLY):
                continue
            if p.says(low, high, "ARREARS", "NO_PAYMENT") and p.says(low, o.first, *_IF):
                continue
            after = o.last + 1, min(high, o.last + 2 + _NEAR)
            if p.says(*after, "BEFORE_WORD") and not p.says(*after, "DEBTS"):
                continue
            if self._bound(o, start, end) or (self.titled and p.says(low, high, "DEBTS")):
                value = in_unit("former_member.liability_years", o.quantity) if o.quantity else None
                if o.concept == "COUNT_EXERCISE" and o.quantity:
                    value = o.quantity.value
                if value is not None:
                    told = True
                    self.reading.state("former_member.liability_years", value, p, o.first, o.last,
                                       quantity=o.quantity)  # fmt: skip
        return told

    def _bound(self, o: Occurrence, start: int, end: int) -> bool:
        """Whether a liability or its end is said near the time ``o``, no refund between them."""
        near = found(
            self.p, max(start, o.first - _REACH), min(end, o.last + _REACH), *_LIABLE, "RELEASED"
        )
        return any(
            not self.p.says(min(n.last, o.last), max(n.first, o.first), "REFUND_WORD", "POSTPONE")
            and not self._begins(n)
            for n in near
        )

    def _begins(self, n: Occurrence) -> bool:
        """«The exclusion is engaged»: proceedings begin, nobody answers for anything."""
        p = self.p
        if p.says(n.last + 1, n.last + 2, "PROCEEDINGS"):
            return True
        opened = p.says(n.first, n.last + 1, "BRING")
        return opened and p.says(n.first - 1, n.first, "MEMBER_EVENT", "PROCEEDINGS")

    def _without_limit(self, start: int, end: int) -> bool:
        """«On all his goods, without limit»: how far, or how long, he answers."""
        p = self.p
        others = (
            not self.titled and p.says(start, end, "MEMBER") and not p.says(start, end, *_LEAVERS)
        )
        for o in p.within("UNLIMITED", start, end) if not others else ():
            low, high = segment(p, o.first)
            if not p.says(low, high, "SHARE") and not negated(p, low, o.first, _PLAIN):
                self.reading.state("former_member.unlimited", True, p, o.first, o.last)
                return True
        return False

    def _without_years(self, start: int, end: int) -> None:
        if self._without_limit(start, end):
            return
        p = self.p
        for o in p.within("RELEASED", start, end):
            low, high = segment(p, o.first)
            if p.says(o.first, o.last + 1, "NOT_RELEASED") or p.says(low, high, "LATER_DEBTS"):
                continue
            named = self.titled or p.says(
                low, high, "FORMER_MEMBER", "LEAVER", "EXCLUSION_WORD", "AT_ONCE"
            )
            if named and not negated(p, low, o.first, _PLAIN):
                self.reading.state("former_member.released", True, p, o.first, o.last)
                return
        owed = self.titled or p.says(start, end, "DEBTS", "LOSS", "LOAN")
        owed = owed and not p.says(start, end, "LATER_DEBTS")
        for o in found(p, start, end, *_LIABLE) if owed else ():
            low, high = segment(p, o.first)
            if negated(p, low, o.first, _PLAIN) and p.says(start, end, "AT_ONCE", "NOTHING"):
                self.reading.state("former_member.released", True, p, o.first, o.last)
                return


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State how members leave and what they owe afterwards."""
    for p in passages:
        if p.article is None:
            continue
        title = p.title_concepts if p.article.title else frozenset[str]()
        leaving = "WITHDRAW" in p.occurrences or "LEAVER" in p.occurrences
        other = title & (_OTHER_LEAVERS | {"MANAGER"}) or (
            "WITHDRAW" not in title and title & _OTHER_SUBJECTS
        )
        if leaving and not other:
            _Withdrawal(p, reading).read()
        of_payment = title & _PAYING and "FORMER_MEMBER" not in title
        if p.speaks_of(_OWED) and not of_payment and not title & _OTHER_DEBTORS:
            _Former(p, reading).read()
