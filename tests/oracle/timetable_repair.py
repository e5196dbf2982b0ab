# SPDX-License-Identifier: MIT
"""Repairs: an accepted plan that places everyone, then a place closed or an adult away for one week, or a pupil who is no
longer free. With nothing changed nothing may move; else the plan must hold, place as many as brute force and change the
time of no more meetings than brute force does.
"""
import collections
import datetime as dt
import json
import pathlib
import random
import shutil
import subprocess
import tempfile

from timetable_check import check_plan
from timetable_make import STRAND, make
from timetable_plan import Brute, default_span, placed_numbers
from timetable_world import World, as_text, day, days_between, monday, parse_plan, read_folder

TIME_LIMIT = 120    # seconds that one command may take


class LeastChange(Brute):
    """As many placed as can be in one week, by need, then as few as can be off their agreed slots."""

    def __init__(self, world, strand, first, agreed):
        super().__init__(world, strand, (first, first))
        self.agreed = agreed
        self.options = [sorted(o, key=lambda s, p=p: (s != agreed[p], s)) for o, p in zip(self.options, self.pairs)]
        self.best = (-1, -1, -1, 0)

    def seats_in(self, slot):
        return [(p, a) for p, a in super().seats_in(slot) if p is None or not self.world.why_shut(p, date=self.day)]

    def search(self, chosen=(), placed=(0, 0, 0), changed=0):
        n = len(chosen)
        hope = (*(placed[b] + self.bands[n:].count(b) for b in range(3)), -changed)
        if hope <= self.best:
            return
        if n == len(self.pairs):
            self.best, self.choice = hope, chosen
            return
        for slot in self.options[n]:
            taken = [s for s in chosen + (slot,) if s]
            if self.people_fit(chosen, n, slot) and self.seated(taken) is not None:
                gain = tuple(v + (b == self.bands[n]) for b, v in enumerate(placed))
                self.search(chosen + (slot,), gain, changed + (slot != self.agreed[self.pairs[n]]))
        self.search(chosen + (None,), placed, changed + 1)


def kith(program, folder, *words):
    done = subprocess.run([program, "schedule", *words, "-C", str(folder)],
                          capture_output=True, text=True, timeout=TIME_LIMIT, check=False)
    if done.returncode not in (0, 3):
        raise RuntimeError(f"kith schedule {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()[:1000]}")
    return done.stdout


def accepted_case(program, rng, root):
    """A comparable programme whose plan places everyone, with that plan accepted; its folder, case and span."""
    while True:
        case = make(rng)
        world = World(as_text(case.records))
        span = default_span(world, world.strands[STRAND], case.today) if case.comparable else None
        if not span:
            continue
        folder = case.write(root)
        plan = parse_plan(kith(program, folder, STRAND, "--format", "json", "--today", str(case.today)))
        if plan.get("meetings") and not plan.get("unplaced"):
            kith(program, folder, "accept", STRAND, "--today", str(case.today))
            return folder, case, span
        remove(folder)


def remove(folder):
    shutil.rmtree(folder)
    shutil.rmtree(folder.with_name(folder.name + "-private"))


def open_weeks(world, span):
    calendar = next(iter(world.calendars.values()))
    return sorted({monday(d) for d in days_between(*span) if d.weekday() < 5 and calendar.open(d)})


def change(case, rng, week):
    """Changes the records; gives what it was and whether it lasts."""
    until = week + dt.timedelta(days=6)
    adults = [p for p in case.records["people"].values() if "year" not in p]
    kind = rng.choice(["place", "place", "adult", "adult", "pupil"])
    if kind == "place":
        rng.choice(list(case.records["places"].values()))["closed"] = [{"from": week, "to": until, "why": "leak"}]
    elif kind == "adult":
        rng.choice(adults)["away"] = [{"from": week, "to": until}]
    else:
        pupil = rng.choice([p for p in case.records["people"].values() if "year" in p])
        slots = list(case.records["calendars"]["hillside"]["slots"])
        pupil.pop("free", None)
        pupil["busy"] = sorted(rng.sample(slots, (len(slots) + 1) // 2))
    return kind


def repair(program, folder, case, first):
    text = kith(program, folder, "repair", STRAND, "--dry-run", "--format", "json", "--from", str(first), "--today", str(case.today))
    return parse_plan(text), json.loads(text)


def unchanged(program, folder, case, weeks, rng):
    first = rng.choice(weeks) + dt.timedelta(days=rng.randint(0, 4))
    _, told = repair(program, folder, case, max(first, case.today))
    return [f"nothing has changed, and a repair from {first} moves {len(told['moves'])}"] if told["moves"] else []


def judge(world, case, record, told, agreed, kind, weeks):
    """What is wrong with the repair from weeks[0] on."""
    strand = world.strands[STRAND]
    lost = {m["pair"] for m in told["moves"] if "now" not in m}
    if not told["objective"]:       # the plan stays as it is: what has lost its place is told, and nothing is written
        record = record | {"unplaced": [{"pair": p, "because": "places"} for p in sorted(lost)]}
    faults = check_plan(world, STRAND, record, case.today)
    brute = LeastChange(world, strand, weeks[0], agreed)
    brute.search()
    # A week without any place or adult for a pair is none in which it could meet (rules.md, section 6).
    idle = [{"pair": p, "because": "idle"} for p, slots in zip(brute.pairs, brute.options) if not any(brute.seats[s] for s in slots)]
    placed = placed_numbers(world, STRAND, record | {"unplaced": record.get("unplaced", []) + idle})
    if placed != brute.best[:3]:
        faults.append(f"{kind}: placed {placed}, brute force places {brute.best[:3]}")
    times = len(weeks) if kind == "pupil" else 1
    moved = told["objective"]["repair"][0] if told["objective"] else len(told["moves"])
    if placed == brute.best[:3] and moved != -brute.best[3] * times:
        faults.append(f"{kind}: {moved} meetings are off their time, brute force needs {-brute.best[3] * times}")
    return faults


def one_case(program, rng, root, tally):
    folder, case, span = accepted_case(program, rng, root)
    world = World(read_folder(folder))
    weeks = [w for w in open_weeks(world, span) if w >= span[0]]
    faults = unchanged(program, folder, case, weeks, rng)
    files = world.timetables[STRAND]
    agreed = {row["pair"]: row["slot"] for record in files.values() for row in record["meetings"]}
    steady = len(agreed) == len({(row["pair"], row["slot"]) for record in files.values() for row in record["meetings"]})
    remove(folder)
    at = rng.randrange(len(weeks))
    kind = change(case, rng, weeks[at])
    case.records["timetables"] = {STRAND: files}
    folder = case.write(root)
    world = World(read_folder(folder))
    record, told = repair(program, folder, case, weeks[at])
    if steady:
        tally["compared"] += 1
        tally["moves"] += len(told["moves"])
        faults += judge(world, case, record, told, agreed, kind, weeks[at:])
    return folder, case, faults


def run(options):
    tally = collections.Counter()
    work = pathlib.Path(tempfile.mkdtemp(prefix="repair-oracle-"))
    for number in range(options.count):
        rng = random.Random(f"repair/{options.seed}/{number}")
        root = work / f"case-{options.seed}-{number:03d}"
        folder, case, faults = one_case(options.kith, rng, root, tally)
        tally["faults"] += len(faults)
        if faults:
            print(f"{folder} (--today {case.today}):", *faults, sep="\n  ", flush=True)
        else:
            remove(folder)
    if not tally["faults"]:
        shutil.rmtree(work)
    print(f"repair oracle: {options.count} repairs, {tally['compared']} compared with brute force, "
          f"{tally['moves']} moves, {tally['faults']} faults")
    return 1 if tally["faults"] else 0
