# SPDX-License-Identifier: MIT
"""Damage that no crash does: a journal or a staged file that is not what was written. kith must not guess: exit 7, and
not a byte is touched."""

import tempfile
from pathlib import Path

from place import difference
from recovery import is_publishing
from tally import Outcome, Plan, Task
from trace import injected


def changed(data, how):
    """None: the file is gone."""
    kind, at = how
    if kind == "gone":
        return None
    if kind == "cut":
        return data[:len(data) * at // 8]
    position = (len(data) - 1) * at // 8
    return data[:position] + bytes([data[position] ^ 1]) + data[position + 1:]


def published(prepared, folder):
    """A folder as a kill right after the commit point leaves it: nothing is in place yet."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    points = prepared.points
    at = next(index for index, call in enumerate(points) if is_publishing(call))
    injected(place, prepared.command.argv, points[at + 1], "signal=KILL", prepared.command.stdin)
    return place


def damaged(test, prepared, which, damages, folder):
    broken = []
    for how in damages:
        place = published(prepared, folder)
        path = place.journal / "txn" / which
        data = changed(path.read_bytes(), how)
        if data is None:
            path.unlink()
        else:
            path.write_bytes(data)
        before = {name: entry for name, entry in place.everything().items() if not name.endswith("/lock")}
        writer = ["enrol", "set", place.somebody(), "tags=[x]", "-C", "p", "--today", "2026-09-28"]
        for argv in (prepared.command.views[0], ["recover", "-C", "p"], writer, ["recover", "-C", "p", "--keep", "mine"]):
            run = place.kith(argv)
            if run.code != 7:
                broken.append(f"{which} {how}: {argv[:2]}: {run.shown()}")
        after = {name: entry for name, entry in place.everything().items() if not name.endswith("/lock")}
        if before != after:
            broken.append(f"{which} {how}: touched: {difference(before, after)}")
        place.remove()
    return [Outcome(test, len(damages), broken)]


def plan(world):
    part = Plan("damage")
    if not world.traced:
        part.skip("damage", "strace does not work here")
        return part
    flips, cuts = [("flip", at) for at in range(9)], [("cut", at) for at in (0, 3, 7)]
    for which, damages in (("intent", flips + cuts), ("s0", flips + cuts + [("gone", 0)])):
        test = f"damage.{which}"
        if world.wanted(test):
            args = (test, world.prepared["enrol-set"], which, damages, world.folder)
            part.tasks.append(Task(test, damaged, args, 5))
    return part
