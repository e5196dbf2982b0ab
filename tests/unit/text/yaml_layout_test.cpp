// SPDX-License-Identifier: MIT
#include "text/yaml_layout.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith::text;
using namespace kith::testing;

namespace {

struct Place {
    int line;
    int column;
};

/// Refused as syntax at this place, in these words.
void check_refused(const std::string& bytes, Place place, const std::string& message) {
    CAPTURE(bytes);
    const auto refusal = refusal_of(bytes);
    CHECK(refusal.code == code::syntax);
    CHECK(refusal.message == message);
    CHECK(refusal.span.line == place.line);
    CHECK(refusal.span.column == place.column);
    CHECK_FALSE(refusal.hint.empty());
}

} // namespace

TEST_CASE("what a record does without is named where it stands") {
    check_refused("# x\n%YAML 1.2\n---\na: 1\n", {2, 1}, "a directive (%) says how to read the file");
    check_refused("--- [a]\n", {1, 5}, "a value stands behind '---'");
    check_refused("? a\n: b\n", {1, 1}, "a '?' makes what follows a key");
    check_refused("a: {? b : c}\n", {1, 5}, "a '?' makes what follows a key");
    check_refused("a: [b: c]\n", {1, 5}, "a key stands in a list");
    check_refused("{\"a\":b}\n", {1, 6}, "a value stands close behind the colon");
}

TEST_CASE("text that some reader takes for a sign needs quotes") {
    check_refused("a: :b\n", {1, 4}, "text begins with ':'");
    check_refused("a: ?b\n", {1, 4}, "text begins with '?'");
    check_refused("[-]\n", {1, 2}, "text begins with '-'");
    check_refused("a:: b\n", {1, 1}, "text ends with ':'");
    check_refused("a: [b?c]\n", {1, 6}, "a text cannot begin with this sign");
    check_refused("a: 'it''''s'\n", {1, 7}, "two apostrophes stand side by side in single quotes");
    check_refused("a: \"x\\'y\"\n", {1, 6}, "'\\'' is no escape of YAML");
    for (const auto* bytes : {"a: [':b', \"?b\", '-']\n", "a: b?c\n", "a: \"it''''s\"\n", "a: -b\n"})
        CHECK_MESSAGE(code_of(bytes) == "accepted", bytes);
}

TEST_CASE("a comment begins behind a space") {
    check_refused("a: \"b\"# c\n", {1, 7}, "a comment stands close behind a value");
    check_refused("a: [b]# c\n", {1, 7}, "a comment stands close behind a value");
    check_refused("a: [b,# c\n  d]\n", {1, 7}, "a comment stands close behind a value");
    CHECK(code_of("#a\na: [b, #c\n#d\n  e] #f\n#g\n") == "accepted");
}

TEST_CASE("a line that goes on is indented more than what it belongs to") {
    constexpr auto* outdented = "this line goes on with a value and is not indented";
    check_refused("a: [b,\nc]\n", {2, 1}, outdented);
    check_refused("a: [\n  b\n]\n", {3, 1}, outdented);
    check_refused("a:\n  b: {c: d,\n  e: f}\n", {3, 3}, outdented);
    check_refused("a:\n- [b,\nc]\n", {3, 1}, outdented);
    check_refused("a:\n'b'\n", {2, 1}, outdented);
    CHECK(code_of("a: [b,\n c\n ]\n") == "accepted");
    CHECK(code_of("[a,\nb\n]\n") == "accepted");
    const auto quote = refusal_of("a: 1\np: \"abc\nq: x\"\n");
    CHECK(quote.code == code::unclosed_quote);
    CHECK(quote.span.line == 2);
    CHECK(quote.span.column == 4);
}

TEST_CASE("a line break in quotes has no white space beside it") {
    constexpr auto* beside = "a space or a quote stands beside a line break in quotes";
    check_refused("a: \"b \n  c\"\n", {1, 6}, beside);
    check_refused("a: \"\n  b\"\n", {1, 4}, beside);
    check_refused("a: 'b\n  '\n", {1, 5}, beside);
    check_refused("a: 'b\n \n  c'\n", {1, 5}, beside);
    CHECK(tree_of("a: 'b\n\n  c'\n")->find("a")->text == "b\nc");
    CHECK(tree_of("a: \"b \\\r\n  \\ c\"\r\n")->find("a")->text == "b  c");
}

TEST_CASE("a text block says what every reader reads") {
    constexpr auto* below = "a text block stands below no key, or has no text";
    check_refused("a: |\nb: c\n", {1, 4}, below);
    check_refused("|\n  a\n", {1, 1}, below);
    check_refused("a:\n  |\n  b\n", {2, 3}, below);
    check_refused("a: |2\n  b\n", {1, 5}, "readers take this kind of text block differently");
    check_refused("a: >+\n  b\n", {1, 5}, "readers take this kind of text block differently");
    check_refused("a: |\n  b", {1, 4}, "the file ends within this text block");
    check_refused("a: |\n  b\n \n  c\n", {3, 1}, "a line of spaces stands in a text block");
    check_refused("a: >\n  b\n    c\n", {3, 3}, "a line is indented within folded text");
    CHECK(tree_of("a: |+ # why\n  b\n    c\n\nd: e\n")->find("a")->text == "b\n  c\n\n");
    CHECK(tree_of("a:\n- >-\n  b\n  c\n- d\n")->find("a")->items.at(0).text == "b c");
}

TEST_CASE("a space that is none to YAML is named") {
    check_refused("a:\xc2\xa0"
                  "b\n",
                  {1, 3}, "U+00A0, not a plain space, stands behind the colon");
    check_refused("a: 1\nb:\xe3\x80\x80"
                  "c\n",
                  {2, 3}, "U+3000, not a plain space, stands behind the colon");
    CHECK(tree_of("a: b\xc2\xa0"
                  "c\n")
              ->find("a")
              ->text == "b\xc2\xa0"
                        "c");
}

TEST_CASE("a key is one line of at most 1024 characters") {
    check_refused("a: {'c\n  d': e}\n", {1, 5}, "no key can be read here");
    check_refused("{a\n: b}\n", {1, 2}, "no key can be read here");
    check_refused(": b\n", {1, 1}, "no key can be read here");
    const std::string key(1100, 'k');
    check_refused("a: 1\n" + key + ": b\n", {2, 1101}, "a key is longer than 1024 characters");
    check_refused("a: {\"" + key + "\": b}\n", {1, 5}, "no key can be read here");
}
