"""Commands that attest a check and examine what attests it: certificate, verify."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from lawcheck.cli.common import Day, emit, lang_option, refuse
from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, locale_language, say
from lawcheck.output import spare


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False),
    help="The Word file to write.",
)  # fmt: skip
@click.option("--as-of", type=Day(), help="Check under the law in force on this day.")
@lang_option
def certificate(file: Path, output: Path, as_of: date | None, lang: Language | None) -> None:
    """Check FILE by every rule and write a one-page certificate of it in Word.

    It names the file by its SHA-256, the versions and the result; `lawcheck verify` compares. It is a
    check of integrity, not a signature. Exit codes as for `lawcheck check`.

    \b
    Example:
      lawcheck certificate statuts.docx -o attestation.docx --lang fr
    """
    from lawcheck.api import certify

    spoken: Language = lang or locale_language()
    try:
        spare(output, file)
        report, content = certify(file, as_of=as_of, lang=lang)
    except LawcheckError as error:
        error.params.setdefault("path", file)
        refuse(error, spoken)
    emit(content, output, spoken)
    click.echo(say("certificate-written", spoken, path=output))
    sys.exit(report.exit_code)


@click.command()
@click.argument("certificate", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
@lang_option
def verify(certificate: Path, file: Path, lang: Language | None) -> None:
    """Tell whether FILE is the one that CERTIFICATE was made of, and whether its result stands.

    Exit code 0: it is, and nothing was altered; 1: the file differs, or the certificate or its result
    was altered; 2: one of them cannot be read.

    \b
    Example:
      lawcheck verify attestation.docx statuts.docx
    """
    from lawcheck.api import verify as compare

    spoken: Language = lang or locale_language()
    try:
        holds, lines = compare(certificate, file, lang=spoken)
    except LawcheckError as error:
        error.params.setdefault("path", file)
        refuse(error, spoken)
    for line in lines:
        click.echo(line)
    sys.exit(int(not holds))
