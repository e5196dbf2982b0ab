// SPDX-License-Identifier: MIT
#include "text/unicode.hpp"

#include <cstdlib>
#include <fmt/format.h>
#include <stdexcept>
#include <utf8proc.h>

namespace kith::text {
namespace {

/// One decoded character, or `size` < 1 where the bytes are not UTF-8.
struct Decoded {
    utf8proc_int32_t point;
    utf8proc_ssize_t size;
};

Decoded decode(std::string_view bytes) {
    Decoded found{-1, 0};
    found.size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                                  static_cast<utf8proc_ssize_t>(bytes.size()), &found.point);
    return found;
}

bool is_control(utf8proc_int32_t c) { return c < 0x20 || (c >= 0x7f && c < 0xa0); }

constexpr bool within(utf8proc_int32_t c, utf8proc_int32_t first, utf8proc_int32_t last) { return c >= first && c <= last; }

/// Marks that turn the reading direction: text that holds one can show as another text.
bool turns_direction(utf8proc_int32_t c) {
    return c == 0x061c || within(c, 0x200e, 0x200f) || within(c, 0x202a, 0x202e) || within(c, 0x2066, 0x2069);
}

bool is_no_character(utf8proc_int32_t c) { return (c & 0xfffe) == 0xfffe || within(c, 0xfdd0, 0xfdef); }

bool is_invisible(utf8proc_int32_t c) {
    return turns_direction(c) || is_no_character(c) || c == 0x00ad || c == 0x180e || c == 0x200b ||
           within(c, 0x2028, 0x2029) || within(c, 0x2060, 0x206f) || c == 0x3164 || c == 0xfeff || c == 0xffa0 ||
           within(c, 0xfff9, 0xfffb) || within(c, 0xe0000, 0xe007f);
}

/// The first byte from `at` on that is not ASCII text, layout included.
std::size_t past_plain(std::string_view bytes, std::size_t at) {
    const auto plain = [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t' || c == '\r'; };
    while (at < bytes.size() && plain(bytes[at])) ++at;
    return at;
}

std::string mapped(std::string_view utf8, unsigned options) {
    utf8proc_uint8_t* out = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                                   static_cast<utf8proc_ssize_t>(utf8.size()), &out,
                                   static_cast<utf8proc_option_t>(options | UTF8PROC_STABLE));
    if (size < 0) throw std::invalid_argument(utf8proc_errmsg(size));
    std::string result(reinterpret_cast<char*>(out), static_cast<std::size_t>(size));
    std::free(out); // NOLINT: utf8proc hands over malloc'ed memory
    return result;
}

bool is_ascii_word(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool is_word(utf8proc_int32_t point) {
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LT: case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND: return true;
    default: return false;
    }
}

/// One past the word that begins at `at`, or `at` where none does.
std::size_t end_of_word(std::string_view bytes, std::size_t at, bool& ascii) {
    while (at < bytes.size()) {
        const auto c = static_cast<unsigned char>(bytes[at]);
        if (c < 0x80) {
            if (!is_ascii_word(c)) break;
            ++at;
            continue;
        }
        const auto found = decode(bytes.substr(at));
        if (found.size >= 1 && !is_word(found.point)) break;
        at += found.size < 1 ? 1 : static_cast<std::size_t>(found.size);
        ascii = false;
    }
    return at;
}

std::string folded_ascii(std::string_view word) {
    std::string lower(word);
    for (auto& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return lower;
}

} // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
    for (auto at = past_plain(bytes, 0); at < bytes.size(); at = past_plain(bytes, at)) {
        const auto found = decode(bytes.substr(at));
        if (found.size < 1) return at;
        at += static_cast<std::size_t>(found.size);
    }
    return {};
}

std::optional<std::size_t> first_forbidden(std::string_view utf8) {
    for (auto at = past_plain(utf8, 0); at < utf8.size(); at = past_plain(utf8, at)) {
        const auto found = decode(utf8.substr(at));
        if (found.size < 1 || is_control(found.point) || is_invisible(found.point)) return at;
        at += static_cast<std::size_t>(found.size);
    }
    return {};
}

std::string point_name(std::string_view utf8) { return fmt::format("U+{:04X}", decode(utf8).point); }

bool begins_with_odd_space(std::string_view utf8) {
    const auto c = decode(utf8).point;
    return c == 0x00a0 || c == 0x1680 || within(c, 0x2000, 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000;
}

std::size_t characters(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8) count += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
    return count;
}

std::size_t columns(std::string_view utf8) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto found = decode(utf8.substr(at));
        if (found.size < 1) return count + (utf8.size() - at);
        count += static_cast<std::size_t>(utf8proc_charwidth(found.point));
        at += static_cast<std::size_t>(found.size);
    }
    return count;
}

std::string nfc(std::string_view utf8) { return mapped(utf8, UTF8PROC_COMPOSE); }

std::string folded(std::string_view utf8) {
    const auto full = mapped(utf8, UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
    std::string squeezed;
    for (const char c : full) {
        const bool space = c == ' ' || c == '\t';
        if (space && (squeezed.empty() || squeezed.back() == ' ')) continue;
        squeezed += space ? ' ' : c;
    }
    while (squeezed.ends_with(' ')) squeezed.pop_back();
    return squeezed;
}

std::vector<Word> words_of(std::string_view bytes) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < bytes.size();) {
        bool ascii = true;
        const auto end = end_of_word(bytes, at, ascii);
        if (end == at) {
            const auto found = static_cast<unsigned char>(bytes[at]) < 0x80 ? Decoded{0, 1} : decode(bytes.substr(at));
            at += static_cast<std::size_t>(found.size);
            continue;
        }
        const auto word = bytes.substr(at, end - at);
        words.push_back({ascii || first_invalid_utf8(word) ? folded_ascii(word) : folded(word), at, end});
        at = end;
    }
    return words;
}

bool mixes_scripts(std::string_view utf8) {
    enum Script : unsigned { neither = 0, latin = 1, greek = 2, cyrillic = 4 };
    const auto script = [](utf8proc_int32_t point) {
        if (!is_word(point)) return neither;
        if ((point >= 'A' && point <= 'z') || (point >= 0xC0 && point <= 0x24F) || (point >= 0x1E00 && point <= 0x1EFF)) return latin;
        if ((point >= 0x370 && point <= 0x3FF) || (point >= 0x1F00 && point <= 0x1FFF)) return greek;
        return point >= 0x400 && point <= 0x52F ? cyrillic : neither;
    };
    for (const auto& word : words_of(utf8)) {
        unsigned seen = 0;
        for (auto at = word.begin; at < word.end;) {
            const auto found = decode(utf8.substr(at));
            if (found.size < 1) break;
            seen |= script(found.point);
            at += static_cast<std::size_t>(found.size);
        }
        if ((seen & (seen - 1)) != 0) return true;
    }
    return false;
}

std::string without_marks(std::string_view utf8) {
    return mapped(utf8, UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

std::string visible(std::string_view bytes) {
    std::string shown;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto found = decode(bytes.substr(at));
        if (found.size < 1) {
            shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes[at]));
            ++at;
            continue;
        }
        if (found.point == '\t') shown += ' ';
        else if (is_control(found.point)) shown += fmt::format("\\x{:02x}", found.point);
        else if (is_invisible(found.point)) shown += fmt::format("<U+{:04X}>", found.point);
        else shown += bytes.substr(at, static_cast<std::size_t>(found.size));
        at += static_cast<std::size_t>(found.size);
    }
    return shown;
}

} // namespace kith::text
