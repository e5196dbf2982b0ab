// SPDX-License-Identifier: MIT
#include "evidence/overview.hpp"

#include "evidence/matches.hpp"
#include "evidence/person_record.hpp"
#include "evidence/places.hpp"
#include "year_world.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

TEST_CASE("a concern is open until it is acknowledged") {
    auto made = year_of("h");
    made.secret("concerns/c1.yaml", "date: 2026-09-21\nraised-by: mentor\npassed-to: a1\nat: \"13:05\"\n");
    made.secret("concerns/c2.yaml", "date: 2026-09-22\nraised-by: staff\npassed-to: a1\nat: "
                                    "\"09:00\"\nacknowledged: \"09:10\"\nacknowledged-on: 2026-09-24\n");
    const auto world = made.programme();
    CHECK(open_concerns(world, end_of(day("2026-09-20"))).open == 0);
    CHECK(open_concerns(world, end_of(day("2026-09-23"))).open == 2);
    CHECK(open_concerns(world, end_of(day("2026-09-24"))).open == 1);
    CHECK(open_concerns(world, end_of(day("2026-09-24"))).since == day("2026-09-21"));
    CHECK(open_concerns(world, end_of(day("2026-09-24"))).oldest.text == "c1");
    CHECK(open_concerns(world, end_of(day("2026-09-21"))).overdue == 0); // a day may pass
    CHECK(open_concerns(world, {day("2026-09-22"), {kith::text::Minutes{13 * 60 + 6}}}).overdue == 1);
    CHECK(has_alerts(overview(world, end_of(today())), Audience::lead));
    CHECK_FALSE(has_alerts(overview(world, end_of(today())), Audience::staff)); // nothing of concerns is theirs
}

TEST_CASE("what must not wait: a gate of someone who meets, or a folder kept too long") {
    auto made = year_of("h");
    CHECK_FALSE(has_alerts(overview(made.programme(), end_of(today())), Audience::lead));
    CHECK(overview(made.programme(), end_of(today())).kept_until == day("2027-12-18"));
    CHECK(has_alerts(overview(made.programme(), end_of(day("2027-12-18"))), Audience::lead));
    made.strand("s", "matching: {require: {gates: {mentor: [dbs]}}}\n");
    made.mentor("m1", "x-n: x\n", "year: Y10\ngates: {dbs: {date: 2026-01-01, until: 2026-10-01}}\n");
    made.mentor("m2", "x-n: x\n", "year: Y10\ngates: {dbs: {date: 2026-01-01}}\n");
    const auto view = overview(made.programme(), end_of(today()));
    REQUIRE(view.gates.all.notices.size() == 1);
    CHECK(view.gates.all.notices[0].state == GateState::lapsed);
    CHECK(view.gates.all.notices[0].meets);
    CHECK(has_alerts(view, Audience::lead));
    const auto before = overview(made.programme(), end_of(day("2026-09-22"))); // as of a day on which it held
    REQUIRE(before.gates.all.notices.size() == 1);
    CHECK(before.gates.all.notices[0].state == GateState::lapses_soon);
    CHECK_FALSE(has_alerts(before, Audience::lead));
    CHECK(gates(made.programme(), today()).all.counts[0].holds == 1);
}

TEST_CASE("a month after the last of January is the last of February") {
    using Unit = record::Duration::Unit;
    CHECK(after(day("2027-01-31"), {1, Unit::month}) == day("2027-02-28"));
    CHECK(after(day("2027-07-21"), {1, Unit::year}) == day("2028-07-21"));
    CHECK(after(day("2027-07-21"), {2, Unit::week}) == day("2027-08-04"));
}

TEST_CASE("weeks not confirmed and those who wait are named as of the day") {
    auto made = year_of("h-h", "h");
    made.mentee("e3", "x-n: x\n", "year: Y7\nsince: 2026-09-25\n");
    const auto world = made.programme();
    const auto view = overview(world, end_of(day("2026-10-05")));
    CHECK(view.strands[0].not_confirmed == std::vector<text::IsoWeek>{{2026, 40}});
    REQUIRE(view.strands[0].waiting.size() == 1);
    CHECK(overview(world, end_of(day("2026-09-24"))).strands[0].waiting.empty());
    CHECK(view.strands[0].pairs == 2);
}

TEST_CASE("who needs more than a mentor is counted apart, in the overview as in the matching report") {
    auto made = year_of("h", "h");
    made.mentee("e3", "need: refer-on\n").mentee("e4", "need: low\n");
    const auto world = made.programme();
    const auto view = overview(world, end_of(today())).strands[0];
    CHECK(view.mentees == 3);
    CHECK(view.to_refer_on == 1);
    CHECK(view.waiting.size() == 1);
    CHECK(matches(world, today())[0].fairness.all.mentees == 3);
    CHECK(matches(world, today())[0].to_refer_on == 1);
}

TEST_CASE("a length in days: months of 30 and years of 365; minutes are none") {
    using Unit = record::Duration::Unit;
    CHECK(days_of({2, Unit::week}).count() == 14);
    CHECK(days_of({1, Unit::month}).count() == 30);
    CHECK(days_of({1, Unit::year}).count() == 365);
    CHECK(days_of({20, Unit::minute}).count() == 0);
    CHECK(days_of({48, Unit::hour}).count() == 2);
}

TEST_CASE("how pairs ended, how long a match took, and who was never matched") {
    auto made = year_of("h");
    made.mentor("m3").mentee("e1", "x-n: x\n", "year: Y7\nsince: 2026-09-11\n");
    made.pair("p1", "m1", "e1", "basis: rules\nended: {date: 2026-10-01, reason: did-not-settle}\n");
    const auto world = made.programme();
    const auto found = matches(world, today())[0];
    CHECK(found.pairs == 2);
    CHECK(found.running == 1);
    CHECK(found.ended_early() == 1);
    CHECK(found.bases.at(record::Basis::rules) == 1);
    CHECK(found.bases.at(std::nullopt) == 1);
    CHECK(found.days_to_match.middle == 10);
    CHECK(found.never_matched == std::vector{who(world, "m3")});
    CHECK(found.fairness.all.placed == 1);
    CHECK(matches(world, day("2026-09-30"))[0].running == 2);
}

TEST_CASE("a place's slots say what is planned, held, and free with an adult") {
    auto made = planned("  - {pair: p1, slot: mon, place: snug, supervisor: a1}\n");
    made.strand(
        "s",
        "scheduling: {slots: {names: [mon, tue]}, places: [snug], supervision: {meetings-per-adult: 2}}\n");
    made.file("sessions/2026-W39/s.yaml", "rows:\n" + row_of('h', "2026-09-21", "p1", "m1", "e1"));
    const auto world = made.programme();
    const auto found = places(world, day("2026-09-28"), world.find(record::PlaceName{"snug"}));
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].slots.size() == 2);
    CHECK(found[0].slots[0].planned == 1);
    CHECK(found[0].slots[0].due == 2);
    CHECK(found[0].slots[0].held == 1);
    CHECK_FALSE(found[0].slots[0].is_unused());
    CHECK(found[0].slots[1].is_unused());
    CHECK(found[0].weeks.size() == 2);
}

TEST_CASE("a person's record names their pairs and sessions, and only counts what others wrote") {
    auto made = year_of("hc", "h");
    made.mentee("e1", "not-with: [m2]\nchoices: {s: [m2]}\n");
    const auto world = made.programme();
    const auto found = person_record(world, who(world, "m2"), today());
    CHECK(found.pairs.size() == 1);
    CHECK(found.sessions.size() == 2); // their own, and standing in
    CHECK(found.chosen_by == 1);
    CHECK(found.kept_apart_by == 1);
    CHECK(person_record(world, who(world, "m2"), day("2026-09-22")).sessions.size() == 1);
}
