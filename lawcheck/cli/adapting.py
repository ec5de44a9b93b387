"""The command that brings statutes to the law: adapt."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawcheck.cli.common import Day, lang_option, refuse
from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, locale_language, say

if TYPE_CHECKING:
    from lawcheck.adapting.plan import Adaptation


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="The adapted Word file."
)
@click.option("--clean", is_flag=True, help="The changes already accepted, not tracked.")
@click.option(
    "--only", multiple=True, metavar="RULE", help="Mend only these codes, names, articles."
)
@click.option("--dry-run", is_flag=True, help="Show the changes, write nothing.")
@click.option(
    "--minutes", type=click.Path(path_type=Path, dir_okay=False),
    help="Also the minutes of the assembly (Word), old and new wording side by side.",
)  # fmt: skip
@click.option("--as-of", type=Day(), help="Adapt to the law in force on this day.")
@lang_option
def adapt(
    file: Path,
    output: Path | None,
    clean: bool,
    only: tuple[str, ...],
    dry_run: bool,
    minutes: Path | None,
    as_of: date | None,
    lang: Language | None,
) -> None:
    """Bring the statutes in FILE to Law 112.12, as tracked changes to accept or reject in Word.

    Clauses contrary to the law give way to lawful ones that keep what the statutes say; missing
    mentions become new articles; comments give each reason and what is left to decide.
    Exit code 0: nothing is left to decide; 1: some points are; 2: wrong usage or unreadable file.

    \b
    Examples:
      lawcheck adapt statuts.docx -o statuts-adaptes.docx
      lawcheck adapt statuts.docx --dry-run
      lawcheck adapt statuts.docx -o adaptes.docx --minutes pv.docx --only 43,50.1
    """
    from lawcheck.adapting.plan import adapt_text
    from lawcheck.api import parse
    from lawcheck.selection import selection

    spoken: Language = lang or locale_language()
    if output is None and not dry_run:
        raise click.UsageError(say("adapt-where", spoken))
    try:
        document = parse(file)
        wanted = selection(only).wants
        adaptation = adapt_text(document, wanted, as_of, lang or document.language)
        if dry_run:
            _show(adaptation, spoken)
        elif adaptation.changes or adaptation.left:
            _write(adaptation, file, output, minutes, clean=clean, spoken=lang)
    except LawcheckError as error:
        error.params.setdefault("path", file)
        refuse(error, spoken)
    for point in adaptation.left:
        click.echo(say("adapt-left", spoken, code=point.code, message=point.message))
    if adaptation.changes or adaptation.left:
        counts = {"changes": len(adaptation.changes), "left": len(adaptation.left)}
        click.echo(say("adapt-summary", spoken, **counts))
    else:
        click.echo(say("adapt-nothing", spoken, file=file))
    sys.exit(int(bool(adaptation.left)))


def _show(adaptation: Adaptation, spoken: Language) -> None:
    """Each change as a difference: the words that go, the words that come."""
    for change in adaptation.changes:
        article = change.article or say("adapt-whole", spoken)
        head = say(
            "adapt-change", spoken, article=article, code=change.code, message=change.message
        )
        click.secho(head, bold=True)
        for mark, words, colour in (("-", change.before, "red"), ("+", change.after, "green")):
            for line in words.splitlines():
                click.secho(f"{mark} {line}", fg=colour)
        click.echo()


def _write(
    adaptation: Adaptation,
    file: Path,
    output: Path | None,
    minutes: Path | None,
    *,
    clean: bool,
    spoken: Language | None,
) -> None:
    from lawcheck.adapting.writing import written
    from lawcheck.editing.opening import check_output
    from lawcheck.output import write_bytes

    assert output is not None
    source = adaptation.document.source
    for path in (output, minutes):
        if path is not None:
            check_output(path, source)
    write_bytes(output, written(adaptation, spoken or adaptation.document.language, clean=clean))
    if minutes is not None:
        from lawcheck.adapting.minutes import minutes_page

        minutes_page(adaptation).save(minutes)
