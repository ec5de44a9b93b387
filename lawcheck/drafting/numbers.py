"""Numbers, amounts, durations, fractions and dates in words and digits: ``templates/words/*.yaml``.

>>> speller("fr").count(Fraction(21), "share")
'vingt et une (21) parts'
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any, Literal

from lawcheck.resources import directory
from lawcheck.yamlfile import installed_yaml

Language = Literal["ar", "fr"]
Gender = Literal["m", "f"]

MAXIMUM = 999_999_999
_SCALES = ((1_000_000, "million"), (1_000, "thousand"))


class Speller:
    """How one language writes numbers and what they count. Numbers are whole, up to 999 999 999.

    ``case`` matters to Arabic alone: ``nominative`` for a subject, ``oblique`` after a verb or a
    preposition.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        self.words = words

    def cardinal(self, number: int, gender: Gender = "m", case: str = "oblique") -> str:
        """``number`` in words. Raises ValueError beyond :data:`MAXIMUM` or below zero."""
        raise NotImplementedError

    def noun(self, number: int, noun: str, case: str = "oblique") -> str:
        """The form of ``noun`` after ``number``."""
        raise NotImplementedError

    def count(self, number: Fraction | int, noun: str, case: str = "oblique") -> str:
        """``number`` in words, digits in brackets, then the noun."""
        raise NotImplementedError

    def fraction(self, value: Fraction, case: str = "oblique") -> str:
        """A share of a whole in words; in French, ``case`` may be a preposition that it joins."""
        raise NotImplementedError

    def date(self, day: date) -> str:
        """A day with the name of its month."""
        raise NotImplementedError

    def day_of_year(self, day: str) -> str:
        """``MM-DD`` as a day and the name of its month."""
        raise NotImplementedError

    def digits(self, number: Fraction | int) -> str:
        """``number`` in digits, its thousands set apart."""
        whole, rest = divmod(Fraction(number), 1)
        text = f"{int(whole):,}".replace(",", self.words["thousands_separator"])
        if rest:
            hundredths = f"{float(rest):.2f}"[2:].rstrip("0")
            text += self.words["decimal_separator"] + hundredths
        return text

    def amount(self, number: Fraction | int, case: str = "oblique") -> str:
        """An amount in dirhams; with centimes, in digits alone."""
        if Fraction(number).denominator != 1:
            return f"{self.money(number)} {self.noun(100, 'dirham', case)}"
        return self.count(number, "dirham", case)

    def money(self, number: Fraction | int) -> str:
        """A sum in digits, with its two decimals when it is not whole."""
        value = Fraction(number)
        if value.denominator == 1:
            return self.digits(value)
        whole, rest = divmod(round(value * 100), 100)
        return f"{self.digits(whole)}{self.words['decimal_separator']}{rest:02}"

    def of(self, name: str) -> str:
        """``name`` after the preposition that says whose or from where."""
        raise NotImplementedError

    def percent(self, value: Fraction | int, case: str = "oblique") -> str:
        """A percentage in words, digits in brackets when it is a whole number."""
        digits = f"{self.digits(value)} {self.words['percent_sign']}"
        if Fraction(value).denominator != 1:
            return digits
        return f"{self.cardinal(int(value), 'm', case)} {self.words['percent']} ({digits})"


def _checked(number: int) -> int:
    if not 0 <= number <= MAXIMUM:
        raise ValueError(f"{number} is not between 0 and {MAXIMUM}")
    return number


class Arabic(Speller):
    """Arabic: the number agrees with the noun, the noun's form follows the number."""

    def _form(self, forms: str, case: str) -> str:
        """One of ``nominative|oblique``."""
        nominative, _, oblique = forms.partition("|")
        return nominative if case == "nominative" or not oblique else oblique

    def cardinal(self, number: int, gender: Gender = "m", case: str = "oblique") -> str:
        """``number`` in words, agreeing with a noun of that gender."""
        return self._spelled(_checked(number), gender, case, construct=False)

    def _spelled(self, number: int, gender: Gender, case: str, *, construct: bool) -> str:
        words = self.words
        if number == 0:
            return str(words["zero"])
        parts = []
        rest = number
        for value, name in _SCALES:
            many, rest = divmod(rest, value)
            if many:
                parts.append(self._scaled(many, words[name], case, last=construct and not rest))
        hundreds, rest = divmod(rest, 100)
        if hundreds:
            table = "hundreds_before_noun" if construct and not rest else "hundreds"
            parts.append(self._form(words[table][hundreds - 1], case))
        if rest:
            parts.append(self._below_hundred(rest, gender, case))
        return f" {words['and']}".join(parts)

    def _scaled(self, many: int, scale: Mapping[str, str], case: str, *, last: bool) -> str:
        """Thousands or millions: the scale is a masculine noun that they count."""
        if many == 1:
            return scale["one"]
        if many == 2:
            return self._form(scale["two_before_noun" if last else "two"], case)
        spelled = self._spelled(many, "m", case, construct=True)
        return f"{spelled} {self._counted(many, scale)}"

    @staticmethod
    def _counted(number: int, forms: Mapping[str, str]) -> str:
        """The form of a noun after a number other than one and two."""
        last = number % 100
        if 3 <= last <= 10:
            return forms["few"]
        return forms["many"] if last > 10 else forms.get("hundred", forms["one"])

    def _below_hundred(self, number: int, gender: Gender, case: str) -> str:
        words = self.words
        if number < 10:
            return self._form(words["units"][gender][number - 1], case)
        if number == 10:
            return str(words["ten"][gender])
        if number in (11, 12):
            return self._form(words["eleven" if number == 11 else "twelve"][gender], case)
        tens, unit = divmod(number, 10)
        if tens == 1:
            return f"{words['units'][gender][unit - 1]} {words['teen'][gender]}"
        spelled = self._form(words["tens"][tens - 2], case)
        if not unit:
            return spelled
        before = self._form(words["units"][gender][unit - 1], case)
        return f"{before} {words['and']}{spelled}"

    def noun(self, number: int, noun: str, case: str = "oblique") -> str:
        """The singular, dual or plural of ``noun``."""
        forms = self.words["nouns"][noun]
        if number == 2:
            return self._form(forms["two"], case)
        return str(forms["one"]) if number == 1 else self._counted(number, forms)

    def count(self, number: Fraction | int, noun: str, case: str = "oblique") -> str:
        """Number, digits, noun; «one» follows its noun, the dual says two."""
        value = int(number)
        gender: Gender = self.words["nouns"][noun]["gender"]
        counted, digits = self.noun(value, noun, case), f"({self.digits(value)})"
        if value == 2:
            return f"{counted} {digits}"
        if value == 1:
            return f"{counted} {self.cardinal(value, gender, case)} {digits}"
        return f"{self._spelled(value, gender, case, construct=True)} {digits} {counted}"

    def fraction(self, value: Fraction, case: str = "oblique") -> str:
        """The fraction alone, ready for the noun it is a part of; an unusual one in digits."""
        key = f"{value.numerator}/{value.denominator}"
        return self._form(self.words["fractions"].get(key, key), case)

    def date(self, day: date) -> str:
        """Day, month, year."""
        return f"{day.day} {self.words['months'][day.month - 1]} {day.year}"

    def of(self, name: str) -> str:
        """The name itself: Arabic puts it after its noun."""
        return name

    def day_of_year(self, day: str) -> str:
        """Day and month."""
        month, number = map(int, day.split("-"))
        return f"{number} {self.words['months'][month - 1]}"


class French(Speller):
    """French, with the hyphens of the traditional spelling."""

    def cardinal(self, number: int, gender: Gender = "m", case: str = "oblique") -> str:
        """``number`` in words; only a final ``un`` agrees."""
        number = _checked(number)
        millions, rest = divmod(number, 1_000_000)
        thousands, below = divmod(rest, 1_000)
        parts = []
        if millions:
            plural = "s" if millions > 1 else ""
            parts.append(f"{self._below_thousand(millions, 'm')} {self.words['million']}{plural}")
        if thousands:
            if thousands > 1:
                parts.append(self._below_thousand(thousands, "m", final=False))
            parts.append(self.words["thousand"])
        if below or not parts:
            parts.append(self._below_thousand(below, gender))
        return " ".join(parts)

    def _below_thousand(self, number: int, gender: Gender, *, final: bool = True) -> str:
        hundreds, rest = divmod(number, 100)
        parts = []
        if hundreds:
            if hundreds > 1:
                parts.append(self.words["units"][hundreds])
            plural = "s" if hundreds > 1 and not rest and final else ""
            parts.append(self.words["hundred"] + plural)
        if rest or not hundreds:
            parts.append(self._below_hundred(rest, gender, final=final))
        return " ".join(parts)

    def _below_hundred(self, number: int, gender: Gender, *, final: bool) -> str:
        units = self.words["units"]
        one = self.words["one_feminine"] if gender == "f" else units[1]
        if number < 20:
            return one if number == 1 else str(units[number])
        tens, unit = divmod(number, 10)
        word = str(self.words["tens"][tens - 2])
        if tens in (7, 9):
            unit += 10
        if unit == 0:
            return word + ("s" if tens == 8 and final else "")
        if unit in (1, 11) and tens < 8:
            return f"{word} {self.words['and']} {one if unit == 1 else units[11]}"
        return f"{word}-{one if unit == 1 else units[unit]}"

    def noun(self, number: int, noun: str, case: str = "oblique") -> str:
        """The singular or plural of ``noun``."""
        forms = self.words["nouns"][noun]
        return str(forms["one"] if number < 2 else forms["many"])

    def count(self, number: Fraction | int, noun: str, case: str = "oblique") -> str:
        """``six (6) membres``; whole millions take ``de``."""
        value = int(number)
        gender: Gender = self.words["nouns"][noun]["gender"]
        of = self.words["of"] if value and value % 1_000_000 == 0 else ""
        return f"{self.cardinal(value, gender)} ({self.digits(value)}) {of}{self.noun(value, noun)}"

    def fraction(self, value: Fraction, case: str = "oblique") -> str:
        """``la moitié``, ``les trois quarts (3/4)``; joined to a preposition: ``aux trois quarts``."""
        key = f"{value.numerator}/{value.denominator}"
        words = str(self.words["fractions"].get(key, f"{self.words['parts']}{key}"))
        for article, joined in self.words["contracted"].get(case, {}).items():
            if words.startswith(article):
                return str(joined) + words.removeprefix(article)
        return words

    def date(self, day: date) -> str:
        """``12 mars 2026``."""
        return f"{self.day_of_year(f'{day.month}-{day.day}')} {day.year}"

    def of(self, name: str) -> str:
        """``de Fès``, ``d'Azilal``."""
        vowel = bool(name) and name[0].upper() in self.words["vowels"]
        return f"{self.words['of_vowel' if vowel else 'of']}{name}"

    def day_of_year(self, day: str) -> str:
        """``31 décembre``."""
        month, number = map(int, day.split("-"))
        first = str(self.words["first_day"] if number == 1 else number)
        return f"{first} {self.words['months'][month - 1]}"


@lru_cache(maxsize=2)
def speller(language: Language) -> Speller:
    """The speller of ``ar`` or ``fr``."""
    words = installed_yaml(directory("templates") / "words" / f"{language}.yaml")
    return Arabic(words) if language == "ar" else French(words)
