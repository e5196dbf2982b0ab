// SPDX-License-Identifier: MIT
// The duties of a strand for the dates of a plan: who is where on which day, evenly and with different
// people, and what can't be covered, why, and what would help. rules.md, T7 and the level `fair`.
#pragma once

#include "scheduling/duty_instance.hpp"

namespace kith::scheduling {

struct DutyRow {
    Date date{};
    SlotIndex slot;
    PlaceIndex place;
    std::vector<PersonIndex> people; ///< in order of id
    std::optional<PersonIndex> supervisor;
};

/// A duty on a date that nobody does.
struct UncoveredDuty {
    Date date{};
    SlotIndex slot;
    PlaceIndex place;
    std::string because;    ///< places, supervision, twos, a hindrance's word, per-week, or full
    std::string would_help; ///< a sentence with figures from solving again; empty where nothing can be said
};

struct DutyPlan {
    std::vector<DutyRow> rows; ///< in order of date, time and place
    std::vector<UncoveredDuty> uncovered;
    solver::RotaValue value;
    solver::RotaValue bound;
};

/// Plans the duties around what everyone is busy with. Nothing where the strand has none.
std::optional<DutyPlan> plan_duties(const programme::Programme& programme, StrandIndex strand, Date from,
                                    Date until, const Commitments& busy);

/// The rows as commitments, for planning another strand around them.
void add(Commitments& to, StrandIndex strand, const programme::Programme& programme, const DutyPlan& plan);

/// Why the duty at this position of the rota stands uncovered in a best plan, and what would help; the same
/// instance is solved again with a gate held by all, with one more person, and with one more duty a week.
class DutyReasons {
  public:
    DutyReasons(const DutyInstance& instance, const solver::Rota& rota, solver::Whole missing)
        : instance_(instance), rota_(rota), missing_(missing) {}

    std::string because(std::size_t duty, std::size_t index) const;
    std::string would_help(std::size_t duty, std::size_t index);

  private:
    std::vector<int> counts(std::size_t duty) const;
    const std::string& remedies();
    std::string with(const solver::Rota& changed, const std::string& change) const;

    const DutyInstance& instance_;
    const solver::Rota& rota_;
    solver::Whole missing_;
    std::optional<std::string> remedies_; ///< the same for every duty
};

} // namespace kith::scheduling
