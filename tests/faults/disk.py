# SPDX-License-Identifier: MIT
"""What a disk may hold after the power fails, told from a log of system calls.

The model: a folder's operations (a name made, moved or removed) since that folder's last fsync may each be on the
disk or not, in any subset; a rename is one operation, whole or not at all, and is on the disk for certain once the
folder that took the new name was synced; a folder's own name belongs to its parent. What was written to a file since
its last fsync may be there, or be the old bytes, zeros, the first half, or nothing. Everything that was there before the
log is on the disk.
"""

import itertools
import os
import re
from dataclasses import dataclass, field

from trace import OPENING, unhex

VARIANTS = ("new", "old", "zeros", "half", "empty")


@dataclass
class Node:
    """A file or folder by number; a folder's names are in the disk's two views."""

    folder: bool
    mode: int
    data: bytes = b""        # as written
    safe: bytes = b""        # as synced
    safe_mode: int = 0

    def dirty(self):
        return not self.folder and (self.data != self.safe or self.mode != self.safe_mode)


@dataclass
class Step:
    """One operation on names: (folder, name, node or None), and the folder whose fsync settles it."""

    effects: list
    settled_by: int
    settled: bool = False


@dataclass
class Disk:
    """The tree under one folder as the log goes on: `names` is what programs see, `base` and `steps` what the disk
    has for certain and what it may have."""

    root: str
    nodes: list = field(default_factory=list)
    names: dict = field(default_factory=dict)
    base: dict = field(default_factory=dict)
    steps: list = field(default_factory=list)
    handles: dict = field(default_factory=dict)
    umask: int = 0o022

    def load(self, entries, mode=0o755):
        """From a tree as place.tree gives it."""
        self.nodes.append(Node(True, mode))
        self.names[0] = {}
        for path, entry in sorted(entries.items()):
            parent, name = self.find_parent(os.path.join(self.root, path))
            number = self.add(Node(entry.kind == "folder", entry.mode, entry.data, entry.data, entry.mode))
            self.names[parent][name] = number
        self.base = {number: dict(names) for number, names in self.names.items()}
        return self

    def add(self, node):
        self.nodes.append(node)
        if node.folder:
            self.names[len(self.nodes) - 1] = {}
        return len(self.nodes) - 1

    def find(self, path):
        """The node at a path, or None: outside the root, or not there."""
        if path == self.root:
            return 0
        if not path.startswith(self.root + "/"):
            return None
        at = 0
        for part in path[len(self.root) + 1:].split("/"):
            at = self.names.get(at, {}).get(part)
            if at is None:
                return None
        return at

    def find_parent(self, path):
        parent, name = os.path.split(path)
        return self.find(parent), name

    def step(self, effects, settled_by):
        for parent, name, node in effects:
            if node is None:
                self.names[parent].pop(name, None)
            else:
                self.names[parent][name] = node
        self.steps.append(Step(effects, settled_by))

    def sync(self, number):
        node = self.nodes[number]
        if node.folder:
            for step in self.steps:
                step.settled = step.settled or step.settled_by == number
        else:
            node.safe, node.safe_mode = node.data, node.mode

    def pending(self):
        return [at for at, step in enumerate(self.steps) if not step.settled]

    def dirty(self):
        return [number for number, node in enumerate(self.nodes) if node.dirty()]

    def materialise(self, lost, variants):
        """The tree on the disk: path -> (folder?, mode, bytes), without the steps that are lost."""
        names = {number: dict(inside) for number, inside in self.base.items()}
        for at, step in enumerate(self.steps):
            if at in lost:
                continue
            for parent, name, node in step.effects:
                inside = names.setdefault(parent, {})
                if node is None:
                    inside.pop(name, None)
                else:
                    inside[name] = node
        found = {}

        def walk(number, prefix):
            for name, inside in names.get(number, {}).items():
                node = self.nodes[inside]
                data, mode = node_after(node, variants.get(inside, "new"))
                found[prefix + name] = (node.folder, mode, data)
                if node.folder:
                    walk(inside, prefix + name + "/")

        walk(0, "")
        return found


def node_after(node, variant):
    if not node.dirty():
        return node.data, node.mode
    return {"new": (node.data, node.mode), "old": (node.safe, node.safe_mode),
            "zeros": (bytes(len(node.data)), node.mode), "half": (node.data[:len(node.data) // 2], node.mode),
            "empty": (b"", node.mode)}[variant]


class Replay:
    """Feeds the calls of a log to a disk, and says after which of them something could be lost."""

    def __init__(self, disk):
        self.disk, self.unknown = disk, []

    def feed(self, call):
        """True where the call changed anything."""
        if call.result is None or call.result < 0:
            return False
        act = getattr(self, "on_" + call.name, None)
        if act:
            return bool(act(call))
        if call.name in KNOWN_HARMLESS or not call.touches(self.disk.root):
            return False
        self.unknown.append(call.name)
        return False

    def handle(self, call):
        return self.disk.handles.get((call.thread, int(re.match(r"\d+", call.args)[0])))

    def on_open(self, call):
        path, disk = call.paths[-1], self.disk
        if not path.startswith(disk.root + "/") and path != disk.root:
            disk.handles.pop((call.thread, call.result), None)
            return False
        number, changed = disk.find(path), False
        if number is None:
            parent, name = disk.find_parent(path)
            mode = re.search(r"(?:mode=|, )(0\d+)", call.args)
            number = disk.add(Node(False, int(mode[1], 8) & ~disk.umask))
            disk.step([(parent, name, number)], parent)
            changed = True
        elif "O_TRUNC" in call.args and disk.nodes[number].data:
            disk.nodes[number].data, changed = b"", True
        disk.handles[call.thread, call.result] = [number, 0, "O_APPEND" in call.args]
        return changed

    on_openat = on_openat2 = on_creat = on_open

    def on_close(self, call):
        if call.args[:1].isdigit():
            self.disk.handles.pop((call.thread, int(re.match(r"\d+", call.args)[0])), None)

    def put(self, handle, data, offset):
        node = self.disk.nodes[handle[0]]
        node.data = node.data[:offset].ljust(offset, b"\0") + data + node.data[offset + len(data):]
        return True

    def on_write(self, call):
        if not (handle := self.handle(call)):
            return False
        data = b"".join(call.texts)[:call.result]
        if handle[2]:
            handle[1] = len(self.disk.nodes[handle[0]].data)
        handle[1] += len(data)
        return self.put(handle, data, handle[1] - len(data))

    on_writev = on_write

    def on_pwrite64(self, call):
        handle = self.handle(call)
        return bool(handle) and self.put(handle, b"".join(call.texts)[:call.result], int(call.args.rsplit(", ", 1)[1]))

    def on_read(self, call):
        if handle := self.handle(call):
            handle[1] += call.result

    def on_lseek(self, call):
        if handle := self.handle(call):
            handle[1] = call.result

    def on_ftruncate(self, call):
        if not (handle := self.handle(call)):
            return False
        size, node = int(call.args.rsplit(", ", 1)[1]), self.disk.nodes[handle[0]]
        changed = len(node.data) != size
        node.data = node.data[:size].ljust(size, b"\0")
        return changed

    def on_fsync(self, call):
        if handle := self.handle(call):
            self.disk.sync(handle[0])
            return True
        return False

    on_fdatasync = on_fsync

    def on_fchmod(self, call):
        handle = self.handle(call)
        if handle:
            self.disk.nodes[handle[0]].mode = int(call.args.rsplit(", ", 1)[1], 8)
            if self.disk.nodes[handle[0]].folder:
                self.disk.nodes[handle[0]].safe_mode = self.disk.nodes[handle[0]].mode
        return bool(handle)

    def on_umask(self, call):
        self.disk.umask = int(call.args, 8)

    def on_mkdir(self, call):
        path = call.paths[-1]
        parent, name = self.disk.find_parent(path)
        if parent is None:
            return False
        mode = int(re.search(r"(0\d+)$", call.args)[1], 8) & ~self.disk.umask
        self.disk.step([(parent, name, self.disk.add(Node(True, mode)))], parent)
        return True

    on_mkdirat = on_mkdir

    def on_unlink(self, call):
        parent, name = self.disk.find_parent(named(call)[0])
        if parent is None:
            return False
        self.disk.step([(parent, name, None)], parent)
        return True

    on_unlinkat = on_rmdir = on_unlink

    def on_rename(self, call):
        (source, from_name), (target, to_name) = (self.disk.find_parent(path) for path in named(call))
        if source is None or target is None:
            return False
        moved, replaced = self.disk.names[source][from_name], self.disk.names[target].get(to_name)
        kept = replaced if "RENAME_EXCHANGE" in call.args else None
        self.disk.step([(source, from_name, kept), (target, to_name, moved)], target)
        return True

    on_renameat = on_renameat2 = on_rename


KNOWN_HARMLESS = {*OPENING, "access", "faccessat2", "chdir", "execve", "fcntl", "flock", "fstat", "fstatfs", "fstatvfs",
                  "getcwd", "getdents64", "getxattr", "ioctl", "lseek", "lstat", "mmap", "newfstatat", "pread64",
                  "read", "readlink", "readlinkat", "stat", "statfs", "statx", "fadvise64", "dup", "dup2", "dup3"}


def named(call):
    """The paths that the call's names mean, in order (folders of dirfds are passed over)."""
    base, found = None, []
    for piece in re.finditer(r'<((?:\\x[0-9a-f]{2})*)>|"((?:\\x[0-9a-f]{2})*)"', call.args):
        if piece[1] is not None:
            base = unhex(piece[1]).decode()
        else:
            found.append(os.path.normpath(os.path.join(base or call.cwd, unhex(piece[2]).decode())))
    return found


def choices(count, limit):
    """Which of `count` steps are lost: every subset, or where these are too many, the plain ones: all, none, each
    prefix kept, each suffix kept, each alone lost, each alone kept, and pairs lost as far as the limit goes."""
    if 2 ** count <= limit:
        return [frozenset(lost) for size in range(count + 1) for lost in itertools.combinations(range(count), size)]
    everything = frozenset(range(count))
    chosen = [frozenset(), everything]
    chosen += [frozenset(range(at, count)) for at in range(1, count)]
    chosen += [frozenset(range(at)) for at in range(1, count)]
    chosen += [frozenset([at]) for at in range(count)] + [everything - {at} for at in range(count)]
    chosen += [frozenset(pair) for pair in itertools.combinations(range(count), 2)]
    return list(dict.fromkeys(chosen))[:max(limit, 4 * count)]


def data_choices(dirty):
    """What unsynced files hold: all alike, and each alone otherwise than the rest."""
    if not dirty:
        return [{}]
    found = [{number: variant for number in dirty} for variant in VARIANTS]
    if len(dirty) > 1:
        found += [{other: "old" if other == number else "new" for other in dirty} for number in dirty]
        found += [{other: "new" if other == number else "old" for other in dirty} for number in dirty]
    return found
