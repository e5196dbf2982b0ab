// SPDX-License-Identifier: MIT
#include "evidence/duties.hpp"

#include "../planned_world.hpp"
#include "evidence/contact.hpp"
#include "evidence/overview.hpp"
#include "evidence/participation.hpp"
#include "evidence/places.hpp"
#include "evidence/standards.hpp"
#include "evidence/year.hpp"

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

const std::string rota = "duties:\n"
                         "  - {date: 2026-09-22, slot: tue, place: hall, people: [m1], supervisor: a1}\n"
                         "  - {date: 2026-09-22, slot: tue, place: hall, people: [m2]}\n"
                         "  - {date: 2026-09-29, slot: tue, place: hall, people: [m1, m2], supervisor: a1}\n"
                         "  - {date: 2026-10-06, slot: tue, place: hall, people: [m1, m2], supervisor: a1}\n"
                         "  - {date: 2026-10-13, slot: tue, place: hall, people: [m1, m2], supervisor: a1}\n"
                         "  - {date: 2026-10-27, slot: tue, place: hall, people: [m1, m2]}\n" // half-term
                         "  - {date: 2026-11-03, slot: tue, place: hall, people: [m1, m2]}\n";

/// Nobody meets: held in the first week, nobody came in the second, nothing said in the third, confirmed in
/// the fourth.
World rota_alone() {
    auto world = planned("", rota);
    world.file(
        "sessions/2026-W39/s.yaml",
        "rows:\n  - {date: 2026-09-22, slot: tue, event: duty/hall, came: [m2], missed: {m1: absent}}\n");
    world.file(
        "sessions/2026-W40/s.yaml",
        "rows:\n  - {date: 2026-09-29, slot: tue, event: duty/hall, missed: {m1: absent, m2: cancelled}}\n");
    return world.file("sessions/2026-W42/s.yaml", "confirmed: {date: 2026-10-16}\n");
}

} // namespace

TEST_CASE("a duty is held where somebody came, and not recorded until its week is confirmed") {
    const auto world = rota_alone().programme(day("2026-10-30"));
    const auto duties = duties_until(world, strand_of(world), day("2026-10-30"));
    REQUIRE(duties.size() == 4); // the two rows of one place and slot are one duty; half-term is never due
    CHECK(duties[0].became == Became::held);
    CHECK(duties[0].duty.people.size() == 2);
    CHECK(duties[0].duty.supervisor == who(world, "a1"));
    CHECK(duties[1].became == Became::missed);
    CHECK(duties[2].became == Became::not_recorded);
    CHECK(duties[3].became == Became::missed);
    const auto tally = tally_of(duties);
    CHECK(tally.due == 4);
    CHECK(tally.held == 1);
    CHECK(tally.not_held == 2);
    CHECK(tally.not_recorded == 1);
    CHECK(tally.overseen == 4);
    CHECK(tally.people == 2);
    CHECK(duties_until(world, strand_of(world), day("2026-09-28")).size() == 1);
}

TEST_CASE("a later plan takes the place of the duties that were to come") {
    auto made = rota_alone();
    made.file("timetables/s/2026-10-05.yaml", "from: 2026-10-05\nuntil: 2026-12-18\nduties:\n  - {date: "
                                              "2026-10-13, slot: tue, place: snug, people: [m1]}\n");
    const auto world = made.programme(day("2026-10-16"));
    const auto duties = duties_until(world, strand_of(world), day("2026-10-16"));
    REQUIRE(duties.size() == 3);
    CHECK(duties[2].duty.people == std::vector{who(world, "m1")});
}

TEST_CASE("a school with duties alone has weeks to confirm, and duties in its overview, contact and year") {
    const auto on = day("2026-10-16");
    const auto world = rota_alone().programme(on);
    const auto view = overview(world, end_of(on));
    CHECK(view.strands[0].not_confirmed == std::vector<text::IsoWeek>{{2026, 41}});
    CHECK(view.strands[0].duties.due == 4);
    const auto hall = world.find(record::PlaceName{"hall"});
    CHECK(view.places[hall->value].duties == 1);
    CHECK(view.places[hall->value].meetings == 0);
    const auto found = contact(world, on);
    REQUIRE(found.duties.size() == 1);
    CHECK(found.duties[0].second.held == 1);
    const auto all = year(world, on);
    CHECK(all.strands[0].duties.due() == 4);
    CHECK(found.duties[0].second.people == 2);
    CHECK(all.strands[0].meetings.due() == 0);
    REQUIRE(all.weeks.size() == 4);
    CHECK(all.weeks[2].duties.not_recorded == 1);
    CHECK_FALSE(shown_of(all, found, Audience::everyone).duties[0]); // two people take turns
    CHECK(shown_of(all, found, Audience::lead).duties[0]);
}

TEST_CASE("an adult at each duty is adult supervision, and a first duty is a first meeting") {
    const auto on = day("2026-10-16");
    const auto world = rota_alone().programme(on);
    const auto all = standards(world, on);
    CHECK(all.proofs.at("overseen").some == 4);
    CHECK(all.proofs.at("overseen").all == 4);
    CHECK(all.proofs.at("overseen").standing == Standing::evidenced);
    CHECK(all.proofs.at("recorded").some == 3);
    CHECK(all.proofs.at("contact").some == 1);
    CHECK(all.proofs.at("contact").all == 3);
    const auto so_far = participation(world, on);
    CHECK(so_far.first_met.at(who(world, "m2")) == day("2026-09-22"));
    CHECK_FALSE(so_far.first_met.contains(who(world, "m1")));
}

TEST_CASE("a place in which somebody is on duty is not free") {
    const auto world = rota_alone().programme(day("2026-10-05"));
    const auto found = places(world, day("2026-10-05"), world.find(record::PlaceName{"hall"}));
    REQUIRE(found.size() == 1);
    const auto on_duty = std::find_if(found[0].slots.begin(), found[0].slots.end(),
                                      [&](const PlaceSlot& one) { return world[one.slot].name.text == "tue"; });
    REQUIRE(on_duty != found[0].slots.end());
    CHECK(on_duty->planned == 1);
    CHECK(on_duty->due == 2);
    CHECK(on_duty->held == 1);
    CHECK_FALSE(on_duty->is_unused());
}

TEST_CASE("a duty that no plan gives to anybody who is here is unmanned, while a plan is in force") {
    const auto from = day("2026-10-12"), to = day("2026-10-25");
    auto made = rota_alone();
    CHECK(programme::unmanned_duties(made.programme(), strand_of(made.programme()), from, to).empty()); // none is asked for
    made.strand("s", "scheduling: {slots: {kinds: [lunch]}, duties: [{place: hall, slots: {names: [tue]}, people: {at-least: 1, at-most: 2}}]}\n");
    const auto world = made.programme(day("2026-10-16"));
    const auto unmanned = programme::unmanned_duties(world, strand_of(world), from, to);
    REQUIRE(unmanned.size() == 1); // of the two Tuesdays the plan has the first
    CHECK(unmanned[0].date == day("2026-10-20"));
    CHECK(programme::duty_dates(world, strand_of(world), from, to).size() == 2);
    CHECK(overview(world, end_of(day("2026-10-16"))).strands[0].unmanned.size() == 1);
    CHECK(programme::duty_dates(world, strand_of(world), day("2026-09-07"), day("2026-09-20")).size() == 2);
    CHECK(programme::unmanned_duties(world, strand_of(world), day("2026-09-07"), day("2026-09-20")).empty()); // before any plan

    made.person("m1", "year: Y10\nstrands: {s: mentor}\naway: [{from: 2026-10-13, to: 2026-10-13}]\n");
    CHECK(programme::unmanned_duties(made.programme(), strand_of(world), from, to).size() == 1); // the other one is here
    made.person("m2", "year: Y10\nstrands: {s: mentor}\naway: [{from: 2026-10-13, to: 2026-10-13}]\n");
    CHECK(programme::unmanned_duties(made.programme(), strand_of(world), from, to).size() == 2);
}
