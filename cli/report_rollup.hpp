// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

/// kith report rollup PATH…
void add_report_rollup(Commands& commands, CLI::App& report);

} // namespace kith::cli
