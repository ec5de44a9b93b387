"""Time of what is written into the user's own Word file, beyond the check or the plan itself.

    python bench/annotate.py [--runs N] [--comments N] [--changes N]

The statute is that of ``bench/speed.py`` (26 pages, a formatted run every few words). Its findings are
repeated until there are as many comments as asked (``check --format docx``); as many tracked changes as
asked, each with its remark, are written by ``adapt``. Medians are printed.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from speed import long_document

from lawcheck import check
from lawcheck.adapting.edits import EditedText, Remark
from lawcheck.adapting.plan import Adaptation
from lawcheck.adapting.writing import written
from lawcheck.parsing.structure import Document
from lawcheck.reports.annotated import annotated


def main() -> None:
    """Print one line a language."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--comments", type=int, default=60)
    parser.add_argument("--changes", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for language in ("fr", "ar"):
            path = Path(folder) / f"{language}.docx"
            long_document(language, path, dense=True)
            report = check(path)
            many = islice(cycle(report.findings), options.comments)
            report = replace(report, findings=tuple(many))
            comments = median(partial(annotated, report), options.runs)
            adaptation = changed(report.document, options.changes)
            changes = median(partial(written, adaptation, report.spoken), options.runs)
            print(
                f"{language}: {options.comments} comments, {comments:.0f} ms; "
                f"{options.changes} tracked changes, {changes:.0f} ms"
            )


def median(job: Callable[[], object], runs: int) -> float:
    """The median time of ``job``, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        job()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def changed(document: Document, number: int) -> Adaptation:
    """``document`` with a word changed in ``number`` paragraphs, spread over the whole text."""
    text = EditedText(document.source.paragraphs)
    long = [p for p in text.paragraphs if len(p.text.split()) > 10]
    for edited in long[:: max(1, len(long) // number)][:number]:
        at = edited.text.index(" ")
        edited.substitute(at + 1, edited.text.index(" ", at + 1), "lawcheck")
        edited.remarks.append(Remark(("a rule", "its reason")))
    return Adaptation(document, text, (), ())


main()
