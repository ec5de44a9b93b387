"""Repair of what PDF extractors do to Arabic, decided for the whole document.

Every repair keeps the length of the text, so that offsets into a paragraph survive it:
alef-lam back to lam-alef, and the figure that left its brackets, before or after them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from lawcheck.resources import directory
from lawcheck.sources.model import Paragraph
from lawcheck.yamlfile import installed_yaml

_ALEF = "\u0627"
_ALEFS = "\u0627\u0623\u0625\u0622"
_HAMZAS = "\u0623\u0625\u0622"
_LETTER = "[\u0621-\u064a]"
_WORD = re.compile(f"{_LETTER}+")
_SPOILT = re.compile(
    rf"(?<!{_LETTER})[\u0648\u0641]?\u0627\u0644(?!{_LETTER})|\u0627[{_ALEFS}]\u0644{_LETTER}"
)
_RIGHT = re.compile(
    rf"(?<!{_LETTER})[\u0648\u0641]?\u0644\u0627(?!{_LETTER})|\u0627\u0644[{_HAMZAS}]{_LETTER}"
)
_AFTER_ALEF = re.compile(rf"\u0627([{_ALEFS}])\u0644")
_LAM_LAM = re.compile(rf"^([\u0648\u0641]?\u0644)([{_ALEFS}])\u0644")
_ONE_LETTER = "\u0648\u0641\u0628\u0643\u0644"
_PROCLITICS = re.compile(
    r"[\u0648\u0641]?(?:[\u0628\u0643\u0644]?\u0627\u0644|\u0644\u0644|[\u0628\u0643\u0644])?"
)
_LAM_ALEF = re.compile(rf"\u0644([{_ALEFS}])")
_PLURAL = "\u0627\u0644\u062a"
_PLURAL_RIGHT = "\u0644\u0627\u062a"

_FIGURE_AFTER = re.compile(r"\((\s*)\)(\d{1,7})")
_DATE_AFTER = re.compile(rf"\( (\d{{1,2}})({_LETTER}+) \)(\d{{4}})")
_MIRRORED = re.compile(r"\)(\d{1,3})\((?!\d)")


def _spoil(word: str) -> str:
    return _LAM_ALEF.sub(lambda m: m.group(1) + "\u0644", word)


class _Words(NamedTuple):
    alone: dict[str, str]
    stems: re.Pattern[str]
    right_stems: dict[str, str]
    after_lam: re.Pattern[str]
    three: re.Pattern[str]
    three_right: str
    kept: frozenset[str]
    mim: re.Pattern[str]
    mim_right: str


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@lru_cache(maxsize=1)
def _words() -> _Words:
    data = installed_yaml(directory("grammars") / "lexicon" / "repair.yaml")
    article = data["article_before_mim"]
    spoilt_article = article[0] + article[2] + article[1]
    units = {form for unit in data["units"] for form in (unit, _spoil(unit))}
    three = data["three"]
    right_stems = {_spoil(word): word for word in data["stems"]}
    by_hamza: dict[str, list[str]] = {}
    for word in data["after_lam"]:
        by_hamza.setdefault(word[0], []).append(word[1:])
    return _Words(
        alone={_spoil(word): word for word in data["alone"]},
        stems=re.compile(_any(right_stems)),
        right_stems=right_stems,
        after_lam=re.compile(
            "([\u0648\u0641]?)(?:"
            + "|".join(f"({h})\u0644((?:{_any(rest)}).*)" for h, rest in by_hamza.items())
            + ")"
        ),
        three=re.compile(
            rf"(?<!{_LETTER}){_spoil(three)}(?=\s+(?:\(\s*3?\s*\)\s*3?\s*)?(?:{_any(units)})"
            r"|\s*\(\s*\)\s*3(?!\d)|\s*\(\s*3\s*\))"
        ),
        three_right=three,
        kept=frozenset(data["kept"]),
        mim=re.compile(
            rf"(?<!{_LETTER})([\u0648\u0641]?[\u0628\u0643]?){spoilt_article}(?={_LETTER}{{2}})"
        ),
        mim_right=article,
    )


@lru_cache(maxsize=32768)
def _repaired_word(word: str) -> str:
    words = _words()
    if word in words.alone:
        return words.alone[word]
    found = words.after_lam.fullmatch(word)
    if found:
        before, hamza, rest = (group for group in found.groups() if group is not None)
        return f"{before}\u0644{hamza}{rest}"
    word = _AFTER_ALEF.sub(lambda m: f"\u0627\u0644{m.group(1)}", word)
    word = _LAM_LAM.sub(lambda m: f"{m.group(1)}\u0644{m.group(2)}", word)
    if word[0] in _ONE_LETTER and word[1:] in words.alone:
        return word[0] + words.alone[word[1:]]
    for at in range(min(5, len(word))):
        stem = words.stems.match(word, at)
        if stem and (at == 0 or _PROCLITICS.fullmatch(word, 0, at)):
            return word[:at] + words.right_stems[stem.group()] + word[stem.end() :]
    if len(word) > 5 and word.endswith(_PLURAL) and word not in words.kept:
        return word[: -len(_PLURAL)] + _PLURAL_RIGHT
    return word


def _unswapped(text: str) -> str:
    words = _words()
    text = words.three.sub(words.three_right, text)
    return _WORD.sub(lambda m: _repaired_word(m.group()), text)


def _figures(text: str) -> str:
    text = _FIGURE_AFTER.sub(lambda m: f"({m.group(2)}){m.group(1)}", text)
    return _DATE_AFTER.sub(r"(\1 \2 \3)", text)


def is_swapped(text: str) -> bool:
    """True when ``text`` (a whole document) writes lam-alef as alef-lam more often than right."""
    spoilt = sum(1 for _ in _SPOILT.finditer(text)) if _ALEF in text else 0
    return spoilt > 0 and spoilt > sum(1 for _ in _RIGHT.finditer(text))


def repair_text(text: str) -> str:
    """``text`` (a whole document) with its defects repaired; the length never changes."""
    if is_swapped(text):
        text = _unswapped(_figures(text))
        text = _MIRRORED.sub(r"(\1)", text)
    words = _words() if _MIM_HINT.search(text) else None
    if words is not None:
        spoilt = sum(1 for _ in words.mim.finditer(text))
        if spoilt > 4 and spoilt > text.count(words.mim_right):
            text = words.mim.sub(lambda m: m.group(1) + words.mim_right, text)
    return text


_MIM_HINT = re.compile(rf"\u0627\u0645\u0644(?<!{_LETTER}\u0627\u0645\u0644)")


def repair(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """``paragraphs`` repaired, each as long as before; the same objects when nothing is wrong."""
    whole = "\n".join(p.text for p in paragraphs)
    mended = repair_text(whole)
    if mended == whole:
        return tuple(paragraphs)
    found, at = [], 0
    for p in paragraphs:
        text = mended[at : at + len(p.text)]
        found.append(p if text == p.text else replace(p, text=text))
        at += len(p.text) + 1
    return tuple(found)
