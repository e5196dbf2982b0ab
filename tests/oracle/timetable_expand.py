# SPDX-License-Identifier: MIT
"""Rows of a timetable as dated meetings: the meeting days of rules.md section 4, and which agreed file is in force."""
import datetime as dt

from timetable_world import Thing, day, days_between, iso_week, minutes, overlap, within, spans


def row_fault(world, strand, row):
    """None, or why the row names something that is not there, so that it cannot be expanded at all."""
    pair = world.pairs.get(row.get("pair"))
    if pair is None or pair["strand"] != strand.name:
        return f"the plan has a row for {row.get('pair')}, which is no pair of {strand.name}"
    label = f"pair {row['pair']}"
    home = world.calendars[world.home(pair)]
    if row.get("slot") not in home.slots:
        return f"{label}: no slot {row.get('slot')} in the mentee's calendar"
    mentor_school = world.school_of(pair["mentors"][0])
    mentor_slot = row.get("mentor-slot", row["slot"])
    if mentor_slot not in world.calendars[mentor_school].slots:
        return f"{label}: no slot {mentor_slot} in the mentor's calendar"
    if mentor_school == world.home(pair) and mentor_slot != row["slot"]:
        return f"{label}: slots of one school meet only themselves, yet mentor-slot is {mentor_slot}"
    if "place" in row and row["place"] not in world.places:
        return f"{label}: no place {row['place']}"
    if "supervisor" in row and row["supervisor"] not in world.people:
        return f"{label}: no person {row['supervisor']}"
    return "; ".join(weeks_faults(world, strand, row)) or None


def weeks_faults(world, strand, row):
    label, calendar = f"pair {row['pair']}", world.calendars[world.home(world.pairs[row["pair"]])]
    if "weeks" in row and "only" in row:
        return [f"{label}: a row gives both weeks and only"]
    # Without a cycle the one week has no name of its own; "1", and both of the fortnight's, read as every week.
    known = set(calendar.week_names(strand.every)) if calendar.weeks else {"1", "2"}
    faults = [f"{label}: the cycle has no week {w}" for w in row.get("weeks", []) if w not in known]
    stands = calendar.slots[row["slot"]].weeks
    faults += [f"{label}: {row['slot']} does not stand in week {w}" for w in row.get("weeks", []) if stands and w not in stands]
    return faults


def in_weeks(calendar, strand, row, date):
    if "only" in row:
        return iso_week(date) in row["only"]
    weeks = row.get("weeks")
    if weeks is None or (not calendar.weeks and strand.every != "fortnight" and "1" in weeks):
        return True
    return calendar.week_name(date, strand.every) in weeks


def meeting_on(world, strand, row, date, planned=False):
    """The row's meeting on this date, or None where the date is no meeting day of it."""
    pair = world.pairs[row["pair"]]
    home, mentor_school = world.home(pair), world.school_of(pair["mentors"][0])
    concerned = {world.school_of(w) for w in world.members(pair)} | {home}
    if "supervisor" in row:
        concerned.add(world.school_of(row["supervisor"]))
    if "place" in row:
        concerned.add(world.school(world.places[row["place"]]))
        if world.why_shut(row["place"], date=date):
            return None
    slot = world.calendars[home].slots[row["slot"]]
    mentor_slot = world.calendars[mentor_school].slots[row.get("mentor-slot", row["slot"])]
    if not all(world.calendars[s].open(date) for s in concerned):
        return None
    if not (world.calendars[home].stands(slot, date) and world.calendars[mentor_school].stands(mentor_slot, date)):
        return None
    if home != mentor_school and overlap(slot, mentor_slot) < strand.length:
        return None
    return Thing("meeting", strand.name, date, max(slot.start, mentor_slot.start), min(slot.end, mentor_slot.end),
                 slot.name, row.get("place"), row.get("supervisor"), tuple(world.members(pair)), row["pair"],
                 mentor_slot.name, planned)


def meetings_of(world, strand, row, first, last, planned=False):
    """Every dated meeting of a sound row in [first, last]."""
    calendar = world.calendars[world.home(world.pairs[row["pair"]])]
    dates = [d for d in days_between(first, last) if in_weeks(calendar, strand, row, d)]
    return [m for m in (meeting_on(world, strand, row, d, planned) for d in dates) if m]


def other_thing(world, kind, strand, row):
    """A duty or an event of an agreed timetable; its slot is one of its place's or its first person's calendar."""
    people = tuple(row.get("people", []))
    if "place" in row:
        school = world.school(world.places[row["place"]])
    else:
        school = world.school_of(people[0]) if people else next(iter(world.schools))
    slot = world.calendars[school].slots.get(row.get("slot"))
    start = minutes(row["from"]) if "from" in row else slot.start
    end = minutes(row["to"]) if "to" in row else slot.end
    return Thing(kind, strand.name, day(row["date"]), start, end, row.get("slot", row.get("from")), row.get("place"),
                 row.get("supervisor"), people)


def takes_place(world, meeting):
    """Whether an agreed meeting still stands: the pair is agreed and nobody in it is paused."""
    paused = (world.people[w].get("paused") for w in meeting.people)
    return world.agreed(world.pairs[meeting.pair], meeting.date) and not any(
        p and within(meeting.date, spans([p])) for p in paused)


def agreed_things(world, strand, first, last):
    """Everything the strand's agreed timetables hold in [first, last]: each file until the next file's date."""
    files = sorted((day(name), record) for name, record in world.timetables.get(strand.name, {}).items())
    things = []
    for n, (begins, record) in enumerate(files):
        ends = files[n + 1][0] - dt.timedelta(days=1) if n + 1 < len(files) else last
        low, high = max(first, begins), min(last, ends)
        for row in record.get("meetings", []):
            if row_fault(world, strand, row) is None:
                things += [m for m in meetings_of(world, strand, row, low, high) if takes_place(world, m)]
        for key, kind in (("duties", "duty"), ("events", "event")):
            things += [t for t in (other_thing(world, kind, strand, r) for r in record.get(key, [])) if low <= t.date <= high]
    return things
