// SPDX-License-Identifier: MIT
// `kith record survey`: how many gave which answer.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_survey(Commands& commands, CLI::App& record);

} // namespace kith::cli
