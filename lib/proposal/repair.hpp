// SPDX-License-Identifier: MIT
// A repair as a page to be read: the agreed plans from a day on with as little changed as can be, what changes, and the
// duties and events of the agreed plans as far as they still hold.
#pragma once

#include "proposal/timetable.hpp"
#include "scheduling/repair.hpp"

namespace kith::proposal {

struct Repair {
    scheduling::RepairSpan span;
    std::vector<record::TimetableProposal> proposals; ///< of each of the strands, the whole plan
    std::vector<scheduling::Move> moves;
    std::size_t meetings = 0; ///< agreed ones from the first day on
    bool changes_nothing = false; ///< the proposals hold what is agreed, less what is lost in any case

    bool is_needed() const;
    std::size_t lost() const;
};

/// Meetings of strands that are not repaired stay. Where all agreed meetings can take place, and no pair is without
/// one that could have it, nothing changes. Findings: pinned rows that name what does not exist.
text::Result<Repair> repair(const programme::Programme& programme, const scheduling::RepairSpan& span);

/// The agreed plan of a strand on these dates, in the rows of its file.
record::TimetableProposal as_agreed(const programme::Programme& programme, programme::StrandIndex strand, scheduling::PlanDates dates);

} // namespace kith::proposal
