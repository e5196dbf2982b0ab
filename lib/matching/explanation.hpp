// SPDX-License-Identifier: MIT
// Who is without a partner, why, and what would help. All of it computed: counts of rules, the smallest set of rules to
// relax, and how many can only go to how few.
#pragma once

#include "matching/blocking.hpp"
#include "matching/crowd.hpp"
#include "matching/relaxation.hpp"

namespace kith::matching {

/// Someone who has no mentor, or fewer partners than the strand's lower bound.
struct Unplaced {
    std::optional<MentorPos> mentor; ///< or:
    std::optional<MenteePos> mentee;
    std::string because;    ///< a rule's name, full, no-mentors, no-mentees or not-available
    std::string would_help; ///< one sentence without names; empty where nothing can be said
};

/// Says so for anybody, from one answer. What has to be solved is solved once for all, when it is first asked for.
class Reasons {
  public:
    /// Both must outlive this.
    Reasons(const Instance& instance, const Solution& solution) : instance_(instance), solution_(solution) {}
    Reasons(const Reasons&) = delete;
    Reasons& operator=(const Reasons&) = delete;

    const Instance& instance() const { return instance_; }
    const Solution& solution() const { return solution_; }

    /// Nothing for who has a mentor and as many as the strand's lower bound asks, or who may have none.
    std::optional<Unplaced> of(MenteePos mentee);
    /// Nothing for who has as many mentees as the lower bound asks.
    std::optional<Unplaced> of(MentorPos mentor) const;

    /// The best answer by the optimal rule, with its cheapest changes.
    const WhatIf& best();
    const Crowds& crowds();

  private:
    std::string would_help(MenteePos mentee, const std::string& because);
    std::string where_full(MenteePos mentee);
    std::string where_blocked(MenteePos mentee);
    const Relaxations& relaxations();
    const std::vector<std::optional<WhatIf::Place>>& places();

    const Instance& instance_;
    const Solution& solution_;
    std::optional<WhatIf> best_;
    std::optional<StableWhatIf> stable_;
    std::optional<Relaxations> relaxations_;
    std::optional<Crowds> crowds_;
    std::optional<std::vector<std::optional<WhatIf::Place>>> places_;
};

/// Mentees first, each in order of id.
std::vector<Unplaced> unplaced(const Instance& instance, const Solution& solution);

/// Why a person is with none of those they could be with: not-available where it is the person who is not, `nobody` where
/// there are none, full where some are possible, else the rule that keeps most of them away.
std::string because(const Instance& instance, PersonIndex person, const std::vector<Broken>& partners, const char* nobody);

} // namespace kith::matching
