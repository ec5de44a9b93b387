"""Precision, recall and F1 of `lawcheck check` over labelled statutes (NAME.txt|docx + NAME.gold.json).

    python bench/accuracy.py FOLDER… [--rules 26,43.1] [--facts] [--quiet] [--by rule|kind|language]
                             [--format text|markdown]

Prints each miss and each false alarm with its words, then the scores in all, by kind and language, and
by rule on request. Counts conflict, missing and legacy; ``review`` labels are partial, so a review
finding is never a false alarm, except where a label calls the place a near miss. Labels under
``missed`` are known misses: they count, the tests do not ask for them.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from lawcheck import check
from lawcheck.parsing.folding import fold

COUNTED = ("conflict", "missing", "legacy")


@dataclass
class Score:
    """How many labels were found or missed, how many findings are false."""

    found: int = 0
    missed: int = 0
    false: int = 0

    @property
    def recall(self) -> float:
        return self.found / max(self.found + self.missed, 1)

    @property
    def precision(self) -> float:
        return self.found / max(self.found + self.false, 1)

    @property
    def f1(self) -> float:
        return 2 * self.found / max(2 * self.found + self.missed + self.false, 1)


@dataclass
class Result:
    """One document against its labels."""

    name: str
    language: str
    hits: list[dict[str, Any]] = field(default_factory=list)
    misses: list[dict[str, Any]] = field(default_factory=list)
    alarms: list[dict[str, Any]] = field(default_factory=list)
    articles: int = 0
    origins: int = 0
    facts: int = 0
    facts_wrong: list[tuple[str, Any, Any]] = field(default_factory=list)


def _number(value: Any) -> Any:
    """«1/1» and 1 are the same value."""
    try:
        return Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        return str(value)


def _selected(code: str, wanted: list[str]) -> bool:
    return not wanted or any(code == w or code.split(".")[0] == w for w in wanted)


def _near_miss(finding: dict[str, Any], gold: dict[str, Any]) -> bool:
    """Whether a review finding stands on words that the labels call a near miss of that rule."""
    said = fold(finding["excerpt"])
    return any(
        near["rule"] == finding["rule"] and said and (said in words or words in said)
        for near in gold.get("near_misses", ())
        if (words := fold(near["quote"]))
    )


def measure(path: Path, gold: dict[str, Any], wanted: list[str]) -> Result:
    """Compare one document with its labels."""
    report = check(path).to_json()
    result = Result(path.name, gold["language"])
    left = [
        f
        for f in report["findings"]
        if _selected(f["rule"], wanted) and (f["kind"] in COUNTED or _near_miss(f, gold))
    ]
    for label in (*gold["findings"], *gold.get("missed", ())):
        if not _selected(label["rule"], wanted):
            continue
        same = [f for f in left if f["rule"] == label["rule"]]
        here = [f for f in same if (f["article"] or {}).get("number") == label["article"]]
        pick = (here or same or [None])[0]
        if pick is None:
            result.misses.append(label)
            continue
        left.remove(pick)
        result.hits.append(label)
        result.articles += bool(here)
        result.origins += pick["origin"] == label.get("origin")
    result.alarms = left
    stated = gold.get("facts", {})
    result.facts = len(stated)
    for name, value in stated.items():
        got = report["facts"].get(name)
        if _number(value) != _number(got):
            result.facts_wrong.append((name, value, got))
    return result


def _documents(folders: Iterable[Path]) -> Iterator[tuple[Path, dict[str, Any]]]:
    for labels in sorted(g for f in folders for g in f.rglob("*.gold.json")):
        stem = labels.name.removesuffix(".gold.json")
        gold = json.loads(labels.read_text(encoding="utf-8"))
        for suffix in (".txt", ".docx"):
            path = labels.with_name(stem + suffix)
            if path.exists():
                yield path, gold


def scores(results: Iterable[Result], by: str) -> dict[str, Score]:
    """The scores by ``rule``, ``kind`` or ``language``; of everything by ``all``."""
    table: dict[str, Score] = defaultdict(Score)
    for r in results:
        for name in ("hits", "misses", "alarms"):
            for f in getattr(r, name):
                key = {"all": "all", "language": r.language}.get(by) or f[by]
                score = table[key]
                score.found += name == "hits"
                score.missed += name == "misses"
                score.false += name == "alarms"
    return dict(sorted(table.items(), key=lambda item: _order(item[0])))


def _order(key: str) -> tuple[str, int, int]:
    head, _, tail = key.partition(".")
    digits = head.isdigit() and tail.isdigit()
    return ("", int(head), int(tail)) if digits else (key, 0, 0)


def _table(title: str, table: dict[str, Score], markdown: bool) -> str:
    rows = [(title, "found", "missed", "false", "recall", "precision", "F1")]
    rows += [
        (k, str(s.found), str(s.missed), str(s.false), f"{s.recall:.3f}", f"{s.precision:.3f}",
         f"{s.f1:.3f}")
        for k, s in table.items()
    ]  # fmt: skip
    if markdown:
        rows.insert(1, ("---",) * 7)
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return "\n".join(f"{row[0]:12}" + "".join(f"{cell:>10}" for cell in row[1:]) for row in rows)


def _tell(r: Result, facts: bool) -> None:
    for label in r.misses:
        print(f"  MISS  {label['rule']:6} art {label['article']}: {label['quote'][:110]}")
    for f in r.alarms:
        number = (f["article"] or {}).get("number")
        print(f"  FALSE {f['rule']:6} {f['kind']} art {number}: {f['excerpt'][:110]}")
    if facts:
        for name, want, got in r.facts_wrong:
            print(f"  FACT  {name}: expected {want}, read {got}")


def main() -> None:
    """Print every document, what was missed or falsely alarmed, and the tables of scores."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rules", default="", help="only these codes or articles, by commas")
    parser.add_argument("--quiet", action="store_true", help="no miss, no false alarm, only scores")
    parser.add_argument("--facts", action="store_true", help="also each fact read wrong")
    parser.add_argument("--by", action="append", choices=("rule", "kind", "language"), default=[])
    parser.add_argument("--format", choices=("text", "markdown"), default="text")
    options = parser.parse_args()
    wanted = [w for w in options.rules.split(",") if w]
    results = []
    for path, gold in _documents(options.folders):
        r = measure(path, gold, wanted)
        results.append(r)
        print(
            f"{r.name:32} found {len(r.hits):3} missed {len(r.misses):3} false {len(r.alarms):3} "
            f"facts {r.facts - len(r.facts_wrong)}/{r.facts}"
        )
        if not options.quiet:
            _tell(r, options.facts)
    for by in ("all", *(options.by or ("kind", "language"))):
        print("\n" + _table(by, scores(results, by), options.format == "markdown"))
    hits = max(sum(len(r.hits) for r in results), 1)
    facts = sum(r.facts for r in results)
    wrong = sum(len(r.facts_wrong) for r in results)
    print(
        f"\nright article {sum(r.articles for r in results) / hits:.3f}  "
        f"right origin {sum(r.origins for r in results) / hits:.3f}  "
        f"right facts {1 - wrong / max(facts, 1):.3f} of {facts}"
    )


if __name__ == "__main__":
    main()
