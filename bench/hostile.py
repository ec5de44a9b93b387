"""Time and memory of `lawcheck check` on files made to hurt it, each in its own process.

    python bench/hostile.py

Prints, for each file: the exit code, the seconds and the peak megabytes of the whole process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ENTITIES = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))


OPEN, CLOSE = f"<w:document {NAMESPACE}><w:body>", "</w:body></w:document>"
LINE = "<w:p><w:r><w:t>Article 1 : Capital</w:t></w:r></w:p>"

# What comes first, what is repeated, how often, what comes last: written piece by piece, so that
# the memory of this process, which its children inherit, stays out of the measure.
FILES: dict[str, tuple[str, str, int, str]] = {
    "inflates beyond the limit": ("", " " * 1024, 49 * 1024, ""),
    "entities within entities": (
        f'<!DOCTYPE d [<!ENTITY l0 "ha">{ENTITIES}]>',
        "",
        0,
        "<d>&l11;</d>",
    ),
    "1.6 million tags": (OPEN, "<w:p/>", 1_600_000, CLOSE),
    "two million attributes": (OPEN, '<w:tab a="" b="" c="" d=""/>', 500_000, CLOSE),
    "100 000 nested content controls": (OPEN, "<w:sdt>", 100_000, CLOSE),
    "a million empty paragraphs": (OPEN, "<w:p/>", 1_000_000, LINE + CLOSE),
    "210 000 paragraphs": (OPEN, LINE, 210_000, CLOSE),
    "19 000 paragraphs": (OPEN, LINE, 19_000, CLOSE),
}


def _write(path: Path, first: str, repeated: str, times: int, last: str) -> None:
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Override '
        'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
        '.wordprocessingml.document.main+xml"/></Types>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        with archive.open("word/document.xml", "w") as part:
            part.write(first.encode())
            for _ in range(times):
                part.write(repeated.encode())
            part.write(last.encode())


def main() -> None:
    """Print a line for each file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hostile.docx"
        for name, parts in FILES.items():
            _write(path, *parts)
            start = time.perf_counter()
            process = subprocess.Popen(
                [sys.executable, "-m", "lawcheck", "check", str(path)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds = time.perf_counter() - start
            peak = usage.ru_maxrss / 1024
            print(f"{name}: exit {process.returncode}, {seconds:.2f} s, {peak:.0f} MB")


if __name__ == "__main__":
    main()
