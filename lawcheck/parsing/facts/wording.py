"""The text itself: blanks left, references to articles that do not exist, numbering, numbers said twice."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lawcheck.bylaws import Evidence, Statement
from lawcheck.parsing.annotate import Passage
from lawcheck.parsing.blanks import find_blank
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.members import columns
from lawcheck.parsing.structure import Article, Document, Line
from lawcheck.parsing.subjects import left_open


def _evidence(article: Article | None, line: Line, start: int, end: int) -> Evidence:
    return Evidence(
        article.position if article else None,
        line.paragraph,
        line.start + start,
        line.start + end,
        line.text[start:end],
    )


def _blanks(passage: Passage, lines: Sequence[Line], reading: Reading) -> None:
    """One statement for each article that holds a blank, and what the blank may stand for."""
    article = passage.article
    for line in lines:
        blank = find_blank(line.text)
        if blank:
            start = max(0, line.text.rfind(" ", 0, max(blank.start() - 20, 0)) + 1)
            evidence = _evidence(article, line, start, min(len(line.text), blank.end()))
            reading.statements.append(("wording.blanks", Statement(blank.group(), evidence)))
            for fact in left_open(passage.title_concepts):
                reading.statements.append(("wording.left_open", Statement(fact, evidence)))
            return


def _empty_list(document: Document, reading: Reading) -> None:
    """A table whose first row names the columns of a list of members, and no member in it."""
    rows: dict[tuple[int, int], list[tuple[Article | None, Line]]] = {}
    every = [(a, line) for a in document.articles for line in a.lines]
    for article, line in [*every, *((None, line) for line in document.closing)]:
        if line.cell is not None:
            rows.setdefault((line.cell.table, line.cell.row), []).append((article, line))
    for cells in rows.values():
        header = {line.cell.column: line.text for _, line in cells if line.cell}
        if {"name", "address"} <= columns(header, document.language).keys():
            article, line = cells[0]
            evidence = _evidence(article, line, 0, len(line.text))
            reading.statements.append(
                ("wording.left_open", Statement("members.identified", evidence))
            )
            return


def _references(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    numbers = {a.number for a in document.articles if a.number is not None}
    if not numbers:
        return
    for passage in passages:
        for o in passage.occurrences.get("ARTICLE_SELF", ()):
            q = o.quantity
            if q is None or q.value is None or o.first < passage.title_end:
                continue
            if q.value not in numbers and not _abbreviated_law(passage, o.first):
                reading.state("wording.broken_references", q.value, passage, o.first, o.last)


def _abbreviated_law(p: Passage, at: int) -> bool:
    """Whether the reference follows a law cited by its initial: «L., art. 81»."""
    said = [w for w in p.words[max(0, at - 3) : at] if w.kind == "word"]
    return bool(said) and len(said[-1].text) == 1 and said[-1].text.isupper()


def _numbering(document: Document, reading: Reading) -> None:
    """A duplicate, a gap or a step backwards, told once at the article where it shows."""
    previous: Article | None = None
    seen: set[tuple[int, str]] = set()
    for article in document.articles:
        if article.number is None:
            continue
        key = (article.number, article.suffix)
        fault = ""
        if key in seen:
            fault = "duplicate"
        elif previous is not None and previous.number is not None:
            step = article.number - previous.number
            if step > 1:
                fault = "gap"
            elif step < 0:
                fault = "backwards"
        if fault:
            heading = article.heading
            place = Evidence(
                article.position, heading.paragraph, heading.start, heading.end, heading.text
            )
            reading.statements.append(("wording.numbering", Statement(fault, place)))
        seen.add(key)
        previous = article


def _said_twice(passages: Sequence[Passage], reading: Reading) -> None:
    """A number whose digits and words disagree."""
    for passage in passages:
        for o in passage.occurrences.get("QUANTITY", ()):
            q = o.quantity
            if q is None or q.digits is None or q.words is None or q.digits == q.words:
                continue
            if q.kind == "fraction" and _same_slash(q.digits, q.words):
                continue
            reading.state(
                "wording.digits_against_words",
                f"{q.words}|{q.digits}",
                passage,
                o.first,
                o.last,
                quantity=q,
            )


def _same_slash(digits: Fraction, words: Fraction) -> bool:
    """A slash fraction is written in either direction in Arabic text."""
    return digits != 0 and 1 / digits == words


def read(passages: Sequence[Passage], document: Document, reading: Reading) -> None:
    """State what the text itself shows."""
    first, *articles, last = passages
    _blanks(first, (*document.title, *document.preamble), reading)
    for passage in articles:
        _blanks(passage, passage.article.lines if passage.article else (), reading)
    _blanks(last, document.closing, reading)
    if not document.members:
        _empty_list(document, reading)
    _references(passages, document, reading)
    _numbering(document, reading)
    _said_twice(passages, reading)
