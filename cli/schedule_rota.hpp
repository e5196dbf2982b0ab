// SPDX-License-Identifier: MIT
// `kith schedule rota`: who is on duty when, over a term, and how evenly it falls.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_schedule_rota(Commands& commands, CLI::App& schedule);

} // namespace kith::cli
