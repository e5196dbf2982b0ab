// SPDX-License-Identifier: MIT
// `kith schedule gaps`: which one more adult, place, lesson or kind of slot places how many more.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_schedule_gaps(Commands& commands, CLI::App& schedule);

} // namespace kith::cli
