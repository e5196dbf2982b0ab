// SPDX-License-Identifier: MIT
#include "text/edit_comments.hpp"

#include <doctest/doctest.h>
#include <string>

using kith::text::comments_of;

namespace {

/// All comments of a text, one after the other.
std::string found(std::string_view bytes) {
    std::string all;
    for (const auto comment : comments_of(bytes)) all += std::string(comment) + "|";
    return all;
}

} // namespace

TEST_CASE("comments stand behind white space, at the start of a line and between flow items") {
    CHECK(found("# a\nk: v # b\n  # c\r\nl: [x, # d\n y]# e\n") == "# a|# b|# c|# d|# e|");
    CHECK(found("--- # a\nk: v\n... # b\n") == "# a|# b|");
    CHECK(found("k: # a\n  - # b\n    x: 1\n") == "# a|# b|");
    CHECK(found("k: v#w\n") == "");
    CHECK(found("k: v #") == "#|");
}

TEST_CASE("a number sign in quotes is text") {
    CHECK(found("k: \"a # b\" # c\n") == "# c|");
    CHECK(found("k: 'it''s # b' # c\n") == "# c|");
    CHECK(found("k: \"a \\\" # b\" # c\n") == "# c|");
    CHECK(found("k: \"a\n  # b\" # c\n") == "# c|");
    CHECK(found("\"k # a\": 1 # b\n") == "# b|");
    CHECK(found("k: {\"a\":\"x # y\"} # b\n") == "# b|");
    CHECK(found("k: it's # a\nl: it's # b\n") == "# a|# b|");
}

TEST_CASE("a line of a literal or folded block is text") {
    CHECK(found("k: | # a\n  # b\n\n  # c\n# d\n") == "# a|# d|");
    CHECK(found("k: >2-\n    # b\n  # c\n # d\nl: 1\n") == "# d|");
    CHECK(found("- k: |\n    # b\n  l: 1 # c\n") == "# c|");
    CHECK(found("k:\n- |\n # b\n- x # c\n") == "# c|");
    CHECK(found("k:\n  |\n  # b\nl: x # c\n") == "# c|");
    CHECK(found("- - |\n   # b\n  - x # c\n") == "# c|");
    CHECK(found("k: |\nl: x # c\n") == "# c|");
}

TEST_CASE("quotes and brackets inside plain text open nothing") {
    CHECK(found("k: one\n  \"two # a\nl: 2 # b\n") == "# a|# b|");
    CHECK(found("k: [one\n  \"two, 'x # y'] # b\n") == "# b|");
    CHECK(found("k: a[b # c\nl: \"# d\"\n") == "# c|");
    CHECK(found("k: a - b # c\n") == "# c|");
    CHECK(found("k: x\n  | y # c\nl: 1 # d\n") == "# c|# d|");
}
