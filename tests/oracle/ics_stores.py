# SPDX-License-Identifier: MIT
"""Two programs that keep calendars: khal, with a folder of its own, and a Radicale server on loopback."""
import collections
import datetime as dt
import http.client
import os
import re
import socket
import subprocess
import time

from ics_world import Occurrence


class Khal:
    """A calendar of khal in a folder; its times are those of the zone it is told to be in."""

    def __init__(self, folder, zone):
        folder.mkdir()
        self.items = folder / "items"
        self.items.mkdir()
        self.zone = zone
        self.config = folder / "config"
        self.config.write_text(f"[calendars]\n[[school]]\npath = {self.items}\n[locale]\nlocal_timezone = {zone}\n"
                               f"default_timezone = {zone}\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\n"
                               "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
                               f"[sqlite]\npath = {folder / 'khal.db'}\n[default]\ndefault_calendar = school\n")
        self.environment = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(folder)}

    def run(self, *words):
        done = subprocess.run(["khal", "-c", str(self.config), *words], capture_output=True, text=True, check=False, env=self.environment)
        if done.returncode != 0 or "Traceback" in done.stderr:
            raise SystemExit(f"khal {' '.join(words)}: exit code {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    def take(self, file):
        self.run("import", "--batch", "-a", "school", str(file))

    def occurrences(self, first, last, utc):
        """Of the days, as khal lists them: what it strikes out is cancelled. `utc` takes a date and a time."""
        said = self.run("list", "--day-format", "", "--format", "{uid}\t{start-long}\t{end-long}\t{location}\t{cancelled}|",
                        str(first), str(last + dt.timedelta(days=1)))
        rows = [row.strip("\n").split("\t") for row in said.split("|") if row.strip()]
        return [Occurrence(utc(*start.split()), utc(*end.split()), uid.split("@")[0], place, "CANCELLED" in cancelled.upper())
                for uid, start, end, place, cancelled in rows]


class Radicale:
    """A server of its own on a free port of the loopback; a test that cannot start it fails."""

    def __init__(self, folder):
        folder.mkdir()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = open(folder / "log", "wb")
        self.process = subprocess.Popen(
            ["/usr/bin/radicale", "--config", "", "--server-hosts", f"127.0.0.1:{self.port}", "--auth-type", "none",
             "--rights-type", "authenticated", "--storage-filesystem-folder", str(folder / "store")], stdout=self.log, stderr=self.log)
        for _ in range(600):
            if self.process.poll() is not None:
                raise SystemExit(f"radicale ended with {self.process.returncode}:\n{(folder / 'log').read_text()[-2000:]}")
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("radicale does not answer")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()

    def ask(self, method, path, body=b"", **headers):
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        link.request(method, path, body, {"Authorization": "Basic dTp1", "Content-Type": "text/calendar; charset=utf-8", **headers})
        answer = link.getresponse()
        return answer.status, answer.read()

    def must(self, allowed, method, path, body=b"", **headers):
        status, text = self.ask(method, path, body, **headers)
        if status not in allowed:
            raise SystemExit(f"radicale: {method} {path}: {status} {text[:500]!r}")
        return text

    def uids_between(self, path, first, last):
        """The UIDs of which the server says that they have a date in the time range, both in UTC."""
        query = (f'<c:calendar-query xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:d="DAV:"><d:prop><c:calendar-data/></d:prop><c:filter>'
                 f'<c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:time-range start="{first}" end="{last}"/>'
                 f"</c:comp-filter></c:comp-filter></c:filter></c:calendar-query>").encode()
        text = self.must((207,), "REPORT", path, query, **{"Content-Type": "application/xml", "Depth": "1"}).decode()
        return collections.Counter(re.findall(r"^UID:(.*?)\r?$", re.sub(r"\r?\n[ \t]", "", text), re.MULTILINE))
