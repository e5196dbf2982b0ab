// SPDX-License-Identifier: MIT
// `kith schedule ics`: the agreed plan for calendars on phones and in mail programs.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_schedule_ics(Commands& commands, CLI::App& schedule);

} // namespace kith::cli
