// SPDX-License-Identifier: MIT
// `kith record drop-in`: how many came, and no names.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_drop_in(Commands& commands, CLI::App& record);

} // namespace kith::cli
