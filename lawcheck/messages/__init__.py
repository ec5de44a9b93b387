"""The message catalogues: what lawcheck says, in Arabic, French and English."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

from lawcheck.errors import LawcheckError
from lawcheck.prepared import prepared
from lawcheck.resources import directory
from lawcheck.yamlfile import load_yaml

Language = Literal["ar", "fr", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@lru_cache(maxsize=3)
def catalogue(language: Language) -> dict[str, str]:
    """Every message of ``language`` by key."""
    paths = sorted(directory("messages").glob(f"*.{language}.yaml"))
    return prepared(f"messages.{language}", paths, lambda: _merged(paths))


def _merged(paths: Sequence[Path]) -> dict[str, str]:
    return {key: text for path in paths for key, text in load_yaml(path).items()}


def say(key: str, language: Language, **params: object) -> str:
    """The message ``key`` in ``language``, its placeholders filled."""
    return catalogue(language)[key].format_map({k: str(v) for k, v in params.items()})


def say_error(error: LawcheckError, language: Language) -> str:
    """The one line that tells ``error`` to the user."""
    return say(error.key, language, **error.params)


def locale_language() -> Language:
    """The language of the user's environment (``LC_ALL``, ``LC_MESSAGES``, ``LANG``); English if other."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2].lower()
        if code in LANGUAGES:
            return code
        if code:
            break
    return "en"
