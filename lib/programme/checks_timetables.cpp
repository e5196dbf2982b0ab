// SPDX-License-Identifier: MIT
#include "programme/named_checks.hpp"

#include "programme/closed_days.hpp"
#include "programme/timetables.hpp"

#include "programme/bookings.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

namespace code = text::code;
using record::Timetable;
using text::Findings;

/// Every agreed timetable with the name of the folder it stands in.
template <class Look>
void for_each_timetable(const Programme& programme, Look look) {
    for (const auto& [strand, timetables] : programme.records().timetables)
        for (const auto& [from, timetable] : timetables) look(strand, from, timetable);
}

template <class Row>
void test_names(const Programme& programme, const Row& row, Findings& findings) {
    const auto person = [&](const text::Located<record::PersonId>& id) {
        if (!programme.find(id.value))
            findings.error(code::unknown_person, id.span, fmt::format("no person '{}' in people/", id.value.text),
                           "correct the id, or remove it");
    };
    for (const auto& id : row.people) person(id);
    if (row.supervisor) person(*row.supervisor);
    if (row.place && !programme.find(row.place->value))
        findings.error(code::unknown_place, row.place->span,
                       fmt::format("no place '{}' in places.yaml", row.place->value.text), "correct it, or add the place");
}

/// A row of cover names its slot as the meeting or the duty does, in whichever calendar that is.
void test_cover(const Programme& programme, const record::Cover& row, Findings& findings) {
    for (const auto* id : {&row.absent, &row.stand_in})
        if (!programme.find(id->value))
            findings.error(code::unknown_person, id->span, fmt::format("no person '{}' in people/", id->value.text),
                           "correct the id, or remove the row");
    for (std::size_t c = 0; c < programme.calendars().size(); ++c)
        if (programme.find(CalendarIndex{c}, row.slot.value)) return;
    findings.error(code::unknown_slot, row.slot.span, fmt::format("no slot '{}' in a calendar", row.slot.value.text),
                   "correct it, or remove the row");
}

void test_slot(const Programme& programme, const auto& row, const text::Located<record::SlotName>& name, Findings& findings) {
    const auto calendar = calendar_of(programme, row.place, row.people);
    if (!programme.find(calendar, name.value))
        findings.error(code::unknown_slot, name.span, fmt::format("no slot '{}' in the calendar", name.value.text),
                       "slots are listed in " + record::Folder::calendar(programme[calendar].name()));
}

void test_meeting_days(const Programme& programme, const Timetable& timetable, Findings& findings) {
    Findings known; // names that do not exist are another check's
    for (const auto& meeting : resolve_meetings(programme, timetable, known)) {
        const auto weekday = programme[meeting.slot].day;
        Date date = timetable.from + (weekday - text::weekday_of(timetable.from));
        while (date <= timetable.until && !is_meeting_day(programme, meeting, date)) date += text::Days{7};
        if (date <= timetable.until) continue;
        findings.warning(code::closed_day, meeting.record->slot.span,
                         fmt::format("'{}' has no day on which it can take place between {} and {}",
                                     meeting.record->pair.value.text, text::format(timetable.from),
                                     text::format(timetable.until)),
                         "look at the slot's weekday and weeks, the terms and what is closed");
    }
}

void test_day(const Programme& programme, const auto& row, const record::SlotName& slot, Findings& findings) {
    Where where{calendar_of(programme, row.place, row.people), {}, {}};
    where.slot = programme.find(where.calendar, slot);
    if (row.place) where.place = programme.find(row.place->value);
    const auto why = why_not_on(programme, where, row.date);
    if (!why.empty()) findings.warning(code::closed_day, row.span, why, "change the date, or remove the row");
}

} // namespace

void duties_and_events_name_what_exists(const Programme& programme, Findings& findings) {
    for_each_timetable(programme, [&](const auto& strand, Date, const Timetable& timetable) {
        if (!programme.find(strand))
            findings.error(code::unknown_strand, timetable.span, fmt::format("no strand '{}' in strands/", strand.text),
                           "the folder of a timetable is called what its strand's file is called");
        for (const auto& duty : timetable.duties) {
            test_names(programme, duty, findings);
            test_slot(programme, duty, duty.slot, findings);
        }
        for (const auto& event : timetable.events) {
            test_names(programme, event, findings);
            if (event.slot) test_slot(programme, event, *event.slot, findings);
        }
        for (const auto& cover : timetable.cover) test_cover(programme, cover, findings);
    });
}

void timetables_fit_their_strand(const Programme& programme, Findings& findings) {
    for_each_timetable(programme, [&](const auto& strand, Date from, const Timetable& timetable) {
        if (timetable.from != from)
            findings.error(code::file_name, timetable.span,
                           fmt::format("this plan is from {}, and its file is named after {}", text::format(timetable.from),
                                       text::format(from)),
                           "a timetable is named after its first day");
        for (const auto& row : timetable.meetings) {
            const auto& pair = programme[*programme.find(row.pair.value)];
            const auto& name = programme[pair.strand].name;
            if (name != strand)
                findings.error(code::other_strand, row.pair.span,
                               fmt::format("the pair '{}' is of {}, and this plan is of {}", pair.id.text, name.text, strand.text),
                               "move the row to the plan of its strand");
        }
    });
}

void planned_days_can_be(const Programme& programme, Findings& findings) {
    for_each_timetable(programme, [&](const auto&, Date, const Timetable& timetable) {
        if (timetable.from <= timetable.until) test_meeting_days(programme, timetable, findings);
        for (const auto& duty : timetable.duties) test_day(programme, duty, duty.slot.value, findings);
        // An event with times of its own may stand outside term.
        for (const auto& event : timetable.events)
            if (event.slot) test_day(programme, event, event.slot->value, findings);
    });
}

namespace {

/// True where the plan has something in the row's slot on its date in which the absent one would be, closed or not.
bool has_something_to_cover(const Programme& programme, const Plan& plan, const record::Cover& row, PersonIndex absent) {
    const auto in_meeting = [&](const PlannedMeeting& meeting) {
        const auto everyone = programme[meeting.pair].everyone();
        const bool is_there = meeting.supervisor == absent || std::find(everyone.begin(), everyone.end(), absent) != everyone.end();
        const auto& ended = programme[meeting.pair].record->ended;
        return is_there && programme[meeting.slot].name == row.slot.value && is_named(programme, meeting, row.date) &&
               !(ended && ended->date <= row.date);
    };
    const auto on_duty = [&](const record::PlannedDuty& duty) {
        return duty.date == row.date && duty.slot.value == row.slot.value &&
               (duty.people.contains(row.absent) || (duty.supervisor && duty.supervisor->value == row.absent.value));
    };
    return std::any_of(plan.meetings.begin(), plan.meetings.end(), in_meeting) ||
           std::any_of(plan.record->duties.begin(), plan.record->duties.end(), on_duty);
}

} // namespace

void stand_ins_have_something_to_take_over(const Programme& programme, Findings& findings) {
    for (std::size_t s = 0; s < programme.strands().size(); ++s)
        for (const auto& plan : plans_of(programme, {s}))
            for (const auto& row : plan.record->cover) {
                const bool is_over = row.date < programme.today() || (plan.next && *plan.next <= row.date);
                const auto absent = programme.find(row.absent.value);
                if (is_over || !absent || has_something_to_cover(programme, plan, row, *absent)) continue;
                findings.warning(code::stale_cover, row.span,
                                 fmt::format("'{}' has nothing in '{}' on {} for '{}' to take over", row.absent.value.text,
                                             row.slot.value.text, text::format(row.date), row.stand_in.value.text),
                                 "remove the row; kith schedule cover finds a stand-in for what is planned now");
            }
}

} // namespace kith::programme
