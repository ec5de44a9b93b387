"""Where a document lists its members: runs of lines, and tables."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from lawcheck.parsing.folding import fold
from lawcheck.parsing.headings import Language, Words, heading_words
from lawcheck.parsing.members import (
    Person,
    bare_person,
    columns,
    field_person,
    labelled,
    people_of_place,
    people_together,
    read_person,
    row_person,
)
from lawcheck.parsing.pieces import LIST_MARK, Piece

_ROW_LINES = 3
_FEWEST_BARE = 3
_COLUMN_MARKS = ("\t", " | ", " ; ", " \u061b ", "|")
_LONGEST_COLUMN_NAME, _LONGEST_HEAD = 40, 6
_NUMBER = re.compile(r"\d{1,3}")
_REMEMBERED = 2048


def _any_word(text: str, among: frozenset[str]) -> bool:
    return any(fold(w) in among for w in re.findall(r"[^\W\d_]+", text))


def is_member_head(piece: Piece, words: Words) -> bool:
    """True when ``piece`` announces a list of members."""
    return (
        piece.heading is None
        and len(piece.text) <= 160
        and not piece.text.endswith((".", ";", "\u061b"))
        and heads_members(piece.text, words.language)
    )


@lru_cache(maxsize=_REMEMBERED)
def heads_members(text: str, language: Language) -> bool:
    """Whether ``text`` names the members, not those of an organ."""
    words = heading_words(language)
    return _any_word(text, words.among("member_head")) and not _any_word(
        text, words.among("organ_head")
    )


def find_members(pieces: Sequence[Piece], words: Words, wrapped: bool) -> None:
    """Runs of two lines or more that each state a name and shares, or names under their heading."""
    run: list[Piece] = []

    def close() -> None:
        if len(run) < 2:
            for piece in run:
                piece.person = None
        run.clear()

    listing, titled, at, ended, place = False, False, 0, 0, ""
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        if piece.cell:
            continue
        together = people_together(piece.text, words.language) if piece.heading is None else []
        grouped = people_of_place(piece.text, words.language) if listing else []
        if together:
            piece.person, piece.others = together[0], tuple(together[1:])
            listing, titled, place = False, False, ""
        elif grouped:
            piece.person, piece.others = grouped[0], tuple(grouped[1:])
        elif LIST_MARK.match(piece.text):
            text = piece.text
            piece.person = read_person(
                text, words.language, shares_needed=not (listing or titled), announced=listing
            )
            lines = 0
            while wrapped and not (piece.person and piece.person.shares) and lines < _ROW_LINES:
                following = pieces[at + lines] if at + lines < len(pieces) else None
                if following is None or following.heading or LIST_MARK.match(following.text):
                    break
                text = f"{text} {following.text}"
                lines += 1
                longer = read_person(text, words.language)
                if longer:
                    piece.person = longer
                    at += lines
            if piece.person and _begins_anew(run, piece):
                piece.person = None
            if piece.person:
                if place and not piece.person.address:
                    piece.person = piece.person._replace(address=place)
                run.append(piece)
                ended = at
                continue
            listing = titled = False
        elif wrapped and run and at == ended + 1 and piece.heading is None:
            continue
        elif (listing or run) and _is_place(piece, words):
            place = piece.text.rstrip(" :")
            continue
        elif (listing or run) and _is_part(piece, words):
            place, listing = "", True
            continue
        else:
            place = ""
            told = listing and piece.text.startswith("(")
            listing = told or is_member_head(piece, words)
            head = piece.heading is not None or titled
            titled = head and heads_members(piece.text, words.language)
        close()
    close()
    _table_members(pieces, words)
    _typed_tables(pieces, words)
    _bare_lines(pieces, words)
    _announced_lines(pieces, words)
    _records(pieces, words)


def _begins_anew(run: Sequence[Piece], piece: Piece) -> bool:
    """Whether «1. The name», after a numbered list of members, begins the numbers of something else."""
    person = piece.person
    if not run or person is None or person.address or person.shares:
        return False
    before, number = (_NUMBER.match(p.text) for p in (run[-1], piece))
    return before is not None and number is not None and int(number[0]) <= int(before[0])


def _is_place(piece: Piece, words: Words) -> bool:
    """«Douar Tamda:», which tells where those listed after it live."""
    text = piece.text
    return (
        piece.heading is None
        and not piece.cell
        and text.endswith(":")
        and len(text) <= _LONGEST_COLUMN_NAME
        and _any_word(text.split()[0], words.among("dwelling"))
    )


def _is_part(piece: Piece, words: Words) -> bool:
    """«Second: the legal persons», which opens another part of the same list."""
    text = piece.text
    return (
        piece.heading is None
        and not piece.cell
        and len(text) <= _LONGEST_COLUMN_NAME
        and not text.endswith((".", ";", "\u061b"))
        and _any_word(text, words.among("list_part"))
    )


def _announced_lines(pieces: Sequence[Piece], words: Words) -> None:
    """Lines «name, place» without any mark, under the heading of a list of members or all with a dwelling."""
    at = 0
    while at < len(pieces):
        head = pieces[at]
        at += 1
        if head.person or head.cell or not (head.text.endswith(":") or _is_list_head(head, words)):
            continue
        run: list[tuple[Piece, Person]] = []
        while at < len(pieces) and not (pieces[at].heading or pieces[at].cell or pieces[at].person):
            person = bare_person(pieces[at].text, words.language)
            if person is None:
                break
            run.append((pieces[at], person))
            at += 1
        dwelling = words.among("dwelling")
        if _is_list_head(head, words):
            told = head.text, *(line.text for line, _ in run)
            places = any(_any_word(t, dwelling | words.among("column_address")) for t in told)
        else:
            places = all(_any_word(person.address, dwelling) for _, person in run)
        if len(run) > _FEWEST_BARE and places:
            for line, said in run:
                line.person = said


def _is_list_head(piece: Piece, words: Words) -> bool:
    """A short line that names members first, or their list: no sentence on what they must do."""
    headed = piece.heading is not None and heads_members(piece.text, words.language)
    if not (headed or is_member_head(piece, words)):
        return False
    said = [fold(w) for w in re.findall(r"[^\W\d_]+", piece.text.partition("(")[0])]
    while said and said[0] in words.among("opener"):
        said = said[1:]
    if not said or len(said) > _LONGEST_HEAD:
        return False
    opening = words.among("member_head") | words.among("list_word")
    return piece.heading is not None or said[0] in opening


def _records(pieces: Sequence[Piece], words: Words) -> None:
    """Members told field by field, «name: …; address: …», on one line or on several."""
    found: list[tuple[Piece, dict[str, str]]] = []
    for piece in pieces:
        fields = (
            labelled(piece.text, words.language) if ":" in piece.text and not piece.cell else {}
        )
        if "name" in fields:
            found.append((piece, dict(fields)))
        elif fields and found:
            found[-1][1].update({k: v for k, v in fields.items() if k not in found[-1][1]})
    read = [(piece, field_person(fields, words.language)) for piece, fields in found]
    told = [(piece, person) for piece, person in read if person and person.address]
    if len(told) >= _FEWEST_BARE:
        for piece, person in told:
            piece.person = person


def _typed_tables(pieces: Sequence[Piece], words: Words) -> None:
    """Tables typed with tabs, bars or semicolons: a row of column names, then members."""
    roles: dict[str, list[int]] = {}
    mark = ""
    for piece in pieces:
        mark = mark if roles and mark in piece.text else _column_mark(piece.text)
        cells = {n: cell.strip() for n, cell in enumerate(piece.text.split(mark))} if mark else {}
        if piece.cell or len(cells) < 2:
            roles = {}
        elif not roles:
            found = columns(cells, words.language) if _are_names(cells) else {}
            roles = found if "name" in found and len(found) > 1 else {}
        elif piece.heading is None:
            piece.person = piece.person or row_person(cells, roles, words.language)


def _column_mark(text: str) -> str:
    """What parts the columns of a typed row."""
    return next((mark for mark in _COLUMN_MARKS if mark in text), "")


def _are_names(cells: Mapping[int, str]) -> bool:
    """Whether the cells are short enough to be the names of columns."""
    return all(len(cell) <= _LONGEST_COLUMN_NAME for cell in cells.values())


def _bare_lines(pieces: Sequence[Piece], words: Words) -> None:
    """Lines without any mark, three or more in a row, that each state a name and shares."""
    run: list[tuple[Piece, Person]] = []
    for piece in (*pieces, None):
        person = (
            read_person(piece.text, words.language, marked=False)
            if piece and not (piece.heading or piece.cell or piece.person)
            else None
        )
        if piece and person:
            run.append((piece, person))
            continue
        if len(run) >= _FEWEST_BARE:
            for line, said in run:
                line.person = said
        run.clear()


def _table_members(pieces: Sequence[Piece], words: Words) -> None:
    tables: dict[int, dict[int, dict[int, list[Piece]]]] = {}
    for piece in pieces:
        if piece.cell:
            row = tables.setdefault(piece.cell.table, {}).setdefault(piece.cell.row, {})
            row.setdefault(piece.cell.column, []).append(piece)
    for rows in tables.values():
        roles: dict[str, list[int]] = {}
        for index in sorted(rows):
            cells = {c: " ".join(p.text for p in held) for c, held in rows[index].items()}
            if not roles:
                found = columns(cells, words.language)
                roles = found if "name" in found and len(found) > 1 else {}
                continue
            person = row_person(cells, roles, words.language)
            first = rows[index].get(roles["name"][0])
            if person and first:
                first[0].person = person
