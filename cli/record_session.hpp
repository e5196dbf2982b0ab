// SPDX-License-Identifier: MIT
// `kith record session`: one meeting of a pair, planned or not.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_record_session(Commands& commands, CLI::App& record);

} // namespace kith::cli
