// SPDX-License-Identifier: MIT
#include "cli/planning.hpp"

#include "proposal/timetable.hpp"
#include "scheduling/plan_check.hpp"

#include <stdexcept>

namespace kith::cli {

using programme::StrandIndex;

namespace {

/// The duties of each strand, around all meetings and the duties of the strands before.
void plan_duties(const World& world, const std::vector<StrandIndex>& strands, const scheduling::PlanDates& dates,
                 scheduling::Commitments busy, std::vector<record::TimetableProposal>& proposals) {
    for (std::size_t s = 0; s < strands.size(); ++s) {
        const auto plan = scheduling::plan_duties(world.programme, strands[s], dates.from, dates.until, busy);
        if (!plan) continue;
        proposal::add_duties(world.programme, *plan, proposals[s]);
        scheduling::add(busy, strands[s], world.programme, *plan);
    }
}

/// The events that meetings wait for or make room for, of one strand after the other; they leave pinned meetings alone.
std::vector<scheduling::EventPlanner> plan_first_events(const World& world, const std::vector<StrandIndex>& strands,
                                                        const scheduling::PlanDates& dates, const scheduling::Stays& stays,
                                                        scheduling::Commitments& commitments) {
    auto busy = commitments;
    for (std::size_t s = 0; s < strands.size(); ++s) scheduling::add_pinned(busy, world.programme, strands[s], dates, stays.pinned[s]);
    std::vector<scheduling::EventPlanner> events;
    for (const auto strand : strands) {
        events.emplace_back(world.programme, strand, dates);
        events.back().plan(scheduling::EventPhase::before_meetings, busy);
        events.back().add_to(commitments);
    }
    return events;
}

/// The other events, around the meetings.
void plan_other_events(const World& world, std::vector<scheduling::EventPlanner>& events, scheduling::Commitments& busy,
                       std::vector<record::TimetableProposal>& proposals) {
    for (std::size_t s = 0; s < events.size(); ++s) {
        if (!events[s].has_events()) continue;
        events[s].plan(scheduling::EventPhase::after_meetings, busy);
        proposal::add_events(world.programme, events[s].plan(), proposals[s]);
    }
}

} // namespace

void require_valid(const World& world, const std::vector<record::TimetableProposal>& proposals) {
    const auto faults = scheduling::faults_of(world.programme, proposals);
    if (!faults.empty()) throw std::logic_error("a plan failed its check, and nothing was written: " + faults.front());
}

std::vector<StrandIndex> chosen_strands(const programme::Programme& programme, const std::vector<std::string>& names) {
    std::set<StrandIndex> chosen;
    for (const auto& name : names) chosen.insert(find_strand(programme, name));
    if (names.empty())
        for (std::size_t s = 0; s < programme.strands().size(); ++s) chosen.insert({s});
    return {chosen.begin(), chosen.end()};
}

Parts parts_of(const World& world, const std::vector<StrandIndex>& strands, const scheduling::PlanDates& dates,
               const Terminal& terminal) {
    Parts parts{std::make_unique<scheduling::Commitments>(world.programme, strands, dates), {}, {}, {}};
    text::Findings findings;
    for (const auto strand : strands) parts.stays.pinned.push_back(proposal::pinned_meetings(world.programme, strand, dates.from, findings));
    terminal.require(findings);
    parts.events = plan_first_events(world, strands, dates, parts.stays, *parts.commitments);
    for (const auto strand : strands) parts.instances.emplace_back(world.programme, strand, dates, *parts.commitments);
    return parts;
}

scheduling::PlanDates dates_of(const World& world, const std::vector<StrandIndex>& strands, const std::string& from) {
    const auto day = from.empty() ? std::nullopt : std::optional(date_of(from));
    if (day && *day < world.today())
        throw Stop{Exit::usage, fmt::format("--from {} has passed, and what is past stays; plan from {} on", from, text::format(world.today()))};
    const auto dates = scheduling::plan_dates(world.programme, strands, world.today(), day);
    if (!dates) throw Stop{Exit::findings, "no term of any calendar lies ahead; add the next term to calendars/"};
    return *dates;
}

std::vector<record::TimetableProposal> plan_all(const World& world, const std::vector<StrandIndex>& strands,
                                                const scheduling::PlanDates& dates, const Terminal& terminal,
                                                std::optional<int> time_limit) {
    auto parts = parts_of(world, strands, dates, terminal);
    const auto plans = scheduling::make_plans(parts.instances, parts.stays, {.seconds = time_limit});
    auto proposals = proposal::from_plans(parts.instances, plans);
    for (auto& proposal : proposals) proposal.time_limit = time_limit;
    auto busy = scheduling::with_meetings(*parts.commitments, parts.instances, plans);
    plan_other_events(world, parts.events, busy, proposals);
    plan_duties(world, strands, dates, std::move(busy), proposals);
    require_valid(world, proposals);
    return proposals;
}

store::Change proposals_written(const World& world, const std::vector<record::TimetableProposal>& proposals) {
    store::Change change;
    for (const auto& proposal : proposals) {
        const auto relative = record::Folder::timetable_proposal(proposal.strand);
        const auto shown = world.folder.secret_shown(relative);
        change.write(world.folder.secret_file(relative), world.records().source(shown),
                     text::to_yaml(record::Codec<record::TimetableProposal>::write(proposal)));
    }
    return change;
}

} // namespace kith::cli
