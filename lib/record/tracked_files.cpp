// SPDX-License-Identifier: MIT
#include "record/tracked_files.hpp"

#include "record/ids.hpp"

#include <algorithm>
#include <vector>

namespace kith::record {
namespace {

constexpr std::string_view ending = ".yaml";

/// A path cut at its slashes.
std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at != std::string_view::npos;) {
        const auto slash = path.find('/', at);
        parts.push_back(path.substr(at, slash - at));
        at = slash == std::string_view::npos ? slash : slash + 1;
    }
    return parts;
}

/// A name that no sync program, editor or slip of the keyboard gave: `wellbeing`, not `wellbeing (copy)`.
bool is_name(std::string_view text) {
    constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.";
    return !text.empty() && text.front() != '.' && text.find_first_not_of(letters) == std::string_view::npos;
}

bool is_record(const std::vector<std::string_view>& parts) {
    const auto& folder = parts.front();
    const auto& stem = parts.back();
    if (parts.size() == 1) return stem == "programme" || stem == "places" || stem == "classes" || stem == "diary" || stem == "releases";
    if (parts.size() == 2 && (folder == "people" || folder == "pairs")) return is_id(stem);
    if (parts.size() == 2 && folder == "symbols") return stem == "symbols";
    if (parts.size() == 2)
        return is_name(stem) && (folder == "calendars" || folder == "strands" || folder == "measures" || folder == "surveys");
    if (parts.size() != 3) return false;
    if (folder == "timetables") return is_name(parts[1]) && text::parse_date(stem);
    return folder == "sessions" && text::parse_week(parts[1]) && is_name(stem);
}

/// Templates and pictures.
bool is_of_cards(std::string_view path) {
    const auto parts = parts_of(path);
    if (parts.size() != 2) return false;
    return parts.front() == "templates" ? template_of(parts.back()).has_value()
                                        : parts.front() == "symbols" && is_picture_name(parts.back());
}

} // namespace

std::optional<CardKind> template_of(std::string_view file) {
    constexpr std::string_view template_ending = ".mustache";
    if (!file.ends_with(template_ending)) return {};
    file.remove_suffix(template_ending.size());
    for (const auto& [word, kind] : Words<CardKind>::list)
        if (word == file) return kind;
    return {};
}

bool is_picture_name(std::string_view file) {
    return is_name(file) && (file.ends_with(".svg") || file.ends_with(".png"));
}

Tracked tracked_as(std::string_view path) {
    if (std::find(other_entries.begin(), other_entries.end(), path) != other_entries.end()) return Tracked::other;
    if (is_of_cards(path)) return Tracked::other;
    if (!path.ends_with(ending)) return Tracked::never;
    return is_record(parts_of(path.substr(0, path.size() - ending.size()))) ? Tracked::record : Tracked::never;
}

} // namespace kith::record
