// SPDX-License-Identifier: MIT
#include "exchange/pupil_numbers.hpp"
#include "world.hpp"

using namespace kith;
using namespace kith::exchange;
using kith::testing::day;

TEST_CASE("the check letter of a UPN, by the Department's own examples") {
    for (const auto* upn : {"H801200001001", "G80120000101A", "B801200005001", "P207000016049", "R900400001001"}) CHECK(look_at_upn(upn) == Upn::sound);
    for (const auto* upn : {"Z801200001001", "A801200005001", "H801200001010"}) CHECK(look_at_upn(upn) == Upn::wrong_letter);
    for (const auto* other : {"", "H80120000100", "H8012000010011", "I801200001001", "H80120000100I", "HA01200001001", "001234"})
        CHECK(look_at_upn(other) == Upn::no_upn);
}

TEST_CASE("the year group of a birth date turns on the first of September") {
    const auto year = [](const char* born, const char* on) {
        const auto found = year_group(day(born), day(on));
        return found ? record::format(*found) : "none";
    };
    const auto* november = "2026-11-22";
    CHECK(year("2015-08-31", november) == "Y7");
    CHECK(year("2015-09-01", november) == "Y6");
    CHECK(year("2021-09-01", november) == "R");
    CHECK(year("2022-08-31", november) == "R");
    CHECK(year("2010-09-01", november) == "Y11");
    CHECK(year("2011-08-31", november) == "Y11");
    CHECK(year("2012-02-29", november) == "Y10");
    CHECK(year("2015-08-31", "2026-08-31") == "Y6");
    CHECK(year("2015-08-31", "2026-09-01") == "Y7");
    CHECK(year("2022-09-01", november) == "none");
    CHECK(year("2008-08-31", november) == "none");
}
