"""What is made of the installed grammars, lexicons and catalogues, kept for the next start.

They are text that people edit; to read them anew took half of a cold check. What is made of them is written in
the user's cache directory, one file each, and taken from there until one of the sources changes. Such a file
holds plain values only (``marshal``: numbers, strings, tuples, lists, dictionaries, sets), nothing that could
run; nothing of a document ever goes there. It is trusted only in a directory that belongs to the user and that
nobody else may write to; a damaged one, or a directory that cannot be written, costs time and nothing else.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

from lawcheck.version import __version__

T = TypeVar("T")
Stamp = list[tuple[str, int, int]]
_OTHERS_MAY_WRITE = 0o022
_CHECKSUM = 4


def prepared(name: str, sources: Iterable[Path], make: Callable[[], T]) -> T:
    """What ``make`` makes of the files ``sources``, plain values only, kept under ``name``.

    Among the sources are the modules that make it.
    """
    folder = _folder()
    if folder is None:
        return make()
    path = folder / name
    stamp = [_stamp(source) for source in sources]
    made: T | None = _kept(path, stamp)
    if made is None:
        made = make()
        _write(path, stamp, made)
    return made


def _kept(path: Path, stamp: Stamp) -> Any:
    """The value in a file, when it was made of sources of that ``stamp``; else None."""
    try:
        if _is_ours(path.parent):
            written, value = _read(path.read_bytes())
            return value if written == stamp else None
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return None


def _stamp(source: Path) -> tuple[str, int, int]:
    status = source.stat()
    return str(source), status.st_size, status.st_mtime_ns


def _read(content: bytes) -> tuple[Stamp, Any]:
    """The stamp and the value in a file. Raises ValueError when it is damaged."""
    payload = memoryview(content)[_CHECKSUM:]
    if content[:_CHECKSUM] != _checksum(payload):
        raise ValueError
    stamp, value = marshal.loads(payload)
    return stamp, value


def _checksum(payload: bytes | memoryview) -> bytes:
    return crc32(payload).to_bytes(_CHECKSUM, "big")


def _write(path: Path, stamp: Stamp, value: Any) -> None:
    """Write beside ``path``, then rename: whoever reads meanwhile finds a whole file."""
    payload = marshal.dumps((stamp, value))
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_ours(path.parent):
            return
        try:
            beside.write_bytes(_checksum(payload) + payload)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError:
        return


def _is_ours(folder: Path) -> bool:
    """Whether ``folder`` belongs to the user and nobody else may write to it."""
    if not hasattr(os, "geteuid"):
        return True
    status = folder.stat()
    return status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_MAY_WRITE


@cache
def _folder() -> Path | None:
    """Where the files of this version, Python and installation are; None where users have no directory."""
    installed = crc32(os.fsencode(Path(__file__).parent))
    name = f"{__version__}-{sys.implementation.cache_tag}-{installed:08x}"
    try:
        return _caches() / "lawcheck" / name
    except RuntimeError:
        return None


def _caches() -> Path:
    """The user's directory for caches. Raises RuntimeError when there is no home."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    named = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".cache"
