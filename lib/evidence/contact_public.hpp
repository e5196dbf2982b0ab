// SPDX-License-Identifier: MIT
// What everyone may see of contact: no group of fewer than ten mentees, and nothing from which one follows.
#pragma once

#include "evidence/contact.hpp"
#include "evidence/suppressed.hpp"

#include <array>

namespace kith::evidence {

struct PublicContact {
    bool all = false;                       ///< the figures of all mentees together
    std::vector<bool> strands, ages;        ///< whose meetings, weeks and shares may be shown
    Suppressed strand_mentees, age_mentees; ///< rows as in Contact; columns: met, did not meet
    Suppressed weeks;                       ///< rows as in Contact; columns: held, not held, not recorded
};

/// Groups are shown as statistics/suppression.hpp allows it for means over at least ten mentees. Where a
/// total of those who met or did not is small, no group is shown. Weeks are kept back like counts of people:
/// a meeting is a mentee's.
PublicContact public_contact(const Contact& contact);

/// Mentees by the meetings they came to: 0, 1 to 4, 5 to 9, 10 to 19, 20 or more.
inline constexpr std::array<std::int64_t, 5> dose_bands{0, 1, 5, 10, 20};
std::array<std::int64_t, 5> banded(const ContactGroup& group);

} // namespace kith::evidence
