// SPDX-License-Identifier: MIT
// A programme folder that is not there yet, with its private part: what kith init and kith enrol rollover make.
#pragma once

#include "cli/writing.hpp"

namespace kith::cli {

/// The folder as named on the command line: absolute, without a slash at the end.
std::filesystem::path new_root(const std::string& directory);
/// Stops where one of the two folders has anything in it but what git and kith keep for themselves, or lies in the other.
void require_new(const record::Folder& folder);
/// Stops where one of them lies in one of another programme's: under the wrong git, or deleted with it.
void require_outside(const record::Folder& folder, const record::Folder& other);

/// The words and pictures of cards, which are no records, out of another folder.
void add_card_files(store::Change& change, const record::Folder& folder, const std::filesystem::path& from,
                    text::Findings& findings);

/// Makes both folders, under git unless told otherwise, and writes the change into them.
void make_folders(const record::Folder& folder, const store::Change& change, bool with_git, const Terminal& terminal);

} // namespace kith::cli
