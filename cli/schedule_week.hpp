// SPDX-License-Identifier: MIT
// `kith schedule week`: the plan of a week as people need it.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_schedule_week(Commands& commands, CLI::App& schedule);

} // namespace kith::cli
