"""Settings of a folder: ``[tool.lawcheck]`` in pyproject.toml, or ``lawcheck.toml``, found by walking up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from lawcheck.errors import LawcheckError


class Settings(NamedTuple):
    """Defaults of the command line, as a settings file gives them."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    lang: str | None = None
    as_of: date | None = None
    law: Path | None = None


def _candidates(start: Path) -> Iterator[Path]:
    for folder in (start, *start.parents):
        yield folder / "lawcheck.toml"
        yield folder / "pyproject.toml"


def _table(path: Path) -> dict[str, Any] | None:
    try:
        text = path.read_text(encoding="utf-8")
        import tomllib

        data = tomllib.loads(text)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        if path.name == "pyproject.toml":
            return None
        raise LawcheckError("settings-damaged", path=path, why=error) from error
    if path.name == "lawcheck.toml":
        return data
    table = data.get("tool", {}).get("lawcheck")
    return table if isinstance(table, dict) else None


def _settings(path: Path, table: dict[str, Any]) -> Settings:
    known = {name.replace("_", "-") for name in Settings._fields}
    for name in table:
        if name not in known:
            raise LawcheckError("settings-unknown", path=path, name=name)

    def wrong(name: str) -> LawcheckError:
        return LawcheckError("settings-value", path=path, name=name)

    def strings(name: str) -> tuple[str, ...]:
        value = table.get(name, [])
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise wrong(name)
        return tuple(value)

    lang = table.get("lang")
    if lang not in (None, "ar", "fr", "en"):
        raise wrong("lang")
    as_of = table.get("as-of")
    if isinstance(as_of, str):
        try:
            as_of = date.fromisoformat(as_of)
        except ValueError as error:
            raise wrong("as-of") from error
    if as_of is not None and not isinstance(as_of, date):
        raise wrong("as-of")
    law = table.get("law")
    if law is not None and not isinstance(law, str):
        raise wrong("law")
    kinds = strings("kind")
    if not set(kinds) <= {"conflict", "missing", "legacy", "review"}:
        raise wrong("kind")
    return Settings(
        strings("select"),
        strings("ignore"),
        kinds,
        lang,
        as_of,
        (path.parent / law) if law else None,
    )


def settings_for(start: Path) -> Settings:
    """The settings that hold in folder ``start``. Raises LawcheckError ``settings-…``."""
    for path in _candidates(start.resolve()):
        table = _table(path)
        if table is not None:
            return _settings(path, table)
    return Settings()
