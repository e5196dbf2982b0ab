# SPDX-License-Identifier: MIT
"""Two planners of the oracle's own: a simple greedy one for any programme, and brute force for comparable ones.

Greedy keeps its own books of who and what is taken, so that a plan of its own is a real test of the checker. Brute force
tries every assignment of pairs to slots or none, with an exact seating test of places and adults.
"""
import collections
import datetime as dt
import functools
import itertools

from timetable_check import candidate_rows, kind_of_week, lessons_on, stands_alone, surroundings, unit
from timetable_expand import meetings_of
from timetable_world import days_between, iso_week, same_time

NEEDS = ["high", "middle", "low"]


def default_span(world, strand, today):
    """[from, until] as section 5 gives them: the first Monday >= today whose week has a meeting day, to its term's end."""
    calendars = list(world.calendars.values())
    start = today + dt.timedelta(days=-today.weekday() % 7)
    while start < today + dt.timedelta(days=400):
        for date in days_between(start, start + dt.timedelta(days=6)):
            for c in calendars:
                if any(strand.has(s) and c.stands(s, date) for s in c.slots.values()):
                    return start, next(last for _, first, last in c.terms if first <= date <= last)
        start += dt.timedelta(weeks=1)
    return None


def need(world, pair):
    found = [world.people[w].get("need", "low") for w in world.mentees(pair)]
    return min(found, key=NEEDS.index, default="low")


def plannable(world, strand, date):
    """Agreed pairs of the strand on the date, most urgent first."""
    pairs = [(NEEDS.index(need(world, p)), name) for name, p in world.pairs.items()
             if p["strand"] == strand.name and world.agreed(p, date)]
    return [name for _, name in sorted(pairs)]


# ---------------------------------------------------------------- greedy

class Books:
    """What is taken, date by date."""

    def __init__(self, things):
        self.taken = collections.defaultdict(list)
        self.missed = collections.Counter()
        for t in things:
            self.taken[t.date].append(t)

    def fits(self, world, meeting):
        near = [t for t in self.taken[meeting.date] if t.start < meeting.end and meeting.start < t.end]
        busy = {w for t in near for w in t.people} | {t.supervisor for t in near if t.supervisor in meeting.people}
        if busy & (set(meeting.people) | {meeting.supervisor}) or meeting.supervisor in meeting.people:
            return False
        if meeting.place and sum(t.place == meeting.place for t in near) >= world.holds(meeting.place):
            return False
        beside = [t for t in near if t.supervisor == meeting.supervisor] if meeting.supervisor else []
        strands = [world.strands[t.strand] for t in beside + [meeting]]
        if beside and (len(beside) >= world.number(meeting.supervisor, strands) or any(t.place != meeting.place for t in beside)):
            return False
        return self.within_week(world, meeting)

    def within_week(self, world, meeting):
        most = int(world.programme.get("at-most", {}).get("meetings-per-week", "99"))
        week = [t for date, things in self.taken.items() if iso_week(date) == iso_week(meeting.date) for t in things]
        return all(sum(who in t.people for t in week) < most for who in meeting.people)

    def lessons_fit(self, world, meetings):
        """Lessons are counted over the whole plan, so all meetings of a row are judged together."""
        wanted = collections.Counter(self.lessons(world, meetings))
        limits = {s: min((st.may_miss[s] for st in world.strands.values() if s in st.may_miss), default=0)
                  for _, s in wanted}
        return all(self.missed[k] + n <= limits[k[1]] for k, n in wanted.items())

    @staticmethod
    def lessons(world, meetings):
        for m in meetings:
            for who in filter(world.is_pupil, m.people):
                slot = m.mentor_slot if who in world.pairs[m.pair]["mentors"] else m.slot
                yield from ((who, subject) for subject in lessons_on(world, who, slot, m.date))

    def take(self, world, meetings):
        for m in meetings:
            self.taken[m.date].append(m)
        self.missed.update(self.lessons(world, meetings))


def rows_for(world, strand, pair_id, kind, span, books):
    """The first candidate row that fits in this kind of week, with its meetings, or None."""
    for bare in candidate_rows(world, strand, pair_id):
        everywhere = meetings_of(world, strand, bare, *span, planned=True)
        of_kind = [m for m in everywhere if kind in (kind_of_week(world, strand, world.pairs[pair_id], m.date), None)]
        kept = [m for m in of_kind if stands_alone(world, strand, m)]
        if strand.every == "fortnight":
            kept = list({unit(world, strand, m): m for m in reversed(kept)}.values())[::-1]
        if kept and all(books.fits(world, m) for m in kept) and books.lessons_fit(world, kept):
            return bare | {"only": sorted(iso_week(m.date) for m in kept)}, kept
    return None


def kinds_of(world, strand, pair, span):
    dates = [d for d in days_between(*span) if world.calendars[world.home(pair)].open(d)]
    if strand.every == "day":
        return sorted({kind_of_week(world, strand, pair, d) for d in dates if any(
            strand.has(s) and world.calendars[world.home(pair)].stands(s, d)
            for s in world.calendars[world.home(pair)].slots.values())})
    return sorted({kind_of_week(world, strand, pair, d) for d in dates})


def greedy(world, strand_name, span):
    """A plan pair by pair; whoever does not fit in every kind of week is unplaced, with what did fit kept."""
    strand = world.strands[strand_name]
    bounds = collections.namedtuple("Bounds", "first last")(*span)
    books = Books([])
    books.take(world, [t for t in surroundings(world, strand, bounds) if t.kind == "meeting"])
    rows, unplaced = [], []
    for pair_id in plannable(world, strand, span[0]):
        for kind in kinds_of(world, strand, world.pairs[pair_id], span):
            found = rows_for(world, strand, pair_id, kind, span, books)
            if found:
                rows.append(shorten(world, strand, found, span))
                books.take(world, found[1])
            else:
                unplaced.append(pair_id)
    return {"from": str(span[0]), "until": str(span[1]), "meetings": rows,
            "unplaced": [{"pair": p, "because": "greedy"} for p in dict.fromkeys(unplaced)]}


def shorten(world, strand, found, span):
    """`weeks` in place of `only` where that says the same and the calendar's cycle has names for its weeks."""
    row, meetings = found
    calendar = world.calendars[world.home(world.pairs[row["pair"]])]
    names = sorted({calendar.week_name(m.date, strand.every) for m in meetings})
    with_weeks = {k: v for k, v in row.items() if k != "only"} | {"weeks": names}
    same = calendar.weeks and meetings_of(world, strand, with_weeks, *span, planned=True) == meetings
    return with_weeks if same else row


# ---------------------------------------------------------------- brute force

class Brute:
    """The best numbers placed by need (high, middle, low, in turn) in a comparable programme."""

    def __init__(self, world, strand, span):
        self.world, self.strand = world, strand
        self.calendar = next(iter(world.calendars.values()))
        self.limit = int(world.programme.get("at-most", {}).get("meetings-per-week", "99"))
        self.pairs = plannable(world, strand, span[0])
        self.bands = [NEEDS.index(need(world, world.pairs[p])) for p in self.pairs]
        self.day = span[0]
        self.adults = [w for w in world.supervisors(strand) if not self.missing(w, "supervisor")]
        self.options = [self.slots_for(p) for p in self.pairs]
        self.seats = {s: self.seats_in(s) for s in self.calendar.slots}
        self.seated_day = functools.lru_cache(None)(lambda slots: self.seat_rest(slots, ()))
        self.best, self.choice = (-1, -1, -1), None

    def missing(self, who, role):
        return self.world.why_gated(who, role, self.strand, self.day) or self.world.why_missing(who, self.day)

    def slots_for(self, pair_id):
        pair = self.world.pairs[pair_id]
        roles = [(w, "mentor") for w in pair["mentors"]] + [(w, "mentee") for w in pair["mentees"]]
        if any(self.missing(w, role) for w, role in roles):
            return []
        return [s for s in self.calendar.slots if not any(self.world.why_unusable(w, self.strand, s) for w, _ in roles)]

    def seats_in(self, slot):
        places = [None] if self.strand.places is None else [p for p in self.strand.places if not self.world.why_shut(p, slot)]
        adults = [w for w in self.adults if not self.world.why_unusable(w, self.strand, slot)]
        return list(itertools.product(places, adults if self.strand.needs_adult else [None]))

    def seated(self, taken):
        """[(slot, (place, adult))] for slots taken by one meeting each, or None; one day never hinders another."""
        found = []
        for day in range(7):
            slots = tuple(s for s in sorted(taken) if self.calendar.slots[s].day == day)
            seats = self.seated_day(slots)
            if seats is None:
                return None
            found += zip(slots, seats)
        return sorted(found, key=lambda f: f[0])

    def seat_rest(self, slots, seats):
        """Seats for the rest of a day's sorted slots. Meetings of one slot are alike, so their seats may ascend."""
        n = len(seats)
        if n == len(slots):
            return seats
        choices = self.seats[slots[n]]
        if n and slots[n - 1] == slots[n]:
            choices = choices[choices.index(seats[-1]):]
        for choice in choices:
            if self.allowed(slots, seats + (choice,)):
                found = self.seat_rest(slots, seats + (choice,))
                if found is not None:
                    return found
        return None

    def allowed(self, slots, seats):
        """Whether no place and no adult has too many at any moment, and no adult two places."""
        known = [self.calendar.slots[s] for s in slots[:len(seats)]]
        for now in known:
            there = [seat for s, seat in zip(known, seats) if s.day == now.day and s.start <= now.start < s.end]
            if any(sum(p == place for p, _ in there) > self.world.holds(place) for place, _ in there if place):
                return False
            for adult in {a for _, a in there if a}:
                rooms = [p for p, a in there if a == adult]
                if len(rooms) > self.world.number(adult, [self.strand]) or (self.strand.same_place and len(set(rooms)) > 1):
                    return False
        return True

    def people_fit(self, chosen, n, slot):
        """Whether pair n may take the slot beside those chosen before it: nobody twice at once, nor too often a week."""
        members = set(self.world.members(self.world.pairs[self.pairs[n]]))
        slots = self.calendar.slots
        often = collections.Counter()
        for m, other in enumerate(chosen):
            shared = members & set(self.world.members(self.world.pairs[self.pairs[m]])) if other else set()
            often.update(shared)
            if shared and same_time(slots[other], slots[slot]):
                return False
        return all(often[w] < self.limit for w in members)

    def search(self, chosen=(), placed=(0, 0, 0)):
        n = len(chosen)
        hope = tuple(placed[b] + self.bands[n:].count(b) for b in range(3))
        if hope <= self.best:
            return
        if n == len(self.pairs):
            self.best, self.choice = placed, chosen
            return
        for slot in self.options[n]:
            taken = [s for s in chosen + (slot,) if s]
            if self.people_fit(chosen, n, slot) and self.seated(taken) is not None:
                gain = tuple(v + (b == self.bands[n]) for b, v in enumerate(placed))
                self.search(chosen + (slot,), gain)
        self.search(chosen + (None,), placed)

    def plan(self, span):
        """The best assignment as a plan, so that the checker can judge brute force too."""
        slots = sorted((s, p) for s, p in zip(self.choice, self.pairs) if s)
        rows = [{"pair": p, "slot": s} | {k: v for k, v in (("place", place), ("supervisor", adult)) if v}
                for (s, p), (_, (place, adult)) in zip(slots, self.seated([s for s, _ in slots]))]
        return {"from": str(span[0]), "until": str(span[1]), "meetings": rows,
                "unplaced": [{"pair": p} for p, s in zip(self.pairs, self.choice) if not s]}


def best_placed(world, strand_name, span):
    brute = Brute(world, world.strands[strand_name], span)
    brute.search()
    return brute


def placed_numbers(world, strand_name, record):
    """Pairs with meetings that are not in unplaced, by need."""
    unplaced = {u["pair"] for u in record.get("unplaced", [])}
    placed = {row["pair"] for row in record.get("meetings", [])} - unplaced
    needs = [need(world, world.pairs[p]) for p in placed if p in world.pairs]
    return tuple(needs.count(n) for n in NEEDS)
