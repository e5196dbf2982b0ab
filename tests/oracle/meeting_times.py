# SPDX-License-Identifier: MIT
"""When people can meet: section 4 of the rules, for the oracle.

Written from rules.md and records.md alone and sharing nothing with kith's own code. Answers two questions: in which
slots of a calendar is a person usable for a strand, and which slots of two calendars meet. All values arrive as text
(yaml.BaseLoader), so numbers are made here.
"""

from datetime import date, timedelta

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
MINUTES = {"min": 1, "hour": 60}


def day(text):
    return date.fromisoformat(text)


def clock(text):
    hours, minutes = text.split(":")
    return 60 * int(hours) + int(minutes)


def duration(text):
    number, unit = text.split()
    return int(number) * MINUTES[unit]


def monday(when):
    return when - timedelta(days=when.weekday())


def within(when, spans):
    return any(day(span["from"]) <= when <= day(span["to"]) for span in spans)


class Slot:
    def __init__(self, name, record):
        self.name = name
        self.day = record["day"]
        self.begins = clock(record["from"])
        self.ends = clock(record["to"])
        self.kind = record["kind"]
        self.weeks = record.get("weeks")

    def minutes(self):
        return self.ends - self.begins

    def minutes_shared(self, other):
        """Minutes on the clock that both take, whatever their dates; 0 on different weekdays."""
        if self.day != other.day:
            return 0
        return max(0, min(self.ends, other.ends) - max(self.begins, other.begins))

    def overlaps(self, other):
        """For two slots of one calendar: slots of different weeks of the cycle never clash."""
        if self.weeks and other.weeks and not set(self.weeks) & set(other.weeks):
            return False
        return self.minutes_shared(other) > 0


class Calendar:
    def __init__(self, record):
        self.terms = record["terms"]
        self.closed = record.get("closed", [])
        self.cycle = record.get("cycle")
        self.slots = {name: Slot(name, slot) for name, slot in record.get("slots", {}).items()}
        self.dates = {name: self.dates_of(slot) for name, slot in self.slots.items()}

    def week_of(self, when):
        if self.cycle is None:
            return None
        if self.cycle.get("skips-closed") == "true":
            raise NotImplementedError("the oracle makes no cycle that skips closed weeks")
        weeks = self.cycle["weeks"]
        passed = (monday(when) - monday(day(self.cycle["starts"]))).days // 7
        return weeks[passed % len(weeks)]

    def stands(self, slot, when):
        if WEEKDAYS[when.weekday()] != slot.day:
            return False
        return slot.weeks is None or self.week_of(when) in slot.weeks

    def dates_of(self, slot):
        """Every date in a term, not closed, on which the slot stands."""
        dates = set()
        for term in self.terms:
            when = day(term["from"])
            while when <= day(term["to"]):
                if self.stands(slot, when) and not within(when, self.closed):
                    dates.add(when)
                when += timedelta(days=1)
        return dates


class MeetingTimes:
    """The slots of one strand, for the people and places of every school."""

    def __init__(self, strand, calendar_of_school, classes):
        scheduling = strand.get("scheduling", {})
        self.calendar_of = calendar_of_school
        self.classes = classes
        self.length = duration(scheduling.get("length", "20 min"))
        self.wanted = scheduling.get("slots")
        self.may_miss = set(scheduling.get("may-miss", {}))

    def strand_has(self, slot):
        if self.wanted is None:
            return True
        return slot.kind in self.wanted.get("kinds", []) or slot.name in self.wanted.get("names", [])

    def lessons(self, person):
        """(slot, subject) of each lesson of the person's classes."""
        slots = self.calendar_of[person["school"]].slots
        return [
            (slots[name], subject)
            for group in person.get("classes", [])
            for name, subject in self.classes.get(group, {}).items()
            if name in slots
        ]

    def free_of_lessons(self, person, slot):
        pupil = "year" in person
        lessons = self.lessons(person)
        if pupil and slot.kind == "lesson" and not lessons:
            return slot.name in person.get("free", [])
        for lesson, subject in lessons:
            may_leave = pupil and subject in self.may_miss
            if lesson.overlaps(slot) and not may_leave:
                return False
        return True

    def usable(self, person, slot):
        if not self.strand_has(slot) or slot.minutes() < self.length:
            return False
        if "free" in person and slot.name not in person["free"]:
            return False
        return slot.name not in person.get("busy", []) and self.free_of_lessons(person, slot)

    def meet(self, school, slot, other_school, other):
        if school == other_school:
            return slot.name == other.name
        if slot.minutes_shared(other) < self.length:
            return False
        dates = self.calendar_of[school].dates[slot.name]
        return bool(dates & self.calendar_of[other_school].dates[other.name])

    def meetings(self, mentor, mentee):
        """(mentee's slot, mentor's slot) in which both are usable and meet."""
        return [
            (hers, his)
            for hers in self.calendar_of[mentee["school"]].slots.values()
            if self.usable(mentee, hers)
            for his in self.calendar_of[mentor["school"]].slots.values()
            if self.usable(mentor, his) and self.meet(mentee["school"], hers, mentor["school"], his)
        ]

    def own_slots(self, school, meeting, mentor, mentee):
        """The slots of a school's calendar in which someone there takes part in a meeting of these two."""
        hers, his = meeting
        if school == mentee["school"]:
            return [hers]
        if school == mentor["school"]:
            return [his]
        slots = self.calendar_of[school].slots.values()
        return [slot for slot in slots if self.meet(mentee["school"], hers, school, slot)]
