# SPDX-License-Identifier: MIT
"""Small random programmes for the timetable oracle, written by hand-rolled YAML as records.md asks.

`make(rng, number)` gives a Case; Case.write(root) lays the folder and its private neighbour on disk. A comparable case
leaves out whatever brute force does not model: two strands or schools, cycles, absences, closed places, may-miss, gates
that lapse.
"""
import dataclasses
import datetime as dt
import os
import pathlib
import re

TRACKED = ("id school year strands classes free busy away gates capacity at-once no-duty since starts paused left").split()
STRAND, OTHER = "wellbeing", "chess"
TERM_START = dt.date(2026, 9, 7)

# Times that touch, overlap and are too short on purpose: lunch-a and lunch-b share five minutes, p4 and lunch-a twenty.
TIMES = {"tutor": ("08:40", "09:00", "tutor"), "p1": ("09:00", "10:00", "lesson"), "p2": ("10:00", "11:00", "lesson"),
         "break": ("11:00", "11:15", "break"), "p3": ("11:20", "12:20", "lesson"), "p4": ("12:00", "12:50", "lesson"),
         "lunch": ("12:30", "13:10", "lunch"), "lunch-a": ("12:30", "12:55", "lunch"), "lunch-b": ("12:50", "13:10", "lunch")}
SUBJECTS = ["maths", "english", "pe", "art"]
GATES = {"mentor": ["pupil-consent", "training/core"], "mentee": ["pupil-consent", "parent-consent/wellbeing"],
         "supervisor": ["dbs", "safeguarding-training"]}


# ---------------------------------------------------------------- YAML by hand

def scalar(value):
    text = "true" if value is True else "false" if value is False else str(value)
    plain = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 ./_-]*", text) and text.lower() not in ("no", "yes", "on", "off", "y", "n")
    return text if plain else f'"{text}"'


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(v) for v in value) + "]"
    return scalar(value)


def block(record):
    """Block style for the file; what holds maps of maps goes one more level down, the rest is flow."""
    lines = []
    for key, value in record.items():
        if isinstance(value, dict) and any(isinstance(v, (dict, list)) for v in value.values()):
            lines += [f"{key}:"] + [f"  {k}: {flow(v)}" for k, v in value.items()]
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            lines += [f"{key}:"] + [f"  - {flow(v)}" for v in value]
        else:
            lines.append(f"{key}: {flow(value)}")
    return "\n".join(lines) + "\n"


def write_yaml(path, record):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block(record), encoding="utf-8")


@dataclasses.dataclass
class Case:
    records: dict
    today: dt.date
    comparable: bool

    def write(self, folder):
        """The tracked folder and, beside it, the private one (mode 0700)."""
        folder, r = pathlib.Path(folder), self.records
        private = folder.with_name(folder.name + "-private")
        private.mkdir(parents=True, mode=0o700)
        os.chmod(private, 0o700)
        for name in ("programme", "places", "classes"):
            write_yaml(folder / f"{name}.yaml", r[name])
        for kind in ("calendars", "strands", "pairs"):
            for name, record in r[kind].items():
                write_yaml(folder / kind / f"{name}.yaml", record)
        for who, person in r["people"].items():
            write_yaml(folder / "people" / f"{who}.yaml", {k: v for k, v in person.items() if k in TRACKED})
            write_yaml(private / "people" / f"{who}.yaml", {k: v for k, v in person.items() if k not in TRACKED})
        write_yaml(private / "names.yaml", {who: {"name": f"Person {n}"} for n, who in enumerate(r["people"])})
        for strand, files in r["timetables"].items():
            for date, record in files.items():
                write_yaml(folder / "timetables" / strand / f"{date}.yaml", record)
        return folder


# ---------------------------------------------------------------- the parts

class Maker:
    def __init__(self, rng, comparable):
        self.rng, self.comparable = rng, comparable
        self.ids = set()
        self.two_schools = not comparable and self.chance(0.2)
        self.two_strands = not comparable and self.chance(0.4)
        self.cycle = not comparable and self.chance(0.5)
        self.every = "week" if comparable else rng.choices(["week", "fortnight", "day"], [8, 2, 1])[0]
        self.weeks = rng.randint(6, 10)
        self.term_start = TERM_START
        self.term_end = TERM_START + dt.timedelta(weeks=self.weeks - 1, days=4)
        if not comparable and self.chance(0.4):
            self.term_start -= dt.timedelta(days=rng.randint(1, 5))
            self.term_end -= dt.timedelta(days=rng.randint(0, 3))

    def chance(self, p):
        return self.rng.random() < p

    def some(self, values, least=1, most=None):
        values = list(values)
        most = min(len(values), most or len(values))
        return sorted(self.rng.sample(values, self.rng.randint(min(least, most), most)))

    def new_id(self):
        while True:
            made = "".join(self.rng.choice("0123456789abcdefghjkmnpqrstvwxyz") for _ in range(5))
            if re.search("[0-9]", made) and re.search("[g-z]", made) and made not in self.ids:
                self.ids.add(made)
                return made

    def date(self, first=0, last=None):
        """A date some days from the term's start."""
        return TERM_START + dt.timedelta(days=self.rng.randint(first, last or 7 * self.weeks))

    def calendar(self):
        rng = self.rng
        closed = TERM_START + dt.timedelta(weeks=rng.randint(2, self.weeks - 2))
        record = {"terms": [{"name": "autumn", "from": self.term_start, "to": self.term_end}],
                  "closed": [{"from": closed, "to": closed + dt.timedelta(days=4), "why": "half-term"}]}
        if not self.comparable and self.chance(0.4):
            single = self.date()
            record["closed"].append({"from": single, "to": single, "why": "training day"})
        if not self.comparable and self.chance(0.3):
            record["terms"].append({"name": "spring", "from": dt.date(2027, 1, 5), "to": dt.date(2027, 2, 12)})
        if self.cycle:
            starts = TERM_START + dt.timedelta(weeks=rng.choice([0, 0, 1]))
            record["cycle"] = {"weeks": ["A", "B"], "starts": starts} | ({"skips-closed": True} if self.chance(0.3) else {})
        record["slots"] = self.slots()
        return record

    def slots(self):
        days = self.some(["mon", "tue", "wed", "thu", "fri"], 2, 3)
        found = {}
        for day in days:
            times = set(self.some(TIMES, 2, 4)) | {self.rng.choice(["lunch", "lunch-a", "tutor"])}
            for time in sorted(times):
                start, end, kind = TIMES[time]
                found[f"{day}-{time}"] = {"day": day, "from": start, "to": end, "kind": kind}
                if self.cycle and self.chance(0.15):
                    found[f"{day}-{time}"]["weeks"] = [self.rng.choice("AB")]
        return found

    def gates(self, role):
        """Usually all that the role needs; sometimes one is missing, refused, late or lapsing."""
        gates = {name: {"date": dt.date(2026, 7, 1) + dt.timedelta(days=self.rng.randint(0, 40)), "outcome":
                        "given" if "consent" in name else "passed"} for name in GATES[role]}
        name = self.rng.choice(GATES[role])
        if self.chance(0.05):
            gates.pop(name)
        elif self.chance(0.03):
            gates[name]["outcome"] = "refused"
        elif not self.comparable and self.chance(0.15):
            gates[name]["until"] = self.date(-10, 60)
        elif not self.comparable and self.chance(0.1):
            gates[name]["date"] = self.date(0, 30)
        return gates

    def absences(self):
        found = {}
        if self.comparable:
            return found
        if self.chance(0.25):
            ranges = [(d, d + dt.timedelta(days=self.rng.choice([0, 1, 4, 9]))) for d in sorted({self.date(), self.date()})]
            if len(ranges) == 2 and ranges[1][0] <= ranges[0][1]:
                ranges.pop()
            found["away"] = [{"from": a, "to": b} for a, b in ranges]
        if self.chance(0.1):
            found["starts"] = self.date(-5, 30)
        if self.chance(0.06):
            found["paused"] = {"from": self.date()}
            if self.chance(0.4):
                found["paused"]["to"] = TERM_START + dt.timedelta(weeks=self.weeks)
        if self.chance(0.04):
            found["left"] = {"date": self.date(-20)}
        return found


class Programme(Maker):
    """Puts the parts together."""

    def build(self):
        self.schools = ["hillside", "oakfield"] if self.two_schools else ["hillside"]
        self.calendars = {school: self.calendar() for school in self.schools}
        self.classes, self.class_names = {}, {}
        for school in self.schools:
            self.add_classes(school)
        self.places = self.make_places()
        self.people, self.pairs = {}, {}
        self.strand_names = [STRAND] + [OTHER] * self.two_strands
        self.groups = self.chance(0.15)
        adults = [self.adult() for _ in range(self.rng.randint(1, 3))]
        self.lead = adults[0]
        self.make_pairs()
        records = {"programme": self.programme(), "calendars": self.calendars, "places": self.places, "classes": self.classes,
                   "strands": {s: self.strand(s) for s in self.strand_names}, "people": self.people, "pairs": self.pairs,
                   "timetables": {}}
        return Case(records, TERM_START + dt.timedelta(days=self.rng.randint(-12, 14)), self.comparable)

    def programme(self):
        schools = {s: {"name": s.title(), "calendar": s} for s in self.schools}
        if self.two_schools:
            schools["oakfield"]["feeder-of"] = "hillside"
        record = {"kith": 1, "name": "Oracle programme", "academic-year": "2026-27", "timezone": "Europe/London",
                  "schools": schools, "lead": self.lead,
                  "safeguarding": {s: {"lead": self.lead, "allegations-to": "head teacher"} for s in self.schools}}
        if self.two_schools:
            record["sharing"] = [{"between": list(self.schools), "agreement": dt.date(2026, 5, 1), "until": dt.date(2027, 8, 31)}]
        record["gates"] = sorted({g for names in GATES.values() for g in names})
        if self.chance(0.3):
            record["at-most"] = {"meetings-per-week": self.rng.randint(1, 3)}
        return record

    def add_classes(self, school):
        """Each class has lessons in lesson slots that don't overlap one another."""
        lessons = [s for s, r in self.calendars[school]["slots"].items() if r["kind"] == "lesson"]
        self.class_names[school] = []
        for n in range(self.rng.randint(2, 4) if lessons else 0):
            name, slots, days = f"{school[0]}{n}", self.some(lessons, 1, 4), set()
            chosen = [s for s in slots if not (s[:3] in days or days.add(s[:3]))]
            self.classes[name] = {s: self.rng.choice(SUBJECTS) for s in chosen}
            self.class_names[school].append(name)

    def make_places(self):
        found = {}
        for n in range(self.rng.randint(1, 3)):
            school = self.rng.choice(self.schools)
            record = {"school": school, "name": f"Room {n}", "holds": self.rng.randint(1, 3)}
            if self.chance(0.3):
                slots = self.calendars[school]["slots"]
                record["slots"] = self.some(slots, max(1, len(slots) // 2))
            if not self.comparable and self.chance(0.25):
                shut = self.date()
                record["closed"] = [{"from": shut, "to": shut + dt.timedelta(days=self.rng.choice([0, 6])), "why": "exams"}]
            found[f"room{n}"] = record
        return found

    def hours(self, person):
        """free, busy and classes: when a person can meet at all."""
        slots = self.calendars[person["school"]]["slots"]
        if self.class_names[person["school"]] and self.chance(0.6):
            person["classes"] = [self.rng.choice(self.class_names[person["school"]])]
        if self.chance(0.3):
            person["free"] = self.some(slots, len(slots) // 2)
        elif self.chance(0.4):
            person["busy"] = self.some(slots, 1, max(1, len(slots) // 3))

    def adult(self):
        who = self.new_id()
        person = {"id": who, "school": self.rng.choice(self.schools), "strands": {s: "supervisor" for s in self.strand_names}}
        if self.two_strands and self.chance(0.3):
            del person["strands"][OTHER]
        self.hours(person)
        if self.chance(0.5):
            person.pop("free", None)
        if self.chance(0.4):
            person["at-once"] = self.rng.randint(1, 3)
        person |= self.absences() | {"gates": self.gates("supervisor"), "languages": ["en"]}
        person.pop("left", None)
        self.people[who] = person
        return who

    def pupil(self, role, strand, school=None):
        who = self.new_id()
        year = self.rng.choice(["Y9", "Y10"] if role == "mentor" else ["Y7", "Y8"])
        person = {"id": who, "school": school or self.rng.choice(self.schools), "year": year, "strands": {strand: role}}
        self.hours(person)
        person |= self.absences() | {"gates": self.gates(role), "languages": ["en"]}
        if role == "mentee" and self.chance(0.8):
            person["need"] = self.rng.choice(["low", "middle", "high"])
        self.people[who] = person
        return who

    def in_role(self, role, strand, reuse):
        """Someone already in this strand with the role, or already elsewhere with none here yet, or someone new."""
        known = [w for w, p in self.people.items() if p["strands"].get(strand) == role and "year" in p]
        elsewhere = [w for w, p in self.people.items() if strand not in p["strands"] and "year" in p]
        if known and self.chance(reuse):
            return self.rng.choice(known)
        if elsewhere and self.chance(0.5):
            who = self.rng.choice(elsewhere)
            self.people[who]["strands"][strand] = role
            for name, gate in self.gates(role).items():
                self.people[who]["gates"].setdefault(name, gate)
            return who
        return self.pupil(role, strand)

    def make_pairs(self):
        for strand in self.strand_names:
            taken = set()
            for _ in range(self.rng.randint(2, 6 if self.two_strands else 8)):
                mentors = [self.in_role("mentor", strand, 0.35)]
                mentees = [self.in_role("mentee", strand, 0.15)]
                if self.groups:     # together: mentor makes one row of all of a mentor's mentees
                    mentors, school = [self.pupil("mentor", strand)], self.people[mentees[0]]["school"]
                    mentees = [self.pupil("mentee", strand, school) for _ in range(self.rng.randint(1, 2))]
                if (mentors[0], mentees[0]) not in taken and mentors[0] != mentees[0]:
                    taken.add((mentors[0], mentees[0]))
                    self.add_pair(strand, mentors, mentees)

    def add_pair(self, strand, mentors, mentees):
        pair = {"id": self.new_id(), "strand": strand, "mentors": mentors, "mentees": sorted(mentees),
                "asked": {"mentor": dt.date(2026, 7, 6), "mentee": dt.date(2026, 7, 7)}, "basis": "staff-know-both",
                "began": dt.date(2026, 7, 20), "agreed": {"by": self.lead, "date": dt.date(2026, 7, 10)}}
        if not self.comparable and self.chance(0.08):
            pair["ended"] = {"date": self.date(-20), "reason": "timetable"}
        self.pairs[pair["id"]] = pair

    def strand(self, name):
        scheduling = {"every": self.every if name == STRAND else "week", "length": "20 min", "slots": self.strand_slots()}
        if self.chance(0.9):
            scheduling["places"] = self.some(self.places)
        supervision = {"meetings-per-adult": self.rng.randint(1, 4)}
        if self.chance(0.5):
            supervision["same-place"] = self.chance(0.6)
        scheduling["supervision"] = "none" if self.chance(0.08) else supervision
        if not self.comparable and self.chance(0.5):
            scheduling["may-miss"] = {s: self.rng.randint(1, 3) for s in self.some(SUBJECTS, 1, 3)}
        scheduling["prefer"] = {"lunch": 2, "same-slot": 3}
        bounds = {"at-least": 0, "at-most": 8}
        return {"name": name.title(), "model": "one-to-one", "led-by": "staff", "open-to": "all",
                "matching": {"require": {"gates": GATES}, "mentees-per-mentor": bounds, "mentors-per-mentee": bounds}
                            | ({"together": "mentor"} if self.groups else {}),
                "scheduling": scheduling}

    def strand_slots(self):
        slots = {"kinds": self.some(["lunch", "tutor", "break", "lesson"], 1, 3)}
        if "lunch" not in slots["kinds"] and self.chance(0.8):
            slots["kinds"].append("lunch")
        if self.chance(0.25):
            slots["names"] = self.some(self.calendars["hillside"]["slots"], 1, 2)
        return slots


def make(rng):
    return Programme(rng, comparable=rng.random() < 0.5).build()
