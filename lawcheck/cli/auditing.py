"""The command that audits many files: audit."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawcheck.audit.extras import require
from lawcheck.cli.common import Day, lang_option, refuse
from lawcheck.cli.progress import Progress
from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, locale_language, say
from lawcheck.settings import settings_for

if TYPE_CHECKING:
    from lawcheck.audit.run import Done, Engine

INTERRUPTED = 130


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="DIR…")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write in.",
)  # fmt: skip
@click.option(
    "--workers", type=click.IntRange(1, 64), help="Files checked at once; by default one a core."
)
@click.option(
    "--time-limit", type=click.FloatRange(1, 3600), default=60, show_default=True, metavar="SECONDS",
    help="Given to each file.",
)  # fmt: skip
@click.option(
    "--memory-limit", type=click.IntRange(128), default=1024, show_default=True, metavar="MB",
    help="Given to each process (Linux).",
)  # fmt: skip
@click.option("--select", multiple=True, metavar="RULE", help="Only these codes, names, articles.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these codes, names, articles.")
@click.option("--as-of", type=Day(), help="Check under the law in force on this day.")
@click.option(
    "--law", "law_file", type=click.Path(path_type=Path),
    help="Figures of the repealed law added by an office that holds its text (YAML).",
)  # fmt: skip
@click.option("--store", metavar="URL", help="A database, instead of OUT/audit.sqlite.")
@click.option("--since", type=Day(), help="Only files changed on this day or later.")
@click.option("--compare", metavar="RUN", help="What changed since this run: its number, or last.")
@click.option("--reports", default="", metavar="FORMATS", help="A report on each file: html, docx.")
@click.option("--redact", is_flag=True, help="No personal data in any output.")
@click.option(
    "--engine", type=click.Choice(["local", "dask"]), default="local", show_default=True,
    help="This machine, or an existing Dask cluster.",
)  # fmt: skip
@click.option("--scheduler", metavar="ADDRESS", help="With --engine dask: tcp://HOST:8786")
@lang_option
def audit(
    folders: tuple[Path, ...],
    output: Path,
    workers: int | None,
    time_limit: float,
    memory_limit: int,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    as_of: date | None,
    law_file: Path | None,
    store: str | None,
    since: date | None,
    compare: str | None,
    reports: str,
    redact: bool,
    engine: str,
    scheduler: str | None,
    lang: Language | None,
) -> None:
    """Audit every file of statutes in DIR: folders, zip archives, or single files.

    Leaves in OUT a workbook, a page, CSV and JSON lines, and a store: a second run checks only what
    changed, and a run that was stopped goes on.

    Exit code 0: nothing found, or only points to review; 1: something found; 2: wrong usage, or a
    file that could not be read in full; 130: stopped, what was done is kept.

    \b
    Examples:
      lawcheck audit statuts/ -o audit
      lawcheck audit statuts/ archive.zip -o audit --lang ar --compare last
      lawcheck audit statuts/ -o audit --redact
    """
    spoken: Language = lang or locale_language()
    try:
        settings = settings_for(Path.cwd())
        require("audit", "sqlalchemy", "xlsxwriter")
    except LawcheckError as error:
        refuse(error, spoken)
    from lawcheck.audit.checking import Asked
    from lawcheck.audit.run import Interrupted, Order
    from lawcheck.audit.run import audit as run_audit

    spoken = lang or settings.lang or spoken  # type: ignore[assignment]
    law = law_file or settings.law
    asked = Asked(
        language=spoken,
        as_of=as_of or settings.as_of or date.today(),
        select=select or settings.select,
        ignore=ignore or settings.ignore,
        law_file=str(law) if law else None,
        redact=redact,
        reports=tuple(name.strip() for name in reports.split(",") if name.strip()),
    )
    progress = Progress(spoken)
    try:
        checks = _engine(engine, scheduler, workers, time_limit, memory_limit)
        order = Order(folders, output, asked, store, since, compare)
        done = run_audit(order, checks, progress)
    except LawcheckError as error:
        progress.end()
        error.params.setdefault("path", output)
        refuse(error, spoken)
    except Interrupted as stopped:
        progress.end()
        told = say("audit-interrupted", spoken, done=stopped.done, total=stopped.total)
        click.echo(told, err=True)
        sys.exit(INTERRUPTED)
    progress.end()
    _tell(done, output, spoken)
    sys.exit(done.totals.exit_code)


def _engine(
    name: str, scheduler: str | None, workers: int | None, seconds: float, megabytes: int
) -> Engine:
    if name == "dask":
        if scheduler is None:
            raise LawcheckError("audit-engine-scheduler")
        require("dask", "distributed")
        from lawcheck.audit.cluster import Cluster

        return Cluster(scheduler, seconds)
    from lawcheck.audit.checking import check_one
    from lawcheck.audit.workers import Limits, Pool

    return Pool(workers or os.cpu_count() or 1, Limits(seconds, megabytes), check_one)


def _tell(done: Done, output: Path, language: Language) -> None:
    from lawcheck.audit.outputs import OUTPUTS

    verdicts = done.totals.verdicts
    click.echo(
        say("audit-done", language, run=done.run, files=done.totals.files, checked=done.checked,
            contrary=verdicts.get("contrary", 0), review=verdicts.get("review", 0),
            clean=verdicts.get("clean", 0))
    )  # fmt: skip
    unread = sum(done.totals.statuses.get(status, 0) for status in ("partly", "refused"))
    if unread:
        click.echo(say("audit-done-unread", language, number=unread))
    click.echo(say("audit-done-where", language, path=output, names=", ".join(OUTPUTS)))
