"""Writing results: to the terminal, or to a file that is never left half written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A file to write beside ``path``, which takes its place at the end unless something was raised.

    Raises LawcheckError ``output-failed``.
    """
    import tempfile

    try:
        path = path.resolve()
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        os.close(handle)
    except OSError as error:
        raise LawcheckError("output-failed", path=path, why=error.strerror) from error
    made = Path(name)
    try:
        yield made
        made.chmod(0o666 & ~_mask())
        made.replace(path)
    except OSError as error:
        raise LawcheckError("output-failed", path=path, why=error.strerror or error) from error
    finally:
        made.unlink(missing_ok=True)


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


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
    except OSError as error:
        raise LawcheckError("output-failed", path=path, why=error.strerror) from error
    with beside(path) as made:
        made.write_bytes(content)


def spare(output: Path | None, *inputs: Path) -> None:
    """Raise LawcheckError ``edit-same-file`` when ``output`` is one of ``inputs``, also through links."""
    if output is None or not output.exists():
        return
    for path in inputs:
        if path.exists() and output.samefile(path):
            raise LawcheckError("edit-same-file", path=path)
