# SPDX-License-Identifier: MIT
"""Calendar files read with python3-icalendar, and their dates worked out from rule, exceptions and instances.

Times are taken to UTC by the VTIMEZONE of the file itself, so that a wrong zone shows.
"""
import collections
import datetime as dt

import icalendar

from ics_world import Occurrence

ONE_MINUTE = "%Y%m%dT%H%MZ"


def wall(value):
    return value.dt.replace(tzinfo=None)


class Calendar:
    def __init__(self, data):
        assert all(len(line) <= 75 for line in data.split(b"\r\n")), "a line is longer than 75 bytes"
        assert b"\n" not in data.replace(b"\r\n", b""), "a line does not end in CR LF"
        self.root = icalendar.Calendar.from_ical(data)
        assert "METHOD" not in self.root, "a calendar with a METHOD is refused by servers"
        self.zones = {str(z["TZID"]): z.to_tz() for z in self.root.walk("VTIMEZONE")}
        self.entries = collections.defaultdict(dict)  # UID -> {RECURRENCE-ID or None: event}
        for event in self.root.walk("VEVENT"):
            of_date = wall(event["RECURRENCE-ID"]) if "RECURRENCE-ID" in event else None
            assert of_date not in self.entries[str(event["UID"])], f"{event['UID']} is there twice"
            self.entries[str(event["UID"])][of_date] = event
            assert not event.errors, event.errors

    def dates(self, series):
        """The starts on the wall's clock that the rule gives, and those that are taken out."""
        start = wall(series["DTSTART"])
        rule = series.get("RRULE", {"COUNT": [1]})
        assert rule.get("FREQ", ["WEEKLY"]) == ["WEEKLY"]
        step = dt.timedelta(weeks=rule.get("INTERVAL", [1])[0])
        taken = series.get("EXDATE", [])
        taken = {wall(one) for group in (taken if isinstance(taken, list) else [taken]) for one in group.dts}
        given = [start + step * n for n in range(rule["COUNT"][0])]
        assert taken < set(given) and start not in taken, "an exception that is no date of its series, or its first"
        return [one for one in given if one not in taken]

    def occurrences(self):
        """{UID: [(Occurrence, event)]}; what is expected of an Occurrence's `what` begins its UID."""
        found = {}
        for uid, parts in self.entries.items():
            series = parts[None]
            dates = self.dates(series)
            assert set(parts) - {None} <= set(dates), f"{uid} has an instance of no date"
            length = wall(series["DTEND"]) - wall(series["DTSTART"])
            found[uid] = []
            for date in dates:
                event = parts.get(date, series)
                assert wall(event["DTEND"]) - wall(event["DTSTART"]) == length
                found[uid].append(self.occurrence(event, date, length))
        return found

    def occurrence(self, event, date, length):
        zone = self.zones[event["DTSTART"].params["TZID"]]
        utc = lambda time: zone.localize(time).astimezone(dt.timezone.utc).strftime(ONE_MINUTE)
        what = str(event["UID"]).split("@", maxsplit=1)[0]
        return Occurrence(utc(date), utc(date + length), what, str(event.get("LOCATION", "")), str(event["STATUS"]) == "CANCELLED")

    def content(self, uid):
        """What is said under a UID, but for when it was said."""
        return [(date, sorted((k, v.to_ical()) if hasattr(v, "to_ical") else (k, [one.to_ical() for one in v])
                              for k, v in event.items() if k not in ("DTSTAMP", "SEQUENCE")))
                for date, event in sorted(self.entries[uid].items(), key=lambda one: str(one[0]))]

    def sequence(self, uid):
        numbers = {int(event["SEQUENCE"]) for event in self.entries[uid].values()}
        assert len(numbers) == 1, f"{uid} has several sequences"
        return numbers.pop()

    def single(self, uid):
        """A calendar of one UID, as a server keeps it."""
        one = icalendar.Calendar({key: self.root[key] for key in ("VERSION", "PRODID")})
        for zone in self.root.walk("VTIMEZONE"):
            one.add_component(zone)
        for event in self.entries[uid].values():
            one.add_component(event)
        return one.to_ical()
