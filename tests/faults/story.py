# SPDX-License-Identifier: MIT
"""A small programme's first weeks, made with kith itself: a folder for each stage, and every writing command with the
stage it starts from. Ten people, four pairs."""

import os
import subprocess
from dataclasses import dataclass, field

from place import Place, finish

STRAND = "one-to-one"
SHEET = """\
Name,Year,Programme,Role,Interests,Pupil consent,Parent consent,Interview,Core training,DBS,Safeguarding training
Helen Holroyd,,one-to-one,staff,,,,,,04/03/2025,01/09/2026
Daniel Okafor,,one-to-one,staff,,,,,,11/11/2024,01/09/2026
Ann Archer,9,one-to-one,mentor,chess,10/09/2026,10/09/2026,11/09/2026,12/09/2026,,
Ben Baker,9,one-to-one,mentor,drawing,10/09/2026,10/09/2026,11/09/2026,12/09/2026,,
Cat Cooper,9,one-to-one,mentor,football,10/09/2026,10/09/2026,11/09/2026,12/09/2026,,
Dan Dyer,10,one-to-one,mentor,music,10/09/2026,10/09/2026,11/09/2026,12/09/2026,,
Eve Ellis,7,one-to-one,mentee,chess,10/09/2026,10/09/2026,,,,
Fay Fisher,7,one-to-one,mentee,drawing,10/09/2026,10/09/2026,,,,
Gus Glover,7,one-to-one,mentee,football,10/09/2026,10/09/2026,,,,
Hal Hunter,7,one-to-one,mentee,music,10/09/2026,10/09/2026,,,,
"""
LATER_SHEET = """\
Name,Year,Programme,Role,Interests,Pupil consent,Parent consent
Ida Irwin,7,one-to-one,mentee,chess,10/09/2026,10/09/2026
Jon Jarvis,7,one-to-one,mentee,music,10/09/2026,10/09/2026
Kit Kemp,8,one-to-one,mentee,music,10/09/2026,10/09/2026
"""


@dataclass(frozen=True)
class Command:
    """A writing command: its arguments, the stage before it, and what reading commands show of its effect."""

    name: str
    argv: list
    stage: str
    views: list
    stdin: str | None = None
    git: bool = False
    good: tuple = (0,)
    first: bool = False  # no command has written here before: the store's own folders are to be made
    tags: tuple = field(default=())


class Story:
    """The stages, each a folder, and the ids that were drawn."""

    def __init__(self, kith, folder):
        self.kith_path, self.folder = str(kith), folder
        self.stages, self.ids = {}, {}
        self.build()

    def run(self, place, *argv, stdin=None, good=(0,)):
        run = place.kith([*argv, "-C", "p"] if argv[0] != "init" else list(argv), stdin)
        if run.code not in good:
            raise SystemExit(f"faults: the programme for the tests cannot be made: kith {' '.join(argv)}: {run.shown()}")
        return run

    def keep(self, place, name):
        self.stages[name] = place.copy(self.folder / f"stage-{name}")

    def build(self):
        place = Place(self.folder / "stage", self.kith_path)
        place.folder.mkdir()
        (place.folder / "people.csv").write_text(SHEET)
        (place.folder / "later.csv").write_text(LATER_SHEET)
        self.keep(place, "empty")
        self.run(place, "init", "p", "--no-git", "--today", "2026-09-01")
        self.keep(place, "made")
        self.run(place, "enrol", "import", "people.csv", "--id-seed", "3", "--today", "2026-09-16")
        self.read_ids(place)
        with open(place.programme / "programme.yaml", "a", encoding="utf-8") as file:
            file.write(f"lead: {self.ids['Helen Holroyd']}\n")
        self.odd_modes(place)
        self.keep(place, "enrolled")
        self.run(place, "match", STRAND, "--today", "2026-09-16", good=(0, 3))
        self.keep(place, "proposed")
        accept = ("match", "accept", STRAND, "--all", "--basis", "rules", "--today", "2026-09-17", "--id-seed", "7")
        self.run(place, *accept)
        self.pairs = sorted(path.stem for path in (place.programme / "pairs").iterdir())
        self.keep(place, "paired")
        self.run(place, "schedule", "--from", "2026-09-21", "--today", "2026-09-17", good=(0, 3))
        self.keep(place, "planned")
        self.run(place, "schedule", "accept", "--today", "2026-09-17")
        self.keep(place, "agreed")
        self.run(place, "record", "session", self.pairs[0], "--date", self.first_day(place), "--today", "2026-09-25")
        self.keep(place, "begun")

    def read_ids(self, place):
        for line in (place.private / "names.yaml").read_text().splitlines():
            self.ids[line.split("name: ")[1].rstrip("}")] = line.split(":")[0]

    def odd_modes(self, place):
        """Modes that no new file gets, to see that they are kept."""
        os.chmod(place.programme / f"people/{self.ids['Ann Archer']}.yaml", 0o640)
        os.chmod(place.programme / f"people/{self.ids['Ben Baker']}.yaml", 0o604)
        os.chmod(place.private / "names.yaml", 0o640)

    def first_day(self, place):
        """The day of the first pair's first meeting."""
        for line in next((place.programme / "timetables" / STRAND).iterdir()).read_text().splitlines():
            if self.pairs[0] in line:
                days = {"mon": 21, "tue": 22, "wed": 23, "thu": 24, "fri": 25}
                return f"2026-09-{days[line.split('slot: ')[1][:3]]}"
        raise SystemExit("faults: the first pair is not planned")

    def stage(self, command, folder):
        """A fresh copy of what the command starts from."""
        place = self.stages[command.stage].copy(folder)
        if command.git:
            give_git(place)
        if command.first:
            forget_store(place)
        return place

    def commands(self):
        """Every writing command; half of them under git."""
        ann, ben = self.ids["Ann Archer"], self.ids["Ben Baker"]
        at = ["-C", "p", "--today"]
        people = [["enrol", "list", *at, "2026-10-10"]]
        one = [["enrol", "show", ann, *at, "2026-10-10"]]
        week = [["schedule", "week", "2026-W39", "--format", "json", *at, "2026-09-25"]]
        report = [["report", "--format", "json", *at, "2026-09-28"]]
        rows = [["match", "accept", STRAND, "--all", "--dry-run", "--basis", "rules", "--id-seed", "7", *at, "2026-09-17"]]
        plans = [["schedule", "accept", "--dry-run", *at, "2026-09-17"]]
        day = self.first_day(self.stages["agreed"])
        return [
            Command("enrol-add", ["enrol", "add", "--year", "Y8", "--strand", f"{STRAND}=mentee", "--id-seed", "5", *at,
                                  "2026-09-16"], "enrolled", people, "Zoe Zimmer\n", git=True, first=True),
            Command("enrol-set", ["enrol", "set", ann, "busy=[mon-lunch]", "interests=[chess, go]", *at, "2026-09-16"],
                    "enrolled", one),
            Command("enrol-gate", ["enrol", "gate", "training/core", "--all-mentors", STRAND, "--date", "2026-09-15",
                                   "--until", "2026-10-01", *at, "2026-09-16"], "enrolled", people),
            Command("enrol-import", ["enrol", "import", "later.csv", "--id-seed", "9", *at, "2026-09-18"], "enrolled",
                    people, git=True),
            Command("enrol-leave", ["enrol", "leave", ben, *at, "2026-09-18"], "enrolled",
                    [["enrol", "show", ben, *at, "2026-10-10"]]),
            Command("match", ["match", STRAND, *at, "2026-09-16"], "enrolled", rows, good=(0, 3), first=True),
            Command("match-accept", ["match", "accept", STRAND, "--all", "--basis", "rules", "--id-seed", "7", *at,
                                     "2026-09-17"], "proposed", report, git=True),
            Command("match-end", ["match", "end", self.pairs[1], "--reason", "timetable", "--never-again", *at,
                                  "2026-09-20"], "agreed", week),
            Command("schedule", ["schedule", "--from", "2026-09-21", *at, "2026-09-17"], "paired", plans, good=(0, 3),
                    git=True),
            Command("schedule-accept", ["schedule", "accept", *at, "2026-09-17"], "planned", week),
            Command("record-session", ["record", "session", self.pairs[0], "--date", day, *at, "2026-09-25"], "agreed",
                    report, git=True, first=True),
            Command("record-week", ["record", "week", "2026-W39", "--all-held", *at, "2026-09-25"], "begun", report),
        ]

    def command(self, name):
        return next(one for one in self.commands() if one.name == name)


def give_git(place):
    """An empty repository, so that the store keeps its journal in .git/kith."""
    run = finish(subprocess.Popen(["git", "init", "-q", "--template=", str(place.programme)], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, env={**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null"}))
    if run.code != 0:
        raise SystemExit(f"faults: git init: {run.shown()}")
    kith = place.programme / ".kith"
    if kith.is_dir():
        kith.rename(place.programme / ".git/kith")


def forget_store(place):
    """As if no command had ever written here."""
    for folder in (place.programme / ".kith", place.programme / ".git/kith", place.private / ".kith"):
        subprocess.run(["rm", "-rf", str(folder)], check=True)
