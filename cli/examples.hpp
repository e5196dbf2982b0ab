// SPDX-License-Identifier: MIT
// Where the example schools and measures are: beside an installed kith, or in the tree that it was built from.
#pragma once

#include <filesystem>
#include <string>

namespace kith::cli {

/// The folder of an example; stops with "did you mean" where there is none of that name.
std::filesystem::path find_example(const std::string& name);

/// The file of a measure's key that kith comes with, of which a programme takes a copy; empty where there is none.
std::filesystem::path measure_example(const std::string& name);

} // namespace kith::cli
