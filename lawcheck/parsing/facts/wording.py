"""The text itself: blanks left, references to articles that do not exist, numbering, numbers said twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from lawcheck.bylaws import Evidence, Statement
from lawcheck.parsing.annotate import Passage
from lawcheck.parsing.clauses import Reading
from lawcheck.parsing.structure import Article, Document, Line

_BLANK = re.compile(
    r"\.\.{3,}|\u2026\u2026+|\.\s(?:\.\s){2,}\.|__{2,}|--{4,}|\u2013\u2013{3,}"
    r"|\(\s*\)(?!\s*\d)|\[\s*\]|\u00ab\s*\u00bb|\"\s{2,}\"|\u201c\s*\u201d"
)


def _evidence(article: Article | None, line: Line, start: int, end: int) -> Evidence:
    return Evidence(
        article.position if article else None,
        line.paragraph,
        line.start + start,
        line.start + end,
        line.text[start:end],
    )


def _blanks(article: Article | None, lines: Sequence[Line], reading: Reading) -> None:
    """One statement for each article that holds a blank, whatever their number."""
    for line in lines:
        blank = _BLANK.search(line.text)
        if blank:
            start = max(0, line.text.rfind(" ", 0, max(blank.start() - 20, 0)) + 1)
            end = min(len(line.text), blank.end())
            evidence = _evidence(article, line, start, end)
            reading.statements.append(("wording.blanks", Statement(blank.group(), evidence)))
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
    _blanks(None, (*document.title, *document.preamble), reading)
    for article in document.articles:
        _blanks(article, article.lines, reading)
    _blanks(None, document.closing, reading)
    _references(passages, document, reading)
    _numbering(document, reading)
    _said_twice(passages, reading)
