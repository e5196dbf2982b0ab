# SPDX-License-Identifier: MIT
"""kith init under faults: there is no programme, or the whole of it, and a way from any crash to the whole."""

import tempfile
from pathlib import Path

from matrix import ERRORS, split
from place import difference
from tally import Outcome, Plan, Task
from trace import injected, mutating, record

INITS = {
    "init-model": ["init", "p", "--no-git", "--model", "one-to-one", "--model", "group", "--today", "2026-09-01"],
    "init-example": ["init", "p", "--no-git", "--example", "hillside", "--id-seed", "7", "--today", "2026-09-01"],
}
CHECK = ["check", "-C", "p", "--today", "2026-09-01"]
NO_PROGRAMME = 2


def see(place, whole):
    """ "old" where there is no programme yet, "new" where it is whole, None for anything between."""
    run = place.kith(CHECK)
    if run.code == NO_PROGRAMME:
        return "old"
    return "new" if (run.code, run.out) == whole["seen"] else None


def way_on(place, argv, whole):
    """What a person does next: recover where there is something to recover, else init again."""
    run = place.recover()
    if run.code == 0 and place.records() == whole["records"]:
        return []
    again = place.kith(argv)
    if place.records() != whole["records"]:
        return [f"I1 recover: {run.shown()}; init again: {again.shown()}; {difference(whole['records'], place.records())}"]
    rest = place.debris()
    return [f"I4 left: {rest[:4]}"] if rest else []


def faulted(test, empty, argv, whole, faults, folder):
    broken = []
    for call, fault in faults:
        place = empty.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
        run, landed = injected(place, argv, call, fault)
        lines = [] if landed else [f"harness: the fault did not land: {run.shown()}"]
        seen = see(place, whole)
        if seen is None:
            lines.append("I1 a reader sees a part of the programme")
        wanted = {0: "new", 3: "new", 8: "new", 4: "old", 5: "old"}.get(run.code)
        if "KILL" not in fault and (wanted is None or seen not in (wanted, None)):
            lines.append(f"I2 {run.shown()}, and a reader sees {seen}")
        lines += way_on(place, argv, whole)
        broken += [f"{argv[4]}, {fault} at {call.shown(empty.folder)}: {line}" for line in lines]
        place.remove()
    return [Outcome(test, len(faults), broken)]


def plan(world):
    birth = Plan("init")
    if not world.traced:
        birth.skip("init", "strace does not work here")
        return birth
    empty = world.story.stages["empty"]
    for name, argv in INITS.items():
        if not any(world.wanted(f"init.{name}.{kind}") for kind in ("kill", "error")):
            continue
        place = empty.copy(world.folder / name)
        run, calls = record(place, argv)
        if run.code != 0:
            raise SystemExit(f"faults: {name}: {run.shown()}")
        shown = place.kith(CHECK)
        whole = {"records": place.records(), "seen": (shown.code, shown.out)}
        points = mutating(calls, place.folder)
        place.remove()
        for point in points:
            point.paths = [path.replace(str(place.folder), str(empty.folder)) for path in point.paths]
        few = 6 if name == "init-example" else 40
        for kind, faults in (("kill", [(point, "signal=KILL") for point in points]),
                             ("error", [(point, f"error={error}") for point in points for error in ERRORS])):
            test = f"init.{name}.{kind}"
            if world.wanted(test):
                for part in split(birth.sampled(faults, few, world.everything and name != "init-example"), 5):
                    birth.tasks.append(Task(test, faulted, (test, empty, argv, whole, part, world.folder), 20))
    return birth
