// SPDX-License-Identifier: MIT
// The JSON Schemas of all kinds of record, made from the same descriptions that the readers follow. The files in
// lib/record/schema/ are these values; a test holds them together.
#pragma once

#include "store/folders.hpp"
#include "text/value.hpp"

#include <string>
#include <utility>
#include <vector>

namespace kith::record {

/// Each kind's name and its draft-07 schema, in order of name.
std::vector<std::pair<std::string, text::Value>> schemas();

/// Which files are of a kind: a glob below the top of one of the two parts, as "people/*.yaml".
struct FilesOfKind {
    std::string name; ///< as in schemas()
    store::Part part = store::Part::tracked;
    std::string glob;
};
std::vector<FilesOfKind> files_of_kinds();

} // namespace kith::record
