// SPDX-License-Identifier: MIT
// A picture from a school's folder of symbols, checked and ready to stand inside a page: SVG that is nothing but a picture,
// or PNG of a sensible size.
#pragma once

#include "text/diagnostic.hpp"

#include <optional>
#include <string>

namespace kith::report {

inline constexpr std::size_t largest_picture = 512 << 10; ///< bytes

/// A `data:` address with the whole picture in it; nothing, and findings (bad-picture), where it is not safe or no picture.
/// By the name's ending, .svg or .png.
std::optional<std::string> picture_address(const text::SourceRef& source, text::Findings& findings);

} // namespace kith::report
