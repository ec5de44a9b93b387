"""Whatever the bytes: a text or a refusal, never another exception; segments always true."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from build import docx, docx_parts, level, numbered, numbering, odt, packed, par, part, pdf, run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from lawcheck.errors import UnreadableFile
from lawcheck.sources import read
from lawcheck.sources.model import SourceText

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def outcome(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any"
        path.write_bytes(data)
        try:
            source = read(path)
        except UnreadableFile:
            return
        assert isinstance(source, SourceText)
        assert source.paragraphs


@QUICK
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    outcome(data)


@cache
def samples() -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory() as folder:
        body = numbered("a") + par("b") + f"<w:tbl><w:tr><w:tc>{par('c')}</w:tc></w:tr></w:tbl>"
        word = docx(
            Path(folder), body, numbering=numbering(level(0, "decimal", "%1."))
        ).read_bytes()
        document = odt(Path(folder), "<text:list><text:list-item><text:p>a</text:p>"
                       "</text:list-item></text:list>").read_bytes()  # fmt: skip
    return word, document, pdf([["The members meet once every year in the town hall."]])


CHANGES = st.lists(
    st.tuples(st.integers(0), st.binary(min_size=1, max_size=4)), min_size=1, max_size=5
)


@QUICK
@given(st.sampled_from((0, 1, 2)), CHANGES)
def test_small_mutations(which: int, changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(samples()[which])
    for place, change in changes:
        start = place % len(data)
        data[start : start + len(change)] = change
    outcome(bytes(data))


TAGS_NAMES = """
p r t tbl tr tc pPr rPr numPr numId ilvl sdt sdtContent del ins moveFrom br tab sym b pStyle
txbxContent fldChar hyperlink gridSpan footnoteReference outlineLvl lvl abstractNum num
style basedOn startOverride lvlOverride lvlText numFmt name
"""
TAGS = st.sampled_from(TAGS_NAMES.split())
VALUES = st.sampled_from(["", "0", "1", "-1", "x", "9" * 30, "begin", "separate", "end", "\u0661"])


@st.composite
def element(draw: st.DrawFn, depth: int = 4) -> str:
    tag, value = draw(TAGS), draw(VALUES)
    inside = draw(st.lists(element(depth - 1), max_size=3)) if depth else []
    text = draw(st.sampled_from(["", " ", "word", "\u0643\u0644\u0645\u0629"]))
    attributes = "".join(f' w:{a}="{value}"' for a in ("val", "id", "ilvl", "numId", "styleId"))
    return f'<w:{tag}{attributes} w:fldCharType="{value}">{text}{"".join(inside)}</w:{tag}>'


@QUICK
@given(st.lists(element(), max_size=4), st.lists(element(2), max_size=3))
def test_any_structure(body: list[str], other: list[str]) -> None:
    parts = {kind: part(kind, "".join(other)) for kind in ("styles", "numbering", "footnotes")}
    outcome(packed(docx_parts("".join(body) + par("end"), **parts)))


ODF_TAGS_NAMES = """
text:p text:h text:list text:list-item text:list-header text:span text:s text:note
table:table text:note-body table:table-row table:table-cell draw:frame draw:text-box
draw:object text:tab text:tracked-changes text:list-style text:list-level-style-number
style:style
"""
ODF_TAGS = st.sampled_from(ODF_TAGS_NAMES.split())


@st.composite
def odf_element(draw: st.DrawFn, depth: int = 4) -> str:
    tag, value = draw(ODF_TAGS), draw(VALUES)
    inside = draw(st.lists(odf_element(depth - 1), max_size=3)) if depth else []
    names = "text:style-name style:name text:level text:c text:outline-level text:start-value"
    attributes = "".join(f' {name}="{value}"' for name in names.split())
    return f"<{tag}{attributes}>a {''.join(inside)} b</{tag}>"


@QUICK
@given(st.lists(odf_element(), max_size=4), st.lists(odf_element(2), max_size=3))
def test_any_opendocument(body: list[str], other: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        outcome(odt(Path(folder), "".join(body), automatic="".join(other)).read_bytes())


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20).filter(
    lambda t: "\ufffe" not in t and "\uffff" not in t
)
WRAPPINGS = ["{}", "<w:ins>{}</w:ins>", "<w:del>{}</w:del>", "{}<w:r><w:tab/></w:r>"]
PIECES = st.lists(st.tuples(WORDS, st.sampled_from(WRAPPINGS)), max_size=6)


@QUICK
@given(st.lists(PIECES, max_size=5))
def test_segments_tell_the_text_of_their_node(paragraphs: list[list[tuple[str, str]]]) -> None:
    body = "".join(
        par("".join(wrap.format(run(t)) for t, wrap in p) or "<w:r/>") for p in paragraphs
    )
    with tempfile.TemporaryDirectory() as folder:
        source = read(docx(Path(folder), body + par("end")))
    nodes = [t.text or "" for t in etree.fromstring(part("body", body).encode()).iter("{*}t")]
    nodes.append("end")
    for paragraph in source.paragraphs:
        covered = sum(segment.length for segment in paragraph.segments)
        assert covered == len(paragraph.text.replace("\t", ""))
        for segment in paragraph.segments:
            end = segment.start + segment.length
            assert paragraph.text[segment.start : end] == nodes[segment.node]
