// SPDX-License-Identifier: MIT
// `kith report cards`: what young people hold, printed.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

void add_report_cards(Commands& commands, CLI::App& report);

} // namespace kith::cli
