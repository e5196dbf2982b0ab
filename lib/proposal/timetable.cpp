// SPDX-License-Identifier: MIT
#include "proposal/timetable.hpp"

#include "proposal/conflict.hpp"

#include <algorithm>

namespace kith::proposal {
namespace {

using scheduling::Instance;

record::Meeting meeting_of(const Instance& instance, const scheduling::PlannedRow& row) {
    const auto& world = instance.programme();
    record::Meeting meeting;
    meeting.pair.value = world[row.pair].id;
    meeting.slot.value = world[row.slot].name;
    if (row.mentor_slot && world[*row.mentor_slot].name != world[row.slot].name)
        meeting.mentor_slot = text::Located<record::SlotName>{world[*row.mentor_slot].name, {}};
    if (!row.whole) {
        for (const auto date : row.dates)
            if (meeting.only.empty() || meeting.only.back() != text::week_of(date))
                meeting.only.push_back(text::week_of(date));
    } else if (const auto& names = instance.week_names(row.slot); names.size() > 1) {
        for (const auto week : row.weeks) meeting.weeks.push_back({names[week], {}});
    }
    if (row.seat.place) meeting.place = text::Located<record::PlaceName>{world[*row.seat.place].name, {}};
    if (row.seat.adult) meeting.supervisor = text::Located<record::PersonId>{world[*row.seat.adult].id, {}};
    if (row.keep) meeting.keep = true;
    return meeting;
}

/// A level's bounds up to the first that is not known.
std::vector<std::int64_t> known(const std::vector<std::optional<std::int64_t>>& bounds) {
    std::vector<std::int64_t> found;
    for (const auto& bound : bounds) {
        if (!bound) break;
        found.push_back(*bound);
    }
    return found;
}

} // namespace

std::vector<record::TimetableProposal> from_plans(const std::vector<Instance>& parts, const scheduling::Plans& plans) {
    std::vector<record::TimetableProposal> proposals;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        const auto& world = parts[p].programme();
        const auto& plan = plans.parts[p];
        record::TimetableProposal proposal;
        proposal.strand = parts[p].strand().name;
        proposal.made = world.today();
        proposal.plan.from = plan.dates.from;
        proposal.plan.until = plan.dates.until;
        for (const auto& row : plan.rows) proposal.plan.meetings.push_back(meeting_of(parts[p], row));
        for (const auto& one : plan.unplaced) proposal.unplaced.push_back({world[one.pair].id, one.meets, one.could, one.because, one.would_help});
        proposal.conflicts = conflicts_of(parts[p], plans);
        for (const auto& other : parts)
            if (other.strand_index() != parts[p].strand_index()) proposal.planned_with.insert(other.strand().name);
        for (const auto& level : plans.levels) {
            proposal.order.push_back(level.level);
            if (level.level == "steady" || level.level == "lottery") continue; // they only decide between equals
            proposal.objective.all.push_back({level.level, level.objective});
            if (auto bound = known(level.bound); !bound.empty()) proposal.bound.all.push_back({level.level, std::move(bound)});
        }
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

void add_duties(const programme::Programme& programme, const scheduling::DutyPlan& plan, record::TimetableProposal& proposal) {
    for (const auto& row : plan.rows) {
        record::PlannedDuty duty;
        duty.date = row.date;
        duty.slot.value = programme[row.slot].name;
        duty.place = text::Located<record::PlaceName>{programme[row.place].name, {}};
        for (const auto person : row.people) duty.people.insert({programme[person].id, {}});
        if (row.supervisor) duty.supervisor = text::Located<record::PersonId>{programme[*row.supervisor].id, {}};
        proposal.plan.duties.push_back(std::move(duty));
    }
    for (const auto& one : plan.uncovered)
        proposal.uncovered.push_back({one.date, programme[one.slot].name, programme[one.place].name, one.because, one.would_help});
    const auto add = [](record::LevelValues& to, const solver::RotaValue& value) {
        to.all.push_back({"cover", {value.missing}});
        to.all.push_back({"fair", {value.fair, value.together}});
    };
    add(proposal.objective, plan.value);
    add(proposal.bound, plan.bound);
    // Duties come after everything but the lottery.
    proposal.order.insert(std::find(proposal.order.begin(), proposal.order.end(), "steady"), {"cover", "fair"});
}

void add_events(const programme::Programme& programme, const scheduling::EventPlan& plan, record::TimetableProposal& proposal) {
    for (const auto& row : plan.rows) {
        record::PlannedEvent event;
        event.kind = row.event->kind;
        event.name = row.event->name;
        event.date = row.date;
        if (row.slot) event.slot = text::Located<record::SlotName>{programme[*row.slot].name, {}};
        else event.from = record::Clock{row.from}, event.to = record::Clock{row.to};
        if (row.place) event.place = text::Located<record::PlaceName>{programme[*row.place].name, {}};
        for (const auto person : row.people) event.people.insert({programme[person].id, {}});
        if (row.supervisor) event.supervisor = text::Located<record::PersonId>{programme[*row.supervisor].id, {}};
        proposal.plan.events.push_back(std::move(event));
    }
    for (const auto& one : plan.unreached)
        proposal.unreached.push_back({fmt::format("{}/{}", record::spelling(one.event->kind), one.event->name),
                                      one.person ? std::optional(programme[*one.person].id) : std::nullopt, one.because, one.would_help});
    const auto add = [](record::LevelValues& to, const scheduling::EventValue& value) {
        if (auto numbers = known(value.numbers()); !numbers.empty()) to.all.push_back({"events", std::move(numbers)});
    };
    add(proposal.objective, plan.objective);
    add(proposal.bound, plan.bound);
    proposal.order.insert(std::find(proposal.order.begin(), proposal.order.end(), "steady"), "events");
}

std::vector<programme::PlannedMeeting> pinned_meetings(const programme::Programme& programme,
                                                       programme::StrandIndex strand, text::Date from,
                                                       text::Findings& findings) {
    std::vector<programme::PlannedMeeting> meetings;
    const auto& proposals = programme.records().timetable_proposals;
    if (const auto found = proposals.find(programme[strand].name); found != proposals.end()) {
        meetings = programme::resolve_meetings(programme, found->second.plan, findings);
    } else {
        for (auto& plan : programme::plans_of(programme, strand))
            if (plan.from <= from) meetings = std::move(plan.meetings);
    }
    std::erase_if(meetings, [](const auto& meeting) { return !meeting.record->keep.value_or(false); });
    return meetings;
}

} // namespace kith::proposal
