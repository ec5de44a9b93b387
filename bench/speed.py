"""Time and memory of `lawcheck check` on a 26-page statute in each language, beside the floor.

    python bench/speed.py [--runs N] [FILE.docx …]

"Warm" checks the same file again; "unseen" forgets the lines remembered from the first time, as for
another statute of that length. The floor is what no checker can avoid: unzip and parse of
word/document.xml, measured in the same run. Without FILE the example statutes are repeated
until they fill 26 pages (about 60 000
characters), their articles renumbered. Medians are printed; quote ratios, machines are noisy.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from docx import Document
from lxml import etree

from lawcheck import check, parse
from lawcheck.parsing.annotate import annotated

PAGES_26 = 60_000
EXAMPLES = Path(__file__).parent.parent / "examples"


def _median_ms(run: Callable[[], object], runs: int) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def _floor(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        etree.fromstring(archive.read("word/document.xml"))


def _forgetting(path: Path) -> None:
    annotated.cache_clear()
    check(path)


def _long(example: Path, target: Path) -> None:
    """A 26-page document: the articles of ``example``, then again with further numbers."""
    tree = parse(example)
    document = Document()
    for line in (*tree.title, *tree.preamble):
        document.add_paragraph(line.text)
    length, number = 0, 0
    keyword = tree.articles[0].label.split()[0]
    while length < PAGES_26:
        for article in tree.articles:
            number += 1
            document.add_paragraph(f"{keyword} {number} : {article.title}")
            for line in article.lines:
                document.add_paragraph(line.text)
                length += len(line.text)
    for line in tree.closing:
        document.add_paragraph(line.text)
    document.save(str(target))


def _cold(path: Path, runs: int) -> tuple[float, float]:
    """Median seconds and peak megabytes of the whole process."""
    command = [sys.executable, "-m", "lawcheck", "check", str(path), "--format", "json"]
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        times.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return statistics.median(times), peak


def main() -> None:
    """Print a line for each document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files: list[Path] = list(options.files)
        if not files:
            for example in sorted(EXAMPLES.glob("*.docx")):
                files.append(Path(folder) / example.name)
                _long(example, files[-1])
        for path in files:
            check(path)
            floor = _median_ms(lambda p=path: _floor(p), options.runs)
            warm = _median_ms(lambda p=path: check(p), options.runs)
            unseen = _median_ms(lambda p=path: _forgetting(p), options.runs)
            cold, peak = _cold(path, options.runs)
            print(
                f"{path.name}: floor {floor:.1f} ms, warm check {warm:.0f} ms "
                f"({warm / floor:.1f} x floor), unseen {unseen:.0f} ms, "
                f"cold process {cold:.2f} s, peak {peak:.0f} MB"
            )


if __name__ == "__main__":
    main()
