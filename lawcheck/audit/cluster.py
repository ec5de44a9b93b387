"""The same checks on an existing Dask cluster; the only machine spoken to is the scheduler given."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterable
from typing import Any

from distributed import Client, Future, wait

from lawcheck.audit.checking import Outcome, Refused, Task, check_one
from lawcheck.audit.ruling import rules_digest
from lawcheck.errors import LawcheckError

_CONNECT = "10s"
_LOOK = 1.0
_ONE_AT_A_TIME = threading.Lock()


def check_alone(task: Task) -> Outcome:
    """Check a task on a worker of the cluster, which may run several threads: PDF wants only one."""
    with _ONE_AT_A_TIME:
        return check_one(task)


class Cluster:
    """Checks tasks on the cluster of ``address``, one for each of its threads at a time.

    A file that takes longer than ``seconds`` is given up (its thread goes on until it ends); the memory
    limit is the one the cluster's workers were started with. Raises LawcheckError
    ``audit-no-scheduler``, ``audit-no-cluster-worker``, ``audit-other-version``.
    """

    def __init__(self, address: str, seconds: float) -> None:
        self._address = address
        self._seconds = seconds

    def run(self, tasks: Iterable[Task]) -> Generator[tuple[Task, Outcome]]:
        """The outcome of every task, as they come. Tasks are sent only when a thread is free."""
        with self._client() as client:
            waiting = iter(tasks)
            held: dict[Future[Any], tuple[Task, float]] = {}
            while True:
                for task in self._next(waiting, client, held):
                    future = client.submit(check_alone, task, pure=False)
                    held[future] = (task, time.monotonic() + self._seconds)
                if not held:
                    return
                self._look(held)
                for future in list(held):
                    task, deadline = held[future]
                    outcome = _outcome(future, deadline, self._seconds)
                    if outcome is not None:
                        del held[future]
                        yield task, outcome

    def _next(
        self, waiting: Iterable[Task], client: Client, held: dict[Future[Any], Any]
    ) -> Iterable[Task]:
        free = sum(client.ncores().values()) - len(held)
        for _, task in zip(range(free), waiting, strict=False):
            yield task

    def _look(self, held: dict[Future[Any], Any]) -> None:
        try:
            wait(list(held), timeout=_LOOK, return_when="FIRST_COMPLETED")
        except TimeoutError:
            return

    def _client(self) -> Client:
        try:
            client = Client(self._address, timeout=_CONNECT)
        except (OSError, ValueError, TypeError) as error:
            raise LawcheckError("audit-no-scheduler", address=self._address) from error
        versions = set(client.run(rules_digest).values())
        if not versions or versions != {rules_digest()}:
            client.close()
            key = "audit-other-version" if versions else "audit-no-cluster-worker"
            raise LawcheckError(key, address=self._address)
        return client


def _outcome(future: Future[Any], deadline: float, seconds: float) -> Outcome | None:
    """What became of a task, None while it runs."""
    if future.status == "finished":
        outcome: Outcome = future.result()
        return outcome
    if future.status in ("error", "lost", "cancelled"):
        return Refused("audit-died")
    if time.monotonic() >= deadline:
        future.cancel()
        return Refused("audit-time", {"limit": f"{seconds:g}"})
    return None
