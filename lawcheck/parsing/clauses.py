"""The clause grammar: ``grammars/clauses/*.clauses``, patterns over concepts that state facts.

One pattern a line, under the fact it states::

    board.size
      BOARD ~12 @COUNT_ADMINISTRATOR|COUNT_MEMBER ; without SUPERVISORY
    board.pay = paid
      CHAIR|ADMINISTRATOR ~8 RECEIVE ~4 PAY ; without NEGATION

A pattern is a chain of steps and, after ``;``, conditions.

* A step names concepts: ``A|B`` either, ``A+B`` both at once; ``@`` marks the step whose quantity
  (or words) is the value; ``^`` the step that ``asserted`` or ``negated`` speaks of (without it, all);
  ``!A`` no such concept between its neighbours (before the first step or after the last one: none in
  the five words there, as far as a semicolon before). A marked step takes the nearest quantity.
* ``~N`` up to N words in between, in the same clause (the title counts as the beginning of the
  body); ``~~N`` may cross a semicolon, ``~~~N`` a full stop. Without ``~`` up to 2 words.
  ``&N``: the next step within N words before or after those found so far, in any order (``&&N``
  may cross a semicolon).
* ``with A|B``: the sentence holds the concept; ``without A|B``: the sentence does not, as far as
  sixteen words before and after the match; ``article``: the article or the titles above it do,
  ``no-article``: the article does not; ``title`` / ``no-title``: its title; ``division`` /
  ``no-division``: the titles above it; ``not-of``: none of them named in its clause between the
  quantity before the value and the value, which would be theirs, unless one of ``of`` is named
  after them; ``body``: not in the title;
  ``anywhere``: outside the articles too (preamble, signatures); ``unsure``: only half understood;
  ``affirmed``: what the steps say together is not denied there, ``denied``: it is (see
  ``lawcheck/parsing/polarity.py``);
  ``asserted`` / ``negated``: the same for steps in any order, all the negations counted
  (``lawcheck/parsing/parity.py``).
* ``; …`` at the beginning of a line: conditions for all the patterns that follow in the file.
* ``= word`` (or a number) after the name of the fact gives a constant value; without it the value is
  the quantity of the ``@`` step, or ``true`` when no step is marked.

Patterns are tried in order: in one file, a quantity that has stated a fact states no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from itertools import count
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from lawcheck.bylaws import Evidence, Statement
from lawcheck.parsing.annotate import (
    BREAK,
    COMMA,
    STOP,
    Found,
    Occurrence,
    Passage,
    Weight,
    by_place,
)
from lawcheck.parsing.parity import negated
from lawcheck.parsing.polarity import denied, for_one_case
from lawcheck.parsing.quantities import Quantity
from lawcheck.parsing.recalled import recalled
from lawcheck.parsing.refused import but_another, conceded, not_waited, refused
from lawcheck.parsing.scope import found
from lawcheck.parsing.subjects import alone_at_home, at_home
from lawcheck.prepared import prepared
from lawcheck.resources import directory

_NEXT = ("~", 2)
_POLARITIES = ("affirmed", "denied", "asserted", "negated")
_SURROUNDINGS = 5
_TIMES = frozenset(("DAYS", "WEEKS", "MONTHS", "YEARS", "COUNT_EXERCISE"))
_REPLACED = _TIMES | {"FRACTION", "PERCENT"}
_OWNER_REACH = 40
_REACH = 16
_GAP = re.compile(r"(~{1,3}|&{1,2})(\d+)$")
_GAP_MARKS = "~&"
_REMEMBERED = 2048
"""Many patterns share a step or a condition: they are held once."""
_CONDITIONS = (
    "with", "without", "article", "no-article", "title", "no-title", "division", "no-division",
    "not-of", "of",
)  # fmt: skip


class Step(NamedTuple):
    """Alternatives of concepts said together, the gap allowed before them and what may not fill it."""

    alternatives: tuple[tuple[str, ...], ...]
    gap: int = 2
    crossing: int = 1
    barred: tuple[str, ...] = ()
    captured: bool = False
    either_side: bool = False
    judged: bool = False


class Clause(NamedTuple):
    """A pattern that states ``fact``; ``constant`` is its value unless a step is captured.

    ``captured`` is the index of the step whose quantity or words are the value.
    """

    fact: str
    constant: str | None
    steps: tuple[Step, ...]
    captured: int | None = None
    conditions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    body_only: bool = False
    sure: bool = True
    anywhere: bool = False
    judged: int | None = None
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    origin: str = ""
    polarity: str = ""


class ClauseSyntaxError(ValueError):
    """A line of a clause file that cannot be read."""


@lru_cache(maxsize=_REMEMBERED)
def _parse_step(text: str, gap: tuple[str, int], barred: tuple[str, ...]) -> Step:
    alternatives = tuple(tuple(part.split("+")) for part in text.lstrip("@^").split("|"))
    mark, words = gap
    return Step(
        alternatives, words, len(mark), barred, text[0] == "@", mark[0] == "&", text[0] == "^"
    )


@lru_cache(maxsize=_REMEMBERED)
def _concepts(text: str) -> tuple[str, ...]:
    return tuple(text.strip().split("|"))


def _tails(text: str) -> list[str]:
    return [part.strip() for part in text.split(";")[1:]]


def parse_pattern(
    fact: str, constant: str | None, text: str, origin: str = "", shared: Sequence[str] = ()
) -> Clause:
    """Read one pattern line; ``shared`` are conditions beside its own. Raises ClauseSyntaxError."""
    chain = text.partition(";")[0]
    steps: list[Step] = []
    before: list[str] = []
    gap, barred = _NEXT, []
    for piece in chain.split():
        spec = _GAP.match(piece) if piece[0] in _GAP_MARKS else None
        if spec:
            gap = spec[1], int(spec[2])
        elif piece.startswith("!"):
            barred.extend(piece[1:].split("|"))
        else:
            if not steps:
                before, barred = barred, []
            steps.append(_parse_step(piece, gap, tuple(barred)))
            gap, barred = _NEXT, []
    if not steps:
        raise ClauseSyntaxError(f"{origin}: no step in {text!r}")
    conditions: list[tuple[str, tuple[str, ...]]] = []
    body_only, sure, anywhere, polarity = False, True, False, ""
    for tail in (*_tails(text), *shared):
        word, _, rest = tail.partition(" ")
        if word == "body":
            body_only = True
        elif word == "unsure":
            sure = False
        elif word == "anywhere":
            anywhere = True
        elif word in _POLARITIES:
            polarity = word
        elif word in _CONDITIONS and rest.strip():
            conditions.append((word, _concepts(rest)))
        else:
            raise ClauseSyntaxError(f"{origin}: {tail!r}")
    return Clause(
        fact,
        constant,
        tuple(steps),
        next((i for i, step in enumerate(steps) if step.captured), None),
        tuple(conditions),
        body_only,
        sure,
        anywhere,
        next((i for i, step in enumerate(steps) if step.judged), None),
        tuple(before),
        tuple(barred),
        origin,
        polarity,
    )


def read_clauses(path: Path) -> tuple[Clause, ...]:
    """The clauses of one file. Raises ClauseSyntaxError."""
    fact, constant = "", None
    shared: list[str] = []
    clauses = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.split("#", 1)[0].rstrip()
        if not text:
            continue
        origin = f"{path.name}:{number}"
        if text[0].isspace():
            if not fact:
                raise ClauseSyntaxError(f"{origin}: no fact")
            clauses.append(parse_pattern(fact, constant, text.strip(), origin, shared))
        elif text[0] == ";":
            shared = _tails(text)
        else:
            name, _, value = text.partition("=")
            fact, constant = name.strip(), value.strip() or None
    return tuple(clauses)


@lru_cache(maxsize=1)
def clause_files() -> tuple[tuple[str, tuple[Clause, ...]], ...]:
    """Every clause file by name, read once."""
    paths = sorted((directory("grammars") / "clauses").glob("*.clauses"))
    steps, files = prepared("clauses", (*paths, Path(__file__)), lambda: _plain(paths))
    read = [*map(Step._make, steps)]
    return tuple(
        (
            name,
            tuple(
                Clause._make((fact, constant, tuple([read[n] for n in chain]), *rest))
                for fact, constant, chain, *rest in rows
            ),
        )
        for name, rows in files
    )


def _plain(paths: Sequence[Path]) -> tuple[list[tuple[Any, ...]], list[tuple[str, list[Any]]]]:
    """The steps of all clauses, then each file by name: its clauses, whose steps are numbers."""
    files = [(path.stem, read_clauses(path)) for path in paths]
    steps = dict.fromkeys(step for _, clauses in files for c in clauses for step in c.steps)
    numbers = {step: number for number, step in enumerate(steps)}
    return [*map(tuple, steps)], [
        (name, [(*c[:2], [numbers[step] for step in c.steps], *c[3:]) for c in clauses])
        for name, clauses in files
    ]


def _step_occurrences(passage: Passage, step: Step) -> Sequence[Occurrence]:
    if len(step.alternatives) == 1 and len(step.alternatives[0]) == 1:
        return passage.occurrences.get(step.alternatives[0][0], ())
    known = passage.content.together.get(step.alternatives)
    if known is None:
        known = passage.content.together[step.alternatives] = _together(passage, step)
    return known


def _together(passage: Passage, step: Step) -> list[Occurrence]:
    found: list[Occurrence] = []
    for first, *others in step.alternatives:
        said = passage.occurrences.get(first)
        if not said:
            continue
        if not others:
            found += said
            continue
        for o in said:
            if all(
                any(p.first <= o.last and o.first <= p.last for p in passage.occurrences.get(c, ()))
                for c in others
            ):
                found.append(o)
    if len(found) > 1:
        found.sort(key=by_place)
    return found


def _free(passage: Passage, step: Step, start: int, end: int) -> bool:
    """Whether the words between ``start`` and ``end`` (excluded) may stand between two steps."""
    before = max(start, passage.title_end) if start <= passage.title_end else start - 1
    if step.crossing < 3 and passage.says(before, end, STOP):
        return False
    if step.crossing < 2 and passage.says(start, end, BREAK):
        return False
    return not (step.barred and passage.says(start, end, *step.barred))


def _chains(passage: Passage, clause: Clause) -> Iterator[tuple[Occurrence, ...]]:
    candidates: list[Sequence[Occurrence]] = []
    for step in clause.steps:
        places = _step_occurrences(passage, step)
        if not places:
            return
        candidates.append(places)

    for o in candidates[0]:
        chains: list[tuple[Occurrence, ...]] = [(o,)]
        for step, places in zip(clause.steps[1:], candidates[1:], strict=True):
            chains = [
                longer for chain in chains for longer in _extended(passage, step, places, chain)
            ]
        yield from chains


def _extended(
    passage: Passage, step: Step, places: Sequence[Occurrence], chain: tuple[Occurrence, ...]
) -> Iterator[tuple[Occurrence, ...]]:
    """``chain`` with the next step, at each of ``places`` that it may take."""
    if step.either_side:
        yield from _beside(passage, step, places, chain)
        return
    start = chain[-1].last + 1
    for o in places:
        if o.first < start:
            continue
        if o.first - start > step.gap:
            break
        if _free(passage, step, start, o.first):
            yield (*chain, o)
            if step.captured:
                break


def _beside(
    passage: Passage, step: Step, places: Sequence[Occurrence], chain: tuple[Occurrence, ...]
) -> Iterator[tuple[Occurrence, ...]]:
    """``chain`` with the next step before, between or after its words; a value takes the nearest."""
    first, last = min(o.first for o in chain), max(o.last for o in chain)
    free: list[tuple[int, Occurrence]] = []
    for o in places:
        if o.first - last - 1 > step.gap:
            break
        if first - o.last - 1 > step.gap or any(
            o.first <= said.last and said.first <= o.last for said in chain
        ):
            continue
        if o.first > last:
            start, end = last + 1, o.first
        elif o.last < first:
            start, end = o.last + 1, first
        else:
            start = end = o.first
        if start == end or _free(passage, step, start, end):
            free.append((end - start, o))
    if step.captured and free:
        free = [min(free, key=itemgetter(0))]
    for _, o in free:
        yield (*chain, o)


def _holds(clause: Clause, passage: Passage, first: int, last: int) -> bool:
    """Whether the conditions on the words around a match hold."""
    if clause.body_only and first < passage.title_end:
        return False
    if clause.before:
        near = max(first - _SURROUNDINGS, passage.sentence(first)[0])
        near = max([near, *(o.last + 1 for o in found(passage, near, first, COMMA, BREAK))])
        if passage.says(near, first, *clause.before):
            return False
    if clause.after:
        near = min(last + 1 + _SURROUNDINGS, passage.sentence(last)[1])
        if passage.says(last + 1, near, *clause.after):
            return False
    if not clause.conditions:
        return True
    sentence = passage.sentence(first)[0], passage.sentence(last)[1]
    for word, concepts in clause.conditions:
        if word not in ("with", "without"):
            continue
        start, end = sentence
        if word == "without":
            start, end = max(start, first - _REACH), min(end, last + 1 + _REACH)
        if passage.says(start, end, *concepts) != (word == "with"):
            return False
    return True


class _Index:
    """Which passages say a concept, in their text, their title or the titles above it, as bit masks."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.all = (1 << len(passages)) - 1
        self.articles = 0
        self.text: dict[str, int] = {}
        self.title: dict[str, int] = {}
        self.division: dict[str, int] = {}
        self.scopes = {"article": self.text, "title": self.title, "division": self.division}
        self.steps: dict[tuple[tuple[str, ...], ...], int] = {}
        for n, p in enumerate(passages):
            bit = 1 << n
            if p.article is not None:
                self.articles |= bit
            for table, concepts in (
                (self.text, p.occurrences),
                (self.title, p.title_concepts),
                (self.division, p.division_concepts),
            ):
                for concept in concepts:
                    table[concept] = table.get(concept, 0) | bit

    @staticmethod
    def _any(table: dict[str, int], concepts: Sequence[str]) -> int:
        mask = 0
        for c in concepts:
            mask |= table.get(c, 0)
        return mask

    def _saying(self, alternatives: tuple[tuple[str, ...], ...]) -> int:
        """The passages that say all the concepts of one of ``alternatives``."""
        known = self.steps.get(alternatives)
        if known is None:
            known = 0
            for alternative in alternatives:
                together = self.all
                for concept in alternative:
                    together &= self.text.get(concept, 0)
                known |= together
            self.steps[alternatives] = known
        return known

    def places(self, clause: Clause) -> Iterator[Passage]:
        """The passages that may hold ``clause``: they say its steps, their titles suit it."""
        mask = self.all if clause.anywhere else self.articles
        for step in clause.steps:
            mask &= self._saying(step.alternatives)
            if not mask:
                return
        for word, concepts in clause.conditions:
            if word == "with":
                mask &= self._any(self.text, concepts)
            elif word == "article":
                mask &= self._any(self.text, concepts) | self._any(self.division, concepts)
            elif word not in ("without", "not-of", "of"):
                here = self._any(self.scopes[word.removeprefix("no-")], concepts)
                mask &= ~here if word.startswith("no-") else here
        while mask:
            low = mask & -mask
            yield self.passages[low.bit_length() - 1]
            mask ^= low


def _find(index: _Index, clauses: Sequence[tuple[int, Clause]]) -> None:
    """Add the clauses found in the passages of ``index`` to them; a quantity states one fact at most.

    Each clause comes with its rank among all.
    """
    claimed: dict[tuple[int, int], str] = {}
    for rank, clause in clauses:
        seen: set[tuple[int, int, int]] = set()
        for passage in index.places(clause):
            for chain in _chains(passage, clause):
                match = _found(rank, clause, passage, chain)
                if match is None:
                    continue
                captured = match.captured
                if captured is not None and captured.quantity is not None:
                    place = (id(passage), captured.first)
                    if claimed.setdefault(place, clause.fact) != clause.fact:
                        continue
                    key = (*place, captured.last)
                else:
                    key = (id(passage), match.first, -1)
                if key not in seen and passage.content.clauses is not None:
                    seen.add(key)
                    passage.content.clauses.append(match)


def _found(
    rank: int, clause: Clause, passage: Passage, chain: tuple[Occurrence, ...]
) -> Found | None:
    first, last = min(o.first for o in chain), max(o.last for o in chain)
    if not _holds(clause, passage, first, last):
        return None
    if clause.polarity and not _agrees(clause, passage, chain, first, last):
        return None
    captured = None if clause.captured is None else chain[clause.captured]
    if captured is not None and (
        _of_another(clause, passage, captured)
        or conceded(passage, captured)
        or not_waited(passage, captured)
        or (captured.concept in _REPLACED and but_another(passage, captured))
    ):
        return None
    return Found(rank, first, last, captured)


def _of_another(clause: Clause, passage: Passage, value: Occurrence) -> bool:
    """Whether ``value`` is that of a thing of ``not-of``, named last after the quantity before it."""
    others = [c for word, concepts in clause.conditions if word == "not-of" for c in concepts]
    if not others:
        return False
    own = [c for word, concepts in clause.conditions if word == "of" for c in concepts]
    start = max(passage.sentence(value.first)[0], value.first - _OWNER_REACH)
    for o in found(passage, start, value.first, BREAK, "QUANTITY"):
        if o.last < value.first and (o.quantity is None or o.quantity.kind != "ordinal"):
            start = o.last + 1
    named = found(passage, start, value.first, *others)
    return bool(named) and not passage.says(named[-1].last + 1, value.first, *own)


def _agrees(
    clause: Clause, passage: Passage, chain: tuple[Occurrence, ...], first: int, last: int
) -> bool:
    """Whether the words of a match say it, or deny it, as the clause asks."""
    if clause.polarity in ("affirmed", "denied"):
        return denied(passage, chain) == (clause.polarity == "denied")
    if clause.judged is not None:
        chain = (chain[clause.judged],)
        first, last = chain[0].first, chain[0].last
    return negated(passage, chain, first, last) == (clause.polarity == "negated")


_DAYS_PER: dict[str, int | Fraction] = {
    "hour": Fraction(1, 24),
    "day": 1,
    "week": 7,
    "month": 30,
    "year": 365,
}
_MONTHS_PER = {
    "day": Fraction(1, 30),
    "week": Fraction(7, 30),
    "month": Fraction(1),
    "year": Fraction(12),
}


def in_unit(name: str, q: Quantity) -> Fraction | None:
    """The value of ``q`` in the unit that the fact's name tells (days, months, years or none)."""
    if q.value is None:
        return None
    last = name.rsplit(".", 1)[-1]
    if q.kind == "percent":
        return q.value if last.endswith("percent") else q.value / 100
    if q.kind == "fraction" and last.endswith("percent"):
        return q.value * 100
    if q.unit == "EXERCISE":
        years = {"days": 365, "months": 12}
        return q.value * next((n for unit, n in years.items() if last.endswith(unit)), 1)
    if q.kind != "duration":
        return q.value
    if last.endswith("days"):
        return q.value * _DAYS_PER.get(q.unit, 0) or None
    if last.endswith("months"):
        return q.value * _MONTHS_PER.get(q.unit, Fraction(0)) or None
    if last.endswith("years"):
        return q.value * _MONTHS_PER.get(q.unit, Fraction(0)) / 12 or None
    return q.value


def evidence_of(passage: Passage, first: int, last: int) -> Evidence:
    """The evidence for the words ``first`` to ``last``: the part that stands in one paragraph."""
    piece = passage.piece(first)
    while passage.piece(last) is not piece:
        last -= 1
    line, words = piece.line, passage.words
    a, b = words[first].start + piece.shift, words[last].end + piece.shift
    quote = line.text[a - line.start : b - line.start]
    position = passage.article.position if passage.article else None
    return Evidence(position, line.paragraph, a, b, quote)


@dataclass(slots=True)
class Reading:
    """The statements read so far."""

    statements: list[tuple[str, Statement[Any]]] = field(default_factory=list)

    def state(
        self,
        fact: str,
        value: Any,
        passage: Passage,
        first: int,
        last: int,
        *,
        quantity: Quantity | None = None,
        sure: bool = True,
    ) -> None:
        """Record that ``passage`` states ``value`` for ``fact`` by its words ``first`` to ``last``.

        A fact that is not at home under the title of its article is only half understood; what the text
        only recalls, or a figure that it refuses, is no statement.
        """
        weighed, key = passage.content.weighed, (fact, first, last, id(quantity))
        weight = weighed.get(key)
        if weight is None:
            weight = weighed[key] = _weight(passage, fact, first, last, quantity)
        if not weight.stands:
            return
        sure = sure and weight.at_home
        digits = quantity.digits if quantity else None
        words = quantity.words if quantity else None
        if digits == words or digits is None or words is None:
            digits = words = None
        bound = quantity.bound if quantity else "exactly"
        upper = quantity.upper if quantity else None
        evidence = evidence_of(passage, first, last)
        unit = quantity.unit if quantity and quantity.kind == "duration" else ""
        said = Statement(value, evidence, sure, bound, upper, digits, words, unit, weight.general)
        self.statements.append((fact, said))

    def board_sizes(self) -> set[Any]:
        """The exact numbers of administrators stated so far."""
        return {
            said.value
            for fact, said in self.statements
            if fact == "board.size" and said.bound == "exactly" and said.sure
        }


def _weight(
    passage: Passage, fact: str, first: int, last: int, quantity: Quantity | None
) -> Weight:
    """What the words ``first`` to ``last`` of ``passage`` are worth as a statement of ``fact``."""
    void = recalled(passage, first, last) or (
        quantity is not None and refused(passage, first, last, quantity)
    )
    if void:
        return Weight(False, False, False)
    title, division = passage.title_concepts, passage.division_concepts
    titled = passage.article is not None and bool(passage.article.title)
    home = not titled or at_home(fact, title)
    general = alone_at_home(fact, title, division, titled)
    return Weight(True, home, general and not for_one_case(passage, first, last))


@lru_cache(maxsize=1)
def _ranked() -> tuple[tuple[tuple[int, Clause], ...], ...]:
    """The clauses of each file with their ranks among all."""
    rank = count()
    return tuple(tuple((next(rank), clause) for clause in clauses) for _, clauses in clause_files())


@lru_cache(maxsize=1)
def _by_rank() -> tuple[Clause, ...]:
    return tuple(clause for clauses in _ranked() for _, clause in clauses)


def read_clause_facts(passages: Sequence[Passage], reading: Reading) -> None:
    """Run every clause file over ``passages`` and record what they state, clause by clause."""
    unread = list({id(p.content): p for p in passages if p.content.clauses is None}.values())
    for passage in unread:
        passage.content.clauses = []
    if unread:
        index = _Index(unread)
        for clauses in _ranked():
            _find(index, clauses)
    matches = [(m.rank, n, m) for n, p in enumerate(passages) for m in p.content.clauses or ()]
    matches.sort(key=itemgetter(0, 1))
    for rank, n, match in matches:
        _record(_by_rank()[rank], passages[n], match, reading)


def _record(clause: Clause, passage: Passage, match: Found, reading: Reading) -> None:
    """Record what ``clause`` states by the words where it was found."""
    captured = match.captured
    quantity = captured.quantity if captured else None
    value: Any = True
    if clause.constant is not None:
        value = _constant(clause.constant)
    elif quantity is not None:
        value = in_unit(clause.fact, quantity)
        if value is None:
            return
    elif captured is not None:
        value = evidence_of(passage, captured.first, captured.last).quote
    if captured and quantity and quantity.bound == "less_than":
        denied_ = passage.says(match.first, captured.first, "NEGATION")
        quantity = quantity._replace(bound="at_least") if denied_ else quantity
    first, last = _said_words(passage, match)
    reading.state(clause.fact, value, passage, first, last, quantity=quantity, sure=clause.sure)


@lru_cache(maxsize=_REMEMBERED)
def _constant(text: str) -> Any:
    """``true``, a number, or a word of the schema."""
    if text == "true":
        return True
    return Fraction(text) if text[0].isdigit() else text


def _said_words(passage: Passage, match: Found) -> tuple[int, int]:
    """The words that state the fact: those of the sentence of the captured value."""
    if match.captured is None:
        title_end = passage.title_end
        return (title_end if match.first < title_end <= match.last else match.first), match.last
    start, end = passage.sentence(match.captured.first)
    first = match.first if match.first >= start else match.captured.first
    last = match.last if match.last < end else match.captured.last
    return first, last
