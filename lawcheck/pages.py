"""Pages of HTML: one way to fill their templates, in which a text can never become anything else."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from lawcheck.resources import directory

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

_JOINERS = "\u200c\u200d"
_REORDER = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
_SIGN = "\ufffd"


def inert(text: str) -> str:
    """``text`` with a sign in the place of each control character and of what reorders words.

    Line breaks, tabs and what joins letters stay; other invisible marks go.

    >>> inert("a\\u202eb\\x07\\ufeffc")
    'a\ufffdb\ufffdc'
    """
    return text if text.isprintable() else "".join(map(_inert, text))


def _inert(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] != "C" or character in "\n\t" or character in _JOINERS:
        return character
    reorders = unicodedata.bidirectional(character) in _REORDER
    return "" if category == "Cf" and not reorders else _SIGN


def _shown(value: object) -> object:
    """What is written for ``value``: a text that no template vouches for is made inert."""
    return inert(value) if type(value) is str else value


@cache
def pages() -> ImmutableSandboxedEnvironment:
    """The templates of pages: what fills them is inert and escaped, and a missing name is an error."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(directory("templates")),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
