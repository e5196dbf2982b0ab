// SPDX-License-Identifier: MIT
#include "report/card_template.hpp"

#include "report/cards.hpp"
#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith;
using namespace kith::testing;
using report::TemplateNames;
using Kind = report::TemplateName::Kind;

namespace {

const TemplateNames names{{"name"}, {"is-empty", Kind::flag}, {"days", Kind::list, {{"day"}}}};

/// The finding of a template, as "line:column message"; empty where there is none.
std::string wrong(const std::string& text) {
    text::Findings findings;
    report::check_template(source_of(text, "templates/week.mustache"), names, findings);
    if (findings.empty()) return {};
    const auto first = findings.sorted().front();
    return std::to_string(first.span.line) + ":" + std::to_string(first.span.column) + " " + first.message;
}

std::string printed(const std::string& text, const text::Map& values) { return report::card_html(source_of(text), names, values); }

} // namespace

TEST_CASE("a name that the card does not have is an error with its place, not a blank") {
    CHECK(wrong("<p>{{name}}</p>\n{{#days}}{{day}}{{name}}{{/days}}{{^is-empty}}x{{/is-empty}}{{! any words }}").empty());
    CHECK(wrong("<p>\n  {{nmae}}</p>") == "2:3 no name 'nmae' on this kind of card here");
    CHECK(wrong("{{day}}") == "1:1 no name 'day' on this kind of card here");
    CHECK(wrong("{{^days}}{{day}}{{/days}}") == "1:10 no name 'day' on this kind of card here");
    CHECK(wrong("{{days.day}}") == "1:1 no name 'days.day' on this kind of card here");
    CHECK(wrong("{{.}}") == "1:1 no name '.' on this kind of card here");
}

TEST_CASE("texts stand, flags and lists open parts, and each part is closed") {
    CHECK(wrong("{{is-empty}}") == "1:1 'is-empty' is no text but opens a part");
    CHECK(wrong("{{#name}}{{/name}}") == "1:1 'name' is a text and opens no part");
    CHECK(wrong("{{#days}}") == "1:1 the part 'days' is not closed");
    CHECK(wrong("{{/days}}") == "1:1 'days' is closed and was not open");
    CHECK(wrong("{{#days}}{{#is-empty}}{{/days}}{{/is-empty}}") == "1:23 'days' is closed where 'is-empty' is open");
    std::string deep;
    for (int i = 0; i < 20000; ++i) deep += "{{#is-empty}}{{x}}";
    CHECK(wrong(deep).starts_with("1:14 no name 'x'"));
    CHECK(wrong("{{name") == "1:1 this tag is not closed");
}

TEST_CASE("nothing is printed as HTML that is not the template's own") {
    for (const auto* text : {"{{{name}}}", "{{&name}}", "{{> other}}", "{{=<% %>=}}"}) CHECK_MESSAGE(!wrong(text).empty(), text);
    CHECK(printed("{{name}}|{{#days}}{{day}},{{/days}}|{{#is-empty}}e{{/is-empty}}",
                  {{"name", "<b>\"O'Brien\" & co"}, {"is-empty", false},
                   {"days", text::List{text::Map{{"day", "mon"}}, text::Map{{"day", "tue"}}}}}) ==
          "&lt;b&gt;&quot;O&apos;Brien&quot; &amp; co|mon,tue,|");
}

TEST_CASE("values that are not those of the card are a fault of kith") {
    CHECK_THROWS(printed("{{name}}", {{"name", "x"}}));
    CHECK_THROWS(printed("{{name}}", {{"name", true}, {"is-empty", false}, {"days", text::List{}}}));
    CHECK_THROWS(printed("{{name}}", {{"nam", "x"}, {"is-empty", false}, {"days", text::List{}}}));
}

TEST_CASE("kith's own templates pass") {
    for (const auto& [word, kind] : record::Words<record::CardKind>::list) {
        text::Findings findings;
        report::check_template(report::built_in_template(kind), report::card_names(kind), findings);
        CHECK_MESSAGE(findings.empty(), text::render(findings));
    }
}
