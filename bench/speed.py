"""Time and memory of `lawcheck check` on a 26-page statute in each language, beside the floor.

    python bench/speed.py [--runs N] [FILE.docx …]

"Warm" checks the same file again; "unseen" forgets the lines remembered from the first time, as for
another statute of that length. The floor is what no checker can avoid: unzip and parse of
word/document.xml, measured in the same run. Without FILE, statutes of ``tests/statutes`` follow one
another until they fill 26 pages (about 60 000 characters), their articles renumbered, in the XML that
Word leaves in a file edited over time: a formatted run every few words, marks of revision on each. The
"usual" document takes the statutes with the fewest faults, the "dense" one those with the most.
Medians are printed; quote ratios, machines are noisy.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from itertools import product
from pathlib import Path

from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from lxml import etree

from lawcheck import check, parse
from lawcheck.parsing.reader import forget

PAGES_26 = 60_000
WORDS_A_RUN = 4
"""How many words Word keeps together: spelling marks, edits and changes of language part them."""
_PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""
"""Run from a small process: a child's peak counts what its parent held when it was started."""
STATUTES = Path(__file__).parent.parent / "tests" / "statutes"


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
    forget()
    check(path)


def _paragraph(document: Word, text: str) -> None:
    """A paragraph as Word saves it, in runs that each carry their font, size and language."""
    paragraph = document.add_paragraph()
    for name in ("rsidR", "rsidRDefault", "rsidP"):
        paragraph._p.set(qn(f"w:{name}"), "00A41C2F")
    for words in re.findall(rf"(?:\S+\s*){{1,{WORDS_A_RUN}}}", text):
        run = paragraph.add_run(words)
        run._r.set(qn("w:rsidRPr"), "00C83D10")
        properties = run._r.get_or_add_rPr()
        fonts = etree.SubElement(properties, qn("w:rFonts"))
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{script}"), "Simplified Arabic")
        for name, value in (("color", "000000"), ("sz", "26"), ("szCs", "26")):
            etree.SubElement(properties, qn(f"w:{name}")).set(qn("w:val"), value)
        etree.SubElement(properties, qn("w:rtl"))
        etree.SubElement(properties, qn("w:lang")).set(qn("w:bidi"), "ar-MA")


def _faults(statute: Path) -> float:
    """Labelled faults by character."""
    gold = json.loads(statute.with_suffix(".gold.json").read_text(encoding="utf-8"))
    return len(gold["findings"]) / statute.stat().st_size


def long_document(language: str, target: Path, *, dense: bool) -> None:
    """A 26-page document: the articles of statutes with many faults or few, numbered anew."""
    statutes = sorted(STATUTES.glob(f"{language}-*.txt"), key=_faults, reverse=dense)
    trees = [parse(path) for path in statutes]
    document = Document()
    for line in (*trees[0].title, *trees[0].preamble):
        _paragraph(document, line.text)
    keyword = trees[0].articles[0].label.split()[0]
    length = 0
    for number, article in enumerate((a for tree in trees for a in tree.articles), 1):
        _paragraph(document, f"{keyword} {number} : {article.title}")
        for line in article.lines:
            _paragraph(document, line.text)
        length += len(article.text)
        if length > PAGES_26:
            break
    for line in trees[0].closing:
        _paragraph(document, line.text)
    document.save(str(target))


def _cold(path: Path, runs: int) -> tuple[float, float]:
    """Median seconds and peak megabytes of the whole process."""
    command = [sys.executable, "-m", "lawcheck", "check", str(path), "--format", "json"]
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        times.append(time.perf_counter() - start)
    measured = subprocess.run(
        [sys.executable, "-c", _PEAK, *command], capture_output=True, check=True
    )
    return statistics.median(times), float(measured.stdout)


def main() -> None:
    """Print a line for each document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files: list[Path] = list(options.files)
        if not files:
            for language, dense in product(("ar", "fr"), (False, True)):
                files.append(Path(folder) / f"{language}-{'dense' if dense else 'usual'}.docx")
                long_document(language, files[-1], dense=dense)
        for path in files:
            check(path)
            floor = _median_ms(lambda p=path: _floor(p), options.runs)
            warm = _median_ms(lambda p=path: check(p), options.runs)
            unseen = _median_ms(lambda p=path: _forgetting(p), options.runs)
            cold, peak = _cold(path, options.runs)
            with zipfile.ZipFile(path) as archive:
                size = archive.getinfo("word/document.xml").file_size / 1e6
            print(
                f"{path.name}: {size:.1f} MB of XML, floor {floor:.1f} ms, warm check {warm:.0f} ms "
                f"({warm / floor:.1f} x floor), unseen {unseen:.0f} ms, "
                f"cold process {cold:.2f} s, peak {peak:.0f} MB"
            )


if __name__ == "__main__":
    main()
