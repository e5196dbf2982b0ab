# SPDX-License-Identifier: MIT
"""A school to be scheduled as an integer programme in LP format, as one would write it down: x[pair, slot, room], adults
on duty y[adult, slot, room], and the levels either as one weighted sum or one after the other.

school_lp.py FOLDER [OUT] writes the weighted sum.
"""
import collections
import sys

from school_world import LEVELS, MORE_IS_BETTER, Meeting, World, week_of

# What a solver's tolerances still tell apart: whole variables are whole to 10^-6.
MOST_WEIGHT = 10 ** 6
STEEP = {"placed": 20_000, "meetings": 2_000, "kept": 1_000, "lessons": 200, "prefer": 20, "spread": 4, "adults": 1}


class Program:
    """Columns by number from 0; rows as (terms, sense, right-hand side); a level's terms, to be made as small as can be."""

    def __init__(self, world, agreed=()):
        """`agreed`: (pair, slot, date) of the meetings that are to be kept."""
        self.world = world
        self.count, self.whole = 0, []
        self.rows = []
        self.levels = {level: [] for level in LEVELS}
        self.is_one_week = len({week_of(date) for dates in world.dates.values() for date in dates}) == 1
        self.meetings, self.duties = {}, {}
        self.add_meetings()
        self.add_duties()
        self.add_pupils()
        self.add_placed()
        self.levels["kept"] = [(-1, x) for time in agreed for x in self.at.get(time, [])]
        if world.same_slot:
            self.add_same_slot()

    def column(self, whole=True):
        self.count += 1
        if whole:
            self.whole.append(self.count - 1)
        return self.count - 1

    def row(self, terms, sense, right):
        self.rows.append((terms, sense, right))

    def add_meetings(self):
        """x: a column for each pair, slot on a date and room; a pair meets once a week, a pupil is in one place."""
        world = self.world
        self.at, self.in_room = collections.defaultdict(list), collections.defaultdict(list)
        turns = collections.defaultdict(list)
        for pair, options in world.options.items():
            for option in options:
                points = world.points.get(world.slots[option.slot]["kind"], 0)
                for room in world.open_rooms(option.slot, option.date):
                    x = self.column()
                    self.meetings[x] = (pair, option.slot, option.date, room)
                    self.at[pair, option.slot, option.date].append(x)
                    self.in_room[room, option.slot, option.date].append(x)
                    turns[pair, week_of(option.date)].append(x)
                    self.levels["meetings"].append((-1, x))
                    if option.misses:
                        self.levels["lessons"].append((len(option.misses), x))
                    if points:
                        self.levels["prefer"].append((-points, x))
        self.turns = turns
        for xs in turns.values():
            self.row([(1, x) for x in xs], "<=", 1)

    def add_duties(self):
        """y: an adult on duty in a room; no more meetings there than it holds, or than its adults oversee."""
        world = self.world
        busy = collections.defaultdict(list)
        for (room, slot, date), xs in self.in_room.items():
            ys = []
            for adult in world.free_adults(slot, date):
                y = self.column()
                self.duties[y] = (adult, room, slot, date)
                ys.append(y)
                busy[adult, slot, date].append(y)
                self.levels["adults"].append((1, y))
            self.row([(1, x) for x in xs], "<=", int(world.rooms[room]["holds"]))
            self.row([(1, x) for x in xs] + [(-world.at_once, y) for y in ys], "<=", 0)
        for ys in busy.values():
            self.row([(1, y) for y in ys], "<=", 1)

    def add_pupils(self):
        """Nobody is in two meetings at once or misses too many lessons; z: more than one meeting on a day."""
        world = self.world
        slots, days, missed = (collections.defaultdict(list) for _ in range(3))
        for pair, options in world.options.items():
            for option in options:
                xs = self.at[pair, option.slot, option.date]
                for who in world.pairs[pair]:
                    slots[who, option.slot, option.date].append((pair, xs))
                    days[who, option.date].append((pair, xs))
                for miss in option.misses:
                    missed[miss].append((week_of(option.date), pair, xs))
        for crowd in slots.values():
            if len(crowd) > 1:
                self.row([(1, x) for _, xs in crowd for x in xs], "<=", 1)
        for crowd in days.values():
            pairs = len({pair for pair, _ in crowd})
            if pairs > 1:
                z = self.column()
                self.levels["spread"].append((1, z))
                self.row([(1, x) for _, xs in crowd for x in xs] + [(1 - pairs, z)], "<=", 1)
        for (_, subject), uses in missed.items():
            if len({(week, pair) for week, pair, _ in uses}) > world.may_miss[subject]:
                self.row([(1, x) for _, _, xs in uses for x in xs], "<=", world.may_miss[subject])

    def add_placed(self):
        """p: the pair could meet in each kind of week, and meets in every week in which it could. Over one week that is its
        one meeting."""
        if self.is_one_week:
            self.levels["placed"], self.levels["meetings"] = self.levels["meetings"], []
            return
        for pair in filter(self.world.placeable, self.world.pairs):
            p = self.column()
            for week in sorted(self.world.weeks(pair)):
                self.row([(1, p)] + [(-1, x) for x in self.turns[pair, week]], "<=", 0)
            self.levels["placed"].append((-1, p))

    def add_same_slot(self):
        """u: a pair's slot of which its dates, c, count."""
        for pair, options in self.world.options.items():
            us = []
            for slot in dict.fromkeys(option.slot for option in options):
                xs = [x for o in options if o.slot == slot for x in self.at[pair, slot, o.date]]
                u, c = self.column(), self.column(whole=False)
                us.append((1, u))
                self.row([(1, c)] + [(-1, x) for x in xs], "<=", 0)
                self.row([(1, c), (-len(self.world.dates[slot]), u)], "<=", 0)
                self.levels["prefer"].append((-self.world.same_slot, c))
            if us:
                self.row(us, "<=", 1)

    # -- levels

    def most(self, level):
        """More than the level can differ by."""
        world = self.world
        if level == "meetings":
            return len(self.turns)
        if level == "adults":
            return len({(adult, slot, date) for adult, _, slot, date in self.duties.values()})
        if level == "lessons":
            return sum(max((len(o.misses) for o in options), default=0) * len(world.weeks(pair))
                       for pair, options in world.options.items())
        if level == "prefer":
            each = max(world.points.values(), default=0) + world.same_slot
            return each * sum(len(world.weeks(pair)) for pair in world.pairs)
        return len(self.world.pairs) if level == "placed" else len(self.levels[level])

    def weights(self):
        """(weights, whether they keep the order strictly)."""
        weights, weight = {}, 1
        for level in reversed(LEVELS):
            weights[level] = weight if self.levels[level] else 0
            weight *= self.most(level) + 1
        return (weights, True) if weights["placed"] <= MOST_WEIGHT else (STEEP, False)

    def weighted(self):
        weights, _ = self.weights()
        return [(weights[level] * factor, x) for level in LEVELS for factor, x in self.levels[level]]

    def cost(self, value, leave_out=()):
        """The weighted sum of a plan's levels: what is more is better counts as what is short of all."""
        weights, _ = self.weights()
        return sum(weights[level] * (self.all(level) - value[level] if level in MORE_IS_BETTER else value[level])
                   for level in LEVELS if self.levels[level] and level not in leave_out)

    def all(self, level):
        """As much of the level as there could be; 0 where less is better."""
        return self.most(level) if level in MORE_IS_BETTER else 0

    def shift(self):
        """What the objective in the file is below the weighted sum."""
        weights, _ = self.weights()
        return sum(weights[level] * self.all(level) for level in LEVELS if self.levels[level])

    # -- files

    def write(self, path, objective, fixed=()):
        """`fixed`: (level, value) that must stay."""
        costs = collections.Counter()
        for factor, x in objective:
            costs[x] += factor
        with open(path, "w", encoding="ascii") as out:
            out.write("Minimize\n obj:")
            self.terms(out, [(costs[x], x) for x in range(self.count)])
            out.write("\nSubject To\n")
            rows = self.rows + [(self.levels[level], "<=", value) for level, value in fixed]
            for n, (terms, sense, right) in enumerate(rows):
                out.write(f" r{n}:")
                self.terms(out, terms)
                out.write(f" {sense} {right}\n")
            out.write("Binary\n")
            out.writelines(f" x{x}\n" for x in self.whole)
            out.write("End\n")

    @staticmethod
    def terms(out, terms):
        for n, (factor, x) in enumerate(terms):
            out.write(f"{chr(10) if n % 12 == 11 else ''} {'-' if factor < 0 else '+'} {abs(factor)} x{x}")

    def plan(self, chosen):
        """The plan that the columns set to one stand for; rooms as chosen, adults of a room filled in turn."""
        adults, plan = collections.defaultdict(list), []
        for y in sorted(set(chosen) & set(self.duties)):
            adult, room, slot, date = self.duties[y]
            adults[room, slot, date] += [adult] * self.world.at_once
        for x in sorted(set(chosen) & set(self.meetings)):
            pair, slot, date, room = self.meetings[x]
            here = adults[room, slot, date]
            plan.append(Meeting(pair, slot, date, room, here.pop(0) if here else "nobody"))
        return plan


def main():
    program = Program(World(sys.argv[1]))
    program.write(sys.argv[2] if len(sys.argv) > 2 else "/dev/stdout", program.weighted())


if __name__ == "__main__":
    main()
