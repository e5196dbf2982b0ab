# SPDX-License-Identifier: MIT
"""Groups led by given teams, for the oracle of `kith match`; written from kith-rules(7), "Groups".

A pair is (team, mentee) here, the team named by its mentors' ids in order, joined by a plus. Everything else of Match
then means what it says: levels count mentees, and mentees with their team.
"""

from match_rules import Match


def team_of(mentors):
    return "+".join(sorted(mentors))


class GroupMatch(Match):
    rows_by = "mentor"

    def stay_together(self, one, other):
        """Whoever joins a group sits in it; the group does not end for it."""
        return False

    def pairs_of(self, row):
        return [(team_of(row["mentors"]), mentee) for mentee in row["mentees"]]

    def given(self):
        return {team_of(team): sorted(team) for team in self.matching["groups"]["teams"]}

    def read_pairs(self):
        _, never_again = super().read_pairs()
        records = [record for record in self.programme.pairs.values() if record["strand"] == self.name and self.stands(record)]
        agreed = {pair for record in records for pair in self.pairs_of(record)}
        self.teams = self.given()
        if self.rematch:  # a group that no team leads any more cannot be kept
            return frozenset(pair for pair in agreed if pair[0] in self.teams), never_again
        self.teams.update({team_of(record["mentors"]): sorted(record["mentors"]) for record in records})
        return frozenset(agreed), never_again

    def work_out_pairs(self):
        """First of each mentor with each mentee, then of the teams."""
        super().work_out_pairs()
        alone = {"broken": self.broken, "why": self.why, "fit": self.fit}
        self.mentors = list(self.teams)
        both = [(team, mentee) for team in self.teams for mentee in self.mentees]
        self.broken = {pair: self.broken_by_any(alone["broken"], *pair) for pair in both}
        self.fit = {pair: self.mean(alone["fit"], *pair) for pair in both}
        self.why = {pair: {name: self.mean({p: f[name] for p, f in alone["why"].items()}, *pair) for name in self.prefer} for pair in both}
        self.eligible = {pair for pair in both if not self.broken[pair]}
        self.ticket = {pair: self.draw(pair) for pair in both}

    def stays_of(self, record, standing):
        """A group stays where it could be agreed anew: its team whole, and who may stay with those who joined enough."""
        mentors, mentees = self.still(record)
        team = team_of(record["mentors"])
        beside = [other for other in standing if set(other["mentors"]) & set(mentors)]
        if len(mentors) < len(record["mentors"]) or team not in self.given() or any(team_of(other["mentors"]) != team for other in beside):
            return set()
        seated = {mentee for other in standing for mentee in other["mentees"]}
        may = {mentee for mentee in mentees if (team, mentee) in self.eligible and mentee not in seated and self.own_capacity(mentee) != 0}
        size = len(may) + sum(len(other["mentees"]) for other in beside)
        if any(self.apart(a, b) for a in may for b in may) or not self.size("at-least", 1) <= size <= self.capacity(team):
            return set()
        return {(team, mentee) for mentee in may}

    def keep_rests(self):
        for name in sorted(self.rests):
            self.agreed |= self.rests[name]
            if self.rematch or not self.rests[name]:
                continue
            team = next(iter(self.rests[name]))[0]
            there = {mentee for one, mentee in self.fixed if one == team}
            taken = {mentee for _, mentee in self.fixed}
            more = {pair for pair in self.rests[name] if pair[1] not in taken and not any(self.apart(pair[1], b) for b in there)}
            if self.size("at-least", 1) <= len(there) + len(more) <= self.capacity(team):
                self.fixed |= more

    def apart(self, a, b):
        return b in self.person(a).get("not-with", []) or a in self.person(b).get("not-with", [])

    def leads_another(self, team):
        """Of a mentor, or in the agreed groups of no given team: nobody leads two groups."""
        others = set(self.teams) - set(self.given())
        return team in others or any(set(self.teams[team]) & set(self.teams[other]) for other in others)

    def broken_by_any(self, broken, team, mentee):
        rules = ["not-available"] if self.leads_another(team) else []
        for mentor in self.teams[team]:
            rules += ["not-available"] if self.left(mentor) else broken[mentor, mentee]
        return sorted(set(rules))

    def mean(self, values, team, mentee):
        """Over the mentors who are still there; all of them decide how many."""
        n = len(self.teams[team])
        return (sum(values[mentor, mentee] for mentor in self.teams[team] if not self.left(mentor)) + n // 2) // n

    # What a set is worth

    def capacity(self, name):
        if name not in self.teams:
            return 0 if self.own_capacity(name) == 0 else 1
        own = [self.own_capacity(mentor) for mentor in self.teams[name]]
        return min([self.size("at-most", 99), *(one for one in own if one is not None)])

    def own_capacity(self, name):
        own = self.person(name).get("capacity", {}).get(self.name)
        return None if own is None else int(own)

    def size(self, which, default):
        return int(self.matching["groups"].get("size", {}).get(which, default))

    def is_open_anyway(self, team):
        return any(team == one for one, _ in self.fixed)

    def level_bounds(self, pairs):
        anyway = [team for team in self.teams if self.is_open_anyway(team)]
        return sum(max(0, self.size("at-least", 1) - self.count(team, pairs)) for team in anyway)

    def level_choices(self, pairs):
        lists = {name: self.choices(self.person(name)) for name in self.mentees}
        ranks = []
        for team, mentee in pairs:
            mine = [lists[mentee].index(mentor) for mentor in self.teams[team] if mentor in lists[mentee]]
            ranks += [min(mine)] if mine else []
        return [ranks.count(rank) for rank in range(max(map(len, lists.values()), default=0))]

    def is_feasible(self, pairs):
        sizes = {team: self.count(team, pairs) for team in self.teams}
        small = any(0 < size < self.size("at-least", 1) and not self.is_open_anyway(team) for team, size in sizes.items())
        return super().is_feasible(pairs) and not small and not self.sits_apart(pairs)

    def sits_apart(self, pairs):
        """Two in one group who are kept apart, one of them at least newly there."""
        for team, a in pairs - self.fixed:
            for other, b in pairs:
                if team == other and self.apart(a, b):
                    return True
        return False

    def unplaced(self, pairs):
        alone = [name for name in self.staying(self.mentees) if name not in self.placed(pairs) and self.capacity(name) > 0]
        return {name: self.because(name) for name in alone}

    def others(self, name):
        return list(self.teams)
