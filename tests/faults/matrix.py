# SPDX-License-Identifier: MIT
"""The fault matrix: every writing command, killed before each call that could change something, and each such call
failing. The calls come from a clean trace, so another number of calls changes the matrix and not the verdict."""

import tempfile
from pathlib import Path

from judge import judge_fault
from tally import Outcome, Plan, Task
from trace import injected

KILLS, EACH_ERROR, LOOKS = 100, 26, 16  # as many a command, where not all are asked for
ERRORS = ("EIO", "ENOSPC", "EINTR")


def one_fault(prepared, call, fault, folder):
    """One faulted run in a folder of its own, judged."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    command = prepared.command
    run, landed = injected(place, command.argv, call, fault, command.stdin)
    where = f"{command.name}, {fault} at {call.shown(prepared.base.folder)}"
    if not landed:
        broken = [f"harness: the fault did not land: {run.shown()}"]
    else:
        broken = judge_fault(place, run, prepared, killed="KILL" in fault)
    place.remove()
    place.folder.parent.rmdir()
    return [f"{where}: {line}" for line in broken]


def many_faults(test, prepared, faults, folder):
    broken = []
    for call, fault in faults:
        broken += one_fault(prepared, call, fault, folder)
    return [Outcome(test, len(faults), broken)]


def split(items, size):
    return [items[at:at + size] for at in range(0, len(items), size)]


def plan(world):
    """Kills at every point; the errors, and errors of calls that only look, as many as the budget allows."""
    matrix = Plan("matrix")
    if not world.traced:
        matrix.skip("matrix", "strace does not work here")
        return matrix
    for name in world.prepared.names:
        if not world.wants_any(f"matrix.{name}."):
            continue
        prepared = world.prepared[name]
        points = prepared.points
        kinds = [(f"matrix.{name}.kill", [(call, "signal=KILL") for call in points], KILLS)]
        for error in ERRORS:
            faults = [(call, f"error={error}") for call in points]
            kinds.append((f"matrix.{name}.{error.lower()}", faults, EACH_ERROR))
        kinds.append((f"matrix.{name}.read-eio", [(call, "error=EIO") for call in prepared.looks],
                      LOOKS))
        for test, faults, most in kinds:
            if world.wanted(test):
                for part in split(matrix.sampled(faults, most, world.everything), 15):
                    matrix.tasks.append(Task(test, many_faults, (test, prepared, part, world.folder), len(part)))
    return matrix
