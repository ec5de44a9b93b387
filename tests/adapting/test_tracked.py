"""Whatever is changed in whatever Word file: accepted it is what was planned, rejected what it was."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import Any

from build import docx, level, numbering, par, part, run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from revising import problems, revised

from lawcheck.adapting.edits import EditedText, inserted
from lawcheck.adapting.plan import Adaptation
from lawcheck.adapting.writing import written
from lawcheck.errors import UnreadableFile
from lawcheck.parsing.structure import parse_structure
from lawcheck.sources import read
from lawcheck.sources.model import Paragraph, SourceText

_WORDS = st.text("abcé بت ", min_size=1, max_size=8).filter(lambda s: bool(s.strip()))
_MARK = 'w:author="someone" w:date="2020-01-01T00:00:00Z"'
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_PIECES = st.one_of(
    _WORDS.map(run),
    _WORDS.map(lambda t: run(t, "<w:b/><w:bCs/>")),
    st.just("<w:r><w:tab/></w:r>"),
    st.just('<w:r><w:t xml:space="preserve">x </w:t><w:tab/><w:t>y</w:t><w:br/></w:r>'),
    _WORDS.map(lambda t: f'<w:ins w:id="901" {_MARK}>{run(t)}{run(t)}</w:ins>'),
    _WORDS.map(
        lambda t: f'<w:del w:id="902" {_MARK}><w:r><w:delText>{t}</w:delText></w:r></w:del>'
    ),
    _WORDS.map(lambda t: f'<w:hyperlink w:anchor="a">{run(t)}</w:hyperlink>'),
    _WORDS.map(lambda t: f"<w:sdt><w:sdtContent>{run(t)}</w:sdtContent></w:sdt>"),
    _WORDS.map(lambda t: _FIELD.format(run(t))),
    _WORDS.map(lambda t: f'<w:fldSimple w:instr="PAGE">{run(t)}</w:fldSimple>'),
    st.just('<w:r><w:footnoteReference w:id="2"/></w:r>'),
    st.just('<w:bookmarkStart w:id="7" w:name="k"/>'),
)
_LOOKS = st.sampled_from(
    [
        "",
        '<w:jc w:val="center"/>',
        "<w:bidi/>",
        '<w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    ]
)
_PARAGRAPHS = st.tuples(st.lists(_PIECES, min_size=1, max_size=5), _LOOKS).map(
    lambda p: par("".join(p[0]), p[1])
)
_CELLS = st.lists(_PARAGRAPHS, min_size=1, max_size=2).map(
    lambda ps: f"<w:tc><w:tcPr/>{''.join(ps)}</w:tc>"
)
_TABLES = st.lists(_CELLS, min_size=1, max_size=2).map(
    lambda cells: f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{''.join(cells)}</w:tr></w:tbl>"
)
_COUNTER = re.compile('w:id="90[12]"')


def _numbered(body: str) -> str:
    """``body`` with an identity of its own for each tracked change."""
    numbers = count(900)
    return _COUNTER.sub(lambda _: f'w:id="{next(numbers)}"', body)


_BODIES = st.lists(st.one_of(_PARAGRAPHS, _PARAGRAPHS, _TABLES), min_size=1, max_size=6).map(
    lambda parts: _numbered("".join(parts))
)
_FOOTNOTES = part(
    "footnotes", f'<w:footnote w:id="2">{par("note one")}{par("note two")}</w:footnote>'
)
_NUMBERING = numbering(level(0, "decimal", "%1."))


@st.composite
def edits(draw: Any, source: SourceText) -> EditedText:
    """A text with some changes."""
    text = EditedText(source.paragraphs)
    for _ in range(draw(st.integers(1, 5))):
        known = [e for e in text.paragraphs if e.original is None or e.original.segments]
        shown = [e for e in known if e.text.strip() and not e.removed]
        if not shown:
            break
        edited = draw(st.sampled_from(shown))
        start = draw(st.integers(0, len(edited.text)))
        end = draw(st.integers(start, len(edited.text)))
        kind = draw(st.sampled_from(["put", "rewrite", "cut", "whole", "insert"]))
        if kind == "put":
            edited.substitute(start, end, draw(_WORDS))
        elif kind == "rewrite":
            edited.rewrite(0, len(edited.text), edited.text[:start] + "new" + edited.text[end:])
        elif kind == "cut":
            edited.cut(start, end)
        elif kind == "whole":
            edited.cut(0, len(edited.text))
        else:
            edited = draw(st.sampled_from(known))
            like = edited.original or edited.like
            heading = draw(st.booleans())
            text.insert_after(edited, [inserted(draw(_WORDS), like, heading=heading)])
    return text


def _texts(content: bytes) -> list[str]:
    """The paragraphs with words, out of notes: those go with the words that call them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "changed.docx"
        path.write_bytes(content)
        try:
            return _worded(read(path).paragraphs)
        except UnreadableFile:  # nothing is left
            return []


def _worded(paragraphs: Iterable[Paragraph]) -> list[str]:
    return [p.text for p in paragraphs if p.text.strip() and p.place != "footnote"]


def _seen(content: bytes) -> list[tuple[str, str, str, bool, Any]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "changed.docx"
        path.write_bytes(content)
        return [(p.text, p.label, p.style, p.bold, p.cell) for p in read(path).paragraphs]


@given(st.data(), _BODIES)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_changes_are_accepted_and_rejected(data: st.DataObject, body: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = docx(Path(folder), body + "<w:sectPr/>", footnotes=_FOOTNOTES, numbering=_NUMBERING)
        try:
            source = read(path)
        except UnreadableFile:  # a file without any word is refused by the reader
            return
        text = data.draw(edits(source))
        before = path.read_bytes()
        adaptation = Adaptation(parse_structure(source, "fr"), text, (), ())
        content = written(adaptation, "fr")
        clean = written(adaptation, "fr", clean=True)
        assert path.read_bytes() == before
    assert problems(content) == []
    planned = _worded(text.present()[0])
    assert _texts(revised(content, "accept")) == planned
    assert _texts(clean) == planned
    assert _seen(revised(content, "reject")) == _seen(before)
