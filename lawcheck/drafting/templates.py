"""Clause templates rendered: most without Jinja, which takes longer to start than a check to run.

Jinja parses a template; one that only calls functions on words, whole or under conditions that are such
calls, is kept as the parts it is made of (:mod:`lawcheck.prepared`). The others are rendered by Jinja itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from lawcheck.prepared import prepared
from lawcheck.resources import directory, inside

if TYPE_CHECKING:
    from jinja2.nodes import Node
    from jinja2.sandbox import ImmutableSandboxedEnvironment

Language = Literal["ar", "fr"]
Functions = Mapping[str, Callable[..., Any]]
Part = Sequence[Any]
"""A text; a function and what it is called on; or a condition so called, and the parts for both cases."""


class _BeyondParts(Exception):
    """A template that asks for more than calls and conditions."""


def rendered(template: str, language: Language, functions: Functions) -> str:
    """The text of ``templates/clauses/LANGUAGE/TEMPLATE.j2``.

    Raises ``jinja2.TemplateError``, or KeyError, on a template that asks for anything unknown.
    """
    parts = _parts(template, language)
    if parts:
        return "".join(_told(parts, functions))
    return _environment(language).get_template(f"{template}.j2").render(**functions)


def _told(parts: Iterable[Part], functions: Functions) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield part
            continue
        (name, *words), *cases = part
        value = functions[name](*words)
        if cases:
            yield from _told(cases[not value], functions)
        else:
            yield str(value)


@lru_cache(maxsize=256)
def _parts(template: str, language: Language) -> list[Part]:
    """The parts of a template; none when it is for Jinja."""
    path = directory("templates") / "clauses" / language / f"{template}.j2"

    def read() -> list[Part]:
        text = path.read_text(encoding="utf-8")
        if "{" not in text:
            return [text]
        try:
            return [*_parted(_environment(language).parse(text).body)]
        except _BeyondParts:
            return []

    return prepared(inside(path), (path, Path(__file__)), read)


def _parted(body: Iterable[Node]) -> Iterator[Part]:
    """The parts of a piece of a template. Raises _BeyondParts."""
    from jinja2 import nodes

    for node in body:
        if isinstance(node, nodes.Output):
            yield from _parted(node.nodes)
        elif isinstance(node, nodes.TemplateData):
            yield node.data
        elif isinstance(node, nodes.If):
            otherwise: Sequence[Node] = node.else_
            for last in reversed(node.elif_):
                otherwise = [nodes.If(last.test, last.body, [], otherwise)]
            yield _called(node.test), [*_parted(node.body)], [*_parted(otherwise)]
        else:
            yield (_called(node),)


def _called(node: Node) -> Part:
    """The function that ``node`` calls and the words it calls it on. Raises _BeyondParts."""
    from jinja2 import nodes

    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
        raise _BeyondParts
    words = [word.value for word in node.args if isinstance(word, nodes.Const)]
    if node.kwargs or node.dyn_args or node.dyn_kwargs or len(words) < len(node.args):
        raise _BeyondParts
    return node.node.name, *words


@lru_cache(maxsize=2)
def _environment(language: Language) -> ImmutableSandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(directory("templates") / "clauses" / language),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # plain text: the writers escape for their own format
    )
