"""The report as a page: sound HTML, nothing from outside, readable by all, inert whatever the statutes say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import html5lib
import pytest
from browser import PROGRAM, Browser
from build import docx, par, run
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import lawcheck
from lawcheck.cli import main
from lawcheck.pages import inert
from lawcheck.reports.highlight import Mark, pieces
from lawcheck.reports.html import render_html
from lawcheck.reports.model import Batch, Unread, Waived, Waiver

EXAMPLES = Path(__file__).parents[2] / "examples"
ARABIC, FRENCH = EXAMPLES / "statuts-ar.docx", EXAMPLES / "statuts-fr.docx"
needs_browser = pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")


def batch(*paths: Path, **changes: Any) -> Batch:
    reports = tuple(replace(lawcheck.check(path), **changes) for path in paths)
    return Batch(reports, (), "fr", len(paths) == 1)


def parsed(page: str) -> Any:
    """The tree of a page; any error of HTML fails."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(page)


@pytest.fixture(scope="module")
def french() -> str:
    return render_html(batch(FRENCH))


@pytest.fixture(scope="module")
def several() -> str:
    both = batch(ARABIC, FRENCH)
    return render_html(replace(both, unread=(Unread("a<b>.docx", "read-empty", "Rien & rien"),)))


def _full() -> Batch:
    """A report that shows every part of the page."""
    report = lawcheck.check(FRENCH)
    first, *others = report.findings
    waiver = Waiver(first.rule, 1, "x", "motif", "auteur")
    report = replace(
        report, findings=tuple(others), waived=(Waived(first, waiver),), stale=(waiver,),
        not_read=(("read-not-chunk", "une partie"),), warnings=("attention",), known=3,
    )  # fmt: skip
    return Batch((report,), (), "fr", True)


@pytest.mark.parametrize("which", ["french", "several", "full", "unread"])
def test_html_is_valid_and_every_reference_leads_somewhere(
    which: str, french: str, several: str
) -> None:
    unread = Batch((), (Unread("x.docx", "read-empty", "Rien"),), "ar", True)
    pages = {"french": french, "several": several}
    page = pages.get(which) or render_html(_full() if which == "full" else unread)
    tree = parsed(page)
    identities = [e.get("id") for e in tree.iter() if e.get("id")]
    assert len(identities) == len(set(identities))
    for element in tree.iter():
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
            for identity in (element.get(name) or "").split():
                assert identity in identities, (name, identity)
        target = element.get("href") or ""
        if target.startswith("#"):
            assert target[1:] in identities
        for identity in (element.get("data-findings") or "").split():
            assert identity in identities


def test_nothing_is_loaded_from_outside(several: str) -> None:
    tree = parsed(several)
    for element in tree.iter():
        assert not element.get("src")
        assert (element.get("href") or "#").startswith("#")
        assert not any(name.startswith("on") or name == "style" for name in element.attrib)
    assert not re.search(r"url\(|@import|https?://", several)
    policy = next(e for e in tree.iter("meta") if e.get("http-equiv")).get("content")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_headings_landmarks_and_languages(several: str) -> None:
    tree = parsed(several)
    assert len(list(tree.iter("main"))) == len(list(tree.iter("h1"))) == 1
    levels = [int(e.tag[1]) for e in tree.iter() if re.fullmatch("h[1-6]", str(e.tag))]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    html = next(tree.iter("html"))
    assert (html.get("lang"), html.get("dir")) == ("fr", "ltr")
    documents = [e for e in tree.iter("article") if e.get("class") == "document"]
    assert [(d.get("lang"), d.get("dir")) for d in documents] == [("ar", "rtl"), ("fr", "ltr")]
    sheets = [e for e in tree.iter("div") if e.get("class") == "sheet"]
    assert [(s.get("lang"), s.get("dir")) for s in sheets] == [("ar", "rtl"), ("fr", "ltr")]


def test_messages_and_statutes_each_have_their_language() -> None:
    page = render_html(Batch((lawcheck.check(ARABIC, lang="fr"),), (), "fr", True))
    tree = parsed(page)
    quote = next(tree.iter("blockquote"))
    assert (quote.get("lang"), quote.get("dir")) == ("ar", "rtl")
    assert next(e for e in tree.iter("article")).get("lang") == "fr"


def test_the_words_of_every_finding_are_marked(french: str) -> None:
    report = lawcheck.check(FRENCH)
    tree = parsed(french)
    for number, finding in enumerate(report.findings, 1):
        marks = [
            m for m in tree.iter("mark")
            if f"d1-f{number}" in (m.get("data-findings") or "").split()
        ]  # fmt: skip
        words = "".join("".join(m.itertext()) for m in marks)
        if finding.paragraph is None:
            assert not marks
            continue
        text = report.document.source.paragraphs[finding.paragraph].text
        assert words == text[finding.start : finding.end]
        assert all(finding.kind == m.get("class") for m in marks)


def test_the_checklist_tells_present_missing_and_contrary(french: str) -> None:
    tree = parsed(french)
    items = list(next(e for e in tree.iter("ol") if e.get("class") == "checklist"))
    assert len(items) == 27
    states = [e.get("class") for e in items]
    assert (states[0], states[20], states[21]) == ("present", "contrary", "missing")


def test_under_the_repealed_law_its_own_statements_are_not_asked() -> None:
    page = render_html(Batch((lawcheck.check(FRENCH, as_of=_before()),), (), "fr", True))
    assert 'class="checklist"' not in page


def _before() -> Any:
    from datetime import date

    return date(2010, 1, 1)


def test_parts_that_must_be_told(french: str) -> None:
    page = render_html(_full())
    for words in ("une partie", "attention", "motif", "auteur", "n'a pas été lu en entier"):
        assert words in page.replace("&#39;", "'")
    assert 'class="card verdict unread"' in page
    assert 'class="card verdict faulty"' in french


HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> \" ' {{ 7*7 }} &amp; "


def hostile(folder: Path) -> Path:
    """Statutes whose text tries to be something else."""
    body = (
        par(run(f"STATUTS {HOSTILE}"))
        + par(run("Article 1 : Loi"))
        + par(run(f"La coopérative est régie par la loi n° 24-83. {HOSTILE}\u202egnp.exe\u2066"))
        + par(run("Article 2 : Conseil"))
        + par(run("La coopérative est administrée par un conseil de deux (2) membres élus."))
    )
    return docx(folder, body, name="x<script>'\".docx")


def test_hostile_text_is_inert(tmp_path: Path) -> None:
    report = lawcheck.check(hostile(tmp_path))
    first = replace(report.findings[0], message=HOSTILE, remedy=HOSTILE, title=HOSTILE)
    report = replace(report, findings=(first, *report.findings[1:]))
    page = render_html(Batch((report,), (), "fr", True))
    tree = parsed(page)
    assert len(list(tree.iter("script"))) == 1
    assert not list(tree.iter("img"))
    assert "{{ 7*7 }}" in page
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]", page)


@given(st.text())
def test_inert_text_has_no_control_and_reorders_nothing(text: str) -> None:
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", inert(text)
    )
    assert inert(inert(text)) == inert(text)


@given(
    st.text(min_size=1, max_size=30),
    st.lists(
        st.tuples(st.integers(0, 29), st.integers(0, 29), st.sampled_from(["conflict", "review"])),
        max_size=6,
    ),
)
def test_pieces_give_the_text_back_and_every_mark_ends_once(
    text: str, bounds: list[tuple[int, int, str]]
) -> None:
    marks = [
        Mark(min(a, b) % len(text), min(a, b) % len(text) + 1 + abs(a - b), number, kind)
        for number, (a, b, kind) in enumerate(bounds)
    ]
    cut = pieces(text, marks)
    assert "".join(piece.text for piece in cut) == text
    assert sorted(m.number for piece in cut for m in piece.ends) == [m.number for m in marks]
    for mark in marks:
        covered = "".join(piece.text for piece in cut if mark.number in piece.numbers)
        assert covered == text[mark.start : mark.end]


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _themes(page: str) -> Iterator[dict[str, str]]:
    """The colours of each theme: light, dark, paper."""
    for block in re.findall(r"\{([^{}]*--paper:[^{}]*)\}", page):
        found = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})\b", block))
        yield {
            k: v if len(v) == 7 else "#" + "".join(c * 2 for c in v[1:]) for k, v in found.items()
        }


def test_contrast_of_every_pair_of_colours_in_every_theme(french: str) -> None:
    themes = list(_themes(french))
    assert len(themes) == 4  # light, dark by choice of the system or of the reader, paper
    for theme in themes:
        pairs = [
            (ink, ground)
            for ink in ("ink", "soft", "accent")
            for ground in ("paper", "card", "sheet")
        ]
        pairs += [("ink", f"{k}-fill") for k in ("conflict", "missing", "legacy", "review")]
        for kind in ("conflict", "missing", "legacy", "review", "clean"):
            pairs += [(kind, f"{kind}-fill"), (kind, "card"), ("card", kind)]
        pairs += [("accent", "accent-fill"), ("ink", "accent-fill")]
        for ink, ground in pairs:
            light, dark = sorted((_luminance(theme[ink]), _luminance(theme[ground])))[::-1]
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground, theme)


def test_the_command_writes_one_page_for_several_files(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    arguments = ["check", str(ARABIC), str(FRENCH), str(tmp_path / "absent.docx"), "--format",
                 "html", "-o", str(target), "--lang", "fr"]  # fmt: skip
    assert CliRunner().invoke(main, arguments).exit_code == 2
    page = target.read_text(encoding="utf-8")
    assert page.count('<article class="document"') == 2
    assert "absent.docx" in page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as found:
        yield found


@pytest.fixture(scope="module")
def written(french: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(french, encoding="utf-8")
    return path


def shown(browser: Browser) -> int:
    script = "[...document.querySelectorAll('.finding')].filter(f => f.offsetParent).length"
    return int(browser.run(script))


@needs_browser
def test_the_page_asks_for_nothing_and_reports_no_error(browser: Browser, written: Path) -> None:
    browser.open(written)
    assert browser.run("document.styleSheets.length") == 1
    told = [
        e
        for e in browser.events
        if e.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown")
    ]
    assert not told
    asked = [e["params"]["request"]["url"] for e in browser.events
             if e.get("method") == "Network.requestWillBeSent"]  # fmt: skip
    assert asked == [written.resolve().as_uri()]


@needs_browser
def test_filters_by_kind_and_by_words(browser: Browser, written: Path) -> None:
    browser.open(written)
    assert shown(browser) == 8
    browser.click("input[value=conflict]")
    assert shown(browser) == 1
    browser.click("input[value=conflict]")
    browser.run("document.querySelector('input[type=search]').focus()")
    browser.type("ADMINISTRATEURS conseil")
    assert shown(browser) == 1
    assert browser.run("document.querySelector('output').value") == "1"


@needs_browser
def test_words_and_findings_lead_to_each_other(browser: Browser, written: Path) -> None:
    browser.open(written)
    browser.click("#d1-f5 .see a")
    assert browser.run("location.hash") == "#d1-m5"
    assert browser.run("document.activeElement.id") == "d1-m5"
    words = lawcheck.check(FRENCH).findings[4].excerpt
    assert browser.run("document.querySelector('mark.lit').textContent") == words
    browser.press("Enter", 13)
    assert browser.run("document.activeElement.id") == "d1-f5"
    browser.click("mark[data-findings~=d1-f2]")
    assert browser.run("document.activeElement.id") == "d1-f2"


@needs_browser
def test_only_a_pointer_that_moves_lights_what_it_meets(browser: Browser, written: Path) -> None:
    browser.open(written)
    browser.run("dispatchEvent(new MouseEvent('mousemove', {screenX: 5, screenY: 5}))")
    for x, lit in ((5, False), (6, True)):
        enter = f"new MouseEvent('mouseenter', {{screenX: {x}, screenY: 5}})"
        browser.run(f"document.getElementById('d1-f1').dispatchEvent({enter})")
        assert browser.run("document.getElementById('d1-f1').matches('.lit')") is lit


@needs_browser
def test_every_control_is_reached_by_the_keyboard(browser: Browser, written: Path) -> None:
    browser.open(written)
    reached = []
    for _ in range(6):
        browser.press("Tab", 9)
        reached.append(browser.run("document.activeElement.className || document.activeElement.id || "
                                   "document.activeElement.type"))  # fmt: skip
    assert reached[:3] == ["skip", "theme", "print"]
    assert "checkbox" in reached


@needs_browser
def test_the_reader_chooses_light_or_dark(browser: Browser, written: Path) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    browser.open(written)
    light = browser.run(ground)
    browser.click("#theme")
    dark = browser.run(ground)
    assert dark != light
    browser.open(written, dark=True)
    assert browser.run(ground) == dark
    browser.click("#theme")
    assert browser.run(ground) == light


@needs_browser
@pytest.mark.parametrize("width", [1440, 700, 360])
def test_no_width_makes_the_page_scroll_sideways(
    browser: Browser, written: Path, width: int
) -> None:
    browser.open(written, width=width)
    assert browser.run("document.documentElement.scrollWidth") <= width


@needs_browser
def test_without_script_all_is_there_but_the_filters(browser: Browser, written: Path) -> None:
    browser.open(written, script=False)
    snapshot = browser.text()
    assert "Nombre d'administrateurs" in snapshot
    assert "Chercher dans les constats" not in snapshot


@needs_browser
def test_nothing_hostile_runs(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    page = render_html(Batch((lawcheck.check(hostile(tmp_path)),), (), "fr", True))
    path.write_text(page, encoding="utf-8")
    browser.open(path)
    assert browser.run("document.scripts.length") == 1
    assert not [e for e in browser.events if e.get("method") == "Page.javascriptDialogOpening"]
