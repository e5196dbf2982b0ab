// SPDX-License-Identifier: MIT
// Files out of a zip; zip.cpp alone includes libzip.
#pragma once

#include "text/diagnostic.hpp"

#include <map>

namespace kith::exchange {

/// The bytes of those of the named files that the zip has at its top, shown as ZIP/NAME. Nothing, and a finding, where it
/// is no zip, or one of them is damaged, locked or larger than `limit` when unpacked.
std::optional<std::map<std::string, text::SourceRef>> read_zip(const std::string& path, const std::vector<std::string>& names,
                                                               std::size_t limit, text::Findings& findings);

} // namespace kith::exchange
