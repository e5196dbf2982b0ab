// SPDX-License-Identifier: MIT
// `kith record first-check`: that a pair was asked, after its first weeks, whether it is still right for both.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_first_check(Commands& commands, CLI::App& record);

} // namespace kith::cli
