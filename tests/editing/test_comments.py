"""Comments stand around exactly the words they speak of, and nothing else of the file changes."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from build import docx, docx_parts, level, numbered, numbering, packed, par, part, run
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from lawcheck.editing.comments import Note, add_comments
from lawcheck.editing.opening import open_word
from lawcheck.errors import LawcheckError
from lawcheck.sources import read
from lawcheck.sources.wordml import W

SOFFICE = shutil.which("soffice")


def annotate(path: Path, *notes: Note, language: str = "fr") -> Path:
    """A copy of ``path`` with ``notes``."""
    source = read(path)
    word, paragraphs = open_word(source, language)
    assert add_comments(word, paragraphs, notes, language) == len(notes)
    made = path.with_name(f"annotated-{path.stem}.docx")
    made.write_bytes(word.content())
    return made


def root_of(path: Path, name: str = "word/document.xml") -> Any:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read(name))


def anchored(path: Path) -> list[str]:
    """The words between the marks of each comment, in the order of the comments."""
    open_now: dict[str, list[str]] = {}
    found: dict[str, str] = {}
    for element in root_of(path).iter():
        identity = element.get(W + "id")
        if element.tag == W + "commentRangeStart":
            open_now[identity] = []
        elif element.tag == W + "commentRangeEnd":
            found[identity] = "".join(open_now.pop(identity))
        elif element.tag == W + "t":
            for words in open_now.values():
                words.append(element.text or "")
        elif element.tag in (W + "tab", W + "br"):
            for words in open_now.values():
                words.append("\t" if element.tag == W + "tab" else "\n")
    assert not open_now
    references = [e.get(W + "id") for e in root_of(path).iter(W + "commentReference")]
    comments = root_of(path, "word/comments.xml")
    written = [c.get(W + "id") for c in comments if c.get(W + "author") == "lawcheck"]
    assert sorted(references, key=int) == sorted({c.get(W + "id") for c in comments}, key=int)
    assert len(set(written)) == len(written)
    return [found[identity] for identity in written]


def note(paragraph: int, start: int, end: int, *lines: str) -> Note:
    return Note(paragraph, start, end, lines or ("Title", "Body"))


def looks(path: Path) -> Iterator[tuple[str, bytes]]:
    """Each character of the body with the properties of its run."""
    for text in root_of(path).iter(W + "t"):
        properties = text.getparent().find(W + "rPr")
        told = b"" if properties is None else etree.tostring(properties)
        yield from ((character, told) for character in text.text or "")


def test_every_other_part_is_byte_for_byte_the_same(tmp_path: Path) -> None:
    path = docx(tmp_path, par("One two three"), styles=part("styles", ""))
    made = annotate(path, note(0, 4, 7))
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(made) as after:
        touched = {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
        assert set(after.namelist()) == set(before.namelist()) | {"word/comments.xml"}
        for name in set(before.namelist()) - touched:
            assert after.read(name) == before.read(name)
    assert anchored(made) == ["two"]
    assert [p.text for p in read(made).paragraphs] == ["One two three"]


def test_comments_of_others_and_tracked_changes_stay(tmp_path: Path) -> None:
    body = par(
        '<w:commentRangeStart w:id="7"/>' + run("Old words") + '<w:commentRangeEnd w:id="7"/>'
        '<w:r><w:commentReference w:id="7"/></w:r>'
        '<w:ins w:id="1" w:author="A">' + run(" added words") + "</w:ins>"
        '<w:del w:id="2" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>' + run(" end")
    )  # fmt: skip
    mine = '<w:comment w:id="7" w:author="A"><w:p><w:r><w:t>Mine</w:t></w:r></w:p></w:comment>'
    path = docx(tmp_path, body, comments=part("comments", mine))
    text = read(path).paragraphs[0].text
    made = annotate(path, note(0, 4, 15), note(0, text.index("words end"), len(text)))
    assert anchored(made) == ["words added", "words end"]
    comments = root_of(made, "word/comments.xml")
    assert [c.get(W + "author") for c in comments] == ["A", "lawcheck", "lawcheck"]
    assert [c.get(W + "id") for c in comments] == ["7", "8", "9"]
    root = root_of(made)
    assert [e.get(W + "author") for e in root.iter(W + "ins", W + "del")] == ["A", "A"]
    assert "".join(t.text for i in root.iter(W + "ins") for t in i.iter(W + "t")) == " added words"
    assert next(root.iter(W + "delText")).text == "gone"


def test_identities_that_are_no_numbers_or_in_use_nowhere_else(tmp_path: Path) -> None:
    body = par('<w:commentRangeStart w:id="12"/>' + run("words") + '<w:commentRangeEnd w:id="12"/>')
    odd = '<w:comment w:id="x" w:author="A"><w:p/></w:comment>'
    path = docx(tmp_path, body, comments=part("comments", odd))
    word, paragraphs = open_word(read(path), "fr")
    add_comments(word, paragraphs, [note(0, 0, 5)], "fr")
    path.write_bytes(word.content())
    assert [c.get(W + "id") for c in root_of(path, "word/comments.xml")] == ["x", "13"]


def test_runs_split_within_a_word_keep_their_properties(tmp_path: Path) -> None:
    fancy = '<w:b/><w:color w:val="FF0000"/>'
    path = docx(tmp_path, par(run("un", fancy) + run("believable", "<w:i/>") + run(" end")))
    before = list(looks(path))
    made = annotate(path, note(0, 1, 5), note(0, 3, 9))
    assert anchored(made) == ["nbel", "elieva"]
    assert list(looks(made)) == before


def test_numbers_tables_controls_fields_and_links(tmp_path: Path) -> None:
    control = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{run('in a control')}</w:sdtContent></w:sdt>"
    )  # fmt: skip
    field = f'<w:fldSimple w:instr=" DATE ">{run("12 May")}</w:fldSimple>'
    link = f'<w:hyperlink w:anchor="a">{run("a link here")}</w:hyperlink>'
    body = (
        numbered("Numbered heading", 1)
        + f"<w:tbl><w:tr><w:tc>{par('a cell')}</w:tc></w:tr></w:tbl>"
        + par(run("Before ") + control + run(" after ") + field + run(" and ") + link)
        + f"<w:sdt><w:sdtContent>{par('A block control')}</w:sdtContent></w:sdt>"
    )
    path = docx(tmp_path, body, numbering=numbering(level(0, "decimal", "Article %1.")))
    texts = [p.text for p in read(path).paragraphs]
    at = texts[2].index

    made = annotate(
        path, note(0, 0, 8), note(1, 2, 6), note(2, at("control"), at("control") + 3),
        note(2, at("12"), at("12") + 2), note(2, at("link"), at("link") + 4), note(3, 2, 7),
    )  # fmt: skip
    # What Word writes anew (a control, a field) is taken whole; all else to the letter.
    assert anchored(made) == ["Numbered", "cell", "in a control", "12 May", "link", "block"]
    assert [(p.label, p.text) for p in read(made).paragraphs] == [
        (p.label, p.text) for p in read(path).paragraphs
    ]


def test_a_note_in_a_text_box_or_a_footnote_stands_on_the_paragraph_before(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{par('In a box')}</w:txbxContent></v:textbox></w:pict></w:r>"
    body = par(run("Holder") + box) + par(
        run("With a note") + '<w:r><w:footnoteReference w:id="2"/></w:r>'
    )
    notes = part("footnotes", f'<w:footnote w:id="2">{par("Below")}</w:footnote>')
    path = docx(tmp_path, body, footnotes=notes)
    places = {p.text: p.index for p in read(path).paragraphs}
    made = annotate(path, note(places["In a box"], 0, 2), note(places["Below"], 0, 5))
    assert anchored(made) == ["Holder", "With a note"]


def test_words_on_both_sides_of_a_deleted_paragraph_mark(tmp_path: Path) -> None:
    mark = '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>'
    path = docx(tmp_path, par(run("one two"), mark) + par(run(" three four")))
    assert read(path).paragraphs[0].text == "one two three four"
    assert anchored(annotate(path, note(0, 4, 13))) == ["two three"]


def test_many_notes_on_the_same_words(tmp_path: Path) -> None:
    path = docx(tmp_path, par("the very same words"))
    made = annotate(path, *(note(0, 4, 13, f"Note {n}") for n in range(20)))
    assert anchored(made) == ["very same"] * 20
    titles = [c.find(f".//{W}t").text for c in root_of(made, "word/comments.xml")]
    assert titles == [f"Note {n}" for n in range(20)]


def test_each_line_of_a_comment_runs_in_its_own_direction(tmp_path: Path) -> None:
    arabic = "\u0627\u0644\u0645\u0627\u062f\u0629."
    path = docx(tmp_path, par("Some words"))
    made = annotate(path, note(0, 0, 4, arabic, "Clause en francais.", "1."), language="ar")
    (comment,) = root_of(made, "word/comments.xml")
    right = [p.find(f"{W}pPr/{W}bidi") is not None for p in comment.iter(W + "p")]
    texts = [t.text for t in comment.iter(W + "t")]
    assert right == [True, False, True]
    assert [
        t.getparent().find(f"{W}rPr/{W}rtl") is not None for t in comment.iter(W + "t")
    ] == right
    assert texts == [arabic + "\u200f", "Clause en francais.", "1.\u200f"]


def test_characters_that_no_file_may_hold(tmp_path: Path) -> None:
    path = tmp_path / "statuts.txt"
    words = "une ligne de statuts comme une autre\n" * 20
    path.write_text(f"{words}Article\x08 \ufffe avec\tune tabulation", "utf-8")
    source = read(path)
    index = next(p.index for p in source.paragraphs if "tabulation" in p.text)
    start = source.paragraphs[index].text.index("tabulation")
    made = annotate(path, note(index, start, start + 10, "Bad \x00 \x1b words"))
    assert anchored(made) == ["tabulation"]
    assert "\ufffd" in root_of(made, "word/comments.xml").xpath("string()")


def test_the_strict_variant_is_refused(tmp_path: Path) -> None:
    files = docx_parts(par("Some words"))
    strict = str(files["word/document.xml"]).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    path = tmp_path / "strict.docx"
    path.write_bytes(packed({**files, "word/document.xml": strict}))
    assert read(path).paragraphs[0].text == "Some words"
    with pytest.raises(LawcheckError, match="edit-strict"):
        open_word(read(path), "fr")


def test_a_file_that_changed_meanwhile_is_refused(tmp_path: Path) -> None:
    path = docx(tmp_path, par("Some words"))
    source = read(path)
    docx(tmp_path, par("Other words"))
    with pytest.raises(LawcheckError, match="edit-changed"):
        open_word(source, "fr")


_WRAPPERS = (
    "{}",
    '<w:ins w:id="1" w:author="A">{}</w:ins>',
    '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
    '<w:smartTag w:element="x">{}</w:smartTag>',
)
_STYLES = ("", "<w:b/>", '<w:color w:val="00FF00"/>')
_RUNS = st.lists(
    st.tuples(
        st.text(st.sampled_from("abc \u0628\u062a\u0629"), min_size=1, max_size=6),
        st.sampled_from(_STYLES),
        st.sampled_from(_WRAPPERS),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60, deadline=None)
@given(data=st.data(), lines=st.lists(_RUNS, min_size=1, max_size=3))
def test_anchors_cover_exactly_the_words(
    data: st.DataObject, lines: Sequence[Sequence[tuple[str, str, str]]]
) -> None:
    body = "".join(
        par("".join(wrapper.format(run(text, style)) for text, style, wrapper in line))
        for line in lines
    )
    with tempfile.TemporaryDirectory() as name:
        path = docx(Path(name), par("always some text") + body)
        paragraphs = read(path).paragraphs
        before = list(looks(path))
        notes = []
        for _ in range(data.draw(st.integers(1, 6))):
            paragraph = data.draw(st.sampled_from(paragraphs))
            start = data.draw(st.integers(0, len(paragraph.text) - 1))
            end = data.draw(st.integers(start + 1, len(paragraph.text)))
            notes.append(note(paragraph.index, start, end))
        made = annotate(path, *notes)
        wanted = [
            paragraphs[n.paragraph].text[n.start : n.end]
            for n in sorted(notes, key=lambda n: (n.paragraph, n.start))
        ]
        assert anchored(made) == wanted
        assert [p.text for p in read(made).paragraphs] == [p.text for p in paragraphs]
        assert list(looks(made)) == before


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_keeps_the_comments(tmp_path: Path) -> None:
    link = f'<w:hyperlink w:anchor="a">{run("a link here")}</w:hyperlink>'
    path = docx(tmp_path, par(run("One two three ") + link) + par("Another paragraph"))
    made = annotate(path, note(0, 4, 7), note(0, 16, 20), note(1, 0, 7))
    subprocess.run(
        [str(SOFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "odt", "--outdir", str(tmp_path), str(made)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with zipfile.ZipFile(made.with_suffix(".odt")) as archive:
        content = archive.read("content.xml").decode()
    assert content.count("<office:annotation ") == 3
