"""Chapter III: the members (14), and the mentions of article 5 that concern them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from lawcheck.rules.model import Breach, Case, breach, readings, required, rule

required("5.13", "admission-withdrawal-removal",
         "members.admission", "members.withdrawal", "members.removal")  # fmt: skip
required("5.14", "members-rights-and-duties", "members.rights", "members.duties")
required("5.16", "undertakings-and-sanctions", "members.undertakings", "members.sanctions")


@rule("14.1", "minimum-members", "conflict", "review", facts=("members.minimum",))
def minimum_members(case: Case) -> Iterable[Breach]:
    """Never fewer members than the law's minimum; a higher one is to be looked at."""
    limit = case.law.figure("members.minimum", "minimum")
    for said in case.bylaws.members.minimum:
        if all(case.unlawful("members.minimum", v) for v in readings(said)):
            yield Breach("conflict", said.evidence, "conflict", {"value": said.value},
                         "members.minimum", said.value)  # fmt: skip
        elif limit and isinstance(limit.value, Fraction) and said.value > limit.value:
            yield Breach("review", said.evidence, "review", {"value": said.value},
                         "members.minimum", said.value)  # fmt: skip


@rule("14.2", "founders-listed", "conflict", facts=("members.founders",))
def founders_listed(case: Case) -> Iterable[Breach]:
    """At least the minimum of members at formation."""
    for said in case.bylaws.members.founders:
        if case.unlawful("members.founders", said.value):
            yield breach("conflict", said)
