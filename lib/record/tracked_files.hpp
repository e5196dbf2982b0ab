// SPDX-License-Identifier: MIT
// What a programme folder keeps under git: the allow-list of records.md, as names at the top of the folder and as a
// question about a path.
#pragma once

#include <array>
#include <string_view>

namespace kith::record {

/// What stands at the top of a programme folder: its files and folders of records.
inline constexpr std::array record_entries{"programme.yaml", "calendars", "places.yaml", "classes.yaml", "strands",
                                           "people",         "pairs",     "timetables",  "sessions",     "diary.yaml",
                                           "measures",       "surveys"};
/// The files beside them that are no records.
inline constexpr std::array other_entries{".gitignore", ".gitattributes", "README.md"};

enum class Tracked { record, other, never };

/// What a file at this path, relative to the folder, is to git. `never`: it must not be committed.
Tracked tracked_as(std::string_view path);

} // namespace kith::record
