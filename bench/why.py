"""Why a finding is told: the words it stands on, and the pattern or reader that stated each fact there.

    python bench/why.py FILE [CODE…]     all findings but reviews, or those of CODE (reviews too)

A developer's tool: for each finding of the first reading, what the second makes of it, the sentence around its
words, then the facts of the rule that were read there with the line of the clause file or of the reader they
come from.
"""

from __future__ import annotations

import argparse
import inspect
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any, Literal

from lawcheck import parse, read_facts
from lawcheck.bylaws import Evidence
from lawcheck.judging import DOUBT, UNLIKE
from lawcheck.law import law_on
from lawcheck.likeness import likeness, sentence_around, traits
from lawcheck.parsing.clauses import Clause, Reading
from lawcheck.rules.engine import Finding, run_rules

AROUND = 160
_stated: list[tuple[str, Any, Evidence | None, bool, str]] = []
_state = Reading.state


def _origin(frame: FrameType | None) -> str:
    if frame is None:
        return "?"
    clause = frame.f_locals.get("clause")
    if isinstance(clause, Clause):
        return clause.origin
    return f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}"


def _recording(self: Reading, fact: str, value: Any, *args: Any, **named: Any) -> None:
    known = len(self.statements)
    _state(self, fact, value, *args, **named)
    if len(self.statements) == known:
        return
    _, said = self.statements[-1]
    frame = inspect.currentframe()
    origin = _origin(frame.f_back if frame else None)
    _stated.append((fact, value, said.evidence, said.sure, origin))


def _overlap(a: Evidence, b: Evidence | None) -> bool:
    same = b is not None and a.paragraph == b.paragraph
    return same and not (a.end <= b.start or b.end <= a.start)


def _again(finding: Finding, text: str, language: Literal["ar", "fr"]) -> str:
    """What the second reading makes of a finding in a clause: how like the known breaches it reads."""
    place = finding.evidence
    assert place is not None
    said = traits(sentence_around(text, place.start, place.end))
    like = likeness("breach", finding.rule.code, said, language)
    if like is None or finding.kind not in ("conflict", "legacy"):
        return ""
    fate = "" if like >= DOUBT else ": for review" if like >= UNLIKE else ": dropped"
    return f", second reading {like:+.1f}{fate}"


def main() -> None:
    """Print every finding with its sentence and what stated it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("codes", nargs="*")
    options = parser.parse_args()
    Reading.state = _recording  # type: ignore[method-assign]
    document = parse(options.file)
    outcome = run_rules(read_facts(document), law_on(date.today()))
    texts = {p.index: p.text for p in document.source.paragraphs}
    for f in outcome.findings:
        if f.rule.code not in options.codes if options.codes else f.kind == "review":
            continue
        place = f.evidence
        article = None if place is None or place.article is None else place.article
        number = document.articles[article].number if article is not None else None
        title = document.articles[article].title if article is not None else ""
        text = texts[place.paragraph] if place else ""
        again = _again(f, text, document.language) if place else ""
        print(f"{f.rule.code} {f.kind} [{f.message}] article {number}: {title}{again}")
        if place is None:
            continue
        before = text[max(0, place.start - AROUND) : place.start]
        print(f"    {before}[[{place.quote}]]{text[place.end : place.end + AROUND]}")
        groups = {fact.rpartition(".")[0] for fact in f.rule.facts}
        for fact, value, evidence, sure, origin in _stated:
            if fact.rpartition(".")[0] in groups and _overlap(place, evidence):
                print(f"      {fact} = {value} <- {origin}{'' if sure else ' (unsure)'}")


if __name__ == "__main__":
    main()
