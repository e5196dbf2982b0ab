// SPDX-License-Identifier: MIT
// Why a pair is not placed, and what would help, computed from the plan's own facts.
#pragma once

#include "scheduling/instance.hpp"

namespace kith::scheduling {

/// An obstacle of the task, or `full` where it had options and all of them were taken.
std::string reason(const Instance& instance, const Task& task);

/// One sentence without names, or nothing: which slots would suit, what they lack, what one more would do.
std::string remedy(const Instance& instance, const Task& task);

} // namespace kith::scheduling
