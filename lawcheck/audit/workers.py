"""Worker processes, one file at a time each: one that dies, hangs or swells costs its file only.

A pool of the standard library is lost as a whole when one of its processes dies; here each process has
its own pipe, so that its end, its silence or its memory concern the file that it holds and no other.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import time
from collections.abc import Callable, Generator, Iterable
from itertools import chain, islice
from multiprocessing.connection import Connection, wait
from typing import NamedTuple

from lawcheck.audit.checking import Outcome, Refused, Task
from lawcheck.errors import LawcheckError

LIFE = 500
"""Files after which a process is replaced: whatever it gathered goes with it."""
_START = 60.0
_GRACE = 2.0
_LAST_RESORT = 30

Check = Callable[[Task], Outcome]


class Limits(NamedTuple):
    """What a file may cost: seconds, and megabytes of the process that reads it."""

    seconds: float = 60.0
    megabytes: int = 1024


class _Worker:
    """A process and the file it holds."""

    def __init__(self, check: Check, limits: Limits) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, far = context.Pipe()
        self.process = context.Process(target=_serve, args=(far, check, limits), daemon=True)
        self.process.start()
        far.close()
        self.task: Task | None = None
        self.deadline = 0.0
        self.done = 0
        self.ready = False
        self.ended = False

    def started(self) -> bool:
        """Wait until the process is ready; False when it ended before."""
        try:
            self.ready = self.ready or (self.pipe.poll(_START) and self.pipe.recv() is None)
        except (EOFError, OSError):
            self.ready = False
        return self.ready

    def end(self) -> None:
        """End the process, gently first so that it may end what it started itself."""
        if self.ended:
            return
        self.ended = True
        self.pipe.close()
        if self.task is not None:
            self.process.terminate()
        self.process.join(_GRACE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.process.close()


class Pool:
    """Checks tasks in ``workers`` processes, each file within ``limits``.

    Raises LawcheckError ``audit-no-worker`` when no process can start within the limits.
    """

    def __init__(self, workers: int, limits: Limits, check: Check) -> None:
        self._number = workers
        self._limits = limits
        self._check = check

    def run(self, tasks: Iterable[Task]) -> Generator[tuple[Task, Outcome]]:
        """The outcome of every task, as they come. Tasks are taken only when a process is free.

        No process is started when there is no task.
        """
        waiting = iter(tasks)
        first = list(islice(waiting, 1))
        if not first:
            return
        waiting = chain(first, waiting)
        workers = [self._start() for _ in range(self._number)]
        try:
            while True:
                for at, worker in enumerate(workers):
                    if worker.task is None:
                        task = next(waiting, None)
                        if task is None:
                            break
                        workers[at] = self._give(worker, task)
                busy = [w for w in workers if w.task is not None]
                if not busy:
                    return
                now = time.monotonic()
                wait([w.pipe for w in busy], max(0.0, min(w.deadline for w in busy) - now))
                for at, worker in enumerate(workers):
                    told = self._told(worker)
                    if told is None:
                        continue
                    assert worker.task is not None
                    yield worker.task, told
                    lost = isinstance(told, Refused) and told.key in _LOSING
                    if not lost:
                        worker.task = None
                    if lost or worker.done >= LIFE:
                        workers[at] = self._start()
                        worker.end()
        finally:
            for worker in workers:
                worker.end()

    def _start(self) -> _Worker:
        return _Worker(self._check, self._limits)

    def _give(self, worker: _Worker, task: Task) -> _Worker:
        """Hand ``task`` to ``worker``, or to a new one where it ended meanwhile."""
        for _ in range(3):
            if worker.started():
                with contextlib.suppress(OSError):
                    worker.pipe.send(task)
                    worker.task = task
                    worker.deadline = time.monotonic() + self._limits.seconds
                    return worker
            worker.end()
            worker = self._start()
        worker.end()
        raise LawcheckError("audit-no-worker", limit=self._limits.megabytes)

    def _told(self, worker: _Worker) -> Outcome | None:
        """What ``worker`` has to say of its file, None when it still works on it."""
        if worker.task is None:
            return None
        try:
            if worker.pipe.poll():
                outcome: Outcome = worker.pipe.recv()
                worker.done += 1
                return outcome
        except (EOFError, OSError):
            return Refused("audit-died")
        if time.monotonic() >= worker.deadline:
            return Refused("audit-time", {"limit": f"{self._limits.seconds:g}"})
        return None


_LOSING = frozenset(("audit-died", "audit-time", "audit-memory"))
"""Refusals after which the process is replaced."""


def _serve(pipe: Connection, check: Check, limits: Limits) -> None:
    """The life of a process: a task, an outcome, until the other end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    _limit_memory(limits.megabytes)
    with contextlib.suppress(EOFError, OSError):
        pipe.send(None)
        while True:
            task = pipe.recv()
            _alarm(int(limits.seconds) + _LAST_RESORT)
            outcome = check(task)
            _alarm(0)
            if isinstance(outcome, Refused) and outcome.key == "audit-memory":
                outcome = outcome._replace(params={"limit": str(limits.megabytes)})
            pipe.send(outcome)


def _limit_memory(megabytes: int) -> None:
    """Beyond ``megabytes`` of its own, the process gets a MemoryError; only Linux can tell so."""
    if not sys.platform.startswith("linux"):
        return
    import resource

    size = megabytes * 1024 * 1024
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    if most != resource.RLIM_INFINITY:
        size = min(size, most)
    resource.setrlimit(resource.RLIMIT_DATA, (size, most))


def _alarm(seconds: int) -> None:
    """Whoever hangs after its parent died is ended by the system (0: no more)."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)
