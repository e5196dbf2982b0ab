# SPDX-License-Identifier: MIT
"""`rule: stable` of section 3 of the rules, as plainly as it can be said; works on a Match of match_rules.py.

A pair is (mentor's id, mentee's id). Fixed pairs fill places; lists and blocking look at the open pairs alone.
"""


def ranking(match, name):
    """The open pairs of a person, the one they like best first: own choices, then fit, then the lottery."""
    own = match.choices(match.person(name))

    def place(pair):
        mentor, mentee = pair
        other = mentee if name == mentor else mentor
        if other in own:
            return (0, own.index(other))
        return (1, -match.fit[pair], match.ticket[pair], "|".join(pair))

    return sorted((pair for pair in match.open_pairs() if name in pair), key=place)


def room(match, name):
    return max(0, match.capacity(name) - match.count(name, match.fixed))


def winner(match):
    """Mentees ask for as many as they have room for, mentors turn away whom they have no room for, until none is."""
    lists = {name: ranking(match, name) for name in match.mentors + match.mentees}
    turned_away = set()
    while True:
        asked = {
            pair
            for mentee in match.mentees
            for pair in [pair for pair in lists[mentee] if pair not in turned_away][: room(match, mentee)]
        }
        kept = {
            pair
            for mentor in match.mentors
            for pair in [pair for pair in lists[mentor] if pair in asked][: room(match, mentor)]
        }
        if kept == asked:
            return match.fixed | kept
        turned_away |= asked - kept


def would_take(match, name, pair, pairs):
    """Has a free place, or has, not fixed, someone liked less."""
    liked = ranking(match, name)
    own = [one for one in liked if one in pairs]
    return len(own) < room(match, name) or any(liked.index(pair) < liked.index(one) for one in own)


def blocking_pairs(match, pairs):
    return [
        pair
        for pair in match.open_pairs()
        if pair not in pairs and all(would_take(match, name, pair, pairs) for name in pair)
    ]


def optimal_beside(match):
    """The price of stability: what the optimal rule would give; nothing under that rule itself."""
    if match.rule != "stable":
        return None
    pairs = match.winner()
    return {
        "placed": len(match.placed(pairs)),
        "fit": sum(match.fit[pair] for pair in pairs),
        "blocking-pairs": len(blocking_pairs(match, pairs)),
        "levels": {level: match.value(level, pairs) for level in match.levels()},
    }


def check(match):
    """By all feasible sets: the winner is stable, no mentee does better in another stable set, and everyone has as
    many partners in each of them."""
    best = winner(match)
    stable = [pairs for pairs in match.feasible_sets() if not blocking_pairs(match, pairs)]
    assert best in stable, match.programme.strands
    lists = {name: ranking(match, name) for name in match.mentors + match.mentees}
    for pairs in stable:
        for name, liked in lists.items():
            assert match.count(name, pairs) == match.count(name, best), name
            if name in match.mentees:
                own, other = ([k for k, pair in enumerate(liked) if pair in one] for one in (best, pairs))
                assert all(k <= j for k, j in zip(own, other)), name
    return len(stable)
