// SPDX-License-Identifier: MIT
// PRIVATE/proposals/STRAND.match.yaml: what kith suggests. Nothing in it is agreed until a person accepts it.
#pragma once

#include "record/codec.hpp"
#include "record/levels.hpp"

namespace kith::record {

struct ProposedRow {
    std::set<Located<PersonId>> mentors;
    std::set<Located<PersonId>> mentees;
    std::optional<Located<FormName>> form;
    std::optional<int> fit;        ///< left out by a person who added the row by hand
    std::optional<bool> keep;      ///< pinned at the next run
    std::optional<bool> by_hand;
    std::optional<Located<PairId>> agreed; ///< the pair that this row already is
    std::vector<std::pair<std::string, int>> why; ///< f of each preference, in the strand's order
    Span span;

    static void describe(auto& v, auto& self) {
        v.place(self.span);
        v.key("mentors", self.mentors, required);
        v.key("mentees", self.mentees);
        v.key("form", self.form);
        v.key("fit", self.fit);
        v.key("keep", self.keep);
        v.key("by-hand", self.by_hand);
        v.key("agreed", self.agreed);
        v.key("why", self.why);
    }
};

/// A map of numbers whose keys have an order of their own.
template <>
struct Codec<std::vector<std::pair<std::string, int>>> {
    using Numbers = std::vector<std::pair<std::string, int>>;
    static void read(const Node& node, Numbers& out, Findings& findings);
    static Value write(const Numbers& value);
    static bool absent(const Numbers& value) { return value.empty(); }
    static Value schema();
};

struct UnplacedPerson {
    Located<PersonId> person;  ///< or:
    std::optional<FormName> form;
    std::string because;
    std::string would_help;

    static void describe(auto& v, auto& self) {
        v.key("person", self.person);
        v.key("form", self.form);
        v.key("because", self.because, required);
        v.key("would-help", self.would_help);
    }
};

/// What `rule: optimal` would give, beside the answer of another rule.
struct OptimalAnswer {
    using Total = Ranged<0, 1'000'000'000>;
    Total placed; ///< mentees with at least one mentor
    Total fit;    ///< over all pairs
    Total blocking_pairs;
    LevelValues levels;

    static void describe(auto& v, auto& self) {
        v.key("placed", self.placed, required);
        v.key("fit", self.fit, required);
        v.key("blocking-pairs", self.blocking_pairs, required);
        v.key("levels", self.levels);
    }
};

struct MatchProposal {
    StrandName strand;
    Date made{};
    int seed = 0;
    MatchRule rule = MatchRule::optimal;
    std::optional<bool> without_private;
    std::optional<bool> with_schedule; ///< chosen among the pairs that can all meet
    LevelValues levels;
    std::optional<OptimalAnswer> optimal; ///< only under `rule: stable`
    std::optional<bool> proven; ///< false where the search, for groups or by times, ended at its limit
    LevelValues bound;          ///< then: what no groups could beat, up to the first level that might be better
    std::vector<ProposedRow> pairs;
    std::vector<UnplacedPerson> unplaced;

    static void describe(auto& v, auto& self) {
        v.key("strand", self.strand, required);
        v.key("made", self.made, required);
        v.key("seed", self.seed);
        v.key("rule", self.rule);
        v.key("without-private", self.without_private);
        v.key("with-schedule", self.with_schedule);
        v.key("levels", self.levels);
        v.key("optimal", self.optimal);
        v.key("proven", self.proven);
        v.key("bound", self.bound);
        v.key("pairs", self.pairs);
        v.key("unplaced", self.unplaced);
    }
};

} // namespace kith::record
