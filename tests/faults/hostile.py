# SPDX-License-Identifier: MIT
"""Hostile places (I9): links, pipes, sockets, devices and folders where a record, a folder of records or the store's own
files belong. Refused without a hang, and what lies outside is untouched."""

import os
import shutil
import socket
import stat
import tempfile
from pathlib import Path

from matrix import split
from place import tree
from tally import Outcome, Plan, Task
from trace import injected

KINDS = ("link-to-file", "link-to-folder", "link-to-nothing", "pipe", "socket", "device", "folder")
STORE_FOLDERS = ("itself", "txn", "private .kith", "private .kith/txn")
STORE = ("lock", "stamp", "txn/intent", "txn/intent.tmp", "txn/s0", "txn/old0", "private .kith/txn/s0",
         "private .kith/txn/s1", *STORE_FOLDERS)


def put(path, kind, outside):
    """Makes something odd at a path. A link to a folder leads to a copy of what was there."""
    if path.is_dir() and not path.is_symlink():
        shutil.copytree(path, outside / "folder", dirs_exist_ok=True)
        shutil.rmtree(path)
    elif path.exists() or path.is_symlink():
        shutil.copy(path, outside / "file")
        path.unlink()
    path.parent.mkdir(parents=True, exist_ok=True)
    if kind.startswith("link"):
        os.symlink(outside / kind.removeprefix("link-to-"), path)
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        bound = socket.socket(socket.AF_UNIX)
        here = os.getcwd()
        os.chdir(path.parent)  # a socket's name may not be long
        bound.bind(path.name)
        os.chdir(here)
        bound.close()
    elif kind == "device":
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 3))
    else:
        path.mkdir()


def surroundings(place):
    outside = place.folder.parent / "outside"
    outside.mkdir()
    (outside / "folder").mkdir()
    (outside / "file").write_text("id: x\n")
    return outside


def odd_record(prepared, path, kind, folder):
    """In a record's place, or a folder of records'."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    outside = surroundings(place)
    put(place.folder / path, kind, outside)
    before, outer = place.records(), tree(outside, stamps=True)
    view = place.kith(["check", "-C", "p", "--today", "2026-09-25"])
    run = place.kith(prepared.command.argv, prepared.command.stdin)
    broken = []
    for what, one in (("a reader", view), ("a writer", run)):
        if one.code is None or one.code < 0 or one.code == 70:
            broken.append(f"{what}: {one.shown()}")
        if not (kind == "folder" and path.endswith("people")) and one.code in (0, 3, 8):
            broken.append(f"{what} takes it: {one.shown()}")
    if place.records() != before:
        broken.append("the records changed")
    if tree(outside, stamps=True) != outer:
        broken.append("what lies outside changed")
    place.remove()
    return [f"I9 {kind} at {path}: {line}" for line in broken]


def odd_store(prepared, name, kind, folder, crashed):
    """In the place of the store's own files: refused with nothing changed, or cleared away and done."""
    place = prepared.base.copy(Path(tempfile.mkdtemp(dir=folder)) / "w")
    outside = surroundings(place)
    if crashed:
        injected(place, prepared.command.argv, crashed, "signal=KILL", prepared.command.stdin)
    at = place.private / name.removeprefix("private ") if name.startswith("private ") else place.journal / name
    if name == "itself":
        at = place.journal
    put(at, kind, outside)
    before, outer = place.records(), tree(outside, stamps=True)
    view = place.kith(prepared.command.views[0])
    run = place.kith(prepared.command.argv, prepared.command.stdin)
    broken = []
    for what, one in (("a reader", view), ("a writer", run)):
        if one.code is None or one.code < 0 or one.code == 70:
            broken.append(f"{what}: {one.shown()}")
    records = place.records()
    if run.code in prepared.command.good:
        if not crashed and records != prepared.new:
            broken.append(f"exit {run.code}, but the records are not the new ones")
    elif run.code != 8 and records != before:
        broken.append(f"exit {run.code}, but the records changed")
    if tree(outside, stamps=True) != outer:
        broken.append("what lies outside changed")
    place.remove()
    return [f"I9 {kind} at {name} of the store{', after a crash' if crashed else ''}: {line}" for line in broken]


def many(test, function, prepared, cases, folder):
    broken = []
    for name, kind, *more in cases:
        broken += function(prepared, name, kind, folder, *more)
    return [Outcome(test, len(cases), broken)]


def possible(kinds, part):
    if os.geteuid() == 0:
        return kinds
    part.skip("hostile, devices", "only root can make them")
    return tuple(kind for kind in kinds if kind != "device")


def plan(world):
    part = Plan("hostile", "places")
    if not world.traced:
        part.skip("hostile", "strace does not work here")
        return part
    kinds = possible(KINDS, part)
    ann = world.story.ids["Ann Archer"]
    prepared = world.prepared["enrol-set"]
    places = (f"p/people/{ann}.yaml", f"p-private/people/{ann}.yaml", "p-private/names.yaml", "p/programme.yaml",
              "p/people", "p-private/people", "p/strands")
    # A folder where a folder belongs is nothing odd.
    records = [(path, kind) for path in places for kind in kinds if kind != "folder" or path.endswith(".yaml")]
    store = [(name, kind, None) for name in STORE for kind in kinds if kind != "folder" or name not in STORE_FOLDERS]
    amid = prepared.points[len(prepared.points) * 2 // 3]
    store += [(name, kind, amid) for name in ("txn/intent", "txn/s0", "private .kith/txn") for kind in kinds
              if kind != "folder"]
    for test, function, cases in (("hostile.records", odd_record, records), ("hostile.store", odd_store, store)):
        if world.wanted(test):
            for some in split(cases, 12):
                part.tasks.append(Task(test, many, (test, function, prepared, some, world.folder), 6))
    return part
