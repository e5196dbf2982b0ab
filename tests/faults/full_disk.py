# SPDX-License-Identifier: MIT
"""Full disks and closed doors: a small tmpfs with ever less room or fewer inodes, a limit on file sizes, folders that
are read-only by mode or by mount, and the private part on another file system. Mounts are made in a namespace of their
own and are gone with it."""

import ctypes
import os
import resource
import shutil
import subprocess
import tempfile
import traceback
from pathlib import Path

from judge import judge_fault, judge_reader, judge_records, judge_recovery
from place import Place
from tally import Outcome, Plan, Task
from trace import injected

COMMANDS = ("enrol-set", "enrol-gate", "enrol-import", "match-accept", "record-week")
NEW_MOUNTS = 0x00020000  # CLONE_NEWNS
NOBODY = "65534"


def apart(function, *args):
    """Runs a function in a child with its own mounts; what it found comes back through a pipe."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            if ctypes.CDLL(None, use_errno=True).unshare(NEW_MOUNTS) != 0:
                raise OSError(ctypes.get_errno(), "unshare")
            subprocess.run(["mount", "--make-rprivate", "/"], check=True)
            faults, broken = function(*args)
        except BaseException:
            faults, broken = 0, [f"harness: {traceback.format_exc()[-500:]}"]
        with os.fdopen(writer, "w") as pipe:
            pipe.write("\0".join([str(faults), *broken]))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        faults, *broken = pipe.read().split("\0")
    os.waitpid(child, 0)
    return int(faults or 0), broken


def can_mount():
    """Whether a tmpfs can be mounted here: root, and not forbidden."""
    if os.geteuid() != 0 or not shutil.which("mount"):
        return False

    def attempt():
        with tempfile.TemporaryDirectory() as at:
            mount_tmpfs(at, "size=64k")
            subprocess.run(["umount", at], check=True)
        return 1, []

    return not apart(attempt)[1]


def mount_tmpfs(at, options):
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", str(at)], check=True)


def room_left(at):
    about = os.statvfs(at)
    return about.f_bavail * about.f_frsize, about.f_favail


def fill(at, pages, inodes):
    """Leaves so many pages, or so many inodes (None: as they are)."""
    filler = Path(at) / "filler"
    filler.mkdir()
    if inodes is not None:
        for number in range(max(0, room_left(at)[1] - inodes)):
            (filler / f"{number}").touch()
    if pages is not None:
        spare = room_left(at)[0] - pages * 4096
        with open(filler / "bytes", "wb") as file:
            file.write(b"x" * max(0, spare))


def ever_fuller(prepared, resource_name, folder):
    """The command with no room at all, then one page (or inode) more each time, until it succeeds."""
    at = Path(tempfile.mkdtemp(dir=folder))
    mount_tmpfs(at, "size=2m,nr_inodes=400")
    faults, broken = 0, []
    for left in range(0, 160):
        place = prepared.base.copy(at / "w")
        fill(at, *((left, None) if resource_name == "pages" else (None, left)))
        run = place.kith(prepared.command.argv, prepared.command.stdin)
        shutil.rmtree(at / "filler")
        lines = judge_fault(place, run, prepared, killed=False)
        broken += [f"{prepared.command.name}, {left} {resource_name} left: {line}" for line in lines]
        place.remove()
        if run.code in prepared.command.good:
            return faults, broken
        faults += 1
    return faults, [*broken, f"{prepared.command.name} never succeeds with {left} {resource_name} left"]


def in_full(test, prepared, resource_name, folder):
    return [Outcome(test, *apart(ever_fuller, prepared, resource_name, folder))]


def size_limits(test, prepared, folder):
    """A limit on file sizes (EFBIG) at sizes around those of the records and the journal."""
    faults, broken = 0, []
    for size in (0, 1, 16, 64, 100, 200, 400, 800, 1600, 3200, 6400, 12800):
        place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")

        def limited(size=size):
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

        run = place.kith(prepared.command.argv, prepared.command.stdin, preexec_fn=limited)
        faults += run.code not in prepared.command.good
        lines = judge_fault(place, run, prepared, killed=False)
        broken += [f"{prepared.command.name}, files of at most {size} bytes: {line}" for line in lines]
        place.remove()
    return [Outcome(test, faults, broken)]


def closed_to_nobody(test, prepared, folder):
    """Folders that the user may read and not write: reading works, writing says that nothing changed (I11)."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    os.chmod(folder, 0o755)
    os.chmod(place.folder.parent, 0o755)
    kith = place.folder.parent / "kith"
    shutil.copy(place.kith_path, kith)
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", str(place.folder)], check=True)
    subprocess.run(["chmod", "-R", "a-w", str(place.folder)], check=True)
    under = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"] if os.geteuid() == 0 else []
    other = Place(place.folder, kith)
    before = other.everything()
    run = other.kith(prepared.command.argv, prepared.command.stdin, under=under)
    broken = [] if run.code == 4 else [f"I11 {run.shown()}"]
    views = [other.kith(argv, under=under) for argv in prepared.command.views]
    if tuple((view.code, view.out) for view in views) != prepared.old_seen:
        broken.append(f"I11 reading: {views[0].shown()}")
    if other.everything() != before:
        broken.append("I11 something changed")
    subprocess.run(["chmod", "-R", "u+w", str(place.folder)], check=True)
    place.remove()
    return [Outcome(test, 1, [f"{prepared.command.name}, folders without w: {line}" for line in broken])]


def read_only_mount(prepared, folder):
    """The same on a read-only mount; where a crash left something, readers show it too."""
    broken = []
    points = prepared.points
    for call in [None, points[len(points) * 2 // 3]]:
        place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
        if call:
            injected(place, prepared.command.argv, call, "signal=KILL", prepared.command.stdin)
        subprocess.run(["mount", "--bind", str(place.folder), str(place.folder)], check=True)
        subprocess.run(["mount", "-o", "remount,bind,ro", str(place.folder)], check=True)
        seen, lines = judge_reader(place, prepared, None if call else "old")
        before = place.everything()
        other = ["enrol", "set", place.somebody(), "tags=[x]", "-C", "p", "--today", "2026-09-28"]
        for argv in (other, ["recover", "-C", "p"]):
            run = place.kith(argv)
            if run.code != 4 and not (argv[0] == "recover" and run.code == 0 and not call):
                lines.append(f"I11 {argv[0]}: {run.shown()}")
        if place.everything() != before:
            lines.append("I11 something changed")
        subprocess.run(["umount", str(place.folder)], check=True)
        lines += judge_recovery(place, prepared, seen)
        where = f"on a read-only mount{', crashed before' if call else ''}"
        broken += [f"{prepared.command.name} {where}: {line}" for line in lines]
        place.remove()
    return 2, broken


def two_disks(prepared, calls, folder):
    """The private part on another file system: as whole, and killed at any point."""
    broken = []
    for call in [None, *calls]:
        place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
        kept = place.private.rename(place.folder.parent / "kept")
        place.private.mkdir()
        mount_tmpfs(place.private, "size=8m,mode=700")
        subprocess.run(["cp", "-a", f"{kept}/.", str(place.private)], check=True)
        if call:
            run, _ = injected(place, prepared.command.argv, call, "signal=KILL", prepared.command.stdin)
        else:
            run = place.kith(prepared.command.argv, prepared.command.stdin)
        lines = judge_fault(place, run, prepared, killed=run.code == -9)
        if not call:
            lines += judge_records(place, prepared, "new")
        subprocess.run(["umount", str(place.private)], check=True)
        where = f"killed at {call.shown(prepared.base.folder)}" if call else "undisturbed"
        broken += [f"{prepared.command.name} with the private part on another disk, {where}: {line}" for line in lines]
        place.remove()
    return 1 + len(calls), broken


def in_namespace(test, function, *args):
    return [Outcome(test, *apart(function, *args))]


def plan(world):
    disks = Plan("full-disk")
    if not world.traced:
        disks.skip("full-disk", "strace does not work here")
        return disks

    def add(test, function, *args):
        if world.wanted(test):
            disks.tasks.append(Task(test, function, (test, *args), 20))

    for name in COMMANDS[:5 if world.everything else 3]:
        add(f"full-disk.{name}.size-limit", size_limits, world.prepared[name], world.folder)
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        disks.skip("full-disk.closed", "there is no setpriv to become nobody with")
    else:
        add("full-disk.closed", closed_to_nobody, world.prepared["enrol-set"], world.folder)
    if not can_mount():
        disks.skip("full-disk on tmpfs, read-only mounts, two disks", "mount is refused here")
        return disks
    for name in COMMANDS[:5 if world.everything else 4]:
        for kind in ("pages", "inodes"):
            add(f"full-disk.{name}.{kind}", in_full, world.prepared[name], kind, world.folder)
    add("full-disk.read-only-mount", in_namespace, read_only_mount, world.prepared["enrol-set"], world.folder)
    two = world.prepared["enrol-import"]
    points = disks.sampled(two.points, 20, world.everything) if world.wanted("full-disk.two-disks") else []
    add("full-disk.two-disks", in_namespace, two_disks, two, points, world.folder)
    return disks
