// SPDX-License-Identifier: MIT
#include "evidence/drift.hpp"

#include "year_world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

/// Whether p1 shows the sign on the day.
bool shows(const World& world, Sign sign, const char* on) {
    const auto programme = world.programme();
    for (const auto pair : showing(drift(programme, day(on)), sign))
        if (programme[pair].id.text == "p1") return true;
    return false;
}

std::string check_ins(const std::string& rows) { return "check-ins:\n" + rows; }
std::string said(const char* date, int number) {
    return fmt::format("  - {{date: {}, pair: p1, value: {}}}\n", date, number);
}

} // namespace

TEST_CASE("a pair is quiet when its last three school weeks on record have no meeting") {
    CHECK(shows(year_of("hmmm"), Sign::quiet, "2026-10-16"));
    CHECK(shows(year_of("hmm-m"), Sign::quiet, "2026-10-23")); // a week nobody wrote down says nothing
    CHECK_FALSE(shows(year_of("hmmmh"), Sign::quiet, "2026-10-23"));
    CHECK_FALSE(shows(year_of("mm"), Sign::quiet, "2026-10-02"));
    CHECK_FALSE(shows(year_of("mmw"), Sign::quiet, "2026-10-09")); // a meeting on another day is one
    CHECK_FALSE(shows(year_of("hmmm"), Sign::quiet, "2026-10-09")); // as of a day before the third
}

TEST_CASE("a pair meets less when four weeks have at least two fewer with a meeting than the four before") {
    CHECK(shows(year_of("hhhhmhmh"), Sign::fewer, "2026-11-20"));
    CHECK_FALSE(shows(year_of("hhhhmhhh"), Sign::fewer, "2026-11-20"));
    CHECK_FALSE(shows(year_of("hhhmmmm"), Sign::fewer, "2026-11-13")); // seven weeks are too few
}

TEST_CASE("numbers fall when the last three of one person do") {
    const auto of = [](int a, int b, int c) {
        return year_of("h").secret("people/e1.yaml", check_ins(said("2026-09-21", a) + said("2026-09-28", b) +
                                                               said("2026-10-05", c)));
    };
    CHECK(shows(of(8, 7, 5), Sign::falling, "2026-10-05"));
    CHECK_FALSE(shows(of(8, 7, 5), Sign::falling, "2026-10-04"));
    CHECK_FALSE(shows(of(8, 7, 7), Sign::falling, "2026-10-05"));
    CHECK_FALSE(shows(of(5, 7, 6), Sign::falling, "2026-10-05"));
}

TEST_CASE("numbers disagree when mentor and mentee are three or more apart on the last day with both") {
    const auto of = [](int mentor, int mentee) {
        auto world = year_of("h");
        world.secret("people/m1.yaml", check_ins(said("2026-09-21", mentor)));
        world.secret("people/e1.yaml", check_ins(said("2026-09-21", mentee) + said("2026-09-28", 1)));
        return world;
    };
    CHECK(shows(of(8, 5), Sign::disagreeing, "2026-10-05"));
    CHECK(shows(of(2, 5), Sign::disagreeing, "2026-10-05"));
    CHECK_FALSE(shows(of(7, 5), Sign::disagreeing, "2026-10-05"));
}

TEST_CASE("stand-ins come often when three of the last six meetings had one") {
    CHECK(shows(year_of("hhhccc"), Sign::stand_ins, "2026-11-06"));
    CHECK_FALSE(shows(year_of("hhhhcc"), Sign::stand_ins, "2026-11-06"));
    CHECK_FALSE(shows(year_of("ccchhhh"), Sign::stand_ins, "2026-11-13"));
}

TEST_CASE("the first check is due from its day, or three weeks after the start, for a fortnight") {
    CHECK_FALSE(shows(year_of("h"), Sign::first_check, "2026-10-11"));
    CHECK(shows(year_of("h"), Sign::first_check, "2026-10-12"));
    CHECK_FALSE(shows(year_of("h"), Sign::first_check, "2026-10-26"));
    auto given = year_of("h");
    given.pair("p1", "m1", "e1", asked + "first-check: 2026-11-02\n");
    CHECK_FALSE(shows(given, Sign::first_check, "2026-10-12"));
    CHECK(shows(given, Sign::first_check, "2026-11-02"));
    given.file("sessions/2026-W45/s.yaml", "rows:\n  - {date: 2026-11-03, event: first-check/p1, came: [m1, e1]}\n");
    CHECK(shows(given, Sign::first_check, "2026-11-02"));
    CHECK_FALSE(shows(given, Sign::first_check, "2026-11-03"));
}

TEST_CASE("endings come with the end of the last term and with those who leave, and are not over until "
          "written down") {
    CHECK_FALSE(shows(year_of("h"), Sign::ends_soon, "2026-11-19"));
    CHECK(shows(year_of("h"), Sign::ends_soon, "2026-11-20"));
    CHECK(shows(year_of("h"), Sign::no_formal_end, "2026-12-19"));
    auto leaving = year_of("h");
    leaving.mentor("m1", "x-n: x\n", "year: Y10\nleft: {date: 2026-10-20}\n");
    CHECK(shows(leaving, Sign::ends_soon, "2026-10-01"));
    CHECK(shows(leaving, Sign::no_formal_end, "2026-10-20"));
    leaving.pair("p1", "m1", "e1", "ended: {date: 2026-10-20, reason: partner-left}\n");
    CHECK_FALSE(shows(leaving, Sign::no_formal_end, "2026-10-20"));
}

TEST_CASE("an ending that was planned comes before the end of the year, and one that is planned later does not put it off") {
    auto planned_end = year_of("h");
    planned_end.pair("p1", "m1", "e1", "planned-end: 2026-10-23\n");
    CHECK_FALSE(shows(planned_end, Sign::ends_soon, "2026-09-24"));
    CHECK(shows(planned_end, Sign::ends_soon, "2026-09-25"));
    CHECK_FALSE(shows(planned_end, Sign::no_formal_end, "2026-10-23"));
    CHECK(shows(planned_end, Sign::no_formal_end, "2026-10-24"));
    planned_end.pair("p1", "m1", "e1", "planned-end: 2027-07-01\n");
    CHECK(shows(planned_end, Sign::no_formal_end, "2026-12-19"));
}
