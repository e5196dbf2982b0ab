// SPDX-License-Identifier: MIT
// The lines of a text that is about to be edited: where one begins, ends and is indented, and what is nothing
// but white space and comments. Bytes alone; knows no tree.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kith::text {

/// Half-open, in bytes of a text.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first byte of the line that holds `at`.
std::size_t line_start(std::string_view bytes, std::size_t at);

/// One past the last byte of the line that holds `at`, its line ending left out.
std::size_t line_end(std::string_view bytes, std::size_t at);

/// The first byte of the line behind the one that holds `at`, or the end of the text.
std::size_t next_line(std::string_view bytes, std::size_t at);

/// The line ending in use where `at` is: of the line before, else of the line itself, else a line feed.
std::string newline_at(std::string_view bytes, std::size_t at);

/// How many bytes stand between the start of the line and `at`.
std::size_t column_of(std::string_view bytes, std::size_t at);

/// The spaces at the start of the line that holds `at`.
std::string indent_of(std::string_view bytes, std::size_t at);

/// True where only spaces stand before `at` on its line.
bool first_on_line(std::string_view bytes, std::size_t at);

/// The first byte from `at` on that is neither a space nor a tab.
std::size_t skip_blanks(std::string_view bytes, std::size_t at);

/// The first byte from `at` on that is neither white space nor part of a comment. `at` stands outside any
/// scalar.
std::size_t skip_trivia(std::string_view bytes, std::size_t at);

/// Each line of `lines` (ended by line feeds) behind `indent` spaces and ended by `newline`; empty lines stay
/// empty.
std::string indented(std::string_view lines, std::size_t indent, std::string_view newline);

} // namespace kith::text
