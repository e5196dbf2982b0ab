// SPDX-License-Identifier: MIT
// What a merge must know of each kind of record: which lists are sets, what says which row a row is, and
// where a key belongs. A list that is not named here is one whose order counts (`choices`, `languages`, a
// cycle's weeks).
#pragma once

#include "text/merge.hpp"

#include <string_view>

namespace kith::record {

/// The rules for a file by its path in either of the two folders.
text::MergeRules merge_rules(std::string_view path);

} // namespace kith::record
