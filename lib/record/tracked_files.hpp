// SPDX-License-Identifier: MIT
// What a programme folder keeps under git: the allow-list of records.md, as names at the top of the folder and as a
// question about a path.
#pragma once

#include "record/card_kind.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace kith::record {

/// What stands at the top of a programme folder: its files and folders of records, and of what its cards are made of.
inline constexpr std::array record_entries{"programme.yaml", "calendars",  "places.yaml",  "classes.yaml",
                                           "strands",        "people",     "pairs",        "timetables",
                                           "sessions",       "diary.yaml", "measures",     "surveys",
                                           "templates",      "symbols",    "releases.yaml"};
/// The files beside them that are no records.
inline constexpr std::array other_entries{".gitignore", ".gitattributes", "README.md"};

enum class Tracked { record, other, never };

/// What a file at this path, relative to the folder, is to git. `never`: it must not be committed.
Tracked tracked_as(std::string_view path);

/// The kind of card for which a file of this name in templates/ stands in: letter.mustache and so on.
std::optional<CardKind> template_of(std::string_view file);
/// True for the name of a picture in symbols/: letters, digits and the like, ending in .svg or .png.
bool is_picture_name(std::string_view file);

} // namespace kith::record
