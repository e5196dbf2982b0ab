# SPDX-License-Identifier: MIT
"""What happens to a school after its timetable is agreed: a room is lost, an adult is away, pupils' hours change."""
import collections
import random
import re
import shutil

CHANGES = ["room-lost", "adult-away", "pupils-changed"]
ONE_IN = 20     # of the pupils: five in a hundred


def copy(folder, to):
    for private in ("", "-private"):
        shutil.copytree(folder.with_name(folder.name + private), to.with_name(to.name + private), symlinks=True)


def span(world):
    [term] = world.calendar["terms"]
    return f"[{{from: {term['from']}, to: {term['to']}}}]"


def busiest(agreed, of):
    counts = collections.Counter(of(meeting) for meeting in agreed)
    return min(counts, key=lambda one: (-counts[one], one))


def apply(change, world, agreed, folder, seed):
    """Changes the files of the folder, as a person would."""
    {"room-lost": lose_room, "adult-away": lose_adult, "pupils-changed": change_pupils}[change](world, agreed, folder, seed)


def lose_room(world, agreed, folder, _):
    """The room with the most meetings is closed to the end of term."""
    room = busiest(agreed, lambda meeting: meeting.room)
    path = folder / "places.yaml"
    lines = path.read_text().splitlines(keepends=True)
    for n, line in enumerate(lines):
        if line.startswith(room + ":"):
            line = re.sub(r"closed: \[.*?\}\], ", "", line)
            lines[n] = line.replace("{name", f"{{closed: {span(world)}, name", 1)
    path.write_text("".join(lines))


def lose_adult(world, agreed, folder, _):
    """The adult with the most meetings is away to the end of term."""
    path = folder / "people" / f"{busiest(agreed, lambda meeting: meeting.adult)}.yaml"
    path.write_text(path.read_text() + f"away: {span(world)}\n")


def change_pupils(world, agreed, folder, seed):
    """One pupil in twenty has other hours: what is no lesson is drawn anew, four in ten suit."""
    draw = random.Random(seed)
    pupils = [who for who, one in sorted(world.people.items()) if "year" in one]
    slots = [name for name, slot in world.slots.items() if slot["kind"] != "lesson"]
    for who in draw.sample(pupils, max(1, len(pupils) // ONE_IN)):
        path = folder / "people" / f"{who}.yaml"
        kept = [line for line in path.read_text().splitlines(keepends=True) if not line.startswith("busy:")]
        busy = [slot for slot in slots if draw.random() >= 0.4]
        path.write_text("".join(kept) + (f"busy: [{', '.join(busy)}]\n" if busy else ""))
