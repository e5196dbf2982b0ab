// SPDX-License-Identifier: MIT
// Everything that `kith match explain` says of a pair or a person, as plain values: the best answer's changes are found and
// solved again here, and whoever shows them has nothing left to compute. rules.md, section 3, "Explanations".
#pragma once

#include "matching/explanation.hpp"
#include "matching/forcing.hpp"
#include "matching/missing_gates.hpp"
#include "matching/stable.hpp"
#include "matching/standing.hpp"

namespace kith::matching {

/// A pair that is not in an answer, what having it all the same would change, and who would move for it.
struct Change {
    Edge edge;
    std::vector<LevelValue> levels; ///< of the best answer that has it
    std::vector<Move> moves;        ///< from the edge's mentee on
};

/// In how many slots two can meet.
struct SharedSlots {
    int common = 0;  ///< both are free
    int staffed = 0; ///< of these: with a place and an adult
    int asked = 0;   ///< by the rule
};

/// Why these two are a pair, or why not.
struct PairExplanation {
    Edge edge;
    bool chosen = false;
    bool fixed = false;
    std::optional<PairIndex> agreed;
    std::vector<std::string> broken;    ///< rules that forbid the pair; nothing below is then said but `gates`
    std::vector<MissingGate> gates;     ///< of either, where `gates` is among the rules
    std::optional<SharedSlots> slots;   ///< where `shared-slots` is
    std::vector<Edge> instead;          ///< of one not chosen: whom the mentee has
    std::vector<LevelValue> levels;     ///< of the answer
    std::optional<Standing> standing;   ///< of one chosen and not fixed, by the optimal rule
    std::optional<Change> other;        ///< likewise: the best other mentor; nothing where none is possible
    /// Of one not chosen, by the optimal rule: the levels of the best answer that has it; nothing where what is fixed leaves
    /// no room.
    std::optional<std::vector<LevelValue>> forced;
    std::optional<BothRegards> regards; ///< of one not chosen, by the stable rule
};
PairExplanation explain(Reasons& reasons, Edge edge);

/// Where one person, or a form, stands: with whom, or why with nobody.
struct PersonExplanation {
    std::optional<MentorPos> mentor; ///< or:
    std::optional<MenteePos> mentee;
    std::vector<Edge> has;
    std::size_t possible = 0;  ///< partners, of
    std::size_t partners = 0;  ///< whom the strand has
    std::string because;       ///< as in Unplaced; empty where they have enough, or want nobody
    std::string would_help;    ///< likewise
    // Where they have nobody:
    std::vector<std::pair<std::string, int>> keeps_away; ///< how many partners each rule
    std::vector<MissingGate> own_gates, partners_gates;
    std::optional<Crowd> crowd;     ///< around a mentee
    std::optional<Change> cheapest; ///< by the optimal rule: the pair that would cost least
    std::vector<LevelValue> levels; ///< of the answer
};
PersonExplanation explain(Reasons& reasons, MenteePos mentee);
PersonExplanation explain(Reasons& reasons, MentorPos mentor);

/// The name of the first level on which a gain is less than nothing; empty where there is none.
std::string first_loss(const std::vector<LevelValue>& gain);

} // namespace kith::matching
