"""Two runs compared, file by file and rule by rule: what improved, what got worse."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from lawcheck.audit.store import Store, files, findings, runs
from lawcheck.rules.engine import code_order

Change = Literal["better", "worse", "new", "gone", "unread"]


class Difference(NamedTuple):
    """A file that is not as it was: ``cured`` rules are found less often, ``broken`` ones more often."""

    path: str
    change: Change
    cured: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()


def _told(store: Store, run: int) -> Iterator[tuple[str, str, str, dict[str, int]]]:
    """Each file by its id: path, status, and how often each rule was found (review apart)."""
    query = (
        sa.select(files.c.id, files.c.path, files.c.status, findings.c.rule, sa.func.count())
        .select_from(
            files.outerjoin(
                findings,
                sa.and_(findings.c.result == files.c.result, findings.c.kind != "review"),
            )
        )
        .where(files.c.run == run, files.c.status != "skipped")
        .group_by(files.c.id, files.c.path, files.c.status, findings.c.rule)
        .order_by(files.c.id)
    )
    for ident, rows in groupby(store.rows(query), key=itemgetter(0)):
        held = list(rows)
        counts = {row[3]: int(row[4]) for row in held if row[3] is not None}
        yield ident, held[0][1], held[0][2], counts


def differences(store: Store, old: int, new: int) -> list[Difference]:
    """The files that changed between the runs ``old`` and ``new``, by path.

    When one of them took only recent files (``--since``), a file that it lacks is not told as gone.
    """
    row = store.first(
        sa.select(sa.func.max(sa.cast(runs.c.partial, sa.Integer))).where(runs.c.id.in_((old, new)))
    )
    whole = not (row and row[0])
    before = {ident: (path, status, counts) for ident, path, status, counts in _told(store, old)}
    found: list[Difference] = []
    for ident, path, status, counts in _told(store, new):
        earlier = before.pop(ident, None)
        if earlier is None:
            if whole:
                found.append(Difference(path, "new", (), _codes(counts)))
            continue
        difference = _compared(path, earlier[1:], (status, counts))
        if difference is not None:
            found.append(difference)
    if whole:
        found.extend(Difference(path, "gone") for path, _, _ in before.values())
    return sorted(found, key=lambda d: d.path)


def _codes(rules: Any) -> tuple[str, ...]:
    return tuple(sorted(rules, key=code_order))


def _compared(
    path: str, old: tuple[str, dict[str, int]], new: tuple[str, dict[str, int]]
) -> Difference | None:
    if new[0] == "refused":
        return None if old[0] == "refused" else Difference(path, "unread")
    before, after = old[1], new[1]
    cured = _codes(r for r, n in before.items() if after.get(r, 0) < n)
    broken = _codes(r for r, n in after.items() if before.get(r, 0) < n)
    if old[0] == "refused":
        return Difference(path, "new", (), broken)
    if not cured and not broken:
        return None
    return Difference(path, "worse" if broken else "better", cured, broken)
