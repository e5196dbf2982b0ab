# SPDX-License-Identifier: MIT
"""A programme folder with its private part in a folder of its own: copied, run in, looked at.

The programme is FOLDER/p, its private part FOLDER/p-private. Records are everything but the store's own folders
(p/.git/kith or p/.kith, and p-private/.kith).
"""

import os
import shutil
import signal
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

WATCHDOG = 60  # seconds; far beyond anything expected, so that a hang is a finding and not a stuck run


@dataclass(frozen=True)
class Run:
    """How a command ended: `code` is negative for a signal, None where the watchdog ended it."""

    code: int | None
    out: str
    err: str

    def shown(self):
        return f"exit {self.code}, stderr {self.err.strip()[-300:]!r}"


@dataclass(frozen=True)
class Entry:
    """One name in a folder, as a reader sees it."""

    kind: str
    mode: int
    data: bytes


def scratch():
    """Where folders are made: in memory where there is room, for speed; else where TMPDIR says."""
    if os.environ.get("KITH_FAULTS_WORK"):
        return os.environ["KITH_FAULTS_WORK"]
    memory = "/dev/shm"
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 256 << 20:
        return memory
    return tempfile.gettempdir()


def environment(**more):
    """The same for every run, whatever the caller's is."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    kept.update(LC_ALL="C", TZ="UTC", COLUMNS="80", NO_COLOR="1", ASAN_OPTIONS="detect_leaks=0")
    kept.update(more)
    return kept


def finish(child, stdin=None):
    """Waits for a started child, and ends it where it hangs."""
    try:
        out, err = child.communicate(stdin, timeout=WATCHDOG)
        code = child.returncode
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        out, err = child.communicate()
        code = None
    return Run(code, (out or b"").decode("utf-8", "replace"), (err or b"").decode("utf-8", "replace"))


def tree(folder, skipped=(), stamps=False):
    """Every name under `folder`: relative path -> Entry. `stamps` adds what changes with a write of the same bytes."""
    found = {}

    def walk(at, prefix):
        for one in sorted(os.scandir(at), key=lambda one: one.name):
            path = prefix + one.name
            if path in skipped:
                continue
            about = one.stat(follow_symlinks=False)
            kind, data = "other", b""
            if stat.S_ISREG(about.st_mode):
                kind, data = "file", Path(one.path).read_bytes()
            elif stat.S_ISLNK(about.st_mode):
                kind, data = "link", os.readlink(one.path).encode()
            elif stat.S_ISDIR(about.st_mode):
                kind = "folder"
            if stamps:
                data += b"|%d|%d" % (about.st_ino, about.st_mtime_ns)
            found[path] = Entry(kind, stat.S_IMODE(about.st_mode), data)
            if kind == "folder":
                walk(one.path, path + "/")

    if os.path.isdir(folder):
        walk(folder, "")
    return found


def difference(a, b):
    """What stands otherwise in two trees, for a message: at most six paths."""
    paths = [path for path in sorted(set(a) | set(b)) if a.get(path) != b.get(path)]
    words = []
    for path in paths[:6]:
        if path not in a:
            words.append(f"+{path}")
        elif path not in b:
            words.append(f"-{path}")
        elif a[path].data == b[path].data:
            words.append(f"mode of {path} {a[path].mode:o}/{b[path].mode:o}")
        else:
            words.append(f"~{path}")
    return ", ".join(words) + (" …" if len(paths) > 6 else "")


class Place:
    """One folder with a programme and its private part."""

    def __init__(self, folder, kith):
        self.folder = Path(folder)
        self.kith_path = str(kith)
        self.programme = self.folder / "p"
        self.private = self.folder / "p-private"

    @property
    def journal(self):
        """Where the lock and the journal live."""
        if (self.programme / ".git").is_dir() and not (self.programme / ".kith").is_dir():
            return self.programme / ".git/kith"
        return self.programme / ".kith"

    def copy(self, folder):
        subprocess.run(["cp", "-a", str(self.folder), str(folder)], check=True)
        return Place(folder, self.kith_path)

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, argv):
        return [self.kith_path, *argv]

    def start(self, argv, under=(), env=None, **options):
        """Starts kith, with `under` before it (strace and its options)."""
        options = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE,
                   "start_new_session": True, **options}
        return subprocess.Popen([*under, *self.command(argv)], cwd=self.folder, env=environment(**(env or {})), **options)

    def kith(self, argv, stdin=None, **options):
        return finish(self.start(argv, **options), None if stdin is None else stdin.encode())

    def recover(self, *more):
        return self.kith(["recover", "-C", "p", *more])

    def everything(self, stamps=False):
        """All names, the store's own included."""
        return tree(self.folder, (), stamps)

    def records(self):
        """All names but the store's own folders."""
        return tree(self.folder, ("p/.git/kith", "p/.kith", "p-private/.kith"))

    def debris(self):
        """What a finished or cleared change must not leave in the store's own folders."""
        kept = {"lock", "stamp", "txn"}
        mine = tree(self.journal) | {f"private: {path}": one for path, one in tree(self.private / ".kith").items()}
        return [path for path in mine if path.removeprefix("private: ") not in kept]

    def somebody(self):
        """The id of a person whom no command of the tests changes: the first in the list of names."""
        return (self.private / "names.yaml").read_text().split(":")[0]

    def has_intent(self):
        return (self.journal / "txn/intent").exists()

    def view(self, views):
        """What reading commands show: their exit codes and standard outputs."""
        runs = (self.kith(argv) for argv in views)
        return tuple((run.code, run.out.replace(str(self.folder), "HERE")) for run in runs)
