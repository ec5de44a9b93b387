"""Chapter I of the law: what the statutes must state of the cooperative itself (article 5)."""

from __future__ import annotations

from collections.abc import Iterable

from lawcheck.rules.model import Breach, Case, breach, required, rule


@rule("5.1", "members-identity", "missing", facts=("members.identified",))
def members_identity(case: Case) -> Iterable[Breach]:
    """Names and addresses of the members."""
    listed = case.bylaws.members.listed
    if case.bylaws.members.identified:
        return
    if not listed:
        yield Breach("missing", None, "missing")
    elif not any(member.address for member in listed):
        yield Breach("missing", listed[0].evidence, "addresses")


required("5.2", "denomination", "identity.name")
required("5.3", "seat", "identity.seat")


@rule("5.4", "duration", "missing", "conflict", facts=("duration_years", "duration_unlimited"))
def duration(case: Case) -> Iterable[Breach]:
    """A duration, within the limit of article 5."""
    bylaws = case.bylaws
    for said in bylaws.duration_unlimited:
        yield breach("conflict", said, "unlimited")
    for number in bylaws.duration_years:
        if case.unlawful("duration_years", number.value):
            yield Breach("conflict", number.evidence, "conflict", {"value": number.value},
                         "duration_years", number.value)  # fmt: skip
    if not bylaws.duration_years and not bylaws.duration_unlimited:
        yield Breach("missing")


required("5.5", "object", "identity.object")
required("5.22", "year-end-date", "year_end")
required("5.23", "control-of-operations", "control.operations")
required("5.24", "surplus-determination", "surplus.determination")

_ENDS = ("end.conversion", "end.merger", "end.split", "end.dissolution", "end.liquidation")


@rule("5.25", "conversion-merger-dissolution", "missing", "review", facts=_ENDS)
def conversion_merger_dissolution(case: Case) -> Iterable[Breach]:
    """The five ways in which the cooperative changes or ends."""
    absent = [name for name in _ENDS if not case.bylaws.said(name)]
    if absent:
        yield Breach("missing", None, "missing", {"absent": absent})
        return
    for name in _ENDS:
        said = case.bylaws.said(name)
        if all(s.value == "named" for s in said):
            yield breach("review", said[0], "review", absent=[name])


required("5.27", "dispute-settlement", "control.disputes")
