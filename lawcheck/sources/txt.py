"""Plain text: its encoding, then one paragraph per line."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from lawcheck.errors import UnreadableFile
from lawcheck.sources.collect import Collector
from lawcheck.sources.model import Segment, SourceText

MAX_LINES = 1_000_000
_SAMPLE = 200_000
_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1f\x7f]")
_ARABIC_PAIR = re.compile("(?=[\u0621-\u064a]{2})")
_MIXED_PAIR = re.compile(
    "(?=[\u0621-\u064a\u0679-\u06d2][A-Za-z]|[A-Za-z][\u0621-\u064a\u0679-\u06d2])"
)
_USUAL = re.compile("[\t\n\r\x20-\x7e\xa0-\u024f\u0600-\u06ff\u2000-\u206f\ufe70-\ufefc]")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_txt(path: Path, data: bytes) -> SourceText:
    """Every non-blank line as a paragraph; ``Segment.node`` is its line number, from 1.

    Raises :class:`UnreadableFile` when ``data`` is no text.
    """
    out = Collector(path)
    text = decode(data)
    if _share(_CONTROL, text) > 0.01:
        raise UnreadableFile("read-unknown-type", path=path)
    damaged = text.count("\ufffd")
    if damaged:
        out.missed("read-lost-characters", count=damaged)
    number, start = 1, 0
    for end in _BREAK.finditer(text):
        if number > MAX_LINES:
            raise UnreadableFile("read-too-long", path=path)
        _line(out, text[start : end.start()], number)
        start, number = end.end(), number + 1
    _line(out, text[start:], number)
    return SourceText(
        path, "txt", tuple(out.paragraphs), warnings=out.warnings, not_read=out.not_read
    )


def _line(out: Collector, line: str, number: int) -> None:
    if line:
        out.add(line, segments=(Segment(0, len(line), "", number),))


def decode(data: bytes) -> str:
    """``data`` as text: byte-order mark, UTF-8, UTF-16 without mark, else a Windows code page.

    A byte that means nothing becomes U+FFFD.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if b"\0" in data:
        return _unmarked_utf16(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    loose = data.decode("utf-8", "replace")
    sound = sum(1 for c in loose if c > "\x7f" and c != "\ufffd")
    if loose.count("\ufffd") * 20 < sound:
        return loose
    return data.decode(_code_page(data), "replace")


def _unmarked_utf16(data: bytes) -> str:
    """The likelier order of bytes; no text at all when neither gives letters of our scripts."""
    head = data[:_SAMPLE]
    orders = ("utf-16-le", "utf-16-be")
    share, order = max((_share(_USUAL, head.decode(o, "replace")), o) for o in orders)
    return data.decode(order, "replace") if share > 0.8 else "\0"


def _share(kind: re.Pattern[str], text: str) -> float:
    """The part of ``text`` that characters of one kind make up, from 0 to 1."""
    return 1 - len(kind.sub("", text)) / max(1, len(text))


def _code_page(data: bytes) -> str:
    """Arabic or Western page: in the wrong one, letters of two scripts stand side by side."""
    arabic = data[:_SAMPLE].decode("cp1256", "replace")
    together = sum(1 for _ in _ARABIC_PAIR.finditer(arabic))
    mixed = sum(1 for _ in _MIXED_PAIR.finditer(arabic))
    return "cp1256" if together > mixed else "cp1252"
