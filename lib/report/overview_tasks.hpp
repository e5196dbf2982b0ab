// SPDX-License-Identifier: MIT
// What there is to do on a Monday morning, in order of urgency: the words of the overview's list.
#pragma once

#include "evidence/overview.hpp"
#include "report/report_words.hpp"

namespace kith::report {

/// A task with what it is called for programs, and how many people, pairs or weeks it is about.
struct OverviewTask {
    std::string subject; ///< kebab-case: gates-lapsed
    std::int64_t count = 0;
    Task task;
};

std::vector<OverviewTask> overview_tasks(const programme::Programme& programme,
                                         const evidence::Overview& overview, Audience audience, Show show);

std::string_view word_of(evidence::GateState state);
/// The task's subject and the JSON's word for a sign: quiet, stand-ins …
std::string_view word_of(evidence::Sign sign);

} // namespace kith::report
