"""Clause templates rendered: most without Jinja, which takes as long to start as a check to run.

Jinja parses a template; one that only fills in values, chooses and repeats is kept as the parts that it is
made of (:mod:`lawcheck.prepared`) and filled here. One that asks for more is rendered by Jinja itself.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from lawcheck.prepared import prepared
from lawcheck.resources import directory, inside

if TYPE_CHECKING:
    from jinja2.nodes import Expr, Node
    from jinja2.sandbox import ImmutableSandboxedEnvironment

Language = Literal["ar", "fr"]
Names = dict[str, Any]
Part = Sequence[Any]
"""A text, or a tuple: what to do (``tell``, ``if``, ``set``, ``for``), then expressions, names and parts."""
Expression = Sequence[Any]
"""A tuple: an operator, then what it works on."""

_LAST = "loop.last"
_OPERATORS: dict[str, Callable[..., Any]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "in": lambda value, among: value in among,
    "not": operator.not_,
    "item": operator.getitem,
    "none": lambda value: value is None,
    "true": lambda value: value is True,
    "false": lambda value: value is False,
    "length": len,
    "call": lambda function, *values: function(*values),
}


class _Beyond(Exception):
    """A template that asks for more than parts can say."""


def rendered(template: str, language: Language, names: Mapping[str, Any]) -> str:
    """The text of ``templates/clauses/LANGUAGE/TEMPLATE.j2``, which may ask for ``names``.

    Raises ``jinja2.TemplateError``, or KeyError, on a template that asks for anything unknown.
    """
    parts = _parts(template, language)
    if parts:
        return "".join(_told(parts, {**names}))
    return _environment(language).get_template(f"{template}.j2").render(**names)


def _told(parts: Iterable[Part], names: Names) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield part
            continue
        what, expression, *rest = part
        value = _value(expression, names)
        if what == "tell":
            yield str(value)
        elif what == "if":
            yield from _told(rest[0] if value else rest[1], names)
        elif what == "set":
            names[rest[0]] = value
        else:
            for left, item in zip(range(len(value))[::-1], value, strict=True):
                yield from _told(rest[1], {**names, rest[0]: item, _LAST: not left})


def _value(expression: Expression, names: Names) -> Any:
    what, *operands = expression
    if what == "const":
        return operands[0]
    if what == "name":
        return names[operands[0]]
    first = _value(operands[0], names)
    if what == "or":
        return first or _value(operands[1], names)
    if what == "if":
        return _value(operands[1] if first else operands[2], names)
    return _OPERATORS[what](first, *(_value(operand, names) for operand in operands[1:]))


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
        except _Beyond:
            return []

    return prepared(inside(path), (path, Path(__file__)), read)


def _parted(body: Iterable[Node]) -> Iterator[Part]:
    """The parts of a piece of a template. Raises _Beyond."""
    from jinja2 import nodes

    for node in body:
        match node:
            case nodes.Output(nodes=pieces):
                yield from _parted(pieces)
            case nodes.TemplateData(data=text):
                yield text
            case nodes.If(test=test, body=body, elif_=[], else_=otherwise):
                yield "if", _expression(test), [*_parted(body)], [*_parted(otherwise)]
            case nodes.If(test=test, body=body, elif_=[second, *others], else_=otherwise):
                rest = nodes.If(second.test, second.body, others, otherwise)
                yield "if", _expression(test), [*_parted(body)], [*_parted([rest])]
            case nodes.Assign(target=nodes.Name(name=name), node=value):
                yield "set", _expression(value), name
            case nodes.For(target=nodes.Name(name=name), iter=among, test=None, else_=[]):
                yield "for", _expression(among), name, [*_parted(node.body)]
            case nodes.Expr():
                yield "tell", _expression(node)
            case _:
                raise _Beyond


def _expression(node: Node) -> Expression:
    """An expression of a template. Raises _Beyond."""
    from jinja2 import nodes

    match node:
        case nodes.Const() | nodes.Tuple() | nodes.Dict():
            return "const", _constant(node)
        case nodes.Name(name=name):
            return "name", name
        case nodes.Getattr(node=nodes.Name(name="loop"), attr="last"):
            return "name", _LAST
        case nodes.Call(node=called, args=args, kwargs=[], dyn_args=None, dyn_kwargs=None):
            return "call", _expression(called), *map(_expression, args)
        case nodes.Test(node=value, name="none" | "true" | "false", args=[]):
            return node.name, _expression(value)
        case nodes.Compare(
            expr=value, ops=[nodes.Operand(op="eq" | "ne" | "gt" | "in", expr=other)]
        ):
            return node.ops[0].op, _expression(value), _expression(other)
        case nodes.Not(node=value):
            return "not", _expression(value)
        case nodes.Or(left=left, right=right):
            return "or", _expression(left), _expression(right)
        case nodes.Filter(node=nodes.Expr() as value, name="length", args=[]):
            return "length", _expression(value)
        case nodes.Getitem(node=value, arg=key):
            return "item", _expression(value), _expression(key)
        case nodes.CondExpr(test=test, expr1=then, expr2=nodes.Expr() as otherwise):
            return "if", _expression(test), _expression(then), _expression(otherwise)
    raise _Beyond


def _constant(node: Expr) -> Any:
    """The value of ``node``. Raises _Beyond when it holds more than words and numbers."""
    from jinja2 import nodes

    try:
        return node.as_const()
    except nodes.Impossible as error:
        raise _Beyond from error


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
