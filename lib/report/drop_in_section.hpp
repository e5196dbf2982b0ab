// SPDX-License-Identifier: MIT
// The part of the contact report that tells of drop-ins, for programmes that have any.
#pragma once

#include "evidence/drop_ins.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// Visits, talks and who asked for a buddy, by strand and week. Everyone is told the sums of each strand alone, and no
/// number from 1 to 5 of them.
Section drop_in_section(const programme::Programme& programme, const std::vector<evidence::DropIns>& found,
                        Audience audience);

/// The same for programs: a list of strand, sessions, visits, talks and asked, with the weeks but for everyone.
text::List drop_in_json(const programme::Programme& programme, const std::vector<evidence::DropIns>& found,
                        Audience audience);

} // namespace kith::report
