// SPDX-License-Identifier: MIT
#include "text/edit.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith::text;
using namespace kith::testing;

namespace {

/// The text after an edit, or the code of the refusal.
std::string outcome(const std::optional<std::string>& text, const Findings& findings) {
    CHECK(text.has_value() != findings.has_errors());
    return text ? *text : "[" + codes_of(findings).front() + "]";
}

std::string set(const std::string& bytes, const Path& path, const Value& value,
                const KeyOrders& orders = {}) {
    Findings findings;
    return outcome(with_value(source_of(bytes), path, value, findings, orders), findings);
}

std::string removed(const std::string& bytes, const Path& path) {
    Findings findings;
    return outcome(without_key(source_of(bytes), path, findings), findings);
}

std::string appended(const std::string& bytes, const Path& path, const Value& row) {
    Findings findings;
    return outcome(with_row(source_of(bytes), path, row, findings), findings);
}

std::string inserted(const std::string& bytes, const Path& path, const Value& row) {
    Findings findings;
    return outcome(with_row_at(source_of(bytes), path, row, findings), findings);
}

std::string dropped(const std::string& bytes, const Path& path) {
    Findings findings;
    return outcome(without_row(source_of(bytes), path, findings), findings);
}

} // namespace

TEST_CASE("setting a value changes its bytes alone") {
    CHECK(set("# top\na: 1   # one\nb: 'x'\n", {"a"}, 2) == "# top\na: 2   # one\nb: 'x'\n");
    CHECK(set("a: 1\nb: 'x' # why\n", {"b"}, "v") == "a: 1\nb: v # why\n");
    CHECK(set("a: {b: 1, c: 2} # c\n", {"a", "c"}, 3) == "a: {b: 1, c: 3} # c\n");
    CHECK(set("a:\n  b: 1 # b\n  c: 2\n", {"a", "b"}, List{"x"}) == "a:\n  b: [x] # b\n  c: 2\n");
    CHECK(set("a: [1, 2] # l\n", {"a"}, "z") == "a: z # l\n");
    CHECK(set("\"a b\" :  1\n", {"a b"}, 2) == "\"a b\" :  2\n");
    CHECK(set("a:\n  # about it\n  x # why\n", {"a"}, "v") == "a:\n  # about it\n  v # why\n");
}

TEST_CASE("a path leads through lists, too") {
    CHECK(set("r: [x, y] # c\n", {"r", 1}, "z") == "r: [x, z] # c\n");
    CHECK(set("r:\n  - x # x\n  - y # y\n", {"r", 0}, 1) == "r:\n  - 1 # x\n  - y # y\n");
    CHECK(set("r:\n  - {a: 1, b: [2]}\n", {"r", 0, "b", 0}, 3) == "r:\n  - {a: 1, b: [3]}\n");
    CHECK(set("- - x\n  - y\n- z\n", {0, 1}, "w") == "- - x\n  - w\n- z\n");
    CHECK(set("- a: 1 # a\n  b: 2\n", {0, "b"}, 3) == "- a: 1 # a\n  b: 3\n");
    CHECK(set("- a: 1\n- b: 2\n", {1, "c"}, 3) == "- a: 1\n- b: 2\n  c: 3\n");
    CHECK(appended("a: {r: [x]}\nb: 1\n", {"a", "r"}, "v") == "a: {r: [x, v]}\nb: 1\n");
    CHECK(appended("r:\n- - x\n- - y\n", {"r", 0}, "z") == "r:\n- - x\n  - z\n- - y\n");
}

TEST_CASE("a path that asks for a key of what is no map is refused") {
    CHECK(set("a: 1\n", {"a", "b"}, 2) == "[wrong-kind]");
    CHECK(set("a: [x]\n", {"a", "b"}, 2) == "[wrong-kind]");
    CHECK(set("a: {x: 1}\n", {"a", 0}, 2) == "[wrong-kind]");
    CHECK(set("a: [x]\n", {"a", 1}, 2) == "[wrong-kind]");
    CHECK(set("a: 1\n", {}, 2) == "[wrong-kind]");
    CHECK(appended("r: x\n", "r", "v") == "[wrong-kind]");
    CHECK(appended("r: {x: 1}\n", "r", "v") == "[wrong-kind]");
    CHECK(inserted("r: [x]\n", {"r", 2}, "v") == "[wrong-kind]");
    CHECK(inserted("r: [x]\n", {"q", 0}, "v") == "[wrong-kind]");
    CHECK(removed("a: [x]\n", {"a", 0}) == "[wrong-kind]");
    CHECK(dropped("a: {x: 1}\n", {"a", "x"}) == "[wrong-kind]");
}

TEST_CASE("a value that says the same changes nothing") {
    CHECK(set("a: 'x'\n", {"a"}, "x") == "a: 'x'\n");
    CHECK(set("a: {z: 1, y:  2}\n", {"a"}, Map{{"y", 2}, {"z", 1}}) == "a: {z: 1, y:  2}\n");
    CHECK(set("a: \"12\"\n", {"a"}, 12) == "a: 12\n"); // a number is written without quotes
    CHECK(set("a: \"12\"\n", {"a"}, "12") == "a: \"12\"\n");
}

TEST_CASE("a map or list that gets another value keeps what stays") {
    CHECK(set("f:\n  - mon # m\n  - tue # t\n  - wed\n", {"f"}, List{"mon", "wed", "fri"}) ==
          "f:\n  - mon # m\n  # t\n  - wed\n  - fri\n");
    CHECK(set("f: [mon,  tue] # f\n", {"f"}, List{"mon", "sat", "tue"}) == "f: [mon,  sat, tue] # f\n");
    CHECK(set("g:\n  # about x\n  x: {d: 1, e: 2}\n  y: 3\n", {"g"},
              Map{{"x", Map{{"d", 1}, {"e", 4}}}, {"z", 5}}) ==
          "g:\n  # about x\n  x: {d: 1, e: 4}\n  z: 5\n");
    CHECK(set("a:\n  - x\n  - y # why\nb: 1\n", {"a"}, List{"z"}) == "a:\n  - z\n  # why\nb: 1\n");
    CHECK(set("a:\n  - x\n  - y\nb: 1\n", {"a"}, List{}) == "a: []\nb: 1\n");
}

TEST_CASE("a value over several lines gives way, its comments do not") {
    CHECK(set("a: |\n  x\n  # no comment\n\nb: 1\n", {"a"}, "z") == "a: z\n\nb: 1\n");
    CHECK(set("a: >- # why\n  x\n  y\nb: 1\n", {"a"}, "z") == "a: z # why\nb: 1\n");
    CHECK(set("a: one\n  two\n\n  three # c\nb: 1\n", {"a"}, "z") == "a: z # c\nb: 1\n");
    CHECK(set("a: \"one\n  two\" # c\n", {"a"}, "z") == "a: z # c\n");
    CHECK(set("a: # k\n  - x # why\n  - y\nb: 1\n", {"a"}, "z") == "a: z # k\n  # why\nb: 1\n");
    CHECK(set("a:\n  # why\n  x: 1\n", {"a"}, "z") == "a: z\n  # why\n");
    CHECK(set("a: [x, # why\n  y]\nb: 1\n", {"a"}, "z") == "a: z # why\nb: 1\n");
    CHECK(set("a: [x,\n  y]\nb: 1\n", {"a"}, "z") == "a: z\nb: 1\n");
    CHECK(set("a: [\n  {x: 1, # in\n   y: 2}, # out\n  z]\n", {"a", 0}, "w") ==
          "a: [\n  w, # in\n  # out\n  z]\n");
}

TEST_CASE("a key that is not there is added behind the last") {
    CHECK(set("a: 1 # one\n", {"b"}, 2) == "a: 1 # one\nb: 2\n");
    CHECK(set("a:\n    x: 1\nb: 2\n", {"a", "w"}, 3) == "a:\n    x: 1\n    w: 3\nb: 2\n");
    CHECK(set("a: {x: 1}\n", {"a", "w"}, 3) == "a: {x: 1, w: 3}\n");
    CHECK(set("a: {}\n", {"a", "w"}, 3) == "a: {w: 3}\n");
    CHECK(set("a: {x: 1,}\n", {"a", "w"}, 3) == "a: {x: 1, w: 3,}\n");
    CHECK(set("a: { # c\n  }\n", {"a", "w"}, 3) == "a: {w: 3 # c\n  }\n");
    CHECK(set("a: {\n  x: 1 # x\n  }\n", {"a", "w"}, 3) == "a: {\n  x: 1, # x\n  w: 3\n  }\n");
    CHECK(set("a: {\n  x: 1, # x\n  }\n", {"a", "w"}, 3) == "a: {\n  x: 1, # x\n  w: 3,\n  }\n");
    CHECK(set("a:\n  - x\n  - y # last\n", {"b"}, 1) == "a:\n  - x\n  - y # last\nb: 1\n");
    CHECK(set("a: |\n  x\n\n...\n", {"b"}, 1) == "a: |\n  x\nb: 1\n\n...\n");
    CHECK(set("---\na: |+\n  x\n\n", {"b"}, 1) == "---\na: |+\n  x\n\nb: 1\n");
}

TEST_CASE("a key that is not there is added at its place") {
    const KeyOrders order{{"id", "school", "year", "free"}};
    CHECK(set("id: x # i\n\n# slots\nfree: [a]\n", {"year"}, "Y7", order) ==
          "id: x # i\nyear: Y7\n\n# slots\nfree: [a]\n");
    CHECK(set("id: x\nschool: s\nx-mine: 1\n", {"free"}, List{}, order) ==
          "id: x\nschool: s\nfree: []\nx-mine: 1\n");
    CHECK(set("x-a: 1\n# slots\nfree: [a]\n", {"year"}, "Y7", order) ==
          "x-a: 1\nyear: Y7\n# slots\nfree: [a]\n");
    CHECK(set("# this file\nfree: [a]\n", {"id"}, "x", order) == "# this file\nid: x\nfree: [a]\n");
    CHECK(set("id: x\n", {"unknown"}, 1, order) == "id: x\nunknown: 1\n");
    CHECK(set("{id: x, free: [a]}\n", {"year"}, "Y7", order) == "{id: x, year: Y7, free: [a]}\n");
    CHECK(set("{id: x, # i\n free: [a]}\n", {"year"}, 7, order) == "{id: x, # i\n year: 7,\n free: [a]}\n");
    CHECK(set("a: {z: 1}\n", {"a", "b"}, 1, {{}, {"b", "z"}}) == "a: {b: 1, z: 1}\n");
    CHECK(set("- z: 1 # z\n", {0, "b"}, 1, {{}, {"b", "z"}}) == "- b: 1\n  z: 1 # z\n");
}

TEST_CASE("parents that are not there are added with the key") {
    CHECK(set("a: 1\n", {"b", "c", "d"}, 2) == "a: 1\nb:\n  c: {d: 2}\n");
    CHECK(set("a: {x: 1}\n", {"a", "b", "c"}, 2) == "a: {x: 1, b: {c: 2}}\n");
    CHECK(set("a: 1\n", {"b", "c", 0}, 2) == "[wrong-kind]");
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
    CHECK(removed("a: 1\r\nb: 2", {"b"}) == "a: 1");
    CHECK(removed("a: 1\nb: 2 # two", {"b"}) == "a: 1\n# two");
    CHECK(removed("a: |\n  x\nb: 2", {"b"}) ==
          "a: |\n  x\n"); // without its line ending the text would be another
    CHECK(appended("r:\r\n  - x\r\n", "r", "v") == "r:\r\n  - x\r\n  - v\r\n");
    CHECK(appended("r:\n  - x", "r", "v") == "r:\n  - x\n  - v");
}

TEST_CASE("removing a key takes its lines or its part of a flow map") {
    CHECK(removed("a: 1\nb: 2\nc: 3 # three\n", {"b"}) == "a: 1\nc: 3 # three\n");
    CHECK(removed("a: {x: 1, y: 2, z: 3} # c\n", {"a", "x"}) == "a: {y: 2, z: 3} # c\n");
    CHECK(removed("a: {x: 1, y: 2, z: 3} # c\n", {"a", "y"}) == "a: {x: 1, z: 3} # c\n");
    CHECK(removed("a: {x: 1, y: 2, z: 3} # c\n", {"a", "z"}) == "a: {x: 1, y: 2} # c\n");
    CHECK(removed("a:\n  x: 1\n  y: [2]\nb: 3\n", {"a", "y"}) == "a:\n  x: 1\nb: 3\n");
    CHECK(removed("a:\n  - 1\n  - 2\nb: 3\n", {"a"}) == "b: 3\n");
    CHECK(removed("a: |\n  x\nb: 1\n", {"a"}) == "b: 1\n");
    CHECK(removed("- a: 1\n  b: 2\n", {0, "a"}) == "- b: 2\n");
    CHECK(removed("a: {x: 1,\n  y: 2}\n", {"a", "x"}) == "a: {y: 2}\n");
    CHECK(removed("a: {\n  x: 1,\n  y: 2\n  }\n", {"a", "y"}) == "a: {\n  x: 1\n  }\n");
}

TEST_CASE("a comment on a removed line gets a line of its own") {
    CHECK(removed("a: 1\nb: 2 # two\nc: 3 # three\n", {"b"}) == "a: 1\n# two\nc: 3 # three\n");
    CHECK(removed("m:\n  a: 1\n  b: # two\n      # in\n    - x # x\nc: 3\n", {"m", "b"}) ==
          "m:\n  a: 1\n  # two\n      # in\n  # x\nc: 3\n");
    CHECK(removed("m:\n  a: |\n    text\n  b:\n    # in\n    c: 1\n", {"m", "b"}) ==
          "m:\n  a: |\n    text\n  # in\n");
    CHECK(removed("- a: 1 # one\n  b: 2\n", {0, "a"}) == "- # one\n  b: 2\n");
    CHECK(removed("a: {x: 1, # why\n  y: 2}\n", {"a", "x"}) == "a: { # why\n  y: 2}\n");
    CHECK(removed("a: {x: 1, # why\n  y: 2}\n", {"a", "y"}) == "a: {x: 1 # why\n  }\n");
    CHECK(removed("a: {x: 1,\n  # about y\n  y: 2}\n", {"a", "x"}) == "a: {\n  # about y\n  y: 2}\n");
    CHECK(dropped("r: [\n  x, # x\n  y # y\n  ]\n", {"r", 0}) == "r: [\n  # x\n  y # y\n  ]\n");
    CHECK(dropped("r: [\n  x, # x\n  y # y\n  ]\n", {"r", 1}) == "r: [\n  x # x\n  # y\n  ]\n");
    CHECK(dropped("r: [{x: 1, # in\n  y: 2}, z]\n", {"r", 0}) == "r: [ # in\n  z]\n");
}

TEST_CASE("a map that would be left empty goes with its last key") {
    CHECK(removed("a: {x: {y: 1}}\nb: 2\n", {"a", "x", "y"}) == "b: 2\n");
    CHECK(removed("a:\n  x: 1\n  z:\n    y: 1\n", {"a", "z", "y"}) == "a:\n  x: 1\n");
    CHECK(removed("- a: 1\n- b: 2\n", {1, "b"}) == "- a: 1\n- {}\n"); // but no item of a list
    CHECK(removed("a: 1\n", {"a"}) == "[edit-by-hand]");              // and not the file
}

TEST_CASE("a key or item that is not there is removed without a change") {
    CHECK(removed("a: 1 # c\n", {"b"}) == "a: 1 # c\n");
    CHECK(removed("a: 1 # c\n", {"a", "b"}) == "a: 1 # c\n");
    CHECK(removed("a: {x: 1}\n", {"a", "y", "z"}) == "a: {x: 1}\n");
    CHECK(dropped("a: [x]\n", {"a", 1}) == "a: [x]\n");
}

TEST_CASE("a row is appended in the list's own style") {
    CHECK(appended("r:\n- x # x\nb: 1\n", "r", Map{{"k", 1}}) == "r:\n- x # x\n- {k: 1}\nb: 1\n");
    CHECK(appended("r:\n   - {k: 0}\n", "r", Map{{"k", 1}}) == "r:\n   - {k: 0}\n   - {k: 1}\n");
    CHECK(appended("r: [x] # c\n", "r", "v") == "r: [x, v] # c\n");
    CHECK(appended("r: []\n", "r", "v") == "r: [v]\n");
    CHECK(appended("a: 1\n", "r", "v") == "a: 1\nr: [v]\n");
    CHECK(appended("r:\n  - a: 1\n    b: 2\n", "r", "v") == "r:\n  - a: 1\n    b: 2\n  - v\n");
    CHECK(appended("r:\n  - |\n    x\nb: 1\n", "r", "v") == "r:\n  - |\n    x\n  - v\nb: 1\n");
    CHECK(appended("r: [\n  x # x\n  ]\n", "r", "v") == "r: [\n  x, # x\n  v\n  ]\n");
    CHECK(appended("r: [\n  x, # x\n  ]\n", "r", "v") == "r: [\n  x, # x\n  v,\n  ]\n");
    CHECK(appended("r: [x, # x\n  y]\n", "r", "v") == "r: [x, # x\n  y, v]\n");
    CHECK(appended("- x\n", {}, "v") == "- x\n- v\n");
}

TEST_CASE("a row is added at its place, with the comments above the next left to that") {
    CHECK(inserted("r:\n  # about x\n  - x\n  - y\n", {"r", 0}, "v") ==
          "r:\n  - v\n  # about x\n  - x\n  - y\n");
    CHECK(inserted("r:\n  - x\n  # about y\n  - y\n", {"r", 1}, "v") ==
          "r:\n  - x\n  - v\n  # about y\n  - y\n");
    CHECK(inserted("r: [x, y]\n", {"r", 1}, "v") == "r: [x, v, y]\n");
    CHECK(inserted("r: [x, y]\n", {"r", 2}, "v") == "r: [x, y, v]\n");
    CHECK(inserted("r:\n- - x # x\n  - y\n", {"r", 0, 0}, "v") == "r:\n- - v\n  - x # x\n  - y\n");
}

TEST_CASE("a row is taken out, and the list stays") {
    CHECK(dropped("r:\n  - x\n  - y # y\n  - z\n", {"r", 1}) == "r:\n  - x\n  # y\n  - z\n");
    CHECK(dropped("r: [x, y, z]\n", {"r", 1}) == "r: [x, z]\n");
    CHECK(dropped("r: [x]\n", {"r", 0}) == "r: []\n");
    CHECK(dropped("r: [x,]\n", {"r", 0}) == "r: []\n");
    CHECK(dropped("r:\n  - x # x\nb: 1\n", {"r", 0}) == "r: []\n  # x\nb: 1\n");
    CHECK(dropped("- - x # x\n  - y\n", {0, 0}) == "- # x\n  - y\n");
    CHECK(dropped("- x\n", {0}) == "[edit-by-hand]");
}

TEST_CASE("what cannot be edited safely is refused, and the line is named") {
    Findings findings;
    CHECK_FALSE(
        with_value(source_of("a: 1\nb: |\n  x"), {"c"}, "z", findings)); // the text would get a line ending
    CHECK(findings.sorted().front().span.line == 2);
}

TEST_CASE("a value that no file may hold is refused") {
    CHECK(set("a: 1\n", {"a"}, "bell \x07") == "[edit-by-hand]");
    CHECK(set("a: 1\n", {"b", "c"}, "\xe2\x80\xae") == "[edit-by-hand]");
    CHECK(appended("r: [x]\n", "r", Map{{"k", "caf\xe9"}}) == "[edit-by-hand]");
}

TEST_CASE("a file that cannot be read is not edited") {
    CHECK(set("a: &x 1\n", {"a"}, 2) == "[anchor]");
    CHECK(removed("a: 1\na: 2\n", {"a"}) == "[duplicate-key]");
    CHECK(appended("r: [\"x\n", "r", "v") != "r: [\"x\n");
}

TEST_CASE("the source itself never changes") {
    const auto source = source_of("a: 1 # c\nr: [x]\n");
    Findings findings;
    with_value(source, {"a"}, 2, findings);
    without_key(source, {"a"}, findings);
    with_row(source, "r", "x", findings);
    with_row_at(source, {"r", 0}, "x", findings);
    without_row(source, {"r", 0}, findings);
    CHECK(source->bytes == "a: 1 # c\nr: [x]\n");
}
