"""What an audit leaves in its folder: each output by its name, and what writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lawcheck.messages import Language, say
from lawcheck.output import beside

if TYPE_CHECKING:
    from lawcheck.audit.comparing import Difference
    from lawcheck.audit.summary import Summary, Totals


@dataclass(frozen=True, slots=True)
class Telling:
    """A run to tell, in one language; ``changes`` since the run it is compared with, if any."""

    summary: Summary
    totals: Totals
    language: Language
    law: str
    day: date
    redacted: bool
    changes: tuple[Difference, ...] | None = None

    def say(self, key: str, **params: object) -> str:
        """The message ``audit-…`` called ``key``."""
        return say(f"audit-{key}", self.language, **params)


Writer = Callable[[Telling, Path], None]


def _workbook(telling: Telling, path: Path) -> None:
    from lawcheck.audit.workbook import write_workbook

    write_workbook(telling, path)


def _dashboard(telling: Telling, path: Path) -> None:
    from lawcheck.audit.dashboard import write_dashboard

    write_dashboard(telling, path)


def _files(telling: Telling, path: Path) -> None:
    from lawcheck.audit.tables import write_files

    write_files(telling, path)


def _findings(telling: Telling, path: Path) -> None:
    from lawcheck.audit.tables import write_findings

    write_findings(telling, path)


def _lines(telling: Telling, path: Path) -> None:
    from lawcheck.audit.tables import write_lines

    write_lines(telling, path)


OUTPUTS: Mapping[str, Writer] = {
    "audit.xlsx": _workbook,
    "dashboard.html": _dashboard,
    "files.csv": _files,
    "findings.csv": _findings,
    "findings.jsonl": _lines,
}


def write_outputs(telling: Telling, folder: Path) -> Iterator[str]:
    """Write every output in ``folder``; gives the name of each once it is there.

    Raises LawcheckError ``output-failed``.
    """
    for name, write in OUTPUTS.items():
        with beside(folder / name) as path:
            write(telling, path)
        yield name
