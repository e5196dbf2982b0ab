// SPDX-License-Identifier: MIT
#include "programme/private_patterns.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace kith::programme {
namespace {

using text::Word;

constexpr std::string_view check_letters = "abcdefghjklmnpqrtuvwxyz"; ///< no i, o or s
constexpr std::size_t pupil_number_size = 13;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

std::optional<PupilNumber> pupil_number(const Word& word) {
    const std::string_view text = word.folded;
    if (text.size() != pupil_number_size || !is_letter(text.front())) return {};
    if (!std::all_of(text.begin() + 1, text.end() - 1, is_digit)) return {};
    if (!is_digit(text.back()) && !is_letter(text.back())) return {};
    return PupilNumber{{word.begin, word.end}, check_letter(text.substr(1)) == text.front()};
}

bool is_address_character(char c) {
    return is_digit(c) || is_letter(static_cast<char>(c | 0x20)) || std::string_view("._%+-").find(c) != std::string_view::npos;
}

/// True for `school.sch.uk`: a dot, and at least two letters behind the last.
bool is_domain(std::string_view text) {
    const auto dot = text.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || text.size() - dot < 3) return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(dot) + 1, text.end(),
                       [](char c) { return is_letter(static_cast<char>(c | 0x20)); });
}

/// The number that a word is, with or without the ending of "2nd".
std::optional<int> number_of(const Word& word) {
    std::string_view digits = word.folded;
    for (const std::string_view ending : {"st", "nd", "rd", "th"})
        if (digits.size() > 2 && digits.ends_with(ending)) digits.remove_suffix(2);
    int number = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = fault == std::errc{} && end == digits.data() + digits.size() && digits.size() <= 4;
    return whole ? std::optional(number) : std::nullopt;
}

/// 1 to 12 for the name of a month or its first three letters.
std::optional<int> month_of(const Word& word) {
    constexpr std::array<std::string_view, 12> months{"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};
    for (std::size_t i = 0; i < months.size(); ++i)
        if (word.folded == months[i] || word.folded == months[i].substr(0, 3) || (i == 8 && word.folded == "sept"))
            return static_cast<int>(i) + 1;
    return {};
}

std::optional<text::Date> date_from(int year, int month, int day) {
    if (year < 100) year += 2000; // of children
    const std::chrono::year_month_day written{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                              std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 1900 || year > 2199 || !written.ok()) return {};
    return text::Date{written};
}

/// Day, month and year by their places, in the order in which people in Britain write them.
std::optional<text::Date> date_of(const Word& a, const Word& b, const Word& c, std::string_view between) {
    const auto first = number_of(a), second = number_of(b), third = number_of(c);
    if (between.find_first_not_of(" ,") == std::string_view::npos) { // words: 2 March 2015, March 2 2015
        if (first && third && c.folded.size() == 4 && month_of(b)) return date_from(*third, *month_of(b), *first);
        if (second && third && c.folded.size() == 4 && month_of(a)) return date_from(*third, *month_of(a), *second);
        return {};
    }
    if (!first || !second || !third) return {};
    if (a.folded.size() == 4) return date_from(*first, *second, *third);
    if (c.folded.size() != 4 && c.folded.size() != 2) return {};
    const auto usual = date_from(*third, *second, *first);
    return usual ? usual : date_from(*third, *first, *second);
}

std::string_view between(std::string_view text, const Word& a, const Word& b) { return text.substr(a.end, b.begin - a.end); }

/// True where the two separators may stand in one date.
bool separate_a_date(std::string_view first, std::string_view second) {
    const bool words = first.size() <= 2 && second.size() <= 2 && first.find_first_not_of(" ,") == std::string_view::npos &&
                       second.find_first_not_of(" ,") == std::string_view::npos;
    return words || (first == second && (first == "-" || first == "/" || first == "."));
}

} // namespace

char check_letter(std::string_view twelve) {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < twelve.size(); ++i) {
        const auto value = is_digit(twelve[i]) ? static_cast<std::size_t>(twelve[i] - '0') : check_letters.find(twelve[i]);
        if (value == std::string_view::npos) return '\0'; // a letter that no number has
        sum += value * (i + 2);
    }
    return check_letters[sum % check_letters.size()];
}

std::vector<PupilNumber> find_pupil_numbers(const std::vector<Word>& words) {
    std::vector<PupilNumber> found;
    for (const auto& word : words)
        if (const auto number = pupil_number(word)) found.push_back(*number);
    return found;
}

std::vector<Stretch> find_addresses(std::string_view text) {
    std::vector<Stretch> found;
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        auto begin = at, end = at + 1;
        while (begin > 0 && is_address_character(text[begin - 1])) --begin;
        while (end < text.size() && is_address_character(text[end])) ++end;
        while (end > at && !is_letter(static_cast<char>(text[end - 1] | 0x20))) --end; // the full stop of a sentence
        if (begin < at && end > at && is_domain(text.substr(at + 1, end - at - 1))) found.push_back({begin, end});
    }
    return found;
}

std::vector<WrittenDate> find_dates(std::string_view text, const std::vector<Word>& words) {
    std::vector<WrittenDate> found;
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const auto &a = words[i], &b = words[i + 1], &c = words[i + 2];
        if (a.folded.size() > 9 || b.folded.size() > 9 || c.folded.size() > 4 || !is_digit(c.folded.front())) continue;
        const auto first = between(text, a, b), second = between(text, b, c);
        if (!separate_a_date(first, second)) continue;
        if (const auto date = date_of(a, b, c, first)) {
            found.push_back({{a.begin, c.end}, *date});
            i += 2;
        }
    }
    return found;
}

} // namespace kith::programme
