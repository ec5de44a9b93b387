"""Learn which words breaches and mentions say, and which others: `grammars/likeness/*.tsv`.

    python bench/likeness.py                      learn from all labelled clauses and write the weights
    python bench/likeness.py --without O P …      leave out the sets of bench/unseen with these names or
                                                  first letters, to measure on them

What is labelled: ``bench/labelled.py``. Of a mention that an article states in words that no pattern knows, the
sentence most like those that do is taken for it. Needs scikit-learn (``pip install 'lawcheck[learn]'``); the
package itself does not.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from labelled import LANGUAGES, Clause, Group, breaches_of, labelled
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from lawcheck.judging import MENTIONED
from lawcheck.likeness import BLOCK, HUNDRED, Subject, traits
from lawcheck.resources import directory
from lawcheck.rules.engine import all_rules
from lawcheck.rules.model import Rule

STRENGTH = 300.0
"""How closely the labels are followed (the inverse of the penalty on large weights)."""
BACKGROUND = 0.1
"""What a sentence of a compliant statute weighs beside a clause labelled for the rule."""
KEPT = 500
"""How many weights of a rule or fact are kept, the largest; more of them rank no better."""
MARGIN = 1.0
"""How far below a mention the sentences of statutes without it stay."""
FOLDS = 3
"""In how many parts the statutes are cut to see what is said of one by what the others taught."""


class Rows(NamedTuple):
    """Texts as rows of a matrix with a column for each trait."""

    matrix: csr_matrix
    names: list[str]


def _rows(texts: Sequence[str]) -> Rows:
    column: dict[str, int] = {}
    found = [[column.setdefault(t, len(column)) for t in sorted(traits(text))] for text in texts]
    values = np.concatenate([np.full(len(row), max(len(row), 1) ** -0.5) for row in found])
    places = np.concatenate([np.array(row, dtype=np.int32) for row in found])
    shape = (len(found), len(column))
    ends = np.cumsum([0, *map(len, found)])
    return Rows(csr_matrix((values, places, ends), shape=shape), list(column))


def _fitted(rows: csr_matrix, labels: Any, weight: Any = None) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0)
    return model.fit(rows, labels, sample_weight=weight)


def _block(
    subject: Subject, name: str, model: LogisticRegression, bias: float, names: Sequence[str]
) -> Iterator[str]:
    """The lines of what was learnt of one rule or fact."""
    weights = np.rint(model.coef_.ravel() * HUNDRED).astype(int)
    yield f"{BLOCK}{subject} {name} {round(bias * HUNDRED)}"
    largest = np.argsort(-np.abs(weights), kind="stable")[:KEPT]
    for n in sorted(largest[weights[largest] != 0], key=lambda n: -weights[n]):
        yield f"{names[n]}\t{weights[n]}"


def breaches(clauses: Sequence[Clause]) -> Iterator[str]:
    """The weights of the breaches of each rule, from the clauses of one language."""
    rows = _rows([clause.text for clause in clauses])
    codes = np.array([clause.code for clause in clauses])
    labels = np.array([clause.breach for clause in clauses])
    for code in (code for code, rule in all_rules().items() if breaches_of(rule)):
        read = np.array([code in clause.read_by for clause in clauses])
        concerned = (codes == code) | (codes == "") & ~read
        if labels[concerned].any():
            weight = np.where(codes == code, 1.0, BACKGROUND)[concerned]
            model = _fitted(rows.matrix[concerned], labels[concerned], weight)
            yield from _block("breach", code, model, model.intercept_[0], rows.names)


class Mentions:
    """What the groups of one language teach of the mentions of the law."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self.groups = groups
        self.rows = _rows([told.text for group in groups for told in group.sentences])
        ends = np.cumsum([0, *(len(group.sentences) for group in groups)])
        self.spans = [slice(a, b) for a, b in pairwise(ends)]
        self.folds = np.concatenate(
            [np.full(len(group.sentences), group.fold(FOLDS)) for group in groups]
        )

    def reads(self, fact: str) -> Any:
        """Which sentences state ``fact``."""
        return np.array([fact in told.facts for group in self.groups for told in group.sentences])

    def learn(self, rule: Rule) -> Iterator[str]:
        """The weights of each mention that ``rule`` requires."""
        read = {fact: self.reads(fact) for fact in rule.mentions}
        first = {fact: self._first(rule, read, fact) for fact in rule.mentions}
        scores = {
            fact: _fitted(self.rows.matrix[use], labels[use]).decision_function(self.rows.matrix)
            for fact, (labels, use) in first.items()
            if labels[use].any()
        }
        for fact in scores:
            labels, use = self._second(rule, read, fact, scores)
            model = _fitted(self.rows.matrix[use], labels[use])
            lacking = self._lacking(rule, read, fact)
            highest = self._highest(labels, use, lacking)
            bias = model.intercept_[0] + min(0.0, MENTIONED - MARGIN - highest)
            yield from _block("mention", fact, model, bias, self.rows.names)

    def _first(self, rule: Rule, read: dict[str, Any], fact: str) -> tuple[Any, Any]:
        """The labels of all sentences, and which are sure enough to be used."""
        labels = read[fact].copy()
        use = np.ones(len(labels), dtype=bool)
        for group, span in zip(self.groups, self.spans, strict=True):
            if group.code not in ("", rule.code):
                use[span] = False
            elif rule.code in group.absent:
                if len(read) == 1:
                    labels[span] = False
            elif not read[fact][span].any():
                use[span] = False  # it is there, in words that no pattern knows, or not required
        return labels, use

    def _second(
        self, rule: Rule, read: dict[str, Any], fact: str, scores: dict[str, Any]
    ) -> tuple[Any, Any]:
        """The same, when what was learnt tells which sentence of an article states it unread."""
        labels, use = self._first(rule, read, fact)
        for group, span in zip(self.groups, self.spans, strict=True):
            if group.code != rule.code or not len(scores[fact][span]):
                continue
            if rule.code in group.absent:
                unread = [f for f in scores if not read[f][span].any()]
                least = min(unread, key=lambda f: scores[f][span].max(), default=fact)
                use[span] = read[fact][span].any() or fact == least
            elif not read[fact][span].any():
                best = span.start + int(scores[fact][span].argmax())
                labels[best] = use[best] = True
        return labels, use

    def _lacking(self, rule: Rule, read: dict[str, Any], fact: str) -> Any:
        """The sentences of whole statutes, or of cases, in which ``fact`` is missing."""
        lacking = np.zeros(len(self.folds), dtype=bool)
        for group, span in zip(self.groups, self.spans, strict=True):
            missing = rule.code in group.absent and not group.misleading
            if missing and not read[fact][span].any():
                lacking[span] = True
        return lacking

    def _highest(self, labels: Any, use: Any, lacking: Any) -> float:
        """How like a mention a sentence of statutes without it was at most, by what the others taught."""
        highest = -np.inf
        for fold in range(FOLDS):
            held, taught = lacking & (self.folds == fold), use & (self.folds != fold)
            if held.any() and labels[taught].any():
                model = _fitted(self.rows.matrix[taught], labels[taught])
                highest = max(highest, model.decision_function(self.rows.matrix[held]).max())
        return float(highest)


def mentions(groups: Sequence[Group]) -> Iterator[str]:
    """The weights of the mentions that the law requires, from the groups of one language."""
    known = Mentions(groups)
    for rule in all_rules().values():
        if rule.mentions:
            yield from known.learn(rule)


def main() -> None:
    """Write the weights of both languages."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--without", nargs="*", default=())
    options = parser.parse_args()
    given = labelled(options.without)
    for language in LANGUAGES:
        clauses = [clause for clause in given.clauses if clause.language == language]
        groups = [group for group in given.groups if group.language == language]
        path = directory("grammars") / "likeness" / f"{language}.tsv"
        lines = [*breaches(clauses), *mentions(groups)]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{path.name}: {len(clauses)} clauses, {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
