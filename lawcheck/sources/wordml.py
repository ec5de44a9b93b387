"""Small helpers on WordprocessingML elements."""

from __future__ import annotations

import re

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no XML may hold."""

_VAL = W + "val"
_OFF = {"0", "false", "off"}
_MOST = 1_000_000_000
_HEAD = 20_000

_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/",
        b"http://schemas.openxmlformats.org/drawingml/2006/",
    ),
)


def transitional(data: bytes) -> bytes:
    """XML of the strict variant of the format, its namespaces renamed to the usual ones.

    The variant is told by the namespaces that the root declares.
    """
    if data.find(b"http://purl.oclc.org/ooxml/", 0, _HEAD) != -1:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    return data


def attribute(element: etree._Element, name: str) -> str:
    """The attribute ``w:name``, empty when absent."""
    return element.get(W + name) or ""


def value(element: etree._Element) -> str:
    """The attribute ``w:val``, empty when absent."""
    return element.get(_VAL) or ""


def is_on(element: etree._Element) -> bool:
    """Whether an on/off property is on: it is, unless it says otherwise."""
    return element.get(_VAL) not in _OFF


def number(text: str, default: int) -> int:
    """``text`` as a whole number within a billion, else ``default``."""
    if len(text) > 11:
        return default
    try:
        found = int(text)
    except ValueError:
        return default
    return found if -_MOST <= found <= _MOST else default
