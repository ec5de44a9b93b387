"""Precision and recall of `lawcheck check` over labelled statutes (NAME.txt|docx + NAME.gold.json).

    python bench/accuracy.py FOLDER… [--rules 26,43.1] [--quiet] [--facts]

Counts conflict, missing and legacy; ``review`` labels are partial, so a review finding is never a
false alarm, except where a label calls the place a near miss.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from lawcheck import check

COUNTED = ("conflict", "missing", "legacy")


def _selected(code: str, wanted: list[str]) -> bool:
    return not wanted or any(code == w or code.split(".")[0] == w for w in wanted)


def _fact_equal(expected: Any, found: Any) -> bool:
    return str(expected) == str(found)


def measure(path: Path, gold: dict[str, Any], wanted: list[str]) -> dict[str, Any]:
    """Compare one document with its labels."""
    report = check(path).to_json()
    expected = [f for f in gold["findings"] if _selected(f["rule"], wanted)]
    found = [f for f in report["findings"] if f["kind"] in COUNTED and _selected(f["rule"], wanted)]
    misses, hits, articles, origins = [], [], 0, 0
    left = list(found)
    for label in expected:
        same = [f for f in left if f["rule"] == label["rule"]]
        here = [f for f in same if (f["article"] or {}).get("number") == label["article"]]
        pick = (here or same or [None])[0]
        if pick is None:
            misses.append(label)
            continue
        left.remove(pick)
        hits.append(label)
        articles += bool(here)
        origins += pick["origin"] == label.get("origin")
    facts_wrong = []
    for name, value in gold.get("facts", {}).items():
        if name in report["facts"] or value is not None:
            got = report["facts"].get(name)
            if not _fact_equal(value, got):
                facts_wrong.append((name, value, got))
    return {
        "hits": hits, "misses": misses, "alarms": left, "articles": articles,
        "origins": origins, "facts": len(gold.get("facts", {})), "facts_wrong": facts_wrong,
    }  # fmt: skip


def main() -> None:
    """Print a table and every miss and false alarm with its words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--rules", default="")
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("--facts", action="store_true")
    options = parser.parse_args()
    wanted = [w for w in options.rules.split(",") if w]
    total: Counter[str] = Counter()
    for gold_path in sorted(g for f in options.folders for g in f.rglob("*.gold.json")):
        stem = gold_path.name.removesuffix(".gold.json")
        gold = json.loads(gold_path.read_text(encoding="utf-8"))
        for suffix in (".txt", ".docx"):
            path = gold_path.with_name(stem + suffix)
            if not path.exists():
                continue
            result = measure(path, gold, wanted)
            tp, fn, fp = len(result["hits"]), len(result["misses"]), len(result["alarms"])
            total.update(tp=tp, fn=fn, fp=fp, articles=result["articles"],
                         origins=result["origins"], facts=result["facts"],
                         wrong=len(result["facts_wrong"]))  # fmt: skip
            print(f"{path.name:40} found {tp:3} missed {fn:3} false {fp:3} "
                  f"facts {result['facts'] - len(result['facts_wrong'])}/{result['facts']}")  # fmt: skip
            if options.quiet:
                continue
            for label in result["misses"]:
                print(f"  MISS  {label['rule']:6} art {label['article']}: {label['quote'][:110]}")
            for f in result["alarms"]:
                number = (f["article"] or {}).get("number")
                print(f"  FALSE {f['rule']:6} {f['kind']} art {number}: {f['excerpt'][:110]}")
            if options.facts:
                for name, want, got in result["facts_wrong"]:
                    print(f"  FACT  {name}: expected {want}, read {got}")
    tp, fn, fp = total["tp"], total["fn"], total["fp"]
    print(f"recall {tp / max(tp + fn, 1):.3f}  precision {tp / max(tp + fp, 1):.3f}  "
          f"article {total['articles'] / max(tp, 1):.3f}  origin {total['origins'] / max(tp, 1):.3f}  "
          f"facts {1 - total['wrong'] / max(total['facts'], 1):.3f}")  # fmt: skip


if __name__ == "__main__":
    main()
