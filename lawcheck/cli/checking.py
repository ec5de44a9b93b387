"""Commands that read statutes: check, extract, twins."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawcheck.cli.common import (
    Day,
    complain,
    emit,
    format_option,
    lang_option,
    output_option,
    refuse,
)
from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, locale_language, say_error
from lawcheck.output import spare
from lawcheck.reports.formats import FORMATS, Format
from lawcheck.reports.model import Batch, Unread
from lawcheck.settings import Settings, settings_for

if TYPE_CHECKING:
    from lawcheck.bylaws import Bylaws
    from lawcheck.parsing.structure import Document
    from lawcheck.reports.accepted import Baseline
    from lawcheck.reports.model import Report

KINDS = ("conflict", "missing", "legacy", "review")


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@format_option(*FORMATS)
@output_option
@click.option("--select", multiple=True, metavar="RULE", help="Only these codes, names, articles.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these codes, names, articles.")
@click.option("--kind", multiple=True, type=click.Choice(KINDS), help="Only these kinds.")
@click.option("--as-of", type=Day(), help="Check under the law in force on this day.")
@click.option(
    "--law",
    "law_file",
    type=click.Path(path_type=Path),
    help="Figures of the repealed law added by an office that holds its text (YAML).",
)
@click.option(
    "--waivers",
    type=click.Path(path_type=Path),
    help="Accepted findings (YAML); by default NAME.waivers.yaml beside each file.",
)
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    help="An earlier JSON report: only what is new is told.",
)
@lang_option
def check(
    files: tuple[Path, ...],
    form: str,
    output: Path | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    kind: tuple[str, ...],
    as_of: date | None,
    law_file: Path | None,
    waivers: Path | None,
    baseline: Path | None,
    lang: Language | None,
) -> None:
    """Check FILES of statutes (.docx, .odt, .txt, .pdf, .doc, .rtf).

    Exit code 0: nothing found, or only points to review; 1: a conflict, a missing mention or a
    remnant of the repealed law; 2: wrong usage, or a file that could not be read in full.

    \b
    Examples:
      lawcheck check statuts.docx
      lawcheck check statuts.docx --format html -o rapport.html
      lawcheck check statuts.docx --format docx -o annote.docx
      lawcheck check *.docx --format json -o report.json
      lawcheck check statuts.docx --select 26,43.1 --ignore quorum-third
      lawcheck check *.docx --baseline report.json
    """
    if len(files) == 1:
        gc.disable()
    spoken: Language = lang or locale_language()
    settings = Settings()
    known: Baseline | None = None
    chosen = FORMATS[form]
    try:
        _suits(chosen, form, files, output)
        settings = settings_for(Path.cwd())
        if baseline is not None:
            from lawcheck.reports.accepted import load_baseline

            known = load_baseline(baseline)
    except LawcheckError as error:
        refuse(error, spoken)
    wanted_lang: Language | None = lang or settings.lang  # type: ignore[assignment]
    kinds = frozenset(kind or settings.kind)
    reports: list[Report] = []
    unread: list[Unread] = []
    code = 0
    for path in files:
        try:
            report = _check_one(
                path,
                select or settings.select,
                ignore or settings.ignore,
                kinds,
                as_of or settings.as_of,
                law_file or settings.law,
                wanted_lang,
            )
            reports.append(_accepting(report, path, waivers, known))
            code = max(code, reports[-1].exit_code)
        except LawcheckError as error:
            error.params.setdefault("path", path)
            complain(error, wanted_lang or locale_language())
            if not error.key.startswith("read-"):
                sys.exit(2)
            why = say_error(error, wanted_lang or locale_language())
            unread.append(Unread(str(path), error.key, why))
            code = 2
    if reports or chosen.tells_unread:
        batch = Batch(
            tuple(reports), tuple(unread), wanted_lang or locale_language(), len(files) == 1,
            output, output is None and _colours(),
        )  # fmt: skip
        try:
            content = chosen.render(batch)
        except LawcheckError as error:
            error.params.setdefault("path", files[0])
            refuse(error, wanted_lang or locale_language())
        emit(content, output, spoken)
    sys.exit(code)


def _suits(chosen: Format, form: str, files: Sequence[Path], output: Path | None) -> None:
    """Raise LawcheckError when the format ``form`` cannot be written for ``files`` to ``output``."""
    spare(output, *files)
    if output is None and chosen.to_file:
        raise LawcheckError("format-needs-output", form=form)
    if chosen.one_file and len(files) > 1:
        raise LawcheckError("format-one-file", form=form)


def _check_one(
    path: Path,
    select: Sequence[str],
    ignore: Sequence[str],
    kinds: frozenset[str],
    as_of: date | None,
    law_file: Path | None,
    lang: Language | None,
) -> Report:
    from lawcheck.api import check as check_file

    report = check_file(
        path, select=select, ignore=ignore, as_of=as_of, law_file=law_file, lang=lang
    )
    if not kinds:
        return report
    return replace(report, findings=tuple(f for f in report.findings if f.kind in kinds))


def _accepting(
    report: Report, path: Path, waivers: Path | None, baseline: Baseline | None
) -> Report:
    """``report`` without what waivers or the baseline accept."""
    from lawcheck.reports.accepted import load_waivers, only_new, waive, waivers_beside

    beside = waivers_beside(path)
    if waivers is not None or beside.exists():
        report = waive(report, load_waivers(waivers or beside))
    return only_new(report, baseline) if baseline is not None else report


def _colours() -> bool:
    import os

    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _facts_of(path: Path, language: Language, output: Path | None) -> tuple[Document, Bylaws]:
    """The document and what it states; a file that cannot be read ends the command.

    So does an ``output`` that would overwrite it.
    """
    from lawcheck.api import parse, read_facts

    try:
        spare(output, path)
        document = parse(path)
    except LawcheckError as error:
        error.params.setdefault("path", path)
        refuse(error, language)
    return document, read_facts(document)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@output_option
@lang_option
def extract(file: Path, output: Path | None, lang: Language | None) -> None:
    """Write what the statutes in FILE state, as YAML: each fact with its article and its words.

    \b
    Example:
      lawcheck extract statuts.docx -o faits.yaml
    """
    from lawcheck.reports.facts import render_extract

    spoken: Language = lang or locale_language()
    document, bylaws = _facts_of(file, spoken, output)
    emit(render_extract(document, bylaws, lang or document.language).rstrip(), output, spoken)


@click.command()
@click.argument("first", type=click.Path(path_type=Path))
@click.argument("second", type=click.Path(path_type=Path))
@format_option("text", "json")
@output_option
@lang_option
def twins(first: Path, second: Path, form: str, output: Path | None, lang: Language | None) -> None:
    """Tell where two versions of one statute (Arabic and French) state different facts.

    Exit code 0: no fact is stated differently; 1: some are; 2: wrong usage or unreadable file.

    \b
    Example:
      lawcheck twins statuts-ar.docx statuts-fr.docx
    """
    from lawcheck.reports.facts import compare_facts, render_twins

    spoken: Language = lang or locale_language()
    a, mine = _facts_of(first, spoken, output)
    b, other = _facts_of(second, spoken, output)
    differences = compare_facts(mine, other)
    emit(render_twins(differences, a, b, form, spoken), output, spoken)
    sys.exit(int(any(d.opposed for d in differences)))
