// SPDX-License-Identifier: MIT
// How many of something, in words.
#pragma once

#include <concepts>
#include <fmt/format.h>
#include <string>

namespace kith::text {

/// "1 pair", "3 pairs"; what several are called where it is not the same with an s.
std::string counted(std::integral auto n, const std::string& one, const std::string& many = {}) {
    return fmt::format("{} {}", n, n == 1 ? one : many.empty() ? one + "s" : many);
}

} // namespace kith::text
