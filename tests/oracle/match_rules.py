#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Sections 1 to 3 of the rules as plainly as they can be said, for the oracle of `kith match`.

Reads a programme folder and the private folder beside it, and says who may be paired, how good a pair is, what a set
of pairs is worth on each level, and by trying all sets which one is right. Written from rules.md and records.md alone.
Everything is text until a rule asks for a number (yaml.BaseLoader). Not covered: `rule: stable`, which is
stable_rule.py's; form-group strands, which are match_forms.py's; groups, which are match_groups.py's.

Run by itself it checks values worked out by hand.
"""

from itertools import combinations, product
from pathlib import Path

import yaml

from meeting_times import Calendar, MeetingTimes, Slot, day

GOOD_OUTCOMES = {"given", "accepted", "passed"}
DEFAULT_ORDER = ["keep", "place", "need", "weak", "fit"]
NEEDS = ["high", "middle", "low"]
LOWER_IS_BETTER = {"bounds", "weak", "spread", "lottery"}
MASK = (1 << 64) - 1


# Reading


def read(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.BaseLoader) or {}


def read_if_there(path):
    return read(path) if path.exists() else {}


def read_all(folder):
    return {path.stem: read(path) for path in sorted(folder.glob("*.yaml"))}


class Programme:
    """A folder and its private folder; each person is one dictionary, wherever a key stood."""

    def __init__(self, folder):
        root = Path(folder)
        self.private = Path(str(root) + "-private")
        self.record = read(root / "programme.yaml")
        calendars = {name: Calendar(record) for name, record in read_all(root / "calendars").items()}
        self.schools = self.record["schools"]
        self.calendar_of = {name: calendars[school["calendar"]] for name, school in self.schools.items()}
        self.places = read_if_there(root / "places.yaml")
        self.classes = read_if_there(root / "classes.yaml")
        self.strands = read_all(root / "strands")
        self.pairs = read_all(root / "pairs")
        self.people = self.read_people(root)

    def read_people(self, root):
        hidden = read_all(self.private / "people")
        names = read_if_there(self.private / "names.yaml")
        people = {}
        for name, tracked in read_all(root / "people").items():
            person = {**tracked, **hidden.get(name, {})}
            if "form" in names.get(name, {}):
                person["form"] = names[name]["form"]
            if len(self.schools) == 1:
                person.setdefault("school", next(iter(self.schools)))
            people[name] = person
        return people


# Section 1: each rule of the table answers whether it holds for mentor m and mentee e


def year_number(person):
    """None where no year is given: a rule whose data is missing does not hold."""
    year = person.get("year")
    if year is None:
        return None
    return 0 if year == "R" else int(year[1:])


def year_gap(m, e):
    older, younger = year_number(m), year_number(e)
    return None if older is None or younger is None else older - younger


def primary(language):
    return language.split("-")[0].lower()


def languages(person):
    return {primary(language) for language in person.get("languages", [])}


def both_equal(m, e, key):
    return key in m and key in e and m[key] == e[key]


def gate_holds(person, name, today):
    gate = person.get("gates", {}).get(name)
    if gate is None or day(gate["date"]) > today:
        return False
    if "until" in gate and today > day(gate["until"]):
        return False
    return "outcome" not in gate or gate["outcome"] in GOOD_OUTCOMES


def gates_hold(match, gates, m, e):
    sides = [(m, gates.get("mentor", [])), (e, gates.get("mentee", []))]
    return all(gate_holds(person, name, match.today) for person, names in sides for name in names)


def year_gap_holds(match, bounds, m, e):
    gap = year_gap(m, e)
    if gap is None:
        return False
    low, high = int(bounds.get("at-least", gap)), int(bounds.get("at-most", gap))
    return low <= gap <= high


def year_listed(rule, person):
    year = person.get("year")
    if year is None:
        return False
    return year in rule["only"] if "only" in rule else year not in rule["not"]


def asks_gender_holds(match, value, m, e):
    asked = any(person.get("asks", {}).get("gender") == "same" for person in (m, e))
    return not asked or both_equal(m, e, "gender")


def forms_differ(match, value, m, e):
    return "form" in m and "form" in e and m["form"] != e["form"]


def shared(m, e, key):
    return len(set(m.get(key, [])) & set(e.get(key, [])))


def is_feeder(match, value, m, e):
    return match.programme.schools[e["school"]].get("feeder-of") == m["school"]


# In the order of the table, which decides ties of `because`.
RULES = {
    "gates": gates_hold,
    "year-gap": year_gap_holds,
    "mentor-years": lambda match, rule, m, e: year_listed(rule, m),
    "mentee-years": lambda match, rule, m, e: year_listed(rule, e),
    "shared-slots": lambda match, k, m, e: match.slots_to_meet(m, e) >= int(k),
    "same-school": lambda match, value, m, e: m["school"] == e["school"],
    "feeder": is_feeder,
    "shared-languages": lambda match, k, m, e: len(languages(m) & languages(e)) >= int(k),
    "shared-communication": lambda match, k, m, e: shared(m, e, "communication") >= int(k),
    "subject": lambda match, value, m, e: bool(set(e.get("wants", [])) & set(m.get("offers", []))),
    "different-form": forms_differ,
    "asks.gender": asks_gender_holds,
}


# Section 2: each preference answers f, 0 to 1000


def f_rank(choices, other):
    if other not in choices:
        return 0
    n, rank = len(choices), choices.index(other) + 1
    return 1000 * (n - rank + 1) // n


def f_shared(m, e, key):
    n = min(3, len(set(m.get(key, []))), len(set(e.get(key, []))))
    return min(1000, 1000 * shared(m, e, key) // n) if n else 0


def f_question(wish, m, e):
    if m is None or (e is None and wish != "mentor-high"):
        return 0
    if wish == "mentor-high":
        return 250 * (int(m) - 1)
    apart = abs(int(m) - int(e))
    return 250 * apart if wish == "opposite" else 1000 - 250 * apart


def f_answers(match, preference, m, e):
    wishes = {name: wish for name, wish in preference.get("questions", {}).items() if wish != "either"}
    if not wishes:
        return 0
    given_m, given_e = m.get("answers", {}), e.get("answers", {})
    return sum(f_question(wish, given_m.get(name), given_e.get(name)) for name, wish in wishes.items()) // len(wishes)


def f_languages(match, preference, m, e):
    if not languages(m) or not languages(e):
        return 0
    if primary(e["languages"][0]) in languages(m):
        return 1000
    return 500 if languages(m) & languages(e) else 0


def f_year_gap(match, preference, m, e):
    gap = year_gap(m, e)
    return 0 if gap is None else max(0, 1000 - 250 * abs(gap - int(preference["ideal"])))


def f_subject(match, preference, m, e):
    wants = set(e.get("wants", []))
    return 1000 * len(wants & set(m.get("offers", []))) // len(wants) if wants else 0


PREFERENCES = {
    "choices": lambda match, preference, m, e: f_rank(match.choices(e), m["id"]),
    "mentor-choices": lambda match, preference, m, e: f_rank(match.choices(m), e["id"]),
    "interests": lambda match, preference, m, e: f_shared(m, e, "interests"),
    "tags": lambda match, preference, m, e: f_shared(m, e, "tags"),
    "answers": f_answers,
    "gender": lambda match, preference, m, e: 1000 if both_equal(m, e, "gender") else 0,
    "languages": f_languages,
    "year-gap": f_year_gap,
    "shared-slots": lambda match, preference, m, e: 250 * min(4, match.slots_in_common(m, e)),
    "subject": f_subject,
}


def weight(preference):
    return int(preference["weight"] if isinstance(preference, dict) else preference)


def weighted_mean(weights_and_values):
    """Rounded to the nearest, halves up; 1000 where nothing is weighed."""
    total = sum(w for w, _ in weights_and_values)
    if total == 0:
        return 1000
    return (sum(w * f for w, f in weights_and_values) + total // 2) // total


def fnv(text):
    """FNV-1a-64 of the UTF-8 bytes."""
    x = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        x = ((x ^ byte) * 0x100000001B3) & MASK
    return x


def lottery_ticket(text):
    x = fnv(text)
    x ^= x >> 33
    x = (x * 0xFF51AFD7ED558CCD) & MASK
    x ^= x >> 33
    x = (x * 0xC4CEB9FE1A85EC53) & MASK
    return x >> 32


# Section 3


def mentees_of(record):
    """Of a pair or a row: the people, or the form that stands for them."""
    return [record["form"]] if "form" in record else record["mentees"]


class Match:
    """One strand on one day. A pair is (mentor's id, mentee's id); a set of pairs is a frozenset."""

    def __init__(self, programme, strand, today, rematch=False):
        self.programme, self.name, self.today, self.rematch = programme, strand, today, rematch
        self.strand = programme.strands[strand]
        self.matching = self.strand.get("matching", {})
        self.require = self.matching.get("require", {})
        self.prefer = self.matching.get("prefer", {})
        self.order = self.matching.get("order", DEFAULT_ORDER)
        self.seed = self.matching.get("seed", "0")
        self.rule = self.matching.get("rule", "optimal")
        self.weak_below = int(self.matching.get("weak-below", 400))
        self.times = self.make_times()
        self.mentors, self.mentees = self.in_role("mentor"), self.in_role("mentee")
        self.supervisors = [programme.people[name] for name in self.in_role("supervisor")]
        self.agreed, self.never_again = self.read_pairs()
        self.pinned = self.read_pins()
        self.fixed = self.pinned if rematch else self.pinned | self.agreed
        self.work_out_pairs()
        self.rests = self.read_rests()
        self.keep_rests()

    def make_times(self):
        return MeetingTimes(self.strand, self.programme.calendar_of, self.programme.classes)

    def in_role(self, role):
        people = self.programme.people.items()
        return [name for name, person in people if person.get("strands", {}).get(self.name) == role]

    def person(self, name):
        return self.programme.people[name]

    def work_out_pairs(self):
        """Each pair's broken rules, f, fit and lottery ticket, worked out once."""
        both = list(product(self.mentors, self.mentees))
        self.broken = {pair: self.broken_rules(*pair) for pair in both}
        self.eligible = {pair for pair in both if not self.broken[pair]}
        self.why = {pair: self.values(*pair) for pair in both}
        self.fit = {pair: self.fit_of(self.why[pair]) for pair in both}
        self.ticket = {pair: self.draw(pair) for pair in both}

    def draw(self, pair):
        return lottery_ticket("|".join((self.seed, *pair)))

    # What is agreed and pinned

    def left(self, name):
        person = self.person(name)
        return "left" in person and day(person["left"]["date"]) <= self.today

    def out(self, name):
        """Cannot be matched now, whoever the other is."""
        person = self.person(name)
        paused = "paused" in person and day(person["paused"]["from"]) <= self.today
        return self.left(name) or paused or person.get("need") == "refer-on"

    def read_pairs(self):
        agreed, never_again = set(), set()
        for record in self.programme.pairs.values():
            pairs = set(product(record["mentors"], mentees_of(record)))
            if self.has_ended(record) and record.get("again") == "false":
                never_again |= {frozenset(pair) for pair in pairs}
            if record["strand"] == self.name and self.stands(record):
                agreed |= pairs
        return frozenset(agreed), never_again

    def has_ended(self, record):
        return "ended" in record and day(record["ended"]["date"]) <= self.today

    def stands(self, record):
        """A pair is agreed while it has no ending and nobody in it has left."""
        return not self.has_ended(record) and not any(self.left(name) for name in record["mentors"] + mentees_of(record))

    # What stays of a pair of several that someone has left

    def records(self):
        return [record for record in self.programme.pairs.values() if record["strand"] == self.name]

    def still(self, record):
        """Mentors and mentees of the pair who are there."""
        return self.staying(record["mentors"]), self.staying(mentees_of(record))

    def was_left(self, record):
        everyone = record["mentors"] + mentees_of(record)
        return not self.has_ended(record) and not self.stands(record) and len(everyone) > 2 and bool(self.still(record)[1])

    def read_rests(self):
        """Of each pair of several that someone left: its id, and the frozenset of pairs that stay, empty where it is void.

        A newer pair that has two of those still there has taken over: one that stands, or one that was left in turn.
        """
        standing = [record for record in self.records() if self.stands(record)]
        seated = {mentee for record in standing for mentee in mentees_of(record)}
        left = [record for record in self.records() if self.was_left(record)]

        def takes_over(other, record):
            mentors, mentees = self.still(record)
            return bool(set(other["mentors"]) & set(mentors)) and bool(set(mentees_of(other)) & set(mentees))

        def age(record):
            return record["began"], -len(record["mentors"] + record.get("mentees", [])), record["id"]

        found = {}
        for record in left:
            newer = standing + [other for other in left if age(other) > age(record)]
            if any(takes_over(other, record) for other in newer):
                continue
            stays = self.stays_of(record, standing)
            if stays or not set(self.still(record)[1]) <= seated:
                found[record["id"]] = frozenset(stays)
        return found

    def stays_of(self, record, standing):
        """Of several with one those whom no rule keeps away; of several with several all or none."""
        mentors, mentees = self.still(record)
        may = {pair for pair in product(mentors, mentees) if pair in self.eligible}
        several = len(mentors) > 1 and len(mentees) > 1
        return may if not several or len(may) == len(mentors) * len(mentees) else set()

    def keep_rests(self):
        """They count as agreed; fixed, if all are matched around what is agreed, where there is room for all of one."""
        for name in sorted(self.rests):
            self.agreed |= self.rests[name]
            more = self.rests[name] - self.fixed
            if not self.rematch and self.has_room(more):
                self.fixed |= more

    def has_room(self, more):
        names = {name for pair in more for name in pair}
        return all(self.count(name, self.fixed | more) <= self.capacity(name) for name in names)

    def read_pins(self):
        """Rows of the last proposal that a person pinned, or added by hand (known by having no fit)."""
        proposal = read_if_there(self.programme.private / "proposals" / f"{self.name}.match.yaml")
        rows = [row for row in proposal.get("pairs", []) if row.get("keep") == "true" or "fit" not in row]
        return frozenset(pair for row in rows for pair in self.pairs_of(row))

    def pairs_of(self, row):
        return list(product(row["mentors"], mentees_of(row)))

    @property
    def rows_by(self):
        """none: each pair is a row; mentor or mentee: all of that person's partners form one."""
        return self.matching.get("together", "none")

    def stay_together(self, one, other):
        """Of one person whose partners all form one row; a form has a row of its own with each mentor."""
        if self.rows_by == "mentor":
            return one[0] == other[0] and one[1] in self.programme.people
        return self.rows_by == "mentee" and one[1] == other[1]

    def kept_rows(self, chosen):
        """Of each agreed pair, and of what stays of one that someone left, that goes on: its id and its pairs.

        It goes on where all of it is chosen. An agreed one that somebody joins ends: all of them are one new row.
        """
        agreed = {record["id"]: frozenset(self.pairs_of(record)) for record in self.records() if self.stands(record)}
        kept = {name: whole for name, whole in agreed.items() if whole <= chosen}
        rests = {name: rest for name, rest in self.rests.items() if rest and rest <= chosen}
        held = self.pinned.union(*rests.values())
        while joined := self.joined_rows(kept, chosen - held):
            kept = {name: whole for name, whole in kept.items() if name not in joined}
        return kept | rests

    def joined_rows(self, kept, chosen):
        new = chosen.difference(*kept.values())
        return {
            name
            for name, whole in kept.items()
            if any(self.stay_together(one, other) for one in new for other in whole - self.pinned)
        }

    # Who may be paired

    def never_available(self, mentor, mentee):
        m, e = self.person(mentor), self.person(mentee)
        if self.out(mentor) or self.out(mentee) or frozenset((mentor, mentee)) in self.never_again:
            return True
        return mentor == mentee or mentee in m.get("not-with", []) or mentor in e.get("not-with", [])

    def broken_rules(self, mentor, mentee):
        """The names of all rules that fail for the two, in the table's order, then `not-available`."""
        m, e = self.person(mentor), self.person(mentee)
        asked = {**self.require, "asks.gender": True}
        broken = [name for name, holds in RULES.items() if name in asked and not holds(self, asked[name], m, e)]
        return broken + (["not-available"] if self.never_available(mentor, mentee) else [])

    def slots_in_common(self, m, e):
        return len({hers.name for hers, his in self.times.meetings(m, e)})

    def slots_to_meet(self, m, e):
        """As slots_in_common, with an open place and a usable supervisor where the strand needs them."""
        meetings = self.times.meetings(m, e)
        return len({meeting[0].name for meeting in meetings if self.can_be_held(meeting, m, e)})

    def can_be_held(self, meeting, m, e):
        scheduling = self.strand.get("scheduling", {})
        places = [self.programme.places[name] for name in scheduling.get("places", [])]
        if "places" in scheduling and not any(self.is_open(place, meeting, m, e) for place in places):
            return False
        if scheduling.get("supervision") == "none":
            return True
        return any(self.can_oversee(adult, meeting, m, e) for adult in self.supervisors)

    def is_open(self, place, meeting, m, e):
        school = place.get("school", m["school"])
        own = self.times.own_slots(school, meeting, m, e)
        return any("slots" not in place or slot.name in place["slots"] for slot in own)

    def can_oversee(self, adult, meeting, m, e):
        own = self.times.own_slots(adult["school"], meeting, m, e)
        return any(self.times.usable(adult, slot) for slot in own)

    # How good a pair is

    def choices(self, person):
        return person.get("choices", {}).get(self.name, [])

    def values(self, mentor, mentee):
        m, e = self.person(mentor), self.person(mentee)
        return {name: PREFERENCES[name](self, preference, m, e) for name, preference in self.prefer.items()}

    def fit_of(self, values):
        return weighted_mean([(weight(self.prefer[name]), f) for name, f in values.items()])

    # What a set of pairs is worth

    def side(self, name):
        return "mentees-per-mentor" if name in self.mentors else "mentors-per-mentee"

    def capacity(self, name):
        own = self.person(name).get("capacity", {})
        bounds = self.matching.get(self.side(name), {})
        return int(own.get(self.name, bounds.get("at-most", 1)))

    def shortfall(self, name, pairs):
        at_least = int(self.matching.get(self.side(name), {}).get("at-least", 0))
        return max(0, min(at_least, self.capacity(name)) - self.count(name, pairs))

    def count(self, name, pairs):
        return sum(name in pair for pair in pairs)

    def staying(self, names):
        return [name for name in names if not self.left(name)]

    def placed(self, pairs):
        return {mentee for _, mentee in pairs}

    def days_waited(self, name):
        since = self.person(name).get("since")
        return max(0, (self.today - day(since)).days) if since else 0

    def level_bounds(self, pairs):
        return sum(self.shortfall(name, pairs) for name in self.staying(self.mentors + self.mentees))

    def level_keep(self, pairs):
        return len(self.agreed & pairs)

    def level_place(self, pairs):
        return len(self.placed(pairs))

    def level_need(self, pairs):
        needs = [self.person(name).get("need", "low") for name in self.placed(pairs)]
        return [needs.count(need) for need in NEEDS]

    def level_waiting(self, pairs):
        return sum(self.days_waited(name) for name in self.placed(pairs))

    def level_choices(self, pairs):
        lists = {name: self.choices(self.person(name)) for name in self.mentees}
        ranks = [lists[mentee].index(mentor) for mentor, mentee in pairs if mentor in lists[mentee]]
        return [ranks.count(rank) for rank in range(max(map(len, lists.values()), default=0))]

    def level_weak(self, pairs):
        return sum(self.fit[pair] < self.weak_below for pair in pairs)

    def level_floor(self, pairs):
        return min((self.fit[pair] for pair in pairs - self.fixed), default=1000)

    def level_spread(self, pairs):
        return sum(self.count(name, pairs) ** 2 for name in self.mentors)

    def level_fill(self, pairs):
        return len(pairs)

    def level_fit(self, pairs):
        return sum(self.fit[pair] for pair in pairs)

    def level_lottery(self, pairs):
        return sum(self.ticket[pair] for pair in pairs)

    def value(self, level, pairs):
        return getattr(self, "level_" + level)(pairs)

    def levels(self):
        first = ["keep"] if self.rematch and "keep" not in self.order else []
        return ["bounds", *first, *self.order]

    # Which pairs are chosen

    def open_pairs(self):
        return sorted(self.eligible - self.fixed)

    def is_feasible(self, pairs):
        if not self.fixed <= pairs or not pairs - self.fixed <= self.eligible:
            return False
        return all(self.count(name, pairs) <= self.capacity(name) for name in self.mentors + self.mentees)

    def feasible_sets(self):
        free = self.open_pairs()
        subsets = (subset for size in range(len(free) + 1) for subset in combinations(free, size))
        sets = (self.fixed | set(subset) for subset in subsets)
        return [pairs for pairs in sets if self.is_feasible(pairs)]

    def narrow(self, level, sets):
        values = [self.value(level, pairs) for pairs in sets]
        best = min(values) if level in LOWER_IS_BETTER else max(values)
        return [pairs for pairs, value in zip(sets, values) if value == best]

    def winner(self, decided_by=None):
        """The one right set. `decided_by`, a list, is given each level that ruled some set out."""
        left = self.feasible_sets()
        for level in [*self.levels(), "lottery"]:
            narrower = self.narrow(level, left)
            if decided_by is not None and len(narrower) < len(left):
                decided_by.append(level)
            left = narrower
        return min(left, key=lambda pairs: sorted("|".join(pair) for pair in pairs))

    # Who is left over, and why

    def unplaced(self, pairs):
        """person → because, for mentees without a mentor and anyone short of a lower bound; not who may have nobody."""
        short = [name for name in self.staying(self.mentors) if self.shortfall(name, pairs)]
        alone = [
            name
            for name in self.staying(self.mentees)
            if self.shortfall(name, pairs) or (name not in self.placed(pairs) and self.capacity(name) > 0)
        ]
        return {name: self.because(name) for name in short + alone}

    def others(self, name):
        return self.staying(self.mentees if name in self.mentors else self.mentors)

    def because(self, name):
        is_mentor = name in self.mentors
        others = self.others(name)
        pairs = [(name, other) if is_mentor else (other, name) for other in others]
        if self.out(name):
            return "not-available"
        if not pairs:
            return "no-mentees" if is_mentor else "no-mentors"
        if any(pair in self.eligible for pair in pairs):
            return "full"
        broken = [rule for pair in pairs for rule in self.broken[pair]]
        return max([*RULES, "not-available"], key=broken.count)


# Values worked out by hand


def check_arithmetic():
    assert weighted_mean([]) == 1000 and weighted_mean([(0, 7)]) == 1000
    assert weighted_mean([(1, 0), (1, 1)]) == 1  # a half goes up
    assert weighted_mean([(2, 0), (1, 1)]) == 0  # a third does not
    assert weighted_mean([(5, 1000), (3, 666), (2, 750)]) == 850  # 8498 + 5 = 8503, over 10
    assert [f_rank(["a", "b", "c"], x) for x in "abcd"] == [1000, 666, 333, 0]
    assert f_shared({"interests": ["x", "y"]}, {"interests": ["y", "z", "w", "v"]}, "interests") == 500
    assert f_shared({"tags": list("abcd")}, {"tags": list("abcd")}, "tags") == 1000
    assert f_shared({}, {"tags": ["x"]}, "tags") == 0
    wishes = {"questions": {"p": "alike", "q": "opposite", "r": "mentor-high", "s": "either"}}
    m, e = {"answers": {"p": "2", "q": "1", "r": "4"}}, {"answers": {"p": "4", "q": "5"}}
    assert f_answers(None, wishes, m, e) == (500 + 1000 + 750) // 3
    assert f_year_gap(None, {"ideal": "2"}, {"year": "Y3"}, {"year": "R"}) == 750
    assert f_languages(None, 1, {"languages": ["ur"]}, {"languages": ["en-GB", "ur-PK"]}) == 500


def check_lottery():
    # Published FNV-1a-64 vectors; the ticket was worked out once with perl's bigint from the text of rules.md.
    assert fnv("") == 0xCBF29CE484222325 and fnv("foobar") == 0x85944171F73967E8
    assert lottery_ticket("0|a|b") == 0xFBE0C4B1


def check_weeks():
    calendar = Calendar({
        "terms": [{"from": "2026-09-02", "to": "2026-09-30"}],
        "closed": [{"from": "2026-09-22", "to": "2026-09-22"}],
        "cycle": {"weeks": ["A", "B"], "starts": "2026-09-09"},
        "slots": {"p": {"day": "tue", "from": "09:00", "to": "09:40", "kind": "tutor", "weeks": ["A"]}},
    })
    # 9 September is a Wednesday: its Monday, the 7th, begins week A, and the week before is B.
    assert [calendar.week_of(day(f"2026-09-{d}")) for d in ("02", "07", "13", "14")] == ["B", "A", "A", "B"]
    assert sorted(calendar.dates["p"]) == [day("2026-09-08")]  # the 22nd is closed, the 15th and 29th are week B


def check_slots():
    def slot(begins, ends, weeks=None, kind="lunch"):
        record = {"day": "mon", "from": begins, "to": ends, "kind": kind}
        return Slot("s" + begins, {**record, "weeks": weeks} if weeks else record)

    assert slot("12:30", "13:10").minutes_shared(slot("12:50", "13:30")) == 20
    assert not slot("12:00", "12:30").overlaps(slot("12:30", "13:00"))  # touching is not overlapping
    assert not slot("12:00", "13:00", ["A"]).overlaps(slot("12:00", "13:00", ["B"]))
    calendar = Calendar({"terms": [], "slots": {
        "p1": {"day": "mon", "from": "09:00", "to": "10:00", "kind": "lesson"},
        "tutor": {"day": "mon", "from": "09:50", "to": "10:10", "kind": "tutor"},
        "break": {"day": "mon", "from": "11:00", "to": "11:15", "kind": "break"}}})
    times = MeetingTimes({"scheduling": {"may-miss": {"pe": "1"}}}, {"s": calendar}, {"a": {"p1": "pe"}, "b": {"p1": "art"}})

    def usable(**person):
        return [name for name, one in calendar.slots.items() if times.usable({"school": "s", **person}, one)]

    assert usable(year="Y7", classes=["a"]) == ["p1", "tutor"]  # pe may be missed; the break is too short
    assert usable(year="Y7", classes=["b"]) == []  # art may not, and runs into tutor time
    assert usable(year="Y7") == ["tutor"] and usable(year="Y7", free=["p1"]) == ["p1"]
    assert usable(classes=["a"]) == [] and usable() == ["p1", "tutor"]  # an adult


def check_two_schools():
    def calendar(begins, ends, starts):
        return Calendar({
            "terms": [{"from": "2026-09-07", "to": "2026-12-18"}], "cycle": {"weeks": ["A", "B"], "starts": starts},
            "slots": {"s": {"day": "mon", "from": begins, "to": ends, "kind": "lunch", "weeks": ["A"]}}})

    def slots_met(length, begins, starts):
        both = {"h": calendar("12:00", "12:40", "2026-09-07"), "o": calendar(begins, "13:00", starts)}
        times = MeetingTimes({"scheduling": {"length": length}}, both, {})
        return len(times.meetings({"school": "h", "year": "Y9"}, {"school": "o", "year": "Y6"}))

    assert slots_met("20 min", "12:20", "2026-09-07") == 1  # 20 minutes of overlap are just enough
    assert slots_met("30 min", "12:20", "2026-09-07") == 0
    assert slots_met("20 min", "12:20", "2026-09-14") == 0  # one school's week A is always the other's B


if __name__ == "__main__":
    check_arithmetic()
    check_lottery()
    check_weeks()
    check_slots()
    check_two_schools()
    print("match rules: as worked out by hand")
