// SPDX-License-Identifier: MIT
// OneRoster 1.1 and 1.2 as CSV (1EdTech): the files in which a school's system gives out everybody. Read by the names of
// headers, whatever their order, and only what kith needs: names, years, forms, teaching classes, numbers, birth dates.
#pragma once

#include "exchange/sheet.hpp"
#include "record/folder.hpp"

#include <map>

namespace kith::exchange {

inline constexpr std::size_t largest_roster_file = std::size_t{512} << 20; ///< bytes; of one file

/// The files that kith reads of a roster; all others stay closed.
const std::vector<std::string>& roster_files();

struct Roster {
    Sheet people;          ///< everyone of users.csv, a row each, under headers that read_people() knows
    bool is_delta = false; ///< only what changed; who is not in it is not gone
    std::size_t elsewhere = 0; ///< of other schools than the programme's, and left out
    std::string version;   ///< as its manifest says, "1.1" or "1.2"
};

/// `files`: the bytes of each by its name. Classes and schools are those that the programme knows; whoever the file says is
/// to be deleted has a row that says so. Nothing, and findings, where there are no users.
std::optional<Roster> read_roster(const std::map<std::string, text::SourceRef>& files, const record::Records& records,
                                  text::Findings& findings);

} // namespace kith::exchange
