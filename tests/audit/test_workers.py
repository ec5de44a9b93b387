"""A process that dies, hangs or swells costs its file only."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from behaving import CannotStart, behave

from lawcheck.audit import workers
from lawcheck.audit.checking import Asked, Outcome, Refused, Task
from lawcheck.audit.workers import Limits, Pool
from lawcheck.errors import LawcheckError

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
ASKED = Asked("fr", date(2026, 1, 1))


def done(
    *contents: str, number: int = 2, check: Callable[[Task], Outcome] = behave, **limits: float
) -> dict[int, Refused]:
    tasks = [Task(n, f"{n}.txt", c.encode(), ASKED) for n, c in enumerate(contents)]
    pool = Pool(number, Limits(**limits), check)  # type: ignore[arg-type]
    found = {task.number: outcome for task, outcome in pool.run(tasks)}
    assert all(isinstance(outcome, Refused) for outcome in found.values())
    return found  # type: ignore[return-value]


@posix
def test_a_dead_process_costs_its_file_only() -> None:
    found = done("fine", "die", "fine", "leave", "fine", "fine")
    assert {n: o.key for n, o in found.items()} == {
        0: "read-empty", 1: "audit-died", 2: "read-empty", 3: "audit-died", 4: "read-empty",
        5: "read-empty",
    }  # fmt: skip


@posix
@pytest.mark.parametrize("way", ["hang", "loop"])
def test_a_file_that_hangs_is_given_up(way: str) -> None:
    start = time.monotonic()
    found = done("fine", way, "fine", seconds=1.5)
    assert found[1] == Refused("audit-time", {"limit": "1.5"})
    assert found[0].key == found[2].key == "read-empty"
    assert time.monotonic() - start < 30


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is limited on Linux only")
def test_a_file_that_swells_is_given_up() -> None:
    found = done("swell", "fine", number=1, megabytes=512)
    assert found[0] == Refused("audit-memory", {"limit": "512"})
    assert found[1].key == "read-empty"


def test_processes_are_replaced_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "LIFE", 2)
    found = done(*["fine"] * 6, number=1)
    by = [found[n].params["by"] for n in range(6)]
    assert by[0] == by[1] != by[2] == by[3] != by[4]
    assert str(os.getpid()) not in by


def test_no_process_can_start() -> None:
    with pytest.raises(LawcheckError) as caught:
        done("fine", number=1, check=CannotStart())
    assert caught.value.key == "audit-no-worker"


def test_tasks_are_taken_only_when_a_process_is_free() -> None:
    taken = []

    def tasks() -> Iterator[Task]:
        for n in range(20):
            taken.append(n)
            yield Task(n, "a.txt", b"fine", ASKED)

    running = Pool(2, Limits(), behave).run(tasks())
    next(running)
    assert len(taken) <= 4
    running.close()
