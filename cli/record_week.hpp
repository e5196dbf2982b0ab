// SPDX-License-Identifier: MIT
// `kith record week`: a week's meetings, duties and events, asked for one by one or filled in on a sheet.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_week(Commands& commands, CLI::App& record);

} // namespace kith::cli
