"""Checks of the text itself: blanks, cross-references, numbering, contradictions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lawcheck.bylaws import Evidence, Statement
from lawcheck.rules.model import Breach, Case, breach, rule

SINGLE = (
    "duration_years", "members.minimum", "capital.amount", "capital.shares",
    "capital.paid_up_fraction", "capital.payment_months",
    "capital.reduction_floor", "legal_persons.cap_percent",
    "third_parties.percent", "withdrawal.notice_months",
    "withdrawal.answer_days", "exclusion.notification_days", "refund.days",
    "former_member.liability_years", "assembly.first_notice_days",
    "assembly.later_notice_days", "assembly.annual_deadline_months", "assembly.absence_fine",
    "ordinary.quorum_first", "ordinary.quorum_second", "extraordinary.quorum_first",
    "extraordinary.quorum_second", "extraordinary.majority", "proxies.per_member",
    "board.size", "board.term_years", "board.meetings_per_year", "board.quorum",
    "board.absences", "managers.term_years", "supervisory.size",
    "supervisory.term_years", "reserve.legal_percent", "auditor.term_years", "year_end",
    "losses.months", "liquidator.days",
)  # fmt: skip
_CAPITAL = ("capital.amount", "capital.shares", "capital.share_value")


@rule("T.1", "blank-left", "review", facts=("wording.blanks",))
def blank_left(case: Case) -> Iterable[Breach]:
    """Dotted blanks, empty brackets and unfilled fields, once an article."""
    for said in case.bylaws.wording.blanks:
        yield breach("review", said)


@rule("T.2", "broken-cross-reference", "review", facts=("wording.broken_references",))
def broken_cross_reference(case: Case) -> Iterable[Breach]:
    """A reference to an article that these statutes do not have."""
    for said in case.bylaws.wording.broken_references:
        yield breach("review", said)


@rule("T.3", "article-numbering", "review", facts=("wording.numbering",))
def article_numbering(case: Case) -> Iterable[Breach]:
    """An article number that is repeated, skipped or out of order."""
    for said in case.bylaws.wording.numbering:
        yield breach("review", said, said.value)


def _overlap(a: Evidence | None, b: Evidence | None) -> bool:
    return (
        a is not None
        and b is not None
        and a.paragraph == b.paragraph
        and a.start < b.end
        and b.start < a.end
    )


def _digits_against_words(case: Case) -> Iterator[Breach]:
    """Numbers said twice; those of the capital belong to rule 26.3."""
    capital = [s.evidence for name in _CAPITAL for s in case.bylaws.said(name)]
    for said in case.bylaws.wording.digits_against_words:
        if any(_overlap(said.evidence, e) for e in capital):
            continue
        words, digits = said.value.split("|")
        yield breach("conflict", said, "digits", words=words, digits=digits)


def _opposed(case: Case, name: str) -> tuple[Statement[Any], str] | None:
    """The first clause that states another lawful value for ``name`` than the first, and the first's words."""
    stated = [
        (s, s.evidence)
        for s in case.bylaws.said(name)
        if s.sure and s.general and s.digits is None and s.evidence
    ]
    if any(case.unlawful(name, s.value) for s, _ in stated):
        return None
    pairs = ((stated[0], other) for other in stated)
    opposed = (
        (later, here.quote)
        for (first, here), (later, there) in pairs
        if later.value != first.value
        and later.bound == first.bound
        and (there.article, there.paragraph) != (here.article, here.paragraph)
    )
    return next(opposed, None)


@rule("T.4", "self-contradiction", "conflict", facts=("wording.digits_against_words", *SINGLE))
def self_contradiction(case: Case) -> Iterable[Breach]:
    """Two clauses, or the digits and words of one, give different values for the same thing."""
    yield from _digits_against_words(case)
    for name in SINGLE:
        opposed = _opposed(case, name)
        if opposed:
            later, quote = opposed
            yield breach("conflict", later, "clauses", fact=f"fact-{name}", quote=quote)


@rule("T.5", "two-names", "review",
      facts=("identity.name", "identity.other_names"))  # fmt: skip
def two_names(case: Case) -> Iterable[Breach]:
    """The cooperative bears one name in its title, its first article and above the signatures."""
    identity = case.bylaws.identity
    for name in identity.name[:1]:
        for other in identity.other_names:
            yield breach("review", other, name=name.value)


@rule("T.6", "foreign-line", "review", facts=("wording.foreign_lines",))
def foreign_line(case: Case) -> Iterable[Breach]:
    """A line of another sector than all others: left from a copied model."""
    for said in case.bylaws.wording.foreign_lines:
        yield breach("review", said)
