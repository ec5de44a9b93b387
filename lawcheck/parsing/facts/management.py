"""Who runs the cooperative: a board or managers, and the founders named to the first organs."""

from __future__ import annotations

from collections.abc import Sequence

from lawcheck.parsing.annotate import Occurrence, Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.folding import fold
from lawcheck.parsing.structure import Document

_NAMES_LEFT_BLANK = 6
_OF_WHAT = 5
_HOLDERS = ("BOARD", "ADMINISTRATOR", "MANAGER", "CHAIR", "MANAGING")
_NAMING = ("ELECT", "APPOINT", "CHOSEN", "TERM", "MANAGE", "CHAIR", "COMPOSED", "MADE_OF", "SITS")
_OFFICIALS = ("CHAIR", "STATE_AUTHORITY", "CLERK", "COURT", "COMMUNE", "DIRECTOR")


def _count(passages: Sequence[Passage], *concepts: str) -> int:
    return sum(len(p.occurrences.get(c, ())) for p in passages for c in concepts)


def _organs(passages: Sequence[Passage], reading: Reading) -> None:
    """Who runs the cooperative: the organ that the statutes speak of most."""
    board = _count(passages, "BOARD") + _count(passages, "ADMINISTRATOR")
    managers = _count(passages, "MANAGER") + _count(passages, "COUNT_MANAGER")
    for name, concepts, mine, other in (
        ("organs.board", ("BOARD", "ADMINISTRATOR"), board, managers),
        ("organs.managers", ("MANAGER",), managers, board),
        ("organs.assembly", ("ASSEMBLY",), 1, 0),
        ("organs.supervisory_committee", ("SUPERVISORY_COMMITTEE",), 1, 0),
    ):
        told = [(p, p.occurrences[c][0]) for c in concepts for p in passages if c in p.occurrences]
        told = told or (_controlling(passages) if name == "organs.supervisory_committee" else [])
        if mine > other and told:
            p, o = told[0]
            reading.state(name, True, p, o.first, o.last)


def _controlling(passages: Sequence[Passage]) -> list[tuple[Passage, Occurrence]]:
    """The committee that controls the management, whatever its name: «control of it falls to a committee»."""
    return [
        (p, o)
        for p in passages
        if "CONTROL" in p.title_concepts and "AUDITOR" not in p.title_concepts
        for o in p.occurrences.get("COMMITTEE", ())
        for c in p.within("CONTROL", p.sentence(o.first)[0], o.first)
        if p.says(c.last + 1, min(o.first, c.last + _OF_WHAT), "MANAGE", "DIRECTED")
    ]


def _announced(passages: Sequence[Passage], reading: Reading) -> bool:
    """The first members of an organ, announced as such and then named."""
    for p in passages:
        for o in p.occurrences.get("NAMES_OF", ()):
            start, end = p.sentence(o.first)
            following = p.sentence(min(end, len(p.words) - 1))[1]
            told = end - o.last > _NAMES_LEFT_BLANK
            if p.says(start, end if told else following, "NEGATION"):
                continue
            if o.first < p.title_end and p.says(end, following, "ELECT"):
                continue
            colon = any(w.text == ":" for w in p.words[o.first : following])
            named = colon or p.says(start, end, "COURTESY")
            if not named and p.says(start, end, "ANY_ASSEMBLY"):
                continue
            if following - o.last > 3:
                reading.state("organs.first_members", True, p, o.first, o.last)
                return True
    return False


def _a_person(p: Passage, o: Occurrence) -> bool:
    """Whether a title of courtesy is followed by a name, not by an office."""
    follow = o.last + 1
    if follow < len(p.words) and p.words[follow].kind == "mark":
        follow += 1
    if follow + 1 >= len(p.words) or p.says(follow, follow + 2, *_OFFICIALS):
        return False
    first = p.words[follow].text[:1]
    return first.isupper() or first.lower() == first.upper()


def _named_beside(document: Document, passages: Sequence[Passage], reading: Reading) -> None:
    """A member's name, or a person named with courtesy, in an article on an organ."""
    family = {fold(m.name.split()[-1]) for m in document.members if len(m.name) > 3}
    for p in passages:
        if p.article is None or not (
            p.title_concepts & set(_HOLDERS) or any(c in p.occurrences for c in _HOLDERS)
        ):
            continue
        about = p.title_concepts & set(_HOLDERS)
        named = [
            i
            for i, w in enumerate(p.words)
            if w.key in family and (about or p.says(*p.sentence(i), *_NAMING))
        ]
        named += [
            o.last
            for o in p.occurrences.get("COURTESY", ())
            if _a_person(p, o)
            and p.says(*p.sentence(o.first), *_HOLDERS, *(_NAMING if about else ("TERM", "MANAGE")))
        ]
        if named:
            reading.state("organs.first_members", True, p, min(named), max(named))
            return


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State who runs the cooperative and the first members of its organs."""
    _organs(passages, reading)
    if not _announced(passages, reading):
        _named_beside(document, passages, reading)
