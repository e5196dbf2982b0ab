// SPDX-License-Identifier: MIT
// `kith match explain`: why these two, or why someone is without a partner.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_match_explain(Commands& commands, CLI::App& match);

} // namespace kith::cli
