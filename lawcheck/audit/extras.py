"""Parts of the package that are installed only when wanted."""

from __future__ import annotations

from importlib import import_module

from lawcheck.errors import LawcheckError


def require(extra: str, *modules: str) -> None:
    """Raises LawcheckError ``extra-missing``, naming what to install, unless ``modules`` are there."""
    for module in modules:
        try:
            import_module(module)
        except ImportError as error:
            raise LawcheckError("extra-missing", extra=extra) from error
