// SPDX-License-Identifier: MIT
// `kith record measure`: one filling in of a measure, to the private part.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_measure(Commands& commands, CLI::App& record);

} // namespace kith::cli
