"""An audit from end to end: files found, known results taken from the store, the others checked, told."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, Protocol

from lawcheck import __version__
from lawcheck.audit.checking import REPORTS, Asked, Checked, Outcome, Refused, Task, refusal
from lawcheck.audit.comparing import differences
from lawcheck.audit.outputs import Telling, write_outputs
from lawcheck.audit.ruling import digest_of_files, ruled_by
from lawcheck.audit.store import Store
from lawcheck.audit.summary import Summary, Totals
from lawcheck.audit.walk import Found, walk
from lawcheck.errors import LawcheckError, UnreadableFile
from lawcheck.law import law_on
from lawcheck.output import write_bytes

STORE = "audit.sqlite"
_REPORTS = "reports"
_IDENT = 12
_LONGEST_STEM = 60
_TOLD_BY = ("audit", "messages", "templates/audit")


class Engine(Protocol):
    """What checks the tasks: processes of this machine, or a cluster."""

    def run(self, tasks: Iterable[Task]) -> Generator[tuple[Task, Outcome]]:
        """The outcome of every task, as they come."""


class Order(NamedTuple):
    """What to audit and how; ``compare`` names an earlier run, ``since`` keeps the files changed then."""

    arguments: Sequence[Path]
    output: Path
    asked: Asked
    store: str | None = None
    since: date | None = None
    compare: str | None = None


class Done(NamedTuple):
    """A finished run: its number, its files in all, how many had to be checked anew."""

    run: int
    totals: Totals
    checked: int


class Progress(Protocol):
    """Who is told how far a run is."""

    def begin(self, total: int) -> None:
        """The run has ``total`` files."""

    def advance(self) -> None:
        """One more is done."""


class Interrupted(Exception):
    """The user stopped a run; what was ``done`` is kept."""

    def __init__(self, done: int, total: int) -> None:
        super().__init__(done, total)
        self.done = done
        self.total = total


def audit(order: Order, engine: Engine, progress: Progress) -> Done:
    """Run ``order``: the store is filled, the outputs written in ``order.output``.

    Raises LawcheckError (a wrong argument, a database or a disk that refuses), :class:`Interrupted`.
    """
    _objections(order)
    try:
        order.output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LawcheckError("output-failed", path=order.output, why=error.strerror) from error
    total = sum(1 for _ in _walked(order))
    if not total:
        raise LawcheckError("audit-no-file")
    with closing(Store(order.store or order.output / STORE)) as store:
        running = _Run(order, store)
        earlier = store.finished(order.compare, running.number) if order.compare else None
        progress.begin(total)
        try:
            running.go(engine, progress)
        except KeyboardInterrupt:
            raise Interrupted(running.done, total) from None
        summary = Summary(store, running.number)
        totals = summary.totals()
        running.tell(summary, totals, earlier)
        return Done(running.number, totals, running.checked)


def _objections(order: Order) -> None:
    if order.asked.redact and order.asked.reports:
        raise LawcheckError("audit-redact-reports")
    for name in order.asked.reports:
        if name not in REPORTS:
            raise LawcheckError("audit-no-report", name=name, known=", ".join(REPORTS))


def _walked(order: Order) -> Iterator[Found]:
    return walk(order.arguments, order.since, (order.output,))


def ident_of(path: str) -> str:
    """What tells a file by its path without showing the path; the same in every run."""
    return sha256(path.encode("utf-8", "surrogatepass")).hexdigest()[:_IDENT]


class _Run:
    """A run under way."""

    def __init__(self, order: Order, store: Store) -> None:
        asked = order.asked
        self._order = order
        self._store = store
        self._ruled = ruled_by(asked)
        self.checked = 0
        self.done = 0
        self.number = store.begin(
            version=__version__,
            ruled=self._ruled,
            law=law_on(asked.as_of).name,
            language=asked.language,
            redacted=asked.redact,
            partial=order.since is not None,
        )
        self._held: dict[int, dict[str, Any]] = {}

    def go(self, engine: Engine, progress: Progress) -> None:
        """Check what is not known yet, and record every file."""
        with closing(engine.run(self._tasks(progress))) as outcomes:
            for task, outcome in outcomes:
                self.checked += 1
                self._keep(task, outcome)
                self._advance(progress)

    def _advance(self, progress: Progress) -> None:
        self.done += 1
        progress.advance()

    def _tasks(self, progress: Progress) -> Iterator[Task]:
        """The files whose result is not known; the others are recorded on the way."""
        for number, found in enumerate(_walked(self._order)):
            row = self._row(number, found)
            task = self._known(row, found)
            if task is None:
                self._advance(progress)
            else:
                self._held[number] = row
                yield task

    def _row(self, number: int, found: Found) -> dict[str, Any]:
        ident = ident_of(found.path)
        ending = PurePosixPath(found.path).suffix[:_IDENT]
        return {
            "number": number,
            "id": ident,
            "path": ident + ending if self._order.asked.redact else found.path,
            "size": found.size,
            "modified": _moment(found.modified),
            "reports": [],
        }

    def _known(self, row: dict[str, Any], found: Found) -> Task | None:
        """Record a file that needs no check; else its task."""
        if found.skipped:
            self._store.record(self.number, status="skipped", reason=found.skipped, **row)
            return None
        try:
            if found.refused is not None:
                raise found.refused
            content = found.read()
        except UnreadableFile as error:
            self._refuse(row, refusal(error))
            return None
        row["content"] = sha256(content).hexdigest()
        known = self._store.known(row["content"], self._ruled)
        if known is None or not (known.refusal or self._has_reports(row, known.id)):
            return Task(row["number"], found.path, content, self._order.asked)
        if known.refusal:
            self._refuse(row, Refused(known.refusal, known.params))
        else:
            self._record(row, known.id, partly=bool(known.not_read))
        return None

    def _has_reports(self, row: dict[str, Any], result: int) -> bool:
        """Whether the reports asked for were made from that very result, and are still there."""
        asked = self._order.asked.reports
        if not asked:
            return True
        last = self._store.latest(self.number, row["id"])
        if last is None or last.result != result:
            return False
        made = [name for name in last.reports if (self._order.output / name).is_file()]
        row["reports"] = made
        return {REPORTS[name][0] for name in asked} <= {Path(name).suffix for name in made}

    def _refuse(self, row: dict[str, Any], why: Refused) -> None:
        self._store.record(
            self.number, status="refused", reason=why.key, params=dict(why.params), **row
        )

    def _record(self, row: dict[str, Any], result: int | None, *, partly: bool) -> None:
        status = "partly" if partly else "read"
        self._store.record(self.number, status=status, result=result, **row)

    def _keep(self, task: Task, outcome: Outcome) -> None:
        row = self._held.pop(task.number)
        known = self._store.known(row["content"], self._ruled)
        result = known.id if known else self._store.keep(row["content"], self._ruled, outcome)
        if isinstance(outcome, Refused):
            self._refuse(row, outcome)
            return
        self._save_reports(row, task, outcome)
        self._record(row, result, partly=bool(outcome.not_read))

    def _save_reports(self, row: dict[str, Any], task: Task, checked: Checked) -> None:
        """Write the reports of a file; one that cannot be written is noted, and costs nothing else."""
        failed = dict(checked.failed)
        row["reports"] = []
        for name, content in checked.reports.items():
            place = f"{_REPORTS}/{_stem(task.path)}-{row['id']}{REPORTS[name][0]}"
            try:
                (self._order.output / _REPORTS).mkdir(exist_ok=True)
                write_bytes(self._order.output / place, content)
                row["reports"].append(place)
            except (LawcheckError, OSError) as error:
                failed[name] = str(getattr(error, "params", {}).get("why", error))
        if failed:
            row["note"] = failed

    def tell(self, summary: Summary, totals: Totals, earlier: int | None) -> None:
        """Write the outputs, unless those that are there already say the same."""
        asked = self._order.asked
        telling = Telling(
            summary=summary,
            totals=totals,
            language=asked.language,
            law=law_on(asked.as_of).name,
            day=date.today(),
            redacted=asked.redact,
            changes=None
            if earlier is None
            else tuple(differences(self._store, earlier, self.number)),
        )
        written = self._signature(telling)
        there = self._store.written(self.number)
        if there is not None and there.written == written and self._intact(there.outputs):
            outputs: Mapping[str, str] = there.outputs
        else:
            names = write_outputs(telling, self._order.output)
            outputs = {name: _hash_of(self._order.output / name) for name in names}
        self._store.finish(self.number, written, outputs)

    def _intact(self, outputs: Mapping[str, str]) -> bool:
        folder = self._order.output
        return all(
            (folder / name).is_file() and _hash_of(folder / name) == known
            for name, known in outputs.items()
        )

    def _signature(self, telling: Telling) -> str:
        """What the outputs depend on."""
        state = sha256(
            repr((self._ruled, telling.day, telling.changes, digest_of_files(*_TOLD_BY))).encode()
        )
        for file in telling.summary.files():
            state.update(repr(file).encode("utf-8", "replace"))
        return state.hexdigest()


def _moment(seconds: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(seconds), UTC) if seconds > 0 else None
    except (OverflowError, ValueError, OSError):
        return None


def _stem(path: str) -> str:
    """The name of a file, fit for a file name everywhere."""
    stem = re.sub(r"[^\w-]+", "-", PurePosixPath(path).stem).strip("-_")
    return stem[:_LONGEST_STEM] or "file"


def _hash_of(path: Path) -> str:
    state = sha256()
    with path.open("rb") as stream:
        while piece := stream.read(1 << 20):
            state.update(piece)
    return state.hexdigest()
