// SPDX-License-Identifier: MIT
#include "exchange/pupil_numbers.hpp"

namespace kith::exchange {
namespace {

constexpr std::string_view letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
constexpr std::size_t length = 13;

/// A digit as itself, the last sign of a temporary number by its place among the letters.
std::optional<std::size_t> value_of(char sign, std::size_t at) {
    if (sign >= '0' && sign <= '9') return static_cast<std::size_t>(sign - '0');
    const auto letter = letters.find(sign);
    return at + 1 == length && letter != std::string_view::npos ? std::optional(letter) : std::nullopt;
}

/// That in which a day lies, by the year in which it begins.
int school_year(text::Date day) {
    const std::chrono::year_month_day date(day);
    return static_cast<int>(date.year()) - (date.month() < std::chrono::September ? 1 : 0);
}

} // namespace

Upn look_at_upn(std::string_view text) {
    if (text.size() != length || letters.find(text.front()) == std::string_view::npos) return Upn::no_upn;
    std::size_t sum = 0;
    for (std::size_t at = 1; at < length; ++at) {
        const auto value = value_of(text[at], at);
        if (!value) return Upn::no_upn;
        sum += *value * (at + 1);
    }
    return letters[sum % letters.size()] == text.front() ? Upn::sound : Upn::wrong_letter;
}

std::optional<record::Year> year_group(text::Date born, text::Date day) {
    constexpr int of_reception = 5, last = 13;
    const int year = school_year(day) - school_year(born) - of_reception;
    return year < 0 || year > last ? std::nullopt : std::optional(record::Year{year});
}

} // namespace kith::exchange
