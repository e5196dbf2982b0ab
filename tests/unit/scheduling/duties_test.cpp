// SPDX-License-Identifier: MIT
#include "scheduling/duties.hpp"

#include "world.hpp"

#include <algorithm>

using namespace kith;
using namespace kith::testing;
using scheduling::DutyPlan;
using scheduling::Commitments;

namespace {

/// A strand of duties on the bench at lunch, with what else is given.
World with_duties(const std::string& people = "people: {at-least: 2, at-most: 2}",
                  const std::string& more = "", const std::string& require = "") {
    World made;
    made.file("places.yaml", "bench: {holds: 1}\n");
    const auto scheduling =
        "scheduling:\n  slots: {kinds: [lunch]}\n  duties: [{place: bench, " + people + "}]\n" + more;
    return made.strand(
        "s", (require.empty() ? "" : "matching: {require: {gates: " + require + "}}\n") + scheduling, "duty");
}

/// The week of today, Monday to Friday: five lunches.
DutyPlan plan_week(const programme::Programme& world, const Commitments& busy = {}) {
    auto plan = scheduling::plan_duties(world, strand_of(world), day("2026-10-05"), day("2026-10-09"), busy);
    REQUIRE(plan);
    return *plan;
}

int number_of(const programme::Programme& world, const DutyPlan& plan, const char* id) {
    int number = 0;
    for (const auto& row : plan.rows)
        number += static_cast<int>(std::count(row.people.begin(), row.people.end(), who(world, id)));
    return number;
}

std::string days(const programme::Programme& world, const DutyPlan& plan, const char* id) {
    std::string found;
    for (const auto& row : plan.rows)
        if (std::count(row.people.begin(), row.people.end(), who(world, id)) > 0)
            found +=
                std::string(found.empty() ? "" : " ") + std::string(text::format(text::weekday_of(row.date)));
    return found;
}

} // namespace

TEST_CASE("duties: each slot that stands gets its people, evenly") {
    auto made = with_duties().mentor("m1").mentor("m2").mentor("m3").mentor("m4").mentor("m5");
    made.person("r1", "strands: {s: mentee}\nyear: Y7\n");
    const auto world = made.programme();
    const auto plan = plan_week(world);
    CHECK(plan.rows.size() == 5);
    CHECK(plan.uncovered.empty());
    for (const auto* id : {"m1", "m2", "m3", "m4", "m5"}) CHECK(number_of(world, plan, id) == 2);
    CHECK(number_of(world, plan, "r1") == 0);
    CHECK(plan.value.fair == 5 * 4);
    CHECK(plan.bound.fair == plan.value.fair);
    CHECK(plan.value.together == 0);
}

TEST_CASE("duties: spotters do duties too, and who is away, paused, busy or has no duty that day does not") {
    auto made = with_duties("people: {at-least: 1, at-most: 1}");
    made.person("m1", "strands: {s: spotter}\nyear: Y10\naway: [{from: 2026-10-05, to: 2026-10-06}]\n");
    made.mentor("m2", "x-none: x\n", "year: Y10\nbusy: [tue]\nno-duty: [thu, fri]\n");
    made.mentor("m3", "x-none: x\n", "year: Y10\npaused: {from: 2026-10-01}\n");
    const auto world = made.programme();
    const auto plan = plan_week(world);
    CHECK(days(world, plan, "m2").starts_with("mon"));
    CHECK(days(world, plan, "m1").ends_with("thu fri"));
    CHECK(number_of(world, plan, "m3") == 0);
    REQUIRE(plan.uncovered.size() == 1);
    CHECK(plan.uncovered[0].date == day("2026-10-06"));
    CHECK(plan.uncovered[0].because == "not-available");
    CHECK(plan.uncovered[0].would_help.find("1 wanted, 0 of 3 can") == 0);
    CHECK(plan.uncovered[0].would_help.find("one more who can always: 1 of the 1 missing") !=
          std::string::npos);
}

TEST_CASE("duties: a gate must hold on the date itself") {
    auto made = with_duties("people: {at-least: 1, at-most: 1}", "", "{mentor: [training/core]}");
    made.file("programme.yaml", std::string(base_programme) + "gates: [training/core]\n");
    made.mentor("m1", "x-none: x\n",
                "year: Y10\ngates: {training/core: {date: 2026-10-07, until: 2026-10-08}}\n");
    const auto world = made.programme();
    const auto plan = plan_week(world);
    CHECK(days(world, plan, "m1") == "wed thu");
    REQUIRE(plan.uncovered.size() == 3);
    CHECK(plan.uncovered[0].because == "gates");
    CHECK(plan.uncovered[0].would_help.find("with every gate held: 3 of the 3 missing") != std::string::npos);
}

TEST_CASE("duties: nobody has more than per-week, what was done that week included") {
    auto made = with_duties("people: {at-least: 1, at-most: 1}", "  per-week: 2\n").mentor("m1").mentor("m2");
    const auto world = made.programme();
    const auto plan = plan_week(world);
    CHECK(plan.rows.size() == 4);
    REQUIRE(plan.uncovered.size() == 1);
    CHECK(plan.uncovered[0].because == "per-week");
    CHECK(plan.uncovered[0].would_help.find("per-week: 3: 1 of the 1 missing") != std::string::npos);
    CHECK(plan.bound.missing == 1);

    made.file("timetables/s/2026-09-28.yaml",
              "from: 2026-09-28\nuntil: 2026-12-18\nduties:\n"
              "  - {date: 2026-10-05, slot: mon, place: bench, people: [m1]}\n"
              "  - {date: 2026-10-09, slot: fri, place: bench, people: [m1]}\n");
    const auto later = made.programme();
    const auto rest =
        scheduling::plan_duties(later, strand_of(later), day("2026-10-06"), day("2026-10-09"), {});
    REQUIRE(rest);
    CHECK(number_of(later, *rest, "m1") == 1); // what the new plan replaces does not count
    CHECK(number_of(later, *rest, "m2") == 2);
}

TEST_CASE("duties: earlier plans of the term count for fairness") {
    auto made = with_duties("people: {at-least: 1, at-most: 1}").mentor("m1").mentor("m2");
    made.file("timetables/s/2026-09-28.yaml",
              "from: 2026-09-28\nuntil: 2026-12-18\nduties:\n"
              "  - {date: 2026-09-28, slot: mon, place: bench, people: [m1]}\n"
              "  - {date: 2026-09-29, slot: tue, place: bench, people: [m1]}\n"
              "  - {date: 2026-09-30, slot: wed, place: bench, people: [m1]}\n");
    const auto world = made.programme();
    const auto plan = plan_week(world);
    CHECK(number_of(world, plan, "m1") == 1);
    CHECK(number_of(world, plan, "m2") == 4);
    CHECK(plan.value.fair == 16 + 16);
}

TEST_CASE("duties: nobody is taken from a meeting, and a place holds what it holds") {
    auto made = with_duties("people: {at-least: 1, at-most: 1}").mentor("m1").mentor("m2");
    const auto world = made.programme();
    Commitments busy;
    const auto monday = day("2026-10-05"), tuesday = day("2026-10-06");
    const text::Minutes noon{12 * 60}, later{12 * 60 + 45};
    using Kind = programme::Booking::Kind;
    busy.add({Kind::meeting, strand_of(world), monday, noon, later, {who(world, "m1")}, {}, {}});
    busy.add({Kind::meeting, strand_of(world), tuesday, noon, later, {}, {}, programme::PlaceIndex{0}});
    const auto plan = plan_week(world, busy);
    CHECK(days(world, plan, "m2").starts_with("mon"));
    REQUIRE(plan.uncovered.size() == 1);
    CHECK(plan.uncovered[0].date == tuesday);
    CHECK(plan.uncovered[0].because == "places");
    CHECK(plan.value.missing == 1);
}

TEST_CASE("duties: two at one time are two people's, and an adult has an eye on one place") {
    World made;
    made.file("places.yaml", "bench: {holds: 1}\nfield: {holds: 1}\n");
    made.strand("s",
                "scheduling:\n  slots: {kinds: [lunch]}\n  supervision: {meetings-per-adult: 4}\n"
                "  duties:\n    - {place: bench, people: {at-least: 1, at-most: 1}}\n"
                "    - {place: field, people: {at-least: 1, at-most: 1}}\n",
                "duty");
    made.mentor("m1").mentor("m2").mentor("m3");
    made.person("a1", "strands: {s: supervisor}\n").person("a2", "strands: {s: supervisor}\nbusy: [fri]\n");
    const auto world = made.programme();
    const auto plan = plan_week(world);
    CHECK(plan.rows.size() == 9);
    for (const auto& row : plan.rows) CHECK(row.supervisor);
    for (std::size_t i = 0; i + 2 < plan.rows.size(); i += 2) {
        CHECK(plan.rows[i].people != plan.rows[i + 1].people);
        CHECK(plan.rows[i].supervisor != plan.rows[i + 1].supervisor);
    }
    REQUIRE(plan.uncovered.size() == 1);
    CHECK(plan.uncovered[0].because == "supervision");
    CHECK(plan.value.fair == 27);
}

TEST_CASE("duties: who is not to be with whom is never on one duty with them") {
    auto made = with_duties().mentor("m1", "not-with: [m2]\n").mentor("m2").mentor("m3");
    const auto world = made.programme();
    for (const auto& row : plan_week(world).rows)
        CHECK(std::count(row.people.begin(), row.people.end(), who(world, "m3")) == 1);
}

TEST_CASE("duties: a strand without any has no plan") {
    auto made = World().mentor("m1");
    const auto world = made.programme();
    CHECK_FALSE(scheduling::plan_duties(world, strand_of(world), day("2026-10-05"), day("2026-10-09"), {}));
}
