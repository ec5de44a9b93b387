"""The labelled clauses that ``bench/likeness.py`` learns from.

They are those of ``tests/cases``, of the labelled statutes (``tests/statutes``, ``bench/unseen``) and of the
single articles of ``bench/unseen``. For breaches: a clause labelled for a rule, a breach or not, and the
sentences of compliant statutes, which are lawful for every rule; a lawful clause in which the rule reads its
fact is left out, for only the value tells it from a breach, and values are the rule's own affair. For mentions:
the sentences of statutes, or of an article, with the facts read in each, and the rules whose mention is missing
there.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from lawcheck import parse
from lawcheck.bylaws import Bylaws, Statement
from lawcheck.judging import sentences_of
from lawcheck.law import load_law
from lawcheck.likeness import sentence_around, sentences
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import Article, parse_structure
from lawcheck.rules.engine import all_rules, run_rules
from lawcheck.rules.model import Rule
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

HERE = Path(__file__).parent
TESTS = HERE.parent / "tests"
sys.path.append(str(TESTS / "rules"))

from fragments import FRAME, fragment, headed  # noqa: E402

LANGUAGES = ("ar", "fr")
ALSO = {
    "assembly.representation": ("proxies.per_member", "assembly.proxy_form"),
    "board.quorum": ("organs.meeting_conditions",),
    "capital.in_kind_described": ("capital.in_kind_amount",),
    "board.meetings_per_year": ("organs.meeting_rhythm",),
    "duration_years": ("duration_unlimited", "duration_until"),
    "end.balance_stated": ("end.balance",),
    "liability.stated": ("liability.multiple",),
    "managers.term_years": ("managers.term_stated",),
}
"""The other facts that state a mention."""
SHORT = 30
"""A line of fewer characters is no sentence."""


class Clause(NamedTuple):
    """A labelled clause: a breach of the rule ``code``, or not.

    ``code`` is empty for a sentence that is a breach of no rule; it teaches nothing of the rules that
    ``read_by`` names, which read their facts there.
    """

    language: str
    code: str
    text: str
    breach: bool
    read_by: frozenset[str] = frozenset()


class Told(NamedTuple):
    """A sentence under its title, with the mentions that are read in it."""

    text: str
    facts: frozenset[str]


class Group(NamedTuple):
    """The sentences of statutes, or (``code``) those labelled for one rule: its article, or what lacks it.

    ``absent`` are the rules whose mention is missing; ``misleading``: it is missing in a single article written
    to look as if it were there, which tells nothing of usual statutes.
    """

    language: str
    name: str
    sentences: tuple[Told, ...]
    absent: frozenset[str]
    code: str = ""
    misleading: bool = False

    def fold(self, folds: int) -> int:
        """Which of so many parts of all groups this one belongs to."""
        return crc32(self.name.encode()) % folds


class Labelled(NamedTuple):
    """All that is labelled."""

    clauses: list[Clause]
    groups: list[Group]


Place = tuple[int, int, int]
"""A paragraph, the first character and the one after the last."""


def breaches_of(rule: Rule) -> bool:
    """Whether ``rule`` finds breaches in clauses that it can be doubted for."""
    return bool(rule.article) and bool({"conflict", "legacy"} & set(rule.kinds))


def _states(bylaws: Bylaws, facts: Iterable[str]) -> Iterator[tuple[Statement[Any], Place]]:
    """The statements of ``facts`` and where they stand."""
    for said in (said for fact in facts for said in bylaws.said(fact)):
        if isinstance(said, Statement) and said.evidence is not None and said.sure:
            yield said, (said.evidence.paragraph, said.evidence.start, said.evidence.end)


def _numbers(bylaws: Bylaws, rule: Rule) -> list[Place]:
    """Where the facts of ``rule`` that are numbers are stated."""
    return [
        place
        for said, place in _states(bylaws, rule.facts)
        if isinstance(said.value, (int, Fraction)) and not isinstance(said.value, bool)
    ]


def _within(place: Place, others: Iterable[Place]) -> bool:
    """Whether one of ``others`` shares a character with ``place``."""
    n, start, end = place
    return any(m == n and first < end and start < last for m, first, last in others)


class _Mentions:
    """Where a document states each mention."""

    def __init__(self, bylaws: Bylaws) -> None:
        names = {fact for rule in all_rules().values() for fact in rule.mentions}
        self._places = {
            name: [place for _, place in _states(bylaws, (name, *ALSO.get(name, ())))]
            for name in names
        }

    def told(self, articles: Iterable[Article]) -> tuple[Told, ...]:
        """The sentences of ``articles`` with what each states."""
        return tuple(
            Told(text, frozenset(name for name, held in self._places.items() if _within(at, held)))
            for article in articles
            for (_, n, start, end, _), text in sentences_of(article)
            if (at := (n, start, end))
        )


def _clause(
    language: str, code: str, text: str, breach: bool, misleading: bool = False
) -> Iterator[Clause | Group]:
    """The examples of a labelled clause: the sentences where the rule fires, or all of it."""
    rule = all_rules()[code]
    document, own = fragment(code, language, text)
    bylaws = read_bylaws(document)
    if rule.mentions:
        articles = [
            article
            for article in document.articles
            if breach or any(line.paragraph in own for line in article.lines)
        ]
        absent = frozenset((code,)) if breach else frozenset()
        told = _Mentions(bylaws).told(articles)
        yield Group(language, text, told, absent, code, misleading)
    if not breaches_of(rule):
        return
    if not breach and any(at in own for at, _, _ in _numbers(bylaws, rule)):
        return
    yield Clause(language, code, _body(text, language), breach)
    if breach:
        texts = [paragraph.text for paragraph in document.source.paragraphs]
        found = run_rules(bylaws, load_law("112.12"), lambda rule: rule.code == code).findings
        places = [f.evidence for f in found if f.evidence]
        said = {sentence_around(texts[at.paragraph], at.start, at.end) for at in places}
        for sentence in sorted(said - {_body(text, language)}):
            yield Clause(language, code, sentence, breach)


def _body(text: str, language: str) -> str:
    """``text`` without the heading that only leads to it."""
    head, _, body = text.partition("\n")
    return body if body and head.startswith(tuple(FRAME[language]["headings"])) else text


def _cases() -> Iterator[Clause | Group]:
    """The phrasings of ``tests/cases``."""
    for file in sorted((TESTS / "cases").glob("*.*.yaml")):
        cases = load_yaml(file)
        for key, breach in (("fires", True), ("silent", False)):
            for language in LANGUAGES:
                for case in cases.get(key, {}).get(language, ()):
                    text: str = case if isinstance(case, str) else case["text"]
                    yield from _clause(language, file.stem, text, breach)


def _changed() -> Iterator[Clause | Group]:
    """The clauses changed into a breach (``tests/e2e/mutations.yaml``), and the lawful near misses."""
    for name, changes in load_yaml(TESTS / "e2e" / "mutations.yaml").items():
        text = (TESTS / "statutes" / f"{name}.txt").read_text(encoding="utf-8")
        language = name[:2]
        for change in changes:
            code = change["gives"]
            changed = text.replace(change["change"], change["to"])
            at = changed.index(change["to"])
            first, last = changed.rfind("\n", 0, at) + 1, changed.find("\n", at)
            line = changed[first:last]
            said = sentence_around(line, at - first, at - first + len(change["to"]))
            yield Clause(language, code, said, True)
            if all_rules()[code].mentions:
                lines = enumerate(changed.replace(change.get("also", "\0"), "").splitlines())
                paragraphs = tuple(Paragraph(n, line) for n, line in lines)
                document = parse_structure(SourceText(Path(name), "txt", paragraphs), language)
                told = _Mentions(read_bylaws(document)).told(document.articles)
                yield Group(language, f"{name} {code}", told, frozenset((code,)), code)
    for language, articles in load_yaml(TESTS / "e2e" / "near_misses.yaml").items():
        for _, text in articles:
            yield Clause(language, "", text, False)


def _articles(files: Iterable[Path]) -> Iterator[Clause | Group]:
    for file in files:
        for article in load_yaml(file):
            breach = not article.get("lawful")
            text = headed(article)
            yield from _clause(article["language"], article["rule"], text, breach, misleading=True)


def _statutes(labels: Iterable[Path]) -> Iterator[Clause | Group]:
    rules = {code: rule for code, rule in all_rules().items() if breaches_of(rule)}
    for path in labels:
        gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        document = parse(path.with_name(path.name.replace(".gold.json", ".txt")))
        bylaws = read_bylaws(document)
        texts = [paragraph.text for paragraph in document.source.paragraphs]
        places = {
            article.number: {line.paragraph for line in article.lines}
            for article in document.articles
        }
        language = gold["language"]
        for key, breach in (("findings", True), ("near_misses", False)):
            for label in gold.get(key, ()):
                quote = label["quote"]
                there = [n for n, text in enumerate(texts) if quote and quote in text]
                own = places.get(label.get("article"), set())
                for n in [*filter(own.__contains__, there), *there][:1]:
                    at = texts[n].index(quote)
                    said = sentence_around(texts[n], at, at + len(quote))
                    where = (n, at, at + len(quote))
                    rule = all_rules()[label["rule"]]
                    if breach or not _within(where, _numbers(bylaws, rule)):
                        yield Clause(language, rule.code, said, breach)
        absent = frozenset(f["rule"] for f in gold["findings"] if f["kind"] == "missing")
        yield Group(language, path.name, _Mentions(bylaws).told(document.articles), absent)
        if gold["findings"]:
            continue
        facts = {
            code: [place for _, place in _states(bylaws, rule.facts)]
            for code, rule in rules.items()
        }
        for n, text in enumerate(texts):
            for start, end in sentences(text):
                if end - start > SHORT:
                    read = frozenset(
                        c for c, held in facts.items() if _within((n, start, end), held)
                    )
                    yield Clause(language, "", text[start:end], False, read)


def labelled(without: Iterable[str]) -> Labelled:
    """All labelled clauses, but those of the sets of ``bench/unseen`` named in ``without``."""
    left = tuple(without)

    def kept(path: Path) -> bool:
        name = path.name.split(".")[0]
        return name not in left and name.split("-")[0] not in left

    unseen = HERE / "unseen"
    labels = [*TESTS.glob("statutes/*.gold.json"), *filter(kept, unseen.glob("*.gold.json"))]
    files = filter(kept, unseen.glob("*.yaml"))
    found = [*_cases(), *_changed(), *_statutes(sorted(labels)), *_articles(sorted(files))]
    return Labelled(
        [one for one in found if isinstance(one, Clause)],
        [one for one in found if isinstance(one, Group)],
    )
