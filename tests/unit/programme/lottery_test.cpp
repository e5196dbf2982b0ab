// SPDX-License-Identifier: MIT
#include "programme/lottery.hpp"

#include <doctest/doctest.h>

using kith::programme::lottery_value;

// Computed by a program of its own from the definition in rules.md, section 3.
TEST_CASE("the lottery is the finalised hash of rules.md") {
    CHECK(lottery_value("") == 4023394144);
    CHECK(lottery_value("0|m1|e1") == 2601997882);
    CHECK(lottery_value("1|m1|e1") == 2647751453);
    CHECK(lottery_value("0|7k2mq|Zo\xc3\xab") == 1864563679);
}
