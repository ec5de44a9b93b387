"""Which token each piece is: by its own words, then by its neighbours."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from lawcheck.parsing.folding import fold
from lawcheck.parsing.headings import (
    Heading,
    Kind,
    Language,
    Words,
    find_bare,
    find_heading,
    find_ranked,
    heading_words,
)
from lawcheck.parsing.pieces import LIST_MARK, Cut, Piece
from lawcheck.parsing.roster import find_members, is_member_head

_OPEN_QUOTES = frozenset('"\u201c\xab')
_CLOSE_QUOTES = frozenset('"\u201d\xbb')
_BRACKETED_TITLE = re.compile(r"\((?P<title>[^\W\d_a-z][^()]{1,80})\)\s+(?=\w)")
_TITLE_STOP = re.compile(r"\s*[.:]\s+|\s+[-\u2013\u2014]\s+(?=[^\W\d_])")
_SENTENCE_MARKS = frozenset(".;,\u061b\u060c:")
_LONGEST_TITLE = 100
_AFTER_TITLE = " .:\u0640-\u2013\u2014"
_TITLE_WORDS = 14
_LONGEST_QUOTE = 60
_TITLE_BLOCK = 10
_LOOK = 300
_PLAIN_TITLE = 5
_LONG_TITLE = 8
_COMMAS = ",\u060c"
_FEWEST_RANKED = 2
_FEWEST_MORE = 2
_UNNAMED_RANK = 3


def _headings(pieces: Sequence[Piece], words: Words) -> None:
    """Give every piece that begins with a keyword and a number its heading."""
    quoted, seen = 0, False
    for piece in pieces:
        text = piece.text
        if quoted:
            quoted = 0 if text.rstrip(" .;\u061b")[-1:] in _CLOSE_QUOTES else quoted - 1
            continue
        if text[:1] in _OPEN_QUOTES:
            if find_heading(text[1:].lstrip(), words) and not any(
                q in text[1:] for q in _CLOSE_QUOTES
            ):
                quoted = _quote_length(pieces, piece.order)
            continue
        if piece.printed:
            labelled = find_heading(f"{piece.printed} {text}", words) or find_heading(
                piece.printed, words
            )
            if labelled:
                piece.heading = Heading(
                    labelled.kind, labelled.keyword, labelled.number, labelled.suffix,
                    labelled.label, 0, True,
                )  # fmt: skip
                continue
        heading = find_heading(text, words)
        if heading is None:
            continue
        over = pieces[piece.order - 2] if piece.order > 1 else piece
        above = over.heading
        whole = heading.separated and heading.rest < len(text)
        opens = (not seen and (heading.number == 1 or heading.kind == "division")) or (
            above is not None and above.kind == "division" and above.rest >= len(over.text)
        )
        if piece.open_before and not whole and not opens:
            continue
        piece.heading = heading
        seen = True
    _fill_gaps(pieces, words)


def _fill_gaps(pieces: Sequence[Piece], words: Words) -> None:
    """Short lines that close a gap in the numbers, or go on with them, are headings that read as references."""
    place, number, filled = -1, 0, False
    for after in [p for p in pieces if p.heading and p.heading.kind in ("article", "either")]:
        assert after.heading is not None
        end = after.heading.number or 0
        between = pieces[place + 1 : after.order] if number + 1 < end else ()
        found = _going_on(between, number, words)
        if number + 1 + len(found) == end:
            for piece, heading in found:
                piece.heading = heading
            filled = filled or bool(found)
        place, number = after.order, end
    found = _going_on(pieces[place + 1 :], number, words)
    if filled or len(found) >= _FEWEST_MORE:
        for piece, heading in found:
            piece.heading = heading


def _going_on(pieces: Sequence[Piece], number: int, words: Words) -> list[tuple[Piece, Heading]]:
    """The short lines that head the articles after ``number``, one after another."""
    found: list[tuple[Piece, Heading]] = []
    for piece in pieces:
        if piece.heading or not _stands_alone(piece.text):
            continue
        heading = find_heading(piece.text, words, referring=True)
        if (
            heading
            and heading.kind in ("article", "either")
            and heading.number == number + 1 + len(found)
        ):
            found.append((piece, heading))
    return found


def _quote_length(pieces: Sequence[Piece], at: int) -> int:
    """How many pieces a quotation opened at ``at`` still covers, 0 when it is never closed."""
    for distance, piece in enumerate(pieces[at + 1 : at + 1 + _LONGEST_QUOTE], 1):
        if piece.text.rstrip(" .;\u061b")[-1:] in _CLOSE_QUOTES:
            return distance
    return 0


def _length_between(pieces: Sequence[Piece], first: int, last: int) -> int:
    return sum(len(p.text) for p in pieces[first + 1 : last] if p.heading is None)


def _resolve_either(pieces: Sequence[Piece], words: Words) -> None:
    """Words that head articles or chapters: chapters when articles nest directly under them."""
    heads = [p for p in pieces if p.heading and p.heading.kind in ("article", "either")]
    for at, (piece, after) in enumerate(zip(heads, [*heads[1:], None], strict=False)):
        heading = piece.heading
        assert heading is not None
        if heading.kind != "either":
            continue
        inside = len(piece.text) - heading.rest
        nests = (
            after is not None
            and after.heading is not None
            and after.heading.kind == "article"
            and inside <= _LONGEST_TITLE
            and _length_between(pieces, piece.order, after.order) <= 2 * _LONGEST_TITLE
            and not _follows(heads[at - 1] if at else None, piece, after)
        )
        _set_kind(piece, "division" if nests else "article")


def _follows(before: Piece | None, piece: Piece, after: Piece) -> bool:
    """True when ``piece`` continues the number before it and ``after`` continues ``piece``."""
    numbers = [p.heading.number if p and p.heading else None for p in (before, piece, after)]
    first = numbers[0]
    return first is not None and numbers[1:] == [first + 1, first + 2]


def _set_kind(piece: Piece, kind: Kind) -> None:
    assert piece.heading is not None
    piece.heading = piece.heading._replace(kind=kind)


def _resolve_clauses(pieces: Sequence[Piece]) -> None:
    """Clauses are articles in a document that has more of them than articles."""
    clauses = [p for p in pieces if p.heading and p.heading.kind == "clause"]
    articles = sum(1 for p in pieces if p.heading and p.heading.kind == "article")
    for piece in clauses:
        if len(clauses) > articles:
            _set_kind(piece, "article")
        else:
            piece.heading = None


def _resolve_bare(pieces: Sequence[Piece]) -> None:
    """Bare numbers head articles only in a document that has no other heading of article."""
    if any(p.heading and p.heading.kind == "article" for p in pieces):
        return
    chain: list[tuple[Piece, Heading]] = []
    for piece in pieces:
        if piece.heading or piece.person:
            continue
        heading = find_bare(piece.printed or piece.text)
        if heading is None or (piece.cell and piece.cell.column):
            continue
        if piece.printed:
            heading = Heading("bare", "", heading.number, "", heading.label, 0, True)
        title = piece.text[heading.rest :]
        strong = piece.bold or piece.outline is not None or piece.cell is not None
        if not strong and not (_stands_alone(title) or _runs_on(title)):
            continue
        expected = chain[-1][1].number + 1 if chain else 1  # type: ignore[operator]
        if heading.number == expected or (strong and heading.number == expected + 1):
            chain.append((piece, heading))
    if len(chain) < 3:
        return
    for piece, heading in chain:
        piece.heading = heading
        _set_kind(piece, "article")


def _stands_alone(title: str) -> bool:
    """A title on a line of its own."""
    return bool(title) and len(title) <= _LONGEST_TITLE and title[-1] not in _SENTENCE_MARKS


def _runs_on(title: str) -> bool:
    """A short title, its full stop or colon, then the text on the same line."""
    stop = _TITLE_STOP.search(f"{title[:_LONGEST_TITLE]} ")
    return stop is not None and len(title[: stop.start()].split()) <= _TITLE_WORDS


def _is_short(piece: Piece) -> bool:
    text = piece.text
    return (
        len(text) <= _LONGEST_TITLE
        and text[-1:] not in _SENTENCE_MARKS
        and len(text.split()) <= _TITLE_WORDS
        and piece.heading is None
        and piece.person is None
        and not LIST_MARK.match(text)
    )


def _opener(title: str, words: Words) -> int | None:
    """Where a sentence begins inside ``title`` without any mark before it (French)."""
    openers = words.among("opener")
    if not openers:
        return None
    for found in re.finditer(r"(?<=[^\W\d_])\s+([A-Z\u00c0-\u00de][^\W\d_]*['\u2019]?)", title):
        if (fold(found[1]) in openers and not found[1].isupper()) or fold(found[1]) == "l'":
            return found.start(1)
    return None


def _bare(title: str) -> str:
    """``title`` without the marks that end it and the brackets around it."""
    title = title.rstrip(_AFTER_TITLE)
    return title[1:-1].strip() if title[:1] == "(" and title.find(")") == len(title) - 1 else title


def _split_title(piece: Piece, alone: bool, words: Words) -> bool:
    """Share what follows the number between title and body; ``alone``: no other body follows.

    Tells whether a full stop alone separates them: the title may then be a first sentence.
    """
    heading = piece.heading
    assert heading is not None
    rest = piece.text[heading.rest : heading.rest + _LOOK]
    whole = len(piece.text) <= heading.rest + _LOOK
    piece.number, piece.suffix, piece.label = heading.number, heading.suffix, heading.label
    if not rest:
        return False
    bracketed = _BRACKETED_TITLE.match(rest)
    if bracketed and len(bracketed["title"].split()) <= _TITLE_WORDS:
        piece.title = bracketed["title"].strip()
        piece.body = piece.start + heading.rest + bracketed.end()
        return False
    stop = _TITLE_STOP.search(rest)
    while stop and rest[stop.start() :].lstrip()[:1] not in ".:" and len(rest) <= _LONGEST_TITLE:
        stop = _TITLE_STOP.search(rest, stop.end())
    opener = _opener(rest, words)
    cut_at = stop.start() if stop else None
    next_at = stop.end() if stop else None
    if opener is not None and (cut_at is None or opener < cut_at):
        cut_at = next_at = opener
    if cut_at is not None and next_at is not None and next_at < len(rest):
        head = rest[:cut_at].strip()
        if len(head) <= _LONGEST_TITLE and len(head.split()) <= _TITLE_WORDS:
            piece.title = _bare(head)
            piece.body = piece.start + heading.rest + next_at
            return stop is not None and stop.start() == cut_at and stop[0].strip() == "."
    bare = _bare(rest)
    stated = len(bare.split()) > 3 and (rest[-1] == ":" or any(c.isdigit() for c in bare))
    short = (
        whole and not stated and len(bare) <= _LONGEST_TITLE and len(bare.split()) <= _TITLE_WORDS
    )
    ended = rest[-1] in ".;,\u061b\u060c"
    if (
        short
        and not (alone and (ended or len(bare.split()) > 3))
        and not (ended and len(bare.split()) > 6)
    ):
        piece.title = bare
    else:
        piece.body = piece.start + heading.rest
    return False


def _no_titles(stopped: Sequence[Piece]) -> None:
    """Where first sentences are as long as sentences, they are no titles."""
    lengths = [len(piece.title.split()) for piece in stopped]
    habit = sum(n > _PLAIN_TITLE for n in lengths) * 2 > len(lengths)
    for piece, length in zip(stopped, lengths, strict=True):
        listed = length > _PLAIN_TITLE - 1 and any(mark in piece.title for mark in _COMMAS)
        if habit or listed or length > _LONG_TITLE:
            assert piece.heading is not None
            piece.title = ""
            piece.body = piece.start + piece.heading.rest


def _resolve_ranked(pieces: Sequence[Piece], words: Words) -> None:
    """Numbered titles right above an article, one after another, are divisions."""
    chain: list[tuple[Piece, Heading]] = []
    for piece, after in itertools.pairwise(pieces):
        if piece.heading or piece.person or after.heading is None:
            continue
        heading = find_ranked(piece.text, words)
        if heading is None or not _stands_alone(piece.text[heading.rest :]):
            continue
        if heading.number == (len(chain) + 1):
            chain.append((piece, heading))
    if len(chain) >= _FEWEST_RANKED:
        for piece, heading in chain:
            piece.heading = heading


def _articles(pieces: Sequence[Piece], words: Words) -> None:
    stopped: list[Piece] = []
    for piece, after in zip(pieces, [*pieces[1:], None], strict=False):
        heading = piece.heading
        if heading is None:
            continue
        if heading.kind == "division":
            piece.token = "DIVISION"
            piece.label = heading.label
            piece.title = piece.text[heading.rest :].strip(_AFTER_TITLE)
            piece.rank = words.division.get(heading.keyword, _UNNAMED_RANK)
        else:
            piece.token = "ARTICLE"
            if _split_title(piece, after is None or after.heading is not None, words):
                stopped.append(piece)
    _no_titles(stopped)


def _following_titles(pieces: Sequence[Piece], wrapped: bool) -> None:
    """Titles on the line after a heading: of divisions always, of articles when it is the habit."""
    candidates, bare = [], 0
    for at, piece in enumerate(pieces):
        if piece.token == "DIVISION" and not piece.title:
            _division_title(pieces, at)
        if piece.token != "ARTICLE" or piece.title or piece.body is not None:
            continue
        bare += 1
        following = pieces[at + 1 : at + 3]
        if (
            len(following) == 2
            and _is_short(following[0])
            and following[1].heading is None
            and len(following[0].text) <= (45 if wrapped else 80)
            and not following[1].open_before
            and len(following[0].text.split()) <= 10
        ):
            candidates.append(following[0])
    if len(candidates) * 2 >= bare:
        for piece in candidates:
            piece.token = "ARTICLE_TITLE"


def _division_title(pieces: Sequence[Piece], at: int) -> None:
    end = at + 1
    while end < len(pieces) and end <= at + 4 and pieces[end].heading is None:
        end += 1
    between = pieces[at + 1 : end]
    headed = end < len(pieces) and pieces[end].heading is not None
    if headed and len(between) <= 3 and all(_is_short(p) for p in between):
        titles = between
    else:
        titles = between[:1] if between and _is_short(between[0]) else []
    for piece in titles:
        piece.token = "DIVISION_TITLE"


def _closing(pieces: Sequence[Piece], words: Words) -> None:
    """Mark where the text after the articles of each series begins.

    A series that goes on with a higher number afterwards has not ended.
    """
    ahead: list[int | None] = []
    number: int | None = None
    for piece in reversed(pieces):
        if piece.token == "ARTICLE":
            number = piece.number
        ahead.append(number)
    ahead.reverse()
    head, series = 0, False
    last: int | None = None
    for at, piece in enumerate(pieces):
        if piece.token in ("ARTICLE", "DIVISION"):
            head = at
            if piece.token == "ARTICLE":
                series, last = True, piece.number
        elif (
            series
            and (at > head + 1 or pieces[head].body is not None)
            and _begins_closing(pieces, at, words)
        ):
            following = ahead[at]
            if last is None or following is None or following <= last:
                piece.token = "SIGNATURE"
                series = False


def _first_word(text: str) -> str:
    found = re.match(r"\W*([^\W\d_]+['\u2019]?)", text)
    return fold(found[1]) if found else ""


def _begins_closing(pieces: Sequence[Piece], at: int, words: Words) -> bool:
    piece = pieces[at]
    if piece.person or piece.token != "TEXT" or LIST_MARK.match(piece.text):
        return False
    first = _first_word(piece.text)
    if first in words.among("signature") and not piece.open_before and len(piece.text) <= 300:
        return True
    if first in words.among("annex") and len(piece.text) <= 160:
        return True
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    return bool(after and after.person and is_member_head(piece, words))


def _opening(pieces: Sequence[Piece], words: Words) -> None:
    """The title block: short lines before the recital and before the first heading."""
    for at, piece in enumerate(pieces):
        if at >= _TITLE_BLOCK or piece.heading or piece.person or len(piece.text) > 160:
            return
        first = _first_word(piece.text)
        heads = is_member_head(piece, words) and (at > 0 or piece.text.endswith(":"))
        if heads or (at and first in words.among("preamble")):
            return
        if piece.text[-1:] in ".;:\u061b" and at > 1:
            return
        piece.token = "TITLE"


def classify(source: Cut, language: Language) -> list[Piece]:
    """The pieces of a document with their tokens, headings, titles and members."""
    words = heading_words(language)
    pieces = source.pieces
    _headings(pieces, words)
    find_members(pieces, words, source.wrapped)
    _resolve_either(pieces, words)
    _resolve_clauses(pieces)
    _resolve_bare(pieces)
    _resolve_ranked(pieces, words)
    _articles(pieces, words)
    _following_titles(pieces, source.wrapped)
    for piece in pieces:
        if piece.token == "TEXT":
            if piece.person:
                piece.token = "MEMBER"
            elif LIST_MARK.match(piece.text) or piece.printed:
                piece.token = "ITEM"
    _opening(pieces, words)
    _closing(pieces, words)
    return pieces
