"""YAML read the fast and safe way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(path: Path) -> Any:
    """The content of a YAML file. Raises ``yaml.YAMLError`` and ``OSError``."""
    with path.open("rb") as stream:
        return yaml.load(stream, Loader=_LOADER)
