# SPDX-License-Identifier: MIT
"""Recovery is itself killed, and fails, at each of its calls (I3); and the next writing command finishes or clears what
a crash left before it does its own work."""

import tempfile
from pathlib import Path

from judge import judge_reader, judge_recovery
from tally import Outcome, Plan, Task
from trace import injected, mutating, reading, record

FAULTS = ("signal=KILL", "error=EIO", "error=ENOSPC")


def crash(prepared, call, folder):
    """A folder as a kill before `call` leaves it, and which records readers see there."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    command = prepared.command
    _, landed = injected(place, command.argv, call, "signal=KILL", command.stdin)
    which, broken = judge_reader(place, prepared)
    return place, which, broken if landed else ["harness: the kill did not land"]


def second_faults(test, prepared, call, most, folder):
    """A crash, then every (or many a) fault in the recovery from it, then a whole recovery."""
    place, which, broken = crash(prepared, call, folder)
    before = f"{prepared.command.name}, killed at {call.shown(prepared.base.folder)}"
    twin = place.copy(place.folder.parent / "twin")
    _, calls = record(twin, ["recover", "-C", "p"])
    points = mutating(calls, twin.folder)
    looks = [(point, "error=EIO") for point in reading(calls, twin.folder)]
    faults = [(point, fault) for fault in FAULTS for point in points] + looks
    twin.remove()
    possible, faults = len(faults), Plan("").sampled(faults, most, most == 0)
    for point, fault in faults:
        twin = place.copy(place.folder.parent / "twin")
        lines = one_second_fault(twin, prepared, point, fault, which)
        broken += [f"{before}, then recover with {fault} at {point.shown(twin.folder)}: {line}" for line in lines]
        twin.remove()
    place.remove()
    return [Outcome(test, len(faults), broken, possible)]


def one_second_fault(place, prepared, point, fault, which):
    run, landed = injected(place, ["recover", "-C", "p"], point, fault)
    if not landed:
        return [f"harness: the fault did not land: {run.shown()}"]
    broken = [] if "KILL" in fault or run.code in (0, 4, 8) else [f"I3 {run.shown()}"]
    seen, more = judge_reader(place, prepared, which)
    return broken + more + judge_recovery(place, prepared, which or seen)


def next_writer(test, prepared, calls, folder):
    """A crash, then another command that writes: both changes stand whole."""
    broken = []
    for call in calls:
        place, which, lines = crash(prepared, call, folder)
        helen = prepared.base.somebody()
        run = place.kith(["enrol", "set", helen, "interests=[maps]", "-C", "p", "--today", "2026-09-28"])
        if run.code != 0:
            lines.append(f"I3 the next command: {run.shown()}")
        extra = f"p-private/people/{helen}.yaml"
        records = place.records()
        if "interests: [maps]" not in str(records.pop(extra, "")):
            lines.append("I6 the next command's own record is not there")
        before_it = dict({"old": prepared.old, "new": prepared.new}.get(which, {}))
        before_it.pop(extra, None)  # an import gives everyone a private file
        if which and records != before_it:
            lines.append(f"I1 after the next command the records are not the {which} ones")
        if rest := place.debris():
            lines.append(f"I4 left after the next command: {', '.join(rest[:5])}")
        broken += [f"{prepared.command.name}, killed at {call.shown(prepared.base.folder)}: {line}" for line in lines]
        place.remove()
    return [Outcome(test, len(calls), broken)]


def is_publishing(call):
    return call.name.startswith("rename") and call.paths[-1].endswith("/txn/intent")


def crash_points(points):
    """Where kills leave something to do: before and after the commit point, amid the changes, before the last step."""
    published = next((at for at, call in enumerate(points) if is_publishing(call)), len(points) // 2)
    chosen = {published // 2, published, published + 1, (published + len(points)) // 2, len(points) - 3}
    return [points[at] for at in sorted(chosen) if 0 <= at < len(points)]


def plan(world):
    recovery = Plan("recovery")
    if not world.traced:
        recovery.skip("recovery", "strace does not work here")
        return recovery
    for name in world.prepared.names:
        if not world.wants_any(f"recovery.{name}."):
            continue
        prepared = world.prepared[name]
        points = crash_points(prepared.points)
        for test, function in ((f"recovery.{name}.second-fault", second_faults), (f"recovery.{name}.next", next_writer)):
            if not world.wanted(test):
                continue
            if function is second_faults:
                most = 0 if world.everything else 12
                for call in points:
                    recovery.tasks.append(Task(test, function, (test, prepared, call, most, world.folder), 12))
            else:
                chosen = recovery.sampled(prepared.points, 10, world.everything)
                recovery.tasks.append(Task(test, function, (test, prepared, chosen, world.folder), 8))
    return recovery
