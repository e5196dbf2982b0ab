// SPDX-License-Identifier: MIT
#include "record/academic_year.hpp"

#include <fmt/format.h>

namespace kith::record {
namespace {

constexpr int a_century = 100;
constexpr std::size_t digits_of_first = 4, length = 7; // 2026-27

} // namespace

std::optional<AcademicYear> parse_academic_year(std::string_view text) {
    if (text.size() != length || text[digits_of_first] != '-') return {};
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto number = [&](std::string_view digits) {
        int value = 0;
        for (const char c : digits) value = is_digit(c) && value >= 0 ? value * 10 + (c - '0') : -1;
        return value;
    };
    const int first = number(text.substr(0, digits_of_first)), second = number(text.substr(digits_of_first + 1));
    if (first < 0 || second < 0 || second != (first + 1) % a_century) return {};
    return AcademicYear{first};
}

std::string format(AcademicYear year) { return fmt::format("{:04}-{:02}", year.first, (year.first + 1) % a_century); }

AcademicYear academic_year_planned_on(text::Date day) {
    const std::chrono::year_month_day date(day);
    return {static_cast<int>(date.year()) - (date.month() < std::chrono::July ? 1 : 0)};
}

} // namespace kith::record
