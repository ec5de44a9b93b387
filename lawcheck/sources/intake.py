"""From a path to bytes: what kind of thing it is, whether it may be opened, and how big it is."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from lawcheck.errors import UnreadableFile

MAX_FILE = 25 * 1024 * 1024
"""Largest file read, in bytes."""

_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL}


def load(path: Path) -> bytes:
    """The bytes of a regular file of at most :data:`MAX_FILE` bytes.

    Never blocks on a pipe or a device. Raises :class:`UnreadableFile`.
    """
    try:
        seen = path.stat()
    except (OSError, ValueError) as error:
        raise _refusal(path, error, "read-missing") from error
    _check(path, seen)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise _refusal(path, error, "read-vanished") from error
    with os.fdopen(descriptor, "rb") as stream:
        _check(path, os.fstat(descriptor))
        try:
            data = stream.read(MAX_FILE + 1)
        except OSError as error:
            raise _refusal(path, error, "read-vanished") from error
    if len(data) > MAX_FILE:
        raise _too_large(path)
    if not data:
        raise UnreadableFile("read-empty", path=path)
    return data


def _check(path: Path, seen: os.stat_result) -> None:
    if stat.S_ISDIR(seen.st_mode):
        raise UnreadableFile("read-directory", path=path)
    if not stat.S_ISREG(seen.st_mode):
        raise UnreadableFile("read-not-regular", path=path)
    if seen.st_size > MAX_FILE:
        raise _too_large(path)


def _too_large(path: Path) -> UnreadableFile:
    return UnreadableFile("read-too-large", path=path, limit=MAX_FILE // (1024 * 1024))


def _refusal(path: Path, error: OSError | ValueError, gone: str) -> UnreadableFile:
    """The refusal for ``error``; ``gone`` is the key when the file is not there."""
    if isinstance(error, PermissionError):
        return UnreadableFile("read-permission", path=path)
    if isinstance(error, ValueError) or error.errno in _GONE:
        return UnreadableFile(gone, path=path)
    if error.errno == getattr(errno, "ESTALE", None):
        return UnreadableFile("read-vanished", path=path)
    return UnreadableFile("read-disk", path=path)
