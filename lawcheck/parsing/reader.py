"""From the tree of articles to the Bylaws: the clause grammar, then the readers of each subject."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from lawcheck.bylaws import Bylaws, Evidence, ListedMember, bylaws_from
from lawcheck.parsing.annotate import Passage, forget_passages, passages
from lawcheck.parsing.clauses import Reading, read_clause_facts
from lawcheck.parsing.headings import heading_of
from lawcheck.parsing.members import labelled, people_together, read_person
from lawcheck.parsing.roster import heads_members
from lawcheck.parsing.structure import Document, Member

SubjectReader = Callable[[Sequence[Passage], Document, Reading], None]

_SUBJECTS = (
    "identity", "lifetime", "formation", "outsiders", "headcount", "members", "admission",
    "exclusion", "leaving", "information", "shares", "in_kind", "capital", "deposits", "liability",
    "transfers", "refunds", "quorums", "assemblies", "management", "offices", "deliberations", "renewal",
    "sections", "terms", "accounts", "reserve", "elimination", "history", "wording",
)  # fmt: skip


def passages_of(document: Document) -> list[Passage]:
    """The preamble, each article, then the closing, annotated."""
    language = document.language
    found = [*passages((*document.title, *document.preamble), language)]
    for article in document.articles:
        found.extend(passages(article.lines, language, article, found[-1]))
    found.extend(passages(document.closing, language))
    return found


def _listed(member: Member) -> ListedMember:
    line = member.line
    return ListedMember(
        member.name,
        member.address,
        member.shares,
        member.legal_person,
        Evidence(None, line.paragraph, line.start, line.end, line.text),
    )


def read_bylaws(document: Document) -> Bylaws:
    """The facts that ``document`` states, each with its evidence."""
    reading = Reading()
    passages = passages_of(document)
    read_clause_facts(passages, reading)
    for name in _SUBJECTS:
        subject: SubjectReader = import_module(f"lawcheck.parsing.facts.{name}").read
        subject(passages, document, reading)
    return bylaws_from(document.language, reading.statements, tuple(map(_listed, document.members)))


def forget() -> None:
    """Forget all that is remembered of the texts read, as before the first statute."""
    forget_passages()
    for remembered in (heading_of, heads_members, labelled, people_together, read_person):
        remembered.cache_clear()
