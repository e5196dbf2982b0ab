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
            if (date > dates.until || (replaced && date >= dates.from)) continue;
            Commitment one{booking.kind, booking.strand, date, booking.from, booking.to, booking.people, booking.supervisor, booking.place, booking.meeting};
            if (one.is_event() && one.supervisor) one.people.push_back(*one.supervisor);
            add(std::move(one));
        }
    }
}

void Commitments::add(Commitment commitment) { by_date_[commitment.date].push_back(std::move(commitment)); }

const std::vector<Commitment>& Commitments::on(Date date) const {
    static const std::vector<Commitment> none;
    const auto found = by_date_.find(date);
    return found == by_date_.end() ? none : found->second;
}

} // namespace kith::scheduling
