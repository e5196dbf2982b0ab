// SPDX-License-Identifier: MIT
#include "report/calendar_page.hpp"

#include "planned_world.hpp"

#include <algorithm>

using namespace kith;
using namespace kith::report;
using namespace kith::testing;

namespace {

const std::string rows = "  - {pair: p1, slot: mon, place: snug, supervisor: a1}\n  - {pair: p2, slot: mon, place: hall, supervisor: a1}\n";
const std::string long_names = "m1: {name: Max Moss}\nm2: {name: Mo O'Neill}\ne1: {name: Éva Ek}\ne2: {name: Eli}\na1: {name: Al Ash}\n";

/// What the entries say of a day, "S: MM with EE | The Snug | Adult: Al Ash".
std::vector<std::string> said(const std::vector<CalendarEntry>& entries, const char* date) {
    std::vector<std::string> lines;
    for (const auto& entry : entries) {
        if (!std::binary_search(entry.dates.begin(), entry.dates.end(), day(date))) continue;
        const auto other = entry.otherwise.find(day(date));
        const auto& words = other == entry.otherwise.end() ? entry.words : other->second;
        lines.push_back(words.summary + " | " + words.location + " | " + words.description);
    }
    return lines;
}

std::vector<CalendarEntry> entries_of(const programme::Programme& world, const CalendarFilter& filter = {}, Show show = Show::initials) {
    return calendar_entries(world, calendar_series(world), filter, show);
}

CalendarFilter only(const programme::Programme& world, const char* who) {
    return {{}, world.find(record::PersonId{who}), {}};
}

/// The one entry whose UID begins so.
CalendarEntry entry_of(const std::vector<CalendarEntry>& entries, const std::string& begins) {
    std::vector<CalendarEntry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found), [&](const auto& one) { return one.uid.starts_with(begins); });
    REQUIRE(found.size() == 1);
    return found.front();
}

using Lines = std::vector<std::string>;
const std::string away = "year: Y10\nstrands: {s: mentor}\naway: [{from: 2026-10-05, to: 2026-10-05}]\n";
const std::string from_november = "from: 2026-11-02\nuntil: 2026-12-18\nmeetings:\n";

} // namespace

TEST_CASE("pupils have initials, and names where they are asked for") {
    auto made = planned(rows).secret("names.yaml", long_names);
    const auto world = made.programme();
    CHECK(said(entries_of(world), "2026-10-05") == Lines{"s: MM with ÉE | snug | Adult: Al A", "s: MON with E | hall | Adult: Al A"});
    CHECK(said(entries_of(world, only(world, "e1")), "2026-10-05") == Lines{"s: MM | snug | Adult: Al A"});
    CHECK(said(entries_of(world, only(world, "e1"), Show::names), "2026-10-05") == Lines{"s: Max M | snug | Adult: Al A"});
    CHECK(said(entries_of(world, only(world, "a1"), Show::names), "2026-10-05") ==
          Lines{"s: Max M with Éva E | snug | ", "s: Mo O with Eli | hall | "});
    const CalendarFilter hall{{}, {}, world.find(record::PlaceName{"hall"})};
    CHECK(said(entries_of(world, hall), "2026-10-05") == Lines{"s: MON with E | hall | Adult: Al A"});
}

TEST_CASE("the meetings of a pair are one entry of the plan's dates, without the strand's name") {
    const auto world = planned(rows).programme();
    const auto entries = entries_of(world);
    REQUIRE(entries.size() == 2);
    const auto& entry = entries.back();
    CHECK(entry.uid == "p2-2026-09-21-1@h.kith");
    CHECK(entry.agreed == day("2026-09-21"));
    CHECK(entry.from == text::Minutes{12 * 60 + 30});
    CHECK(entry.dates.front() == day("2026-09-21"));
    CHECK(entry.dates.back() == day("2026-12-14"));
    CHECK(entry.dates.size() == 12); // thirteen Mondays, one of them in half-term
    CHECK(entry.sequence == 1);      // for half-term
    CHECK(entry.otherwise.empty());
}

TEST_CASE("a closed day is no date of an entry, and a meeting of which a side is away is cancelled") {
    auto made = planned(rows);
    made.person("m2", away);
    const auto world = made.programme();
    const auto entries = entries_of(world);
    CHECK(said(entries, "2026-10-26").empty());
    CHECK(said(entries, "2026-10-05") == Lines{"s: M with E | snug | Adult: Al", "Cancelled: s: M with E | hall | Adult: Al"});
    CHECK(entry_of(entries, "p2").otherwise.at(day("2026-10-05")).is_cancelled);
    CHECK(entry_of(entries, "p2").sequence == 2);
    CHECK(entry_of(entries, "p1").sequence == 2); // half-term, and a day on which the snug is closed
}

TEST_CASE("who stands in is in the calendar, and who is absent is not") {
    const std::string cover = "cover:\n  - {date: 2026-10-05, slot: mon, absent: m2, stand-in: m3}\n";
    auto made = planned(rows, cover);
    made.person("m3", "year: Y10\nstrands: {s: spotter}\n").person("m2", away);
    const auto world = made.programme();
    const auto own = [&](const char* who) { return said(entries_of(world, only(world, who)), "2026-10-05").size(); };
    CHECK(own("m3") == 1);
    CHECK(own("m2") == 0);
    CHECK(own("e2") == 1);
    CHECK(entry_of(entries_of(world, only(world, "m3")), "p2").uid == entry_of(entries_of(world), "p2").uid);
    CHECK(entry_of(entries_of(world), "p2").sequence == 3); // more than when nobody was found yet
}

TEST_CASE("a pause and the end of a pair take the dates out, and with none left the entry is cancelled") {
    auto made = planned(rows);
    made.person("m2", "year: Y10\nstrands: {s: mentor}\npaused: {from: 2026-11-02, to: 2026-11-09}\n");
    made.pair("p1", "m1", "e1", asked + "ended: {date: 2026-09-21, reason: other}\n");
    const auto entries = entries_of(made.programme());
    const auto paused = entry_of(entries, "p2");
    CHECK(paused.dates.size() == 10);
    CHECK(paused.sequence == 3);
    const auto ended = entry_of(entries, "p1");
    CHECK(ended.dates == std::vector{day("2026-09-21")});
    CHECK(ended.words.is_cancelled);
}

TEST_CASE("an entry goes on from plan to plan, and its sequence rises where its room, slot or adult changes") {
    auto made = planned(rows);
    const auto before = entry_of(entries_of(made.programme()), "p1");
    const auto with = [&](const std::string& new_rows) {
        auto changed = made;
        return entries_of(changed.file("timetables/s/2026-11-02.yaml", from_november + new_rows).programme());
    };
    const auto same = entry_of(with(rows), "p1");
    CHECK(same.uid == before.uid);
    CHECK(same.sequence == before.sequence);
    CHECK(same.dates == before.dates);
    CHECK(same.agreed == before.agreed);

    const auto elsewhere = entry_of(with("  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n"), "p1");
    CHECK(elsewhere.uid == before.uid);
    CHECK(elsewhere.sequence > before.sequence);
    CHECK(elsewhere.dates == before.dates);
    CHECK(elsewhere.agreed == day("2026-11-02"));
    CHECK(elsewhere.words.location == "hall"); // on most of its dates
    CHECK(elsewhere.otherwise.at(day("2026-10-05")).location == "snug");

    const auto moved = with("  - {pair: p1, slot: tue, place: snug, supervisor: a1}\n");
    const auto old = entry_of(moved, "p1-2026-09-21");
    CHECK(old.sequence > before.sequence);
    CHECK(old.dates.back() == day("2026-10-12")); // the snug is closed on the 19th, and then half-term
    CHECK(entry_of(moved, "p1-2026-11-02").dates.front() == day("2026-11-03"));
}

TEST_CASE("a duty or an event that a later plan drops, or gives to others, is cancelled for those who had it") {
    auto made = planned("", "duties:\n  - {date: 2026-11-09, slot: mon, place: hall, people: [m1, m2], supervisor: a1}\n"
                            "events:\n  - {kind: training, name: core, date: 2026-11-10, slot: tue, place: hall, people: [m1]}\n");
    const auto before = entries_of(made.programme());
    CHECK(entry_of(before, "duty-").uid == "duty-2026-11-09-mon-hall-1@h.kith");
    CHECK(entry_of(before, "training-").uid == "training-core-2026-11-10-1@h.kith");
    CHECK(entry_of(before, "training-").sequence == 0);
    made.file("timetables/s/2026-11-02.yaml", "from: 2026-11-02\nuntil: 2026-12-18\n"
                                              "duties:\n  - {date: 2026-11-09, slot: mon, place: hall, people: [m2], supervisor: a1}\n");
    const auto world = made.programme();
    const auto after = entries_of(world);
    CHECK(entry_of(after, "training-").words.is_cancelled);
    CHECK(entry_of(after, "training-").sequence == 1);
    CHECK_FALSE(entry_of(after, "duty-").words.is_cancelled);
    CHECK(entry_of(after, "duty-").sequence == 1);
    CHECK(entry_of(entries_of(world, only(world, "m1")), "duty-").words.is_cancelled);
    CHECK_FALSE(entry_of(entries_of(world, only(world, "m2")), "duty-").words.is_cancelled);
}
