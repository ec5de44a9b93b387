"""Clause templates (``templates/clauses/{ar,fr}/*.j2``): the one source of compliant wording.

A template begins with its title (``# …``) and goes on with paragraphs, one a line; ``- `` begins an
item. It asks its :class:`Source` for values and never computes the law: the same clause is drafted
from a profile, offered as a remedy from what a document states, or left open in a blank form.

Functions of a template: ``n(name, noun)`` a counted number, ``amount`` dirhams, ``duration`` months or
years, ``percent``, ``fraction(name, "à")`` (French preposition, or Arabic case), ``text`` and ``lines``
words of the founder, ``of`` a place that something is of, ``day`` a date, ``value`` the bare value,
``holds`` a condition, ``people`` founders, ``classes`` those of article 1, ``label`` the name of a fact,
``local`` a founder's own words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from lawcheck.bylaws import names
from lawcheck.drafting.controls import Control, marked
from lawcheck.drafting.fields import answer, defaults, fact_title, fields
from lawcheck.drafting.numbers import Language, Speller, speller
from lawcheck.drafting.profile import Founder, Profile, local
from lawcheck.law import Law, load_decrees, load_law, verdict
from lawcheck.resources import directory

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from lawcheck.bylaws import Bylaws

LAW = "112.12"
_MONTHS = 12
_FIRST_CLASS = (1,)
_AMOUNT, _, _VALUE = _CAPITAL = ("capital.amount", "capital.shares", "capital.share_value")
_OPEN_LINES = {False: 1, True: 4}
"""How many lines a list has that nobody has filled: more of them on a form."""


class Source(Protocol):
    """Where a clause takes its values from."""

    offers: bool
    """Whether it wants to know what else a value might be."""

    @property
    def language(self) -> Language:
        """The language of the clause."""

    def value(self, name: str) -> Any:
        """The value of a fact or an answer, None when it is open."""

    def holds(self, condition: str) -> bool:
        """Whether a part of the clause is wanted."""

    def people(self, *roles: str) -> Sequence[Founder]:
        """The founders who hold one of ``roles``; all of them without roles."""

    def told(self, name: str, title: str, words: str, choices: Sequence[str]) -> str:
        """``words`` as they stand in the clause for the value ``name``; ``choices`` would do as well."""


class Clause(NamedTuple):
    """A title and paragraphs (items begin with ``- ``)."""

    title: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The paragraphs, one a line."""
        return "\n".join(self.lines)


@lru_cache(maxsize=128)
def law_value(name: str) -> Any:
    """What Law 112.12, or a decree, itself fixes for ``name``; None when they fix nothing."""
    for text in (_law(), *load_decrees()):
        for figure in text.figures(name):
            if figure.status == "known" and figure.value is not None:
                return figure.value
    return None


def _law() -> Law:
    return load_law(LAW)


@lru_cache(maxsize=1)
def _facts() -> frozenset[str]:
    return frozenset(names())


def usual(name: str) -> Any:
    """The usual lawful value of a fact: the default answer, else the figure of the law."""
    return defaults()[name] if name in defaults() else law_value(name)


class ProfileSource:
    """Values of a founder's profile."""

    offers = False

    def __init__(self, profile: Profile, language: Language) -> None:
        self.profile = profile
        self.language: Language = language

    def value(self, name: str) -> Any:
        """The answer, else what the law fixes."""
        found = self.profile[name]
        return law_value(name) if found is None and name not in fields() else found

    def holds(self, condition: str) -> bool:
        """Whether the condition holds in the profile."""
        return self.profile.holds(condition)

    def people(self, *roles: str) -> Sequence[Founder]:
        """The founders, or those who hold one of ``roles``."""
        return self.profile.having(*roles) if roles else self.profile.founders

    def told(self, name: str, title: str, words: str, choices: Sequence[str]) -> str:
        """The words themselves."""
        return words


class StatedSource:
    """Values that statutes state, where they are lawful; else the usual ones, else blanks.

    This is how a remedy keeps what need not change.
    """

    offers = False

    def __init__(self, bylaws: Bylaws, language: Language) -> None:
        self.bylaws = bylaws
        self.language: Language = language

    def value(self, name: str) -> Any:
        """The first sure and lawful value stated, else the default."""
        if name in _CAPITAL:
            return self._capital()[name]
        return usual(name) if (stated := self._stated(name)) is None else stated

    def _stated(self, name: str) -> Any:
        for said in self.bylaws.said(name) if name in _facts() else ():
            if said.sure and verdict(_law(), name, said.value) in ("lawful", "silent"):
                return said.value
        return None

    def _capital(self) -> dict[str, Any]:
        """Amount, shares and value of a share that agree (26); where they do not, the shares rule."""
        stated = amount, shares, value = tuple(self._stated(name) for name in _CAPITAL)
        if not any(self.bylaws.said(name) for name in _CAPITAL):
            stated = tuple(usual(name) for name in _CAPITAL)
        elif shares and value and verdict(_law(), _AMOUNT, shares * value) == "lawful":
            stated = (shares * value, shares, value)
        else:
            value = value or usual(_VALUE)
            shares = ceil(Fraction(amount or law_value(_AMOUNT)) / value)
            stated = (shares * value, shares, value)
        return dict(zip(_CAPITAL, stated, strict=True))

    def holds(self, condition: str) -> bool:
        """Whether the statutes are known to have what the condition asks."""
        bylaws = self.bylaws
        managers = bool(bylaws.organs.managers) and not bylaws.organs.board
        several = managers and (bylaws.value("managers.count") or 0) > 1
        return {
            "board": not managers,
            "managers": managers,
            "several_managers": several,
            "single_manager": managers and not several,
            "legal_persons": bool(bylaws.members.legal_persons),
            "in_kind": bool(bylaws.capital.in_kind),
            "third_parties": True,
        }.get(condition, False)

    def people(self, *_: str) -> Sequence[Founder]:
        """Nobody: names are for the founders to give."""
        return ()

    def told(self, name: str, title: str, words: str, choices: Sequence[str]) -> str:
        """The words themselves."""
        return words


class FormSource:
    """A blank form: the usual values to keep or to change, prompts for all that is the founders' own."""

    offers = True

    def __init__(self, language: Language, governance: str) -> None:
        self.language: Language = language
        self._conditions = {
            "board": governance == "board",
            "managers": governance == "managers",
            "several_managers": False,
            "single_manager": governance == "managers",
            "third_parties": True,
            "legal_persons": True,
            "listed": True,
        }

    def value(self, name: str) -> Any:
        """The usual value."""
        return usual(name)

    def holds(self, condition: str) -> bool:
        """Whether the form has the part."""
        return self._conditions.get(condition, False)

    def people(self, *_: str) -> Sequence[Founder]:
        """Nobody yet."""
        return ()

    def told(self, name: str, title: str, words: str, choices: Sequence[str]) -> str:
        """A place to fill or to choose."""
        prompts = words.endswith(f"[{title}]")
        return marked(Control(name, title, words, prompts, tuple(choices)))


@lru_cache(maxsize=2)
def _environment(language: Language) -> ImmutableSandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(directory("templates") / "clauses" / language),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # plain text: the writers escape for their own format
    )


class Words:
    """The functions that templates call: each value told in words, open ones as a bracketed name."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.speller: Speller = speller(source.language)

    def functions(self) -> dict[str, Callable[..., Any]]:
        """The functions by the name that templates use."""
        return {
            "n": self.counted,
            "amount": self.amount,
            "duration": self.duration,
            "percent": self.percent,
            "fraction": self.fraction,
            "text": self.text,
            "of": self.of,
            "lines": self.lines,
            "day": self.day,
            "value": self.source.value,
            "holds": self.source.holds,
            "people": self.source.people,
            "local": self.local,
            "open": self.open,
            "label": self.label,
            "classes": self.classes,
            "count": self.speller.count,
            "dirhams": self.speller.amount,
        }

    def open(self, name: str, before: str) -> str:
        """A value nobody gave, after the word that the law wants ``before`` it."""
        title = self.label(name)
        words = f"{before} [{title}]"
        return self.source.told(name, title, words, ())

    def label(self, name: str) -> str:
        """The short name of a fact or of an answer."""
        known = fields().get(name)
        return (
            known.title(self.source.language) if known else fact_title(name, self.source.language)
        )

    def classes(self) -> list[int]:
        """The classes of article 1 that the cooperative belongs to."""
        said = self.source.value("category") or _FIRST_CLASS
        return [int(number) for number in said]

    def _told(self, name: str, spell: Callable[[Any], str]) -> str:
        value = self.source.value(name)
        title = self.label(name)
        words = f"[{title}]" if value is None else spell(value)
        known = fields().get(name) if self.source.offers else None
        choices = [spell(answer(known, choice)) for choice in known.choices] if known else []
        return self.source.told(name, title, words, choices)

    def counted(self, name: str, noun: str, case: str = "oblique") -> str:
        """A number and the noun it counts."""
        return self._told(name, lambda v: self.speller.count(v, noun, case))

    def amount(self, name: str, case: str = "oblique") -> str:
        """An amount in dirhams."""
        return self._told(name, lambda v: self.speller.amount(v, case))

    def duration(self, name: str, case: str = "oblique") -> str:
        """A number of months, as years when they are whole."""

        def spell(months: Fraction) -> str:
            years = Fraction(months) / _MONTHS
            if years.denominator == 1 and years:
                return self.speller.count(years, "year", case)
            return self.speller.count(months, "month", case)

        return self._told(name, spell)

    def percent(self, name: str, case: str = "oblique") -> str:
        """A percentage."""
        return self._told(name, lambda v: self.speller.percent(v, case))

    def fraction(self, name: str, case: str = "oblique") -> str:
        """A share of a whole."""
        return self._told(name, lambda v: self.speller.fraction(Fraction(v), case))

    def local(self, value: Any) -> str:
        """A founder's own words in the language of the clause; blank when there are none."""
        return "" if value is None else local(value, self.source.language)

    def text(self, name: str) -> str:
        """The founder's words for ``name``."""
        return self._told(name, lambda v: v if isinstance(v, str) else self.local(v))

    def of(self, name: str) -> str:
        """The founder's words for a place, after «of»."""
        if self.source.value(name) is None:
            return f"{self.speller.of('')}{self.text(name)}"
        return self._told(name, lambda v: self.speller.of(self.local(v)))

    def lines(self, name: str) -> list[str]:
        """The founder's words for ``name``, a list."""
        value = self.source.value(name)
        if value is None:
            return [self._told(name, str)] * _OPEN_LINES[self.source.offers]
        return [self.local(line) for line in value]

    def day(self, name: str) -> str:
        """A date, or a day of the year."""

        def spell(value: date | str) -> str:
            if isinstance(value, date):
                return self.speller.date(value)
            return self.speller.day_of_year(value)

        return self._told(name, spell)


@lru_cache(maxsize=256)
def _text(template: str, language: Language) -> str:
    """A clause as it is written; many ask for no value."""
    path = directory("templates") / "clauses" / language / f"{template}.j2"
    return path.read_text(encoding="utf-8")


def render(template: str, source: Source) -> Clause:
    """The clause ``template`` with the values of ``source``.

    Raises ``jinja2.TemplateError`` on a template that asks for anything unknown.
    """
    text = _text(template, source.language)
    if "{" in text:
        page = _environment(source.language).get_template(f"{template}.j2")
        text = page.render(**Words(source).functions())
    title, _, body = text.strip().partition("\n")
    lines = tuple(line.strip() for line in body.splitlines() if line.strip())
    return Clause(title.removeprefix("#").strip(), lines)


def remedy(templates: str, language: Language, bylaws: Bylaws) -> str:
    """The words of the clauses ``templates`` (names apart by spaces) that cure what states ``bylaws``."""
    source = StatedSource(bylaws, language)
    return "\n".join(render(template, source).text for template in templates.split())
