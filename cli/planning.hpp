// SPDX-License-Identifier: MIT
// What the commands around the timetable share: the strands meant, the plan of all of them, and its proposals' files.
#pragma once

#include "cli/world.hpp"
#include "scheduling/planner.hpp"
#include "store/commit.hpp"

namespace kith::cli {

/// The strands named, or all; in order of name.
std::vector<programme::StrandIndex> chosen_strands(const programme::Programme& programme, const std::vector<std::string>& names);

/// What is planned together, and around what.
struct Parts {
    std::unique_ptr<const scheduling::Commitments> commitments; ///< the instances look at it
    std::vector<scheduling::Instance> instances;
    scheduling::Stays stays;
};
Parts parts_of(const World& world, const std::vector<programme::StrandIndex>& strands, const scheduling::PlanDates& dates,
               const Terminal& terminal);

/// The dates of a plan from the day `from` on, or from the next school week; a stop where that has passed, or no term lies
/// ahead.
scheduling::PlanDates dates_of(const World& world, const std::vector<programme::StrandIndex>& strands, const std::string& from);

/// All strands in one plan, around what is agreed in the others; duties come after all meetings. Code that shares nothing
/// with the planner has looked at it.
std::vector<record::TimetableProposal> plan_all(const World& world, const std::vector<programme::StrandIndex>& strands,
                                                const scheduling::PlanDates& dates, const Terminal& terminal);

/// The files of the proposals.
store::Change proposals_written(const World& world, const std::vector<record::TimetableProposal>& proposals);

} // namespace kith::cli
