// SPDX-License-Identifier: MIT
#include "report/picture.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::testing;

namespace {

std::optional<std::string> address(std::string bytes, const char* name) {
    text::Findings findings;
    const auto made = report::picture_address(source_of(std::move(bytes), name), findings);
    CHECK(made.has_value() == findings.empty());
    return made;
}

std::string png(unsigned char width_high, unsigned char width_low) {
    std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\x10", 24);
    bytes[18] = static_cast<char>(width_high);
    bytes[19] = static_cast<char>(width_low);
    return bytes;
}

} // namespace

TEST_CASE("a picture goes into the page whole") {
    CHECK(address("<svg/>", "a.svg") == "data:image/svg+xml;base64,PHN2Zy8+");
    CHECK(address("<svg />", "a.svg") == "data:image/svg+xml;base64,PHN2ZyAvPg==");
    CHECK(address("<svg></svg>\n", "a.svg") == "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4K");
    CHECK(address("<svg>a</svg>", "a.svg") == "data:image/svg+xml;base64,PHN2Zz5hPC9zdmc+");
    CHECK(address(png(0, 16), "a.png").value().starts_with("data:image/png;base64,iVBORw0KGgoAAAANSUhEUg"));
}

TEST_CASE("what is no picture, or no sensible one, is refused") {
    CHECK_FALSE(address("", "a.svg"));
    CHECK_FALSE(address("", "a.png"));
    CHECK_FALSE(address("<html></html>", "a.svg"));
    CHECK_FALSE(address("<svg>\xff</svg>", "a.svg"));
    CHECK_FALSE(address("<svg><script/></svg>", "a.svg"));
    CHECK_FALSE(address("\xff\xd8\xff\xe0 a photo", "a.png"));
    CHECK_FALSE(address(png(0, 0), "a.png"));
    CHECK_FALSE(address(png(255, 255), "a.png"));
    CHECK_FALSE(address("<svg>" + std::string(report::largest_picture, ' ') + "</svg>", "a.svg"));
}
