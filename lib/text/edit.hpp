// SPDX-License-Identifier: MIT
// Changes to a file that a person may have written: one key is set or removed, and every other byte stays, comments,
// quotes, order and line endings included. The new text is read again and compared with what was intended; where
// that fails, or the place can't be edited safely, the edit is refused and the file stays as it is.
#pragma once

#include "text/value.hpp"
#include "text/yaml.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kith::text {

/// A key, and the keys of the maps around it, outermost first.
using KeyPath = std::vector<std::string>;

/// The file's text with the value at `path` set to `value`, added with its parents where it is not there yet.
/// Nothing, and an error that names the line to edit by hand, where it cannot be done safely.
std::optional<std::string> with_value(const SourceRef& source, const KeyPath& path, const Value& value,
                                      Findings& findings);

/// The file's text without the key at `path`. Unchanged where it is not there.
std::optional<std::string> without_key(const SourceRef& source, const KeyPath& path, Findings& findings);

/// The file's text with `row` appended to the list at top-level `key`, which is added where it is not there yet.
std::optional<std::string> with_row(const SourceRef& source, const std::string& key, const Value& row,
                                    Findings& findings);

} // namespace kith::text
