// SPDX-License-Identifier: MIT
// The three-way merge of a record: what two people changed in one file since they parted. Single values are
// merged three-way, maps key by key, sets item by item, rows by what says which row it is; a list whose order
// counts may be changed by one side only. What both changed in different ways is a conflict and never decided
// here. The merged text is ours with their changes made in place, or theirs with ours where a comment would be
// lost that way, so that comments and layout stay, and none of either side is lost.
#pragma once

#include "text/edit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kith::text {

/// A list whose items can be told apart, by the key under which it stands.
struct ListRule {
    std::string list;                  ///< empty: the list that a file is
    std::vector<std::string> identity; ///< the keys of a row that say which row it is; none: a set of words
};

/// What a merge must know of a record. A list that is not named is one whose order counts.
struct MergeRules {
    std::vector<ListRule> lists;
    KeyOrder keys; ///< of the top of the file, for keys that one side added
};

/// What two people must agree on. A place that one of them removed has the span of what is around it.
struct MergeConflict {
    std::string place; ///< as `gates.dbs.until`; empty: the file as a whole
    std::string why;
    Span ours;
    Span theirs;
};

/// A text, or what stands in its way.
struct Merged {
    std::optional<std::string> text;
    std::vector<MergeConflict> conflicts;
};

/// Merges what `ours` and `theirs` made of `base`, whose text is blank where both sides added the file.
/// `by_lines` is what a merge line by line gave where it found no conflict: it is taken where it reads as
/// exactly the merged record.
Merged merged(const SourceRef& base, const SourceRef& ours, const SourceRef& theirs, const MergeRules& rules,
              const std::optional<std::string>& by_lines = {});

} // namespace kith::text
