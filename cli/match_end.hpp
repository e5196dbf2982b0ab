// SPDX-License-Identifier: MIT
// `kith match end`: an agreed pair gets its ending.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_match_end(Commands& commands, CLI::App& match);

} // namespace kith::cli
