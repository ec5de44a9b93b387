"""Information: whether members see the papers of the cooperative freely (article 25)."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.agency import ASSEMBLY, just_before, negated, overlaps, segment
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import found, nearest, sentences
from lawcheck.parsing.structure import Document

_ORGANS = ("BOARD", "CHAIR", "MANAGER", "DIRECTOR", "ADMINISTRATOR", "BUREAU", "TREASURER")
_PEOPLE = ("AUDITOR", "NON_MEMBER", "SUPERVISORY_COMMITTEE", "EMPLOYEE", "FINE")
_OTHER_TITLES = frozenset((
    "AUDITOR", "SUPERVISORY_COMMITTEE", "EMPLOYEE", "DIRECTOR", "NON_MEMBER", "NOTICE",
))  # fmt: skip
_CALL = frozenset(("CALL_TITLE", "MEETING"))
_WINDOW = 4


class _Information:
    """Reads one article on what members may see."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        titled = p.article is not None and p.article.title
        self.titled = bool(titled and p.title_concepts & {"INFORMATION_TITLE", "ACCESS"})

    def read(self) -> None:
        p = self.p
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            sees = p.says(start, end, "ACCESS") and p.says(
                start, end, "DOCUMENT", "INFORMATION_TITLE"
            )
            hidden = p.says(start, end, "UNDER_SECRECY") and (
                p.says(start, end, "REMAIN", "COPULA")
                or (p.says(start, end, "NE") and p.says(start, end, "SHOWN_TO_THEM"))
            )
            sees = sees or (hidden and p.says(start, end, "MEMBER"))
            papers = p.says(p.title_end, end, "DOCUMENT") and p.says(start, end, "MEMBER")
            sees = sees or (papers and p.says(start, end, "ACCESS"))
            kept = papers and p.says(start, end, "KEPT_FOR")
            if not self.titled and (not sees or (self._of_others(start, end) and not kept)):
                continue
            found_ = self._restriction(start, end)
            if found_ is not None:
                self.reading.state("members.information", "restricted", p, *found_)

    def _of_others(self, low: int, high: int) -> bool:
        """Whether others than members see; the auditor whose report is seen is no other."""
        p = self.p
        return any(
            not (o.concept == "AUDITOR" and just_before(p, o.first, 2, "DOCUMENT"))
            for o in found(p, low, high, *_PEOPLE)
        )

    def _restriction(self, start: int, end: int) -> tuple[int, int] | None:
        """The words that close, delay or condition the access of members."""
        at = start
        while at < end:
            low, high = segment(self.p, at)
            checks = [self._secret, self._reserved]
            if not self._of_others(low, high):
                checks += [
                    self._consent,
                    self._chosen,
                    self._refusal,
                    self._answered,
                    self._rationed,
                    self._delayed,
                    self._together,
                    self._alone,
                ]
            for check in () if self.p.says(low, high, "OTHER_FILE") else checks:
                words = check(low, high)
                if words is not None:
                    return words
            at = high + 1
        return None

    def _consent(self, low: int, high: int) -> tuple[int, int] | None:
        """An organ must agree, or judges whether it is well that the member sees."""
        p = self.p
        words = ("ASSENT", "JUDGES", *(("APPROVE",) if p.says(low, high, "REQUEST") else ()))
        for o in found(p, low, high, *words):
            whole = p.sentence(o.first) if o.concept == "JUDGES" else (low, high)
            organ = nearest(o, found(p, *whole, *_ORGANS, "SAME_ORGAN"), 2 * _WINDOW)
            if organ is not None and not negated(p, low, high):
                return min(o.first, organ.first), max(o.last, organ.last)
        return None

    def _refusal(self, low: int, high: int) -> tuple[int, int] | None:
        p = self.p
        refusals = [
            o
            for o in found(p, low, high, "PREVENT", "REFUSE", "CLOSED", "CONDITIONED", "LOSES")
            if not just_before(p, o.first, 2, "IN_CASE")
        ]
        if not refusals and p.says(low, high, "ASSENT", "NEEDED", "AUTHORISES"):
            return None
        sights = found(p, low, high, "ACCESS", "SHOWN_TO_THEM")
        nots = [
            o
            for o in p.within("NE", low, high)
            if not just_before(p, o.first, 2, "SUBCLAUSE")
            and not overlaps(p, o, "CONTRAST")
            and not self._adds(o, refusals)
        ]
        if nots and not refusals and self._binds_an_organ(nots[0], sights):
            return None
        kinds = (
            bool(refusals)
            + bool(nots)
            + self._without(sights, 2)
            + self._without(refusals, 6)
            + p.says(low, high, "NULLITY")
            + self._banned(refusals, low)
        )
        if p.says(low, high, "STOCKTAKING") and p.says(low, high, "COPY"):
            return None
        if (
            kinds % 2 == 0
            or not (refusals or nots or kinds > 1)
            or p.says(low, high, "UNDERTAKE", "NOT_BEFORE", "FORBIDDEN_TO_DENY")
            or (nots and p.says(low, high, "ONLY") and p.says(nots[0].last, high, "RATHER"))
        ):
            return None
        named = p.says(low, high, "DOCUMENT") and p.says(low, high, "MEMBER")
        if sights and (named or self.titled):
            return low, high - 1
        by_organ = refusals and p.says(low, high, *_ORGANS)
        by_organ = by_organ or (
            p.says(low, high, "CLOSED") and p.says(low, high, "MEMBER", "DOCUMENT")
        )
        if self.titled and by_organ:
            return low, high - 1
        return None

    def _answered(self, low: int, high: int) -> tuple[int, int] | None:
        """«Who wishes to see the books asks the board, and the latter may turn him away»."""
        p = self.p
        start = p.sentence(low)[0]
        asked = p.says(start, low, "ACCESS") and p.says(start, low, "REQUEST")
        for o in p.within("REFUSE", low, high) if asked else ():
            organ = p.says(low, o.first, *_ORGANS, "LATTER", "SAME_ORGAN")
            supposed = p.says(low, o.first, "WHEN_IF", "IN_CASE", "SUBCLAUSE")
            if organ and not supposed and not negated(p, low, o.first):
                return low, high - 1
        return None

    def _adds(self, denial: Occurrence, refusals: Sequence[Occurrence]) -> bool:
        """«They stay closed and are given to nobody»: the denial says again what is refused."""
        return bool(refusals) and (
            refusals[0].last < denial.first
            and self.p.says(denial.first, denial.first + 1, "AND_NOT")
        )

    def _binds_an_organ(self, denial: Occurrence, sights: Sequence[Occurrence]) -> bool:
        """«The board may not turn away a member who comes to see the books»: a bar to the organ."""
        p = self.p
        near = denial.first - 2, denial.last + 2 + _WINDOW
        told = p.says(denial.first, denial.last + 1, "FORBIDDEN") and p.says(
            *near, *_ORGANS, "TO_ADMINISTRATOR"
        )
        return bool(told and sights) and p.says(denial.last + 1, sights[0].first, "MEMBER")

    def _banned(self, refusals: Sequence[Occurrence], low: int) -> bool:
        """«It is forbidden to hinder»: a prohibition, without a negation, of what refuses."""
        p = self.p
        return any(
            ban.last < o.first and not p.says(ban.first, ban.last + 1, "NE", "ALLOWED")
            for o in refusals
            for ban in p.within("FORBIDDEN", low, o.first)
        )

    def _chosen(self, low: int, high: int) -> tuple[int, int] | None:
        """An organ chooses the papers that members see."""
        p = self.p
        for o in found(p, low, high, "DECIDE", "FIX", "CHOOSES"):
            papers = p.within("DOCUMENT", o.last + 1, min(high, o.last + 2 * _WINDOW))
            seen = papers and p.says(o.last, high, "ACCESS")
            if (
                seen
                and p.says(low, papers[0].first, *_ORGANS, "TREASURER")
                and not negated(p, low, high)
            ):
                return low, high - 1
        return None

    def _without(self, said: Sequence[Occurrence], reach: int) -> bool:
        return any(just_before(self.p, o.first, reach, "WITHOUT_WORD") for o in said)

    def _reserved(self, low: int, high: int) -> tuple[int, int] | None:
        """Only the organs, or the holders of many shares, see."""
        p = self.p
        if not p.says(low, high, "DOCUMENT", "ACCESS") or negated(p, low, high):
            return None
        words = "KEPT_FOR" if self._of_others(low, high) else "ONLY"
        if p.says(low, high, "KEPT_FOR", words) and p.says(low, high, *_ORGANS, "COUNT_SHARE"):
            return low, high - 1
        return None

    def _together(self, low: int, high: int) -> tuple[int, int] | None:
        """Only so many members together may ask to see."""
        p = self.p
        if p.says(low, high, ASSEMBLY) or not p.says(low, high, "ACCESS", "VERIFY"):
            return None
        asked = p.says(low, high, "REQUEST", "SIGN") and p.says(low, high, "IF_WORD", "IN_CASE")
        for o in p.within("FRACTION", low, high) if asked else ():
            if p.says(o.last, o.last + 1 + _WINDOW, "MEMBER"):
                return low, high - 1
        return None

    def _alone(self, low: int, high: int) -> tuple[int, int] | None:
        """The member may bring nobody, or copy nothing; the stocktaking alone is not copied."""
        p = self.p
        if not self.titled or p.says(low, high, "STOCKTAKING", "NULLITY"):
            return None
        aids = found(p, low, high, "ASSISTED", "COPY")
        bans = found(p, low, aids[0].first, "PREVENT", "FORBIDDEN") if aids else []
        if bans and not negated(p, low, bans[0].first) and not p.says(low, aids[0].first, *_ORGANS):
            return low, high - 1
        return None

    def _secret(self, low: int, high: int) -> tuple[int, int] | None:
        p = self.p
        for o in p.within("UNDER_SECRECY", low, high):
            papers = p.says(low, high, "DOCUMENT") and not p.says(
                low, high, "UNDERTAKE", "NON_MEMBER"
            )
            if papers and not negated(p, low, o.first):
                return low, high - 1
        return None

    def _rationed(self, low: int, high: int) -> tuple[int, int] | None:
        """Once a year, or only in the days before the assembly."""
        p = self.p
        for o in p.within("WEEK_BEFORE", low, high):
            only = p.says(low, high, "INSTEAD", "ONLY", "ONLY_WORD")
            only = only or just_before(p, o.first, 3, "ALONE", "RESTRICTS")
            if only and (self.titled or p.says(low, high, "DOCUMENT")):
                return low, high - 1
        joined = p.says(low, high, "NE") and p.says(low, high, "JOIN", "SENIORITY")
        if joined and p.says(low, high, "NOT_BEFORE") and p.says(low, high, "MONTHS", "YEARS"):
            return low, high - 1
        if not p.says(low, high, "ACCESS") or p.says(low, high, "LEAST", "ANYTIME", "YEAR_LONG"):
            return None
        last = p.sentence(low)[1]
        if p.says(low, high, ASSEMBLY) and p.says(high, last, "ONLY_WORD"):
            return low, last - 1
        if p.says(low, high, "ONCE") or (self.titled and p.says(low, high, "YEARLY")):
            return low, high - 1
        if p.says(low, high, "SENIORITY") and not negated(p, low, high):
            return low, high - 1
        if p.says(low, high, "CONFINED") and p.says(low, high, "DAYS", ASSEMBLY):
            return low, high - 1
        return None

    def _delayed(self, low: int, high: int) -> tuple[int, int] | None:
        p = self.p
        if p.says(low, high, ASSEMBLY) or negated(p, low, high):
            return None
        asked = self.titled or p.says(low, high, "ACCESS")
        for o in found(p, low, high, "DAYS", "WEEKS", "MONTHS") if asked else ():
            ahead = nearest(o, p.within("IN_ADVANCE", low, high), _WINDOW)
            if ahead is not None:
                return min(o.first, ahead.first), max(o.last, ahead.last)
        return None


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State what restricts the members' right to information."""
    for p in passages:
        if p.article is None:
            continue
        title = p.title_concepts if p.article.title else frozenset[str]()
        informs = title & {"INFORMATION_TITLE", "ACCESS"} and not title >= _CALL
        members = (
            not p.article.title
            or "MEMBER" in p.occurrences
            or title & {"RIGHT", "DUTY", "DOCUMENT"}
        )
        told = "ACCESS" in p.occurrences or "UNDER_SECRECY" in p.occurrences
        elsewhere = title & _OTHER_TITLES or title >= _CALL
        if informs or (members and told and not elsewhere):
            _Information(p, reading).read()
