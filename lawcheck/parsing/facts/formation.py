"""Formation: what brings legal personality (article 11), whose approval is waited for (article 7)."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.parsing.agency import (
    ASSEMBLY,
    around,
    clause,
    just_before,
    negated,
    negations,
    segment,
)
from lawcheck.parsing.annotate import COMMA, Occurrence, Passage
from lawcheck.parsing.clauses import Reading, in_unit
from lawcheck.parsing.refused import not_before
from lawcheck.parsing.scope import found, nearest, sentences
from lawcheck.parsing.structure import Document
from lawcheck.parsing.subjects import at_home

_EVENTS = {
    "PRIOR_APPROVAL": "approval",
    "FOUNDING_MEETING": "founding_meeting",
    "ADOPTION": "founding_meeting",
    "SIGNATURE": "signature",
    "PUBLICATION": "publication",
    "DEPOSIT": "deposit",
    "RECEIPT": "deposit",
    "CONSTITUTION": "constitution",
    "NAME_CERTIFICATE": "approval",
    "ACCOUNT_OPENED": "deposit",
}
_CONTRAST = ("NOR", "BUT", "CONTRAST", "EVEN_IF", "CONCESSION")
_DONE_WITHOUT = ("WAITS_FOR", "FORMALITY", "REGISTRATION", "RECEIPT", "ASSENT")
_NEAR, _WINDOW, _COMPLETES, _WITHOUT = 3, 5, 2, 7
_LONGEST = 1000
"""Days: a longer time is the life of the cooperative, not that of an entry."""
_ITEMS = 4
_SET_AGAINST = 4


def _personality(p: Passage, reading: Reading) -> None:
    """The event from which the cooperative is a legal person."""
    titled = "PERSONALITY" in p.title_concepts
    for start, end in sentences(p):
        if start < p.title_end or p.says(start, end, "LIQUIDATION"):
            continue
        named = p.within("PERSONALITY", start, end)
        bare = found(p, start, end, "BECOME", "GAINS", "LEGAL_PERSON") if titled else ()
        for said in named or bare:
            for value, event in _events_told(p, said, start, end):
                first, last = min(said.first, event.first), max(said.last, event.last)
                reading.state("identity.personality_from", value, p, first, last)
            break


def _events_told(
    p: Passage, said: Occurrence, start: int, end: int
) -> list[tuple[str, Occurrence]]:
    """The events that bring personality, as far as the sentence does not deny them."""
    low, high = segment(p, said.first)
    titled = "PERSONALITY" in p.title_concepts
    if not titled and p.says(low, high, "ASSOCIATION", "JOIN", "MEMBER"):
        return []
    unborn = _unborn(p, said)
    for region in (low, high), clause(p, said.first), (start, end):
        registered = p.within("REGISTRATION", *region)
        registered += [
            o
            for o in p.within("ENTERED", *region)
            if p.says(o.last + 1, o.last + _NEAR + 1, "REGISTER")
        ]
        for o in registered:
            if _not_awaited(p, o, said) and not unborn:
                return [("constitution", o)]
            if unborn == _excluded(p, o, said):
                return [("registration", o)]
        if unborn and not any(_excluded(p, o, said) for o in registered):
            continue
        told = _told_there(p, said, *region)
        if told:
            return told[:1]
    return []


def _not_awaited(p: Passage, o: Occurrence, said: Occurrence) -> bool:
    """«Before it is registered …», «without waiting for it»."""
    conferring = o.last < said.first and p.says(o.last + 1, o.last + 3, "SUBCLAUSE")
    if conferring or p.within("NE", o.last + 1, said.first):
        return False
    if just_before(p, o.first, _WINDOW, "BEFORE_WORD"):
        return True
    low = max(segment(p, o.first)[0], o.first - 2 * _WINDOW)
    waits = p.within("WAITS_FOR", low, o.first)
    return bool(waits) and p.says(low, waits[0].first, "WITHOUT_WORD")


def _told_there(p: Passage, said: Occurrence, start: int, end: int) -> list[tuple[str, Occurrence]]:
    """The events other than registration, told between two words, that bring personality."""
    told: list[tuple[str, Occurrence]] = []
    for concept, value in _EVENTS.items():
        for o in p.within(concept, start, end):
            overlaps = o.first <= said.last and said.first <= o.last
            dated = concept != "CONSTITUTION" or just_before(p, o.first, _NEAR, "DATED_FROM")
            if not overlaps and dated and not _excluded(p, o, said):
                told.append((value, o))
                break
    for o in found(p, start, end, "STATE_AUTHORITY", "ODCO") if not told else ():
        assent = nearest(o, found(p, start, end, "ASSENT", "APPROVE"), _WINDOW)
        if assent is not None and not _excluded(p, assent, said):
            told.append(("approval", assent))
            break
    return told


def _unborn(p: Passage, said: Occurrence) -> bool:
    """«It has no personality …», «without giving it personality», and nothing restricts that after it."""
    low, high = segment(p, said.first)
    without = p.within("WITHOUT_WORD", max(low, said.first - _WITHOUT), said.first)
    if without and not p.says(without[-1].last + 1, said.first, *_DONE_WITHOUT):
        return True
    return any(
        not p.says(o.first, o.last + 1, "AFFIRMS")
        and not p.says(o.last + 1, high, "NOT_BUT", "EXCEPT", "ONLY_IF", "WAITS_FOR")
        for o in p.within("NE", low, said.first)
    )


def _excluded(p: Passage, event: Occurrence, said: Occurrence) -> bool:
    """Whether the sentence says that personality does not come from ``event``."""
    low, high = segment(p, event.first)
    if p.says(p.sentence(event.first)[0], event.first, "NO_MATTER"):
        return True
    if just_before(p, event.first, _SET_AGAINST, *_CONTRAST) or p.says(
        low, event.first, "CONCESSION"
    ):
        return True
    if low <= said.first < high:
        waits = p.within("WAITS_FOR", low, event.first)
        if waits and just_before(p, waits[0].first, 1, "NE"):
            return True
        return bool(negations(p, min(event.first, said.first) - 1, max(event.first, said.first)))
    return bool(negations(p, low, high))


_AUTHORITIES = ("STATE_AUTHORITY", "ODCO", "STATE", "ADMINISTRATION")
_OTHER_APPROVALS = (
    "NAMED", "NAME_TITLE", "NON_MEMBER", "SHARE", "PERCENT", "CAPITAL", "NEW_MEMBER", "EXCEPTIONAL_LEAVE",
    "CEILING_WORD",
)  # fmt: skip
_APPROVALS = ("PRIOR_APPROVAL", "ASSENT", "APPROVE", "AUTHORISES")
_WAITING = frozenset(("CONSTITUTION", "STARTS", "PRIOR_APPROVAL", "REGISTRATION", "PERSONALITY"))


def _prior_approval(p: Passage, reading: Reading) -> None:
    """Whether the cooperative, or a change of its statutes, waits for an authority's approval."""
    title = p.title_concepts if p.article is not None and p.article.title else frozenset[str]()
    for start, end in sentences(p):
        if start < p.title_end or p.says(start, end, "ADAPTATION"):
            continue
        for o in found(p, start, end, *_APPROVALS):
            low, high = segment(p, o.first)
            past = [
                x
                for x in p.within("FORMERLY", low, high)
                if not p.says(x.first, x.last + 1, "AGENT_BY")
            ]
            if past or p.says(low, high, *_OTHER_APPROVALS) or _of_a_licence(p, o, start, end):
                continue
            if not _approved_by_authority(p, o, start, end) or _published(p, o, start, end):
                continue
            if p.says(low, o.first, "WITHOUT_WORD") and negations(p, *segment(p, high + 1)):
                high = segment(p, high + 1)[1]
            about = _awaited(p, o, start, end, high) or (
                title & _WAITING and p.says(start, end, "COOPERATIVE", *_WAITING)
            )
            if about and not _needless(p, o, *_whole_list(p, low, high)):
                reading.state("identity.prior_approval", True, p, low, high - 1)
                return


def _whole_list(p: Passage, low: int, high: int) -> tuple[int, int]:
    """The words around an approval, with the other items of its list: «no leave, visa nor opinion»."""
    for _ in range(_ITEMS):
        if _goes_on(p, low - 1):
            low = segment(p, low - 2)[0]
        if _goes_on(p, high):
            high = segment(p, high + 1)[1]
    return low, high


def _goes_on(p: Passage, comma: int) -> bool:
    """Whether a list of approvals goes on after a comma: the item right before it, the next right after."""
    return (
        p.says(comma, comma + 1, COMMA)
        and not p.says(comma + 1, comma + 2, "IF_WORD")
        and p.says(comma + 1, comma + 1 + _NEAR, *_APPROVALS)
        and just_before(p, comma, _NEAR, *_APPROVALS)
    )


def _needless(p: Passage, o: Occurrence, low: int, high: int) -> bool:
    """Whether the clause says that no approval is needed: «without», «no approval … is required»."""
    if p.says(low, o.first, "UNTIL_NOT") and p.says(o.last, high, "NE"):
        return False
    low = _before_aside(p, o, low)
    without = any(
        not p.says(x.first, x.first + 1, "NULL_EFFECT")
        for x in p.within("WITHOUT_WORD", low, o.first)
    )
    spared = p.says(low, high, "SPARED")
    again = without and p.says(low, high, "NOR", "NEED_NOT")
    return (without + spared + (not again and negated(p, low, high, ()))) % 2 == 1


def _before_aside(p: Passage, o: Occurrence, low: int) -> int:
    """Where the words begin that ``o`` completes: «does not depend, in any case, on an approval».

    An approval that opens its segment, as the object of a verb does, goes with the words before the aside.
    """
    aside = low - 2
    start = p.sentence(o.first)[0]
    if o.first - low > _COMPLETES or aside <= start or not p.says(low - 1, low, COMMA):
        return low
    opening = segment(p, aside)[0]
    if opening - 1 <= start or not p.says(opening - 1, opening, COMMA):
        return low
    return segment(p, opening - 2)[0]


def _approved_by_authority(p: Passage, o: Occurrence, start: int, end: int) -> bool:
    authority = found(p, start, end, *_AUTHORITIES)
    organ = nearest(o, found(p, start, end, "BOARD", "CHAIR", "MANAGER", ASSEMBLY), 2)
    if just_before(p, o.first, _WINDOW, "OBTAIN"):
        organ = None
    if p.says(o.last + 1, o.last + 4, "SIGNATURE"):
        return False
    if o.concept == "PRIOR_APPROVAL":
        return organ is None
    return organ is None and nearest(o, authority, 3 * _WINDOW) is not None


def _of_a_licence(p: Passage, o: Occurrence, start: int, end: int) -> bool:
    """Whether it is a licence for an activity, a place or a vehicle, not for the cooperative itself."""
    if p.says(o.first - 1, min(end, o.last + _WINDOW), "OTHER_LICENCE"):
        return True
    if just_before(p, o.first, 1, "TAKES_UP"):
        return p.says(p.sentence(max(0, start - 1))[0], start, "OTHER_LICENCE")
    titled = "OTHER_LICENCE" in p.title_concepts
    elsewhere = titled or p.says(start, end, "OTHER_LICENCE")
    here = segment(p, o.first)
    if titled and not p.says(*here, "COOPERATIVE", "BYLAWS"):
        return True
    return elsewhere and not p.says(*here, *_AUTHORITIES)


def _published(p: Passage, o: Occurrence, start: int, end: int) -> bool:
    """Whether the publication of the approval is waited for, by the legal person: a matter of its date."""
    return just_before(p, o.first, _NEAR, "PUBLICATION") and (
        "PERSONALITY" in p.title_concepts or p.says(start, end, "PERSONALITY")
    )


def _awaited(p: Passage, o: Occurrence, start: int, end: int, high: int) -> bool:
    """Whether the sentence speaks of the formation, the start or the statutes."""
    low = _before_aside(p, o, segment(p, o.first)[0])
    if p.says(low, low + 2, "SUBCLAUSE") or p.says(low, low + 1, "TAKES_UP"):
        low = start
    if p.says(high + 1, high + 3, "WITHOUT_WHICH"):
        high = segment(p, high + 1)[1]
    if p.says(o.first, o.last + 1, "PRIOR_APPROVAL") and p.says(o.last, o.last + 3, "COOPERATIVE"):
        return p.says(start, end, *_AUTHORITIES)
    if p.says(start, end, "CONSTITUTION") or (
        p.says(low, high, "STARTS") and p.says(low, high, "COOPERATIVE", "OPERATION", "AMEND")
    ):
        return True
    if just_before(p, o.first, 2, "REQUEST") and p.says(o.last, end, "FOUNDING_MEETING"):
        return True
    if p.says(low, o.first, "OPERATION") and p.says(low, o.first, "AS_LONG_AS", "NOT_BEFORE"):
        return p.says(start, end, *_AUTHORITIES)
    changes = p.says(start, end, "AMEND", "REWRITES") or "AMEND" in p.title_concepts
    if changes and (
        p.says(start, end, "BYLAWS", "REWRITES") or {"BYLAWS", "AMEND"} & p.title_concepts
    ):
        return True
    if p.says(start, end, "AMEND") and p.says(start, end, "OBJECT"):
        return p.says(start, end, "EXTRAORDINARY")
    if _before_registration(p, o, start, end):
        return True
    return p.says(low, high, "BYLAWS") and p.says(start, end, *_AUTHORITIES)


_ONCE = ("CONDITION", "AFTER_WORD", "ONLY_IF")


def _before_registration(p: Passage, o: Occurrence, start: int, end: int) -> bool:
    """«Its approval must be got before any request for registration», «which is asked only once it is got»."""
    if p.says(start, end, "NAMED", "NAME_TITLE"):
        return False
    once = [
        x
        for x in p.within("REGISTRATION", start, o.first)
        if p.says(x.last + 1, o.first, "NOT_BUT") and p.says(x.last + 1, o.first, *_ONCE)
    ]
    return bool(once) or any(
        p.says(low, x.first, "OBLIGED")
        and p.says(low, x.first, "BEFORE_WORD")
        and not negations(p, low, high)
        for x in p.within("REGISTRATION", o.last + 1, end)
        for low, high in (segment(p, x.first),)
    )


_REGISTRY = ("AMENDING_ENTRY", "REGISTRATION", "REGISTER", "CLERK")
_ENTERING = (*_REGISTRY, "ENTERED", "DECLARE", "LODGE", "DONE", "FOR_THAT")
_CHANGES = frozenset(("AMEND", "CHANGED"))
_ENTERED = frozenset(("ENTERED", "REGISTRATION", "REGISTER", "PUBLICATION", "DECLARE"))
_CHANGING = ("AMENDING_ENTRY", "AMEND", "CHANGED")
_OTHER_CHANGES = ("MERGER", "SPLIT", "PLEDGE", "MOVED")
_ALL_CHANGES = (*_CHANGING, *_OTHER_CHANGES)
_OTHERS_TOLD = (
    "STATE_AUTHORITY", "ADMINISTRATION", "DISPUTE", "NOTICE", "PAID_UP", "ACCOUNTS", "CREDITOR", ASSEMBLY,
)  # fmt: skip
_REGISTRY_TITLES = frozenset(("AMENDING_ENTRY", "REGISTRATION", "REGISTER", "PUBLICATION", "AMEND"))
_OTHER_TERMS = (
    "DISPUTE", "NOTICE", "PAID_UP", "REST", "ACCOUNTS", "MEMBERS_REGISTER", "APPEAL", "IN_FRONT",
    "EXCLUSION_WORD", "BANK", "BLOCKED_ACCOUNT", "NON_MEMBER", "AUDITOR", "EXERCISE", "PAPERS_KEPT",
)  # fmt: skip


class _AmendingEntry:
    """In what time a change is entered in the register of cooperatives."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        self.title = (
            p.title_concepts if p.article is not None and p.article.title else frozenset[str]()
        )
        self.entitled = "AMENDING_ENTRY" in self.title or bool(
            self.title & _CHANGES and self.title & _ENTERED
        )
        self.elsewhere = bool(self.title) and not at_home("amending_entry.days", self.title)
        self.told = False

    def read(self) -> None:
        p = self.p
        before = changed = False
        for start, end in sentences(p):
            if start < p.title_end:
                continue
            declared = p.says(start, end, "COURT") and p.says(start, end, "DECLARE", "LODGE")
            registry = declared or p.says(start, end, *_REGISTRY)
            merging = p.says(start, end, "REGISTER") and p.says(start, end, *_OTHER_CHANGES)
            changing = self.entitled or merging or p.says(start, end, *_CHANGING)
            changing = changing or (changed and p.says(start, end, *_ENTERING))
            known = registry or before or bool(self.title & _REGISTRY_TITLES)
            if changing and known and not p.says(start, end, "MEMBERS_REGISTER"):
                self._sentence(start, end)
            if end - start > 1:
                before, changed = registry, changing

    def _sentence(self, start: int, end: int) -> None:
        p = self.p
        times = p.within("DURATION", start, end)
        for o in sorted(times, key=lambda o: not p.says(o.first, o.last + 1, "DAYS")):
            low, high = segment(p, o.first)
            if (
                p.says(low, high, *_OTHER_TERMS)
                or self._conceded(low, o)
                or self._of_a_meeting(o)
                or not_before(p, o)
                or self._told_to_an_authority(low, high)
            ):
                continue
            wide = around(p, o)
            if p.says(wide[1] + 1, wide[1] + 2, "AGENT_BY"):
                wide = wide[0], segment(p, wide[1] + 1)[1]
            alone = len(times) == 1 and p.says(start, end, "ENTERED", "AMENDING_ENTRY", "DECLARE")
            entering = (self.entitled and not self.told) or p.says(*wide, *_ENTERING) or alone
            if self.elsewhere:
                entering = p.says(low, high, *_REGISTRY) and p.says(start, end, *_ALL_CHANGES)
            value = in_unit("amending_entry.days", o.quantity) if o.quantity else None
            if entering and value is not None and value <= _LONGEST:
                self.told = True
                self.reading.state(
                    "amending_entry.days", value, p, o.first, o.last, quantity=o.quantity
                )
                self._other_changes(o, times)
                self._doubled(o, value)
                return

    def _other_changes(self, told: Occurrence, times: list[Occurrence]) -> None:
        """«…; the other changes may be entered within four months»: a time of their own."""
        p = self.p
        for o in times:
            here = segment(p, o.first)
            value = in_unit("amending_entry.days", o.quantity) if o.quantity else None
            if o.first <= told.last or value is None or segment(p, told.first) == here:
                continue
            if p.says(*here, *_CHANGING) and not p.says(*here, *_OTHERS_TOLD):
                self.reading.state(
                    "amending_entry.days", value, p, o.first, o.last, quantity=o.quantity
                )

    def _doubled(self, told: Occurrence, value: Fraction) -> None:
        """«…; that time is doubled when the seat goes to another province»."""
        p = self.p
        for o in p.within("DOUBLE", told.last + 1, p.sentence(told.last)[1]):
            low, high = segment(p, o.first)
            if p.says(low, high, "TAKES_UP", "DEADLINE") and not negated(p, low, high):
                self.reading.state("amending_entry.days", 2 * value, p, o.first, o.last)
                return

    def _conceded(self, low: int, o: Occurrence) -> bool:
        """«Even if the meeting is held only after three months», not «even after three months»."""
        said = [
            x
            for x in found(self.p, low, o.first, "EVEN_IF", "CONCESSION")
            if not self.p.says(x.last + 1, x.last + 2, "REGISTER")
        ]
        return bool(said) and o.first - said[-1].last > _NEAR

    def _of_a_meeting(self, o: Occurrence) -> bool:
        """An assembly or its minutes are named there, and the time does not run from them."""
        p = self.p
        low, high = segment(p, o.first)
        return any(
            not (
                o.last < meeting.first <= o.last + _WINDOW
                and p.says(o.last, meeting.first, "AFTER_WORD", "FROM_POINT", "DATED_FROM")
            )
            for meeting in found(p, low, high, ASSEMBLY, "MINUTES")
        )

    def _told_to_an_authority(self, low: int, high: int) -> bool:
        p = self.p
        return p.says(low, high, "STATE_AUTHORITY") and not p.says(low, high, *_REGISTRY)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State how the cooperative comes into being."""
    for p in passages:
        if p.article is None:
            continue
        if "PERSONALITY" in p.occurrences:
            _personality(p, reading)
        if p.speaks_of(_APPROVALS):
            _prior_approval(p, reading)
        other = p.title_concepts & {"MEMBERS_REGISTER", "MINUTES", "ACCOUNTS"}
        if "DURATION" in p.occurrences and not other:
            _AmendingEntry(p, reading).read()
