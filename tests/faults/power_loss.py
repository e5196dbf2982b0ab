# SPDX-License-Identifier: MIT
"""Power loss: the log of one run is replayed up to each of its calls, and every disk that the power could leave there
is made and looked at. disk.py states the model."""

import os
import tempfile
from pathlib import Path

from disk import Disk, Replay, choices, data_choices
from judge import judge_reader, judge_records, judge_recovery
from matrix import split
from place import Place
from tally import Outcome, Plan, Task
from trace import record

COMMANDS = ("enrol-add", "enrol-set", "enrol-gate", "match-accept", "record-session")
SUBSETS = 64


def states_of(prepared):
    """Every disk after every call, each once: (tree, whether the command had ended, the call). Also how many there were
    before equal ones were put together."""
    place = prepared.base.copy(prepared.base.folder.parent / f"power-{prepared.command.name}")
    disk = Disk(str(place.folder)).load(place.everything())
    run, calls = record(place, prepared.command.argv, prepared.command.stdin, data=True)
    expected = place.everything()
    place.remove()
    replay, found, drawn = Replay(disk), {}, 0
    for call in calls:
        if replay.feed(call):
            drawn += add_states(disk, found, call.shown(place.folder), ended=False)
    drawn += add_states(disk, found, "the end", ended=run.code == 0)
    return list(found.values()), drawn, model_faults(disk, replay, expected, run, prepared)


def model_faults(disk, replay, expected, run, prepared):
    """The model must know every call, and end with the tree that is there."""
    real = {path: (entry.kind == "folder", entry.mode, entry.data) for path, entry in expected.items()}
    modelled = disk.materialise(frozenset(), {})
    wrong = [f"harness: the model does not know {name}" for name in sorted(set(replay.unknown))]
    if real != modelled:
        odd = [path for path in sorted(set(real) | set(modelled)) if real.get(path) != modelled.get(path)]
        wrong.append(f"harness: the model ends otherwise than the folder: {odd[:4]}")
    if run.code not in prepared.command.good:
        wrong.append(f"harness: {run.shown()}")
    return wrong


def add_states(disk, found, where, ended):
    pending, count = disk.pending(), 0
    for lost in choices(len(pending), SUBSETS):
        dropped = frozenset(pending[at] for at in lost)
        for variants in data_choices(disk.dirty()):
            tree = disk.materialise(dropped, variants)
            count += 1
            key = hash(frozenset(tree.items()))
            known = found.get(key)
            if known is None or (ended and not known[1]):
                found[key] = (tree, ended or bool(known and known[1]), where)
    return count


def write_tree(tree, folder):
    """Makes the folder; modes last, so that none stands in the way."""
    folder.mkdir()
    for path, (is_folder, _, data) in sorted(tree.items()):
        if is_folder:
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(data)
    for path, (_, mode, _) in sorted(tree.items(), reverse=True):
        os.chmod(folder / path, mode)


def judge_state(prepared, tree, ended, folder):
    place = Place(Path(tempfile.mkdtemp(dir=folder)) / "w", prepared.base.kith_path)
    write_tree(tree, place.folder)
    seen, broken = judge_reader(place, prepared, "new" if ended else None)
    broken = [line.replace("I2", "I5", 1) for line in broken]
    broken += judge_recovery(place, prepared, "new" if ended else seen)
    if ended and judge_records(place, prepared, "new"):
        broken.append("I5 an acknowledged change is lost")
    place.remove()
    place.folder.parent.rmdir()
    return broken


def many_states(test, prepared, states, folder):
    broken = []
    for tree, ended, where in states:
        broken += [f"{prepared.command.name}, power lost after {where}: {line}"
                   for line in judge_state(prepared, tree, ended, folder)]
    return [Outcome(test, len(states), broken)]


def report(test, broken):
    return [Outcome(test, 0, broken)]


def plan(world):
    power = Plan("power-loss")
    if not world.traced:
        power.skip("power-loss", "strace does not work here")
        return power
    for name in COMMANDS:
        test = f"power-loss.{name}"
        if not world.wanted(test):
            continue
        prepared = world.prepared[name]
        states, _, wrong = states_of(prepared)
        if wrong:
            power.tasks.append(Task(test, report, (test, wrong)))
        for part in split(power.sampled(states, 240, world.everything), 20):
            power.tasks.append(Task(test, many_states, (test, prepared, part, world.folder), len(part)))
    return power
