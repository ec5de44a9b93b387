"""Time of `check --format docx` beyond the check itself, on a long statute with many findings.

    python bench/annotate.py [--runs N] [--comments N]

The statute is that of ``bench/speed.py`` (26 pages, a formatted run every few words); its findings are
repeated until there are as many as asked. Medians are printed.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from speed import long_document

from lawcheck import check
from lawcheck.reports.annotated import annotated


def main() -> None:
    """Print one line a language."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--comments", type=int, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for language in ("fr", "ar"):
            path = Path(folder) / f"{language}.docx"
            long_document(language, path, dense=True)
            report = check(path)
            many = islice(cycle(report.findings), options.comments)
            report = replace(report, findings=tuple(many))
            times = []
            for _ in range(options.runs):
                start = time.perf_counter()
                annotated(report)
                times.append((time.perf_counter() - start) * 1000)
            print(f"{language}: {options.comments} comments, {statistics.median(times):.0f} ms")


main()
