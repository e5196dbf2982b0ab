// SPDX-License-Identifier: MIT
// The contrast of the page's palette, worked out from the style sheet itself: WCAG 2.2, 1.4.3 and 1.4.11.
#include "report/html_face.hpp"

#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <map>
#include <string>
#include <vector>

using namespace kith;

namespace {

using Palette = std::map<std::string, std::string>;

/// The values of each `:root { --name: #rrggbb; … }`, those not given again taken from the first.
std::vector<Palette> palettes() {
    const std::string sheet(report::style_sheet());
    std::vector<Palette> found;
    for (auto at = sheet.find(":root {"); at != std::string::npos; at = sheet.find(":root {", at + 1)) {
        const auto block = sheet.substr(at, sheet.find('}', at) - at);
        auto palette = found.empty() ? Palette{} : found.front();
        for (auto name = block.find("--"); name != std::string::npos; name = block.find("--", name + 2)) {
            const auto colon = block.find(':', name);
            palette[block.substr(name + 2, colon - name - 2)] = block.substr(colon + 2, 7);
        }
        found.push_back(std::move(palette));
    }
    return found;
}

double luminance(const std::string& colour) {
    const auto part = [&](std::size_t at) {
        const auto value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

double contrast(const std::string& a, const std::string& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("the sum itself is right: black on white is 21, grey as the standard has it") {
    CHECK(contrast("#000000", "#ffffff") == doctest::Approx(21));
    CHECK(contrast("#767676", "#ffffff") == doctest::Approx(4.54).epsilon(0.002));
}

TEST_CASE("text is read on paper, on panels and in free cells by day, by night and in print") {
    const auto all = palettes();
    REQUIRE(all.size() == 3);
    for (auto palette : all)
        for (const auto* ground : {"paper", "panel", "closed"})
            for (const auto* text : {"ink", "muted"})
                CHECK_MESSAGE(contrast(palette.at(text), palette.at(ground)) >= 4.5, text << " on " << ground);
    for (auto palette : all)
        for (const auto* text : {"accent", "urgent", "attention", "good"})
            CHECK_MESSAGE(contrast(palette.at(text), palette.at("paper")) >= 4.5, text);
}

TEST_CASE("the marks of charts stand out from the paper, and bars from their track") {
    for (auto palette : palettes()) {
        for (const auto* mark : {"first", "second", "third"}) CHECK_MESSAGE(contrast(palette.at(mark), palette.at("paper")) >= 3, mark);
        CHECK(contrast(palette.at("first"), palette.at("track")) >= 3);
        CHECK(contrast(palette.at("first"), palette.at("closed")) >= 3);
    }
}
