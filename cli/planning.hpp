// SPDX-License-Identifier: MIT
// What the commands around the timetable share: the strands meant, the plan of all of them, and its proposals' files.
#pragma once

#include "cli/world.hpp"
#include "scheduling/events.hpp"
#include "scheduling/planner.hpp"
#include "store/commit.hpp"

namespace kith::cli {

/// The strands named, or all; in order of name.
std::vector<programme::StrandIndex> chosen_strands(const programme::Programme& programme, const std::vector<std::string>& names);

/// What is planned together, and around what.
struct Parts {
    std::unique_ptr<scheduling::Commitments> commitments; ///< the instances look at it
    std::vector<scheduling::Instance> instances;
    scheduling::Stays stays;
    std::vector<scheduling::EventPlanner> events; ///< those that meetings wait for or make room for are planned
};
Parts parts_of(const World& world, const std::vector<programme::StrandIndex>& strands, const scheduling::PlanDates& dates,
               const Terminal& terminal);

/// The dates of a plan from the day `from` on, or from the next school week; a stop where that has passed, or no term lies
/// ahead.
scheduling::PlanDates dates_of(const World& world, const std::vector<programme::StrandIndex>& strands, const std::string& from);

/// All strands in one plan, around what is agreed in the others: events that meetings wait for, meetings, other events,
/// duties. Code that shares nothing with the planner has looked at it. With a time limit, in seconds of the processor for
/// each search of the meetings, the answer is not reproducible, and the proposals say so.
std::vector<record::TimetableProposal> plan_all(const World& world, const std::vector<programme::StrandIndex>& strands,
                                                const scheduling::PlanDates& dates, const Terminal& terminal,
                                                std::optional<int> time_limit = {});

/// Code that shares nothing with the planner looks at the plans; throws where one breaks a rule.
void require_valid(const World& world, const std::vector<record::TimetableProposal>& proposals);

/// The files of the proposals.
store::Change proposals_written(const World& world, const std::vector<record::TimetableProposal>& proposals);

} // namespace kith::cli
