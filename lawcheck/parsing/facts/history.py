"""What the document tells of itself: a union's statutes, its other names, its adaptation, copied lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from lawcheck.bylaws import Evidence, Statement
from lawcheck.parsing.agency import clause
from lawcheck.parsing.annotate import Passage, concepts_of
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.folding import same_name
from lawcheck.parsing.quantities import Quantity
from lawcheck.parsing.structure import Document, Line

_QUOTED = re.compile(r"[\u00ab\u201c\u201e\"]\s*([^\u00bb\u201d\"]{2,80}?)\s*[\u00bb\u201d\"]")
_SECTOR = "SECTOR_"
_MAIN_MENTIONS, _MAIN_SHARE = 4, 0.7


def _place(line: Line, start: int, end: int) -> Evidence:
    return Evidence(
        None, line.paragraph, line.start + start, line.start + end, line.text[start:end]
    )


def _union(document: Document, reading: Reading) -> None:
    """Whether the title or the name is that of a union of cooperatives."""
    for line in document.title:
        if "UNION_FORM" in concepts_of(line.text, document.language):
            said: Statement[bool] = Statement(True, _place(line, 0, len(line.text)))
            reading.statements.append(("identity.union", said))
            return
    for fact, named in list(reading.statements):
        if fact == "identity.name" and "UNION_FORM" in concepts_of(named.value, document.language):
            reading.statements.append(("identity.union", Statement(True, named.evidence)))
            return


def _names(document: Document, reading: Reading) -> None:
    """Names quoted in the title or above the signatures that are not the one of the name clause."""
    named = [said.value for fact, said in reading.statements if fact == "identity.name"]
    if not named:
        return
    for lines in (document.title, document.closing):
        for line in lines:
            quoted = _QUOTED.search(line.text)
            if quoted and "COOPERATIVE_WORD" in concepts_of(line.text, document.language):
                if not same_name(named[0], quoted[1]):
                    place = _place(line, quoted.start(1), quoted.end(1))
                    reading.statements.append(("identity.other_names", Statement(quoted[1], place)))
                break


def _day(q: Quantity | None) -> str | None:
    if q is None or q.date is None or q.calendar != "gregorian":
        return None
    year, month, day = q.date
    return f"{year:04}-{month or 1:02}-{day or 1:02}" if year else None


def _adaptation(passages: Sequence[Passage], reading: Reading) -> None:
    """The day on which older statutes were adapted to the law."""
    for p in passages:
        for o in p.occurrences.get("ADAPTATION", ()):
            start, end = p.sentence(o.first)
            if o.first < p.title_end:
                end = len(p.words)
            if p.article is not None and p.says(start, end, "MEMBER", "EDUCATION"):
                continue
            days = [(d, _day(d.quantity)) for d in p.within("DATE", start, end)]
            told = [(d, day) for d, day in days if day]
            if told:
                place, day = max(told, key=lambda item: item[1] or "")
                reading.state("governing.adaptation", day, p, place.first, place.last)
                return


def _foreign_lines(passages: Sequence[Passage], reading: Reading) -> None:
    """The only line that speaks of another trade than the one of the whole document."""
    counts: Counter[str] = Counter()
    said = set[str]().union(*(p.occurrences for p in passages))
    sectors = {concept for concept in said if concept.startswith(_SECTOR)}
    for p in passages:
        for concept in sectors & p.occurrences.keys():
            counts[concept] += len(p.occurrences[concept])
    if not counts:
        return
    main, mentions = counts.most_common(1)[0]
    if mentions < _MAIN_MENTIONS or mentions < _MAIN_SHARE * sum(counts.values()):
        return
    for p in passages:
        if p.article is None:
            continue
        for concept in sorted(sectors & p.occurrences.keys() - {main}):
            found = p.occurrences[concept]
            if all(p.says(*clause(p, o.first), "EXAMPLE", "OTHER_COOPERATIVES") for o in found):
                continue
            if counts[concept] == len(found):
                first = found[0]
                own = {p.line(o.first).paragraph for o in p.occurrences.get(main, ())}
                lines = {p.line(o.first).paragraph for o in found}
                if len(lines) == 1 and not lines & own:
                    words = p.words[first.first].text
                    reading.state("wording.foreign_lines", words, p, first.first, found[-1].last)


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State what the document's own words betray of its history."""
    _union(document, reading)
    _names(document, reading)
    _adaptation(passages, reading)
    _foreign_lines(passages, reading)
