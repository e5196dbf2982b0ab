// SPDX-License-Identifier: MIT
// `kith record training`, `supervision`, `briefing` and `debrief`: who came to an event of a strand.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_event(Commands& commands, CLI::App& record);

} // namespace kith::cli
