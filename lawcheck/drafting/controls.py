"""Places of a blank form: a value to fill in or to choose, carried inside the text of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_OPEN, _FIELD, _CHOICE, _CLOSE = "\ue0f0", "\ue0f1", "\ue0f2", "\ue0f3"
BLANK = re.compile(r"(\[[^\[\]]{1,80}\])")
"""What is left open, in square brackets."""
_CONTROL = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")


class Control(NamedTuple):
    """A place to fill: the fact, its title, the words that stand there, what may be chosen.

    ``prompts`` tells that the words only prompt and must be replaced.
    """

    name: str
    title: str
    words: str
    prompts: bool
    choices: tuple[str, ...] = ()


def marked(control: Control) -> str:
    """``control`` as it travels in a text."""
    parts = (
        control.name,
        control.title,
        control.words,
        "?" if control.prompts else "",
        _CHOICE.join(control.choices),
    )
    return _OPEN + _FIELD.join(parts) + _CLOSE


def open_places(text: str) -> str:
    """``text`` with each bracketed blank that is not yet a place to fill made one."""
    return "".join(
        marked(piece) if isinstance(piece, Control) else BLANK.sub(_place, piece)
        for piece in split(text)
    )


def _place(blank: re.Match[str]) -> str:
    return marked(Control("blank", blank[0].strip("[]"), blank[0], prompts=True))


def split(text: str) -> Iterator[str | Control]:
    """The stretches of ``text`` and the controls between them."""
    for index, part in enumerate(_CONTROL.split(text)):
        if index % 2 == 0:
            if part:
                yield part
            continue
        name, title, words, prompts, choices = part.split(_FIELD)
        options: Sequence[str] = choices.split(_CHOICE) if choices else ()
        yield Control(name, title, words, bool(prompts), tuple(options))
