"""Writing results: to the terminal, or to a file that is never left half written."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from lawcheck.errors import LawcheckError


def write_file(path: Path, text: str) -> None:
    """Write ``text`` beside ``path``, then rename. Raises LawcheckError ``output-failed``."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise LawcheckError("output-failed", path=path, why=error.strerror) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        mask = os.umask(0)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise LawcheckError("output-failed", path=path, why=error.strerror) from error
