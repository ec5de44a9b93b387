"""Are grammar and templates inverse? Random lawful profiles, drafted to Word files and read back.

    python bench/inverse.py [--number 200] [--seed 1] [--verbose]

Each profile is drafted in Arabic and in French. A draft passes when it is read to state the very facts
of its profile and `check` finds nothing in it (review aside). Prints each mismatch, its count and an
example, then the rates; exit code 1 when there is one.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any, get_args

from hypothesis import HealthCheck, Phase, given, seed, settings

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "drafting"))

from profiles import checked, lawful, lawful_answers, mismatches

from lawcheck.drafting.clauses import ProfileSource
from lawcheck.drafting.numbers import Language

LANGUAGES: tuple[Language, ...] = get_args(Language)


def profiles(number: int, start: int) -> list[dict[str, Any]]:
    """The answers of ``number`` random founders."""
    drawn: list[dict[str, Any]] = []

    @seed(start)
    @settings(
        max_examples=number, deadline=None, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(lawful_answers())
    def draw(answers: dict[str, Any]) -> None:
        drawn.append(answers)

    draw()
    return drawn


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--number", type=int, default=200, help="profiles to draw")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true", help="print the profiles that fail")
    asked = parser.parse_args()
    start = time.perf_counter()
    wrong: Counter[tuple[str, str]] = Counter()
    example: dict[tuple[str, str], str] = {}
    passed: Counter[str] = Counter()
    drawn = profiles(asked.number, asked.seed)
    for answers in drawn:
        profile = lawful(answers)
        for language in LANGUAGES:
            source = ProfileSource(profile, language)
            found = mismatches(source, checked(source))
            passed[language] += not found
            if found and asked.verbose:
                print(language, answers)
            for one in found:
                wrong[language, one.name] += 1
                example.setdefault((language, one.name), f"{one.drafted} -> {one.read}")
    for (language, name), count in wrong.most_common():
        print(f"{language} {name}: {count}  {example[language, name]}")
    for language in LANGUAGES:
        rate = passed[language] / max(len(drawn), 1)
        print(f"{language}: {passed[language]}/{len(drawn)} read back as drafted ({rate:.1%})")
    print(f"{time.perf_counter() - start:.0f} s")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
