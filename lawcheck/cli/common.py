"""What the commands share: options, writing of results, refusals in one line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import click

from lawcheck.errors import LawcheckError
from lawcheck.messages import LANGUAGES, Language, locale_language, say, say_error


class Day(click.ParamType[date]):
    """A date written year-month-day."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read ``value``; a line in the user's language when it is no date."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(say("bad-date", locale_language(), value=value), param, ctx)


def complain(error: LawcheckError, language: Language) -> None:
    """Tell ``error`` in one line, on the error stream."""
    line = say("error-line", language, message=say_error(error, language))
    click.echo(" ".join(line.split()), err=True)


def refuse(error: LawcheckError, language: Language) -> NoReturn:
    """Tell ``error`` and end with exit code 2."""
    complain(error, language)
    sys.exit(2)


def emit(content: str | bytes, output: Path | None, language: Language) -> None:
    """Print a text, or write a text or a file's content to ``output``."""
    if output is None:
        click.echo(content)
        return
    from lawcheck.output import write_bytes, write_file

    try:
        if isinstance(content, bytes):
            write_bytes(output, content)
        else:
            write_file(output, content.rstrip("\n") + "\n")
    except LawcheckError as error:
        refuse(error, language)


lang_option = click.option(
    "--lang", type=click.Choice(LANGUAGES), help="Language of the messages: ar, fr or en."
)
output_option = click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file."
)


def format_option(*formats: str) -> Callable[[Any], Any]:
    """The option that picks one of ``formats``, the first by default."""
    return click.option(
        "--format", "form", type=click.Choice(formats), default=formats[0], show_default=True
    )
