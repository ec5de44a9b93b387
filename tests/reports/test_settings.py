from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from lawcheck.errors import LawcheckError
from lawcheck.settings import Settings, settings_for


def test_nearest_settings_win(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "lawcheck.toml").write_text('select = ["26"]\n')
    (tmp_path / "a" / "pyproject.toml").write_text(
        '[tool.lawcheck]\nignore = "T.1"\nas-of = 2020-01-02\nlang = "ar"\nlaw = "old.yaml"\n'
    )
    settings = settings_for(inner)
    assert settings == Settings(
        (), ("T.1",), (), "ar", date(2020, 1, 2), tmp_path / "a" / "old.yaml"
    )


def test_pyproject_without_our_table_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "lawcheck.toml").write_text('kind = ["conflict"]\n')
    inner = tmp_path / "p"
    inner.mkdir()
    (inner / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert settings_for(inner).kind == ("conflict",)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("select = [", "settings-damaged"),
        ("selct = []", "settings-unknown"),
        ('lang = "es"', "settings-value"),
        ("select = [1]", "settings-value"),
        ('as-of = "yesterday"', "settings-value"),
        ("as-of = 3", "settings-value"),
        ('kind = ["error"]', "settings-value"),
        ("law = 3", "settings-value"),
    ],
)
def test_bad_settings_are_one_error(tmp_path: Path, text: str, key: str) -> None:
    (tmp_path / "lawcheck.toml").write_text(text + "\n")
    with pytest.raises(LawcheckError) as caught:
        settings_for(tmp_path)
    assert caught.value.key == key
