// SPDX-License-Identifier: MIT
#include "programme/checks.hpp"

#include "world.hpp"

using namespace kith;
using namespace kith::testing;

namespace {

/// The base with two in a pair, both asked, so that nothing is amiss.
World paired(const std::string& more = "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n") {
    return World()
        .mentor("m1")
        .mentee("e1")
        .secret("names.yaml", "m1: {name: Max Mo}\ne1: {name: Eve Li, known-as: Evie}\n")
        .pair("p1", "m1", "e1", more);
}

Codes with_calendar(const std::string& lines) {
    return World()
        .file("calendars/h.yaml",
              lines + "slots: {m: {day: mon, from: \"12:30\", to: \"13:10\", kind: lunch}}\n")
        .findings();
}

Codes with_order(const char* order) {
    return World().strand("s", std::string("matching: {order: [") + order + "]}\n").findings();
}

} // namespace

TEST_CASE("a programme in order has no findings") { CHECK(paired().findings().empty()); }

TEST_CASE("what ends before it begins is an error") {
    CHECK(with_calendar("terms: [{name: a, from: 2026-12-18, to: 2026-09-02}]\n") == Codes{"reversed"});
    CHECK(with_calendar("terms: []\nclosed: [{from: 2026-10-30, to: 2026-10-26}]\n") == Codes{"reversed"});
    CHECK(with_calendar("terms: []\nclosed: [{from: 2026-10-30}]\n").empty());
    CHECK(World()
              .file("calendars/h.yaml",
                    "terms: []\nslots: {m: {day: mon, from: \"13:10\", to: \"13:10\", kind: lunch}}\n")
              .findings() == Codes{"reversed"});
    CHECK(World().file("places.yaml", "snug: {closed: [{from: 2026-10-30, to: 2026-10-29}]}\n").findings() ==
          Codes{"reversed"});
}

TEST_CASE("terms that share a day overlap") {
    CHECK(with_calendar("terms: [{name: a, from: 2026-09-02, to: 2026-12-18}, {name: b, from: 2026-12-18, "
                        "to: 2027-03-26}]\n") == Codes{"overlap"});
    CHECK(with_calendar("terms: [{name: a, from: 2026-09-02, to: 2026-12-18}, {name: b, from: 2026-12-19, "
                        "to: 2027-03-26}]\n")
              .empty());
}

TEST_CASE("levels that would leave people out do not stand before place") {
    CHECK(with_order("weak, place") == Codes{"level-order"});
    CHECK(with_order("floor, place") == Codes{"level-order"});
    CHECK(with_order("spread") == Codes{"level-order"});
    CHECK(with_order("keep, need, place, weak, floor, spread, fit").empty());
    CHECK(with_order("place, fit, place") == Codes{"level-order"});
}

TEST_CASE("the same two people stand in one agreed pair") {
    const std::string asked = "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n";
    CHECK(paired().pair("p2", "m1", "e1", asked).findings() == Codes{"pair-twice"});
    CHECK(paired()
              .pair("p2", "m1", "e1", asked + "ended: {date: 2026-09-30, reason: other}\n")
              .findings()
              .empty());
    CHECK(paired().pair("p2", "m1", "e1", asked + "ended: {date: 2026-10-06, reason: other}\n").findings() ==
          Codes{"pair-twice"});
}

TEST_CASE("a pair whose people lost their roles is worth a look") {
    CHECK(paired().person("m1", "year: Y10\n").findings() == Codes{"wrong-role"});
    CHECK(paired().person("e1", "year: Y7\nstrands: {s: mentor}\n").findings() == Codes{"wrong-role"});
}

TEST_CASE("a pair of someone who left needs an ending") {
    CHECK(paired().mentee("e1", "x-n: x\n", "year: Y7\nleft: {date: 2026-10-05}\n").findings() ==
          Codes{"someone-left"});
    CHECK(paired().mentee("e1", "x-n: x\n", "year: Y7\nleft: {date: 2026-10-06}\n").findings().empty());
    CHECK(paired("ended: {date: 2026-10-05, reason: partner-left}\n")
              .mentee("e1", "x-n: x\n", "year: Y7\nleft: {date: 2026-10-05}\n")
              .findings()
              .empty());
}

TEST_CASE("a pair that has begun without asking both is worth a look") {
    CHECK(paired("").findings() == Codes{"not-asked"});
    CHECK(paired("asked: {mentor: 2026-09-17}\n").findings() == Codes{"not-asked"});
    CHECK(paired("").findings(day("2026-09-20")).empty()); // it has not begun
}

TEST_CASE("of many pairs that were not asked it is said once, and nothing else is hidden by it") {
    auto world = World().secret("names.yaml", "m1: {name: Max Mo}\n");
    const auto add = [&](int i) {
        const auto n = std::to_string(i);
        world.mentor("m" + n).mentee("e" + n).pair("p" + n, "m" + n, "e" + n);
    };
    for (int i = 1; i <= 8; ++i) add(i);
    CHECK(world.findings() == Codes(8, "not-asked"));
    add(9);
    CHECK(world.findings() == Codes{"not-asked"});
    world.mentor("m9", "x-n: x\n", "year: Y10\nleft: {date: 2026-10-01}\n");
    CHECK(world.findings().size() == 9); // eight that were not asked, and one of whom someone left
    const auto both = "asked: {mentor: 2026-09-17, mentee: 2026-09-18}\n";
    CHECK(world.pair("p8", "m8", "e8", both).findings().size() == 8);
}

TEST_CASE("a year gap that no two can have is an error") {
    const auto gap = [](const char* bounds) {
        return paired().strand("s", "matching: {require: {year-gap: {" + std::string(bounds) + "}}}\n").findings();
    };
    CHECK(gap("at-least: 3, at-most: 2") == Codes{"bad-value"});
    CHECK(gap("at-least: 3, at-most: 3").empty());
    CHECK(gap("at-most: 5").empty());
}

TEST_CASE("a gate that no longer holds for someone in a pair is worth a look") {
    auto world = paired().strand("s", "matching: {require: {gates: {mentor: [dbs]}}}\n");
    CHECK(world.findings() == Codes{"gate-lapsed"});
    CHECK(world.mentor("m1", "x-n: x\n", "year: Y10\ngates: {dbs: {date: 2026-09-01, until: 2026-10-05}}\n")
              .findings()
              .empty());
    CHECK(world.mentor("m1", "x-n: x\n", "year: Y10\ngates: {dbs: {date: 2026-09-01, until: 2026-10-04}}\n")
              .findings() == Codes{"gate-lapsed"});
}

TEST_CASE("fewer than five who share a tracked description stand out") {
    World world;
    world.file("programme.yaml", std::string(base_programme) + "tracked: [interests]\n");
    std::string names;
    for (const auto* id : {"a", "b", "c", "d"}) {
        world.mentee(id, "x-n: x\n", "year: Y7\ninterests: [chess]\n");
        names += std::string(id) + ": {name: Someone}\n";
        world.secret("names.yaml", names);
    }
    CHECK(world.findings() == Codes(4, "stands-out"));
    world.mentee("e", "x-n: x\n", "year: Y7\ninterests: [chess]\n")
        .secret("names.yaml", names + "e: {name: Someone}\n");
    CHECK(world.findings().empty());
}

TEST_CASE("a description is all that the widened keys say together") {
    World world;
    world.file("programme.yaml", std::string(base_programme) + "tracked: [gender, interests]\n");
    std::string names;
    for (const auto* id : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}) {
        const std::string gender = *id < 'f' ? "girl" : "boy", interest = (*id - 'a') % 5 == 4 ? "judo" : "chess";
        world.mentee(id, "x-n: x\n", "year: Y7\ngender: " + gender + "\ninterests: [" + interest + "]\n");
        names += std::string(id) + ": {name: Someone}\n";
    }
    world.secret("names.yaml", names);
    // Five girls, and eight who play chess; but only four girls who play chess, and one girl and one boy of judo.
    CHECK(world.findings() == Codes(10, "stands-out"));
    world.file("programme.yaml", std::string(base_programme) + "tracked: [gender, intrests]\n");
    CHECK(world.findings().front() == "misplaced-key");
}

TEST_CASE("what programme.yaml makes public is a private key") {
    const auto with = [](const char* keys) {
        return World().file("programme.yaml", base_programme + std::string("tracked: [") + keys + "]\n").findings();
    };
    CHECK(with("interests, languages").empty());
    CHECK(with("intrests") == Codes{"unknown-key"});
    CHECK(with("year") == Codes{"unknown-key"}); // it is tracked already
}

TEST_CASE("a targeted strand has a name that tells nobody") {
    CHECK(World().strand("s", "open-to: targeted\n").findings() == Codes{"missing-key"});
    CHECK(World().strand("s", "open-to: targeted\nshown-as: Lunch team\n").findings().empty());
    CHECK(World().strand("s", "open-to: all\n").findings().empty());
}

TEST_CASE("every name that a record uses must exist") {
    CHECK(World().mentee("e1", "x-n: x\n", "free: [mno]\n").findings() == Codes{"unknown-slot"});
    CHECK(World().mentee("e1", "x-n: x\n", "classes: [7B]\n").findings() == Codes{"unknown-class"});
    CHECK(World().mentee("e1", "x-n: x\n", "school: x\n").findings() == Codes{"unknown-school"});
    CHECK(World().person("e1", "strands: {t: mentee}\n").findings() == Codes{"unknown-strand"});
    CHECK(World().mentee("e1", "not-with: [gone]\n").findings() == Codes{"unknown-person"});
    CHECK(World().mentee("e1", "choices: {s: [gone]}\n").findings() == Codes{"unknown-person"});
    CHECK(World().mentee("e1", "answers: {brave: 2}\n").findings() == Codes{"unknown-question"});
    CHECK(World().strand("s", "scheduling: {places: [snug]}\n").findings() == Codes{"unknown-place"});
    CHECK(World().strand("s", "scheduling: {slots: {names: [x]}}\n").findings() == Codes{"unknown-slot"});
    CHECK(paired().pair("p1", "m1", "gone").findings() == Codes{"unknown-person"});
    CHECK(World().file("programme.yaml", std::string(base_programme) + "lead: gone\n").findings() ==
          Codes{"unknown-person"});
    CHECK(with_calendar("terms: []\ncycle: {weeks: [A], starts: 2026-09-07}\n").empty());
}

TEST_CASE("a gate's name may carry a detail, and must be known where gates are listed") {
    World world;
    world.file("programme.yaml", std::string(base_programme) + "gates: [training/core, consent]\n");
    CHECK(world.mentee("e1", "x-n: x\n", "gates: {consent/trip: {date: 2026-09-01}}\n")
              .secret("names.yaml", "e1: {name: E}\n")
              .findings()
              .empty());
    CHECK(world.mentee("e1", "x-n: x\n", "gates: {training/core: {date: 2026-09-01}}\n").findings().empty());
    CHECK(world.mentee("e1", "x-n: x\n", "gates: {training/other: {date: 2026-09-01}}\n").findings() ==
          Codes{"unknown-gate"});
}

TEST_CASE("people of two schools must say which is theirs") {
    World world;
    world.file("programme.yaml", two_schools).file("calendars/o.yaml", base_calendar);
    CHECK(world.person("e1", "year: Y7\n").findings() == Codes{"missing-key"});
    world.file("programme.yaml", base_programme + std::string("  o: {name: O, calendar: nowhere}\n"));
    CHECK(world.person("e1", "school: h\nyear: Y7\n").findings() == Codes{"unknown-calendar"});
}

TEST_CASE("a pair has mentors, and mentees or a form") {
    CHECK(World().mentee("e1").pair("p1", "", "e1").findings() == Codes{"missing-key"});
    CHECK(World()
              .mentor("m1")
              .file("pairs/p1.yaml", "id: p1\nstrand: s\nmentors: [m1]\nbegan: 2026-09-21\n")
              .findings() == Codes{"missing-key"});
}

TEST_CASE("what people are called") {
    const auto world = paired().programme();
    CHECK(world[who(world, "e1")].shown() == "Evie Li");
    CHECK(world[who(world, "m1")].shown() == "Max Mo");
    const auto nameless = World().mentor("m1").programme();
    CHECK(nameless[who(nameless, "m1")].shown() == "m1");
}

TEST_CASE("nobody is away, paused or through a gate until before it began") {
    const auto with = [](const char* more) {
        return World().mentor("m1", "x-n: x\n", std::string("year: Y10\n") + more).secret("names.yaml", "m1: {name: Max}\n").findings();
    };
    CHECK(with("away: [{from: 2026-09-20, to: 2026-09-18}]\n") == Codes{"reversed"});
    CHECK(with("paused: {from: 2026-09-20, to: 2026-09-18}\n") == Codes{"reversed"});
    CHECK(with("gates: {dbs: {date: 2026-09-20, until: 2026-09-18}}\n") == Codes{"reversed"});
    CHECK(with("gates: {dbs: {date: 2026-09-20, until: 2026-09-20}}\n").empty());
}

TEST_CASE("two people with one UPN, or one admission number at one school, may be one child") {
    const auto with = [](const char* one, const char* other) {
        return World().mentor("m1", one).mentor("m2", other).secret("names.yaml", "m1: {name: Max}\nm2: {name: Mo}\n").findings();
    };
    CHECK(with("upn: H801200001001\n", "upn: H801200001001\n") == Codes{"doubtful-upn"});
    CHECK(with("admission: \"7\"\n", "admission: \"7\"\n") == Codes{"doubtful-upn"});
    CHECK(with("admission: \"7\"\n", "admission: \"8\"\n").empty());
}
