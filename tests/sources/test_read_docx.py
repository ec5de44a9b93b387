"""Word files: what is read, in which order, with which positions."""

from __future__ import annotations

from pathlib import Path

import pytest
from build import W, docx, docx_parts, packed, par, part, run
from lxml import etree

from lawcheck.errors import UnreadableFile
from lawcheck.sources import read
from lawcheck.sources.model import Cell, SourceText

BOLD = "<w:b/><w:bCs/>"


def texts(source: SourceText) -> list[str]:
    return [p.text for p in source.paragraphs]


def keys(notices: tuple) -> list[str]:
    return [n.key for n in notices]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (run("a") + "<w:ins>" + run("b") + "</w:ins>", "ab"),
        (run("a") + "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>" + run("c"), "ac"),
        ("<w:ins><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:ins>" + run("c"), "c"),
        ("<w:moveFrom>" + run("a") + "</w:moveFrom><w:moveTo>" + run("b") + "</w:moveTo>", "b"),
        ("<w:sdt><w:sdtPr/><w:sdtContent>" + run("a") + "</w:sdtContent></w:sdt>", "a"),
        ('<w:fldSimple w:instr="SEQ A">' + run("4") + "</w:fldSimple>" + run(" b"), "4 b"),
        ("<w:smartTag>" + run("a") + "</w:smartTag>", "a"),
        ('<w:hyperlink r:id="lost">' + run("a") + "</w:hyperlink>", "a"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
        ('<w:r><w:br w:type="page"/><w:t>a</w:t></w:r>', "a"),
        ('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', "a\nb"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/></w:r>", "a-b"),
        ('<w:r><w:t>a</w:t><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>', "a\u2022"),
        ('<w:r><w:t>a</w:t><w:sym w:font="Arial" w:char="00B0"/></w:r>', "a\u00b0"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText>'
            '<w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            + run("7")
            + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "7",
        ),
        ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("never ended"), "never ended"),
        ("<w:customXml>" + run("a") + "</w:customXml>", "a"),
        ("<w:unknown>" + run("a") + "</w:unknown>", "a"),
    ],
)
def test_inline(tmp_path: Path, content: str, expected: str) -> None:
    assert texts(read(docx(tmp_path, par(content)))) == [expected]


def test_blocks_in_order(tmp_path: Path) -> None:
    inner = f"<w:tbl><w:tr><w:tc>{par('in')}</w:tc></w:tr></w:tbl>"
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{par('gone')}</w:tc></w:tr>"
    table = (
        f"<w:tbl>{deleted}<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{par('a')}</w:tc>"
        f"<w:tc>{par('b')}{inner}{par('c')}</w:tc></w:tr></w:tbl>"
    )
    source = read(docx(tmp_path, par("one") + table + f"<w:sdt><w:sdtContent>{par('two')}"
                       "</w:sdtContent></w:sdt>" + par("three")))  # fmt: skip
    assert texts(source) == ["one", "a", "b", "in", "c", "two", "three"]
    assert [p.cell for p in source.paragraphs] == [
        None, Cell(0, 0, 0), Cell(0, 0, 2), Cell(1, 0, 0), Cell(0, 0, 2), None, None,
    ]  # fmt: skip
    assert source.paragraphs[1].place == "table"
    assert [p.index for p in source.paragraphs] == list(range(7))


def test_deleted_mark_joins_paragraphs(tmp_path: Path) -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    body = par("one ", gone) + par("two") + par("last", gone)
    assert texts(read(docx(tmp_path, body))) == ["one two", "last"]


def test_text_box_is_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{par('box')}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}"
        f"</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox>"
        f"</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    old = f"<w:r><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></w:r>"
    path = docx(tmp_path, par(drawing + run("host")) + par(old + run("second")))
    source = read(path)
    assert texts(source) == ["host", "box", "second", "box"]
    assert source.paragraphs[1].place == "textbox"
    check_segments(path, source)


def test_fallback_is_read_when_the_choice_holds_no_text(tmp_path: Path) -> None:
    drawing = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice><mc:Fallback>"
        f"<w:txbxContent>{par('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(read(docx(tmp_path, par(drawing + run("host"))))) == ["host", "box"]


def test_notes_and_margins(tmp_path: Path) -> None:
    notes = part(
        "footnotes",
        f'<w:footnote w:type="separator" w:id="-1">{par("line")}</w:footnote>'
        f'<w:footnote w:id="2">{par("second")}</w:footnote>'
        f'<w:footnote w:id="1">{par("first")}</w:footnote>',
    )
    body = (
        par(run("a") + '<w:r><w:footnoteReference w:id="1"/></w:r>')
        + par(run("b") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
        + '<w:sectPr><w:headerReference r:id="header"/><w:footerReference r:id="footer"/>'
        '<w:headerReference r:id="lost"/></w:sectPr>'
    )
    path = docx(
        tmp_path,
        body,
        footnotes=notes,
        footer=part("ftr", par("foot")),
        header=part("hdr", par("head")),
    )
    source = read(path)
    assert [(p.text, p.place) for p in source.paragraphs] == [
        ("a", "body"),
        ("b", "body"),
        ("first", "footnote"),
        ("second", "footnote"),
        ("head", "header"),
        ("foot", "footer"),
    ]
    check_segments(path, source)


def check_segments(path: Path, source: SourceText) -> None:
    """Every segment holds the text of the node that it names."""
    from lawcheck.sources.limits import Container

    container = Container(path, path.read_bytes())
    roots: dict[str, list[etree._Element]] = {}
    for paragraph in source.paragraphs:
        for segment in paragraph.segments:
            if segment.part not in roots:
                root = container.xml(segment.part)
                assert root is not None
                roots[segment.part] = list(root.iter(f"{{{W}}}t"))
            node = roots[segment.part][segment.node]
            assert paragraph.text[segment.start : segment.start + segment.length] == node.text


STYLES = part(
    "styles",
    '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="mine"/>'
    '<w:basedOn w:val="Titre1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>',
)


@pytest.mark.parametrize(
    ("properties", "outline", "name"),
    [
        ('<w:pStyle w:val="Titre1"/>', 1, "heading 1"),
        ('<w:pStyle w:val="Mine"/>', 1, "mine"),
        ('<w:pStyle w:val="Mine"/><w:outlineLvl w:val="2"/>', 3, "mine"),
        ('<w:pStyle w:val="Mine"/><w:outlineLvl w:val="9"/>', None, "mine"),
        ('<w:pStyle w:val="Loop"/>', None, "Loop"),
        ('<w:pStyle w:val="Absent"/>', None, ""),
    ],
)
def test_outline(tmp_path: Path, properties: str, outline: int | None, name: str) -> None:
    paragraph = read(docx(tmp_path, par(run("a"), properties), styles=STYLES)).paragraphs[0]
    assert (paragraph.outline, paragraph.style) == (outline, name)


@pytest.mark.parametrize(
    ("content", "style", "bold"),
    [
        (run("a", BOLD) + run(" ") + run("b", "<w:b/>"), "", True),
        (run("a", BOLD) + run("b"), "", False),
        (run("a", "<w:bCs/>"), "", False),
        (run("\u0623", "<w:rtl/><w:bCs/>"), "", True),
        (run("a", '<w:b w:val="0"/>'), "Titre1", False),
        (run("a"), "Mine", True),
        (run("a", '<w:rStyle w:val="Strong"/>'), "", True),
        (run("a", '<w:rStyle w:val="Strong"/>'), "Mine", False),
    ],
)
def test_bold(tmp_path: Path, content: str, style: str, bold: bool) -> None:
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    source = read(docx(tmp_path, par(content, properties), styles=STYLES))
    assert source.paragraphs[0].bold is bold


LOOKS = '<w:rFonts w:cs="Arial"/><w:color w:val="000000"/><w:szCs w:val="26"/><w:rtl/>'


@pytest.mark.parametrize(
    ("content", "text", "bold"),
    [
        (run("a", LOOKS) + run("b", LOOKS), "ab", False),
        (run("a", LOOKS + "<w:b/>" + LOOKS), "a", True),
        (
            run("a", '<w:b/><w:rPrChange w:id="1"><w:rPr>' + LOOKS + "</w:rPr></w:rPrChange>"),
            "a",
            True,
        ),
        (run("a", "<w:b/><!-- <w:rPr>" + LOOKS + " -->"), "a", True),
        (
            "<w:r><w:t><![CDATA[<w:rPr>" + LOOKS + "</w:rPr>]]></w:t></w:r>",
            f"<w:rPr>{LOOKS}</w:rPr>",
            False,
        ),
    ],
)
def test_looks_change_nothing_that_is_read(
    tmp_path: Path, content: str, text: str, bold: bool
) -> None:
    paragraph = read(docx(tmp_path, par(content))).paragraphs[0]
    assert (paragraph.text, paragraph.bold) == (text, bold)


def test_looks_of_tables_hide_no_style(tmp_path: Path) -> None:
    table = (
        '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstCol"/>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    )
    styles = STYLES.replace("<w:style ", table + "<w:style ", 1)
    paragraph = read(
        docx(tmp_path, par(run("a"), '<w:pStyle w:val="Mine"/>'), styles=styles)
    ).paragraphs[0]
    assert (paragraph.outline, paragraph.style, paragraph.bold) == (1, "mine", True)


def test_hidden_text_is_left_out_and_told(tmp_path: Path) -> None:
    body = par(run("a") + run("b", "<w:vanish/>") + run("c", '<w:rStyle w:val="Hid"/>') + run("d"))
    source = read(docx(tmp_path, body, styles=STYLES))
    assert texts(source) == ["ad"]
    assert keys(source.warnings) == ["read-hidden-text"]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ('<w:altChunk r:id="x"/>', "read-not-chunk"),
        (par(run("a") + "<w:r><w:object><o:OLEObject/></w:object></w:r>"), "read-not-object"),
        (par(run("a") + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"), "read-not-equation"),
        (par("<w:r><w:drawing><dgm:relIds/></w:drawing></w:r>"), "read-not-diagram"),
    ],
)
def test_unread_parts_are_told(tmp_path: Path, content: str, key: str) -> None:
    source = read(docx(tmp_path, par("text") + content))
    assert keys(source.not_read) == [key]


@pytest.mark.parametrize("sign", ["\u202e", "\u2067", "\u202b"])
def test_bidi_controls_are_told_once(tmp_path: Path, sign: str) -> None:
    source = read(docx(tmp_path, par(f"a{sign}b") + par(f"{sign}c")))
    assert keys(source.warnings) == ["read-bidi-controls"]
    assert texts(source)[0] == f"a{sign}b"


def test_pictures(tmp_path: Path) -> None:
    def picture(size: int) -> str:
        return par(
            f'<w:r><w:drawing><wp:inline><wp:extent cx="{size}" cy="{size}"/><a:blip/></wp:inline>'
            "</w:drawing></w:r>"
        )

    with pytest.raises(UnreadableFile) as caught:
        read(docx(tmp_path, picture(7_000_000) + par("Scan 1")))
    assert caught.value.key == "read-scanned"
    prose = par("A whole sentence which is long enough to be text.")
    assert read(docx(tmp_path, picture(900_000) + prose)).not_read == ()
    source = read(docx(tmp_path, picture(7_000_000) + prose))
    assert [(n.key, n.params) for n in source.not_read] == [("read-picture-pages", (("count", 1),))]


def test_macros_are_told(tmp_path: Path) -> None:
    source = read(docx(tmp_path, par("a"), name="statutes.docm", vbaProject="\0"))
    assert keys(source.warnings) == ["read-macros"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_strict_variant_and_encodings(tmp_path: Path, encoding: str) -> None:
    files = docx_parts(par("caf\u00e9"))
    text = str(files["word/document.xml"]).replace("UTF-8", encoding)
    text = text.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    files["word/document.xml"] = text.encode(encoding)
    files["_rels/.rels"] = str(files["_rels/.rels"]).replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    path = tmp_path / "strict.docx"
    path.write_bytes(packed(files))
    assert texts(read(path)) == ["caf\u00e9"]


@pytest.mark.parametrize("name", ["word/document2.xml", "word\\document.xml", "WORD/Document.xml"])
def test_main_part_under_another_name(tmp_path: Path, name: str) -> None:
    files = docx_parts(par("a"))
    files[name] = files.pop("word/document.xml")
    target = "/word/document2.xml" if "2" in name else "word/document.xml"
    files["_rels/.rels"] = str(files["_rels/.rels"]).replace("word/document.xml", target)
    path = tmp_path / "statutes.docx"
    path.write_bytes(packed(files))
    assert texts(read(path)) == ["a"]
