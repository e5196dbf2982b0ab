// SPDX-License-Identifier: MIT
// `kith match accept`: the rows of a proposal become pairs.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_match_accept(Commands& commands, CLI::App& match);

} // namespace kith::cli
