# SPDX-License-Identifier: MIT
"""Named tests, how many faults each injected, and what broke. Tasks run in two processes; a test may have many."""

import hashlib
import multiprocessing
import time
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """What one task found for one test. `possible`: how many faults there were to choose from, where fewer were laid."""

    test: str
    faults: int
    broken: list
    possible: int = 0


@dataclass
class Task:
    """A function with arguments, giving a list of Outcome. `weight` is for the order: long tasks start first."""

    test: str
    function: object
    args: tuple
    weight: float = 1


@dataclass
class Plan:
    """One part: its tasks, how many faults there could be, and what is left out and why."""

    part: str
    unit: str = "faults"
    tasks: list = field(default_factory=list)
    chosen: int = 0
    possible: int = 0
    skipped: list = field(default_factory=list)

    def sampled(self, items, most, everything):
        """The same choice at each run: all of them, or `most` picked by a hash of what they are."""
        items = list(items)
        self.possible += len(items)
        if not everything and len(items) > most:
            ranks = sorted(range(len(items)), key=lambda at: hashlib.sha256(f"{at}".encode()).digest())
            items = [items[at] for at in sorted(ranks[:most])]
        self.chosen += len(items)
        return items

    def skip(self, test, why):
        self.skipped.append((test, why))


def work(task):
    started = time.monotonic()
    try:
        outcomes = task.function(*task.args)
    except Exception as error:  # a fault of the tests must not pass for a success
        import traceback
        outcomes = [Outcome(task.test, 0, [f"harness: {error!r}: {traceback.format_exc()[-600:]}"])]
    return outcomes, time.monotonic() - started


def run_tasks(plans, jobs):
    """Every outcome, gathered by test in the order of the plans, and the seconds that each part took."""
    tasks = sorted(((plan.part, task) for plan in plans for task in plan.tasks), key=lambda pair: -pair[1].weight)
    gathered, seconds = {}, {}
    for plan in plans:
        for task in plan.tasks:
            gathered.setdefault((plan.part, task.test), Outcome(task.test, 0, []))
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        results = pool.imap(work, [task for _, task in tasks], chunksize=1)
        for (part, _), (outcomes, spent) in zip(tasks, results):
            seconds[part] = seconds.get(part, 0) + spent
            for one in outcomes:
                total = gathered.setdefault((part, one.test), Outcome(one.test, 0, []))
                total.faults += one.faults
                total.possible += max(one.possible, one.faults)
                total.broken += one.broken
    return gathered, seconds


def print_part(plan, gathered, seconds, verbose):
    """A line a part; below it the tests that fail, with what broke, and what was skipped."""
    tests = [one for (part, _), one in gathered.items() if part == plan.part]
    laid, broken = sum(one.faults for one in tests), sum(len(one.broken) for one in tests)
    possible = sum(one.possible for one in tests) + plan.possible - plan.chosen
    of = f" of {possible}" if possible > laid else ""
    print(f"{plan.part}: {len(tests)} tests, {laid}{of} {plan.unit}, {broken} invariants broken, {seconds:.0f} s of work")
    for one in tests:
        if one.broken or one.faults == 0 or verbose:
            verdict = "ok" if not failed(one) else "FAILED"
            print(f"  {verdict} {one.test}: {one.faults} {plan.unit}, {len(one.broken)} broken")
        for line in one.broken[:4]:
            print(f"      {line}")
    for test, why in plan.skipped:
        print(f"  SKIPPED {test}: {why}")


def failed(outcome):
    """A test that injected nothing proves nothing, and fails."""
    return bool(outcome.broken) or outcome.faults == 0
