# SPDX-License-Identifier: MIT
"""Checks a timetable against T1 to T6 and T9 of rules.md section 5, from the records alone.

timetable_check.py FOLDER PLAN STRAND [--today D] prints one sentence per violation and ends with 1 if there is any.
The plan is YAML or JSON with from, until, meetings and unplaced. Other strands' agreed timetables are taken as given:
only what the plan itself breaks is reported.
"""
import argparse
import collections
import datetime as dt
import pathlib
import sys

sys.dont_write_bytecode = True     # the oracle leaves nothing behind in the source tree

from timetable_expand import agreed_things, meeting_on, meetings_of, row_fault
from timetable_world import World, day, days_between, iso_week, overlap, parse_plan, read_folder


class Plan:
    """A plan's rows expanded to dated meetings, with whatever could not be expanded as faults."""

    def __init__(self, world, strand, record):
        self.first, self.last = day(record["from"]), day(record["until"])
        self.unplaced = {u["pair"] for u in record.get("unplaced", [])}
        self.rows, self.meetings, self.faults = [], [], []
        for row in record.get("meetings", []):
            fault = row_fault(world, strand, row)
            if fault:
                self.faults.append(fault)
                continue
            meetings = meetings_of(world, strand, row, self.first, self.last, planned=True)
            self.rows.append((row, meetings))
            self.meetings += meetings
            self.faults += empty_weeks(row, meetings)


def empty_weeks(row, meetings):
    """Weeks that `only` names although the row has no meeting day there, within the plan."""
    met = {iso_week(m.date) for m in meetings}
    if not meetings and "only" not in row:
        return [f"pair {row['pair']}: the row in {row['slot']} has no meeting day at all"]
    return [f"pair {row['pair']}: {w} has no meeting day in {row['slot']} within the plan (outside term, closed, or another week)"
            for w in row.get("only", []) if w not in met]


def by_pair(meetings):
    found = collections.defaultdict(list)
    for m in sorted(meetings, key=lambda m: (m.date, m.start)):
        found[m.pair].append(m)
    return found


def clashes(things):
    """Every two things on one date that overlap in time and of which the plan holds at least one."""
    days = collections.defaultdict(list)
    for t in things:
        days[t.date].append(t)
    for today in days.values():
        for n, a in enumerate(today):
            for b in today[n + 1:]:
                if (a.planned or b.planned) and overlap(a, b) > 0:
                    yield a, b


def moments(things):
    """(things at one moment) for every moment at which one begins: no crowd is ever larger than at a beginning."""
    for t in things:
        yield [o for o in things if o.date == t.date and o.start <= t.start < o.end]


# ---------------------------------------------------------------- T1

def check_presence(world, meetings):
    for m in meetings:
        adults = [m.supervisor] if m.supervisor else []
        for who in list(m.people) + adults:
            for why in (world.why_person(who, m), world.why_missing(who, m.date)):
                if why:
                    yield f"T1: {m.label}: {why}"
        if not world.agreed(world.pairs[m.pair], m.date):
            yield f"T1: {m.label}: the pair is no longer agreed"


def check_gates(world, strand, meetings):
    """Gates on the pair's first meeting day; a supervisor's on the first day with this pair."""
    for found in by_pair(meetings).values():
        first, pair = found[0], world.pairs[found[0].pair]
        roles = [(w, "mentor") for w in pair["mentors"]] + [(w, "mentee") for w in world.mentees(pair)]
        whys = [(first, world.why_gated(w, role, strand, first.date)) for w, role in roles]
        for adult in sorted({m.supervisor for m in found if m.supervisor}):
            met = next(m for m in found if m.supervisor == adult)
            whys.append((met, world.why_gated(adult, "supervisor", strand, met.date)))
        yield from (f"T1: {m.label}: {why}" for m, why in whys if why)


# ---------------------------------------------------------------- T2, T3, T4

def check_people(things):
    """Nobody in two things at once; only overseeing may be shared, and check_adults counts that."""
    for a, b in clashes(things):
        both = set(a.people) & (set(b.people) | {b.supervisor}) | set(b.people) & {a.supervisor}
        if a.supervisor == b.supervisor and a.supervisor and "event" in (a.kind, b.kind):
            both.add(a.supervisor)
        yield from (f"T2: {who} is in {a.label} and {b.label} at once" for who in sorted(both - {None}))
    yield from (f"T2: {t.supervisor} oversees the meeting they are in: {t.label}" for t in things
                if t.planned and t.supervisor in t.people)


def check_places(world, strand, meetings, things):
    for m in meetings:
        if m.place is None and strand.places is not None:
            yield f"T3: {m.label} has no place"
        elif m.place is not None and m.place not in (strand.places or []):
            yield f"T3: {m.label}: {m.place} is no place of {strand.name}"
        elif m.place is not None and world.why_place(m):
            yield f"T3: {m.label}: {world.why_place(m)}"
    for place in sorted({m.place for m in meetings if m.place}):
        here = [t for t in things if t.place == place]
        crowds = [[t for t in crowd if t.kind != "event"] for crowd in moments(here)]
        for crowd in crowds:
            if len(crowd) > world.holds(place) and any(t.planned for t in crowd):
                yield f"T3: {place} holds {world.holds(place)}, yet {len(crowd)} are there at once: " + labels(crowd)
        for a, b in clashes(here):
            if "event" in (a.kind, b.kind):
                yield f"T3: {place} is taken whole by an event: " + labels([a, b])


def labels(things):
    return "; ".join(sorted(t.label for t in things))


def check_adults(world, strand, meetings, things):
    supervisors = world.supervisors(strand)
    for m in meetings:
        if m.supervisor is None and strand.needs_adult:
            yield f"T4: {m.label} has no supervisor"
        elif m.supervisor is not None and m.supervisor not in supervisors:
            yield f"T4: {m.label}: {m.supervisor} is no supervisor of {strand.name}"
    for adult in sorted({m.supervisor for m in meetings if m.supervisor}):
        overseen = [t for t in things if t.supervisor == adult and t.kind != "event"]
        for crowd in moments(overseen):
            if any(t.planned for t in crowd):
                yield from check_crowd(world, adult, crowd)


def check_crowd(world, adult, crowd):
    strands = [world.strands[t.strand] for t in crowd]
    number = world.number(adult, strands)
    if len(crowd) > number:
        yield f"T4: {adult} oversees {len(crowd)} at once, at most {number}: " + labels(crowd)
    if len({t.place for t in crowd}) > 1 and any(s.same_place for s in strands):
        yield f"T4: {adult} oversees two places at once: " + labels(crowd)


# ---------------------------------------------------------------- T5

def unit(world, strand, meeting):
    """What holds at most one meeting of a pair: an ISO week, a fortnight or a day."""
    if strand.every == "day":
        return str(meeting.date)
    if strand.every == "week":
        return iso_week(meeting.date)
    calendar = world.calendars[world.home(world.pairs[meeting.pair])]
    return f"fortnight {calendar.week_index(meeting.date) // 2}"


def kind_of_week(world, strand, pair, date):
    """What a fully placed pair needs one meeting in: a week of the cycle, a weekday of it, or just any."""
    name = world.calendars[world.home(pair)].week_name(date, strand.every)
    return {"week": name, "day": (name, date.weekday()), "fortnight": "fortnight"}[strand.every]


def candidate_rows(world, strand, pair_id):
    """Every slot, place and adult that the strand could give the pair, as bare rows."""
    pair = world.pairs[pair_id]
    home, mentor_school = world.home(pair), world.school_of(pair["mentors"][0])
    for slot in world.calendars[home].slots:
        mentor_slots = [slot] if home == mentor_school else world.calendars[mentor_school].slots
        for mentor_slot in mentor_slots:
            for place in strand.places if strand.places is not None else [None]:
                for adult in world.supervisors(strand) if strand.needs_adult else [None]:
                    row = {"pair": pair_id, "slot": slot, "place": place, "supervisor": adult}
                    row |= {"mentor-slot": mentor_slot} if mentor_slot != slot else {}
                    yield {k: v for k, v in row.items() if v is not None}


def stands_alone(world, strand, meeting):
    """Whether this one meeting, with nothing else in the world, would break no rule of people and places."""
    alone = [meeting]
    faults = [*check_presence(world, alone), *check_gates(world, strand, alone),
              *check_places(world, strand, alone, alone), *check_adults(world, strand, alone, alone)]
    return not faults


def standing_kinds(world, strand, pair_id, first, last):
    """The kinds of week in which the pair could meet on at least one date."""
    pair, kinds = world.pairs[pair_id], set()
    rows = list(candidate_rows(world, strand, pair_id))
    for date in days_between(first, last):
        kind = kind_of_week(world, strand, pair, date)
        if kind not in kinds:
            meetings = (meeting_on(world, strand, row, date, planned=True) for row in rows)
            if any(m and stands_alone(world, strand, m) for m in meetings):
                kinds.add(kind)
    return kinds


def check_often(world, strand, plan):
    found = by_pair(plan.meetings)
    for pair_id, meetings in sorted(found.items()):
        counts = collections.Counter(unit(world, strand, m) for m in meetings)
        yield from (f"T5: pair {pair_id} meets {n} times in {u}, every is {strand.every}" for u, n in counts.items() if n > 1)
    for pair_id in sorted(set(found) - plan.unplaced):
        pair = world.pairs[pair_id]
        met = {kind_of_week(world, strand, pair, m.date) for m in found[pair_id]}
        missing = standing_kinds(world, strand, pair_id, plan.first, plan.last) - met
        yield from (f"T5: pair {pair_id} is not in unplaced, could meet in week {k}, and has no row there"
                    for k in sorted(missing, key=str))


def check_at_most(world, things):
    limit = world.programme.get("at-most", {}).get("meetings-per-week")
    if limit is None:
        return
    weeks = collections.defaultdict(list)
    for m in things:
        if m.kind == "meeting":
            for who in m.people:
                weeks[who, iso_week(m.date)].append(m)
    for (who, week), meetings in sorted(weeks.items()):
        if len(meetings) > int(limit) and world.is_pupil(who) and any(m.planned for m in meetings):
            yield f"T5: {who} has {len(meetings)} meetings in {week}, at most {limit}: " + labels(meetings)


# ---------------------------------------------------------------- T6

def check_lessons(world, things):
    """Lessons missed per pupil, subject and term over all strands; the lowest allowance of the strands that take them."""
    missed = collections.defaultdict(list)
    for m in things:
        if m.kind != "meeting":
            continue
        for who in filter(world.is_pupil, m.people):
            school = world.school_of(who)
            for slot in world.slots_of(school, m)[:1]:
                for subject in lessons_on(world, who, slot, m.date):
                    missed[who, subject, world.calendars[school].term(m.date)].append(m)
    for (who, subject, term), meetings in sorted(missed.items()):
        allowed = min(world.strands[m.strand].may_miss.get(subject, 0) for m in meetings)
        if len(meetings) > allowed and any(m.planned for m in meetings):
            yield f"T6: {who} misses {subject} {len(meetings)} times in {term}, at most {allowed}: " + labels(meetings)


def lessons_on(world, who, slot_name, date):
    """Subjects of lessons that truly stand on the date and overlap the slot."""
    calendar = world.calendars[world.school_of(who)]
    slot = calendar.slots[slot_name]
    return [subject for name, subject in world.lessons(who)
            if calendar.stands(calendar.slots[name], date) and overlap(calendar.slots[name], slot) > 0]


# ---------------------------------------------------------------- T9 and the whole

def key(meeting):
    return (meeting.pair, meeting.date, meeting.slot, meeting.mentor_slot, meeting.place, meeting.supervisor)


def check_past(world, strand, plan, today):
    """What is agreed and before today stays, and nothing else is planned there."""
    if today is None or plan.first >= today:
        return
    before = today - dt.timedelta(days=1)
    agreed = {key(m): m for m in agreed_things(world, strand, plan.first, before) if m.kind == "meeting"}
    planned = {key(m): m for m in plan.meetings if m.date < today}
    yield from (f"T9: {m.label} is past and agreed, and the plan changes it" for k, m in agreed.items() if k not in planned)
    yield from (f"T9: {m.label} is past and was never agreed" for k, m in planned.items() if k not in agreed)


def pinned_rows(world, strand, plan):
    """Rows with keep: true of the agreed file in force when the plan begins, and of the proposal."""
    files = sorted((day(name), record) for name, record in world.timetables.get(strand.name, {}).items())
    in_force = [record for begins, record in files if begins <= plan.first][-1:]
    for record in in_force + [world.proposals.get(strand.name, {})]:
        yield from (row for row in record.get("meetings", []) if row.get("keep") == "true")


def check_pinned(world, strand, plan, today):
    planned = {key(m) for m in plan.meetings}
    first = max(plan.first, today or plan.first)
    for row in pinned_rows(world, strand, plan):
        if row_fault(world, strand, row) is None:
            for m in meetings_of(world, strand, row, first, plan.last, planned=True):
                if key(m) not in planned and stands_alone(world, strand, m):
                    yield f"T9: {m.label} is pinned, and the plan does not have it so"


def check_listed(world, strand, plan, today):
    """Every agreed pair is planned or named as unplaced."""
    seen = {row["pair"] for row, _ in plan.rows} | plan.unplaced
    for pair_id, pair in sorted(world.pairs.items()):
        begun = "began" not in pair or day(pair["began"]) <= plan.first
        agreed = all(world.agreed(pair, d) for d in (plan.first, today or plan.first))
        if pair["strand"] == strand.name and begun and agreed and pair_id not in seen:
            yield f"plan: agreed pair {pair_id} has no meeting and is not in unplaced"
    yield from (f"plan: unplaced names {p}, which is no pair of {strand.name}" for p in sorted(plan.unplaced)
                if world.pairs.get(p, {}).get("strand") != strand.name)


def term_bounds(world, plan):
    """From the start of the first term touched (lessons missed before the plan count too) to the plan's end."""
    starts = [first for c in world.calendars.values() for _, first, last in c.terms if first <= plan.first <= last]
    return min(starts + [plan.first]), plan.last


def surroundings(world, strand, plan):
    """Agreed things of the other strands, and of this strand before the plan begins."""
    first, last = term_bounds(world, plan)
    things = [t for other in world.strands.values() if other.name != strand.name
              for t in agreed_things(world, other, first, last)]
    return things + agreed_things(world, strand, first, plan.first - dt.timedelta(days=1))


def check_dated(world, strand, meetings, around):
    things = meetings + around
    yield from check_presence(world, meetings)
    yield from check_gates(world, strand, meetings)
    yield from check_people(things)
    yield from check_places(world, strand, meetings, things)
    yield from check_adults(world, strand, meetings, things)
    yield from check_at_most(world, things)
    yield from check_lessons(world, things)


def check_plan(world, strand_name, record, today=None):
    """All violations as sentences, without repeats, in the order of the rules."""
    strand = world.strands[strand_name]
    plan = Plan(world, strand, record)
    found = [f"plan: {fault}" for fault in plan.faults]
    if plan.first > plan.last:
        found.append(f"plan: it begins on {plan.first} and ends on {plan.last}")
    found += check_listed(world, strand, plan, today)
    found += check_dated(world, strand, plan.meetings, surroundings(world, strand, plan))
    found += check_often(world, strand, plan)
    found += check_past(world, strand, plan, today)
    found += check_pinned(world, strand, plan, today)
    return list(dict.fromkeys(found))


def missed_chances(world, strand_name, record):
    """Meetings that could be added to a row with `only` and break nothing: by level `place` the plan is then not best."""
    strand = world.strands[strand_name]
    plan = Plan(world, strand, record)
    around = surroundings(world, strand, plan)
    before = set(check_dated(world, strand, plan.meetings, around))
    taken = {(m.pair, unit(world, strand, m)) for m in plan.meetings}
    found = []
    for row, meetings in plan.rows:
        kinds = {kind_of_week(world, strand, world.pairs[m.pair], m.date) for m in meetings}
        anywhere = {k: v for k, v in row.items() if k not in ("only", "weeks")}
        for m in meetings_of(world, strand, anywhere, plan.first, plan.last, planned=True) if "only" in row else []:
            # A date on which a gate has lapsed is no chance: the meeting would not take place.
            fits = (m.pair, unit(world, strand, m)) not in taken and stands_alone(world, strand, m)
            if fits and kind_of_week(world, strand, world.pairs[m.pair], m.date) in kinds:
                if set(check_dated(world, strand, plan.meetings + [m], around)) <= before:
                    found.append(f"{m.label} could be added and would break nothing")
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("plan")
    parser.add_argument("strand")
    parser.add_argument("--today", type=day)
    parser.add_argument("--private", help="the private folder, if it is not FOLDER-private")
    parser.add_argument("--chances", action="store_true", help="also print meetings that could have been added")
    options = parser.parse_args()
    world = World(read_folder(options.folder, options.private))
    record = parse_plan(pathlib.Path(options.plan).read_text(encoding="utf-8"))
    found = check_plan(world, options.strand, record, options.today)
    if options.chances:
        found += [f"chance: {c}" for c in missed_chances(world, options.strand, record)]
    print("\n".join(found) if found else "no violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
