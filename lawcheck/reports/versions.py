"""Which lawcheck, which rules and which figures of the law gave a result."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from lawcheck.resources import directory
from lawcheck.version import __version__

_LENGTH = 12
_READ = (".py", ".yaml", ".lark", ".lex", ".clauses", ".num", ".txt")


class Versions(NamedTuple):
    """The version of the package, and digests of what decides a result.

    ``rules`` changes with the rules and with what reads and recognises clauses, ``law`` with the
    figures of the laws.
    """

    lawcheck: str
    rules: str
    law: str


def _digest(*folders: Path) -> str:
    """Twelve hexadecimal digits that stand for the names and the lines of all files in ``folders``."""
    found = hashlib.sha256()
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in _READ):
            found.update(path.relative_to(folder).as_posix().encode())
            found.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return found.hexdigest()[:_LENGTH]


@cache
def versions() -> Versions:
    """What this installation checks with."""
    reading = [directory(name) for name in ("rules", "parsing", "sources", "grammars")]
    return Versions(__version__, _digest(*reading), _digest(directory("law")))
