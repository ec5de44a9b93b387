"""Labels of auto-numbered paragraphs."""

from __future__ import annotations

from pathlib import Path

import pytest
from build import docx, level, numbered, numbering, odt, par, part, run

from lawcheck.sources import read
from lawcheck.sources.labels import written


def labels(path: Path) -> list[str]:
    return [p.label for p in read(path).paragraphs]


@pytest.mark.parametrize(
    ("form", "numbers", "expected"),
    [
        ("decimal", (1, 12), ["1", "12"]),
        ("upperRoman", (4, 1994, 4000), ["IV", "MCMXCIV", "4000"]),
        ("lowerRoman", (9,), ["ix"]),
        ("lowerLetter", (1, 26, 27, 53), ["a", "z", "aa", "aaa"]),
        ("upperLetter", (2, 999), ["B", "999"]),
        ("decimalZero", (3, 12), ["03", "12"]),
        ("ordinal", (3,), ["3"]),
        ("cardinalText", (3,), ["3"]),
        ("unheardOf", (3,), ["3"]),
        ("none", (3,), [""]),
        ("arabicAlpha", (1, 2, 3), ["\u0623", "\u0628", "\u062a"]),
        ("arabicAbjad", (1, 2, 3, 4), ["\u0623", "\u0628", "\u062c", "\u062f"]),
        ("hindiNumbers", (10,), ["\u0661\u0660"]),
        ("lowerLetter", (0, -3), ["0", "-3"]),
    ],
)
def test_written(form: str, numbers: tuple[int, ...], expected: list[str]) -> None:
    assert [written(n, form) for n in numbers] == expected


def test_levels_and_restarts(tmp_path: Path) -> None:
    levels = (
        level(0, "upperRoman", "Titre %1")
        + level(1, "decimal", "%1.%2", extra="<w:isLgl/>")
        + level(2, "lowerLetter", "%3)", extra='<w:lvlRestart w:val="1"/>')
        + level(3, "decimal", "%4", extra='<w:lvlRestart w:val="0"/>')
    )
    depth = [0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3]
    body = "".join(numbered("x", level=d) for d in depth)
    assert labels(docx(tmp_path, body, numbering=numbering(levels))) == [
        "Titre I", "1.1", "a)", "1", "1.2", "b)", "2", "Titre II", "2.1", "a)", "3",
    ]  # fmt: skip


def test_lists_share_their_abstract_list_unless_restarted(tmp_path: Path) -> None:
    again = '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'
    anew = (
        '<w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    other = (
        '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        + level(0, "upperLetter", "%1")
        + "</w:lvlOverride></w:num>"
    )
    body = "".join(numbered("x", num) for num in (1, 1, 7, 8, 8, 9, 404))
    parts = numbering(level(0, "decimal", "%1."), nums=[again, anew, other])
    assert labels(docx(tmp_path, body, numbering=parts)) == ["1.", "2.", "3.", "5.", "6.", "G", ""]


def test_number_given_by_the_style(tmp_path: Path) -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="Art"><w:name w:val="art"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Art2"><w:basedOn w:val="Art"/></w:style>'
        '<w:style w:type="numbering" w:styleId="NS"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        "</w:pPr></w:style>",
    )
    levels = level(0, "decimal", "%1") + level(
        1, "decimal", "Article %2", extra='<w:pStyle w:val="Art"/>'
    )
    body = (
        par(run("a"), '<w:pStyle w:val="Art"/>')
        + par(run("b"), '<w:pStyle w:val="Art2"/>')
        + par(run("c"), '<w:pStyle w:val="Art"/><w:numPr><w:numId w:val="0"/></w:numPr>')
        + numbered("d", 2, 1)
    )
    linked = numbering(levels, '<w:numStyleLink w:val="NS"/>')
    assert labels(docx(tmp_path, body, styles=styles, numbering=linked)) == [
        "Article 1", "Article 2", "", "Article 3",
    ]  # fmt: skip


def test_label_alone_is_kept_and_empty_bullet_dropped(tmp_path: Path) -> None:
    body = numbered("", 1) + numbered("", 2) + numbered("x", 2) + par("end")
    parts = numbering(level(0, "decimal", "Article %1"), level(0, "bullet", "\uf0b7"))
    source = read(docx(tmp_path, body, numbering=parts))
    assert [(p.label, p.text) for p in source.paragraphs] == [
        ("Article 1", ""), ("\u2022", "x"), ("", "end"),
    ]  # fmt: skip


def test_deleted_paragraph_does_not_count(tmp_path: Path) -> None:
    gone = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        "<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
    )
    body = numbered("a") + gone + numbered("b")
    parts = numbering(level(0, "decimal", "%1"))
    assert labels(docx(tmp_path, body, numbering=parts)) == ["1", "2"]


ODF_LIST = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
    'style:num-prefix="Article " style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" '
    'text:display-levels="2"/></text:list-style>'
)


def test_opendocument_lists(tmp_path: Path) -> None:
    def item(*content: str, extra: str = "") -> str:
        return f"<text:list-item{extra}>{''.join(content)}</text:list-item>"

    def p(text: str) -> str:
        return f"<text:p>{text}</text:p>"

    inner = f"<text:list>{item(p('c'))}{item(p('d'))}</text:list>"
    body = (
        f'<text:list xml:id="one" text:style-name="L">{item(p("a"), p("a2"))}{item(p("b"), inner)}'
        f"<text:list-header>{p('h')}</text:list-header></text:list>"
        f'<text:list text:style-name="L" text:continue-list="one">{item(p("e"))}</text:list>'
        f'<text:list text:style-name="L">{item(p("f"))}'
        f"{item(p('g'), extra=' text:start-value=' + chr(34) + '9' + chr(34))}</text:list>"
    )
    source = read(odt(tmp_path, body, automatic=ODF_LIST))
    assert [(p.text, p.label) for p in source.paragraphs] == [
        ("a", "Article 1."), ("a2", ""), ("b", "Article 2."), ("c", "2.a)"), ("d", "2.b)"),
        ("h", ""), ("e", "Article 3."), ("f", "Article 1."), ("g", "Article 9."),
    ]  # fmt: skip


def test_opendocument_outline(tmp_path: Path) -> None:
    styles = (
        '<office:styles><text:outline-style><text:outline-level-style text:level="1" '
        'style:num-format="I" style:num-suffix=" -"/></text:outline-style></office:styles>'
    )
    body = (
        '<text:h text:outline-level="1">a</text:h><text:h text:outline-level="2">b</text:h>'
        '<text:h text:outline-level="1" text:is-list-header="true">c</text:h>'
        '<text:h text:outline-level="1">d</text:h>'
    )
    source = read(odt(tmp_path, body, styles=styles))
    assert [(p.label, p.outline) for p in source.paragraphs] == [
        ("I -", 1), ("", 2), ("", 1), ("II -", 1),
    ]  # fmt: skip
