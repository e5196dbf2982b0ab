// SPDX-License-Identifier: MIT
// Drop-ins: how many came to open sessions, as numbers that were counted at the door. Nobody is named in them, so the
// same person on two evenings counts twice: these are visits.
#pragma once

#include "evidence/standing.hpp"

namespace kith::evidence {

struct DropInTally {
    std::int64_t sessions = 0;
    std::int64_t visits = 0; ///< sum of came-count
    std::int64_t talks = 0;  ///< informal talks with a mentor
    std::int64_t asked = 0;  ///< who asked for a buddy
};

/// The drop-ins of one strand up to a day.
struct DropIns {
    StrandIndex strand;
    DropInTally all;
    std::vector<std::pair<text::IsoWeek, DropInTally>> weeks; ///< those with a drop-in, in order
};

/// Of every strand that has recorded one, in the order of the programme's strands.
std::vector<DropIns> drop_ins(const Programme& programme, Date day);

} // namespace kith::evidence
