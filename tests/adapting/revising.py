"""Accepting and rejecting every tracked change of a Word file, as a word processor would."""

from __future__ import annotations

import io
import zipfile
from typing import Any, Literal

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BACK = {W + "delText": W + "t", W + "delInstrText": W + "instrText"}


def revised(content: bytes, how: Literal["accept", "reject"], author: str = "lawcheck") -> bytes:
    """The file with the tracked changes of ``author`` accepted or rejected."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(stream, "w") as target,
    ):
        for info in source.infolist():
            data = source.read(info)
            if info.filename.endswith(".xml") and info.filename.startswith("word/"):
                root = etree.fromstring(data)
                _settle(root, how, author)
                data = etree.tostring(root)
            target.writestr(info, data)
    return stream.getvalue()


def _settle(root: Any, how: str, author: str) -> None:
    stays, goes = (W + "ins", W + "del") if how == "accept" else (W + "del", W + "ins")
    for former in list(root.iter(W + "pPrChange")):
        looks = former.getparent()
        looks.remove(former)
        if former.get(W + "author") == author and how == "reject":
            mark = looks.find(W + "rPr")
            looks[:] = [*former.find(W + "pPr"), *([] if mark is None else [mark])]
    joined = []
    for mark in list(root.iter(stays, goes)):
        if mark.get(W + "author") != author:
            continue
        parent = mark.getparent()
        if parent.tag == W + "rPr":
            if mark.tag == goes:
                joined.append(next(mark.iterancestors(W + "p")))
            parent.remove(mark)
        elif mark.tag == goes:
            parent.remove(mark)
        else:
            for child in list(mark):
                mark.addprevious(child)
                for inner in child.iter(*_BACK):
                    inner.tag = _BACK[inner.tag]
            parent.remove(mark)
    for paragraph in joined:
        _join(paragraph)


def _join(paragraph: Any) -> None:
    following = next(paragraph.itersiblings(W + "p"), None)
    assert following is not None, "the end of a last paragraph cannot go"
    at = 1 if following.find(W + "pPr") is not None else 0
    content = [child for child in paragraph if child.tag != W + "pPr"]
    following[at:at] = content
    paragraph.getparent().remove(paragraph)


def problems(content: bytes) -> list[str]:
    """What Word would refuse in the tracked changes of a file."""
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        for name in source.namelist():
            if not (name.startswith("word/") and name.endswith(".xml")):
                continue
            root = etree.fromstring(source.read(name))
            identities = [m.get(W + "id") for m in root.iter(W + "ins", W + "del")]
            if len(set(identities)) != len(identities):
                found.append(f"{name}: an identity twice")
            found += [f"{name}: ins in ins" for m in root.iter(W + "ins")
                      if next(m.iterancestors(W + "ins"), None) is not None]  # fmt: skip
            found += [f"{name}: del in del" for m in root.iter(W + "del")
                      if next(m.iterancestors(W + "del"), None) is not None]  # fmt: skip
            found += [f"{name}: text in a deletion" for m in root.iter(W + "del")
                      for _ in m.iter(W + "t", W + "instrText")]  # fmt: skip
            found += [f"{name}: deleted text outside" for m in root.iter(W + "delText")
                      if next(m.iterancestors(W + "del"), None) is None]  # fmt: skip
            found += [f"{name}: an empty mark" for m in root.iter(W + "ins", W + "del")
                      if not len(m) and m.getparent().tag != W + "rPr"
                      and m.getparent().tag != W + "trPr"]  # fmt: skip
            found += [f"{name}: a cell without paragraph" for m in root.iter(W + "tc")
                      if m.find(W + "p") is None and m.find(W + "sdt") is None]  # fmt: skip
    return found
