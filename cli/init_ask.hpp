// SPDX-License-Identifier: MIT
// Asks at the terminal what a new programme is to be, no more than kith cannot know.
#pragma once

#include "cli/new_programme.hpp"

namespace kith::cli {

/// The folder, the school, the year, the models, and when their kinds of slot are. `folder` and `usual` are offered as
/// they come. Stops where nobody answers.
struct AskedProgramme {
    std::string folder;
    NewProgramme programme;
};
AskedProgramme ask_programme(const std::string& folder, const NewProgramme& usual, const Terminal& terminal);

/// The command that does the same without asking.
std::string as_command(const AskedProgramme& asked);

} // namespace kith::cli
