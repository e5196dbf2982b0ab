// SPDX-License-Identifier: MIT
#include "scheduling/repair.hpp"

#include "planned_world.hpp"
#include "proposal/repair.hpp"
#include "scheduling/plan_check.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;
using scheduling::Move;

namespace {

const std::string slots = "  mon: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
                          "  tue: {day: tue, from: \"12:30\", to: \"13:10\", kind: lunch}\n"
                          "  wed: {day: wed, from: \"12:30\", to: \"13:10\", kind: lunch}\n";
const std::string strand = "scheduling: {places: [hall, snug], supervision: {meetings-per-adult: 2}}\n";
constexpr int pairs = 3;
const std::string no_secret = "x-none: x\n";

/// Three pairs, two adults and two places for four weeks; the rows are the agreed plan.
World school(const std::string& rows, const std::string& closed = "") {
    World world;
    world.file("calendars/h.yaml", "terms: [{name: autumn, from: 2026-09-07, to: 2026-10-16}]\n" + closed + "slots:\n" + slots);
    world.strand("s", strand).secret("names.yaml", "m1: {name: Max}\n");
    world.file("places.yaml", "hall: {holds: 2}\nsnug: {holds: 1}\n");
    for (int i = 1; i <= pairs; ++i) {
        const auto n = std::to_string(i);
        world.mentor("m" + n).mentee("e" + n).pair("p" + n, "m" + n, "e" + n, asked);
    }
    for (const auto* adult : {"a1", "a2"}) world.person(adult, "strands: {s: supervisor}\n");
    return world.file("timetables/s/2026-09-21.yaml", "from: 2026-09-21\nuntil: 2026-10-16\nmeetings:\n" + rows);
}

const std::string agreed_rows = "  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n"
                                "  - {pair: p2, slot: mon, place: hall, supervisor: a1}\n"
                                "  - {pair: p3, slot: tue, place: snug, supervisor: a2}\n";

proposal::Repair repaired(const World& world, const char* from) {
    const auto programme = world.programme(day(from));
    const auto span = scheduling::repair_span(programme, {{0}}, day(from));
    REQUIRE(span);
    auto found = proposal::repair(programme, *span);
    REQUIRE(found);
    CHECK(scheduling::faults_of(programme, found->proposals).empty());
    return *found;
}

std::vector<std::int64_t> numbers(const record::LevelValues& values) {
    for (const auto& [name, numbers] : values.all)
        if (name == "repair") return numbers;
    return {};
}
std::vector<std::int64_t> changes(const proposal::Repair& repair) { return numbers(repair.proposals.front().objective); }
std::vector<std::int64_t> proven(const proposal::Repair& repair) { return numbers(repair.proposals.front().bound); }

using Numbers = std::vector<std::int64_t>;

} // namespace

TEST_CASE("where nothing has changed a repair changes nothing, whenever it begins") {
    const auto world = school(agreed_rows);
    for (const auto* from : {"2026-09-21", "2026-09-22", "2026-09-23", "2026-09-30", "2026-10-16"}) {
        const auto repair = repaired(world, from);
        CHECK_FALSE(repair.is_needed());
        CHECK(repair.moves.empty());
        for (const auto& row : repair.proposals.front().plan.meetings) CHECK(row.only.empty());
    }
}

TEST_CASE("a repair begins on its day and ends with the plan, or before the next one begins") {
    auto world = school(agreed_rows);
    const auto span_from = [&](const char* from) {
        return *scheduling::repair_span(world.programme(day(from)), {{0}}, day(from));
    };
    CHECK(span_from("2026-09-08").dates.from == day("2026-09-21"));
    CHECK(span_from("2026-09-30").dates.from == day("2026-09-30"));
    CHECK(span_from("2026-09-30").dates.until == day("2026-10-16"));
    world.file("timetables/s/2026-10-05.yaml", "from: 2026-10-05\nuntil: 2026-10-16\nmeetings:\n" + agreed_rows);
    CHECK(span_from("2026-09-30").dates.until == day("2026-10-04"));
    CHECK(span_from("2026-09-30").next == day("2026-10-05"));
    CHECK_FALSE(span_from("2026-10-06").next);
}

TEST_CASE("meetings of a closed place find another place or time, and no other moves") {
    auto world = school(agreed_rows);
    world.file("places.yaml", "hall: {holds: 2, closed: [{from: 2026-09-28}]}\nsnug: {holds: 1}\n");
    const auto repair = repaired(world, "2026-09-24");
    // One of the two of that Monday can sit in the snug, the other must come another day; Tuesday's stays.
    CHECK(changes(repair) == Numbers{1, 0, 1});
    CHECK(proven(repair) == Numbers{1, 0, 1});
    REQUIRE(repair.moves.size() == 2);
    for (const auto& move : repair.moves) CHECK(move.because == "places");
    CHECK(repair.lost() == 0);
}

TEST_CASE("the pairs of an adult who is away move, not those of another") {
    auto world = school("  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n"
                        "  - {pair: p2, slot: mon, place: hall, supervisor: a2}\n"
                        "  - {pair: p3, slot: mon, place: snug, supervisor: a2}\n");
    world.strand("s", "scheduling: {places: [hall, snug], supervision: {meetings-per-adult: 2, same-place: false}}\n");
    world.person("a1", "strands: {s: supervisor}\naway: [{from: 2026-09-28, to: 2026-09-28}]\n");
    const auto repair = repaired(world, "2026-09-24");
    CHECK(changes(repair) == Numbers{1, 0, 0});
    CHECK(proven(repair) == Numbers{1, 0, 0});
    REQUIRE(repair.moves.size() == 1);
    CHECK(repair.moves.front().because == "supervision");
    CHECK(repair.moves.front().was->date == day("2026-09-28"));
}

TEST_CASE("where another adult is there the time stays") {
    auto world = school(agreed_rows);
    world.person("a1", "strands: {s: supervisor}\naway: [{from: 2026-09-28, to: 2026-09-28}]\n");
    const auto repair = repaired(world, "2026-09-24");
    CHECK(changes(repair) == Numbers{0, 2, 0});
    CHECK(proven(repair) == Numbers{0, 2, 0});
    for (const auto& move : repair.moves) CHECK(move.keeps_time());
}

TEST_CASE("a pupil who is no longer free moves for the rest of the plan, once a week") {
    auto world = school(agreed_rows);
    world.mentee("e1", no_secret, "year: Y7\nfree: [tue, wed]\n");
    const auto repair = repaired(world, "2026-09-22");
    // This week's meeting was on Monday: the three weeks after it are left.
    CHECK(changes(repair) == Numbers{3, 0, 0});
    CHECK(repair.moves.size() == 3);
    for (const auto& move : repair.moves) CHECK(move.now->date > day("2026-09-27"));
}

TEST_CASE("a meeting that cannot be had again in its week is lost, and nothing is written for it") {
    auto world = school(agreed_rows);
    world.mentee("e1", no_secret, "year: Y7\nfree: [mon]\n").mentee("e2", no_secret, "year: Y7\nfree: [mon]\n");
    world.file("places.yaml", "hall: {holds: 2, closed: [{from: 2026-09-28}]}\nsnug: {holds: 1, closed: [{from: 2026-09-28}]}\n");
    const auto repair = repaired(world, "2026-09-24");
    CHECK(repair.lost() == 2);
    CHECK_FALSE(repair.is_needed());
}

TEST_CASE("a day on which the school is closed is made up for in its week, or not counted") {
    auto world = school(agreed_rows, "closed: [{from: 2026-09-28, why: training}, {from: 2026-10-05, to: 2026-10-09, why: break}]\n");
    const auto repair = repaired(world, "2026-09-24");
    CHECK(repair.lost() == 0);
    REQUIRE(repair.moves.size() == 2);
    for (const auto& move : repair.moves) {
        CHECK(move.because == "closed");
        CHECK(move.was->date == day("2026-09-28"));
    }
    CHECK(changes(repair) == Numbers{0, 0, 0});
}

TEST_CASE("what a person has pinned stays, and what stands in stays") {
    auto world = school("  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n"
                        "  - {pair: p2, slot: mon, place: hall, supervisor: a1, keep: true}\n"
                        "  - {pair: p3, slot: tue, place: snug, supervisor: a2}\n"
                        "cover:\n  - {date: 2026-10-06, slot: tue, absent: m3, stand-in: m1}\n");
    world.file("places.yaml", "hall: {holds: 1}\nsnug: {holds: 1}\n");
    world.mentor("m3", no_secret, "year: Y10\naway: [{from: 2026-10-06, to: 2026-10-06}]\n");
    world.person("a2", "strands: {s: supervisor}\naway: [{from: 2026-09-28, to: 2026-09-28}]\n");
    const auto repair = repaired(world, "2026-09-24");
    for (const auto& move : repair.moves) CHECK(move.pair == PairIndex{0});
    REQUIRE(repair.proposals.front().plan.cover.size() == 1);
    CHECK(repair.lost() == 0);
}

TEST_CASE("a pair without a meeting so far gets one, and nobody moves for it without need") {
    auto world = school("  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n"
                        "  - {pair: p2, slot: mon, place: hall, supervisor: a1}\n");
    const auto repair = repaired(world, "2026-09-28");
    CHECK(changes(repair) == Numbers{0, 0, 0});
    REQUIRE(repair.moves.size() == 3);
    for (const auto& move : repair.moves) CHECK(move.is_new());
}

TEST_CASE("duties stay as agreed but for those that cannot be done") {
    auto world = school(agreed_rows + "duties:\n"
                                      "  - {date: 2026-09-30, slot: wed, place: hall, people: [m1], supervisor: a1}\n"
                                      "  - {date: 2026-10-07, slot: wed, place: hall, people: [m2], supervisor: a1}\n");
    world.strand("s", "scheduling:\n  places: [hall, snug]\n  supervision: {meetings-per-adult: 2}\n"
                      "  duties: [{place: hall, slots: {names: [wed]}, people: {at-least: 1}}]\n");
    world.mentor("m1", no_secret, "year: Y10\naway: [{from: 2026-09-30, to: 2026-09-30}]\n");
    const auto repair = repaired(world, "2026-09-24");
    const auto& proposal = repair.proposals.front();
    CHECK(repair.is_needed());
    CHECK(repair.moves.empty());
    REQUIRE(proposal.uncovered.size() == 1);
    CHECK(proposal.uncovered.front().because == "not-available");
    REQUIRE(proposal.plan.duties.size() == 1);
    CHECK(proposal.plan.duties.front().date == day("2026-10-07"));
}

TEST_CASE("an event stays as agreed but for those who cannot come") {
    auto world = school(agreed_rows + "events:\n"
                                      "  - {kind: visit, name: talk, date: 2026-09-30, slot: wed, people: [m1, e1], supervisor: a1}\n"
                                      "  - {kind: visit, name: walk, date: 2026-10-07, slot: wed, people: [m1], supervisor: a1}\n");
    world.mentor("m1", no_secret, "year: Y10\naway: [{from: 2026-09-28, to: 2026-10-09}]\n");
    const auto proposal = repaired(world, "2026-09-24").proposals.front();
    REQUIRE(proposal.plan.events.size() == 1);
    CHECK(proposal.plan.events.front().people.size() == 1);
    REQUIRE(proposal.unreached.size() == 2);
    CHECK(proposal.unreached.front().because == "not-available");
    CHECK(proposal.unreached.front().would_help == "cannot come on 2026-09-30");
}

TEST_CASE("a debrief stays where its session does, and goes where it moves") {
    std::string rows = agreed_rows + "events:\n";
    for (const char* date : {"2026-09-28", "2026-10-05", "2026-10-12"})
        rows += fmt::format("  - {{kind: debrief, name: circle, date: {}, from: \"13:10\", to: \"13:20\", people: [m1, m2]}}\n", date);
    auto world = school(rows);
    world.strand("s", "scheduling:\n  places: [hall, snug]\n  supervision: {meetings-per-adult: 2}\n"
                      "  events: [{kind: debrief, name: circle, length: 10 min, next-to: session}]\n");
    world.person("a1", "strands: {s: supervisor}\naway: [{from: 2026-09-28, to: 2026-09-28}]\n");
    world.person("a2", "strands: {s: supervisor}\nfree: [tue]\n");
    const auto proposal = repaired(world, "2026-09-24").proposals.front();
    REQUIRE(proposal.plan.events.size() == 2);
    CHECK(proposal.plan.events.front().date == day("2026-10-05"));
    REQUIRE(proposal.unreached.size() == 1);
    CHECK(proposal.unreached.front().because == "no-session");
    CHECK(proposal.unreached.front().would_help == "it cannot be on 2026-09-28");
}
