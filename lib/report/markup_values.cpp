// SPDX-License-Identifier: MIT
#include "report/markup_values.hpp"

#include <algorithm>
#include <array>

namespace kith::report {
namespace {

constexpr std::string_view svg_namespace = "http://www.w3.org/2000/svg";
constexpr std::string_view xlink_namespace = "http://www.w3.org/1999/xlink";

bool is_word(std::string_view name) {
    return !name.empty() &&
           name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.") == std::string_view::npos;
}

} // namespace

std::string lower(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return low;
}

MarkupName::MarkupName(std::string_view written) {
    const auto low = lower(written);
    const auto colon = low.find(':');
    if (colon != std::string::npos) prefix = low.substr(0, colon);
    local = colon == std::string::npos ? low : low.substr(colon + 1);
}

bool MarkupName::is_name() const { return is_word(local) && (prefix.empty() || is_word(prefix)); }

bool MarkupName::is_a_note(MarkupUse use) const {
    constexpr std::array<std::string_view, 5> known{"", "svg", "xlink", "xml", "xmlns"};
    return use == MarkupUse::picture && std::find(known.begin(), known.end(), prefix) == known.end();
}

bool may_stand_for(const MarkupName& xmlns, std::string_view name_space) {
    if (xmlns.prefix.empty() || xmlns.local == "svg") return name_space == svg_namespace;
    if (xmlns.local == "xlink") return name_space == xlink_namespace;
    const auto low = lower(name_space);
    const bool is_web =
        low.find("w3.org") != std::string::npos && low.find("rdf-syntax") == std::string::npos;
    return !is_web && hides_nothing(name_space);
}

bool stays_here(const std::string& address, MarkupUse use) {
    constexpr std::array<std::string_view, 3> pictures{"data:image/png;base64,", "data:image/jpeg;base64,",
                                                       "data:image/gif;base64,"};
    if (use == MarkupUse::card_template && address == "{{picture}}") return true;
    return address.starts_with('#') ||
           std::any_of(pictures.begin(), pictures.end(),
                       [&](std::string_view start) { return address.starts_with(start); });
}

bool is_plain_style(std::string_view style) {
    const auto low = lower(style);
    if (low.find("@import") != std::string::npos || low.find("expression(") != std::string::npos)
        return false;
    for (auto at = low.find("url("); at != std::string::npos; at = low.find("url(", at + 1)) {
        const auto inside = low.find_first_not_of(" \t\r\n\"'", at + 4);
        if (inside == std::string::npos || low[inside] != '#') return false;
    }
    return low.find("image-set(") == std::string::npos && low.find("image(") == std::string::npos;
}

bool hides_nothing(std::string_view value) {
    constexpr std::array<std::string_view, 5> plain{"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
    for (auto at = value.find('&'); at != std::string_view::npos; at = value.find('&', at + 1))
        if (std::none_of(plain.begin(), plain.end(),
                         [&](std::string_view one) { return value.substr(at).starts_with(one); }))
            return false;
    return true;
}

int steps_of(std::string_view tag) {
    if (tag.size() < 3) return 0;
    return tag[2] == '#' || tag[2] == '^' ? 1 : tag[2] == '/' ? -1 : 0;
}

bool is_whole(std::string_view value) {
    int open = 0;
    for (auto at = value.find("{{"); at != std::string_view::npos; at = value.find("{{", at)) {
        const auto end = value.find("}}", at);
        if (end == std::string_view::npos) return false;
        open += steps_of(value.substr(at, end - at));
        if (open < 0) return false;
        at = end + 2;
    }
    return open == 0;
}

} // namespace kith::report
