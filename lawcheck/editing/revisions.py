"""Tracked changes in a Word file: deletions, insertions, whole paragraphs, each accepted or rejected alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

from lxml import etree

from lawcheck.editing.comments import AUTHOR, element, now
from lawcheck.editing.package import WordFile
from lawcheck.editing.runs import PARAGRAPH, PROPERTIES, RUN, TEXT, Line
from lawcheck.sources.wordml import W, attribute

_INS, _DEL = W + "ins", W + "del"
_INSERTIONS = (_INS, W + "moveTo")
_WRAPPERS = (*_INSERTIONS, W + "hyperlink", W + "fldSimple", W + "smartTag")
_PPR = W + "pPr"
_BLOCKS = (PARAGRAPH, W + "tbl", W + "sdt")
_NUMBER, _NUMBERED = W + "numPr", W + "numId"
_OWN_OF_A_PARAGRAPH = tuple(
    W + n for n in ("sectPr", "pPrChange", "rPr", "numPr", "framePr", "pageBreakBefore")
)
_OWN_OF_A_RUN = tuple(W + n for n in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "vanish"))
_BEFORE_NUMBER = tuple(W + n for n in ("pStyle", "keepNext", "keepLines", "widowControl"))
_FORMER = W + "pPrChange"
_NEVER_FORMER = tuple(W + n for n in ("rPr", "sectPr", "pPrChange"))
_AFTER_MARK = tuple(W + n for n in ("sectPr", "pPrChange"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_GONE_NAMES = {TEXT: W + "delText", W + "instrText": W + "delInstrText"}


class Revisions:
    """Writes tracked changes; their marks bear identities that the file does not use yet."""

    def __init__(self, word: WordFile) -> None:
        root = word.root(word.main)
        used = [int(attribute(mark, "id") or 0) for mark in root.iter(_INS, _DEL)]  # type: ignore[union-attr]
        self._next = max(used, default=0) + 1
        self._stamp = now()

    def _mark(self, tag: str) -> Any:
        made = element(tag, id=str(self._next), author=AUTHOR, date=self._stamp)
        self._next += 1
        return made

    # Words.

    def delete(self, line: Line, start: int, end: int) -> list[Any]:
        """Delete the characters ``start:end`` of ``line``; the marks made, in order."""
        marks: list[Any] = []
        for run in line.with_notes(line.runs(start, end)):
            previous = run.getprevious()
            if not (marks and previous is marks[-1]):
                marks.append(self._mark("del"))
                run.addprevious(marks[-1])
            marks[-1].append(run)
            for inner in run.iter(*_GONE_NAMES):
                inner.tag = _GONE_NAMES[inner.tag]
                inner.set(_SPACE, "preserve")
        return marks

    def insert(self, text: str, line: Line, at: int, after: Any | None) -> Any:
        """Insert ``text`` at the character ``at`` of ``line``; ``after`` is a mark to stand behind.

        Returns the mark made.
        """
        behind = after
        like: Any | None = None
        if behind is None and at > 0:
            runs = line.runs(0, at)
            behind = like = runs[-1] if runs else None
        ahead: Any | None = None
        if behind is None:
            runs = line.runs(at, len(line.paragraph.text))
            ahead = like = runs[0] if runs else None
        elif like is None:
            like = next(behind.iter(RUN), None)
        mark = self._mark("ins")
        mark.append(_run(text, _run_properties(like)))
        if behind is not None:
            self._put_after(behind, mark)
        elif ahead is not None:
            self._put_before(ahead, mark)
        else:
            line.elements[0].append(mark)
        return mark

    def _put_after(self, place: Any, made: Any) -> None:
        """Put ``made`` after ``place``, out of what it ends and never inside another's insertion."""
        parent = place.getparent()
        while parent.tag in _WRAPPERS and parent[-1] is place:
            place, parent = parent, parent.getparent()
        if parent.tag in _INSERTIONS:
            self._split_after(place)
            place = parent
        place.addnext(made)

    def _put_before(self, place: Any, made: Any) -> None:
        """Put ``made`` before ``place``, out of what it begins and never inside another's insertion."""
        parent = place.getparent()
        while parent.tag in _WRAPPERS and parent[0] is place:
            place, parent = parent, parent.getparent()
        if parent.tag in _INSERTIONS:
            self._split_after(place.getprevious())
            parent.addnext(made)
        else:
            place.addprevious(made)

    def _split_after(self, child: Any) -> None:
        """Cut the insertion that holds ``child`` in two after it."""
        parent = child.getparent()
        rest = parent.makeelement(parent.tag, dict(parent.attrib))
        rest.set(W + "id", str(self._next))
        self._next += 1
        for following in list(child.itersiblings()):
            rest.append(following)
        parent.addnext(rest)

    # Paragraphs.

    def delete_mark(self, paragraph: Any) -> None:
        """Delete the end of ``paragraph``: accepted, what is left of it joins the next one."""
        if _next_paragraph(paragraph) is not None:
            properties = _mark_properties(paragraph)
            if properties.find(_DEL) is None:
                properties.insert(_count(properties, (_INS,)), self._mark("del"))

    def new_paragraph(self, text: str, like: Any, *, heading: bool) -> Any:
        """A new paragraph that looks like ``like``, with a number of its own words only.

        It has still to be put in its place with :meth:`place`.
        """
        made = element("p")
        made.append(_paragraph_properties(like))
        runs = [run for run in like.iter(RUN) if next(run.iter(TEXT), None) is not None]
        model = (runs[0] if heading else runs[-1]) if runs else None
        mark = self._mark("ins")
        mark.append(_run(text, _run_properties(model)))
        made.append(mark)
        return made

    def place(self, made: Any, after: Any) -> None:
        """Put a new paragraph after ``after``.

        It is the end of ``after`` that is new, as when one types there: rejected, the two become one
        again, which looks as ``after`` did.
        """
        made.find(_PPR).append(self._former(after))  # which moves there if it stands in ``after``
        _mark_properties(after).insert(0, self._mark("ins"))
        after.addnext(made)

    def _former(self, like: Any) -> Any:
        """That a paragraph's looks were once those of ``like``, or those that ``like`` had once."""
        properties = like.find(_PPR)
        once = None if properties is None else properties.find(_FORMER)
        if once is not None and attribute(once, "author") == AUTHOR:
            return once
        change = self._mark("pPrChange")
        old = element("pPr") if properties is None else deepcopy(properties)
        change.append(_without(old, _NEVER_FORMER))
        return change


def accept(root: Any) -> None:
    """Make the tracked changes of lawcheck in ``root`` final; those of others stay."""
    for mark in list(root.iter(_FORMER)):
        if attribute(mark, "author") == AUTHOR:
            mark.getparent().remove(mark)
    for mark in list(root.iter(_DEL)):
        if attribute(mark, "author") == AUTHOR:
            if mark.getparent().tag == PROPERTIES:
                _join_next(mark)
            else:
                mark.getparent().remove(mark)
    for mark in list(root.iter(_INS)):
        if attribute(mark, "author") == AUTHOR:
            for child in mark:
                mark.addprevious(child)
            mark.getparent().remove(mark)


def _join_next(mark: Any) -> None:
    """Join a paragraph whose end is deleted to the next one, which keeps its own looks."""
    paragraph = next(mark.iterancestors(PARAGRAPH))
    following = _next_paragraph(paragraph)
    assert following is not None
    at = 1 if following.find(_PPR) is not None else 0
    content = [child for child in paragraph if child.tag != _PPR]
    following[at:at] = content
    paragraph.getparent().remove(paragraph)


def _next_paragraph(paragraph: Any) -> Any | None:
    """The paragraph right after ``paragraph``: what joins it when its end goes."""
    following = next(paragraph.itersiblings(*_BLOCKS), None)
    return following if following is not None and following.tag == PARAGRAPH else None


def _run(text: str, properties: Any | None) -> Any:
    run = element("r")
    if properties is not None:
        run.append(properties)
    body = etree.SubElement(run, TEXT)
    body.text = text
    body.set(_SPACE, "preserve")
    return run


def _run_properties(like: Any | None) -> Any | None:
    properties = None if like is None else like.find(PROPERTIES)
    return None if properties is None else _without(deepcopy(properties), _OWN_OF_A_RUN)


def _without(properties: Any, tags: Sequence[str]) -> Any:
    for child in list(properties):
        if child.tag in tags:
            properties.remove(child)
    return properties


def _paragraph_properties(like: Any) -> Any:
    """The looks of ``like`` without its number: a new paragraph says its own."""
    properties = like.find(_PPR)
    copy = element("pPr") if properties is None else deepcopy(properties)
    _without(copy, _OWN_OF_A_PARAGRAPH)
    none = element("numPr")
    etree.SubElement(none, W + "ilvl").set(W + "val", "0")
    etree.SubElement(none, _NUMBERED).set(W + "val", "0")
    copy.insert(_count(copy, _BEFORE_NUMBER), none)
    return copy


def _count(properties: Any, tags: Iterable[str]) -> int:
    wanted = frozenset(tags)
    return sum(child.tag in wanted for child in properties)


def _mark_properties(paragraph: Any) -> Any:
    """The properties of the paragraph's mark, made when it has none."""
    properties = paragraph.find(_PPR)
    if properties is None:
        properties = element("pPr")
        paragraph.insert(0, properties)
    mark = properties.find(PROPERTIES)
    if mark is None:
        mark = element("rPr")
        properties.insert(len(properties) - _count(properties, _AFTER_MARK), mark)
    return mark
