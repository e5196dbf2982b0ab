// SPDX-License-Identifier: MIT
#include "exchange/windows_1252.hpp"

#include <array>

namespace kith::exchange {
namespace {

/// Of the bytes 80 to 9F, where the code page differs from Latin 1; 0 stands for none.
constexpr std::array<char16_t, 32> upper_controls{
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

void append(std::string& text, char16_t letter) {
    if (letter < 0x80) {
        text += static_cast<char>(letter);
    } else if (letter < 0x800) {
        text += static_cast<char>(0xC0 | (letter >> 6));
        text += static_cast<char>(0x80 | (letter & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (letter >> 12));
        text += static_cast<char>(0x80 | ((letter >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (letter & 0x3F));
    }
}

} // namespace

std::optional<std::string> from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        char16_t letter = static_cast<unsigned char>(byte);
        if (letter >= 0x80 && letter < 0xA0) letter = upper_controls[letter - 0x80u];
        if (letter == 0) return {};
        append(text, letter);
    }
    return text;
}

} // namespace kith::exchange
