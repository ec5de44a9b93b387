"""A longer fuzzing of what reads files, led by coverage (atheris); not part of the tests.

    pip install atheris
    python bench/fuzz.py [-max_total_time=600] [-max_len=20000] [CORPUS_FOLDER]

Any bytes go through the whole of a check: readers, structure, quantities, clauses, rules. Whatever is
raised besides a refusal (LawcheckError) stops the run and leaves the bytes in a file ``crash-…``.
The options are those of libFuzzer; the examples and the labelled statutes are the first inputs.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import atheris

ROOT = Path(__file__).parent.parent

with atheris.instrument_imports(include=["lawcheck"]):
    import lawcheck
    from lawcheck.errors import LawcheckError

    for example in (ROOT / "examples").glob("*.docx"):  # whatever is imported late, too
        lawcheck.check(example)


def check(data: bytes) -> None:
    """One input."""
    with suppress(LawcheckError):
        lawcheck.check("fuzzed", content=data)


def main() -> None:
    """Fuzz until a crash or the time given."""
    seeds = Path(tempfile.mkdtemp(prefix="lawcheck-seeds-"))
    for path in (*(ROOT / "examples").glob("*.docx"), *(ROOT / "tests" / "statutes").glob("*.txt")):
        (seeds / path.name).write_bytes(path.read_bytes())
    atheris.Setup([*sys.argv, str(seeds)], check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
