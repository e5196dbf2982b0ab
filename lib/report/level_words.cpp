// SPDX-License-Identifier: MIT
#include "report/level_words.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kith::report {

std::string level_text(const std::vector<std::int64_t>& values) {
    if (values.empty()) return "none";
    if (values.size() == 1) return std::to_string(values.front());
    return fmt::format("{}", fmt::join(values, " / "));
}

std::vector<std::string> level_pieces(const std::vector<matching::LevelValue>& levels) {
    std::vector<std::string> pieces;
    for (const auto& level : levels) {
        if (!pieces.empty()) pieces.back() += ",";
        pieces.push_back(level.name + " " + level_text(level.values));
    }
    return pieces;
}

std::string gain_text(const std::vector<std::int64_t>& values) {
    std::string text;
    for (const auto value : values)
        text += (text.empty() ? "" : " / ") + (value == 0 ? std::string("0") : fmt::format("{:+}", value));
    return text;
}

std::string gain_text(const std::vector<matching::LevelValue>& gain) {
    std::string text;
    for (const auto& level : gain)
        if (!is_nothing(level.values)) text += (text.empty() ? "" : ", ") + level.name + " " + gain_text(level.values);
    return text;
}

bool is_nothing(const std::vector<std::int64_t>& values) {
    return std::all_of(values.begin(), values.end(), [](auto value) { return value == 0; });
}

} // namespace kith::report
