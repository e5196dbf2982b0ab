// SPDX-License-Identifier: MIT
#include "scheduling/commitments.hpp"

#include <algorithm>

namespace kith::scheduling {
namespace {

/// The first day of any term that holds the date, and of its week.
Date earliest_counted(const Programme& programme, Date date) {
    Date first = text::monday_of(date);
    for (const auto& calendar : programme.calendars())
        if (const auto* term = calendar.term_of(date)) first = std::min(first, term->from);
    return first;
}

/// True where an event's strand says that nobody in it has lessons then.
bool is_off_timetable(const Programme& programme, const programme::Booking& booking) {
    if (booking.kind != programme::Booking::Kind::event) return false;
    const auto& events = programme[booking.strand].scheduling().events;
    return std::any_of(events.begin(), events.end(), [&](const record::Event& event) {
        return event.off_timetable && booking.name == fmt::format("{}/{}", record::spelling(event.kind), event.name);
    });
}

} // namespace

bool Commitment::has(PersonIndex person) const {
    return std::find(people.begin(), people.end(), person) != people.end();
}

Commitments::Commitments(const Programme& programme, const std::vector<StrandIndex>& planned, PlanDates dates) {
    const Date first = earliest_counted(programme, dates.from);
    for (const auto& booking : programme::bookings_of(programme)) {
        const bool replaced = std::find(planned.begin(), planned.end(), booking.strand) != planned.end();
        for (const Date date : programme::dates_of(programme, booking, first)) {
            // What a strand that is planned anew had before the plan begins counts as well.
            const bool is_after = date > dates.until && booking.kind != programme::Booking::Kind::event; // events may stand outside term
            if (is_after || (replaced && date >= dates.from)) continue;
            Commitment one{booking.kind, booking.strand, date, booking.from, booking.to, booking.people, booking.supervisor, booking.place};
            one.meeting = booking.meeting;
            if (one.is_event() && one.supervisor) one.people.push_back(*one.supervisor);
            one.is_in_lessons = !is_off_timetable(programme, booking);
            add(std::move(one));
        }
    }
}

void Commitments::add(Commitment commitment) { by_date_[commitment.date].push_back(std::move(commitment)); }

void Commitments::hold_back(StrandIndex strand, PersonIndex person, Date date, Minutes until) {
    auto& time = held_back_.try_emplace({strand, person}, date, until).first->second;
    time = std::max(time, {date, until});
}

bool Commitments::is_held_back(StrandIndex strand, PersonIndex person, Date date, Minutes from) const {
    const auto found = held_back_.find({strand, person});
    return found != held_back_.end() && std::pair(date, from) < found->second;
}

const std::vector<Commitment>& Commitments::on(Date date) const {
    static const std::vector<Commitment> none;
    const auto found = by_date_.find(date);
    return found == by_date_.end() ? none : found->second;
}

} // namespace kith::scheduling
