// SPDX-License-Identifier: MIT
// A matching as a page to be read: rows with their reasons, who is left, and how it differs from what is agreed.
#pragma once

#include "matching/explanation.hpp"
#include "record/match_proposal.hpp"

namespace kith::proposal {

/// The proposal of a solution. Rows are single pairs, or all partners of one person where the strand keeps them
/// together; fit and why of a row are sums over its edges. Under the stable rule with what the optimal one would give.
record::MatchProposal from_matching(const matching::Instance& instance, const matching::Solution& solution);

/// The edges of each row: those of an agreed pair or of its rest, of one person where they stay together, or just one.
std::vector<std::vector<matching::ChosenEdge>> rows_of(const matching::Instance& instance, const matching::Solution& solution);

/// A proposal that says of nobody why they are left.
record::MatchProposal from_rows(const matching::Instance& instance, const matching::Solution& solution);

/// A proposal without rows: strand, day, seed, rule and the levels.
record::MatchProposal frame_of(const matching::Instance& instance, const std::vector<matching::LevelValue>& levels);
record::UnplacedPerson unplaced_row(const matching::Instance& instance, const matching::Unplaced& one);

/// Mentors and mentees of a pair or row, as ids; the pair's id where it is one.
struct Couple {
    std::vector<std::string> mentors;
    std::vector<std::string> mentees;
    std::string pair;
    std::vector<std::string> left; ///< who has left the pair, of which the others are or were agreed
};

/// What accepting the whole proposal would mean for the agreed pairs of the strand.
struct Difference {
    std::vector<Couple> kept;  ///< agreed, or what someone's leaving has left of an agreed pair, with its id
    std::vector<Couple> added;
    std::vector<Couple> ended; ///< agreed pairs that the proposal does without, and those that someone's leaving has ended
    std::vector<std::string> void_pairs; ///< of these the ids of those of whom nothing could stay
};
Difference difference(const programme::Programme& programme, const record::MatchProposal& proposal);

} // namespace kith::proposal
