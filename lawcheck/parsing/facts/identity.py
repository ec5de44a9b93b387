"""Name, year end, laws cited and the end of the cooperative: facts that need more than a pattern."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lawcheck.bylaws import Statement
from lawcheck.parsing.annotate import COLON, Occurrence, Passage, concepts_of
from lawcheck.parsing.clauses import Reading, evidence_of
from lawcheck.parsing.quantities import Quantity
from lawcheck.parsing.scope import sentences
from lawcheck.parsing.structure import Document, Line

_QUOTED = re.compile(r"[\u00ab\u201c\u201e\"]\s*([^\u00bb\u201d\"]{2,120}?)\s*[\u00bb\u201d\"]")
_REPEALED = frozenset(("24.83", "1.83.226", "1.93.166", "2.91.454"))
_NEAR_DATE, _NAME_REACH = 4, 6
_NAMING_ARTICLES, _FORM_WORDS, _QUOTE_REACH = 2, 3, 600
_ANNOUNCED, _BEFORE = 5, 3
_SAID_BY = {"LIQUIDATION": "LIQUIDATOR", "CONVERSION": "CHANGE_FORM"}
_ENDS = {
    "end.conversion": "CONVERSION",
    "end.merger": "MERGER",
    "end.split": "SPLIT",
    "end.dissolution": "DISSOLUTION",
    "end.liquidation": "LIQUIDATION",
}


def _name(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """The name: in quotes after the words that announce it, or the words that follow them."""
    for passage in passages:
        if passage.article is None:
            continue
        for o in passage.occurrences.get("NAMED", ()):
            if o.first < passage.title_end:
                continue
            start, end = passage.sentence(o.first)
            titled = bool(passage.title_concepts & {"NAME_TITLE", "NAMED"})
            if not titled and not passage.within("COOPERATIVE", start, end):
                continue
            if _state_name(passage, o, reading, titled):
                return
        words = range(passage.title_end, len(passage.words))
        if "NAME_TITLE" in passage.title_concepts and words:
            body = Occurrence("BODY", words[0], words[-1])
            if _state_name(passage, body, reading, True):
                return
            coop = passage.within("COOPERATIVE", body.first, body.last + 1)
            if coop:
                reading.state("identity.name", _rest(passage, coop[0].first), passage,
                              coop[0].first, coop[0].last)  # fmt: skip
                return
    _quoted_beside_the_form(passages, reading)


def _quoted_beside_the_form(passages: Sequence[Passage], reading: Reading) -> None:
    """A name that no word announces: quoted beside the form, in one of the first articles."""
    first = [p for p in passages if p.article is not None][:_NAMING_ARTICLES]
    for passage in first:
        for o in passage.occurrences.get("COOPERATIVE_WORD", ()):
            line = passage.line(o.first)
            end = passage.end(o.last) - line.start
            quoted = _QUOTED.search(line.text, max(end, 0), max(end, 0) + _QUOTE_REACH)
            if quoted and len(line.text[end : quoted.start()].split()) <= _FORM_WORDS:
                start = passage.start(o.first) - line.start
                form = line.text[start : quoted.start()].strip()
                name = f"{form} {quoted[1]}"
                reading.state("identity.name", name, passage, o.first, o.last)
                return


def _state_name(passage: Passage, o: Occurrence, reading: Reading, titled: bool) -> bool:
    """State the quoted name in the line of ``o``, or the words after it that begin with the form."""
    line = passage.line(o.last)
    offset = passage.start(o.first) - line.start
    at = max(offset, 0)
    low = max(at - _QUOTE_REACH, 0) if titled else at
    quotes = [
        (q, inside)
        for q in _QUOTED.finditer(line.text, low, at + _QUOTE_REACH)
        if (inside := _words_of(passage, line, q))
    ]
    if quotes:
        announced = [(q, inside) for q, inside in quotes if _announced(passage, inside[0])]
        quoted, inside = (announced if titled and announced else quotes)[0]
        before = inside[0]
        words = quoted[1]
        near = passage.within("COOPERATIVE_WORD", max(before - _FORM_WORDS, 0), before)
        whole = passage.says(before, inside[-1] + 1, "COOPERATIVE_WORD", "UNION_FORM")
        if near and not whole and not passage.says(near[-1].last, before, "NAMED"):
            form = passage.words[near[-1].first : before]
            words = " ".join([*(w.text for w in form if w.kind == "word"), words])
        reading.state("identity.name", words, passage, inside[0], inside[-1])
        return True
    after = _heads_after(passage, o, "NAME_HEAD") or _heads_after(passage, o, "COOPERATIVE_WORD")
    after = after or [
        head
        for head in _heads_after(passage, o, "OTHER_FORM")
        if passage.says(head.first - 1, head.first, COLON)
    ]
    for head in reversed(after):
        name = _rest(passage, head.first)
        if len(name.split()) > 1:
            reading.state("identity.name", name, passage, head.first, head.last)
            return True
    return False


def _words_of(passage: Passage, line: Line, quoted: re.Match[str]) -> list[int]:
    """The words of ``passage`` that stand in what is quoted in ``line``."""
    return [
        i
        for i in range(len(passage.words))
        if passage.line(i) is line
        and line.start + quoted.start() <= passage.start(i) < line.start + quoted.end()
    ]


def _announced(passage: Passage, first: int) -> bool:
    """Whether a word of the name comes just before the quoted word ``first``: «the name is …»."""
    low = max(first - _ANNOUNCED, passage.title_end)
    return passage.says(low, first, "NAMED", "NAME_TITLE")


def _heads_after(passage: Passage, o: Occurrence, concept: str) -> list[Occurrence]:
    return [c for c in passage.occurrences.get(concept, ()) if 0 < c.first - o.last <= _NAME_REACH]


def _name_form(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """Whether the name carries the word of the cooperative, of another body, or neither."""
    beside = {
        p.article.position
        for p in passages
        if p.article is not None and {"FORM_BESIDE", "COOPERATIVE_WORD"} <= p.occurrences.keys()
    }
    for fact, said in list(reading.statements):
        if fact != "identity.name":
            continue
        concepts = concepts_of(said.value, document.language)
        told_beside = said.evidence is not None and said.evidence.article in beside
        if told_beside or concepts & {"COOPERATIVE_WORD", "UNION_FORM"}:
            form = "cooperative"
        elif "OTHER_FORM" in concepts:
            form = "other"
        else:
            form = "none"
        reading.statements.append(("identity.name_form", Statement(form, said.evidence)))


def _rest(passage: Passage, first: int) -> str:
    """The words from ``first`` to the next mark of punctuation, at most eight."""
    last = first
    while (
        last + 1 < len(passage.words)
        and last - first < 8
        and passage.words[last + 1].kind == "word"
        and passage.line(last + 1) is passage.line(first)
    ):
        last += 1
    return evidence_of(passage, first, last).quote


def _year_end(passages: Sequence[Passage], reading: Reading) -> None:
    """The closing date: the date nearest after a word of closing, in a sentence on the year."""
    for passage in passages:
        if not passage.speaks_of(("DATE", "CALENDAR_YEAR")):
            continue
        title = passage.title_concepts
        for start, end in sentences(passage):
            closing = {"CLOSE", "ACCOUNTS"} <= title
            titled = closing or "EXERCISE" in title or _a_year(passage)
            if not titled and not passage.says(start, end, "EXERCISE", "ACCOUNTS", "BOOKKEEPING"):
                continue
            found = _closing_date(passage, start, end)
            if found is None and closing and start >= passage.title_end:
                found = _first_date(passage, start, end)
            if found is None and passage.says(start, end, "WITHDRAW", "ASSEMBLY"):
                continue
            if found is not None:
                quantity, occurrence = found
                _, month, day = quantity.date or (None, None, None)
                if month and day:
                    reading.state("year_end", f"{month:02}-{day:02}", passage,
                                  occurrence.first, occurrence.last)  # fmt: skip
                    break
            elif passage.within("CALENDAR_YEAR", start, end):
                year = passage.within("CALENDAR_YEAR", start, end)[0]
                reading.state("year_end", "12-31", passage, year.first, year.last)
                break


def _first_date(passage: Passage, start: int, end: int) -> tuple[Quantity, Occurrence] | None:
    """The first date told: the title has said of what."""
    told = ((o.quantity, o) for o in passage.within("DATE", start, end) if o.quantity)
    return next(told, None)


def _closing_date(passage: Passage, start: int, end: int) -> tuple[Quantity, Occurrence] | None:
    closings = [o for c in ("CLOSE", "DRAWN_UP") for o in passage.within(c, start, end)]
    said = [
        (o.quantity, o)
        for o in passage.within("DATE", start, end)
        if o.quantity and o.quantity.calendar == "gregorian" and o.quantity.date
    ]
    opening = _opening_dates(passage.within("BEGIN", start, end), [o for _, o in said])
    dates = [(q, o) for q, o in said if o.first not in opening]
    for close in closings:
        after = [(q, o) for q, o in dates if o.first > close.last and o.first - close.last <= 8]
        if after and _deadline_before(passage, close, after[0][1]):
            return None
        if after:
            return after[0]
    yearly = passage.within("EXERCISE", start, end) or "EXERCISE" in passage.title_concepts
    yearly = yearly or _a_year(passage)
    if yearly and dates and (closings or len(said) >= 2):
        last = dates[-1]
        before = passage.says(last[1].first - _BEFORE, last[1].first, "BEFORE_WORD", "AT_LATEST")
        return None if before else last
    return None


def _deadline_before(passage: Passage, close: Occurrence, date: Occurrence) -> bool:
    """«Two months before the closing, that is until 30 June»: the date told is not that of the closing."""
    before = passage.says(max(0, close.first - 2), close.first, "BEFORE_WORD")
    return before and passage.says(close.last + 1, date.first, "THAT_IS", "AT_LATEST")


def _a_year(passage: Passage) -> bool:
    """Whether the title names just a year, in the chapter on the accounts or where there are no chapters."""
    chapter = passage.division_concepts & {"ACCOUNTS", "BOOKKEEPING", "EXERCISE", "SURPLUS"}
    undivided = not passage.division_concepts
    return "YEAR_WORD" in passage.title_concepts and (bool(chapter) or undivided)


def _opening_dates(openings: list[Occurrence], dates: list[Occurrence]) -> set[int]:
    """Where the dates stand that are said of the opening of the year: right after its words."""
    return {
        min(after)
        for opening in openings
        if (after := [d.first for d in dates if 0 < d.first - opening.last <= _NEAR_DATE])
    }


def _laws(passages: Sequence[Passage], reading: Reading) -> None:
    """Laws cited; a repealed one only where it is cited as the law that governs."""
    for passage in passages:
        if "LAW" not in passage.occurrences:
            continue
        told = False
        for start, end in sentences(passage):
            recital = passage.says(
                start, end, "ADAPTATION", "FORMERLY", "REPEALED", "TAX", "NO_MORE"
            )
            for o in passage.within("LAW", start, end):
                q = o.quantity
                if q is None or not q.text:
                    continue
                reading.state("governing.cited", q.text, passage, o.first, o.last)
                if q.text in _REPEALED and not recital and not told:
                    told = True
                    reading.state("governing.repealed", q.text, passage, o.first, o.last)


def _listed_powers(passage: Passage, start: int, end: int) -> bool:
    """Whether the sentence is a list of the assembly's powers."""
    if not passage.says(start, end, "EXTRAORDINARY", "ASSEMBLY"):
        titled = passage.title_concepts & {"EXTRAORDINARY", "ASSEMBLY"}
        if not titled:
            return False
    kinds = sum(bool(passage.within(c, start, end)) for c in (*_ENDS.values(), "AMEND", "UNION"))
    return kinds >= 3


def _said_in(passage: Passage, concept: str) -> Sequence[Occurrence]:
    """Where the event is said; whoever names a liquidator speaks of the liquidation, becoming is converting."""
    said = passage.occurrences.get(concept, [])
    return said or passage.occurrences.get(_SAID_BY.get(concept, ""), [])


def _ends(passages: Sequence[Passage], reading: Reading) -> None:
    """Conversion, merger, split, dissolution, liquidation: treated, or only named in a list."""
    for fact, concept in _ENDS.items():
        named: tuple[Passage, Occurrence] | None = None
        treated: tuple[Passage, Occurrence] | None = None
        for passage in passages:
            for o in _said_in(passage, concept):
                start, end = passage.sentence(o.first)
                if o.first < passage.title_end and "BODY" not in passage.occurrences:
                    continue
                in_title = concept in passage.title_concepts
                if not in_title and _listed_powers(passage, start, end):
                    named = named or (passage, o)
                elif treated is None and _substance(passage, o, start, end, in_title):
                    treated = (passage, o)
                else:
                    named = named or (passage, o)
        if treated or named:
            place, o = treated or named  # type: ignore[misc]
            value = "treated" if treated else "named"
            said: Statement[str] = Statement(value, evidence_of(place, o.first, o.last))
            reading.statements.append((fact, said))


def _substance(passage: Passage, o: Occurrence, start: int, end: int, in_title: bool) -> bool:
    """Whether the sentence says something of the event: who decides it, how, with what effect."""
    if in_title and "BODY" in passage.occurrences:
        return True
    return end - start >= 8 and passage.says(
        start, end, "DECIDE", "ALLOWED", "ASSEMBLY", "EXTRAORDINARY", "LIQUIDATOR",
        "SHARE_OUT", "MEMBER", "LAW", "NEGATION", "OBLIGED",
    )  # fmt: skip


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State the identity of the cooperative, the laws it cites and how it may end."""
    _name(passages, document, reading)
    _name_form(passages, document, reading)
    _year_end(passages, reading)
    _laws(passages, reading)
    _ends(passages, reading)
