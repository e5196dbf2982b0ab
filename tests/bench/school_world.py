# SPDX-License-Identifier: MIT
"""A school to be scheduled, read from its folder: who could meet when, whether a plan keeps the rules, and its levels.

Written from the rules (kith-rules.7) alone; it shares nothing with kith. It knows what bench_schedule writes: one school,
one strand of weekly pairs, slots that never overlap. A plan is a list of Meeting.
"""
import collections
import dataclasses
import datetime as dt
import pathlib

import yaml

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
DAYS = ["mon", "tue", "wed", "thu", "fri"]
LEVELS = ["placed", "meetings", "kept", "lessons", "prefer", "spread", "adults"]
MORE_IS_BETTER = {"placed", "meetings", "kept", "prefer"}


@dataclasses.dataclass(frozen=True)
class Meeting:
    pair: str
    slot: str
    date: dt.date
    room: str
    adult: str


@dataclasses.dataclass(frozen=True)
class Option:
    """A slot on a date in which a pair could meet, with the lessons that its pupils would miss."""
    slot: str
    date: dt.date
    misses: tuple       # of (pupil, subject)


def read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)


def within(date, spans):
    return any(dt.date.fromisoformat(s["from"]) <= date <= dt.date.fromisoformat(s["to"]) for s in spans)


def week_of(date):
    return date - dt.timedelta(days=date.weekday())


def times_of(plan):
    return {(m.pair, m.slot, m.date) for m in plan}


class World:
    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.calendar = read(next((folder / "calendars").glob("*.yaml")))
        self.slots, self.cycle = self.calendar["slots"], self.calendar.get("cycle")
        strand = next((folder / "strands").glob("*.yaml"))
        self.strand = strand.stem
        rules = read(strand)["scheduling"]
        self.rooms = {name: room for name, room in read(folder / "places.yaml").items() if name in rules["places"]}
        self.at_once = int(rules["supervision"]["meetings-per-adult"])
        self.may_miss = {subject: int(n) for subject, n in rules.get("may-miss", {}).items()}
        self.points = {kind: int(n) for kind, n in rules.get("prefer", {}).items()}
        self.same_slot = self.points.pop("same-slot", 0)
        classes = read(folder / "classes.yaml")
        self.people = {path.stem: read(path) for path in sorted((folder / "people").glob("*.yaml"))}
        self.adults = [who for who, one in self.people.items() if one["strands"].get(self.strand) == "supervisor"]
        self.lessons = {who: {slot: subject for name in one.get("classes", []) for slot, subject in classes[name].items()}
                        for who, one in self.people.items()}
        self.pairs = {path.stem: self.members(read(path)) for path in sorted((folder / "pairs").glob("*.yaml"))}
        self.dates = self.school_days()
        self.options = {pair: self.options_of(members) for pair, members in self.pairs.items()}

    @staticmethod
    def members(pair):
        return tuple(pair["mentors"] + pair["mentees"])

    # -- when

    def school_days(self):
        """Each slot's dates in the one term."""
        [term] = self.calendar["terms"]
        first, last = dt.date.fromisoformat(term["from"]), dt.date.fromisoformat(term["to"])
        found = {name: [] for name in self.slots}
        for n in range((last - first).days + 1):
            date = first + dt.timedelta(days=n)
            if within(date, self.calendar.get("closed", [])):
                continue
            for name, slot in self.slots.items():
                if date.weekday() == DAYS.index(slot["day"]) and self.stands(slot, date):
                    found[name].append(date)
        return found

    def kind_of(self, date):
        """The name of its week in the cycle."""
        if not self.cycle:
            return None
        passed = (week_of(date) - week_of(dt.date.fromisoformat(self.cycle["starts"]))).days // 7
        return self.cycle["weeks"][passed % len(self.cycle["weeks"])]

    def stands(self, slot, date):
        return "weeks" not in slot or self.kind_of(date) in slot["weeks"]

    def usable(self, who, slot):
        one = self.people[who]
        if slot in one.get("busy", []) or "free" in one and slot not in one["free"]:
            return False
        subject = self.lessons[who].get(slot)
        return subject is None or subject in self.may_miss

    def there(self, who, date):
        return not within(date, self.people[who].get("away", []))

    def open_rooms(self, slot, date):
        return [name for name, room in self.rooms.items()
                if slot in room.get("slots", self.slots) and not within(date, room.get("closed", []))]

    def free_adults(self, slot, date):
        return [who for who in self.adults if self.usable(who, slot) and self.there(who, date)]

    def options_of(self, members):
        found = []
        for slot, dates in self.dates.items():
            if all(self.usable(who, slot) for who in members):
                misses = tuple((who, self.lessons[who][slot]) for who in members if slot in self.lessons[who])
                found += [Option(slot, date, misses) for date in dates
                          if all(self.there(who, date) for who in members)
                          and self.open_rooms(slot, date) and self.free_adults(slot, date)]
        return found

    def weeks(self, pair):
        """The weeks in which a pair could meet."""
        return {week_of(option.date) for option in self.options[pair]}

    def placeable(self, pair):
        """Whether it could meet in each kind of week: then it is placed if it meets in every week in which it could."""
        kinds = set(self.cycle["weeks"]) if self.cycle else {None}
        return {self.kind_of(week) for week in self.weeks(pair)} == kinds

    # -- a plan

    def faults(self, plan):
        """A sentence for each rule that is broken."""
        options = {(pair, o.slot, o.date): o for pair, all_ in self.options.items() for o in all_}
        crowds = collections.defaultdict(list)
        weeks, missed = collections.Counter(), collections.Counter()
        for m in plan:
            option = options.get((m.pair, m.slot, m.date))
            if option is None:
                yield f"{m.pair} cannot meet in {m.slot} on {m.date}"
                continue
            missed.update(option.misses)
            weeks[m.pair, week_of(m.date)] += 1
            crowds["room", m.room, m.slot, m.date].append(m)
            crowds["adult", m.adult, m.slot, m.date].append(m)
            for who in self.pairs[m.pair]:
                crowds["pupil", who, m.slot, m.date].append(m)
        yield from (f"{pair} meets {n} times in the week of {week}" for (pair, week), n in weeks.items() if n > 1)
        yield from (f"{who} misses {subject} {n} times" for (who, subject), n in missed.items() if n > self.may_miss[subject])
        for (what, who, slot, date), crowd in crowds.items():
            if not self.crowd_is_sound(what, who, slot, date, crowd):
                yield f"{what} {who} cannot have {len(crowd)} meetings in {slot} on {date}"

    def crowd_is_sound(self, what, who, slot, date, crowd):
        if what == "pupil":
            return len(crowd) == 1
        if what == "room":
            return who in self.open_rooms(slot, date) and len(crowd) <= int(self.rooms[who]["holds"])
        return who in self.free_adults(slot, date) and len(crowd) <= self.at_once and len({m.room for m in crowd}) == 1

    def levels(self, plan, agreed=()):
        """The values of the levels by name; `kept` counts the meetings agreed whose time stays."""
        options = {(pair, o.slot, o.date): o for pair, all_ in self.options.items() for o in all_}
        met, slots, days = collections.defaultdict(set), collections.defaultdict(collections.Counter), collections.Counter()
        value = dict.fromkeys(LEVELS, 0)
        for m in plan:
            met[m.pair].add(week_of(m.date))
            slots[m.pair][m.slot] += 1
            days.update((who, m.date) for who in self.pairs[m.pair])
            value["lessons"] += len(options[m.pair, m.slot, m.date].misses)
            value["prefer"] += self.points.get(self.slots[m.slot]["kind"], 0)
        value["prefer"] += self.same_slot * sum(max(counts.values()) for counts in slots.values())
        value["placed"] = sum(weeks == self.weeks(pair) and self.placeable(pair) for pair, weeks in met.items())
        value["meetings"] = len(plan)
        value["kept"] = len(times_of(plan) & times_of(agreed))
        value["spread"] = sum(n > 1 for n in days.values())
        value["adults"] = len({(m.adult, m.slot, m.date) for m in plan})
        return value

    # -- rooms and adults for meetings that have none

    def seats(self, slot, date):
        """The meetings that each further adult adds in the slot: the most first."""
        parts = []
        for room in self.open_rooms(slot, date):
            holds = int(self.rooms[room]["holds"])
            while holds > 0:
                parts.append((min(holds, self.at_once), room))
                holds -= self.at_once
        parts.sort(key=lambda part: -part[0])
        return list(zip(parts, self.free_adults(slot, date)))

    def seated(self, times):
        """A plan from (pair, slot, date), with as few adults as can be; None where a slot has too many."""
        plan, crowds = [], collections.defaultdict(list)
        for pair, slot, date in times:
            crowds[slot, date].append(pair)
        for (slot, date), pairs in crowds.items():
            seats = [(room, adult) for (number, room), adult in self.seats(slot, date) for _ in range(number)]
            if len(seats) < len(pairs):
                return None
            plan += [Meeting(pair, slot, date, room, adult) for pair, (room, adult) in zip(pairs, seats)]
        return plan

    def plan_of_kith(self, printed):
        """The dated meetings of what `kith schedule --format json` prints."""
        plan = []
        for row in printed["meetings"]:
            for date in self.dates[row["slot"]]:
                named = "{}-W{:02d}".format(*date.isocalendar()[:2])
                if "only" in row and named not in row["only"]:
                    continue
                if "weeks" in row and self.cycle and not self.stands(row, date):
                    continue
                if "only" not in row and within(date, self.rooms[row["place"]].get("closed", [])):
                    continue
                plan.append(Meeting(row["pair"], row["slot"], date, row["place"], row["supervisor"]))
        return plan
