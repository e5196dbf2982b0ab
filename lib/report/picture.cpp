// SPDX-License-Identifier: MIT
#include "report/picture.hpp"

#include "report/markup.hpp"
#include "text/file.hpp"
#include "text/hash.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

namespace kith::report {
namespace {

void refuse(const text::SourceRef& source, std::string message, std::string hint, text::Findings& findings) {
    findings.error(text::code::bad_picture, text::whole_file(source->path), std::move(message), std::move(hint));
}

/// A number of four bytes, the highest first.
unsigned long number_at(std::string_view bytes, std::size_t at) {
    unsigned long number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

/// The signature, then the header with width and height.
bool is_png(const text::SourceRef& source, text::Findings& findings) {
    constexpr std::string_view start{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16};
    constexpr std::size_t header = 24;
    constexpr unsigned long widest = 4096;
    const std::string_view bytes = source->bytes;
    if (bytes.size() < header || !bytes.starts_with(start)) {
        refuse(source, "this is not a PNG picture, whatever its name says", "save it as PNG, or rename it", findings);
        return false;
    }
    const auto width = number_at(bytes, 16), height = number_at(bytes, 20);
    if (width >= 1 && height >= 1 && width <= widest && height <= widest) return true;
    refuse(source, fmt::format("the picture is {} by {} points; at most {} are printed", width, height, widest),
           "save it smaller", findings);
    return false;
}

bool is_svg(const text::SourceRef& source, text::Findings& findings) {
    const auto before = findings.errors();
    if (text::first_invalid_utf8(source->bytes) || source->bytes.find("<svg") == std::string::npos) {
        refuse(source, "this is not an SVG picture in UTF-8", "save it again as plain SVG", findings);
        return false;
    }
    check_markup(source, MarkupUse::picture, findings);
    return findings.errors() == before;
}

} // namespace

std::optional<std::string> picture_address(const text::SourceRef& source, text::Findings& findings) {
    if (source->bytes.size() > largest_picture) {
        refuse(source, fmt::format("the picture has {} bytes; at most {} go onto a card", source->bytes.size(), largest_picture),
               "save it smaller", findings);
        return {};
    }
    if (source->path.ends_with(".png"))
        return is_png(source, findings)
                   ? std::optional("data:image/png;base64," + text::base64(source->bytes))
                   : std::nullopt;
    return is_svg(source, findings)
               ? std::optional("data:image/svg+xml;base64," + text::base64(source->bytes))
               : std::nullopt;
}

} // namespace kith::report
