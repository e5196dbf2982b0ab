// SPDX-License-Identifier: MIT
#include "matching/gain.hpp"

#include <doctest/doctest.h>

using namespace kith::matching;

TEST_CASE("a gain is more than zero where the second answer is better, whichever way the level counts") {
    const std::vector<LevelValue> before{{"bounds", {2}}, {"place", {3}}, {"need", {1, 2, 0}}, {"weak", {4}}, {"spread", {9}}};
    const std::vector<LevelValue> after{{"bounds", {1}}, {"place", {3}}, {"need", {2, 1, 0}}, {"weak", {5}}, {"spread", {7}}};
    CHECK(gain(before, after) ==
          std::vector<LevelValue>{{"bounds", {1}}, {"place", {0}}, {"need", {1, -1, 0}}, {"weak", {-1}}, {"spread", {2}}});
    CHECK(sign(gain(before, after)) == 1);
    CHECK(sign(gain(after, before)) == -1);
    CHECK(sign(gain(after, after)) == 0);
}

TEST_CASE("of two gains the first entry in which they differ decides") {
    const std::vector<LevelValue> one{{"place", {1}}, {"fit", {-50}}}, other{{"place", {0}}, {"fit", {900}}};
    CHECK(is_greater(one, other));
    CHECK_FALSE(is_greater(other, one));
    CHECK_FALSE(is_greater(one, one));
    const std::vector<LevelValue> weaker{{"weak", {-1}}}, same{{"weak", {0}}};
    CHECK(is_greater(same, weaker));
}
