"""What to change so that statutes keep to Law 112.12: rounds of checking and mending their text.

A clause in conflict gives way to the compliant clause of its rule, filled with what the statutes state
lawfully. With it go the sentences of the same article that the new clause says better (all their facts
are among its own), so that nothing is said twice; where all that the clause would say stands elsewhere in
the statutes, the faulty sentence just goes. A missing mention becomes a new article under the subject it
belongs to, numbered «bis» so that no reference breaks. A reference to a repealed text names the law in force.
What no clause can settle is left for a person, with a remark.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from lawcheck.adapting.edits import EditedParagraph, EditedText, Remark, inserted
from lawcheck.adapting.references import renewed
from lawcheck.adapting.sentences import Stretch, sentences
from lawcheck.bylaws import Bylaws, Evidence, Statement, names
from lawcheck.drafting.clauses import Clause, StatedSource, render
from lawcheck.drafting.statutes import words
from lawcheck.judging import judge
from lawcheck.law import Law, law_on, verdict
from lawcheck.messages import Language as Spoken
from lawcheck.messages import say
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import Article, Document, parse_structure
from lawcheck.parsing.subjects import articles_on
from lawcheck.rules.engine import Finding
from lawcheck.rules.messages import message_of
from lawcheck.rules.model import Rule
from lawcheck.rules.texts import rule_texts
from lawcheck.sources.model import Paragraph, SourceText

Language = Literal["ar", "fr"]
_MENDED = ("conflict", "missing", "legacy")
_REPEALED, _CONTRADICTION = "106.1", "T.4"
_BLANK = "["


class Change(NamedTuple):
    """A change and its reason: the rule, the article concerned, the words before and after.

    ``article`` is the label of an article of the statutes, empty outside the articles; ``law_article`` the
    article of the law, empty for a check of the text itself.
    """

    code: str
    article: str
    law_article: str
    before: str
    after: str
    message: str


class Adaptation(NamedTuple):
    """The changed text, why it changed, and what only a person can settle (``after`` is empty there)."""

    document: Document
    text: EditedText
    changes: tuple[Change, ...]
    left: tuple[Change, ...]


class _State(NamedTuple):
    """The statutes as they stand in a round."""

    document: Document
    behind: list[EditedParagraph]
    bylaws: Bylaws
    findings: tuple[Finding, ...]

    def article(self, place: Evidence) -> Article | None:
        return None if place.article is None else self.document.articles[place.article]


@lru_cache(maxsize=256)
def _told_by(template: str, language: Language) -> frozenset[str]:
    """The facts that a clause states."""
    clause = render(template, StatedSource(Bylaws(language=language), language))
    lines = [f"{words(language)['article']} 1: {clause.title}", *clause.lines]
    paragraphs = tuple(Paragraph(i, line) for i, line in enumerate(lines))
    bylaws = read_bylaws(parse_structure(SourceText(Path(template), "txt", paragraphs), language))
    return frozenset(name for name in names() if bylaws.said(name))


def _remedy(finding: Finding) -> str:
    """The names of the clauses that cure ``finding``."""
    return rule_texts(finding.rule.code).remedy


class _Adapter:
    def __init__(
        self, document: Document, wanted: Callable[[Rule], bool], law: Law, spoken: Spoken
    ) -> None:
        self.source = document.source
        self.document = document
        self.language: Language = document.language
        self.spoken: Spoken = spoken
        self.text = EditedText(document.source.paragraphs)
        self.wanted = wanted
        self.law = law
        self.changes: list[tuple[EditedParagraph, Change]] = []
        self.tried: set[tuple[str, str]] = set()

    def run(self) -> Adaptation:
        """Rounds of mending, until nothing is left or nothing helps."""
        state = self._state()
        while self._round(state):
            state = self._state()
        left = []
        for finding in state.findings:
            place = finding.evidence
            behind = state.behind[place.paragraph if place else 0]
            behind.remarks.append(self._remark(finding, is_open=True))
            article = state.article(place) if place else None
            quote = place.quote if place else ""
            left.append(self._change(finding, article.label if article else "", quote, ""))
        order = {id(edited): n for n, edited in enumerate(self.text.paragraphs)}
        made = sorted(self.changes, key=lambda pair: order[id(pair[0])])
        changes = tuple(change for _, change in made)
        return Adaptation(self.document, self.text, changes, tuple(left))

    def _round(self, state: _State) -> bool:
        done = False
        for finding in self._ready(state):
            done = self._cure(finding, state) or done
        return done

    def _state(self) -> _State:
        paragraphs, behind = self.text.present()
        source = self.source._replace(paragraphs=paragraphs)
        document = parse_structure(source, self.language)
        bylaws, outcome = judge(document, self.law, self.wanted)
        mended = tuple(f for f in outcome.findings if f.kind in _MENDED)
        return _State(document, behind, bylaws, mended)

    @staticmethod
    def _ready(state: _State) -> Iterable[Finding]:
        """What can be mended at once: one fault an article, and each clause once."""
        articles: set[int | None] = set()
        paragraphs: set[int] = set()
        clauses: set[str] = set()
        for finding in state.findings:
            place = finding.evidence
            clause = _remedy(finding)
            if clause in clauses:
                continue
            clauses.add(clause)
            if place is None:
                yield finding
            elif place.article not in articles and place.paragraph not in paragraphs:
                articles.add(place.article)
                paragraphs.add(place.paragraph)
                yield finding

    def _cure(self, finding: Finding, state: _State) -> bool:
        """Mend one finding; false when nothing was changed."""
        template = _remedy(finding)
        place = finding.evidence
        if place is None:
            return finding.kind == "missing" and self._insert(finding, template, state)
        if finding.rule.code == _REPEALED:
            return self._renew(finding, place, state)
        if finding.rule.code == _CONTRADICTION:
            return self._settle(finding, place, state)
        article = state.article(place)
        return article is not None and self._mend(finding, template, place, article, state)

    def _first_time(self, finding: Finding, place: str) -> bool:
        key = (finding.rule.code, place)
        fresh = key not in self.tried
        self.tried.add(key)
        return fresh

    # -- clauses in conflict -------------------------------------------------------------------

    def _mend(
        self, finding: Finding, template: str, place: Evidence, article: Article, state: _State
    ) -> bool:
        """Put the clause in the place of the faulty sentence; a second fault of the article just goes."""
        told = frozenset().union(*(_told_by(name, self.language) for name in template.split()))
        own = sentences(article, state.document, state.bylaws)
        fault = next((s for s in own if s.holds(place)), None)
        titled = fault is None and place.paragraph == article.titled.paragraph
        if titled:
            gone = list(own)
        elif fault is None or state.behind[fault.paragraph].is_new(fault.start, fault.end):
            return False
        else:
            gone = [
                fault,
                *(s for s, facts in own.items() if s != fault and facts and facts <= told),
            ]
        first = self._first_time(finding, article.label)
        clauses = []
        if first and not self._said_elsewhere(told, gone, state):
            clauses = self._clauses(template, state)
        elif not titled:
            gone = gone[:1]
        elif not first:
            return False
        lines = [line for clause in clauses for line in clause.lines]
        before = " ".join(
            state.behind[s.paragraph].text[s.start : s.end].strip() for s in sorted(gone)
        )
        self._rewrite(gone, lines, state)
        removed = say("adapt-removed", self.language)
        if titled:
            self._retitle(article, clauses[0].title if clauses else removed, state)
        elif not lines and len(own) == 1:
            self._fill(article, removed, state)
        remark = self._remark(finding, is_open=any(_BLANK in line for line in lines))
        state.behind[place.paragraph].remarks.append(remark)
        after = " ".join(lines) or removed
        self._record(state.behind[place.paragraph], finding, article.label, before, after)
        return True

    def _said_elsewhere(self, told: frozenset[str], gone: Sequence[Stretch], state: _State) -> bool:
        """Whether the statutes without ``gone`` say lawfully all that the clause would say."""

        def kept(said: Statement[Any]) -> bool:
            place = said.evidence
            return place is not None and not any(stretch.holds(place) for stretch in gone)

        return bool(told) and all(
            any(
                said.sure
                and kept(said)
                and verdict(self.law, name, said.value) in ("lawful", "silent")
                for said in state.bylaws.said(name)
            )
            for name in told
        )

    def _rewrite(self, gone: Sequence[Stretch], lines: Sequence[str], state: _State) -> None:
        """``lines`` instead of the first sentence of ``gone``, and the others away."""
        for stretch in sorted(gone, reverse=True):  # so that positions stay true
            edited = state.behind[stretch.paragraph]
            if stretch != gone[0] or not lines:
                edited.cut(stretch.start, stretch.end)
                continue
            old = edited.text[stretch.start : stretch.end]
            lead = old[: len(old) - len(old.lstrip())]
            tail = " " if stretch.end < len(edited.text) else ""
            edited.rewrite(stretch.start, stretch.end, f"{lead}{lines[0]}{tail}")
            self._insert_lines(edited, lines[1:])

    @staticmethod
    def _retitle(article: Article, title: str, state: _State) -> None:
        """Another title in the heading of an article."""
        edited = state.behind[article.titled.paragraph]
        start = edited.text.rfind(article.title)
        edited.substitute(start, start + len(article.title), title)

    def _insert_lines(self, place: EditedParagraph, lines: Sequence[str]) -> None:
        like = place.original or place.like
        self.text.insert_after(place, [inserted(line, like) for line in lines])

    def _fill(self, article: Article, text: str, state: _State) -> None:
        """A word under the heading of an article that has lost its whole body."""
        edited = state.behind[article.lines[0].paragraph]
        if edited.text.strip():
            edited.substitute(len(edited.text), len(edited.text), f" {text}")
        else:
            edited.substitute(0, len(edited.text), text)
            edited.removed = False

    def _clauses(self, templates: str, state: _State) -> list[Clause]:
        source = StatedSource(state.bylaws, self.language)
        return [render(template, source) for template in templates.split()]

    # -- values and references -----------------------------------------------------------------

    def _settle(self, finding: Finding, place: Evidence, state: _State) -> bool:
        """Make two values one: the words of a number rule its digits, the first clause the later one."""
        if not self._first_time(finding, f"{place.paragraph}/{place.quote}"):
            return False
        params = finding.params
        if "digits" in params:
            value = place.quote.replace(str(params["digits"]), str(params["words"]), 1)
        else:
            value = str(params["quote"])
        return self._exchange(finding, place, place.start, place.end, value, state)

    def _renew(self, finding: Finding, place: Evidence, state: _State) -> bool:
        """The law in force instead of a repealed text."""
        text = state.behind[place.paragraph].text
        return self._exchange(
            finding, place, *renewed(text, place.start, place.end, self.language), state
        )

    def _exchange(
        self, finding: Finding, place: Evidence, start: int, end: int, text: str, state: _State
    ) -> bool:
        edited = state.behind[place.paragraph]
        before = edited.text[start:end]
        if before == text:
            return False
        edited.substitute(start, end, text)
        edited.remarks.append(self._remark(finding, is_open=finding.rule.code == _CONTRADICTION))
        article = state.article(place)
        self._record(edited, finding, article.label if article else "", before, text)
        return True

    # -- missing mentions ----------------------------------------------------------------------

    def _insert(self, finding: Finding, templates: str, state: _State) -> bool:
        """New articles for what the statutes do not say, under the subject that it belongs to."""
        articles = state.document.articles
        if not templates or not articles or not self._first_time(finding, ""):
            return False
        end = self._place(finding, state)
        base = next((a for a in reversed(articles[:end]) if not a.suffix), articles[0])
        last = base
        for article in articles[base.position + 1 :]:
            if not article.suffix or article.number != base.number:
                break
            last = article
        at = state.behind[(last.heading, last.titled, *last.lines)[-1].paragraph]
        for clause in self._clauses(templates, state):
            heading = self._heading(base, last.position - base.position, at, clause.title)
            body = state.behind[base.lines[0].paragraph] if base.lines else at
            added = [
                inserted(heading, state.behind[base.heading.paragraph].original, heading=True),
                *(inserted(line, body.original or body.like) for line in clause.lines),
            ]
            added[0].remarks.append(self._remark(finding, is_open=_BLANK in clause.text))
            self.text.insert_after(at, added)
            self._record(added[0], finding, heading, "", clause.text)
        return True

    @staticmethod
    def _place(finding: Finding, state: _State) -> int:
        """Before which article a mention comes: after those so entitled, else after the richest in kin."""
        facts = finding.rule.facts
        entitled = articles_on(facts, state.document)
        if entitled:
            return entitled.stop
        families = {name.partition(".")[0] for name in facts}
        kin = Counter(
            said.evidence.article
            for name in names()
            if name.partition(".")[0] in families
            for said in state.bylaws.said(name)
            if said.sure and said.evidence is not None and said.evidence.article is not None
        )
        return kin.most_common(1)[0][0] + 1 if kin else len(state.document.articles)

    def _heading(self, base: Article, followers: int, at: EditedParagraph, title: str) -> str:
        """The heading of one more article after ``base``, its ``followers`` and those put there now."""
        paragraphs = self.text.paragraphs
        index = 1 + next(n for n, edited in enumerate(paragraphs) if edited is at)
        while index < len(paragraphs) and paragraphs[index].original is None:
            followers += paragraphs[index].heading
            index += 1
        suffixes = say("adapt-suffixes", self.language).split("|")
        suffix = suffixes[min(followers, len(suffixes) - 1)]
        if followers >= len(suffixes):
            suffix = f"{suffix} {followers}"
        return say("adapt-heading", self.language, label=base.label, suffix=suffix, title=title)

    # -- what was done ---------------------------------------------------------------------------

    def _remark(self, finding: Finding, *, is_open: bool) -> Remark:
        texts = rule_texts(finding.rule.code)
        lines = [
            f"{finding.rule.code} · {texts.title[self.spoken]}",
            message_of(finding, self.law, self.spoken),
        ]
        if finding.rule.article:
            lines.append(
                say("law-article", self.spoken, law=self.law.name, article=finding.rule.article)
            )
        if is_open:
            lines.append(say("adapt-open", self.spoken))
        return Remark(tuple(lines), is_open)

    def _change(self, finding: Finding, article: str, before: str, after: str) -> Change:
        message = message_of(finding, self.law, self.spoken)
        rule = finding.rule
        return Change(rule.code, article, rule.article, before.strip(), after, message)

    def _record(
        self, at: EditedParagraph, finding: Finding, article: str, before: str, after: str
    ) -> None:
        self.changes.append((at, self._change(finding, article, before, after)))


def adapt_text(
    document: Document,
    wanted: Callable[[Rule], bool] = lambda _: True,
    day: date | None = None,
    spoken: Spoken | None = None,
) -> Adaptation:
    """Plan the changes that bring ``document`` to the law in force on ``day`` (today by default).

    ``wanted`` picks the rules to mend; remarks are in ``spoken``, the document's language by default.
    """
    law = law_on(day or date.today())
    return _Adapter(document, wanted, law, spoken or document.language).run()


def mended(adaptation: Adaptation) -> tuple[Paragraph, ...]:
    """The paragraphs of the adapted text."""
    return adaptation.text.present()[0]
