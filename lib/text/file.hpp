// SPDX-License-Identifier: MIT
// Reading a file's bytes, and nothing but a regular file's: a symlink, a pipe or a device in a record's place is a
// finding, not a surprise. What fails below the files (a disk, a permission) is a DiskError.
#pragma once

#include "text/diagnostic.hpp"

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>

namespace kith::text {

/// The operating system could not do it. Nothing was changed. Exit code 4.
struct DiskError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline constexpr std::size_t largest_record = 1 << 20; ///< bytes; a larger record is refused
inline constexpr std::size_t largest_sheet = 64 << 20; ///< bytes; of a CSV that comes in

/// The bytes of `path`, shown to the user as `shown`. Nothing, and a finding, where it is not a regular file or
/// larger than `limit`; nothing and no finding where there is no such file. Throws DiskError.
std::optional<SourceRef> read_file(const std::filesystem::path& path, const std::string& shown, Findings& findings,
                                   std::size_t limit = largest_record);

} // namespace kith::text
