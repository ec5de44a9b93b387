"""The ``lawcheck`` command."""

from __future__ import annotations

import atexit
import gc
import sys

import click

from lawcheck import __version__
from lawcheck.cli import adapting, auditing, certifying, checking, drafting, knowing

_RARELY = 500_000


def _rest_collector() -> None:
    """Look for cycles rarely, and not at the end: commands are short and what they build holds none."""
    gc.set_threshold(_RARELY)
    atexit.register(gc.freeze)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="lawcheck")
def main() -> None:
    """Check the statutes of Moroccan cooperatives against Law 112.12.

    \b
    Example:
      lawcheck check statuts.docx
    """
    _rest_collector()
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
