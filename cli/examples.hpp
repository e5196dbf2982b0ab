// SPDX-License-Identifier: MIT
// Where the example schools are: beside an installed kith, or in the tree that it was built from.
#pragma once

#include <filesystem>
#include <string>

namespace kith::cli {

/// The folder of an example; stops with "did you mean" where there is none of that name.
std::filesystem::path find_example(const std::string& name);

} // namespace kith::cli
