// SPDX-License-Identifier: MIT
// What kith needs to know of Unicode: whether bytes are UTF-8, how many characters and columns they take, their
// normal form, and how to show bytes that must not reach a terminal. The only file pair that includes utf8proc.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kith::text {

/// A word of a text: a run of letters, digits and marks. `folded` as by folded(); `begin` and `end` are bytes.
struct Word {
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The offset of the first byte that is not valid UTF-8; nothing where all of it is.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// The offset of the first character that no record may hold: a control other than tab, line feed and carriage
/// return, a bidirectional control, an invisible character, a line or paragraph separator (a line end to YAML 1.1
/// alone) or no character at all. Joiners stay: names in some scripts need them.
std::optional<std::size_t> first_forbidden(std::string_view utf8);

/// `U+202E`: the first character of valid UTF-8 as it is named in a message.
std::string point_name(std::string_view utf8);

/// True where the text begins with a space of Unicode that is not the plain one: no-break, em, ideographic and so on.
bool begins_with_odd_space(std::string_view utf8);

/// The number of characters (code points) in valid UTF-8.
std::size_t characters(std::string_view utf8);

/// The number of terminal columns that valid UTF-8 takes: combining marks none, wide characters two.
std::size_t columns(std::string_view utf8);

/// Normal form C.
std::string nfc(std::string_view utf8);

/// Normal form C with case folded and white space squeezed: what two spellings of one name have in common.
std::string folded(std::string_view utf8);

/// The words of a text in order; bytes that are not UTF-8 count as letters.
std::vector<Word> words_of(std::string_view bytes);

/// True where one word has letters of the Latin, the Greek and the Cyrillic script mixed, some of which look alike: a
/// slip of the keyboard, or worse.
bool mixes_scripts(std::string_view utf8);

/// The same word without its accents: `zoe` for `zoë`.
std::string without_marks(std::string_view utf8);

/// The same text with every byte or character that could disturb a terminal written out, as `\x1b` or `<U+202E>`.
std::string visible(std::string_view bytes);

} // namespace kith::text
