// SPDX-License-Identifier: MIT
#include "text/merge.hpp"

#include "sources.hpp"

#include <doctest/doctest.h>

using namespace kith::text;
using namespace kith::testing;

namespace {

const MergeRules rules{{{"free", {}}, {"rows", {"date", "pair"}}, {"", {"date"}}},
                       {"id", "year", "free", "left"}};

/// The merged text, or the places and reasons of the conflicts.
std::string merge(const std::string& base, const std::string& ours, const std::string& theirs,
                  const std::optional<std::string>& by_lines = {}) {
    const auto result = merged(source_of(base), source_of(ours), source_of(theirs), rules, by_lines);
    CHECK(result.text.has_value() == result.conflicts.empty());
    if (result.text) return *result.text;
    std::string all;
    for (const auto& conflict : result.conflicts) all += "[" + conflict.place + ": " + conflict.why + "]";
    return all;
}

} // namespace

TEST_CASE("what one side changed is taken, beside what the other changed") {
    CHECK(merge("a: 1\nb: 2\n", "a: 3\nb: 2\n", "a: 1\nb: 4\n") == "a: 3\nb: 4\n");
    CHECK(merge("a: 1\n", "a: 1\nb: 2 # ours\n", "a: 1\nc: 3\n") == "a: 1\nc: 3\nb: 2 # ours\n");
    CHECK(merge("a: 1\nb: 2\n", "b: 2\n", "a: 1\nb: 3\n") == "b: 3\n");
    CHECK(merge("a: {x: 1, y: 2}\n", "a: {x: 3, y: 2}\n", "a: {x: 1, y: 4}\n") == "a: {x: 3, y: 4}\n");
    CHECK(merge("a: 1\nb: 2\n", "a: 3\nb: 2\n", "a: 3\nb: 2\n") == "a: 3\nb: 2\n");
    CHECK(merge("a: 1\nb: 2\n", "a: 1\n", "a: 1\nc: 3\n") == "a: 1\nc: 3\n");
    CHECK(merge("", "a: 1\nb: 2\n", "a: 1\nc: 3\n") == "a: 1\nc: 3\nb: 2\n"); // both added the file
}

TEST_CASE("a side that changed nothing gives way whole") {
    CHECK(merge("a: 1\n", "a: 1\n", "a:  2 # new\n") == "a:  2 # new\n");
    CHECK(merge("a: 1\n", "a:  2 # new\n", "a: 1\n") == "a:  2 # new\n");
    CHECK(merge("a: 1\n", "a: 2 # new\n", "a: 2 # new\n") == "a: 2 # new\n");
}

TEST_CASE("a key that they added goes to its place") {
    CHECK(merge("id: x\n", "id: x\nfree: [a] # f\n", "id: x\nyear: Y7\n") ==
          "id: x\nyear: Y7\nfree: [a] # f\n");
    CHECK(merge("id: x\n", "id: x\nfree: [a]\n", "id: x\nleft: {date: 1}\n") ==
          "id: x\nfree: [a]\nleft: {date: 1}\n");
    CHECK(merge("k: 1\nz: 2\n", "k: 3\nz: 2\n", "k: 1\nm: 1\nz: 2\n") == "k: 3\nm: 1\nz: 2\n");
}

TEST_CASE("what both changed is a conflict") {
    CHECK(merge("a: 1\nb: 2\n", "a: 3\nb: 2\n", "a: 4\nb: 2\n") == "[a: both sides changed it]");
    CHECK(merge("a: {x: 1, y: 2}\n", "a: {x: 3, y: 2}\n", "a: {x: 4, y: 2}\n") ==
          "[a.x: both sides changed it]");
    CHECK(merge("a: 1\nb: 2\n", "b: 2\n", "a: 3\nb: 2\n") ==
          "[a: one side removed it, the other changed it]");
    CHECK(merge("a: 1\nb: 2\n", "a: 3\nb: 2\n", "b: 2\n") ==
          "[a: one side removed it, the other changed it]");
    CHECK(merge("a: 1\n", "a: 1\nb: 2\n", "a: 1\nb: 3\n") == "[b: both sides changed it]");
    CHECK(merge("a: 1\n", "a: [1]\n", "a: {x: 1}\n") == "[a: both sides changed it]");
    CHECK(merge("choices: [a]\n", "choices: [a, b]\n", "choices: [c, a]\n") ==
          "[choices: both sides changed this list, and its order counts]");
    CHECK(merge("a: 1\nb: 2\n", "a: 1\n", "b: 2\n") == "[: nothing would be left in the file]");
    CHECK(merge("a: 1\nb: 2\n", "a: 3\nb: 4\n", "a: 5\nb: 6\n") ==
          "[a: both sides changed it][b: both sides changed it]");
}

TEST_CASE("quotes count where they change what a scalar is") {
    CHECK(merge("a: 12\nb: 1\n", "a: 12\nb: 2\n", "a: \"12\"\nb: 1\n") == "a: \"12\"\nb: 2\n");
    CHECK(merge("a: x\nb: 1\n", "a: 'x'\nb: 1\n", "a: x\nb: 2\n") == "a: 'x'\nb: 2\n");
    CHECK(merge("t: 1\nb: 1\n", "t: 1\nb: 2\n", "t: 12:30\nb: 1\n") == "t: 12:30\nb: 2\n");
}

TEST_CASE("a set is merged item by item") {
    CHECK(merge("free: [b, d]\n", "free: [b, c, d] # f\n", "free: [a, b, d, e]\n") ==
          "free: [a, b, c, d, e] # f\n");
    CHECK(merge("free: [a, b, c]\n", "free: [a, b]\n", "free: [b, c]\n") == "free: [b]\n");
    CHECK(merge("x: 1\n", "x: 1\nfree: [a]\n", "x: 1\nfree: [b]\n") == "x: 1\nfree: [a, b]\n");
    CHECK(merge("free:\n  - a # one\n  - b\n", "free:\n  - a # one\n  - b\n  - d # four\n",
                "free:\n  - a # one\n  - b\n  - c # three\n") ==
          "free:\n  - a # one\n  - b\n  - c # three\n  - d # four\n");
    CHECK(merge("free: [c, a]\n", "free: [c, a, d]\n", "free: [c, a, b]\n") == "free: [c, a, b, d]\n");
    CHECK(merge("free: [a]\n", "free: [b]\n", "free: [c]\n") ==
          "[free: both sides put something else in the place of the same item]");
    CHECK(merge("free: [a]\n", "free: [a, b, b]\n", "free: [a, c]\n") ==
          "[free: both sides changed this list, and not all its items can be told apart]");
}

TEST_CASE("rows are merged by what says which they are") {
    const std::string base = "rows:\n  - {date: 1, pair: a, n: 1} # one\n  - {date: 2, pair: a, n: 1}\n";
    CHECK(merge(base, base + "  - {date: 3, pair: a}\n", base + "  - {date: 3, pair: b} # b\n") ==
          base + "  - {date: 3, pair: a}\n  - {date: 3, pair: b} # b\n");
    CHECK(merge(base, base + "  - {date: 3, pair: b}\n", base + "  - {date: 3, pair: a}\n") ==
          base + "  - {date: 3, pair: a}\n  - {date: 3, pair: b}\n");
    CHECK(merge(base, "rows:\n  - {date: 1, pair: a, n: 5} # one\n  - {date: 2, pair: a, n: 1}\n",
                "rows:\n  - {date: 2, pair: a, n: 7}\n") ==
          "[rows.1 a: one side removed it, the other changed it]");
    CHECK(merge(base, "rows:\n  - {date: 1, pair: a, n: 5} # one\n  - {date: 2, pair: a, n: 1}\n",
                "rows:\n  - {date: 1, pair: a, n: 1, m: 2} # one\n") ==
          "rows:\n  - {date: 1, pair: a, n: 5, m: 2} # one\n");
    CHECK(merge(base, base + "  - {date: 3, pair: a, n: 1}\n", base + "  - {date: 3, pair: a, n: 2}\n") ==
          "[rows: both sides added '3 a', and not the same]");
    CHECK(merge("rows: [{date: 1}]\nx: 1\n", "rows: [{date: 2}]\nx: 1\n", "rows: [{date: 3}]\nx: 1\n") ==
          "[rows: both sides put something else in the place of the same item]");
    CHECK(merge(base, "rows:\n  - {date: 2, pair: a, n: 1}\n  - {date: 1, pair: a, n: 1} # one\n",
                base + "  - {date: 3, pair: b}\n") ==
          "[rows: both sides changed this list, and one its order]");
    CHECK(merge("- {date: 1}\n", "- {date: 1}\n- {date: 2}\n", "- {date: 1}\n- {date: 3}\n") ==
          "- {date: 1}\n- {date: 2}\n- {date: 3}\n");
}

TEST_CASE("what they added comes as they wrote it, with its comments") {
    CHECK(
        merge("a: 1\nb: 2\n", "a: 3\nb: 2\n", "a: 1\n# about c\nc: # c\n  - x # x\n  # end\n  - y\nb: 2\n") ==
        "a: 3\n# about c\nc: # c\n  - x # x\n  # end\n  - y\nb: 2\n");
    CHECK(merge("m:\n  a: 1\n", "m:\n    a: 2\n", "m:\n  a: 1\n  # why\n  b: |\n    text\n\n    more\n") ==
          "m:\n    a: 2\n    # why\n    b: |\n      text\n\n      more\n");
    CHECK(merge("m:\n  a: 1\n", "m: {a: 2}\n", "m:\n  a: 1\n  b:\n    - x\n") == "m: {a: 2, b: [x]}\n");
    CHECK(merge("a: 1\r\n", "a: 2\r\n", "a: 1\r\nb:\r\n  - x # x\r\n") == "a: 2\r\nb:\r\n  - x # x\r\n");
    CHECK(merge("# s\na: 1\n", "# s\na: 2\n", "b: 3 # s\na: 1\n") ==
          "# s\nb: 3\na: 2\n"); // the comment is in ours
}

TEST_CASE("a comment of theirs is not lost") {
    CHECK(merge("a: 1\nb: 2\n", "a: 3\nb: 2\n", "a: 1\nb: 4 # why\n") == "a: 3\nb: 4 # why\n");
    CHECK(merge("a: 1\nb: 2\n", "a: 3\nb: 2\n", "a: 1 # why\nb: 2\n") == "a: 3 # why\nb: 2\n");
    CHECK(merge("a: 1\nb: 2\n", "a: 3 # mine\nb: 2\n", "a: 1\nb: 4 # why\n") ==
          "[: a comment of one side would be lost: # why]"); // each has one that the other text has no place for
    CHECK(merge("a: 1 # o\nb: 2\n", "a: 3 # o\nb: 2\n", "a: 1\nb: 4\n") == "a: 3 # o\nb: 4\n");
    CHECK(merge("a: 1\nb: 2\n", "a: 3 # why\nb: 2\n", "a: 1 # why\nb: 4\n") == "a: 3 # why\nb: 4\n");
}

TEST_CASE("what a merge line by line gave is taken where it says the same") {
    CHECK(merge("a: 1\n\nb: 2\n", "a: 3\n\nb: 2\n", "a: 1\n\nb: 4 # why\n", "a: 3\n\nb: 4 # why\n") ==
          "a: 3\n\nb: 4 # why\n");
    CHECK(merge("a: 1\n\nb: 2\n", "a: 3\n\nb: 2\n", "a: 1\n\nb: 4\n", "a: 3\n\nb: 2\n") == "a: 3\n\nb: 4\n");
    CHECK(merge("a: 1\n", "p: 1\na: 1\n", "a: 1\np: 1\n", "p: 1\na: 1\np: 1\n") ==
          "p: 1\na: 1\n"); // the key twice
    CHECK(merge("a: 1\n", "a: 2\n", "a: 3\n", "a: 2\n") == "[a: both sides changed it]");
}

TEST_CASE("a version that cannot be read is not merged") {
    CHECK(merge("a: 1\n", "a: 1\na: 2\n", "a: 3\n") ==
          "[: our version cannot be read: 'a' stands here twice; the first is on line 1]");
    CHECK(merge("a: 1\n", "a: 2\n", "\n").starts_with("[: their version cannot be read: "));
    CHECK(merge("a: &x 1\n", "a: 2\n", "a: 3\n").starts_with("[: the common version cannot be read: "));
}

TEST_CASE("a conflict has the places of both sides") {
    const auto result = merged(source_of("b: 1\na: 1\n"), source_of("b: 1\na: 2\n", "ours"),
                               source_of("a: 3\nb: 1\n", "theirs"), rules);
    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts.front().ours.source->path == "ours");
    CHECK(result.conflicts.front().ours.line == 2);
    CHECK(result.conflicts.front().theirs.line == 1);
}
