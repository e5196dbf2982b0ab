# SPDX-License-Identifier: MIT
"""System calls: run a command under strace, read its log, and lay a fault on one call.

A call is named by its name and its number among the calls of that name in its thread, as strace counts them.
"""

import os
import re
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from place import WATCHDOG, finish

LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+|\?|0x[0-9a-f]+)(.*)$")
RESUMED = re.compile(r"^(\d+) +<\.\.\. (\w+) resumed>(.*)$")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
NAMED = re.compile(r"<((?:\\x[0-9a-f]{2})*)>")
STOPPED = re.compile(r"^(\d+) +--- stopped by SIGSTOP ---$", re.M)
WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC")

MUTATING = {
    "write", "pwrite64", "writev", "pwritev", "pwritev2", "ftruncate", "truncate", "fallocate", "copy_file_range",
    "sendfile", "splice", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink",
    "unlinkat", "mkdir", "mkdirat", "rmdir", "mknod", "mknodat", "chmod", "fchmod", "fchmodat", "chown", "fchown",
    "lchown", "fchownat", "utime", "utimes", "utimensat", "futimesat", "setxattr", "lsetxattr", "fsetxattr",
    "removexattr", "fremovexattr", "fsync", "fdatasync", "sync_file_range", "syncfs", "flock",
}
OPENING = {"open", "openat", "openat2", "creat"}
# Calls whose texts are bytes and not names.
TELLING = ("write", "pwrite", "read", "pread", "getrandom", "getdents", "ioctl", "poll", "send", "recv", "uname")


def unhex(text):
    return bytes(int(pair, 16) for pair in text.split("\\x")[1:])


@dataclass
class Call:
    """One line of the log. `number` counts the calls of this name in this thread, from 1."""

    thread: int
    name: str
    args: str
    result: int | None
    tail: str
    number: int
    texts: list = field(default_factory=list)
    paths: list = field(default_factory=list)
    cwd: str = ""

    def opens_for_writing(self):
        return self.name in OPENING and any(flag in self.args for flag in WRITING)

    def touches(self, folder):
        """Whether a path or an open file of it lies in `folder`."""
        prefix = str(folder)
        return any(path == prefix or path.startswith(prefix + "/") for path in self.paths)

    def shown(self, folder=""):
        path = self.paths[-1] if self.paths else ""
        return f"{self.name} {self.number} ({path.removeprefix(str(folder) + '/')})"


def joined_lines(text):
    """The log's lines, with calls that another thread broke in two put together."""
    waiting = {}
    for line in text.splitlines():
        resumed = RESUMED.match(line)
        if line.endswith("<unfinished ...>"):
            waiting[line.split(" ", 1)[0]] = line.removesuffix("<unfinished ...>").rstrip()
        elif resumed and resumed[1] in waiting:
            yield waiting.pop(resumed[1]) + resumed[3]
        else:
            yield line


def paths_of(args, tail, cwd):
    """Every path that a call names: open files (with -y), and names below them."""
    paths, base = [], cwd
    # A relative name belongs to the folder before it.
    for piece in re.finditer(r'<((?:\\x[0-9a-f]{2})*)>|"((?:\\x[0-9a-f]{2})*)"', args):
        if piece[1] is not None:
            base = unhex(piece[1]).decode("utf-8", "replace")
            paths.append(base)
        elif piece[2]:
            name = unhex(piece[2]).decode("utf-8", "replace")
            paths.append(os.path.normpath(os.path.join(base, name)))
    if opened := NAMED.search(tail):
        paths.append(unhex(opened[1]).decode("utf-8", "replace"))
    return paths


def read_log(path, cwd):
    counts, calls = {}, []
    for line in joined_lines(Path(path).read_text(errors="replace")):
        match = LINE.match(line)
        if not match:
            continue
        thread, name, args, result, tail = int(match[1]), match[2], match[3], match[4], match[5]
        counts[thread, name] = counts.get((thread, name), 0) + 1
        texts = [unhex(one) for one in TEXT.findall(args)]
        is_data = name.startswith(TELLING) and not name.startswith("readlink")
        handle = re.match(r"\d+<[^>]*>", args)
        paths = paths_of((handle[0] if handle else "") if is_data else args, tail, str(cwd))
        value = None if result == "?" else int(result, 0)
        calls.append(Call(thread, name, args, value, tail, counts[thread, name], texts, paths, str(cwd)))
    return calls


def strace(log, *options):
    return ["strace", "-f", "-o", str(log), *options]


def log_file():
    handle, path = tempfile.mkstemp(prefix="kith-strace-", dir=os.environ.get("KITH_FAULTS_LOGS"))
    os.close(handle)
    return Path(path)


def record(place, argv, stdin=None, data=False, fault=None, **options):
    """Runs kith: how it ended and its calls. With `data`, all bytes written; with a `fault`, (call, what) laid on it."""
    log = log_file()
    inject = ["-e", f"inject={fault[0].name}:{fault[1]}:when={fault[0].number}"] if fault else []
    run = place.kith(argv, stdin, under=strace(log, "-y", "-xx", "-s", "4194304" if data else "0", *inject), **options)
    calls = read_log(log, place.folder)
    log.unlink()
    return run, calls


def closes_written(calls):
    """The closes of files that were opened for writing, by their place in the list."""
    writing, closes = set(), set()
    for index, call in enumerate(calls):
        if call.opens_for_writing() and (call.result or -1) >= 0:
            writing.add((call.thread, call.result))
        elif call.name == "close":
            handle = (call.thread, int(re.match(r"\d+", call.args)[0])) if call.args[:1].isdigit() else None
            if handle in writing:
                writing.discard(handle)
                closes.add(index)
    return closes


def mutating(calls, folder):
    """The calls that change, or could change, something in `folder`; locks and closes of written files included."""
    closes = closes_written(calls)
    return [call for index, call in enumerate(calls) if call.touches(folder)
            and (call.name in MUTATING or call.opens_for_writing() or index in closes)]


def reading(calls, folder):
    """The calls in `folder` that only look, from the first change on."""
    points = {id(call) for call in mutating(calls, folder)}
    inside = [call for call in calls if call.touches(folder) and call.name not in ("execve", "chdir", "lseek", "fcntl")]
    first = next((index for index, call in enumerate(inside) if id(call) in points), len(inside))
    return [call for call in inside[first:] if id(call) not in points and call.name != "close"]


def injected(place, argv, call, fault, stdin=None, **options):
    """Runs kith with one fault on one call ("error=EIO", "signal=KILL"); the run, and whether the fault landed."""
    log = log_file()
    inject = f"inject={call.name}:{fault}:when={call.number}"
    run = place.kith(argv, stdin, under=strace(log, "-e", f"trace={call.name}", "-e", inject), **options)
    text = log.read_text(errors="replace")
    log.unlink()
    landed = run.code == -9 if "KILL" in fault else "(INJECTED)" in text
    return run, landed


class Paused:
    """kith, stopped right after one of its calls was done; to be let go on with `go_on`."""

    def __init__(self, place, argv, call, stdin=None, **options):
        self.log = log_file()
        inject = f"inject={call.name}:signal=STOP:when={call.number}"
        self.child = place.start(argv, under=strace(self.log, "-e", f"trace={call.name}", "-e", inject), **options)
        self.stdin = None if stdin is None else stdin.encode()
        if self.stdin is not None:
            self.child.stdin.write(self.stdin)
            self.child.stdin.close()
            self.child.stdin = None
        self.stopped = self.wait_for_stop()

    def wait_for_stop(self):
        """Whether it stopped: False where the call never came."""
        end = time.monotonic() + WATCHDOG
        while time.monotonic() < end:
            text = self.log.read_text(errors="replace")
            if STOPPED.search(text):
                return True
            if self.child.poll() is not None:
                return False
            time.sleep(0.001)
        return False

    def go_on(self):
        """Lets it go on, and whoever stops after it at a call of the same number: a thread, or git as its child."""
        letting = threading.Thread(target=self.let_all_go)
        letting.start()
        run = finish(self.child)
        letting.join()
        self.log.unlink(missing_ok=True)
        return run

    def let_all_go(self):
        gone = 0
        while self.child.poll() is None:
            stops = STOPPED.findall(self.log.read_text(errors="replace"))
            for one in stops[gone:]:
                subprocess.run(["kill", "-CONT", one], check=False)
            gone = len(stops)
            time.sleep(0.001)


def can_trace():
    """Whether strace works here (a container may forbid ptrace)."""
    try:
        return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


