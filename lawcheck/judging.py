"""A document judged: its facts, what the rules find in them, and which findings are in doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from lawcheck.bylaws import Bylaws, Evidence, Statement
from lawcheck.law import Law
from lawcheck.likeness import around, likeness, sentences, traits
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import Article, Document
from lawcheck.rules.engine import Finding, Outcome, code_order, run_rules
from lawcheck.rules.model import Rule

DOUBT = -3.5
"""A sentence less like the known breaches of a rule than this is for review."""
UNLIKE = -5.0
"""A sentence less like them than this is not taken for a breach at all."""
MENTIONED = -1.5
"""A sentence more like the known mentions than this may be the one that seems missing."""
_SHORT = 15
"""A line of fewer characters is no sentence that mentions something."""


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

    Each finding is read a second time, by the words of its sentence alone (:mod:`lawcheck.likeness`). One in
    a sentence that reads unlike all known breaches of its rule becomes ``review``, or is dropped; a mention
    that seems missing becomes ``review`` at the sentence that reads like it.
    """
    bylaws = read_bylaws(document)
    outcome = run_rules(bylaws, law, wanted, office)
    again = _SecondReading(document, bylaws)
    kept = tuple(read for f in outcome.findings if (read := again.finding(f)) is not None)
    dropped = {f.rule.code for f in outcome.findings} - {f.rule.code for f in kept}
    passed = tuple(sorted({*outcome.passed, *dropped}, key=code_order))
    return Judgement(bylaws, outcome._replace(findings=kept, passed=passed))


class _SecondReading:
    """The sentences of a document, to be compared with those known."""

    def __init__(self, document: Document, bylaws: Bylaws) -> None:
        self._document = document
        self._bylaws = bylaws
        self._language = document.language
        self._texts = {p.index: p.text for p in document.source.paragraphs}
        self._spans: dict[int, list[tuple[int, int]]] = {}
        self._traits: dict[tuple[int, int, int], frozenset[str]] = {}
        self._said: list[tuple[Evidence, frozenset[str]]] | None = None
        self._below: frozenset[int] | None = None

    def finding(self, finding: Finding) -> Finding | None:
        """The finding as the second reading leaves it; None when it does not stand."""
        place = finding.evidence
        if finding.kind == "missing" and place is None:
            return self._mentioned(finding)
        if place is None or finding.kind not in ("conflict", "legacy"):
            return finding
        like = likeness("breach", finding.rule.code, self._around(place), self._language)
        if like is None or like >= DOUBT:
            return finding
        return finding._replace(kind="review") if like >= UNLIKE else None

    def _around(self, place: Evidence) -> frozenset[str]:
        """The traits of the sentence in which ``place`` is."""
        text = self._texts[place.paragraph]
        if place.paragraph not in self._spans:
            self._spans[place.paragraph] = [*sentences(text)]
        first, last = around(self._spans[place.paragraph], place.start, place.end)
        key = (place.paragraph, first, last)
        if key not in self._traits:
            self._traits[key] = traits(text[first:last])
        return self._traits[key]

    def _mentioned(self, finding: Finding) -> Finding:
        """What is left of a missing mention: those of its facts that no sentence reads like."""
        absent = finding.params.get("absent", finding.rule.mentions)
        others = [fact for fact in finding.rule.mentions if fact not in absent]
        found = {fact: place for fact in absent if (place := self._mention(fact, others))}
        left = [fact for fact in absent if fact not in found]
        if left and found:
            return finding._replace(params={**finding.params, "absent": left})
        first = next(iter(found.values()), None)
        return finding._replace(kind="review", evidence=first) if first else finding

    def _mention(self, fact: str, others: Sequence[str]) -> Evidence | None:
        """The sentence that reads most like those that state ``fact``, if any does.

        One of an article whose title is another mention of the rule, ``others``, or that reads more like
        that one (a merger, where a split is missing), is not taken for ``fact``.
        """
        found = [
            (like, place)
            for place, said in self._sentences()
            if (like := likeness("mention", fact, said, self._language)) is not None
            and not any(
                self._entitled(other, place)
                or (likeness("mention", other, said, self._language) or like) > like
                for other in others
            )
        ]
        like, place = max(found, key=lambda pair: pair[0], default=(MENTIONED, None))
        return place if like > MENTIONED else None

    def _entitled(self, fact: str, place: Evidence) -> bool:
        """Whether the article at ``place`` has a title that states ``fact``."""
        said = (s.evidence for s in self._bylaws.said(fact) if isinstance(s, Statement))
        return any(
            at is not None
            and at.article == place.article
            and at.paragraph < place.paragraph
            and at.paragraph not in self._bodies()
            for at in said
        )

    def _bodies(self) -> frozenset[int]:
        """The paragraphs of the articles below their headings."""
        if self._below is None:
            self._below = frozenset(
                line.paragraph for article in self._document.articles for line in article.lines
            )
        return self._below

    def _sentences(self) -> list[tuple[Evidence, frozenset[str]]]:
        """The sentences of the articles with their traits and those of their titles."""
        if self._said is None:
            self._said = [
                (place, traits(titled))
                for article in self._document.articles
                for place, titled in sentences_of(article)
            ]
        return self._said


def sentences_of(article: Article) -> Iterator[tuple[Evidence, str]]:
    """The sentences of the body of ``article`` long enough to say something, each also under its title."""
    for line in article.lines:
        for start, end in sentences(line.text):
            if end - start >= _SHORT:
                at = line.start
                quote = line.text[start:end]
                place = Evidence(article.position, line.paragraph, at + start, at + end, quote)
                yield place, f"{article.title}\n{quote}"
