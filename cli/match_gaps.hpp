// SPDX-License-Identifier: MIT
// `kith match gaps`: what one more mentor or place would be worth, and how to place more.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_match_gaps(Commands& commands, CLI::App& match);

} // namespace kith::cli
