"""The examples of the documentation are run."""

from __future__ import annotations

import doctest
import tomllib
from pathlib import Path

import pytest

import lawcheck
import lawcheck.pages

ROOT = Path(__file__).parents[1]


def test_the_python_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(ROOT / "docs" / "api.md"), module_relative=False)
    assert result.attempted > 20
    assert not result.failed


def test_examples_in_docstrings() -> None:
    assert not doctest.testmod(lawcheck.pages).failed


def test_every_name_exported_is_documented() -> None:
    for name in lawcheck.__all__:
        assert (getattr(lawcheck, name).__doc__ or "").strip(), name


def test_the_package_and_its_description_say_the_same_version() -> None:
    described = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert described["project"]["version"] == lawcheck.__version__
