"""What to change so that statutes keep to Law 112.12: rounds of checking and mending their text.

A clause in conflict gives way to the compliant clause of its rule, filled with what the statutes state
lawfully. With it go the sentences of the same article that the new clause says better (all their facts
are among its own), so that nothing is said twice. Where the fault comes back, the whole body of the article
gives way. A missing mention becomes a new article under the subject it belongs to, numbered «bis» so that no
reference breaks. What no clause can settle is left for a person, with a note.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from lawcheck.adapting.edits import EditedParagraph, EditedText, inserted
from lawcheck.bylaws import Bylaws, Evidence, names
from lawcheck.drafting.clauses import Clause, StatedSource, render
from lawcheck.law import law_on
from lawcheck.messages import say
from lawcheck.parsing.annotate import concepts_of, passage
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import Article, Document, Line, parse_structure
from lawcheck.parsing.subjects import stands_under
from lawcheck.rules.engine import Finding, run_rules
from lawcheck.rules.messages import message_of
from lawcheck.rules.model import Rule
from lawcheck.rules.texts import rule_texts
from lawcheck.sources.model import Paragraph, SourceText

Language = Literal["ar", "fr"]
_ROUNDS = 8
_MENDED = ("conflict", "missing", "legacy")


class Change(NamedTuple):
    """Why something was changed: the rule, the article concerned, the words before and after."""

    code: str
    article: str
    before: str
    after: str
    message: str


class Adaptation(NamedTuple):
    """The changed text, why it changed, and the findings that only a person can settle."""

    text: EditedText
    changes: tuple[Change, ...]
    left: tuple[Finding, ...]
    document: Document


class _State(NamedTuple):
    """The statutes as they stand in a round."""

    document: Document
    behind: list[EditedParagraph]
    bylaws: Bylaws
    findings: tuple[Finding, ...]


@lru_cache(maxsize=256)
def _clause_facts(template: str, language: Language) -> frozenset[str]:
    """The facts that a clause states."""
    clause = render(template, StatedSource(Bylaws(language=language), language))
    heading = {"ar": "\u0627\u0644\u0645\u0627\u062f\u0629", "fr": "Article"}[language]
    lines = [f"{heading} 1: {clause.title}", *clause.lines]
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    document = parse_structure(SourceText(Path(template), "txt", paragraphs), language)
    bylaws = read_bylaws(document)
    return frozenset(name for name in names() if bylaws.said(name))


class _Adapter:
    def __init__(self, document: Document, wanted: Callable[[Rule], bool], day: date) -> None:
        self.source = document.source
        self.language: Language = document.language
        self.text = EditedText(document.source.paragraphs)
        self.wanted = wanted
        self.law = law_on(day)
        self.changes: list[Change] = []
        self.tried: dict[tuple[str, str], int] = {}
        self.added: dict[int, int] = {}

    def state(self) -> _State:
        paragraphs, behind = self.text.present()
        source = self.source._replace(paragraphs=paragraphs)
        document = parse_structure(source, self.language)
        bylaws = read_bylaws(document)
        findings = run_rules(bylaws, self.law, self.wanted).findings
        return _State(document, behind, bylaws, tuple(f for f in findings if f.kind in _MENDED))

    def run(self) -> Adaptation:
        """Rounds of mending, until nothing is left or nothing helps."""
        state = self.state()
        first = state.document
        for _ in range(_ROUNDS):
            if not self._round(state):
                break
            state = self.state()
        return Adaptation(self.text, tuple(self.changes), state.findings, first)

    def _round(self, state: _State) -> bool:
        """Mend what can be mended at once: one fault an article, every missing mention."""
        touched: set[int] = set()
        done = False
        for finding in state.findings:
            place = finding.evidence
            template = self._template(finding)
            if place is None or finding.kind == "missing":
                done |= bool(template) and self._insert(finding, template, state)
            elif place.article is not None and place.article not in touched:
                touched.add(place.article)
                done |= self._mend(finding, template, place, state)
        return done

    @staticmethod
    def _template(finding: Finding) -> str:
        texts = rule_texts(finding.rule.code)
        return texts.remedy_for(finding.message)

    def _attempt(self, finding: Finding, place: str) -> int:
        key = (finding.rule.code, place)
        self.tried[key] = self.tried.get(key, 0) + 1
        return self.tried[key]

    # -- clauses in conflict -------------------------------------------------------------------

    def _mend(self, finding: Finding, template: str, place: Evidence, state: _State) -> bool:
        article = state.document.articles[place.article or 0]
        attempt = self._attempt(finding, article.label)
        if not template:
            return attempt == 1 and self._settle(finding, place, state)
        clauses = self._clauses(template, state)
        if attempt == 1:
            self._replace_sentences(finding, place, article, template, clauses, state)
        elif attempt == 2:
            self._replace_body(finding, article, clauses, state)
        else:
            return False
        return True

    def _clauses(self, templates: str, state: _State) -> list[Clause]:
        source = StatedSource(state.bylaws, self.language)
        return [render(template, source) for template in templates.split()]

    def _settle(self, finding: Finding, place: Evidence, state: _State) -> bool:
        """Two values for one thing: the later clause takes the words of the first; a person confirms."""
        quote = finding.params.get("quote")
        if not quote:
            return False
        paragraph = state.behind[place.paragraph]
        paragraph.substitute(place.start, place.end, str(quote))
        paragraph.notes.append(self._told(finding))
        self._record(finding, state, place, place.quote, str(quote))
        return True

    def _replace_sentences(
        self, finding: Finding, place: Evidence, article: Article, template: str,
        clauses: Sequence[Clause], state: _State,
    ) -> None:  # fmt: skip
        told = frozenset().union(
            *(_clause_facts(name, self.language) for name in template.split())
        )  # fmt: skip
        ranges = list(self._covered(place, article, told, state))
        before = " ".join(
            state.behind[p].text[start:end].strip() for p, start, end in sorted(ranges)
        )
        main = next(r for r in ranges if r[0] == place.paragraph and r[1] <= place.start < r[2])
        lines = [line for clause in clauses for line in clause.lines]
        # From the last to the first, so that positions stay true.
        for paragraph, start, end in sorted(ranges, reverse=True):
            edited = state.behind[paragraph]
            if (paragraph, start, end) == main:
                kept = edited.text[start:end]
                lead = kept[: len(kept) - len(kept.lstrip())]
                tail = " " if end < len(edited.text) else ""
                edited.substitute(start, end, f"{lead}{lines[0]}{tail}")
                self.text.insert_after(edited, [inserted(line, "body") for line in lines[1:]])
            elif start == 0 and end >= len(edited.text) and edited.original is not None:
                edited.remove()
            else:
                edited.substitute(start, end, "")
        self._record(finding, state, place, before, " ".join(lines))

    def _covered(
        self, place: Evidence, article: Article, told: frozenset[str], state: _State
    ) -> Iterator[tuple[int, int, int]]:
        """The faulty sentence and those whose facts the clause all tells: (paragraph, start, end)."""
        by_sentence: dict[tuple[int, int, int], set[str]] = {}
        spans = [span for line in article.lines for span in self._sentences(line)]
        for name in names():
            for said in state.bylaws.said(name):
                at = said.evidence
                if at is None or at.article != article.position:
                    continue
                for span in spans:
                    if span[0] == at.paragraph and span[1] <= at.start < span[2]:
                        by_sentence.setdefault(span, set()).add(name)
        fault = next(
            (s for s in spans if s[0] == place.paragraph and s[1] <= place.start < s[2]),
            (place.paragraph, place.start, place.end),
        )
        yield fault
        for span, facts in by_sentence.items():
            if span != fault and facts <= told:
                yield span

    def _sentences(self, line: Line) -> Iterator[tuple[int, int, int]]:
        """The stretches of ``line`` that its sentences take, in the paragraph."""
        read = passage([line], self.language)
        starts = [*read.sentences, len(read.words)]
        for first, after in zip(starts, starts[1:], strict=False):
            if after <= first:
                continue
            begin = read.start(first)
            end = read.start(after) if after < len(read.words) else line.end
            yield line.paragraph, begin, end

    def _replace_body(
        self, finding: Finding, article: Article, clauses: Sequence[Clause], state: _State
    ) -> None:
        lines = [line for clause in clauses for line in clause.lines]
        body = [line for line in article.lines if line.cell is None]
        before = " ".join(line.text for line in body)
        place = finding.evidence
        assert place is not None
        if not body:
            return
        first, *others = body
        for line in reversed(others):
            edited = state.behind[line.paragraph]
            if line.paragraph == first.paragraph:
                edited.substitute(line.start, line.end, "")
            elif line.start == 0 and line.end >= len(edited.text) and edited.original is not None:
                edited.remove()
            else:
                edited.substitute(line.start, line.end, "")
        edited = state.behind[first.paragraph]
        edited.substitute(first.start, first.end, lines[0])
        self.text.insert_after(edited, [inserted(line, "body") for line in lines[1:]])
        self._record(finding, state, place, before, " ".join(lines))

    # -- missing mentions ----------------------------------------------------------------------

    def _insert(self, finding: Finding, templates: str, state: _State) -> bool:
        if self._attempt(finding, "") > 1:
            return False
        article = self._neighbour(finding, state.document)
        if article is None:
            return False
        for clause in self._clauses(templates, state):
            rank = self.added.get(article.position, 0) + 1
            self.added[article.position] = rank
            heading = self._heading(article, rank, clause.title)
            last = (article.heading, *article.lines)[-1]
            added = [inserted(heading, "heading"), *(inserted(t, "body") for t in clause.lines)]
            self.text.insert_after(state.behind[last.paragraph], added)
            self.changes.append(
                Change(finding.rule.code, heading, "", clause.text, self._told(finding))
            )
        return True

    @staticmethod
    def _neighbour(finding: Finding, document: Document) -> Article | None:
        """The last of the first run of articles under whose titles the mention would stand."""
        found: Article | None = None
        for article in document.articles:
            concepts = (
                concepts_of(article.title, document.language) if article.title else frozenset()
            )
            home = any(stands_under(fact, concepts) for fact in finding.rule.facts)
            if found is not None and not home:
                return found
            if home:
                found = article
        return found or (document.articles[-1] if document.articles else None)

    def _heading(self, article: Article, rank: int, title: str) -> str:
        suffixes = say(f"adapt-suffixes-{self.language}", "en").split("|")
        suffix = suffixes[min(rank, len(suffixes)) - 1]
        if rank > len(suffixes):
            suffix = f"{suffix} {rank}"
        return say(
            f"adapt-heading-{self.language}", "en", label=article.label, suffix=suffix, title=title
        )

    # -- what was done ---------------------------------------------------------------------------

    def _told(self, finding: Finding) -> str:
        return message_of(finding, self.law, self.language)

    def _record(
        self, finding: Finding, state: _State, place: Evidence, before: str, after: str
    ) -> None:
        article = state.document.articles[place.article or 0]
        self.changes.append(
            Change(finding.rule.code, article.label, before.strip(), after, self._told(finding))
        )


def adapt_text(
    document: Document, wanted: Callable[[Rule], bool] = lambda _: True, day: date | None = None
) -> Adaptation:
    """Plan the changes that bring ``document`` to the law in force on ``day`` (today by default).

    ``wanted`` picks the rules to mend.
    """
    return _Adapter(document, wanted, day or date.today()).run()


def mended(adaptation: Adaptation) -> tuple[Paragraph, ...]:
    """The paragraphs of the adapted text."""
    return adaptation.text.present()[0]
