// SPDX-License-Identifier: MIT
#include "text/decimal.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <stdexcept>

namespace kith::text {
namespace {

constexpr std::size_t most_digits = 9;

std::int64_t ten_to(int places) {
    std::int64_t power = 1;
    for (int i = 0; i < places; ++i) power *= 10;
    return power;
}

bool are_digits(std::string_view text) {
    return !text.empty() && text.size() <= most_digits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t number_in(std::string_view digits) {
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

double Decimal::value() const { return static_cast<double>(units) / static_cast<double>(ten_to(places)); }

std::optional<Decimal> parse_decimal(std::string_view text) {
    const bool is_negative = text.starts_with('-');
    if (is_negative) text.remove_prefix(1);
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    if (!are_digits(whole) || (whole.size() > 1 && whole.front() == '0')) return {};
    Decimal number{number_in(whole), 0};
    if (point != std::string_view::npos) {
        const auto part = text.substr(point + 1);
        if (!are_digits(part)) return {};
        number.places = static_cast<int>(part.size());
        number.units = number.units * ten_to(number.places) + number_in(part);
    }
    if (is_negative) number.units = -number.units;
    return number;
}

std::string format(Decimal number) {
    const auto power = ten_to(number.places);
    const auto size = std::abs(number.units);
    const auto* sign = number.units < 0 ? "-" : "";
    if (number.places == 0) return fmt::format("{}{}", sign, size);
    return fmt::format("{}{}.{:0{}}", sign, size / power, size % power, number.places);
}

Decimal rounded(double number, int places) {
    if (!std::isfinite(number) || std::abs(number) >= 1e9) throw std::logic_error("a number that cannot be shown");
    return {std::llround(number * static_cast<double>(ten_to(places))), places};
}

} // namespace kith::text
