"""What each format writes for two small statutes: any change of an output is seen as a diff.

When a change is wanted: `pytest tests/reports/test_golden.py --update-golden`, then read the diff.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from lawcheck.cli import main
from lawcheck.reports.formats import FORMATS
from lawcheck.reports.versions import versions

GOLDEN = Path(__file__).parent / "golden"
RULES = "5.2,5.6,5.22,5.27,26.1,26.2,43.1,50.1,84.1,106.1"
TEXTS = [name for name, form in FORMATS.items() if not form.to_file]


def _steady(output: str) -> str:
    """``output`` without what changes with every rule, and without the page's style and script."""
    made = versions()
    for digest, name in ((made.rules, "RULES"), (made.law, "LAW")):
        output = output.replace(digest, name)
    output = re.sub(r"(?s)<(style|script)>.*?</\1>", r"<\1></\1>", output)
    return re.sub(r"'sha256-[^']+'", "'sha256-'", output)


@pytest.mark.parametrize("language", ["ar", "fr"])
@pytest.mark.parametrize("form", TEXTS)
def test_output(
    form: str, language: str, update_golden: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(GOLDEN)
    arguments = ["check", f"statuts.{language}.txt", "--format", form, "--select", RULES,
                 "--as-of", "2026-01-15", "--lang", language]  # fmt: skip
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 1, result.output
    expected = GOLDEN / f"{language}.{form}.golden"
    output = _steady(result.stdout)
    if update_golden:
        expected.write_text(output, encoding="utf-8")
    assert output == expected.read_text(encoding="utf-8"), "see --update-golden"


def test_the_statutes_of_the_goldens_have_their_plain_faults() -> None:
    for language in ("ar", "fr"):
        told = (GOLDEN / f"{language}.text.golden").read_text(encoding="utf-8")
        for code in ("26.2", "43.1", "50.1", "84.1", "106.1", "5.22", "5.27"):
            assert f" {code} " in told
