// SPDX-License-Identifier: MIT
// A few meetings that have to take place, as an integer programme of which every row names the facts that it stands for.
// It is a model of its own beside that of the plan: of single weeks, without levels, and with the candidates that the
// plan's model leaves out, each with the facts against it.
#pragma once

#include "scheduling/change.hpp"
#include "scheduling/conflict.hpp"
#include "scheduling/crowd.hpp"
#include "solver/irreducible.hpp"

namespace kith::scheduling {

/// A way in which a pair meets, or would but for some facts.
struct Candidate {
    /// A fact against it, and which slot and lesson it is about: what would have to change.
    struct Against {
        Fact fact;
        SlotIndex at;
        record::Subject subject = {};
    };
    SlotIndex slot;
    std::optional<SlotIndex> mentor_slot;
    Date date{};
    std::vector<Miss> misses;
    std::vector<Against> against;
    bool is_closed() const;
};

/// A pair that has to meet once in a turn.
struct Demand {
    std::size_t part = 0;
    std::size_t task = 0;
    std::int64_t turn = 0;
    Date date{}; ///< of the turn: by it the fact is told
    std::vector<Candidate> candidates;
    bool is_pinned = false; ///< the only candidate is the row that a person keeps
};

/// The candidates that the plan's model has for the pair in the turn.
std::vector<Candidate> possible_candidates(const Instance& part, const Task& task, std::int64_t turn);
/// Every slot of the strand in the turn, with what speaks against it. `met`: the first date on which the pair meets.
std::vector<Candidate> all_candidates(const Instance& part, const Task& task, std::int64_t turn, std::optional<Date> met);

class ConflictModel {
  public:
    /// `change`: as if it had been made.
    ConflictModel(const std::vector<Instance>& parts, const std::vector<const Demand*>& demands, const Change* change = nullptr);

    /// Nothing where all of the demands can be met, or the limit was reached first. The later of the demands are told
    /// rather than the earlier.
    std::optional<Conflict> conflict(const solver::SearchLimit& limit) const;
    bool is_possible(const solver::SearchLimit& limit) const;

  private:
    using Terms = std::vector<solver::Term>;
    using Cell = Cells::key_type;
    struct Choice {
        std::size_t demand;
        const Candidate* candidate;
    };

    std::size_t fact(Fact fact);
    void add(solver::Row row, std::vector<std::size_t> because) { program_.add(std::move(row), std::move(because)); }
    void add_demand(const Demand& demand, std::size_t column);
    void add_people();
    void add_clashes(PersonIndex person, const std::vector<std::size_t>& choices);
    void add_week_limits(PersonIndex person, const std::vector<std::size_t>& choices);
    void add_lessons();
    void add_cells();
    void add_cell(const Cell& cell, const Terms& meetings);
    void add_crowd_of(const std::vector<Cell>& crowd, const std::map<Cell, Terms>& cells);
    std::vector<std::size_t> order() const;
    const Instance& part_of(const Choice& choice) const { return parts_[demands_[choice.demand]->part]; }
    std::vector<PersonIndex> everyone(const Choice& choice) const;
    Times times_of(const Choice& choice) const;

    const std::vector<Instance>& parts_;
    const std::vector<const Demand*>& demands_;
    const Change* change_;
    std::vector<Choice> choices_; ///< of each column up to their number
    std::vector<Fact> facts_;
    std::map<Fact, std::size_t> number_;
    solver::FactProgram program_;
};

/// The most meetings for which there are adults, places, and both; `unlimited` where none are needed.
struct Hold {
    int adults = unlimited;
    int places = unlimited;
    int both = unlimited;
    int adult_count = 0, place_count = 0;
};
Hold hold_of(const Supply& supply);

} // namespace kith::scheduling
