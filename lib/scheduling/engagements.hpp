// SPDX-License-Identifier: MIT
// What people and places are busy with on a date, whatever it is: duties are planned around it.
#pragma once

#include "programme/bookings.hpp"

namespace kith::scheduling {

struct Engagement {
    programme::StrandIndex strand;
    text::Date date{};
    text::Minutes from{};
    text::Minutes to{};
    std::vector<programme::PersonIndex>
        people; ///< an event's supervisor among them: an event takes an adult whole
    std::optional<programme::PersonIndex> supervisor;
    std::optional<programme::PlaceIndex> place;
    bool is_event = false; ///< takes its place whole

    bool overlaps(const programme::Slot& slot) const { return from < slot.to && slot.from < to; }
    bool has(programme::PersonIndex person) const;
};

/// By date.
using Engagements = std::map<text::Date, std::vector<Engagement>>;

/// Those of a date; none where there is nothing.
const std::vector<Engagement>& on(const Engagements& engagements, text::Date date);

/// The agreed meetings, duties and events of every strand but those in `planned`, on the dates [from, until].
Engagements agreed_engagements(const programme::Programme& programme,
                               const std::vector<programme::StrandIndex>& planned, text::Date from,
                               text::Date until);

/// A meeting that has just been planned.
Engagement engagement_of(const programme::Programme& programme, const programme::DatedMeeting& meeting);

} // namespace kith::scheduling
