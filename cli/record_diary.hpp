// SPDX-License-Identifier: MIT
// `kith record diary`: what was done for the programme.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_diary(Commands& commands, CLI::App& record);

} // namespace kith::cli
