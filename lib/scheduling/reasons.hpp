// SPDX-License-Identifier: MIT
// Why a plan leaves pairs unplaced, and what would help: conflicts of facts, each found once for all pairs that it leaves
// out, and changes tried by planning their week again.
#pragma once

#include "scheduling/planner.hpp"

namespace kith::scheduling {

/// Fills the plans' reasons, and of each unplaced pair its reason, the word for it and the sentence on what would help.
void tell_reasons(const std::vector<Instance>& parts, Plans& plans);

/// The word of a conflict for the pair that it leaves out: an obstacle of Task, at-most, may-miss, elsewhere or full.
std::string because(const Conflict& conflict);

/// The change as a clause without names, "one more adult in mon-tutor".
std::string clause(const Programme& programme, const Change& change);

} // namespace kith::scheduling
