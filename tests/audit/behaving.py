"""Checks that misbehave as their file says, for the tests of workers: importable by other processes."""

from __future__ import annotations

import os
import signal
import time

from lawcheck.audit.checking import Outcome, Refused, Task


def behave(task: Task) -> Outcome:
    """Die, hang, swell, or tell the process that did the work."""
    wanted = task.content.decode()
    if wanted == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if wanted == "leave":
        os._exit(3)
    if wanted == "hang":
        time.sleep(600)
    if wanted == "loop":
        while True:
            pass
    if wanted == "swell":
        try:
            return Refused("read-damaged", {"size": str(len(bytearray(1 << 40)))})
        except MemoryError:
            return Refused("audit-memory")
    return Refused("read-empty", {"by": str(os.getpid())})


class CannotStart:
    """A check that ends the process which is told of it."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (3,)

    def __call__(self, task: Task) -> Outcome:
        raise AssertionError(task)
