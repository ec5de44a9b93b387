"""Rate and memory of `lawcheck audit` over generated statutes, first and second runs.

    python bench/audit.py [--files N] [--folder FOLDER] [--workers 1,2]

The statutes are drafted from random lawful profiles (`tests/drafting/profiles.py`), in Arabic and in French,
each then changed: another name and seat, figures altered, articles lost, clauses of the labelled statutes put
in. They are written as Word files in FOLDER (kept, and used again when it has N files). Every audit is a
process of its own; its memory is that of the process that runs the audit, without its workers.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
for tests in ("drafting", "sources"):
    sys.path.insert(0, str(ROOT / "tests" / tests))

from build import docx_parts, packed, par  # noqa: E402
from hypothesis import HealthCheck, Phase, given, settings  # noqa: E402
from profiles import lawful_answers, nested  # noqa: E402

from lawcheck.audit.places import place_name, places  # noqa: E402
from lawcheck.drafting.clauses import ProfileSource  # noqa: E402
from lawcheck.drafting.profile import profile_of  # noqa: E402
from lawcheck.drafting.statutes import plain_lines, statutes_of  # noqa: E402

NATIONAL = 60_000
_BASES = 120
_DIGITS = re.compile(r"\d+")
_CHANGES = 6


def bases(number: int) -> list[tuple[str, list[str]]]:
    """The lines of statutes drafted from ``number`` random profiles, by language."""
    found: list[tuple[str, list[str]]] = []

    @settings(max_examples=number, database=None, derandomize=True, deadline=None,
              phases=[Phase.generate], suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(lawful_answers())
    def draw(answers: dict[str, object]) -> None:
        profile = profile_of(nested(answers))
        for language in ("ar", "fr"):
            found.append(
                (
                    language,
                    list(plain_lines(statutes_of(profile, ProfileSource(profile, language)))),
                )
            )

    draw()
    return found


def changed(lines: list[str], others: list[str], chance: random.Random) -> Iterator[str]:
    """The lines with a few of them altered, lost, or replaced by a line of other statutes."""
    at = set(chance.sample(range(len(lines)), chance.randint(0, _CHANGES)))
    for number, line in enumerate(lines):
        if number not in at:
            yield line
            continue
        way = chance.choice(("figures", "lost", "other"))
        if way == "figures":
            yield _DIGITS.sub(lambda m: str(int(m[0][:9]) * 3 + 1), line)
        elif way == "other":
            yield chance.choice(others)


def generate(folder: Path, number: int) -> None:
    """Write ``number`` statutes in ``folder``, a hundred in each of its folders."""
    chance = random.Random(112.12)
    drafted = bases(min(_BASES, number))
    labelled = {
        language: [
            line
            for path in sorted((ROOT / "tests" / "statutes").glob(f"{language}-*.txt"))
            for line in path.read_text("utf-8").splitlines()
            if len(line) > 60
        ]
        for language in ("ar", "fr")
    }
    known = places()
    for n in range(number):
        language, lines = chance.choice(drafted)
        province = place_name(chance.choice(known).province, "ar" if language == "ar" else "fr")
        text = [re.sub("Azilal|\u0623\u0632\u064a\u0644\u0627\u0644", province, line)
                for line in changed(lines, labelled[language], chance)]  # fmt: skip
        place = folder / f"{n // 100:04}"
        place.mkdir(parents=True, exist_ok=True)
        body = "".join(par(line) for line in (*text, f"{n}") if line.strip())
        (place / f"statuts-{n:06}.docx").write_bytes(packed(docx_parts(body)))


class Measure(NamedTuple):
    """Seconds of a run, processor seconds of all its processes, peak megabytes of the one that runs it."""

    seconds: float
    processor: float
    megabytes: float

    def __str__(self) -> str:
        return (
            f"{self.seconds:.1f} s ({self.processor:.1f} s of processor), {self.megabytes:.0f} MB"
        )


def audited(folder: Path, out: Path, workers: int) -> Measure:
    """Audit ``folder`` into ``out`` with this number of workers."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "lawcheck", "audit", str(folder), "-o", str(out), "--lang", "fr",
         "--workers", str(workers)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT,
    )  # fmt: skip
    peak = [0.0]

    def watch() -> None:
        while True:
            try:
                status = Path(f"/proc/{process.pid}/status").read_text()
            except OSError:
                return
            said = re.search(r"VmHWM:\s+(\d+)", status)
            peak[0] = max(peak[0], int(said[1]) / 1024 if said else 0.0)
            time.sleep(0.2)

    watcher = threading.Thread(target=watch)
    watcher.start()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    watcher.join()
    if process.returncode not in (0, 1):
        raise SystemExit(f"the audit ended with {process.returncode}")
    seconds = time.perf_counter() - start
    return Measure(seconds, usage.ru_utime + usage.ru_stime, peak[0])


def measure(folder: Path, number: int, workers: list[int]) -> None:
    """Print a line for each run."""
    rates: dict[int, float] = {}
    for count in workers:
        out = Path(tempfile.mkdtemp(prefix="lawcheck-bench-"))
        first = audited(folder, out, count)
        rates[count] = number / first.seconds
        print(f"{number} files, {count} worker(s): {first}, {rates[count]:.1f} files/s", flush=True)
        second = audited(folder, out, count)
        share = 100 * second.seconds / first.seconds
        print(f"  again, nothing changed: {second}, {share:.1f} % of the first", flush=True)
        one = next(folder.rglob("*.docx"))
        kept = one.read_bytes()
        one.write_bytes(packed(docx_parts(par("Article 1 : Objet") + par(f"Objet {time.time()}"))))
        third = audited(folder, out, count)
        one.write_bytes(kept)
        print(f"  again, one file changed: {third}", flush=True)
        sizes = {p.name: p.stat().st_size / 1e6 for p in sorted(out.iterdir()) if p.is_file()}
        print("  " + ", ".join(f"{name} {size:.1f} MB" for name, size in sizes.items()), flush=True)
        shutil.rmtree(out)
    if len(rates) > 1:
        print(
            f"{workers[-1]} workers against {workers[0]}: {rates[workers[-1]] / rates[workers[0]]:.2f}"
        )
    hours = NATIONAL / rates[workers[-1]] / 3600
    print(f"{NATIONAL} files at this rate: {hours:.2f} h")


def main() -> None:
    """Generate what is not there, then measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--workers", default="1,2")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="lawcheck-statutes-"))
    if sum(1 for _ in folder.rglob("*.docx")) != options.files:
        generate(folder, options.files)
    measure(folder, options.files, [int(w) for w in options.workers.split(",")])


if __name__ == "__main__":
    main()
