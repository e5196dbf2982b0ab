# SPDX-License-Identifier: MIT
"""Readers while a commit goes by: a reader is stopped in the middle, a whole commit (or one that is killed half way)
happens, the reader goes on and must show the old or the new whole."""

import tempfile
from pathlib import Path

from matrix import split
from recovery import crash_points
from tally import Outcome, Plan, Task
from trace import Paused, injected, record

COMMANDS = ("enrol-gate", "enrol-import", "match-accept", "record-week")


def read_through(prepared, point, killed_at, folder):
    """None where the reader never came to the point."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    command = prepared.command
    paused = Paused(place, command.views[0], point)
    broken = []
    if paused.stopped:
        if killed_at:
            injected(place, command.argv, killed_at, "signal=KILL", command.stdin)
        else:
            run = place.kith(command.argv, command.stdin)
            broken += [] if run.code in command.good else [f"a reader keeps a writer out: {run.shown()}"]
    seen = paused.go_on()
    shown = (seen.code, seen.out.replace(str(place.folder), "HERE"))
    if paused.stopped and shown not in (prepared.old_seen[0], prepared.new_seen[0]):
        broken.append(f"I1 the reader shows neither old nor new whole: {seen.shown()}")
    stopped = paused.stopped
    place.remove()
    return broken if stopped else None


def many_reads(test, prepared, points, kills, folder):
    faults, broken = 0, []
    for at, point in enumerate(points):
        killed_at = kills[at % len(kills)] if kills else None
        lines = read_through(prepared, point, killed_at, folder)
        faults += lines is not None
        killed = f" killed at {killed_at.shown(prepared.base.folder)}" if killed_at else ""
        what = f"{prepared.command.name}{killed} while a reader waits after {point.shown(prepared.base.folder)}"
        broken += [f"{what}: {line}" for line in lines or []]
    return [Outcome(test, faults, broken)]


def tells_of_a_crash(test, prepared, calls, folder):
    """A reader that shows a change which a crash left unfinished says so, and names the command that finishes it."""
    faults, broken = 0, []
    for call in calls:
        place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
        injected(place, prepared.command.argv, call, "signal=KILL", prepared.command.stdin)
        if place.has_intent():
            faults += 1
            run = place.kith(prepared.command.views[0])
            if "kith recover" not in run.err:
                broken.append(f"killed at {call.shown(prepared.base.folder)}: the reader is silent: {run.shown()}")
        place.remove()
    return [Outcome(test, faults, broken)]


def plan(world):
    readers = Plan("readers")
    if not world.traced:
        readers.skip("readers", "strace does not work here")
        return readers
    for name in COMMANDS:
        if not world.wants_any(f"readers.{name}."):
            continue
        prepared = world.prepared[name]
        place = prepared.base
        _, calls = record(place, prepared.command.views[0])
        points = [call for call in calls if call.touches(place.folder) and call.name != "execve"]
        for test, most, kills in ((f"readers.{name}.whole-commit", 30, []),
                                  (f"readers.{name}.killed-commit", 20, crash_points(prepared.points)[1:])):
            if world.wanted(test):
                chosen = readers.sampled(points, most, world.everything)
                for some in split(chosen, 10):
                    args = (test, prepared, some, kills, world.folder)
                    readers.tasks.append(Task(test, many_reads, args, 8))
        test = f"readers.{name}.tells"
        if world.wanted(test):
            args = (test, prepared, crash_points(prepared.points), world.folder)
            readers.tasks.append(Task(test, tells_of_a_crash, args, 3))
    return readers
