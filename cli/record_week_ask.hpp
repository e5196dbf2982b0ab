// SPDX-License-Identifier: MIT
// A week's plan at the terminal: shown with a number for each line, and exceptions taken by number. Nothing
// is final until the lead accepts: a line that was chosen by mistake is chosen again, and is as planned.
#pragma once

#include "cli/record_rows.hpp"

namespace kith::cli {

/// Shows the rows as planned, takes down who missed what, why and who stood in, and leaves that in them.
void ask_exceptions(const World& world, std::vector<StrandRow>& rows, const Terminal& terminal);

} // namespace kith::cli
