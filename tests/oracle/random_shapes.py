# SPDX-License-Identifier: MIT
"""Random programmes of other shapes than one mentor for one mentee, for the oracle of `kith match`.

forms: a form stands for the mentee. buddies: two classes of unequal size, everyone at least one partner on both
sides. feeder: mentors at the one school, mentees at the other, who meet only across two calendars. many: several
partners and own capacities on both sides, in rows of several. groups: mentees in groups led by given teams. left
groups: most of them agreed, and someone has left since.
"""

from datetime import timedelta

import random_programme
from match_forms import FormMatch
from match_groups import GroupMatch
from match_rules import Match, Programme
from random_programme import STRAND, Clock, Draft

MATCHING_SIDES = ("mentees-per-mentor", "mentors-per-mentee")
MOST_OF_A_CLASS = 6


class Buddies(Draft):
    """Everyone gets a buddy: at least one on both sides, and as many as unequal classes make it."""

    model = "one-to-one"

    def make_strand(self):
        super().make_strand()
        self.strand["model"] = self.model
        self.set_bounds([{"at-least": 1, "at-most": self.rng.randint(1, 3)} for _ in MATCHING_SIDES])
        self.set_together(["mentor", "mentee", "none"])

    leaving = 0.5

    def one_leaves(self):
        """One of an agreed pair of several, often; their pair has no ending yet."""
        several = [pair for pair in self.pairs.values() if "ended" not in pair and len(pair["mentors"] + pair["mentees"]) > 2]
        for pair in several:
            if self.likely(self.leaving):
                self.people[self.one(pair["mentors"] + pair["mentees"] * 4)]["left"] = {"date": self.near(10, 0)}

    def set_bounds(self, bounds):
        self.strand["matching"].update(zip(MATCHING_SIDES, bounds))
        self.at_most = {side: bound["at-most"] for side, bound in zip(MATCHING_SIDES, bounds)}

    def set_together(self, choices):
        self.together = self.strand["matching"]["together"] = self.one(choices)

    def make_rules(self):
        rules = super().make_rules()
        return {name: rules[name] for name in self.some(rules, 0, 2)}


class Many(Buddies):
    """Rows of several; someone may have left an agreed one."""

    def make_strand(self):
        super().make_strand()
        bounds = []
        for most in (3, 3):
            at_most = self.rng.randint(2, most)
            bounds.append({"at-least": self.rng.randint(0, at_most), "at-most": at_most})
        self.set_bounds(bounds)
        self.set_together(["mentor", "mentee"])

    def make_pairs(self):
        super().make_pairs()
        self.one_leaves()

    def add_state(self, person):
        super().add_state(person)
        if self.likely(0.4):
            person["capacity"] = {STRAND: self.rng.randint(0, 4)}


class Feeder(Buddies):
    """Mentors at hillside, mentees at its feeder oakfield: no slot of the one calendar is one of the other."""

    def make_schools(self):
        while True:
            super().make_schools()
            if len(self.calendars) == 2:
                self.schools["oakfield"]["feeder-of"] = "hillside"
                return

    def make_strand(self):
        super().make_strand()
        matching = self.strand["matching"]
        if self.likely(0.5):
            self.set_bounds([{"at-least": 0, "at-most": self.rng.randint(1, 3)} for _ in MATCHING_SIDES])
        matching["require"] = self.require = {"shared-slots": 1, "feeder": True}
        if self.likely(0.5):
            matching["require"]["year-gap"] = {"at-least": 1}
        if self.likely(0.6):
            matching["prefer"] = self.prefer = {**self.prefer, "shared-slots": self.rng.randint(1, 5)}
        self.strand["scheduling"].pop("slots", None)

    def slot(self, name, number, cycle):
        """Times of the second school lie a little later, so that slots meet for part of their length."""
        record = super().slot(name, number, cycle)
        if number and self.likely(0.3):
            record["to"] = Clock(f"{int(record['to'][:2]) + 1:02}:{record['to'][3:]}")
        return record

    def make_pupil(self, role, years):
        name = super().make_pupil(role, years)
        school = {"mentor": "hillside", "mentee": "oakfield"}.get(role)
        if school and self.likely(0.93):
            person = self.people[name]
            for key in ("free", "busy", "classes"):
                person.pop(key, None)
            person["school"] = school
            self.add_times(person, school, years)
        return name


class Forms(Buddies):
    model = "form-group"

    def make_strand(self):
        super().make_strand()
        if self.likely(0.6):
            bounds = [{"at-least": self.rng.randint(0, 1), "at-most": self.rng.randint(1, 3)} for _ in MATCHING_SIDES]
            self.set_bounds(bounds)

    def make_rules(self):
        return super(Buddies, self).make_rules()

    def make_people(self):
        years = ["R", "Y6", "Y7", "Y7", "Y8", "Y9"]
        self.forms = {}
        for number in range(self.rng.randint(1, 5)):
            name = self.one(["7a", "6", "no", "yew", "oak"]) + str(number)
            self.ids.add(name)
            self.forms[name] = {"school": self.one(self.schools), "year": self.one(years)}
            if len(self.schools) == 1 and self.likely(0.3):
                del self.forms[name]["school"]
        super().make_people()

    def add_wishes(self, name):
        if self.likely(0.3):
            super().add_wishes(name)

    def make_pairs(self):
        """Pairs with forms; the people with the role of a mentee are nobody's here."""
        self.mentees, people = list(self.forms), self.mentees
        self.hidden.update({name: {} for name in self.forms})
        self.people.update({name: {} for name in self.forms})
        super().make_pairs()
        for name in self.forms:
            del self.hidden[name], self.people[name]
        self.mentees = people
        for pair in list(self.pairs.values()):
            forms = pair.pop("mentees")
            record = {**pair, "form": forms[0]}
            self.pairs[pair["id"]] = record

    def make_proposal(self, match):
        super().make_proposal(match)
        for row in (self.proposal or {"pairs": []})["pairs"]:
            row["form"] = row.pop("mentees")[0]

    def programme(self):
        return {**super().programme(), "forms": self.forms}


class Groups(Buddies):
    model = "group"
    agreeing, fewest = 0.25, 1
    largest_team, largest_least = 3, 3

    def make_strand(self):
        super().make_strand()
        self.strand["matching"].pop("rule", None)  # groups are not matched by the stable rule

    def set_together(self, choices):
        """Groups are together whatever the key says; what is drawn is written to show that."""
        super().set_together(choices)
        self.together = "mentor"

    def make_people(self):
        super().make_people()
        self.teams, left = [], self.rng.sample(self.mentors, len(self.mentors))
        while left:
            size = self.rng.randint(1, self.largest_team)
            self.teams.append(left[:size])
            left = left[size:]
        at_least = self.rng.randint(1, self.largest_least)
        size = {"at-least": at_least, "at-most": at_least + self.rng.randint(0, 2)}
        self.strand["matching"]["groups"] = {"teams": self.teams, "size": size}
        for name in self.mentees:
            if self.hidden[name] and self.likely(0.3):
                others = [other for other in self.mentees if other != name]
                self.hidden[name]["not-with"] = self.some(others, 1, 2) if others else []
        for hidden in self.hidden.values():
            if hidden and not hidden.get("not-with", [True]):
                del hidden["not-with"]

    def make_pairs(self):
        """Agreed groups: of a team mostly, else of mentors who are no team any more."""
        free = list(self.mentees)
        for team in self.teams:
            if not self.likely(self.agreeing) or not free:
                continue
            mentees = self.some(free, self.fewest, 4)
            most = min(self.people[name].get("capacity", {}).get(STRAND, 9) for name in team)
            if len(mentees) > min(most, self.strand["matching"]["groups"]["size"]["at-most"]):
                continue
            if any(self.people[name].get("capacity", {}).get(STRAND) == 0 for name in mentees):
                continue
            free = [name for name in free if name not in mentees]
            mentors = team if self.likely(0.85) else team[:1]
            record = {
                "id": self.new_id(), "strand": STRAND, "mentors": mentors, "mentees": mentees, "basis": "rules",
                "began": self.today - timedelta(days=14), "agreed": {"by": self.lead, "date": self.today - timedelta(days=16)},
            }
            if any((self.hidden[name] or {}).get("need") == "refer-on" for name in mentees) or self.likely(0.2):
                record["ended"] = {"date": self.today - timedelta(days=3), "reason": "did-not-settle"}
                record["again"] = self.likely(0.5)
            self.pairs[record["id"]] = record
        self.one_leaves()


class LeftGroups(Groups):
    """Groups most of which are agreed, and have lost somebody since; few rules stand in the way."""

    agreeing, fewest, leaving = 0.6, 2, 0.8
    largest_team, largest_least = 2, 2

    def make_rules(self):
        return super().make_rules() if self.likely(0.3) else {}

    def make_people(self):
        while True:
            self.people, self.hidden, self.names = {}, {}, {}
            super().make_people()
            if len(self.mentees) > 2:
                return


SHAPES = {"groups": Groups, "left groups": LeftGroups, "buddies": Buddies, "many": Many, "feeder": Feeder, "forms": Forms}


def pins_a_group(draft, match):
    """A whole group of some feasible seating, pinned or added by hand."""
    seated = draft.one(match.feasible_sets())
    teams = sorted({team for team, _ in seated - match.fixed if not match.is_open_anyway(team)})
    if not teams:
        return False
    team = draft.one(teams)
    row = {"mentors": match.teams[team], "mentees": sorted(mentee for one, mentee in seated if one == team)}
    if draft.likely(0.5):
        row.update({"fit": sum(match.fit[team, mentee] for mentee in row["mentees"]), "keep": True})
    draft.proposal = {"strand": STRAND, "made": draft.today, "seed": int(match.seed), "levels": {"bounds": 0}, "pairs": [row]}
    return True


def pins_rows_of_several(draft, match):
    """A row that a person pinned, of all partners that one person could have."""
    if "groups" in match.matching:
        return pins_a_group(draft, match)
    pairs = [pair for pair in match.open_pairs() if all(match.count(name, match.fixed) == 0 for name in pair)]
    if not pairs or not isinstance(match, Match) or "forms" in match.programme.record:
        return False
    at = 0 if draft.together == "mentor" else 1
    chief = draft.one(pairs)[at]
    row = [pair for pair in pairs if pair[at] == chief and match.capacity(pair[1 - at]) > 0][: match.capacity(chief)]
    if not row:
        return False
    record = {"mentors": sorted({pair[0] for pair in row}), "mentees": sorted({pair[1] for pair in row})}
    record.update({"fit": sum(match.fit[pair] for pair in row), "keep": True})
    draft.proposal = {"strand": STRAND, "made": draft.today, "seed": int(match.seed), "levels": {"bounds": 0}, "pairs": [record]}
    return True


def load(folder, draft):
    kind = {"form-group": FormMatch, "group": GroupMatch}.get(draft.model, Match)
    return kind(Programme(folder), STRAND, draft.today, draft.rematch)


def make(folder, rng):
    """Writes one programme of any of the shapes; returns what the rules say of it."""
    shape = SHAPES[rng.choice(sorted(SHAPES))]
    while True:
        draft = shape(rng)
        draft.write(folder)
        match = load(folder, draft)
        if not random_programme.worth_trying(match, draft):
            continue
        if draft.together == "none" and draft.likely(0.2):
            draft.make_proposal(match)
        elif draft.together != "none" and draft.likely(0.2) and not pins_rows_of_several(draft, match):
            return match
        draft.write(folder)
        return load(folder, draft)
