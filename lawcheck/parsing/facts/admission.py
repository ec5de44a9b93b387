"""Entering: who admits (article 15), membership of several cooperatives (16), the register (17)."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.agency import (
    ASSEMBLY,
    EXECUTIVES,
    agent,
    clause,
    just_before,
    negated,
    negations,
    of_permission,
    overlaps,
    segment,
)
from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.scope import distance, found, sentences
from lawcheck.parsing.structure import Document

_OUTSIDERS = ("STATE_AUTHORITY", "ODCO", "OFFICES", "ASSOCIATION", "COMMUNE", "SPONSOR")
_ADMITTING = (
    "TAKES_IN", "DECIDE", "APPROVE", "ASSENT", "FALLS_TO", "FINAL", "VOTE", "DELEGATES", "ENROLLS",
    "SIGNS_IN",
)  # fmt: skip
_CANDIDATES = ("NEW_MEMBER", "NEWCOMER", "ADMIT", "JOIN", "REQUEST", "BECOME", "ENTERS_US")
_ENTRY_TITLES = frozenset(("JOIN", "ADMISSION_TITLE", "ADMIT", "BECOME", "NEW_MEMBER"))
_OTHER_TITLES = frozenset((
    "TRANSFER", "EXCLUDE", "DISPUTE", "LOAN", "EMPLOYEE", "OTHER_THING", "ADMINISTRATOR", "DIRECTOR",
    "BUYER",
))  # fmt: skip
_OTHER_ACTS = (
    "LOAN", "TRANSFER", "EMPLOYEE", "SUSPEND", "WITHDRAW", "HAS_LICENCE", "NAME_CERTIFICATE",
    "CAPITAL", "CONSTITUTION", "BYLAWS", "PROXY", "SILENCE", "ACCOUNTS", "UNION", "FEDERATION",
)  # fmt: skip
_AMENDING = frozenset(("AMEND", "REWRITES"))
_MEETINGS = frozenset(("ASSEMBLY", "ORDINARY", "EXTRAORDINARY", ASSEMBLY))
_ONLY_STEPS = ("PROVISIONAL", "PROPOSE", "ADDRESSED")
_NOT_WITHOUT = ("ONLY_IF", "NOT_BUT", "RESTRICT", "UNTIL", "ONLY_CASES")
_NEAR, _ASSENT_OF, _INFORMED = 8, 4, 6


class _Admission:
    """Reads who decides on the admission of members."""

    def __init__(self, p: Passage, reading: Reading) -> None:
        self.p = p
        self.reading = reading
        title = p.article.title if p.article else ""
        self.titled = (
            bool(p.title_concepts & _ENTRY_TITLES) or self._request_to_enter()
            if title
            else "NEW_MEMBER" in p.occurrences
        )
        self.stated: set[str] = set()

    def read(self) -> None:
        p = self.p
        for start, end in sentences(p):
            if start < p.title_end or not (
                self.titled or p.says(start, end, "ADMIT", "BECOME", "JOIN", "ENTERS_US")
            ):
                continue
            for act in found(p, start, end, *_ADMITTING):
                if self._of_a_candidate(act):
                    self._decided(act)

    def _request_to_enter(self) -> bool:
        """«The request», which the first sentence says to be one to enter."""
        p = self.p
        if "REQUEST" not in p.title_concepts or p.title_concepts & {"WITHDRAW", "ANY_ASSEMBLY"}:
            return False
        first = p.sentence(min(p.title_end, len(p.words) - 1))
        return p.says(*first, "JOIN", "ENTERS_US", "NEW_MEMBER") and not p.says(*first, "LEAVES")

    def _of_a_candidate(self, act: Occurrence) -> bool:
        """Whether it is a candidate that ``act`` decides on, not a loan, a worker or a licence."""
        p = self.p
        start, end = segment(p, act.first)
        if act.concept == "DELEGATES":
            return self.titled and p.says(start, end, *_CANDIDATES)
        if act.concept == "SIGNS_IN":
            return self.titled
        if act.concept == "ENROLLS":
            return self.titled and p.says(act.last, p.sentence(act.first)[1], "MAKES_MEMBER")
        supposed = just_before(p, act.first, 2, "IN_CASE") and not p.says(
            act.first - 3, act.first, "ONLY_CASES", "ONLY_IF"
        )
        if supposed and not p.says(start, act.last + 1, "SAME_ORGAN"):
            return False
        if (
            self._of_other_acts(*((start, end) if self.titled else p.sentence(act.first)))
            or self._excludes(start, end)
            or (p.says(start, end, "FOUNDER") and not p.says(start, end, "SPONSOR", "ASSOCIATION"))
        ):
            return False
        if self.titled:
            near = max(p.title_end, act.first - 2 * _NEAR), act.last + _NEAR
            if p.says(start, act.first, "VERIFY"):
                return True
            if act.concept == "ASSENT":
                near = min(near[0], p.sentence(act.first)[0]), near[1]
            return act.concept in ("TAKES_IN", "FINAL") or p.says(*near, *_CANDIDATES, "SAME_ORGAN")
        near = max(p.sentence(act.first)[0], act.first - _NEAR), act.last + _NEAR
        if act.concept == "ASSENT":
            return p.says(*near, "ADMIT", "JOIN", "ENTERS_US") or (
                p.says(*near, "BECOME") and p.says(start, end, "MEMBER", "NEW_MEMBER")
            )
        if p.says(*near, "NEW_MEMBER") or p.says(act.last, act.last + _CLOSE, "MEMBER"):
            return p.says(*near, "ADMIT", "BECOME")
        nouns = [o for o in found(p, *near, "ADMIT", "BECOME") if o.first != act.first]
        return bool(nouns) and p.says(start, end, "MEMBER", "JOIN")

    def _of_other_acts(self, low: int, high: int) -> bool:
        """Whether something else than a member is spoken of: a loan, a licence, a thing («produit»)."""
        things = self.p.within("OTHER_THING", low, high)
        return self.p.says(low, high, *_OTHER_ACTS) or any(
            not overlaps(self.p, o, "EFFECT") for o in things
        )

    def _excludes(self, start: int, end: int) -> bool:
        """Whether somebody is excluded there; the word of «settles a request» is the same in Arabic."""
        p = self.p
        entry = self.titled and "EXCLUDE" not in p.title_concepts
        settles = entry or (self.titled and p.says(start, end, "NEW_MEMBER", "REQUEST"))
        return p.says(start, end, "EXCLUSION_WORD") and not settles

    def _decided(self, act: Occurrence) -> None:
        p = self.p
        if act.concept == "DELEGATES":
            self._delegated(act)
            return
        organ = self._assenting(act) or agent(p, act, (*EXECUTIVES, *_OUTSIDERS))
        if organ is None:
            return
        if organ.concept == ASSEMBLY:
            if p.says(
                organ.last + 1, organ.last + _INFORMED, "INFORM_ONLY", "TAKES_NOTE", "MERELY_TOLD"
            ):
                return
            refusing = p.says(act.first, act.last + 1, "REFUSE") and act.last < organ.first
            if act.concept != "FINAL" and not refusing:
                self._state("assembly", organ, act)
            return
        start, end = segment(p, act.first)
        if organ.concept in _OUTSIDERS:
            if not self.titled and self.p.title_concepts & _AMENDING:
                return
            needed = not p.says(act.last + 1, p.sentence(act.first)[1], "NO_LONGER")
            if needed and act.concept in ("TAKES_IN", "APPROVE", "ASSENT"):
                self._state("third_party", organ, act)
            return
        if not self.titled and p.title_concepts & _MEETINGS:
            return
        if p.says(organ.last + 1, organ.last + 2, "WHO_WORD") and organ.last < act.first:
            start = organ.last + 1
        step = found(p, start, end, *_ONLY_STEPS)
        voting = act.concept == "VOTE" and organ.concept not in ("BOARD", "COMMITTEE", "BUREAU")
        step = [o for o in step if not overlaps(p, o, "AS_IT_LIKES")]
        if act.concept not in ("ENROLLS", "SIGNS_IN") and (
            voting or any(not negated(p, start, o.first) for o in step)
        ):
            return
        self._state("board", organ, act)

    def _assenting(self, act: Occurrence) -> Occurrence | None:
        """The outsider whose assent is named with him, whoever else votes in the sentence."""
        p = self.p
        low, high = segment(p, act.first)
        if act.concept != "ASSENT":
            return None
        needed = [
            o
            for o in found(p, low, act.first, *_NOT_WITHOUT)
            if not p.says(o.first, o.first + 1, "NOR")
        ]
        if needed:
            before = found(p, max(needed[0].last, act.first - _NEAR), act.first, *_OUTSIDERS)
            if before:
                return before[-1]
        if negated(p, low, act.first) and not (
            needed and act.first - needed[-1].first <= _ASSENT_OF
        ):
            return None
        return next(
            iter(found(p, act.last + 1, min(high, act.last + _ASSENT_OF), *_OUTSIDERS)), None
        )

    def _delegated(self, act: Occurrence) -> None:
        """«The assembly delegates admission to the manager»."""
        start, end = segment(self.p, act.first)
        given = found(self.p, act.last + 1, min(end, act.last + _NEAR), *EXECUTIVES)
        if given and not negated(self.p, start, act.first):
            self._state("board", given[0], act)

    def _state(self, value: str, organ: Occurrence, act: Occurrence) -> None:
        if value not in self.stated:
            self.stated.add(value)
            first, last = min(organ.first, act.first), max(organ.last, act.last)
            self.reading.state("members.admission_organ", value, self.p, first, last)


_ALIKE = ("SAME_OBJECT", "SAME_AREA")
_PERMITS = ("ALLOWED", "PERMITS", "RIGHT", "ADMITTED")
_NOT_MEMBERSHIP = ("UNION", "MERGER", "COMPANY", "OTHER_KIND", "SUPPLY")
_CLOSE = 4
_OTHERS_NAMED = ("SEVERAL_COOPERATIVES", "AS_MANY_COOPERATIVES", "COUNT_COOPERATIVE")


def _double_membership(p: Passage, reading: Reading) -> None:
    """Whether members may belong to several cooperatives of the same object."""
    for o in _several(p):
        start, end = clause(p, o.first)
        joins = p.says(start, end, "JOIN", "MEMBER", "ADMIT", "TAKES_PART", "COMBINE") or bool(
            p.title_concepts & {"JOIN", "TAKES_PART", "SEVERAL_COOPERATIVES"}
        )
        alike = p.says(start, end, *_ALIKE, "AS_MANY_COOPERATIVES")
        if not joins or not alike or _no_membership(p, start, end):
            continue
        last = p.sentence(o.first)[1]
        if _as_many(p, o) or _but_for_some(p, o, last):
            reading.state("members.double_membership", "allowed", p, start, end - 1)
            return
        end = segment(p, o.first)[1]
        permits = [x for x in found(p, start, end, *_PERMITS) if not _by_cooperative(p, x, o)]
        hindered = any(not of_permission(p, x) for x in found(p, start, end, "PREVENT", "OBSTACLE"))
        if permits:
            permit = min(permits, key=lambda x: distance(x, o))
            first, last = min(o.first, permit.first), max(o.last, permit.last)
            nots = _negations_around(p, max(start, first - _CLOSE), last, o.first)
            turned = p.within("RATHER", o.last, permit.first)
            apart = [x for x in nots if not permit.first <= x.first <= permit.last]
            said = sum(not turned or x.first > turned[-1].first for x in apart)
            said += hindered and not turned
        elif hindered:
            first, last = start, end - 1
            said = len(_negations_around(p, start, last, o.first)) + 1
        elif (
            p.says(start, last, "NOT_BOUND", "NEED_NOT")
            and p.says(start, last, "ABANDON", "WITHDRAW")
            and not p.says(start, last, "OTHER_KIND")
        ):
            first, last, said = start, end - 1, 0
        elif p.says(o.last, end, "GROUND") and p.says(o.last, end, "REFUSE", "EXCLUSION_WORD"):
            ground = p.within("GROUND", o.last, end)[0]
            first, last, said = start, end - 1, int(not p.says(o.last, ground.first, "NE"))
        else:
            continue
        if said % 2 == 0:
            reading.state("members.double_membership", "allowed", p, first, last)
            return


def _no_membership(p: Passage, start: int, end: int) -> bool:
    """Whether a union, a merger or a company is spoken of, not a company that is a member."""
    return any(
        o.concept != "COMPANY" or not p.says(o.last + 1, o.last + 2, "MEMBER")
        for o in found(p, start, end, *_NOT_MEMBERSHIP)
    )


def _as_many(p: Passage, o: Occurrence) -> bool:
    """«As many cooperatives as he likes», «not more than three»: more than one are allowed."""
    low, high = segment(p, o.first)
    if p.says(low, high, "AS_MANY_COOPERATIVES") and not negations(p, low, high):
        return True
    return p.says(low, high, "NE") and any(
        n.quantity is not None and n.quantity.bound == "more_than" and (n.quantity.value or 0) > 1
        for n in found(p, low, min(high, o.last + 2), "COUNT_COOPERATIVE", "NUMBER")
    )


def _but_for_some(p: Passage, o: Occurrence, end: int) -> bool:
    """«They may not …, save the founders, who may»: allowed to some."""
    low, high = segment(p, o.first)
    banned = p.says(low, o.first, "PREVENT", "FORBIDDEN", "NE")
    spared = p.says(high, end, "LIFTED_FOR") or (
        p.says(high + 1, high + 3, "EXCEPT") and p.says(high + 1, end, "ALLOWED", "RIGHT")
    )
    return banned and spared and not negations(p, high, end)


def _negations_around(p: Passage, first: int, last: int, at: int) -> list[Occurrence]:
    """The negations there, with those of a relative clause that speaks of the other cooperative."""
    own = segment(p, at)[0]
    main = negations(p, first, last + 1)
    return main + [
        o
        for o in p.within("NE", max(first, own), at)
        if o not in main
        and not of_permission(p, o)
        and not p.says(at, last + 1, "EXCEPT", "ONLY_IF", "NOT_BUT")
    ]


def _several(p: Passage) -> list[Occurrence]:
    """Where other cooperatives are named: «another», «several», or one «of the same object»."""
    alike = [
        o
        for o in p.occurrences.get("COOPERATIVE", ())
        if p.says(o.last + 1, o.last + 1 + _NEAR, "SAME_OBJECT")
    ]
    several = (o for c in _OTHERS_NAMED for o in p.occurrences.get(c, ()))
    return sorted((*several, *alike), key=lambda o: o.first)


def _by_cooperative(p: Passage, permit: Occurrence, other: Occurrence) -> bool:
    """«The cooperative may …»: it is not a member that may."""
    start = max(p.sentence(permit.first)[0], permit.first - 3)
    near = p.within("COOPERATIVE", start, permit.last + 3)
    return any(not other.first <= o.first <= other.last for o in near)


_SIGNING = ("SIGN", "NUMBERED")
_SIGNERS = (
    "CHAIR",
    "MANAGER",
    "SECRETARY",
    "TREASURER",
    "DIRECTOR",
    "ADMINISTRATOR",
    "BOARD",
    "NOTARY",
    *_OUTSIDERS,
)
_NO_REGISTER_OF_MEMBERS = frozenset(("MINUTES", "BOARD", "ADMINISTRATOR", "DELIVER", "ACCOUNTS"))


def _register(p: Passage, reading: Reading) -> None:
    """Who numbers and signs the pages of the members' register."""
    titled = "MEMBERS_REGISTER" in p.title_concepts
    registers = "REGISTER" in p.title_concepts and "BOOKLET" not in p.title_concepts
    other: tuple[Occurrence, Occurrence] | None = None
    about = False
    for start, end in sentences(p):
        if start < p.title_end:
            continue
        about = (
            titled
            or p.says(start, end, "MEMBERS_REGISTER")
            or ((registers or _is_named(p, start, end)) and p.says(start, end, "MEMBER"))
            or (
                about
                and (not p.says(start, end, "REGISTER") or p.says(start, end, "THIS_REGISTER"))
            )
        )
        if not about or p.says(start, end, "MINUTES"):
            continue
        for act in found(p, start, end, *_SIGNING, "LOOSE"):
            low, high = _clause_of(p, act)
            clerk = found(p, low, high, "CLERK", "COURT")
            if p.says(low, high, "OTHER_COURT", "STANDS_FOR") and act.concept != "LOOSE":
                other = other or (act, clerk[-1] if clerk else act)
                continue
            if act.concept != "LOOSE" and p.says(low, act.first, "NEED_NOT") and not clerk:
                other = other or (act, act)
                continue
            if clerk and not negated(p, low, high):
                first, last = min(act.first, clerk[0].first), max(act.last, clerk[0].last)
                reading.state("members.register", "clerk", p, first, last)
                return
            if act.concept == "LOOSE":
                if not p.says(low, high, *_SIGNING):
                    other = other or (act, act)
                continue
            if _of_another_paper(p, act, low, high):
                continue
            signer = agent(p, act, _SIGNERS)
            if signer is not None and signer.concept != ASSEMBLY and _near_enough(p, signer, act):
                other = other or (signer, act)
    if other is not None:
        signer, act = other
        reading.state("members.register", "other", p, min(signer.first, act.first),
                      max(signer.last, act.last))  # fmt: skip


def _near_enough(p: Passage, signer: Occurrence, act: Occurrence) -> bool:
    """Whether the signer stands beside ``act``, or is the only one its sentence has named."""
    if distance(signer, act) <= _NEAR + 1:
        return True
    only = found(p, p.sentence(act.first)[0], act.first, *_SIGNERS)
    return only == [signer] and distance(signer, act) <= 2 * _NEAR


def _clause_of(p: Passage, act: Occurrence) -> tuple[int, int]:
    """The segment of ``act``, with the one before it that a relative clause takes up."""
    low, high = segment(p, act.first)
    if low > p.sentence(act.first)[0] and p.says(low, low + 2, "SUBCLAUSE"):
        low = segment(p, low - 2)[0]
    return low, high


def _is_named(p: Passage, start: int, end: int) -> bool:
    """Whether a register is named, not a member's booklet."""
    return any(not p.says(o.first, o.last + 1, "BOOKLET") for o in p.within("REGISTER", start, end))


def _of_another_paper(p: Passage, act: Occurrence, start: int, end: int) -> bool:
    """Whether it is a certificate, an entry or an undertaking that is signed, not the register."""
    if p.says(act.first, min(end, act.last + _CLOSE + 1), "OTHER_PAPER"):
        return True
    papers = p.within("OTHER_PAPER", start, act.first)
    return bool(papers) and not p.says(start, papers[0].first, "REGISTER", "PAGE")


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State how members enter."""
    for p in passages:
        if p.article is None:
            continue
        title = p.title_concepts if p.article.title else frozenset[str]()
        if "AS_MANY_COOPERATIVES" in p.occurrences:
            _double_membership(p, reading)
        if "JOIN_UNION" in title and not p.says(0, len(p.words), "NEW_MEMBER", "REQUEST"):
            continue  # the cooperative itself enters a union
        entry = title & (_ENTRY_TITLES | {"REQUEST"})
        candidates = p.speaks_of(("ADMIT", "BECOME", "NEW_MEMBER", "ENTERS_US"))
        if entry or (candidates and not title & _OTHER_TITLES):
            _Admission(p, reading).read()
        if "SAME_OBJECT" in p.occurrences or "SAME_AREA" in p.occurrences:
            _double_membership(p, reading)
        registers = "REGISTER" in p.occurrences or "MEMBERS_REGISTER" in p.occurrences
        if registers and not title & _NO_REGISTER_OF_MEMBERS:
            _register(p, reading)
