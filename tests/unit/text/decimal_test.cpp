// SPDX-License-Identifier: MIT
#include "text/decimal.hpp"

#include "text/value.hpp"

#include <doctest/doctest.h>
#include <limits>

using kith::text::Decimal;
using kith::text::format;
using kith::text::parse_decimal;
using kith::text::rounded;

TEST_CASE("a decimal is read as it is written and written as it was read") {
    for (const auto* text : {"0", "7.00", "19.98", "-1.5", "0.083", "-0.25", "123456789.123456789"}) {
        REQUIRE(parse_decimal(text).has_value());
        CHECK(format(*parse_decimal(text)) == text);
    }
}

TEST_CASE("what only resembles a decimal is none") {
    for (const auto* text : {"", "-", ".5", "5.", "1e3", "+1", "007", "1,5", "1.2.3", "--1", "1234567890", "0x10", " 1", "nan"})
        CHECK_FALSE(parse_decimal(text).has_value());
}

TEST_CASE("a worked-out number is rounded to its nearest, and nothing is minus zero") {
    CHECK(format(rounded(1.2845, 2)) == "1.28");
    CHECK(format(rounded(-0.004, 2)) == "0.00");
    CHECK(format(rounded(-2.5, 0)) == "-3");
    CHECK_THROWS(rounded(std::numeric_limits<double>::infinity(), 1));
}

TEST_CASE("a decimal is a number to other programs, and keeps its places in a record") {
    CHECK(kith::text::to_json(kith::text::List{Decimal{1998, 2}}) == "[\n  19.98\n]\n");
    CHECK(kith::text::to_flow(Decimal{700, 2}) == "7.00");
}
