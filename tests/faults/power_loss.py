# SPDX-License-Identifier: MIT
"""Power loss: the log of one run is replayed up to each of its calls, and every disk that the power could leave there
is made and looked at. Also a kill and then, in what follows it, a power loss: recovery and the next command must not
take for durable what the killed one had not made so. disk.py states the model."""

import os
import tempfile
from pathlib import Path

from disk import Disk, Replay, choices, data_choices
from judge import judge_reader, judge_records, judge_recovery
from matrix import split
from place import Place
from recovery import is_publishing
from tally import Outcome, Plan, Task
from trace import record

COMMANDS = ("enrol-add", "enrol-set", "enrol-gate", "match-accept", "record-session", "schedule-accept")
SUBSETS = 64


class History:
    """A folder, the disk below it as the model has it, and every disk that a power cut could have left so far."""

    def __init__(self, prepared, folder):
        self.prepared = prepared
        self.place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "h")
        self.disk = Disk(str(self.place.folder)).load(self.place.everything())
        self.replay = Replay(self.disk)
        self.found = {}

    def run(self, argv, stdin=None, fault=None, collect=True, before=None):
        """Runs kith and replays its calls; `before` is what must stand until it has ended (None: old or new)."""
        run, calls = record(self.place, argv, stdin, data=True, fault=fault)
        for call in calls:
            if self.replay.feed(call) and collect:
                self.collect(before, call.shown(self.place.folder))
        return run

    def collect(self, wanted, where):
        """Adds the disks that the power could leave now, each once; what must stand only ever gets stricter."""
        pending, dirty = self.disk.pending(), self.disk.dirty()
        for lost in choices(len(pending), SUBSETS):
            dropped = frozenset(pending[at] for at in lost)
            for variants in data_choices(dirty):
                tree = self.disk.materialise(dropped, variants)
                key = hash(frozenset(tree.items()))
                if key not in self.found or (wanted and not self.found[key][1]):
                    self.found[key] = (tree, wanted, where)

    def faults_of_the_model(self):
        """The model must know every call, and end with the tree that is there."""
        entries = self.place.everything().items()
        real = {path: (entry.kind == "folder", entry.mode, entry.data) for path, entry in entries}
        modelled = self.disk.materialise(frozenset(), {})
        wrong = [f"harness: the model does not know {name}" for name in sorted(set(self.replay.unknown))]
        if real != modelled:
            odd = [path for path in sorted(set(real) | set(modelled)) if real.get(path) != modelled.get(path)]
            wrong.append(f"harness: the model ends otherwise than the folder: {odd[:4]}")
        return wrong

    def done(self):
        """The states found, and what is wrong with the model."""
        wrong = self.faults_of_the_model()
        self.place.remove()
        return list(self.found.values()), wrong


def one_run(prepared, folder):
    """The states of one run; once it has ended well, only the new records."""
    history = History(prepared, folder)
    run = history.run(prepared.command.argv, prepared.command.stdin)
    history.collect("new" if run.code in prepared.command.good else None, "the end")
    return history.done()


def recovery_after_kill(prepared, call, folder):
    """Killed at `call`, then recovered: what readers saw between is what recovery's success promises."""
    history = History(prepared, folder)
    history.run(prepared.command.argv, prepared.command.stdin, fault=(call, "signal=KILL"), collect=False)
    seen, _ = judge_reader(history.place, prepared)
    run = history.run(["recover", "-C", "p"])
    history.collect(seen if run.code == 0 else None, "recover's end")
    return history.done()


def again_after_kill(prepared, call, folder):
    """Killed at `call`, before the commit point, then the same command again."""
    history = History(prepared, folder)
    history.run(prepared.command.argv, prepared.command.stdin, fault=(call, "signal=KILL"), collect=False)
    run = history.run(prepared.command.argv, prepared.command.stdin)
    history.collect("new" if run.code in prepared.command.good else None, "the second end")
    return history.done()


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


def judge_state(prepared, tree, wanted, folder):
    place = Place(Path(tempfile.mkdtemp(dir=folder)) / "w", prepared.base.kith_path)
    write_tree(tree, place.folder)
    seen, broken = judge_reader(place, prepared, wanted)
    broken = [line.replace("I2", "I5", 1) for line in broken]
    broken += judge_recovery(place, prepared, wanted or seen)
    if wanted and judge_records(place, prepared, wanted):
        broken.append("I5 an acknowledged change is lost")
    place.remove()
    return broken


def many_states(test, prepared, states, folder):
    broken = []
    for tree, wanted, where in states:
        broken += [f"{prepared.command.name}, power lost after {where}: {line}"
                   for line in judge_state(prepared, tree, wanted, folder)]
    return [Outcome(test, len(states), broken)]


def after_kills(test, history_of, prepared, calls, most, everything, folder):
    """The states after each of some kills, sampled, judged."""
    faults, broken, possible = 0, [], 0
    for call in calls:
        states, wrong = history_of(prepared, call, folder)
        ends = [state for state in states if state[1]]
        chosen = ends[:most] + Plan("").sampled([state for state in states if not state[1]], most, everything)
        [outcome] = many_states(test, prepared, chosen, folder)
        faults, possible = faults + outcome.faults, possible + len(states)
        broken += [f"killed at {call.shown(prepared.base.folder)}, then: {line}" for line in [*wrong, *outcome.broken]]
    return [Outcome(test, faults, broken, possible)]


def report(test, broken):
    return [Outcome(test, 0, broken)]


def making_folders(points):
    """The calls right after a folder is made, before the commit point."""
    published = next((at for at, call in enumerate(points) if is_publishing(call)), 0)
    return [points[at + 1] for at, call in enumerate(points[:published]) if call.name.startswith("mkdir")]


def plan(world):
    power = Plan("power-loss")
    if not world.traced:
        power.skip("power-loss", "strace does not work here")
        return power
    for name in COMMANDS:
        if not world.wants_any(f"power-loss.{name}."):
            continue
        prepared, test = world.prepared[name], f"power-loss.{name}.run"
        if world.wanted(test):
            states, wrong = one_run(prepared, world.folder)
            if wrong:
                power.tasks.append(Task(test, report, (test, wrong)))
            for part in split(power.sampled(states, 200, world.everything), 20):
                power.tasks.append(Task(test, many_states, (test, prepared, part, world.folder), len(part)))
        test = f"power-loss.{name}.recovered"
        if world.wanted(test):
            calls = power.sampled(prepared.points, 12, world.everything)
            for part in split(calls, 4):
                args = (test, recovery_after_kill, prepared, part, 6, world.everything, world.folder)
                power.tasks.append(Task(test, after_kills, args, 20))
        test = f"power-loss.{name}.again"
        if world.wanted(test) and (calls := making_folders(prepared.points)):
            args = (test, again_after_kill, prepared, calls, 40, world.everything, world.folder)
            power.tasks.append(Task(test, after_kills, args, 60))
    return power
