# SPDX-License-Identifier: MIT
"""Small random programmes for the oracle of `kith match`, written as the files that records.md describes.

Everything comes from the random.Random that is given. The text is written by hand rather than by a YAML library, so
that what kith reads is what a person would write: dates plain, times quoted, and text that YAML 1.1 would retype quoted.
"""

import re
import shutil
from datetime import date, timedelta

from match_rules import PREFERENCES, Match, Programme

STRAND = "wellbeing"
MOST_OPEN_PAIRS = 12  # all subsets are tried
HOW_MANY = [1, 2, 3, 3, 4, 4, 5, 5]  # mentors, and mentees
RETYPED = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null|~)|[-+]?[0-9][0-9_]*([.][0-9_]*)?(?i:e[-+]?[0-9]+)?|0x[0-9a-f]+|0o[0-7]+|0b[01]+"
)

# Writing YAML


class Clock(str):
    """A time of day: always quoted, since 12:30 is a number in base sixty to a YAML 1.1 reader."""


def scalar(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, date)):
        return str(value)
    if isinstance(value, Clock) or RETYPED.fullmatch(value):
        return f'"{value}"'
    return value


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value)


def block(record, depth=0, deepest=1):
    """Block style down to `deepest`, flow style below it; rows of maps are a block list."""
    lines = []
    for key, value in record.items():
        start = "  " * depth + scalar(key) + ":"
        if isinstance(value, dict) and value and depth < deepest:
            lines += [start, block(value, depth + 1, deepest).rstrip("\n")]
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            lines += [start] + ["  " * (depth + 1) + "- " + flow(row) for row in value]
        else:
            lines.append(f"{start} {flow(value)}")
    return "\n".join(lines) + "\n"


def write(path, record, deepest=1):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block(record, 0, deepest), encoding="utf-8")


# What the programmes are made of

SLOTS = {
    "mon-tutor": ("mon", "08:40", "09:00", "tutor"),
    "mon-lunch": ("mon", "12:30", "13:10", "lunch"),
    "mon-club": ("mon", "12:50", "13:30", "other"),  # runs into lunch
    "mon-p1": ("mon", "09:00", "10:00", "lesson"),
    "tue-break": ("tue", "11:00", "11:15", "break"),  # shorter than some lengths
    "tue-p3": ("tue", "11:20", "12:20", "lesson"),
    "tue-long": ("tue", "12:00", "12:50", "other"),  # runs into a lesson and lunch
    "tue-lunch": ("tue", "12:30", "13:10", "lunch"),
}
TOPICS = ["chess", "drawing", "football", "music", "coding"]
TAGS = ["young-carer", "new-here", "bereaved"]
LANGUAGES = ["en", "en-GB", "ur", "no", "pl-PL", "pl"]
SIGNS = ["speech", "symbols", "signing"]
SUBJECTS = ["maths", "art", "pe", "french"]
QUESTIONS = ["outgoing", "patient", "tidy"]
WISHES = ["alike", "opposite", "mentor-high", "either"]
GATES = ["pupil-consent", "parent-consent/wellbeing", "interview", "training/core"]
LEVELS = ["keep", "place", "need", "waiting", "choices", "weak", "floor", "spread", "fill", "fit"]
AFTER_PLACE = ["weak", "floor", "spread"]


class Draft:
    """One programme in the making: dictionaries that become files."""

    def __init__(self, rng):
        self.rng = rng
        self.today = date(2026, 10, 5) + timedelta(days=rng.randrange(40))
        self.ids = set()
        self.people, self.hidden, self.names = {}, {}, {}
        self.pairs, self.proposal = {}, None
        self.make_schools()
        self.make_strand()
        self.make_people()
        self.make_pairs()
        self.rematch = self.likely(0.45 if self.pairs else 0.05)

    # Chance

    def likely(self, share):
        return self.rng.random() < share

    def some(self, items, low, high):
        """Between low and high of the items, in random order."""
        items = list(items)
        return self.rng.sample(items, min(len(items), self.rng.randint(low, high)))

    def one(self, items):
        return self.rng.choice(list(items))

    def near(self, before, after):
        """A date from `before` days before today to `after` days after it; often today or next to it."""
        days = self.rng.choice([-1, 0, 1]) if self.likely(0.2) else self.rng.randint(-before, after)
        return self.today + timedelta(days=max(-before, min(after, days)))

    def new_id(self):
        while True:
            chars = "0123456789" if self.likely(0.08) else "0123456789abcdefghjkmnpqrstvwxyz"
            name = "".join(self.rng.choices(chars, k=5))
            if self.likely(0.03):
                name = f"{self.rng.randrange(10)}e{self.rng.randrange(100, 1000)}"  # a number to careless readers
            if name not in self.ids:
                self.ids.add(name)
                return name

    # Schools, calendars, places, classes

    def make_schools(self):
        names = ["hillside", "oakfield"][: 2 if self.likely(0.35) else 1]
        shared = len(names) == 2 and self.likely(0.15)
        self.schools = {name: {"name": name.title(), "calendar": names[0] if shared else name} for name in names}
        if len(names) == 2 and self.likely(0.6):
            self.schools["oakfield"]["feeder-of"] = "hillside"
        needed = {school["calendar"] for school in self.schools.values()}
        self.calendars = {name: self.calendar(number) for number, name in enumerate(names) if name in needed}
        self.classes, self.classes_of = {}, {}
        for name in names:
            self.make_classes(name)
        self.places = {name: self.place() for name in ["snug", "bench", "den"][: self.rng.randint(1, 3)]}

    def calendar(self, number):
        cycle = self.likely(0.35)
        slots = {name: self.slot(name, number, cycle) for name in self.some(SLOTS, 3, 6)}
        if not any(slot["kind"] == "lesson" for slot in slots.values()):
            slots["wed-p2"] = {"day": "wed", "from": Clock("10:00"), "to": Clock("11:00"), "kind": "lesson"}
        record = {"terms": [
            {"name": "autumn", "from": date(2026, 9, 2), "to": date(2026, 12, 18)},
            {"name": "spring", "from": date(2027, 1, 5), "to": date(2027, 3, 26)}]}
        if self.likely(0.5):
            record["closed"] = [{"from": date(2026, 10, 26), "to": date(2026, 10, 30), "why": "half-term"}]
        if cycle:
            record["cycle"] = {"weeks": ["A", "B"], "starts": self.one([date(2026, 9, 7), date(2026, 9, 16)])}
        return {**record, "slots": slots}

    def slot(self, name, number, cycle):
        weekday, begins, ends, kind = SLOTS[name]
        later = self.one([0, 0, 10, 20, 30]) if number else 0

        def shift(text):
            minutes = int(text[:2]) * 60 + int(text[3:]) + later
            return Clock(f"{minutes // 60:02}:{minutes % 60:02}")

        record = {"day": weekday, "from": shift(begins), "to": shift(ends), "kind": kind}
        if cycle and self.likely(0.35):
            record["weeks"] = [self.one("AB")]
        return record

    def slots_of(self, school):
        return self.calendars[self.schools[school]["calendar"]]["slots"]

    def make_classes(self, school):
        lessons = [name for name, slot in self.slots_of(school).items() if slot["kind"] == "lesson"]
        groups = [f"{school[0]}{number}" for number in range(1, self.rng.randint(2, 3))]
        self.classes_of[school] = groups
        for group in groups:
            self.classes[group] = {slot: self.one(SUBJECTS) for slot in self.some(lessons, 1, 2)}

    def place(self):
        school = self.one(self.schools)
        record = {"school": school, "name": "Room", "holds": self.rng.randint(1, 3)}
        if self.likely(0.5):
            record["slots"] = sorted(self.some(self.slots_of(school), 1, 4))
        return record

    # The strand

    def make_strand(self):
        self.require, self.prefer = self.make_rules(), self.make_preferences()
        matching = {"require": self.require, "prefer": self.prefer}
        matching = {key: value for key, value in matching.items() if value}
        for side, most in (("mentees-per-mentor", 3), ("mentors-per-mentee", 2)):
            if self.likely(0.8):
                at_most = self.rng.randint(1, most)
                at_least = self.rng.randint(1, at_most) if self.likely(0.3) else 0
                matching[side] = {"at-least": at_least, "at-most": at_most}
        sides = ("mentees-per-mentor", "mentors-per-mentee")
        self.at_most = {side: matching.get(side, {"at-most": 1})["at-most"] for side in sides}
        if self.likely(0.12):
            matching["together"] = self.one(["mentor", "mentee"])
        self.together = matching.get("together", "none")
        if self.likely(0.9):
            matching["order"] = self.make_order()
        if self.likely(0.8):
            matching["weak-below"] = self.rng.randint(100, 900)
        if self.likely(0.8):
            matching["seed"] = self.rng.randrange(1000)
        if self.likely(0.3):
            matching["rule"] = "stable"
        self.strand = {
            "name": "Wellbeing", "model": "one-to-one", "led-by": self.one(["staff", "young-people"]), "open-to": "all",
            "matching": matching, "scheduling": self.make_scheduling(),
        }

    def make_rules(self):
        two = len(self.schools) == 2
        years = ["Y6", "Y7", "Y9", "Y10"]
        makers = {
            "gates": (0.3, lambda: {side: self.some(GATES, 1, 2) for side in self.some(["mentor", "mentee"], 1, 2)}),
            "year-gap": (0.3, self.year_bounds),
            "mentor-years": (0.15, lambda: self.one([{"not": ["Y6", "Y11"]}, {"not": ["Y9"]}, {"only": ["Y9", "Y10"]}])),
            "mentee-years": (0.15, lambda: self.one([{"only": years}, {"not": self.some(years, 1, 1)}])),
            "shared-slots": (0.45, lambda: self.one([1, 1, 1, 2])),
            "same-school": (0.3 if two else 0.1, lambda: True),
            "feeder": (0.12 if two else 0, lambda: True),
            "shared-languages": (0.15, lambda: self.one([1, 1, 2])),
            "shared-communication": (0.12, lambda: 1),
            "subject": (0.12, lambda: True),
            "different-form": (0.15, lambda: True),
        }
        chosen = [name for name, (share, _) in makers.items() if self.likely(share)]
        self.rng.shuffle(chosen)
        return {name: makers[name][1]() for name in chosen}

    def year_bounds(self):
        bounds = {"at-least": self.one([0, 1, 1, 2])}
        if self.likely(0.4):
            bounds["at-most"] = self.rng.randint(2, 4)
        return bounds if self.likely(0.9) else {"at-most": 2}

    def make_preferences(self):
        chosen = [name for name in PREFERENCES if self.likely(0.35)]
        self.rng.shuffle(chosen)
        prefer = {name: self.rng.randint(0, 10) for name in chosen}
        if "answers" in prefer:
            wishes = {name: self.one(WISHES) for name in self.some(QUESTIONS, 1, 3)}
            prefer["answers"] = {"weight": prefer["answers"], "questions": wishes}
        if "year-gap" in prefer:
            prefer["year-gap"] = {"weight": prefer["year-gap"], "ideal": self.rng.randint(0, 3)}
        return prefer

    def make_order(self):
        """Any levels in any order, but weak, floor and spread never before place."""
        order = self.some(LEVELS, 1, len(LEVELS))
        late = [level for level in AFTER_PLACE if level in order]
        if late and "place" not in order:
            order.insert(self.rng.randint(0, len(order)), "place")
        for level in late:
            order.remove(level)
            order.insert(self.rng.randint(order.index("place") + 1, len(order)), level)
        return order

    def make_scheduling(self):
        scheduling = {"every": "week", "length": self.one(["15 min", "20 min", "20 min", "30 min"])}
        slots = {name: slot for school in self.schools for name, slot in self.slots_of(school).items()}
        if self.likely(0.5):
            kinds = sorted({slot["kind"] for slot in slots.values()})
            wanted = {"kinds": self.some(kinds, 1, 3), "names": sorted(self.some(slots, 1, 3))}
            scheduling["slots"] = self.one([wanted, {"kinds": wanted["kinds"]}, {"names": wanted["names"]}])
        if self.likely(0.5):
            scheduling["places"] = sorted(self.some(self.places, 1, 2))
        scheduling["supervision"] = {"meetings-per-adult": 4} if self.likely(0.5) else "none"
        if self.likely(0.4):
            scheduling["may-miss"] = {subject: self.rng.randint(1, 3) for subject in self.some(SUBJECTS, 1, 2)}
        return scheduling

    # People

    def make_people(self):
        self.lead = self.make_adult({STRAND: "supervisor"} if self.likely(0.8) else None)
        if self.likely(0.3):
            self.make_adult({STRAND: "supervisor"})
        if self.likely(0.15):
            self.make_pupil("spotter", range(8, 12))
        self.mentors = [self.make_pupil("mentor", range(8, 12)) for _ in range(self.one(HOW_MANY))]
        self.mentees = [self.make_pupil("mentee", range(6, 10)) for _ in range(self.one(HOW_MANY))]
        for name in self.mentors + self.mentees:
            self.add_wishes(name)
        if self.is_stable() and self.likely(0.4):
            self.oppose(self.mentors[:2], self.mentees[:2])
        if self.likely(0.04):
            for name in self.one([self.mentors, self.mentees]):
                self.people[name]["left"] = {"date": self.near(20, 0)}
        for name in self.hidden:
            if self.likely(0.03):
                self.hidden[name] = None  # the private file is missing: need low, nothing shared

    def make_adult(self, strands):
        name, school = self.new_id(), self.one(self.schools)
        person = {"id": name, "school": school}
        if strands:
            person["strands"] = strands
        self.people[name] = {**person, **self.times_of(school)}
        self.hidden[name] = {}
        self.names[name] = {"name": f"Adult {name}"}
        return name

    def times_of(self, school):
        slots = self.slots_of(school)
        if self.likely(0.3):
            return {"free": sorted(self.some(slots, 2, 6))}
        if self.likely(0.3):
            return {"busy": sorted(self.some(slots, 1, 2))}
        return {}

    def make_pupil(self, role, years):
        name, school = self.new_id(), self.one(self.schools)
        person = {"id": name}
        if len(self.schools) == 2 or self.likely(0.7):
            person["school"] = school
        self.add_times(person, school, years)
        person["strands"] = {STRAND: role}
        self.add_state(person)
        self.people[name] = person
        self.hidden[name] = self.make_hidden()
        self.names[name] = {"name": f"Pupil {name}", "known-as": "Pupil"}
        if self.likely(0.85):
            self.names[name]["form"] = self.one(["7A", "7B", "no", "10"])
        return name

    def add_times(self, person, school, years):
        """Without a year someone may pass for an adult: then `free` settles every slot, whoever reads it."""
        if self.likely(0.95):
            person["year"] = "R" if self.likely(0.04) else f"Y{self.one(years)}"
            if self.likely(0.6):
                person["classes"] = sorted(self.some(self.classes_of[school], 1, 2))
            person.update(self.times_of(school))
        else:
            person["free"] = sorted(self.some(self.slots_of(school), 2, 6))

    def add_state(self, person):
        gates = {gate: self.make_gate() for gate in GATES if self.likely(0.95)}
        if gates and ("gates" in self.require or self.likely(0.2)):
            person["gates"] = gates
        if self.likely(0.25):
            person["capacity"] = {STRAND: self.rng.randint(1, 3)}
        if self.likely(0.75):
            person["since"] = self.near(40, 3)
        if self.likely(0.05):
            person["away"] = [{"from": self.today, "to": self.today + timedelta(days=4)}]
        if self.likely(0.05):
            person["starts"] = self.today + timedelta(days=9)
        if self.likely(0.05):
            person["paused"] = {"from": self.near(20, 20)}
        if self.likely(0.05):
            person["left"] = {"date": self.near(20, 20)}

    def make_gate(self):
        gate = {"date": self.near(30, 0) if self.likely(0.95) else self.near(0, 5)}
        if self.likely(0.25):
            gate["until"] = max(gate["date"], self.near(2, 200))
        if self.likely(0.6):
            bad = ["refused", "withdrawn", "not-this-time", "failed"]
            gate["outcome"] = self.one(["given", "accepted", "passed"] if self.likely(0.93) else bad)
        return gate

    def make_hidden(self):
        makers = {
            "gender": lambda: self.one(["girl", "boy"]),
            "interests": lambda: self.some(TOPICS, 1, 5),
            "languages": lambda: self.some(LANGUAGES, 1, 3),
            "communication": lambda: self.some(SIGNS, 1, 3),
            "offers": lambda: self.some(SUBJECTS, 1, 3),
            "wants": lambda: self.some(SUBJECTS, 1, 3),
            "answers": lambda: {name: self.rng.randint(1, 5) for name in self.some(QUESTIONS, 2, 3)},
            "need": lambda: "refer-on" if self.likely(0.03) else self.one(["low", "middle", "high"]),
            "tags": lambda: self.some(TAGS, 1, 3),
        }
        hidden = {key: make() for key, make in makers.items() if self.likely(0.88)}
        if self.likely(0.06):
            hidden["asks"] = {"gender": self.one(["same", "same", "any"])}
        return hidden

    def add_wishes(self, name):
        others = self.mentees if name in self.mentors else self.mentors
        if self.likely(0.95 if self.is_stable() else 0.6):
            self.hidden[name]["choices"] = {STRAND: self.some(others, 1, 4)}
        if self.likely(0.08):
            self.hidden[name]["not-with"] = self.some(others, 1, 1)

    def is_stable(self):
        return self.strand["matching"].get("rule") == "stable"

    def oppose(self, mentors, mentees):
        """Each mentee's first choice would rather have the other: then who proposes matters."""
        for name, choices in [*zip(mentees, (mentors, mentors[::-1])), *zip(mentors, (mentees[::-1], mentees))]:
            self.hidden[name]["choices"] = {STRAND: list(choices)}

    # What is agreed already

    def make_pairs(self):
        self.room = {name: self.capacity(name) for name in self.mentors + self.mentees}
        met = set()
        if self.likely(0.5):
            for _ in range(self.rng.randint(1, 3)):
                self.make_pair(met)

    def capacity(self, name):
        side = "mentees-per-mentor" if name in self.mentors else "mentors-per-mentee"
        return self.people[name].get("capacity", {}).get(STRAND, self.at_most[side])

    def make_pair(self, met):
        mentors, mentees = [self.one(self.mentors)], self.some(self.mentees, 1, 2 if self.likely(0.25) else 1)
        edges = {(mentor, mentee) for mentor in mentors for mentee in mentees}
        if edges & met:
            return
        met |= edges
        record = {
            "id": self.new_id(), "strand": STRAND, "mentors": mentors, "mentees": mentees, "basis": "rules",
            "began": self.today - timedelta(days=14), "agreed": {"by": self.lead, "date": self.today - timedelta(days=16)},
        }
        if not self.may_agree(mentors, mentees) or self.likely(0.35):
            record["ended"] = {"date": self.today - timedelta(days=self.rng.choice([0, 0, 3, 7])), "reason": "did-not-settle"}
            if self.likely(0.6):
                record["again"] = self.likely(0.2)
        else:
            self.take_room(mentors, mentees)
            if self.likely(0.2):
                record["ended"] = {"date": self.today + timedelta(days=1), "reason": "planned-end"}
        self.pairs[record["id"]] = record

    def may_agree(self, mentors, mentees):
        """Within capacity; and no agreed pair is refer-on, for then its place in `need` is anyone's guess."""
        if any(self.hidden[name] and self.hidden[name].get("need") == "refer-on" for name in mentors + mentees):
            return False
        return all(self.room[name] >= len(mentees) for name in mentors) and all(self.room[name] >= 1 for name in mentees)

    def take_room(self, mentors, mentees):
        for name in mentors:
            self.room[name] -= len(mentees)
        for name in mentees:
            self.room[name] -= len(mentors)

    def make_proposal(self, match):
        """A last proposal with a pinned row, one added by hand or one of neither kind, each keeping every rule."""
        rows, fixed = [], set(match.fixed)
        for pair in self.some(match.open_pairs(), 1, 3):
            if all(match.count(name, fixed) < match.capacity(name) for name in pair):
                row = {"mentors": [pair[0]], "mentees": [pair[1]]}
                kind = self.one(["pinned", "by hand", "neither"])
                if kind != "by hand":
                    row.update({"fit": match.fit[pair], "keep": kind == "pinned", "why": match.why[pair]})
                if kind != "neither":
                    fixed.add(pair)
                rows.append(row)
        if rows:
            levels = {"bounds": 0, "fit": sum(row.get("fit", 0) for row in rows)}
            self.proposal = {"strand": STRAND, "made": self.today, "seed": int(match.seed), "levels": levels, "pairs": rows}

    # Files

    def programme(self):
        record = {
            "kith": 1, "name": "Random Peer Support", "academic-year": "2026-27", "timezone": "Europe/London",
            "schools": self.schools,
        }
        if len(self.schools) == 2:
            record["sharing"] = [{"between": list(self.schools), "agreement": date(2026, 5, 1), "until": date(2027, 8, 31)}]
        return {**record, "lead": self.lead, "questions": QUESTIONS, "gates": GATES}

    def write(self, folder):
        private = folder.with_name(folder.name + "-private")
        for old in (folder, private):
            shutil.rmtree(old, ignore_errors=True)
            old.mkdir(mode=0o700, parents=True)
        write(folder / "programme.yaml", self.programme())
        for name, calendar in self.calendars.items():
            write(folder / "calendars" / f"{name}.yaml", calendar)
        write(folder / "places.yaml", self.places, deepest=0)
        write(folder / "classes.yaml", self.classes, deepest=0)
        write(folder / "strands" / f"{STRAND}.yaml", self.strand, deepest=2)
        for name, pair in self.pairs.items():
            write(folder / "pairs" / f"{name}.yaml", pair, deepest=0)
        self.write_people(folder, private)
        if self.proposal:
            write(private / "proposals" / f"{STRAND}.match.yaml", self.proposal, deepest=0)

    def write_people(self, folder, private):
        write(private / "names.yaml", self.names, deepest=0)
        (private / "people").mkdir(mode=0o700)
        for name, person in self.people.items():
            write(folder / "people" / f"{name}.yaml", person, deepest=0)
            if self.hidden[name]:
                write(private / "people" / f"{name}.yaml", self.hidden[name], deepest=0)


def load(folder, draft):
    return Match(Programme(folder), STRAND, draft.today, draft.rematch)


def worth_trying(match, draft):
    """Few enough pairs to try every set, and mostly with something to decide: left to chance few pairs are eligible."""
    free = len(match.open_pairs())
    if free > MOST_OPEN_PAIRS:
        return False
    return draft.likely(0.06 if free == 0 else 0.15 * free)


def make(folder, rng):
    """Writes one programme; returns what the rules say of it."""
    while True:
        draft = Draft(rng)
        draft.write(folder)
        match = load(folder, draft)
        if not worth_trying(match, draft):
            continue
        if draft.together == "none" and draft.likely(0.12):
            draft.make_proposal(match)
            draft.write(folder)
            match = load(folder, draft)
        return match
