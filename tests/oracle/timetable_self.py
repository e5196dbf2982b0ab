# SPDX-License-Identifier: MIT
"""The test of the test: sound plans must pass the checker, and each of a list of deliberate breakages must be caught.

Sound plans are those of the greedy planner and, in comparable programmes, of brute force. The breakages start from one
hand-made programme with a sound plan; each changes one thing and names the rule that must complain.
"""
import copy
import pathlib
import tempfile

import yaml

from timetable_check import check_plan, missed_chances
from timetable_make import STRAND
from timetable_oracle import make_case
from timetable_plan import best_placed, default_span, greedy, placed_numbers
from timetable_world import World, day, read_folder

RECORDS = """
programme:
  schools: {hill: {name: Hill, calendar: hill}, oak: {name: Oak, calendar: oak}}
  at-most: {meetings-per-week: 2}
calendars:
  hill:
    terms: [{name: autumn, from: 2026-09-07, to: 2026-10-30}, {name: winter, from: 2026-11-09, to: 2026-12-18}]
    closed: [{from: 2026-10-05, to: 2026-10-09}]
    cycle: {weeks: [A, B], starts: 2026-09-07}
    slots:
      mon-lunch: {day: mon, from: "12:30", to: "13:10", kind: lunch}
      mon-late: {day: mon, from: "12:50", to: "13:20", kind: lunch}
      tue-lunch: {day: tue, from: "12:30", to: "13:10", kind: lunch}
      wed-tutor: {day: wed, from: "08:40", to: "09:00", kind: tutor}
      wed-p1: {day: wed, from: "09:00", to: "10:00", kind: lesson}
      wed-a: {day: wed, from: "12:30", to: "13:00", kind: lunch, weeks: [A]}
      thu-short: {day: thu, from: "11:00", to: "11:10", kind: lunch}
      thu-break: {day: thu, from: "10:00", to: "10:30", kind: break}
      fri-p2: {day: fri, from: "10:00", to: "11:00", kind: lesson}
  oak:
    terms: [{name: autumn, from: 2026-09-07, to: 2026-10-30}]
    closed: [{from: 2026-09-22, to: 2026-09-22}]
    slots:
      tue-noon: {day: tue, from: "12:40", to: "13:20", kind: lunch}
      tue-after: {day: tue, from: "13:00", to: "13:30", kind: lunch}
places:
  snug: {school: hill, holds: 2}
  nook: {school: hill, holds: 1, slots: [mon-lunch, mon-late, wed-p1], closed: [{from: 2026-09-14, to: 2026-09-14}]}
  den: {school: hill, holds: 2}
classes: {7A: {wed-p1: pe, fri-p2: maths}, 11A: {tue-lunch: maths}}
strands:
  wellbeing: &strand
    matching: {require: {gates: {mentor: [training], mentee: [consent], supervisor: [dbs]}}}
    scheduling:
      slots: {kinds: [lunch, tutor], names: [wed-p1, fri-p2]}
      places: [snug, nook]
      supervision: {meetings-per-adult: 2, same-place: true}
      may-miss: {pe: 7}
  chess:
    matching: {}
    scheduling: {slots: {kinds: [lunch]}, places: [snug, den], supervision: {meetings-per-adult: 2}}
people:
  m1: &mentor {school: hill, year: Y10, strands: {wellbeing: mentor}, gates: {training: {date: 2026-07-01, outcome: passed}}}
  m2: *mentor
  m3: *mentor
  m4: *mentor
  e1: &mentee {school: hill, year: Y7, strands: {wellbeing: mentee}, gates: {consent: {date: 2026-07-01, outcome: given}}}
  e2: *mentee
  e3: {school: hill, year: Y7, classes: [7A], strands: {wellbeing: mentee}, gates: {consent: {date: 2026-07-01}}}
  e4: {school: oak, year: Y6, strands: {wellbeing: mentee}, gates: {consent: {date: 2026-07-01}}}
  c1: &chess {school: hill, year: Y10, strands: {chess: mentor}}
  c2: *chess
  s1: {school: hill, strands: {wellbeing: supervisor, chess: supervisor}, gates: {dbs: {date: 2026-07-01}}}
  s2: {school: hill, strands: {wellbeing: supervisor}, gates: {dbs: {date: 2026-07-01}}}
pairs:
  p1: {strand: wellbeing, mentors: [m1], mentees: [e1]}
  p2: {strand: wellbeing, mentors: [m2], mentees: [e2]}
  p3: {strand: wellbeing, mentors: [m3], mentees: [e3]}
  p4: {strand: wellbeing, mentors: [m4], mentees: [e4]}
  q1: {strand: chess, mentors: [c1], mentees: [c2]}
timetables:
  chess:
    2026-09-07:
      from: 2026-09-07
      until: 2026-09-25
      meetings: [{pair: q1, slot: tue-lunch, weeks: [A, B], place: snug, supervisor: s1}]
proposals: {}
"""

PLAN = """
from: 2026-09-07
until: 2026-10-30
meetings:
  - {pair: p1, slot: mon-lunch, weeks: [A, B], place: snug, supervisor: s1}
  - {pair: p2, slot: mon-lunch, weeks: [A, B], place: snug, supervisor: s1}
  - {pair: p3, slot: wed-p1, weeks: [A, B], place: snug, supervisor: s2}
  - {pair: p4, slot: tue-noon, mentor-slot: tue-lunch, weeks: ["1"], place: snug, supervisor: s2}
unplaced: []
"""

TODAY = day("2026-09-03")


# ---------------------------------------------------------------- the breakages

def row(n, **changes):
    """Changes row n of the plan; a value of None drops the key."""
    def change(records, plan):
        for name, value in changes.items():
            name = name.replace("_", "-")
            plan["meetings"][n].pop(name, None)
            if value is not None:
                plan["meetings"][n][name] = value
    return change


def only(n, *weeks):
    return row(n, weeks=None, only=list(weeks))


def person(who, **changes):
    def change(records, plan):
        records["people"][who].update({k.replace("_", "-"): v for k, v in changes.items()})
    return change


def at(path, value):
    """Sets one value deep in the records: "places/snug/holds"."""
    def change(records, plan):
        *steps, last = path.split("/")
        for step in steps:
            records = records.setdefault(step, {})
        records[last] = value
    return change


def plan_with(**changes):
    return lambda records, plan: plan.update(changes)


def add_row(**new):
    return lambda records, plan: plan["meetings"].append({k.replace("_", "-"): v for k, v in new.items()})


def all_of(*changes):
    def change(records, plan):
        for c in changes:
            c(records, plan)
    return change


def chess(key, **new):
    """Adds a duty or an event to the other strand's agreed timetable."""
    def change(records, plan):
        records["timetables"]["chess"]["2026-09-07"].setdefault(key, []).append(new)
    return change


def agreed(**new):
    """An agreed timetable of the planned strand with one row."""
    record = {"from": "2026-09-07", "until": "2026-10-30", "meetings": [{k.replace("_", "-"): v for k, v in new.items()}]}
    return at("timetables/wellbeing", {"2026-09-07": record})


P1 = {"pair": "p1", "slot": "mon-lunch", "weeks": ["A", "B"], "place": "snug", "supervisor": "s1"}
TERM_GATE = {"date": "2026-07-01", "until": "2026-09-06"}
LATE_GATE = {"date": "2026-07-01", "until": "2026-09-20"}

BREAKAGES = [
    ("meeting moved into a lesson that may not be missed", "T1", row(2, slot="fri-p2")),
    ("slot that is none of the strand's", "T1", row(0, slot="thu-break")),
    ("slot shorter than length", "T1", row(0, slot="thu-short")),
    ("mentee not free", "T1", person("e1", free=["tue-lunch"])),
    ("mentor busy", "T1", person("m1", busy=["mon-lunch"])),
    ("mentor busy in the slot of another school's calendar", "T1", person("m4", busy=["tue-lunch"])),
    ("supervisor busy", "T1", person("s2", busy=["tue-lunch"])),
    ("supervisor teaches", "T1", person("s2", classes=["11A"])),
    ("adult taken from a lesson that pupils may miss", "T1", person("s2", classes=["7A"])),
    ("lesson slot, no known lessons, not named free", "T1", row(0, slot="wed-p1")),
    ("lesson in an overlapping slot", "T1", all_of(at("classes/10X", {"mon-late": "art"}), person("m1", classes=["10X"]))),
    ("mentee away on one date", "T1", person("e2", away=[{"from": "2026-09-21", "to": "2026-09-21"}])),
    ("supervisor away on one date", "T1", person("s2", away=[{"from": "2026-09-23", "to": "2026-09-23"}])),
    ("mentor starts later", "T1", person("m2", starts="2026-09-15")),
    ("mentor paused, no end", "T1", person("m1", paused={"from": "2026-10-12"})),
    ("mentee left mid-plan", "T1", person("e1", left={"date": "2026-10-12"})),
    ("pair ended mid-plan", "T1", at("pairs/p1/ended", {"date": "2026-10-12", "reason": "other"})),
    ("mentor's gate missing", "T1", person("m1", gates={})),
    ("mentee's gate refused", "T1", person("e1", gates={"consent": {"date": "2026-07-01", "outcome": "refused"}})),
    ("mentor's gate lapsed before the first meeting day", "T1", person("m3", gates={"training": TERM_GATE})),
    ("mentee's gate dated after the first meeting day", "T1", person("e2", gates={"consent": {"date": "2026-09-08"}})),
    ("supervisor's gate lapsed", "T1", person("s2", gates={"dbs": TERM_GATE})),
    ("mentee in two meetings in one slot", "T2", at("pairs/p2/mentees", ["e1"])),
    ("mentor in two overlapping slots", "T2", all_of(at("pairs/p2/mentors", ["m1"]), row(1, slot="mon-late"))),
    ("mentor also in the other strand's meeting", "T2", all_of(row(0, slot="tue-lunch"), at("pairs/q1/mentors", ["m1"]))),
    ("that meeting after its file's until still counts", "T2",
     all_of(only(0, "2026-W40"), row(0, slot="tue-lunch"), at("pairs/q1/mentors", ["m1"]))),
    ("supervisor of the meeting they are in", "T2", row(3, supervisor="m4")),
    ("supervisor is a mentor elsewhere at the same time", "T2", all_of(at("pairs/p2/mentors", ["s1"]), row(1, supervisor="s2"))),
    ("mentee on a duty of the other strand", "T2",
     chess("duties", date="2026-09-14", slot="mon-lunch", place="den", people=["e1"])),
    ("supervisor at an event of the other strand", "T2",
     chess("events", kind="training", date="2026-09-14", slot="mon-late", place="den", people=["c1"], supervisor="s1")),
    ("no place", "T3", row(0, place=None)),
    ("place of another strand", "T3", row(2, place="den")),
    ("place not open in the slot", "T3", row(2, slot="wed-tutor", place="nook")),
    ("place overfull", "T3", at("places/snug/holds", "1")),
    ("place overfull in overlapping slots", "T3", all_of(at("places/snug/holds", "1"), row(1, slot="mon-late", supervisor="s2"))),
    ("place overfull with the other strand's meeting", "T3", all_of(row(0, slot="tue-lunch", supervisor="s2"))),
    ("place overfull with a duty", "T3", chess("duties", date="2026-09-14", slot="mon-lunch", place="snug", people=["c1"])),
    ("place taken whole by an event", "T3",
     chess("events", kind="training", date="2026-09-16", slot="wed-p1", place="snug", people=["c1"])),
    ("no supervisor", "T4", row(0, supervisor=None)),
    ("supervisor of no strand", "T4", row(0, supervisor="m3")),
    ("adult over meetings-per-adult", "T4", at("strands/wellbeing/scheduling/supervision/meetings-per-adult", "1")),
    ("adult over at-once", "T4", person("s1", at_once="1")),
    ("adult over the lowest number of two strands", "T4",
     all_of(at("strands/chess/scheduling/supervision/meetings-per-adult", "1"), row(3, supervisor="s1"))),
    ("adult over number in overlapping slots", "T4", all_of(person("s1", at_once="1"), row(1, slot="mon-late"))),
    ("adult in two places", "T4", row(1, place="nook")),
    ("two meetings in one week", "T5", add_row(pair="p1", slot="wed-tutor", weeks=["A"], place="snug", supervisor="s2")),
    ("a week of the cycle left out", "T5", row(0, weeks=["A"])),
    ("two meetings in one fortnight", "T5", at("strands/wellbeing/scheduling/every", "fortnight")),
    ("more than at-most a week", "T5", all_of(at("pairs/p3/mentors", ["m1"]), at("programme/at-most/meetings-per-week", "1"))),
    ("a lesson missed too often", "T6", at("strands/wellbeing/scheduling/may-miss/pe", "6")),
    ("place closed that day", "plan", all_of(only(1, "2026-W37", "2026-W38"), row(1, place="nook"))),
    ("closed day", "plan", only(0, "2026-W41")),
    ("closed day of the other school", "plan", only(3, "2026-W39")),
    ("outside term", "plan", all_of(plan_with(until="2026-11-20"), only(0, "2026-W45"))),
    ("after the plan's end", "plan", only(0, "2026-W46")),
    ("slot that does not stand in the week", "plan", row(0, slot="wed-a")),
    ("unknown week of the cycle", "plan", row(0, weeks=["C"])),
    ("weeks and only together", "plan", row(0, only=["2026-W38"])),
    ("slots of two schools that do not meet long enough", "plan", row(3, slot="tue-after")),
    ("unknown pair", "plan", row(0, pair="p9")),
    ("pair of another strand", "plan", row(0, pair="q1")),
    ("unknown slot", "plan", row(0, slot="sun-lunch")),
    ("mentor-slot of the same school differs", "plan", row(0, mentor_slot="mon-late")),
    ("agreed pair neither planned nor unplaced", "plan", lambda records, plan: plan["meetings"].pop(0)),
    ("pinned row given another slot", "T9", all_of(agreed(**P1, keep="true"), row(0, slot="mon-late"))),
    ("pinned row given another adult", "T9", all_of(agreed(**P1, keep="true"), row(0, supervisor="s2", place="nook"))),
    ("pinned row of the proposal dropped", "T9",
     all_of(at("proposals/wellbeing", {"meetings": [P1 | {"keep": "true"}]}), only(0, "2026-W38"))),
    ("past meeting changed", "T9", all_of(agreed(**P1), row(0, slot="mon-late"))),
]

# Changes that must stay unnoticed: each is next to a breakage above and just on the right side of the rule.
HARMLESS = [
    ("the plan as it is", lambda records, plan: None),
    ("away on a date that the plan leaves out", all_of(person("e1", away=[{"from": "2026-09-21", "to": "2026-09-21"}]),
     only(0, "2026-W37", "2026-W38", "2026-W40", "2026-W42", "2026-W43", "2026-W44"))),
    ("gate that lapses after the first meeting day", person("m1", gates={"training": LATE_GATE})),
    ("two places with same-place: false", all_of(row(1, place="nook", weeks=["A", "B"]),
     at("strands/wellbeing/scheduling/supervision/same-place", "false"))),
    ("at-once above meetings-per-adult", all_of(person("s1", at_once="2"),
     at("strands/wellbeing/scheduling/supervision/meetings-per-adult", "1"))),
    ("lesson slot named free", all_of(person("m3", free=["wed-p1"]))),
    ("unplaced pair", lambda records, plan: plan.update(unplaced=[{"pair": plan["meetings"].pop(0)["pair"]}])),
    ("other strand's pair ended", all_of(row(0, slot="tue-lunch", supervisor="s1"), at("pairs/q1/mentors", ["m1"]),
     at("pairs/q1/ended", {"date": "2026-09-01", "reason": "other"}))),
    ("past and pinned row kept", agreed(**P1, keep="true")),
]


def fresh():
    """The hand-made records and plan; deep copies, since the YAML above shares people by alias."""
    records = yaml.load(RECORDS, Loader=yaml.BaseLoader)
    for name in ("m3", "m1", "m2", "m4", "e1", "e2"):
        records["people"][name] = copy.deepcopy(records["people"][name])
    # A pupil without lessons may be in a lesson slot only if free names it: m3 does.
    records["people"]["m3"]["free"] = ["wed-p1", "mon-lunch", "fri-p2", "wed-tutor", "tue-lunch"]
    return records, yaml.load(PLAN, Loader=yaml.BaseLoader)


def violations_of(change, today=TODAY):
    records, plan = fresh()
    change(records, plan)
    return check_plan(World(records), STRAND, plan, today)


def breakages():
    """Prints the table; returns how many were not as expected."""
    wrong = 0
    for name, rule, change in BREAKAGES:
        today = day("2026-09-30") if name.startswith("past") else TODAY
        found = [v for v in violations_of(change, today) if v.startswith(rule + ":")]
        wrong += not found
        print(f"{'caught' if found else 'MISSED':7} {rule:5} {name}: {found[0][:110] if found else ''}")
    for name, change in HARMLESS:
        found = violations_of(change)
        wrong += bool(found)
        print(f"{'ALARM' if found else 'quiet':7} {'':5} {name}{': ' + found[0] if found else ''}")
    return wrong


# ---------------------------------------------------------------- sound plans

def sound(case, folder):
    """Violations of the greedy plan and, where comparable, of brute force's, which greedy must never beat."""
    world = World(read_folder(case.write(folder)))
    span = default_span(world, world.strands[STRAND], case.today)
    plan = greedy(world, STRAND, span)
    found = [f"greedy: {v}" for v in check_plan(world, STRAND, plan, case.today)]
    if not case.comparable:
        return found, len(plan["meetings"]), 0
    brute = best_placed(world, STRAND, span)
    found += [f"brute force: {v}" for v in check_plan(world, STRAND, brute.plan(span), case.today)]
    found += [f"brute force: {c}" for c in missed_chances(world, STRAND, brute.plan(span))]
    if placed_numbers(world, STRAND, plan) > brute.best:
        found.append(f"greedy places {placed_numbers(world, STRAND, plan)}, brute force only {brute.best}")
    return found, len(plan["meetings"]), 1


def run(count, seed):
    wrong = breakages()
    alarms = rows = compared = 0
    with tempfile.TemporaryDirectory(prefix="timetable-self-") as root:
        for number in range(count):
            found, meetings, brute = sound(make_case(seed, number), pathlib.Path(root) / f"case-{number:03d}")
            alarms, rows, compared = alarms + len(found), rows + meetings, compared + brute
            for f in found:
                print(f"case {number}: {f}")
    print(f"timetable self: {len(BREAKAGES)} breakages and {len(HARMLESS)} harmless changes, {wrong} not as expected; "
          f"{count} greedy plans ({rows} rows), {compared} by brute force, {alarms} false alarms")
    return 1 if wrong or alarms else 0
