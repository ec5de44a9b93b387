"""The interview (``lawcheck init``): questions one after the other, the law's reason with each.

The talker asks and tells; this module decides what to ask next and whether an answer will do. Nothing is
lost when it stops: the answers so far are handed over after each one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from lawcheck.drafting.fields import (
    Field,
    answer,
    defaults,
    fields,
    founder_default,
    people_fields,
)
from lawcheck.drafting.lawful import objections
from lawcheck.drafting.profile import Founder, Profile, local
from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, catalogue, say, say_error


class Talker(Protocol):
    """Whoever asks the founder."""

    def tell(self, text: str) -> None:
        """Show a line."""

    def ask(self, question: str, usual: str) -> str:
        """The founder's answer to ``question``; empty for ``usual``."""


class _Back(Exception):
    """The founder wants the question before."""


class Interview:
    """One founder's interview in one language.

    ``answers`` and ``founders`` may hold what an earlier session left: those questions are not asked
    again, unless the founder goes back to them.
    """

    def __init__(
        self,
        talker: Talker,
        language: Language,
        answers: Mapping[str, Any],
        founders: list[dict[str, Any]],
        *,
        every: bool = False,
        save: Callable[[Mapping[str, Any], list[dict[str, Any]]], None],
    ) -> None:
        self.talker = talker
        self.language = language
        self.tongue = "ar" if language == "ar" else "fr"
        self.answers = dict(answers)
        self.founders = founders
        self.every = every
        self.save = save
        self._passed: set[str] = set()

    def run(self) -> None:
        """Ask all there is to ask."""
        self.talker.tell(say("interview-start", self.language))
        asked: list[str] = []
        while (field := self._next()) is not None:
            try:
                self._ask(field)
                asked.append(field.name)
            except _Back:
                if asked:
                    before = asked.pop()
                    self.answers.pop(before, None)
                    self._passed.discard(before)
            self.save(self.answers, self.founders)

    def _next(self) -> Field | None:
        profile = self._profile()
        for field in fields().values():
            if field.name in self._passed or not profile.holds(field.when):
                continue
            if field.kind == "people":
                return field
            if field.name not in self.answers and (field.basic or self.every):
                return field
        return None

    def _profile(self) -> Profile:
        return Profile(self.answers, [Founder(person) for person in self.founders])

    def _ask(self, field: Field) -> None:
        if field.kind == "people":
            self._ask_people(field)
        else:
            value = self._answer(field, defaults().get(field.name), self._objection)
            if value is not None:
                self.answers[field.name] = value
        self._passed.add(field.name)

    def _answer(
        self, field: Field, usual: Any, object_to: Callable[[Field, Any], str] = lambda *_: ""
    ) -> Any:
        """An answer that will do, None when the question stays open."""
        why = field.why.get(self.tongue, "")
        if why:
            self.talker.tell(say("interview-why", self.language, why=why, article=field.article))
        while True:
            said = self.talker.ask(field.ask[self.tongue], self._shown(usual)).strip()
            if said in catalogue(self.language)["interview-back"].split("|"):
                raise _Back
            if not said:
                if usual is not None or field.optional:
                    return usual
                self.talker.tell(say("interview-needed", self.language))
                continue
            try:
                value = answer(field, self._lines(said) if field.kind == "lines" else said)
            except LawcheckError as error:
                self.talker.tell(say_error(error, self.language))
                continue
            if field.kind == "words":
                value = {self.tongue: value[self.tongue]}
            elif field.kind == "lines":
                value = tuple({self.tongue: line[self.tongue]} for line in value)
            objection = object_to(field, value)
            if not objection:
                return value
            self.talker.tell(objection)

    @staticmethod
    def _lines(said: str) -> list[str]:
        return [line.strip() for line in said.replace("\u061b", ";").split(";") if line.strip()]

    def _objection(self, field: Field, value: Any) -> str:
        """What the law has against this answer, given those before it."""
        profile = Profile({**self.answers, field.name: value}, self._profile().founders)
        if "name" not in profile.answers:
            return ""
        for objection in objections(profile, self.language):
            if field.name in objection.fields:
                return objection.message
        return ""

    def _shown(self, usual: Any) -> str:
        if isinstance(usual, bool):
            key = "answer-yes" if usual else "answer-no"
            return catalogue(self.language)[key].split("|")[0]
        if isinstance(usual, Mapping):
            return local(usual, self.tongue)
        if isinstance(usual, list | tuple):
            return ", ".join(map(str, usual))
        return "" if usual is None else str(usual)

    def _ask_people(self, field: Field) -> None:
        self.talker.tell(field.ask[self.tongue])
        self.talker.tell(
            say("interview-why", self.language, why=field.why[self.tongue], article=field.article)
        )
        while True:
            number = len(self.founders) + 1
            self.talker.tell(say("interview-founder", self.language, number=number))
            try:
                founder = self._founder()
            except _Back:
                if not self.founders:
                    raise
                self.founders.pop()
                continue
            if founder is None:
                return
            self.founders.append(founder)
            self.save(self.answers, self.founders)

    def _founder(self) -> dict[str, Any] | None:
        """The answers about one more founder; None when there is no more."""
        found: dict[str, Any] = {}
        for name, asked in people_fields().items():
            if name == "name":
                optional = asked._replace(optional=True)
                value = self._answer(optional, None)
                if value is None:
                    return None
            elif not Founder({**_usual_founder(), **found}).holds(asked.when):
                continue
            else:
                value = self._answer(asked, founder_default(name))
            if value is not None:
                found[name] = value
        return found


def _usual_founder() -> dict[str, Any]:
    return {name: founder_default(name) for name in people_fields()}
