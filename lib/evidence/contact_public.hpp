// SPDX-License-Identifier: MIT
// What everyone may see of contact: no group of fewer than ten mentees, and nothing from which one follows.
#pragma once

#include "evidence/contact.hpp"
#include "evidence/suppressed.hpp"

#include <array>

namespace kith::evidence {

/// Meetings, or duties, of groups that share them out. A group's numbers are shown all or none.
struct PublicMeetings {
    std::vector<std::optional<OnRecord>> rows; ///< nothing: kept back
    std::optional<OnRecord> all;               ///< the sum, unless a row is kept back for a small number

    /// Of a group, where `is_base` says that enough people share in its meetings.
    std::optional<OnRecord> of(std::size_t row, bool is_base) const { return is_base ? rows[row] : std::nullopt; }
};

struct PublicContact {
    bool all = false;                       ///< the figures of all mentees together
    std::vector<bool> strands, ages;        ///< whose meetings, weeks and shares may be shown
    Suppressed strand_mentees, age_mentees; ///< rows as in Contact; columns: met, did not meet
    Suppressed weeks;                       ///< rows as in Contact; columns: held, not held, not recorded
    bool is_all_recorded = true;            ///< no week has a meeting that is not recorded
    PublicMeetings strand_meetings, age_meetings; ///< rows as in Contact, of the weeks that are all on record
};

/// Groups are shown as statistics/suppression.hpp allows it for means over at least ten mentees. Where a
/// total of those who met or did not is small, no group is shown; nor where only those in two strands make ten.
/// Meetings are kept back like counts of people: a meeting is a mentee's. A week with a meeting that is not
/// recorded is left out of all numbers of meetings, so that it does not follow from them.
PublicContact public_contact(const Contact& contact);

/// Of the duties of each strand in Contact: those of rotas in which ten or more take turns, under the same rules.
struct PublicDuties {
    std::vector<bool> rows; ///< whose numbers are shown
    bool all = false;       ///< their sum
};
PublicDuties public_duties(const Contact& contact);

/// Mentees by the meetings they came to: 0, 1 to 4, 5 to 9, 10 to 19, 20 or more.
inline constexpr std::array<std::int64_t, 5> dose_bands{0, 1, 5, 10, 20};
std::array<std::int64_t, 5> banded(const ContactGroup& group);

} // namespace kith::evidence
