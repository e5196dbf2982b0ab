// SPDX-License-Identifier: MIT
#include "exchange/cells.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace kith::exchange {
namespace {

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto* last = text.data() + text.size();
    const auto [end, fault] = std::from_chars(text.data(), last, value);
    if (text.empty() || fault != std::errc{} || end != last || value < 0) return {};
    return value;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 40> languages{{
    {"english", "en"}, {"urdu", "ur"}, {"polish", "pl"}, {"somali", "so"}, {"arabic", "ar"}, {"punjabi", "pa"},
    {"panjabi", "pa"}, {"romanian", "ro"}, {"turkish", "tr"}, {"french", "fr"}, {"bengali", "bn"},
    {"gujarati", "gu"}, {"portuguese", "pt"}, {"spanish", "es"}, {"tamil", "ta"}, {"lithuanian", "lt"},
    {"chinese", "zh"}, {"cantonese", "yue"}, {"mandarin", "cmn"}, {"italian", "it"}, {"german", "de"},
    {"greek", "el"}, {"russian", "ru"}, {"ukrainian", "uk"}, {"hindi", "hi"}, {"persian", "fa"}, {"farsi", "fa"},
    {"pashto", "ps"}, {"kurdish", "ku"}, {"albanian", "sq"}, {"bulgarian", "bg"}, {"hungarian", "hu"},
    {"slovak", "sk"}, {"latvian", "lv"}, {"yoruba", "yo"}, {"igbo", "ig"}, {"twi", "tw"}, {"swahili", "sw"},
    {"welsh", "cy"}, {"british sign language", "bfi"},
}};

std::string hyphened(std::string_view text) {
    std::string word;
    for (const char c : text::folded(text)) word += c == ' ' ? '-' : c;
    return word;
}

std::optional<record::Outcome> outcome_of(std::string_view words) {
    const auto word = hyphened(words);
    if (word == "no" || word == "n") return record::Outcome::refused;
    if (word == "pass") return record::Outcome::passed;
    if (word == "fail") return record::Outcome::failed;
    for (const auto& [spelling, outcome] : record::Words<record::Outcome>::list)
        if (spelling == word) return outcome;
    return {};
}

std::optional<record::Outcome> usual_yes(std::string_view gate) {
    if (gate.find("consent") != std::string_view::npos) return record::Outcome::given;
    if (gate.starts_with("interview")) return record::Outcome::accepted;
    return {};
}

} // namespace

std::optional<record::Year> year_cell(std::string_view cell) {
    auto word = text::folded(cell);
    if (word == "r" || word == "reception") return record::Year{0};
    for (const std::string_view prefix : {"year", "yr", "y"}) {
        if (!word.starts_with(prefix)) continue;
        word = word.substr(prefix.size());
        break;
    }
    const auto first = word.find_first_not_of(' ');
    const auto value = first == std::string::npos ? std::nullopt : number(std::string_view(word).substr(first));
    if (!value || *value < 1 || *value > 13) return {};
    return record::Year{*value};
}

std::optional<text::Date> date_cell(std::string_view cell) {
    // A form's time stamp carries the time behind the date.
    cell = cell.substr(0, cell.find_first_of(" T"));
    if (const auto iso = text::parse_date(cell)) return iso;
    const auto first = cell.find('/');
    const auto second = first == std::string_view::npos ? first : cell.find('/', first + 1);
    if (second == std::string_view::npos) return {};
    const auto day = number(cell.substr(0, first)), month = number(cell.substr(first + 1, second - first - 1)),
               year = number(cell.substr(second + 1));
    if (!day || !month || !year || cell.size() - second != 5) return {};
    return text::parse_date(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
}

std::vector<std::string> list_cell(std::string_view cell) {
    const char separator = cell.find(';') != std::string_view::npos ? ';' : ',';
    std::vector<std::string> parts;
    while (!cell.empty()) {
        const auto end = std::min(cell.size(), cell.find(separator));
        auto part = cell.substr(0, end);
        cell.remove_prefix(std::min(cell.size(), end + 1));
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) parts.emplace_back(part);
    }
    return parts;
}

std::string language_cell(std::string_view cell) {
    const auto word = text::folded(cell);
    for (const auto& [name, tag] : languages)
        if (name == word) return std::string(tag);
    return hyphened(cell);
}

std::string gender_cell(std::string_view cell) {
    auto word = text::folded(cell);
    if (word == "female" || word == "girl" || word == "woman") return "f";
    if (word == "male" || word == "boy" || word == "man") return "m";
    return word;
}

std::optional<record::ReferredBy> referred_cell(std::string_view cell) {
    using record::ReferredBy;
    constexpr std::array<std::pair<std::string_view, ReferredBy>, 12> usual{{
        {"myself", ReferredBy::self}, {"pupil", ReferredBy::self}, {"student", ReferredBy::self}, {"worry box", ReferredBy::self},
        {"feelings box", ReferredBy::self}, {"box", ReferredBy::self}, {"teacher", ReferredBy::staff}, {"tutor", ReferredBy::staff},
        {"form tutor", ReferredBy::staff}, {"school", ReferredBy::staff}, {"carer", ReferredBy::parent}, {"peer mentor", ReferredBy::mentor},
    }};
    const auto word = text::folded(cell);
    for (const auto& [spelling, by] : record::Words<ReferredBy>::list)
        if (spelling == word) return by;
    for (const auto& [spelling, by] : usual)
        if (spelling == word) return by;
    return {};
}

std::string slot_cell(std::string_view cell) { return hyphened(cell); }

std::optional<record::Gate> gate_cell(std::string_view cell, std::string_view gate, text::Date fallback) {
    record::Gate found;
    found.date = fallback;
    const auto word = text::folded(cell);
    if (word == "yes" || word == "y") {
        found.outcome = usual_yes(gate);
        return found;
    }
    if (const auto outcome = outcome_of(word)) {
        found.outcome = outcome;
        return found;
    }
    const auto space = std::min(word.size(), word.find(' '));
    const auto date = date_cell(std::string_view(word).substr(0, space));
    if (!date) return {};
    found.date = *date;
    const auto rest = space < word.size() ? word.substr(space + 1) : std::string{};
    if (rest.empty()) {
        found.outcome = usual_yes(gate);
        return found;
    }
    for (const std::string_view until : {"until ", "to "}) {
        if (!rest.starts_with(until)) continue;
        found.until = date_cell(std::string_view(rest).substr(until.size()));
        return found.until ? std::optional(found) : std::nullopt;
    }
    found.outcome = outcome_of(rest);
    return found.outcome ? std::optional(found) : std::nullopt;
}

} // namespace kith::exchange
