// SPDX-License-Identifier: MIT
// `kith complete`, which a shell calls for each TAB: what may come next on a command line that is not finished.
#pragma once

#include "cli/command.hpp"

namespace kith::cli {

/// What the shell scripts call it by.
inline constexpr const char* completion_word = "complete";

/// `words`: behind "kith", the last of them being typed; it may be empty. Prints a candidate a line, with what it is
/// behind a space, with a mark of exclamation before one that stands for what was typed; a line of ":files" or ":folders"
/// leaves it to the shell. Outside a programme it knows its own words alone.
Exit run_complete(CLI::App& kith, const std::vector<std::string>& words, const Terminal& terminal);

} // namespace kith::cli
