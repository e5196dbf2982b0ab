// SPDX-License-Identifier: MIT
// What the store is about: two folders that are one programme, and files in them by relative path.
#pragma once

#include <filesystem>
#include <string>

namespace kith::store {

/// The folder under git, and the private one that never is.
enum class Part { tracked, secret };

struct Folders {
    std::filesystem::path tracked;
    std::filesystem::path secret; ///< may be empty, or not be there

    const std::filesystem::path& operator[](Part part) const { return part == Part::tracked ? tracked : secret; }
};

/// A file of one part: its path relative to that folder, and as the user knows it.
struct Target {
    Part part = Part::tracked;
    std::string path;
    std::string shown;
};

} // namespace kith::store
