"""A folder of statutes to audit, and the audit of it."""

from __future__ import annotations

import shutil
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

from lawcheck.audit.checking import Asked, check_one
from lawcheck.audit.run import Done, Order, audit
from lawcheck.audit.workers import Limits, Pool

ROOT = Path(__file__).parents[2]
STATUTES = ROOT / "tests" / "statutes"
DAY = date(2026, 11, 26)


class Silent:
    """Nobody is told how far the run is; the run is stopped after ``stop`` files."""

    def __init__(self, stop: int = 0) -> None:
        self.total = self.done = 0
        self._stop = stop

    def begin(self, total: int) -> None:
        self.total = total

    def advance(self) -> None:
        self.done += 1
        if self.done == self._stop:
            raise KeyboardInterrupt


class Here:
    """Checks in this process: for tests that are not about workers."""

    def run(self, tasks: Any) -> Any:
        for task in tasks:
            yield task, check_one(task)


def filled(folder: Path) -> Path:
    """An archive as offices have them: folders, a zip with a zip in it, a lock file, a scan, a copy."""
    (folder / "2023").mkdir(parents=True)
    (folder / "موسم").mkdir()
    shutil.copy(ROOT / "examples" / "statuts-fr.docx", folder / "2023" / "statuts.docx")
    shutil.copy(ROOT / "examples" / "statuts-fr.docx", folder / "2023" / "copie de statuts.docx")
    shutil.copy(STATUTES / "ar-student.txt", folder / "موسم" / "واحة.txt")
    shutil.copy(STATUTES / "fr-compliant-notary.txt", folder / "good.txt")
    (folder / "~$lock.docx").write_bytes(b"\x05me")
    (folder / ".hidden.docx").write_bytes(b"x")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (folder / "scan.docx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    inner = folder / "inner.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.write(STATUTES / "fr-legacy-2483.txt", "deep/legacy.txt")
        archive.writestr("third.zip", b"PK\x05\x06" + bytes(18))
    with zipfile.ZipFile(folder / "pack.zip", "w") as archive:
        archive.write(inner, "inner.zip")
        archive.write(STATUTES / "ar-herbs.txt", "../../evil.txt")
        archive.write(STATUTES / "ar-herbs.txt", "herbs.txt")
    inner.unlink()
    return folder


def run(folder: Path, out: Path, engine: Any = None, progress: Any = None, **asked: Any) -> Done:
    """Audit ``folder`` into ``out``; ``asked`` holds fields of the order and of what is asked."""
    own = {name: asked.pop(name) for name in ("store", "since", "compare") if name in asked}
    wanted = Asked(**{"language": "fr", "as_of": DAY, **asked})
    return audit(Order((folder,), out, wanted, **own), engine or Here(), progress or Silent())


def pool(workers: int = 2, **limits: Any) -> Pool:
    """Worker processes that check for real."""
    return Pool(workers, Limits(**limits), check_one)
