#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What other programs make of `kith schedule ics`.

Reads calendars with python3-icalendar, imports them into khal, and PUTs them to a Radicale server: as planned, after a
term's changes, and after a new plan. Compares every date of every week, in UTC, with `kith schedule week`. Usage:
ics_readers.py KITH. A program that is missing or does not start is a failure.
"""
import collections
import datetime as dt
import pathlib
import re
import sys
import tempfile

import ics_world
from ics_expand import Calendar
from ics_stores import Khal, Radicale
from ics_world import AUTUMN, SUMMER, Records

LONDON = "Europe/London"
STRAND = "wellbeing"  # the strand that changes: other programs are slow
TERMS = {AUTUMN: (dt.date(2026, 9, 2), dt.date(2026, 12, 18)), SUMMER: (dt.date(2027, 4, 12), dt.date(2027, 7, 21))}
checked = collections.Counter()


def same(expected, found, what):
    """Of two lists of occurrences; a `what` of the weeks begins the UID's."""
    checked["dates"] += len(expected)
    missing = collections.Counter(expected) - collections.Counter(found)
    extra = collections.Counter(found) - collections.Counter(expected)
    if missing or extra:
        raise SystemExit(f"{what}: {len(missing)} missing, {len(extra)} extra\n" +
                         "\n".join(str(one) for one in sorted(missing)[:4] + sorted(extra)[:4]))


def short(occurrence):
    """Without what of the UID the weeks do not tell."""
    is_meeting = not occurrence.what.startswith(("duty-", "training-", "celebration-"))
    name = re.match(r"[^-]*" if is_meeting else r".*?-\d{4}-\d\d-\d\d", occurrence.what)[0]
    return (occurrence.start, occurrence.end, name, occurrence.place, occurrence.is_cancelled)


def within(occurrences, first, last):
    """Those of the days, but for what a calendar only has since an earlier one had it."""
    span = f"{first:%Y%m%d}", f"{last + dt.timedelta(days=1):%Y%m%d}"
    return [short(one) for one in occurrences if span[0] <= one.start < span[1]]


def flat(calendar):
    """The occurrences, without entries of which nothing is left but that they are cancelled."""
    return [one for uid, all_of in calendar.occurrences().items() for one in all_of if not is_struck(calendar, uid)]


def is_struck(calendar, uid):
    parts = calendar.entries[uid]
    return len(parts) == 1 and str(parts[None]["STATUS"]) == "CANCELLED" and "RRULE" not in parts[None]


def written(kith, day, *words):
    return Calendar(kith("schedule", "ics", "--today", day, *words).encode())


def against_weeks(kith, records, name):
    """The calendar for all, on a day of autumn and on one of summer: each week of the term."""
    for today, (first, last) in TERMS.items():
        expected = [one for one, _, _ in records.weeks(first, last, today)]
        calendar = written(kith, today)
        found = within(flat(calendar), first, last)
        same([short(one) for one in expected], found, f"{name}, {today}")
        checked["weeks"] += (last - first).days // 7 + 1


def each_reader(kith, records, folder, name):
    """A file for each person and place: whom and where a week's row concerns."""
    first, last = TERMS[AUTUMN]
    rows = records.weeks(first, last, AUTUMN)
    kith("schedule", "ics", "-o", str(folder), "--today", AUTUMN)
    for group in ("pupils", "adults", "places", "strands"):
        assert (folder / group).is_dir(), f"{name}: no {group}"
    people = collections.defaultdict(list)
    places = collections.defaultdict(list)
    for occurrence, everyone, place in rows:
        for person in everyone:
            people[person].append(short(occurrence))
        places[place].append(short(occurrence))
    for kind, expected in (("pupils", people), ("adults", people), ("places", places)):
        files = {file.stem: Calendar(file.read_bytes()) for file in (folder / kind).iterdir()}
        known = records.places if kind == "places" else records.people
        assert set(files) <= set(known), f"{name}: {kind} has a file that is called by no id"
        due = {key for key in expected if key and key in known and (kind == "places" or ("year" in known[key]) == (kind == "pupils"))}
        assert due <= set(files), f"{name}: {kind} lacks {sorted(due - set(files))[:3]}"
        for key, calendar in files.items():
            same(expected.get(key, []), within(flat(calendar), first, last), f"{name}, {kind}/{key}")
        checked["files"] += len(files)


def no_names(kith, folder):
    """Initials unless names are asked for: neither a pupil's first name nor the last is in a calendar."""
    names = ics_world.read(kith.folder.parent / "h-private/names.yaml")
    pupils = [names[p.stem]["name"] for p in (kith.folder / "people").iterdir() if "\nyear:" in p.read_text()]
    text = kith("schedule", "ics", "--today", AUTUMN).replace("\r\n ", "")
    said = [name for name in pupils if name in text]
    assert not said, f"{len(said)} pupils are named"
    for group in ("pupils", "strands", "places"):
        for file in (folder / group).iterdir():
            text = file.read_bytes().replace(b"\r\n ", b"").decode()
            assert not [name for name in pupils if name in text], f"{group}/{file.name} names a pupil"
    asked_for = kith("schedule", "ics", "--names", "--today", AUTUMN).replace("\r\n ", "")
    assert sum(name.split()[0] in asked_for for name in pupils) > len(pupils) / 2, "--names names nobody"


def newer(before, after, name):
    """Nothing that was handed out is forgotten, and what changed has a higher SEQUENCE: nothing else has."""
    gone = set(before.entries) - set(after.entries)
    assert not gone, f"{name}: an entry is gone without a word: {sorted(gone)[:3]}"
    changed = 0
    for uid in before.entries:
        is_changed = before.content(uid) != after.content(uid)
        rises = after.sequence(uid) - before.sequence(uid)
        assert rises >= 0 and (rises > 0 or not is_changed), f"{name}: {uid} changed and has SEQUENCE {after.sequence(uid)}"
        changed += is_changed
    checked["changed entries"] += changed
    return changed


def clocks_change(calendar):
    """Half past eight and a quarter to one stay what they are on the wall: once in autumn, once in spring."""
    lunches = {one.start for one in flat(calendar)}
    for day, autumn_or_spring in (("20261019", "1145"), ("20261102", "1245"), ("20270322", "1245"), ("20270412", "1145")):
        assert f"{day}T{autumn_or_spring}Z" in lunches, f"no lunch on {day} at {autumn_or_spring} UTC"
        other = {"1145": "1245", "1245": "1145"}[autumn_or_spring]
        assert f"{day}T{other}Z" not in lunches, f"a lunch on {day} at {other} UTC"


def in_khal(khal, kith, records, folder, name):
    """Imported over what was there, by autumn's file and by summer's: an update, never a second copy."""
    for today, (first, last) in TERMS.items():
        file = folder / "changed.ics"
        file.write_bytes(kith("schedule", "ics", STRAND, "--today", today).encode())
        calendar = Calendar(file.read_bytes())
        khal.take(file)
        found = within(khal.occurrences(first, last, records.utc), first, last)
        everything = [one for all_of in calendar.occurrences().values() for one in all_of]
        same(within(everything, first, last), found, f"{name}, khal, {today}")
    expected = [short(one) for one, _, _ in records.weeks(first, last, today, STRAND)]
    struck = within([one for uid, all_of in calendar.occurrences().items() if is_struck(calendar, uid) for one in all_of], first, last)
    same(expected + struck, found, f"{name}, khal and the weeks")
    checked["times taken into khal"] += 2


def on_server(server, kith, name):
    """Each UID as an item of its own, and the file whole; what comes back says the same."""
    calendar = written(kith, AUTUMN, STRAND)
    for uid in calendar.entries:
        server.must((201, 204), "PUT", f"/u/items/{uid}.ics", calendar.single(uid))
    server.must((201, 204), "PUT", "/u/whole/", kith("schedule", "ics", STRAND, "--today", AUTUMN).encode())
    checked["items put"] += len(calendar.entries)
    expected = calendar.occurrences()
    for path in ("/u/items/", "/u/whole/"):
        back = Calendar(server.must((200,), "GET", path))
        assert set(back.entries) == set(calendar.entries), f"{name}: {path} has other entries"
        assert back.occurrences() == expected, f"{name}: {path} says something else"
        for first, last in (("20261012T000000Z", "20261017T000000Z"), ("20261026T000000Z", "20261031T000000Z"),
                            ("20261123T000000Z", "20261128T000000Z")):
            due = {uid for uid, all_of in expected.items() if any(first < one.start < last for one in all_of)}
            assert set(server.uids_between(path, first, last)) == due, f"{name}: {path} between {first} and {last}"


def elsewhere(kith, records, zone):
    """The zones that no hand has written: their clocks change on other days."""
    file = kith.folder / "programme.yaml"
    before = file.read_text()
    file.write_text(before.replace(f"timezone: {LONDON}", f"timezone: {zone}"))
    against_weeks(kith, records.in_zone(zone), zone)
    file.write_text(before)


def main(binary):
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        kith = ics_world.make(binary, root)
        khal = Khal(root / "khal", LONDON)
        with Radicale(root / "radicale") as server:
            server.must((201,), "MKCALENDAR", "/u/items/")
            before = None
            for stage, happen in (("as planned", lambda _: {}), ("changed", ics_world.change), ("planned anew", ics_world.plan_anew)):
                happened = happen(kith)
                records = Records(kith, LONDON)
                against_weeks(kith, records, stage)
                each_reader(kith, records, root / f"out {stage}", stage)
                calendar = written(kith, AUTUMN)
                if before:
                    assert newer(before, calendar, stage) >= len(happened)
                before = calendar
                in_khal(khal, kith, records, root, stage)
                on_server(server, kith, stage)
                clocks_change(written(kith, SUMMER))
            no_names(kith, root / "out changed")
        for zone in ("America/St_Johns", "Africa/Casablanca"):
            elsewhere(kith, records, zone)
    print(", ".join(f"{number} {what}" for what, number in checked.items()) + ": as the weeks have them")


if __name__ == "__main__":
    main(sys.argv[1])
