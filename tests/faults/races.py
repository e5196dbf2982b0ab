# SPDX-License-Identifier: MIT
"""Races without a clock: kith is stopped right after a chosen call, a person edits a file by hand, kith goes on. Also an
edit between a crash and its recovery, and a lock that somebody holds."""

import fcntl
import os
import pty
import re
import tempfile
from pathlib import Path

from judge import judge_recovery
from matrix import split
from place import difference, finish
from tally import Outcome, Plan, Task
from trace import Paused, injected

BY_HAND = b"# by hand\n"


def edit(path, way):
    """As editors do it: a new file in the old one's place, or the old one written over."""
    new = path.read_bytes() + BY_HAND
    if way == "in place":
        path.write_bytes(new)
        return
    beside = path.with_name("." + path.name + ".swp-edit")
    beside.write_bytes(new)
    os.chmod(beside, path.stat().st_mode & 0o7777)
    os.replace(beside, path)


def targets(prepared):
    """The files that the command changes (not those that it makes): paths below the place's folder."""
    return [path for path, entry in prepared.old.items()
            if entry.kind == "file" and prepared.new.get(path, entry).data != entry.data]


def where_by_hand(records, target):
    """The file that holds the hand edit: the target, or what kith kept beside it; None where it is lost."""
    for path, entry in records.items():
        if BY_HAND in entry.data and (path == target or path.startswith(target + ".conflict-")):
            return path
    return None


def edited_at(prepared, call, target, way, early, folder):
    """kith stopped after `call`, the target edited, kith let go on. None where the call never came. `early`: kith has
    still to look at the target before the commit point, so that nothing may be recorded."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    paused = Paused(place, prepared.command.argv, call, prepared.command.stdin)
    if paused.stopped:
        edit(place.folder / target, way)
    run = paused.go_on()
    broken = judge_edit(place, run, prepared, target) if paused.stopped else None
    if broken is not None and early and run.code == 8:
        broken.append(f"I7 recorded over an edit that came before the last look: {run.shown()}")
    place.remove()
    return broken


def judge_edit(place, run, prepared, target):
    """I7: refused with nothing overwritten, or done with the edit in the target or kept beside it and named."""
    records = place.records()
    kept = where_by_hand(records, target)
    if not kept:
        return [f"I7 the hand edit is lost: {run.shown()}"]
    if run.code == 6:
        wanted = {**prepared.old, target: records[target]}
        rest = [] if records == wanted and kept == target else [f"I7 exit 6, but {difference(wanted, records)}"]
        return rest + (["I2 exit 6 leaves a change to finish"] if place.has_intent() else [])
    if run.code == 8:
        return judge_keeping(place, prepared, target)
    if run.code not in prepared.command.good:
        return [f"I7 {run.shown()}"]
    broken = []
    if kept != target and Path(kept).name not in run.err:
        broken.append(f"I7 {kept} is not named: {run.shown()}")
    for path, entry in prepared.new.items():
        if path != target and records.get(path) != entry:
            broken.append(f"I1 {path} is not the new one")
    if kept != target and records[target] != prepared.new[target]:
        broken.append(f"I1 {target} is not the new one")
    if place.debris():
        broken.append(f"I4 {place.debris()}")
    return broken


def judge_keeping(place, prepared, target):
    """Recovery meets a hand edit: it refuses and overwrites nothing; then the person says which one is to stand, and the
    other one is kept on the disk."""
    before = place.records()
    run = place.recover()
    if run.code == 0:
        return [] if where_by_hand(place.records(), target) else ["I7 recover lost the hand edit"]
    broken = [] if run.code == 6 and "--keep" in run.err else [f"I7 recover: {run.shown()}"]
    writer = place.kith(["enrol", "set", place.somebody(), "tags=[x]", "-C", "p", "--today", "2026-09-28"])
    if writer.code != 6:
        broken.append(f"I7 another command meanwhile: {writer.shown()}")
    if place.records() != before:
        broken.append(f"I7 something was overwritten: {difference(before, place.records())}")
    stand = set()
    for keep in ("mine", "theirs"):
        twin = place.copy(place.folder.parent / keep)
        broken += judge_kept(twin, prepared, target, keep)
        stand.add((twin.folder / target).read_bytes())
        twin.remove()
    if len(stand) != 2:
        broken.append("I7 --keep mine and --keep theirs end alike")
    return broken


def judge_kept(twin, prepared, target, keep):
    run = twin.recover("--keep", keep)
    broken = [] if run.code == 0 else [f"I7 recover --keep {keep}: {run.shown()}"]
    texts = [entry.data.replace(BY_HAND, b"") for entry in twin.records().values()]
    if not where_by_hand(twin.records(), target):
        broken.append(f"I7 --keep {keep} loses the hand edit")
    if prepared.new[target].data not in texts:
        broken.append(f"I7 --keep {keep} loses what kith wrote")
    if twin.debris():
        broken.append(f"I4 --keep {keep} leaves {twin.debris()}")
    again = twin.recover()
    if again.code != 0:
        broken.append(f"I3 recover after --keep {keep}: {again.shown()}")
    return broken


def many_edits(test, prepared, edits, folder):
    faults, broken = 0, []
    for call, target, way, early in edits:
        lines = edited_at(prepared, call, target, way, early, folder)
        faults += lines is not None
        where = f"{prepared.command.name}, {target} edited {way} after {call.shown(prepared.base.folder)}"
        broken += [f"{where}: {line}" for line in lines or []]
    return [Outcome(test, faults, broken)]


def edits_after_crash(test, prepared, calls, folder):
    """Killed, then a hand edit of each target in turn, then recovery."""
    faults, broken = 0, []
    for call in calls:
        for target in targets(prepared):
            place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
            injected(place, prepared.command.argv, call, "signal=KILL", prepared.command.stdin)
            unfinished = place.has_intent() and place.records()[target] == prepared.old[target]
            edit(place.folder / target, "by a new file")
            where = f"{prepared.command.name}, killed at {call.shown(prepared.base.folder)}, {target} edited"
            view = place.kith(prepared.command.views[0])
            lines = [] if view.code in (0, 3) else [f"I1 a reader: {view.shown()}"]
            lines += judge_keeping(place, prepared, target)
            if unfinished and place.recover().code != 6:
                lines.append("I7 recover does not refuse an edited file")
            faults += 1
            broken += [f"{where}: {line}" for line in lines]
            place.remove()
    return [Outcome(test, faults, broken)]


def on_terminal(place, argv, stdin=None):
    """kith with a terminal for its streams, which makes it wait for a lock for seconds and not for a minute."""
    master, slave = pty.openpty()
    child = place.start(argv, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    if stdin:
        os.write(master, stdin.encode())
    run = finish(child)
    os.set_blocking(master, False)
    try:
        shown = os.read(master, 65536).decode("utf-8", "replace")
    except OSError:
        shown = ""
    os.close(master)
    return run.code, shown


def busy(test, prepared, folder):
    """Somebody holds the lock and lives: exit 5, the old records, and readers do not mind."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    place.recover()
    lock = place.journal / "lock"
    broken = []
    lock.parent.mkdir(exist_ok=True)
    with open(lock, "a", encoding="utf-8") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        before = place.records()
        for argv in (prepared.command.argv, ["recover", "-C", "p"]):
            code, shown = on_terminal(place, argv)
            if code != 5:
                broken.append(f"I2 {argv[0]} while the lock is held: exit {code}, {shown[-200:]!r}")
        if place.view(prepared.command.views) != prepared.old_seen:
            broken.append("I8 readers are kept out by the lock")
        if place.records() != before:
            broken.append("I2 something changed while the lock was held")
    run = place.kith(prepared.command.argv, prepared.command.stdin)
    if run.code not in prepared.command.good:
        broken.append(f"after the lock is free: {run.shown()}")
    broken += judge_recovery(place, prepared, "new")
    place.remove()
    return [Outcome(test, 2, broken)]


def edit_points(prepared, target):
    """The calls in the folder from the first look at the target on, each with whether it comes before all is staged: after
    that every target is looked at once more."""
    path = str(prepared.base.folder / target)
    inside = [call for call in prepared.calls if call.touches(prepared.base.folder) and call.name != "execve"]
    first = next(at for at, call in enumerate(inside) if path in call.paths)
    page = next((at for at, call in enumerate(inside) if call.paths[-1].endswith("/txn/intent.tmp")), 0)
    staged = max((at for at, call in enumerate(inside[:page]) if call.name == "fsync"), default=0)
    return [(call, at < staged) for at, call in enumerate(inside) if at >= first]


def intended(call):
    return re.search(r"/txn/(intent|s\d+|old\d+)$", call.paths[-1]) if call.paths else None


def plan(world):
    races = Plan("races")
    if not world.traced:
        races.skip("races", "strace does not work here")
        return races
    for name in ("enrol-set", "enrol-gate"):
        if not world.wants_any(f"races.{name}."):
            continue
        prepared = world.prepared[name]
        for way, most in (("by a new file", 30), ("in place", 8)):
            test = f"races.{name}.hand-edit-{'new' if 'new' in way else 'in-place'}"
            if not world.wanted(test):
                continue
            edits = [(call, target, way, early) for target in targets(prepared)
                     for call, early in edit_points(prepared, target)]
            chosen = races.sampled(edits, most * (2 if name == "enrol-set" else 1), world.everything)
            for some in split(chosen, 12):
                races.tasks.append(Task(test, many_edits, (test, prepared, some, world.folder), 10))
        test = f"races.{name}.edit-after-crash"
        if world.wanted(test):
            late = [call for call in prepared.points if intended(call)]
            calls = races.sampled(late, 6, world.everything)
            races.tasks.append(Task(test, edits_after_crash, (test, prepared, calls, world.folder), 20))
    if world.wanted("races.busy"):
        races.tasks.append(Task("races.busy", busy, ("races.busy", world.prepared["enrol-set"], world.folder), 30))
    return races
