"""Errors a user can cause, carried as a catalogue key and its parameters, never as a sentence."""

from __future__ import annotations


class LawcheckError(Exception):
    """A failure the user can act on.

    ``key`` names an entry of ``messages/interface.*.yaml``; ``params`` fill its placeholders.
    The command line prints one line in the user's language and exits with code 2.
    """

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(f"{key} {params}" if params else key)
        self.key = key
        self.params = params


class UnreadableFile(LawcheckError):
    """A file that could not be read, or not in full; keys start with ``read-``."""
