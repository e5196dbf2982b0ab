// SPDX-License-Identifier: MIT
#include "text/value.hpp"

#include "text/date.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace kith::text {
namespace {

constexpr std::size_t widest_flow = 100;

bool is_reserved_word(std::string_view text) {
    constexpr std::array<std::string_view, 11> words{"y",  "n",   "yes",  "no",    "on", "off",
                                                     "true", "false", "null", "~", ""};
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(words.begin(), words.end(), low) != words.end();
}

/// Text made of what numbers are made of in some YAML reader: digits, signs, hex, octal, exponents, sexagesimals.
bool looks_like_number(std::string_view text) {
    if (std::string_view("0123456789+-.").find(text.front()) == std::string_view::npos) return false;
    return text.find_first_not_of("0123456789abcdefABCDEFxXoO+-._:,") == std::string_view::npos;
}

bool is_plain_safe(std::string_view text) {
    if (is_reserved_word(text)) return false;
    if (parse_date(text)) return true;
    if (looks_like_number(text) || text == ".inf" || text == ".nan") return false;
    const auto letter_or_digit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (!letter_or_digit(text.front()) && static_cast<unsigned char>(text.front()) < 0x80) return false;
    if (text.back() == ' ') return false;
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return letter_or_digit(c) || static_cast<unsigned char>(c) >= 0x80 ||
               std::string_view(" -_./()+'").find(c) != std::string_view::npos;
    });
}

std::string scalar(const std::string& text) {
    if (is_plain_safe(text)) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        if (c == '\n') quoted += "\\n";
        else if (c == '\t') quoted += "\\t";
        else if (c == '\r') quoted += "\\r";
        else quoted += c;
    }
    return quoted + "\"";
}

bool is_container(const Value& value) { return value.as<List>() != nullptr || value.as<Map>() != nullptr; }

bool holds_containers(const Value& value) {
    if (const auto* list = value.as<List>()) return std::any_of(list->begin(), list->end(), is_container);
    if (const auto* map = value.as<Map>())
        return std::any_of(map->members().begin(), map->members().end(),
                           [](const Member& m) { return is_container(m.second); });
    return false;
}

bool is_empty(const Value& value) {
    const auto* list = value.as<List>();
    const auto* map = value.as<Map>();
    return (list != nullptr && list->empty()) || (map != nullptr && map->empty());
}

/// The value behind a top-level key: on its line where it is small, else as a block one level in.
std::string behind_key(const Value& value) {
    const auto flow = to_flow(value);
    if (!is_container(value) || is_empty(value) || (!holds_containers(value) && flow.size() <= widest_flow))
        return " " + flow + "\n";
    std::string block = "\n";
    if (const auto* list = value.as<List>())
        for (const auto& item : *list) block += "  - " + to_flow(item) + "\n";
    if (const auto* map = value.as<Map>())
        for (const auto& [key, inner] : map->members()) block += "  " + scalar(key) + ": " + to_flow(inner) + "\n";
    return block;
}

} // namespace

Map::Map(std::initializer_list<Member> members) : members_(members) {}

bool Map::empty() const { return members_.empty(); }

Map& Map::set(std::string key, Value value) {
    members_.emplace_back(std::move(key), std::move(value));
    return *this;
}

std::string to_flow(const Value& value) {
    if (const auto* text = value.as<std::string>()) return scalar(*text);
    if (const auto* truth = value.as<bool>()) return *truth ? "true" : "false";
    if (const auto* number = value.as<std::int64_t>()) return fmt::format("{}", *number);
    if (const auto* number = value.as<Decimal>()) return format(*number);
    std::string inside;
    if (const auto* list = value.as<List>()) {
        for (const auto& item : *list) inside += (inside.empty() ? "" : ", ") + to_flow(item);
        return "[" + inside + "]";
    }
    for (const auto& [key, inner] : value.as<Map>()->members())
        inside += (inside.empty() ? "" : ", ") + scalar(key) + ": " + to_flow(inner);
    return "{" + inside + "}";
}

std::string to_yaml(const Value& value) {
    std::string file;
    if (const auto* map = value.as<Map>(); map != nullptr && !map->empty()) {
        for (const auto& [key, inner] : map->members()) file += scalar(key) + ":" + behind_key(inner);
        return file;
    }
    if (const auto* list = value.as<List>(); list != nullptr && !list->empty()) {
        for (const auto& item : *list) file += "- " + to_flow(item) + "\n";
        return file;
    }
    return to_flow(value) + "\n";
}

} // namespace kith::text
