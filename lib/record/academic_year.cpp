// SPDX-License-Identifier: MIT
#include "record/academic_year.hpp"

#include <fmt/format.h>

namespace kith::record {
namespace {

constexpr int a_century = 100;

/// All digits, as a number.
std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<AcademicYear> parse_academic_year(std::string_view text) {
    constexpr std::size_t long_year = 4, short_year = 2;
    if (text.size() != long_year + 1 + short_year && text.size() != long_year + 1 + long_year) return {};
    if (text[long_year] != '-' && text[long_year] != '/') return {};
    const auto later = text.substr(long_year + 1);
    const auto first = number(text.substr(0, long_year)), second = number(later);
    if (!first || !second) return {};
    const int expected = later.size() == long_year ? *first + 1 : (*first + 1) % a_century;
    return *second == expected ? std::optional(AcademicYear{*first}) : std::nullopt;
}

std::string format(AcademicYear year) { return fmt::format("{:04}-{:02}", year.first, (year.first + 1) % a_century); }

AcademicYear academic_year_planned_on(text::Date day) {
    const std::chrono::year_month_day date(day);
    return {static_cast<int>(date.year()) - (date.month() < std::chrono::July ? 1 : 0)};
}

} // namespace kith::record
