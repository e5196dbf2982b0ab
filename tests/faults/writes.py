# SPDX-License-Identifier: MIT
"""What strace cannot do, through a preloaded library (shim.c): short, half and interrupted writes, a folder on a network
file system, and a file system that cannot exchange two names."""

import subprocess
import tempfile
from pathlib import Path

from judge import judge_fault, judge_records
from tally import Outcome, Plan, Task
from trace import injected

COMMANDS = ("enrol-add", "enrol-set", "enrol-gate", "match-accept", "record-week")


def build(folder):
    """The preloaded library, or why there is none."""
    source, shim = Path(__file__).with_name("shim.c"), folder / "shim.so"
    try:
        run = subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", str(shim), str(source)], capture_output=True, text=True)
    except FileNotFoundError:
        return None, "there is no C compiler"
    return (shim, "") if run.returncode == 0 else (None, run.stderr[-300:])


class Shimmed:
    """One run under the shim in a fresh folder."""

    def __init__(self, prepared, shim, mode, folder, **env):
        self.place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
        self.count = self.place.folder.parent / "count"
        self.env = {"LD_PRELOAD": str(shim), "KITH_SHIM": mode, "KITH_SHIM_COUNT": str(self.count), **env}
        self.run = self.place.kith(prepared.command.argv, prepared.command.stdin, env=self.env)
        self.faults = self.count.stat().st_size if self.count.exists() else 0

    def done(self, broken, what):
        self.place.remove()
        return [f"{what}: {line}" for line in broken]


def carried_through(test, prepared, shim, mode, folder):
    """A mode that must change nothing: the command succeeds and the records are the new ones."""
    one = Shimmed(prepared, shim, mode, folder)
    broken = judge_fault(one.place, one.run, prepared, killed=False)
    if one.run.code not in prepared.command.good:
        broken.append(f"I1 it must carry on: {one.run.shown()}")
    return [Outcome(test, one.faults, one.done(broken, f"{prepared.command.name} with {mode}"))]


def each_write(test, prepared, shim, kind, folder, most):
    """The mode laid on the first write, the second, … until there is none left."""
    faults, broken = 0, []
    for number in range(1, most + 1):
        one = Shimmed(prepared, shim, f"{kind}:{number}", folder)
        if not one.faults:
            one.done([], "")
            break
        faults += 1
        lines = judge_fault(one.place, one.run, prepared, killed=kind == "exit")
        if kind == "exit" and one.run.code != 137:
            lines.append(f"harness: it did not die: {one.run.shown()}")
        broken += one.done(lines, f"{prepared.command.name} with {kind}:{number}")
    return [Outcome(test, faults, broken)]


def on_network(test, prepared, shim, folder):
    """Refused, unless the school says that there is one writer; reading always works."""
    refused = Shimmed(prepared, shim, "network", folder)
    broken = judge_records(refused.place, prepared, "old")
    if refused.run.code in prepared.command.good:
        broken.append(f"a network folder is not refused: {refused.run.shown()}")
    if "KITH_SINGLE_WRITER" not in refused.run.err:
        broken.append(f"the refusal does not name KITH_SINGLE_WRITER: {refused.run.shown()}")
    views = [refused.place.kith(argv, env=refused.env) for argv in prepared.command.views]
    if any(view.code not in (0, 3) for view in views):
        broken.append("reading on a network folder does not work")
    broken = refused.done(broken, "network")
    told = Shimmed(prepared, shim, "network", folder, KITH_SINGLE_WRITER="yes")
    lines = judge_fault(told.place, told.run, prepared, killed=False)
    if told.run.code not in prepared.command.good:
        lines.append(f"KITH_SINGLE_WRITER=yes is not heard: {told.run.shown()}")
    return [Outcome(test, refused.faults, broken + told.done(lines, "network, single writer"))]


def killed_without_exchange(test, prepared, shim, calls, folder):
    """The way without exchange is as safe against kills."""
    broken = []
    for call in calls:
        place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
        env = {"LD_PRELOAD": str(shim), "KITH_SHIM": "no-exchange"}
        run, _ = injected(place, prepared.command.argv, call, "signal=KILL", prepared.command.stdin, env=env)
        lines = judge_fault(place, run, prepared, killed=run.code == -9)
        broken += [f"no exchange, killed at {call.shown(prepared.base.folder)}: {line}" for line in lines]
        place.remove()
    return [Outcome(test, len(calls), broken)]


def plan(world):
    writes = Plan("writes")
    shim, why = build(world.folder)
    if not shim or not world.traced:
        writes.skip("writes", why or "strace does not work here")
        return writes
    most = 400 if world.everything else 24

    def add(test, function, *args):
        if world.wanted(test):
            writes.tasks.append(Task(test, function, (test, *args), 10))

    for name in COMMANDS:
        if not world.wants_any(f"writes.{name}."):
            continue
        prepared = world.prepared[name]
        add(f"writes.{name}.short", carried_through, prepared, shim, "short", world.folder)
        add(f"writes.{name}.interrupted", carried_through, prepared, shim, "interrupt:0", world.folder)
        add(f"writes.{name}.half-then-gone", each_write, prepared, shim, "exit", world.folder, most)
        add(f"writes.{name}.half-then-full", each_write, prepared, shim, "full", world.folder, most)
    for name in ("enrol-set", "enrol-gate"):
        if not world.wants_any(f"writes.{name}."):
            continue
        prepared = world.prepared[name]
        add(f"writes.{name}.no-exchange", carried_through, prepared, shim, "no-exchange", world.folder)
        points = writes.sampled(prepared.points, 16, world.everything) if world.wanted(f"writes.{name}.no-ex") else []
        add(f"writes.{name}.no-exchange-kill", killed_without_exchange, prepared, shim, points, world.folder)
    add("writes.network", on_network, world.prepared["enrol-set"], shim, world.folder)
    return writes
