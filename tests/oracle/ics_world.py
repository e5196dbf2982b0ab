# SPDX-License-Identifier: MIT
"""The programme of the calendar test, as it changes over the year, and what `kith schedule week` says of it.

Hillside with its agreed plan; then people are away, stand in, pause and leave, and a snow day closes the school; then a
second plan moves one pair, drops another and puts a third into another room. What is expected of a calendar comes from
the weeks as JSON and from the records, never from the calendar's own code.
"""
import copy
import dataclasses
import datetime as dt
import json
import pathlib
import re
import subprocess
import zoneinfo

import yaml

AUTUMN = "2026-10-05"
SUMMER = "2027-04-15"


class Kith:
    def __init__(self, binary, folder):
        self.binary, self.folder = str(pathlib.Path(binary).resolve()), folder

    def __call__(self, *words):
        done = subprocess.run([self.binary, *words], cwd=self.folder, capture_output=True, check=False)
        if done.returncode not in (0, 3):
            raise SystemExit(f"kith {' '.join(words)}: exit code {done.returncode}\n{done.stderr.decode()}")
        return done.stdout.decode()


def read(path):
    return yaml.load(path.read_text(), yaml.BaseLoader)


def make(binary, root):
    """Hillside, matched and scheduled, with a training, a celebration in summer and a duty."""
    Kith(binary, root)("init", "h", "--example", "hillside", "--today", "2026-09-16")
    kith = Kith(binary, root / "h")
    for strand in ("wellbeing", "reading"):
        kith("match", strand, "--today", "2026-09-16")
        kith("match", "accept", strand, "--all", "--basis", "rules", "--from", "2026-09-21", "--today", "2026-09-17", "--id-seed", "1")
    kith("schedule", "--today", "2026-09-17")
    kith("schedule", "accept", "--today", "2026-09-17")
    append(plan_of(kith), "".join(EVENTS).format(*mentors(kith)))
    return kith


EVENTS = ["events:\n  - {{kind: training, name: core, date: 2026-09-17, from: \"15:30\", to: \"16:30\", people: [{0}, {1}]}}\n",
          "  - {{kind: training, name: more, date: 2026-12-01, slot: tue-after, place: library, people: [{0}, {1}]}}\n",
          "  - {{kind: celebration, name: end, date: 2027-07-16, from: \"14:00\", to: \"15:00\", people: [{0}]}}\n",
          "duties:\n  - {{date: 2026-11-24, slot: tue-break, place: r12, people: [{0}, {1}]}}\n"]


def plan_of(kith):
    return sorted((kith.folder / "timetables/wellbeing").iterdir())[0]


def append(path, text):
    path.write_text(path.read_text() + text)


def rows_of(kith):
    """Meetings of every week, each of another pair: nobody is changed twice."""
    return [row for row in read(plan_of(kith))["meetings"] if "only" not in row]


def mentors(kith):
    return sorted({read(path)["mentors"][0] for path in (kith.folder / "pairs").iterdir()})[:3]


def date_of(row, monday):
    names = ["mon", "tue", "wed", "thu", "fri"]
    return str(dt.date.fromisoformat(monday) + dt.timedelta(days=names.index(row["slot"][:3])))


def change(kith):
    """What happens in a term. Gives the pairs concerned, so that the test can see that each case is there."""
    calendar = kith.folder / "calendars/hillside.yaml"
    calendar.write_text(calendar.read_text().replace("closed:\n", "closed:\n  - {from: 2026-11-16, to: 2026-11-20, why: snow}\n"))
    rows = rows_of(kith)
    away, covered, paused, ended, adult = rows[:5]
    pairs = {row["pair"]: read(kith.folder / f"pairs/{row['pair']}.yaml") for row in rows}
    person = lambda row, side: kith.folder / f"people/{pairs[row['pair']][side][0]}.yaml"
    for row, side in ((away, "mentors"), (covered, "mentors")):
        append(person(row, side), "away: [{from: 2026-10-12, to: 2026-10-16}]\n")
    append(person(paused, "mentees"), "paused: {from: 2026-11-09, to: 2026-12-04}\n")
    append(kith.folder / f"pairs/{ended['pair']}.yaml", "ended: {date: 2026-12-01, reason: moved-school}\n")
    spare = next(p.stem for p in sorted((kith.folder / "people").iterdir())
                 if "wellbeing: mentor" in p.read_text() and not any(p.stem in pair["mentors"] for pair in pairs.values()))
    stands_in = lambda row, absent, other: (f"  - {{date: {date_of(row, '2026-10-12')}, slot: {row['slot']}, "
                                            f"absent: {absent}, stand-in: {other}}}\n")
    other_adult = next(row["supervisor"] for row in rows if row["supervisor"] != adult["supervisor"])
    append(plan_of(kith), "cover:\n" + stands_in(covered, person(covered, "mentors").stem, spare)
           + stands_in(adult, adult["supervisor"], other_adult))
    return {"cancelled": away["pair"], "covered": covered["pair"], "paused": paused["pair"], "ended": ended["pair"], "spare": spare}


def plan_anew(kith):
    """A second plan: one pair on another day, one without a meeting, one in another room; the training is dropped."""
    text = plan_of(kith).read_text().replace("from: 2026-09-21", "from: 2026-11-23", 1)
    text = re.sub(r"cover:\n(  - .*\n)+", "", text)
    text = re.sub(r"  - \{kind: training.*\n", "", text)
    moved, dropped, elsewhere = (row["pair"] for row in rows_of(kith)[5:8])
    lines = []
    for line in text.splitlines(keepends=True):
        if f"pair: {dropped}," in line:
            continue
        if f"pair: {moved}," in line:
            line = re.sub(r"slot: \w+-", lambda found: "slot: fri-" if "mon" in found[0] else "slot: mon-", line)
        if f"pair: {elsewhere}," in line:
            line = re.sub(r"place: \w+", lambda found: "place: r12" if "r12" not in found[0] else "place: library", line)
        lines.append(line)
    (plan_of(kith).parent / "2026-11-23.yaml").write_text("".join(lines))
    return {"moved": moved, "dropped": dropped, "elsewhere": elsewhere}


@dataclasses.dataclass(frozen=True, order=True)
class Occurrence:
    """One date of one thing, in UTC. `what` is how its UID begins."""
    start: str
    end: str
    what: str
    place: str
    is_cancelled: bool


class Records:
    """What the weeks say, with the people whom each thing concerns."""

    def __init__(self, kith, zone):
        self.kith, self.zone = kith, zoneinfo.ZoneInfo(zone)
        self.slots = read(kith.folder / "calendars/hillside.yaml")["slots"]
        self.places = {key: place.get("name", key) for key, place in read(kith.folder / "places.yaml").items()}
        self.pairs = {p.stem: read(p) for p in (kith.folder / "pairs").iterdir()}
        self.people = {p.stem: read(p) for p in (kith.folder / "people").iterdir()}
        self.said = {}  # (week, today) -> rows

    def in_zone(self, zone):
        """The same weeks by the clocks of another zone."""
        other = copy.copy(self)
        other.zone = zoneinfo.ZoneInfo(zone)
        return other

    def utc(self, date, clock):
        local = dt.datetime.fromisoformat(f"{date}T{clock}").replace(tzinfo=self.zone)
        return local.astimezone(dt.timezone.utc).strftime("%Y%m%dT%H%MZ")

    def weeks(self, first, last, today, strand=None):
        """[(Occurrence, {people}, place's key)] of the weeks that hold the days."""
        found = []
        monday = first - dt.timedelta(days=first.weekday())
        while monday <= last:
            found += [self.occurrence(row) for row in self.rows(monday, today) if strand in (None, row["strand"])]
            monday += dt.timedelta(days=7)
        return found

    def rows(self, monday, today):
        if (monday, today) not in self.said:
            year, week, _ = monday.isocalendar()
            said = json.loads(self.kith("schedule", "week", f"{year}-W{week:02d}", "--format", "json", "--today", today))
            self.said[monday, today] = said["meetings"] + said["duties"] + said["events"]
        return self.said[monday, today]

    def occurrence(self, row):
        missing = {m["person"] for m in row.get("marks", []) if m["is"] in ("away", "not-available")}
        cover = row.get("cover", {})
        sides = [[p for p in row["people"]]] if "pair" not in row else self.sides(row["pair"], cover)
        is_closed = any(m["is"] == "closed" for m in row.get("marks", []))
        is_off = is_closed or ("event" not in row and any(set(side) <= missing for side in sides))
        everyone = {p for side in sides for p in side} | ({row["supervisor"]} if "supervisor" in row else set())
        times = self.slots[row["slot"]] if "slot" in row else row
        what = row["pair"] if "pair" in row else (row["event"].replace("/", "-") if "event" in row else "duty") + "-" + row["date"]
        place = self.places.get(row.get("place"), "")
        return (Occurrence(self.utc(row["date"], times["from"]), self.utc(row["date"], times["to"]), what, place, is_off),
                everyone if is_off else everyone - missing, row.get("place"))

    def sides(self, pair, cover):
        record = self.pairs[pair]
        return [[cover.get(p, p) for p in record[side]] for side in ("mentors", "mentees")]
