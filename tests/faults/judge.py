# SPDX-License-Identifier: MIT
"""What must hold, each with its name: I1 old or new whole, I2 the exit code says which, I3 recovery is repeatable, I4 no
debris, I5 what was acknowledged stays, I6 the same under concurrency, I7 no hand edit is lost, I8 readers do not write,
I9 nothing foreign is touched, I10 full disks, I11 read-only folders, I12 no change writes nothing, I13 modes stay, I14
failing output. A broken one is a line of text; none is an empty list."""

from dataclasses import dataclass

from place import difference, tree
from trace import mutating, reading, record

NOTHING_CHANGED = (4, 5, 6)
RECORDED = (0, 3, 8)


@dataclass
class Prepared:
    """A command with what stands before and after it, and its calls when nothing goes wrong."""

    command: object
    base: object
    old: dict
    new: dict
    old_seen: tuple
    new_seen: tuple
    calls: list

    @property
    def points(self):
        return mutating(self.calls, self.base.folder)

    @property
    def looks(self):
        return reading(self.calls, self.base.folder)


def prepare(story, command, folder):
    """Runs the command twice undisturbed. A command whose effect no reader shows, or that is not repeatable, is a
    fault of the tests: they end."""
    base = story.stage(command, folder / f"base-{command.name}")
    first, second = base.copy(folder / "first"), base.copy(folder / "second")
    old, old_seen = base.records(), base.view(command.views)
    run, calls = record(first, command.argv, command.stdin)
    if run.code not in command.good:
        raise SystemExit(f"faults: {command.name} does not work: {run.shown()}")
    new, new_seen = first.records(), first.view(command.views)
    second.kith(command.argv, command.stdin)
    if second.records() != new:
        raise SystemExit(f"faults: {command.name} is not repeatable: {difference(second.records(), new)}")
    if new == old or new_seen == old_seen:
        raise SystemExit(f"faults: {command.name} changes nothing that a reader shows")
    rebased = [rebase(call, str(first.folder), str(base.folder)) for call in calls]
    for place in (first, second):
        place.remove()
    return Prepared(command, base, old, new, old_seen, new_seen, rebased)


def rebase(call, was, now):
    call.paths = [path.replace(was, now, 1) if path.startswith(was) else path for path in call.paths]
    return call


def judge_reader(place, prepared, which=None):
    """I1 and I8: a reader shows the old or the new whole (or the one that must be), and leaves every byte alone.
    Gives "old", "new" or None, and what is broken."""
    before = place.everything(stamps=True)
    seen = place.view(prepared.command.views)
    broken = []
    after = place.everything(stamps=True)
    if before != after:
        broken.append(f"I8 a reader wrote: {difference(before, after)}")
    found = {prepared.old_seen: "old", prepared.new_seen: "new"}.get(seen)
    if found is None:
        broken.append(f"I1 a reader sees neither old nor new whole: {[code for code, _ in seen]}")
    elif which and found != which:
        broken.append(f"I2 a reader sees the {found} records where the {which} must stand")
    return found, broken


def judge_recovery(place, prepared, which):
    """I1, I3, I4, I13: recovery ends with the records that readers saw, clean, and a second one changes nothing."""
    run = place.recover()
    if run.code != 0:
        return [f"I3 recover: {run.shown()}"]
    broken = judge_records(place, prepared, which)
    if rest := place.debris():
        broken.append(f"I4 left after recover: {', '.join(rest[:5])}")
    first = {path: one for path, one in place.everything().items() if not path.endswith("/lock")}
    again = place.recover()
    second = {path: one for path, one in place.everything().items() if not path.endswith("/lock")}
    if again.code != 0 or first != second:
        broken.append(f"I3 recover again: {again.shown()} {difference(first, second)}")
    return broken


def judge_records(place, prepared, which):
    """The bytes and modes of every record: the old, the new, or (where `which` is None) one of them."""
    records = place.records()
    wanted = {"old": [prepared.old], "new": [prepared.new], None: [prepared.old, prepared.new]}[which]
    if records in wanted:
        return []
    rest = difference(wanted[0], records)
    return [f"{'I13' if 'mode of' in rest and '~' not in rest else 'I1'} records are not the {which or 'old or new'}: {rest}"]


def judge_exit(place, run, prepared):
    """I2: which records the exit code promises, and what is broken of that promise already."""
    if run.code in NOTHING_CHANGED:
        broken = judge_records(place, prepared, "old")
        if "recorded" in run.err.lower() and "nothing" not in run.err.lower():
            broken.append(f"I2 {run.shown()} claims a change")
        return "old", [line.replace("I1 ", "I2 ", 1) for line in broken]
    if run.code == 8:
        return "new", [] if "recorded" in run.err else [f"I2 {run.shown()} does not say that the change is recorded"]
    if run.code in prepared.command.good:
        return "new", [line.replace("I1 ", "I2 ", 1) for line in judge_records(place, prepared, "new")]
    return None, [f"I2 {run.shown()}"]


def judge_fault(place, run, prepared, killed):
    """Everything that must hold after one fault."""
    which, broken = (None, []) if killed else judge_exit(place, run, prepared)
    seen, more = judge_reader(place, prepared, which)
    return broken + more + judge_privacy(place, prepared) + judge_recovery(place, prepared, which or seen)


def judge_privacy(place, prepared):
    """Nothing private waits in the tracked folder, whatever was cut off there."""
    secret = {entry.data for path, entry in prepared.new.items() if path.startswith("p-private/") and entry.data}
    lying = [path for path, entry in tree(place.programme).items() if entry.data in secret]
    return [f"I9 private bytes lie in the tracked folder: {lying[:3]}"] if lying else []
