// SPDX-License-Identifier: MIT
#include "text/number.hpp"

#include <doctest/doctest.h>

using kith::text::parse_number;

TEST_CASE("a whole number is decimal digits and nothing else") {
    CHECK(parse_number("0") == 0);
    CHECK(parse_number("007") == 7);
    CHECK(parse_number("18446744073709551615") == UINT64_MAX);
    for (const auto* text : {"", "-1", "+1", " 1", "1 ", "1.5", "1e3", "0x10", "\xd9\xa1",
                             "18446744073709551616", "99999999999999999999999999999999"})
        CHECK_MESSAGE(!parse_number(text), text);
}

TEST_CASE("a number lies within its range") {
    CHECK(parse_number("1", 1, 600) == 1);
    CHECK(parse_number("600", 1, 600) == 600);
    CHECK_FALSE(parse_number("0", 1, 600));
    CHECK_FALSE(parse_number("601", 1, 600));
    CHECK_FALSE(parse_number("4294967297", 1, 600)); // 2^32 + 1
}
