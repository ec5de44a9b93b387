"""Commands that write for founders: draft, init, dossier."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawcheck.cli.common import complain, refuse
from lawcheck.errors import LawcheckError
from lawcheck.messages import Language, locale_language, say

if TYPE_CHECKING:
    from lawcheck.drafting.numbers import Language as Tongue
    from lawcheck.drafting.profile import Profile

TONGUES = ("ar", "fr")


def tongue_of(asked: str | None) -> Tongue:
    """The language to write in: the one asked for, else that of the user's environment, else French."""
    said = asked or locale_language()
    return "ar" if said == "ar" else "fr"


def lawful_profile(path: Path, spoken: Language) -> Profile:
    """The profile in ``path``; what is wrong or unlawful in it is told, and ends the command."""
    from lawcheck.drafting.lawful import objections
    from lawcheck.drafting.profile import check_consistency, load_profile

    try:
        profile = load_profile(path)
        found = objections(profile, spoken)
        if not found:
            check_consistency(profile)
    except LawcheckError as error:
        error.params.setdefault("path", path)
        refuse(error, spoken)
    for objection in found:
        fields = ", ".join(objection.fields) or objection.finding.rule.name
        article = objection.finding.rule.article
        refusal = LawcheckError(
            "profile-unlawful", field=fields, message=objection.message, article=article,
            rule=objection.finding.rule.code,
        )  # fmt: skip
        complain(refusal, spoken)
    if found:
        sys.exit(2)
    return profile


def warn_untranslated(profile: Profile, tongue: Tongue, spoken: Language) -> None:
    """Tell which answers are only given in the other language."""
    from lawcheck.drafting.profile import untranslated

    missing = untranslated(profile, tongue)
    if missing:
        click.echo(say("profile-untranslated", spoken, fields=", ".join(missing)), err=True)


@click.command()
@click.argument("profile", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write the documents in.",
)  # fmt: skip
@click.option(
    "--lang", type=click.Choice([*TONGUES, "both"]), default="both", show_default=True,
    help="Language of the documents.",
)  # fmt: skip
@click.option("--calendar", is_flag=True, help="Also the deadlines, as an .ics file.")
def dossier(profile: Path, output: Path, lang: str, calendar: bool) -> None:
    """Write every document of the file, from PROFILE: request for the name, statutes, lists, minutes…

    The checklist (00) says what each is for, how many copies, to whom and by when.

    \b
    Example:
      lawcheck dossier profil.yaml -o dossier --calendar
    """
    from datetime import date

    from lawcheck.drafting.clauses import ProfileSource
    from lawcheck.drafting.dossier import calendar as icalendar
    from lawcheck.drafting.dossier import documents, write_dossier
    from lawcheck.output import write_bytes

    spoken = locale_language()
    answers = lawful_profile(profile, spoken)
    today = date.today()
    tongues: tuple[Tongue, ...] = ("ar", "fr") if lang == "both" else (tongue_of(lang),)
    try:
        for tongue in tongues:
            warn_untranslated(answers, tongue, spoken)
            source = ProfileSource(answers, tongue)
            deadlines = icalendar(answers, source, today) if calendar else None
            written = write_dossier(output, documents(answers, source, today))
            if deadlines is not None:
                written.append(output / f"calendar-{tongue}.ics")
                write_bytes(written[-1], deadlines)
            click.echo(say("dossier-written", spoken, number=len(written), path=output))
    except LawcheckError as error:
        refuse(error, spoken)


class _Terminal:
    """Asks on the terminal."""

    def tell(self, text: str) -> None:
        """Show a line."""
        click.echo(text)

    def ask(self, question: str, usual: str) -> str:
        """The answer typed."""
        shown = f"{question} [{usual}]" if usual else question
        answer: str = click.prompt(shown, default="", show_default=False, prompt_suffix=" ")
        return answer


@click.command()
@click.option(
    "-o", "--output", default="profil.yaml", show_default=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="The profile to write; one begun earlier is resumed.",
)  # fmt: skip
@click.option("--lang", type=click.Choice(TONGUES), help="Language of the questions: ar or fr.")
@click.option("--all", "every", is_flag=True, help="Every question, those with a usual answer too.")
def init(output: Path, lang: str | None, every: bool) -> None:
    """Ask a founder what the statutes need, with the law's reason for each question.

    The answers are saved after each question, in a YAML file that can be read and edited; the same
    command resumes an unfinished one. `<` goes back to the question before.

    \b
    Examples:
      lawcheck init --lang ar
      lawcheck init -o profil.yaml --lang fr --all
    """
    from lawcheck.drafting.interview import Interview
    from lawcheck.drafting.profile import begun
    from lawcheck.drafting.profilefile import render_profile
    from lawcheck.output import write_file

    tongue = tongue_of(lang)
    try:
        answers, founders = begun(output) if output.exists() else ({}, [])
        interview = Interview(
            _Terminal(), tongue, answers, founders, every=every,
            save=lambda said, people: write_file(output, render_profile(said, people, tongue)),
        )  # fmt: skip
        interview.run()
        finished = True
    except LawcheckError as error:
        error.params.setdefault("path", output)
        refuse(error, tongue)
    except (click.Abort, EOFError, KeyboardInterrupt):
        finished = False
    click.echo("\n" + say("interview-saved", tongue, path=output))
    if not finished:
        sys.exit(1)
    lawful_profile(output, tongue)


@click.command()
@click.argument("profile", required=False, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False),
    help="The Word file to write.",
)  # fmt: skip
@click.option("--lang", type=click.Choice(TONGUES), help="Language of the statutes: ar or fr.")
@click.option("--blank", is_flag=True, help="A form to fill in Word, instead of a profile.")
@click.option(
    "--governance", type=click.Choice(["board", "managers"]), default="board", show_default=True,
    help="With --blank: who manages.",
)  # fmt: skip
def draft(
    profile: Path | None, output: Path, lang: str | None, blank: bool, governance: str
) -> None:
    """Write compliant statutes in Word from PROFILE, a founder's answers in YAML.

    An unlawful answer is refused, with the article and what would be lawful. Exit code 0: written;
    2: nothing was written.

    \b
    Examples:
      lawcheck draft profil.yaml -o statuts.docx --lang fr
      lawcheck draft --blank -o modele.docx --lang ar
    """
    from lawcheck.drafting.clauses import ProfileSource
    from lawcheck.drafting.forms import form, guidance
    from lawcheck.drafting.sheets import statutes_page
    from lawcheck.drafting.statutes import statutes_of

    spoken = locale_language()
    tongue = tongue_of(lang)
    if blank == (profile is not None):
        refuse(LawcheckError("draft-what"), spoken)
    if profile is None:
        page = statutes_page(form(tongue, governance), guidance=lambda line: guidance(line, tongue))
    else:
        answers = lawful_profile(profile, spoken)
        warn_untranslated(answers, tongue, spoken)
        page = statutes_page(statutes_of(answers, ProfileSource(answers, tongue)))
    try:
        page.save(output)
    except LawcheckError as error:
        refuse(error, spoken)
