"""OpenDocument, plain text and PDF."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from build import odt, pdf
from lxml import etree

from lawcheck.errors import UnreadableFile
from lawcheck.sources import read
from lawcheck.sources.limits import Container
from lawcheck.sources.model import Cell

# Invented sentence: "the cooperative holds a general assembly each year".
ARABIC = (
    "\u062a\u0639\u0642\u062f \u0627\u0644\u062a\u0639\u0627\u0648\u0646\u064a\u0629 "
    "\u062c\u0645\u0639\u0627 \u0639\u0627\u0645\u0627 \u0643\u0644 \u0633\u0646\u0629"
)
FRENCH = (
    "L'assembl\u00e9e est r\u00e9unie \u00e0 No\u00ebl, o\u00f9 elle si\u00e8ge. SOCI\u00c9T\u00c9"
)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a<text:s/>b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e", "a b   c\td\ne"),
        ("a <text:span>b</text:span> c", "a b c"),
        ("  a\n   b", "a b"),
        ("a<text:change-start/>b<text:change-end/>c<text:change/>d", "abcd"),
        ("a<office:annotation><text:p>note</text:p></office:annotation>b", "ab"),
        ("<text:a>link</text:a><text:bookmark/>", "link"),
        ("a<text:s text:c='999999999'/>b", "a" + " " * 100 + "b"),
    ],
)
def test_opendocument_inline(tmp_path: Path, content: str, expected: str) -> None:
    source = read(odt(tmp_path, f"<text:p>{content}</text:p>"))
    assert [p.text for p in source.paragraphs] == [expected]


def test_opendocument_blocks(tmp_path: Path) -> None:
    deletion = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    note = (
        "<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>note</text:p></text:note-body></text:note>"
    )
    frame = "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>"
    table = (
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p>"
        "</table:table-cell><table:covered-table-cell/><table:table-cell><text:p>b</text:p>"
        "</table:table-cell></table:table-row></table:table-header-rows></table:table>"
    )
    styles = (
        "<office:master-styles><style:master-page><style:footer><text:p>foot</text:p></style:footer>"
        "<style:header><text:p>head</text:p></style:header></style:master-page></office:master-styles>"
    )
    body = (
        f"{deletion}<text:h text:outline-level='2'>t{note}</text:h>"
        f"<text:section><text:p>{frame}x</text:p></text:section>{table}"
    )
    path = odt(tmp_path, body, styles=styles)
    source = read(path)
    assert [(p.text, p.place) for p in source.paragraphs] == [
        ("t", "body"), ("x", "body"), ("box", "textbox"), ("a", "table"), ("b", "table"),
        ("note", "footnote"), ("head", "header"), ("foot", "footer"),
    ]  # fmt: skip
    assert source.paragraphs[0].outline == 2
    assert source.paragraphs[4].cell == Cell(0, 0, 2)
    container = Container(path, path.read_bytes())
    for paragraph in source.paragraphs:
        for segment in paragraph.segments:
            root = container.xml(segment.part)
            assert root is not None
            nodes = etree.XPath("//text()")(root)
            part = paragraph.text[segment.start : segment.start + segment.length]
            assert part == nodes[segment.node]


@pytest.mark.parametrize(("width", "told"), [("16cm", 1), ("6.4in", 1), ("40mm", 0), ("x", 0)])
def test_opendocument_page_pictures(tmp_path: Path, width: str, told: int) -> None:
    picture = f"<draw:frame svg:width='{width}' svg:height='25cm'><draw:image/></draw:frame>"
    prose = "<text:p>A whole sentence which is long enough to be text.</text:p>"
    source = read(odt(tmp_path, f"<text:p>{picture}</text:p>{prose}"))
    assert [n.key for n in source.not_read] == ["read-picture-pages"] * told
    with pytest.raises(UnreadableFile) as caught:
        read(odt(tmp_path, f"<text:p>{picture}</text:p>"))
    assert caught.value.key == "read-scanned"


def test_opendocument_bold(tmp_path: Path) -> None:
    styles = (
        '<style:style style:name="B" style:family="text"><style:text-properties '
        'fo:font-weight="bold"/></style:style>'
        '<style:style style:name="P" style:family="paragraph"><style:text-properties '
        'fo:font-weight="bold"/></style:style>'
    )
    body = (
        '<text:p><text:span text:style-name="B">a</text:span></text:p><text:p>a</text:p>'
        '<text:p><text:span text:style-name="B">a</text:span>b</text:p>'
        '<text:p text:style-name="P">a<text:span>b</text:span></text:p>'
    )
    source = read(odt(tmp_path, body, automatic=styles))
    assert [p.bold for p in source.paragraphs] == [True, False, False, True]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (ARABIC.encode(), ARABIC),
        (ARABIC.encode("utf-8-sig"), ARABIC),
        (ARABIC.encode("utf-16"), ARABIC),
        (b"\xfe\xff" + ARABIC.encode("utf-16-be"), ARABIC),
        (ARABIC.encode("utf-16-le"), ARABIC),
        (FRENCH.encode("utf-16-be"), FRENCH),
        (ARABIC.encode("cp1256"), ARABIC),
        (FRENCH.encode("cp1252"), FRENCH),
        ((ARABIC + " SARL").encode("cp1256"), ARABIC + " SARL"),
        (b"plain", "plain"),
    ],
)
def test_encodings(tmp_path: Path, data: bytes, expected: str) -> None:
    path = tmp_path / "statutes.txt"
    path.write_bytes(data)
    assert [p.text for p in read(path).paragraphs] == [expected]


def test_lines(tmp_path: Path) -> None:
    path = tmp_path / "statutes.txt"
    path.write_bytes("a\r\n\r\nb\x0cc\u2028d\re\n \n".encode())
    source = read(path)
    assert [p.text for p in source.paragraphs] == ["a", "b", "c", "d", "e"]
    assert [p.segments[0].node for p in source.paragraphs] == [1, 3, 4, 5, 6]


def test_a_few_lost_characters_are_told(tmp_path: Path) -> None:
    path = tmp_path / "statutes.txt"
    path.write_bytes((ARABIC * 3).encode() + b"\xd9")
    notices = read(path).not_read
    assert [(n.key, n.params) for n in notices] == [("read-lost-characters", (("count", 1),))]


PROSE = ["Article 1", "The members hold a meeting every year and hear the report of the"]


def test_pdf(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    path = tmp_path / "statutes.pdf"
    path.write_bytes(pdf([[*PROSE, "board on the accounts.", "1"], ["Article 2", "2"], []]))
    source = read(path)
    assert [(p.text, p.page, p.place) for p in source.paragraphs] == [
        ("Article 1", 1, "body"),
        (f"{PROSE[1]} board on the accounts.", 1, "body"),
        ("1", 1, "footer"),
        ("Article 2", 2, "body"),
        ("2", 2, "footer"),
    ]
    assert source.confidence == "low"
    assert source.not_read == ()
    assert [s.node for s in source.paragraphs[1].segments] == [2, 3]


def test_pdf_running_lines(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    path = tmp_path / "statutes.pdf"
    pages = [["Statutes", f"Clause {n} of the text.", f"Page {n} of 4"] for n in range(1, 5)]
    path.write_bytes(pdf(pages))
    places = [p.place for p in read(path).paragraphs]
    assert places == ["header", "body", "footer"] * 4


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ([], "read-empty"),
        (["a b c d e f g h i j k l m n o p q r"], "read-garbled"),
        (["12 ,;- 34 !! 56 ?? 78 == 90 ++ --"], "read-garbled"),
    ],
)
def test_pdf_without_sense(tmp_path: Path, lines: list[str], key: str) -> None:
    pytest.importorskip("pypdfium2")
    path = tmp_path / "statutes.pdf"
    path.write_bytes(pdf([lines]))
    with pytest.raises(UnreadableFile) as caught:
        read(path)
    assert caught.value.key == key


@pytest.mark.parametrize(("pages", "told"), [(1, None), (2, "2")])
def test_scanned_pages(tmp_path: Path, pages: int, told: str | None) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    document = pdfium.PdfDocument.new() if pages == 1 else pdfium.PdfDocument(pdf([PROSE]))
    page = document.new_page(595, 842)
    picture = pdfium.PdfImage.new(document)
    bitmap = pdfium.PdfBitmap.new_native(4, 4, pdfium.raw.FPDFBitmap_BGR)
    picture.set_bitmap(bitmap)
    page.insert_obj(picture)
    page.gen_content()
    path = tmp_path / "statutes.pdf"
    document.save(path)
    if told is None:
        with pytest.raises(UnreadableFile) as caught:
            read(path)
        assert caught.value.key == "read-scanned"
    else:
        notices = read(path).not_read
        assert [(n.key, n.params) for n in notices] == [
            ("read-pages-without-text", (("pages", told),))
        ]


def test_pdf_without_its_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    path = tmp_path / "statutes.pdf"
    path.write_bytes(pdf([PROSE]))
    with pytest.raises(UnreadableFile) as caught:
        read(path)
    assert caught.value.key == "read-pdf-extra"
