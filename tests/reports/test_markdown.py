"""Markdown that says what was found, and in which no text of the statutes becomes markup."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import lawcheck
from lawcheck.reports.markdown import escaped, render_markdown
from lawcheck.reports.model import Batch, Unread
from lawcheck.reports.wording import visible

markdown_it = pytest.importorskip("markdown_it")
EXAMPLES = Path(__file__).parents[2] / "examples"
FRENCH = lawcheck.check(EXAMPLES / "statuts-fr.docx")
ARABIC = lawcheck.check(EXAMPLES / "statuts-ar.docx")
READER = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tokens(text: str) -> list[Any]:
    return [inner for token in READER.parse(text) for inner in (token, *(token.children or ()))]


def plain(text: str) -> str:
    return "".join(t.content for t in tokens(text) if t.type in ("text", "text_special"))


@given(st.text())
def test_a_text_stays_text(text: str) -> None:
    line = visible(text).strip()
    kinds = {token.type for token in tokens(escaped(line))}
    assert kinds <= {"inline", "paragraph_open", "paragraph_close", "text", "text_special"}
    assert plain(escaped(line)) == line


@pytest.mark.parametrize("report", [FRENCH, ARABIC])
def test_every_finding_is_told(report: Any) -> None:
    text = render_markdown(Batch((report,), (), "fr", True))
    for finding in report.findings:
        assert f"({finding.rule})" in text
        assert escaped(finding.message) in text
    assert not {t.type for t in tokens(text)} & {"html_block", "html_inline", "code_block", "fence"}


def test_lines_in_arabic_begin_from_the_right() -> None:
    for token in tokens(render_markdown(Batch((ARABIC,), (), "ar", True))):
        if token.type == "inline" and token.content.strip():
            first = next(
                (c for c in token.content if unicodedata.bidirectional(c) in ("L", "R", "AL")), ""
            )
            assert unicodedata.bidirectional(first) in ("R", "AL"), token.content


def test_hostile_words_and_files_not_read() -> None:
    finding = replace(FRENCH.findings[0], title="<b>x</b> [a](b) `c`", excerpt="# t\n- a\n> q")
    report = replace(FRENCH, findings=(finding,), file="*a*_b_.docx")
    unread = (Unread("x", "read-empty", "<script> *rien*"),)
    found = tokens(render_markdown(Batch((report,), unread, "fr", False)))
    assert not {t.type for t in found} & {"html_block", "html_inline", "link_open", "code_inline"}
    assert [t.markup for t in found if t.type == "em_open"] == ["_"]  # only the last line's own
