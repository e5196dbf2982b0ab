#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""kith match against brute force, on small random programmes.

    match_oracle.py KITH [--shapes] [--count N] [--seed S] [--keep-failures DIR]
    match_oracle.py --self [--shapes] [--count N] [--seed S]

Each programme is given to KITH and to match_rules.py, which tries every feasible set of pairs. The pairs, their fit
and why, the levels, the unplaced and the rules to relax for them must agree. Under the optimal rule KITH writes a proof
of each answer, which KITH and proof_check.py accept; of every 25th programme each number of the proof is changed in
turn, and the two must agree on what is left of it, and refuse it where its digest was not made anew. Under the stable
rule what kith says of the optimal one is compared, too. A programme that differs is kept and its path printed. With
--self kith isn't run; what the programmes exercise is counted instead, and the stable sets are checked against each
other. With --shapes the programmes are those of random_shapes.py. Exit 1 on any difference.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True  # a test leaves nothing in the source tree

import proof_check  # noqa: E402
import random_programme  # noqa: E402
import random_shapes  # noqa: E402
import relaxations  # noqa: E402
import stable_rule  # noqa: E402
from match_rules import Match  # noqa: E402

PATIENCE = 60  # seconds for one run of kith
NUMBERS = re.compile(r"(?<= )-?[0-9]+(?=[ \n])|(?<=made ....-..-)[0-9]+|(?<= choices-)[0-9]+")
CHANGED_PROOFS = 25  # of one programme in so many every number of the proof is changed


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


def start(words):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("KITH")}
    environment.update(LC_ALL="C", TZ="UTC", NO_COLOR="1")
    return subprocess.run(words, capture_output=True, env=environment, timeout=PATIENCE, check=False)


def run(words):
    """(the proposal, None) or (None, what went wrong)."""
    try:
        done = start(words)
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


def right_set(match, decided_by=None):
    return stable_rule.winner(match) if match.rule == "stable" else match.winner(decided_by)


def right_answer(match, pairs):
    levels = {level: match.value(level, pairs) for level in match.levels()}
    return {
        "optimal": stable_rule.optimal_beside(match),
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


def chosen_pairs(answer, match):
    return {pair for row in answer["pairs"] for pair in match.pairs_of(row)}


def differing_grouping(answer, match):
    """Rows are single pairs, or all new partners of one person; what goes on or is pinned has rows of its own."""
    together = match.rows_by
    own = match.pinned.union(*match.kept_rows(chosen_pairs(answer, match)).values())
    chiefs = []
    for row in answer["pairs"]:
        pairs = match.pairs_of(row)
        if set(pairs) & own:
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


def differing_optimal(answer, right):
    one, other = answer.get("optimal"), right["optimal"]
    if one is None or other is None:
        if one != other:
            yield f"optimal: kith {one}, right {other}"
        return
    for key in ("placed", "fit", "blocking-pairs"):
        if one[key] != other[key]:
            yield f"optimal {key}: kith {one[key]}, right {other[key]}"
    for level in other["levels"]:
        if not same_level(level, one["levels"][level], other["levels"][level]):
            yield f"optimal {level}: kith {one['levels'][level]}, right {other['levels'][level]}"


def differing_unplaced(answer, right):
    unplaced = sorted((row.get("person") or row["form"], row["because"]) for row in answer["unplaced"])
    # The rule's key in the files is asks: {gender: same}; either spelling of it will do.
    unplaced = [(person, "asks.gender" if because == "asks" else because) for person, because in unplaced]
    if unplaced != sorted(right["unplaced"].items()):
        yield f"unplaced: kith {unplaced}, right {sorted(right['unplaced'].items())}"


def differing_difference(answer, match):
    """Every agreed pair, and what stays of one that someone left, is kept as a whole or has ended."""
    names = {record["id"] for record in match.records() if match.stands(record)} | set(match.rests)
    kept = sorted(match.kept_rows(chosen_pairs(answer, match)))
    ended = sorted(names - set(kept))
    for key, right in (("kept", kept), ("ended", ended)):
        named = sorted(row["pair"] for row in answer["difference"][key])
        if named != right:
            yield f"difference {key}: kith {named}, right {right}"
    new = len(answer["difference"]["new"])
    if new != len(answer["pairs"]) - len(kept):
        yield f"difference new: kith {new} of {len(answer['pairs'])} rows, {len(kept)} kept"


def differing_frame(answer, match):
    frame = (("proven", True), ("strand", match.name), ("made", str(match.today)), ("seed", int(match.seed)), ("rule", match.rule))
    for key, value in frame:
        if answer.get(key, value) != value:
            yield f"{key}: kith {answer[key]}, right {value}"


def differences(answer, right, match):
    try:
        return [
            *differing_pairs(answer, right, match),
            *differing_rows(answer, right, match),
            *differing_grouping(answer, match),
            *differing_levels(answer, right),
            *differing_optimal(answer, right),
            *differing_unplaced(answer, right),
            *differing_difference(answer, match),
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


# The proof of the answer


def proof_path(folder):
    return folder.with_name(folder.name + ".proof")


def kith_accepts(kith, folder, match):
    """True or False; a string where kith fails otherwise."""
    words = [os.path.abspath(kith), "-C", str(folder), "match", match.name, "--check-proof", str(proof_path(folder))]
    done = start(words)
    if done.returncode not in (0, 1):
        return f"exit code {done.returncode}: " + done.stderr.decode("utf-8", "replace")
    return done.returncode == 0


def python_accepts(programme, text):
    try:
        proof_check.check(programme, text)
    except proof_check.Refused:
        return False
    return True


def differing_proof(kith, folder, match):
    text = proof_path(folder).read_text()
    if kith_accepts(kith, folder, match) is not True:
        yield "kith refuses its own proof"
    try:
        proof_check.check(match.programme, text)
    except proof_check.Refused as why:
        yield f"proof_check.py refuses kith's proof: {why}"


def with_digest(body):
    return f"{body}digest {proof_check.fnv(body):016x}\n"


def changed_proofs(text, rng):
    """(what was changed, the text with it) for each number of all lines but the last."""
    body = text[: text.rindex("digest ")]
    for found in NUMBERS.finditer(body):
        value = int(found.group())
        if body[: found.start()].endswith("-"):  # the day of made, a rank
            changed = f"{value - 1 if value > 1 else value + 1:0{len(found.group())}}"
        else:
            changed = str(value + rng.choice([-1, 1, rng.randint(-9, 9) or 7]))
        line = body.count("\n", 0, found.start()) + 1
        yield f"line {line}: {value} became {changed}", body[: found.start()] + changed + body[found.end() :]


def differing_changes(kith, folder, match, counts, rng):
    """Each number changed in turn: with the digest as it was both refuse; with a new one they say the same."""
    text = proof_path(folder).read_text()
    digest = text[text.rindex("digest ") :]
    for what, body in changed_proofs(text, rng):
        counts["numbers changed"] += 1
        for changed, old_digest in ((body + digest, True), (with_digest(body), False)):
            proof_path(folder).write_text(changed)
            theirs, ours = kith_accepts(kith, folder, match), python_accepts(match.programme, changed)
            counts["still a proof"] += ours
            if theirs != ours or (old_digest and theirs):
                yield f"{what}, digest {'as it was' if old_digest else 'made anew'}: kith {theirs}, proof_check.py {ours}"
    proof_path(folder).write_text(text)


# The two modes


def compare(kith, folder, match, counts, rng):
    pairs = right_set(match)
    is_provable = match.rule == "optimal" and type(match) is Match  # forms and groups are not proof_check.py's
    words = command(kith, folder, match)
    if is_provable:
        words += ["--proof", str(proof_path(folder))]
    answer, fault = run(words)
    found = [fault] if fault else differences(answer, right_answer(match, pairs), match)
    if is_provable and not fault:
        found += differing_proof(kith, folder, match)
        counts["proofs"] += 1
    if type(match) is Match and not fault:
        found += relaxations.differing(answer, match, pairs, right_set, counts)
    if is_provable and not found and rng is not None:
        found += differing_changes(kith, folder, match, counts, rng)
    if found:
        show(folder, words, found, answer, match, pairs)
    return bool(found)


def remove(folder):
    proof_path(folder).unlink(missing_ok=True)
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
    counts = Counter()
    for folder, match in programmes(given, parent):
        rng = random.Random(folder.name) if tried % CHANGED_PROOFS == 0 else None
        tried += 1
        if compare(given.kith, folder, match, counts, rng):
            differing += 1
        else:
            remove(folder)
    print(
        f"match oracle: {counts['proofs']} proofs checked twice; {counts['numbers changed']} numbers changed in turn, "
        f"of which {counts['still a proof']} leave a proof where the digest is made anew"
    )
    print(
        f"match oracle: {counts['relaxations']} sets of rules to relax checked, of which {counts['relaxations that place']} place"
    )
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
    pairs = right_set(match, decided)
    sets = match.feasible_sets()
    assert pairs in sets and match.fixed <= pairs
    if match.rule == "stable":
        beside = stable_rule.optimal_beside(match)
        counts["share"].update({
            "stable rule": True,
            "several stable sets": stable_rule.check(match) > 1,
            "stability has a price": beside["placed"] > match.value("place", pairs),
            "optimal set is blocked": beside["blocking-pairs"] > 0,
        })
    counts["share"].update({
        "more than one feasible set": len(sets) > 1,
        "lottery needed": "lottery" in decided,
        "two levels or more decide": len(decided) > 1,
        "rematch": match.rematch,
        "agreed pairs": bool(match.agreed),
        "pinned rows": bool(match.pinned),
        "someone left a row, and the others stay": any(match.rests.values()),
        "someone left a row, and it is void": not all(match.rests.values()),
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
