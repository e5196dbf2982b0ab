// SPDX-License-Identifier: MIT
#include "report/html.hpp"

#include "report/html_face.hpp"
#include "text/hash.hpp"

#include <doctest/doctest.h>
#include <stdexcept>

using namespace kith;
using namespace kith::report;

namespace {

/// A document of every kind of block whose every text is `text`.
Document full_of(const std::string& text) {
    const ChartWords words{text, text};
    Document document;
    document.name = document.title = text;
    document.about = document.limits = {text};
    document.sections = {{text,
                          {Notes{{text}}, Figures{{{text, Cell(text), text, Tone::urgent}}}, Tasks{{{Tone::attention, text, text}}},
                           Grid{text, text, {{text}, {text, true}}, {{Cell(text), Cell(text)}}}, Grid{text, text, {{text}}, {}},
                           WeekTable{text, text, {text}, {{text, {{text}}}}},
                           BarChart{words, {{text, {1, 0}, text}}, {2, 0}}, ColumnChart{words, {text}, {{text, {1}}, {text, {0}, true}}},
                           PairedDots{words, text, text, {0, 0}, {9, 0}, {{{1, 0}, {2, 0}}}, {}}}}};
    return document;
}

std::size_t count(const std::string& page, const std::string& part) {
    std::size_t found = 0;
    for (auto at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) ++found;
    return found;
}

} // namespace

TEST_CASE("text is escaped on its way into markup, and markup is not escaped twice") {
    CHECK(esc("<a href=\"x\">Zoë & 'Al'</a>").text() == "&lt;a href=&quot;x&quot;&gt;Zoë &amp; &#39;Al&#39;&lt;/a&gt;");
    CHECK(html("<p class=\"{}\">{} {}</p>", std::string("\" onload=\"x"), html("<b>{}</b>", "<"), 3).text() ==
          "<p class=\"&quot; onload=&quot;x\"><b>&lt;</b> 3</p>");
    CHECK(html("<i>{}</i>", 1.04).text() == "<i>1</i>");
    CHECK(esc("\x1b[31m").text().find('\x1b') == std::string::npos);
    CHECK_THROWS_AS(html("{}"), std::logic_error);
    CHECK_THROWS_AS(html("", 1), std::logic_error);
}

TEST_CASE("no text of a document becomes markup, wherever it stands") {
    const auto bad = html_face(full_of("</title></style><script>x</script>\" onx=\"' }{"));
    CHECK(count(bad, "<script") == 0);
    CHECK(count(bad, "</style>") == 1);
    CHECK(count(bad, "</title>") == count(html_face(full_of("x")), "</title>"));
    CHECK(count(bad, "\" onx=") == 0);
    for (const auto* tag : {"<p", "<li", "<td", "<th", "<text", "<rect", "<section", "<h2"})
        CHECK_MESSAGE(count(bad, tag) == count(html_face(full_of("x")), tag), tag);
}

TEST_CASE("the page lets in its own style sheet alone, named by its digest") {
    const auto page = html_face(full_of("A \"quoted\" title; } * { color: red"));
    const auto from = page.find("<style>") + 7, to = page.find("</style>");
    CHECK(page.find("default-src 'none'; style-src 'sha256-" + text::sha256_base64(page.substr(from, to - from)) + "'") != std::string::npos);
    CHECK(page.find(" style=") == std::string::npos);
    CHECK(page.find("http://") == std::string::npos);
    CHECK(page.find("https://") == std::string::npos);
    CHECK(page.substr(from, to - from).find("} * { color: red") == std::string::npos);
    CHECK(page == html_face(full_of("A \"quoted\" title; } * { color: red")));
}

TEST_CASE("the digest is that of FIPS 180-4") {
    CHECK(text::sha256_base64("") == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    CHECK(text::sha256_base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    CHECK(text::sha256_base64("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") == "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE=");
    CHECK(text::sha256_base64(std::string(1000000, 'a')) == "zcduXJkU+5KBocfihNc+Z/GAmkiklyAOBG05zMcRLNA=");
}
