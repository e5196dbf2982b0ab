// SPDX-License-Identifier: MIT
// `kith schedule explain`: why a pair is not placed, or when it meets, slot by slot.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_schedule_explain(Commands& commands, CLI::App& schedule);

} // namespace kith::cli
