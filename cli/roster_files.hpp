// SPDX-License-Identifier: MIT
// The files of a OneRoster as they come: in a folder, or in a zip.
#pragma once

#include "cli/terminal.hpp"

#include <map>

namespace kith::cli {

/// A folder, or a file that begins as a zip does.
bool is_roster(const std::string& path);

/// Those of its files that kith reads. Stops with what is wrong with one.
std::map<std::string, text::SourceRef> read_roster_files(const std::string& path, const Terminal& terminal);

} // namespace kith::cli
