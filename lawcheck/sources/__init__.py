"""Files of statutes read into paragraphs with positions: :func:`read`."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

from lawcheck.errors import UnreadableFile
from lawcheck.sources.model import SourceText

__all__ = ["read"]


def read(path: str | Path, content: bytes | None = None) -> SourceText:
    """The text of the file at ``path``, in reading order.

    The format is told by the content. ``content`` holds the bytes when they were already read (a file
    in an archive): ``path`` is then only its name. Raises :class:`lawcheck.errors.UnreadableFile` for
    anything that is not a readable document.
    """
    from lawcheck.sources.detect import detect
    from lawcheck.sources.intake import load

    path = Path(path)
    data = load(path) if content is None else content
    kind = detect(path, data)
    if kind == "zip":
        source = _read_zip(path, data)
    elif kind == "pdf":
        from lawcheck.sources.pdf import read_pdf

        source = read_pdf(path, data)
    elif kind == "txt":
        from lawcheck.sources.txt import read_txt

        source = read_txt(path, data)
    else:
        from lawcheck.sources.legacy import read_legacy

        source = read_legacy(path, data, kind)
    if not source.paragraphs:
        raise UnreadableFile("read-empty", path=path)
    return source._replace(checksum=crc32(data))


def _read_zip(path: Path, data: bytes) -> SourceText:
    from lawcheck.sources.limits import Container

    container = Container(path, data)
    if "mimetype" in container or "META-INF/manifest.xml" in container:
        from lawcheck.sources.odt import read_odt

        return read_odt(path, container)
    from lawcheck.sources.docx import read_docx

    return read_docx(path, container)
