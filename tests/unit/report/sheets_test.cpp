// SPDX-License-Identifier: MIT
#include "report/csv_face.hpp"
#include "report/text_face.hpp"
#include "report/xlsx.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::report;

namespace {

Document with_names() {
    Document document;
    document.name = document.title = "x";
    Grid grid{"by-name", "", {{"who"}, {"change", true}}, {{Cell("Zoe\u0308"), Cell(-3)}, {Cell("李小龙"), Cell(12)}, {Cell("=1+1"), Cell("-")}}};
    document.sections = {{"", {grid}}};
    return document;
}

} // namespace

TEST_CASE("columns stay straight under combining marks and wide characters") {
    const auto page = text_face(with_names());
    std::vector<std::size_t> widths;
    for (std::size_t from = page.find("  who"); from < page.size();) {
        const auto end = page.find('\n', from);
        widths.push_back(text::columns(page.substr(from, end - from)));
        from = end + 1;
    }
    REQUIRE(widths.size() == 4);
    for (const auto width : widths) CHECK(width == widths.front());
}

TEST_CASE("a number below zero stays a number in CSV, and text is no formula") {
    const auto document = with_names();
    CHECK(csv_face(*grids_of(document).front()) == "who,change\nZoe\u0308,-3\n李小龙,12\n'=1+1,'-\n");
}

TEST_CASE("a workbook is the same bytes on the same day, and a sheet without a table says so") {
    const auto day = text::parse_date("2026-10-05").value();
    const auto book = xlsx_face(with_names(), day);
    CHECK(book.starts_with("PK"));
    CHECK(book == xlsx_face(with_names(), day));
    CHECK(book != xlsx_face(with_names(), day + text::Days{1}));
    CHECK(xlsx_face(Document{}, day).starts_with("PK"));
}

TEST_CASE("two tables whose names are cut alike are two sheets") {
    Document document;
    for (int n = 0; n < 3; ++n)
        document.sections.push_back({"", {Grid{"a-name-of-more-than-thirty-one-characters", "", {{"a"}}, {{Cell(n)}}}}});
    CHECK(xlsx_face(document, text::parse_date("2026-10-05").value()).starts_with("PK"));
}

TEST_CASE("bars of ASCII hold nothing else") {
    Document document;
    document.title = "x";
    document.sections = {{"", {BarChart{{"bars", ""}, {{"a", {50, 0}, "50"}}, {100, 0}}, ColumnChart{{"weeks", ""}, {"held"}, {{"1", {3}}, {"2", {0}, true}}}}}};
    for (const char c : text_face(document, Blocks::ascii)) CHECK(static_cast<unsigned char>(c) < 0x80);
}
