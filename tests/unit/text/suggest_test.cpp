// SPDX-License-Identifier: MIT
#include "text/suggest.hpp"

#include <doctest/doctest.h>
#include <vector>

using namespace kith::text;
using Known = std::vector<std::string>;

TEST_CASE("an edit is an insertion, a deletion, a replacement or a swap of neighbours") {
    CHECK(edit_distance("free", "free") == 0);
    CHECK(edit_distance("fre", "free") == 1);
    CHECK(edit_distance("frree", "free") == 1);
    CHECK(edit_distance("frea", "free") == 1);
    CHECK(edit_distance("fere", "free") == 1);
    CHECK(edit_distance("", "free") == 4);
    CHECK(edit_distance("free", "") == 4);
    CHECK(edit_distance("ca", "abc") == 3); // optimal string alignment edits no place twice
    CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("the nearest word is the one with the fewest edits") {
    const Known known{"free", "busy", "gates", "classes"};
    CHECK(nearest("gatse", known) == "gates");
    CHECK(nearest("clases", known) == "classes");
    CHECK(nearest("bussy", known) == "busy");
}

TEST_CASE("a short word must be nearer than a long one") {
    CHECK(nearest("abc", Known{"abd"}) == "abd");
    CHECK_FALSE(nearest("abc", Known{"ade"}));
    CHECK(nearest("abcd", Known{"abef"}) == "abef");
    CHECK_FALSE(nearest("abcdefg", Known{"abcdxyz"}));
    CHECK(nearest("abcdefgh", Known{"abcdexyz"}) == "abcdexyz");
    CHECK_FALSE(nearest("abcdefgh", Known{"abcdwxyz"}));
}

TEST_CASE("ties go to the word that stands first") {
    CHECK(nearest("bat", Known{"cat", "hat"}) == "cat");
    CHECK(nearest("bat", Known{"hat", "cat"}) == "hat");
}

TEST_CASE("capitals and underscores are no edits") {
    CHECK(nearest("YEAR_GAP", Known{"year-gap", "year"}) == "year-gap");
}

TEST_CASE("a hint names the nearest word, else a short list, else nothing") {
    CHECK(did_you_mean("fre", Known{"free", "busy"}) == "did you mean 'free'?");
    CHECK(did_you_mean("zzzz", Known{"free", "busy"}) == "one of: free, busy");
    CHECK(did_you_mean("zzzz", Known{}).empty());
    CHECK(did_you_mean("zzzz", Known(12, "free")).starts_with("one of: "));
    CHECK(did_you_mean("zzzz", Known(13, "free")).empty());
}
