"""YAML read the fast and safe way."""

from pathlib import Path
from typing import Any

from lawcheck.prepared import prepared
from lawcheck.resources import inside


def load_yaml(path: Path) -> Any:
    """The content of a YAML file. Raises ``yaml.YAMLError`` and ``OSError``."""
    import yaml

    with path.open("rb") as stream:
        return yaml.load(stream, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def installed_yaml(path: Path) -> Any:
    """The content of a YAML file of the installation, which holds no dates. Raises ``OSError``."""
    return prepared(inside(path), (path,), lambda: load_yaml(path))
