"""The files to audit: folders walked in the order of names, archives opened, the rest told as skipped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from lawcheck.audit.archives import Archive, Member
from lawcheck.errors import LawcheckError, UnreadableFile
from lawcheck.sources.intake import load

STATUTES = frozenset(
    ("", ".docx", ".docm", ".dotx", ".odt", ".ott", ".txt", ".pdf", ".doc", ".rtf")
)
"""Endings of the files that are read; a file without ending is told by its content."""
ARCHIVE = ".zip"
_JUNK = frozenset(("thumbs.db", "desktop.ini", "__macosx"))


class Found(NamedTuple):
    """A file met: ``path`` is relative to the argument (and goes on inside an archive).

    ``read`` gives its bytes or raises :class:`UnreadableFile`, only until the next file is asked for.
    ``skipped`` is the key of the reason why it is not to be read; ``refused`` why it cannot be.
    """

    path: str
    size: int
    modified: float
    read: Callable[[], bytes]
    skipped: str = ""
    refused: UnreadableFile | None = None


def walk(
    arguments: Sequence[Path], since: date | None = None, apart: Iterable[Path] = ()
) -> Iterator[Found]:
    """The files under ``arguments`` (folders, archives or files), in the order of their names.

    Links are not followed, except an argument itself. Only files changed on ``since`` or later, when
    it is given. The folders ``apart`` are not entered. Raises LawcheckError ``read-missing`` for an
    argument that does not exist.
    """
    away = frozenset(os.path.realpath(folder) for folder in apart)
    for argument in arguments:
        if not argument.exists():
            raise LawcheckError("read-missing", path=argument)
    for argument, prefix in zip(arguments, _prefixes(arguments), strict=True):
        if argument.is_dir():
            found = _folder(argument, prefix, away)
        else:
            found = _file(argument, prefix + argument.name)
        for item in found:
            if since is None or datetime.fromtimestamp(item.modified).date() >= since:
                yield item


def _prefixes(arguments: Sequence[Path]) -> list[str]:
    """What tells the files of several arguments apart: each argument as it was written."""
    if len(arguments) == 1:
        return [""]
    return [f"{_told(str(a)).rstrip('/')}/" if a.is_dir() else "" for a in arguments]


def _told(name: str) -> str:
    """``name`` as text: bytes of a file name that mean nothing are marked."""
    return os.fsencode(name).decode("utf-8", "replace")


def _junk(name: str) -> bool:
    hidden = name.startswith((".", "~$")) and name not in (".", "..")
    return hidden or name.lower() in _JUNK


def _nothing() -> bytes:
    raise AssertionError("a skipped file is not read")


def _folder(folder: Path, prefix: str, away: frozenset[str]) -> Iterator[Found]:
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        refusal = UnreadableFile("read-permission", path=prefix.rstrip("/") or folder)
        yield Found(prefix.rstrip("/"), 0, 0.0, _nothing, refused=refusal)
        return
    for entry in ordered:
        path, name = Path(entry.path), prefix + _told(entry.name)
        if entry.is_symlink():
            yield Found(name, 0, 0.0, _nothing, "audit-skipped-link")
        elif not entry.is_dir():
            yield from _file(path, name)
        elif _junk(entry.name):
            yield Found(name, 0, 0.0, _nothing, "audit-skipped-hidden")
        elif os.path.realpath(path) not in away:
            yield from _folder(path, name + "/", away)


def _file(path: Path, name: str) -> Iterator[Found]:
    try:
        seen = path.stat()
    except OSError:
        refusal = UnreadableFile("read-vanished", path=name)
        yield Found(name, 0, 0.0, _nothing, refused=refusal)
        return
    plain = Found(name, seen.st_size, seen.st_mtime, lambda: load(path))
    kind = _kind(name)
    if kind != ARCHIVE:
        yield plain._replace(skipped=kind)
        return
    try:
        archive = Archive(path)
    except UnreadableFile as refusal:
        yield plain._replace(refused=refusal)
        return
    try:
        yield from _members(archive, f"{name}/", nested=True)
    finally:
        archive.close()


def _kind(name: str) -> str:
    """Empty for a file to read, ``.zip`` for an archive, else the reason to skip it."""
    pure = PurePosixPath(name)
    if _junk(pure.name):
        return "audit-skipped-hidden"
    ending = pure.suffix.lower()
    if ending == ARCHIVE:
        return ARCHIVE
    return "" if ending in STATUTES or not _ending_like(ending) else "audit-skipped-type"


def _ending_like(ending: str) -> bool:
    """Whether an ending says a type: ``.2016`` or ``.final version`` are parts of a name."""
    return len(ending) <= 6 and ending[1:].isalnum() and not ending[1:].isdigit()


def _members(archive: Archive, prefix: str, *, nested: bool) -> Iterator[Found]:
    for member in archive.members():
        name = prefix + member.name
        found = Found(name, member.size, member.modified, _reader(archive, member))
        kind = _kind(name)
        if any(_junk(part) for part in PurePosixPath(member.name).parts):
            yield found._replace(skipped="audit-skipped-hidden")
        elif kind != ARCHIVE:
            yield found._replace(skipped=kind)
        elif not nested:
            yield found._replace(skipped="audit-skipped-nested")
        else:
            yield from _nested(archive, member, found)


def _reader(archive: Archive, member: Member) -> Callable[[], bytes]:
    return lambda: archive.read(member)


def _nested(archive: Archive, member: Member, found: Found) -> Iterator[Found]:
    try:
        inner = Archive(Path(member.name), archive.read(member))
    except UnreadableFile as refusal:
        yield found._replace(refused=refusal)
        return
    try:
        yield from _members(inner, f"{found.path}/", nested=False)
    finally:
        inner.close()
