"""The formats of ``check``: each a name and what writes it, imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lawcheck.reports.model import Batch


class Format(NamedTuple):
    """How a batch is written.

    ``render`` may raise LawcheckError. ``to_file`` formats are no text for a terminal, ``one_file``
    formats take one file of statutes; ``tells_unread`` formats have something to say even when no file
    could be read.
    """

    render: Callable[[Batch], str | bytes]
    to_file: bool = False
    one_file: bool = False
    tells_unread: bool = False


def _text(batch: Batch) -> str:
    from lawcheck.reports.text import render_text

    return render_text(batch.reports, colour=batch.colour)


def _json(batch: Batch) -> str:
    import json

    objects = [r.to_json() for r in batch.reports]
    return json.dumps(objects[0] if batch.single else objects, ensure_ascii=False, indent=2)


def _sarif(batch: Batch) -> str:
    from lawcheck.reports.sarif import render_sarif

    return render_sarif(batch)


def _github(batch: Batch) -> str:
    from lawcheck.reports.github import render_github

    return render_github(batch)


def _markdown(batch: Batch) -> str:
    from lawcheck.reports.markdown import render_markdown

    return render_markdown(batch)


def _html(batch: Batch) -> str:
    from lawcheck.reports.html import render_html

    return render_html(batch)


def _docx(batch: Batch) -> bytes:
    from lawcheck.editing.opening import check_output
    from lawcheck.reports.annotated import annotated

    (report,) = batch.reports
    assert batch.output is not None
    check_output(batch.output, report.document.source)
    return annotated(report)


def _pdf(batch: Batch) -> bytes:
    from lawcheck.reports.paper import render_pdf

    return render_pdf(batch)


FORMATS: Mapping[str, Format] = {
    "text": Format(_text),
    "json": Format(_json),
    "docx": Format(_docx, to_file=True, one_file=True),
    "pdf": Format(_pdf, to_file=True, one_file=True),
    "html": Format(_html, tells_unread=True),
    "sarif": Format(_sarif, tells_unread=True),
    "github": Format(_github, tells_unread=True),
    "markdown": Format(_markdown, tells_unread=True),
}
