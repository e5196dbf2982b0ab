// SPDX-License-Identifier: MIT
#include "report/level_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kith::report {

std::string level_text(const std::vector<std::int64_t>& values) {
    if (values.empty()) return "none";
    if (values.size() == 1) return std::to_string(values.front());
    return fmt::format("{}", fmt::join(values, " / "));
}

} // namespace kith::report
