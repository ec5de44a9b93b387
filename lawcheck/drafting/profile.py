"""A founder's profile: answers read from YAML, completed by the law's defaults, held as facts.

The file names groups and facts as :mod:`lawcheck.bylaws` does (``board: {size: 6}``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from lawcheck.drafting.fields import (
    Field,
    answer,
    defaults,
    fields,
    founder_default,
    people_fields,
)
from lawcheck.errors import LawcheckError

BOARD_ROLES = ("chair", "vice_chair", "administrator")
_MAXIMUM_FILE = 2 * 1024 * 1024
_TIMES_CAPITAL = 10
_SIZES = (3, 6, 9, 12)
_USUAL_BOARD = 6


class Founder:
    """A founding member: the answers to ``templates/profile/people.yaml``."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self.answers = answers

    def __getitem__(self, name: str) -> Any:
        """The answer called ``name``, None when there is none."""
        return self.answers.get(name)

    @property
    def legal(self) -> bool:
        """Whether this is a company, an association or another cooperative."""
        return bool(self["kind"] == "legal")

    @property
    def shares(self) -> Fraction:
        """The shares subscribed."""
        return Fraction(self["shares"])

    @property
    def shares_in_kind(self) -> Fraction:
        """Those that remunerate a contribution in kind."""
        return Fraction(self["in_kind.shares"] or 0)

    @property
    def role(self) -> str:
        """``chair`` ``vice_chair`` ``administrator`` ``manager`` ``supervisor`` or ``none``."""
        return str(self["role"])

    def holds(self, condition: str) -> bool:
        """Whether a question with that ``when`` concerns this founder."""
        return {"": True, "legal": self.legal, "in_kind": bool(self.shares_in_kind)}[condition]


class Profile:
    """The answers about one cooperative; defaults and computed values fill what is not said."""

    def __init__(self, answers: Mapping[str, Any], founders: Sequence[Founder]) -> None:
        self.answers = dict(answers)
        self.founders = tuple(founders)

    def __getitem__(self, name: str) -> Any:
        """The answer called ``name``, its default, or a value computed from the others."""
        if name in self.answers:
            return self.answers[name]
        if name in _COMPUTED:
            return _COMPUTED[name](self)
        known = fields().get(name)
        return defaults().get(name) if known is not None and self.holds(known.when) else None

    def holds(self, condition: str) -> bool:
        """Whether a question or a clause with that condition concerns this cooperative."""
        return condition == "" or bool(getattr(self, condition))

    @property
    def board(self) -> bool:
        """Whether a board of directors manages."""
        return bool(self["governance"] == "board")

    @property
    def managers(self) -> bool:
        """Whether one to three managers do."""
        return not self.board

    @property
    def several_managers(self) -> bool:
        """Whether there are several."""
        return self.managers and len(self.having("manager")) > 1

    @property
    def single_manager(self) -> bool:
        """Whether there is one manager only."""
        return self.managers and not self.several_managers

    @property
    def legal_persons(self) -> bool:
        """Whether legal persons may be members."""
        return bool(self["legal_persons.admitted"]) or any(f.legal for f in self.founders)

    @property
    def third_parties(self) -> bool:
        """Whether the cooperative deals with non-members."""
        return bool(self["third_parties.allowed"])

    @property
    def in_kind(self) -> bool:
        """Whether a founder contributes in kind."""
        return any(f.shares_in_kind for f in self.founders)

    @property
    def supervisory(self) -> bool:
        """Whether there is a supervisory committee."""
        return bool(self["supervisory.size"])

    @property
    def adaptation(self) -> bool:
        """Whether an older cooperative adapts its statutes."""
        return self.answers.get("adaptation.founded") is not None

    @property
    def director(self) -> bool:
        """Whether the board appoints a director."""
        return self.board and bool(self["director.appointed"])

    @property
    def sections(self) -> bool:
        """Whether the statutes provide for section assemblies."""
        return self.board and bool(self["sections.allowed"])

    @property
    def interest(self) -> bool:
        """Whether shares may bear interest."""
        return bool(self["capital.interest"])

    @property
    def territory(self) -> bool:
        """Whether a territory is named."""
        return self["territory"] is not None

    @property
    def proxies(self) -> bool:
        """Whether members may be represented."""
        return bool(self["proxies.allowed"])

    @property
    def listed(self) -> bool:
        """Whether the members are listed at the end of the statutes."""
        return bool(self.founders)

    def having(self, *roles: str) -> tuple[Founder, ...]:
        """The founders who hold one of ``roles``, in order."""
        return tuple(f for f in self.founders if f.role in roles)


def _worth(profile: Profile, shares: str) -> Fraction:
    return Fraction(profile[shares] * profile["capital.share_value"])


_COMPUTED: dict[str, Callable[[Profile], Fraction]] = {
    "members.founders": lambda p: Fraction(len(p.founders)),
    "capital.shares": lambda p: sum((f.shares for f in p.founders), Fraction(0)),
    "capital.amount": lambda p: _worth(p, "capital.shares"),
    "capital.ceiling": lambda p: p["capital.amount"] * _TIMES_CAPITAL,
    "capital.in_kind_shares": lambda p: sum((f.shares_in_kind for f in p.founders), Fraction(0)),
    "capital.in_kind_amount": lambda p: _worth(p, "capital.in_kind_shares"),
    "managers.count": lambda p: Fraction(len(p.having("manager"))),
}
"""What follows from the answers; an answer of the same name comes first."""


def _flat(
    data: Mapping[Any, Any], known: Mapping[str, Field], prefix: str
) -> Iterator[tuple[str, Any]]:
    """The answers of nested groups by dotted name. Raises LawcheckError on an unknown one."""
    for key, value in data.items():
        name = f"{prefix}{key}"
        if name in known:
            yield name, value
        elif isinstance(value, Mapping | None) and any(k.startswith(f"{name}.") for k in known):
            yield from _flat(value or {}, known, f"{name}.")
        else:
            raise LawcheckError("profile-unknown", field=name, near=_near(name, known))


def _near(name: str, known: Mapping[str, Field]) -> str:
    from difflib import get_close_matches

    return str((get_close_matches(name, known, 1, 0.5) or [next(iter(known))])[0])


def _answers(data: Any, known: Mapping[str, Field], where: str = "") -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise LawcheckError("profile-not-answers", field=where or "profile")
    found: dict[str, Any] = {}
    for name, value in _flat(data, known, ""):
        if value is None or value == "":
            continue
        try:
            found[name] = value if known[name].kind == "people" else answer(known[name], value)
        except LawcheckError as error:
            error.params["field"] = f"{where}{name}"
            raise
    return found


def _founder(number: int, data: Any) -> Founder:
    known = people_fields()
    answers = _answers(data, known, f"founders[{number}].")
    for name in known:
        if founder_default(name) is not None:
            answers.setdefault(name, founder_default(name))
    founder = Founder(answers)
    absent = [
        f"founders[{number}].{name}"
        for name, asked in known.items()
        if name not in answers and not asked.optional and founder.holds(asked.when)
    ]
    if absent:
        raise LawcheckError("profile-missing", fields=", ".join(absent))
    return founder


def read_answers(path: Path) -> Any:
    """The content of a profile file. Raises LawcheckError ``profile-absent`` or ``profile-damaged``."""
    import yaml

    try:
        if path.stat().st_size > _MAXIMUM_FILE:
            raise LawcheckError("profile-damaged", path=path)
        return yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except OSError as error:
        raise LawcheckError("profile-absent", path=path) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise LawcheckError("profile-damaged", path=path) from error


def begun(path: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The answers and founders of a profile that need not be complete. Raises LawcheckError."""
    answers = _answers(read_answers(path), fields())
    people = answers.pop("founders", [])
    if not isinstance(people, list):
        raise LawcheckError("profile-not-answers", field="founders")
    known = people_fields()
    return answers, [_answers(p, known, f"founders[{n}].") for n, p in enumerate(people, 1)]


def load_profile(path: str | Path) -> Profile:
    """The profile in a YAML file, complete. Raises LawcheckError (keys ``profile-…``).

    Whether it is lawful and consistent is for :func:`lawcheck.drafting.lawful.objections` and
    :func:`check_consistency` to say, in that order.
    """
    return profile_of(read_answers(Path(path)))


def profile_of(data: Any) -> Profile:
    """The profile that nested answers make, complete. Raises LawcheckError."""
    answers = _answers(data, fields())
    people = answers.pop("founders", [])
    if not isinstance(people, list):
        raise LawcheckError("profile-not-answers", field="founders")
    founders = [_founder(number, person) for number, person in enumerate(people, 1)]
    profile = _with_organs(Profile(answers, founders))
    absent = [
        name
        for name, asked in fields().items()
        if asked.kind != "people"
        and profile[name] is None
        and not asked.optional
        and profile.holds(asked.when)
    ]
    if not founders:
        absent.append("founders")
    if absent:
        raise LawcheckError("profile-missing", fields=", ".join(absent))
    return profile


def check_consistency(profile: Profile) -> None:
    """The founders fit the other answers. Raises LawcheckError (keys ``profile-…``)."""
    _check_organs(profile)
    _check_shares(profile)


def _with_organs(profile: Profile) -> Profile:
    """Where no founder has a role, the first ones hold the organs, in the order they are named."""
    founders = profile.founders
    if profile.board and "board.size" not in profile.answers:
        named = len(profile.having(*BOARD_ROLES))
        room = named or min(len(founders), _USUAL_BOARD)
        profile.answers["board.size"] = Fraction(max([n for n in _SIZES if n <= room], default=3))
    if any(f.role != "none" for f in founders) or not founders:
        return profile
    roles = ["manager"]
    if profile.board:
        roles = ["chair", "vice_chair", *["administrator"] * (int(profile["board.size"]) - 2)]
    roles += ["supervisor"] * int(profile["supervisory.size"])
    named_people = [
        Founder({**f.answers, "role": role})
        for f, role in zip(founders, roles, strict=False)
    ]  # fmt: skip
    return Profile(profile.answers, (*named_people, *founders[len(named_people) :]))


def _check_organs(profile: Profile) -> None:
    """The organs have the members that the statutes give them. Articles 50, 56, 65 and 67."""
    expected = {"supervisor": int(profile["supervisory.size"])}
    if profile.board:
        size = int(profile["board.size"])
        expected |= {"chair": 1, "vice_chair": 1, "administrator": size - 2, "manager": 0}
    else:
        expected |= dict.fromkeys(BOARD_ROLES, 0)
        if not profile.having("manager"):
            raise LawcheckError("profile-no-manager")
    for role, number in expected.items():
        found = len(profile.having(role))
        if found != number:
            raise LawcheckError("profile-organ", role=role, number=number, found=found)
    for founder in profile.having("chair", "vice_chair"):
        if founder.legal:
            raise LawcheckError("profile-legal-chair", role=founder.role)


def _check_shares(profile: Profile) -> None:
    least = profile["shares.minimum_per_member"]
    for number, founder in enumerate(profile.founders, 1):
        if founder.shares < least:
            raise LawcheckError(
                "profile-few-shares", number=number, shares=founder.shares, least=least
            )
        if founder.shares_in_kind > founder.shares:
            raise LawcheckError("profile-in-kind-shares", number=number)


def local(value: Any, language: str) -> str:
    """A text in ``language``, or in the other one where only that was given."""
    return str(value.get(language) or next(iter(value.values())))


def untranslated(profile: Profile, language: str) -> list[str]:
    """The answers given in the other language only."""
    found = []
    for name, value in profile.answers.items():
        texts = value if isinstance(value, tuple) else (value,)
        if any(isinstance(text, Mapping) and language not in text for text in texts):
            found.append(name)
    for number, founder in enumerate(profile.founders, 1):
        found += [
            f"founders[{number}].{name}"
            for name, value in founder.answers.items()
            if isinstance(value, Mapping) and language not in value
        ]
    return found


def signed_on(profile: Profile) -> date | None:
    """The day the statutes are signed, if it is known."""
    value = profile["signed.date"]
    return value if isinstance(value, date) else None
