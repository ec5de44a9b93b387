"""Single articles written by strangers: the lawful ones on which a rule fires, the faulty ones it misses.

    python bench/articles.py [FILE.yaml …]

Each article of FILE has ``language``, ``title``, ``text``, ``rule`` and ``why``; with ``lawful: true`` no rule
may find a conflict or an old clause in it, nor ``rule`` miss its mention, else ``rule`` must. A title may begin
with the article's own number. Without FILE, those of ``bench/unseen``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from lawcheck.judging import judge
from lawcheck.law import load_law
from lawcheck.yamlfile import load_yaml

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent / "tests" / "rules"))

from fragments import fragment, headed  # noqa: E402


def fired(article: dict[str, Any]) -> dict[str, str]:
    """The rules that find a conflict or an old clause in the article, or its own that misses its mention."""
    document, _ = fragment(article["rule"], article["language"], headed(article))
    found = judge(document, load_law("112.12")).outcome.findings
    own = article["rule"]
    told = [
        f
        for f in found
        if f.kind in ("conflict", "legacy") or (f.kind == "missing" and f.rule.code == own)
    ]
    return {f.rule.code: f.evidence.quote if f.evidence else "" for f in told}


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or sorted((HERE / "unseen").glob("*.yaml"))
    for file in files:
        articles: list[dict[str, Any]] = load_yaml(file)
        wrong = {True: 0, False: 0}
        for number, article in enumerate(articles, 1):
            found = fired(article)
            right = not found if article.get("lawful") else article["rule"] in found
            wrong[bool(article.get("lawful"))] += not right
            if not right:
                print(
                    f"{number} {article['rule']} {article['title']}: {article['text']}\n   {found}"
                )
        lawful = sum(bool(a.get("lawful")) for a in articles)
        print(
            f"{file.name}: {wrong[True]} of {lawful} lawful ones fire, "
            f"{wrong[False]} of {len(articles) - lawful} faulty ones do not"
        )


if __name__ == "__main__":
    main()
