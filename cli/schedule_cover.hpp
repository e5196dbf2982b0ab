// SPDX-License-Identifier: MIT
// `kith schedule cover`: stand-ins for someone who will be absent.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_schedule_cover(Commands& commands, CLI::App& schedule);

} // namespace kith::cli
