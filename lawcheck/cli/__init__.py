"""The ``lawcheck`` command."""

from __future__ import annotations

import sys

import click

from lawcheck import __version__
from lawcheck.cli import adapting, auditing, certifying, checking, drafting, knowing


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="lawcheck")
def main() -> None:
    """Check the statutes of Moroccan cooperatives against Law 112.12.

    \b
    Example:
      lawcheck check statuts.docx
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


for _command in (
    checking.check,
    checking.extract,
    checking.twins,
    adapting.adapt,
    certifying.certificate,
    certifying.verify,
    drafting.init,
    drafting.draft,
    drafting.dossier,
    auditing.audit,
    knowing.rules,
    knowing.explain,
    knowing.compare,
    knowing.completion,
    knowing.schema,
):
    main.add_command(_command)
