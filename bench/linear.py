"""Every rule over one endless paragraph of the words that trigger it: does the time grow with the text?

    python bench/linear.py [--kilobytes 250] [--rules 43,50.1] [--worst 15]

For each rule and language the sentence that it is known to object to (its example) is repeated in one
article, without a full stop, up to a quarter of the size and up to the size. Time that grows with the text
has a growth of 1, with its square 2. Prints the worst first.
"""

from __future__ import annotations

import argparse
import gc
import math
import re
import time
from pathlib import Path
from typing import Literal

from lawcheck.judging import judge
from lawcheck.law import load_law
from lawcheck.messages import Language
from lawcheck.parsing.reader import forget
from lawcheck.parsing.structure import parse_structure
from lawcheck.rules.engine import all_rules
from lawcheck.rules.texts import rule_texts
from lawcheck.sources.model import Paragraph, SourceText

HEADS: dict[Language, str] = {
    "ar": "\u0627\u0644\u0645\u0627\u062f\u0629 1: ",
    "fr": "Article 1 : ",
}
SLOWEST = 8
_STOPS = re.compile(r"[.;:!?\u061b\u061f\n]+")


def paragraph(code: str, language: Literal["ar", "fr"], size: int) -> SourceText:
    """One article whose only paragraph repeats the example of a rule, in about ``size`` characters."""
    texts = rule_texts(code)
    words = _STOPS.sub(" ", texts.fires[language]).strip()
    lines = (HEADS[language] + texts.title[language], f"{words} " * (size // len(words) + 1))
    return SourceText(Path("linear"), "txt", tuple(Paragraph(i, t) for i, t in enumerate(lines)))


def seconds(code: str, language: Literal["ar", "fr"], size: int) -> float:
    """Processor seconds of a check of such a text by every rule."""
    source = paragraph(code, language, size)
    forget()
    gc.collect()
    gc.disable()
    start = time.process_time()
    judge(parse_structure(source, language), load_law("112.12"))
    spent = time.process_time() - start
    gc.enable()
    return spent


def growth(code: str, language: Literal["ar", "fr"], size: int) -> tuple[float, float]:
    """The exponent by which the time grows from a quarter of ``size`` to ``size``, and the last time."""
    small = seconds(code, language, size // 4)
    large = seconds(code, language, size)
    return math.log(large / small, 4), large


def main() -> None:
    """Print the growth of each rule, the worst first."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kilobytes", type=int, default=250)
    parser.add_argument("--rules", default="")
    parser.add_argument("--worst", type=int, default=15)
    options = parser.parse_args()
    wanted = [w for w in options.rules.split(",") if w]
    codes = [c for c in all_rules() if not wanted or c in wanted or c.split(".")[0] in wanted]
    size = options.kilobytes * 1000
    found = [
        (*growth(code, language, size), code, language)
        for code in codes
        for language in ("ar", "fr")
    ]
    for exponent, spent, code, language in sorted(found, reverse=True)[: options.worst]:
        print(f"{code:6} {language}  growth {exponent:.2f}  {spent:.2f} s")
    for exponent, spent, code, language in sorted(found, key=lambda row: -row[1])[:SLOWEST]:
        print(
            f"slowest: {code} {language} {spent:.2f} s for {options.kilobytes} kB ({exponent:.2f})"
        )


if __name__ == "__main__":
    main()
