// SPDX-License-Identifier: MIT
#include "programme/timetables.hpp"

#include <algorithm>
#include <tuple>

namespace kith::programme {
namespace {

namespace code = text::code;

std::vector<std::string> slot_names(const Programme& programme, CalendarIndex calendar) {
    std::vector<std::string> names;
    for (const auto& slot : programme.slots())
        if (slot.calendar == calendar) names.push_back(slot.name.text);
    return names;
}

std::optional<SlotIndex> slot_of(const Programme& programme, CalendarIndex calendar,
                                 const text::Located<record::SlotName>& name, text::Findings& findings) {
    const auto found = programme.find(calendar, name.value);
    if (!found)
        findings.error(code::unknown_slot, name.span, fmt::format("no slot '{}' in the calendar", name.value.text),
                       text::did_you_mean(name.value.text, slot_names(programme, calendar)));
    return found;
}

std::optional<PlannedMeeting> resolved(const Programme& programme, const record::Meeting& row,
                                       text::Findings& findings) {
    const auto pair = programme.find(row.pair.value);
    if (!pair) {
        findings.error(code::unknown_pair, row.pair.span, fmt::format("no pair '{}' in pairs/", row.pair.value.text),
                       "remove the row, or bring back the pair's file");
        return {};
    }
    PlannedMeeting meeting{*pair, {}, {}, {}, {}, &row};
    const auto home = programme.calendar_of(home_of(programme, programme[*pair]));
    const auto slot = slot_of(programme, home, row.slot, findings);
    if (slot) meeting.slot = *slot;
    if (row.mentor_slot) {
        const auto away = programme.calendar_of(programme[programme[*pair].mentors.front()].school);
        meeting.mentor_slot = slot_of(programme, away, *row.mentor_slot, findings);
    }
    if (row.place && !(meeting.place = programme.find(row.place->value)))
        findings.error(code::unknown_place, row.place->span,
                       fmt::format("no place '{}' in places.yaml", row.place->value.text));
    if (row.supervisor && !(meeting.supervisor = programme.find(row.supervisor->value)))
        findings.error(code::unknown_person, row.supervisor->span,
                       fmt::format("no person '{}' in people/", row.supervisor->value.text));
    for (const auto& week : row.weeks) {
        const auto known = programme[home].week_names();
        if (std::find(known.begin(), known.end(), week.value.text) == known.end())
            findings.error(code::unknown_week, week.span, fmt::format("no week '{}' in the cycle", week.value.text),
                           text::did_you_mean(week.value.text, known));
    }
    return slot ? std::optional(meeting) : std::nullopt;
}

bool row_names_week(const Programme& programme, const PlannedMeeting& meeting, Date date) {
    const auto& row = *meeting.record;
    if (!row.only.empty()) return std::find(row.only.begin(), row.only.end(), text::week_of(date)) != row.only.end();
    const auto& calendar = programme[programme[meeting.slot].calendar];
    return row.weeks.empty() || std::any_of(row.weeks.begin(), row.weeks.end(), [&](const auto& week) {
               return calendar.is_week(date, week.value);
           });
}

bool is_on(const Programme& programme, const PlannedMeeting& meeting, Date date) {
    const auto& pair = programme[meeting.pair];
    if (pair.record->began > date || !programme.is_agreed(pair, date)) return false;
    const auto everyone = pair.everyone();
    return std::none_of(everyone.begin(), everyone.end(),
                        [&](PersonIndex person) { return programme[person].is_paused(date); });
}

std::vector<StandIn> cover_of_meeting(const Programme& programme, const Plan& plan, const PlannedMeeting& meeting, Date date) {
    if (plan.record->cover.empty()) return {};
    auto people = programme[meeting.pair].everyone();
    if (meeting.supervisor) people.push_back(*meeting.supervisor);
    return cover_of(programme, *plan.record, date, programme[meeting.slot].name, people);
}

using IsItsDate = bool (*)(const Programme&, const PlannedMeeting&, Date);

/// The rows in force on the dates [from, to] that are theirs, in order of date, time and pair.
std::vector<DatedMeeting> dated(const Programme& programme, StrandIndex strand, Date from, Date to, IsItsDate is_its_date) {
    std::vector<DatedMeeting> found;
    for (const auto& plan : plans_of(programme, strand)) {
        const Date last = plan.next ? std::min(to, *plan.next - text::Days{1}) : to;
        for (const auto& meeting : plan.meetings)
            for (Date day = std::max(from, plan.from); day <= last; day += text::Days{1})
                if (is_its_date(programme, meeting, day) && is_on(programme, meeting, day))
                    found.push_back({day, strand, meeting, cover_of_meeting(programme, plan, meeting, day)});
    }
    std::sort(found.begin(), found.end(), [&](const DatedMeeting& a, const DatedMeeting& b) {
        return std::tuple(a.date, programme[a.planned.slot].from, a.planned.pair) <
               std::tuple(b.date, programme[b.planned.slot].from, b.planned.pair);
    });
    return found;
}

} // namespace

std::vector<StandIn> cover_of(const Programme& programme, const record::Timetable& timetable, Date date,
                              const record::SlotName& slot, const std::vector<PersonIndex>& people) {
    std::vector<StandIn> found;
    for (const auto& row : timetable.cover) {
        if (row.date != date || row.slot.value != slot) continue;
        const auto absent = programme.find(row.absent.value), stand_in = programme.find(row.stand_in.value);
        if (absent && stand_in && std::find(people.begin(), people.end(), *absent) != people.end())
            found.push_back({*absent, *stand_in});
    }
    return found;
}

SchoolIndex home_of(const Programme& programme, const Pair& pair) {
    if (!pair.mentees.empty()) return programme[pair.mentees.front()].school;
    return programme[*pair.form].school;
}

std::vector<PlannedMeeting> resolve_meetings(const Programme& programme, const record::Timetable& timetable,
                                             text::Findings& findings) {
    std::vector<PlannedMeeting> meetings;
    for (const auto& row : timetable.meetings)
        if (auto meeting = resolved(programme, row, findings)) meetings.push_back(*meeting);
    return meetings;
}

std::vector<Plan> plans_of(const Programme& programme, StrandIndex strand) {
    std::vector<Plan> plans;
    const auto& all = programme.records().timetables;
    const auto found = all.find(programme[strand].name);
    if (found == all.end()) return plans;
    text::Findings known; // the checks have reported them
    for (const auto& [from, timetable] : found->second) {
        if (!plans.empty()) plans.back().next = from;
        plans.push_back({strand, from, {}, resolve_meetings(programme, timetable, known), &timetable});
    }
    return plans;
}

bool is_named(const Programme& programme, const PlannedMeeting& meeting, Date date) {
    const auto& slot = programme[meeting.slot];
    const auto& calendar = programme[slot.calendar];
    return text::weekday_of(date) == slot.day && calendar.term_of(date) != nullptr &&
           slot.weeks[calendar.cycle_week(date)] && row_names_week(programme, meeting, date);
}

bool is_meeting_day(const Programme& programme, const PlannedMeeting& meeting, Date date) {
    const auto stands = [&](SlotIndex slot) {
        return programme[programme[slot].calendar].stands(programme[slot], date);
    };
    if (!stands(meeting.slot) || !row_names_week(programme, meeting, date)) return false;
    if (meeting.mentor_slot && !stands(*meeting.mentor_slot)) return false;
    if (!meeting.place) return true;
    const auto& place = programme[*meeting.place];
    const auto& closed = place.record->closed;
    return programme[programme.calendar_of(place.school)].is_school_day(date) &&
           std::none_of(closed.begin(), closed.end(), [&](const auto& closure) { return holds(closure, date); });
}

std::vector<DatedMeeting> meetings_between(const Programme& programme, StrandIndex strand, Date from, Date to) {
    return dated(programme, strand, from, to, is_meeting_day);
}

std::vector<DatedMeeting> named_between(const Programme& programme, StrandIndex strand, Date from, Date to) {
    return dated(programme, strand, from, to, is_named);
}

void timetables_name_what_exists(const Programme& programme, text::Findings& findings) {
    for (const auto& [name, timetables] : programme.records().timetables)
        for (const auto& [from, timetable] : timetables) resolve_meetings(programme, timetable, findings);
}

} // namespace kith::programme
