// SPDX-License-Identifier: MIT
#include "report/talk.hpp"

#include <doctest/doctest.h>

using kith::report::talk_in_lines;

TEST_CASE("talk is broken between words, and nothing else of it is changed") {
    const std::string words =
        "kith: this is not published: held against the release of 2026-10-12 it would tell of fewer";
    CHECK(talk_in_lines("short\n\nlines\n") == "short\n\nlines\n");
    CHECK(talk_in_lines("Number? ") == "Number? "); // a question
    CHECK(talk_in_lines(words + "\n") ==
          "kith: this is not published: held against the release of 2026-10-12 it would\n  tell of fewer\n");
    CHECK(talk_in_lines("     = hint: " + words + "\n") ==
          "     = hint: kith: this is not published: held against the release of 2026-10-12\n"
          "       it would tell of fewer\n");
    CHECK(talk_in_lines(words + " ") ==
          "kith: this is not published: held against the release of 2026-10-12 it would\n"
          "  tell of fewer ");
    const std::string excerpt = "   6 | free: [" + words + "]\n     |        " + std::string(90, '^') + "\n";
    CHECK(talk_in_lines(excerpt) == excerpt);
}
