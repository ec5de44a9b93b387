"""How far a long run is: a bar with rate and time left on a terminal, a plain line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import click

from lawcheck.messages import Language, say

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

_EVERY = 10.0


class Progress:
    """Told file after file; writes on the error stream."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._bar: ProgressBar[int] | None = None
        self._total = self._done = 0
        self._begun = self._told = 0.0

    def begin(self, total: int) -> None:
        """The run has ``total`` files."""
        self._total = total
        self._begun = self._told = time.monotonic()
        if sys.stderr.isatty():
            self._bar = click.progressbar(
                length=total,
                label=say("audit-label", self._language),
                show_pos=True,
                item_show_func=lambda _: say("audit-rate", self._language, rate=self._rate()),
                file=sys.stderr,
                update_min_steps=1 + total // 1000,
            )
            self._bar.render_progress()

    def advance(self) -> None:
        """One more file is done."""
        self._done += 1
        if self._bar is not None:
            self._bar.update(1, self._done)
            return
        now = time.monotonic()
        if now - self._told >= _EVERY:
            self._told = now
            click.echo(
                say("audit-progress", self._language, done=self._done, total=self._total,
                    rate=self._rate(), left=self._left()),
                err=True,
            )  # fmt: skip

    def end(self) -> None:
        """Leave the line of the bar."""
        if self._bar is not None:
            self._bar.render_finish()

    def _seconds(self) -> float:
        return max(time.monotonic() - self._begun, 0.001)

    def _rate(self) -> str:
        return f"{self._done / self._seconds():.1f}"

    def _left(self) -> str:
        seconds = round((self._total - self._done) * self._seconds() / max(self._done, 1))
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
