"""Commands that tell what lawcheck knows: rules, explain, compare, schema; and shell completion."""

from __future__ import annotations

from pathlib import Path

import click

from lawcheck.cli.common import emit, format_option, lang_option, output_option, refuse
from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, locale_language


@click.command()
@format_option("text", "json", "markdown")
@output_option
@lang_option
def rules(form: str, output: Path | None, lang: Language | None) -> None:
    """List the rules: code, name, kinds, article and title.

    \b
    Example:
      lawcheck rules --lang fr
    """
    from lawcheck.reports.catalogue import render_rules

    spoken: Language = lang or locale_language()
    emit(render_rules(form, spoken), output, spoken)


@click.command()
@click.argument("rule", metavar="CODE")
@lang_option
def explain(rule: str, lang: Language | None) -> None:
    """Explain the rule CODE (a code, a name or an article): the law, why, examples, the cure.

    \b
    Examples:
      lawcheck explain 50.1
      lawcheck explain board-size --lang ar
    """
    from lawcheck.reports.catalogue import explain_rule
    from lawcheck.selection import codes_of

    spoken: Language = lang or locale_language()
    try:
        codes = codes_of(rule)
    except LawcheckError as error:
        refuse(error, spoken)
    from lawcheck.rules.engine import code_order

    ordered = sorted(codes, key=code_order)
    click.echo("\n".join(explain_rule(code, spoken) for code in ordered).rstrip())


@click.command()
@format_option("text", "json", "html")
@output_option
@lang_option
def compare(form: str, output: Path | None, lang: Language | None) -> None:
    """Print Law 112.12 beside the repealed Law 24.83, subject by subject.

    \b
    Examples:
      lawcheck compare --lang fr
      lawcheck compare --format html -o laws.html
    """
    from lawcheck.law import compare as comparison

    spoken: Language = lang or locale_language()
    rows = comparison.compare_laws()
    if form == "json":
        emit(comparison.render_json(rows), output, spoken)
    elif form == "html":
        emit(comparison.render_html(rows, spoken), output, spoken)
    else:
        emit(comparison.render_text(rows, spoken), output, spoken)


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of SHELL.

    \b
    Example:
      eval "$(lawcheck completion bash)"
    """
    from click.shell_completion import get_completion_class

    from lawcheck.cli import main

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(main, {}, "lawcheck", "_LAWCHECK_COMPLETE").source())


@click.command()
@click.option("--profile", is_flag=True, help="The schema of a founder's profile.")
@lang_option
def schema(profile: bool, lang: Language | None) -> None:
    """Print the JSON Schema of `check --format json`, or of a founder's profile.

    \b
    Examples:
      lawcheck schema > report.schema.json
      lawcheck schema --profile --lang fr > profil.schema.json
    """
    if profile:
        import json

        from lawcheck.drafting.profilefile import profile_schema

        found = profile_schema(lang or locale_language())
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    from lawcheck.resources import directory

    click.echo((directory("reports") / "report.schema.json").read_text(encoding="utf-8").rstrip())
