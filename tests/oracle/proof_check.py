#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Checks a proof of `kith match --proof`, from kith-proof(5) and kith-rules(7) alone.

    proof_check.py FOLDER PROOF

Prints a line and exits 0 where the proof holds for the records of FOLDER, else says why not and exits 1. As match_rules.py
it does not know form-group strands, nor matching without the private part.
"""

import re
import sys
from datetime import date
from pathlib import Path

sys.dont_write_bytecode = True

from match_rules import LOWER_IS_BETTER, NEEDS, Match, Programme, fnv  # noqa: E402

HEAD = ["kith-proof", "strand", "made", "seed", "rule", "rematch", "private", "records"]
NUMBER = re.compile(r"0|-?[1-9][0-9]*")


class Refused(Exception):
    """The proof does not hold; the message says why."""


def require(holds, why):
    if not holds:
        raise Refused(why)


def day(text):
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"'{text}' is not a date") from None


def number(word):
    require(NUMBER.fullmatch(word), f"'{word}' is not a number")
    return int(word)


# Reading


class Lines:
    def __init__(self, text):
        body, mark, digest = text.rpartition("\ndigest ")
        require(digest == f"{fnv(body + mark[:1]):016x}\n", "the digest is of another text")
        self.left = body.split("\n")

    def is_next(self, *keys):
        return bool(self.left) and self.left[0].split(" ")[0] in keys

    def take(self, key):
        require(self.is_next(key), f"a line '{key}' is expected")
        return self.left.pop(0).split(" ")[1:]

    def take_all(self, key):
        found = []
        while self.is_next(key):
            found.append(self.take(key))
        return found


def read_set(lines):
    part = {"levels": [(words[0], [number(word) for word in words[1:]]) for words in lines.take_all("level")]}
    part["pair"], part["fixed"] = [], []
    while lines.is_next("pair", "fixed"):
        kind = lines.left[0].split(" ")[0]
        part[kind].append(tuple(lines.take(kind)))
    part["rows"] = lines.take("rows")
    for side in ("mentor", "mentee"):
        people = lines.take_all(side)
        part[side] = {words[-1]: [number(word) for word in words[:-1]] for words in people}
        require(len(part[side]) == len(people), f"a {side} stands twice")
    return part


# The rows of costs: of an edge, and of the k-th partner of a mentor or mentee


def rows_of(match, levels, floor):
    """[(name, edge(pair), mentor(name, k), mentee(name, k))], less being better."""

    def row(name, edge=lambda pair: 0, mentor=lambda name, k: 0, mentee=lambda name, k: 0):
        return name, edge, mentor, mentee

    def at_least(name, k):
        return -(k <= int(match.matching.get(match.side(name), {}).get("at-least", 0)))

    def first(worth):
        return lambda name, k: -worth(name) if k == 1 else 0

    def need(band):
        return first(lambda name: match.person(name).get("need", "low") == band)

    def choice(rank):
        return lambda pair: -(match.choices(match.person(pair[1]))[rank - 1 : rank] == [pair[0]])

    simple = {
        "bounds": row("bounds", mentor=at_least, mentee=at_least),
        "keep": row("keep", lambda pair: -(pair in match.agreed)),
        "place": row("place", mentee=first(lambda name: 1)),
        "waiting": row("waiting", mentee=first(match.days_waited)),
        "weak": row("weak", lambda pair: int(match.fit[pair] < match.weak_below)),
        "floor": row("floor", lambda pair: int(match.fit[pair] < floor)),
        "spread": row("spread", mentor=lambda name, k: 2 * k - 1),
        "fill": row("fill", lambda pair: -1),
        "fit": row("fit", lambda pair: -match.fit[pair]),
        "lottery": row("lottery", lambda pair: match.ticket[pair]),
    }
    found = []
    for level, values in levels:
        if level == "need":
            found += [row(f"need-{band}", mentee=need(band)) for band in NEEDS]
        elif level == "choices":
            ranked = {pair for pair in match.eligible if pair[0] in match.choices(match.person(pair[1]))[len(values) :]}
            require(not ranked, "a choice has no row")
            found += [row(f"choices-{rank}", choice(rank)) for rank in range(1, len(values) + 1)]
        else:
            found.append(simple[level])
    return found


# Checking


def is_worth(match, level, pairs, stated):
    """A list may end in more or fewer zeros: ranks that nobody has."""
    value = match.value(level, pairs)
    value = value if isinstance(value, list) else [value]
    longest = max(len(value), len(stated))
    return value + [0] * (longest - len(value)) == stated + [0] * (longest - len(stated))


def check_row_by_row(reduced, taken, who):
    """The first reduced cost that is not zero settles it: below zero for what is taken, above zero for what is not."""
    for name, cost in reduced:
        require(cost <= 0 if taken else cost >= 0, f"row {name}: the prices do not prove {who}")
        if cost != 0:
            return


def check_set(match, part, names, open_pairs, floor):
    pairs, fixed = set(part["pair"]), set(part["fixed"])
    require(len(pairs) + len(fixed) == len(part["pair"]) + len(part["fixed"]), "a pair stands twice")
    require(fixed == match.fixed and pairs <= open_pairs, "the pairs are not those that the records allow")
    require([name for name, _ in part["levels"]] == names, f"the levels are {names}")
    for level, stated in part["levels"]:
        require(is_worth(match, level, frozenset(pairs | fixed), stated), f"level {level} is worth something else")
    rows = rows_of(match, part["levels"], floor)
    require(part["rows"] == [name for name, *_ in rows], "the rows are not those of the levels")
    for side, people in (("mentor", match.mentors), ("mentee", match.mentees)):
        require(part[side].keys() == set(match.staying(people)), f"the {side}s are not those of the records")
        require(all(len(prices) == len(rows) for prices in part[side].values()), "there is a price for each row")
    for pair in open_pairs:
        left, right = part["mentor"][pair[0]], part["mentee"][pair[1]]
        reduced = [(name, edge(pair) - left[i] - right[i]) for i, (name, edge, _, _) in enumerate(rows)]
        check_row_by_row(reduced, pair in pairs, pair)
    for at, side in enumerate(("mentor", "mentee")):
        for name, prices in part[side].items():
            taken, used = match.count(name, fixed), match.count(name, pairs | fixed)
            require(used <= max(taken, match.capacity(name)), f"{name} has too many partners")
            for k in range(taken + 1, match.capacity(name) + 1):
                reduced = [(row[0], row[2 + at](name, k) + prices[i]) for i, row in enumerate(rows)]
                check_row_by_row(reduced, k <= used, f"place {k} of {name}")


def worse(one, other):
    for (level, mine), (_, theirs) in zip(one, other):
        if mine != theirs:
            return (mine > theirs) == (level in LOWER_IS_BETTER)
    return False


def check(programme, text):
    """Raises Refused where the proof does not hold for the records."""
    lines = Lines(text)
    head = {key: " ".join(lines.take(key)) for key in HEAD}
    require((head["kith-proof"], head["rule"], head["private"]) == ("1", "optimal", "yes"), "a kind that is not known here")
    require(head["strand"] in programme.strands and head["rematch"] in ("yes", "no"), "the head names no strand of these records")
    match = Match(programme, head["strand"], day(head["made"]), head["rematch"] == "yes")
    require(head["seed"] == match.seed, "the seed is another")
    agreed = frozenset() if match.rematch else match.agreed
    require(match.pinned <= match.eligible | agreed, "a pinned row breaks a rule")
    open_pairs, best = set(match.open_pairs()), read_set(lines)
    floor = dict(best["levels"]).get("floor", [1000])[0]
    check_set(match, best, [*match.levels(), "lottery"], open_pairs, floor)
    if floor < 1000:
        require(number(*lines.take("above")) == floor, "the floor is another")
        higher = read_set(lines)
        before = match.levels()[: match.levels().index("floor")]
        check_set(match, higher, before, {pair for pair in open_pairs if match.fit[pair] > floor}, floor)
        require(worse(higher["levels"], best["levels"]), "a higher floor loses nothing")
    require(not lines.left, "there is more than a proof has")
    return match


def main():
    folder, file = sys.argv[1:]
    try:
        match = check(Programme(folder), Path(file).read_text(encoding="utf-8"))
    except Refused as why:
        print(f"refused: {why}")
        return 1
    print(f"proven: {match.name} on {match.today}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
