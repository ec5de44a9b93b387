"""The page of an audit: one HTML file that needs nothing else, read without a network or scripts."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from lawcheck.audit.outputs import Telling
from lawcheck.audit.summary import Group
from lawcheck.audit.wording import (
    cited_words,
    governance_words,
    group_name,
    place_words,
    rule_title,
    sector_name,
)
from lawcheck.pages import pages
from lawcheck.resources import directory

MAX_FILES = 5_000
"""Files listed in the page, the ones with most to correct; a browser bears no more."""

_TOP_RULES = 20
_TOP = 25
_VERDICTS = ("contrary", "review", "clean", "partly", "refused", "skipped")
_FOLDER = "audit"


class Bar(NamedTuple):
    """A line of a chart: its length and the part of it that is at fault are shares from 0 to 1."""

    name: str
    code: str
    number: int
    length: float
    part: float
    share: str
    second: str


def write_dashboard(telling: Telling, path: Path) -> None:
    """Write the page of a run, a part at a time."""
    folder = directory("templates") / _FOLDER
    script = (folder / "dashboard.js").read_text(encoding="utf-8")
    page = (
        pages()
        .get_template(f"{_FOLDER}/dashboard.html.j2")
        .stream(
            say=telling.say,
            language=telling.language,
            direction="rtl" if telling.language == "ar" else "ltr",
            style=(folder / "dashboard.css").read_text(encoding="utf-8"),
            script=script,
            script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
            telling=telling,
            totals=telling.totals,
            verdicts=[(v, telling.totals.verdicts.get(v, 0)) for v in _VERDICTS],
            rules=_rule_bars(telling),
            charts=[
                (by, _group_bars(telling, by)) for by in ("sector", "region", "province", "year")
            ],
            copies=list(islice(telling.summary.copies(), _TOP)),
            families=telling.summary.families[:_TOP],
            clauses=telling.summary.shared_clauses[:_TOP],
            files=telling.summary.files("read", "partly", "refused", worst=MAX_FILES),
            unlisted=max(
                0, telling.totals.read + telling.totals.statuses.get("refused", 0) - MAX_FILES
            ),
            place=lambda key: place_words(key, telling.language),
            sector=lambda key: sector_name(key, telling.language),
            governance=lambda file: governance_words(file, telling.language),
            cited=lambda file: cited_words(file, telling.language),
            title=lambda rule: rule_title(rule, telling.language),
            why=lambda file: file.why(telling.language),
        )
    )
    page.enable_buffering(100)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(page)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else ""


def _rule_bars(telling: Telling) -> list[Bar]:
    rules = telling.summary.rules[:_TOP_RULES]
    most = max((r.files for r in rules), default=1)
    return [
        Bar(
            rule_title(r.rule, telling.language),
            r.rule,
            r.files,
            r.files / most,
            1 - r.kinds.get("review", 0) / max(sum(r.kinds.values()), 1),
            _percent(r.files, telling.totals.read),
            _percent(r.inherited, r.findings) if r.inherited else "",
        )
        for r in rules
    ]


def _group_bars(telling: Telling, by: str) -> list[Bar]:
    groups: Iterable[Group] = telling.summary.groups(by)
    found = list(groups) if by == "year" else list(groups)[:_TOP]
    most = max((g.files for g in found), default=1)

    def bar(group: Group) -> Bar:
        return Bar(
            group_name(group, by, telling.language),
            "",
            group.files,
            group.files / most,
            group.contrary / group.files,
            _percent(group.contrary, group.files),
            _percent(group.old_law, group.files),
        )

    return [bar(g) for g in found]
