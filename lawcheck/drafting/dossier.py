"""The dossier: every document of ``templates/dossier.yaml``, filled from a profile, with its checklist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from lawcheck.drafting.clauses import ProfileSource, Words
from lawcheck.drafting.deadlines import Deadline, concerns, deadlines
from lawcheck.drafting.markup import write
from lawcheck.drafting.profile import Profile, local
from lawcheck.drafting.sheets import statutes_page
from lawcheck.drafting.statutes import dossier, statutes_of, words
from lawcheck.drafting.word import Page
from lawcheck.errors import LawcheckError
from lawcheck.resources import directory

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

CHECKLIST = "00"
_COLUMNS = (1.3, 4.4, 3.5, 3.0, 2.6, 1.6)
_DAYS = (3.4, 10.6, 2.4)


class Document(NamedTuple):
    """One document of the dossier: the name of its file and its page."""

    file: str
    page: Page


@lru_cache(maxsize=2)
def _environment(language: str) -> ImmutableSandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(directory("templates") / "dossier" / language),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,
    )


class _Dossier:
    def __init__(self, profile: Profile, source: ProfileSource, today: date) -> None:
        self.profile = profile
        self.source = source
        self.language = source.language
        self.framing = words(self.language)
        self.own: Mapping[str, Any] = dossier()["words"][self.language]
        self.days = {d.name: d for d in deadlines(source, today)}
        self.entries = [e for e in dossier()["documents"] if concerns(e, source)]

    def page(self, subject: str) -> Page:
        """An empty sheet that bears the name of the cooperative."""
        name = local(self.profile["name"], self.language)
        page = Page(
            self.language, name, page_words=(self.framing["page"], self.framing["of"])
        )  # fmt: skip
        page.properties({"title": f"{subject} - {name}"})
        return page

    def day(self, name: str) -> str:
        """A deadline as it is written, or that its date is to come."""
        deadline = self.days.get(name)
        if deadline is None or deadline.day is None:
            return str(self.own["no_date"])
        return Words(self.source).speller.date(deadline.day)

    def articles(self, said: Any) -> str:
        """Articles as the language lists them."""
        return str(said).replace(",", Words(self.source).speller.words["comma"])

    def document(self, number: int, entry: Mapping[str, Any]) -> Document:
        """One document, written from its template."""
        slug = str(entry["slug"])
        file = f"{number:02}-{slug}-{self.language}.docx"
        if slug == "statutes":
            return Document(file, statutes_page(statutes_of(self.profile, self.source)))
        functions = Words(self.source).functions()
        text = (
            _environment(self.language)
            .get_template(f"{slug}.j2")
            .render(**functions, due=self.day, title=entry["title"][self.language])
        )
        page = self.page(entry["title"][self.language])
        write(page, text, self.source)
        if entry.get("form"):
            page.paragraph(self.own["form"], bold=True)
        return Document(file, page)

    def checklist(self) -> Document:
        """The ordered list of the documents and the calendar."""
        page = self.page(self.own["checklist"])
        page.title(self.own["checklist"])
        page.paragraph(self.own["note"])
        number = 0
        for step, title in dossier()["steps"].items():
            rows = []
            for entry in self.entries:
                if entry["step"] != step:
                    continue
                number += 1
                due = self.day(entry["due"]) if "due" in entry else ""
                rows.append((
                    f"{number:02}", entry["title"][self.language], entry["to"][self.language],
                    entry["copies"][self.language], due, self.articles(entry["article"]),
                ))  # fmt: skip
            if rows:
                page.heading(title[self.language], level=2)
                page.table(self.own["columns"], rows, widths=_COLUMNS, size=10)
        page.heading(self.own["calendar"], level=2)
        spell = Words(self.source).speller
        known = sorted((d for d in self.days.values() if d.day), key=_when)
        unknown = [d for d in self.days.values() if not d.day]
        page.table(
            self.own["calendar_columns"],
            [
                (
                    spell.date(d.day) if d.day else self.own["no_date"],
                    d.title,
                    self.articles(d.article),
                )
                for d in (*known, *unknown)
            ],
            widths=_DAYS,
            size=10,
        )
        return Document(f"{CHECKLIST}-checklist-{self.language}.docx", page)


def _when(deadline: Deadline) -> date:
    return deadline.day or date.max


def documents(profile: Profile, source: ProfileSource, today: date) -> Iterator[Document]:
    """The checklist, then every document wanted, in the order in which they are used."""
    made = _Dossier(profile, source, today)
    yield made.checklist()
    ordered = [e for step in dossier()["steps"] for e in made.entries if e["step"] == step]
    for number, entry in enumerate(ordered, 1):
        yield made.document(number, entry)


def calendar(profile: Profile, source: ProfileSource, today: date) -> bytes:
    """The deadlines whose dates are known, as an iCalendar file.

    Raises LawcheckError ``calendar-needs`` when the package ``icalendar`` is not installed.
    """
    try:
        from icalendar import Calendar, Event
    except ImportError as error:
        raise LawcheckError("calendar-needs") from error

    name = local(profile["name"], source.language)
    found = Calendar()
    found.add("prodid", "-//lawcheck//dossier//")
    found.add("version", "2.0")
    for deadline in deadlines(source, today):
        if deadline.day is None:
            continue
        event = Event()
        event.add("uid", f"{deadline.name}-{deadline.day.isoformat()}@lawcheck")
        event.add("dtstamp", date.today())
        event.add("dtstart", deadline.day)
        event.add("summary", f"{name}: {deadline.title}")
        event.add("description", f"112.12, {deadline.article}")
        found.add_component(event)
    return bytes(found.to_ical())


def write_dossier(folder: Path, made: Iterator[Document]) -> list[Path]:
    """Write the documents in ``folder``, made if need be. Raises LawcheckError ``output-failed``.

    All of them are ready before the first is written.
    """
    from lawcheck.output import write_bytes

    ready = [(folder / document.file, document.page.content()) for document in made]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LawcheckError("output-failed", path=folder, why=error.strerror) from error
    for path, content in ready:
        write_bytes(path, content)
    return [path for path, _ in ready]
