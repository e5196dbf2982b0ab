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

bool is_invisible(utf8proc_int32_t c) {
    return c == 0x200b || c == 0xfeff || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069) || (c >= 0xe0000 && c <= 0xe007f) || (c & 0xfffe) == 0xfffe;
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

} // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto found = decode(bytes.substr(at));
        if (found.size < 1) return at;
        at += static_cast<std::size_t>(found.size);
    }
    return {};
}

std::optional<std::size_t> first_forbidden(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const auto found = decode(utf8.substr(at));
        if (found.size < 1) return at;
        const bool layout = found.point == '\t' || found.point == '\n' || found.point == '\r';
        if ((is_control(found.point) && !layout) || is_invisible(found.point)) return at;
        at += static_cast<std::size_t>(found.size);
    }
    return {};
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
