"""Learn which words breaches and mentions of each rule say, and which others: `grammars/likeness/*.tsv`.

    python bench/likeness.py                      learn from all labelled clauses and write the weights
    python bench/likeness.py --without O P …      leave out the sets of bench/unseen with these names or
                                                  first letters, to measure on them

The clauses are those of ``tests/cases``, of the labelled statutes (``tests/statutes``, ``bench/unseen``) and
of the single articles of ``bench/unseen``; the sentences of compliant statutes are lawful for every rule.
A lawful clause in which the rule reads its fact is left out for that rule: only the value tells it from a
breach, and values are the rule's own affair. A mention is a sentence in which a fact that the rule requires is
read, in any statute.
Needs scikit-learn (``pip install 'lawcheck[learn]'``); the package itself does not.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from lawcheck import parse
from lawcheck.bylaws import Bylaws, Statement
from lawcheck.judging import MENTIONED, sentences_of
from lawcheck.law import load_law
from lawcheck.likeness import BLOCK, HUNDRED, Subject, sentence_around, sentences, traits
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import Document, parse_structure
from lawcheck.resources import directory
from lawcheck.rules.engine import all_rules, run_rules
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

HERE = Path(__file__).parent
TESTS = HERE.parent / "tests"
sys.path.append(str(TESTS / "rules"))

from fragments import FRAME, fragment, headed  # noqa: E402

LANGUAGES = ("ar", "fr")
STRENGTH = 300.0
"""How closely the labels are followed (the inverse of the penalty on large weights)."""
BACKGROUND = 0.1
"""What a sentence of a compliant statute weighs beside a clause labelled for the rule."""
KEPT = 500
"""How many weights of a rule are kept, the largest; more of them rank no better."""
MARGIN = 1.0
"""How far below a mention the sentences of statutes without it stay."""
FOLDS = 3
"""In how many parts the statutes are cut to see what is said of one by what the others taught."""
SHORT = 30
"""A line of fewer characters is no sentence."""


class Example(NamedTuple):
    """A labelled clause: a breach of the rule ``code`` (or its mention), or not.

    ``code`` is empty for a sentence that is none for any rule but those that ``read_by`` names: of these it is
    the mention, and it teaches nothing of their breaches. ``absent`` are the rules whose mention is missing
    in the statutes in which it stands; ``fold`` is the same for all sentences of these.
    """

    language: str
    subject: Subject
    code: str
    text: str
    label: bool
    read_by: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    fold: int = 0


Place = tuple[int, int, int]
"""A paragraph, the first character and the one after the last."""


def _read(bylaws: Bylaws, code: str, *, numbers: bool) -> list[Place]:
    """Where the facts of rule ``code`` are stated; with ``numbers`` only those that are numbers."""
    places: list[Place] = []
    stated = (said for fact in all_rules()[code].facts for said in bylaws.said(fact))
    for said in (said for said in stated if isinstance(said, Statement)):
        number = isinstance(said.value, (int, Fraction)) and not isinstance(said.value, bool)
        at = said.evidence
        if at is not None and said.sure and (number or not numbers):
            places.append((at.paragraph, at.start, at.end))
    return places


def _within(place: Place, others: Iterable[Place]) -> bool:
    """Whether one of ``others`` shares a character with ``place``."""
    n, start, end = place
    return any(m == n and first < end and start < last for m, first, last in others)


def _clause(language: str, code: str, text: str, breach: bool) -> Iterator[Example]:
    """The examples of a labelled clause: the sentences where the rule fires, or all of it."""
    document, own = fragment(code, language, text)
    if all_rules()[code].kinds[0] == "missing":
        if breach:
            yield from _without(document, code)
        else:
            title = text.partition("\n")[0].partition(":")[2]
            yield Example(language, "mention", code, f"{title}\n{_body(text, language)}", True)
    if all_rules()[code].kinds == ("missing",):
        return
    bylaws = read_bylaws(document)
    if not breach:
        if not any(at in own for at, _, _ in _read(bylaws, code, numbers=True)):
            yield Example(language, "breach", code, _body(text, language), breach)
        return
    yield Example(language, "breach", code, _body(text, language), breach)
    texts = [paragraph.text for paragraph in document.source.paragraphs]
    found = run_rules(bylaws, load_law("112.12"), lambda rule: rule.code == code).findings
    places = [f.evidence for f in found if f.evidence]
    said = {sentence_around(texts[at.paragraph], at.start, at.end) for at in places}
    for sentence in sorted(said - {_body(text, language)}):
        yield Example(language, "breach", code, sentence, breach)


def _fold(name: str) -> int:
    return crc32(name.encode()) % FOLDS


def _without(document: Document, code: str) -> Iterator[Example]:
    """The sentences of statutes in which the mention of rule ``code`` is missing."""
    fold = _fold("".join(article.text for article in document.articles))
    missing = frozenset((code,))
    for article in document.articles:
        for _, said in sentences_of(article):
            yield Example(
                document.language, "mention", code, said, False, absent=missing, fold=fold
            )


def _body(text: str, language: str) -> str:
    """``text`` without the heading that only leads to it."""
    head, _, body = text.partition("\n")
    return body if body and head.startswith(tuple(FRAME[language]["headings"])) else text


def _cases() -> Iterator[Example]:
    """The phrasings of ``tests/cases``."""
    for file in sorted((TESTS / "cases").glob("*.*.yaml")):
        cases = load_yaml(file)
        for key, breach in (("fires", True), ("silent", False)):
            for language in LANGUAGES:
                for case in cases.get(key, {}).get(language, ()):
                    text: str = case if isinstance(case, str) else case["text"]
                    yield from _clause(language, file.stem, text, breach)


def _changed() -> Iterator[Example]:
    """The clauses changed into a breach (``tests/e2e/mutations.yaml``), and the lawful near misses."""
    for name, changes in load_yaml(TESTS / "e2e" / "mutations.yaml").items():
        text = (TESTS / "statutes" / f"{name}.txt").read_text(encoding="utf-8")
        for change in changes:
            changed = text.replace(change["change"], change["to"])
            at = changed.index(change["to"])
            first, last = changed.rfind("\n", 0, at) + 1, changed.find("\n", at)
            line = changed[first:last]
            said = sentence_around(line, at - first, at - first + len(change["to"]))
            yield Example(name[:2], "breach", change["gives"], said, True)
            if all_rules()[change["gives"]].kinds[0] == "missing":
                lines = enumerate(changed.replace(change.get("also", "\0"), "").splitlines())
                paragraphs = tuple(Paragraph(n, line) for n, line in lines)
                document = parse_structure(SourceText(Path(name), "txt", paragraphs), name[:2])
                yield from _without(document, change["gives"])
    for language, articles in load_yaml(TESTS / "e2e" / "near_misses.yaml").items():
        for _, text in articles:
            yield Example(language, "breach", "", text, False)


def _articles(files: Iterable[Path]) -> Iterator[Example]:
    for file in files:
        for article in load_yaml(file):
            breach = not article.get("lawful")
            yield from _clause(article["language"], article["rule"], headed(article), breach)


def _statutes(labels: Iterable[Path]) -> Iterator[Example]:
    for path in labels:
        gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        document = parse(path.with_name(path.name.replace(".gold.json", ".txt")))
        bylaws = read_bylaws(document)
        facts = {code: _read(bylaws, code, numbers=False) for code in all_rules()}
        texts = [paragraph.text for paragraph in document.source.paragraphs]
        places = {
            article.number: {line.paragraph for line in article.lines}
            for article in document.articles
        }
        language = gold["language"]
        fold = _fold(path.name)
        absent = frozenset(f["rule"] for f in gold["findings"] if f["kind"] == "missing")
        for key, breach in (("findings", True), ("near_misses", False)):
            for label in gold.get(key, ()):
                quote = label["quote"]
                there = [n for n, text in enumerate(texts) if quote and quote in text]
                own = places.get(label.get("article"), set())
                for n in [*filter(own.__contains__, there), *there][:1]:
                    at = texts[n].index(quote)
                    said = sentence_around(texts[n], at, at + len(quote))
                    where = (n, at, at + len(quote))
                    if breach or not _within(where, _read(bylaws, label["rule"], numbers=True)):
                        yield Example(language, "breach", label["rule"], said, breach)
        for article in document.articles:
            for (_, n, start, end, _), said in sentences_of(article):
                said_by = _said_by(facts, (n, start, end))
                yield Example(language, "mention", "", said, False, said_by, absent, fold)
        if gold["findings"]:
            continue
        for n, text in enumerate(texts):
            for start, end in sentences(text):
                if end - start > SHORT:
                    said_by = _said_by(facts, (n, start, end))
                    yield Example(language, "breach", "", text[start:end], False, said_by)


def _said_by(facts: dict[str, list[Place]], place: Place) -> frozenset[str]:
    """The rules whose facts are stated at ``place``."""
    return frozenset(code for code, places in facts.items() if _within(place, places))


def examples(without: Iterable[str]) -> list[Example]:
    """Every labelled clause, but those of the sets of ``bench/unseen`` named in ``without``."""
    left = tuple(without)

    def kept(path: Path) -> bool:
        name = path.name.split(".")[0]
        return name not in left and name.split("-")[0] not in left

    unseen = HERE / "unseen"
    labels = [*TESTS.glob("statutes/*.gold.json"), *filter(kept, unseen.glob("*.gold.json"))]
    files = filter(kept, unseen.glob("*.yaml"))
    return [*_cases(), *_changed(), *_statutes(sorted(labels)), *_articles(sorted(files))]


def learn(given: list[Example]) -> Iterator[str]:
    """The lines of the file of weights for examples of one language."""
    column: dict[str, int] = {}
    rows = [[column.setdefault(t, len(column)) for t in sorted(traits(e.text))] for e in given]
    matrix = csr_matrix(
        (
            np.concatenate([np.full(len(row), max(len(row), 1) ** -0.5) for row in rows]),
            np.concatenate([np.array(row, dtype=np.int32) for row in rows]),
            np.cumsum([0, *map(len, rows)]),
        ),
        shape=(len(rows), len(column)),
    )
    names = list(column)
    codes = np.array([example.code for example in given])
    subjects = np.array([example.subject for example in given])
    labels = np.array([example.label for example in given])
    folds = np.array([example.fold for example in given])
    for code, rule in all_rules().items():
        read = np.array([code in example.read_by for example in given])
        absent = np.array([code in example.absent for example in given])
        subjects_of: dict[Subject, bool] = {
            "breach": bool({"conflict", "legacy"} & set(rule.kinds)),
            "mention": rule.kinds[0] == "missing",
        }
        for subject in (subject for subject, has in subjects_of.items() if has and rule.article):
            anyone = (subjects == subject) & (codes == "")
            if subject == "breach":
                concerned = (subjects == subject) & (codes == code) | anyone & ~read
                wanted, weight = labels, np.where(codes == code, 1.0, BACKGROUND)
            else:
                concerned = (subjects == subject) & (codes == code) | anyone
                wanted, weight = labels | read & ~absent, np.ones(len(given))
            if not wanted[concerned].any():
                continue
            model = _fitted(matrix[concerned], wanted[concerned], weight[concerned])
            weights = np.rint(model.coef_.ravel() * HUNDRED).astype(int)
            bias = model.intercept_[0]
            if subject == "mention":
                bias += min(
                    0.0,
                    MENTIONED
                    - MARGIN
                    - _highest(matrix, wanted, concerned, absent & concerned, folds),
                )
            yield f"{BLOCK}{subject} {code} {round(bias * HUNDRED)}"
            largest = np.argsort(-np.abs(weights), kind="stable")[:KEPT]
            for n in sorted(largest[weights[largest] != 0], key=lambda n: -weights[n]):
                yield f"{names[n]}\t{weights[n]}"


def _fitted(rows: csr_matrix, labels: Any, weight: Any = None) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
    return model.fit(rows, labels, sample_weight=weight)


def _highest(rows: csr_matrix, labels: Any, concerned: Any, absent: Any, folds: Any) -> float:
    """How like a mention a sentence of statutes without it was at most, by what the others taught."""
    highest = -math.inf
    for fold in range(FOLDS):
        held = absent & (folds == fold)
        taught = concerned & (folds != fold)
        if held.any() and labels[taught].any():
            model = _fitted(rows[taught], labels[taught])
            highest = max(highest, model.decision_function(rows[held]).max())
    return highest


def main() -> None:
    """Write the weights of both languages."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--without", nargs="*", default=())
    options = parser.parse_args()
    given = examples(options.without)
    for language in LANGUAGES:
        own = [example for example in given if example.language == language]
        path = directory("grammars") / "likeness" / f"{language}.tsv"
        path.write_text("\n".join(learn(own)) + "\n", encoding="utf-8")
        print(f"{path.name}: {len(own)} clauses, {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
