"""Compliant wording for a breach: the clause template of the draft, filled with the document's facts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from lawcheck.bylaws import Bylaws
from lawcheck.resources import directory

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment


@lru_cache(maxsize=2)
def _environment(language: str) -> ImmutableSandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(directory("templates") / "clauses" / language),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # plain text: the writers escape for their own format
    )


def clause(template: str, language: str, bylaws: Bylaws, **params: Any) -> str:
    """The clause ``template`` written in ``language`` for these statutes.

    ``bylaws`` gives the facts that stay (``bylaws.value("capital.amount")``), ``params`` those of the
    breach. Raises ``jinja2.TemplateError`` on a template that asks for anything else.
    """
    source = _environment(language).get_template(f"{template}.j2")
    return str(source.render(bylaws=bylaws, fact=bylaws.value, **params)).strip()
