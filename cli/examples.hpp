// SPDX-License-Identifier: MIT
// Where the example schools and measures are: beside an installed kith, or in the tree that it was built from.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kith::cli {

/// A school to begin with, as its README tells of it.
struct Example {
    std::string name;   ///< of its folder
    std::string about;  ///< of the README's heading, what stands behind the colon
    std::string source; ///< of the line that begins with "Source:", up to a bracket; empty where there is none
};

/// share/kith/examples beside the binary's prefix, else the source tree's.
std::filesystem::path examples_folder();

/// The folders below one that have a file of that name, as their README tells of them, in order of name.
std::vector<Example> described_in(const std::filesystem::path& folder, const std::string& file);

/// All of them, in order of name.
std::vector<Example> examples();

/// The folder of an example; stops with "did you mean" where there is none of that name.
std::filesystem::path find_example(const std::string& name);

/// The file of a measure's key that kith comes with, of which a programme takes a copy; empty where there is none.
std::filesystem::path measure_example(const std::string& name);

} // namespace kith::cli
