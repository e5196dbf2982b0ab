// SPDX-License-Identifier: MIT
#include "evidence/standards.hpp"

#include "../planned_world.hpp"

#include <algorithm>

using namespace kith;
using namespace kith::evidence;
using namespace kith::testing;

namespace {

const std::string meetings = "  - {pair: p1, slot: mon, weeks: [A, B], place: snug, supervisor: a1}\n"
                             "  - {pair: p2, slot: tue, weeks: [A, B], place: hall}\n";

Standards at(World& world, const char* on = "2026-10-05") { return standards(world.programme(day(on)), day(on)); }

Standing of(const Standards& all, const char* name) {
    for (const auto& one : all.all)
        if (one.name == name) return one.standing;
    FAIL(name);
    return Standing::missing;
}

} // namespace

TEST_CASE("there are eight elements, five principles, five characteristics and eight enablers") {
    auto world = planned(meetings);
    const auto all = at(world);
    const auto size = [&](Family family) {
        const auto tally = all.tally(family);
        return tally.evidenced + tally.partly + tally.missing;
    };
    CHECK(size(Family::elements) == 8);
    CHECK(size(Family::principles) == 5);
    CHECK(size(Family::characteristics) == 5);
    CHECK(size(Family::enablers) == 8);
}

TEST_CASE("a mentor is trained first where the training is of a day before the first meeting") {
    auto world = planned(meetings);
    world.mentor("m1", "x-n: x\n", "year: Y10\ngates: {training/core: {date: 2026-09-15, hours: 2}}\n");
    world.mentor("m2", "x-n: x\n", "year: Y10\ngates: {training/core: {date: 2026-09-22}}\n");
    world.file("sessions/2026-W39/s.yaml", "rows:\n  - {date: 2026-09-21, slot: mon, pair: p1, came: [m1, e1]}\n"
                                           "  - {date: 2026-09-22, slot: tue, pair: p2, came: [m2, e2]}\n");
    const auto all = at(world);
    CHECK(all.proofs.at("trained-first").some == 1);
    CHECK(all.proofs.at("trained-first").all == 2);
    CHECK(all.proofs.at("trained-first").standing == Standing::partly);
    CHECK(all.proofs.at("trained-enough").some == 1);
    CHECK(all.proofs.at("trained-since").some == 0);
    CHECK(all.proofs.at("overseen").some == 3); // of p1's on 21 and 28 September, and on 5 October
    CHECK(all.proofs.at("overseen").all == 5);
}

TEST_CASE("supervision is late when more school weeks have passed than were asked for") {
    auto world = planned(meetings);
    const std::string held = "rows:\n  - {date: 2026-09-21, slot: mon, pair: p1, came: [m1, e1]}\n"
                             "  - {date: 2026-09-22, slot: tue, pair: p2, came: [m2, e2]}\n";
    world.file("sessions/2026-W39/s.yaml", held + "  - {date: 2026-09-25, event: supervision/mentors, came: [m1]}\n");
    auto all = at(world, "2026-10-09");
    CHECK(all.proofs.at("supervised").some == 1);
    CHECK(all.proofs.at("supervised").all == 2);
    CHECK(at(world, "2026-10-16").proofs.at("supervised").some == 0);
}

TEST_CASE("what a person answers for is stale after a year") {
    auto world = planned(meetings);
    world.file("programme.yaml", std::string(base_programme) +
                                     "standards:\n  expectations-agreement: {owner: Lead, date: 2025-10-05, evidence: signed}\n");
    CHECK(of(at(world, "2026-10-05"), "clear-expectations") == Standing::evidenced);
    const auto later = at(world, "2026-10-06");
    CHECK(of(later, "clear-expectations") == Standing::partly);
    CHECK(later.proofs.at("expectations-agreement").is_stale(later.day));
}

TEST_CASE("promotion is counted by term from the diary, and nothing is asked where no concern was raised") {
    auto world = planned(meetings);
    world.file("diary.yaml", "- {date: 2026-09-08, kind: promotion, what: assembly}\n- {date: 2026-09-30, kind: box, count: 4}\n");
    const auto all = at(world);
    CHECK(of(all, "promotion") == Standing::evidenced);
    CHECK(all.proofs.at("concerns").standing == Standing::not_asked);
    CHECK(of(all, "clear-expectations") == Standing::missing);
}

TEST_CASE("an early check is one in the third or fourth week of a pair") {
    auto world = planned(meetings);
    world.pair("p1", "m1", "e1", asked + "first-check: 2026-10-12\n");
    CHECK(at(world, "2026-10-19").proofs.at("early-check").some == 0); // planned is not asked
    world.file("sessions/2026-W40/s.yaml", "rows:\n  - {date: 2026-09-30, event: first-check/p2, came: [m2, e2]}\n");
    world.file("sessions/2026-W42/s.yaml", "rows:\n  - {date: 2026-10-12, event: first-check/p1, came: [m1]}\n");
    CHECK(at(world, "2026-10-19").proofs.at("early-check").some == 0); // the second week; and one of two
    world.file("sessions/2026-W42/s.yaml", "rows:\n  - {date: 2026-10-12, event: first-check/p1, came: [m1]}\n"
                                           "  - {date: 2026-10-13, event: first-check/p1, came: [e1]}\n");
    const auto all = at(world, "2026-10-19");
    CHECK(all.proofs.at("early-check").some == 1);
    CHECK(all.proofs.at("early-check").all == 2);
}

TEST_CASE("for everyone a standing is kept back with the numbers that it rests on") {
    auto world = planned(meetings);
    world.mentor("m1", "x-n: x\n", "year: Y10\ngates: {training/core: {date: 2026-09-15, hours: 2}}\n");
    const auto all = standards(world.programme(day("2026-10-05")), day("2026-10-05"), Audience::everyone);
    CHECK(at(world).proofs.at("trained-enough").standing == Standing::partly); // one of two mentors
    CHECK(all.proofs.at("trained-enough").standing == Standing::kept_back);
    CHECK(all.proofs.at("interviewed").standing == Standing::kept_back); // none of two
    CHECK(all.proofs.at("promotion").standing == Standing::missing);     // of terms, not of people
    for (const auto& one : all.all) {
        const auto of_all = [&](Standing standing) {
            return std::count_if(one.proofs.begin(), one.proofs.end(), [&](const auto& proof) {
                return all.proofs.at(proof).standing == standing;
            });
        };
        const auto hidden = of_all(Standing::kept_back), not_asked = of_all(Standing::not_asked);
        const bool rests_on_few =
            hidden > 0 && static_cast<std::size_t>(hidden + not_asked) == one.proofs.size();
        CHECK_MESSAGE((one.standing == Standing::kept_back) == rests_on_few, one.name);
    }
}

TEST_CASE("everyone sees no small number of people") {
    const Proof proof{"interviewed", Proof::Kind::counted, 57, 60, true};
    const auto shown = shown_count(proof, Audience::everyone);
    CHECK(shown.some.is_hidden);
    CHECK(shown.all.value == 60);
    CHECK(shown_count(proof, Audience::lead).some.value == 57);
    CHECK(shown_count({"x", Proof::Kind::counted, 3, 4, true}, Audience::everyone).all.is_hidden);
}
