"""The hook of pre-commit: which files it takes, and that what it runs is a command of ours."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from lawcheck.cli import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def hook() -> Any:
    (found,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("statuts.docx", True),
        ("dossier/\u0646\u0638\u0627\u0645.odt", True),
        ("STATUTS.DOCX", True),
        ("~$statuts.docx", False),
        ("dossier/.~lock.statuts.odt#", False),
        ("dossier/~$statuts.docx", False),
        ("notes.txt", False),
        ("docx", False),
        ("statuts.docx.bak", False),
    ],
)
def test_the_files_it_takes(hook: Any, path: str, taken: bool) -> None:
    assert bool(re.search(hook["files"], path)) is taken


def test_what_it_runs(hook: Any) -> None:
    assert set(hook) == {"id", "name", "description", "entry", "language", "files"}
    program, *arguments = shlex.split(hook["entry"])
    assert (hook["id"], hook["language"], program) == ("lawcheck", "python", "lawcheck")
    path = ROOT / "examples" / "statuts-fr.docx"
    assert CliRunner().invoke(main, [*arguments, str(path)]).exit_code == 1
