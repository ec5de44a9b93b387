"""What was checked, kept between runs: SQLite beside the outputs, or any database SQLAlchemy knows.

A result belongs to a content (its hash) and to what it was checked against (``ruled``: version, rules,
law, selection, language). A run lists files and points at results, so that a second run checks only what
changed, and one that was killed goes on where it stood.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

from lawcheck.audit.checking import KINDS, PASSING, Checked, Outcome, Refused
from lawcheck.audit.sketch import bands_of
from lawcheck.errors import LawcheckError

_COMMIT_SECONDS = 2.0

_schema = sa.MetaData()
runs = sa.Table(
    "audit_runs", _schema,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("started", sa.DateTime(timezone=True), nullable=False),
    sa.Column("finished", sa.DateTime(timezone=True)),
    sa.Column("version", sa.String(20), nullable=False),
    sa.Column("ruled", sa.String(64), nullable=False),
    sa.Column("law", sa.String(20), nullable=False),
    sa.Column("language", sa.String(2), nullable=False),
    sa.Column("redacted", sa.Boolean, nullable=False),
    sa.Column("partial", sa.Boolean, nullable=False),
    sa.Column("written", sa.String(64)),
    sa.Column("outputs", sa.JSON),
)  # fmt: skip
results = sa.Table(
    "audit_results", _schema,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("content", sa.String(64), nullable=False),
    sa.Column("ruled", sa.String(64), nullable=False),
    sa.Column("refusal", sa.String(40)),
    sa.Column("params", sa.JSON),
    sa.Column("language", sa.String(2)),
    sa.Column("format", sa.String(8)),
    sa.Column("law", sa.String(20)),
    sa.Column("name", sa.Text),
    sa.Column("seat", sa.Text),
    sa.Column("province", sa.String(40)),
    sa.Column("region", sa.String(40)),
    sa.Column("sector", sa.String(40)),
    sa.Column("signed", sa.Date),
    sa.Column("governance", sa.String(10)),
    sa.Column("capital", sa.Float),
    sa.Column("share_value", sa.Float),
    sa.Column("members", sa.Integer),
    sa.Column("cited", sa.String(10)),
    *(sa.Column(kind, sa.Integer) for kind in KINDS),
    sa.Column("first_rules", sa.JSON),
    sa.Column("not_read", sa.JSON),
    sa.Column("warnings", sa.JSON),
    sa.Column("facts", sa.JSON),
    sa.Column("sketch", sa.LargeBinary),
    sa.Column("wordings", sa.JSON),
    sa.UniqueConstraint("content", "ruled"),
)  # fmt: skip
findings = sa.Table(
    "audit_findings", _schema,
    sa.Column("result", sa.ForeignKey("audit_results.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("rule", sa.String(10), nullable=False),
    sa.Column("kind", sa.String(10), nullable=False),
    sa.Column("origin", sa.String(10)),
    sa.Column("article", sa.Integer),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("excerpt", sa.Text, nullable=False),
    sa.Column("message", sa.Text, nullable=False),
    sa.Column("old_article", sa.String(40), nullable=False),
    sa.Column("old_verdict", sa.String(10), nullable=False),
    sa.Column("clause", sa.BigInteger),
)  # fmt: skip
bands = sa.Table(
    "audit_bands", _schema,
    sa.Column("result", sa.ForeignKey("audit_results.id"), primary_key=True),
    sa.Column("place", sa.Integer, primary_key=True),
    sa.Column("band", sa.BigInteger, nullable=False),
)  # fmt: skip
files = sa.Table(
    "audit_files", _schema,
    sa.Column("run", sa.ForeignKey("audit_runs.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("id", sa.String(12), nullable=False),
    sa.Column("path", sa.Text, nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("modified", sa.DateTime(timezone=True)),
    sa.Column("content", sa.String(64)),
    sa.Column("status", sa.String(10), nullable=False),
    sa.Column("reason", sa.String(40)),
    sa.Column("params", sa.JSON),
    sa.Column("result", sa.ForeignKey("audit_results.id")),
    sa.Column("reports", sa.JSON, nullable=False),
    sa.Column("note", sa.JSON),
    sa.Index("audit_files_by_id", "id"),
    sa.Index("audit_files_by_result", "result"),
)  # fmt: skip


def _engine(place: Path | str) -> sa.Engine:
    """The engine of a SQLite file or a URL. Raises LawcheckError ``store-url``, ``extra-missing``."""
    try:
        if isinstance(place, Path):
            address = sa.URL.create("sqlite", database=str(place))
        else:
            address = sa.make_url(place)
        if address.drivername == "postgresql":
            address = address.set(drivername="postgresql+psycopg")
        engine = sa.create_engine(address)
    except ImportError as error:
        extra = "postgres" if str(place).startswith("postgresql") else "audit"
        raise LawcheckError("extra-missing", extra=extra) from error
    except (sa.exc.ArgumentError, sa.exc.NoSuchModuleError) as error:
        raise LawcheckError("store-url") from error
    if address.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _tune_sqlite)
    return engine


def _tune_sqlite(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=20000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


@contextmanager
def _told() -> Iterator[None]:
    """What the database objects to, in one line (never its address, which may hold a password)."""
    try:
        yield
    except sa.exc.SQLAlchemyError as error:
        cause = getattr(error, "orig", None) or error
        why = " ".join(str(cause).split())[:200]
        raise LawcheckError("store-failed", why=why) from error


class Store:
    """The database of audits: a SQLite file or a URL, made where it is not there.

    Every method raises LawcheckError ``store-failed`` when the database objects.
    """

    def __init__(self, place: Path | str) -> None:
        self._engine = _engine(place)
        with _told():
            _schema.create_all(self._engine)
            self._connection = self._engine.connect()
        self._committed = time.monotonic()

    def close(self) -> None:
        """Keep what was said until now, and leave; what an interrupted statement left half done is undone."""
        with _told():
            if self._connection.invalidated:
                self._connection.rollback()
            else:
                self._connection.commit()
            self._connection.close()
            self._engine.dispose()

    def begin(self, **values: Any) -> int:
        """A new run, by the columns of ``audit_runs``; its number."""
        with _told():
            done = self._connection.execute(
                runs.insert().values(started=datetime.now(UTC), **values)
            )
            self._connection.commit()
        assert done.inserted_primary_key is not None
        return int(done.inserted_primary_key[0])

    def known(self, content: str, ruled: str) -> Any:
        """The ``id``, ``refusal``, ``params`` and ``not_read`` of the result of a content, if any."""
        chosen = sa.select(results.c.id, results.c.refusal, results.c.params, results.c.not_read)
        with _told():
            return self._connection.execute(
                chosen.where(results.c.content == content, results.c.ruled == ruled)
            ).first()

    def keep(self, content: str, ruled: str, outcome: Outcome) -> int | None:
        """Keep the result of a content at once; its number, None for a refusal that may pass.

        Another audit may have kept it meanwhile in the same database: it is then that one's.
        """
        if isinstance(outcome, Refused):
            if outcome.key in PASSING:
                return None
            row = {"refusal": outcome.key, "params": dict(outcome.params)}
        else:
            row = _result(outcome)
        with _told():
            try:
                with self._connection.begin_nested():
                    done = self._connection.execute(
                        results.insert().values(content=content, ruled=ruled, **row)
                    )
            except sa.exc.IntegrityError:
                return int(self.known(content, ruled).id)
            assert done.inserted_primary_key is not None
            number = int(done.inserted_primary_key[0])
            if isinstance(outcome, Checked):
                self._details(number, outcome)
            self._connection.commit()
        return number

    def _details(self, result: int, checked: Checked) -> None:
        told = [
            {"result": result, "number": n, **_storable(f._asdict())}
            for n, f in enumerate(checked.findings)
        ]
        near = [
            {"result": result, "place": n, "band": band}
            for n, band in enumerate(bands_of(checked.sketch))
        ]
        for table, rows in ((findings, told), (bands, near)):
            if rows:
                self._connection.execute(table.insert(), rows)

    def record(self, run: int, **values: Any) -> None:
        """A file of a run, by the columns of ``audit_files``; committed every other second."""
        with _told():
            self._connection.execute(files.insert().values(run=run, **_storable(values)))
            if time.monotonic() - self._committed > _COMMIT_SECONDS:
                self._connection.commit()
                self._committed = time.monotonic()

    def latest(self, run: int, ident: str) -> Any:
        """The ``result`` and ``reports`` of the file ``ident`` in the last run before ``run``."""
        with _told():
            return self._connection.execute(
                sa.select(files.c.result, files.c.reports)
                .where(files.c.id == ident, files.c.run < run)
                .order_by(files.c.run.desc())
                .limit(1)
            ).first()

    def finish(self, run: int, written: str, outputs: Mapping[str, str]) -> None:
        """The run is done: ``written`` tells what its outputs show, ``outputs`` their hashes."""
        with _told():
            self._connection.execute(
                runs.update()
                .where(runs.c.id == run)
                .values(finished=datetime.now(UTC), written=written, outputs=dict(outputs))
            )
            self._connection.commit()

    def written(self, run: int) -> Any:
        """What the last finished run before ``run`` wrote: ``written`` and ``outputs``."""
        query = sa.select(runs.c.written, runs.c.outputs)
        done = runs.c.finished.is_not(None) & (runs.c.id < run)
        return self.first(query.where(done).order_by(runs.c.id.desc()))

    def rows(self, query: sa.Select[*tuple[Any, ...]]) -> Iterator[Any]:
        """The rows of ``query``, a part at a time."""
        with _told():
            self._connection.commit()
            yield from self._connection.execute(query, execution_options={"yield_per": 500})

    def first(self, query: sa.Select[*tuple[Any, ...]]) -> Any:
        """The first row of ``query``."""
        with _told():
            return self._connection.execute(query.limit(1)).first()

    def finished(self, asked: str, run: int) -> int:
        """The finished run that ``--compare`` names: a number, or ``last`` before ``run``.

        Raises LawcheckError ``audit-no-run``.
        """
        done = runs.c.finished.is_not(None) & (runs.c.id < run)
        if asked != "last":
            done &= runs.c.id == (int(asked) if asked.isdecimal() and len(asked) < 10 else 0)
        found = self.first(sa.select(runs.c.id).where(done).order_by(runs.c.id.desc()))
        if found is None:
            raise LawcheckError("audit-no-run", run=asked)
        return int(found.id)


def _result(checked: Checked) -> dict[str, Any]:
    row = {
        "language": checked.language,
        "format": checked.format,
        "law": checked.law,
        **checked.identity._asdict(),
        **checked.counts,
        "first_rules": list(checked.first_rules),
        "not_read": list(checked.not_read),
        "warnings": list(checked.warnings),
        "facts": dict(checked.facts),
        "sketch": checked.sketch,
        "wordings": {str(clause): beginning for clause, beginning in checked.wordings.items()},
    }
    cleaned: dict[str, Any] = _storable(row)
    return cleaned


def _storable(value: Any) -> Any:
    """``value`` without what no database takes: NUL, halves of a pair of surrogates."""
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {name: _storable(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_storable(one) for one in value]
    return value
