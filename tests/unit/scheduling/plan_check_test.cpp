// SPDX-License-Identifier: MIT
#include "scheduling/plan_check.hpp"

#include "programme/checks.hpp"
#include "planned_world.hpp"

using namespace kith;
using namespace kith::programme;
using namespace kith::testing;

namespace {

/// The codes of all that the checks of agreed files find.
text::Findings all_findings(const World& world, text::Date on) {
    const auto made = world.attempt(on);
    auto all = made.findings();
    if (!made) return all;
    run_cross_checks(*made, all);
    scheduling::agreed_timetables_hold(*made, all);
    return all;
}
Codes errors(const World& world, text::Date on = today()) {
    Codes codes;
    for (const auto& one : all_findings(world, on).sorted())
        if (one.severity == text::Severity::error) codes.emplace_back(one.code.spelling);
    return codes;
}
Codes findings(const World& world, text::Date on = today()) { return codes_of(all_findings(world, on)); }
/// Of the plans alone: what is said of the pairs is another check's.
Codes of_plans(const World& world) {
    text::Findings found;
    scheduling::agreed_timetables_hold(world.programme(), found);
    return codes_of(found);
}

std::string two_in(const char* first, const char* second) {
    return std::string("  - {pair: p1, ") + first + "}\n  - {pair: p2, " + second + "}\n";
}

} // namespace

TEST_CASE("a plan in order has no findings") {
    CHECK(findings(planned(two_in("slot: mon, place: hall, supervisor: a1", "slot: tue, place: hall, supervisor: a1")))
              .empty());
}

TEST_CASE("nobody is in two meetings at once, whichever strands they are of") {
    auto world = planned(two_in("slot: mon", "slot: tue"));
    CHECK(errors(with_second_plan(world, "  - {pair: p3, slot: mon}\n")) == Codes{"two-places"});
    CHECK(errors(with_second_plan(world, "  - {pair: p3, slot: late}\n")) == Codes{"two-places"});
    CHECK(errors(with_second_plan(world, "  - {pair: p3, slot: next}\n")).empty());
}

TEST_CASE("meetings of different weeks do not clash") {
    auto world = planned("  - {pair: p1, slot: mon, weeks: [A]}\n");
    CHECK(errors(with_second_plan(world, "  - {pair: p3, slot: mon, weeks: [B]}\n")).empty());
    CHECK(errors(with_second_plan(world, "  - {pair: p3, slot: mon, weeks: [A]}\n")) == Codes{"two-places"});
    CHECK(errors(with_second_plan(world, "  - {pair: p3, slot: mon, only: [2026-W42]}\n")).empty());
    CHECK(errors(with_second_plan(world, "  - {pair: p3, slot: mon, only: [2026-W41, 2026-W43]}\n")) ==
          Codes{"two-places"});
}

TEST_CASE("what has passed cannot be planned otherwise") {
    auto world = planned("  - {pair: p1, slot: mon, only: [2026-W39]}\n");
    with_second_plan(world, "  - {pair: p3, slot: mon, only: [2026-W39]}\n");
    CHECK(errors(world, day("2026-09-21")) == Codes{"two-places"});
    CHECK(errors(world, day("2026-09-22")).empty());
}

TEST_CASE("a meeting that does not take place clashes with nothing") {
    auto world = planned("  - {pair: p1, slot: mon}\n");
    with_second_plan(world, "  - {pair: p3, slot: mon}\n");
    world.file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m1]\nmentees: [e1]\nbegan: 2026-09-21\n" + asked +
                                    "ended: {date: 2026-10-05, reason: other}\n");
    CHECK(errors(world).empty());
    auto paused = planned("  - {pair: p1, slot: mon}\n");
    with_second_plan(paused, "  - {pair: p3, slot: mon}\n");
    paused.file("people/e1.yaml", "id: e1\nyear: Y7\nstrands: {s: mentee}\npaused: {from: 2026-09-01}\n");
    CHECK(errors(paused).empty());
}

TEST_CASE("a later plan takes the place of an earlier one") {
    auto world = planned("  - {pair: p1, slot: mon}\n");
    with_second_plan(world, "  - {pair: p3, slot: mon}\n");
    world.file("timetables/s/2026-10-05.yaml",
               "from: 2026-10-05\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: tue}\n");
    CHECK(errors(world).empty());
}

TEST_CASE("a plan goes on after its last day") {
    auto world = planned("");
    world.file("timetables/s/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-10-02\nmeetings:\n  - {pair: p1, slot: mon}\n");
    with_second_plan(world, "  - {pair: p3, slot: mon, only: [2026-W50]}\n");
    CHECK(errors(world) == Codes{"two-places"});
}

TEST_CASE("a place holds its number") {
    CHECK(errors(planned(two_in("slot: mon, place: snug", "slot: mon, place: snug"))) == Codes{"too-many-at-once"});
    CHECK(errors(planned(two_in("slot: mon, place: snug", "slot: late, place: snug"))) == Codes{"too-many-at-once"});
    CHECK(errors(planned(two_in("slot: mon, place: snug", "slot: next, place: snug"))).empty());
    CHECK(errors(planned(two_in("slot: mon, place: hall", "slot: mon, place: hall"))).empty());
    CHECK(errors(planned(two_in("slot: mon, place: snug, weeks: [A]", "slot: mon, place: snug, weeks: [B]"))).empty());
}

TEST_CASE("an adult oversees their number, in one place") {
    const auto both = two_in("slot: mon, place: hall, supervisor: a1", "slot: mon, place: hall, supervisor: a1");
    CHECK(errors(planned(both)).empty());
    auto one = planned(both);
    CHECK(errors(one.file("people/a1.yaml", "id: a1\nstrands: {s: supervisor}\nat-once: 1\n")) ==
          Codes{"too-many-at-once"});
    CHECK(errors(planned(two_in("slot: mon, place: hall, supervisor: a1", "slot: mon, place: snug, supervisor: a1"))) ==
          Codes{"two-places"});
    auto near = planned(two_in("slot: mon, place: hall, supervisor: a1", "slot: mon, place: snug, supervisor: a1"));
    near.strand("s", "scheduling: {supervision: {meetings-per-adult: 2, same-place: false}}\n");
    CHECK(errors(near).empty());
}

TEST_CASE("duties and events take people, places and adults too") {
    const std::string meeting = "  - {pair: p1, slot: mon, place: snug}\n";
    const auto duty = [](const char* rest) {
        return std::string("duties:\n  - {date: 2026-10-12, slot: mon, ") + rest + "}\n";
    };
    const auto event = [](const char* rest) {
        return std::string("events:\n  - {kind: training, name: core, date: 2026-10-12, ") + rest + "}\n";
    };
    CHECK(errors(planned(meeting, duty("place: hall, people: [m1]"))) == Codes{"two-places"});
    CHECK(errors(planned(meeting, duty("place: hall, people: [m2]"))).empty());
    CHECK(errors(planned(meeting, duty("place: snug, people: [m2]"))) == Codes{"too-many-at-once"});
    CHECK(errors(planned(meeting, event("from: \"13:00\", to: \"14:00\", people: [e1]"))) == Codes{"two-places"});
    CHECK(errors(planned(meeting, event("from: \"13:10\", to: \"14:00\", people: [e1]"))).empty());
    CHECK(errors(planned(meeting, event("slot: mon, place: snug, people: [m2]"))) == Codes{"too-many-at-once"});
    CHECK(errors(planned("  - {pair: p1, slot: mon, supervisor: a1}\n",
                         event("slot: mon, people: [], supervisor: a1"))) == Codes{"two-places"});
}

TEST_CASE("between two schools a meeting takes what the two slots have in common") {
    World world;
    const auto slots = [](const char* from, const char* to) {
        return std::string("terms: [{name: a, from: 2026-09-02, to: 2026-12-18}]\nslots:\n  mon: {day: mon, from: \"") +
               from + "\", to: \"" + to +
               "\", kind: lunch}\n  end: {day: mon, from: \"13:00\", to: \"13:20\", kind: lunch}\n";
    };
    world.file("programme.yaml", two_schools)
        .file("calendars/h.yaml", slots("12:30", "13:20"))
        .file("calendars/o.yaml", slots("12:00", "13:00"));
    world.strand("t", "").secret("names.yaml", "m1: {name: M}\ne1: {name: E}\ne2: {name: F}\n");
    world.person("m1", "school: o\nyear: Y10\nstrands: {s: mentor, t: mentor}\n");
    world.person("e1", "school: h\nyear: Y7\nstrands: {s: mentee}\n")
        .person("e2", "school: o\nyear: Y7\nstrands: {t: mentee}\n");
    world.pair("p1", "m1", "e1", asked);
    world.file("pairs/p2.yaml", "id: p2\nstrand: t\nmentors: [m1]\nmentees: [e2]\nbegan: 2026-09-21\n" + asked);
    world.file("timetables/s/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p1, slot: mon}]\n");
    world.file("timetables/t/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p2, slot: end}]\n");
    CHECK(errors(world).empty()); // 12:30 to 13:00, and from 13:00 on
    world.file("timetables/t/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-12-18\nmeetings: [{pair: p2, slot: mon}]\n");
    CHECK(errors(world) == Codes{"two-places"});
}

TEST_CASE("what has changed since a plan was made is worth a look, once a row") {
    const auto row = [](const char* more = "") {
        return std::string("  - {pair: p1, slot: mon, place: hall, supervisor: a1") + more + "}\n";
    };
    CHECK(findings(planned(row())).empty());
    auto away = planned(row());
    away.file("people/e1.yaml", "id: e1\nyear: Y7\nstrands: {s: mentee}\naway: [{from: 2026-10-12, to: 2026-10-21}]\n");
    CHECK(findings(away) == Codes{"not-available"});
    CHECK(findings(away, day("2026-10-20")).empty());
    auto busy = planned(row());
    CHECK(findings(busy.file("people/e1.yaml", "id: e1\nyear: Y7\nstrands: {s: mentee}\nbusy: [mon]\n")) ==
          Codes{"not-available"});
    CHECK(findings(planned("  - {pair: p1, slot: mon, place: hall}\n")) == Codes{"no-supervisor"});
    CHECK(findings(planned("  - {pair: p1, slot: mon, place: hall, supervisor: m2}\n")) == Codes{"wrong-role"});
    CHECK(findings(planned(row() + "  - {pair: p1, slot: tue, place: hall, supervisor: a1}\n")) == Codes{"too-often"});
    auto limited = planned("  - {pair: p1, slot: mon, supervisor: a1}\n");
    CHECK(findings(limited.strand("s", "scheduling: {places: [hall], supervision: {meetings-per-adult: 2}}\n")) ==
          Codes{"wrong-place"});
    auto gated = planned(row());
    gated.strand(
        "s", "matching: {require: {gates: {supervisor: [dbs]}}}\nscheduling: {supervision: {meetings-per-adult: 2}}\n");
    CHECK(findings(gated) == Codes{"gate-lapsed"});
    gated.file("people/a1.yaml",
               "id: a1\nstrands: {s: supervisor}\ngates: {dbs: {date: 2026-01-01, until: 2026-11-01}}\n");
    CHECK(findings(gated) == Codes{"gate-lapsed"});
    CHECK(findings(gated.file("people/a1.yaml", "id: a1\nstrands: {s: supervisor}\ngates: {dbs: {date: 2026-01-01}}\n"))
              .empty());
}

TEST_CASE("a pair meets once a week where a plan gives way to the next within it") {
    auto world = planned("  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n");
    const auto next = [&](const char* from, const char* row) {
        const auto name = std::string("timetables/s/") + from + ".yaml";
        auto both = world;
        return both.file(name, std::string("from: ") + from + "\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, place: hall, supervisor: a1, " + row + "}\n");
    };
    CHECK(findings(next("2026-10-13", "slot: tue")) == Codes{"too-often"});
    CHECK(findings(next("2026-10-12", "slot: tue")).empty());
    CHECK(findings(next("2026-10-13", "slot: tue, only: [2026-W43, 2026-W45]")).empty());
    // The first plan has ended, and goes on.
    world.file("timetables/s/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-10-02\nmeetings:\n  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n");
    CHECK(findings(next("2026-10-13", "slot: tue")) == Codes{"too-often"});
}

TEST_CASE("a proposal does not give a pair a second meeting in the week in which the plan before it ends") {
    auto world = planned("  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n");
    const auto programme = world.programme(day("2026-10-13"));
    record::TimetableProposal proposal;
    proposal.strand.text = "s";
    proposal.plan = programme.records().timetables.begin()->second.begin()->second;
    proposal.plan.from = day("2026-10-13");
    CHECK(scheduling::faults_of(programme, {proposal}).empty());
    proposal.plan.meetings.front().slot.value.text = "tue";
    const auto faults = scheduling::faults_of(programme, {proposal});
    REQUIRE(faults.size() == 1);
    CHECK(faults.front() == "T5: 'p1' meets 2 times where 'every' asks for one, on 2026-10-13");
}

TEST_CASE("a lesson is missed as often as it may be") {
    const auto with = [](const char* may_miss) {
        auto world =
            planned("  - {pair: p1, slot: mon, place: hall, supervisor: a1, only: [2026-W43, 2026-W45, 2026-W46]}\n");
        world.file("classes.yaml", "7B: {mon: pe}\n")
            .file("people/e1.yaml", "id: e1\nyear: Y7\nstrands: {s: mentee}\nclasses: [7B]\n");
        return world.strand("s", std::string("scheduling: {supervision: {meetings-per-adult: 2}, may-miss: {pe: ") +
                                     may_miss + "}}\n");
    };
    CHECK(findings(with("3")).empty());
    CHECK(findings(with("2")) == Codes{"lesson-missed"});
}

TEST_CASE("a duty has its number of people, and events stand where they should") {
    const auto with = [](const char* duties, const char* rows) {
        auto world = planned("", rows);
        return world.strand("s",
                            std::string("scheduling: {duties: [{place: hall, slots: {names: [mon]}") + duties + "}\n");
    };
    const char* row = "duties:\n  - {date: 2026-10-12, slot: mon, place: hall, people: [m1]}\n";
    CHECK(findings(with(", people: {at-least: 1}}]", row)).empty());
    CHECK(findings(with(", people: {at-least: 2}}]", row)) == Codes{"wrong-number"});
    CHECK(findings(with(", twos: true}]", row)) == Codes{"wrong-number"});
    const char* pupil = "duties:\n  - {date: 2026-10-12, slot: mon, place: hall, people: [e1]}\n";
    CHECK(findings(with("}]", pupil)) == Codes{"wrong-role"});
    const char* training =
        "events:\n  - {kind: training, name: core, date: 2026-10-12, slot: mon, place: hall, people: [m1]}\n";
    CHECK(findings(with("}], events: [{kind: training, name: core, offers: 2, for: mentors}]", training)) ==
          Codes{"event-order"});
    CHECK(findings(with("}], events: [{kind: training, name: core, for: mentors}]", training)).empty());
}

namespace {

/// m1, e1 and an adult at an event of the strand on a Monday, from 12:30 to 13:10 or at the times given.
World at_event(const std::string& kind = "visit", const std::string& when = "slot: mon") {
    auto world = planned("", "events:\n  - {kind: " + kind + ", name: talk, date: 2026-10-12, " + when +
                                 ", people: [m1, e1], supervisor: a1}\n");
    return world.strand("s", "matching: {require: {gates: {mentor: [dbs, training/core], supervisor: [cleared]}}}\n"
                             "scheduling: {supervision: {meetings-per-adult: 2}, may-miss: {pe: 1}, events: [{kind: " + kind +
                                 ", name: talk}, {kind: visit, name: day-out, off-timetable: true}]}\n")
        .file("people/m1.yaml", "id: m1\nyear: Y10\nstrands: {s: mentor}\ngates: {dbs: {date: 2026-01-01}}\n")
        .file("people/a1.yaml", "id: a1\nstrands: {s: supervisor}\ngates: {cleared: {date: 2026-01-01}}\n")
        .file("classes.yaml", "7B: {mon: pe}\n7C: {mon: maths}\n");
}

} // namespace

TEST_CASE("everyone in an event is there, free and has their gates") {
    CHECK(of_plans(at_event()).empty());
    const auto with = [](const char* file, const std::string& text, const char* kind = "visit", const char* when = "slot: mon") {
        return of_plans(at_event(kind, when).file(file, text));
    };
    const std::string mentor = "id: m1\nyear: Y10\nstrands: {s: mentor}\n", gate = "gates: {dbs: {date: 2026-01-01}}\n";
    const std::string mentee = "id: e1\nyear: Y7\nstrands: {s: mentee}\n";
    const std::string adult = "id: a1\nstrands: {s: supervisor}\n", cleared = "gates: {cleared: {date: 2026-01-01}}\n";
    const Codes absent{"not-available"}, ungated{"gate-lapsed"};
    CHECK(with("people/e1.yaml", mentee + "away: [{from: 2026-10-12, to: 2026-10-12}]\n") == absent);
    CHECK(with("people/e1.yaml", mentee + "starts: 2026-10-13\n") == absent);
    CHECK(with("people/e1.yaml", mentee + "paused: {from: 2026-10-01}\n") == absent);
    CHECK(with("people/a1.yaml", adult + cleared + "left: {date: 2026-10-12}\n") == absent);
    CHECK(with("people/e1.yaml", mentee + "busy: [mon]\n") == absent);
    CHECK(with("people/e1.yaml", mentee + "free: [tue]\n") == absent);
    CHECK(with("people/a1.yaml", adult + cleared + "classes: [7B]\n") == absent);
    CHECK(with("people/m1.yaml", mentor) == ungated);
    CHECK(with("people/m1.yaml", mentor, "training").empty());
    CHECK(with("people/a1.yaml", adult) == ungated);
    CHECK(with("people/a1.yaml", adult, "training") == ungated);
    // Times of their own: each minute that lies in a slot must lie in one that suits.
    const char* over_three = "from: \"12:40\", to: \"13:40\"";
    CHECK(with("people/e1.yaml", mentee + "busy: [late]\n", "visit", over_three).empty());
    CHECK(with("people/e1.yaml", mentee + "busy: [late, next]\n", "visit", over_three) == absent);
    CHECK(with("people/e1.yaml", mentee + "free: []\n", "visit", "from: \"13:40\", to: \"14:40\"").empty());
}

TEST_CASE("an event that stands each week is told of once") {
    std::string rows = "events:\n";
    for (const char* date : {"2026-10-12", "2026-10-19", "2026-11-02"})
        rows += fmt::format("  - {{kind: visit, name: talk, date: {}, slot: mon, people: [m1, e1]}}\n", date);
    auto world = planned("", rows);
    world.strand("s", "scheduling: {events: [{kind: visit, name: talk}]}\n");
    CHECK(of_plans(world.file("people/e1.yaml", "id: e1\nyear: Y7\nstrands: {s: mentee}\nbusy: [mon]\n")) == Codes{"not-available"});
}

TEST_CASE("an event after the last term is judged too") {
    auto world = planned("", "events:\n  - {kind: visit, name: camp, date: 2027-07-05, from: \"10:00\", to: \"12:00\", people: [m1]}\n");
    CHECK(of_plans(world).empty());
    CHECK(of_plans(world.file("people/m1.yaml", "id: m1\nyear: Y10\nstrands: {s: mentor}\naway: [{from: 2027-07-01, to: 2027-07-31}]\n")) ==
          Codes{"not-available"});
}

TEST_CASE("an event takes lessons as often as the strand allows, together with meetings of all strands") {
    const auto taught = [](World world, const char* form) {
        return world.file("people/e1.yaml", std::string("id: e1\nyear: Y7\nstrands: {s: mentee}\nclasses: [") + form + "]\n");
    };
    CHECK(of_plans(taught(at_event(), "7B")).empty());
    CHECK(of_plans(taught(at_event(), "7C")) == Codes{"lesson-missed"});
    CHECK(of_plans(taught(at_event("visit", "from: \"13:10\", to: \"13:30\""), "7C")).empty());
    auto twice = taught(at_event(), "7B");
    twice.file("timetables/s/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: mon, supervisor: a1, only: [2026-W43]}\n"
               "events:\n  - {kind: visit, name: talk, date: 2026-10-12, slot: mon, people: [e1], supervisor: a1}\n");
    CHECK(of_plans(twice) == Codes{"lesson-missed"});
    twice.file("timetables/s/2026-09-21.yaml",
               "from: 2026-09-21\nuntil: 2026-12-18\nmeetings:\n  - {pair: p1, slot: mon, supervisor: a1, only: [2026-W43]}\n"
               "events:\n  - {kind: visit, name: day-out, date: 2026-10-12, slot: mon, people: [e1], supervisor: a1}\n");
    CHECK(of_plans(twice).empty());
}

TEST_CASE("a proposal is judged with what is agreed around it") {
    auto world = planned("  - {pair: p1, slot: mon, place: hall, supervisor: a1}\n");
    with_second_plan(world, "  - {pair: p3, slot: tue}\n");
    const auto programme = world.programme(day("2026-09-20"));
    record::TimetableProposal proposal;
    proposal.strand.text = "t";
    proposal.plan = programme.records().timetables.begin()->second.begin()->second;
    proposal.plan.meetings = std::next(programme.records().timetables.begin())->second.begin()->second.meetings;
    CHECK(scheduling::faults_of(programme, {proposal}).empty());
    proposal.plan.meetings.front().slot.value.text = "late";
    const auto faults = scheduling::faults_of(programme, {proposal});
    REQUIRE(!faults.empty());
    CHECK(faults.front() == "T2: 'm1' is in two places at once: p1, p3, on 2026-09-21");
}

TEST_CASE("a proposal keeps what is agreed and past, and what a person pinned") {
    auto world = planned("  - {pair: p1, slot: mon, place: hall, supervisor: a1, keep: true}\n");
    const auto rule_of = [&](const char* slot, text::Date today) {
        const auto programme = world.programme(today);
        record::TimetableProposal proposal;
        proposal.strand.text = "s";
        proposal.plan = programme.records().timetables.begin()->second.begin()->second;
        proposal.plan.meetings.front().slot.value.text = slot;
        const auto faults = scheduling::faults_of(programme, {proposal});
        return faults.empty() ? std::string() : faults.front().substr(0, 2);
    };
    CHECK(rule_of("mon", day("2026-10-01")).empty());
    CHECK(rule_of("tue", day("2026-10-01")) == "T9");
    CHECK(rule_of("tue", day("2026-09-21")) == "T9"); // pinned
    world.file("people/e1.yaml", "id: e1\nyear: Y7\nstrands: {s: mentee}\nbusy: [mon]\n");
    CHECK(rule_of("tue", day("2026-09-21")).empty()); // a pin that cannot be kept
}
