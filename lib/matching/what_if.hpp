// SPDX-License-Identifier: MIT
// The best answer with the cheapest ways of changing it: what it would cost to have a pair in it, or what one more
// place with a mentor would be worth, for everybody at once and without solving again. Exact on the levels that it
// weighs: all of them and the lottery, or, where the strand has `floor`, those before it (see is_whole).
#pragma once

#include "matching/optimal.hpp"
#include "solver/residual.hpp"

namespace kith::matching {

class WhatIf {
  public:
    /// Solves the instance, which must outlive this.
    explicit WhatIf(const Instance& instance);
    /// On these levels, with edges of at least that fit alone.
    WhatIf(const Instance& instance, std::vector<record::Level> levels, Lottery lottery, int lowest_fit);

    const Instance& instance() const { return *instance_; }
    /// True where all levels are weighed; false where `floor` and what follows may still tell two answers apart.
    bool is_whole() const { return whole_; }

    /// For each mentor what the best answer with this pair costs more than the best answer: less than zero where a
    /// rule forbids the pair and the answer would be better without that rule. Nothing where there is no room.
    std::vector<std::optional<solver::CostRow>> with_pair(MenteePos mentee) const;
    /// The same of a mentor, for each mentee.
    std::vector<std::optional<solver::CostRow>> with_pair(MentorPos mentor) const;

    /// What one more partner would change and who would gain from it.
    struct Place {
        solver::CostRow cost;            ///< less than zero where it helps
        std::optional<MenteePos> placed; ///< who would have one more mentor
    };
    /// For each mentor the worth of one more place; nothing where it would stay empty.
    std::vector<std::optional<Place>> one_more_place() const;

    /// The model of an instance that differs from this one in capacities alone, on the levels that are weighed.
    Model model_with(const Instance& changed) const { return model_of(changed, levels_, lottery_); }
    /// For each mentor who is set aside here, but not in that model, what the best answer with them costs more at the least:
    /// every place goes to another mentee, and none costs less than it would alone. Exact for one place; nothing where
    /// none would be filled, and for all other mentors.
    std::vector<std::optional<solver::CostRow>> least_costs(const Model& model) const;
    /// What the best answer costs on the rows of the model.
    const solver::CostRow& cost() const { return matched_.cost; }
    /// A cost without the lottery, which makes no answer better than another.
    solver::CostView that_counts(const solver::CostRow& cost) const {
        return solver::CostView(cost).first(cost.size() - (lottery_ == Lottery::last ? 1 : 0));
    }

  private:
    /// The pairs of someone whose own node and side are given, with the ways between it and the other ends.
    std::vector<std::optional<solver::CostRow>> with_pair(const std::vector<Edge>& edges, solver::Side side, std::size_t own) const;
    std::optional<Place> place(std::size_t mentor, solver::CostView own_cost) const;

    const Instance* instance_;
    std::vector<record::Level> levels_; ///< that are weighed
    Lottery lottery_;
    bool whole_;
    Model model_;
    solver::Matched matched_;
    std::vector<std::size_t> of_mentor_, of_mentee_; ///< partners of each, in the model
    solver::Residual residual_;
    solver::Ways from_ground_, to_ground_;
};

} // namespace kith::matching
