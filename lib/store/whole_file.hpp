// SPDX-License-Identifier: MIT
// One file that is no record, written whole: what a person asked kith to put somewhere. Records go through store::apply,
// which can change many files as one.
#pragma once

#include <filesystem>
#include <string_view>

namespace kith::store {

/// Temporary file, fsync, rename: whoever reads `file` sees what was there before or all of `bytes`, never half. For its
/// owner's eyes alone (mode 0600). Its folder must be there. Throws text::DiskError, with nothing changed.
void write_whole(const std::filesystem::path& file, std::string_view bytes);

} // namespace kith::store
