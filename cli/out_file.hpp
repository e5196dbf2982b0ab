// SPDX-License-Identifier: MIT
// Files that kith writes where the user says, and that are no records: never among the records, and never over a file
// that is something else.
#pragma once

#include "cli/world.hpp"

namespace kith::cli {

/// What such a file is called, and the bytes by which kith knows its own.
struct OutKind {
    std::string_view what;
    std::string_view first_bytes;
};

/// The path without links on the way to it; stops where the system has something against the name.
std::filesystem::path real_path(const std::string& file, const OutKind& kind);

/// The part of the programme in which the path lies and no such file belongs, in words; empty where it may lie there.
std::string_view among_records(const record::Folder& folder, const std::filesystem::path& path);

/// What stands there may only be an earlier file of the kind; its folder must be there.
void require_replaceable(const std::string& file, const OutKind& kind);

} // namespace kith::cli
