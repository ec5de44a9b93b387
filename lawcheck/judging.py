"""A document judged: its facts, what the rules find in them, and which findings are in doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from lawcheck.bylaws import Bylaws
from lawcheck.law import Law
from lawcheck.likeness import likeness, sentence_around
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import Document
from lawcheck.rules.engine import Finding, Outcome, run_rules
from lawcheck.rules.model import Rule

DOUBT = -4.0
"""Below this likeness (odds of one to fifty) a clause is not taken for a breach of the rule."""


class Judgement(NamedTuple):
    """What a document states and what the rules found in it."""

    bylaws: Bylaws
    outcome: Outcome


def judge(
    document: Document,
    law: Law,
    wanted: Callable[[Rule], bool] = lambda _: True,
    office: Law | None = None,
) -> Judgement:
    """Read the facts of ``document`` and check them under ``law`` (see :func:`run_rules`).

    A finding in a sentence that reads unlike all known breaches of its rule becomes ``review``.
    """
    bylaws = read_bylaws(document)
    outcome = run_rules(bylaws, law, wanted, office)
    return Judgement(bylaws, outcome._replace(findings=tuple(_reread(outcome.findings, document))))


def _reread(findings: Iterable[Finding], document: Document) -> Iterable[Finding]:
    texts = {paragraph.index: paragraph.text for paragraph in document.source.paragraphs}
    for finding in findings:
        place = finding.evidence
        if place is None or finding.kind not in ("conflict", "legacy"):
            yield finding
            continue
        sentence = sentence_around(texts[place.paragraph], place.start, place.end)
        found = likeness(finding.rule.code, sentence, document.language)
        doubtful = found is not None and found < DOUBT
        yield finding._replace(kind="review") if doubtful else finding
