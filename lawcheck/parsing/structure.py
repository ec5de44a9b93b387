"""From the paragraphs of a file to the tree of its divisions and articles.

Each piece of text (a paragraph, or the part of one around a line break or a heading glued to its
end) becomes one token, by its words and by its place; an LALR grammar (``grammars/structure.lark``)
builds the tree. Every sequence of paragraphs has a tree: an odd document never raises.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from lawcheck.parsing.folding import fold
from lawcheck.parsing.grammar import grammar
from lawcheck.parsing.members import Person, names_in
from lawcheck.sources.model import Cell, SourceText

if TYPE_CHECKING:
    from lawcheck.parsing.pieces import Piece


_APART = 1


class Line(NamedTuple):
    """A paragraph, or the part of one: ``text`` stands at ``start:end`` of the repaired paragraph.

    ``item`` is true for items of lists; ``cell`` is set inside tables.
    """

    paragraph: int
    start: int
    end: int
    text: str
    item: bool = False
    cell: Cell | None = None


class Article(NamedTuple):
    """An article: its identity is ``position``; numbers may be doubled, missing or out of order.

    ``number`` is None when it could not be read; ``suffix`` is ``bis``, ``ter``… or empty;
    ``label`` is the heading as printed, without its title; ``titled`` is the line in which the title
    stands, the heading or the one below it; ``division`` holds the enclosing divisions, outermost first.
    """

    position: int
    number: int | None
    suffix: str
    label: str
    title: str
    heading: Line
    titled: Line
    lines: tuple[Line, ...]
    division: tuple[str, ...]

    @property
    def text(self) -> str:
        """The body, one line of text a line."""
        return "\n".join(line.text for line in self.lines)


class Division(NamedTuple):
    """A chapter, a section…: ``articles`` are the positions of the articles that it holds."""

    label: str
    title: str
    line: Line
    articles: range


class Member(NamedTuple):
    """A member listed in the document; ``shares`` is None when the list does not say."""

    name: str
    address: str
    shares: int | None
    legal_person: bool
    line: Line


class Document(NamedTuple):
    """A document once its structure is read. Lines that frame pages are in none of the parts."""

    language: Literal["ar", "fr"]
    source: SourceText
    title: tuple[Line, ...]
    preamble: tuple[Line, ...]
    articles: tuple[Article, ...]
    closing: tuple[Line, ...]
    members: tuple[Member, ...]
    signatories: tuple[str, ...]
    divisions: tuple[Division, ...]


def _line(piece: Piece, start: int | None = None) -> Line:
    start = piece.start if start is None else start
    text = piece.text[start - piece.start :]
    return Line(piece.paragraph, start, piece.end, text, piece.token == "ITEM", piece.cell)


@dataclass(slots=True)
class _Open:
    """A division whose articles are still being read."""

    rank: int
    piece: Piece
    title: str
    first: int


class _Builder:
    """Walks the tree once and collects the parts of the document."""

    def __init__(self) -> None:
        self.title: list[Line] = []
        self.preamble: list[Line] = []
        self.closing: list[Line] = []
        self.articles: list[Article] = []
        self.members: list[Member] = []
        self.divisions: list[tuple[int, Division]] = []
        self.open: list[_Open] = []

    def _keep(self, piece: Piece, into: list[Line], start: int | None = None) -> None:
        line = _line(piece, start)
        into.append(line)
        if piece.person is not None:
            for person in (piece.person, *piece.others):
                self._member(person, line)

    def _member(self, person: Person, line: Line) -> None:
        self.members.append(
            Member(person.name, person.address, person.shares, person.legal_person, line)
        )

    def opening(self, pieces: Iterable[Piece]) -> None:
        """The title block, then what precedes the first heading."""
        for piece in pieces:
            self._keep(piece, self.title if piece.token == "TITLE" else self.preamble)

    def division(self, pieces: Iterable[Piece]) -> None:
        """A heading of chapter, its title on the same line or the next, and stray text."""
        head, *others = pieces
        titles = [head.title] if head.title else []
        for piece in others:
            if piece.token == "DIVISION_TITLE":
                titles.append(piece.text)
            else:
                self._keep(piece, self.closing if self.articles else self.preamble)
        self._close(head.rank)
        self.open.append(_Open(head.rank, head, " ".join(titles), len(self.articles)))

    def _close(self, rank: int) -> None:
        while self.open and self.open[-1].rank >= rank:
            ended = self.open.pop()
            self.divisions.append(
                (
                    ended.piece.order,
                    Division(
                        ended.piece.label,
                        ended.title,
                        _line(ended.piece),
                        range(ended.first, len(self.articles)),
                    ),
                )
            )

    def article(self, pieces: Iterable[Piece]) -> None:
        """A heading of article and its body."""
        head, *body = pieces
        lines: list[Line] = []
        title, titled = head.title, _line(head)
        if head.body is not None:
            self._keep(head, lines, head.body)
        for piece in body:
            if piece.token == "ARTICLE_TITLE" and not title:
                title, titled = piece.text.rstrip(" .:\u0640-\u2013"), _line(piece)
            else:
                self._keep(piece, lines)
        self.articles.append(
            Article(
                position=len(self.articles),
                number=head.number,
                suffix=head.suffix,
                label=head.label,
                title=title,
                heading=_line(head),
                titled=titled,
                lines=tuple(lines),
                division=tuple(
                    f"{o.piece.label}: {o.title}" if o.title else o.piece.label for o in self.open
                ),
            )
        )

    def closing_part(self, pieces: Iterable[Piece]) -> None:
        """Place and date, signatures, annexed lists."""
        for piece in pieces:
            self._keep(piece, self.closing)

    def document(self, source: SourceText, language: Literal["ar", "fr"]) -> Document:
        """What was collected."""
        self._close(-1)
        members = _told_once(self.members)
        names = [m.name for m in members]
        listed = {m.line for m in self.members}
        signed = " ".join(line.text for line in self.closing if line not in listed)
        return Document(
            language,
            source,
            tuple(self.title),
            tuple(self.preamble),
            tuple(self.articles),
            tuple(self.closing),
            tuple(members),
            tuple(names_in(signed, names)),
            tuple(d for _, d in sorted(self.divisions, key=lambda pair: pair[0])),
        )


def _told_once(members: Sequence[Member]) -> list[Member]:
    """Members without those whom a later list names again, which completes what the first says."""
    kept: list[Member] = []
    earlier: dict[tuple[str, ...], int] = {}
    here: dict[tuple[str, ...], int] = {}
    last: int | None = None
    for member in members:
        if last is not None and member.line.paragraph - last > _APART:
            earlier.update(here)
            here = {}
        last = member.line.paragraph
        key = tuple(sorted(fold(member.name).split()))
        at = earlier.get(key)
        if at is None:
            here[key] = len(kept)
            kept.append(member)
        else:
            first = kept[at]
            shares = member.shares if first.shares is None else first.shares
            kept[at] = first._replace(address=first.address or member.address, shares=shares)
    return kept


def build(pieces: Sequence[Piece], source: SourceText, language: Literal["ar", "fr"]) -> Document:
    """The document that classified ``pieces`` make."""
    tree = grammar("structure", "document").parse((piece.token, piece) for piece in pieces)
    builder = _Builder()
    walk = {
        "opening": builder.opening,
        "division": builder.division,
        "article": builder.article,
        "closing": builder.closing_part,
    }
    for part in tree.children:
        walk[part.data](part.values())
    return builder.document(source, language)


def parse_structure(source: SourceText, language: Literal["ar", "fr"] | None = None) -> Document:
    """The divisions, articles, members and framing parts of a file of statutes or a text of law.

    ``language`` is detected unless it is given.

    Raises :class:`lawcheck.errors.UnreadableFile` (``read-language``) when the text is neither
    Arabic nor French.
    """
    from lawcheck.parsing.classify import classify
    from lawcheck.parsing.language import detect_language
    from lawcheck.parsing.pieces import cut
    from lawcheck.parsing.repair import repair

    paragraphs = repair(source.paragraphs)
    language = language or detect_language(paragraphs)
    pieces = classify(cut(paragraphs, source.format, language), language)
    return build(pieces, source, language)
