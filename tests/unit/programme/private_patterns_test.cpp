// SPDX-License-Identifier: MIT
#include "programme/private_patterns.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

/// The pupil numbers of a text, each with `!` where its check letter is wrong.
std::string numbers_in(const std::string& text) {
    std::string found;
    for (const auto& number : find_pupil_numbers(text::words_of(text)))
        found += text.substr(number.at.begin, number.at.end - number.at.begin) + (number.is_sound ? " " : "! ");
    return found;
}

std::string addresses_in(const std::string& text) {
    std::string found;
    for (const auto& at : find_addresses(text)) found += text.substr(at.begin, at.end - at.begin) + " ";
    return found;
}

std::string dates_in(const std::string& text) {
    std::string found;
    for (const auto& date : find_dates(text, text::words_of(text))) found += text::format(date.date) + " ";
    return found;
}

} // namespace

TEST_CASE("a pupil number is a check letter and twelve digits, or eleven and a letter") {
    CHECK(numbers_in("H801200001001 G80120000101A B801200005001 R900400001001") ==
          "H801200001001 G80120000101A B801200005001 R900400001001 ");
    CHECK(numbers_in("upn:P207000016049,") == "P207000016049 ");
    CHECK(numbers_in("x_h801200001001-a") == "h801200001001 ");
    CHECK(numbers_in("Z801200001001 A801200005001 Q207000016049") == "Z801200001001! A801200005001! Q207000016049! ");
    CHECK(numbers_in("G80120000101O").ends_with("! ")); // O is no letter of a pupil number
}

TEST_CASE("what is longer, shorter or of another shape is no pupil number") {
    CHECK(numbers_in("H8012000010011 H80120000100 8801200001001 HH01200001001 H80120000A001 100001 7k2mqx4z").empty());
}

TEST_CASE("an address has a name, a place and an ending") {
    CHECK(addresses_in("mail maya.p+x@school.sch.uk. Or <a@b.org>, c@d.io!") == "maya.p+x@school.sch.uk a@b.org c@d.io ");
    CHECK(addresses_in("@everyone lunch @ 12, a@b a@.uk me@localhost 5@6.7").empty());
}

TEST_CASE("dates are found as people in Britain write them") {
    CHECK(dates_in("born 2015-03-02, or 2/3/2015, 02.03.15 and 02-03-2015") == "2015-03-02 2015-03-02 2015-03-02 2015-03-02 ");
    CHECK(dates_in("2 March 2015; 2nd Mar 2015; March 2nd, 2015; 21 Sept 2014") == "2015-03-02 2015-03-02 2015-03-02 2014-09-21 ");
    CHECK(dates_in("3/25/2015") == "2015-03-25 "); // there is no month 25
    CHECK(dates_in("2026-09-21T10") == "");        // a time, not a day
}

TEST_CASE("what is no date is not taken for one") {
    CHECK(dates_in("30/2/2015 2015-13-01 12:30 1.2 3-4-5 2 of 2015 2/3-2015 may be 2015 12 2015 3").empty());
    CHECK(dates_in("").empty());
    CHECK(dates_in("2015").empty());
}
