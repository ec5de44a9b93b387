"""The message catalogues: what lawcheck says, in Arabic, French and English."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Literal, get_args

from lawcheck.errors import LawcheckError
from lawcheck.resources import directory
from lawcheck.yamlfile import load_yaml

Language = Literal["ar", "fr", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@lru_cache(maxsize=3)
def catalogue(language: Language) -> dict[str, str]:
    """Every message of ``language`` by key."""
    merged: dict[str, str] = {}
    for path in sorted(directory("messages").glob(f"*.{language}.yaml")):
        merged.update(load_yaml(path))
    return merged


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
