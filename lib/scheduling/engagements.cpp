// SPDX-License-Identifier: MIT
#include "scheduling/engagements.hpp"

#include <algorithm>

namespace kith::scheduling {

bool Engagement::has(programme::PersonIndex person) const {
    return std::find(people.begin(), people.end(), person) != people.end();
}

const std::vector<Engagement>& on(const Engagements& engagements, text::Date date) {
    static const std::vector<Engagement> none;
    const auto found = engagements.find(date);
    return found == engagements.end() ? none : found->second;
}

Engagements agreed_engagements(const programme::Programme& programme,
                               const std::vector<programme::StrandIndex>& planned, text::Date from,
                               text::Date until) {
    Engagements all;
    for (const auto& booking : programme::bookings_of(programme)) {
        if (std::find(planned.begin(), planned.end(), booking.strand) != planned.end()) continue;
        Engagement one{booking.strand, {},
                       booking.from,   booking.to,
                       booking.people, booking.supervisor,
                       booking.place,  booking.kind == programme::Booking::Kind::event};
        if (one.is_event && one.supervisor) one.people.push_back(*one.supervisor);
        for (const auto date : programme::dates_of(programme, booking, from)) {
            if (date > until) break;
            one.date = date;
            all[date].push_back(one);
        }
    }
    return all;
}

Engagement engagement_of(const programme::Programme& programme, const programme::DatedMeeting& meeting) {
    const auto& slot = programme[meeting.planned.slot];
    return {meeting.strand,
            meeting.date,
            slot.from,
            slot.to,
            programme[meeting.planned.pair].everyone(),
            meeting.planned.supervisor,
            meeting.planned.place,
            false};
}

} // namespace kith::scheduling
