"""What the commands share: options, writing of results, refusals in one line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from lawcheck.errors import LawcheckError
from lawcheck.messages import LANGUAGES, Language, locale_language, say, say_error

if TYPE_CHECKING:
    pass


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


def emit(text: str, output: Path | None, language: Language) -> None:
    """Print ``text``, or write it to the file ``output``."""
    if output is None:
        click.echo(text)
        return
    from lawcheck.output import write_file

    try:
        write_file(output, text.rstrip("\n") + "\n")
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
