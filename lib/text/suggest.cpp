// SPDX-License-Identifier: MIT
#include "text/suggest.hpp"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

namespace kith::text {
namespace {

constexpr std::size_t longest_list = 12;

std::string lowered(std::string_view word) {
    std::string low(word);
    std::transform(low.begin(), low.end(), low.begin(), [](unsigned char c) {
        return c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
    });
    return low;
}

} // namespace

int edit_distance(std::string_view a, std::string_view b) {
    const auto width = b.size() + 1;
    std::vector<int> two_ago(width), last(width), now(width);
    for (std::size_t j = 0; j < width; ++j) last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], two_ago[j - 2] + 1);
        }
        std::swap(two_ago, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known) {
    const auto low = lowered(word);
    const int most = low.size() <= 3 ? 1 : low.size() <= 7 ? 2 : 3;
    std::optional<std::string> best;
    int best_distance = most + 1;
    for (const auto& candidate : known) {
        const int distance = edit_distance(low, lowered(candidate));
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> known) {
    if (const auto meant = nearest(word, known)) return fmt::format("did you mean '{}'?", *meant);
    if (known.empty() || known.size() > longest_list) return {};
    return fmt::format("one of: {}", fmt::join(known, ", "));
}

} // namespace kith::text
