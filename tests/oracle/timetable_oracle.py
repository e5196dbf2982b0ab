# SPDX-License-Identifier: MIT
"""Small random programmes for kith's schedule: every plan is checked, and comparable ones are held against brute force.

timetable_oracle.py KITH [--count N] [--seed S] [--keep-failures DIR]
timetable_oracle.py KITH --repair [--count N] [--seed S]   repairs of accepted plans, against brute force
timetable_oracle.py --self [--count N] [--seed S]      tests the checker itself, without kith

A plan counts as a violation if it breaks a rule (or kith ends with another exit code than 0 or 3), and as worse if brute
force places more, by need, or if a meeting could be added to it that breaks nothing.
"""
import argparse
import collections
import datetime as dt
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True     # the oracle leaves nothing behind in the source tree

from timetable_check import check_plan, missed_chances
from timetable_make import OTHER, STRAND, make
from timetable_plan import best_placed, default_span, greedy, placed_numbers
from timetable_world import World, as_text, day, parse_plan, read_folder

TIME_LIMIT = 120    # seconds a single schedule may take


def add_other_timetable(case, rng):
    """The other strand's agreed timetable from the term's start, sometimes with a second file from mid-term on."""
    world = World(as_text(case.records))
    if OTHER not in world.strands:
        return
    span = default_span(world, world.strands[OTHER], case.today - dt.timedelta(days=14))
    plan = greedy(world, OTHER, span) if span else {"meetings": []}
    if not plan["meetings"]:
        return
    files = {str(span[0]): {k: plan[k] for k in ("from", "until", "meetings")}}
    if rng.random() < 0.4:
        later = str(span[0] + dt.timedelta(weeks=rng.randint(2, 5)))
        fewer = plan["meetings"][:-1]
        if later < plan["until"] and fewer:
            files[later] = {"from": later, "until": plan["until"], "meetings": trimmed(fewer, later)}
    case.records["timetables"] = {OTHER: files}


def trimmed(rows, first):
    """The rows without the weeks of `only` that lie before a date; rows left with none go."""
    week = "{}-W{:02d}".format(*day(first).isocalendar()[:2])
    rows = [r | ({"only": [w for w in r["only"] if w >= week]} if "only" in r else {}) for r in rows]
    return [r for r in rows if r.get("only", True)]


def make_case(seed, number):
    """Each case has its own stream, so that one can be made again without those before it."""
    rng = random.Random(f"{seed}/{number}")
    while True:
        case = make(rng)
        world = World(as_text(case.records))
        if default_span(world, world.strands[STRAND], case.today):
            add_other_timetable(case, rng)
            return case


# ---------------------------------------------------------------- one case against kith

def run_kith(kith, folder, today):
    command = [kith, "-C", str(folder), "schedule", STRAND, "--dry-run", "--format", "json", "--today", str(today)]
    return subprocess.run(command, capture_output=True, text=True, timeout=TIME_LIMIT, check=False)


def span_faults(world, record, today):
    """The default span, in programmes where its reading is not in doubt: one school, no closed place."""
    if len(world.schools) > 1 or any("closed" in p for p in world.places.values()):
        return []
    first, last = default_span(world, world.strands[STRAND], today)
    if (day(record["from"]), day(record["until"])) == (first, last):
        return []
    return [f"plan: it covers {record['from']} to {record['until']}, the rules give {first} to {last}"]


def judge(case, folder, output):
    """(violations, what is worse, whether brute force was compared) of one printed plan."""
    world, record = World(read_folder(folder)), parse_plan(output)
    violations = check_plan(world, STRAND, record, case.today) + span_faults(world, record, case.today)
    # A pair that meets fortnightly or daily keeps one slot for the whole plan in this version: dates on which someone
    # is away are not moved to another week or slot. Weekly pairs of a one-week cycle have no other chance to miss.
    worse = [f"worse: {c}" for c in missed_chances(world, STRAND, record)] if world.strands[STRAND].every == "week" else []
    if case.comparable:
        best = best_placed(world, STRAND, default_span(world, world.strands[STRAND], case.today)).best
        placed = placed_numbers(world, STRAND, record)
        if placed != best:
            worse.append(f"worse: placed {placed} of need high, middle, low; brute force places {best}")
    return violations, worse, case.comparable


def run_case(kith, case, folder):
    """As judge; a run that ends badly or prints no plan is one violation."""
    try:
        done = run_kith(kith, folder, case.today)
    except subprocess.TimeoutExpired:
        return [f"kith took longer than {TIME_LIMIT} s"], [], False, ""
    if done.returncode not in (0, 3):
        return [f"kith ended with {done.returncode}: {done.stderr.strip()[:2000]}"], [], False, done.stdout
    try:
        return *judge(case, folder, done.stdout), done.stdout
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        return [f"the printed plan cannot be read: {fault!r}"], [], False, done.stdout


def keep(folder, root, case, faults, output):
    """A failing folder with its private neighbour, the plan as printed, and what was wrong with it."""
    root.mkdir(parents=True, exist_ok=True)
    for source in (folder, folder.with_name(folder.name + "-private")):
        target = root / source.name
        if target != source:
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
    (root / f"{folder.name}.plan.json").write_text(output, encoding="utf-8")
    told = [f"--today {case.today}", *faults]
    (root / f"{folder.name}.faults.txt").write_text("\n".join(told) + "\n", encoding="utf-8")
    print(f"{root / folder.name} (--today {case.today}):")
    print("\n".join(f"  {f}" for f in faults), flush=True)


def against_kith(options):
    tally = collections.Counter()
    work = pathlib.Path(tempfile.mkdtemp(prefix="timetable-oracle-"))
    kept = pathlib.Path(options.keep_failures) if options.keep_failures else work / "failures"
    for number in range(options.count):
        case = make_case(options.seed, number)
        folder = case.write(work / f"case-{options.seed}-{number:03d}")
        violations, worse, compared, output = run_case(options.kith, case, folder)
        tally.update(plans=1, violations=len(violations), compared=compared, worse=len(worse))
        if violations or worse:
            keep(folder, kept, case, violations + worse, output)
        shutil.rmtree(folder)
        shutil.rmtree(folder.with_name(folder.name + "-private"))
    if kept.parent != work or not kept.exists():
        shutil.rmtree(work)
    print(f"timetable oracle: {tally['plans']} plans, {tally['violations']} violations, "
          f"{tally['compared']} compared with brute force, {tally['worse']} worse")
    return 1 if tally["violations"] or tally["worse"] else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kith", nargs="?", help="the kith program")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep-failures", metavar="DIR")
    parser.add_argument("--repair", action="store_true", help="accept each plan, change the records, and repair it")
    parser.add_argument("--self", action="store_true", dest="own", help="test the checker itself")
    options = parser.parse_args()
    if options.own:
        import timetable_self
        return timetable_self.run(options.count, options.seed)
    if not options.kith:
        parser.error("name the kith program, or give --self")
    if options.repair:
        import timetable_repair
        return timetable_repair.run(options)
    return against_kith(options)


if __name__ == "__main__":
    sys.exit(main())
