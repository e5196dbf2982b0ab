// SPDX-License-Identifier: MIT
// A proof that a strand's answer is best on every level: the pairs, their worth, and prices of the people for
// each row of costs, by which linear-programming duality leaves nothing better. Everything by id, with the
// line where a file states it, so that it can be checked against the records by whoever has them; rules.md,
// section 3, "The proof".
#pragma once

#include "matching/levels.hpp"
#include "solver/b_matching.hpp"

namespace kith::matching {

struct Optimum;

/// A mentor with a mentee, or with a form, by id.
struct StatedPair {
    std::string mentor;
    std::string mentee;
    bool fixed = false;
    text::Span span{};
};

/// A person's price on each row.
struct StatedPrices {
    std::string person;
    std::vector<solver::Cost> prices;
    text::Span span{};
};

/// A set of pairs, what it is worth on each level, and the prices that prove it cheapest row by row.
struct PricedSet {
    std::vector<text::Located<LevelValue>> levels;
    std::vector<StatedPair> pairs; ///< in order of mentor and mentee
    text::Located<std::vector<std::string>> rows;
    std::vector<StatedPrices> mentors;
    std::vector<StatedPrices> mentees;
};

/// Which problem it is that a proof is about.
struct ProofHead {
    text::Located<std::string> strand;
    text::Located<text::Date> made;
    text::Located<int> seed;
    text::Located<bool> rematch;
    text::Located<bool> with_private;
    text::Located<std::uint64_t> records; ///< problem_digest() when it was made
};

/// What shows that no higher floor can be: the best set of pairs whose fit is above it, which loses an
/// earlier level.
struct HigherFloor {
    text::Located<int> above;
    PricedSet best; ///< levels and rows before `floor` alone
};

struct Proof {
    ProofHead head;
    PricedSet best;                    ///< every level, then the lottery
    std::optional<HigherFloor> higher; ///< where `floor` decides and is below 1000
};

/// The proof of an instance's optimum; the spans are empty. Throws std::logic_error where a second solving,
/// needed for `floor`, gives another answer.
Proof proof_of(const Instance& instance, const Optimum& optimum);

/// The value of every level for a set of edges, then the lottery's.
std::vector<LevelValue> values_with_lottery(const Instance& instance, const std::vector<Edge>& edges);

} // namespace kith::matching
