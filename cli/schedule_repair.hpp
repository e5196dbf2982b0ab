// SPDX-License-Identifier: MIT
// `kith schedule repair`: the agreed plans after a change, with as little changed as can be.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_schedule_repair(Commands& commands, CLI::App& schedule);

} // namespace kith::cli
