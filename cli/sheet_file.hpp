// SPDX-License-Identifier: MIT
// A sheet that is named on the command line.
#pragma once

#include "cli/terminal.hpp"
#include "exchange/sheet.hpp"

namespace kith::cli {

/// Stops where there is no such file, or where it is no sheet; `consequence` is said then.
exchange::Sheet read_sheet(const std::string& file, const char* consequence, const Terminal& terminal);

} // namespace kith::cli
