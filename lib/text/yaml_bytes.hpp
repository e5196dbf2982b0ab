// SPDX-License-Identifier: MIT
// What the strict door looks at in the bytes themselves, beside the parser: whether they are safe to parse at all,
// and where a value that the parser reports ends.
#pragma once

#include "text/yaml.hpp"

namespace kith::text {

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

} // namespace kith::text
