# SPDX-License-Identifier: MIT
"""What makes no noise: readers make no call that could change anything (I8), a command without a change makes none either
(I12), and an output that fails does not make a recorded change look as if it had failed (I14)."""

import os
import tempfile
from pathlib import Path

from judge import judge_recovery
from story import STRAND
from tally import Outcome, Plan, Task
from trace import injected, mutating, record

STREAMS = ("out-closed", "out-full", "out-broken", "err-closed", "err-full", "all-closed")


def reading_commands(story):
    """Every command that only looks, dry runs of those that write included."""
    ann, eve = story.ids["Ann Archer"], story.ids["Eve Ellis"]
    at = ["-C", "p", "--today", "2026-09-25"]
    return [["check", *at], ["check", "--format", "json", *at], ["report", *at], ["report", "--format", "json", *at],
            ["enrol", "list", *at], ["enrol", "list", STRAND, *at], ["enrol", "show", ann, *at],
            ["schedule", "week", "2026-W39", *at], ["match", "explain", ann, *at], ["match", "explain", ann, eve, *at],
            ["match", STRAND, "--dry-run", *at], ["match", "accept", STRAND, "--all", "--dry-run", *at],
            ["match", "end", story.pairs[0], "--reason", "other", "--dry-run", *at], ["schedule", "--dry-run", *at],
            ["schedule", "accept", "--dry-run", *at], ["enrol", "set", ann, "interests=[go]", "--dry-run", *at],
            ["enrol", "import", "later.csv", "--dry-run", *at],
            ["record", "week", "2026-W39", "--all-held", "--dry-run", *at],
            ["--version"], ["--help"]]


def writing_calls(place, calls):
    """Calls that could change something, in the folder or anywhere but on the standard streams."""
    inside = mutating(calls, place.folder)
    elsewhere = [call for call in calls if call.opens_for_writing()
                 and not any(path.startswith("/dev/") for path in call.paths)]
    return sorted({call.shown(place.folder) for call in inside + elsewhere})


def silent_reader(test, base, argv, crash, folder):
    """The calls of one reading command, in a sound folder or after a crash."""
    place = base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    if crash:
        command, call = crash
        injected(place, command.argv, call, "signal=KILL", command.stdin)
    before = place.everything(stamps=True)
    run, calls = record(place, argv)
    broken = []
    if run.code not in (0, 3):
        broken.append(f"harness: {run.shown()}")
    if found := writing_calls(place, calls):
        broken.append(f"I8 it makes {', '.join(found[:5])}")
    if place.everything(stamps=True) != before:
        broken.append("I8 something changed")
    place.remove()
    return [Outcome(test, 1, [f"{' '.join(argv[:3])}{' after a crash' if crash else ''}: {line}" for line in broken])]


def nothing_to_change(test, prepared, folder):
    """The command again, when all is as it wants it."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    command = prepared.command
    place.kith(command.argv, command.stdin)
    before = place.everything(stamps=True)
    run, calls = record(place, command.argv, command.stdin)
    broken = [] if run.code in (0, 3) else [f"I12 {run.shown()}"]
    if found := writing_calls(place, calls):
        broken.append(f"I12 it makes {', '.join(found[:5])}")
    if place.everything(stamps=True) != before:
        broken.append("I12 something changed")
    place.remove()
    return [Outcome(test, 1, [f"{command.name} again: {line}" for line in broken])]


class Streams:
    """Standard streams that fail in one way."""

    def __init__(self, way):
        self.way, self.opened = way, []

    def options(self):
        full = {"out-full": "stdout", "err-full": "stderr"}.get(self.way)
        if full:
            self.opened.append(os.open("/dev/full", os.O_WRONLY))
            return {full: self.opened[0]}
        if self.way == "out-broken":
            reader, writer = os.pipe()
            os.close(reader)
            self.opened.append(writer)
            return {"stdout": writer}
        closed = {"out-closed": (1,), "err-closed": (2,), "all-closed": (0, 1, 2)}[self.way]
        return {"preexec_fn": lambda: [os.close(number) for number in closed]}

    def close(self):
        for number in self.opened:
            os.close(number)


def failing_output(test, prepared, way, folder):
    """The change is recorded whole, nothing that kith prints lands in a record, and no word says that it failed."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    command, streams = prepared.command, Streams(way)
    options = streams.options()
    if way == "all-closed" and command.stdin:
        options["preexec_fn"] = lambda: [os.close(number) for number in (1, 2)]
    run = place.kith(command.argv, command.stdin, **options)
    streams.close()
    broken = []
    if run.code is None or run.code < 0 or run.code in (1, 2, 4, 5, 6, 7, 70):
        broken.append(f"I14 {run.shown()}")
    low = run.err.lower()
    if "nothing was" in low or "failed" in low:
        broken.append(f"I14 it says {run.err.strip()!r}")
    if run.code not in (*command.good, None) and way.startswith("out") and "recorded" not in low:
        broken.append(f"I14 it does not say that the change is recorded: {run.shown()}")
    broken += judge_recovery(place, prepared, "new")
    place.remove()
    return [Outcome(test, 1, [f"{command.name}, {way}: {line}" for line in broken])]


def modes(test, prepared):
    """I13: a changed file keeps its mode; a new one can be read by those who can read its part, and by nobody else."""
    broken = []
    for path, entry in prepared.new.items():
        was, secret = prepared.old.get(path), path.startswith("p-private")
        usual = {"file": 0o600 if secret else 0o644, "folder": 0o700 if secret else 0o755}.get(entry.kind)
        if entry.mode != (was.mode if was else usual):
            broken.append(f"I13 {path} has the mode {entry.mode:o}, not {was.mode if was else usual:o}")
    return [Outcome(test, 1, [f"{prepared.command.name}: {line}" for line in broken])]


def plan(world):
    part = Plan("quiet", "checks")
    if not world.traced:
        part.skip("quiet", "strace does not work here")
        return part

    def add(test, function, *args):
        if world.wanted(test):
            part.tasks.append(Task(test, function, (test, *args), 2))

    base = world.story.stages["agreed"]
    crashed = world.prepared["match-end"] if world.wanted("quiet.readers-after-crash") else None
    for argv in reading_commands(world.story):
        add("quiet.readers", silent_reader, base, argv, None, world.folder)
        if crashed and argv[0] in ("check", "report", "enrol", "schedule") and "--dry-run" not in argv:
            late = crashed.points[len(crashed.points) * 2 // 3]
            add("quiet.readers-after-crash", silent_reader, base, argv, (crashed.command, late), world.folder)
    for name in world.prepared.names:
        if name != "enrol-add" and world.wanted("quiet.no-change"):
            add("quiet.no-change", nothing_to_change, world.prepared[name], world.folder)
        if world.wanted("quiet.modes"):
            add("quiet.modes", modes, world.prepared[name])
    for name in ("enrol-add", "enrol-set", "match", "match-accept", "schedule"):
        for way in STREAMS:
            if world.wanted("quiet.output"):
                add("quiet.output", failing_output, world.prepared[name], way, world.folder)
    return part
