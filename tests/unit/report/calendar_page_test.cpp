// SPDX-License-Identifier: MIT
#include "report/calendar_page.hpp"

#include "planned_world.hpp"

#include <set>

using namespace kith;
using namespace kith::report;
using namespace kith::testing;

namespace {

const std::string rows = "  - {pair: p1, slot: mon, place: snug, supervisor: a1}\n  - {pair: p2, slot: mon, place: hall, supervisor: a1}\n";
const std::string long_names = "m1: {name: Max Moss}\nm2: {name: Mo O'Neill}\ne1: {name: Éva Ek}\ne2: {name: Eli}\na1: {name: Al Ash}\n";

/// "2026-09-21 S: MM with EE, The Snug" for each entry of the day.
std::vector<std::string> said(const std::vector<CalendarEntry>& entries, const char* date) {
    std::vector<std::string> lines;
    for (const auto& entry : entries)
        if (entry.date == day(date)) lines.push_back(entry.summary + " | " + entry.location + " | " + entry.description);
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a calendar for all has initials, and someone's own has names") {
    auto made = planned(rows).secret("names.yaml", long_names);
    const auto world = made.programme();
    CHECK(said(calendar_entries(world, {}), "2026-10-05") ==
          Lines{"s: MON with E | hall | Adult: Al A", "s: MM with ÉE | snug | Adult: Al A"});
    const auto eva = world.find(record::PersonId{"e1"});
    CHECK(said(calendar_entries(world, {{}, eva}), "2026-10-05") == Lines{"s: Max M | snug | Adult: Al A"});
    const auto adult = world.find(record::PersonId{"a1"});
    CHECK(said(calendar_entries(world, {{}, adult}), "2026-10-05") ==
          Lines{"s: Mo O with Eli | hall | ", "s: Max M with Éva E | snug | "});
}

TEST_CASE("an entry is of the plan's dates, with a UID of its own and without the strand's name") {
    const auto made = planned(rows);
    const auto world = made.programme();
    const auto entries = calendar_entries(world, {});
    std::set<std::string> uids;
    for (const auto& entry : entries) {
        uids.insert(entry.uid);
        CHECK(entry.agreed == day("2026-09-21"));
        CHECK(entry.from == text::Minutes{12 * 60 + 30});
    }
    CHECK(uids.size() == entries.size());
    CHECK(entries.front().date == day("2026-09-21"));
    CHECK(entries.front().uid == "p2-2026-W39-1@h.kith");
    CHECK(entries.back().date == day("2026-12-14"));
}

TEST_CASE("what does not take place is left out") {
    auto made = planned(rows);
    made.person("m2", "year: Y10\nstrands: {s: mentor}\naway: [{from: 2026-10-05, to: 2026-10-05}]\n");
    const auto world = made.programme();
    const auto entries = calendar_entries(world, {});
    CHECK(said(entries, "2026-10-05").size() == 1); // a mentor is away
    CHECK(said(entries, "2026-10-26").empty());     // half-term
    CHECK(said(entries, "2026-10-12").size() == 2);
}

TEST_CASE("who stands in is in the calendar, and who is absent is not") {
    auto made = planned(rows, "cover:\n  - {date: 2026-10-05, slot: mon, absent: m1, stand-in: m3}\n");
    made.person("m3", "year: Y10\nstrands: {s: spotter}\n");
    const auto world = made.programme();
    const auto own = [&](const char* who) {
        return said(calendar_entries(world, {{}, world.find(record::PersonId{who})}), "2026-10-05").size();
    };
    CHECK(own("m3") == 1);
    CHECK(own("m1") == 0);
    CHECK(own("e1") == 1);
}
