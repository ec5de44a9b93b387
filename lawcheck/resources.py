"""Where the words live: ``grammars/`` and ``templates/``, beside the package or inside the wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def directory(name: str) -> Path:
    """The folder ``grammars``, ``templates``, ``messages`` or ``law`` of this installation.

    A wheel carries them in the package; a checkout keeps ``grammars`` and ``templates`` beside it.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def inside(path: Path) -> str:
    """A name for a file of those folders: its path in the installation, with dots."""
    return ".".join(path.relative_to(_PACKAGE.parent).parts)
