"""Single articles written by strangers: the lawful ones on which a rule fires, the faulty ones it misses.

    python bench/articles.py [FILE.yaml …]

Each article of FILE has ``language``, ``title``, ``text``, ``rule`` and ``why``; with ``lawful: true`` no rule
may find a conflict or an old clause in it, else ``rule`` must. A title may begin with the article's own
number. Without FILE, those of ``bench/unseen``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from lawcheck.law import load_law
from lawcheck.parsing.reader import read_bylaws
from lawcheck.parsing.structure import parse_structure
from lawcheck.rules.engine import all_rules, run_rules
from lawcheck.rules.model import union_statutes
from lawcheck.sources.model import Paragraph, SourceText
from lawcheck.yamlfile import load_yaml

HERE = Path(__file__).parent
_COMPANY = {"board_run": "board", "manager_run": "managers", "several_managers": "managers"}
FRAME = load_yaml(HERE.parent / "tests" / "cases" / "frame.yaml")


def fired(article: dict[str, Any]) -> dict[str, str]:
    """The rules that find a conflict or an old clause in the article, with the words."""
    frame = FRAME[article["language"]]
    heading = article["title"]
    if not heading.startswith(tuple(frame["headings"])):
        heading = f"{frame['heading']} : {heading}"
    applies = all_rules()[article["rule"]].applies
    above = frame["union"] if applies is union_statutes else ()
    beside = frame[_COMPANY.get(applies.__name__, "company")]
    lines = (*above, heading, *article["text"].splitlines(), *beside)
    paragraphs = tuple(Paragraph(n, line) for n, line in enumerate(lines))
    document = parse_structure(SourceText(Path("article"), "txt", paragraphs), article["language"])
    outcome = run_rules(read_bylaws(document), load_law("112.12"), lambda rule: True)
    told = [f for f in outcome.findings if f.kind in ("conflict", "legacy")]
    return {f.rule.code: f.evidence.quote if f.evidence else "" for f in told}


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or sorted((HERE / "unseen").glob("*.yaml"))
    for file in files:
        articles: list[dict[str, Any]] = load_yaml(file)
        wrong = 0
        for number, article in enumerate(articles, 1):
            found = fired(article)
            right = not found if article.get("lawful") else article["rule"] in found
            wrong += not right
            if not right:
                print(
                    f"{number} {article['rule']} {article['title']}: {article['text']}\n   {found}"
                )
        print(f"{file.name}: {wrong} wrong of {len(articles)}")


if __name__ == "__main__":
    main()
