#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A large programme for measuring: make_people.py FOLDER [--people N] [--seed S] [--unmatched]

Writes FOLDER and FOLDER-private: N people (a tenth adults, half of the rest mentors), a pair for four in five of the
mentees, a timetable a strand and one week of sessions, without a finding of kith check. With --unmatched everybody is
in the strand wellbeing, nobody has a pair yet, and mentees have chosen mentors: for measuring kith match. The same
arguments give the same bytes. Everybody is invented.
"""
import argparse
import datetime as dt
import pathlib
import random

CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
FIRST = """Aaliyah Aaron Abdul Adam Agnieszka Ahmed Aisha Alexander Alfie Amelia Amina Anna Archie Arjun Beatrice
Benjamin Bilal Callum Caoimhe Charlotte Chloe Connor Daniel Dylan Eleanor Elif Emily Ethan Evie Fatima Finley Freya
George Hamza Hannah Harriet Harvey Ibrahim Imogen Isaac Isla Jacob Jessica Joshua Kacper Keira Leah Leo Liam Lucas Lucy
Maisie Maya Megan Mohammed Molly Nathan Niamh Noah Oliver Olivia Omar Oscar Phoebe Priya Rhys Rosie Ryan Samuel Sanjay
Sienna Sophie Taha Thomas Tobias Uzma Wiktor Yusuf Zahra Zainab Zoë""".split()
LAST = """Abbott Ahmed Akhtar Barker Begum Bennett Bramley Butt Chaudhry Clarke Cooper Dawson Demir Dixon Edwards Ellis
Farrell Fletcher Foster Gallagher Gibson Green Griffiths Hall Harrison Holmes Hughes Hussain Iqbal Jackson Jenkins Kaur
Kelly Khan Kowalski Lewandowski Lindqvist Malik Marshall Mason Mitchell Murphy Nowak O'Brien O'Connor Okafor Osei Patel
Pearson Price Rahman Reynolds Roberts Robinson Russell Sharma Siddiqui Simpson Singh Spencer Stone Sutton Taylor Thompson
Turner Walsh Watson Webb Whitfield Wilkinson Williams Wójcik Wright Yilmaz""".split()
MIDDLE = "Ann Ali Dean Faye James Jane John Kate Lee Lynn Mary May Paul Rose".split()
INTERESTS = "art baking chess coding cricket dance drawing football music netball reading running swimming".split()
LANGUAGES = ["en", "en", "en", "en", "ur", "pl", "pa", "tr", "ro"]
DAYS = ["mon", "tue", "wed", "thu", "fri"]
STRANDS = ["buddies", "chess", "reading", "wellbeing"]
TIMES = [("tutor", "08:40", "09:00", "tutor"), ("break", "10:50", "11:10", "break"), ("lunch", "12:30", "13:10", "lunch")]
SLOTS = [f"{day}-{time[0]}" for day in DAYS for time in TIMES]
CLASSES = 60
MONDAY = dt.date(2026, 9, 21)
WEEK = "2026-W40"
HOLDS = 100
MATCHING = """  prefer: {interests: 3, gender: 1}
"""
MATCHING_UNMATCHED = """    shared-slots: 1
  prefer:
    choices: 5
    interests: 3
    answers: {weight: 2, questions: {outgoing: alike, patient: mentor-high}}
    languages: 2
    shared-slots: 1
  mentees-per-mentor: {at-most: 2}
  order: [place, need, choices, weak, fit]
  weak-below: 400
"""


def check_character(seven):
    return CROCKFORD[sum((i + 1) * CROCKFORD.index(c) for i, c in enumerate(seven)) % 31]


def new_id(draw, taken):
    while True:
        seven = "".join(draw.choice(CROCKFORD) for _ in range(7))
        found = seven + check_character(seven)
        if found not in taken:
            taken.add(found)
            return found


def upn(draw, number):
    digits = f"80120{draw.randrange(1000):03d}{number % 10000:04d}"
    total = sum(int(d) * (i + 2) for i, d in enumerate(digits))
    return UPN_LETTERS[total % 23] + digits


def birth_date(draw, year):
    """Of someone in that year group in 2026-27."""
    return dt.date(2015 - (year - 7) - 1, 9, 1) + dt.timedelta(days=draw.randrange(365))


class Programme:
    def __init__(self, count, seed, unmatched):
        self.draw = random.Random(seed)
        self.unmatched = unmatched
        self.files, self.secrets, self.names, self.taken = {}, {}, {}, set()
        self.roles = {strand: {"mentor": [], "mentee": [], "supervisor": []} for strand in STRANDS}
        self.settings()
        for number in range(count):
            self.person(number)
        for strand in STRANDS:
            self.strand(strand)
            if not unmatched:
                self.pairs(strand)
        if unmatched:
            self.choices("wellbeing")
        self.secrets["names.yaml"] = "".join(f"{who}: {row}\n" for who, row in sorted(self.names.items()))

    def settings(self):
        self.files["programme.yaml"] = (
            "kith: 1\nname: A large programme\nacademic-year: 2026-27\ntimezone: Europe/London\n"
            "schools:\n  large: {name: Large School, calendar: large}\nquestions: [outgoing, patient]\n"
            "gates: [pupil-consent, parent-consent, interview, training/core, dbs, safeguarding-training]\n")
        slots = [f'  {day}-{name}: {{day: {day}, from: "{start}", to: "{end}", kind: {kind}}}\n'
                 for day in DAYS for name, start, end, kind in TIMES]
        lessons = [f'  {day}-p{n}: {{day: {day}, from: "{8 + n:02d}:{"20" if n > 1 else "05"}", '
                   f'to: "{9 + n:02d}:{"15" if n < 3 else "10"}", kind: lesson}}\n' for day in DAYS for n in (1, 4)]
        self.files["calendars/large.yaml"] = (
            "terms:\n  - {name: autumn, from: 2026-09-02, to: 2026-12-18}\n  - {name: spring, from: 2027-01-05, to: 2027-03-26}\n"
            "closed: [{from: 2026-10-26, to: 2026-10-30, why: half-term}]\nslots:\n" + "".join(slots + lessons))
        self.files["classes.yaml"] = "".join(f"c{n}: {{{DAYS[n % 5]}-p1: maths, {DAYS[(n + 2) % 5]}-p4: english}}\n"
                                             for n in range(CLASSES))
        self.files["places.yaml"] = "".join(f"room-{strand}: {{name: The {strand} room, holds: {HOLDS}}}\n" for strand in STRANDS)

    def person(self, number):
        draw, who = self.draw, new_id(self.draw, self.taken)
        role = "supervisor" if number % 10 == 9 else "mentor" if number // len(STRANDS) % 2 else "mentee"
        strand = STRANDS[(number // 10 if role == "supervisor" else number) % len(STRANDS)]
        if self.unmatched:
            strand = "wellbeing"
        self.roles[strand][role].append(who)
        first, last = draw.choice(FIRST), draw.choice(LAST)
        full = f"{first} {draw.choice(MIDDLE)} {last}" if number % 7 == 0 else f"{first} {last}"
        self.names[who] = f"{{name: {full}, known-as: {first[:3]}y}}" if number % 11 == 0 else f"{{name: {full}}}"
        lines = [f"id: {who}"]
        if role != "supervisor":
            year = draw.randint(7, 8) if role == "mentee" else draw.randint(9, 10)
            lines.append(f"year: Y{year}")
            self.secrets[f"people/{who}.yaml"] = self.private(number, year)
        lines += [f"strands: {{{strand}: {role}}}"]
        lines += [f"classes: [c{number % CLASSES}]"] if role != "supervisor" else ["at-once: 40"]
        lines += [f"free: [{', '.join(sorted(draw.sample(SLOTS, 5)))}]"] if number % 3 == 0 else []
        lines += ["gates:"] + self.gates(role)
        lines += [f"since: 2026-0{draw.randint(6, 9)}-{draw.randint(1, 28):02d}"]
        self.files[f"people/{who}.yaml"] = "\n".join(lines) + "\n"

    def gates(self, role):
        if role == "supervisor":
            return [f"  dbs: {{date: 2025-03-{self.draw.randint(1, 28):02d}, until: 2028-03-01}}",
                    "  safeguarding-training: {date: 2026-09-01, until: 2027-08-31}"]
        gates = [f"  pupil-consent: {{date: 2026-09-{self.draw.randint(2, 14):02d}, outcome: given}}",
                 f"  parent-consent: {{date: 2026-09-{self.draw.randint(2, 14):02d}, until: 2027-07-21, outcome: given}}"]
        if role == "mentor":
            gates += [f"  interview: {{date: 2026-09-{self.draw.randint(2, 14):02d}, outcome: accepted}}",
                      "  training/core: {date: 2026-09-15, hours: 2, until: 2027-09-15}"]
        return gates

    def private(self, number, year):
        draw = self.draw
        return (f"born: {birth_date(draw, year)}\nupn: {upn(draw, number)}\ngender: {draw.choice(['girl', 'boy'])}\n"
                f"interests: [{', '.join(sorted(draw.sample(INTERESTS, 3)))}]\nlanguages: [{draw.choice(LANGUAGES)}]\n"
                f"answers: {{outgoing: {draw.randint(1, 5)}, patient: {draw.randint(1, 5)}}}\n"
                f"need: {draw.choice(['low', 'middle', 'high'])}\n")

    def strand(self, strand):
        self.files[f"strands/{strand}.yaml"] = (
            f"name: {strand.capitalize()}\nmodel: one-to-one\nled-by: staff\nopen-to: all\nmatching:\n  require:\n    gates:\n"
            "      mentor: [pupil-consent, parent-consent, interview, training/core]\n"
            "      mentee: [pupil-consent, parent-consent]\n      supervisor: [dbs, safeguarding-training]\n"
            "    year-gap: {at-least: 1}\n" + (MATCHING_UNMATCHED if self.unmatched else MATCHING) +
            f"scheduling:\n  every: week\n  length: 20 min\n  places: [room-{strand}]\n"
            "  supervision: {meetings-per-adult: 40, same-place: true}\n")

    def choices(self, strand):
        for mentee in self.roles[strand]["mentee"]:
            chosen = self.draw.sample(self.roles[strand]["mentor"], self.draw.randint(0, 3))
            if chosen:
                self.secrets[f"people/{mentee}.yaml"] += f"choices: {{{strand}: [{', '.join(chosen)}]}}\n"

    def pairs(self, strand):
        roles, meetings, rows = self.roles[strand], [], []
        couples = list(zip(roles["mentor"], roles["mentee"]))[:len(roles["mentee"]) * 4 // 5]
        for n, (mentor, mentee) in enumerate(couples):
            pair = new_id(self.draw, self.taken)
            self.files[f"pairs/{pair}.yaml"] = (
                f"id: {pair}\nstrand: {strand}\nmentors: [{mentor}]\nmentees: [{mentee}]\n"
                "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\nbasis: rules\nbegan: 2026-09-21\n")
            slot = SLOTS[n % len(SLOTS)]
            adult = roles["supervisor"][n // len(SLOTS) // 40 % len(roles["supervisor"])]
            meetings.append(f"  - {{pair: {pair}, slot: {slot}, place: room-{strand}, supervisor: {adult}}}\n")
            date = MONDAY + dt.timedelta(days=7 + DAYS.index(slot[:3]))
            rows.append(f"  - {{date: {date}, slot: {slot}, pair: {pair}, came: [{mentor}, {mentee}], minutes: 20}}\n")
        self.files[f"timetables/{strand}/{MONDAY}.yaml"] = f"from: {MONDAY}\nuntil: 2026-12-18\nmeetings:\n" + "".join(meetings)
        self.files[f"sessions/{WEEK}/{strand}.yaml"] = "rows:\n" + "".join(rows)

    def write(self, root):
        secret = root.parent / (root.name + "-private")
        secret.mkdir(mode=0o700, parents=True)
        for base, files in ((root, self.files), (secret, self.secrets)):
            for relative, text in files.items():
                path = base / relative
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--people", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--unmatched", action="store_true")
    options = parser.parse_args()
    Programme(options.people, options.seed, options.unmatched).write(options.folder)


if __name__ == "__main__":
    main()
