// SPDX-License-Identifier: MIT
#include "programme/series.hpp"

#include "planned_world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

const text::Date last = day("2026-12-18");
const std::string in_snug = "  - {pair: p1, slot: tue, place: snug, supervisor: a1}\n";
const std::string in_hall = "  - {pair: p1, slot: tue, place: hall, supervisor: a1}\n";

std::string plan_from(const char* from, const std::string& rows) {
    return std::string("from: ") + from + "\nuntil: 2026-12-18\n" + (rows.empty() ? "" : "meetings:\n" + rows);
}

/// The series of p1, of which the first plan has thirteen Tuesdays, one of them in half-term.
std::vector<Series> with_plans(const std::vector<std::pair<const char*, std::string>>& later) {
    auto world = planned(in_snug);
    for (const auto& [from, rows] : later) world.file(std::string("timetables/s/") + from + ".yaml", plan_from(from, rows));
    const auto programme = world.programme();
    auto all = series_until(programme, last);
    return all;
}

} // namespace

TEST_CASE("a series has the dates of its plans, and what is closed counts against it") {
    const auto all = with_plans({});
    REQUIRE(all.size() == 1);
    CHECK(all[0].planned.date == day("2026-09-22"));
    CHECK(all[0].last == day("2026-12-15"));
    CHECK(all[0].stands.size() == 12);
    CHECK(all[0].changes == 1);
}

TEST_CASE("each date that a later plan changes, takes away or gives back counts once for each plan") {
    // The Tuesdays from 24 November on: four.
    CHECK(with_plans({{"2026-11-23", in_snug}})[0].changes == 1);
    CHECK(with_plans({{"2026-11-23", in_hall}})[0].changes == 1 + 4);
    const auto dropped = with_plans({{"2026-11-23", ""}});
    CHECK(dropped[0].changes == 1 + 4);
    CHECK(dropped[0].stands.size() == 8);
    CHECK(dropped[0].last == day("2026-12-15"));
    CHECK(dropped[0].changed == day("2026-11-23"));
    // Two Tuesdays from 7 December on: without a break it is another room, after a break another series.
    CHECK(with_plans({{"2026-11-23", in_hall}, {"2026-12-07", in_snug}})[0].changes == 1 + 4 + 2);
    const auto again = with_plans({{"2026-11-23", ""}, {"2026-12-07", in_snug}});
    REQUIRE(again.size() == 2);
    CHECK(again[0].changes == 1 + 4);
    CHECK(again[1].begins == day("2026-12-07"));
    CHECK(again[1].changes == 0);
}

TEST_CASE("a second term counts, since the last date is another then") {
    auto world = planned(in_snug);
    world.file("calendars/h.yaml", "terms: [{name: autumn, from: 2026-09-02, to: 2026-12-18}, {name: spring, from: 2027-01-05, to: 2027-03-25}]\n"
                                   "cycle: {weeks: [A, B], starts: 2026-09-07}\nslots:\n"
                                   "  tue: {day: tue, from: \"12:30\", to: \"13:10\", kind: lunch}\n");
    const auto programme = world.programme();
    CHECK(series_until(programme, last)[0].changes == 0);
    CHECK(series_until(programme, day("2027-03-25"))[0].changes == 1);
}
