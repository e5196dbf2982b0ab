#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""kith match against brute force, on small random programmes.

    match_oracle.py KITH [--shapes] [--count N] [--seed S] [--keep-failures DIR]
    match_oracle.py --self [--shapes] [--count N] [--seed S]

Each programme is given to KITH and to match_rules.py, which tries every feasible set of pairs. The pairs, their fit
and why, the levels and the unplaced must agree. A programme that differs is kept and its path printed. With --self
kith isn't run; what the programmes exercise is counted instead. With --shapes the programmes are those of
random_shapes.py. Exit 1 on any difference.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True  # a test leaves nothing in the source tree

import random_programme  # noqa: E402
import random_shapes  # noqa: E402

PATIENCE = 60  # seconds for one run of kith


def arguments():
    parser = argparse.ArgumentParser(description="compare kith match with brute force")
    parser.add_argument("kith", nargs="?", help="the program to test")
    parser.add_argument("--count", type=int, default=150, help="programmes to try (150)")
    parser.add_argument("--seed", default="0", help="the same seed makes the same programmes (0)")
    parser.add_argument("--keep-failures", metavar="DIR", help="where programmes that differ are kept")
    parser.add_argument("--only", type=int, metavar="I", help="only the programme of this number")
    parser.add_argument("--self", action="store_true", help="don't run kith; say what the programmes exercise")
    parser.add_argument("--shapes", action="store_true", help="forms, buddies for all, feeder schools, rows of several")
    given = parser.parse_args()
    if bool(given.kith) == given.self:
        parser.error("give KITH or --self")
    return given


# kith's answer


def command(kith, folder, match):
    words = [os.path.abspath(kith), "-C", str(folder), "match", match.name, "--dry-run", "--format", "json"]
    return words + ["--today", str(match.today)] + (["--rematch"] if match.rematch else [])


def run(words):
    """(the proposal, None) or (None, what went wrong)."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("KITH")}
    environment.update(LC_ALL="C", TZ="UTC", NO_COLOR="1")
    try:
        done = subprocess.run(words, capture_output=True, env=environment, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return None, f"no answer in {PATIENCE} s"
    out, err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    if done.returncode not in (0, 3):
        return None, f"exit code {done.returncode}\n{err}{out}"
    try:
        return json.loads(out), None
    except ValueError as error:
        return None, f"not JSON: {error}\n{out}{err}"


# The right answer, in the same shape


def right_answer(match, pairs):
    levels = {level: match.value(level, pairs) for level in match.levels()}
    return {
        "pairs": sorted(pairs),
        "rows": {pair: (match.fit[pair], match.why[pair]) for pair in sorted(pairs)},
        "levels": levels,
        "unplaced": match.unplaced(pairs),
    }


def without_trailing_zeros(value):
    value = list(value)
    while value and value[-1] == 0:
        value.pop()
    return value


def same_level(level, one, other):
    if level == "choices" and isinstance(one, list):
        return without_trailing_zeros(one) == without_trailing_zeros(other)
    return one == other


# Comparing: each yields a sentence for each difference


def differing_pairs(answer, right, match):
    pairs = sorted(pair for row in answer["pairs"] for pair in match.pairs_of(row))
    if pairs != right["pairs"]:
        yield f"pairs: kith {pairs}, right {right['pairs']}"


def differing_rows(answer, right, match):
    for row in answer["pairs"]:
        pairs = match.pairs_of(row)
        fit = sum(match.fit[pair] for pair in pairs)
        if row.get("fit") != fit:
            yield f"fit of {pairs}: kith {row.get('fit')}, right {fit}"
        # Why of a row of several pairs has no shape in the contract.
        if len(pairs) == 1 and list(row.get("why", {}).items()) != list(match.why[pairs[0]].items()):
            yield f"why of {pairs}: kith {row.get('why')}, right {match.why[pairs[0]]}"


def differing_grouping(answer, match):
    """Rows are single pairs, or all new partners of one person; what is fixed has rows of its own."""
    together = match.rows_by
    chiefs = []
    for row in answer["pairs"]:
        pairs = match.pairs_of(row)
        if set(pairs) & match.fixed or set(pairs) & match.agreed:
            continue
        if together == "none":
            chiefs += pairs
            if len(pairs) > 1:
                yield f"a row of several: {pairs}"
        else:
            heads = {pair[0 if together == "mentor" else 1] for pair in pairs}
            chiefs += heads
            if len(heads) > 1:
                yield f"a row of several {together}s: {pairs}"
    if len(set(chiefs)) < len(chiefs):
        yield f"together {together}: rows that belong together stand apart: {chiefs}"


def differing_levels(answer, right):
    for level, value in right["levels"].items():
        printed = answer["levels"].get(level, value)
        if not same_level(level, printed, value):
            yield f"level {level}: kith {printed}, right {value}"


def differing_unplaced(answer, right):
    unplaced = sorted((row.get("person") or row["form"], row["because"]) for row in answer["unplaced"])
    # The rule's key in the files is asks: {gender: same}; either spelling of it will do.
    unplaced = [(person, "asks.gender" if because == "asks" else because) for person, because in unplaced]
    if unplaced != sorted(right["unplaced"].items()):
        yield f"unplaced: kith {unplaced}, right {sorted(right['unplaced'].items())}"


def differing_frame(answer, match):
    for key, value in (("proven", True), ("strand", match.name), ("made", str(match.today)), ("seed", int(match.seed)), ("rule", "optimal")):
        if answer.get(key, value) != value:
            yield f"{key}: kith {answer[key]}, right {value}"


def differences(answer, right, match):
    try:
        return [
            *differing_pairs(answer, right, match),
            *differing_rows(answer, right, match),
            *differing_grouping(answer, match),
            *differing_levels(answer, right),
            *differing_unplaced(answer, right),
            *differing_frame(answer, match),
        ]
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        return [f"the proposal isn't in the shape of commands.md: {error!r}"]


def worth(match, pairs):
    return {level: match.value(level, pairs) for level in [*match.levels(), "lottery"]}


def value_of_kiths_set(answer, match):
    """Kith's pairs by the rules: shows at once on which level they lose."""
    try:
        pairs = frozenset(pair for row in answer["pairs"] for pair in match.pairs_of(row))
    except (KeyError, TypeError):
        return "unreadable"
    if not match.is_feasible(pairs):
        broken = {pair: match.broken.get(pair) for pair in sorted(pairs - match.eligible - match.fixed)}
        missing = sorted(match.fixed - pairs)
        return f"not feasible; not eligible: {broken}; fixed but missing: {missing}"
    return worth(match, pairs)


def show(folder, words, found, answer, match, pairs):
    print(f"DIFFERENCE {folder}")
    print("  " + " ".join(words))
    for sentence in found:
        print("  - " + sentence.replace("\n", "\n    "))
    if answer is not None:
        print("  kith:  " + json.dumps(answer))
        print(f"  kith's set by the rules: {value_of_kiths_set(answer, match)}")
    right = right_answer(match, pairs)
    print(f"  right: {json.dumps({**right, 'rows': [[*pair, *row] for pair, row in right['rows'].items()]})}")
    print(f"  right set by the rules:  {worth(match, pairs)}")


# The two modes


def compare(kith, folder, match):
    pairs = match.winner()
    words = command(kith, folder, match)
    answer, fault = run(words)
    found = [fault] if fault else differences(answer, right_answer(match, pairs), match)
    if found:
        show(folder, words, found, answer, match, pairs)
    return bool(found)


def remove(folder):
    for path in (folder, folder.with_name(folder.name + "-private")):
        shutil.rmtree(path)


def programmes(given, parent):
    """(folder, match) of each programme; each has its own random numbers, so that --only makes the same one."""
    numbers = range(given.count) if given.only is None else [given.only]
    made_by = random_shapes if given.shapes else random_programme
    for number in numbers:
        folder = parent / f"seed{given.seed}-{number:04}"
        yield folder, made_by.make(folder, random.Random(f"{given.seed}/{number}"))


def test_kith(given, parent):
    tried = differing = 0
    for folder, match in programmes(given, parent):
        tried += 1
        if compare(given.kith, folder, match):
            differing += 1
        else:
            remove(folder)
    print(f"match oracle: {tried} instances, {differing} differences")
    return differing


def check_reading(folder):
    """A YAML 1.1 reader must retype nothing but whole numbers, dates and booleans; ids stay text."""
    import yaml

    for path in [*folder.rglob("*.yaml"), *folder.with_name(folder.name + "-private").rglob("*.yaml")]:
        typed, text = (yaml.load(path.read_text(), Loader=kind) for kind in (yaml.SafeLoader, yaml.BaseLoader))
        assert plain(typed) == text, path


def plain(value):
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def count_what_happens(counts, match):
    decided = []
    pairs = match.winner(decided)
    sets = match.feasible_sets()
    assert pairs in sets and match.fixed <= pairs
    counts["share"].update({
        "more than one feasible set": len(sets) > 1,
        "lottery needed": "lottery" in decided,
        "two levels or more decide": len(decided) > 1,
        "rematch": match.rematch,
        "agreed pairs": bool(match.agreed),
        "pinned rows": bool(match.pinned),
        "someone unplaced": bool(match.unplaced(pairs)),
        "bounds missed": match.value("bounds", pairs) > 0,
        "two schools": len(match.programme.schools) == 2,
        "forms": "forms" in match.programme.record,
        "groups": "groups" in match.matching,
        "at least one on both sides": all(
            int(match.matching.get(side, {}).get("at-least", 0)) for side in ("mentees-per-mentor", "mentors-per-mentee")
        ),
        "rows of several": match.rows_by != "none",
    })
    counts["level in order"].update(match.levels())
    counts["level decides"].update(decided)
    counts["because"].update(match.unplaced(pairs).values())
    counts["rule fails for a pair"].update(rule for broken in match.broken.values() for rule in broken)
    counts["open pairs"].update([len(match.open_pairs())])


def test_self(given, parent):
    names = ["share", "level in order", "level decides", "because", "rule fails for a pair", "open pairs"]
    counts = {name: Counter() for name in names}
    tried = 0
    for folder, match in programmes(given, parent):
        tried += 1
        check_reading(folder)
        count_what_happens(counts, match)
        remove(folder)
    for name, counter in counts.items():
        order = sorted(counter.items()) if name == "open pairs" else counter.most_common()
        print(f"{name}: " + ", ".join(f"{key} {value}" for key, value in order))
    print(f"match oracle: {tried} instances made, kith not run")
    return 0


def main():
    given = arguments()
    if given.keep_failures:
        parent = Path(given.keep_failures).absolute()
        parent.mkdir(parents=True, exist_ok=True)
    else:
        parent = Path(tempfile.mkdtemp(prefix="match-oracle-"))
    wrong = test_self(given, parent) if given.self else test_kith(given, parent)
    if not wrong and not given.keep_failures and not any(parent.iterdir()):
        parent.rmdir()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
