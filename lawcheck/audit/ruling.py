"""What a result depends on besides the file: this version's code, words and laws, and what was asked."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

from lawcheck import __version__
from lawcheck.audit.checking import Asked
from lawcheck.law import law_on, load_law_file
from lawcheck.resources import directory
from lawcheck.selection import selection

_DECIDING = (
    "sources", "parsing", "rules", "law", "drafting", "messages", "reports", "audit", "grammars",
    "templates/clauses",
)  # fmt: skip
_SUFFIXES = frozenset((".py", ".yaml", ".lark", ".lex", ".num", ".clauses", ".txt", ".j2"))


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.suffix in _SUFFIXES)


@cache
def digest_of_files(*names: str) -> str:
    """One number for the content of these folders of the installation."""
    state = sha256()
    for name in names:
        for path in _files(directory(name)):
            state.update(f"{name}/{path.name}\0".encode())
            state.update(path.read_bytes())
    return state.hexdigest()


def rules_digest() -> str:
    """One number for everything that decides what a check finds."""
    return digest_of_files(*_DECIDING)


def ruled_by(asked: Asked) -> str:
    """The key under which results are kept. The day counts by the law in force on it.

    Raises LawcheckError (unknown rule, law file that cannot be read).
    """
    chosen = selection(asked.select, asked.ignore)
    office = ""
    if asked.law_file is not None:
        load_law_file(Path(asked.law_file))
        office = sha256(Path(asked.law_file).read_bytes()).hexdigest()
    parts = (
        __version__, rules_digest(), law_on(asked.as_of).name, asked.language, asked.redact,
        sorted(chosen.select), sorted(chosen.ignore), office,
    )  # fmt: skip
    return sha256(repr(parts).encode()).hexdigest()
