# SPDX-License-Identifier: MIT
"""Running the programs that kith's scheduling is measured beside, and reading what they say."""
import dataclasses
import re
import subprocess

from school_world import LEVELS, MORE_IS_BETTER

PEERS = ["cbc", "cbc-levels", "glpsol", "fet-cl"]
NOTHING_YET = 1e40  # a bound beyond it is none


@dataclasses.dataclass
class Run:
    code: int
    cpu: float
    peak: float
    out: str
    said: str       # the last line of what went wrong


@dataclasses.dataclass
class Answer:
    run: Run
    plan: list = None
    bounds: dict = None
    total: int = None   # what the weighted sum cannot be below


class Runner:
    """Runs a command in the bench's folder; CPU seconds and memory are the child's own, and 0 without bench_timed."""

    def __init__(self, timed, folder):
        self.timed, self.folder = timed, folder

    def __call__(self, command, limit):
        if not self.timed:
            done = subprocess.run(list(map(str, command)), capture_output=True, text=True, cwd=self.folder, errors="replace")
            return Run(done.returncode, 0.0, 0.0, done.stdout, done.stderr)
        figures = self.folder / "figures"
        done = subprocess.run([self.timed, figures, str(limit), *map(str, command)], capture_output=True, text=True,
                              cwd=self.folder, errors="replace")
        told = dict(line.split() for line in figures.read_text().splitlines())
        said = (done.stderr.strip() or f"ends with {told['code']}").splitlines()[-1]
        return Run(int(told["code"]), float(told["cpu"]), float(told["peak"]), done.stdout, said[:60])


def solve(name, program, run, limit):
    if name == "cbc-levels":
        return by_levels(program, run, limit)
    file = run.folder / "school.lp"
    program.write(file, program.weighted())
    one = cbc if name == "cbc" else glpsol
    result, chosen, bound = one(program, run, file, limit)
    total = None if bound is None else bound + program.shift()
    return Answer(result, program.plan(chosen) if chosen is not None else None, None, total)


def whole(bound):
    """The least whole number that is not below it, a little slack for the solver's arithmetic allowed."""
    return None if bound is None or abs(bound) > NOTHING_YET else -int(-(bound - 1e-4) // 1)


def cbc(program, run, file, limit, start=None):
    """(run, columns set to one or None, what the objective cannot be below)."""
    answer = run.folder / "answer"
    answer.unlink(missing_ok=True)
    begin = ["-mipstart", start] if start else []
    result = run(["cbc", file, *begin, "-seconds", limit, "-solve", "-solution", answer], 3 * limit + 60)
    lines = answer.read_text().splitlines() if answer.exists() else []
    status = lines[0] if lines else "no answer"
    result.said = "no answer"
    bound = None
    if found := re.search(r"^Lower bound:\s+(\S+)", result.out, re.M):
        bound = float(found[1])
    if status.startswith("Optimal"):
        bound = float(status.split()[-1])
    rows = [line.replace("**", "").split() for line in lines[1:]]
    values = {row[1]: float(row[2]) for row in rows if len(row) >= 3 and row[1].startswith("x")}
    has_answer = status.startswith("Optimal") or status.startswith("Stopped") and "no integer solution" not in status
    chosen = {int(column[1:]) for column, value in values.items() if value > 0.5} if has_answer and values else None
    return result, chosen, whole(bound)


def glpsol(program, run, file, limit):
    answer = run.folder / "answer"
    answer.unlink(missing_ok=True)
    result = run(["glpsol", "--lp", file, "--tmlim", limit, "-w", answer], 3 * limit + 60)
    bounds = re.findall(r"^\+.*>=\s+(-?\d\S*)", result.out, re.M)
    bound = float(bounds[-1]) if bounds else None
    chosen = None
    lines = answer.read_text().splitlines() if answer.exists() else []
    status = next((line.split() for line in lines if line.startswith("s mip")), None)
    if status and status[4] in ("o", "f"):
        chosen = {int(line.split()[1]) - 1 for line in lines if line.startswith("j") and float(line.split()[2]) > 0.5}
        bound = float(status[5]) if status[4] == "o" else bound
    result.said = "no answer"
    return result, chosen, whole(bound)


def by_levels(program, run, limit):
    """cbc on one level after the other, each from the answer before; bounds hold given the levels before."""
    file, start = run.folder / "school.lp", None
    fixed, bounds, chosen, result = [], {}, None, Run(0, 0.0, 0.0, "", "")
    for level in LEVELS:
        left = limit - result.cpu
        if not program.levels[level] or left < 1:
            continue
        program.write(file, program.levels[level], fixed)
        one, found, bound = cbc(program, run, file, int(left), start)
        result = Run(one.code, result.cpu + one.cpu, max(result.peak, one.peak), "", one.said)
        if found is None:
            break
        chosen = found
        value = sum(factor for factor, x in program.levels[level] if x in chosen)
        fixed.append((level, value))
        if bound is not None:
            bounds[level] = -bound if level in MORE_IS_BETTER else bound
        start = run.folder / "start"
        start.write_text("start - objective value 0\n" + "".join(f"{x} x{x} 1 0\n" for x in sorted(chosen)))
    return Answer(result, program.plan(chosen) if chosen is not None else None, bounds)
