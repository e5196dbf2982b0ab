// SPDX-License-Identifier: MIT
#include "text/edit.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith::text;
using namespace kith::testing;

namespace {

/// The text after setting a value, or the code of the refusal.
std::string set(const std::string& bytes, const KeyPath& path, const Value& value) {
    Findings findings;
    const auto text = with_value(source_of(bytes), path, value, findings);
    CHECK(text.has_value() != findings.has_errors());
    return text ? *text : "[" + codes_of(findings).front() + "]";
}

std::string removed(const std::string& bytes, const KeyPath& path) {
    Findings findings;
    const auto text = without_key(source_of(bytes), path, findings);
    CHECK(text.has_value() != findings.has_errors());
    return text ? *text : "[" + codes_of(findings).front() + "]";
}

std::string appended(const std::string& bytes, const std::string& key, const Value& row) {
    Findings findings;
    const auto text = with_row(source_of(bytes), key, row, findings);
    CHECK(text.has_value() != findings.has_errors());
    return text ? *text : "[" + codes_of(findings).front() + "]";
}

} // namespace

TEST_CASE("setting a value changes its bytes alone") {
    CHECK(set("# top\na: 1   # one\nb: 'x'\n", {"a"}, 2) == "# top\na: 2   # one\nb: 'x'\n");
    CHECK(set("a: 1\nb: 'x' # why\n", {"b"}, "v") == "a: 1\nb: v # why\n");
    CHECK(set("a: {b: 1, c: 2} # c\n", {"a", "c"}, 3) == "a: {b: 1, c: 3} # c\n");
    CHECK(set("a:\n  b: 1 # b\n  c: 2\n", {"a", "b"}, List{"x"}) == "a:\n  b: [x] # b\n  c: 2\n");
    CHECK(set("a: [1, 2] # l\n", {"a"}, "z") == "a: z # l\n");
    CHECK(set("\"a b\" :  1\n", {"a b"}, 2) == "\"a b\" :  2\n");
}

TEST_CASE("a key that is not there is added behind the last") {
    CHECK(set("a: 1 # one\n", {"b"}, 2) == "a: 1 # one\nb: 2\n");
    CHECK(set("a:\n    x: 1\nb: 2\n", {"a", "w"}, 3) == "a:\n    x: 1\n    w: 3\nb: 2\n");
    CHECK(set("a: {x: 1}\n", {"a", "w"}, 3) == "a: {x: 1, w: 3}\n");
    CHECK(set("a: {}\n", {"a", "w"}, 3) == "a: {w: 3}\n");
    CHECK(set("a: {x: 1,}\n", {"a", "w"}, 3) == "a: {x: 1, w: 3,}\n");
    CHECK(set("a:\n  - x\n  - y # last\n", {"b"}, 1) == "a:\n  - x\n  - y # last\nb: 1\n");
}

TEST_CASE("parents that are not there are added with the key") {
    CHECK(set("a: 1\n", {"b", "c", "d"}, 2) == "a: 1\nb:\n  c: {d: 2}\n");
    CHECK(set("a: {x: 1}\n", {"a", "b", "c"}, 2) == "a: {x: 1, b: {c: 2}}\n");
}

TEST_CASE("a value that readers would retype is quoted where it is set") {
    CHECK(set("a: 1\n", {"a"}, "no") == "a: \"no\"\n");
    CHECK(set("a: 1\n", {"on"}, "x: y") == "a: 1\n\"on\": \"x: y\"\n");
    CHECK(set("a: {b: 1}\n", {"a", "b"}, "x, y") == "a: {b: \"x, y\"}\n");
}

TEST_CASE("line endings and a missing last one are kept") {
    CHECK(set("a: 1\r\nb: 2\r\n", {"a"}, 3) == "a: 3\r\nb: 2\r\n");
    CHECK(set("a: 1\r\nb: 2\r\n", {"c"}, List{3}) == "a: 1\r\nb: 2\r\nc: [3]\r\n");
    CHECK(set("a: 1\nb: 2", {"b"}, 3) == "a: 1\nb: 3");
    CHECK(set("a: 1\nb: 2", {"c"}, 3) == "a: 1\nb: 2\nc: 3");
    CHECK(removed("a: 1\r\nb: 2\r\n", {"a"}) == "b: 2\r\n");
    CHECK(appended("r:\r\n  - x\r\n", "r", "v") == "r:\r\n  - x\r\n  - v\r\n");
    CHECK(appended("r:\n  - x", "r", "v") == "r:\n  - x\n  - v");
}

TEST_CASE("removing a key takes its lines or its part of a flow map") {
    CHECK(removed("a: 1\nb: 2 # two\nc: 3 # three\n", {"b"}) == "a: 1\nc: 3 # three\n");
    CHECK(removed("a: {x: 1, y: 2, z: 3} # c\n", {"a", "x"}) == "a: {y: 2, z: 3} # c\n");
    CHECK(removed("a: {x: 1, y: 2, z: 3} # c\n", {"a", "y"}) == "a: {x: 1, z: 3} # c\n");
    CHECK(removed("a: {x: 1, y: 2, z: 3} # c\n", {"a", "z"}) == "a: {x: 1, y: 2} # c\n");
    CHECK(removed("a:\n  x: 1\n  y: [2]\nb: 3\n", {"a", "y"}) == "a:\n  x: 1\nb: 3\n");
    CHECK(removed("a:\n  - 1\n  - 2\nb: 3\n", {"a"}) == "b: 3\n");
}

TEST_CASE("a map that would be left empty goes with its last key") {
    CHECK(removed("a: {x: {y: 1}}\nb: 2\n", {"a", "x", "y"}) == "b: 2\n");
    CHECK(removed("a:\n  x: 1\n  z:\n    y: 1\n", {"a", "z", "y"}) == "a:\n  x: 1\n");
}

TEST_CASE("a key that is not there is removed without a change") {
    CHECK(removed("a: 1 # c\n", {"b"}) == "a: 1 # c\n");
    CHECK(removed("a: 1 # c\n", {"a", "b"}) == "a: 1 # c\n");
    CHECK(removed("a: {x: 1}\n", {"a", "y", "z"}) == "a: {x: 1}\n");
}

TEST_CASE("a row is appended in the list's own style") {
    CHECK(appended("r:\n- x # x\nb: 1\n", "r", Map{{"k", 1}}) == "r:\n- x # x\n- {k: 1}\nb: 1\n");
    CHECK(appended("r:\n   - {k: 0}\n", "r", Map{{"k", 1}}) == "r:\n   - {k: 0}\n   - {k: 1}\n");
    CHECK(appended("r: [x] # c\n", "r", "v") == "r: [x, v] # c\n");
    CHECK(appended("r: []\n", "r", "v") == "r: [v]\n");
    CHECK(appended("a: 1\n", "r", "v") == "a: 1\nr: [v]\n");
    CHECK(appended("r:\n  - a: 1\n    b: 2\n", "r", "v") == "r:\n  - a: 1\n    b: 2\n  - v\n");
}

TEST_CASE("a block with a comment inside is left to the person who wrote it") {
    CHECK(set("a:\n  - x # why\n  - y\nb: 1\n", {"a"}, "z") == "[syntax]");
    CHECK(set("a:\n  # why\n  x: 1\n", {"a"}, "z") == "[syntax]");
    CHECK(set("a:\n  - x\n  - y # why\nb: 1\n", {"a"}, List{"z"}) == "a: [z] # why\nb: 1\n");
    CHECK(set("a:\n  - x\n  - y\nb: 1\n", {"a"}, List{"z"}) == "a: [z]\nb: 1\n");
}

TEST_CASE("a flow value over several lines keeps its comments or is refused") {
    CHECK(set("a: [x, # why\n  y]\nb: 1\n", {"a"}, "z") == "[syntax]");
    CHECK(set("a: [x,\n  y]\nb: 1\n", {"a"}, "z") == "a: z\nb: 1\n");
    CHECK(removed("a: {x: 1, # why\n  y: 2}\n", {"a", "y"}) == "[syntax]");
    CHECK(removed("a: {x: 1,\n  # about y\n  y: 2}\n", {"a", "x"}) == "[syntax]");
    CHECK(removed("a: {x: 1,\n  y: 2}\n", {"a", "x"}) == "a: {y: 2}\n");
}

TEST_CASE("a value whose extent is unknown is not edited, and the line is named") {
    Findings findings;
    CHECK_FALSE(with_value(source_of("a: 1\nb: |\n  x\n"), {"b"}, "z", findings));
    CHECK(findings.sorted().front().span.line == 2);
    CHECK(set("a: one\n  two\n", {"a"}, "z") == "[syntax]");
    CHECK(set("a: |\n  x\n", {"b"}, 1) == "[syntax]");
    CHECK(removed("a: |\n  x\nb: 1\n", {"a"}) == "[syntax]");
    CHECK(removed("a: 1\n", {"a"}) == "[syntax]"); // nothing would be left
    CHECK(appended("r:\n  - |\n    x\n", "r", "v") == "[syntax]");
}

TEST_CASE("a value that no file may hold is refused") {
    CHECK(set("a: 1\n", {"a"}, "bell \x07") == "[syntax]");
    CHECK(set("a: 1\n", {"b", "c"}, "\xe2\x80\xae") == "[syntax]");
    CHECK(appended("r: [x]\n", "r", Map{{"k", "caf\xe9"}}) == "[syntax]");
}

TEST_CASE("a file that cannot be read is not edited") {
    CHECK(set("a: &x 1\n", {"a"}, 2) == "[anchor]");
    CHECK(removed("a: 1\na: 2\n", {"a"}) == "[duplicate-key]");
    CHECK(appended("r: [\"x\n", "r", "v") != "r: [\"x\n");
}

TEST_CASE("the source itself never changes") {
    const auto source = source_of("a: 1 # c\n");
    Findings findings;
    with_value(source, {"a"}, 2, findings);
    without_key(source, {"a"}, findings);
    with_row(source, "r", "x", findings);
    CHECK(source->bytes == "a: 1 # c\n");
}
