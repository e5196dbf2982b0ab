// SPDX-License-Identifier: MIT
#include "programme/bookings.hpp"

#include <algorithm>

namespace kith::programme {
namespace {

constexpr text::Days week{7};

/// The last day of any term: after its end a plan goes on until the next one begins.
Date last_day(const Programme& programme) {
    Date last{};
    for (const auto& calendar : programme.calendars())
        for (const auto& term : calendar.file().terms) last = std::max(last, term.to);
    return last;
}

/// Across two calendars a meeting takes what the two slots have in common.
void narrow_to_mentor(const Programme& programme, const Pair& pair, Booking& booking) {
    const auto& meeting = *booking.meeting;
    const auto home = programme[meeting.slot].calendar;
    for (const auto mentor : pair.mentors) {
        const auto calendar = programme.calendar_of(programme[mentor].school);
        if (calendar == home) continue;
        const auto slot = meeting.mentor_slot ? meeting.mentor_slot : programme.find(calendar, programme[meeting.slot].name);
        if (!slot || !overlap_in_time(programme[*slot], programme[meeting.slot])) continue;
        booking.from = std::max(booking.from, programme[*slot].from);
        booking.to = std::min(booking.to, programme[*slot].to);
    }
}

Booking of_meeting(const Programme& programme, const Plan& plan, const PlannedMeeting& meeting) {
    const auto& pair = programme[meeting.pair];
    const auto& slot = programme[meeting.slot];
    Booking booking;
    booking.strand = plan.strand;
    booking.name = pair.id.text;
    booking.people = pair.everyone();
    booking.supervisor = meeting.supervisor;
    booking.place = meeting.place;
    booking.day = slot.day;
    booking.from = slot.from;
    booking.to = slot.to;
    booking.first = plan.from;
    booking.last = plan.next ? *plan.next - text::Days{1} : last_day(programme);
    booking.meeting = meeting;
    booking.span = meeting.record->span;
    narrow_to_mentor(programme, pair, booking);
    return booking;
}

std::vector<PersonIndex> everyone(const Booking& booking) {
    auto people = booking.people;
    if (booking.supervisor) people.push_back(*booking.supervisor);
    return people;
}

/// On dates on which someone stands in the meeting is booked apart.
void add_meeting(const Programme& programme, const Plan& plan, const PlannedMeeting& meeting, std::vector<Booking>& all) {
    auto booking = of_meeting(programme, plan, meeting);
    std::set<Date> dates;
    for (const auto& row : plan.record->cover)
        if (booking.first <= row.date && row.date <= booking.last) dates.insert(row.date);
    std::vector<Booking> covered;
    for (const Date date : dates) {
        const auto cover = cover_of(programme, *plan.record, date, programme[meeting.slot].name, everyone(booking));
        if (cover.empty()) continue;
        covered.push_back(booking);
        covered.back().first = covered.back().last = date;
        put_in_place(cover, covered.back().people, covered.back().supervisor);
    }
    for (const auto& one : covered) booking.except.insert(one.first);
    all.push_back(std::move(booking));
    all.insert(all.end(), covered.begin(), covered.end());
}

/// What a duty and an event have in common, but for their times.
template <class Row>
Booking of_row(const Programme& programme, StrandIndex strand, const Row& row) {
    Booking booking;
    booking.strand = strand;
    for (const auto& id : row.people)
        if (const auto person = programme.find(id.value)) booking.people.push_back(*person);
    if (row.supervisor) booking.supervisor = programme.find(row.supervisor->value);
    if (row.place) booking.place = programme.find(row.place->value);
    booking.first = booking.last = row.date;
    booking.day = text::weekday_of(row.date);
    booking.span = row.span;
    return booking;
}

bool take_slot(const Programme& programme, const auto& row, const record::SlotName& name, Booking& booking) {
    const auto slot = programme.find(calendar_of(programme, row.place, row.people), name);
    if (!slot) return false;
    booking.from = programme[*slot].from;
    booking.to = programme[*slot].to;
    return true;
}

/// The rows of one timetable up to the day before the next one begins.
void add_dated(const Programme& programme, StrandIndex strand, const record::Timetable& timetable, std::optional<Date> next,
               std::vector<Booking>& all) {
    const auto is_replaced = [&](const auto& row) { return next && row.date >= *next; };
    for (const auto& duty : timetable.duties) {
        if (is_replaced(duty)) continue;
        auto booking = of_row(programme, strand, duty);
        booking.kind = Booking::Kind::duty;
        booking.name = duty.place ? "duty at " + duty.place->value.text : "a duty";
        put_in_place(cover_of(programme, timetable, duty.date, duty.slot.value, everyone(booking)), booking.people, booking.supervisor);
        if (take_slot(programme, duty, duty.slot.value, booking)) all.push_back(std::move(booking));
    }
    for (const auto& event : timetable.events) {
        if (is_replaced(event)) continue;
        auto booking = of_row(programme, strand, event);
        booking.kind = Booking::Kind::event;
        booking.name = fmt::format("{}/{}", record::spelling(event.kind), event.name);
        if (event.from && event.to) {
            booking.from = event.from->since_midnight;
            booking.to = event.to->since_midnight;
        } else if (!event.slot || !take_slot(programme, event, event.slot->value, booking)) {
            continue;
        }
        all.push_back(std::move(booking));
    }
}

bool is_on(const Programme& programme, const Booking& booking, Date date) {
    const auto& pair = programme[booking.meeting->pair];
    return pair.record->began <= date && programme.is_agreed(pair, date) &&
           std::none_of(booking.people.begin(), booking.people.end(),
                        [&](PersonIndex person) { return programme[person].is_paused(date); }) &&
           is_meeting_day(programme, *booking.meeting, date);
}

} // namespace

std::vector<StandIn> put_in_place(const std::vector<StandIn>& cover, std::vector<PersonIndex>& people,
                                  std::optional<PersonIndex>& supervisor) {
    std::vector<StandIn> put;
    for (const auto& one : cover) {
        const auto at = std::find(people.begin(), people.end(), one.absent);
        if (at != people.end()) *at = one.stand_in;
        else if (supervisor == one.absent) supervisor = one.stand_in;
        else continue;
        put.push_back(one);
    }
    return put;
}

CalendarIndex calendar_of(const Programme& programme, const std::optional<text::Located<record::PlaceName>>& place,
                          const std::set<text::Located<record::PersonId>>& people) {
    if (place)
        if (const auto found = programme.find(place->value)) return programme.calendar_of(programme[*found].school);
    for (const auto& id : people)
        if (const auto found = programme.find(id.value)) return programme.calendar_of(programme[*found].school);
    return {};
}

std::vector<Booking> bookings_of(const Programme& programme) {
    std::vector<Booking> all;
    for (std::size_t s = 0; s < programme.strands().size(); ++s) {
        const StrandIndex strand{s};
        for (const auto& plan : plans_of(programme, strand))
            for (const auto& meeting : plan.meetings) add_meeting(programme, plan, meeting, all);
        const auto& timetables = programme.records().timetables;
        const auto found = timetables.find(programme[strand].name);
        if (found == timetables.end()) continue;
        for (auto one = found->second.begin(); one != found->second.end(); ++one) {
            const auto after = std::next(one);
            add_dated(programme, strand, one->second,
                      after == found->second.end() ? std::nullopt : std::optional(after->first), all);
        }
    }
    return all;
}

std::vector<Date> dates_of(const Programme& programme, const Booking& booking, Date earliest) {
    std::vector<Date> dates;
    if (!booking.meeting) {
        if (booking.first >= earliest) dates.push_back(booking.first);
        return dates;
    }
    const Date from = std::max(booking.first, earliest);
    for (Date date = from + (booking.day - text::weekday_of(from)); date <= booking.last; date += week)
        if (!booking.except.contains(date) && is_on(programme, booking, date)) dates.push_back(date);
    return dates;
}

} // namespace kith::programme
