// SPDX-License-Identifier: MIT
#include "report/markup.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::testing;
using report::MarkupUse;

namespace {

int findings_in(const std::string& text, MarkupUse use) {
    text::Findings findings;
    report::check_markup(source_of(text), use, findings);
    return findings.errors();
}
bool is_safe_picture(const std::string& inside) {
    return findings_in("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>", MarkupUse::picture) == 0;
}
bool is_safe_template(const std::string& text) { return findings_in(text, MarkupUse::card_template) == 0; }

} // namespace

TEST_CASE("what drawing programs save is safe") {
    for (const auto* inside :
         {"<circle r='3' fill=\"url(#g)\"/>", "<!-- <script> in a comment -->", "<use href=\"#a\"/>", "<use xlink:href=' #a'/>",
          "<style>.a { fill: url('#g') }</style>", "<image href=\"data:image/png;base64,AAAA\"/>", "<text>a < b, 1 > 0</text>", "<path d = \"M0 0\" />"})
        CHECK_MESSAGE(is_safe_picture(inside), inside);
    CHECK(findings_in("<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">\n<svg></svg>", MarkupUse::picture) == 0);
}

TEST_CASE("what runs or reaches out is not") {
    for (const auto* inside :
         {"<script>x</script>", "<SCRIPT/>", "<svg:script/>", "<foreignObject/>", "<a href=\"https://example.org\">x</a>",
          "<image href='x.png'/>", "<image xlink:href=\"//example.org/x.png\"/>", "<use href=\"other.svg#a\"/>",
          "<circle onload=\"x\"/>", "<circle ONCLICK='x'/>", "<circle fill=\"url(http://example.org/#g)\"/>",
          "<circle style=\"fill: url( 'x.svg' )\"/>", "<circle style=\"fill: u\\72l(x)\"/>", "<style>@import 'x.css';</style>",
          "<style>.a { background: URL(x) }</style>", "<style>.a { b: \\75rl(x) }</style>", "<set attributeName=\"href\"/>",
          "<animate/>", "<image href=\"data:image/svg+xml;base64,AA\"/>", "<a href=\"&#106;avascript:x\"/>", "<iframe/>",
          "<circle r=3/>", "<circle r='3", "<!-- open", "<style>.a", "<?xml-stylesheet href='x'?>", "<![CDATA[x]]>", "<circle", "<circle r<='3'/>"})
        CHECK_MESSAGE(!is_safe_picture(inside), inside);
    CHECK(findings_in("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", MarkupUse::picture) > 0);
}

TEST_CASE("a template may show the pictures of the card and no others") {
    CHECK(is_safe_template("<p class=\"a {{name}}\">{{name}}</p><img src=\"{{picture}}\" alt=\"\"><style>p { color: red }</style>"));
    for (const auto* text : {"<img src=\"{{name}}\">", "<img src=\"logo.png\">", "<script>1</script>", "<link rel=\"stylesheet\" href=\"x\">",
                             "<p onclick=\"x\">", "<form>", "<meta http-equiv=\"refresh\">", "<base href=\"#\">", "<!DOCTYPE html>"})
        CHECK_MESSAGE(!is_safe_template(text), text);
}

TEST_CASE("what is on no list is refused") {
    for (const auto* text :
         {"<xmp><p></xmp>", "<plaintext>", "<noembed>", "<noframes>", "<noscript>", "<textarea>",
          "<title>x</title>", "<marquee>", "<p popover=\"x\">", "<p contenteditable=\"true\">",
          "<img src=\"{{picture}}\" srcset=\"x\">", "<dialog open>", "<my-own>", "<p x:href=\"#a\">",
          "</script>", "</title>", "<inkscape:x/>"})
        CHECK_MESSAGE(!is_safe_template(text), text);
    CHECK(is_safe_template("<table><tr><td colspan=\"2\">a</td></tr></table><svg viewBox=\"0 0 9 9\"><rect "
                           "width=\"9\" height=\"9\"/></svg>"));
}

TEST_CASE("comments end where every reader ends them") {
    for (const auto* text : {"<!-- --!><script>1</script> -->", "<!--> <script> -->", "<!---> <script> -->",
                             "<!-- -- -->", "<!-- a --->"}) {
        CHECK_MESSAGE(!is_safe_template(text), text);
        CHECK_MESSAGE(!is_safe_picture(text), text);
    }
    CHECK(is_safe_template("<!-- plain - enough --><p>a</p>"));
}

TEST_CASE("a style or a title holds no tag, and is not closed by itself in HTML") {
    for (const auto* text : {"<style/><p title=\"</style><script>1</script>\">", "<style><!-- </style>",
                             "<style><p></style>", "<svg><desc><p title=\"</desc><script>\"></desc></svg>",
                             "<style>{{name}}</style>", "<style>a { b: &#117;rl(x) }</style>"})
        CHECK_MESSAGE(!is_safe_template(text), text);
    CHECK(is_safe_picture("<title>A cat</title><desc>It sits.</desc><style/>"));
    CHECK_FALSE(is_safe_picture("<title><a title=\"</title><script>1</script>\"/></title>"));
}

TEST_CASE("character references hide no address") {
    for (const auto* inside :
         {"<circle style=\"fill: ur&#108;(x)\"/>", "<circle fill=\"&#x75;rl(//e.org)\"/>",
          "<circle fill=\"&lpar;\"/>", "<circle fill=\"url(&#39;http://e.org/#a&#39;)\"/>"})
        CHECK_MESSAGE(!is_safe_picture(inside), inside);
    CHECK(is_safe_picture("<text style=\"font-family: &quot;A&quot;\" font-family=\"'B'\">a &amp; b</text>"));
    CHECK_FALSE(is_safe_template("<p style=\"background: u&#114;l(x)\">"));
}

TEST_CASE("a template's parts and texts cannot move the quotes") {
    for (const auto* text :
         {"<{{name}}>", "<p {{name}}>", "<p {{#a}}>{{/a}}<b title=\"{{name}}\">",
          "<p title=\"{{#a}}\">{{/a}}", "<p title=\"{{/a}}\">", "<p style=\"color: {{name}}\">",
          "<!-- {{#a}} --> {{/a}} <p title=\"--><script>\">", "{{! <!-- }}<script>1</script>{{! --> }}",
          "<p title=\"{{name\">}}\">", "<a href=\"{{name}}\">"})
        CHECK_MESSAGE(!is_safe_template(text), text);
    CHECK(is_safe_template("{{! a < b, <script> }}<p {{#is-empty}}class=\"x\"{{/is-empty}} "
                           "title=\"{{#has-who}}{{who}}{{/has-who}}\">{ {{name}}</p>"));
}

TEST_CASE("what drawing programs note for themselves stays, under a name of their own") {
    CHECK(is_safe_picture(
        "<g xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:label=\"a\"><metadata>"
        "<rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><cc:Work/></rdf:RDF></metadata></g>"));
    CHECK_FALSE(is_safe_picture("<g xmlns:a=\"http://www.w3.org/2000/svg\"><a:script/></g>"));
    CHECK_FALSE(is_safe_picture("<g xmlns:a=\"http://www.w3.org/1999/xlink\"><use a:href=\"x\"/></g>"));
    CHECK_FALSE(is_safe_picture("<g xmlns=\"http://www.w3.org/1999/xhtml\"/>"));
    CHECK_FALSE(is_safe_picture("<g xmlns:a=\"http://www.w3&#46;org/2000/svg\"/>"));
}

TEST_CASE("a long file of nothing but mistakes takes no longer than its length") {
    std::string text = "<svg>";
    for (int i = 0; i < 20000; ++i) text += "<style></style><script>";
    CHECK(findings_in(text, MarkupUse::picture) == 10);
}
