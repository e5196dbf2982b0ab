// SPDX-License-Identifier: MIT
// What the strict door looks at in the bytes themselves, beside the parser: whether they are safe to parse at all,
// and where a value that the parser reports ends.
#pragma once

#include "text/yaml.hpp"

namespace kith::text {

inline constexpr std::size_t deepest_nesting = 16; ///< of lists and maps

/// True where the bytes are UTF-8 without controls, byte order mark, conflict markers or tabs as indentation.
bool bytes_are_safe(const SourceRef& source, Findings& findings);

/// The word at `at` that yaml-cpp reads as null (`~`, `null`, …), or empty where no such key or value stands there.
enum class Awaited { key, value };
std::string_view null_word_at(std::string_view bytes, std::size_t at, Awaited awaited);

/// True where a quoted scalar begins at `at`.
bool is_quote(std::string_view bytes, std::size_t at);

/// One past the last byte of the scalar that begins at `begin`, or Node::unknown_end.
std::size_t end_of_scalar(std::string_view bytes, std::size_t begin, bool plain, std::string_view value);

/// One past the closing `bracket` that follows `from`, past white space, comments and a last comma.
std::size_t end_of_flow(std::string_view bytes, std::size_t from, char bracket);

/// One past the last byte of plain text that begins at `begin` and runs over several lines, each line feed and the
/// indent behind it read as a space; Node::unknown_end where the bytes do not read as `value`.
std::size_t end_of_folded(std::string_view bytes, std::size_t begin, std::string_view value);

/// The place of the first backslash in a double-quoted text that no escape of YAML 1.1 and 1.2 begins with.
std::optional<std::size_t> first_odd_escape(std::string_view quoted);

/// The place of a space that is none to YAML (a no-break space, say) right behind a colon, or Node::unknown_end.
std::size_t odd_space_behind_colon(std::string_view text);

} // namespace kith::text
