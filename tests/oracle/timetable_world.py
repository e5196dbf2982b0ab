# SPDX-License-Identifier: MIT
"""A programme folder as rules.md section 4 sees it: calendars, people, places, pairs, and when people can meet.

Written from the contract (records.md, rules.md) alone; it shares nothing with kith. Every scalar is text until a rule
asks for a date, a time or a number, so that no YAML reader's guess gets in between.
"""
import dataclasses
import datetime as dt
import json
import pathlib

import yaml

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
GATE_OUTCOMES = {"given", "accepted", "passed"}


def day(text):
    return dt.date.fromisoformat(text)


def minutes(text):
    hours, rest = text.split(":")
    return int(hours) * 60 + int(rest)


def duration(text):
    number, unit = text.split()
    return int(number) * {"min": 1, "hour": 60}[unit.rstrip("s")]


def monday(date):
    return date - dt.timedelta(days=date.weekday())


def iso_week(date):
    year, week, _ = date.isocalendar()
    return f"{year}-W{week:02d}"


def days_between(first, last):
    return [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]


def spans(rows):
    """[{from, to}] as pairs of dates, both ends included; a missing `to` is open."""
    return [(day(r["from"]) if "from" in r else dt.date.min, day(r["to"]) if "to" in r else dt.date.max)
            for r in rows or []]


def within(date, ranges):
    return any(first <= date <= last for first, last in ranges)


def overlap(a, b):
    """Minutes that two things with a start and an end share."""
    return max(0, min(a.end, b.end) - max(a.start, b.start))


# ---------------------------------------------------------------- reading

def read_yaml(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def read_all(folder):
    return {p.stem: read_yaml(p) for p in sorted(folder.glob("*.yaml"))} if folder.is_dir() else {}


def read_folder(folder, private=None):
    """Every record the timetable rests on, as one dictionary (the shape World takes)."""
    folder = pathlib.Path(folder)
    private = pathlib.Path(private) if private else folder.with_name(folder.name + "-private")
    records = {name: read_yaml(folder / f"{name}.yaml") if (folder / f"{name}.yaml").exists() else {}
               for name in ("programme", "places", "classes")}
    for name in ("calendars", "strands", "people", "pairs"):
        records[name] = read_all(folder / name)
    for who, rest in read_all(private / "people").items():
        records["people"].setdefault(who, {}).update(rest)
    root = folder / "timetables"
    records["timetables"] = {d.name: read_all(d) for d in sorted(root.glob("*"))} if root.is_dir() else {}
    records["proposals"] = {name.removesuffix(".timetable"): record
                            for name, record in read_all(private / "proposals").items() if name.endswith(".timetable")}
    return records


def as_text(value):
    """A JSON value with every scalar as the text that YAML would have held."""
    if isinstance(value, dict):
        return {k: as_text(v) for k, v in value.items()}
    if isinstance(value, list):
        return [as_text(v) for v in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def parse_plan(text):
    return as_text(json.loads(text)) if text.lstrip().startswith("{") else yaml.load(text, Loader=yaml.BaseLoader)


# ---------------------------------------------------------------- calendars

@dataclasses.dataclass(frozen=True)
class Slot:
    name: str
    day: int
    start: int
    end: int
    kind: str
    weeks: frozenset    # empty: stands in every week

    @property
    def length(self):
        return self.end - self.start


def same_time(a, b):
    """Two slots of one calendar overlap: same weekday, some minutes in common, and a week in which both stand."""
    return a.day == b.day and overlap(a, b) > 0 and (not a.weeks or not b.weeks or bool(a.weeks & b.weeks))


class Calendar:
    def __init__(self, record):
        self.terms = [(t["name"], day(t["from"]), day(t["to"])) for t in record["terms"]]
        self.closures = spans(record.get("closed"))
        cycle = record.get("cycle", {})
        self.weeks = cycle.get("weeks", [])
        self.skips_closed = cycle.get("skips-closed") == "true"
        self.starts = monday(day(cycle["starts"])) if cycle else monday(min(t[1] for t in self.terms))
        self.slots = {name: Slot(name, WEEKDAYS.index(s["day"]), minutes(s["from"]), minutes(s["to"]), s["kind"],
                                 frozenset(s.get("weeks", []))) for name, s in record["slots"].items()}

    def term(self, date):
        return next((name for name, first, last in self.terms if first <= date <= last), None)

    def open(self, date):
        return self.term(date) is not None and not within(date, self.closures)

    def week_closed(self, start):
        return all(within(start + dt.timedelta(days=n), self.closures) for n in range(5))

    def week_index(self, date):
        """How many weeks from the Monday of `starts`, negative before it; closed weeks stand still if skipped."""
        there = monday(date)
        steps = (there - self.starts).days // 7
        if not self.skips_closed:
            return steps
        first, last = min(there, self.starts), max(there, self.starts)
        counted = sum(not self.week_closed(first + dt.timedelta(weeks=n)) for n in range((last - first).days // 7))
        return counted if steps >= 0 else -counted

    def week_names(self, every):
        return self.weeks or (["1", "2"] if every == "fortnight" else ["1"])

    def week_name(self, date, every):
        names = self.week_names(every)
        return names[self.week_index(date) % len(names)]

    def stands(self, slot, date):
        if date.weekday() != slot.day or not self.open(date):
            return False
        return not slot.weeks or self.week_name(date, "fortnight") in slot.weeks


# ---------------------------------------------------------------- strands, meetings

class Strand:
    def __init__(self, name, record):
        plan = record.get("scheduling", {})
        self.name = name
        self.every = plan.get("every", "week")
        self.length = duration(plan.get("length", "20 min"))
        slots = plan.get("slots", {})
        self.kinds, self.names = slots.get("kinds", []), slots.get("names", [])
        self.places = plan.get("places")
        supervision = plan.get("supervision", {})
        self.needs_adult = supervision != "none"
        supervision = supervision if isinstance(supervision, dict) else {}
        self.per_adult = int(supervision["meetings-per-adult"]) if "meetings-per-adult" in supervision else None
        self.same_place = supervision.get("same-place", "true") == "true"
        self.may_miss = {subject: int(n) for subject, n in plan.get("may-miss", {}).items()}
        self.gates = record.get("matching", {}).get("require", {}).get("gates", {})

    def has(self, slot):
        chosen = not (self.kinds or self.names) or slot.kind in self.kinds or slot.name in self.names
        return chosen and slot.length >= self.length


@dataclasses.dataclass(frozen=True)
class Thing:
    """Something that takes people and a place on one date: a meeting, or a duty or event of an agreed timetable."""
    kind: str
    strand: str
    date: dt.date
    start: int
    end: int
    slot: str
    place: str
    supervisor: str
    people: tuple
    pair: str = None
    mentor_slot: str = None
    planned: bool = False

    @property
    def label(self):
        what = f"pair {self.pair}" if self.kind == "meeting" else f"the {self.kind}"
        return f"{what} of {self.strand} on {self.date} in {self.slot}"


class World:
    def __init__(self, records):
        self.programme = records["programme"]
        self.people, self.pairs = records["people"], records["pairs"]
        self.classes, self.places = records["classes"], records["places"]
        self.schools = self.programme["schools"]
        calendars = {name: Calendar(record) for name, record in records["calendars"].items()}
        self.calendars = {school: calendars[s["calendar"]] for school, s in self.schools.items()}
        self.strands = {name: Strand(name, record) for name, record in records["strands"].items()}
        self.timetables, self.proposals = records.get("timetables", {}), records.get("proposals", {})

    # -- people

    def school(self, record):
        return record.get("school") or next(iter(self.schools))

    def school_of(self, who):
        return self.school(self.people[who])

    def is_pupil(self, who):
        return "year" in self.people[who]

    def lessons(self, who):
        """[(slot, subject)] in the person's own calendar."""
        return [(slot, subject) for name in self.people[who].get("classes", [])
                for slot, subject in self.classes.get(name, {}).items()]

    def missed(self, who, slot_name):
        """Subjects of the person's lessons in slots that overlap this one."""
        slots = self.calendars[self.school_of(who)].slots
        return [subject for name, subject in self.lessons(who) if same_time(slots[name], slots[slot_name])]

    def why_unusable(self, who, strand, slot_name):
        """None, or why the person is not usable in this slot of their own calendar (section 4)."""
        person, slot = self.people[who], self.calendars[self.school_of(who)].slots.get(slot_name)
        if slot is None:
            return f"{who}'s school has no slot {slot_name}"
        if not strand.has(slot):
            return f"{slot_name} is no slot of {strand.name}, or shorter than {strand.length} min"
        if "free" in person and slot_name not in person["free"]:
            return f"{who} is not free in {slot_name}"
        if slot_name in person.get("busy", []):
            return f"{who} is busy in {slot_name}"
        for subject in self.missed(who, slot_name):
            if not (self.is_pupil(who) and subject in strand.may_miss):
                return f"{who} has {subject} in {slot_name}"
        if slot.kind == "lesson" and self.is_pupil(who) and not self.lessons(who) and slot_name not in person.get("free", []):
            return f"{who} has no known lessons, and free does not name the lesson {slot_name}"
        return None

    def why_missing(self, who, date):
        """None, or why the person is not there on this date."""
        person = self.people[who]
        if "starts" in person and date < day(person["starts"]):
            return f"{who} starts on {person['starts']}"
        if "left" in person and date >= day(person["left"]["date"]):
            return f"{who} left on {person['left']['date']}"
        if "paused" in person and within(date, spans([person["paused"]])):
            return f"{who} is paused"
        return f"{who} is away" if within(date, spans(person.get("away"))) else None

    def why_gated(self, who, role, strand, date):
        """None, or the first gate of this role that does not hold on the date."""
        for name in strand.gates.get(role, []):
            gate = self.people[who].get("gates", {}).get(name)
            if gate is None or "date" not in gate:
                return f"{who} has no gate {name}"
            if date < day(gate["date"]) or ("until" in gate and date > day(gate["until"])):
                return f"{who}'s gate {name} does not hold on {date}"
            if gate.get("outcome", "given") not in GATE_OUTCOMES:
                return f"{who}'s gate {name} is {gate['outcome']}"
        return None

    def supervisors(self, strand):
        return [who for who, p in sorted(self.people.items()) if p.get("strands", {}).get(strand.name) == "supervisor"]

    def number(self, who, strands):
        """How many meetings the adult may oversee at once (T4), given the strands overseen."""
        if "at-once" in self.people[who]:
            return int(self.people[who]["at-once"])
        return min((s.per_adult for s in strands if s.per_adult is not None), default=1)

    # -- pairs

    def mentees(self, pair):
        return pair.get("mentees", [])

    def members(self, pair):
        return pair["mentors"] + self.mentees(pair)

    def home(self, pair):
        """The school whose calendar names the pair's slots: the mentee's, or the form's."""
        if "form" in pair:
            return self.programme["forms"][pair["form"]]["school"]
        return self.school_of(self.mentees(pair)[0])

    def agreed(self, pair, date):
        if "ended" in pair and date >= day(pair["ended"]["date"]):
            return False
        return not any("left" in self.people[w] and date >= day(self.people[w]["left"]["date"]) for w in self.members(pair))

    # -- places

    def why_shut(self, place, slot_name=None, date=None):
        record = self.places[place]
        if slot_name and "slots" in record and slot_name not in record["slots"]:
            return f"{place} is not open in {slot_name}"
        if date and within(date, spans(record.get("closed"))):
            return f"{place} is closed on {date}"
        return None

    def holds(self, place):
        return int(self.places[place].get("holds", "1"))

    # -- which slot of whose calendar

    def slots_of(self, school, meeting):
        """The slots of a school's calendar in which it could take part in this meeting."""
        pair = self.pairs[meeting.pair]
        if school == self.home(pair):
            return [meeting.slot]
        if school == self.school_of(pair["mentors"][0]):
            return [meeting.mentor_slot]
        calendar, length = self.calendars[school], self.strands[meeting.strand].length
        return [s.name for s in calendar.slots.values()
                if calendar.stands(s, meeting.date) and overlap(s, meeting) >= length]

    def why_person(self, who, meeting):
        """None, or why this person is not usable in the slot of their own calendar that meets the meeting's."""
        slots = self.slots_of(self.school_of(who), meeting)
        reasons = [self.why_unusable(who, self.strands[meeting.strand], s) for s in slots]
        return None if None in reasons else (reasons or [f"{who}'s school has no slot that meets {meeting.slot}"])[0]

    def why_place(self, meeting):
        slots = self.slots_of(self.school(self.places[meeting.place]), meeting)
        reasons = [self.why_shut(meeting.place, s, meeting.date) for s in slots]
        return None if None in reasons else (reasons or [f"{meeting.place} has no slot that meets {meeting.slot}"])[0]
