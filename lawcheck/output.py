"""Writing results: to the terminal, or to a file that is never left half written."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from lawcheck.errors import LawcheckError


def _is_stream(path: Path) -> bool:
    """True for devices and pipes, and for ``/dev/stdout`` also when it leads to a file."""
    return str(path.absolute()).startswith(("/dev/", "/proc/")) or (
        path.exists() and not path.is_file()
    )


def write_file(path: Path, text: str) -> None:
    """Write ``text`` in UTF-8, a sign for what has no place in it; see :func:`write_bytes`."""
    write_bytes(path, text.encode("utf-8", "replace"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path``, then rename; a link leads to its target.

    A device or a pipe (``/dev/stdout``) is written to, never replaced. Raises LawcheckError
    ``output-failed``.
    """
    try:
        if _is_stream(path):
            with path.open("ab") as stream:
                stream.write(content)
            return
        path = path.resolve()
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise LawcheckError("output-failed", path=path, why=error.strerror) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        mask = os.umask(0)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise LawcheckError("output-failed", path=path, why=error.strerror) from error


def spare(output: Path | None, *inputs: Path) -> None:
    """Raise LawcheckError ``edit-same-file`` when ``output`` is one of ``inputs``, also through links."""
    if output is None or not output.exists():
        return
    for path in inputs:
        if path.exists() and output.samefile(path):
            raise LawcheckError("edit-same-file", path=path)
