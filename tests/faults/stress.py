# SPDX-License-Identifier: MIT
"""Four writers and two readers at once, writers killed at random moments from a fixed seed; a fixed number of operations.
What was acknowledged is there at the end, and no reader ever sees a mixture."""

import os
import random
import re
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from place import WATCHDOG, Run
from story import STRAND
from tally import Outcome, Plan, Task

WRITERS, READERS, MENTORS = 4, 2, 4
LAPSED, HOLDS = "2026-12-31", "2027-12-31"
LATER = ["-C", "p", "--today", "2027-01-01"]


class Writer(threading.Thread):
    """Adds people and moves the end of every mentor's training to and fro; kills some of its own commands."""

    def __init__(self, place, number, operations):
        super().__init__()
        self.place, self.number, self.operations = place, number, operations
        self.dice = random.Random(1000 + number)
        self.acknowledged, self.killed, self.refused, self.broken = [], 0, 0, []

    def run(self):
        for count in range(self.operations):
            name = f"Pupil W{self.number}N{count}"
            if self.dice.random() < 0.5:
                argv = ["enrol", "add", "--year", "Y8", "--strand", f"{STRAND}=mentee", "--id-seed",
                        str(self.number * 100000 + count + 50), *LATER]
                self.attempt(argv, name)
            else:
                until = self.dice.choice((LAPSED, HOLDS))
                self.attempt(["enrol", "gate", "training/core", "--all-mentors", STRAND, "--date", "2026-09-15", "--until",
                              until, *LATER], None)

    def attempt(self, argv, name):
        victim, delay = self.dice.random() < 0.35, self.dice.random() * 0.03
        child = self.place.start(argv)
        if victim:
            # The moment is a dice throw; whatever it hits, the verdict is the same.
            try:
                child.stdin.write((name or "").encode())
                child.stdin.close()
            except BrokenPipeError:
                pass
            child.stdin = None
            time.sleep(delay)
            os.kill(child.pid, signal.SIGKILL)
        run = self.wait(child, None if victim else name)
        if run.code == -9:
            self.killed += 1
        elif run.code in (0, 8):
            self.acknowledged.append((run.out.strip(), name))
        elif run.code in (5, 6):
            self.refused += 1
        else:
            self.broken.append(f"I2 {argv[:2]}: {run.shown()}")

    def wait(self, child, name):
        try:
            out, err = child.communicate(None if name is None else name.encode(), timeout=4 * WATCHDOG)
        except subprocess.TimeoutExpired:
            child.kill()
            return Run(None, "", "hung")
        return Run(child.returncode, out.decode(), err.decode())


class Reader(threading.Thread):
    """Looks again and again, and must see one whole state each time."""

    def __init__(self, place, reads, kind):
        super().__init__()
        self.place, self.reads, self.kind, self.broken, self.good = place, reads, kind, [], 0

    def run(self):
        for _ in range(self.reads):
            argv = ["check"] if self.kind == "check" else ["enrol", "list"]
            run = self.place.kith([*argv, *LATER], env={"COLUMNS": "300"})
            self.good += run.code == 0
            if self.kind == "check" and run.code not in (0, 5):
                self.broken.append(f"I1 check amid writers: {run.out[-300:]!r} {run.shown()}")
            if self.kind == "list" and run.code != 5:
                self.broken += mixture(run)


def mixture(run):
    """The whole of every commit, or nothing: mentors' gates move together, and nobody is without a name."""
    if run.code != 0:
        return [f"I1 list amid writers: {run.shown()}"]
    broken = []
    if run.out.count("training/core") not in (0, MENTORS):
        broken.append(f"I1 {run.out.count('training/core')} of {MENTORS} mentors changed")
    people = re.findall(r"^  [0-9a-z]{8}  (.*)$", run.out, re.M)
    if nameless := [line for line in people if line.startswith(" ")]:
        broken.append(f"I1 {len(nameless)} people without a name")
    if f"{len(people)} people" not in run.out:
        broken.append(f"harness: {len(people)} rows read of {run.out.splitlines()[:1]}")
    return broken


def at_the_end(place, writers):
    """I6: everything acknowledged is there, and the folder is sound and clean."""
    broken, run = [], place.recover()
    if run.code != 0:
        broken.append(f"I3 recover: {run.shown()}")
    if place.debris():
        broken.append(f"I4 {place.debris()}")
    check = place.kith(["check", *LATER])
    if check.code != 0:
        broken.append(f"I1 check at the end: {check.out[-300:]} {check.shown()}")
    broken += mixture(place.kith(["enrol", "list", *LATER], env={"COLUMNS": "300"}))
    names = (place.private / "names.yaml").read_text()
    for writer in writers:
        for who, name in writer.acknowledged:
            if name and (f"{who}: {{name: {name}}}" not in names or not (place.programme / f"people/{who}.yaml").exists()):
                broken.append(f"I6 {name} ({who}) was acknowledged and is not there")
    return broken


def stress(test, base, operations, reads, folder):
    place = base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    writers = [Writer(place, number, operations) for number in range(WRITERS)]
    readers = [Reader(place, reads, kind) for kind in ("check", "list")]
    for thread in (*writers, *readers):
        thread.start()
    for thread in (*writers, *readers):
        thread.join()
    broken = [line for thread in (*writers, *readers) for line in thread.broken] + at_the_end(place, writers)
    done, killed = sum(len(one.acknowledged) for one in writers), sum(one.killed for one in writers)
    refused, good = sum(one.refused for one in writers), sum(one.good for one in readers)
    print(f"  stress: {done} acknowledged, {killed} killed, {refused} refused, {good} of {READERS * reads} reads", flush=True)
    if not done or not killed or not good:
        broken.append("harness: nothing acknowledged, killed or read")
    place.remove()
    return [Outcome(test, killed, broken)]


def plan(world):
    part = Plan("stress")
    if world.wanted("stress.writers"):
        factor = 10 if world.everything else 1
        base = world.story.stages["enrolled"]
        args = ("stress.writers", base, 60 * factor, 80 * factor, world.folder)
        part.tasks.append(Task("stress.writers", stress, args, 1000))
    return part
