# SPDX-License-Identifier: MIT
"""The rules that kith says stand in someone's way, against brute force: works on a Match of match_rules.py.

`would-help` names the fewest rules whose relaxing, for that mentee alone, places them, and how many mentors are then
possible; or, where no set of rules places them, the fewest that leave a mentor possible.
"""

import copy
import re
from itertools import combinations

SENTENCE = re.compile(
    r"if (?P<rules>.+) did not stand in the way, (?P<mentors>\d+) mentors? would be possible(?P<needed>, though all are needed by others)?$"
)
MOST_OPEN_PAIRS = 11  # every set of them is tried, for each set of rules


def freed(match, mentee, rules):
    """The pairs that are possible for the mentee with the rules relaxed."""
    return {(mentor, mentee) for mentor in match.staying(match.mentors) if set(match.broken[mentor, mentee]) <= rules}


def relaxed(match, mentee, rules):
    other = copy.copy(match)
    other.eligible = match.eligible | freed(match, mentee, rules)
    return other


def sets_of_rules(match, mentee):
    """Every set of the rules that keep a mentor away, fewest first; not-available is not for anybody to relax."""
    seen = sorted({rule for mentor in match.staying(match.mentors) for rule in match.broken[mentor, mentee]} - {"not-available"})
    for size in range(1, len(seen) + 1):
        for rules in combinations(seen, size):
            if freed(match, mentee, set(rules)) - match.eligible:
                yield set(rules)


def best(match, mentee, now, solve):
    """(how many rules at least, whether they place the mentee); None where none are for anybody to relax."""
    sets = list(sets_of_rules(match, mentee))
    for rules in sets:
        if match.count(mentee, solve(relaxed(match, mentee, rules))) > now:
            return len(rules), True
    return (len(sets[0]), False) if sets else None


def is_small(match, mentee):
    return len(relaxed(match, mentee, {rule for rules in match.broken.values() for rule in rules} - {"not-available"}).open_pairs()) <= MOST_OPEN_PAIRS


def differing(answer, match, pairs, solve, counts):
    """A sentence for each mentee of whom kith says too much, too little or the wrong thing."""
    for row in answer["unplaced"]:
        mentee, found = row["person"], SENTENCE.search(row.get("would-help", ""))
        if mentee not in match.mentees or row["because"] in ("full", "no-mentors", "not-available") or not is_small(match, mentee):
            continue
        right = best(match, mentee, match.count(mentee, pairs), solve)
        counts["relaxations"] += right is not None
        counts["relaxations that place"] += right is not None and right[1]
        if (found is None) != (right is None):
            yield f"would-help of {mentee}: kith {row.get('would-help')!r}, right {right}"
        if found is None or right is None:
            continue
        rules = {"asks.gender" if rule == "asks" else rule for rule in found["rules"].split(" and ")}
        said = len(rules), not found["needed"]
        if said != right:
            yield f"would-help of {mentee}: kith {said}, right {right}"
        if int(found["mentors"]) != len(freed(match, mentee, rules)):
            yield f"mentors for {mentee} without {sorted(rules)}: kith {found['mentors']}, right {len(freed(match, mentee, rules))}"
        elif right[1] and match.count(mentee, solve(relaxed(match, mentee, rules))) <= match.count(mentee, pairs):
            yield f"would-help of {mentee}: {sorted(rules)} do not place them"
