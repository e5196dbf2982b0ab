// SPDX-License-Identifier: MIT
// `kith report outcomes`: whether the scores of a measure changed between two waves.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_report_outcomes(Commands& commands, CLI::App& report);

} // namespace kith::cli
